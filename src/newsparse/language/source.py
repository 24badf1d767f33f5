"""Sources before the verb of reporting, where more than a plain subject stands there.

[Ms. Brandt], the harbour master, said          past an apposition
[A man] who saw it said                         past what is told of him
[Ms. Brandt] praised the crew and said          the subject of the clause before
"""

from newsparse.language.noun import (
    OBJECT_PRONOUNS,
    SUBJECT_PRONOUNS,
    acts,
    are_persons,
    before_nickname,
    before_preposition,
    is_owner,
    is_past,
    is_person,
    is_plain,
    may_speak,
    run_start,
)
from newsparse.language.noun_phrase import is_list, noun_phrase_ending
from newsparse.language.noun_phrase_behind import BEHIND_PARTICIPLES, POSTURES, noun_phrase_starting
from newsparse.language.opening_subject import sentence_subject
from newsparse.language.shared_subject import same_subject
from newsparse.language.subject import REACH, before_modifiers, before_parenthesis, subject_before, subject_ending
from newsparse.language.verb import leading_verb
from newsparse.language.words import Stretch, Words

#: 'A crew [called] “Gull” said'.
_CALLED = frozenset("called dubbed named nicknamed handle alias nickname pseudonym username name".split())
#: What no noun follows as its adjective.
_SAYING = frozenset("said says told tells".split())
_SUPPOSED = frozenset("alleged believed claimed reported rumored rumoured said supposed thought understood".split())
#: A clause that tells of whom is spoken, with no comma before it, has at most so many words.
RELATIVE = 10
#: 'The leak prompted the mayor [to] say so': whom it moves ends at most so many words behind.
PROMPTED = 12
#: How many words may stand between a pronoun and 'to say', or a participle and 'as': 'hailed by the crew as'.
NEAR = 4
_OBJECTS = OBJECT_PRONOUNS | {"her", "you"}
_SOMEBODY = frozenset("anyone anybody everybody everyone one people somebody someone those".split())
#: '[Two traders] I [spoke] to said'
_TALKING = frozenset("spoke talked".split())
_BESIDE, _NEAR_TO = frozenset("around behind beside near opposite with".split()), frozenset("close next".split())
_OF_SOMEBODY = frozenset({"who", "whose", "who'd", "who've"})
#: 'a man who [answered] the door said', 'a pilot who [heard] the blast said', 'one who [asked to] stay said'
_ANSWERING = frozenset(
    """
    advised answered answers find found finds hear heard hears knew know knows read reads saw see sees warned watched
    wrote
    """.split()
)
_THAT = frozenset({"that", "which"})
_ASKING_FOR = frozenset({"to", "not", "for"})
#: 'people who [live] near the pier said'
_LIVING = frozenset("live lives work works stay stays sit sits".split())
#: 'A man was jailed [after] a judge said so.'
_AFTER = frozenset({"after", "before", "until", "since"})
_ARTICLES = frozenset({"a", "an"})
_CLAUSE_OPENERS = frozenset({"subordinator", "relative"})
#: What tells of a source with no comma before it has one of these, or a participle.
_TELLING = _OF_SOMEBODY | SUBJECT_PRONOUNS | {"that", "not"}


def _prompted(words: Words, to: int, start: int) -> Stretch | None:
    """Whom something makes say it: 'The leak prompted [the mayor] to say', 'leading [his aide], Tom Okoye, to say'."""
    reach, prompting = max(start, to - PROMPTED), words.lexicon.prompting_verbs
    if prompting.isdisjoint(words.low[reach:to]):
        return None
    verb = next(place for place in range(to - 1, reach - 1, -1) if words.low[place] in prompting)
    if verb + 2 == to and words.low[verb + 1] == "her":
        return verb + 1, to
    phrase = noun_phrase_starting(words, verb + 1, to)
    if phrase and words.low[phrase[1]] == "like":  # 'leading [aides like Ada Brandt] to say'
        example = noun_phrase_starting(words, phrase[1] + 1, to)
        return (phrase[0], to) if example and example[1] == to else None
    return phrase if phrase and (phrase[1] == to or words.comma[phrase[1] - 1] == words.comma[to - 1] == 1) else None


def source_before(words: Words, verb: int, start: int) -> Stretch | None:
    """The subject before a verb of reporting, past adverbs, marks and clauses between them."""
    before = verb - 1
    previous = words.low[before]
    if words.quoted[before]:
        return _source_before_marks(words, before, start)
    if previous == "to":
        return _source_of_infinitive(words, verb, start)
    if previous == "whose":
        return None
    if previous in _OBJECTS and (neighbour := _somebody_near(words, before, start)):
        return neighbour
    if previous == "have" and words.low[before - 1] == "to" and words.low[before - 2] in _SUPPOSED:
        return subject_before(words, before - 2, start)  # '[she] is alleged to have said'
    if previous == "then" and before > start and words.comma[before - 1]:
        return same_subject(words, verb, start)
    reach = max(start, verb - REACH)
    first = words.quoted.rfind(1, reach, verb) + 1 or reach
    if first > reach and before_nickname(words, first, reach) < first:
        first = words.quoted.rfind(1, reach, before_nickname(words, first, reach)) + 1 or reach
    head = before_modifiers(words, before, first)  # 'and [also] said', 'but [on Tuesday] said'
    if words.comma[head] and head == before:
        head = _before_insertion(words, head, first)
    if words.kind[head] == "coordinator" and head > start:
        return same_subject(words, head + 1, start)
    if "'" in words.raw[before] and is_owner(words, before) and not _is_firms_verb(words, verb):
        return (before, verb) if words.kind[before] == "pronoun" else None  # 'she's said'
    subject = subject_ending(words, head, first)
    if subject is None and first > reach:
        subject = subject_before(words, verb, start)
    return past_aside(words, subject, start) if subject else _source_further_off(words, verb, start)


def _source_further_off(words: Words, verb: int, start: int) -> Stretch | None:
    """The source where no subject ends before the verb: '[Okoye] ran a shop, claimed that', '[one] who fled said'."""
    before = verb - 1
    if words.comma[before] and words.low[verb + 1] == "that" and _is_told(words, verb):
        return sentence_subject(words, start, verb)  # 'Okoye ran a shop, claimed that it grew, and left'
    if words.low[before] in _OBJECTS:
        return _before_that(words, (before, verb), start)
    return before_relative(words, verb, start)


def _is_told(words: Words, verb: int) -> bool:
    """'[said] that', '[claimed] that', but not 'states that vote', 'remember that'."""
    return words.low[verb] in _SAYING or is_past(words, verb)


def _before_insertion(words: Words, comma: int, first: int) -> int:
    """The coordinator before what is set off behind it: 'met [and], in a short letter, said'; else the same word."""
    opener = words.comma.rfind(1, first, comma)
    return opener if opener >= 0 and words.kind[opener] == "coordinator" else comma


def _somebody_near(words: Words, pronoun: int, start: int) -> Stretch | None:
    """'[A man near her] said', '[Someone next to him] said', '[The man sitting beside me] said', '[A note to me]'."""
    last = pronoun - 1
    if words.kind[last] != "preposition":
        return None
    is_near_to = words.low[last] == "to" and words.low[last - 1] in _NEAR_TO
    beside = is_near_to or words.low[last] in _BESIDE
    last -= 2 if is_near_to else 1
    if last > start and words.low[last] in POSTURES:
        last -= 1
    if last < start or not (beside or _speaks(words, last)):
        return None
    phrase = _opening_phrase(words, last, start)
    if phrase and words.comma[pronoun]:
        if words.comma[last]:  # '[His aunt], standing behind him, said'
            return phrase
        if phrase[0] > start and words.comma[phrase[0] - 1]:  # 'Ada Brandt, two rows behind her, said'
            return before_parenthesis(words, pronoun, start)
    return (phrase[0], pronoun + 1) if phrase else None


def _speaks(words: Words, noun: int) -> bool:
    """'the [man]', '[someone]', 'a [note]'."""
    low = words.low[noun]
    return are_persons(words, noun) or low in _SOMEBODY or low in words.lexicon.message_nouns


def is_firm(words: Words, source: Stretch) -> bool:
    """Whether a source in "'s" owns nothing: '[Tolm's] said', '[Tolm's] cut its …', 'according to [Tolm's],'."""
    first, behind = source
    if behind < len(words) and acts(words, behind):
        return True
    if behind < len(words) and words.is_cue[behind] and _is_firms_verb(words, behind):
        return words.low[behind] not in words.lexicon.speech_nouns
    follows = first > 0 and (words.is_cue[first - 1] == 1 or words.low[first - 1] == "to")
    return follows and words.breaks[behind - 1] != 0


def _is_firms_verb(words: Words, verb: int) -> bool:
    """'McDonald's [said]', 'Moody's [warned] that', but not 'Okoye's [stated] aim'."""
    if not words.is_name[verb - 1]:
        return False
    return words.low[verb] in _SAYING or words.last[verb] != 0 or words.low[verb + 1 : verb + 2] == ("that",)


def is_name_in_marks(words: Words, last: int, start: int) -> bool:
    """'A crew with the nickname “[Gull]” said': the marks hold a name, and no comma follows."""
    noun = words.quoted.rfind(0, start, last)
    return noun >= 0 and words.low[noun] in _CALLED and not words.stop[last]


def _source_before_marks(words: Words, last: int, start: int) -> Stretch | None:
    """The subject with marked words at its end: 'A crew with the nickname “Gull” said', 'Ada of “The Post,” said'."""
    noun = words.quoted.rfind(0, start, last)
    if is_name_in_marks(words, last, start):
        return subject_ending(words, noun - words.low[noun].endswith("ed"), start)
    named = words.stop[last] and words.kind[noun] in {"", "preposition"}
    return before_parenthesis(words, noun + 1, start) if named else None


def _source_of_infinitive(words: Words, verb: int, start: int) -> Stretch | None:
    """'[Ms. Brandt] went on to say', ', [he] likes to say,'."""
    if words.low[verb - 2] in _TALKING:
        return _before_pronoun(words, verb - 2, start)
    prompted = _prompted(words, verb - 1, start)
    if prompted:
        return prompted
    leading = leading_verb(words, verb - 1)
    if leading is not None:
        return subject_before(words, leading, start)
    return _pronoun_before(words, verb - 1, start) or sentence_subject(words, start, verb)


def past_aside(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """The clause's own subject where this is none: '[a man] who saw it said', 'and in [a statement] said'."""
    first, behind = subject
    before = first - 1
    if first > start and not words.breaks[before]:
        return _past_description(words, subject, start)
    if words.low[behind - 1] in words.lexicon.telling_participles and (told_of := _before_last(words, subject, start)):
        return _named_before(words, told_of, start) or told_of
    if first == start:
        return subject
    if words.comma[before] and words.is_name[before] and (named := _named_before(words, subject, start)):
        return named
    if words.low[first] in _ARTICLES and words.low[first + 1] in words.lexicon.resuming_nouns:
        return _behind_circumstance(words, subject)  # 'It was late, a phrase [Okoye] called “odd”'
    return _behind_preposition(words, subject, start) if words.kind[before] == "preposition" else subject


def _past_description(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """The same, where no comma sets the subject off: '[The sailors] I met said', '[The man] who saw it said'."""
    first, behind = subject
    before = first - 1
    is_noun = words.kind[first] not in {"pronoun", "relative"} and not _opens_clause(words, subject)
    if (is_noun or _is_object(words, first)) and _may_be_aside(words, subject, start):
        verb = subject[1] if _is_predicate(words, subject) else first
        described = before_relative(words, verb, start) or _before_that(words, subject, start)
        described = described or _before_pronoun(words, first, start) or _before_participle(words, subject, start)
        described = described or _before_not(words, first, start)
        if described:
            return _named_before(words, described, start) or described
    if behind - first > 1 and (contact := _before_contact(words, subject, start)):
        return contact
    return _behind_preposition(words, subject, start) if words.kind[before] == "preposition" else subject


def _opens_clause(words: Words, subject: Stretch) -> bool:
    """'A man who hid was jailed after [a judge] said so', but not '[A man] who hid after the storm said so'."""
    return words.low[subject[0] - 1] in _AFTER and may_speak(words, subject[1] - 1)


def _behind_preposition(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """The subject where this stands behind a preposition: '[Okoye] came and in a talk said', 'In a talk [he] said'."""
    preposition = subject[0] - 1
    if words.low[preposition] == "as":
        return subject
    if words.kind[preposition - 1] == "coordinator" and preposition > start:
        return same_subject(words, preposition, start)
    return _behind_circumstance(words, subject)


def _is_object(words: Words, pronoun: int) -> bool:
    """'those who were on [it] said'."""
    return words.low[pronoun] == "it" and words.kind[pronoun - 1] == "preposition"


def _is_predicate(words: Words, subject: Stretch) -> bool:
    """Whether a verb and its object were read as a noun: 'those who [own boats] say', not 'who [officials] say'."""
    first, behind = subject
    if words.low[first - 1] != "who" or behind - first == 1:
        return False
    return is_plain(words, first) and not may_speak(words, behind - 1)


def _named_before(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Who is named before a description that no second comma sets off: '[Ada Brandt], a pilot at the port said'."""
    (first, verb), last = subject, subject[0] - 1
    if last <= start or not (words.comma[last] and words.is_name[last]):
        return None
    if words.comma[verb : verb + 1] == b"\1":  # 'Ada Brandt, a pilot said, was late'
        return None
    name = run_start(words, last)
    opens = name == start or words.comma[name - 1] or words.quoted[name - 1]
    is_role = is_person(words, before_preposition(words, subject))
    return (name, first) if opens and is_role and last > name else None


def _behind_circumstance(words: Words, subject: Stretch) -> Stretch:
    """Who is named behind where it was said, no comma between: 'In a separate interview [Brandt and Lund] said'."""
    first, behind = subject
    name = run_start(words, behind - 1, first) if words.is_name[behind - 1] else first
    if name - 1 > first and words.low[name - 1] == "and" and words.is_name[name - 2]:
        name = run_start(words, name - 2, first)
    name -= name > first and words.low[name - 1] in words.lexicon.name_particles
    parted = name > first and is_plain(words, name - 1) and not are_persons(words, name - 1)
    return (name, behind) if parted else subject


def with_list(words: Words, source: Stretch, sentence: Stretch) -> Stretch:
    """The list that ends with a source: '[The port, local banks and pilots] said', 'It is late, [the port, …] said'."""
    first, behind = source
    joined = words.low[first - 1] == "and"
    if not (joined or words.comma[first - 1]):
        return source
    start, last = sentence[0], first - joined
    if last <= start or not words.comma[last - 1] or not (joined or "and" in words.low[first:behind]):
        return source
    if words.comma[behind : behind + 1] == b"\1" and words.kind[behind + 1] == "auxiliary":
        return source  # 'The council, the mayor and the crew said, is late'
    named = is_list(words, first, behind)
    opener, parts, described = last, 0, False
    while opener > start and words.comma[opener - 1] and not words.quoted[opener - 1]:
        part = noun_phrase_ending(words, opener - 1, start)
        if part is None or not _may_be_listed(words, part, start):
            break
        noun = part[1] - part[0] == 1 and are_persons(words, part[0])  # '[Sailors], crews and pilots said'
        if is_list(words, *part) and not noun:  # '[Ada Brandt], an analyst at Lund, Okoye and Co said': not several
            return part if described else source
        if named and words.kind[part[0]] == "" and not words.is_name[part[1] - 1]:
            return source  # 'Two analysts, [Brandt and Okoye] said'
        described = is_person(words, before_preposition(words, part)) and "preposition" in words.kind[slice(*part)]
        opener, parts = part[0], parts + 1
    return (opener, behind) if parts > (last < first) else source  # but not 'met the crew, and [Okoye] said'


def _may_be_listed(words: Words, part: Stretch, start: int) -> bool:
    """Whether a piece between commas is nothing but somebody: ', [the port],', ', [union officials],'."""
    opener, behind = part
    joined = opener - 1 == start and words.kind[start] == "coordinator"
    if not (opener == start or joined or words.breaks[opener - 1]):
        return False
    if not may_speak(words, before_preposition(words, part)):
        return False
    plural = words.low[opener].endswith("s")
    if words.kind[opener + 1] == "preposition" and not plural:
        return False  # 'Apart from it, the crew and the mayor said'
    return words.kind[opener] == "determiner" or behind - opener > 1 or plural


def _may_be_aside(words: Words, subject: Stretch, start: int) -> bool:
    """Whether a word that may tell of a source stands shortly before it or in it: 'who', 'that', 'released'."""
    first, behind = subject
    reach = first - RELATIVE
    if reach < start:
        reach = start
    phrase = words.low[reach:behind]
    if not (_TELLING.isdisjoint(phrase) and words.lexicon.telling_participles.isdisjoint(phrase)):
        return True
    return words.low[first - 1].endswith("ing")


def before_relative(words: Words, index: int, start: int) -> Stretch | None:
    """Of whom a clause tells that no comma sets off: '[A man] who fled the pier said', '[one] whose pier fell said'."""
    reach = max(start, index - RELATIVE)
    if _OF_SOMEBODY.isdisjoint(words.low[reach:index]) or words.kind[index - 1] == "determiner":
        return None  # 'a crew who broke the [proposed] rules'
    for who in range(index - 1, reach - 1, -1):
        if (
            (words.is_cue[who] and _reports(words, who))
            or words.quoted[who]
            or words.kind[who] == "subordinator"
            or words.breaks[who]
        ):
            return None
        if words.low[who] in _OF_SOMEBODY:
            if words.kind[who - 1] == "coordinator":  # '[A man] who fled and who left said'
                return before_relative(words, who - 1, start)
            told = not words.kind[who - 1] or words.low[who - 1] == "those"
            does = who < index - 1 or words.low[index] in _LIVING
            plain = start < who and does and told and not words.breaks[who - 1]
            return noun_phrase_ending(words, who - 1, start) if plain else None
    return None


def _reports(words: Words, verb: int) -> bool:
    """Whether a verb in what is told of somebody has a clause of its own, whose subject may be all that follows."""
    if words.cue(verb) not in {"say", "believe"} or words.low[verb] in _ANSWERING:
        return False
    return words.low[verb + 1] not in _ASKING_FOR


def _before_that(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Of what a clause with 'that' tells: '[The union] that represents the pilots said', '[a firm] that owns them'."""
    verb = subject[0] - (words.low[subject[0] - 1] not in _THAT)
    noun = verb - 2
    if noun < start or words.low[verb - 1] not in _THAT or words.kind[noun] or words.breaks[noun]:
        return None
    has_object = verb < subject[0] or subject[1] - verb > 1
    agrees = is_past(words, verb) or words.low[verb].endswith("s")
    agrees = agrees or (words.low[noun].endswith("s") and verb < subject[0])  # 'groups that [oppose] the law say'
    is_verb = is_plain(words, verb) and agrees
    if not (has_object and is_verb) or are_persons(words, verb) or words.is_cue[noun]:  # 'said that boats'
        return None
    is_object = words.kind[subject[0]] == "determiner" and not may_speak(words, subject[1] - 1)
    if (verb < subject[0] or words.is_cue[verb]) and not (is_object or may_speak(words, noun)):
        return None  # 'the woes that plague it, [adults] said', 'a poll that shows [voters] say'
    return noun_phrase_ending(words, noun, start)


def _before_contact(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Of whom a clause tells that ends with its verb: '[The sailors] the Post met said', '… that the Post met said'."""
    first, last = subject[0], subject[1] - 1
    if not is_past(words, last):
        return None
    noun = first - 1 - (words.low[first - 1] in {"that", "whom"})
    if noun < start or not are_persons(words, noun):
        return None
    named = words.is_name[last - 1] or are_persons(words, last - 1)
    return noun_phrase_ending(words, noun, start) if named and not words.breaks[noun] else None


def _before_pronoun(words: Words, verb: int, start: int) -> Stretch | None:
    """Of whom a clause tells that opens with its subject: '[The sailors] I met there said'."""
    noun = verb - 2
    if noun < start or words.low[verb - 1] not in SUBJECT_PRONOUNS or not is_past(words, verb):
        return None
    return noun_phrase_ending(words, noun, start) if are_persons(words, noun) else None


def _before_participle(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Of what a participle tells that no comma sets off: '[A report] released on Friday by the port office said'."""
    first, last = subject[0], subject[1] - 1
    if words.low[first - 1].endswith("ing") and _tells_of_subject(words, first - 1, start):
        phrase = _opening_phrase(words, first - 2, start)  # '[The firm] running the ferry said'
        kinds = [words.kind[index] for index in range(*phrase or (0, 0)) if words.low[index] != "of"]
        return None if "preposition" in kinds else phrase  # and not 'Speaking at a port hearing the mayor said'
    reach, participles = max(start, first - RELATIVE), words.lexicon.telling_participles
    if words.low[first] in participles and first - 1 > start and words.kind[first - 1] == "adverb":
        return _opening_phrase(words, first - 2, start)  # '[A textbook] just published in Tolm says'
    if words.low[last] in participles and (papers := _before_last(words, subject, start)):
        return papers
    if participles.isdisjoint(words.low[reach:first]):
        return None
    for place in range(first - 1, reach, -1):
        if words.quoted[place] or words.breaks[place] or words.kind[place] in _CLAUSE_OPENERS:
            return None
        if words.low[place] == "as" and participles.isdisjoint(words.low[max(0, place - NEAR) : place]):
            return None  # 'Sailors caught in the middle as [two ports] claim the pier'
        if words.low[place] in participles and words.kind[place - 1] == "coordinator":
            continue  # 'a report written and [published] by'
        if words.low[place] in participles:
            follows = words.kind[place + 1] in BEHIND_PARTICIPLES
            return _opening_phrase(words, place - 1, start) if follows else None
    return None


def _before_last(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """What the participle tells of that a subject ends with: '[papers] filed on Friday'."""
    first, last = subject[0], subject[1] - 1
    study = not words.lexicon.study_nouns.isdisjoint(words.low[first:last])
    tells = last > first and (study or is_plain(words, last - 1) or last - 1 == start)
    return (first, last) if tells else None


def _before_not(words: Words, index: int, start: int) -> Stretch | None:
    """Of whom something is denied: '[Scientists] not involved in the study said', '[people] not at the port said'."""
    reach = max(start + 1, index - RELATIVE)
    if "not" not in words.low[reach:index]:
        return None
    place = next(place for place in range(index - 1, reach - 1, -1) if words.low[place] == "not")
    if words.kind[place - 1] or 1 in words.stop[place - 1 : index]:
        return None
    if not {"auxiliary", "subordinator"}.isdisjoint(words.kind[place + 1 : index]):
        return None
    return _opening_phrase(words, place - 1, start)


def _tells_of_subject(words: Words, participle: int, start: int) -> bool:
    """Whether a participle may tell of the noun before it: 'The firm [running] the ferry'."""
    if participle <= start or not is_plain(words, participle):
        return False
    return not (words.breaks[participle - 1] or words.breaks[participle])


def _opening_phrase(words: Words, last: int, start: int) -> Stretch | None:
    """The noun phrase that ends with the word, where it opens a sentence or what stands behind a comma."""
    phrase = noun_phrase_ending(words, last, start)
    start += words.kind[start] == "coordinator"
    opens = phrase and (phrase[0] == start or words.breaks[phrase[0] - 1])
    return phrase if opens else None


def _pronoun_before(words: Words, index: int, start: int) -> Stretch | None:
    """The subject in ', [he] likes to say,'."""
    reach = max(start, index - NEAR)
    if SUBJECT_PRONOUNS.isdisjoint(words.low[reach:index]):
        return None
    for place in range(index - 1, reach - 1, -1):
        if words.stop[place]:
            return None
        if words.low[place] in SUBJECT_PRONOUNS:
            return place, place + 1
    return None
