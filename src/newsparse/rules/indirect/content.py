"""How far the reported words of an indirect quote reach."""

from newsparse.noun_phrase import Stretch
from newsparse.story import Story
from newsparse.words import Words

#: Fewer words report nothing: 'she said so'.
SHORTEST = 3

_CONTRAST = frozenset("but while although though whereas yet".split())


def content_end(story: Story, first: int, limit: int) -> int:
    """Index behind the reported words that begin at `first`: before another clause of reporting, or a turn of the reporter's."""
    words = story.words
    for index in range(first + 1, limit):
        if not words.raw[index - 1].endswith((",", ";", "—", "–")):
            if words.bare(index) in ("and", "but") and index + 1 < limit and _reports_on(story, index + 1):
                return index
            continue
        bare = words.bare(index)
        if words.raw[index - 1].endswith(";") or bare in _CONTRAST:
            return index
        if bare.endswith("ing") and words.raw[index] in story.document.lexicon.cues or bare == "according":
            return index
        if bare == "and" and index + 1 < limit and _reports_on(story, index + 1):
            return index
    return limit


def _reports_on(story: Story, index: int) -> bool:
    """Whether a new verb of reporting follows at once: 'and called', 'and also said'."""
    words = story.words
    if words.kind(index) == "adverb" and index + 1 < len(words):
        index += 1
    kind = story.document.lexicon.cues.get(words.raw[index])
    return kind in ("say", "act") and words.bare(index).endswith(("ed", "said", "told", "says", "wrote"))


def clause_start(words: Words, start: int, end: int) -> int:
    """Where the words before a closing clause begin: the sentence, or behind its last semicolon; 'But' left out."""
    for index in range(end - 1, start - 1, -1):
        if words.raw[index].endswith(";"):
            return index + 1
    return start + 1 if words.bare(start) in ("But", "And") else start


def without_marks(words: Words, stretch: Stretch) -> Stretch:
    """The stretch, dashes that stand alone at its ends left out."""
    first, behind = stretch
    while first < behind and not words.bare(first):
        first += 1
    while behind > first and not words.bare(behind - 1):
        behind -= 1
    return first, behind
