"""Footers behind the story's last words, in the same paragraph: '… on Tuesday. Follow us on Twitter.'."""

from collections.abc import Iterator

import regex

from newsparse.article import Footer
from newsparse.document import Document
from newsparse.rule import rule
from newsparse.rules.footer import (
    contact,
    contributor,
    copyright,
    correction,
    disclaimer,
    photo_credit,
    promo,
    section,
    syndication,
)
from newsparse.rules.footer.opened import Reader

#: How far before the paragraph's end the first of them is looked for.
REACH = 700

#: Where one may begin: behind a sentence, or where scrapers leave no space.
BREAK = regex.compile(
    r"""
      [.!?…][”"’')\]]*+ [\s\u200b]*+ (?= [\p{Lu}©(\[\#@*h–—-] )
    | (?<= \p{Ll} ) (?= The\ issuer\ is\ solely | © | Hashtag: | Advertisement | Follow\ us )
    | [\xa0 ]{2,} (?= [\p{Lu}©\#] )
    """,
    regex.VERBOSE,
)
READERS: tuple[tuple[frozenset[str], Reader], ...] = (
    (syndication.WORDS, syndication.syndication_at),
    (copyright.WORDS, copyright.copyright_notice_at),
    (contributor.WORDS, contributor.credits_line_at),
    (correction.WORDS, correction.correction_at),
    (disclaimer.WORDS, disclaimer.disclaimer_at),
    (photo_credit.WORDS, photo_credit.photo_credit_at),
    (frozenset({"follow"}), contact.follow_author_at),
    (promo.WORDS, promo.promo_at),
    (section.ABOUT_WORDS, section.about_at),
)


@rule("footer.glued")
def glued(document: Document) -> Iterator[Footer]:
    """The last paragraph that is no footer, from where a footer begins inside it; there may be several."""
    for last in document.closing:
        places = [
            last.start,
            *(found.end() for found in BREAK.finditer(document.text, max(last.start, last.end - REACH), last.end)),
        ]
        starts: list[tuple[int, Reader]] = []
        for place in places[1:]:
            word = document.first_word(place, last.end)
            starts += [(place, read) for words, read in READERS if word in words and read(document, place, last.end)][
                :1
            ]
            if word == "about" and starts and starts[-1][0] == place:
                break
        for number, (place, read) in enumerate(starts):
            end = starts[number + 1][0] if number + 1 < len(starts) else last.end
            footer = read(document, place, end)
            if footer:
                yield footer
        return
