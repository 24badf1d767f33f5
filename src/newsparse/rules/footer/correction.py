"""Corrections and updates: 'Correction: An earlier version of this article …', 'This story has been updated.'."""

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import phrases
from newsparse.rule import rule
from newsparse.rules.footer.tail import SIGNS, opened, reader, tells

NOTE = phrases(
    r"""
    (?i:corrections?|clarifications?|corrected|erratum)\b(?! (is|was|are|of)\b)
        [^:\n.]{0,60}(:|[.—–-]\s)                                               # Correction: The ferry is 40 …
    (?i:editor['’]s note)[\s,(]{1,3}[^:\n]{0,20}\d[^:\n]{0,10}:\s                     # Editor's note, May 4: …
    ({because} [^.,\n]{3,60}, )?+(?i:an?|the) (?i:earlier|previous|prior|original|initial)
        \s(?i:version|edition|headline)s? (of {this}\b|misstated|incorrectly|said|stated|on this|for this)
    An? ([\p{L}’'-]+ ){0,2}?(article|obituary|caption|headline|column|picture|report)
        \s[^.\n]{0,160}?\b(misstated|misidentified|misspelled|incorrectly|erroneously)
    An? (correction|clarification|editor['’]s note) (was|has been) (made|issued|added|appended|posted)\b
    As published in the
    (?<=[(\[])This (version|story) (of|corrects|has)
    (?<=[(\[])Correct(s|ing) [^()\n]{3,200}[)\]]$
    # Updated March 4, but not 'Updated March 4 - The ferry came back'
    (Last )?(?i:updated|modified)( on(?= [\d\p{Lu}])| at(?= \d)|:| \d| \p{Lu}\p{Ll}{2,8} \d)
        (?![^\n–—-]{0,30} [–—-] \p{Lu}\p{L}*+ \p{Ll})
    (UPDATE|Update|UPDATED)([\s,(][^:\n]{1,50}(:\d\d[^:\n]{0,20})?)?:\s
    (?i:first published|published|posted)(:| on:| at:)\s
    """,
    before=SIGNS,
    because="Due to|Because of|Owing to",
    this=r"""(\p{Lu}|(this|our|the) ([\p{L}’'-]+ ){0,3}?(article|story|post|report|piece|column|caption|headline|review
        |obituary|graphic|chart|map|video|newsletter|text|dispatch|list|item|page|profile|interview|essay|editorial|release
        |feature|analysis|guide|photo|podcast|segment|transcript|brief|blog|quiz|timeline))""",
)
LINE = phrases(
    r"""
    (?i)
    more to come\b
    (this )?(developing story|story( is)? developing)\b
    we (have )?(corrected|clarified|amended) this\b
    we (have )?(corrected|clarified|amended) (the (article|story|name|headline|spelling)|\p{L}+ \p{L}+['’]s?)\b
    (?-i)
    (First published|First posted|Published|Posted|Updated){day}[^\n]{0,60}$        # First published 4 March
    (Article|Story|Post) (amended|updated|corrected|edited){day}[^\n]{0,60}$
    """,
    before=SIGNS,
    day=r"(\s++(on|at)|\s[-–—])?\s*+(\d{1,2}[:/.\s]|\p{Lu}\p{Ll}{2,8}\.? \d)",
)
WORDS = frozenset(
    """
    a an article as-published because clarification clarifications corrected correcting correction corrections corrects
    developing due editor erratum first last modified more owing post posted published story the-earlier the-initial
    the-original the-previous the-prior this update updated we
    """.split()
)
_NOTED = (
    *"misstated misidentified misspelled incorrectly erroneously".split(),
    *"correction clarification editor version edition headline".split(),
)
#: What stands in a footer that begins as many a sentence does.
TELLTALES = {
    "A": _NOTED,
    "An": _NOTED,
    "Because": ("earlier", "previous", "prior", "original", "initial"),
    "First": ("published", "posted"),
    "Last": ("updated", "modified"),
    "More": ("come",),
    "This": ("developing",),
    "We": ("corrected", "clarified", "amended"),
}
_note_at = reader(NOTE, FooterKind.CORRECTION_OR_UPDATE)
_line_at = reader(LINE, FooterKind.CORRECTION_OR_UPDATE)


@rule("footer.correction", opening=WORDS)
def correction(document: Document) -> list[Footer]:
    """A line of the tail that says what was wrong in an earlier version, or that the story was updated."""
    return opened(document, WORDS, correction_at)


def correction_at(document: Document, start: int, end: int) -> Footer | None:
    """The correction that begins at `start`."""
    if not tells(document.text, start, end, TELLTALES):
        return None
    return _line_at(document, start, end) or _note_at(document, start, end)
