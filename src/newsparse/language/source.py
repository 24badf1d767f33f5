"""Sources before the verb of reporting, where more than a plain subject stands there.

[Ms. Brandt], the harbour master, said          past an apposition
[A man] who saw it said                         past what is told of him
[Ms. Brandt] praised the crew and said          the subject of the clause before
[The mayor] praised the crew, saying            for a participle
"""

from newsparse.language.noun_phrase import (
    BEHIND_PARTICIPLES,
    PRONOUN_LIKE,
    SUBJECT_PRONOUNS,
    breaks_after,
    is_owner,
    is_person,
    is_plain,
    noun_phrase_ending,
    noun_phrase_starting,
    run_end,
)
from newsparse.language.opening_subject import noun_phrase_opening, sentence_subject
from newsparse.language.subject import REACH, before_modifiers, before_parenthesis, subject_before, subject_ending
from newsparse.language.verb import (
    PROMPTED,
    PROMPTING,
    is_followed,
    is_progressive,
    leading_verb,
    opens_sentence,
    quoting_verb,
)
from newsparse.language.words import Stretch, Words

#: 'A crew [called] “Gull” said'.
_CALLED = frozenset("called dubbed named nicknamed handle alias nickname pseudonym username name".split())
#: What no noun follows as its adjective.
_SAYING = frozenset("said says told tells".split())
#: A clause that tells of whom is spoken, with no comma before it, has at most so many words.
RELATIVE = 10
#: A participle between commas has at most so many words with what belongs to it.
INSERTED = 12
#: How many words may stand between a pronoun and 'to say'.
NEAR = 4
_OF_SOMEBODY = frozenset({"who", "whose"})
_CLAUSE_OPENERS = frozenset({"subordinator", "relative"})
#: 'She smiled after [saying that] it held.'
_BEFORE_PARTICIPLES = frozenset("after before by since while".split())
#: 'The row left the crew [wondering] why.'
_LEFT_DOING = frozenset("wondering asking questioning guessing".split())
_LEAVING = frozenset("leave leaves left leaving".split())
_BREAKS = (";", "—", "―", "–", "--")
_PARTICIPLE_OPENERS = frozenset({"as", "while", "though", "although", "because", "when", "whereas"})
_DESCRIBING = _PARTICIPLE_OPENERS - {"as"}
#: Where a clause before the verb may begin.
_TURNS = SUBJECT_PRONOUNS | _PARTICIPLE_OPENERS | {"who", "which", "and", "but"}


def source_of_participle(words: Words, verb: int, start: int, limit: int) -> Stretch | None:
    """Who does what a participle tells: '[Ms. Brandt] smiled, saying', 'Noting that it held, [she] smiled'."""
    if opens_sentence(words, verb, start):
        return _subject_behind(words, verb, limit)
    quoting = quoting_verb(words, verb)
    if quoting is not None:
        return subject_before(words, quoting, start)
    left = _left(words, verb, start)
    if left:
        return left
    before = verb - 1
    previous = words.low[before]
    if words.quoted[before]:  # 'blamed a “bad radio,” saying'
        return sentence_subject(words, start, verb) if words.stop[before] else None
    if previous in ("to", "whose") or is_progressive(words, verb, start):
        return source_before(words, verb, start)
    if previous in _BEFORE_PARTICIPLES:
        return sentence_subject(words, start, before)
    if (words.kind[before] == "determiner" and not words.comma[before]) or is_owner(words, before):
        return None
    if not breaks_after(words, before) and not is_followed(words, verb):
        return None
    return _participle_subject(words, verb, start)


def _prompted(words: Words, to: int, start: int) -> Stretch | None:
    """Whom something makes say it: 'The leak prompted [the mayor] to say', 'leading [his aide], Tom Okoye, to say'."""
    reach = max(start, to - PROMPTED)
    if PROMPTING.isdisjoint(words.low[reach:to]):
        return None
    verb = next(place for place in range(to - 1, reach - 1, -1) if words.low[place] in PROMPTING)
    if verb + 2 == to and words.low[verb + 1] == "her":
        return verb + 1, to
    phrase = noun_phrase_starting(words, verb + 1, to)
    return phrase if phrase and (phrase[1] == to or words.comma[phrase[1] - 1] == words.comma[to - 1] == 1) else None


def _left(words: Words, verb: int, start: int) -> Stretch | None:
    """Whom something leaves so: 'The row left [the crew], Okoye included, wondering what came next'."""
    if words.low[verb] not in _LEFT_DOING:
        return None
    reach = max(start, verb - REACH)
    left = next((place for place in range(verb - 2, reach, -1) if words.low[place] in _LEAVING), None)
    if left is None:
        return None
    if left + 2 == verb and words.low[left + 1] in PRONOUN_LIKE:
        return left + 1, verb
    phrase = noun_phrase_starting(words, left + 1, verb)
    set_off = words.comma[verb - 1]
    if phrase is None or words.comma[phrase[1] - 1] != set_off:
        return None
    return phrase if (phrase[1] < verb) == set_off else None


def source_before(words: Words, verb: int, start: int) -> Stretch | None:
    """The subject before a verb of reporting, past adverbs, marks and clauses between them."""
    before = verb - 1
    previous, kind = words.low[before], words.kind[before]
    if words.quoted[before]:
        return _source_before_marks(words, before, start)
    if previous == "whose":
        return None
    if previous == "to":
        return _source_of_infinitive(words, verb, start)
    if previous == "then" and before > start and words.comma[before - 1]:
        return _same_subject(words, verb, start)
    reach = max(start, verb - REACH)
    first = words.quoted.rfind(1, reach, verb) + 1 or reach
    head = before_modifiers(words, before, first)  # 'and [also] said', 'but [on Tuesday] said'
    if head > start and words.kind[head] == "coordinator":
        return _same_subject(words, head + 1, start)
    if is_owner(words, before) and not _is_firms_verb(words, verb):
        return (before, verb) if kind == "pronoun" else None  # 'she's said'
    subject = subject_ending(words, head, first)
    if subject is None and first > reach:
        subject = subject_before(words, verb, start)
    return past_aside(words, subject, start) if subject else before_relative(words, verb, start)


def is_firm(words: Words, source: Stretch) -> bool:
    """Whether a source in "'s" owns nothing: '[Tolm's] said', 'said [Tolm's].', 'according to [Tolm's],'."""
    first, behind = source
    if behind < len(words) and words.is_cue[behind] and _is_firms_verb(words, behind):
        return words.low[behind] not in words.lexicon.speech_nouns
    follows = first > 0 and (words.is_cue[first - 1] == 1 or words.low[first - 1] == "to")
    return follows and breaks_after(words, behind - 1)


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
    named = words.stop[last] and words.kind[noun] in ("", "preposition") and not words.stop[noun]
    return before_parenthesis(words, noun + 1, start) if named else None


def _source_of_infinitive(words: Words, verb: int, start: int) -> Stretch | None:
    """'[Ms. Brandt] went on to say', ', [he] likes to say,'."""
    prompted = _prompted(words, verb - 1, start)
    if prompted:
        return prompted
    leading = leading_verb(words, verb - 1)
    if leading is not None:
        return subject_before(words, leading, start)
    return _pronoun_before(words, verb - 1, start) or sentence_subject(words, start, verb)


def past_aside(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """The clause's own subject where this is none: '[a man] who saw it said', 'and in [a statement] said'."""
    if words.kind[subject[0]] not in ("pronoun", "relative"):
        described = before_relative(words, subject[0], start) or _before_participle(words, subject, start)
        if described:
            return described
    preposition = subject[0] - 1
    if words.kind[preposition] != "preposition" or preposition <= start or words.low[preposition] == "as":
        return subject
    return _same_subject(words, preposition, start) if words.kind[preposition - 1] == "coordinator" else subject


def before_relative(words: Words, index: int, start: int) -> Stretch | None:
    """Of whom a clause tells that no comma sets off: '[A man] who fled the pier said', '[one] whose pier fell said'."""
    reach = max(start, index - RELATIVE)
    if _OF_SOMEBODY.isdisjoint(words.low[reach:index]) or words.kind[index - 1] == "determiner":
        return None  # 'a crew who broke the [proposed] rules'
    for who in range(index - 1, reach - 1, -1):
        if (
            words.cue(who) in ("say", "believe")
            or words.quoted[who]
            or words.kind[who] == "subordinator"
            or breaks_after(words, who)
        ):
            return None
        if words.low[who] in _OF_SOMEBODY:
            plain = start < who < index - 1 and not words.kind[who - 1] and not breaks_after(words, who - 1)
            return noun_phrase_ending(words, who - 1, start) if plain else None
    return None


def _before_participle(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Of what a participle tells that no comma sets off: '[A report] released on Friday by the port office said'."""
    first, last = subject[0], subject[1] - 1
    reach, participles = max(start, first - RELATIVE), words.lexicon.telling_participles
    if words.low[last] in participles and last > first and (is_plain(words, last - 1) or last - 1 == start):
        return first, last  # '[papers] filed on Friday'
    if participles.isdisjoint(words.low[reach:first]):
        return None
    for place in range(first - 1, reach, -1):
        if words.quoted[place] or breaks_after(words, place) or words.kind[place] in _CLAUSE_OPENERS:
            return None
        if words.low[place] in participles:
            described = noun_phrase_ending(words, place - 1, start)
            opens = described and (described[0] == start or breaks_after(words, described[0] - 1))
            return described if opens and words.kind[place + 1] in BEHIND_PARTICIPLES else None
    return None


# ------------------------------------------------------------ subjects that stand further off


def _same_subject(words: Words, verb: int, start: int) -> Stretch | None:
    """The subject of a verb behind 'and': that of the clause before."""
    apart = words.comma[verb - 2] or words.low[verb - 1] == "but"
    introduced = words.kind[start] in ("subordinator", "preposition", "time", "adverb")
    for index in range(verb - 2, max(start, verb - REACH) - 1, -1):
        low = words.low[index]
        if (low not in _TURNS and not words.stop[index]) or words.quoted[index]:
            continue
        if (low in SUBJECT_PRONOUNS and _is_of_clause_before(words, index, verb)) or (
            low in ("who", "which") and not apart and 1 not in words.stop[index : verb - 1]
        ):
            return index, index + 1
        after_comma = words.comma[index] and introduced
        new_clause = low in ("and", "but") and words.comma[index - 1]
        if low in _PARTICIPLE_OPENERS or words.raw[index].endswith(_BREAKS) or new_clause or after_comma:
            subject = _clause_opening(words, index + 1, verb) if index + 1 < verb - 1 else None
            surely = low != "as" and not after_comma  # and not 'works as Secretary of State and says'
            if subject and (surely or _has_verb(words, subject)):
                return subject
    return sentence_subject(words, start, verb)


def _is_of_clause_before(words: Words, index: int, verb: int) -> bool:
    """Whether a pronoun is the subject of the clause before: not so in 'said she was glad', 'a man she knew'."""
    describes = index > 0 and is_person(words, index - 1) and not breaks_after(words, index - 1)
    return not (describes or _is_reported(words, index) or _is_inserted(words, index, verb))


def _is_reported(words: Words, index: int) -> bool:
    """Whether a pronoun opens what is said, in 'Ms. Brandt said [she] was glad and thanked the crew'."""
    return index > 0 and (words.low[index - 1] == "that" or words.cue(index - 1) in ("say", "believe"))


def _is_inserted(words: Words, index: int, verb: int) -> bool:
    """Whether a comma ends the pronoun's clause: 'The mayor, asked whether [she] would, smiled and said'."""
    return index > 0 and words.kind[index - 1] == "subordinator" and 1 in words.comma[index : verb - 2]


def _pronoun_before(words: Words, index: int, start: int) -> Stretch | None:
    """The subject in ', [he] likes to say,'."""
    for place in range(index - 1, max(start, index - NEAR) - 1, -1):
        if words.stop[place]:
            return None
        if words.low[place] in SUBJECT_PRONOUNS:
            return place, place + 1
    return None


def _opens_clause(words: Words, index: int, limit: int) -> bool:
    """Whether a name with its verb follows 'and': 'Tolm sued the port and [Okoye fired] his aide, saying'."""
    if index >= limit or not words.is_name[index] or words.is_name[index - 2]:
        return False
    behind = run_end(words, index, limit)
    return behind < limit and is_plain(words, behind) and words.low[behind].endswith("ed")


def _is_inserted_participle(words: Words, verb: int) -> bool:
    """Whether a participle stands between commas before a verb of reporting: 'Okoye, [writing] in the Post, said'."""
    behind = words.comma.find(1, verb, verb + INSERTED) + 1
    return 0 < behind < len(words) and words.is_cue[behind] == 1 and not words.low[behind].endswith("ing")


def _clause_opening(words: Words, index: int, limit: int) -> Stretch | None:
    """The subject of a clause, if that is a pronoun or a name: 'while [she] praised the crew and said'."""
    if words.quoted[index] or words.low[index] == "something":  # '— something that nobody wants — and said'
        return None
    kind = words.kind[index]
    if kind == "pronoun" or words.is_name[index]:
        return noun_phrase_opening(words, index, limit)
    if kind == "preposition":  # 'though in a talk [he] was glad'
        comma = words.comma.find(1, index, limit)
        inside = range(index + 1, comma if comma > 0 else limit)
        return next(((place, place + 1) for place in inside if words.low[place] in SUBJECT_PRONOUNS), None)
    described = kind == "determiner" and words.low[index - 1] in _DESCRIBING and 1 not in words.comma[index : limit - 1]
    subject = noun_phrase_opening(words, index, limit) if described else None
    return subject if subject and subject[1] < limit and _has_verb(words, subject) else None


def _has_verb(words: Words, subject: Stretch) -> bool:
    """Whether the word behind a subject may be its verb: '[Ada Brandt] left', but not 'with [Ada Brandt], her aide'."""
    return not breaks_after(words, subject[1] - 1) and _may_be_verb(words, subject[1])


def _is_message(words: Words, phrase: Stretch) -> bool:
    """'Ms. Brandt sent [a letter to the council] asking', but not 'she read [a letter from Okoye] asking'."""
    inside = words.low[slice(*phrase)]
    return "from" not in inside and not words.lexicon.message_nouns.isdisjoint(inside)


def _subject_behind(words: Words, verb: int, limit: int) -> Stretch | None:
    """The subject of the sentence that a participle opens: behind a comma, with its verb."""
    for index in range(verb + 2, min(limit, verb + REACH)):
        if not words.comma[index - 1] or words.quoted[index] or words.kind[index] == "relative":
            continue
        subject = noun_phrase_opening(words, index, limit)
        if subject and subject[1] < limit and _may_be_verb(words, subject[1]):
            return subject
    return None


def _may_be_verb(words: Words, index: int) -> bool:
    """Whether the word behind a subject may be its verb."""
    return words.kind[index] in ("auxiliary", "adverb") or is_plain(words, index)


def _participle_subject(words: Words, verb: int, start: int) -> Stretch | None:
    """'Ms. Brandt smiled, saying': the subject of the clause that the participle follows."""
    before = verb - 1
    if words.low[start] == "there" and words.kind[start + 1] == "auxiliary":  # 'There are [reports] saying'
        return None if breaks_after(words, before) else noun_phrase_ending(words, before, start + 2)
    if not breaks_after(words, before):
        head = before_modifiers(words, before, start)
        phrase = noun_phrase_ending(words, head, start)
        if phrase and phrase[0] > start and words.low[phrase[0] - 1] == "with":  # 'with [many voters] now saying'
            return phrase
        named = words.is_name[before]
        phrase = noun_phrase_ending(words, before, start) if named or words.kind[before] == "" else None
        if phrase and (named or words.kind[phrase[0]] == "determiner") and not _is_message(words, phrase):
            return phrase
        return sentence_subject(words, start, verb)
    if words.is_name[before] and _is_inserted_participle(words, verb):
        return noun_phrase_ending(words, before, start)
    for index in range(before - 1, max(start, verb - REACH) - 1, -1):
        opener = words.low[index]
        if opener not in _TURNS or words.quoted[index]:
            continue
        joins = opener in ("and", "but") and (words.comma[index - 1] or _opens_clause(words, index + 1, before))
        if joins or opener in _PARTICIPLE_OPENERS:
            if index == start + (words.kind[start] == "coordinator") and 1 in words.comma[index:before]:
                break  # 'Although he was tired, [Okoye] smiled, saying'
            subject = _clause_opening(words, index + 1, verb)
            if subject:
                return subject
    return sentence_subject(words, start, verb)
