"""Bylines without 'By': a bare name below the headline: 'Ada Brandt Political Correspondent'."""

from collections.abc import Iterator

import regex
from attrs import evolve

from newsparse.article import Author, Byline, Headline, Paragraph
from newsparse.document import Document, is_line
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.byline.by_line import DESKS, may_follow
from newsparse.rules.byline.credits import LOCATION, Credits, credits_at, without_beat
from newsparse.rules.byline.description import described, with_next_line
from newsparse.rules.byline.evidence import is_known_below, is_nobody_in_story, is_own
from newsparse.rules.byline.run_in import TELLING
from newsparse.rules.byline.stamp import STAMP
from newsparse.rules.dateline.date import without_date
from newsparse.rules.dateline.wire import dateline_at
from newsparse.rules.named import is_given, is_outlet, is_place, is_sure_agency

#: Longer lines are no bare bylines. Two long paragraphs, or four sentences, are the story's.
LONGEST = 120
#: What stands behind the name is no longer than this: a role and an affiliation.
LONGEST_ROLE = 80
LONG, SENTENCE, TOLD = 140, 60, 4
#: '[Environment correspondent], Ada Brandt'
_POSTS = frozenset("columnist correspondent critic editor reporter writer".split())
#: A line with a date, and with no more letters besides: 'Published on April 17, 2019, 3:22 PM EDT'.
LONGEST_STAMP, LETTERS = 60, 24
#: The story begins so many lines below a byline at most.
STORY = 12

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
#: A name in a line of page furniture: '… touches it." Ada Brandt | Harbor Gazette - March 3, 2016 Comments'.
FURNITURE = phrases(
    r"""
    (\G|(?<=[.!?"”’] ))(?={name} [|] (?P<outlet>[\p{L}\d. ]{3,40}?) [-–|] {date})
    """,
    name=r"\p{Lu}[\p{L}.'’-]{0,20}( \p{Lu}[\p{L}.'’-]{0,20}){1,3}",
    date=r"\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}",
)
#: What stands for first names: 'K.R.'.
INITIALS = lazy_pattern(r"(?:\p{Lu}\.){1,3}")
#: So many authors at most stand below the first, each in a line.
MOST_NAMES_BELOW = 5
#: The date and the time before a name.
DATED = phrases(
    r"""
    (\p{Lu}\p{Ll}{2,8},? )?{date}(,? (at )?\d{1,2}[:.]\d{2} ?([AaPp]\.?[Mm]\.?)?)?(\s*+[–—|•·-])?\s++(?=\p{Lu})
    """,
    date=r"""\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(st|nd|rd|th)?,? \d{4}
        |\d{1,2}(st|nd|rd|th)? \p{Lu}\p{Ll}{2,8}\.?,? \d{4}""",
)
_ENDS = (".", "!", "?", "”", '"', ")")
#: What stands around a nickname.
NICKNAMED = ('"', "“", "”", "'", "‘", "(")
#: 'Ada Brandt / Reuters' without 'By' is whose the picture is.
PHOTOGRAPHER = lazy_pattern(
    r"\s?/\s?(?:Reuters|REUTERS|AP|AFP|Getty|EPA|Associated Press|Bloomberg|Shutterstock|Pool)|\s(?:via"
    r"|for)\s(?:AP|Getty|Reuters)"
)
#: What a byline never holds behind the name.
SPOKEN = lazy_pattern(
    r"[:?!]|^,\s\d{1,3},|(?<!special )\bto\b"
    r"|\b(?:said|says|told|died|who|whose|is|was|has|had|will|on|and|wins?|gets|vs|photo|getty|image)\b|[.](?=\s)|,$|\d{3}",
    regex.IGNORECASE,
)


@rule("byline.desk")
def desk(document: Document) -> Iterator[Byline]:
    """A line below the headline that names a desk alone: 'Staff Reports', 'From our correspondent'; or an agency."""
    told = False
    for place, paragraph in _below_headline(document):
        line = paragraph.span.text
        if len(line) > LONGEST:
            told = True
            continue
        if has_any(line, STAMPS) and (stamp := PUBLISHED.search(line)):  # 'Our Reporter Published March 3, 2022'
            line = line[: stamp.start()]
        last = line.partition(", ")[0].rpartition(" ")[2].lower()
        may_be = last in DESK_ENDS or line.startswith(("From ", "Special "))
        found = DESK.fullmatch(line) if may_be else None
        agency = "" if told else line.partition(" | ")[0]  # 'PTI | Tolm | Updated: May 3'
        if found or is_sure_agency(agency, document.lexicon):
            if not _is_above_story(document, place):
                return
            start = paragraph.span.start
            first, behind = found.span("desk") if found else (0, len(agency))
            span = document.span(start + first, start + behind)
            whole = document.span(start, start + len(line)) if found else span
            yield Byline(whole, authors=(Author(span.text, location=found and found["town"], span=span),))
            return
        told = not _is_stamp(paragraph.text, document.lexicon)


@rule("byline.bare_name")
def bare_name(document: Document) -> Iterator[Byline]:
    """A line below the headline that holds a name alone, or a name with a role, an outlet or a date."""
    for place, paragraph in _below_headline(document):
        start, end = paragraph.span.start, paragraph.span.end
        near = min(end, start + 600)
        has_bar = document.text.find(" | ", start, near) >= 0
        inside = FURNITURE.search(document.text, start, near) if has_bar else None
        if inside:
            found = credits_at(document, inside.end(), inside.end("outlet"))
            end = inside.end("outlet")
            byline = found and Byline(document.span(inside.end(), end), authors=described(document, found, end))
        else:
            byline = _behind_role(document, place) or bare_byline_at(document, place, start, end)
        if byline:
            if _is_above_story(document, place):
                yield byline
            return


def _below_headline(document: Document) -> Iterator[tuple[int, Paragraph]]:
    """The lines that may hold a bare byline: those below the headline, none where a byline is found already."""
    headline = next((found for found in document.found if isinstance(found, Headline)), None)
    if headline is None or any(isinstance(found, Byline) for found in document.found):
        return
    paragraphs, told = document.paragraphs, 0
    prose = next((at for at in range(len(paragraphs) - 1, 0, -1) if not is_line(paragraphs[at].span.text)), 0)
    for place, paragraph in enumerate(paragraphs[: min(8, max(4, len(paragraphs) - 3), prose)]):
        start, end = paragraph.span.start, paragraph.span.end
        if start > headline.span.end and not document.is_claimed(start, end):
            yield place, paragraph
            told += _tells(paragraph.span.text)
            if told >= TOLD:
                return


def _is_above_story(document: Document, place: int) -> bool:
    """Whether the story begins not far below the line at `place`."""
    below = document.paragraphs[place + 1 : place + 1 + STORY]
    return not all(is_line(paragraph.span.text) for paragraph in below)


def _behind_role(document: Document, place: int) -> Byline | None:
    """Who has the role in a line, named behind it or in the line below: 'Environment correspondent, Ada Brandt'."""
    line = document.paragraphs[place].span
    role, comma, _ = line.text.partition(", ")
    if len(role) > LONGEST_ROLE or role.lower().rpartition(" ")[2] not in _POSTS:
        return None
    behind = document.span(line.start + len(role) + len(comma), line.end)
    name = behind if comma or place + 1 == len(document.paragraphs) else document.paragraphs[place + 1].span
    found = credits_at(document, name.start, name.end)
    if found is None or found.end < name.end or len(found.authors) > 1:
        return None
    [author] = found.authors
    if " " not in author.name or not is_given(author.name, document.lexicon):
        return None
    return Byline(document.span(line.start, name.end), authors=(evolve(author, role=role),))


def _tells(text: str) -> int:
    """How much a paragraph says for the story's having begun: a long one more than a sentence."""
    return 2 if len(text) > LONG else int(len(text) > SENTENCE and text[-1] in '.”"')


def bare_byline_at(document: Document, place: int, start: int, end: int) -> Byline | None:
    """The byline that the line from `start` to `end` is; None where too little speaks for one."""
    if end - start > LONGEST:
        return None
    text, lexicon = document.text, document.lexicon
    line = text[start:end]
    dated = DATED.match(text, start, end) if any(map(str.isdigit, line)) else None
    if dated:  # 'March 3, 2018 — Ada Brandt'
        found = credits_at(document, dated.end(), end)
        fills = found and (found.end == end or STAMP.match(text, found.end, end))
        known = found and fills and is_given(found.authors[0].name, lexicon)
        return Byline(document.span(dated.end(), found.end), authors=found.authors) if found and known else None
    if not _may_be_name(line, lexicon) or dateline_at(document, start, end):
        return None
    found = credits_at(document, start, end)
    if found is None or any(" " not in author.name for author in found.authors):
        return None
    found = without_beat(document, found, end)
    stamp = STAMP.search(text, found.end, end)
    stop = stamp.start() if stamp else end
    rest = text[found.end : stop]
    if _is_other(found, rest, text[found.end : end], lexicon):
        return None
    stop = found.end + len(rest.rstrip(" ,|•·/(–—-"))
    authors = described(document, found, stop)
    first = authors[0]
    given = is_given(first.name, lexicon) or _has_initials(first.name, lexicon) or is_known_below(document, first)
    if rest[:1].isspace() and rest.lstrip()[:1].isupper() and not (given and _is_described(first, lexicon)):
        return None  # 'Ada Brandt Talks to Students'
    if rest.lstrip().startswith("/") and not first.role:  # 'Ada Brandt / Harbor Gazette' is whose the picture is
        return None
    is_in = LOCATION.match(text, found.end, stop) is not None
    is_told = first.affiliation or (first.location and not is_in)  # 'Ada Brandt, Paris'
    evidence = first.role or first.email or first.handle or (is_told and given)
    evidence = evidence or (stamp and is_outlet(first.affiliation or "", lexicon))  # '…, Harbor Post Published March 3'
    authors, stop = with_next_line(document, place, authors, stop, end)
    if not rest.strip():
        email = authors[0].email or ""
        evidence = evidence or authors[0].role or (is_own(first.name.rpartition(" ")[2].casefold(), email) and email)
        evidence = evidence or is_sure_agency(authors[0].affiliation or "", lexicon)
    is_correspondent = first.location and is_in and (given or rest.startswith(","))  # 'Ada Brandt, in Paris'
    if not evidence and (not is_correspondent if rest.strip() else not given):
        return None
    if not (evidence and given) and not is_nobody_in_story(document, first):
        return None
    if not evidence and _is_title(document, first):
        return None
    if stop == end:
        authors, stop = _with_names_below(document, place, authors, stop)
    return Byline(document.span(start, stop), authors=authors)


def _has_initials(name: str, lexicon: Lexicon) -> bool:
    """'K.R. Okoye', but not 'U.S. Boats'."""
    first = name.split()[0]
    return INITIALS.fullmatch(first) is not None and first not in lexicon.regions


def _with_names_below(
    document: Document, place: int, authors: tuple[Author, ...], stop: int
) -> tuple[tuple[Author, ...], int]:
    """The authors and the byline's end, when the next lines are names, or name and describe as the first line does."""
    first = document.paragraphs[place]
    for below in document.paragraphs[place + 1 : place + 1 + MOST_NAMES_BELOW]:
        found = credits_at(document, below.span.start, below.span.end)
        if found is None or len(found.authors) > 1 or len(below.text) > LONGEST:
            break
        other, *_ = described(document, found, below.span.end)
        lexicon, is_bare = document.lexicon, found.end == below.span.end
        named = " " in other.name and is_given(other.name, lexicon) and not is_place(other.name, lexicon)
        if not named or not is_nobody_in_story(document, other) or (is_bare and _is_title(document, other)):
            break
        if not is_bare and not _is_alike(first.text, below.text, authors[0], other):
            break
        authors, stop = (*authors, other), below.span.end
        if is_bare:
            break
    return authors, stop


def _is_alike(line: str, below: str, author: Author, other: Author) -> bool:
    """Whether two lines end with one affiliation, or each has a role and an affiliation."""
    has_one_affiliation = line.rpartition(", ")[2] == below.rpartition(", ")[2]
    return has_one_affiliation or all(one.role and one.affiliation for one in (author, other))


def _is_other(found: Credits, rest: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether the line is a sentence, a caption or its credit, or a place.

    `rest` stands behind its names, up to a date; `behind`, all that does.
    """
    if len(rest) > LONGEST_ROLE or "\n" in rest:
        return True
    is_role = rest.rpartition(" ")[2].lower() in lexicon.author_roles  # 'Ada Brandt Health and science editor'
    if PHOTOGRAPHER.match(rest) or SPOKEN.search(rest.replace(" and ", " ") if is_role else rest):
        return True
    if not may_follow(rest):
        return True
    is_sentence = behind.endswith(_ENDS) and TELLING.search(behind)
    return bool(is_sentence) or any(is_place(author.name, lexicon) for author in found.authors)


def _is_title(document: Document, author: Author) -> bool:
    """Whether the words behind a first name are no surname: 'Rose Gardens Reopen', of words that the story has, too."""
    lexicon, words = document.lexicon, author.name.casefold().split()[1:]
    known = lexicon.outlet_words | lexicon.organisation_words | lexicon.place_nouns
    return not known.isdisjoint(words) or any(word in lexicon.cues for word in words) or _are_said(document, words)


def _are_said(document: Document, words: list[str]) -> bool:
    """Whether one of the words stands in the story in small letters."""
    return not set(words).isdisjoint(document.text.split())


def _is_stamp(line: str, lexicon: Lexicon) -> bool:
    """Whether a line is a date: 'April 17, 2019 3:22 PM'."""
    if len(line) > LONGEST_STAMP or not any(map(str.isdigit, line)):
        return False
    date, left = without_date(line, lexicon)
    return date is not None and date.day is not None and sum(map(str.isalpha, left)) <= LETTERS


def _is_described(author: Author, lexicon: Lexicon) -> bool:
    return author.role is not None or is_outlet(author.affiliation or "", lexicon)


def _may_be_name(line: str, lexicon: Lexicon) -> bool:
    """A quick look before a close one: whether the first two words can be one name's."""
    first, second, *_ = [*line.split(None, 2), "", ""]
    if first.endswith((",", ":")):
        return False
    if second[:1].islower():
        return not second.isalpha() or second in lexicon.name_particles or second in lexicon.author_roles
    return second[:1].isupper() or second.startswith(NICKNAMED)
