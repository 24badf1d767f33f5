"""A quotation over several paragraphs: each opens with a mark, only the last one closes."""

from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.story import Story


@rule("attribution.continued")
def continued(story: Story, quotation: Quotation) -> Attribution | None:
    """The attribution of the paragraph before, where its quotation was left open."""
    goes_on = quotation.number > 0 and story.quotations[quotation.number - 1].marked.goes_on
    return story.carried_to(quotation)[1] if goes_on else None
