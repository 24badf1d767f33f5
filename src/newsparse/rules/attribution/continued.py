"""A quotation over several paragraphs: each opens with a mark, only the last one closes."""

from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.story import Story


@rule("attribution.continued")
def continued(story: Story, quotation: Quotation) -> Attribution | None:
    """The attribution of the paragraph before, where its quotation was left open."""
    before, attribution = story.carried_to(quotation)
    return attribution if before and before.marked.goes_on else None
