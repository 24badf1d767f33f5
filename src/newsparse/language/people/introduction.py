"""Introductions: who is said to be what, where somebody is named.

[Ada Brandt], a nurse at the harbour,           in apposition
The harbour nurse, [Ada Brandt], said           the name in apposition
The minister of ports, [Ada Brandt], said       past the office's field
His wife, the pilot [Ada Brandt], said          past what else she is
harbour nurse [Ada Brandt]                      before the name
[Ada Brandt], 31,                               for 'the 31-year-old'
"""

from collections.abc import Iterator
from itertools import islice

from newsparse.language.nouns.noun import OFFICE_OF, run_end, run_start
from newsparse.language.words.column import places_of
from newsparse.language.words.words import Stretch, Words

#: What is said of somebody has at most so many words before its noun: 'a retired harbour [nurse]'.
DESCRIPTION = 5
#: A name has at most so many words.
NAME = 9
#: So many places are looked at for each noun.
PLACES = 20
#: So many words tell what an office is for: 'the chairman [of the harbour committee], Ada Brandt,'.
FIELD = 6
AGE = "-year-old"
#: '[A] sailor laughed.': so somebody is introduced.
NEW = frozenset({"a", "an", "another", "one"})
_PLACED = frozenset({"in", "at", "near"})


def introduced_as(words: Words, noun: str) -> Iterator[tuple[Stretch | None, Stretch]]:
    """Where somebody is introduced by that noun, 'nurse' or '31-year-old', in order.

    Of each, the words of the name (None for somebody without one: 'a nurse said') and those of the description.
    """
    for index in islice(places_of(noun.removesuffix(AGE), words.bare), PLACES) if noun.endswith(AGE) else ():
        if words.comma[index] and _is_name_before(words, index):
            yield _run_ending(words, index - 1), (index, index + 1)
    for index in islice(places_of(noun, words.low), PLACES):
        first, behind = _phrase_start(words, index), index + 1
        if _is_name_before(words, first) and _ends_phrase(words, index) and not _is_place(words, first - 1):
            yield _run_ending(words, first - 1), (first, behind)
        elif _is_named_behind(words, behind):
            yield _run_opening(words, behind), (first, behind)
        elif (named := _named_past_field(words, behind)) or (named := _named_past_role(words, behind)):
            yield named, (first, behind)
        elif words.low[first] in NEW and _ends_phrase(words, index):
            yield None, (first, behind)


def _is_name_before(words: Words, index: int) -> bool:
    """'Ada Brandt, [a] nurse'."""
    return words.is_name[index - 1] and words.comma[index - 1] != 0


def _is_place(words: Words, last: int) -> bool:
    """'at sea in [Tolm Bay], [a] nurse said'."""
    first = _run_ending(words, last)[0]
    return words.low[first - 1] in _PLACED


def _is_named_behind(words: Words, behind: int) -> bool:
    """'nurse [Ada Brandt]', 'the nurse, [Ada Brandt], said', but not 'saw the nurse, [Ada Brandt] said'."""
    if not words.is_name[behind]:
        return False
    if not words.breaks[behind - 1]:
        return True
    return words.comma[behind - 1] != 0 and words.breaks[_run_opening(words, behind)[1] - 1] != 0


def _named_past_field(words: Words, behind: int) -> Stretch | None:
    """'the minister of ports, [Ada Brandt], said', but not 'the mayor of Tolm, Castria, said'."""
    if words.low[behind] not in OFFICE_OF:
        return None
    field = range(behind + 1, min(behind + 1 + FIELD, len(words) - 1))
    last = next((index for index in field if words.breaks[index]), None)
    if last is None or not _is_named_behind(words, last + 1):
        return None
    run = _run_opening(words, last + 1)
    return run if run[1] - run[0] > 1 else None


def field_end(words: Words, behind: int) -> int:
    """Where it ends what somebody is of, the word `behind` behind the noun: 'a nurse [at the harbour,] who'."""
    if words.breaks[behind - 1] or words.kind[behind] != "preposition":
        return behind
    reach = min(behind + FIELD, len(words))
    return next((index + 1 for index in range(behind, reach) if words.breaks[index]), reach)


def _named_past_role(words: Words, behind: int) -> Stretch | None:
    """'his wife, the pilot [Ada Brandt], said'."""
    role = behind + (words.kind[behind] == "determiner")
    if not words.comma[behind - 1] or words.low[role] not in words.lexicon.all_person_nouns or words.breaks[role]:
        return None
    run = _run_opening(words, role + 1) if words.is_name[role + 1] else (role, role)
    return run if run[1] - run[0] > 1 and words.breaks[run[1] - 1] else None


def _phrase_start(words: Words, noun: int) -> int:
    """Where the description begins whose noun stands there: '[a retired harbour] nurse'."""
    first = noun
    while first and noun - first < DESCRIPTION and not words.breaks[first - 1]:
        kind = words.kind[first - 1]
        if kind not in {"", "determiner"} or words.is_cue[first - 1]:
            break
        first -= 1
        if kind:
            break
    return first


def _ends_phrase(words: Words, noun: int) -> bool:
    """Whether the noun is the last of its phrase: 'a nurse at the harbour', 'a nurse, …', not 'a nurse shortage'."""
    return words.breaks[noun] != 0 or words.kind[noun + 1] in {"preposition", "relative"}


def _run_ending(words: Words, last: int) -> Stretch:
    return run_start(words, last, max(0, last - NAME)), last + 1


def _run_opening(words: Words, first: int) -> Stretch:
    return first, run_end(words, first, min(len(words), first + NAME))
