"""How far the reported words of an indirect quote reach."""

from collections.abc import Iterable

from newsparse.language.clause import Clause
from newsparse.language.words import Stretch, Words
from newsparse.story import Story

#: Fewer words report nothing: 'she said so'.
SHORTEST = 3

#: No more words stand between a source and a participle that no comma sets off: 'Ms. Brandt left the pier saying'.
NEAR = 12

_BEFORE_GERUNDS = frozenset("for on in from of".split())
_CONJUNCTIONS = frozenset("that whether if how why".split())
_CONTRAST = frozenset("but while although though whereas yet".split())
_SUBORDINATING = frozenset("as after before since until".split())
#: 'What she called a storm', 'in how he called it', 'in the town he praised': no clause of its own.
_NAMING = frozenset("what how in into on through for off".split())
_NOT_REPORTED = frozenset("i we you one".split())
_NOT_STATED = frozenset("to will would can could may might must should shall".split())


def is_statement(words: Words, clause: Clause) -> bool:
    """Whether it is said that somebody did say it: not that somebody might, and not what 'I' or 'you' think."""
    before = clause.cue[0] - 1
    if before >= 0 and words.low[before] in _NOT_STATED:
        return False
    return clause.kind == "say" or clause.source is None or words.low[clause.source[0]] not in _NOT_REPORTED


def is_in_phrase(words: Words, clause: Clause) -> bool:
    """Whether the clause is part of a phrase that names something: 'what he said is true', 'a law that bans boats'."""
    if clause.source is None:
        return False
    if _is_loose(words, clause.cue[0], clause.source):
        return True
    if clause.source[0] == clause.sentence[0]:
        return False
    first = clause.source[0]
    if 1 in words.comma[first : clause.cue[0]]:
        return False  # 'Of what she said it was the worst, [adding] that'
    before, low = words.low[first - 1], words.low[first]
    if before in _NAMING or (before == "that" and clause.kind != "say"):
        return True
    if words.stop[first - 1] or (words.kind[first] != "relative" and low != "that"):
        return False
    if low == "who" and clause.kind == "say":
        return before in ("those", "one", "ones")
    return words.kind[first - 1] == "" or before in ("those", "one", "ones")


def _is_loose(words: Words, verb: int, source: Stretch) -> bool:
    """Whether a participle belongs to a phrase, not to its source: 'He met a crew known for [denying] it'."""
    if source[0] > verb or not words.low[verb].endswith("ing"):
        return False
    apart = words.stop[verb - 1] != 0 or words.kind[verb - 1] == "coordinator"
    return words.low[verb - 1] in _BEFORE_GERUNDS or (verb - source[1] > NEAR and not apart)


def content_end(story: Story, clause: Clause, first: int, limit: int) -> int:
    """Index behind the reported words that begin at `first`: they end where the reporter takes over."""
    words = story.words
    subordinate = _is_subordinate(words, clause)
    relative = clause.source is not None and words.kind[clause.source[0]] == "relative"
    # 'Asked whether it held, [she] smiled.'
    asked = clause.source is None or clause.source[0] > clause.cue[0]
    # a phrase that introduces the reported sentence ends with the first comma: 'said that in March, the ferry …'
    opener = first + (words.bare[first] == "that")
    opened = (
        asked
        or words.bare[first] in ("whether", "if", "how", "why", "what", "when", "where")
        or not (opener < limit and words.kind[opener] in ("preposition", "subordinator"))
    )
    low, stop = words.low, words.stop
    participle = low[clause.cue[0]].endswith("ing")
    shortest = SHORTEST if words.bare[first] in _CONJUNCTIONS and not words.stop[first] else 1
    for index in range(first + shortest, limit):
        if low[index] in ("and", "but") and index + 1 < limit:
            if low[index + 1] == "that":
                continue
            if _reports_on(story, index + 1) or (
                participle and words.cue[index + 1] and low[index + 1].endswith("ing")
            ):
                return index
        if not stop[index - 1] or words.raw[index - 1].endswith(":"):
            continue
        if not opened:
            opened = True
        elif (
            subordinate
            or _turns(story, index)
            or (relative and _is_main_verb(words, index))
            or (asked and (words.kind[index] == "pronoun" or words.is_name[index]))
        ):
            return index
    return limit


def _turns(story: Story, index: int) -> bool:
    """Whether what follows a comma is no longer reported, or reported by another clause."""
    words, low = story.words, story.words.low[index]
    following = words.kind[index + 1] if index + 1 < len(words) else ""
    if low == "and" and following in ("pronoun", "determiner"):
        return True
    if low == "but" and following in ("adverb", "auxiliary"):
        return False  # 'but would not sail': the subject is the reported one
    if low in _CONTRAST or low == "according" or words.raw[index - 1].endswith(";"):
        return True
    if low.endswith("ing") and words.cue[index]:
        return True
    if low == "as" and (following in ("pronoun", "determiner") or True in words.is_name[index + 1 : index + 2]):
        return True
    return _is_finite_cue(story, index) or _is_source(story, index)


def _is_subordinate(words: Words, clause: Clause) -> bool:
    """'[While she says it holds], the town doubts it': the content ends with the subordinate clause."""
    start = clause.sentence[0]
    if words.bare[start] in ("But", "And", "Yet"):
        start += 1
    openers = {start, clause.first - 1}
    if not any(words.kind[index] == "subordinator" or words.low[index] in _SUBORDINATING for index in openers):
        return False
    return 1 not in words.comma[start : clause.first] or clause.first - 1 > start


def _is_main_verb(words: Words, index: int) -> bool:
    """'Ms. Brandt, who said it holds, [left]': what follows the comma of a relative clause is the main verb."""
    return words.kind[index] == "auxiliary" or (words.kind[index] == "" and words.bare[index].islower())


def _is_source(story: Story, index: int) -> bool:
    """Whether the source of another clause of speech begins here."""
    return any(
        clause.source and clause.source[0] == index and clause.kind == "say"
        for clause in story.clauses_between(index, index + 6)
    )


def _reports_on(story: Story, index: int) -> bool:
    """Whether a new reporting clause follows at once: 'and called', 'but did not say', 'and others have said'."""
    words = story.words
    verb = index
    while verb + 1 < len(words) and words.kind[verb] in ("adverb", "auxiliary"):
        verb += 1
    if _is_finite_cue(story, verb) or ("auxiliary" in words.kind[index:verb] and words.cue[verb] in ("say", "act")):
        return True
    joins = words.is_name[index - 2] or words.kind[index - 2] == "pronoun"
    return not joins and _is_source(story, index)


def _is_finite_cue(story: Story, index: int) -> bool:
    return story.words.cue[index] in ("say", "act") and story.words.bare[index].endswith(
        ("ed", "said", "told", "says", "wrote")
    )


def clause_start(words: Words, start: int, end: int) -> int:
    """Where the words before a closing clause begin: the sentence, or behind its last semicolon; 'But' left out."""
    stop = words.stop.rfind(1, start, end)
    while stop >= 0:
        if words.raw[stop].endswith(";"):
            return stop + 1
        stop = words.stop.rfind(1, start, stop)
    return start + 1 if words.bare[start] in ("But", "And") else start


def is_introduction(words: Words, begin: int, first: int) -> bool:
    """Whether the words before a reporting clause only introduce it: 'In a speech on Tuesday,'."""
    participle = words.bare[begin].endswith(("ed", "ing"))
    if not participle and words.kind[begin] not in ("preposition", "subordinator", "adverb", "time"):
        return False
    return 1 not in words.comma[begin : first - 1]


def without_marks(words: Words, stretch: Stretch) -> Stretch:
    """The stretch, dashes that stand alone at its ends left out."""
    first, behind = stretch
    while first < behind and not words.bare[first]:
        first += 1
    while behind > first and not words.bare[behind - 1]:
        behind -= 1
    return first, behind


def said_in(words: Words, pieces: Iterable[Stretch]) -> list[Stretch]:
    """The pieces without dashes at their ends; none where they are too few words together."""
    stretches = [without_marks(words, piece) for piece in pieces]
    said = [(first, behind) for first, behind in stretches if first < behind]
    return said if sum(behind - first for first, behind in said) >= SHORTEST else []
