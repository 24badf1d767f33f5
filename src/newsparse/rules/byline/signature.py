"""Signatures: a byline at the article's end: '- Ada Brandt.', '-- By Ada Brandt'."""

from collections.abc import Iterator

from newsparse.article import Byline, Span
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.byline.credits import credits_at
from newsparse.rules.byline.description import described
from newsparse.rules.dateline.wire import has_full_dateline
from newsparse.rules.footer.tail import is_story_above
from newsparse.rules.named import is_given, is_outlet, is_sure_agency

SIGN = lazy_pattern(r"(?:[-–—―~]{1,3}\s*+(?:(?i:by)\s++)?|\(?(?:By|BY)\s++)(?=\p{Lu})")
SIGNS = ("(By", "-", "–", "—", "―", "~", "By", "BY")
LONGEST = 80
#: A signature is one of so many last lines: footers may stand below it.
REACH = 5


@rule("byline.signature")
def signature(document: Document) -> Iterator[Byline]:
    """One of the last lines, when it is a dash and a name, and no byline stands in the head."""
    if any(isinstance(found, Byline) for found in document.found):
        return
    for above, paragraph in zip(document.paragraphs[-REACH - 1 :], document.tail[-REACH:], strict=False):
        line = paragraph.span
        if len(line.text) > LONGEST or not (line.text.startswith(SIGNS) or "," in line.text):
            continue
        if not is_story_above(document, line.start):
            continue
        sign = SIGN.match(line.text)
        if sign is None:
            byline = _of_agency(document, line.start, line.end)
        elif _closes_quotation(above.text):
            continue  # '— Ada Brandt' below '“It holds.”'
        else:
            byline = _signed(document, line, line.start + sign.end())
        if byline:
            yield byline
            return


def _closes_quotation(text: str) -> bool:
    """Whether a paragraph is a quotation and nothing else: who is named below it says that."""
    return text.endswith(("”", '"', "’")) and text.startswith(("“", '"', "‘"))


def _signed(document: Document, line: Span, start: int) -> Byline | None:
    """The byline of the line whose names begin at `start`; none of an outlet, or of what may be one."""
    lexicon = document.lexicon
    found = credits_at(document, start, line.end)
    if found is None or any(" " not in author.name or is_outlet(author.name, lexicon) for author in found.authors):
        return None
    if has_full_dateline(document) and not is_given(found.authors[0].name, lexicon):
        return None  # '— Marrow Baynews', below a story with a dateline
    rest = document.text[found.end : line.end]
    if rest.strip(" .)") and not (rest.lstrip().startswith((",", "|", "/")) and is_outlet(rest, lexicon)):
        return None
    return Byline(line, authors=described(document, found, line.end))


def _of_agency(document: Document, start: int, end: int) -> Byline | None:
    """'Ada Brandt, The Canadian Press', and nothing else."""
    found = credits_at(document, start, end)
    agency = document.text[found.end : end].removeprefix(", ").removeprefix("The ") if found else ""
    if not found or not is_sure_agency(agency, document.lexicon):
        return None
    known = is_given(found.authors[0].name, document.lexicon) and " " in found.authors[0].name
    return Byline(document.span(start, end), authors=described(document, found, end)) if known else None
