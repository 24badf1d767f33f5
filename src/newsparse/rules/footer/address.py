"""Web addresses alone on a line, behind a label or not: 'https://harbor.example/ferry', 'More ferries: https://…'."""

from collections.abc import Iterator

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.footer.tail import climbing

ADDRESS_STARTS = ("http", "www.", "[", "(", "<")
ADDRESS = lazy_pattern(r"[\[(<]?(?:https?://|www\.)[^\s]{4,400}")
#: 'More AP news: https://…'
LABELLED_ADDRESS = phrases(
    r"""
    (?!.{0,80} (is|are|was|were|says?|said) )[^.!?:“”"\n]{2,80}?(:| -)\s*+{address}( and {address})?
    """,
    address=r"https?://\S{4,400}",
)


@rule("footer.source_address")
def source_address(document: Document) -> Iterator[Footer]:
    """A web address alone on a line or behind a label, where nothing but footers follows."""
    return climbing(document, _address_at, unknown=0)


def _address_at(document: Document, start: int, end: int) -> Footer | None:
    """The web address that the text from `start` to `end` is, with or without a label."""
    text = document.text
    if text.find("http", start, end) >= 0 and LABELLED_ADDRESS.fullmatch(text, start, end):
        return Footer(document.stretch(start, end), FooterKind.PROMO)
    is_address = text.startswith(ADDRESS_STARTS, start, end) and ADDRESS.fullmatch(text, start, end)
    return Footer(document.stretch(start, end), FooterKind.SYNDICATION) if is_address else None
