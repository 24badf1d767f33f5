"""Copyright notices: '© 2024 Harbor Gazette. All rights reserved. This material may not be published.'."""

from attrs import evolve

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import phrases
from newsparse.rule import rule
from newsparse.rules.footer.outlet import licensed_by
from newsparse.rules.footer.tail import opened, reader

NOTICE = phrases(
    r"""
    ©
    ™ & ©
    \(?c\)\s?\d{4}
    \(c\)\s?(Copyright|\p{Lu})
    (?i:copyright)( ©?\s?(\(c\) )?(\d{4}|by |the |\p{Lu})|:|ed by|,|©| \(c\)|\) \p{Lu})  # Copyright 2019 Harbor Wire
    (?i:all rights reserved)(?!,| (for|to)\b)
    {this}\b…\b(may not|be reproduced|copyright|cannot be|protected|republish)    # This material may not be …
    (Crown|(All )?[Cc]ontents?) copyright
    (Licen[cs]ed|Published|Content licen[cs]ed|This work is licensed) under (a |the )?(Creative|CC)
    Creative Commons Licen[cs]e
    """,
    before=r"[\[(*\s™&–—-]*+",
    this="""This material|These materials|The contents? of this (site|article|page)|No part of this
        |This (article|content|story) is (protected by )?copyright""",
)
WORDS = frozenset(
    """
    all c content contents copyright copyrighted creative crown licenced licensed no published the-content
    the-contents these this © ™
    """.split()
)
#: What stands in a footer that begins as many a sentence does.
TELLTALES = {"No": ("part",), "These": ("materials",), "This": ("material", "content", "copyright", "licen")}
_notice_at = reader(NOTICE, FooterKind.COPYRIGHT, telltales=TELLTALES)


def copyright_notice_at(document: Document, start: int, end: int) -> Footer | None:
    """The notice that begins at `start`; one that says whom to credit when republishing is a syndication line."""
    footer = _notice_at(document, start, end)
    publisher = licensed_by(document, start, end) if footer else None
    return evolve(footer, kind=FooterKind.SYNDICATION, publisher=publisher) if footer and publisher else footer


@rule("footer.copyright", opening=WORDS)
def copyright_notice(document: Document) -> list[Footer]:
    """A line of the tail that says whose the text is, and what may not be done with it."""
    return opened(document, WORDS, copyright_notice_at)
