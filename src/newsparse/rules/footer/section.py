"""Sections behind the story: a heading such as 'About Harbor Wire' or 'Notes to editors', and all that follows it."""

from collections.abc import Iterator

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.rule import rule

#: Headings behind which nothing is story any more, by the kind of what follows them.
ABOUT = regex.compile(
    r"""
    [\[(*\s_\#–—-]*+ (?: About | ABOUT ) \s (?! the\ author | face\ )
    (?: [\p{Lu}\d“"‘] [^\n.!?]{1,80} | the \s \p{Lu} [^\n.!?]{1,80} | us | Us ) (?: $ | \s*+ : | \.com | \. (?= \s ) | (?<= \p{L} ) (?= \n ) )
    """,
    regex.VERBOSE,
)
#: 'About Harbor Wire Harbor Wire is an agency …', heading and text in one line.
ABOUT_RUN_IN = regex.compile(r"[\[(*\s_\#–—-]*+(?:About|ABOUT)\s(?:the\s)?(?P<name>[\p{Lu}\d][^\n.:]{1,60}?)(?:,?\s(?:Inc|LLC|Ltd|Corp)\.?)?\s*+[:–—-]?\s++(?:The\s|the\s)?(?P=name)\b")
NOTES = regex.compile(
    r"""
    [\[(*\s_\#–—-]*+ (?: (?i: notes? \s (?: to | for ) \s (?: the \s )? editors? | editors?['’]? \s notes? | notebook | \w+ \s notebook | background \s note | references? | footnotes | endnotes | sources
      | tags? | topics | keywords | categories | filed \s under | more \s on \s this \s (?:story|topic) | topics \s in \s this \s article | related \s topics | explore \s more | read \s next | boilerplate | multimedia | editorial \s contacts?
      | dpa \s contacts? | internet \s links? | \p{L}+ \s links ) \s*+ (?: : .{0,200} )? $ )
    """,
    regex.VERBOSE,
)
#: Lines of databases and print editions.
FIELD = regex.compile(
    r"""
    (?: [\[(*\s_–—-]*+ A \s version \s of \s this \s (?: article | story | column | review | essay ) \s (?: appear | was | ran | originally )
      | (?: LOAD-DATE | LANGUAGE | PUBLICATION-TYPE | DOCUMENT-TYPE | JOURNAL-CODE | ACC-NO | SUBJECT | ORGANIZATION | GEOGRAPHIC | COMPANY | TICKER | INDUSTRY | PERSON | STATE | CITY | COUNTRY | DISTRIBUTION | TYPE | SERIES | URL | CATEGORY | CORRECTION-DATE | UPDATE | NOTES | JOURNAL | SECTION | LENGTH | DATELINE | BYLINE | Load-Date | Language | Publication-Type | Subject | Industry | Geographic | Person | Organization | Company | Classification | Journal \s Code | Document-Type | Acc-no | Publication-type ) \s*+ : \s*+ \S?
      | End \s of \s Document | Document \s [A-Z]{3,}\w{6,} | (?: Word \s count | Credit | Publication \s title | Publisher | ProQuest \s document | Database | ISSN | Place \s of \s publication | Country \s of \s publication | Source \s type | Language \s of \s publication | Publication \s (?: date | subject | year ) | Volume | Issue | Pages? | Dateline | Subject ) : \s
      | (?i: h/t | hat \s tip ) \b
      | (?i: sourcing | sources? \s (?: used | include ) | (?: filed \s (?: under | to ) | posted \s in | tagged (?: \s (?: with | as | under ) )? | tags | topics | categories | category | keywords | more \s about ) \s*+ : )
      | (?i: editor[’']?s?[’']? \s notes? ) \s*+ [:.–—-]
      | (?: Note | NOTE | N\.B\. | P\.S\. | PS ) \s*+ [:.–—-] \s
      | (?: ISBN | ISIN | CUSIP | DOI | doi ) [\s:]
      | [\[(*\s_–—-]*+ (?: More \s information | Journal \s reference | Journal \s information | Citation | Explore \s further | Further \s information ) \s*+ :
      | (?: \[?\d{1,2}:\d{2}\.?\]? ) $
      | LOTTERY \b | Answers? \s to\b
    )
    """,
    regex.VERBOSE,
)
FIELD_WORDS = frozenset(
    """
    a load language publication document journal acc subject organization geographic company ticker industry person state city country
    distribution type series url category correction update notes section length dateline byline classification end word credit publisher
    proquest database issn place source volume issue pages page h hat sourcing sources filed posted tagged tags topics categories keywords
    more editor editors note n p ps isbn isin cusip doi citation explore further
    """.split()
)
HEADING_WORDS = frozenset(
    """
    about note notes editor editors notebook background references reference footnotes endnotes sources tags tag topics keywords categories
    filed more related explore read boilerplate multimedia editorial dpa internet
    """.split()
)
#: Headings of other kinds of sections.
OTHER_HEADINGS = {
    FooterKind.CONTACT: regex.compile(r"(?i)[\[(*\s_#–—-]*+(?:(?:media|press|company|investor|editorial)\s(?:&\s\w+\s)?)*contacts?(?:\s(?:information|details|us))?\s*+:?$"),
    FooterKind.DISCLAIMER: regex.compile(r"(?i)[\[(*\s_#–—-]*+(?:(?:cautionary|safe[\s-]harbou?r|forward[\s-]looking)\b[^.\n]{0,120}|disclaimers?|disclosures?|risk\sfactors)\s*+:?$"),
    FooterKind.PROMO: regex.compile(r"(?i)[\[(*\s_#–—-]*+(?:related(?:\s\w+){0,2}|recommended(?:\s\w+){0,2}|most\s(?:popular|read|viewed)|more\s(?:from|on|in)\b[^.\n]{0,60}|more\s(?:stories|news)|you\s(?:may|might)\s(?:also\s)?like|trending(?:\snow)?|top\sstories|latest\s(?:news|stories)|comments?|share\sthis(?:\s\w+)?)\s*+:?$"),
}


@rule("footer.section")
def section(document: Document) -> Iterator[Footer]:
    """A heading of the tail behind which nothing is story any more, and the lines below it that are no footer yet."""
    text = document.text
    tail = document.tail
    kind: str | None = None
    for paragraph in tail:
        start, end = paragraph.span.start, paragraph.span.end
        heading = _heading(document, start, end)
        if heading:
            kind = heading
        if kind and not document.is_claimed(start, end):
            yield Footer(paragraph.span, kind)
        elif kind and heading is None and text[start:end]:
            kind = _kind_at(document, start) or kind


def _heading(document: Document, start: int, end: int) -> str | None:
    """The kind of section that a line opens; None where it opens none."""
    text = document.text
    if ABOUT_RUN_IN.match(text, start, end):
        return FooterKind.OTHER
    if end - start > 140:
        return None
    if ABOUT.match(text, start, end) or NOTES.match(text, start, end):
        return FooterKind.OTHER
    return next((kind for kind, pattern in OTHER_HEADINGS.items() if pattern.match(text, start, end)), None)


def _kind_at(document: Document, start: int) -> str | None:
    return next((found.kind for found in document.found if isinstance(found, Footer) and found.span.start == start), None)


@rule("footer.field")
def field(document: Document) -> Iterator[Footer]:
    """A line of a database, of a print edition, of tags or notes."""
    for start, end, inside in document.openings(FIELD_WORDS):
        if not inside and FIELD.match(document.text, start, end):
            yield Footer(document.stretch(start, end), FooterKind.OTHER)
