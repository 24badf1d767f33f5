"""What is done in saying it: 'She promised to return.' 'He criticized the plan.' 'They called for a new pier.'"""

from newsparse.clause import Clause
from newsparse.noun_phrase import Stretch
from newsparse.rule import rule
from newsparse.rules.indirect.content import SHORTEST, content_end, without_marks
from newsparse.story import Story


@rule("indirect.doing")
def doing(story: Story, clause: Clause) -> list[Stretch] | None:
    """The object or the infinitive that follows a verb that is an act of speech."""
    words = story.words
    if clause.behind != clause.cue[1] or words.raw[clause.cue[0]].endswith((",", ":")):
        return None
    verb = words.bare(clause.cue[0]).lower()
    if verb not in story.document.lexicon.act_verbs and not (clause.kind == "say" and verb in _OBJECTS):
        return None
    first, limit = clause.behind, words.sentence_end(clause.cue[0])
    if first >= limit or words.kind(first) in ("coordinator", "auxiliary", "relative"):
        return None
    stretch = without_marks(words, (first, content_end(story, first, limit)))
    return [stretch] if stretch[1] - stretch[0] >= SHORTEST else None


_OBJECTS = frozenset("asked asks ask asking".split())
