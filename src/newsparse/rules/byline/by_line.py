"""Bylines: the line that says who wrote the article: 'By Ada Brandt and Tom Okoye, Associated Press'."""

from collections.abc import Iterator

from attrs import evolve

from newsparse.article import Author, Byline, Span
from newsparse.document import Document
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.byline.credits import Credits, credits_at
from newsparse.rules.byline.description import BEHIND_BAR, described, with_next_line
from newsparse.rules.byline.linked import linked, may_be_linked
from newsparse.rules.byline.run_in import SENTENCE, begins_story, end_of_description, run_in, tells
from newsparse.rules.byline.stamp import STAMP
from newsparse.rules.named import is_given, is_named_outlet, is_outlet, is_place, is_sure_agency

#: A byline that fills its line is no longer than this.
LONGEST = 220

#: What opens a byline.
BY = phrases(
    r"""
    (?P<by>((?i:{work}\s++by)|BY|By|by)(\s*+:\s*+|\s++|(?<=By)(?=\p{Lu}\p{Ll})))                # Written by Ada Brandt
    (?P<by>From\s++(?=\p{Lu}[^\n]{3,40}?(,? in \p{Lu}|, [^\n,]{0,30}\b(Correspondent|Reporter)\b)))
    (?P<by>From\s++(?={name}, \p{Lu}[\p{L} ]{2,30}$))
    (?P<by>(Authors?|AUTHORS?|Reporter|Correspondent|Text|Words)\s*+:\s*+)                  # Author: Ada Brandt
    """,
    before=r"(?P<label>(?:BYLINE|Byline)\s*+:\s*+)?",
    name=r"(\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}’'-]+",
    work=r"""(an? )?((co-|guest )?(post(ed)?|authored|contributed|published)|written|submitted|compiled|uploaded|created
        |guest (essay|column|opinion|commentary)|opinion|commentary|column|essay|op-?ed|analysis|interview|exclusive
        |(recipes? and )?(story|words|text)( and (photos?|photographs|pictures|images|video))?|article|special report
        |report(ed|ing)?|review(ed)?|tested)""",
)
#: First words of bylines; a quick look.
_FIRST = frozenset(
    """
    a additional an analysis article author authored authors by byline co-authored co-posted column commentary
    compiled contributed correspondent created essay exclusive from guest interview op-ed oped opinion posted
    published recipe recipes report reported reporter reporting review reviewed special story submitted tested text
    uploaded words written
    """.split()
)
#: 'By' behind other words; 'by' behind a stamp. The word comes first: it is found fast.
_BY = lazy_pattern(r"(?i:by)\b(?<=[\s/|]B[yY]|[\d|•·–—/-]\s*+(?:[AaPp]\.?[Mm]\.?\s*+)?(?:\p{Lu}{2,4}\s)?by)")
_BULLETS = ("-", "–", "—", "*", "_", "•", "(", "^")
_OPENINGS = ("By", *_BULLETS)
BULLET = phrases(
    r"""
    [-–—*•]\s++
    [(^](?=\p{L})
    [*_]{1,3}(?=(By|BY|by)\s)                                            # **By Ada Brandt**
    """
)
LABELLED = phrases(r"(BYLINE|Byline)\s*+:\s*+(?=\p{Lu})")
#: What a line holds before its byline: a stamp of date and time, 'Posted on 3 May'.
BEFORE = phrases(
    r"""
    ((Breaking|Latest|Top|Local|US|U\.S\.|World|National) )?{section} ([|•/–—-] )?(?=By \p{Lu})
    (\p{Lu}[\p{L}-]* ){1,6}[|/] (?=By \p{Lu})
    / (?=By \p{Lu})
    [^\n]{0,80}?(\d|\b(?i:published|posted|updated|exclusive|today|yesterday|ago)\b|\.(com|org|net|co)\b)
        [^\n]{0,40}?[\s/|•·–—,-](?=(by|BY|By|bY)\b)
    """,
    section="""News|Politics|Opinion|Business|Sports?|World|Health|Entertainment|Science|Tech|Technology|Culture|Lifestyle
        |Analysis|Commentary|Editorial|Features?|Exclusive""",
)
#: '(Reporting by Ada Brandt; Editing by Tom Okoye)' is a credit below a story, be that short.
CREDITS = phrases(r"[(]?(?i:(additional )?(reporting|writing) by\b[^\n]{3,200}?;? (editing|writing|reporting) by\b)")
#: 'By Ada Brandt; Tom Okoye contributed reporting.' credits the second with less.
CONTRIBUTION = phrases(
    r"""
    [;.] [^;\n]{3,80}? (contributed|reported|and [^;\n]{3,40} contributed)\b
    \. (Originally|First|Cross[ -]?posted)\s
    """,
    before=r"(?:(?<!\s)\s++)?+",
)
#: Last words of desks' names.
DESKS = frozenset("board bureau desk reporters staff team".split())
NEXT_AUTHOR = lazy_pattern(r"(?:and|And|AND|&)\s++(?=\p{Lu})")
COMPANY = phrases(r"(Inc|Ltd|Corp|Co|LLC|PLC|plc|Limited|Company)\b")
FOLLOWS = phrases(
    r"""
    (in|for|of|at|via|from|is|staff|and|with|special|contributing|reporter|editor|correspondent|columnist|the)\b
    [\w.+-]+@
    \w+\.(com|org|net|co)
    """
)
#: 'By bws correspondents', of an agency that writes its sign so.
CORRESPONDENTS = lazy_pattern(r"(?!the|some|two)\p{Ll}{2,4}\scorrespondents?")


@rule("byline.by_line")
def by_line(document: Document) -> Iterator[Byline]:
    """A line of the head that opens with 'By' (or 'Written by', 'Posted by', …) and names a person or an outlet."""
    telling, last = 0, len(document.paragraphs) - 1
    for place, paragraph in enumerate(document.head):
        if place == last > 0:
            return  # a last line is a signature or a credit
        free = document.unclaimed(paragraph)
        if not free:
            continue
        line = free[0]
        found = _by_line(document, place, line.start, line.end) if _may_be(line.text) else None
        if found:
            yield _person_below(document, place, line) or found
            return
        telling += len(line.text) > LONGEST
        if telling == 3:
            return


def _person_below(document: Document, place: int, line: Span) -> Byline | None:
    """The byline in the next line, where this one only says who published it: 'Published … by Harbor Wire'."""
    if line.text.startswith(("By", "BY", "by")):
        return None
    for below in document.paragraphs[place + 1 : place + 2]:
        start, end = below.span.start, below.span.end
        return _by_line(document, place + 1, start, end) if document.text[start : start + 3].lower() == "by " else None
    return None


def _by_line(document: Document, place: int, start: int, end: int) -> Byline | None:
    """The byline in the line from `start` to `end`: at its start, behind a bullet, or behind a stamp."""
    text = document.text
    if may_be_linked(document, start, end):
        return linked(document, start, end)
    if text.startswith(_BULLETS, start) and (bullet := BULLET.match(text, start, end)):
        start = bullet.end()
    opens = _opens(text, start)
    if CREDITS.match(text, start, end):
        return None
    if not opens and end - start > LONGEST:
        return None
    if text.startswith("by", start) and place and not _stands_below_head(document, place):
        return None
    if place > 3 and place >= len(document.paragraphs) - 3:
        return None
    opening = BY.match(text, start, end) if opens else None
    if not opening and end - start <= LONGEST and _BY.search(text, start + 1, min(end, start + 160)):
        before = BEFORE.match(text, start, end)
        opening = before and BY.match(text, before.end(), end)
        if opening:
            return _without_section(_read_line(document, place, opening.start("by"), opening.end(), end), document)
    if not opening:
        label = LABELLED.match(text, start, end) if text.startswith(("BYLINE", "Byline"), start) else None
        return _read_line(document, place, label.end(), label.end(), end) if label else None
    found = _read_line(document, place, opening.start("by"), opening.end(), end)
    is_from = found and opening["by"].startswith("From") and not found.authors[0].role
    if found is None or (is_from and not _is_sent_from(found, document)):
        return None
    return _with_signs(document, found)


def _is_sent_from(byline: Byline, document: Document) -> bool:
    """Whether 'From' names who wrote: 'From Ada Brandt, Lokoja', but not 'From Marrow Bay, Tolm'."""
    [author, *others] = byline.authors
    if others or "," not in byline.span.text:
        return author.affiliation is None
    lexicon, surname = document.lexicon, author.name.rpartition(" ")[2].lower()
    if surname in lexicon.place_nouns or surname in lexicon.organisation_words:
        return False  # 'From Victoria Station, London'
    return author.location is not None and is_given(author.name, lexicon)


def _with_signs(document: Document, byline: Byline) -> Byline:
    """The byline with the brackets or the signs of a wire around it: '(By Ada Brandt)', '^By Ada Brandt='."""
    start = byline.span.start
    if start > 0 and document.text[start - 1] in "(^":
        start -= 1
    return evolve(byline, span=document.span(start, byline.span.end))


def _without_section(byline: Byline | None, document: Document) -> Byline | None:
    """Behind a stamp, 'in' names a section more often than a place: 'Posted on 3 May by Ada Brandt in Sport'."""
    if byline is None or all(not one.location or is_place(one.location, document.lexicon) for one in byline.authors):
        return byline
    return evolve(byline, authors=tuple(evolve(author, location=None) for author in byline.authors))


def _opens(text: str, start: int) -> bool:
    """Whether the first word from `start` on is one of those that open bylines."""
    return text.startswith(_OPENINGS, start) or text[start : start + 12].split()[0].rstrip(":").lower() in _FIRST


def _may_be(line: str) -> bool:
    """A quick look before a close one."""
    return _opens(line, 0) or (len(line) <= LONGEST and "by" in line[:160].lower())


def _stands_below_head(document: Document, place: int) -> bool:
    """Whether the line above is the headline's, page furniture, or a deck right below the headline."""
    above = document.paragraphs[place - 1].span
    if document.is_claimed(above.start, above.end) or document.text[above.end - 1] not in ".,;":
        return True
    headline = document.paragraphs[max(place - 2, 0)].span
    return document.is_claimed(headline.start, headline.end) and above.end - above.start <= LONGEST


def _read_line(document: Document, place: int, start: int, names: int, end: int) -> Byline | None:
    """The byline that opens at `start` and whose names begin at `names`."""
    text = document.text
    contribution = CONTRIBUTION.search(text, names, min(end, names + LONGEST))
    end = contribution.start() if contribution else end
    found = credits_at(document, names, end)
    fills_line = end - names <= LONGEST
    if found is None:
        return _organisation(document, start, names, end) if fills_line else None
    if not fills_line:
        return run_in(document, start, found, end)
    stamp = STAMP.search(text, found.end, end)
    stop = stamp.start() if stamp else end
    rest = text[found.end : stop]
    alone = len(found.authors) == 1
    if tells(document, start, found.end, stop, end):
        is_body = alone and (" " not in found.authors[0].name or is_outlet(found.authors[0].name, document.lexicon))
        return _organisation(document, start, names, end) if is_body else run_in(document, start, found, end)
    if alone and (is_outlet(found.authors[0].name, document.lexicon) or _is_desk(document, found, rest)):
        return _organisation(document, start, names, end)
    one_word = alone and " " not in found.authors[0].name
    if one_word and rest.strip(" .") and rest.lstrip()[:1] not in tuple("-–—|/,("):
        return _organisation(document, start, names, end)
    return _with_description(document, place, start, found, stop, end) if may_follow(rest) else None


def _with_description(document: Document, place: int, start: int, found: Credits, stop: int, end: int) -> Byline:
    """The byline from `start` on, with what is said about the authors up to `stop`, or in the next line."""
    text = document.text
    rest = text[found.end : stop]
    other = BEHIND_BAR.search(text, found.end, stop)  # 'By Ada Brandt | Photographs by Tom Okoye'
    stop = other.start() if other else stop
    stop = found.end + len(text[found.end : stop].rstrip(" ,|•·/(–—-*_"))
    authors, stop = with_next_line(document, place, described(document, found, stop), stop, end)
    if not rest.strip() and stop <= end:
        authors, stop = _with_next_authors(document, place, authors, stop)
    return Byline(document.span(start, stop), authors=authors)


def _with_next_authors(
    document: Document, place: int, authors: tuple[Author, ...], stop: int
) -> tuple[tuple[Author, ...], int]:
    """The authors and the byline's end, when the next line goes on with 'and Tom Okoye'."""
    for below in document.paragraphs[place + 1 : place + 2]:
        start, end = below.span.start, below.span.end
        joint = NEXT_AUTHOR.match(document.text, start, end) if end - start <= LONGEST else None
        found = credits_at(document, joint.end(), end) if joint else None
        if found and found.end == end and is_given(found.authors[0].name, document.lexicon):
            return (*authors, *found.authors), end
    return authors, stop


def _is_desk(document: Document, found: Credits, rest: str) -> bool:
    """Whether what looks like a name is the first part of a desk's: '[Harbor Weather] Team'."""
    return rest.strip().lower() in DESKS and not is_given(found.authors[0].name, document.lexicon)


def may_follow(rest: str) -> bool:
    """Whether what follows the names in their line may be a role, an affiliation, a place or an address."""
    rest = rest.strip()
    if not rest:
        return True
    if (rest[0] in "'’.?!" and rest != ".") or COMPANY.match(rest):
        return False
    return rest[0] in ",|/•·()–—-:;@.&=*" or rest[0].isupper() or FOLLOWS.match(rest) is not None


def _organisation(document: Document, start: int, names: int, end: int) -> Byline | None:
    """A byline that names an outlet or a desk in a person's place: 'By The Associated Press', 'BY HARBOR STAFF'."""
    stamp = STAMP.search(document.text, names, end)
    stop = stamp.start() if stamp else end
    if begins_story(document, names, stop, end):
        stop = end_of_description(document, names, end) or names
    words = document.text[names:stop].strip(" .,|•·–—-")
    stop = names + len(document.text[names:stop].rstrip(" .,|•·–—-"))
    if (
        (document.text.startswith("by", start) and document.text[start + 2] != ":")
        or len(words.split()) > 8
        or SENTENCE.search(words)
        or not is_named_outlet(words, document.lexicon)
    ):
        return None
    is_known = is_sure_agency(words.split()[0], document.lexicon) or words.startswith("our ")
    is_known = is_known or CORRESPONDENTS.fullmatch(words) is not None
    if not is_known and not any(word[0].isupper() for word in words.split()):
        return None
    return Byline(document.span(start, stop), authors=(_unnamed(document, names, stop, words),))


def _unnamed(document: Document, names: int, stop: int, words: str) -> Author:
    """An author without a name: 'Our Correspondent, Tolm', but not 'our Tolm correspondent, Ada Brandt'."""
    who, _, rest = words.partition(", ") if words[:4].lower() == "our " else (words, "", "")
    if not rest:
        return Author(words, span=document.span(names, stop))
    if is_given(rest, document.lexicon):
        return Author(rest, span=document.span(stop - len(rest), stop), role=who)
    return Author(who, span=document.span(names, names + len(who)), location=rest)
