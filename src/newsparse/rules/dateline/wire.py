"""Datelines: the place, date and agency that open a wire story: 'PARIS, March 3 (Reuters) -'."""

from collections.abc import Iterator

import regex

from newsparse.article import Dateline
from newsparse.document import Document
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.dateline.own_line import in_own_line
from newsparse.rules.dateline.reading import read

#: A dateline and the dash behind it are no longer than this.
LONGEST = 150
#: A paragraph this long tells something: behind two such, no dateline is looked for.
TELLING = 200
#: How many of the marks that may end it are tried: place, date and agency have no more of them between them.
MOST_ENDS = 4

MARKS = "–—―‒|()_:/•·-"
#: A dateline holds no more words in small letters than this; most sentences do.
MOST_SMALL_WORDS = 3
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

#: The credit behind a caption that has place and date: 'PARIS, FRANCE - MARCH 3: … (Photo by Ada Brandt)'.
CAPTION = lazy_pattern(r"[^\n:]{3,80}\s-\s\p{Lu}{3,9}\s\d{1,2}(?:,\s\d{4})?:")
CREDIT = lazy_pattern(r"\((?:Photo|Image|Picture)s?\s(?:by|courtesy|via)\s[^()\n]{2,80}\)$")


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
    tried = ends[-MOST_ENDS:] if ends and ends[-1][1] == "line" else ends[:MOST_ENDS]
    for found_end, ending in reversed(tried):
        found = read(document, start, found_end, ending, alone=alone)
        if found:
            return found
    return None
