"""The Gazette's end mark, an anchor. 'More' below a story is its magazine's name here, and no end mark."""

from collections.abc import Iterator

from newsparse import Document, Footer, FooterKind, rule


@rule("harbor.footer.anchor", before="footer.agency_end")
def anchor(document: Document) -> Iterator[Footer]:
    """A paragraph at the end that is an anchor and nothing else."""
    for paragraph in document.tail:
        if paragraph.text == "⚓":
            yield Footer(paragraph.span, FooterKind.AGENCY_END)
