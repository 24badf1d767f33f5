"""Who does what a participle tells: '[Ms. Brandt] smiled, saying', 'Noting that it held, [she] smiled'."""

from newsparse.language.nouns.noun import (
    SUBJECT_PRONOUNS,
    is_document,
    is_owner,
    is_person,
    is_plain,
    may_speak,
    run_end,
)
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.phrases.noun_phrase_opening import noun_phrase_opening
from newsparse.language.sources.nearer_source import nearer_source
from newsparse.language.sources.source import past_aside, source_before
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.subjects.shared_subject import SUBORDINATING, TURNS, clause_opening, may_be_verb
from newsparse.language.subjects.subject import REACH, subject_before
from newsparse.language.verbs.adverbial import before_modifiers
from newsparse.language.verbs.verb import HEARD, is_followed, is_progressive, opens_as_participle, quoting_verb
from newsparse.language.words.column import last_of
from newsparse.language.words.words import Stretch, Words

#: A participle between commas has at most so many words with what belongs to it.
INSERTED = 12
#: 'with one calling it odd, and [another] vowing to leave'
_OTHERS = frozenset({"another", "both", "many", "most", "several", "some"})
#: In 'saying in a letter to the port that', 'that' stands no further off.
OCCASION = 10
#: 'She smiled after [saying that] it held.'
_BEFORE_PARTICIPLES = frozenset("after before by since while".split())
#: 'The crowd [started] chanting.'
_STARTING = frozenset(
    "start starts started begin begins began begun keep keeps kept continue continues continued".split()
)
#: '[Stop] asking your neighbours.'
_COMMANDS = frozenset("stop quit avoid try consider imagine".split())
#: 'It [goes] without saying that it was late.'
GOING = frozenset("go goes going went".split())
#: 'it is [worth] noting that', 'had a hard [time] believing that'
_HARDSHIPS = frozenset("worth time trouble difficulty difficulties".split())
#: Who has got a message did not send it; the verb stands so many words before at most.
_RECEIVING, SENDING = frozenset("answered got hit read received saw slammed".split()), 6
#: 'wrote to the mayor asking [him] to go'
_TO_WHOM = frozenset("him her them us me".split())
#: 'the [share] of Tories saying'
_PARTS = frozenset("bulk half majority number percentage portion proportion rest share".split())


def source_of_participle(words: Words, verb: int, start: int, limit: int) -> Stretch | None:
    """Who does what a participle tells: '[Ms. Brandt] smiled, saying', 'Noting that it held, [she] smiled'."""
    if opens_as_participle(words, verb, start):
        return _subject_behind(words, verb, limit)
    before = verb - 1
    previous = words.low[before]
    quoting = quoting_verb(words, verb) if previous == "as" or previous in HEARD else None
    if quoting is not None:
        quoted = subject_before(words, quoting, start)
        return past_aside(words, quoted, start) if quoted else None
    nearer = nearer_source(words, verb, start)
    if nearer:
        return nearer
    if words.quoted[before]:  # 'blamed a “bad radio,” saying'
        return sentence_subject(words, start, verb) if words.stop[before] else None
    if previous in {"to", "whose"} or is_progressive(words, verb, start):
        return source_before(words, verb, start)
    if previous in _STARTING:
        return source_before(words, before, start)
    if before == start and (previous in _COMMANDS or previous.endswith("ly")):
        return None  # 'Merely saying that it is late is no help'
    if previous == "without" and words.low[before - 1] in GOING:
        return None  # 'It goes without saying that it was late.'
    if previous in _HARDSHIPS:
        return None
    if previous in _BEFORE_PARTICIPLES:
        return sentence_subject(words, start, before)
    is_article = words.kind[before] == "determiner" and not words.comma[before] and previous not in _OTHERS
    if is_article or is_owner(words, before):
        return None
    tells = words.low[verb] == "telling" and (words.is_name[before] or is_person(words, before))
    if not (tells or words.breaks[before] or is_followed(words, verb) or _says_where(words, verb)):
        return None
    return _participle_subject(words, verb, start)


def _says_where(words: Words, verb: int) -> bool:
    """'with the port [saying in a report that] it was late'."""
    told = words.low[verb + 1 : verb + 2] == ("in",) and words.kind[verb + 2] == "determiner"
    return told and "that" in words.low[verb + 3 : min(verb + OCCASION, words.sentence_end(verb))]


def _subject_behind(words: Words, verb: int, limit: int) -> Stretch | None:
    """The subject of the sentence that a participle opens: behind a comma, with its verb."""
    for index in range(verb + 2, min(limit, verb + REACH)):
        if not words.comma[index - 1] or words.quoted[index] or words.kind[index] == "relative":
            continue
        subject = noun_phrase_opening(words, index, limit)
        if subject and subject[1] < limit and may_be_verb(words, subject[1]):
            return subject
    return None


def _participle_subject(words: Words, verb: int, start: int) -> Stretch | None:
    """'Ms. Brandt smiled, saying': the subject of the clause that the participle follows."""
    before = verb - 1
    if words.low[start] == "there" and words.kind[start + 1] == "auxiliary":  # 'There are [reports] saying'
        return None if words.breaks[before] else noun_phrase_ending(words, before, start + 2)
    if not words.breaks[before]:
        return _right_before(words, verb, start) or sentence_subject(words, start, verb)
    if words.is_name[before] and _is_inserted_participle(words, verb):
        return noun_phrase_ending(words, before, start)
    start = _behind_semicolon(words, start, before)
    relative = words.comma.rfind(1, start, before) + 1
    if words.low[relative] == "which" and words.low[relative + 1] in SUBJECT_PRONOUNS:
        return relative + 1, relative + 2  # 'offered a medal, which [she] declined, saying'
    return _behind_turn(words, verb, start) or sentence_subject(words, start, verb)


def _behind_semicolon(words: Words, start: int, behind: int) -> int:
    """Where the last part of a sentence begins: 'Okoye said it held; [Brandt] was upbeat, adding'."""
    return next((index + 1 for index in range(behind - 1, start - 1, -1) if words.raw[index][-1] == ";"), start)


def _right_before(words: Words, verb: int, start: int) -> Stretch | None:
    """Who stands right before a participle: 'with [many voters] now saying', 'Police received [calls] saying'."""
    before = verb - 1
    phrase = noun_phrase_ending(words, before_modifiers(words, before, start), start)
    if phrase and phrase[0] > start and words.low[phrase[0] - 1] == "with":
        return phrase
    received = _received(words, before, start)
    if received:
        return received
    named = words.is_name[before]
    phrase = noun_phrase_ending(words, before, start) if named or words.kind[before] == "" else None
    if phrase and named:
        phrase = _shown(words, phrase)
    if phrase and words.low[phrase[0] + 1] == "by":  # 'followed by [a clip of Lund] saying'
        return phrase[0] + 2, phrase[1]
    is_one = phrase is not None and (named or words.kind[phrase[0]] == "determiner")
    return phrase if phrase and is_one and not _is_beside(words, phrase, verb) else None


def _behind_turn(words: Words, verb: int, start: int) -> Stretch | None:
    """The subject of the clause that a participle follows, where another stands before: 'It rained, but [she] smiled'.

    None where that leads up to the sentence's: 'Although he was tired, Okoye smiled, saying'.
    """
    before, reach = verb - 1, max(start, verb - REACH)
    if TURNS.isdisjoint(words.low[reach:before]):
        return None
    for index in range(before - 1, reach - 1, -1):
        opener = words.low[index]
        if opener not in TURNS or words.quoted[index]:
            continue
        joins = opener in {"and", "but"} and (words.comma[index - 1] or _opens_clause(words, index + 1, before))
        if joins or opener in SUBORDINATING:
            if index == start + (words.kind[start] == "coordinator") and 1 in words.comma[index:before]:
                return None
            subject = clause_opening(words, index + 1, verb)
            if subject:
                return subject
    return None


def _shown(words: Words, phrase: Stretch) -> Stretch:
    """Who is told of or shown: 'footage of [Ada Brandt] calling', but not 'a friend of Ada Brandt calling'."""
    first, behind = phrase
    of = next((place for place in range(first + 1, behind) if words.low[place] == "of"), 0)
    shows = of and is_plain(words, of - 1) and words.low[of - 1] not in _PARTS
    shows = shows and not (may_speak(words, of - 1) or is_document(words, of - 1))
    return (of + 1, behind) if shows and all(words.is_name[of + 1 : behind]) else phrase


def _opens_clause(words: Words, index: int, limit: int) -> bool:
    """Whether a name with its verb follows 'and': 'Tolm sued the port and [Okoye fired] his aide, saying'."""
    if index >= limit or not words.is_name[index] or words.is_name[index - 2]:
        return False
    behind = run_end(words, index, limit)
    return behind < limit and is_plain(words, behind) and words.low[behind].endswith("ed")


def _is_inserted_participle(words: Words, verb: int) -> bool:
    """Whether a participle stands between commas before a verb of reporting: 'Okoye, [writing] in the Post, said'."""
    behind = words.comma.find(1, verb, verb + INSERTED) + 1
    return behind > 0 and words.is_cue[behind] == 1


def _is_beside(words: Words, phrase: Stretch, verb: int) -> bool:
    """Whether the noun before a participle is not its subject: 'wrote to [the mayor] asking him', 'at [one stage]'."""
    last = phrase[1] - 1
    asks_it = words.low[verb + 1] in _TO_WHOM and (words.is_name[last] or is_person(words, last))
    at = words.low[phrase[0] - 1] == "at" and not words.opens_sentence(phrase[0])
    return asks_it or at or _is_message(words, phrase)


def _received(words: Words, last: int, start: int) -> Stretch | None:
    """What somebody has got: 'Police received [calls] saying', 'They got [two angry letters] saying'."""
    low, lexicon = words.low[last].removesuffix("s"), words.lexicon
    if low not in lexicon.message_nouns and low not in lexicon.speech_nouns:
        return None
    got = last_of(_RECEIVING, words.low, max(start, last - SENDING) + 1, last)
    return None if got is None else (got + 1 + (words.kind[got + 1] == "preposition"), last + 1)


def _is_message(words: Words, phrase: Stretch) -> bool:
    """'Ms. Brandt sent [a letter to the council] asking', but not 'she read [a letter] asking'."""
    inside = words.low[slice(*phrase)]
    if "from" in inside or words.lexicon.message_nouns.isdisjoint(inside):
        return False
    start = max(words.sentence_start(phrase[0]), phrase[0] - SENDING)
    return _RECEIVING.isdisjoint(words.low[start : phrase[0]])
