"""Marks in a text as HTML: elements that nest as HTML wants it, however the marks lie.

Of the marks a and b on 'The dam holds.', the one on 'The dam', the other on 'dam holds', the text becomes:

    <p><span class="a">The <span class="b">dam</span></span><span class="b"> holds</span>.</p>
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise, takewhile
from typing import NamedTuple

from newsparse.article import Article

#: Marks inside more marks than these are not drawn, but can still be jumped to: browsers nest no deeper than some 500.
_DEEPEST = 32

#: HTML knows no NUL and UTF-8 no lone surrogates: a mark takes their place. It reads CR as LF unless it is escaped;
#: and in Markdown an empty line would end it.
_WRITTEN = {
    **dict.fromkeys([0, *range(0xD800, 0xE000)], "\N{REPLACEMENT CHARACTER}"),
    ord("\r"): "&#13;",
    ord("\n"): "&#10;",
}


class Mark(NamedTuple):
    """A stretch of text to mark. `note` says what it is, `label` stands before it and `number` behind it.

    `anchor` is its id: what has one is a stop for the keyboard.
    """

    start: int
    end: int
    classes: str
    note: str
    anchor: str = ""
    label: str = ""
    number: str = ""


class Block(NamedTuple):
    """A paragraph, or the white space between two, which is not shown."""

    start: int
    end: int
    tag: str


def blocks(article: Article) -> Iterator[Block]:
    """The paragraphs and what lies between them: together the whole text."""
    at, last = 0, len(article.text)
    for start, end in [*((part.span.start, part.span.end) for part in article.paragraphs), (last, last)]:
        start = max(start, at)
        if at < start:
            shows = article.text[at:start].lstrip("\ufeff").strip()  # a byte order mark shows nothing
            yield Block(at, start, "p" if shows else "span")
        if start < end:
            yield Block(start, end, "p")
        at = max(end, start)


def marked(text: str, blocks: Iterable[Block], marks: Sequence[Mark]) -> Iterator[str]:
    """The text, cut at every boundary. At each, the elements close that end or are in the way; the latter open again.

    So marks may lie in, on and across one another and across paragraphs.
    """
    opening = {block.start: block for block in blocks}
    starting: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        starting[mark.start].append(mark)
    bounds = {bound for mark in marks for bound in (mark.start, mark.end) if 0 <= bound < len(text)}
    around: list[Mark] = []
    drawn: list[Mark] = []
    for at, end in pairwise(sorted({*bounds, *opening, len(text)})):
        if at in opening:
            block = opening[at]
            yield f"<{block.tag}{' hidden' * (block.tag == 'span')}>"
        around = [mark for mark in around if mark.end > at] + [mark for mark in starting[at] if mark.end > at]
        around, too_deep = around[:_DEEPEST], around[_DEEPEST:]
        kept = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(drawn, around, strict=False)))
        yield from _closed(drawn[kept:], at)
        yield from (_opened(mark, at, block) for mark in around[kept:])
        yield from (f"{_opened(mark, at, block)}</span>" for mark in too_deep)
        yield escaped(text[at:end])
        drawn = around
        if end == block.end:
            yield from _closed(drawn, end)
            yield f"</{block.tag}>"
            drawn = []


def _opened(mark: Mark, at: int, block: Block) -> str:
    """Its element; where it goes on behind another's end it has no id, so that it is one stop for the keyboard."""
    whole = mark.start <= block.start and block.end <= mark.end and mark.classes.startswith("np-part")
    attributes = {"class": f"{mark.classes} np-whole" if whole else mark.classes, "data-note": mark.note}
    if mark.anchor and at == mark.start:
        attributes |= {"id": mark.anchor, "tabindex": "0", "role": "group", "aria-label": mark.note}
    if mark.label and at in (mark.start, block.start):
        attributes["data-label"] = mark.label
    return "".join(["<span", *(f' {name}="{escaped(value)}"' for name, value in attributes.items()), ">"])


def _closed(marks: Sequence[Mark], at: int) -> Iterator[str]:
    for mark in reversed(marks):
        if mark.number and mark.end <= at:
            yield f'<sup data-speaker="{mark.number}"></sup>'
        yield "</span>"


def escaped(text: str) -> str:
    """The text as it may stand in an element or an attribute."""
    return escape(text).translate(_WRITTEN)
