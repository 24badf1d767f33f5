"""The source in a set phrase: 'In the words of Ms. Brandt, it is “a dream”'."""

from newsparse.language.noun_phrase import noun_phrase_starting
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.story import Story

PHRASE = ("in", "the", "words", "of")


@rule("attribution.words_of")
def words_of(story: Story, quotation: Quotation) -> Attribution | None:
    """The noun phrase behind 'in the words of', in the quotation's sentence."""
    words = story.words
    start = words.sentence_start(quotation.first)
    for place in (quotation.behind, start, start + 1):
        behind = place + len(PHRASE)
        if words.low[place:behind] != PHRASE or words.quoted[place]:
            continue
        limit = words.sentence_end(quotation.behind - 1)
        if behind < limit:
            source = noun_phrase_starting(words, behind, limit)
            return story.attribution(source, (place, behind)) if source else None
    return None
