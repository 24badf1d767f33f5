"""A question without marks, and behind its question mark who asks it.

[Would the pier hold?] Ms. Brandt asked.
[What next?] he wondered aloud.
Would the pier hold? She asked for a plan.              another matter
"""

from newsparse.language.clauses.clause import Clause
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.words.words import Stretch, Words
from newsparse.rule import rule
from newsparse.rules.indirect.verbs import ASKING
from newsparse.story import Story

_WONDERING = ASKING | frozenset(
    """
    demanded demands enquired enquires inquired inquires mused muses pondered ponders queried queries wonder wondered
    wonders
    """.split()
)
_TO_KNOW = ("to", "know")
#: When, where and how it is asked: 'asked [aloud]', 'wondered [on Monday]'.
_ASKED_SO, _WHERE = frozenset({"adverb", "time"}), frozenset("at during in on".split())
_ALOUD = frozenset("again aloud herself himself later rhetorically themselves".split())
#: Such phrases have at most so many words.
CIRCUMSTANCE = 6


@rule("indirect.question")
def question(story: Story, clause: Clause) -> list[Stretch] | None:
    """The question right before a clause that says who asks it."""
    words, first, verb = story.words, clause.first, clause.cue[0]
    mark = first - 1
    if not first or not words.raw[mark].endswith(("?", "?,")) or clause.source is None:
        return None
    if words.low[verb] not in _WONDERING and words.low[verb - 1 : verb + 1] != _TO_KNOW:
        return None
    start = words.sentence_start(mark)
    if story.parted(mark, first) or 1 in words.quoted[start:first] or not _asks_no_more(words, clause):
        return None
    return [(start, first)]


def _asks_no_more(words: Words, clause: Clause) -> bool:
    """Whether nothing else is asked: 'she asked.', 'he wondered aloud, and left', 'she asked the crew on Monday'."""
    behind, limit = clause.behind, clause.sentence[1]
    if words.quoted[behind]:
        return False
    if not words.breaks[behind - 1] and words.low[clause.cue[0]] in ASKING and words.kind[behind] != "preposition":
        asked = noun_phrase_starting(words, behind, limit)
        behind = asked[1] if asked else behind
    for index in range(behind, behind + CIRCUMSTANCE):
        if words.breaks[index - 1]:
            return True
        opens = index > behind or words.kind[index] in _ASKED_SO or words.low[index] in _WHERE | _ALOUD
        if not opens or words.low[index] in {"if", "whether", "to", "about"}:
            return False
    return False
