"""The tide table below each story: 'High tide: 6:40 a.m. | Low tide: 12:52 p.m.'"""

from collections.abc import Iterator

from newsparse import Document, Footer, rule


@rule("harbor.footer.tide_table", before="footer.contact")
def tide_table(document: Document) -> Iterator[Footer]:
    """A paragraph at the end that opens with 'High tide:' or 'Low tide:'."""
    for paragraph in document.tail:
        if paragraph.text.startswith(("High tide:", "Low tide:")):
            yield Footer(paragraph.span, kind="tide_table")
