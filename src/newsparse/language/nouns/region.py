"""Regions behind their towns: 'Ada Brandt of Columbus, [Ohio], said', 'in Nashua, [New Hampshire], she said'.

And beside the names of those who sit for them: 'Sen. Ada Brandt (R-[Ohio])'.
"""

from collections.abc import Sequence

from newsparse.language.nouns.noun import run_start
from newsparse.language.words.words import Words

#: A region's name has so many words at most: 'District of Columbia'.
REGION = 3
#: A state stands so many words from the surname at most: 'Ada Brandt, Democrat [of Ohio]'.
BESIDE = 5


def is_region(words: Words, index: int) -> bool:
    """Whether the word ends the name of a region behind that of a town."""
    if not (words.comma[index - 1] or words.comma[index - 2]) or not words.is_name[index]:
        return False
    run = run_start(words, index)
    name = " ".join(words.raw[run : index + 1]).rstrip(",")
    return run > 1 and words.comma[run - 1] != 0 and name in words.lexicon.regions


def is_home(words: Words, town: int) -> bool:
    """Whether a preposition stands before the name that ends with the word: 'of [Marrow Bay]'."""
    return words.is_name[town] and words.kind[run_start(words, town) - 1] == "preposition"


def past_region(words: Words, index: int, limit: int) -> int:
    """The word behind the region that stands behind a town: 'in Nashua, [New Hampshire]'; else the same word."""
    if not words.is_name[index]:
        return index
    for behind in range(index + 1, min(index + REGION, limit) + 1):
        if " ".join(words.raw[index:behind]).rstrip(",") in words.lexicon.regions:
            return behind
    return index


def is_of_state(words: Words, surname: int, state: Sequence[str]) -> bool:
    """Whether a state stands beside a name: 'Ohio Sen. Ada [Brandt]', '[Brandt] of Ohio', '[Brandt] (D-N.J.)'."""
    start, end = words.sentence(surname)
    first = max(start, surname - BESIDE)
    beside = words.bare[first : min(end, surname + BESIDE + 1)]
    if any(beside[place : place + len(state)] == state for place in range(len(beside))):
        return True
    tags = (word.rpartition("-")[2] for word in beside[surname + 1 - first :] if "-" in word)
    return any(tag == state[0] or _abbreviates(tag, state) for tag in tags)


def _abbreviates(tag: str, state: Sequence[str]) -> bool:
    """'N.J' of 'New Jersey', 'Fla' and 'FL' of 'Florida'."""
    letters, whole = "".join(filter(str.isalpha, tag)).lower(), iter("".join(state).lower())
    if len(state) > 1 and letters != "".join([word[:1] for word in state]).lower():
        return False
    return letters[:1] == state[0][:1].lower() and all(letter in whole for letter in letters)
