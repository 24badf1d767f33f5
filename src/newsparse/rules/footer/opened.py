"""What footer rules share: footers that their first words give away."""

from collections.abc import Iterator

import regex

from newsparse.article import Footer
from newsparse.document import Document


def opened(
    document: Document,
    kind: str,
    words: frozenset[str],
    *,
    anywhere: regex.Pattern[str] | None = None,
    line: regex.Pattern[str] | None = None,
) -> Iterator[Footer]:
    """The footers whose first words give them away; each reaches to the end of its paragraph.

    Args:
        document: the document.
        kind: the footers' kind.
        words: the first words, in small letters.
        anywhere: how such a footer begins, wherever it stands.
        line: how one begins that is none when a sentence stands before it in its paragraph.
    """
    for opening in document.openings(words):
        found = anywhere and anywhere.match(document.text, opening.start, opening.end)
        if not found and line and not opening.inside:
            found = line.match(document.text, opening.start, opening.end)
        if found:
            yield Footer(document.stretch(opening.start, opening.end), kind)

