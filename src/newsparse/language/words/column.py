"""Columns of words: where they have ones, and where a word.

0 1 1                       places 1 and 2 of three words
("rain", "and", "rain")     'rain' at 0 and 2

To look at all words at once is quicker than at one behind the other.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence


def bits(column: bytes | bytearray) -> int:
    """A column of ones and zeros as a number, a byte for each word: `&`, `|` and `~` then take all words at once."""
    return int.from_bytes(column, "little")


def places(column: bytes | bytearray, first: int = 0) -> list[int]:
    """Where a column has ones: most have few. The words are counted from `first` on."""
    found = []
    for gap in column.split(b"\1")[:-1]:  # to take all apart at once is quicker than to look for one behind the other
        first += len(gap)
        found.append(first)
        first += 1
    return found


def places_of(word: str, column: tuple[str, ...], first: int = 0) -> Iterator[int]:
    """Where a column has the word, from `first` on."""
    try:
        while True:
            first = column.index(word, first)
            yield first
            first += 1
    except ValueError:
        return


def last_of(among: frozenset[str], column: tuple[str, ...], first: int, behind: int) -> int | None:
    """The last place from `first` up to `behind` where a column has one of these words."""
    if among.isdisjoint(column[first:behind]):  # which is quick, and mostly so
        return None
    return next(place for place in range(behind - 1, first - 1, -1) if column[place] in among)


def within(ordered: Sequence[int], stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Which of some places, in order, stand in each of some stretches: the first of them, and the first behind."""
    return [(bisect_left(ordered, start), bisect_left(ordered, end)) for start, end in stretches]
