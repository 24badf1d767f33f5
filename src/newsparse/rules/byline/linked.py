"""Bylines in Markdown: '**By [Ada Brandt](https://harbor.example/ada) and [Tom Okoye](https://harbor.example/tom)**'."""

from newsparse.article import Author, Byline
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rules.byline.credits import credits_at

BY = lazy_pattern(r"[*_]{0,3}(?P<by>(?:By|BY|by)\s)(?=\[)")
LINK = lazy_pattern(r"(?:(?<=\))(?:,\s(?:and\s)?|\s(?:and|&|\|)\s))?+\[(?P<name>[^\[\]\n]{2,60}+)\]\([^()\s]{1,300}+\)")
#: A link stands so near to 'By'.
NEAR = 100


def may_be_linked(document: Document, start: int, end: int) -> bool:
    """A quick look before a close one."""
    return document.text.find("](", start, min(end, start + NEAR)) >= 0


def linked(document: Document, start: int, end: int) -> Byline | None:
    """The byline of linked names with which the line from `start` to `end` begins."""
    by = BY.match(document.text, start, end)
    place = by.end() if by else end
    authors: list[Author] = []
    while link := LINK.match(document.text, place, end):
        found = credits_at(document, *link.span("name"))
        if found is None or found.end != link.end("name"):
            break
        authors += found.authors
        place = link.end()
    return Byline(document.span(by.start("by"), place), authors=tuple(authors)) if by and authors else None
