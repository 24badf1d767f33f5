"""Regions behind their towns: 'Ada Brandt of Columbus, [Ohio], said', 'in Nashua, [New Hampshire], she said'."""

from newsparse.language.nouns.noun import run_start
from newsparse.language.words.words import Words

#: A region's name has so many words at most: 'District of Columbia'.
REGION = 3


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
