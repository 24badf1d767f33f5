"""Datelines: the place, date and agency that open a wire story: 'PARIS, March 3 (Reuters) -'."""

from collections.abc import Iterator
from functools import lru_cache

import regex

from newsparse.article import Dateline, DatelineDate
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern
from newsparse.rule import rule
from newsparse.rules.credits import known_agencies

#: A dateline and the dash behind it are no longer than this.
LONGEST = 150
#: A paragraph this long tells something: behind two such, no dateline is looked for.
TELLING = 200
#: How many of the marks that may end it are tried: place, date and agency have no more of them between them.
MOST_ENDS = 4

MARKS = "-–—―‒|()_:/•·"
#: A cheap look before a close one: behind a capital or a bracket, what can part a dateline from the story.
MAY_BE = lazy_pattern(r"[\s\u200b\ufeff•*·►»>-]*+[(\p{Lu}][^\n–—―‒|()_:/•·-]{0,140}+[-–—―‒|()_:/•·]")

#: Where a dateline may end: before a dash, bar or colon, or behind the brackets or slashes that hold an agency (`\\K`).
#: Each branch begins with the mark itself: so the marks are found fast.
END = lazy_pattern(
    r"""
      (?P<dash> -{2,3} | [–—―‒] | (?<=[\s.)\d/]) - (?!\d) | - (?=\s) | (?<=\s) _ (?=\s) )
    | (?P<bar> (?<=\s) [|•·] (?=\s) )
    | (?P<colon> : (?=\s) )
    | (?P<bracket> \) \K (?= \s*+ [\p{Lu}\d"“‘'] ) )
    | (?P<slash> / \K (?= \.?+ \s++ \p{Lu} ) )
    """,
    regex.VERBOSE,
)

#: What may stand before a dateline in its paragraph: an advisory, a bullet, a label.
ADVISORY = lazy_pattern(
    r"""
    (?: \( (?i: add[si] | correct | update | recast | repeat | refile | rewrite | write | clarif | eds
        | new\ throughout | fixe?s
             | lead | releads ) [^()\n]{0,160} \) [\s.:–—-]*
      | [•*·►»>-]++ \s+ | \*++
      | (?: EXCLUSIVE | BREAKING | UPDATED? | FOR\ IMMEDIATE\ RELEASE | ATTENTION\ EDITORS
          | DEVELOPING ) \s* [:–—-] \s*
      | [\u200b\ufeff\s]+
    )*+
    """,
    regex.VERBOSE,
)

BRACKET = lazy_pattern(
    r"\(\s*+(?P<round>[^()\n]{2,70}?)\s*+\)|/\s++(?P<spaced>[^/\n]{2,40}?)\s++/"
    r"|/(?P<slashed>[^/\s]{2,40})/"
)

#: One city's name.
CITY = r"\p{L}[\p{L}\p{M}'’‘.-]*+ (?: [\ \xa0] (?! and\b ) \p{L}[\p{L}\p{M}'’‘.-]*+ ){0,4}+"
PLACE = lazy_pattern(
    rf"""
    (?P<cities> {CITY} (?: (?: \s?/\s? | \s and \s ) {CITY} ){{0,4}} )
    (?P<regions> (?: \s?,\s? \p{{L}}[\p{{L}}\p{{M}}\ '’.-]{{0,40}} | \s \[\p{{L}}[\p{{L}}\ ]{{1,30}}\] ){{0,3}} )
    """,
    regex.VERBOSE,
)
REGION_BREAK = lazy_pattern(r"[,\[]")
CITY_BREAK = lazy_pattern(r"\s?/\s?|\sand\s")

#: Small words within the names of places.
CONNECTORS = frozenset("de del la las los el al am an der sur upon on the of and di do da dos du le les en ed".split())
#: First words of sentences and of page furniture that a date and a dash may follow.
NO_PLACE = frozenset(
    """
    a about after an and as at before between but by during each for from he her his i if in into it its just
    last my no not now on once one or our she since so that their there these they this those to two three until
    we what when where while who why with you your updated posted published modified created added
    """.split()
)
#: Words of labels in capitals that a dash parts from the story.
LABELS = frozenset(
    """
    advertisement alert analysis announcement answer baseball basketball bonus breaking caption cartoon caution
    chart chapter column comment commentary confirmed correction cricket day debate developing editor's
    editorial editors exclusive fact featured fig figure football gallery game girls boys golf graphic guest
    headline hockey image important infographic interview intro latest letter letters listen live lottery look
    markets media men men's must news newsletter note notice now obituary op-ed opinion outrage part photo
    photos pics picture pictures podcast poll preview question quiz quotes read recap related report results
    review revealed round satire scores section shock shocking soccer softball sponsored sports step stocks
    story summary table tennis tip tips transcript trending tweet update updated urgent verdict video videos
    volleyball warning watch weather week women women's wow wrestling
    """.split()
)
#: A dateline holds no more words in small letters than this; most sentences do.
MOST_SMALL_WORDS = 3
_AROUND = " ,-–—/|_•·:\xa0\t"


@rule("dateline.wire")
def wire(document: Document) -> Iterator[Dateline]:
    """The first paragraph of the head that opens with place, date and agency, or with enough of them."""
    telling = 0
    for paragraph in document.head:
        pieces = document.unclaimed(paragraph)
        if not pieces:
            continue
        start, end = pieces[0].start, paragraph.span.end
        found = dateline_at(document, start, end, alone=not telling)
        if found:
            yield found
            return
        telling += end - start > TELLING
        if telling == 2:
            return


def dateline_at(document: Document, start: int, end: int, *, alone: bool = True) -> Dateline | None:
    """The dateline with which a paragraph begins; None where it begins with none.

    Args:
        document: the document.
        start: where the paragraph begins.
        end: where it ends.
        alone: whether a place that is not known as one may be a dateline, if it is in capitals.
    """
    text = document.text
    limit = min(end, start + LONGEST)
    if not (has_any(text[start:limit], MARKS) and MAY_BE.match(text, start, limit)):
        return None
    advisory = ADVISORY.match(text, start, limit)
    start = advisory.end() if advisory else start
    limit = _reach(text, start, limit)
    ends = [
        (found.start(), str(found.lastgroup)) for found in END.finditer(text, start, limit) if found.start() > start
    ]
    if limit == end:
        ends.append((end, "line"))
    for found_end, ending in reversed(ends[-MOST_ENDS:] if ends[-1:] and ends[-1][1] == "line" else ends[:MOST_ENDS]):
        found = _read(document, start, found_end, ending, alone)
        if found:
            return found
    return None


def _reach(text: str, start: int, limit: int) -> int:
    """How far a dateline can reach: to the first word in small letters that is one too many."""
    small, reach = 0, start
    for word in text[start:limit].split(" "):
        small += word[:1].islower()
        if small > MOST_SMALL_WORDS:
            return min(limit, reach + 2)
        reach += len(word) + 1
    return limit


def _read(document: Document, start: int, end: int, ending: str, alone: bool) -> Dateline | None:
    """The dateline that fills the text from `start` to `end`; `ending` says what parts it from the story."""
    lexicon = document.lexicon
    whole = document.text[start:end].rstrip()
    if sum([word[0].islower() for word in whole.split()]) > MOST_SMALL_WORDS or (ending == "colon" and len(whole) > 50):
        return None
    if ending == "line" and not (any(map(str.isdigit, whole)) and has_any(whole, "(/–—-")):
        return None
    agency, left = _without_agency(whole, lexicon)
    date, left = _without_date(left, lexicon)
    if not agency or agency.casefold() not in _folded(lexicon.agencies):
        bare, left = _without_bare_agency(left, lexicon)
        agency = bare or agency
    if left[:1] == "\0" and left[1:].lstrip()[:1] not in "-–—,/|\0":
        return None
    left = left.replace("\0.", "\0").strip(f"\0{_AROUND}").removesuffix(",.")
    place = PLACE.fullmatch(left)
    regions = _regions(place) if place else []
    if left and not (place and _may_be_place(place, regions, date is not None)):
        return None
    known_agency = agency is not None and agency.casefold() in _folded(lexicon.agencies)
    after = document.text[end : end + 8].lstrip(_AROUND)[:1]
    if not _suffices(place, regions, date, agency, known_agency, ending, alone, after, lexicon):
        return None
    span = document.span(start, start + len(whole))
    if not place:
        return Dateline(span, date=date, agency=agency)
    return Dateline(
        span,
        place=left,
        region=regions[-1] if regions else None,
        places=tuple(_cities(place)),
        date=date,
        agency=agency,
    )


def _suffices(
    place: "regex.Match[str] | None",
    regions: list[str],
    date: DatelineDate | None,
    agency: str | None,
    known_agency: bool,
    ending: str,
    alone: bool,
    after: str,
    lexicon: Lexicon,
) -> bool:
    """Whether what was found is enough for a dateline, with what parts it from the story."""
    if place is None:
        return known_agency and ending in ("dash", "bracket")
    if ending == "line":
        return agency is not None and date is not None
    if known_agency:
        return True
    is_dated = date is not None and date.day is not None
    if is_dated and ending in ("dash", "slash"):
        return True
    known = _is_known(place, regions, lexicon)
    capitals = _is_in_capitals(place, lexicon)
    if is_dated:
        return known or (capitals and ending != "bracket")
    if date and ending == "dash" and not agency:
        return known or (capitals and not after.islower())
    if agency:
        return (ending in ("dash", "slash") and (known or capitals)) or (ending == "bracket" and known and capitals)
    if ending == "dash":
        return not after.islower() and (known or (alone and capitals))
    return known and not after.islower() and ending in ("bar", "colon") and (alone or capitals)


def _without_agency(text: str, lexicon: Lexicon) -> tuple[str | None, str]:
    """The agency in brackets or slashes, and the text with a NUL for each bracket."""
    if "(" not in text and "/" not in text:
        return None, text
    agency = None
    parts, end = [], 0
    for bracket in BRACKET.finditer(text):
        words = bracket["round"] or bracket["spaced"] or bracket["slashed"]
        known = words.casefold() in _folded(lexicon.agencies)
        if not known and (bracket["slashed"] or not words[0].isupper() or words[-1].isdigit()):
            continue
        if agency is None or (known and agency.casefold() not in _folded(lexicon.agencies)):
            agency = words
        parts += [text[end : bracket.start()], "\0"]
        end = bracket.end()
    return agency, "".join([*parts, text[end:]])


def _without_bare_agency(text: str, lexicon: Lexicon) -> tuple[str | None, str]:
    """The agency without brackets behind the place or the date: 'March 3, Reuter', '– PRISM MediaWire'."""
    if not has_any(text.rstrip("\0 ,"), ",-–—/\0"):
        return None, text
    pieces = _BREAK.split(text)
    for place in range(2, len(pieces), 2):
        words = pieces[place].strip(f".{_AROUND}")
        behind_date = pieces[place - 1] != "," or "\0" in pieces[:place]
        if words and behind_date and (words.casefold() in known_agencies(lexicon) or _WIRE_NAME.fullmatch(words)):
            return words, "".join([*pieces[:place], "\0", *pieces[place + 1 :]])
    return None, text


_BREAK = lazy_pattern(r"(\s-{1,2}\s|\s?[–—]\s?|--|\s/\s|\0|,)")
_WIRE_NAME = lazy_pattern(r"(?:\p{Lu}[\p{L}\p{N}.]*\s){0,3}\p{Lu}?[\p{L}\p{N}]*(?i:wire|press|news)")


@lru_cache(maxsize=8)
def _date_pattern(lexicon: Lexicon) -> regex.Pattern[str]:
    months = "|".join(sorted({regex.escape(month.rstrip(".")) for month in lexicon.months}, key=len, reverse=True))
    weekdays = "|".join(sorted(map(regex.escape, lexicon.weekdays), key=len, reverse=True))
    return regex.compile(
        rf"""
        (?<![\p{{L}}\d])
        (?: (?i: {weekdays} ) \.?,?\s++ )?
        (?: (?P<month> (?i: {months} ) ) \p{{L}}? (?: \.\s? | \s++ ) (?P<day> \d{{1,2}} ) (?: st|nd|rd|th )?+
            (?: [-–/]\d{{1,2}} )?+ (?: ,?\s?(?P<year> \d{{4}} ) )?
          | (?P<day> \d{{1,2}} ) (?: st|nd|rd|th )? \s++ (?: of\s )? (?P<month> (?i: {months} ) ) \.?,?
              (?: \s?(?P<year> \d{{4}} ) )?
          | (?P<year> \d{{4}} ) - (?P<month> \d{{2}} ) - (?P<day> \d{{2}} )
          | (?P<month> (?i: {months} ) ) \p{{L}}? \.?,?\s (?: (?P<year> \d{{4}} ) | \d{{3}} )
          | (?P<month> \d{{1,2}} ) / (?P<day> \d{{1,2}} ) / (?P<year> \d{{4}} )
        )
        (?! \d | [\p{{L}}] )
        (?: ,?\s (?: at\s )?\d{{1,2}} [:.]\d{{2}} (?: \s?[APap]\.?[Mm]\.? )? (?: \s\(?[A-Z]{{2,4}}\)? )? )?
        """,
        regex.VERBOSE,
    )


def _without_date(text: str, lexicon: Lexicon) -> tuple[DatelineDate | None, str]:
    """The date, and the text with a NUL in its place."""
    found = _date_pattern(lexicon).search(text) if any(map(str.isdigit, text)) else None
    if not found:
        return None, text
    left = f"{text[: found.start()]}\0{text[found.end() :]}"
    named, day_given, year_given = found.group("month", "day", "year")
    month = int(named) if named.isdigit() else _MONTHS.index(named[:3].lower()) + 1
    day = int(day_given) if day_given else None
    year = int(year_given) if year_given else None
    if not 1 <= month <= 12 or not (day is None or 1 <= day <= 31):
        return None, text
    return DatelineDate(month, day, year), left


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


@lru_cache(maxsize=8)
def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def _regions(place: "regex.Match[str]") -> list[str]:
    """States and countries named after the place: 'Nashua, N.H.', 'New Delhi [India]'."""
    if not place["regions"]:
        return []
    return [region.strip(" ]") for region in REGION_BREAK.split(place["regions"]) if region.strip()]


def _cities(place: "regex.Match[str]") -> list[str]:
    """The cities one by one: 'PARIS/LONDON'."""
    cities = place["cities"]
    return [city.strip() for city in CITY_BREAK.split(cities)] if "/" in cities or "and" in cities else [cities.strip()]


def _may_be_place(place: "regex.Match[str]", regions: list[str], dated: bool) -> bool:
    """Whether the words look like a place's name; beside a date small letters pass too ('La paz, march 4')."""
    words = place["cities"].replace("/", " ").split()
    if any(len(region.split()) > 4 for region in regions):
        return False
    if words[0].lower() in NO_PLACE or not words[0][0].isupper() or words[0].startswith("BC-"):
        return False
    small = [word for word in words[1:] if word[0].islower() and word.lower() not in CONNECTORS]
    return not small or (dated and len(words) == 2)


def _is_known(place: "regex.Match[str]", regions: list[str], lexicon: Lexicon) -> bool:
    """Whether the lexicon knows the place, or a state or country that is named after it."""
    known_regions = _folded(lexicon.regions)
    if any(region.casefold() in known_regions for region in regions):
        return True
    if len(place["cities"]) <= 3:
        return False
    cities = [city.casefold() for city in _cities(place)]
    return all(city in _folded(lexicon.cities) or city in known_regions for city in cities)


def _is_in_capitals(place: "regex.Match[str]", lexicon: Lexicon) -> bool:
    """Whether the words are capitals, few, and neither a label's nor a person's."""
    words = place["cities"].replace("/", " ").split()
    if len(words) > 4 or sum(map(len, words)) < 4:
        return False
    if any(word.lower() in LABELS for word in words) or (len(words) > 1 and words[0].title() in lexicon.given_names):
        return False
    return all(word.isupper() or word in CONNECTORS or word.startswith(("Mc", "Mac", "O'")) for word in words)
