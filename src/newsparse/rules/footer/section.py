"""Sections behind the story: a heading such as 'About Harbor Wire' or 'Notes to editors', and all that follows it."""

from bisect import bisect_left
from collections.abc import Iterator

import regex

from newsparse.article import Footer, FooterKind, Paragraph
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.footer.author_bio import bio_at
from newsparse.rules.footer.tail import LONGEST_LINE, is_line, opened, reader

#: 'About Harbor Wire' as a heading, or run into its text: 'About Harbor Wire Harbor Wire is an agency …'.
ABOUT = lazy_pattern(
    r"""
    [\[(*\s_\#–—-]*+ (?: About | ABOUT ) \s (?:
        (?: the \s )? (?P<name> \p{Lu} [^\n.:]{1,60}? ) (?: ,? \s (?: Inc | LLC | Ltd | Corp )\.? )?
            (?: \s*+ [:–—-] )? \s++ (?: The \s | the \s | At \s )? (?P=name) \b
      | (?: (?: the \s )? \p{Lu} [^\n.!?]{1,70} | us | Us ) (?: \s*+ : (?: \s | $ ) | $ )
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
    (?: is | are | provides | operates | offers | was \s (?: founded | established ) ) \s
    (?: [^.\n]{0,80}? \b (?i: leading | leader | largest | global | premier | provider | award-winning
        | non-?profit | not-for-profit | trusted | platform | company | association | manufacturer | organization
        | organisation | network | agency | firm | headquartered | foundation | ministry ) \b
      | (?<= ® .{0,10} ) )
    """,
    regex.VERBOSE,
)
#: Footers that stand below stories of which no company is the sender.
BELOW_STORIES = (FooterKind.AGENCY_END, FooterKind.CONTRIBUTOR_LINE, FooterKind.AUTHOR_BIO)
#: What shows that the story goes on.
STORY = lazy_pattern(r"[“\"][^”\"\n]{3,400}[,.?!][”\"]\s|\bsaid\b")
#: Headings that keep what follows them, whatever it is.
KEEPING = lazy_pattern(
    r"(?i)[\[(*\s_#–—-]*+(?:about\b|notes?\s(?:to|for)\b|\w*\s?notebook\b|(?:[\w&]+\s){0,3}contacts?\b"
    r"|for\s(?:more|further|additional)\sinformation\b[^\n]{0,60}:$"
    r"|cautionary|safe[\s-]harbou?r|forward[\s-]looking|disclaimer|disclosure|references|footnotes"
    r"|corrections?\W*$|clarifications?\W*$|the\sfollowing\sinformation|(?:-\s?30\s?-|\#{3}|ends?)\W*$)"
)


@rule("footer.about", opening=ABOUT_WORDS)
def about(document: Document) -> list[Footer]:
    """A paragraph 'About Harbor Wire', heading alone or heading and text."""
    return opened(document, ABOUT_WORDS, about_at)


def about_at(document: Document, start: int, end: int) -> Footer | None:
    """The company's account of itself that begins with 'About' at `start`."""
    found = ABOUT.match(document.text, start, end)
    if found is None:
        return None
    kind = FooterKind.AUTHOR_BIO if AUTHOR.search(found.group()) else FooterKind.OTHER
    return Footer(document.stretch(start, end), kind)


@rule("footer.notes", opening=NOTES_WORDS)
def notes(document: Document) -> list[Footer]:
    """A heading of notes, tags or references."""
    return opened(document, NOTES_WORDS, _notes_at)


@rule("footer.company")
def company(document: Document) -> Iterator[Footer]:
    """The last paragraph before other footers, when it is a company's account of itself."""
    if all(found.kind in BELOW_STORIES for found in document.found if isinstance(found, Footer)):
        return
    for last in document.closing:
        if STORY.search(last.text) or not COMPANY.match(last.text):
            return
        yield Footer(last, FooterKind.OTHER)


@rule("footer.lines")
def lines(document: Document) -> Iterator[Footer]:
    """What stands under a heading of the tail, and short lines between and behind footers."""
    return _rest(document)


@rule("footer.rest")
def rest(document: Document) -> Iterator[Footer]:
    """As 'footer.lines', once more: between the footers that were found since."""
    return _rest(document)


def _rest(document: Document) -> Iterator[Footer]:
    """What stands under headings, and the short lines between and behind the footers that are known so far."""
    kinds = {found.span.start: str(found.kind) for found in document.found if isinstance(found, Footer)}
    tail = document.tail
    if not kinds:
        return
    first = min(kinds)
    first_footer = bisect_left(tail, first, key=_start)
    if 0 < first_footer < len(tail) and _start(tail[first_footer]) == first:
        yield from _rule_above(tail[first_footer - 1], kinds[first])
    if len(document.text) == max(found.span.end for found in document.found) and len(kinds) == 1:
        return
    first_line = _first_of_closing_lines(document, kinds)
    above = ""
    headings: list[str] = []
    keeping = False
    for place, paragraph in enumerate(tail[first_footer:], start=first_footer):
        start, end = paragraph.span.start, paragraph.span.end
        kind = kinds.get(start)
        if kind:
            above = kind
            if kind != FooterKind.PROMO:
                headings.append(paragraph.text)
        elif not document.is_claimed(start, end):
            keeping = keeping or any(map(KEEPING.match, headings))
            keeping = keeping and not STORY.search(paragraph.text)
            headings.clear()
            if keeping or (above and place > first_line):
                bio = bio_at(document, paragraph.span) if above == FooterKind.AUTHOR_BIO else None
                yield bio or Footer(paragraph.span, above)


def _start(paragraph: Paragraph) -> int:
    return paragraph.span.start


def _rule_above(above: Paragraph, kind: str) -> Iterator[Footer]:
    """A line of signs that parts the story from its first footer: '___', '* * *'."""
    if 1 < len(above.text) <= LONGEST_LINE and not any(map(str.isalnum, above.text)):
        yield Footer(above.span, kind)


def _first_of_closing_lines(document: Document, kinds: dict[int, str]) -> int:
    """Which paragraph of the tail is the first footer of the footers and short lines that end the text."""
    tail = document.tail
    first = len(tail)
    for place in range(len(tail) - 1, -1, -1):
        if tail[place].span.start in kinds:
            first = place
        elif not is_line(tail[place].text) and not document.is_claimed(tail[place].span.start, tail[place].span.end):
            break
    return first
