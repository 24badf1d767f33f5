"""No source of its own: the quotation goes on from the one before, in the same paragraph."""

from newsparse.quotation import FEW_WORDS, Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.turn import interrupter
from newsparse.story import Story


@rule("attribution.carried")
def carried(story: Story, quotation: Quotation) -> Attribution | None:
    """The attribution of the quotation before, in the same paragraph; none for a word or two inside a sentence."""
    before, attribution = story.carried_to(quotation)
    if before is None or before.paragraph != quotation.paragraph:
        return None
    if interrupter(story, quotation):
        return None
    if story.begins_sentence(quotation):
        start = story.words.sentence_end(before.behind - 1)
        if "say" in [clause.kind for clause in story.clauses_between(start, quotation.first)]:
            return None
    elif quotation.behind - quotation.first < FEW_WORDS:
        return None
    return attribution
