"""What footer rules share: footers that their first words give away."""

from collections.abc import Callable, Iterator

from newsparse.article import Footer
from newsparse.document import Document

#: Reads a footer of one kind from a place on, as far as its paragraph goes.
Reader = Callable[[Document, int, int], Footer | None]


def opened(document: Document, words: frozenset[str], read: Reader) -> Iterator[Footer]:
    """The paragraphs of the tail that begin with one of `words` and that `read` takes for a footer."""
    for start, end in document.openings(words):
        footer = None if document.is_claimed(start, start + 1) else read(document, start, end)
        if footer:
            yield footer
