"""The source in a set phrase: 'In the words of Ms. Brandt, it is “a dream”', 'in Ms. Brandt's words, “a dream”'."""

from newsparse.language.noun_phrase import noun_phrase_ending, noun_phrase_starting
from newsparse.language.words import Stretch, Words
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.story import Story

PHRASE = ("in", "the", "words", "of")
#: 'In [Harbour Secretary Ada Brandt's own] words': so many words at most.
OWNER = 6
_POSSESSIVE = frozenset({"his", "her", "their"})


@rule("attribution.words_of")
def words_of(story: Story, quotation: Quotation) -> Attribution | None:
    """Who stands behind 'in the words of' in the quotation's sentence, or owns the words in 'in her words'."""
    words = story.words
    start = words.sentence_start(quotation.first)
    limit = words.sentence_end(quotation.behind - 1)
    before = range(max(start + 2, quotation.first - OWNER), quotation.first)
    for place in (quotation.behind, start, start + 1, *before):
        if place >= limit or words.low[place] != "in" or words.quoted[place]:
            continue
        behind = place + len(PHRASE)
        if words.low[place:behind] == PHRASE and behind < limit:
            source = noun_phrase_starting(words, behind, limit)
            return story.attribution(source, (place, behind)) if source else None
        owned = _owned(words, place, min(quotation.first if place < quotation.first else limit, place + OWNER))
        if owned:
            owner, noun = owned
            return story.attribution(owner, (noun, noun + 1))
    return None


def _owned(words: Words, place: int, limit: int) -> tuple[Stretch, int] | None:
    """The owner and the noun in 'in [Brandt's] own [words]', 'in [her] [words]'."""
    noun = next((index for index in range(place + 2, limit) if words.low[index] == "words"), None)
    if noun is None:
        return None
    last = noun - 1 - (words.low[noun - 1] == "own")
    if words.low[last] in _POSSESSIVE:
        return (last, last + 1), noun
    owner = noun_phrase_ending(words, last, place + 1) if words.low[last].endswith(("'s", "s'")) else None
    return (owner, noun) if owner else None
