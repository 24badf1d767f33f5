"""Headlines in a line of their own: 'Ferry Returns to Marrow Bay', 'UPDATE 1-FERRY BACK AT BAY <BAY.L>'."""

from collections.abc import Iterator, Sequence

from newsparse.article import Headline, Paragraph
from newsparse.document import Document
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.dateline.wire import dateline_at
from newsparse.rules.footer.contact import is_bare
from newsparse.rules.headline.above import stands_above_headline
from newsparse.rules.headline.furniture import is_furniture
from newsparse.rules.headline.reading import is_credited, opens_with_headline, reads_like_title
from newsparse.rules.headline.title import LONGEST, headline_of

#: Database exports say which of the documents this is, and in the next line who published it.
COUNT = lazy_pattern(r"\d{1,4} of \d{1,4} DOCUMENTS")
#: What opens the block of contacts on top of a press release, and how many lines it may have.
CONTACT = phrases(r"(?i:((media|press|news|investor|company) ){0,2}contacts?( (info|information))?\s*+:)")
CONTACT_LINES = 8
HARD_SITE = lazy_pattern(r"(?:(?<!\s)\s++)?+(?:[‹⋆★]\s*+[^‹⋆★\n]{2,60}|\|\s*+[^|\n]{2,40}(?:\|[^|\n]{2,40})?)$")
PUBLISHER = phrases(
    r"""
    \s[-–—] (The|BBC|CNN|Fox|ABC|CBS|NBC|Sky) [\p{L} .]{2,30}$
    \s[-–—] [\p{L} .]{0,30}\b({paper}|Reuters|BBC|CNN|\w+\.(com|org|net))$
    """,
    paper="News|Times|Post|Guardian|Gazette|Herald|Tribune|Journal|Telegraph|Mail|Chronicle",
)
#: The second line of a headline whose first ends in a colon.
TITLE_BELOW = lazy_pattern(r"[“\"‘']?\p{Lu}[^\n]{8,120}[^.\n]")
#: The second line of a headline is no longer.
LONGEST_TURN = 70
#: One of these stands in every dateline that has a date or an agency.
DATELINE_MARKS = ("(", "—", "–", "--", "- ", "/")


@rule("headline.first_line")
def first_line(document: Document) -> Iterator[Headline]:
    """The first line that is no page furniture, when it reads like a title and something longer follows."""
    head = document.head
    if any(isinstance(found, Headline) for found in document.found):
        return
    for place in range(_behind_contacts(head), len(head) - 1):
        start, end, text = head[place].span.start, head[place].span.end, head[place].span.text
        if len(text) > LONGEST:
            return
        if document.is_claimed(start, end):
            continue  # a plugin's rule took it
        below = head[place + 1 : place + 4]
        is_export = _is_count(text) or (place > 0 and _is_count(head[place - 1].text))
        if is_export or is_furniture(text) or stands_above_headline(document, place):
            continue
        has_credit = is_credited(text)
        if has_credit and opens_with_headline(below):
            continue  # a picture's
        if text.endswith(":") and len(below) > 1 and TITLE_BELOW.fullmatch(below[0].text):
            yield headline_of(document, start, below[0].span.end)
        elif not has_credit and reads_like_title(text, below) and not _begins_story(document, start, end):
            turned = _turned_over(document, place)
            yield headline_of(document, start, turned or start + _without_site(text))
        return


def _is_count(text: str) -> bool:
    return text.endswith("DOCUMENTS") and COUNT.fullmatch(text) is not None


def _behind_contacts(head: Sequence[Paragraph]) -> int:
    """The place of the first line behind the names, numbers and addresses with which a press release may open."""
    for place, paragraph in enumerate(head[:4]):
        near = paragraph.span.text[:LONGEST]
        if "ontact" in near or "CONTACT" in near:
            block = range(place, min(place + CONTACT_LINES, len(head)))
            bare = [line for line in block if len(head[line].text) <= 60 and is_bare(head[line].text)]
            return bare[-1] + 1 if bare and CONTACT.match(paragraph.text) else 0
    return 0


def _turned_over(document: Document, place: int) -> int | None:
    """Where a headline ends that goes on in the next line, in small letters and between blank lines."""
    title, turn, *below = document.paragraphs[place : place + 3]
    line = turn.span.text
    if not line[0].islower() or line[-1] in ".:,;" or len(line) > LONGEST_TURN or line.startswith("by "):
        return None
    between = document.text[title.span.end : turn.span.start]
    behind = document.text[turn.span.end : below[0].span.start] if below else ""
    is_turn = between.count("\n") == 1 and behind.count("\n") > 1 and title.span.text[-1] not in ".?!:"
    return turn.span.end if is_turn else None


def _begins_story(document: Document, start: int, end: int) -> bool:
    """Whether the line has a dateline with a date or an agency: then it is the first of the story."""
    line = document.text[start:end]
    if not has_any(line, DATELINE_MARKS):
        return False
    found = dateline_at(document, start, end)
    return found is not None and (
        found.agency is not None
        or found.date is not None
        or found.region in document.lexicon.regions
        or line[-1] == "."  # 'PARIS — Farmers blocked roads on Monday.'
    )


def _without_site(text: str) -> int:
    """Where the headline ends, before the name of the site."""
    ending = text[-80:]
    for pattern, marks in ((HARD_SITE, "‹⋆★|"), (PUBLISHER, "-–—")):
        if not has_any(ending, marks):
            continue
        site = pattern.search(text, max(0, len(text) - 80))
        if site and site.start() >= 15:
            return int(site.start())
    return len(text.rstrip("; "))
