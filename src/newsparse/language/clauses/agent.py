"""Agents: who is told behind 'by', or nobody.

as reported by [Ada Brandt]              the agent
It was reported that it held             left open
was called “odd” by [the crew]           behind the words that are marked
"""

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import may_speak
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.adverbial import before_adverbs
from newsparse.language.verbs.verb import is_asked
from newsparse.language.words.words import Stretch, Words

_ASKED = frozenset({"asked", "told", "warned", "informed", "assured"})
_BEFORE_MARKS = frozenset("as a an the".split())
#: 'a pier [dubbed] a “wreck” by the crew', without 'as'
_NAMED_SO = frozenset("branded called deemed dubbed labeled labelled termed".split())
#: 'It was [reported] that it held.'
_IMPERSONAL = frozenset("reported announced alleged claimed revealed confirmed disclosed suggested".split())
#: With these who said so may be told behind 'by' or not at all.
LEFT_OPEN = _ASKED | _IMPERSONAL


def is_left_open(words: Words, verb: int, sentence: Stretch) -> bool:
    """Whether who says so is told behind 'by' or not at all: 'as [reported] by Brandt', 'she was [told] that'."""
    low, (start, limit) = words.low[verb], sentence
    if words.low[verb - 1] == "as" and words.low[verb + 1] == "by" and start < verb < limit - 1:
        return True
    return is_asked(words, verb, start) if low in _ASKED else low in _IMPERSONAL and _is_impersonal(words, verb, start)


def _is_impersonal(words: Words, verb: int, start: int) -> bool:
    """'It was [reported] that it held': who said so is left open."""
    behind = words.low[verb + 1] == "that"
    return behind and words.low[before_adverbs(words, verb - 1, start) - 1] == "it"


def clause_of_agent(words: Words, cue: Stretch, kind: str, sentence: Stretch) -> Clause | None:
    """The clause of who is told behind 'by', or of nobody: 'told [by her aide]', but not 'told by text message'.

    Nor is anything told in 'Asked by her aide, she left.'.
    """
    by, limit = cue[0] + 1, sentence[1]
    agent = noun_phrase_starting(words, by + 1, limit) if by < limit and words.low[by] == "by" else None
    if agent and words.kind[agent[0]] == "" and not may_speak(words, agent[1] - 1):
        return None
    if agent and cue[0] == sentence[0] and words.comma[agent[1] - 1]:
        return None
    return Clause(agent, cue, kind, sentence)


def agent_behind_marks(words: Words, verb: int, limit: int) -> Stretch | None:
    """Who calls it so, behind a participle: 'The pier, often described as “old” by [the crew]'."""
    if words.low[verb + 1] != "as" and words.low[verb] not in _NAMED_SO:
        return None
    agent = agent_by(words, verb, limit)
    return agent if agent and 1 in words.quoted[verb : agent[0]] else None


def agent_by(words: Words, verb: int, limit: int) -> Stretch | None:
    """Who calls it so: 'was described by [Ada Brandt] as “odd”', 'was called “odd” by [the crew]'."""
    by = verb + 1
    while words.low[by] in _BEFORE_MARKS:  # 'hailed [as a] “gift” by'
        by += 1
    if words.quoted[by]:
        by = words.quoted.find(0, by, limit)
        return noun_phrase_starting(words, by + 1, limit) if by > 0 and words.low[by] == "by" else None
    agent = noun_phrase_starting(words, by + 1, limit) if words.low[by] == "by" else None
    complement = words.low[agent[1]] if agent and agent[1] < limit else ""
    return agent if complement in {"as", "for"} or (complement == "of" and words.low[verb] == "accused") else None
