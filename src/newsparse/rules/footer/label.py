"""Labels and headings behind a story: 'Photo credit: Ada Brandt', 'Tags: ferries', 'Related stories', 'Print Email'.

Each is made of words that a list of the lexicon holds; the first that belongs to a kind of footer says which it is.
"""

from collections.abc import Iterator
from functools import lru_cache

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.tail import climbing

#: A label is no longer than this.
LONGEST = 48
#: A labelled line is no longer than this; what runs on is the story's.
LONGEST_LINE = 400
#: 'Photo credit:', 'ALSO READ |', 'Read more -'.
LABEL = lazy_pattern(r"[\[(*\s_#•►▶→«»←>–—-]*+(?P<words>[\p{L}][\p{L}\d'’/ &+.-]{0,46}?)\s*+(?:[:|»>→]|\s[–—]\s)")
MARKS = (":", "|", "»", ">", "→", " –", " —")
#: A line that is a heading and nothing else, with an arrow, a colon or a count behind it: 'Comments (12)'.
HEADING = lazy_pattern(
    r"[\[(*\s_#•►▶→«»←>–—-]*+(?P<words>[\p{L}\d][\p{L}\d'’/,| &+-]{1,46}?)\s*+(?:\(\d+\)|[:…»>→\])]{0,4}|\.{3})\s*+"
)
#: No count of comments: 'Net 412,737'.
FIGURE = lazy_pattern(r"\d[,.]?\d{3}")
COUNTED = lazy_pattern(r"(?i)\b(?:comment|share|view|like|tweet|read)s?\b")
_WORD = lazy_pattern(r"[\p{L}/][\p{L}'’/.+-]*+")


@rule("footer.label")
def label(document: Document) -> Iterator[Footer]:
    """A line among the last footers that opens with a known label, or is a known heading."""
    return climbing(document, _line_at)


def _line_at(document: Document, start: int, end: int) -> Footer | None:
    if end - start > LONGEST_LINE:
        return None
    return label_at(document, start, end) or heading_at(document, start, end)


def label_at(document: Document, start: int, end: int) -> Footer | None:
    """The labelled line that begins at `start`."""
    opening = document.text[start : min(end, start + LONGEST + 6)]
    if not has_any(opening, MARKS):
        return None
    found = LABEL.match(opening)
    kind = found and not found["words"].startswith("The ") and kind_of(found["words"], document.lexicon)
    return Footer(document.stretch(start, end), kind) if kind else None


def heading_at(document: Document, start: int, end: int) -> Footer | None:
    """The heading that the text from `start` to `end` is."""
    if end - start > LONGEST or not _begins_with_known_word(document.text[start:end], document.lexicon):
        return None
    if FIGURE.search(document.text, start, end) and not COUNTED.search(document.text, start, end):
        return None
    found = HEADING.fullmatch(document.text, start, end)
    kind = found and not found["words"][0].islower() and kind_of(found["words"], document.lexicon)
    return Footer(document.stretch(start, end), kind) if kind else None


def _begins_with_known_word(text: str, lexicon: Lexicon) -> bool:
    """A quick look before a close one."""
    first = _WORD.search(_folded(text))
    return first is not None and first.group() in _kinds(lexicon)


def _folded(words: str) -> str:
    return words.casefold().replace("’", "'")


def kind_of(words: str, lexicon: Lexicon) -> str | None:
    """The kind of footer that a label announces; None where it has a word that no label has."""
    kinds = _kinds(lexicon)
    found = ""
    for word in _WORD.findall(_folded(words)):
        kind = kinds.get(word)
        if kind is None:
            return None
        found = kind if kind == FooterKind.DISCLAIMER else found or kind  # 'Comment policy'
    return found or None


@lru_cache(maxsize=8)
def _kinds(lexicon: Lexicon) -> dict[str, str]:
    """The kind of footer that each word of labels belongs to, '' for those that stand beside them."""
    lists = {
        FooterKind.CONTACT: lexicon.contact_labels,
        FooterKind.CORRECTION_OR_UPDATE: lexicon.correction_labels,
        FooterKind.DISCLAIMER: lexicon.disclaimer_labels,
        FooterKind.OTHER: lexicon.note_labels,
        FooterKind.PHOTO_CREDIT: lexicon.photo_labels,
        FooterKind.PROMO: lexicon.promo_labels,
        FooterKind.SYNDICATION: lexicon.source_labels,
    }
    beside = dict.fromkeys(lexicon.label_modifiers, "")
    return beside | {word: kind for kind, words in lists.items() for word in words}
