"""The embargo, above all else: 'EMBARGOED UNTIL 6 a.m. on Tuesday'."""

import re
from collections.abc import Iterator
from typing import ClassVar

from attrs import frozen

from newsparse import Annotation, Document, rule

EMBARGO = re.compile(r"EMBARGOED UNTIL (?P<until>\S.*)")


@frozen
class Embargo(Annotation):
    """Until when a story may not be published.

    Attributes:
        until: the time, as printed.
    """

    role: ClassVar[str | None] = "embargo"

    until: str


@rule("harbor.embargo.line", before="headline.labelled")
def embargo(document: Document) -> Iterator[Embargo]:
    """The first paragraph, when it opens with 'EMBARGOED UNTIL'."""
    for first in document.paragraphs[:1]:
        if found := EMBARGO.fullmatch(first.text):
            yield Embargo(first.span, until=found["until"])
