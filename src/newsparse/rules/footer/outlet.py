"""The outlet that a footer names as the text's: '[Harbor Gazette] on May 3', 'the May issue of [Baywire]'.

And the one that gives leave to republish: 'You may republish this story if you credit Harbor Wire'.
"""

from newsparse.document import Document
from newsparse.pattern import lazy_pattern, phrases

#: Words that name no one outlet.
AGENCIES = frozenset({"Agencies", "News Agencies", "AGENCIES", "NEWS AGENCIES", "Wires", "Staff", "Wire Services"})
#: Leave to republish that says whom to credit ('You may republish this, if you credit Harbor Wire'), or whose it is.
LICENSED = phrases(
    r"""
    \b(may|can|free to) (also )?republish\b…\bcredit (to )?({whom}(,| and) )?(?P<publisher>\p{Lu}[^,;\n]{2,60})
    \brepublished\b…\bcredited to (the )?(?P<publisher>\p{Lu}[^.,;\n]{2,60})
    (?<=(^|[.!] ))(?P<publisher>{name})(['’]s?)? {stories} (may|can) be (\p{L}+ )?republished\b
    """,
    whom="(the|its|their) (authors?|writers?|reporters?)",
    name=r"(?!(Our|This|These|All|Its|Their|My)\b)\p{Lu}[\p{L}.’'-]*+( \p{Lu}[\p{L}.’'-]*+){0,4}?",
    stories="stories|articles|reports|content|journalism|reporting",
)
#: Leave to republish is no longer.
LONGEST = 600
MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
#: Where the outlet's name ends: before a date, a condition, another clause.
TRAILING = phrases(
    r"""
    \s(on|in|at) (\d|{month}|(Mon|Tue|Wed|Thu|Fri|Sat|Sun))
    \s(print edition|on behalf of|AND|and|under|as|with|where|here|before|by|but|which|for|who|or|to)\b
    \s(at|on) (https?:|www\.)
    \s\d{4}[-/]\d{1,2}[-/]
    \sPublished\s?:
    /\p{Ll}{2,3}\b
    \.(\s|$)|:|\s[-–—]\s|\s?\|
    ((?<! )\s++|(?<![\s\])”"*]))[\])”"*]++$
    """,
    month=MONTH,
)
#: The part of an outlet that is no name: 'the December issue of Harbor Magazine', 'the print edition'.
ISSUE = phrases(
    r"""
    ((?i:the|an?|our|its) (([^\s.]{1,20}+ ){0,5}?{part} of( (?=\p{Lu}))?|({when} ){0,4}?{part}\b)\s*+){1,2}
    """,
    part="(?i:issue|edition|section|supplement|pages?)",
    when=rf"(\p{{Ll}}|\d|{MONTH}|Winter|Spring|Summer|Fall|Autumn|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[^\s.]{{0,20}}+",
)
DATED = phrases(
    r"""
    {month}(uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b\.?( \d|$)
    (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?!{month})\p{Lu})  # but not 'Sunday Tides'
    \d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}
    \d{1,2}(st|nd|rd|th)? ({month})
    """,
    month=MONTH,
)
DOMAIN = lazy_pattern(r"(?:https?://)?(?:www\.)?(?P<domain>[\w-]{1,60}(?:\.[\w-]{1,40}){0,3}\.[a-z]{2,10})(?:[/:].*)?")


def outlet(words: str | None) -> str | None:
    """The name of the outlet that the words begin with; of a web address, its domain."""
    words = (words or "").strip(" .")
    issue = ISSUE.match(words)
    words = words[issue.end() :] if issue else words
    if DATED.match(words.removeprefix("the ")):
        return None
    address = DOMAIN.fullmatch(words.split()[0]) if words else None
    if address:
        return str(address["domain"]).rstrip(".")
    trailing = TRAILING.search(words)
    name = (words[: trailing.start()] if trailing else words).strip(" .\"“”'*[]")
    if name in AGENCIES:
        return None
    first = name.removeprefix("the ").removeprefix("our ")
    return name if first[:1].isupper() or first[:1].isdigit() or "." in name else None


def licensed_by(document: Document, start: int, end: int) -> str | None:
    """The outlet that gives leave to republish, or that is to be credited for it."""
    may_be = end - start <= LONGEST and document.text.find("epublish", start, end) >= 0
    found = LICENSED.search(document.text, start, end) if may_be else None
    return outlet(found["publisher"]) if found else None
