"""No source of its own: the quotation goes on from the one before, in the same paragraph."""

from attrs import evolve

from newsparse.quotation import FEW_WORDS, Attribution, Quotation
from newsparse.rule import rule
from newsparse.story import Story


@rule("attribution.carried")
def carried(story: Story, quotation: Quotation) -> Attribution | None:
    """The attribution of the quotation before, in the same paragraph; none for a word or two inside a sentence."""
    if not quotation.number or story.quotations[quotation.number - 1].paragraph != quotation.paragraph:
        return None
    if quotation.behind - quotation.first < FEW_WORDS and not story.begins_sentence(quotation):
        return None
    start = story.words.sentence_end(story.quotations[quotation.number - 1].behind - 1)
    if story.begins_sentence(quotation) and any(
        clause.kind == "say" for clause in story.clauses_between(start, quotation.first)
    ):
        return None
    before = story.attributions[-1]
    return evolve(before, carried=True) if before else None
