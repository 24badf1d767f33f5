"""Datelines: the place, date and agency that open a wire story: 'PARIS, March 3 (Reuters) -'."""

from collections.abc import Iterator

import regex

from newsparse.article import Dateline, DatelineDate
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.dateline.date import without_date
from newsparse.rules.dateline.own_line import AROUND, in_own_line
from newsparse.rules.dateline.place import PLACE_ENDINGS, Place, is_in_capitals, is_known, place_of
from newsparse.rules.named import is_named_outlet, is_sure_agency

#: A dateline and the dash behind it are no longer than this.
LONGEST = 150
#: A paragraph this long tells something: behind two such, no dateline is looked for.
TELLING = 200
#: How many of the marks that may end it are tried: place, date and agency have no more of them between them.
MOST_ENDS = 4

MARKS = "–—―‒|()_:/•·-"
#: A dateline holds no more words in small letters than this; most sentences do.
MOST_SMALL_WORDS = 3
#: A full stop behind a whole word in capitals: 'MOSCOW. March 11 (Interpress) -', but not 'BOISE, IDA.'.
STOPPED = lazy_pattern(r"(?<![.,]\s)\b\p{Lu}{5,}\.$")
#: A cheap look before a close one: a bracket, or behind a capital, before too many small words, what can part a
#: dateline from the story.
MAY_BE = lazy_pattern(
    rf"""
    [\s•*·►»>-]*+ (?: [(\[] | \p{{Lu}} [^\n\ {MARKS}]*+ (?: [ ](?!\p{{Ll}}) [^\n\ {MARKS}]*+ )*+
        (?: [ ]\p{{Ll}} [^\n\ {MARKS}]*+ (?: [ ](?!\p{{Ll}}) [^\n\ {MARKS}]*+ )*+ ){{0,{MOST_SMALL_WORDS}}}+
        [{MARKS}] )
    """,
    regex.VERBOSE,
)

#: All before the word in small letters that is one too many.
TOO_FAR = lazy_pattern(rf"(?:[^ ]*+(?: (?!\p{{Ll}})[^ ]*+)*+ ){{{MOST_SMALL_WORDS + 1}}}")

#: Where a dateline may end: before a dash, bar or colon, or behind the brackets or slashes that hold an agency (`\\K`).
#: Each branch begins with the mark itself: so the marks are found fast.
END = lazy_pattern(
    r"""
      (?P<glued> (?<=\d) — (?=\p{Lu}) )         # 'March 3—The ferry', of which the date is enough
    | (?P<dash> -{2,3} | [–—―‒] | (?<=[\s.)\d/]) - (?!\d) | - (?=\s) | (?<=\s) _ (?=\s) )
    | (?P<bar> (?<=\s) [|•·] (?=\s) )
    | (?P<colon> : (?=\s) | (?<=\)) : (?=\p{Lu}) )
    | (?P<bracket> [)\]] \K (?= \s*+ [\p{Lu}\d"“‘'] ) )
    | (?P<slash> / \K (?= \.?+ \s++ \p{Lu} ) )
    """,
    regex.VERBOSE,
)

#: What may stand before a dateline in its paragraph: an advisory, a bullet, a label.
ADVISORY = phrases(
    r"""
    ({advisory}|[•*·►»>-]++\s+|\*++|{label}\s*[:–—-]\s*|\s+)*+
    """,
    advisory=r"\((?i:{what})[^()\n]{0,160}\)[\s.:–—-]*",
    what="add[si]|correct|update|recast|repeat|refile|rewrite|write|clarif|eds|new throughout|fixe?s|lead|releads",
    label="EXCLUSIVE|BREAKING|UPDATED?|FOR IMMEDIATE RELEASE|ATTENTION EDITORS|DEVELOPING|Full text",
)
_ADVISED = (*"( • * · ► » > - EXCLUSIVE BREAKING UPDATE FOR ATTENTION DEVELOPING Full".split(), " ", "\t", "\xa0")
BRACKET = lazy_pattern(
    r"\(\s*+(?P<round>[^()\n]{1,70}?)\s*+\)|/\s++(?P<spaced>[^/\n]{2,40}?)\s++/"
    r"|/(?P<slashed>[^/\s]{2,40})/|(?<=\0 )/(?P<spaced>[^/\s][^/\n]{2,38}[^/\s])/"
)

#: What a bar parts from a place in page furniture.
STAMP = phrases(r"[|•·]\s*+((Updated|Published|Posted|Last|Created)\b|\p{Lu}\p{Ll}{2,8}\.? \d|\d{1,2}[ /.-])")
#: A time behind a dash: what stands before it is a byline with its date.
CLOCK = lazy_pattern(r"[–—-]\s*+\d{1,2}:\d{2}")
#: The credit behind a caption that has place and date: 'PARIS, FRANCE - MARCH 3: … (Photo by Ada Brandt)'.
CAPTION = lazy_pattern(r"[^\n:]{3,80}\s-\s\p{Lu}{3,9}\s\d{1,2}(?:,\s\d{4})?:")
CREDIT = lazy_pattern(r"\((?:Photo|Image|Picture)s?\s(?:by|courtesy|via)\s[^()\n]{2,80}\)$")
#: What abbreviates an agency is no longer.
LONGEST_INITIALS = 5
_TITLED = lazy_pattern(r"(?:\p{Lu}\p{Ll}[\p{L}\p{N}.]*\s){0,3}\p{Lu}?[\p{L}\p{N}]*\p{Ll}")
_ONE_WORD = lazy_pattern(r"(?:\p{Lu}\p{Ll}+)+(?:News|Wire|Press|Post|Times|Media)")
#: An outlet's name in capitals has no fewer letters: '(ANTIMEDIA) —'.
SHORTEST_SIGN = 5
#: An outlet's name has no more words.
MOST_NAME_WORDS = 4
#: The sign of an American station: '(KXMB) —'.
CALL_SIGN = lazy_pattern(r"[KW][A-Z]{2,3}(?:[-/ ](?:TV|FM|AM|AP))?")
#: What abbreviates a region is no longer: 'UP', 'U/E'; and an agency in small letters: 'Oslo (bws) -'.
LONGEST_REGION_SIGN, LONGEST_SMALL = 3, 4
#: An unknown agency behind the date has no fewer letters: 'TOLM, Sept. 3, Baynews -', 'TOLM, Feb. 6, BWS –'.
SHORTEST_BARE = 3
_BRANCH = lazy_pattern(r"[-/]")
_BREAK = lazy_pattern(r"(\s-{1,2}\s|\s?[–—]\s?|--|\s/\s|\0|,)")
_WIRE_NAME = lazy_pattern(r"(?:\p{Lu}[\p{L}\p{N}.]*\s){0,3}\p{Lu}?[\p{L}\p{N}]*(?i:wire|press|news)")


@rule("dateline.wire")
def wire(document: Document) -> Iterator[Dateline]:
    """The first paragraph of the head that opens with place, date and agency, or with enough of them."""
    telling = 0
    for place, paragraph in enumerate(document.head):
        pieces = document.unclaimed(paragraph)
        if not pieces:
            continue
        text, start, end = paragraph.span.text, pieces[0].start, paragraph.span.end
        if found := in_own_line(document, place):
            yield found
            return
        if text.endswith(")") and CAPTION.match(text) and CREDIT.search(text):
            continue
        found = dateline_at(document, start, end, alone=not telling)
        if found:
            yield found
            return
        telling += end - start > TELLING
        if telling == 2:
            return


def has_full_dateline(document: Document) -> bool:
    """Whether the story has a dateline with place and date, as agencies send it: a name below may be the agency's."""
    return any(isinstance(found, Dateline) and found.place and found.date for found in document.found)


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
    if not MAY_BE.match(text, start, limit):
        return None
    if text.startswith(_ADVISED, start):
        advisory = ADVISORY.match(text, start, limit)
        start = advisory.end() if advisory else start
    too_far = TOO_FAR.match(text, start, limit)
    limit = min(limit, too_far.end() + 2) if too_far else limit
    ends = [(found.start(), str(found.lastgroup)) for found in END.finditer(text, start, limit)]
    if limit == end:
        ends.append((end, "line"))
    for found_end, ending in reversed(ends[-MOST_ENDS:] if ends[-1:] and ends[-1][1] == "line" else ends[:MOST_ENDS]):
        found = _read(document, start, found_end, ending, alone)
        if found:
            return found
    return None


def _read(document: Document, start: int, end: int, ending: str, alone: bool) -> Dateline | None:
    """The dateline that fills the text from `start` to `end`; `ending` says what parts it from the story."""
    lexicon, is_glued = document.lexicon, ending == "glued"
    ending = "dash" if is_glued else ending
    whole = document.text[start:end].rstrip()
    whole = whole[:-1] if whole.endswith(").") else whole
    if sum([word[0].islower() for word in whole.split()]) > MOST_SMALL_WORDS or (ending == "colon" and len(whole) > 50):
        return None
    if ending == "bar" and STAMP.match(document.text, end):
        return None  # 'Oslo | Updated: March 3, 2020'
    after = document.text[end : end + 8].lstrip(AROUND)[:1]
    if ending == "dash" and after.isdigit() and CLOCK.match(document.text, end):
        return None  # 'Ada Brandt (Harbor Gazette) - March 3, 2020 - 12:00am'
    if ending == "line" and not (any(map(str.isdigit, whole)) and has_any(whole, "(/–—-,")):
        return None
    date, left = without_date(whole, lexicon)
    if date and left[:1] == "(" and left[-1:] == ")" and ") (" in left:
        left = left[1:].replace(")", "", 1)  # '(TOLM, 29 October 2014) (BWS) -'
    if left[:1] == "(" and left[-1:] == ")" and (date or ending == "dash"):
        inside = left[1:-1].strip(f"\0{AROUND}")
        if not _is_agency(inside, lexicon) and (date or _is_known_place(inside, lexicon)):
            left = left[1:-1]  # '(Oslo, Norway – March 3) –', '(Oslo) –'
    if left[:1] == "[" and ending == "bracket":
        left = _in_square_brackets(left, date, lexicon)
        ending = "dash"
    agency, left = _without_agency(left, lexicon)
    if date and not agency and _is_wire(left.strip("\0 ")):
        agency, left = left.strip("\0 "), ""  # 'Baywire (March 3, 2024) --'
    if not _is_agency(agency, lexicon):
        may_be_unknown = ending == "dash" and date is not None and agency is None
        bare, left = _without_bare_agency(left, lexicon, may_be_unknown=may_be_unknown)
        if not (bare or agency or after.islower()) and ending == "dash":
            bare, left = _without_last_agency(left, lexicon)
        agency = bare or agency
    leads = left[:1] == "\0" and left[1:].lstrip()[:1] not in "-–—,/|\0"  # '(CNN) Tolm —'
    if (leads and ending != "dash") or (ending == "line" and left.startswith("\0")):
        return None  # 'March 3 (Reuters) - Rain fell.'
    left = left.replace("\0.", "\0").strip(f"\0{AROUND}").removesuffix(",.")
    if left[-1:] == "." and STOPPED.search(left):
        left = left[:-1]
    place = place_of(left, dated=date is not None) if left else None
    if (left and place is None) or (
        leads and place and not (is_known(place, lexicon) or is_in_capitals(place, lexicon))
    ):
        return None
    span = document.span(start, start + len(whole))
    dateline = Dateline(
        span,
        place=left or None,
        region=place.region if place else None,
        places=place.cities if place else (),
        date=date,
        agency=agency,
    )
    if is_glued and date and date.day and left == "":
        return dateline  # 'March 3—The ferry is back'
    return dateline if _suffices(dateline, place, ending, after, alone, lexicon) else None


def _in_square_brackets(words: str, date: DatelineDate | None, lexicon: Lexicon) -> str:
    """The place of '[Tolm, 4 November 2021]'; what is no place where the brackets hold something else."""
    inside = words[1:-1].strip(f"\0{AROUND}")
    is_place = date is not None and date.day and date.year and words.endswith("]")
    named = all(word[0].isupper() and word.lower() not in lexicon.kickers for word in inside.split())
    return inside if is_place and named else words


def _is_known_place(words: str, lexicon: Lexicon) -> bool:
    place = place_of(words, dated=False)
    return place is not None and is_known(place, lexicon)


def _suffices(found: Dateline, place: Place | None, ending: str, after: str, alone: bool, lexicon: Lexicon) -> bool:
    """Whether what was found is enough for a dateline, with what parts it from the story and what comes after that."""
    agency, date = found.agency, found.date
    known_agency = _is_agency(agency, lexicon)
    is_dated = date is not None and date.day is not None
    if place is None:
        if known_agency:
            return ending in ("dash", "bracket")
        if agency and (_is_outlet(agency, lexicon) or (ending == "dash" and _is_sign(agency))):
            return ending in ("dash", "bracket")
        is_sign = CALL_SIGN.fullmatch(agency or "") is not None
        return ending == "dash" and (is_sign or (is_dated and _may_be_agency(agency or "", lexicon)))
    if ending == "line":
        return agency is not None and date is not None
    if known_agency:
        return True
    if is_dated and (ending in ("dash", "slash") or (ending == "bracket" and _is_initials(agency))):
        return True
    known = is_known(place, lexicon)
    capitals = is_in_capitals(place, lexicon)
    if is_dated:
        return known or (capitals and ending != "bracket")
    if date and ending == "dash":
        return known or (capitals and not after.islower())
    if agency:
        return (ending in ("dash", "slash") and (known or capitals)) or (ending == "bracket" and known and capitals)
    if ending == "dash":
        return not after.islower() and (known or (alone and capitals))
    city = place.cities[0].casefold()
    named = known or (capitals and " " not in city and city.endswith(PLACE_ENDINGS))  # 'TARNPUR: The'
    return named and not after.islower() and ending in ("bar", "colon") and (alone or capitals)


def _is_initials(agency: str | None) -> bool:
    """Whether an unknown agency's name is a few capitals: 'Tarnpur, Sep 4 (BWS) Three'."""
    return agency is not None and agency.isalpha() and agency.isupper() and len(agency) <= LONGEST_INITIALS


def _is_sign(word: str) -> bool:
    """Whether a word in brackets before a dash can name an outlet: '(HarborPress) —', '(ANTIMEDIA) —'."""
    if " " in word:
        return False
    return _is_wire(word) or (word.isalpha() and word.isupper() and len(word) >= SHORTEST_SIGN)


def _is_wire(words: str) -> bool:
    """Whether words are a name that ends as news services' names do: 'Baywire', 'Harbor Press'."""
    return words.lower().endswith(("wire", "press", "news")) and _WIRE_NAME.fullmatch(words) is not None


def _is_outlet(words: str, lexicon: Lexicon) -> bool:
    """Whether words in brackets name an outlet: '(Harbor News) The', '(HarborNews.com) -'."""
    if " " not in words and (words.endswith((".com", ".org", ".net")) or _ONE_WORD.fullmatch(words)):
        return True
    # 'Harbor News', 'HealthWire News', 'HealthBeat Daily'
    titled = words.istitle() or _is_wire(words) or _TITLED.fullmatch(words) is not None
    return titled and len(words.split()) <= MOST_NAME_WORDS and is_named_outlet(words, lexicon)


def _is_agency(words: str | None, lexicon: Lexicon) -> bool:
    """Whether the words name an agency, with its branch or another behind it: 'PRNewswire-PRWeb', 'CNA/EWTN News'."""
    if words is None:
        return False
    return lexicon.is_agency(words) or lexicon.is_agency(_BRANCH.split(words, maxsplit=1)[0])


def _may_be_agency(word: str, lexicon: Lexicon) -> bool:
    """Whether one word, with a date and without a place, can be an unknown agency: 'March 3 (Baywire) -'."""
    return word.isalpha() and lexicon.classes.get(word.lower()) != "time"


def _without_agency(text: str, lexicon: Lexicon) -> tuple[str | None, str]:
    """The agency in brackets or slashes, and the text with a NUL for each bracket.

    The date, a NUL already, may stand in the brackets, beside an agency or alone.
    """
    if "(" not in text and "/" not in text:
        return None, text
    agency = None
    parts, end = [], 0
    for bracket in BRACKET.finditer(text):
        words = (bracket["round"] or bracket["spaced"] or bracket["slashed"]).strip(f"\0{AROUND}")
        known = _is_agency(words, lexicon)
        behind = text[bracket.end() : bracket.end() + 2]
        is_region = behind == " [" or (behind == " (" and lexicon.is_region(words))  # 'Toulouse (France)'
        if words.lower() in lexicon.kickers:  # 'PARIS (Analysis) —'
            words = ""
        is_inside = bracket["slashed"] and text[bracket.end() :].strip(AROUND)  # 'PARIS/LONDON/TOLM'
        is_region = is_region or _is_region_sign(words, text[bracket.end() :])
        is_small = not words[:1].isupper() and (len(words) > LONGEST_SMALL or bracket.end() < len(text))
        if words and not known and (is_inside or is_small or is_region):
            continue
        if words and (agency is None or (known and not _is_agency(agency, lexicon))):
            agency = words
        parts += [text[end : bracket.start()], "\0"]
        end = bracket.end()
    return agency, "".join([*parts, text[end:]])


def _is_region_sign(words: str, behind: str) -> bool:
    """Whether a bracket before a date holds a region: 'Tarnpur (UP), Sep 4 (BWS)', 'Tolm (U/E), Feb. 6, BWS –'."""
    return behind[:1] == "," and "\0" in behind and (len(words) <= LONGEST_REGION_SIGN or "(" in behind)


def _without_bare_agency(text: str, lexicon: Lexicon, *, may_be_unknown: bool) -> tuple[str | None, str]:
    """The agency without brackets behind the place or the date: 'March 3, Reuter', 'NASSAU, CMC'."""
    if not has_any(text.rstrip("\0 ,"), ",-–—/\0"):
        return None, text
    pieces = _BREAK.split(text)
    # 'PRLog - March 3 - PARIS'
    if len(pieces) > 1 and is_sure_agency(pieces[0], lexicon) and not pieces[1].strip(" -–—"):
        return pieces[0], "".join(["\0", *pieces[1:]])
    for place in range(2, len(pieces), 2):
        words = pieces[place].strip(f".{AROUND}")
        behind_date = pieces[place - 1] != "," or "\0" in pieces[:place]
        ends = place == len(pieces) - 1 and words not in lexicon.regions  # 'NASSAU, CMC -'
        is_known = is_sure_agency(words, lexicon) or _is_wire(words)
        if may_be_unknown and pieces[0] and pieces[place - 1] == "," and ends and behind_date:
            is_known = len(words) >= SHORTEST_BARE and words[0].isupper() and _may_be_agency(words, lexicon)
        if words and (behind_date or ends) and is_known:
            return words, "".join([*pieces[:place], "\0", *pieces[place + 1 :]])
    return None, text


def _without_last_agency(text: str, lexicon: Lexicon) -> tuple[str | None, str]:
    """The agency in capitals that ends the text, with nothing before it but a place: 'CNN —', 'London CNN —'."""
    place, _, last = text.rpartition(" ")
    is_agency = last.isupper() and is_sure_agency(last, lexicon)
    return (last, place) if is_agency else (None, text)
