"""What a text shows: rules read it without the marks that show nothing, and what they find is put back into the text.

Web pages leave zero-width spaces, soft hyphens and marks of direction anywhere; here they are written as '|':

    given   “It holds|,” said Ada Brandt.|
    shown   “It holds,” said Ada Brandt.
    found   'Ada Brandt' from 17 to 27, which is from 18 to 28 in the text that was given

So no pattern and no list of words has to know of them. They are no white space (`str.isspace`), and only that may lie
between two paragraphs: so a paragraph has those beside it as well, and nothing else has.
"""

from array import array
from itertools import chain
from typing import Any, TypeVar, cast

import regex

from newsparse.article import Article, Paragraph, Span
from newsparse.pattern import has_any, lazy_pattern

_FoundT = TypeVar("_FoundT")
#: Most of what is found besides spans: no span is in it.
_PLAIN = (str, int, type(None))

#: Soft hyphen; zero-width spaces and joiners; marks of direction, embeddings and isolates; byte order mark.
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
BYTE_ORDER_MARK = "\ufeff"

#: A joiner stays between two of these, of which it makes a Persian or Hindi word, or one emoji of several.
_JOINED = r"[^\p{Latin}\p{P}\p{N}\p{Z}\p{C}]"
_LEFT_OUT = lazy_pattern(
    rf"""
      [\u00ad\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]
    | (?<! {_JOINED} ) [\u200c\u200d]
    | [\u200c\u200d] (?! {_JOINED} )
    """,
    regex.VERBOSE,
)


def shown(text: str) -> str:
    """The text without the marks that show nothing; the text itself where it has none, or nothing else.

    >>> shown("Ada Brandt\\u200b, the pilot")
    'Ada Brandt, the pilot'
    """
    if text.isascii() or not has_any(text, UNSEEN):
        return text
    rest = _LEFT_OUT.sub("", text)
    return rest if rest.strip() and len(rest) < len(text) else text


def put_back(found: _FoundT, text: str) -> _FoundT:
    """What was found in what `text` shows, each of its spans moved to where that stands in `text`."""
    edges = [0, *chain.from_iterable(mark.span() for mark in _LEFT_OUT.finditer(text)), len(text)]
    kept = array("q", chain.from_iterable(map(range, edges[::2], edges[1::2])))
    return cast("_FoundT", _moved(found, text, kept))


def _moved(value: Any, text: str, kept: "array[int]") -> Any:
    """The value with its spans moved, however deep; `kept` says where each character that shows stands in the text."""
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, Span):
        start, end = kept[value.start], kept[value.end - 1] + 1
        return Span(start, end, text[start:end])
    if isinstance(value, tuple):
        return tuple([_moved(item, text, kept) for item in value])
    fields = getattr(value, "__attrs_attrs__", ())
    if not fields:
        return value
    new = {"text": text, "paragraphs": _with_marks(value.paragraphs, text, kept)} if isinstance(value, Article) else {}
    for field in fields:
        if field.init and field.name not in new:
            new[field.alias] = _moved(getattr(value, field.name), text, kept)
    return type(value)(**new)


def _with_marks(paragraphs: tuple[Paragraph, ...], text: str, kept: "array[int]") -> tuple[Paragraph, ...]:
    """The paragraphs with the marks around them: those right before one are its own, others the one's above."""
    bounds: list[list[int]] = []
    at = len(BYTE_ORDER_MARK) if text.startswith(BYTE_ORDER_MARK) else 0
    for paragraph in paragraphs:
        start, end = kept[paragraph.span.start], kept[paragraph.span.end - 1] + 1
        gap = text[at:start]
        above = gap.rstrip(UNSEEN).rstrip() if bounds else ""
        own = gap[len(above) :].lstrip()
        if bounds:
            bounds[-1][1] += len(above)
        at = end
        bounds.append([start - len(own), at])
    bounds[-1][1] += len(text[at:].rstrip())
    spans = [Span(start, end, text[start:end]) for start, end in bounds]
    return tuple([Paragraph(span, paragraph.role) for span, paragraph in zip(spans, paragraphs, strict=True)])
