"""Corrections and updates: 'Correction: An earlier version of this article …', 'This story has been updated.'."""

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.tail import opened, reader

NOTE = lazy_pattern(
    r"""
    [\[(*\s_–—-]*+ (?:
        (?i: corrections? | clarifications? | corrections?\ (?:and|&)\ clarifications? | corrected
            | correction\ appended | erratum ) \b (?! \s (?: is | was | are | of ) \b )
        [^:\n.]{0,60} (?: : | [.—–-]\s )
      | (?: (?: Due \s to | Because \s of | Owing \s to ) \s [^.,\n]{3,60} , \s )?+
        (?i: an? | the ) \s (?: earlier | previous | prior | original | initial ) \s (?: version | edition
          | headline ) (?: s )? \s (?: of \s (?: this | our | \p{Lu} | the \s (?: [\p{L}-]+ \s )? (?: article | story
              | post | report | piece | column | caption | headline | review | obituary | graphic | chart | map | video
              | newsletter | text ) ) \b | misstated | incorrectly | said | stated | on\ this | for \s this )
      | An? \s (?: [\p{L}’'-]+ \s ){0,2}? (?: article | obituary | caption | headline | column | picture
          | report ) \s [^.\n]{0,160}? \b (?: misstated | misidentified | misspelled | incorrectly | erroneously )
      | As \s published \s in \s the
      | (?<= [(\[] ) This \s (?: (?: version | story ) \s (?: of | corrects | has ) )
      | (?: Last \s )? (?i: updated | modified ) (?: \s on | \s at | : | \s \d | \s \p{Lu}\p{Ll}{2,8} \s \d )
        (?! [^\n–—-]{0,30} \s [–—-] \s \p{Lu}\p{L}*+ \s \p{Ll} )          # 'Updated March 4 - The ferry came back'
      | (?: UPDATE | Update | UPDATED ) (?: [\s,(] [^:\n]{1,50} (?: :\d\d [^:\n]{0,20} )? )? : \s
      | (?i: first\ published | published | posted ) (?: : | \s on: | \s at: ) \s
    )
    """,
    regex.VERBOSE,
)
LINE = lazy_pattern(
    r"""
    [\[(*\s_–—-]*+ (?:
        (?i: more \s to \s come | (?: this \s )? (?: developing \s story | story (?: \s is )? \s developing )
          | we \s (?: have \s )? (?: corrected | clarified | amended ) \s
              (?: this | the \s (?: article | story | name | headline | spelling ) | [\p{L}]+ \s [\p{L}]+['’]s? ) ) \b
      | (?: (?: First \s )? (?: Published | Posted | Updated )
            | (?: Article | Story | Post ) \s (?: amended | updated | corrected | edited ) )
          \s* (?: (?: on | at ) \s )? (?: \d{1,2} [:/.\s] | \p{Lu}\p{Ll}{2,8} \.? \s \d ) [^\n]{0,60} $
    )
    """,
    regex.VERBOSE,
)
WORDS = frozenset(
    """
    as as-published because due owing
    correction corrections clarification clarifications corrected erratum an a the-earlier the-previous
    the-original the-prior the-initial the-headline the-article the-story this editor editors corrects updates
    adds refiles last updated update first published posted more developing story article we
    """.split()
)
correction_at = reader(NOTE, FooterKind.CORRECTION_OR_UPDATE)


@rule("footer.correction", opening=WORDS)
def correction(document: Document) -> list[Footer]:
    """A line of the tail that says what was wrong in an earlier version, or that the story was updated."""
    return opened(document, WORDS, _line_at)


def _line_at(document: Document, start: int, end: int) -> Footer | None:
    if LINE.match(document.text, start, end):
        return Footer(document.stretch(start, end), FooterKind.CORRECTION_OR_UPDATE)
    return correction_at(document, start, end)
