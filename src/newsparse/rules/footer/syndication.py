"""Syndication lines: where the article first appeared: 'The post … appeared first on Harbor Gazette.'."""

from collections.abc import Iterator

import regex

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import lazy_pattern
from newsparse.rule import rule
from newsparse.rules.byline.credits import credits_at
from newsparse.rules.footer.tail import climbing, opened

#: What every feed appends: 'The post TITLE appeared first on OUTLET.'
POST = lazy_pattern(
    r"""
    (?: The | This ) \s (?: post | article | story | piece ) \s
    (?P<title> (?! (?: originally | first | also ) \b ) \S .{0,300}? ) \s
    (?: (?: first \s )? appeared \s (?: first \s )? ) (?: on | in | at ) \s
    (?P<publisher> (?! (?: the | an? | his | her ) \s \p{Ll} ) [^\n]{2,80}? ) \s*+ (?: \. (?= \s | $ ) | $ )
    """,
    regex.VERBOSE,
)
#: 'This article was originally published by OUTLET', 'Originally published at OUTLET', 'First published in OUTLET'.
FIRST_PUBLISHED = lazy_pattern(
    r"""
    [\[(*\s–—-]*+
    (?: (?: (?: This | THIS | Today's | The ) \s (?: above \s | following \s )? (?: [\p{L}’'-]+ \s ){0,3}?
            (?i: article | story | post | piece | report | op-?ed | essay | column | content | commentary
                | interview | excerpt | blog | analysis | review )
            (?: ,? \s (?: by \s (?P<by> [^.\n]{1,100}? ) | (?: written | titled | from | which | headlined
                | is ) \s [^.\n]{1,100}? ) )?
            ,? | It
                | (?i: article | story ) ) \s
        (?: (?: was | is | has\ been | were | also | that | that\ was ) \s ){0,2} )?
    (?: (?i: originally | created \s and | first | also | initially | previously | simultaneously ) \s ){0,2}
    (?! Posted \s in \b )
    (?i: published | appeared | posted | produced | printed | syndicated | reproduced | republished | reprinted
        | reposted | adapted
       | excerpted | provided | distributed | cross-?posted | appears )
    (?: \s (?: first | originally | here | online | and\ \w+ ) )?
    (?: \s (?: by | on | in | at | from | with | courtesy | under | via | through ) \b
          (?! (?<= \b at ) \s \d )
      | (?<= \s here ) (?= \s?: )
      | (?<= (?i: originally | first ) \s published ) (?= ,? \s \p{Lu}\p{Ll}{2,8} \.? \s \d{1,2} , ) ) :? \s*+
    (?: (?: the \s | kind \s | express \s | full \s ){0,2} permission \s (?: of | from | by ) \s | partnership
        \s with \s | collaboration \s with \s | courtesy \s of \s | of \s )?
    (?P<publisher> [^\n,;(]{2,80} )?
    """,
    regex.VERBOSE,
)
#: 'Excerpted from THE BOOK by NAME', 'From the book THE BOOK'.
EXCERPT = lazy_pattern(
    r"[\[(*\s–—-]*+(?:(?:This\s(?:article|essay|piece)\sis\s)?(?i:excerpt(?:ed)?|adapted|an?\s(?:excerpt"
    r"|adaptation))\s(?:from|of)|From\s(?:(?:the|his|her)\s(?:new\s|forthcoming\s|upcoming\s)*book"
    r"|[“\"]?\p{Lu}{3,}[\p{Lu} :,’'-]{3,60}[”\"]?,?\sby))\s"
)
#: 'Source: OUTLET', 'Courtesy of OUTLET', 'Distributed by OUTLET', 'View source version on OUTLET'.
SOURCE = lazy_pattern(
    r"""
    [\[(*\s–—-]*+ (?P<by>)
    (?: (?: (?: Article | News | Story | Original | Content ) \s )? (?i: sources? ) (?: \s*+ : \s*+ | \s (?= https?: ) )
      | SOURCE (?: \s*+ : \s*+ | \s )                                               # SOURCE Marrow Ferries Inc.
      | (?i: originally\ from | original\ (?: article | post | story ) ) (?: \s*+ : \s*+ | \s on \s | \s (?= https?: ) )
      | From \s?: \s (?= \p{Lu} )
      | (?i: via ) (?: \s*+ : \s*+ | \s (?= \p{Lu} [^.,\n]{2,40} $ | https?: ) )       # via Harbor Watch
      | (?: Provided | Distributed | Syndicated | (?: Story | Content | Materials ) \ provided ) \s by \s
      | (?: Story \s | Article \s )? [Cc]ourtesy (?: \s of | : ) \s                  # Courtesy of Harbor Watch
      | (?: Republished | Reprinted | Reposted | Cross-?posted | Adapted | Excerpted | Reproduced ) \s
          (?: from | at | on ) :? \s                                                 # Cross-posted from …
      | View \s (?: the \s )? (?: source | original ) \s
          (?: version | content | article | post | story | press\ release | release )
          (?: \s with\ multimedia )? (?: \s here )? (?: \s on )? \s*+ :? \s*+        # View source version on …
      | For \s the \s original \s (?: version | article | story | release ) [^.\n]{0,40} \s (?: visit
          | see ) \s*+ :? \s*+ (?= https? | www )
      | Read \s (?: the | this | more\ of ) \s (?: original | full | entire | complete | rest | whole ) \s
          (?: of \s (?: the | this ) \s )?
          (?: (?: article | story | post | piece | report | interview | review | version )
              (?: \s of \s this \s \w+ )? )? \s?
          (?: (?: here | at | on | from | by \s [^.\n]{3,40} \s (?: at | on | in ) ) \s*+ :? \s*+
            | : \s*+ | \.? $ ) )                                                     # Read the full story at …
    (?P<publisher> [^\n,;(]{2,80} )?
    """,
    regex.VERBOSE,
)
#: A participle without a subject is a line of its own, unless a clause follows: 'First published in 1911, the book …'.
STANDS_ALONE = lazy_pattern(r"[\[(*\s–—-]*+(?!This|These|Today|The\s|It\s|[Aa]rticle|[Ss]tory)")
CLAUSE = lazy_pattern(r"[^.\n]*?(?:\s(?:was|were|is|are|has|had)\s|,\s(?:he|she|it|they|the\s\p{Ll}+)\s)")
IN_YEAR = lazy_pattern(r"It\s(?:was|is)\s(?:first|originally)\spublished\sin\s\d{4}\b")
THEN = lazy_pattern(r"The\s[^.\n]{0,120}?(?:,\swhen|\sand\s(?:was|were|had|has|disappeared))\b")
#: What is said of a publication in a story: 'The story appeared first in the Gazette, he said.'
TOLD = lazy_pattern(r",\s(?:he|she|they|\p{Lu}\p{L}+)\s(?:said|says|told|wrote)\b|\GThe\s\w+,\spublished\b")
#: The stamp before a byline: 'Posted on 21 May 2018'.
STAMP = lazy_pattern(
    r"(?i:posted|published)\son\s(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2},?)\s\d{4}(?:\s?[@,|]\s?[\d:.\sAPMapm]{3,12})?"
)
#: A sentence about a publication that runs on longer is the story's.
LONGEST = 600
#: 'Source: OUTLET' and its like are shorter.
LONGEST_SOURCE = 250
COURTESY = lazy_pattern(r"(?:courtesy|permission)\sof\s(?P<publisher>[^\n,;(.]{2,80})")
WRITTEN_BY = lazy_pattern(r"\sby\s(?=\p{Lu})")
WORDS = frozenset(
    """
    adapted an excerpt from also appeared article content copyright courtesy cross crossposted distributed
    excerpted first for it materials news original originally posted previously produced provided published read
    reposted reprinted reproduced republished source sources story syndicated the-post the-article
    the-story the-piece the-above the-following the-original this today used via view
    """.split()
)
PERMISSION = lazy_pattern(
    r"[\[(*\s]*+(?:Reprinted|Republished|Reproduced|Used|Published|Posted|Reposted|Excerpted|Article"
    r"|Story)\s(?:re\w+\s)?(?:here\s)?(?:with|by|under)\s(?:the\s|kind\s|express\s|full\s)*+(?:permission"
    r"|licen[cs]e|consent|a\sCreative)"
)
#: What is told of a post in a story: 'The post appeared first on maps in 1966'.
LATER = lazy_pattern(r"\s(?:was|were|had|when|in\s\d{4})\b")
CREATED = lazy_pattern(
    r"Content\screated\sby\s(?P<publisher>\p{Lu}[^\n]{2,80}?)\sis\savailable\b"
    r"|The\soriginal\ssource\s(?:of\sthis\s\w+\s)?is\s(?P<publisher>[^\n,;(]{2,80})"
)
ADDRESS_STARTS = ("http", "www.", "[", "(", "<")
ADDRESS = lazy_pattern(r"[\[(<]?(?:https?://|www\.)[^\s]{4,400}")
#: 'More AP news: https://…'
LABELLED_ADDRESS = lazy_pattern(
    r"(?!.{0,80}\s(?:is|are|was|were|says?|said)\s)[^.!?:“”\"\n]{2,80}?(?::|\s-)\s*+https?://[^\s]{4,400}"
    r"(?:\sand\shttps?://[^\s]{4,400})?"
)
DOMAIN = lazy_pattern(r"(?:https?://)?(?:www\.)?(?P<domain>[\w-]{1,60}(?:\.[\w-]{1,40}){0,3}\.[a-z]{2,10})(?:[/:].*)?")
#: Where the outlet's name ends: before a date, a condition, another clause.
TRAILING = lazy_pattern(
    r"""
      \s (?: on | in | at ) \s (?: \d | (?: Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec
          | Mon | Tue | Wed | Thu | Fri | Sat | Sun ) )
    | \s (?: print \s edition | on \s behalf \s of ) \b
    | \s (?: and | under | as | with | where | here | before | by | but | which | for | who | or | to ) \b
    | \s (?: at | on ) \s (?: https?: | www\. )
    | \s \d{4} [-/] \d{1,2} [-/] | \s Published \s? :
    | \. (?: \s | $ ) | : | \s [-–—] \s | \s? \| | (?: (?<!\s) \s++ | (?<! [\s\])”"*] ) ) [\])”"*]++ $
    """,
    regex.VERBOSE,
)
DATED = lazy_pattern(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August"
    r"|September|October|November|December)\b\.?(?:\s\d|$)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
COMPANY = lazy_pattern(r"(?i)\b(?:inc|llc|ltd|corp|corporation|plc|gmbh|limited|co|company|group|holdings)\b\.?")


@rule("footer.syndication", opening=WORDS)
def syndication(document: Document) -> list[Footer]:
    """A line of the tail that says where the article first appeared, comes from, or may be read in full."""
    return opened(document, WORDS, syndication_at)


def syndication_at(document: Document, start: int, end: int) -> Footer | None:
    """The syndication line that begins at `start`."""
    return next(filter(None, (form(document, start, end) for form in FORMS)), None)


def _post(document: Document, start: int, end: int) -> Footer | None:
    """'The post Ferry Is Back appeared first on Harbor Gazette.'."""
    found = POST.match(document.text, start, end)
    publisher = found["publisher"].strip() if found else ""
    if not found or DATED.match(publisher) or LATER.search(publisher):
        return None
    title = found["title"]
    return Footer(document.stretch(start, end), FooterKind.SYNDICATION, publisher=publisher, title=title)


def _first_published(document: Document, start: int, end: int) -> Footer | None:
    """'Originally published by Harbor Gazette.', but not 'First published in 1903, it became a classic'."""
    text = document.text
    found = FIRST_PUBLISHED.match(text, start, end) if end - start <= LONGEST else None
    if not found or (STANDS_ALONE.match(text, start, end) and CLAUSE.match(text, start, end)):
        return None
    if IN_YEAR.match(text, start, end) or THEN.match(text, start, end):
        return None
    span, publisher = document.stretch(start, end), outlet(found["publisher"])
    if (
        STAMP.fullmatch(span.text)
        or TOLD.search(text, start, end)
        or (text.endswith("updated.", start, end) and not publisher)
    ):
        return None
    if publisher and publisher.split()[0] in document.lexicon.given_names and "osted by " in found.group():
        publisher = None  # 'Posted by Ada Brandt on …'
    if publisher is None and found["by"] and found["by"].startswith("The "):  # 'This report by The Harbor Wire was …'
        publisher = outlet(found["by"])
    return Footer(span, FooterKind.SYNDICATION, publisher=publisher)


def _source(document: Document, start: int, end: int) -> Footer | None:
    """'Source: Harbor Gazette', 'Distributed by Baywire'."""
    text = document.text
    found = SOURCE.match(text, start, end) if end - start <= LONGEST_SOURCE else None
    if not found or CLAUSE.match(text, start, end):
        return None
    is_sender = text.startswith("SOURCE", found.start("by"))  # of a press release
    is_company = COMPANY.search(text, found.start(), end) and not text.startswith("Distributed", found.start("by"))
    is_list = text[start : found.start("publisher")].rstrip(" :").endswith("ources")
    publisher = None if is_sender or is_company or is_list else outlet(found["publisher"])
    return Footer(document.stretch(start, end), FooterKind.SYNDICATION, publisher=publisher)


def _excerpt(document: Document, start: int, end: int) -> Footer | None:
    """'From the book “Low Tide” by Ada Brandt, courtesy of Harbor Press'."""
    text = document.text
    found = EXCERPT.match(text, start, end) if end - start <= LONGEST else None
    if not found or (found.group().lstrip("[(*").startswith("An ") and CLAUSE.match(text, start, end)):
        return None
    by = WRITTEN_BY.search(text, found.start(), min(end, start + 200))
    written = credits_at(document, by.end(), end) if by else None
    courtesy = COURTESY.search(text, start, end)
    author = written.authors[0] if written else None
    publisher = outlet(courtesy["publisher"]) if courtesy else None
    return Footer(document.stretch(start, end), FooterKind.SYNDICATION, author=author, publisher=publisher)


def _permission(document: Document, start: int, end: int) -> Footer | None:
    """'Reprinted with permission'."""
    found = PERMISSION.match(document.text, start, end)
    return Footer(document.stretch(start, end), FooterKind.SYNDICATION) if found else None


def _created(document: Document, start: int, end: int) -> Footer | None:
    """'Content created by Harbor Wire is available without charge', 'The original source is Harbor Wire'."""
    found = CREATED.match(document.text, start, end)
    if found is None:
        return None
    return Footer(document.stretch(start, end), FooterKind.SYNDICATION, publisher=outlet(found["publisher"]))


#: In this order.
FORMS = (_post, _first_published, _source, _excerpt, _permission, _created)


@rule("footer.source_address")
def source_address(document: Document) -> Iterator[Footer]:
    """A web address alone on a line or behind a label, where nothing but footers follows."""
    return climbing(document, _address_at, unknown=0)


def _address_at(document: Document, start: int, end: int) -> Footer | None:
    """The web address that the text from `start` to `end` is, with or without a label."""
    text = document.text
    if text.find("http", start, end) >= 0 and LABELLED_ADDRESS.fullmatch(text, start, end):
        return Footer(document.stretch(start, end), FooterKind.PROMO)
    is_address = text.startswith(ADDRESS_STARTS, start, end) and ADDRESS.fullmatch(text, start, end)
    return Footer(document.stretch(start, end), FooterKind.SYNDICATION) if is_address else None


def outlet(words: str | None) -> str | None:
    """The name of the outlet that the words begin with; of a web address, its domain."""
    words = (words or "").strip(" .")
    if DATED.match(words):
        return None
    address = DOMAIN.fullmatch(words.split()[0]) if words else None
    if address:
        return str(address["domain"]).rstrip(".")
    trailing = TRAILING.search(words)
    name = (words[: trailing.start()] if trailing else words).strip(" .\"“”'*[]")
    first = name.removeprefix("the ").removeprefix("our ")
    return name if first[:1].isupper() or first[:1].isdigit() or "." in name else None
