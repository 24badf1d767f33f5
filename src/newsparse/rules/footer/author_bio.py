"""Author bios: who the author is: 'Ada Brandt covers harbours. She is based in Oslo.', 'Brandt is a professor of …'."""

from collections.abc import Iterator

from newsparse.article import Footer, FooterKind
from newsparse.document import Document, speaks
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.byline.credits import credits_at
from newsparse.rules.footer.bio import IS, PRESS, PRESS_SIGNS, VERBS, bio_at, bylined_names, is_bylined
from newsparse.rules.footer.tail import SIGNS, climbing, reader

LONGEST = 1200
LONGEST_HEADING = 120
#: A paragraph that begins with the name of its author, or has it not far from there, is no part of the story.
LONGEST_OWN = 600
LONGEST_LEAD = 50
#: What parts a name from the role behind it.
SIGN = lazy_pattern(r",\s|\s[|–—/]\s")
HEADING = phrases(
    r"""
    (?i)
    (about (the )?(author|writer|reporter|columnist)s?|(the )?authors?|(author )?bio(graphy)?|contributors?
        |(a )?note from the author)\s*+:?
    """
)
#: One of these stands in every such heading.
_HEADED = ("author", "writer", "reporter", "columnist", "bio", "contributor")
NOTE = phrases(
    r"""
    (The|This|Our) (writers?|authors?|columnist|reporter|guest (author|columnist|writer))(, [^,\n]{2,60},)?
        \s(is|are|was an?|has|can|covers|writes|teaches|lives|works)\b
    """,
    before=SIGNS,
)
#: A bio that does not name the author.
note_at = reader(NOTE, FooterKind.AUTHOR_BIO)
NOTE_WORDS = frozenset(
    """
    our the the-author the-authors the-columnist the-guest the-reporter the-writer the-writers this
    """.split()
)
#: 'Ada’s book, Low Tide, is published by Harbor Press.'
BOOK = phrases(
    r"(?P<owner>\p{Lu}[\p{L}-]+)['’]s ({new} )?(book|novel|memoir|collection)\b…\b{out}\b",
    new="new|latest|first|next|debut",
    out="is published|was published|will be published|is out|is available",
)
#: What the author has in it: 'Ada Brandt receives funding from the Harbor Trust.'
DISCLOSURE = phrases(
    r"""
    \b(receives?|received) (no )?funding from\b
    \bdo(es)? not work for, consult\b
    \b(travell?ed|stayed|flew|was|were) (as )?(a |the )?guests? of\b
    """
)
#: The author takes part in the story: 'The Gazette's Ada Brandt asked the mayor whether it would last.'.
ASKED = lazy_pattern(r"\b(?:asked|asks|answered|replied|replies)\b")
#: A bio behind the last words of the story.
BREAK = lazy_pattern(r"[.!?][”\"’')\]]*+\s*+(?=[(\[–—-]?\s?\p{Lu})")


@rule("footer.author_bio")
def author_bio(document: Document) -> Iterator[Footer]:
    """A paragraph near the end that says who the author is, and the heading or the name above it."""
    surnames: set[str] = set()  # of those whose bios stand below
    bylined = list(map(_unhyphened, bylined_names(document)))

    def alone(document: Document, start: int, end: int) -> Footer | None:
        text = document.text[start:end]
        if bylined and (own := _own(document, start, end, bylined)):
            return own
        if len(text) > LONGEST:
            return None
        found = bio_at(document, start, end)
        if found and found.author:
            surnames.add(found.author.name.split()[-1].casefold())
            return found
        is_bio = note_at(document, start, end) or _is_heading(text, surnames)
        return Footer(document.span(start, end), FooterKind.AUTHOR_BIO) if is_bio else None

    def alone_or_glued(document: Document, start: int, end: int) -> Footer | None:
        return alone(document, start, end) or _glued_bio(document, start, end)

    return climbing(document, alone_or_glued, beyond=alone)


def _own(document: Document, start: int, end: int, bylined: list[str]) -> Footer | None:
    """What a paragraph says that begins with a name in the byline, or with that person's book."""
    text = document.text[start:end]
    if len(text) <= LONGEST_OWN and has_any(_unhyphened(text[:LONGEST_LEAD]), bylined):
        found = bio_at(document, start, end)
        if found or speaks(text) or ASKED.search(text):
            return found
        kind = FooterKind.DISCLAIMER if DISCLOSURE.search(text) else FooterKind.AUTHOR_BIO
        return Footer(document.span(start, end), kind)
    book = BOOK.match(text)
    is_own = book is not None and book["owner"].casefold() in {name.split()[0] for name in bylined}
    return Footer(document.span(start, end), FooterKind.AUTHOR_BIO) if is_own else None


def _glued_bio(document: Document, start: int, end: int) -> Footer | None:
    """The bio behind the story's last words in their paragraph."""
    first = _glued(document, start, end) if end - start <= LONGEST else None
    return None if first is None else bio_at(document, first, end)


def _glued(document: Document, start: int, end: int) -> int | None:
    """Where a bio may begin inside the last paragraph: at a sentence that begins with a name and 'is a' or the like."""
    text = document.text
    for found in BREAK.finditer(text, max(start, end - 450), end):
        first = found.end()
        if VERBS.isdisjoint(text[first : min(end, first + 140)].split()[1:7]):
            continue
        if not (has_any(text[start:end].lower(), PRESS_SIGNS) and PRESS.search(text, first, end)):
            return None
        person = credits_at(document, first, min(end, first + 80))
        if (
            person
            and (" " in person.authors[0].name or is_bylined(document, person.authors[0].name))
            and IS.match(text, person.end, end)
            and PRESS.search(text, person.end, end)
        ):
            return int(first)
    return None


def _unhyphened(words: str) -> str:
    return words.casefold().replace("-", " ")


def _is_heading(text: str, surnames: set[str]) -> bool:
    """Whether a line says that bios follow, or is the name of one whose bio stands below it."""
    if len(text) > LONGEST_HEADING:
        return False
    folded = text.casefold()
    if has_any(folded, _HEADED) and HEADING.fullmatch(text):
        return True
    if not has_any(folded, surnames):
        return False
    words = SIGN.split(text)[0].replace("-", " ").strip(" .:—–").casefold().split()
    return 1 < len(words) < 5 and words[-1] in surnames
