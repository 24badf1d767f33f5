"""The source in a set phrase: 'In the words of Ms. Brandt, it is “a dream”', 'in Ms. Brandt's words, “a dream”'."""

from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.remark import owner_before
from newsparse.story import Story

PHRASE = ("in", "the", "words", "of")
#: 'In [Harbour Secretary Ada Brandt's own] words': so many words at most.
OWNER = 6
#: So far before the quotation the phrase begins at most: 'in the words of the harbour master, “a mess”'.
REACH = 10


@rule("attribution.words_of")
def words_of(story: Story, quotation: Quotation) -> Attribution | None:
    """Who stands behind 'in the words of' in the quotation's sentence, or owns the words in 'in her words'."""
    words = story.words
    start = words.sentence_start(quotation.first)
    limit = words.sentence_end(quotation.behind - 1)
    if "words" not in words.low[start:limit]:
        return None
    before = range(max(start + 2, quotation.first - REACH), quotation.first)
    for place in (quotation.behind, start, start + 1, *before):
        if place >= limit or words.low[place] != "in":
            continue
        behind = place + len(PHRASE)
        if words.low[place:behind] == PHRASE and behind < limit:
            source = noun_phrase_starting(words, behind, limit)
            return story.attribution(source, (place, behind)) if source else None
        reach = min(quotation.first if place < quotation.first else limit, place + OWNER)
        noun = next((index for index in range(place + 2, reach) if words.low[index] == "words"), None)
        owner = owner_before(words, noun, place + 1) if noun else None
        if noun and owner:
            return story.attribution(owner, (noun, noun + 1))
    return None
