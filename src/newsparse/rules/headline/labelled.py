"""Headlines behind a database's label: 'HEADLINE: Ferry Returns to Marrow Bay'."""

from collections.abc import Iterator

from newsparse.article import Headline, Paragraph
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.headline.title import LONGEST, headline_of

LABELS = ("HEADLINE", "Headline", "TITLE", "Title", "HED", "Hed")
LABEL = lazy_pattern(rf"(?:{'|'.join(LABELS)})\s*+:\s*+")
#: Any field of such an export: 'BYLINE: Ada Brandt'.
FIELD = lazy_pattern(r"\p{Lu}{4,}\s?:")
#: A field of one whose labels are in small letters: 'Paper: Harbor Gazette'.
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
    """Whether a label is an export's: 'HEADLINE', the first field or one below another, or of a line not all ASCII."""
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
