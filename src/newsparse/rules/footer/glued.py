"""Footers behind the story's last words, in the same paragraph: '… on Tuesday. Follow us on Twitter.'."""

from collections.abc import Iterator
from functools import lru_cache

import regex
from attrs import evolve

from newsparse.article import Footer, FooterKind
from newsparse.document import Document, speaks
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer import (
    agency_end,
    author_bio,
    closing_note,
    contact,
    contributor,
    copyright,
    correction,
    disclaimer,
    field,
    label,
    photo_credit,
    promo,
    request,
    section,
    syndication,
    this_text,
)
from newsparse.rules.footer.tail import Reader

#: How far before the paragraph's end the first of them is looked for.
REACH = 700
#: How many sentences are looked at there.
MOST_SENTENCES = 16

#: Where one may begin: behind a sentence.
_ENDED = r"""
    [.!?…][”"’')\]]*+ (?: \s*+ (?= [\p{Lu}©(\[\#@*h–—-] ) | \s++ (?= [\w.]{2,40}@ ) )
"""
BREAK = lazy_pattern(_ENDED, regex.VERBOSE)
#: Or where scrapers leave no space, or too much of it.
WIDE_BREAK = lazy_pattern(
    rf"""
      {_ENDED}
    | (?<= \p{{Ll}} ) (?= The\ issuer\ is\ solely | © | Hashtag: | Advertisement | Follow\ us )
    | \s (?= Distributed\ by\ \p{{Lu}} | Copyright\ © )
    | (?<![\xa0 ]) [\xa0 ]{{2,}}+ (?= [\p{{Lu}}©\#] )
    """,
    regex.VERBOSE,
)
WIDE_SIGNS = ("The issuer is solely", "©", "Distributed by ", "Hashtag:", "Advertisement", "Follow us", "  ", "\xa0")
READERS: tuple[tuple[frozenset[str], Reader], ...] = (
    (syndication.WORDS, syndication.syndication_at),
    (copyright.WORDS, copyright.copyright_notice_at),
    (contributor.WORDS, contributor.credits_line_at),
    (this_text.WORDS, this_text.this_text_at),
    (correction.WORDS, correction.correction_at),
    (disclaimer.WORDS, disclaimer.disclaimer_at),
    (photo_credit.WORDS, photo_credit.photo_credit_at),
    (contact.FOLLOW_WORDS, contact.follow_author_at),
    (promo.WORDS, promo.promo_at),
    (contact.WORDS, contact.contact_at),
    (section.ABOUT_WORDS, section.about_at),
    (field.WORDS, field.field_at),
    (author_bio.NOTE_WORDS, author_bio.note_at),
)
#: What is said to readers before they are asked for something: 'Do you have a story for us?'.
READER = lazy_pattern(r"(?i)\b(?:you|your|want\sto)\b[^.!?\n]{0,120}+\?|\bnewsletters?\b")
#: The kinds of footer that ask readers for something.
ASKING = (FooterKind.PROMO, FooterKind.CONTACT)
LONGEST_FRONT = 320
#: What fills the last words of a paragraph, whatever the first of them is.
SHORT: tuple[Reader, ...] = (contact.contact_line_at, agency_end.agency_end_at, label.heading_at)
LONGEST_SHORT = 120


@rule("footer.glued")
def glued(document: Document) -> Iterator[Footer]:
    """The last paragraph that is no footer, from where a footer begins inside it; there may be several."""
    for last in document.closing:
        near = max(last.start, last.end - REACH)
        starts: list[tuple[int, Reader, str]] = []
        is_wide = has_any(document.text[near : last.end], WIDE_SIGNS)
        breaks = (WIDE_BREAK if is_wide else BREAK).finditer(document.text, near, last.end)
        for place in [found.end() for found in breaks][-MOST_SENTENCES:]:
            read, kind = _reader(document, place, last.end)
            if read and (not starts or kind != starts[-1][2]) and not _is_quoted(document.text, last.start, place):
                starts.append((place, read, kind))
            if read is section.about_at:
                break
        leading = bool(starts) and starts[0][2] in ASKING
        leading = leading and _speaks_to_readers(document, last.start, starts[0][0], last.end)
        stops = [place for place, _, _ in starts[1:]] + [last.end]
        for (place, read, _), stop in zip(starts, stops, strict=False):
            footer = read(document, place, stop)
            if footer:
                yield evolve(footer, span=document.stretch(last.start, stop)) if leading else footer
            leading = False
        return


def _speaks_to_readers(document: Document, start: int, place: int, end: int) -> bool:
    """Whether all that stands before a footer in its paragraph belongs to it: 'Do you know more? [Write to us …]'."""
    front = document.text[start:place]
    if not 0 < len(front) <= LONGEST_FRONT or speaks(front):
        return False
    return READER.search(front) is not None or (front[0] in "[(" and document.text[end - 1] in "])")


def _reader(document: Document, start: int, end: int) -> tuple[Reader | None, str]:
    """The first that takes the text from `start` on for a footer, and the kind that it finds."""
    readers = _readers(document.lexicon).get(document.first_word(start, end), ())
    short = SHORT if end - start <= LONGEST_SHORT else ()
    for read in (*readers, label.label_at, closing_note.closing_note_at, *short):
        found = read(document, start, end)
        if found:
            return read, found.kind
    return None, ""


@lru_cache(maxsize=8)
def _readers(lexicon: Lexicon) -> dict[str, tuple[Reader, ...]]:
    """Who reads what begins with each word."""
    by_word: dict[str, tuple[Reader, ...]] = {}
    for words, read in (*READERS, (request.opening_words(lexicon), request.request_at)):
        for word in words:
            by_word[word] = (*by_word.get(word, ()), read)
    return by_word


def _is_quoted(text: str, start: int, place: int) -> bool:
    """Whether quotation marks are open at `place`, which no footer has around it."""
    return text.count("“", start, place) > text.count("”", start, place) or text.count('"', start, place) % 2 == 1
