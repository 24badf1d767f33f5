"""Headlines behind a database's label: 'HEADLINE: Ferry Returns to Marrow Bay'."""

from collections.abc import Iterator, Sequence

from newsparse.article import Headline, Paragraph
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.headline.title import LONGEST, headline_of

LABELS = ("HEADLINE", "Headline", "TITLE", "Title", "HED", "Hed", "headline", "title")
LABEL = lazy_pattern(rf"(?:{'|'.join(LABELS)})\s*+:\s*+")
#: Any field of such an export: 'BYLINE: Ada Brandt'.
FIELD = lazy_pattern(r"\p{Lu}{4,}\s?:")
#: A field of one whose labels are in small letters: 'Paper: Harbor Gazette'.
LABELLED = lazy_pattern(r"\p{Lu}\p{Ll}{3,12}:\s\S")
#: A field of one whose labels have no capitals: 'section: News'.
IN_SMALL = lazy_pattern(r"\p{Ll}[\p{Ll}_-]{1,12}:\s\S")
#: How far into the text a label may stand.
REACH = 3000


@rule("headline.labelled")
def labelled(document: Document) -> Iterator[Headline]:
    """What stands behind 'HEADLINE:' in a database's export."""
    head = document.head
    for place in [place for place, line in enumerate(head) if line.span.text.startswith(LABELS)]:
        line = head[place].span
        label = LABEL.match(line.text)
        if label and label.end() < len(line.text) and line.start < REACH:
            if _is_field(head, place):
                yield headline_of(document, line.start + label.end(), _end_of_decks(head[place:]))
            return


def _is_field(head: Sequence[Paragraph], place: int) -> bool:
    """Whether a label is an export's: 'HEADLINE', the first field or one below another, or of a line not all ASCII.

    In small letters it stands beside one.
    """
    text = head[place].text
    if text[0].islower():
        return any(
            IN_SMALL.match(line.text) for line in (*head[max(place - 1, 0) : place], *head[place + 1 : place + 2])
        )
    if not text.isascii() or text[:8] == "HEADLINE" or place == 0:
        return True
    return LABELLED.match(head[place - 1].text) is not None


def _end_of_decks(head: Sequence[Paragraph]) -> int:
    """Where a headline of several decks ends, parted by semicolons: 'Ferry Is Back;', then 'Crew Is Glad'."""
    last = head[0]
    for deck in head[1:]:
        if (
            last.text.endswith(";")
            and len(deck.text) <= LONGEST
            and deck.text[-1] != "."
            and not FIELD.match(deck.text)
        ):
            last = deck
    return last.span.end
