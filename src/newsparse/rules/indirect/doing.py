"""What is done in saying it: 'she promised to return', 'he criticized the plan', 'they called for a new pier'."""

from newsparse.clause import Clause
from newsparse.rule import rule
from newsparse.rules.indirect.content import SHORTEST, content_end, is_statement, without_marks
from newsparse.story import Story
from newsparse.words import Stretch, Words

_CIRCUMSTANCES = frozenset("during after before when while because last late early at amid since until earlier".split())

#: What is added to an object behind a comma begins with one of these.
_ADDING = frozenset({"relative", "pronoun", "subordinator", "determiner", "preposition"})


@rule("indirect.doing")
def doing(story: Story, clause: Clause) -> list[Stretch] | None:
    """The object or the infinitive that follows a verb for an act of speech."""
    words = story.words
    verb = words.low[clause.cue[0]]
    if clause.behind != clause.cue[1] or verb not in words.lexicon.speech_act_verbs or not is_statement(words, clause):
        return None
    first, limit = clause.behind, clause.sentence[1]
    if (
        first >= limit
        or words.raw[clause.cue[0]].endswith((",", ":"))
        or words.kind[first] in ("coordinator", "auxiliary", "relative")
        or words.bare[first] in ("of", "in", "by", "as")
    ):
        return None
    end = content_end(story, clause, first, limit)
    infinitive = any(words.bare[index] == "to" for index in range(first, min(end, first + 6)))
    if not infinitive:
        end = next((index for index in range(first + 1, end) if _ends_object(words, index)), end)
    stretch = without_marks(words, (first, end))
    return [stretch] if stretch[1] - stretch[0] >= SHORTEST else None


def _ends_object(words: Words, index: int) -> bool:
    """Whether the object is over: when and where it was said follows, or something is added to it."""
    if words.bare[index] in _CIRCUMSTANCES or words.kind[index] == "time":
        return True
    following = index + 1
    if words.bare[index] == "as" and following < len(words) and words.kind[following] == "pronoun":
        return True
    if following < len(words) and words.bare[index] in ("in", "on", "at") and _is_occasion(words, following):
        return True
    return words.comma[index - 1] != 0 and words.kind[index] in _ADDING


def _is_occasion(words: Words, index: int) -> bool:
    """'on Tuesday', 'in a speech', 'at their meeting'."""
    return words.kind[index] == "time" or words.bare[index] in ("a", "an", "his", "her", "their")
