"""Sections behind the story: 'About Harbor Wire', 'Notes to editors', what a company says of itself."""

from collections.abc import Iterator

from newsparse.article import Footer, FooterKind
from newsparse.document import Document, speaks
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.footer.bio import bylined_names
from newsparse.rules.footer.tail import SIGNS, climbing, opened, reader

#: 'About Harbor Wire' as a heading, or run into its text: 'About Harbor Wire Harbor Wire is an agency …'.
ABOUT = phrases(
    r"""
    (the )?(?P<name>\p{Lu}[^\n.:]{1,60}?)(,? (Inc|LLC|Ltd|Corp)\.?)?(\s*+[:–—-])?\s++(The |the |At )?(?P=name)\b
    (the )?\p{Lu}[^\n.!?]{1,70}((?<= (Inc|Corp|Ltd|Co|Bros))\.)?(\s*+:( (?!\p{Ll})|$)|$)
    (the )?\p{Lu}[^\n.!?]{1,70}(\.(?=:))?\s*+: (the|a|an) {body}\b
    [Uu]s(\s*+:( |$)|$)
    """,
    before=rf"{SIGNS}(?:About|ABOUT)\s",
    body="company|agency|group|firm|organi[sz]ation|institute|network",
)
#: 'About the author' heads a bio.
AUTHOR = lazy_pattern(r"(?i)\b(?:authors?|writers?|columnist|reporter|contributor|journalist)\b")
ABOUT_WORDS = frozenset({"about"})
#: Headings of what desks, companies and magazines put behind a story.
NOTES = phrases(
    r"""
    (?i)
    {heading}\s*+(:.{0,200})?$
    """,
    before=SIGNS,
    heading=r"""notes? (to|for) (the )?editors?|editors?['’]? notes?|(dpa )?notebook|references?|footnotes|endnotes
        |sources|tags?|topics|keywords|categories|filed under|topics in this article|related topics|boilerplate
        |multimedia|editorial contacts?|dpa contacts?|internet links?""",
)
NOTES_WORDS = frozenset(
    """
    boilerplate categories dpa editor editorial editors endnotes filed footnotes internet keywords multimedia note
    notebook notes reference references related sources tag tags topics
    """.split()
)
_notes_at = reader(NOTES, FooterKind.OTHER, 220, {"NOTE:": ()})
#: A company's account of itself: 'Harbor Wire is a leading provider of …', 'Marrow Ferries® is The Voice of …'.
COMPANY = phrases(
    r"""
    {does} …\b(?i:{company})\b
    {does} (?<=®.{0,40})
    """,
    before=r"(?:(?:Founded|Headquartered|Based)\s[^.\n]{3,80},\s)?"
    r"(?:The\s)?\p{Lu}[^.\n]{1,80}?(?:,?\s(?:Inc|Corp|Co|Ltd)\.)?(?:\s\([^()\n]{2,40}\))?,?\s",
    does=r"(is|are)(?= (an?|[Tt]he|one|among|\p{L}+ly)\b)|provides|operates|offers|was (founded|established)",
    company="""leading|leader|largest|global|premier|provider|award-winning|non-?profit|not-for-profit|trusted|platform
        |company|association|manufacturer|organization|organisation|network|agency|firm|headquartered|foundation
        |ministry""",
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
    is_company = not speaks(document.text[start:end]) and COMPANY.match(document.text, start, end)
    return Footer(document.stretch(start, end), FooterKind.OTHER) if is_company else None
