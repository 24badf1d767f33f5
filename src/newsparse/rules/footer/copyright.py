"""Copyright notices: '© 2024 Harbor Gazette. All rights reserved. This material may not be published.'."""

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.tail import opened, reader

NOTICE = lazy_pattern(
    r"""
    [\[(*\s™&–—-]*+ (?:
        © | c\) \s? \d{4}
      | \(c\) \s? (?: \d{4} | Copyright | \p{Lu} )
      | (?i: copyright ) (?: \s ©? \s? (?: \(c\) \s )? (?: \d{4} | by \s | the \s | \p{Lu} ) | : | ed \s by | ,
          | ©| \s\(c\) )
      | (?i: all\ rights\ reserved ) (?! , )
      | (?: This\ material | These\ materials | The\ contents? \s of \s this \s (?:site|article|page)
          | No\ part\ of\ this | This\ (?:article|content|story)\ is\ (?:protected\ by\ )?copyright )
        \s? .{0,40}? \b (?: may\ not | be\ reproduced | copyright | cannot\ be | protected | republish )
      | (?: Crown | (?: All \s )? [Cc]ontents? ) \s copyright
      | (?: Licen[cs]ed | Published | Content \s licen[cs]ed | This\ work\ is\ licensed ) \s under \s (?: a \s
          | the \s )? (?: Creative | CC )
      | Creative \s Commons \s Licen[cs]e
      | ™ \s & \s ©
    )
    """,
    regex.VERBOSE,
)
WORDS = frozenset(
    """
    © c copyright copyrighted all this these the-contents the-content no crown content licensed licenced
    published ™ creative
    """.split()
)
copyright_notice_at = reader(NOTICE, FooterKind.COPYRIGHT)


@rule("footer.copyright", opening=WORDS)
def copyright_notice(document: Document) -> list[Footer]:
    """A line of the tail that says whose the text is, and what may not be done with it."""
    return opened(document, WORDS, copyright_notice_at)
