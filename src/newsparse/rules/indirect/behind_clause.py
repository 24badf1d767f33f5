"""The clause behind the verb: 'Ms. Brandt said (that) the ferry was back', 'he asked whether it was'."""

from newsparse.clause import Clause
from newsparse.noun_phrase import noun_phrase_starting
from newsparse.quotation import FEW_WORDS
from newsparse.rule import rule
from newsparse.rules.indirect.content import SHORTEST, content_end, is_statement, without_marks
from newsparse.story import Story
from newsparse.words import Stretch, Words

_CONJUNCTIONS = frozenset("that whether if how why".split())
_QUESTION_WORDS = frozenset("what where when who whom which".split())
#: These report something when a study does them: 'the poll found the mayor ahead'.
_FINDING = frozenset("find finds found show shows showed showing".split())
#: 'She said nothing about it' reports nothing, but 'She said nothing had changed' does.
_NOTHING = frozenset("nothing little so hello goodbye".split())
_GOES_ON = frozenset({"", "auxiliary", "preposition"})
#: How far behind the verb 'that' may stand.
REACH = 16
#: At most so many phrases of where, when and to whom stand between the verb and what it reports.
CIRCUMSTANCES = 4


@rule("indirect.behind_clause")
def behind_clause(story: Story, clause: Clause) -> list[Stretch] | None:
    """The clause that follows the verb, opened by 'that', 'whether' and the like, or bare."""
    words = story.words
    verb = words.low[clause.cue[0]]
    opens = verb.endswith("ing") and clause.source is not None and clause.source[0] > clause.cue[1]
    inverted = clause.behind != clause.cue[1] and words.low[clause.cue[1]] != "by"
    if (inverted and not opens) or _is_in_phrase(words, clause) or not is_statement(words, clause):
        return None
    begin, limit = clause.behind, clause.sentence[1]
    if opens:  # 'Noting that it held, [she smiled]'
        begin, limit = clause.cue[1], clause.first if clause.source is None else clause.source[0]
    first, opened = _content_start(words, begin, limit, verb)
    if first >= limit or (clause.source is None and 1 in words.stop[begin:first]):
        return None
    if opened and words.low[first] == "that" and first + 1 < limit and words.kind[first + 1] == "auxiliary":
        if first > clause.cue[1]:
            return None  # 'said at the polls that have closed'
        opened = False  # 'said [that] was wrong'
    if not opened and (verb not in words.lexicon.bare_clause_verbs or not _opens_bare(words, first, clause)):
        return None
    end = content_end(story, clause, first, limit)
    stretch = without_marks(words, (first + (words.low[first] == "that" and opened), end))
    return [stretch] if stretch[1] - stretch[0] >= SHORTEST else None


def _is_in_phrase(words: Words, clause: Clause) -> bool:
    """Whether the clause is part of a phrase that names something: 'what he said is true', 'those who say it is'."""
    if clause.source is None or clause.source[0] == clause.sentence[0]:
        return False
    first = clause.source[0]
    if 1 in words.comma[first : clause.cue[0]]:
        return False  # 'Of what she said it was the worst, [adding] that'
    before = words.low[first - 1]
    return before == "what" or (before in ("those", "one", "ones") and words.kind[first] == "relative")


def _content_start(words: Words, first: int, limit: int, verb: str) -> tuple[int, bool]:
    """Where the content begins, past to whom, when and where it was said, and whether a conjunction opens it."""
    index = first
    recipient = verb in words.lexicon.addressing_verbs
    for _ in range(CIRCUMSTANCES):
        if index < limit and words.quoted[index] and words.low[index - 1].endswith("'s"):
            index = words.quoted.find(0, index, limit) if 0 in words.quoted[index:limit] else limit  # 'on NBC's “Today”'
        if index >= limit or words.quoted[index]:
            return index if _is_quoted_subject(words, index, limit) else limit, False
        kind, bare = words.kind[index], words.bare[index]
        if bare in _CONJUNCTIONS or (bare in _QUESTION_WORDS and index == first):
            return index, True
        if kind in ("time", "adverb") or bare == "out":
            index += 1
        elif _is_date(words, index, limit):
            index += 2
        elif kind == "preposition" and not _is_number(words, index, limit):
            if bare == "to" and verb == "asked":  # 'was asked to leave'
                return limit, False
            phrase = noun_phrase_starting(words, index + 1, limit)
            if phrase is None and not (index + 1 < limit and words.kind[index + 1] in ("time", "adverb")):
                return limit, False
            index = phrase[1] if phrase else index + 1
        elif recipient and (phrase := noun_phrase_starting(words, index, limit)):
            recipient = False
            if (phrase[1] < limit and words.bare[phrase[1]] == "to") or not _ends_recipient(words, phrase, limit):
                return index, False
            index = phrase[1]
        else:
            break
    if index < limit and words.bare[index] in _CONJUNCTIONS:
        return index, True
    resumed = _resumed(words, first, limit)
    return (index, False) if resumed is None else (resumed, True)


def _resumed(words: Words, first: int, limit: int) -> int | None:
    """The 'that' behind a remark set off by commas: 'said at the pier, where she works, [that] it held'."""
    if first < limit and words.kind[first] not in ("preposition", "time", ""):
        return None
    for index in range(first + 1, min(limit, first + REACH)):
        if words.bare[index] == "that" and words.comma[index - 1]:
            return index
        if words.cue[index] or words.quoted[index]:
            return None
    return None


def _is_quoted_subject(words: Words, index: int, limit: int) -> bool:
    """Whether a word or two in marks begin a clause: 'said [“local people” must] decide'."""
    behind = words.quoted.find(0, index, limit)
    return 0 < behind - index < FEW_WORDS and not words.stop[behind - 1] and words.kind[behind] in _GOES_ON


def _is_number(words: Words, index: int, limit: int) -> bool:
    """'[about half] of the crew', '[over 40] people'."""
    behind = words.low[index + 1] if index + 1 < limit else ""
    return words.low[index] in ("about", "around", "over", "under") and (behind == "half" or behind[:1].isdigit())


def _is_date(words: Words, index: int, limit: int) -> bool:
    """'this week', but not in 'she said this week was cold'."""
    behind = index + 2
    dated = words.low[index] == "this" and behind < limit and words.kind[index + 1] == "time"
    return dated and words.kind[behind] not in ("auxiliary", "preposition")


def _ends_recipient(words: Words, phrase: Stretch, limit: int) -> bool:
    """Whether a noun phrase behind 'told' is who was told, and not the subject of what was said."""
    behind = phrase[1]
    if behind >= limit:
        return False
    return words.kind[behind] not in ("auxiliary", "") or words.is_name[behind]


def _opens_bare(words: Words, index: int, clause: Clause) -> bool:
    """Whether a clause or a noun phrase can begin here."""
    if words.low[clause.cue[0]] in _FINDING and not _is_study(words, clause):
        return False
    if words.raw[clause.cue[1] - 1].endswith((",", ";")):
        return False
    following = words.kind[index + 1] if index + 1 < len(words) else ""
    if words.low[index] in _NOTHING and following in ("preposition", "time"):
        return False
    if words.kind[index] == "auxiliary":  # 'the pier, which she said was unsafe'
        return index == clause.behind
    if words.low[index] == "that":  # 'she said [that] was unsafe'
        return True
    return words.kind[index] in ("", "determiner", "pronoun", "adverb") or words.is_name[index]


def _is_study(words: Words, clause: Clause) -> bool:
    source = clause.source
    return source is not None and any(words.low[index] in words.lexicon.study_nouns for index in range(*source))
