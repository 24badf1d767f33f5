"""Sections behind the story: 'About Harbor Wire', 'Notes to editors', what a company says of itself."""

from collections.abc import Iterator

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import SPEECH, Document
from newsparse.pattern import has_any, lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.author_bio import bylined_names
from newsparse.rules.footer.tail import climbing, opened, reader

#: 'About Harbor Wire' as a heading, or run into its text: 'About Harbor Wire Harbor Wire is an agency …'.
ABOUT = lazy_pattern(
    r"""
    [\[(*\s_\#–—-]*+ (?: About | ABOUT ) \s (?:
        (?: the \s )? (?P<name> \p{Lu} [^\n.:]{1,60}? ) (?: ,? \s (?: Inc | LLC | Ltd | Corp )\.? )?
            (?: \s*+ [:–—-] )? \s++ (?: The \s | the \s | At \s )? (?P=name) \b
      | (?: (?: the \s )? \p{Lu} [^\n.!?]{1,70} (?: (?<= \s (?: Inc | Corp | Ltd | Co | Bros ) ) \. )? | us | Us )
          (?: \s*+ : (?: \s | $ ) | $ )
    )
    """,
    regex.VERBOSE,
)
#: 'About the author' heads a bio.
AUTHOR = lazy_pattern(r"(?i)\b(?:authors?|writers?|columnist|reporter|contributor|journalist)\b")
ABOUT_WORDS = frozenset({"about"})
#: Headings of what desks, companies and magazines put behind a story.
NOTES = lazy_pattern(
    r"""
    [\[(*\s_\#–—-]*+ (?i:
        notes? \s (?: to | for ) \s (?: the \s )? editors? | editors?['’]? \s notes? | (?: \w+ \s )? notebook
            | references? | footnotes | endnotes | sources
      | tags? | topics | keywords | categories | filed \s under | topics \s in \s this \s article | related
          \s topics | boilerplate | multimedia | editorial \s contacts?
      | dpa \s contacts? | internet \s links?
    ) \s*+ (?: : .{0,200} )? $
    """,
    regex.VERBOSE,
)
NOTES_WORDS = frozenset(
    """
    note notes editor editors notebook dpa reference references footnotes endnotes sources tag tags topics
    keywords categories filed related boilerplate multimedia editorial internet
    """.split()
)
_notes_at = reader(NOTES, FooterKind.OTHER, 220)
#: A company's account of itself: 'Harbor Wire is a leading provider of …', 'Marrow Ferries® is The Voice of …'.
COMPANY = lazy_pattern(
    r"""
    (?: Founded \s [^.\n]{3,80} , \s | Headquartered \s [^.\n]{3,80} , \s | Based \s [^.\n]{3,80} , \s )?
        (?: The \s )? \p{Lu}[^.\n]{1,80}? (?: \s \([^()\n]{2,40}\) )? ,? \s
    (?: (?: is | are ) (?= \s (?: an? | the | one | among | [\p{L}]+ly ) \b ) | provides | operates | offers
        | was \s (?: founded | established ) ) \s
    (?: [^.\n]{0,80}? \b (?i: leading | leader | largest | global | premier | provider | award-winning
        | non-?profit | not-for-profit | trusted | platform | company | association | manufacturer | organization
        | organisation | network | agency | firm | headquartered | foundation | ministry ) \b
      | (?<= ® .{0,10} ) )
    """,
    regex.VERBOSE,
)
#: Footers that stand below stories of which no company is the sender.
BELOW_STORIES = (FooterKind.AGENCY_END, FooterKind.CONTRIBUTOR_LINE, FooterKind.AUTHOR_BIO)


@rule("footer.about", opening=ABOUT_WORDS)
def about(document: Document) -> list[Footer]:
    """A paragraph 'About Harbor Wire', heading alone or heading and text."""
    return opened(document, ABOUT_WORDS, about_at)


def about_at(document: Document, start: int, end: int) -> Footer | None:
    """The company's account of itself that begins with 'About' at `start`."""
    found = ABOUT.match(document.text, start, end)
    if found is None:
        return None
    of_author = AUTHOR.search(found.group()) or has_any(found.group(), bylined_names(document))
    return Footer(document.stretch(start, end), FooterKind.AUTHOR_BIO if of_author else FooterKind.OTHER)


@rule("footer.notes", opening=NOTES_WORDS)
def notes(document: Document) -> list[Footer]:
    """A heading of notes, tags or references."""
    return opened(document, NOTES_WORDS, _notes_at)


@rule("footer.company")
def company(document: Document) -> Iterator[Footer]:
    """A paragraph among other footers, when it is a company's account of itself."""
    if all(found.kind in BELOW_STORIES for found in document.found if isinstance(found, Footer)):
        return
    yield from climbing(document, _company_at, unknown=0)


def _company_at(document: Document, start: int, end: int) -> Footer | None:
    """The company's account of itself that the paragraph is."""
    is_company = COMPANY.match(document.text, start, end) and not SPEECH.search(document.text, start, end)
    return Footer(document.stretch(start, end), FooterKind.OTHER) if is_company else None
