"""Bylines without 'By': a bare name below the headline: 'Ada Brandt Political Correspondent'."""

from collections.abc import Iterator

import regex
from attrs import evolve

from newsparse.article import Author, Byline
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.byline.below_headline import LONGEST, below_headline, is_above_story
from newsparse.rules.byline.by_line import may_follow
from newsparse.rules.byline.credits import LOCATION, Credits, credits_at, without_beat
from newsparse.rules.byline.description import described, with_next_line
from newsparse.rules.byline.evidence import is_known_below, is_nobody_in_story, is_own
from newsparse.rules.byline.run_in import TELLING
from newsparse.rules.byline.stamp import STAMP
from newsparse.rules.dateline.wire import dateline_at
from newsparse.rules.named import is_given, is_outlet, is_place, is_sure_agency

#: What stands behind the name is no longer than this: a role and an affiliation.
LONGEST_ROLE = 80
#: '[Environment correspondent], Ada Brandt'
_POSTS = frozenset("columnist correspondent critic editor reporter writer".split())
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
#: What parts a byline from what stands behind it in its line.
_SIGNS = " ,|•·/(–—-"


@rule("byline.bare_name")
def bare_name(document: Document) -> Iterator[Byline]:
    """A line below the headline that holds a name alone, or a name with a role, an outlet or a date."""
    for place, paragraph in below_headline(document):
        start, end = paragraph.span.start, paragraph.span.end
        near = min(end, start + 600)
        has_bar = document.text.find(" | ", start, near) >= 0
        inside = FURNITURE.search(document.text, start, near) if has_bar else None
        if inside:
            byline = _in_furniture(document, inside.end(), inside.end("outlet"))
        else:
            byline = _behind_role(document, place) or bare_byline_at(document, place, start, end)
        if byline:
            if is_above_story(document, place):
                yield byline
            return


def _in_furniture(document: Document, start: int, end: int) -> Byline | None:
    """The name and the outlet from `start` to `end` in a line of page furniture."""
    found = credits_at(document, start, end)
    return Byline(document.span(start, end), authors=described(document, found, end)) if found else None


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


def bare_byline_at(document: Document, place: int, start: int, end: int) -> Byline | None:
    """The byline that the line from `start` to `end` is; None where too little speaks for one."""
    if end - start > LONGEST:
        return None
    text, lexicon = document.text, document.lexicon
    line = text[start:end]
    if any(map(str.isdigit, line)) and (dated := DATED.match(text, start, end)):
        return _behind_date(document, dated.end(), end)
    if not _may_be_name(line, lexicon) or dateline_at(document, start, end):
        return None
    found = credits_at(document, start, end)
    if found is None or any(" " not in author.name for author in found.authors):
        return None
    found = without_beat(document, found, end)
    stamp = STAMP.search(text, found.end, end)
    rest = text[found.end : stamp.start() if stamp else end]
    if _is_other(found, rest, text[found.end : end], lexicon):
        return None
    return _described(document, place, start, end, found, rest, is_stamped=stamp is not None)


def _described(
    document: Document, place: int, start: int, end: int, found: Credits, rest: str, *, is_stamped: bool
) -> Byline | None:
    """The byline of the names that were `found`, if the `rest` of the line, or the next one, tells enough of them."""
    lexicon, stop = document.lexicon, found.end + len(rest.rstrip(_SIGNS))
    first, *_ = authors = described(document, found, stop)
    known = is_given(first.name, lexicon) or _has_initials(first.name, lexicon) or is_known_below(document, first)
    if _goes_on(rest, first, lexicon, known=known):
        return None
    is_in = LOCATION.match(document.text, found.end, stop) is not None
    evidence = _tells(first, lexicon, known=known, is_in=is_in, is_stamped=is_stamped)
    authors, stop = with_next_line(document, place, authors, stop, end)
    if not rest.strip():
        evidence = evidence or _is_told_below(authors[0], lexicon)
    if not _is_author(document, first, rest, evidence=evidence, known=known, is_in=is_in):
        return None
    if stop == end:
        authors, stop = _with_names_below(document, place, authors, stop)
    return Byline(document.span(start, stop), authors=authors)


def _behind_date(document: Document, start: int, end: int) -> Byline | None:
    """The byline from `start` on, behind a date: 'March 3, 2018 — Ada Brandt'."""
    found = credits_at(document, start, end)
    if found is None or not (found.end == end or STAMP.match(document.text, found.end, end)):
        return None
    known = is_given(found.authors[0].name, document.lexicon)
    return Byline(document.span(start, found.end), authors=found.authors) if known else None


def _goes_on(rest: str, first: Author, lexicon: Lexicon, *, known: bool) -> bool:
    """Whether the line goes on as no byline does: 'Ada Brandt Talks to Students', 'Ada Brandt / Harbor Gazette'."""
    if rest[:1].isspace() and rest.lstrip()[:1].isupper() and not (known and _is_described(first, lexicon)):
        return True
    return rest.lstrip().startswith("/") and not first.role  # whose the picture is


def _tells(first: Author, lexicon: Lexicon, *, known: bool, is_in: bool, is_stamped: bool) -> bool:
    """Whether the line tells that the name is an author's: by a role, an address, or an outlet before a date."""
    if first.role or first.email or first.handle:
        return True
    if known and (first.affiliation or (first.location and not is_in)):  # 'Ada Brandt, Paris'
        return True
    return is_stamped and is_outlet(first.affiliation or "", lexicon)


def _is_told_below(author: Author, lexicon: Lexicon) -> bool:
    """Whether the line below the name tells that it is an author's: by a role, an agency, an own address."""
    if author.role or is_sure_agency(author.affiliation or "", lexicon):
        return True
    return author.email is not None and is_own(author.name.rpartition(" ")[2].casefold(), author.email)


def _is_author(document: Document, first: Author, rest: str, *, evidence: bool, known: bool, is_in: bool) -> bool:
    """Whether enough speaks for an author, and the story does not speak of the person."""
    if evidence:
        return known or is_nobody_in_story(document, first)
    is_in_town = is_in and first.location is not None and (known or rest.startswith(","))  # 'Ada Brandt, in Paris'
    is_likely = is_in_town if rest.strip() else known
    return is_likely and is_nobody_in_story(document, first) and not _is_title(document, first)


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
