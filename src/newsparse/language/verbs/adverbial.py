"""Adverbs, auxiliaries and times between a subject and its verb: 'Ms. Brandt [had also, on Tuesday,] said'."""

from newsparse.language.nouns.noun import PRONOUN_LIKE, SEASONS, TIME_UNITS
from newsparse.language.words.words import Words

_COUNTS = PRONOUN_LIKE | frozenset("a an couple of the less more than about around".split())
_SINCE = frozenset("ago earlier later".split())
_SO_FAR = {"far": "so", "well": "as"}
_BEFORE_PAIRS = frozenset({"in", "so", "as"})
FLOATING = frozenset("both all each himself herself themselves itself since".split())
#: '[last] summer'
LAST_OR_NEXT = frozenset({"this", "last", "next"})


def before_modifiers(words: Words, index: int, first: int) -> int:
    """Step back over adverbs, auxiliaries and times: 'Brandt [had also, on Tuesday,] said'."""
    while index >= first and not words.quoted[index]:
        if words.comma[index]:
            if not is_set_off(words, index):
                return index
            if words.kind[index - 1] != "auxiliary":
                return index - 1
            index -= 2  # 'Brandt [has, however,] said'
            continue
        kind, low = words.kind[index], words.low[index]
        if kind == "auxiliary":
            index -= 1
        elif kind == "adverb" or low == "once":
            since = low in _SINCE and index > first and words.low[index - 1] in TIME_UNITS
            index = _before_count(words, index - 2, first) if since else index - 1
        elif kind == "time" or (low.isdigit() and _is_date(words, index)):
            back = _before_time(words, index, first)
            if back == index:
                break
            out = back > first and words.low[back] == "out" and words.low[back - 1] in words.lexicon.study_nouns
            index = back - out  # 'A poll [out Thursday] found'
        elif low.endswith("ly") and is_ly_adverb(words, index, first):
            index -= 1
        elif low in SEASONS and words.low[index - 1] in LAST_OR_NEXT and index - 1 > first:
            index -= 2  # 'Brandt [last summer] said'
        elif low in FLOATING or words.low[index - 1] in _BEFORE_PAIRS:
            back = _before_pair(words, index, first)
            if back == index:
                break
            index = back
        else:
            break
    return index


def _before_pair(words: Words, index: int, first: int) -> int:
    """Step back over what is an adverb by the word before: 'have [in fact] said'; stay where there is none."""
    low, previous = words.low[index], words.low[index - 1]
    if previous == "in":
        return index - 2 if index > first + 1 and words.kind[index - 2] == "auxiliary" else index
    if low in FLOATING:  # 'they have [both] said'
        return index - 1 if index > first and words.kind[index - 1] == "auxiliary" else index
    return index - 2 if _SO_FAR.get(low) == previous and index > first else index  # 'have so far said'


def _before_count(words: Words, index: int, first: int) -> int:
    """Step back over how many it were: 'Brandt [less than two] weeks ago said', '[a few] days later'."""
    while index > first and words.low[index] in _COUNTS:
        index -= 1
    return index


def is_set_off(words: Words, index: int) -> bool:
    """'Brandt, [however], said'."""
    adverb = words.kind[index] == "adverb" or words.low[index] == "though"
    return adverb and words.comma[index] != 0 and words.comma[index - 1] != 0


def _is_date(words: Words, index: int) -> bool:
    """'in 2015', 'on May 4', and not 'six in 10 said'."""
    return len(words.bare[index]) == 4 or words.kind[index - 1] == "time"


def _before_time(words: Words, index: int, first: int) -> int:
    """Step back over 'on Tuesday', 'late last week', 'in 2015'; stay where there is no such phrase."""
    start = index
    while index >= first:
        bare = words.low[index]
        if words.kind[index] in {"time", "adverb"} or bare.isdigit() or bare in {"this", "the", "past", "a"}:
            index -= 1
        elif bare in {"on", "in", "at", "during", "since", "by"}:
            return index - 1
        else:
            break
    return index if first <= index < start else start


def before_adverbs(words: Words, index: int, first: int) -> int:
    """Step back over adverbs and 'not', as far as the word `first`."""
    while index >= first:
        kind = words.kind[index]
        if kind == "":
            if words.is_name[index] or not words.low[index].endswith("ly"):
                break
        elif kind != "adverb" and words.low[index] not in {"not", "once"}:
            break
        index -= 1
    return index


def is_ly_adverb(words: Words, index: int, first: int) -> bool:
    """Whether a word in '-ly' is an adverb: 'quietly', but not 'family', and not 'the daily'."""
    bare = words.bare[index]
    if not bare.islower() or bare in words.lexicon.ly_words:
        return False
    return index == first or words.kind[index - 1] not in {"determiner", "preposition"}
