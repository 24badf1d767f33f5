"""Heads of texts without line breaks: 'Ferry Returns to Bay By Ada Brandt TOLM — The ferry came back on …'."""

from collections.abc import Iterator

import regex

from newsparse.article import Author, Byline, Dateline, Headline, Span
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.byline.credits import credits_at
from newsparse.rules.dateline.wire import dateline_at
from newsparse.rules.headline.title import LONGEST, headline_of
from newsparse.rules.named import is_given, is_sure_agency

#: How many words a title has, and how many the name of a person or of an agency behind it.
FEWEST_WORDS, MOST_WORDS = 3, 32
LONGEST_NAME = 4
#: How far behind the title the dateline may begin.
REACH = 120

#: What ends a title: who wrote the story, when it was published, where it was filed.
END = phrases(
    r"""
    \s(?P<by>({work} by|[Bb]y|BY)( ?:)? )(?=\p{Lu})
    [\s|–—-]{1,3}(?P<stamp>(?P<published>({published} (on )?)?){date}(?=[ ,|–—-]))
    \s(?P<release>FOR IMMEDIATE RELEASE)\b
    \s(?=\(?\p{Lu}{2})
    """,
    before=r"(?=[\s|–—-][\s|–—\p{Lu}\d(b-])",  # a quick look: most words are small
    work="Written|Posted|Reported",
    published="(Last )?[Uu]pdated|Published|Posted|Updated",
    date=r"\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4}",
)
#: Behind a date without a name before it: a time, or a byline.
BEHIND_DATE = phrases(r"[ ,|–—-]{1,3}(\d{1,2}[:.]\d{2}|(Written )?[Bb]y )")
#: A date inside a sentence: 'on March 3, 2020, to leave'.
GOES_ON = phrases(r",? \p{Ll}")
#: A sentence ends, and no title follows; or an address does.
FULL_STOP = phrases(
    r"""
    (?<=\p{Ll}{3})\.[”’"')]?\s
    [?!][”’"')]?\s(?!By |BY )(?=\p{Lu}\p{Ll})
    \s(?=https?://)
    """,
    before=r"(?=[.?!]|\sh)",  # a quick look
)
#: Words in capitals that may stand before a dateline, and open none: a time zone, 'FOR IMMEDIATE RELEASE'.
_NO_PLACES = frozenset(
    """
    AM AEDT AEST BST BY CDT CEST CET CST CT EAT EDT EST ET FOR GMT HKT IMMEDIATE IST JST MDT MST MT PDT PM PST PT
    RELEASE SGT UTC WIB
    """.split()
)
#: Where a dateline may begin.
CAPITALS = lazy_pattern(rf"(?<=\s)(?!(?:{'|'.join(sorted(_NO_PLACES))})\b)(?=\(?\p{{Lu}}{{2}})")
#: Behind these a name or a date goes on with the sentence.
_LEADING = frozenset("a an and at by for from in near of on or since the to until with".split())


@rule("headline.run_in")
def run_in(document: Document) -> Iterator[Headline | Byline | Dateline]:
    """The title with which a long first paragraph opens, up to the byline, the date or the dateline behind it.

    And that dateline, and a byline that is but a name.
    """
    for first in document.paragraphs[:1]:
        start, end = first.span.start, first.span.end
        if end - start <= LONGEST or any(isinstance(found, Headline) for found in document.found):
            return
        stop = FULL_STOP.search(document.text, start, start + LONGEST)
        for found in END.finditer(document.text, start, stop.start() if stop else start + LONGEST):
            if not _is_title(document.text[start : found.start()]):
                continue
            ends, byline = _ends_title(document, start, found, end)
            if ends:
                yield headline_of(document, start, byline.span.start if byline else found.start())
                yield from _behind_title(document, byline, found.start(), end)
                return
        if stop and _is_sentence(document, start, stop, end):
            yield headline_of(document, start, stop.end())


def _is_sentence(document: Document, start: int, stop: "regex.Match[str]", end: int) -> bool:
    """Whether a title ends with a full stop: 'Ferry returns to bay. TOLM, Castria —', but not 'TOLM, Mich. (AP) —'."""
    is_title = _is_title(document.text[start : stop.start()])
    return is_title and _dateline(document, stop.end(), end) is not None and not dateline_at(document, start, end)


def _ends_title(document: Document, start: int, found: "regex.Match[str]", end: int) -> tuple[bool, Byline | None]:
    """Whether what was found ends the title that begins at `start`, and the byline of a name that stands before it."""
    text = document.text
    if found["by"]:
        is_small = found["by"].startswith("b") and not text[start : found.start()].isupper()
        return not is_small and _is_person(document, found.end("by"), end), None
    if found["stamp"]:
        byline = _name_before(document, start, found.start("stamp"))
        ends = byline or found["published"] or BEHIND_DATE.match(text, found.end(), end)
        return bool(ends) and not GOES_ON.match(text, found.end(), end), byline
    byline = _agency_before(document, start, found.start())
    ends = found["release"] or _dateline(document, found.end(), end, alone=byline is not None)
    return bool(ends), byline


def _is_title(title: str) -> bool:
    """Whether the words may be a title: few enough, and not broken off."""
    words = title.split()
    return FEWEST_WORDS <= len(words) <= MOST_WORDS and words[-1][-1] not in ",;:" and words[-1] not in _LEADING


def _behind_title(document: Document, byline: Byline | None, start: int, end: int) -> Iterator[Byline | Dateline]:
    """What else stands in the head: a byline that is but a name, and the dateline, that of a known city first."""
    if byline:
        yield byline
    places = CAPITALS.finditer(document.text, start, start + REACH)
    datelines = [found for place in places if (found := _dateline(document, place.start(), end, alone=True))]
    known = [found for found in datelines if _is_known(found, document.lexicon)]
    yield from (known or datelines)[:1]


def _is_person(document: Document, start: int, end: int) -> bool:
    """Whether a person's name begins here."""
    names = credits_at(document, start, end)
    return names is not None and is_given(names.authors[0].name, document.lexicon)


def _name_before(document: Document, start: int, stop: int) -> Byline | None:
    """The byline of who is named before a date: 'Ferry Returns to Bay [Ada Brandt] | March 3, 2020'."""
    found = None
    for words in _last_words(document, start, start + len(document.text[start:stop].rstrip(" |–—-"))):
        names = credits_at(document, words.start, words.end)
        name = names.authors[0].name if names and names.end == words.end else ""
        if names and " " in name and is_given(name, document.lexicon):
            found = Byline(words, authors=names.authors)
    return found


def _agency_before(document: Document, start: int, stop: int) -> Byline | None:
    """The byline of an agency before a dateline: 'Ferry Returns to Bay [Associated Press] TOLM —'."""
    found = None
    for words in _last_words(document, start, stop):
        if is_sure_agency(words.text.removeprefix("The "), document.lexicon) and words.text[0].isupper():
            found = Byline(words, authors=(Author(words.text, span=words),))
    return found


def _last_words(document: Document, start: int, stop: int) -> Iterator[Span]:
    """The last word, the last two, and so on."""
    place = stop
    for _ in range(LONGEST_NAME):
        place = document.text.rfind(" ", start, place)
        if place < 0:
            return
        yield document.span(place + 1, stop)


def _dateline(document: Document, start: int, end: int, *, alone: bool = False) -> Dateline | None:
    """The dateline that begins here, if an agency, a date or a place in capitals says that it is one."""
    found = dateline_at(document, start, end, alone=alone)
    if found is None or _is_known(found, document.lexicon):
        return found
    before = document.text[:start].rsplit(None, 1)[-1]
    if before.isupper() and before not in _NO_PLACES:
        return None  # 'FERRY RETURNS TO BAY TOLM —'
    return found if found.agency or found.date or _city(found).isupper() else None


def _is_known(dateline: Dateline, lexicon: Lexicon) -> bool:
    return lexicon.is_city(_city(dateline))


def _city(dateline: Dateline) -> str:
    return (dateline.place or "").partition(",")[0]
