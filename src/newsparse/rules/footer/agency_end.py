"""Agency end marks, by which a wire says that a story is over: 'REUTER', 'ENDS', '-30-', '(PTI)'."""

from collections.abc import Iterator

import regex

from newsparse.article import Byline, Dateline, Footer, FooterKind, Span
from newsparse.document import Document
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.dateline.wire import has_full_dateline
from newsparse.rules.footer.tail import is_story_above
from newsparse.rules.named import is_given

#: A line that is an end mark and nothing else.
END_MARK = phrases(
    r"""
    [-–—]{1,2}\s?30\s?[-–—]{1,2}|-0-|\#{3,5}|(\# ){2,4}\#|NNNN           # typewriters
    {signs}((?i:(the )?ends?|ends here|reuters?|reute|more|enditem)(/\d{4})?|(?i:enditem)/[A-Za-z]{1,3}|ENDIT){signs}
    (?i:reuters?)(\.{1,3}|\s?\d{1,2}:\d\d(/\w{1,3})?|( \p{Lu}{1,3}){1,4})
    [A-Z]{2,4}[- ]\d{2}-\d{2}-\d{2} \d{2}:?\d{2} ?\p{Lu}{0,3}          # UPI 08-14-83 08:52 PED
    [A-Z]{2,4}-[A-Z]{2}-\d{2}-\d{2}-\d{2} \d{4}(GMT|E[SD]T)?.{0,10}      # AP-WF-11-13-13 0745GMT
    [a-z]{2,4}(-[a-z]{2,4}){0,2}(/[a-z]{2,4}(-[a-z]{2,4})?){1,3}( \([\p{L}, ]{2,40}\))?
    [A-Z]{2,5}/[a-z]{2,4}(/\d{2,4})?/?                                    # CMC/jb/2023
    (afp|dpa|bur|str|burs|ap|upi|xin)[- /][a-z]{2,4}([-/ ][a-z][a-z\d]{1,3}){0,4}         # dpa ab xx a3 cd
    [A-Z]{2,3}/[A-Z]{2,3}(/[A-Z]{2,3})?
    [A-Z]{2,5}(/\p{Lu}\p{L}+( \p{Lu}[\p{L}-]+){1,2}){1,3}                   # WAM/Ada Brandt/Tom Okoye
    (PTI|IANS|ANI|UNI|TNN|PNS)( [A-Z]{2,4}){1,5}
    MENAFN\d{8,}\w*
    \d{2}-[A-Z]{3}-\d{2,4} \d{2}:\d{2}( NNNN)?                           # 05-MAR-19 17:41 NNNN
    \d{6} (GMT )?\p{Lu}\p{Ll}{2} \d{2,4}                                 # 131137 GMT Nov 13
    \d+/\d+/\d+ \d+:\d+.{0,8}
    \(([\p{L}\d]{2,12} ){0,2}with {agency}\b[\p{L}, ]{0,40}\)            # (Staff with AFP)
    \([A-Z]{2,6}\)\s?\(www\.[\w.]{3,40}\)
    \((BusinessDesk|RTTNews|tca)\)
    \(END\)( \p{Lu}[\p{L}. ]{1,40})?                                          # (END) Dow Jones Newswires
    \p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4} \d{1,2}:\d{2} E[DS]?T \(\d{1,2}:\d{2} GMT\)
    [-–—]{1,2}\s?(?i:(from )?staff( and wire)? reports?)
    """,
    signs=r"[-–—=/\s(\[).…\]]{0,4}",
    agency="AAP|AFP|AP|ANSA|DPA|dpa|EFE|PA|PTI|REUTERS|Reuters|newswires|agencies",
)
SIGNED = lazy_pattern(
    r"\s*+[-–—/=]{0,3}\s?(?P<bracket>[(\[])?(?P<agency>[\p{L} /.-]{2,40}?)(?P<close>[)\]])?[-–—/]{0,2}\.?$"
)
INITIALS = lazy_pattern(r"(?:\s\p{Lu}{2,4}){1,6}|(?:[\s/]\p{Ll}{1,3}){1,6}")
#: A sub-editor's, alone below such a mark, or in brackets.
DESK = lazy_pattern(r"\p{Lu}{2,4}(?:\s\p{Lu}{2,4}){0,3}")
BRACKETED = lazy_pattern(r"\((?P<initials>\p{Lu}{2})\)")
#: Labels that end so.
LABELS = frozenset({"News", "Latest News", "Breaking News", "More News", "Press", "Post", "Record", "Star", "Sun"})
DASHED = lazy_pattern(r"[–—-]{1,2}\s?(?P<outlet>\p{Lu}[\p{L}.]{1,30}(?:\s\p{Lu}\p{L}{2,20}){0,3})")
#: The same without a dash, of several words: 'Marrow Daily News'; no section's, as 'World News' is, and no heading.
BARE = lazy_pattern(
    r"""
    (?! (?i: about | also | from | more | read | related | see | visit ) \s
      | (?i: all | breaking | business | daily | good | international | latest | local | morning | national | other
          | our | sports? | state | the | today | top | us | world ) \s \p{L}+ $ )
    (?P<outlet> \p{Lu}[\p{L}.]{1,30} (?: \s\p{Lu}\p{L}{2,20} ){1,3} )
    """,
    regex.VERBOSE,
)
#: Such names are no longer, with a dash and without one.
LONGEST_OUTLET, LONGEST_NAME = 100, 40
WIRES = frozenset({"newswire", "wire"})
TYPEWRITER = lazy_pattern(
    r"(?<=[.”\"’?!)])\s++(?P<mark>-30-|\#\#\#|ENDS|Ends|ends|REUTERS?|Reuters?|-0-)\s*$"
    r"|(?<!\s)(?=[^\S\n]*+\n)\s*+(?P<mark>REUTERS?|Reuters?|reuters?)\s*$"
)
TYPED = frozenset("-30- ### ENDS Ends ends REUTER REUTERS Reuter Reuters reuter reuters -0-".split())
#: What the marks consist of; a longer last line is not looked at closely.
LONGEST = 60
#: How many of the last lines may be such marks; those of typewriters may stand further up.
REACH = 12
TYPEWRITTEN = frozenset({"###", "####", "# # #", "-30-"})
#: A sign is no longer; the names of those who send press releases are.
LONGEST_SIGN = 6
GLUED = phrases(
    r"""
    (?P<mark>[-–—]{1,2}\s?(?P<agency>[\p{L} ]{2,30}+)\.?)$
    (?P<mark>[(\[](?P<agency>[\p{L} ]{2,30}+)[)\]]\.?(\s?\(www\.[\w.]{3,40}+\))?)$
    (?P<mark>(?P<agency>\p{Lu}{2,5}+)( [A-Z]{2,4}+){0,5}+)$
    """,
    before=r"[.”\"’?!)]\s*+\K",
)


@rule("footer.agency_end")
def agency_end(document: Document) -> Iterator[Footer]:
    """The last lines that are end marks and nothing else, or an agency's name in brackets behind the last words."""
    near = document.tail[-REACH:][0].span.start if document.tail else 0
    for last in [paragraph.span for paragraph in document.tail if len(paragraph.span.text) <= LONGEST]:
        is_near = last.start >= near or last.text in TYPEWRITTEN
        found = agency_end_at(document, last.start, last.end) if is_near else None
        if found:
            yield found
    for last in document.closing:
        signed = _outlet_signed(document, last) if len(last.text) <= LONGEST_OUTLET else None
        yield from [signed] if signed else _glued(document, last.start, last.end)
        return


def agency_end_at(document: Document, start: int, end: int) -> Footer | None:
    """The end mark that the text from `start` to `end` is."""
    text = document.text[start:end] if end - start <= LONGEST else ""
    if END_MARK.fullmatch(text) or (_is_credit(document, text, end) and _ends(document, start)):
        return Footer(document.stretch(start, end), FooterKind.AGENCY_END)
    return None


def _is_credit(document: Document, text: str, end: int) -> bool:
    """Whether the line names the agency, its desk or both."""
    return _is_signed(text, document) or _is_initialled(text, document) or _is_desk(document, text, end)


def _ends(document: Document, start: int) -> bool:
    """Whether an agency's name may end a story: in the head, without brackets, it is a byline."""
    return document.text[start] == "(" or is_story_above(document, start)


def _is_signed(text: str, document: Document) -> bool:
    """Whether the line is an agency's name: '(PTI)', '— AFP', 'AP'."""
    signed = SIGNED.fullmatch(text)
    return (
        signed is not None
        and _is_agency(signed["agency"], document)
        and not (signed["bracket"] and not signed["close"])
    )


def _is_initialled(text: str, document: Document) -> bool:
    """Whether the line is the dateline's agency and its desk's initials: 'BWS TOK LS'."""
    agency = _agency(document)
    return agency is not None and text.startswith(f"{agency} ") and INITIALS.fullmatch(text, len(agency)) is not None


def _is_desk(document: Document, text: str, end: int) -> bool:
    """Whether the last line is a sub-editor's initials alone: '(TO)', or in an agency's story 'TOK'."""
    if end != document.paragraphs[-1].span.end:
        return False
    bracketed = BRACKETED.fullmatch(text)
    if bracketed:
        return not document.lexicon.is_region(bracketed["initials"])
    return _agency(document) is not None and DESK.fullmatch(text) is not None


def _outlet_signed(document: Document, last: Span) -> Footer | None:
    """An outlet's name behind a dash, alone on the last line: '- Harbor Herald', '– harbor.example.com'.

    Below a story as agencies send it, any that is no person's: '— Marrow Baynews'.
    """
    signed = DASHED.fullmatch(last.text) or (_ends_prose(document, last) and BARE.fullmatch(last.text))
    name = signed["outlet"] if signed else ""
    word = name.rpartition(" ")[2].lower()
    is_outlet = name.endswith((".com", ".org", ".net")) or word in document.lexicon.paper_words or word in WIRES
    if is_outlet and name not in LABELS:
        return Footer(last, FooterKind.SYNDICATION, publisher=name)
    is_agency = (
        last.text[0] in "-–—"
        and name.istitle()
        and " " in name
        and not is_given(name, document.lexicon)
        and _is_dated(document)
    )
    return Footer(last, FooterKind.AGENCY_END) if is_agency else None


def _ends_prose(document: Document, last: Span) -> bool:
    """Whether a line stands below prose, and not among headings."""
    above = document.paragraphs[-2:-1]
    return len(last.text) <= LONGEST_NAME and any(
        is_story_above(document, last.start) and line.text[-1] in ".”\"’'" for line in above
    )


def _is_dated(document: Document) -> bool:
    """Whether the story has a dateline with place and date, as agencies send it, and no byline."""
    return has_full_dateline(document) and not any(isinstance(found, Byline) for found in document.found)


def _is_agency(words: str, document: Document) -> bool:
    is_known = all(document.lexicon.is_agency(word.strip()) for word in words.split("/"))
    return (is_known and not document.lexicon.is_region(words)) or words == _agency(document)


def _agency(document: Document) -> str | None:
    """The agency whose sign the dateline has, as the end may: 'OSLO (BWS) —'; no sender of a press release."""
    agency = next((found.agency for found in document.found if isinstance(found, Dateline)), None)
    return agency if agency and agency.isalpha() and len(agency) <= LONGEST_SIGN else None


def _glued(document: Document, start: int, end: int) -> Iterator[Footer]:
    """The mark behind the last words of the last paragraph."""
    near = max(start, end - LONGEST)
    last_words = document.text[near:end]
    last = last_words.rsplit(None, 1)[-1]
    bare = last.strip("()[]-–—.")
    if bare[:1].islower() and bare not in ("ends", "reuter", "reuters"):
        return
    found = TYPEWRITER.search(document.text, near, end) if last in TYPED else None
    if not found and (last[-2:].isupper() or any(mark in last_words for mark in "-–—([")):
        found = GLUED.search(document.text, near, end)
        found = found if found and _is_agency(found["agency"], document) else None
    if found:
        yield Footer(document.stretch(found.start("mark"), end), FooterKind.AGENCY_END)
