"""The source in a sentence near by: 'Ms. Brandt would not hear of it. “It holds.”'"""

from attrs import evolve

from newsparse.story import Story
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule


@rule("attribution.near")
def near(story: Story, quotation: Quotation) -> Attribution | None:
    """The last reporting clause before it in the paragraph, the first behind it, or the speaker of the paragraph before."""
    words = story.words
    start = story.paragraph_start(quotation)
    if not story.begins_sentence(quotation):
        return None
    for clause in story.clauses_before(start, quotation.first):
        return story.attribution(clause.source, clause.cue)
    end = story.paragraph_end(quotation)
    for clause in story.clauses_between(quotation.behind, end):
        return story.attribution(clause.source, clause.cue)
    before = story.attributions[-1] if story.attributions else None
    if before and story.quotations[quotation.number - 1].paragraph == quotation.paragraph - 1:
        return evolve(before, carried=True)
    return None
