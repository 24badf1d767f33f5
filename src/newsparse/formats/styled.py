"""Text in styles, wrapped to a width: what the plain and the coloured print have in common.

A style is a name ('direct', 'cue', 'speaker 2'); what it looks like is the printer's business.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from textwrap import wrap
from typing import NamedTuple

import regex

#: Control characters, and surrogates: a mark takes their place.
_VISIBLE = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)], "\N{REPLACEMENT CHARACTER}")


class Piece(NamedTuple):
    """Text that looks alike throughout."""

    text: str
    styles: tuple[str, ...] = ()


def wrapped(pieces: Iterable[Piece], width: int, opening: str = "") -> Iterator[list[Piece]]:
    """Lines of at most `width` columns, the first behind the opening, the others indented as far."""
    flat = list(_flat(pieces))
    bounds = list(accumulate((len(piece.text) for piece in flat), initial=0))
    text = "".join(piece.text for piece in flat)
    indent, end = " " * len(opening), 0
    for line in wrap(text, width, initial_indent=indent, subsequent_indent=indent):
        words = line[len(indent) :]
        start = text.index(words, end)
        end = start + len(words)
        yield [
            Piece(opening),
            *(
                Piece(flat[index].text[max(start - bounds[index], 0) : end - bounds[index]], flat[index].styles)
                for index in range(bisect_right(bounds, start) - 1, bisect_left(bounds, end))
            ),
        ]
        opening = indent


def visible(text: str) -> str:
    """The text with U+FFFD for whatever a terminal would obey or cannot print, line ends included."""
    return text.translate(_VISIBLE)


def _flat(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The same with every white space, line ends included, as one space, and nothing that a terminal would obey."""
    after_space = True
    for text, styles in pieces:
        text = visible(regex.sub(r"\s+", " ", text))
        text = text[1:] if after_space and text.startswith(" ") else text
        if text:
            after_space = text.endswith(" ")
            yield Piece(text, styles)
