"""What footer rules share: how the tail is read, by the first words of its paragraphs or from its end upwards."""

import sys
from collections.abc import Callable, Iterator

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document

#: Shorter lines that end in no full stop may stand between footers: headings, addresses, lists.
LONGEST_LINE = 120

#: Reads a footer of one kind from a place on, as far as its paragraph goes.
Reader = Callable[[Document, int, int], Footer | None]


def reader(pattern: regex.Pattern[str], kind: FooterKind, longest: int = sys.maxsize) -> Reader:
    """Reads footers of one kind: no longer than `longest`, and `pattern` fits their beginning."""

    def read(document: Document, start: int, end: int) -> Footer | None:
        fits = end - start <= longest and pattern.match(document.text, start, end)
        return Footer(document.stretch(start, end), kind) if fits else None

    return read


def opened(document: Document, words: frozenset[str], read: Reader) -> list[Footer]:
    """The paragraphs of the tail that begin with one of `words` and that `read` takes for a footer."""
    footers = []
    for start, end in document.openings(words):
        footer = None if document.is_claimed(start, start + 1) else read(document, start, end)
        if footer:
            footers.append(footer)
    return footers


def closing(document: Document, read: Reader) -> Iterator[Footer]:
    """The last paragraph that is no footer yet, if `read` takes it for one, and those above it, as long as it does."""
    for last in document.closing:
        footer = read(document, last.start, last.end)
        if not footer:
            return
        yield footer


def climbing(document: Document, read: Reader) -> Iterator[Footer]:
    """What `read` takes for a footer, from the end upwards, as long as nothing but footers and lines follows.

    A paragraph of prose that `read` does not take ends the climb.
    """
    for paragraph in reversed(document.tail):
        start, end = paragraph.span.start, paragraph.span.end
        if document.is_claimed(start, end):
            if not document.is_claimed(start, start + 1):
                return
            continue
        footer = read(document, start, end)
        if footer:
            yield footer
        elif not is_line(paragraph.text):
            return


def is_line(text: str) -> bool:
    """Whether a paragraph is a short line, and no sentence."""
    return len(text) <= LONGEST_LINE and text[-1] not in '.?!…”"'
