"""The lines below a headline, of which one may be a byline without 'By', and whether the story follows there."""

from collections.abc import Iterator

from newsparse.article import Byline, Headline, Paragraph
from newsparse.document import Document, is_line

#: A line of a byline is no longer.
LONGEST = 120
#: Two long paragraphs, or four sentences, are the story's.
LONG, SENTENCE, TOLD = 140, 60, 4
#: The story begins so many lines below a byline at most.
STORY = 12


def below_headline(document: Document) -> Iterator[tuple[int, Paragraph]]:
    """The lines that may hold a bare byline: those below the headline, none where a byline is found already."""
    headline = next((found for found in document.found if isinstance(found, Headline)), None)
    if headline is None or any(isinstance(found, Byline) for found in document.found):
        return
    paragraphs, told = document.paragraphs, 0
    prose = next((at for at in range(len(paragraphs) - 1, 0, -1) if not is_line(paragraphs[at].span.text)), 0)
    for place, paragraph in enumerate(paragraphs[: min(8, max(4, len(paragraphs) - 3), prose)]):
        start, end = paragraph.span.start, paragraph.span.end
        if start > headline.span.end and not document.is_claimed(start, end):
            yield place, paragraph
            told += _tells(paragraph.span.text)
            if told >= TOLD:
                return


def _tells(text: str) -> int:
    """How much a paragraph says for the story's having begun: a long one more than a sentence."""
    return 2 if len(text) > LONG else int(len(text) > SENTENCE and text[-1] in '.”"')


def is_above_story(document: Document, place: int) -> bool:
    """Whether the story begins not far below the line at `place`."""
    below = document.paragraphs[place + 1 : place + 1 + STORY]
    return not all(is_line(paragraph.span.text) for paragraph in below)
