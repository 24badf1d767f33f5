"""No source of its own: the quotation goes on from the one before, in the same paragraph."""

from attrs import evolve

from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.story import Story


@rule("attribution.carried")
def carried(story: Story, quotation: Quotation) -> Attribution | None:
    """The attribution of the quotation before, for one that begins a sentence of the same paragraph."""
    if not quotation.number or story.quotations[quotation.number - 1].paragraph != quotation.paragraph:
        return None
    before = story.attributions[-1]
    return evolve(before, carried=True) if before else None
