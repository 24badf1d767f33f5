"""What no rule knows among the footers: what stands under a heading, and what stands between and behind footers."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsparse.article import Footer, FooterKind, Paragraph
from newsparse.document import LONGEST_LINE, Document, is_line
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.footer.bio import bio_at
from newsparse.rules.footer.tail import UNKNOWN, is_story_above, story_start

#: No story goes on behind these.
CLOSING = frozenset(
    {
        FooterKind.AGENCY_END,
        FooterKind.CONTRIBUTOR_LINE,
        FooterKind.COPYRIGHT,
        FooterKind.SYNDICATION,
    }
)
#: These stand inside stories as well.
INSIDE = (FooterKind.PROMO, FooterKind.PHOTO_CREDIT)
#: Headings that keep what follows them, whatever it is.
KEEPING = lazy_pattern(
    r"(?i)[\[(*\s_#–—-]*+(?:about\b|dear\sreaders?\b|a\smessage\sfrom\b|journal\sreference|cite\sthis\spage|citations?\W*$"
    r"|notes?\s(?:to|for)\b|\w*\s?notebook\b|(?:[\w&]+\s){0,3}(?:contacts?\b|enquiries:|inquiries:)"
    r"|for\s(?:more|further|additional)\sinformation\b[^\n]{0,60}:$"
    r"|cautionary|safe[\s-]harbou?r|forward[\s-]looking|disclaimer|disclosure|references|footnotes"
    r"|corrections?\W*$|clarifications?\W*$|the\sfollowing\sinformation|(?:-\s?30\s?-|\#{3}|ends?)\W*$)"
)
#: Appeals that do so, too.
APPEALS = ("Dear ", "A message from ", "A Message from ")
#: How somebody is reached.
CONTACT = lazy_pattern(
    r"[\w.+-]@[\w-]++\.\w|(?<![\w$£€])(?:\+\d{1,3}[ (]{1,2}|\()?\d{2,4}[ ).–-]{1,2}\d{3,4}[ .–-]?\d{3,4}(?!\w)"
)
#: Readers are spoken to.
READER = lazy_pattern(r"(?i)\b(?:you|your|our|us|we|please|subscri\w+|newsletters?|donat\w+)\b")
#: 'Companies in this story: …'
FIELD = lazy_pattern(r"[\p{L}][\p{L} /-]{1,30}?\s?(?::|\s—)\s\S")
#: Topics: 'Boats, Coasts, Ferries, Marrow Bay', 'Boats & Coasts   Ferries   Marrow Bay'
TOPICS = phrases(
    r"""
    {topic}(, {topic}){3,19}
    {topic}(\s{3}\s*+{topic}){2,19}
    """,
    topic=r"\p{Lu}[\p{L}\d’'-]*+([ ]([\p{L}\d’'-]++|&)){0,3}",
)
#: Behind these it shows whether a line goes on with them.
ENDED = CLOSING | {FooterKind.AUTHOR_BIO, FooterKind.CORRECTION_OR_UPDATE}
#: An address has so many lines at most, each no longer than this.
ADDRESS_LINES, LONGEST_ADDRESS_LINE = 4, 60
#: Small words in such lines.
CONNECTORS = frozenset("and at de for of the".split())


@rule("footer.lines")
def lines(document: Document) -> Iterator[Footer]:
    """What stands under a heading of the tail, and short lines between and behind footers."""
    return _rest(document, unknown=0)


@rule("footer.rest")
def rest(document: Document) -> Iterator[Footer]:
    """As 'footer.lines', once more: between the footers that were found since, and prose that nobody knows as well."""
    return _rest(document, unknown=UNKNOWN)


def _rest(document: Document, unknown: int) -> Iterator[Footer]:
    """What stands under headings, and among the footers that are known so far."""
    kinds = {found.span.start: str(found.kind) for found in document.found if isinstance(found, Footer)}
    tail = document.tail
    if not kinds:
        return
    first = min(kinds)
    first_footer = bisect_left(tail, first, key=_start)
    if 0 < first_footer < len(tail):
        yield from _rule_above(tail[first_footer - 1], kinds[first])
        if unknown and kinds[first] == FooterKind.CONTACT and CONTACT.search(tail[first_footer].text):
            yield from _address_above(tail[max(first_footer - ADDRESS_LINES, 0) : first_footer])
    if not all(paragraph.span.start in kinds for paragraph in tail[first_footer:]):
        yield from _among(document, kinds, first_footer, _first_of_closing_lines(document, kinds, unknown))


def _among(document: Document, kinds: dict[int, str], first_footer: int, first_line: int) -> Iterator[Footer]:
    """What stands under headings from `first_footer` on, and whatever else does behind `first_line`."""
    above, story = "", story_start(document)
    headings: list[str] = []
    keeping = False
    for place, paragraph in enumerate(document.tail[first_footer:], start=first_footer):
        start, end = paragraph.span.start, paragraph.span.end
        kind = kinds.get(start)
        if kind:
            above = kind
            if start > story and (kind != FooterKind.PROMO or paragraph.text.startswith(APPEALS)):
                headings.append(paragraph.text)
        elif not document.is_claimed(start, end):
            keeping = keeping or any(map(KEEPING.match, headings))
            keeping = keeping and not document.has_speech(paragraph)
            headings.clear()
            if keeping or place > first_line:
                bio = bio_at(document, start, end)
                prose = keeping and not is_line(paragraph.text)
                yield bio or Footer(paragraph.span, above if prose else _kind(paragraph.text, above))


def _start(paragraph: Paragraph) -> int:
    return paragraph.span.start


def _kind(text: str, above: str) -> str:
    """What a line is by its words, or else by the footer above it."""
    if CONTACT.search(text):
        return FooterKind.CONTACT
    if above == FooterKind.AGENCY_END:  # of which a line is all there is
        return FooterKind.OTHER
    if above in ENDED and READER.search(text):
        return FooterKind.PROMO
    is_topics = above != FooterKind.CONTACT and TOPICS.fullmatch(text)
    return FooterKind.OTHER if is_topics or (above in ENDED and FIELD.match(text)) else above


def _rule_above(above: Paragraph, kind: str) -> Iterator[Footer]:
    """A line of signs that parts the story from its first footer: '___', '* * *'."""
    if 1 < len(above.text) <= LONGEST_LINE and not any(map(str.isalnum, above.text)):
        yield Footer(above.span, kind)


def _address_above(above: Sequence[Paragraph]) -> Iterator[Footer]:
    """The lines right above a number or an e-mail address that name somebody: 'Ada Brandt', 'Marrow Ferries Ltd'."""
    for paragraph in reversed(above):
        text = paragraph.text
        if len(text) > LONGEST_ADDRESS_LINE or not is_line(text):
            return
        if not all(word[0].isupper() or not word[0].isalpha() or word in CONNECTORS for word in text.split()):
            return
        yield Footer(paragraph.span, FooterKind.CONTACT)


def _first_of_closing_lines(document: Document, kinds: dict[int, str], unknown: int) -> int:
    """Which paragraph of the tail is the first footer of the footers and short lines that end the text.

    So many paragraphs of prose that nobody knows may stand among them, below a footer behind which no story goes on;
    below other footers only such as speak to readers. Below all footers a long one is the story's, unless it does.
    """
    tail = document.tail
    first, left, speaks = len(tail), unknown, True
    for place in range(len(tail) - 1, -1, -1):
        start, end = tail[place].span.start, tail[place].span.end
        kind = kinds.get(start)
        closes = kind in CLOSING or (speaks and kind not in INSIDE)
        if kind and (left == unknown or (closes and is_story_above(document, start))):
            first, left, speaks = place, unknown, True
        elif document.is_claimed(start, end):
            if document.unclaimed(tail[place]):  # the story's last words, or its dateline, stand here
                break
        elif not is_line(tail[place].text):
            left -= 1
            speaks_here = READER.search(tail[place].text) is not None
            speaks = speaks and speaks_here
            may_close = first < len(tail) or speaks_here or len(tail[place].text) <= LONGEST_LINE
            if left < 0 or not may_close or document.has_speech(tail[place]):
                break
    return first
