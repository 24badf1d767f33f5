"""The columns of the words of a text, as each word tells by itself: 'said,' is said, a verb, and a comma follows."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Any

from newsparse.language.words.vocabulary import COMMA, CUE, FIELDS, NAME, STOP, vocabulary
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern

#: Start and end, in code points or in words; end exclusive.
Stretch = tuple[int, int]
#: What a wire has behind a company's name, 'Marrow Lines <MRW.L>', is read as if in brackets.
_TICKER = lazy_pattern(r"<(?P<sign>[A-Z][A-Z\d]{0,5}(?:\.[A-Z]{1,2})?)>")
#: Behind the last word, so many times, and so before the first (at -1), stands no word, and a stop.
PAST, _NO_WORD = 3, ("\0", "", "", "end", STOP, 0)


def table(bits: int) -> bytes:
    """For `bytes.translate`: from the facts of a word to 1, where any of these holds, or 0."""
    return bytes((facts & bits) != 0 for facts in range(256))


_HAS_COMMA, _HAS_STOP, _IS_CUE, _IS_NAME = map(table, (COMMA, STOP, CUE, NAME))


class WordColumns:
    """What is said of each word by itself."""

    __slots__ = (
        "bare",
        "comma",
        "facts",
        "form",
        "is_cue",
        "kind",
        "lexicon",
        "low",
        "names",
        "raw",
        "start",
        "stop",
    )

    def __init__(self, text: str, lexicon: Lexicon, pieces: Sequence[Stretch]) -> None:
        if "’" in text:
            text = text.replace("’", "'")
        if "<" in text:
            text = _TICKER.sub(r"(\g<sign>)", text)
        self.lexicon = lexicon
        described, self.form = vocabulary(lexicon)
        # what is said of one word, of the next and so on, then column by column; `zip` would need an object a word.
        # The garbage collector looks through a list of strings each time it comes by, and through a tuple of them once.
        said: list[Any] = []
        firsts = []
        for start, end in pieces:
            firsts.append(len(said) // FIELDS)
            for of_word in map(described, text[start:end].split()):
                said += of_word
        firsts.append(len(said) // FIELDS)
        said += _NO_WORD * PAST
        self.raw: tuple[str, ...] = tuple(said[0::FIELDS])
        self.bare: tuple[str, ...] = tuple(said[1::FIELDS])
        self.low: tuple[str, ...] = tuple(said[2::FIELDS])
        self.kind: tuple[str, ...] = tuple(said[3::FIELDS])
        self.facts = bytes(said[4::FIELDS])
        self.start = self._offsets(text, pieces, firsts, said[5::FIELDS])
        self.comma = self.facts.translate(_HAS_COMMA)
        self.stop = self.facts.translate(_HAS_STOP)
        self.is_cue = self.facts.translate(_IS_CUE)
        self.names = bytearray(self.facts.translate(_IS_NAME))

    def _offsets(self, text: str, pieces: Sequence[Stretch], firsts: list[int], widths: list[int]) -> tuple[int, ...]:
        """Where each word begins, by the length of those before it in its piece."""
        found: list[int] = []
        for (start, end), (first, behind) in zip(pieces, pairwise(firsts), strict=True):
            found += accumulate(widths[first:behind], initial=start)
            if found.pop() != end + 1:  # more white space than one character somewhere
                found[first:] = _searched(text, self.raw[first:behind], start)
        return (*found, *[len(text) + 1] * PAST)

    def __len__(self) -> int:
        return len(self.raw) - PAST


def _searched(text: str, words: Iterable[str], behind: int) -> Iterator[int]:
    """Where the words stand that come next in the text."""
    for word in words:
        start = text.index(word, behind)
        yield start
        behind = start + len(word)
