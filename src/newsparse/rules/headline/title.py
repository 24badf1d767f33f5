"""Titles: how long one is, and the headline that one makes, wherever it was found."""

from newsparse.article import Headline
from newsparse.document import Document

#: Longer lines are paragraphs.
LONGEST = 200


def headline_of(document: Document, start: int, end: int) -> Headline:
    """The headline that fills the text from `start` to `end`, without the signs of a wire around it."""
    text = document.text[start:end]
    if text.strip("^< "):
        start, end = end - len(text.lstrip("^ ")), start + len(text.rstrip("< "))
    span = document.span(start, end)
    return Headline(span, " ".join(span.text.split()))
