"""Agencies in datelines: 'PARIS, March 3 (Reuters) -', 'NASSAU, CMC -', 'London CNN —', '(HarborPress) —'.

The functions take the text with a NUL in the date's place, and give it back with one in the place of each bracket.
"""

from newsparse.article import DatelineDate
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern
from newsparse.rules.dateline.own_line import AROUND
from newsparse.rules.named import is_named_outlet, is_sure_agency

BRACKET = lazy_pattern(
    r"\(\s*+(?P<round>[^()\n]{1,70}?)\s*+\)|/\s++(?P<spaced>[^/\n]{2,40}?)\s++/"
    r"|/(?P<slashed>[^/\s]{2,40})/|(?<=\0 )/(?P<spaced>[^/\s][^/\n]{2,38}[^/\s])/"
)
_TITLED = lazy_pattern(r"(?:\p{Lu}\p{Ll}[\p{L}\p{N}.]*\s){0,3}\p{Lu}?[\p{L}\p{N}]*\p{Ll}")
_ONE_WORD = lazy_pattern(r"(?:\p{Lu}\p{Ll}+)+(?:News|Wire|Press|Post|Times|Media)")
#: An outlet's name in capitals has no fewer letters: '(ANTIMEDIA) —'.
SHORTEST_SIGN = 5
#: An outlet's name has no more words.
MOST_NAME_WORDS = 4
#: What abbreviates an agency is no longer.
LONGEST_INITIALS = 5
#: What abbreviates a region is no longer: 'UP', 'U/E'; and an agency in small letters: 'Oslo (bws) -'.
LONGEST_REGION_SIGN, LONGEST_SMALL = 3, 4
#: An unknown agency behind the date has no fewer letters: 'TOLM, Sept. 3, Baynews -', 'TOLM, Feb. 6, BWS –'.
SHORTEST_BARE = 3
_BRANCH = lazy_pattern(r"[-/]")
_BREAK = lazy_pattern(r"(\s-{1,2}\s|\s?[–—]\s?|--|\s/\s|\0|,)")
_WIRE_NAME = lazy_pattern(r"(?:\p{Lu}[\p{L}\p{N}.]*\s){0,3}\p{Lu}?[\p{L}\p{N}]*(?i:wire|press|news)")


def without_agency(
    text: str, date: DatelineDate | None, lexicon: Lexicon, *, is_parted: bool, goes_on: bool
) -> tuple[str | None, str]:
    """The agency, in brackets or not, and what is left of the text.

    Args:
        text: what stands before the story, a NUL in the date's place.
        date: the date.
        lexicon: the words that rules know.
        is_parted: whether a dash parts it from the story.
        goes_on: whether the story goes on in small letters.
    """
    agency, left = _without_bracket(text, lexicon)
    if agency and is_agency(agency, lexicon):
        return agency, left
    if date and not agency and is_wire(name := left.strip("\0 ")):  # 'Baywire (March 3, 2024) --'
        return name, ""
    may_be_unknown = is_parted and date is not None and agency is None
    bare, left = _without_bare_agency(left, lexicon, may_be_unknown=may_be_unknown)
    if not (bare or agency or goes_on) and is_parted:
        bare, left = _without_last_agency(left, lexicon)
    return bare or agency, left


def _without_bracket(text: str, lexicon: Lexicon) -> tuple[str | None, str]:
    """The agency in brackets or slashes, and the text with a NUL for each bracket.

    The date, a NUL already, may stand in the brackets, beside an agency or alone.
    """
    if "(" not in text and "/" not in text:
        return None, text
    agency = None
    parts, end = [], 0
    for bracket in BRACKET.finditer(text):
        words = (bracket["round"] or bracket["spaced"] or bracket["slashed"]).strip(f"\0{AROUND}")
        known = is_agency(words, lexicon)
        behind = text[bracket.end() : bracket.end() + 2]
        is_region = behind == " [" or (behind == " (" and lexicon.is_region(words))  # 'Toulouse (France)'
        if words.lower() in lexicon.kickers:  # 'PARIS (Analysis) —'
            words = ""
        is_inside = bracket["slashed"] and text[bracket.end() :].strip(AROUND)  # 'PARIS/LONDON/TOLM'
        is_region = is_region or _is_region_sign(words, text[bracket.end() :])
        is_small = not words[:1].isupper() and (len(words) > LONGEST_SMALL or bracket.end() < len(text))
        if words and not known and (is_inside or is_small or is_region):
            continue
        if words and (agency is None or (known and not is_agency(agency, lexicon))):
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
        is_known = is_sure_agency(words, lexicon) or is_wire(words)
        if may_be_unknown and pieces[0] and pieces[place - 1] == "," and ends and behind_date:
            is_known = len(words) >= SHORTEST_BARE and words[0].isupper() and may_be_agency(words, lexicon)
        if words and (behind_date or ends) and is_known:
            return words, "".join([*pieces[:place], "\0", *pieces[place + 1 :]])
    return None, text


def _without_last_agency(text: str, lexicon: Lexicon) -> tuple[str | None, str]:
    """The agency in capitals that ends the text, with nothing before it but a place: 'CNN —', 'London CNN —'."""
    place, _, last = text.rpartition(" ")
    is_agency = last.isupper() and is_sure_agency(last, lexicon)
    return (last, place) if is_agency else (None, text)


def is_agency(words: str | None, lexicon: Lexicon) -> bool:
    """Whether the words name an agency, with its branch or another behind it: 'PRNewswire-PRWeb', 'CNA/EWTN News'."""
    if words is None:
        return False
    return lexicon.is_agency(words) or lexicon.is_agency(_BRANCH.split(words, maxsplit=1)[0])


def is_outlet(words: str, lexicon: Lexicon) -> bool:
    """Whether words in brackets name an outlet: '(Harbor News) The', '(HarborNews.com) -'."""
    if " " not in words and (words.endswith((".com", ".org", ".net")) or _ONE_WORD.fullmatch(words)):
        return True
    # 'Harbor News', 'HealthWire News', 'HealthBeat Daily'
    titled = words.istitle() or is_wire(words) or _TITLED.fullmatch(words) is not None
    return titled and len(words.split()) <= MOST_NAME_WORDS and is_named_outlet(words, lexicon)


def is_wire(words: str) -> bool:
    """Whether words are a name that ends as news services' names do: 'Baywire', 'Harbor Press'."""
    return words.lower().endswith(("wire", "press", "news")) and _WIRE_NAME.fullmatch(words) is not None


def is_sign(word: str) -> bool:
    """Whether a word in brackets before a dash can name an outlet: '(HarborPress) —', '(ANTIMEDIA) —'."""
    if " " in word:
        return False
    return is_wire(word) or (word.isalpha() and word.isupper() and len(word) >= SHORTEST_SIGN)


def is_initials(agency: str | None) -> bool:
    """Whether an unknown agency's name is a few capitals: 'Tarnpur, Sep 4 (BWS) Three'."""
    return agency is not None and agency.isalpha() and agency.isupper() and len(agency) <= LONGEST_INITIALS


def may_be_agency(word: str, lexicon: Lexicon) -> bool:
    """Whether one word, with a date and without a place, can be an unknown agency: 'March 3 (Baywire) -'."""
    return word.isalpha() and lexicon.classes.get(word.lower()) != "time"
