"""From quotation marks and reporting verbs to quotes: regions -> attribution sieve -> utterances -> speakers."""

from collections.abc import Iterable

from newsparse.article import Quote
from newsparse.document import Document
from newsparse.rule import Rule


def quotes_in(document: Document, attribution_rules: Iterable[Rule], indirect_rules: Iterable[Rule]) -> tuple[Quote, ...]:
    """Every quote in the document's body, in order."""
    return ()
