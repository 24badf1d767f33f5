"""What footer rules share: how the tail is read, by the first words of its paragraphs or from its end upwards."""

import sys
from collections.abc import Callable, Iterator, Mapping

import regex
from attrs import evolve

from newsparse.article import Footer, FooterKind
from newsparse.document import Document, is_line
from newsparse.pattern import has_any, lazy_pattern

#: So many paragraphs of prose that nobody knows may stand below a footer.
UNKNOWN = 2
#: What may stand before a footer's first word: brackets, bullets, dashes.
SIGNS = r"[\[(*\s_#•►▶→»>–—-]*+"
#: The first of pictographs; and all.
ARROWS = "\u2190"
PICTOGRAPH = lazy_pattern(r"[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]++\s*+(?=\S)")

#: First words that many a sentence of a story has, too, each with what every footer that begins so has: one of these,
#: be it in capitals.
Telltales = Mapping[str, tuple[str, ...]]
NO_TELLTALES: Telltales = {}
#: Such words are no longer.
LONGEST_COMMON = 7

#: Reads a footer of one kind from a place on, as far as its paragraph goes.
Reader = Callable[[Document, int, int], Footer | None]


def reader(
    pattern: regex.Pattern[str],
    kind: FooterKind,
    longest: int = sys.maxsize,
    telltales: Telltales = NO_TELLTALES,
) -> Reader:
    """Reads footers of one kind: no longer than `longest`, with a telltale, and `pattern` fits their beginning."""

    def read(document: Document, start: int, end: int) -> Footer | None:
        if end - start > longest or (telltales and not tells(document.text, start, end, telltales)):
            return None
        return Footer(document.stretch(start, end), kind) if pattern.match(document.text, start, end) else None

    return read


def tells(text: str, start: int, end: int, telltales: Telltales) -> bool:
    """A quick look before a close one: whether a footer may begin with the word at `start`.

    >>> texts = ["The pier is open.", "The photos are by Ada Brandt.", "Top photo:"]
    >>> [tells(text, 0, len(text), {"The": ("photo", "video")}) for text in texts]
    [False, True, True]
    """
    signs = telltales.get(text[start : start + LONGEST_COMMON + 1].partition(" ")[0])
    return signs is None or has_any(text[start:end].lower(), signs)


def read_past_sign(document: Document, read: Reader, start: int, end: int) -> Footer | None:
    """What `read` takes the text for behind a pictograph, if one opens it: '📩 Sign up for our newsletter'."""
    sign = PICTOGRAPH.match(document.text, start, end)
    if sign is None:
        return read(document, start, end)
    footer = read(document, sign.end(), end)
    return evolve(footer, span=document.stretch(start, end)) if footer else None


def opened(document: Document, words: frozenset[str], read: Reader) -> list[Footer]:
    """The paragraphs of the tail that begin with one of `words` and that `read` takes for a footer."""
    footers = []
    for start, end in document.openings(words):
        footer = None if document.is_claimed(start, start + 1) else read_past_sign(document, read, start, end)
        if footer:
            footers.append(footer)
    return footers


def climbing(
    document: Document, read: Reader, unknown: int = UNKNOWN, beyond: Reader | None = None
) -> Iterator[Footer]:
    """What `read` takes for a footer, from the end upwards, as long as nothing but footers and lines follows.

    A paragraph of the story ends the climb, and so does prose that nobody knows, but for `unknown` paragraphs of it;
    above such prose `beyond` reads, where it is given. Of a paragraph that ends in a footer the rest is read.
    """
    text = document.text
    for start, end, is_short, ends in document.upwards():
        footer = read(document, start, end) if text[start] < ARROWS else read_past_sign(document, read, start, end)
        if footer:
            yield footer
            continue
        unknown -= not is_short
        if ends or unknown < 0:
            return
        read = read if is_short else beyond or read


def is_story_above(document: Document, start: int) -> bool:
    """Whether any of the story stands above: a credit in the head closes nothing."""
    return story_start(document) < start


def story_start(document: Document) -> int:
    """Where the story begins, headings and lines left out; the text's end where there is none."""
    starts = (
        paragraph.span.start
        for paragraph in document.paragraphs
        if not is_line(paragraph.text) and document.unclaimed(paragraph)
    )
    return next(starts, len(document.text))
