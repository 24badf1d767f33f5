"""Headlines behind a database's label: 'HEADLINE: Ferry Returns to Marrow Bay'."""

from collections.abc import Iterator

from newsparse.article import Headline, Paragraph
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule

#: Longer lines are paragraphs.
LONGEST = 200
LABELS = ("HEADLINE", "Headline", "TITLE", "Title", "HED", "Hed")
LABEL = lazy_pattern(rf"(?:{'|'.join(LABELS)})\s*+:\s*+")
#: Any field of such an export.
FIELD = lazy_pattern(r"\p{Lu}{4,}\s?:")
#: A field above: 'Paper: Harbor Gazette'.
LABELLED = lazy_pattern(r"\p{Lu}\p{Ll}{3,12}:\s\S")
#: How far into the text a label may stand.
REACH = 3000


@rule("headline.labelled")
def labelled(document: Document) -> Iterator[Headline]:
    """What stands behind 'HEADLINE:' in a database's export."""
    for paragraph in [paragraph for paragraph in document.head if paragraph.span.text.startswith(LABELS)]:
        label = LABEL.match(paragraph.text)
        if label and label.end() < len(paragraph.text) and paragraph.span.start < REACH:
            if _is_field(document, paragraph):
                yield headline_of(document, paragraph.span.start + label.end(), _end_of_decks(document, paragraph))
            return


def _is_field(document: Document, paragraph: Paragraph) -> bool:
    """Whether a label is an export's: in capitals, behind what is no ASCII, or first of its fields or below another."""
    if not paragraph.text.isascii() or paragraph.text[:8] == "HEADLINE" or paragraph.span.start == 0:
        return True
    above = document.head[document.head.index(paragraph) - 1]
    return LABELLED.match(above.text) is not None


def _end_of_decks(document: Document, first: Paragraph) -> int:
    """Where a headline of several decks ends, parted by semicolons: 'Ferry Is Back;', then 'Crew Is Glad'."""
    last = first
    for deck in document.head:
        goes_on = deck.span.start > last.span.start and last.text.endswith(";")
        if goes_on and len(deck.text) <= LONGEST and deck.text[-1] != "." and not FIELD.match(deck.text):
            last = deck
    return last.span.end


def headline_of(document: Document, start: int, end: int) -> Headline:
    """The headline that fills the text from `start` to `end`, without the signs of a wire around it."""
    text = document.text[start:end]
    if text.strip("^< "):
        start, end = end - len(text.lstrip("^ ")), start + len(text.rstrip("< "))
    span = document.span(start, end)
    return Headline(span, " ".join(span.text.split()))
