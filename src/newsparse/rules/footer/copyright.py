"""Copyright notices: '© 2024 Harbor Gazette. All rights reserved. This material may not be published.'."""

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import phrases
from newsparse.rule import rule
from newsparse.rules.footer.tail import opened, reader

NOTICE = phrases(
    r"""
    ©
    ™ & ©
    \(?c\)\s?\d{4}
    \(c\)\s?(Copyright|\p{Lu})
    (?i:copyright)( ©?\s?(\(c\) )?(\d{4}|by |the |\p{Lu})|:|ed by|,|©| \(c\))      # Copyright 2019 Harbor Gazette
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
copyright_notice_at = reader(NOTICE, FooterKind.COPYRIGHT)


@rule("footer.copyright", opening=WORDS)
def copyright_notice(document: Document) -> list[Footer]:
    """A line of the tail that says whose the text is, and what may not be done with it."""
    return opened(document, WORDS, copyright_notice_at)
