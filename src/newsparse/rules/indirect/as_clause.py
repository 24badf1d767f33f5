"""The sentence around an 'as' clause.

As the Post reported on Tuesday, [the ferry is back].
[The ferry is back], as she noted.
It is, as she put it, “a gift to us.”                     marked words: another rule's
"""

from newsparse.language.clauses.clause import Clause
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.words.words import Stretch, Words
from newsparse.rule import rule
from newsparse.rules.indirect.circumstance import past_time
from newsparse.rules.indirect.content import SHORTEST, clause_start, is_introduction, is_told, said_in
from newsparse.rules.indirect.verbs import TELLING
from newsparse.story import Story

_JOINING = frozenset({"but", "and", "that", "because"})
#: How many words may stand between the verb and the comma: 'As she noted in the Post on Tuesday,'.
REACH = 8
#: What is said in the clause itself: 'as she warned of a storm'.
_TOPICS = frozenset("of about against with".split())
_COMPLAINING = frozenset("argued boasted complained joked talked whispered".split())


@rule("indirect.as_clause")
def as_clause(story: Story, clause: Clause) -> list[Stretch] | None:
    """What an 'as' clause is set off from: all the rest of its sentence."""
    if story.words.low[clause.first - 1] != "as" or clause.kind != "say" or clause.source is None:
        return None
    words, opener, (start, limit) = story.words, clause.first - 1, clause.sentence
    if opener < start:
        return None
    behind = _end_of_clause(words, clause, limit)
    if behind is None or words.kind[clause.cue[0] - 1] == "coordinator":
        return None
    if behind < limit and words.quoted[behind]:
        return None  # 'It was, as she put it, “a gift to us.”'
    if words.kind[opener - 1] == "preposition" and words.comma[opener - 1]:
        return None  # 'owed its name to, as she put it, a joke'
    if any(one.behind == limit for one in story.clauses_between(behind, limit)):
        return None  # 'It will rise, as announced in May, officials said'
    begin = clause_start(words, start, opener)
    if words.low[opener - 1] in _JOINING:
        begin = opener
    elif begin < opener and not words.comma[opener - 1]:
        return None
    if is_told(story, begin, opener):
        return None  # 'Ms. Brandt said that it would hold, as he had promised'
    pieces = [(begin, opener)] if opener - begin >= SHORTEST else []
    if not pieces or is_introduction(words, begin, opener):
        pieces.append((behind, limit))
    return said_in(words, pieces)


def _end_of_clause(words: Words, clause: Clause, limit: int) -> int | None:
    """Index behind the comma that ends the clause, past where and when it was said; None where more is said in it."""
    verb = words.low[clause.cue[0]]
    told = noun_phrase_starting(words, clause.behind, limit) if verb in TELLING else None
    behind = told[1] if told else past_time(words, clause.behind, limit)  # 'as the Post reported [two days later]'
    for index in range(behind, min(limit, behind + REACH) + 1):
        if words.stop[index - 1] or index == limit:
            return index
        if words.kind[index] in {"pronoun", "auxiliary", "subordinator", "relative"}:
            return None
        may_follow = words.kind[index] in {"preposition", "time", "adverb"} and words.low[index] not in _TOPICS
        if words.low[index] == "to" and verb in _COMPLAINING:
            return None  # 'As she complained to the crew, it sank'
        if index == behind and not may_follow:
            return None
    return None
