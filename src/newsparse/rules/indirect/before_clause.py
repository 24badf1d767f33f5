"""The clause at the end or in the middle: 'The ferry is back, Ms. Brandt said', 'The ferry, she said, is back'."""

from newsparse.language.clause import Clause
from newsparse.language.noun_phrase import noun_phrase_starting
from newsparse.language.words import Stretch, Words
from newsparse.rule import rule
from newsparse.rules.indirect.content import clause_start, content_end, is_introduction, is_statement, said_in
from newsparse.story import Story

_OPENS_CLAUSE = frozenset("that whether if how why what".split())
_OBJECTS = frozenset("me us him her them".split())
_CLOSERS = "'\"’”»"
#: 'She agreed to come', 'she complained of the noise': what is said follows.
_GOES_ON = frozenset({"to", "of", "for"})
#: How far behind the verb 'that' may stand: 'said on Tuesday at the harbour that'.
REACH = 14


@rule("indirect.before_clause")
def before_clause(story: Story, clause: Clause) -> list[Stretch] | None:
    """What stands before a reporting clause set off by a comma, and goes on behind it where another comma follows."""
    words, first = story.words, clause.first
    if clause.kind not in ("say", "believe") or not first or not is_statement(words, clause):
        return None
    if not words.raw[first - 1].rstrip(_CLOSERS).endswith((",", "—", "–")):
        return None
    if words.low[clause.cue[0]].endswith("ing") or words.raw[clause.behind - 1].endswith(":"):
        return None
    start, limit = clause.sentence
    begin = clause_start(words, start, first)
    inverted = clause.cue[0] == first
    if words.bare[first] in ("as", "who", "which") or (
        not inverted and is_introduction(words, begin, first) and not _closes(words, clause, limit)
    ):
        return None
    behind = _past_recipient(words, clause, limit)
    adds = _adds(words, behind, limit)
    if words.raw[behind - 1].endswith((",", "—", "–")) and behind < limit and _resumes(words, clause) and not adds:
        return said_in(words, [(begin, first), (behind, content_end(story, clause, behind, limit))])
    if adds or clause.behind >= limit or _nothing_follows(words, clause, limit):
        return said_in(words, [(begin, first)])
    return None


def _adds(words: Words, behind: int, limit: int) -> bool:
    """Whether another report follows: '…, she said, [adding] that'."""
    return behind < limit and words.cue[behind] != "" and words.low[behind].endswith("ing")


def _resumes(words: Words, clause: Clause) -> bool:
    """Whether the reported sentence goes on behind the clause: behind an inverted one, no apposition follows."""
    return clause.behind == clause.cue[1] or words.kind[clause.behind] == "auxiliary"


def _closes(words: Words, clause: Clause, limit: int) -> bool:
    """Whether the clause is the last thing in its sentence, or in its part of it."""
    behind = clause.behind
    return behind >= limit or (words.comma[behind - 1] != 0 and clause.cue[1] == behind and not words.quoted[behind])


def _past_recipient(words: Words, clause: Clause, limit: int) -> int:
    """The first word behind the clause, and behind who was told."""
    if words.low[clause.cue[0]] not in ("told", "tells", "tell") or words.stop[clause.behind - 1]:
        return clause.behind
    if clause.behind < limit and words.low[clause.behind] in _OBJECTS:
        return clause.behind + 1
    recipient = noun_phrase_starting(words, clause.behind, limit)
    return recipient[1] if recipient else clause.behind


def _nothing_follows(words: Words, clause: Clause, limit: int) -> bool:
    """Whether behind the clause only stands where, when or to whom it was said, or an apposition to its source."""
    behind = clause.behind
    for index in range(behind, min(limit, behind + REACH)):
        if words.bare[index] in _OPENS_CLAUSE:
            return False
        if words.comma[index]:
            break
    if clause.cue[0] < (clause.source or clause.cue)[0]:
        return True
    behind = _past_recipient(words, clause, limit)
    if behind >= limit:
        return True
    if words.bare[behind] in _GOES_ON and behind + 1 < limit and not words.is_name[behind + 1]:
        return False
    if words.kind[behind] in ("preposition", "time", "adverb") or words.comma[behind - 1]:
        return not any(words.kind[index] == "pronoun" for index in range(behind, min(limit, behind + 4)))
    return False
