"""'Ms. Brandt said (that) the ferry was back.' 'She told reporters that it was.' 'He asked whether it was.'"""

from newsparse.clause import Clause
from newsparse.noun_phrase import Stretch, is_name, noun_phrase_starting
from newsparse.rule import rule
from newsparse.rules.indirect.content import SHORTEST, content_end, without_marks
from newsparse.story import Story
from newsparse.words import Words

#: How far behind the verb its content may begin, past to whom, when and where it was said.
REACH = 16

_CONJUNCTIONS = frozenset("that whether if how why what where when who which".split())
_TO_SOMEBODY = frozenset(
    "told tell tells telling reminded remind reminds reminding informed inform informs informing assured assure assures assuring warned "
    "warn warns warning advised advise advises asked ask asks asking instructed instructs notified notifies convinced promised".split()
)
#: Thoughts that take a bare clause: 'they think it is'. The others need 'that'.
_BARE_THOUGHTS = frozenset(
    "believe believes believed think thinks thought hope hopes hoped fear fears feared suspect suspects suspected find finds found show shows "
    "showed showing know knows knew expect expects expected believing thinking hoping assume assumes assumed realized".split()
)


@rule("indirect.behind_clause")
def behind_clause(story: Story, clause: Clause) -> list[Stretch] | None:
    """The clause that follows the verb, opened by 'that', 'whether' and the like, or bare."""
    words = story.words
    if clause.kind not in ("say", "believe", "act") or clause.behind != clause.cue[1]:
        return None
    verb = words.bare(clause.cue[0]).lower()
    limit = words.sentence_end(clause.cue[0])
    first = _content_start(words, clause.behind, limit, verb, clause.kind)
    if first is None:
        return None
    stretch = without_marks(words, (first, content_end(story, first, limit)))
    return [stretch] if stretch[1] - stretch[0] >= SHORTEST else None


def _content_start(words: Words, first: int, limit: int, verb: str, kind: str) -> int | None:
    if first >= limit:
        return None
    conjunction = _conjunction(words, first, limit)
    if conjunction is not None:
        return conjunction
    if kind == "act" or kind == "believe" and verb not in _BARE_THOUGHTS:
        return None
    index = _behind_circumstances(words, first, limit)
    if index is None or words.raw[first - 1].endswith((",", ":")) and index == first:
        return None
    if verb in _TO_SOMEBODY:
        phrase = noun_phrase_starting(words, index, limit)
        index = phrase[1] if phrase and words.kind(index) == "pronoun" else index
    if index >= limit or words.kind(index) in ("preposition", "coordinator", "auxiliary", "relative") and not is_name(words, index):
        return None
    return index


def _conjunction(words: Words, first: int, limit: int) -> int | None:
    """Index of the conjunction that opens the content, close behind the verb."""
    for index in range(first, min(limit, first + REACH)):
        if words.quoted[index]:
            return None
        bare = words.bare(index)
        if bare in _CONJUNCTIONS and (bare in ("that", "whether", "if", "how", "why") or index == first):
            return index
        if index > first and words.kind(index) in ("auxiliary", "relative") or words.raw[index].endswith(";"):
            return None
    return None


def _behind_circumstances(words: Words, index: int, limit: int) -> int | None:
    """Step over when and where it was said: 'said [on Tuesday] [in a speech] he would'."""
    start = index
    while index < limit and words.kind(index) in ("time", "adverb", "preposition"):
        if words.kind(index) == "preposition":
            stop = next((place for place in range(index + 1, min(limit, index + 9)) if words.kind(place) == "pronoun" or words.raw[place].endswith(",")), None)
            if stop is None:
                return index if index == start else None
            index = stop + words.raw[stop].endswith(",")
        else:
            index += 1
    return index if index < limit else None
