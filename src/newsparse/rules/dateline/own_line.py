"""Datelines in a line of their own, below headline or byline: 'TARNPUR, March 3', 'OSLO', 'Oslo:', 'DATELINE: OSLO'."""

from newsparse.article import Byline, Dateline
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rules.dateline.date import without_date
from newsparse.rules.dateline.place import PLACE_ENDINGS, Place, is_in_capitals, is_known, place_of

#: Such a line is no longer.
LONGEST = 40
#: A line this long may be the story's first.
SENTENCE = 60
#: A shorter one may be, too, if it ends so.
_STOPS = (".", "!", "?", ".”", '."')
#: How a database's field begins.
FIELDS = ("DATELINE", "Dateline")
LABEL = lazy_pattern(r"(?:DATELINE|Dateline)\s?:\s++")
#: What may stand around a place beside a date.
AROUND = " ,-–—/|_•·:\xa0\t"


def in_own_line(document: Document, place: int) -> Dateline | None:
    """The dateline that the line at `place` of the head is."""
    line = document.head[place].span
    if len(line.text) > LONGEST:
        return None
    if line.text.startswith(FIELDS):
        return _labelled(document, line.start, line.end)
    if dated := _dated_alone(document, place):
        return dated
    city = _city_alone(document, place)
    if city is None:
        return None
    span = document.span(line.start, line.end - line.text.endswith(":"))
    return Dateline(span, place=span.text, region=city.region, places=city.cities)


def _labelled(document: Document, start: int, end: int) -> Dateline | None:
    """What stands behind 'DATELINE:' in a database's export: place, and date or not."""
    label = LABEL.match(document.text, start, end)
    value = document.span(label.end() if label else end, end)
    date, left = without_date(value.text, document.lexicon)
    city = left.strip(f"\0{AROUND}")
    found = _sure_place(document, city, dated=date is not None)
    return Dateline(value, place=city, region=found.region, places=found.cities, date=date) if found else None


def _sure_place(document: Document, words: str, *, dated: bool) -> Place | None:
    """The place that the words name, if it is a known one or stands in capitals."""
    found = place_of(words, dated=dated)
    is_sure = found and (is_known(found, document.lexicon) or is_in_capitals(found, document.lexicon))
    return found if is_sure else None


def _dated_alone(document: Document, place: int) -> Dateline | None:
    """A short line of place and date alone, right below headline or byline and above the story: 'TARNPUR, March 3'."""
    line, above, below = document.head[place], document.head[:place], document.paragraphs[place + 1 : place + 2]
    if not (any(map(str.isdigit, line.text)) and above and any(_tells(one.text) for one in below)):
        return None
    if not document.is_claimed(above[-1].span.start, above[-1].span.end):
        return None
    date, left = without_date(line.text, document.lexicon)
    if date is None or date.day is None or not left.endswith("\0") or "(" in left:
        return None
    city = left.partition("\0")[0].strip(AROUND)
    found = _sure_place(document, city, dated=True)
    if found is None:
        return None
    return Dateline(line.span, place=city, region=found.region, places=found.cities, date=date)


def _tells(line: str) -> bool:
    """Whether a line may be the story's first."""
    return len(line) > SENTENCE or line.endswith(_STOPS)


def _city_alone(document: Document, place: int) -> Place | None:
    """The city in capitals that a short line between head and story is: 'OSLO', 'WESTERN BUREAU:', 'TARN, Castria:'."""
    text = document.head[place].text
    words = text.removesuffix(":")
    city, _, region = words.partition(", ")
    found = place_of(words, dated=False) if city.isupper() or words != text else None
    above, below = document.head[:place], document.paragraphs[place + 1 : place + 2]
    if found is None or not any(_tells(line.text) for line in below):
        return None
    if document.lexicon.is_city(words) or (words.istitle() and words.casefold().endswith(PLACE_ENDINGS)):
        return found if any(document.is_claimed(line.span.start, line.span.end) for line in above) else None
    # below a byline, 'WESTERN BUREAU:'
    is_place = (" " in city or region) and words != text and city.isupper() and is_in_capitals(found, document.lexicon)
    start = document.head[place].span.start
    is_below = any(isinstance(one, Byline) and one.span.end <= start for one in document.found)
    return found if is_place and is_below else None
