"""'The ferry is back, according to the harbour office.' 'According to the harbour office, the ferry is back.'"""

from newsparse.clause import Clause
from newsparse.noun_phrase import Stretch
from newsparse.rule import rule
from newsparse.rules.indirect.content import clause_start, content_end, without_marks
from newsparse.story import Story


@rule("indirect.according_to")
def according_to(story: Story, clause: Clause) -> list[Stretch] | None:
    """What stands before 'according to' in its sentence; where that opens the sentence, what stands behind its source."""
    words = story.words
    if words.bare(clause.cue[0]).lower() != "according":
        return None
    start = words.sentence_start(clause.cue[0])
    if clause.cue[0] > start and words.bare(clause.cue[0] - 1).lower() not in ("but", "and", "yet"):
        return [without_marks(words, (clause_start(words, start, clause.cue[0]), clause.cue[0]))]
    comma = next((index for index in range(clause.behind - 1, words.sentence_end(clause.behind - 1)) if words.raw[index].endswith(",")), None)
    if comma is None:
        return None
    return [without_marks(words, (comma + 1, content_end(story, comma + 1, words.sentence_end(comma))))]
