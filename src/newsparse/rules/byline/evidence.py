"""What the story and the lines below it tell of a name that may be its author's: 'Okonjo Brandt is a reporter …'."""

from newsparse.article import Author
from newsparse.document import Document
from newsparse.rules.byline.credits import EMAIL
from newsparse.rules.footer.bio import PRESS

#: So many last lines may tell who the author is.
KNOWN_BELOW = 8


def is_known_below(document: Document, author: Author) -> bool:
    """Whether a line of the tail tells that the name is an author's: 'Okonjo Brandt is a reporter …', 'o.brandt@…'."""
    if author.span is None:
        return False
    name, surname = author.span.text, author.name.rpartition(" ")[2].casefold()
    for paragraph in document.tail[-KNOWN_BELOW:]:
        text = paragraph.span.text
        if paragraph.span.start < author.span.end:
            continue
        if text.startswith(name) and len(text) > len(name) and PRESS.search(text):
            return True
        email = EMAIL.search(text) if "@" in text else None
        if email and is_own(surname, email.group()):
            return True
    return False


def is_own(surname: str, email: str) -> bool:
    """Whether an address is the person's: 'o.brandt@harbor.example'."""
    return surname in email.partition("@")[0].casefold()


def is_nobody_in_story(document: Document, author: Author) -> bool:
    """Whether the story does not speak of a person of this name: one it speaks of is a topic or a source."""
    if author.span is None:
        return False
    surname = author.span.text.split()[-1]
    end_of_story = document.paragraphs[-4].span.start if len(document.paragraphs) > 8 else len(document.text)
    place = document.text.find(surname, author.span.end, end_of_story)
    return place < 0 or document.text.find(author.span.text, author.span.end, end_of_story) == place - (
        len(author.span.text) - len(surname)
    )
