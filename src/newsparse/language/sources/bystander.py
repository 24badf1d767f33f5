"""Bystanders: '[A man near her] said', '[Someone next to him] said'."""

from newsparse.language.nouns.noun import are_persons
from newsparse.language.phrases.noun_phrase_behind import POSTURES
from newsparse.language.sources.postmodifier import opening_phrase
from newsparse.language.subjects.subject import before_parenthesis
from newsparse.language.words.words import Stretch, Words

_SOMEBODY = frozenset("anyone anybody everybody everyone one people somebody someone those".split())
_BESIDE, _NEAR_TO = frozenset("around behind beside near opposite with".split()), frozenset("close next".split())


def somebody_near(words: Words, pronoun: int, start: int) -> Stretch | None:
    """'[A man near her] said', '[Someone next to him] said', '[The man sitting beside me] said', '[A note to me]'."""
    last = pronoun - 1
    if words.kind[last] != "preposition":
        return None
    is_near_to = words.low[last] == "to" and words.low[last - 1] in _NEAR_TO
    beside = is_near_to or words.low[last] in _BESIDE
    last -= 2 if is_near_to else 1
    if last > start and words.low[last] in POSTURES:
        last -= 1
    if last < start or not (beside or _speaks(words, last)):
        return None
    phrase = opening_phrase(words, last, start)
    if phrase and words.comma[pronoun]:
        if words.comma[last]:  # '[His aunt], standing behind him, said'
            return phrase
        if phrase[0] > start and words.comma[phrase[0] - 1]:  # 'Ada Brandt, two rows behind her, said'
            return before_parenthesis(words, pronoun, start)
    return (phrase[0], pronoun + 1) if phrase else None


def _speaks(words: Words, noun: int) -> bool:
    """'the [man]', '[someone]', 'a [note]'."""
    low = words.low[noun]
    return are_persons(words, noun) or low in _SOMEBODY or low in words.lexicon.message_nouns
