"""The source as the owner of what is said: 'her remark that “it holds”', 'Ms. Brandt's answer was “never again”'."""

from newsparse.language.nouns.noun import POSSESSIVE, is_owner
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.sources.source import source_before
from newsparse.language.words.column import last_of
from newsparse.language.words.words import Stretch, Words
from newsparse.quotation import Attribution, Quotation
from newsparse.quotation.speech import CRIES
from newsparse.rule import rule
from newsparse.story import Story

#: How many words may stand between the owner and the noun, and between the noun and the quotation.
DESCRIPTION, OPENING = 3, 3
#: '“Never,” [was the old mayor's first] answer': the noun stands within so many words.
ANSWER = 8
_WAS = (("was",), ("is",), ("came",))
_REPLIES = frozenset({"answer", "reply", "response"})
_OPENERS = frozenset("that for of to about a an the she he they it".split())
#: '[broke into] loud chants of “No”', '[led] chants of “No”'
_CRYING = frozenset(
    """
    answered began break breaking breaks broke burst bursting bursts cried erupted erupting erupts joined launched led
    raised replied respond responded responding responds rose started
    """.split()
)
#: The verb stands so many words before the cries at most.
CRYING = 8


@rule("attribution.remark")
def remark(story: Story, quotation: Quotation) -> Attribution | None:
    """Whoever owns the noun of speech that the quotation follows."""
    words, noun = story.words, quotation.first - 1
    start = words.sentence_start(quotation.first)
    if follows_cries(words, quotation.first):
        return _cried(story, quotation, start)
    if words.low[quotation.behind : quotation.behind + 1] in _WAS and (
        answer := _answer_behind(story, quotation.behind)
    ):
        return answer
    if start > noun:
        return None
    if words.low[noun - 1 : noun + 1] == ("was", "that"):
        noun -= 2
    while noun > start and quotation.first - noun <= OPENING and words.low[noun] in _OPENERS:
        noun -= 1
    if words.low[noun] not in words.lexicon.speech_nouns or noun <= start:
        return None
    if noun == quotation.first - 1 and not words.stop[noun]:  # 'found his remark “odd”'
        return None
    owner = owner_before(words, noun, start)
    return story.attribution(owner, (noun, noun + 1)) if owner else None


def follows_cries(words: Words, first: int) -> bool:
    """Whether what begins at the word is cried: 'chants of “No”'."""
    return first > 1 and words.low[first - 1] == "of" and words.low[first - 2] in CRIES


def _cried(story: Story, quotation: Quotation, start: int) -> Attribution | None:
    """'[Many] broke into chants of “No”', '[his supporters'] cries of “No”'."""
    words, noun = story.words, quotation.first - 2
    source = owner_before(words, noun, start)
    verb = last_of(_CRYING, words.low, max(start, noun - CRYING), noun)
    if source is None and verb is not None:
        source = source_before(words, verb, start)
    return story.attribution(source, (noun, noun + 1)) if source else None


def _answer_behind(story: Story, verb: int) -> Attribution | None:
    """'“Never,” was [Ms. Brandt's] answer.'."""
    words = story.words
    reach = min(verb + ANSWER, words.sentence_end(verb))
    noun = verb + 1 + (words.kind[verb + 1] == "determiner")
    if words.low[verb] == "came" and words.low[noun + 1 : noun + 2] == ("from",):  # 'came shouts from the crowd'
        source = noun_phrase_starting(words, noun + 2, words.sentence_end(verb))
        return story.attribution(source, (noun, noun + 1)) if source else None
    reply = noun + (words.low[noun] not in _REPLIES)
    if words.low[noun - 1] == "the" and words.low[reply] in _REPLIES and words.last[reply]:
        return story.attribution(None, (reply, reply + 1))  # '“Not yet,” came the curt reply.': the other's
    noun = next((index for index in range(verb + 2, reach) if words.low[index] in words.lexicon.speech_nouns), 0)
    owner = owner_before(words, noun, verb + 1)
    return story.attribution(owner, (noun, noun + 1)) if owner else None


def owner_before(words: Words, noun: int, start: int) -> Stretch | None:
    """'[her] late remark', '[Ms. Brandt's] answer'."""
    for place in range(noun - 1, max(start - 1, noun - DESCRIPTION - 1), -1):
        if words.stop[place]:
            return None
        if words.low[place] in POSSESSIVE:
            return place, place + 1
        if is_owner(words, place):
            return noun_phrase_ending(words, place, start)
    return None
