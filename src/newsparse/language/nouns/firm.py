"""Firms that are called as an owner is: '[McDonald's] said', '[Moody's] cut its forecast'."""

from newsparse.language.nouns.noun import acts
from newsparse.language.words.words import Stretch, Words

#: What no noun follows as its adjective.
SAYING = frozenset("said says told tells".split())


def is_firm(words: Words, source: Stretch) -> bool:
    """Whether a source in "'s" owns nothing: '[Tolm's] said', '[Tolm's] cut its …', 'according to [Tolm's],'."""
    first, behind = source
    if acts(words, behind):
        return True
    if words.is_cue[behind] and is_firms_verb(words, behind):
        return words.low[behind] not in words.lexicon.speech_nouns
    follows = words.is_cue[first - 1] == 1 or words.low[first - 1] == "to"
    return follows and words.breaks[behind - 1] != 0


def is_firms_verb(words: Words, verb: int) -> bool:
    """'McDonald's [said]', 'Moody's [warned] that', but not 'Okoye's [stated] aim'."""
    if not words.is_name[verb - 1]:
        return False
    return words.low[verb] in SAYING or words.last[verb] != 0 or words.low[verb + 1] == "that"
