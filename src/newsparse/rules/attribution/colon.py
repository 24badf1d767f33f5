"""The source before a colon, in this paragraph or at the end of the one before: 'She put it simply: “It holds”'."""

from newsparse.language.noun_phrase import noun_phrase_ending
from newsparse.language.opening_subject import sentence_subject
from newsparse.language.verb import is_passive
from newsparse.language.words import Words
from newsparse.quotation import FEW_WORDS, Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.before import governing_clause
from newsparse.rules.attribution.label import is_no_source
from newsparse.rules.attribution.remark import owner_before
from newsparse.story import Story

_PLURAL = frozenset({"are", "were"})
#: 'It was simple: “It holds.”'
_NOBODY = frozenset("it it's there there's this that here".split())
#: 'Wait, there is more: “It holds.”': somebody's, who is not named here
_NOT_NAMED = frozenset("wait look listen consider imagine".split())
#: 'On his luck: “It holds.”', 'Of Tolm: “It rains.”'
_TOPICS = frozenset({"On", "Of"})
#: 'Partial transcript as follows: “It holds.”'
_TEXTS = (("transcript",), ("statement",), ("text",))


@rule("attribution.colon")
def colon(story: Story, quotation: Quotation) -> Attribution | None:
    """The nearest reporting clause, or else the subject, of the sentence that a colon closes before the quotation."""
    words = story.words
    before = quotation.first - 1
    if before < 0 or words.raw[before][-1] != ":":
        return None
    start = words.sentence_start(before)
    clause = governing_clause(story, start, quotation.first)
    if clause and clause.kind in ("say", "quote"):
        return story.attribution(clause.source, clause.cue)
    if words.low[before] in _PLURAL and quotation.behind - quotation.first < FEW_WORDS:
        return None  # 'The two verbs are: “to do” and “to grow”'
    addressed = _addressing_verb(words, start, before)
    if addressed:
        return story.attribution(None, (addressed, addressed + 1))
    if words.bare[start] in _TOPICS and 1 not in words.comma[start:before]:  # 'On his luck: “It holds.”'
        return None
    subject = sentence_subject(words, start, quotation.first)
    is_time = subject and subject[1] - subject[0] == 1 and words.bare[subject[0]][:1].isdigit()
    if subject and is_time:  # a live blog: '9:31 a.m. The mayor: “It holds.”'
        subject = noun_phrase_ending(words, before, subject[0] + 1)
    if subject and words.low[subject[1] - 1] in words.lexicon.speech_nouns:  # 'Her answer was plain: “It holds.”'
        subject = owner_before(words, subject[1] - 1, start) or subject
    if subject and words.low[subject[1] : subject[1] + 1] in _TEXTS:
        subject = subject[0], subject[1] + 1
    if subject is None or words.low[subject[0]] in _NOBODY or is_no_source(story, subject):
        return None
    return story.attribution(None if words.low[subject[0]] in _NOT_NAMED else subject)


def _addressing_verb(words: Words, start: int, end: int) -> int | None:
    """'The mayor was [told] by radio: “Turn back.”': who is asked does not speak."""
    verbs = (verb for verb in range(start + 1, end + 1) if words.low[verb] in ("told", "asked"))
    return next((verb for verb in verbs if is_passive(words, verb, start)), None)
