"""What a relative pronoun stands for.

Ada Brandt, who                          the name before it
Ada Brandt, 49, a pilot from Tolm, who   past what is said of her
a letter to Ada Brandt, who              the person at the end
"""

from newsparse.language.nouns.noun import (
    AND_OR_BUT,
    are_persons,
    before_preposition,
    is_document,
    is_past,
    is_person,
    is_plain,
    may_speak,
    run_start,
)
from newsparse.language.people.people import People
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.subjects.subject import subject_before
from newsparse.language.verbs.adverbial import before_modifiers
from newsparse.language.words.column import last_of, places_of
from newsparse.language.words.words import Stretch, Words
from newsparse.story import Story

_AT = frozenset("at from in near outside".split())
#: 'several pilots, [including] Ada Brandt, who'
_AMONG = frozenset("including particularly notably especially".split())
#: 'Ada Brandt, [then] a pilot, who'
_AT_THAT_TIME = frozenset("then now once formerly".split())
_REPEATED = frozenset({"who", "which"})
#: 'a pilot from Tolm [named] Ada Brandt'
_NAMED = frozenset("born called dubbed named nicknamed".split())
_SENDING = frozenset("delivered forwarded gave handed mailed passed presented referred sent submitted".split())
#: 'met [the] crews', 'defied [almost] all'
_OPENS_OBJECT = ("determiner", "adverb")


def antecedent(story: Story, people: People, index: int) -> Stretch | None:
    """What a relative pronoun stands for; past an apposition: 'said [Ada Brandt], a pilot at the harbour, who'."""
    words = story.words
    start = words.sentence_start(index)
    if words.low[index - 1] in AND_OR_BUT and (former := _former(words, index, start)) is not None:
        return antecedent(story, people, former)
    nearest = _nearest(words, index, start) if index > start else None
    if nearest is None:
        return None
    if words.low[index] == "that" and (words.comma[index - 1] or words.is_name[index - 1]):
        is_apposed = words.comma[index - 1] and words.comma[nearest[0] - 1] and nearest[0] > start
        whole = noun_phrase_ending(words, nearest[0] - 1, start) if is_apposed else nearest
        thing = _about_somebody(words, whole) if whole else None
        if thing or is_apposed:  # a person, the mayor, is 'who'
            return thing
    if _is_deed(words, nearest):  # 'left, [ignoring] sailors who'
        nearest = nearest[0] + 1, nearest[1]
    nearest = _named_last(story, people, _behind_verb(words, nearest))
    opener, before = words.low[nearest[0]], nearest[0] - 1
    if words.low[before] in _AT_THAT_TIME and words.comma[before - 1]:  # 'Ada Brandt, then a pilot, who'
        return _person_ending(words, people, before - 1, start) or nearest
    apposed = opener in ("a", "an") or opener.isdigit() or words.is_name[before]
    if apposed and words.comma[before]:  # 'Ada Brandt, 49, who', 'Ada Brandt, the pilot, who'
        named = None if words.comma[index - 1] else _person_ending(words, people, before, start)
        if named:  # 'Ada Brandt, a pilot who'
            return named
        return _named_last(story, people, subject_before(words, index, start) or nearest)
    if words.comma[index - 1] and not (words.is_name[nearest[1] - 1] or is_person(words, nearest[1] - 1)):
        former = next(places_of("who", words.low[start:index]), None)
        if former:  # 'Ada Brandt, [who] runs a stall, who'
            return antecedent(story, people, start + former)
    return _body_last(words, _person_inside(words, nearest) if words.low[index] == "who" else nearest)


def _former(words: Words, index: int, start: int) -> int | None:
    """Where the same pronoun stands before: 'Ada Brandt, [who] runs it and who said'."""
    return last_of(frozenset({words.low[index]}) & _REPEATED, words.low, start, index)


def _nearest(words: Words, index: int, start: int) -> Stretch | None:
    """The noun phrase before a relative pronoun: '[a note] on Monday that', 'pilots, including [Ada Brandt], who'."""
    last = before_modifiers(words, _past_home(words, index, start) - 1, start)
    phrase = noun_phrase_ending(words, last, start) if last >= start else None
    if phrase is None:
        return None
    first, behind = phrase
    if words.bare[behind - 1].isdigit() and words.kind[behind - 2] == "preposition":
        return None  # 'It sank in 2014, which'
    return first + (words.low[first] in _AMONG), behind


def _is_deed(words: Words, phrase: Stretch) -> bool:
    """Whether a participle opens a phrase, and what it is about follows: ', [ignoring sailors] who'."""
    first, behind = phrase
    is_participle = words.low[first].endswith("ing") and words.comma[first - 1] == 1
    return is_participle and behind - first > 1 and are_persons(words, behind - 1) and is_plain(words, first)


def _about_somebody(words: Words, phrase: Stretch) -> Stretch | None:
    """A thing that is somebody's: '[a letter to Okoye] that said', '[a letter to Okoye], the mayor, that said'."""
    last, head = phrase[1] - 1, before_preposition(words, phrase)
    if head == last or may_speak(words, head) or not (words.is_name[last] or is_person(words, last)):
        return None
    verbs = (place for place in range(phrase[0] + 1, head) if is_past(words, place) and words.kind[place - 1] == "")
    is_whole = words.kind[phrase[0]] == "determiner" and next(verbs, None) is None  # not 'the port sent a letter'
    return phrase if is_whole else (head, phrase[1])


def _person_inside(words: Words, phrase: Stretch) -> Stretch:
    """Of a noun phrase about a thing the person in it who is at some place: 'a tip from [a pilot in Tolm]'."""
    first, behind = phrase
    if may_speak(words, before_preposition(words, phrase)):
        return phrase
    places = (place for place in range(behind - 2, first, -1) if words.kind[place + 1] == "preposition")
    person = next((place for place in places if are_persons(words, place)), None)
    return phrase if person is None else (_last_person(words, (first, person + 1))[0], behind)


def _person_ending(words: Words, people: People, last: int, start: int) -> Stretch | None:
    """The person whose name ends with the word."""
    phrase = noun_phrase_ending(words, last, start) if words.is_name[last] else None
    if phrase is None or words.low[phrase[0] - 1] in _AT:  # 'In Marrow Bay, a pilot who said so left'
        return None
    name = people.name(phrase)
    return phrase if name and people.may_be_person(name.text) else None


def _past_home(words: Words, index: int, start: int) -> int:
    """Where a person's description ends that tells age and home: 'Ada Brandt, [49, from Tolm], who'."""
    home = index - 1
    while home > start and words.is_name[home - 1] and not words.breaks[home - 1]:
        home -= 1
    before = home - 2
    is_home = words.comma[index - 1] and words.is_name[home] and words.low[home - 1 : home] in (("from",), ("of",))
    if not is_home or before <= start or not words.comma[before]:
        return index
    is_age = words.bare[before].isdigit()
    end = before if is_age else before + 1
    return end if words.is_name[end - 1] else index


def _named_last(story: Story, people: People, phrase: Stretch) -> Stretch:
    """Of a noun phrase the person at its end: 'a blow for [Ada Brandt]'; not so 'an aide to', 'the office of'."""
    words, (first, behind) = story.words, phrase
    if are_persons(words, behind - 1):
        return _last_person(words, phrase)
    start = words.names.rfind(0, first, behind) + 1 or first
    start -= start > first and words.kind[start - 1] == "determiner"  # 'a talk by [the Post's] Ada Brandt'
    if words.kind[start - 1] != "preposition" or start >= behind:
        return phrase
    if words.low[start - 1] in ("of", "for") and not _is_done_for(words, phrase, start):
        return phrase
    name = people.name((start, behind))
    named = name is not None and people.may_be_person(name.text)
    return (start, behind) if named and not people.may_be_person(story.span_of(phrase).text) else phrase


def _is_done_for(words: Words, phrase: Stretch, name: int) -> bool:
    """Whether a thing is somebody's: 'a blow for [Ada Brandt]', but not 'an aide to [Ada Brandt]', 'a street in'."""
    first = phrase[0]
    is_apposed = words.comma[first - 1] != 0
    return words.begins_person(name) and not is_apposed and not may_speak(words, before_preposition(words, phrase))


def _body_last(words: Words, phrase: Stretch) -> Stretch:
    """Of a noun phrase about a thing the body in it: 'debts to [the Port Fund] (PF)'; not so 'a report on'.

    A report is by whom a comma follows: 'a report by [a panel of pilots], which'.
    """
    first, behind = phrase
    behind -= words.raw[behind - 1][0] == "(" and behind - first > 1
    head = before_preposition(words, (first, behind))
    if words.low[first - 1] in _SENDING and words.low[head + 1 : behind - 1].count("to") == 1:
        return first + words.low[first:behind].index("to") + 1, behind  # 'sent the letter to [the port], which said'
    if head == behind - 1 or may_speak(words, head):
        return phrase
    by = next((place for place in range(head + 1, behind - 1) if words.low[place] == "by"), None)
    if by is not None and words.comma[behind - 1] and may_speak(words, before_preposition(words, (by + 1, behind))):
        return by + 1, behind
    if not (is_document(words, head) or words.is_name[behind - 1]) and may_speak(words, behind - 1):
        article = next((place for place in range(head + 1, behind) if words.kind[place] == "determiner"), first)
        return article, behind  # 'over the objections of [the union], which said'
    if is_document(words, head) or not words.is_name[behind - 1]:
        return phrase
    start = run_start(words, behind - 1, head + 2)
    if words.low[start - 1] == "of" and words.is_name[start - 2]:  # 'debts to the [Bank of Tolm]'
        start = run_start(words, start - 2, first)
    start -= words.kind[start - 1] == "determiner" and start > first
    return phrase if words.low[start - 1] in ("and", "in") else (start, behind)


def _behind_verb(words: Words, phrase: Stretch) -> Stretch:
    """Of a noun phrase what stands behind a verb in it: 'met [farmers]', 'defying [more than 40 pilots]'."""
    first, behind = phrase
    verb = next((index for index in range(behind - 2, first - 1, -1) if _has_object(words, index, first)), None)
    if verb is None:
        return phrase
    noun = verb + 1
    return (noun + (words.kind[noun] == "preposition" and noun < behind - 1), behind)


def _has_object(words: Words, verb: int, first: int) -> bool:
    """Whether a word in a noun phrase is a verb, and its object follows: 'he [met] crews', 'Okoye of Tolm [met] Ada'.

    'a man [accused] of theft', 'the [retired] cook' and 'the boat [called] Ada' have none.
    """
    before, opens = verb - 1, words.kind[verb + 1] in _OPENS_OBJECT or words.low[verb + 1] == "more"
    if not is_plain(words, verb) or verb == 0:
        return False
    if verb > first:
        tells = words.is_name[before] and words.is_cue[verb] == 1 and are_persons(words, verb + 1)
        may_act = is_past(words, verb) and may_speak(words, before) and words.low[verb] not in _NAMED
        tells = tells or (may_act and (is_plain(words, verb + 1) or words.is_name[verb + 1]))
        return tells or (opens and is_past(words, verb) and words.kind[before] == "")  # 'Okoye tells [pilots] who'
    if words.low[verb].endswith("ing"):
        return opens and words.comma[before] != 0
    is_subject = words.kind[before] == "pronoun" or words.is_name[before]
    return is_subject and is_past(words, verb) and not words.breaks[before]


def _last_person(words: Words, phrase: Stretch) -> Stretch:
    """Of a noun phrase the person at its end: 'a letter by [a woman]'; not so 'the daughter of a pilot'."""
    first, behind = phrase
    start = behind - 1
    while start > first and words.kind[start] != "determiner" and words.kind[start - 1] != "preposition":
        start -= 1
    inside = start > first and (words.kind[start] == "determiner" or words.low[start - 1] != "of")
    return phrase if not inside or any(is_person(words, place) for place in range(first, start)) else (start, behind)
