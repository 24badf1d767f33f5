"""Where the reported words begin behind a verb: past to whom, where and when it was said."""

from newsparse.language.clauses.according_to import ACCORDING
from newsparse.language.nouns.noun import TIME_UNITS, are_persons, is_owner, is_past, is_person, is_plain, run_end
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.verb import tells
from newsparse.language.words.words import Stretch, Words
from newsparse.quotation import FEW_WORDS
from newsparse.rules.indirect.circumstance import (
    OFTEN,
    OFTEN_TOLD,
    PARTS_OF_DAY,
    REACH,
    behind_circumstance,
    is_infinitive,
    is_manner,
)
from newsparse.rules.indirect.verbs import SAID

#: What opens reported words.
CONJUNCTIONS = frozenset("that whether if how why".split())
_QUESTION_WORDS = frozenset("what where when who whom which".split())
_BEFORE_REMARKS = frozenset({"preposition", "time", ""})
#: What follows a subject, or belongs to it: 'said “local people” [must]', '“part” [of]'.
_GOES_ON = frozenset({"", "auxiliary", "preposition"})
_NOT_TO = ("not", "to")
_SOMEBODY = frozenset("another both each one all everyone everybody".split())
_BEHIND_HER = frozenset({"determiner", "pronoun", "subordinator", "relative", "preposition"})
_SAME = (("same",), ("very",))
#: 'said [that night] he would', 'said [that same] day he would'
_BEHIND_THAT = TIME_UNITS | PARTS_OF_DAY | {"same", "very"}
_PROGRAMMES = frozenset("audience broadcast listeners podcast program programme series show viewers".split())
_CONCEDING = frozenset("although because once though unless while".split())
_OPENERS = CONJUNCTIONS | _QUESTION_WORDS | _CONCEDING
_SUBJECTS = frozenset({"determiner", "pronoun"})
_REPORTERS = frozenset({"reporters", "journalists"})
_CITING, _REPORTING = frozenset({"citing", "quoting", "speaking"}), frozenset({"say", "believe"})
#: At most so many phrases of where, when and to whom stand between the verb and what it reports.
CIRCUMSTANCES = 4


def is_opened(words: Words, first: int, limit: int) -> bool:
    """Whether there is any conjunction that could open the content."""
    return words.bare[first] in _QUESTION_WORDS or not CONJUNCTIONS.isdisjoint(words.bare[first:limit])


def content_start(words: Words, first: int, limit: int, verb: str) -> tuple[int, bool]:
    """Where the content begins, past to whom, when and where it was said, and whether a conjunction opens it."""
    index, told = first, None
    recipient = verb in words.lexicon.addressing_verbs
    for _ in range(CIRCUMSTANCES):
        if index >= limit:
            return limit, False
        if recipient and 1 in words.quoted[index : index + 2] and (behind := _behind_programme(words, index, limit)):
            told, index = (index, behind), behind
            recipient = is_person(words, behind)  # 'told “Low Tide” [host Ida Lund] that'
            continue
        if words.quoted[index]:
            index = _behind_name(words, index, limit)
            if index >= limit or words.quoted[index]:
                return index if _is_quoted_subject(words, index, limit) else limit, False
        if words.low[index] in _OPENERS:
            dated = words.bare[index] == "that" and words.low[index + 1] in _BEHIND_THAT
            if dated and (day := _behind_that_day(words, index, limit)) > index:
                index = day
                continue
            if _opens(words, index, limit, verb, is_first=index == first, told=told is not None):
                return (limit, False) if _opens_nothing(words, index) else (index, True)
        if told and (is_infinitive(words, index, limit) or words.low[index : index + 2] == _NOT_TO):
            return told[0], False  # 'told [the crew on board to leave]'
        behind = behind_circumstance(words, index, limit, verb)
        if behind is None:
            return limit, False
        if behind > index:
            index = behind
            continue
        if told and words.low[index] == "who" and (resumed := _behind_relative(words, index, limit)):
            return resumed, True  # 'told a boy who had asked for it [that] it was late'
        told = _recipient(words, index, limit) if recipient else None
        if told is None:
            return _past_remark(words, first, index, limit)
        recipient = False
        if words.comma[told[1] - 1] and (resumed := _resumed(words, told[1], limit)) is not None:
            return resumed, True  # 'told Ms. Brandt, head of the council, [that] it held'
        index, start = _before_subject(words, told, limit), index
        if index == told[1] and not _ends_recipient(words, told, limit):
            return start, False
    if index < limit and words.bare[index] in CONJUNCTIONS:
        return index, True
    return _past_remark(words, first, index, limit)


def _past_remark(words: Words, first: int, index: int, limit: int) -> tuple[int, bool]:
    """At a 'that' behind a remark: 'said at the pier, where she works, [that] it held'; else at `index`."""
    resumed = _resumed(words, first if words.kind[first] in _BEFORE_REMARKS else index, limit)
    return (index, False) if resumed is None else (resumed, True)


def _opens(words: Words, index: int, limit: int, verb: str, *, is_first: bool, told: bool) -> bool:
    """Whether a word of `_OPENERS` opens the content: 'said [that] it', 'asked [why] it', 'told her [what] it was'."""
    bare = words.bare[index]
    if bare in _QUESTION_WORDS:
        return is_first or ((told or verb == "asked") and _opens_question(words, index))
    return bare in CONJUNCTIONS or (is_first and verb in SAID and _concedes(words, index, limit))


def _opens_nothing(words: Words, index: int) -> bool:
    """'responded with warmth, [if not] joy', 'asked for quiet so [that] they could sleep'."""
    low = words.low[index]
    return (low == "if" and words.low[index + 1] == "not") or (low == "that" and words.low[index - 1] == "so")


def _concedes(words: Words, index: int, limit: int) -> bool:
    """'said [although] the pier was old, it held', but not 'said [while] visiting it, that', 'said, [unless] asked'."""
    if words.low[index] not in _CONCEDING or words.comma[index - 1]:
        return False
    comma = words.comma.find(1, index, limit)
    return words.kind[index + 1] in _SUBJECTS and comma > 0 and tells(words, index, comma)


def _behind_relative(words: Words, who: int, limit: int) -> int | None:
    """'told a boy who had asked for it [that] it was late', but not 'told a boy who said [that] it was'."""
    reach = min(limit, who + REACH)
    return next((place for place in range(who + 3, reach) if words.low[place] == "that"), None)


def _resumed(words: Words, first: int, limit: int) -> int | None:
    """The 'that' behind a remark set off by commas: 'said at the pier, where she works, [that] it held'."""
    if first >= limit or words.kind[first] not in _BEFORE_REMARKS:
        return None
    last = min(limit, first + REACH) - 1
    behind = words.stop.find(1, first, last) + 1
    while behind and words.bare[behind] != "that":
        behind = words.stop.find(1, behind, last) + 1
    if not behind:
        return None
    reports = words.low[first] not in ACCORDING and _reports_in(words, first + 1, behind)  # 'according to the report'
    return None if reports else behind


def _reports_in(words: Words, first: int, behind: int) -> bool:
    """Whether something is reported in a remark: not so 'said on Monday, [citing two pilots], that'."""
    if _CITING.isdisjoint(words.low[first - 1 : behind]):
        return words.is_cue.find(1, first, behind) >= 0
    return any(words.cue(place) in _REPORTING and words.low[place] not in _CITING for place in range(first, behind))


def _behind_name(words: Words, index: int, limit: int) -> int:
    """Past the name of a programme: 'said on Harbour Radio's [“Low Tide”]'."""
    if not is_owner(words, index - 1):
        return index
    behind = words.quoted.find(0, index, limit)
    return behind if behind >= 0 else limit


def _behind_programme(words: Words, index: int, limit: int) -> int | None:
    """Past the programme that is told something: 'told [“Low Tide”] that', 'told [the “Low Tide” show] the pier'."""
    first = index + (words.quoted[index] == 0)
    behind = words.quoted.find(0, first, limit)
    if behind < 0 or words.breaks[behind - 1] or (first > index and words.kind[index] != "determiner"):
        return None
    is_named = words.bare[first][:1].isupper() and words.bare[behind - 1][:1].isupper()
    goes_on = words.low[behind] in _PROGRAMMES or (first > index and is_plain(words, behind))
    return behind + goes_on if is_named else None


def _is_quoted_subject(words: Words, index: int, limit: int) -> bool:
    """Whether a word or two in marks begin a clause: 'said [“local people” must] decide'."""
    behind = words.quoted.find(0, index, limit)
    return 0 < behind - index < FEW_WORDS and not words.stop[behind - 1] and words.kind[behind] in _GOES_ON


def _behind_that_day(words: Words, index: int, limit: int) -> int:
    """Past when it was said: 'said [that night] he would', 'said [that same day] that', not 'said that night falls'."""
    same = words.low[index + 1 : index + 2] in _SAME
    behind = index + 2 + same
    if behind >= limit or not (words.low[behind - 1] in TIME_UNITS or words.low[behind - 1] in PARTS_OF_DAY):
        return index
    opens = words.kind[behind] == "pronoun" or words.is_name[behind] or words.low[behind] in {"the", "that"}
    return behind if same or opens else index


def _opens_question(words: Words, index: int) -> bool:
    """'asked him [what] it was', 'asked in May [when] it was', but not 'told the crew who had come'."""
    return words.low[index] == "what" or words.kind[index + 1] in _SUBJECTS


def _recipient(words: Words, index: int, limit: int) -> Stretch | None:
    """Who was told: 'told [a court] that', 'told [her] she', 'told [her boss] that', 'asked [the mayor, Okoye,] if'."""
    following = words.kind[index + 1] if index + 1 < limit else ""
    if words.low[index] == "her" and following in _BEHIND_HER:
        return index, index + 1
    if words.low[index] in _SOMEBODY and words.low[index + 1] in CONJUNCTIONS:  # 'asked [both] whether'
        return index, index + 1
    phrase = noun_phrase_starting(words, index, limit)
    apposed = (
        phrase is not None and phrase[1] < limit and words.comma[phrase[1] - 1] and is_person(words, phrase[1] - 1)
    )
    if phrase and apposed:
        behind = run_end(words, phrase[1], limit)
        return (index, behind) if words.comma[behind - 1] else phrase
    return phrase


def _before_subject(words: Words, phrase: Stretch, limit: int) -> int:
    """Where who was told ends, the subject of what was said behind it: 'told the court [Okoye] had it'."""
    first, behind = phrase
    follows = words.kind[behind : behind + 1] == ("auxiliary",) and words.low[behind] != "not"
    if follows and (told := _told(words, phrase)) < behind:
        return told
    if words.low[first] in _REPORTERS and not _is_participle(words, first + 1):
        return first + 1  # 'told [reporters] union leaders in the town had left'
    name = words.names.find(b"\0\1", first, behind) + 1
    if not name or words.kind[name - 1]:
        return behind
    end = run_end(words, name, behind)
    has_object = end + 1 == behind < limit and words.kind[behind] in {"determiner", "pronoun"}
    return name if words.kind[end] == "auxiliary" or has_object else behind


def _is_participle(words: Words, index: int) -> bool:
    """'told reporters [gathered] at the pier that', 'reporters [covering] the strike that'."""
    return words.low[index].endswith("ing") or is_past(words, index)


def _told(words: Words, phrase: Stretch) -> int:
    """Where who was told ends, a noun behind it: 'told [the Gazette] boats', '[reporters] boats', '[him] there'."""
    first, behind = phrase
    if words.low[behind - 1] == "there":
        return behind - 1
    named = first + (words.low[first] == "the")
    agency = next((end for end in range(behind - 1, named, -1) if _is_agency(words, named, end)), named)
    if agency > named:
        return agency  # 'told [Reuters] Castria would'
    if words.is_name[named]:
        return run_end(words, named, behind)
    end = next((index + 1 for index in range(first, behind) if are_persons(words, index)), behind)
    return behind if end < behind and words.is_name[end] else end


def _is_agency(words: Words, first: int, behind: int) -> bool:
    return words.lexicon.is_agency(" ".join(words.bare[first:behind]))


def _ends_recipient(words: Words, phrase: Stretch, limit: int) -> bool:
    """Whether a noun phrase behind 'told' is who was told, and not the subject of what was said."""
    behind = phrase[1]
    if behind >= limit:
        return words.comma[behind - 1] != 0  # 'told the crew, “It holds”'
    if words.bare[behind] == "to":
        return False  # 'told the crew to go'
    if is_manner(words, behind, limit) or words.low[behind : behind + OFTEN] in OFTEN_TOLD:
        return True
    return words.kind[behind] not in {"auxiliary", ""} or words.is_name[behind]
