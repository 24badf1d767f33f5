"""The source further on in the quotation's sentence: 'It is “a dream” for the harbour, Ms. Brandt said'."""

from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.story import Story


@rule("attribution.further")
def further(story: Story, quotation: Quotation) -> Attribution | None:
    """The first clause of speech behind the quotation, up to the end of the sentence."""
    words = story.words
    first = quotation.behind
    if first >= len(words) or words.last[first - 1] == 1:
        return None
    for clause in story.clauses_between(first, words.sentence_end(first)):
        if clause.kind == "say":
            return story.attribution(clause.source, clause.cue)
    return None
