"""Signatures: a byline at the article's end: '- Ada Brandt.', '-- By Ada Brandt'."""

from collections.abc import Iterator

from newsparse.article import Byline
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
        start, end = paragraph.span.start, paragraph.span.end
        may_be = (
            end - start <= LONGEST
            and (document.text.startswith(SIGNS, start) or "," in paragraph.text)
            and is_story_above(document, start)
        )
        sign = SIGN.match(document.text, start, end) if may_be else None
        if may_be and not sign and (byline := _of_agency(document, start, end)):
            yield byline
            return
        if not sign or (above.text.endswith(("”", '"', "’")) and above.text.startswith(("“", '"', "‘"))):
            continue
        found = credits_at(document, sign.end(), end)
        rest = document.text[found.end : end] if found else ""
        if not found or any(
            " " not in author.name or is_outlet(author.name, document.lexicon) for author in found.authors
        ):
            continue
        if has_full_dateline(document) and not is_given(found.authors[0].name, document.lexicon):
            continue  # '— Marrow Baynews', below a story with a dateline
        if rest.strip(" .)") and not (rest.lstrip().startswith((",", "|", "/")) and is_outlet(rest, document.lexicon)):
            continue
        yield Byline(paragraph.span, authors=described(document, found, end))
        return


def _of_agency(document: Document, start: int, end: int) -> Byline | None:
    """'Ada Brandt, The Canadian Press', and nothing else."""
    found = credits_at(document, start, end)
    agency = document.text[found.end : end].removeprefix(", ").removeprefix("The ") if found else ""
    if not found or not is_sure_agency(agency, document.lexicon):
        return None
    known = is_given(found.authors[0].name, document.lexicon) and " " in found.authors[0].name
    return Byline(document.span(start, end), authors=described(document, found, end)) if known else None
