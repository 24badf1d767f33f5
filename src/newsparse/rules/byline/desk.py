"""Bylines of a desk alone: 'Staff Reports', 'From our correspondent', 'PTI', in a line below the headline."""

from collections.abc import Iterator

from newsparse.article import Author, Byline
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, phrases
from newsparse.rule import rule
from newsparse.rules.byline.below_headline import LONGEST, below_headline, is_above_story
from newsparse.rules.byline.by_line import DESKS
from newsparse.rules.dateline.date import without_date
from newsparse.rules.named import is_sure_agency

#: A line with a date, and with no more letters besides: 'Published on April 17, 2019, 3:22 PM EDT'.
LONGEST_STAMP, LETTERS = 60, 24
#: What follows a name in its line and says that it is the author's.
STAMPS = ("Published", "Posted", "Updated")
PUBLISHED = phrases(r"(?<!\s)\s++([|/]\s)?{stamp}\b", stamp="|".join(STAMPS))
#: Last words of the lines that name a desk or who works at it; 'From the editors of Harbor Weekly' ends in any.
DESK_ENDS = DESKS | frozenset("service correspondent correspondents report reporter reports".split())
#: 'Staff Reports', 'From our correspondent', 'From the editors of Harbor Weekly', 'Harbor Weekly Staff'.
DESK = phrases(
    r"""
    (?P<by>From )(?P<desk>{whose} (\p{L}+ ){0,3}(correspondents?|reporters?|editors?|bureau|reports?){of}?)
    (?P<by>From )(?P<desk>staff and wire reports{of}?)
    (?P<desk>((Our|By|News|Web|Online|City|Sports|National) ){0,2}(Staff|STAFF|Special|Express) {reporter}){town}?
    (?P<desk>(Our|A|[A-Z]{2,4}) (\p{Lu}\p{L}{2,} )?+(Bureau|Correspondent|Reporter)){town}?
    (?P<desk>(\p{Lu}[\p{L}-]+ ){1,3}News Service)
    (?P<desk>The Newspaper['’]s {reporter})
    (?P<desk>RFE/RL['’]s (\p{Lu}[\p{L}-]+ ){1,3}Service)
    (?P<desk>(News|Web|Online) Desk|(Staff|Wire) Reports)
    (?P<desk>(The )?(\p{Lu}[\p{L}\d.'’&-]+ ){1,4}{team})
    (?P<desk>Special to (The|the) (\p{Lu}[\p{L}.-]+ ?){1,4})
    """,
    whose="our|staff|wire|news|the",
    of=r"\sof \p{Lu}[^.,\n]{1,40}",
    town=r", (?P<town>\p{Lu}[\p{L}’'-]{2,20}( \p{Lu}[\p{L}’'-]{2,20})?)",
    reporter="(?i:reports?|reporters?|writers?|correspondents?|bureau)",
    team="(?i:staff( (report|writer|reporter)s?)?|editorial board|(digital|news|web) (team|desk|staff))",
)


@rule("byline.desk")
def desk(document: Document) -> Iterator[Byline]:
    """A line below the headline that names a desk alone: 'Staff Reports', 'From our correspondent'; or an agency."""
    told = False
    for place, paragraph in below_headline(document):
        if len(paragraph.span.text) > LONGEST:
            told = True
            continue
        line, start = _without_stamp(paragraph.span.text), paragraph.span.start
        byline = _desk_at(document, start, line) or (None if told else _agency_at(document, start, line))
        if byline:
            if is_above_story(document, place):
                yield byline
            return
        told = not _is_stamp(paragraph.span.text, document.lexicon)


def _without_stamp(line: str) -> str:
    """A line without the date behind a bar: '[Our Reporter] Published March 3, 2022'."""
    stamp = PUBLISHED.search(line) if has_any(line, STAMPS) else None
    return line[: stamp.start()] if stamp else line


def _desk_at(document: Document, start: int, line: str) -> Byline | None:
    """The desk that the line at `start` names: 'Our Reporter', 'Staff Correspondent, Tolm'."""
    last = line.partition(", ")[0].rpartition(" ")[2].lower()
    may_be = last in DESK_ENDS or line.startswith(("From ", "Special "))
    found = DESK.fullmatch(line) if may_be else None
    if found is None:
        return None
    first, behind = found.span("desk")
    name = document.span(start + first, start + behind)
    author = Author(name.text, location=found["town"], span=name)
    return Byline(document.span(start, start + len(line)), authors=(author,))


def _agency_at(document: Document, start: int, line: str) -> Byline | None:
    """The agency that opens a line: 'PTI | Tolm | Updated: May 3'."""
    agency = line.partition(" | ")[0]
    if not is_sure_agency(agency, document.lexicon):
        return None
    name = document.span(start, start + len(agency))
    return Byline(name, authors=(Author(name.text, span=name),))


def _is_stamp(line: str, lexicon: Lexicon) -> bool:
    """Whether a line is a date: 'April 17, 2019 3:22 PM'."""
    if len(line) > LONGEST_STAMP or not any(map(str.isdigit, line)):
        return False
    date, left = without_date(line, lexicon)
    return date is not None and date.day is not None and sum(map(str.isalpha, left)) <= LETTERS
