"""One dateline, once it is known where it may end: 'PARIS, March 3 (Reuters)' of 'PARIS, March 3 (Reuters) - Rain'."""

from itertools import chain

from newsparse.article import Byline, Dateline, DatelineDate
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rules.dateline.agency import is_agency, without_agency
from newsparse.rules.dateline.date import without_date
from newsparse.rules.dateline.enough import suffices
from newsparse.rules.dateline.own_line import AROUND
from newsparse.rules.dateline.place import Place, is_in_capitals, is_known, place_of

#: A full stop behind a whole word in capitals: 'MOSCOW. March 11 (Interpress) -', but not 'BOISE, IDA.'.
STOPPED = lazy_pattern(r"(?<![.,]\s)\b\p{Lu}{5,}\.$")
#: What a bar parts from a place in page furniture.
STAMP = phrases(r"[|•·]\s*+((Updated|Published|Posted|Last|Created)\b|\p{Lu}\p{Ll}{2,8}\.? \d|\d{1,2}[ /.-])")
#: A time behind a dash: what stands before it is a byline with its date.
CLOCK = lazy_pattern(r"[–—-]\s*+\d{1,2}:\d{2}")
#: Before a colon it is no longer.
LONGEST_BEFORE_COLON = 50


def read(document: Document, start: int, end: int, ending: str, *, alone: bool) -> Dateline | None:
    """The dateline that fills the text from `start` to `end`; `ending` says what parts it from the story."""
    lexicon = document.lexicon
    whole = document.text[start:end].rstrip()
    whole = whole[:-1] if whole.endswith(").") else whole
    after = document.text[end : end + 8].lstrip(AROUND)[:1]
    if _is_other(document.text, whole, end, ending, after):
        return None
    is_glued = ending == "glued"
    ending = "dash" if is_glued else ending
    date, left = without_date(whole, lexicon)
    if left[:1] in ("(", "["):
        ending, left = _without_brackets(left, date, ending, lexicon)
    agency, left = without_agency(left, date, lexicon, is_parted=ending == "dash", goes_on=after.islower())
    named = _place_words(left)
    place = place_of(named, dated=date is not None) if named else None
    if (named and place is None) or (left[:1] == "\0" and not _may_begin_so(left, place, ending, lexicon)):
        return None
    is_enough = is_glued and date and date.day and not named  # 'March 3—The ferry is back'
    is_sent = ending == "colon" and alone and after.isupper() and left == named and _is_sent_from(document, place)
    if not (is_enough or is_sent or suffices(place, date, agency, lexicon, ending=ending, after=after, alone=alone)):
        return None
    return Dateline(
        document.span(start, start + len(whole)),
        place=named or None,
        region=place.region if place else None,
        places=place.cities if place else (),
        date=date,
        agency=agency,
    )


def _is_sent_from(document: Document, place: Place | None) -> bool:
    """Whether an agency's story may come from a place of one word that nobody knows: 'TOLM: Rain', below 'PTI'."""
    if place is None or " " in place.cities[0] or not is_in_capitals(place, document.lexicon):
        return False
    authors = chain.from_iterable(found.authors for found in document.found if isinstance(found, Byline))
    return any(is_agency(author.affiliation or author.name, document.lexicon) for author in authors)


def _is_other(text: str, whole: str, end: int, ending: str, after: str) -> bool:
    """Whether what ends there is no dateline: a clause before a colon, a stamp, a line without a date."""
    if ending == "colon":
        return len(whole) > LONGEST_BEFORE_COLON
    if ending == "bar":
        return STAMP.match(text, end) is not None  # 'Oslo | Updated: March 3, 2020'
    if ending == "line":
        return not (any(map(str.isdigit, whole)) and has_any(whole, "(/–—-,"))
    # 'Ada Brandt (Harbor Gazette) - March 3, 2020 - 12:00am'
    return ending == "dash" and after.isdigit() and CLOCK.match(text, end) is not None


def _without_brackets(left: str, date: DatelineDate | None, ending: str, lexicon: Lexicon) -> tuple[str, str]:
    """What parts it from the story, and the words, without brackets around all of them: '(Oslo, March 3) –'."""
    if left[0] == "[":
        return ("dash", _in_square_brackets(left, date, lexicon)) if ending == "bracket" else (ending, left)
    if date and left[-1:] == ")" and ") (" in left:
        left = left[1:].replace(")", "", 1)  # '(TOLM, 29 October 2014) (BWS) -'
    if left[:1] == "(" and left[-1:] == ")" and (date or ending == "dash"):
        inside = left[1:-1].strip(f"\0{AROUND}")
        if not is_agency(inside, lexicon) and (date or _is_known_place(inside, lexicon)):
            left = left[1:-1]  # '(Oslo, Norway – March 3) –', '(Oslo) –'
    return ending, left


def _in_square_brackets(words: str, date: DatelineDate | None, lexicon: Lexicon) -> str:
    """The place of '[Tolm, 4 November 2021]'; what is no place where the brackets hold something else."""
    inside = words[1:-1].strip(f"\0{AROUND}")
    is_place = date is not None and date.day and date.year and words.endswith("]")
    named = all(word[0].isupper() and word.lower() not in lexicon.kickers for word in inside.split())
    return inside if is_place and named else words


def _is_known_place(words: str, lexicon: Lexicon) -> bool:
    place = place_of(words, dated=False)
    return place is not None and is_known(place, lexicon)


def _place_words(left: str) -> str:
    """The words of the place, without the signs around them."""
    words = left.replace("\0.", "\0").strip(f"\0{AROUND}").removesuffix(",.")
    return words[:-1] if words[-1:] == "." and STOPPED.search(words) else words


def _may_begin_so(left: str, place: Place | None, ending: str, lexicon: Lexicon) -> bool:
    """Whether a dateline may begin with the agency or the date: '(CNN) Tolm —', but not 'March 3 (Reuters) - Rain'."""
    if ending == "line":
        return False
    if left[1:].lstrip()[:1] in "-–—,/|\0":  # nothing else stands there, too
        return True
    return ending == "dash" and (place is None or is_known(place, lexicon) or is_in_capitals(place, lexicon))
