"""Syndication lines: where the article first appeared: 'The post … appeared first on Harbor Gazette.'."""

from newsparse.article import Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import phrases
from newsparse.rule import rule
from newsparse.rules.byline.credits import credits_at
from newsparse.rules.footer.outlet import DATED, licensed_by, outlet
from newsparse.rules.footer.tail import SIGNS, opened, tells
from newsparse.rules.named import is_named_outlet

#: What every feed appends: 'The post TITLE appeared first on OUTLET.'
POST = phrases(
    r"""
    (?P<title>(?!(originally|first|also)\b)\S.{0,300}?) (first )?appeared (first )?(on|in|at)
        \s(?P<publisher>(?!(the|an?|his|her) \p{Ll})[^\n]{2,80}?)\s*+(\.(?= |$)|$)
    """,
    before=r"(?:The|This)\s(?:post|article|story|piece)\s",
)
#: 'This article was originally published by OUTLET', 'Originally published at OUTLET', 'First published in OUTLET'.
FIRST_PUBLISHED = phrases(
    r"""
    ({this} (was |is |has been |were |also |that |that was ){0,2})?(?i:{first} ){0,2}(?!Posted in\b)(?i:{published})
        ( (first|originally|here|online|and \w+|in {language}(?= (by|on|in|at)\b)))?{by}:?\s*+{leave}?
            (?P<publisher>[^\n,;(]{2,80})?
    """,
    before=SIGNS,
    this=r"""((This|THIS|Today's) (above |following )?([\p{L}’'-]+ ){0,3}?{text}
        |The (above|following) ([\p{L}’'-]+ ){0,3}?{text}
        |The (article|story|post|piece)|The {told}(?= (was )?originally )){credit}?,?|It|(?i:article|story)""",
    text="""(?i:article|story|post|piece|report|op-?ed|essay|column|content|commentary|interview|excerpt|blog|analysis
        |review)""",
    # of these a story tells as well; 'originally' is what a footer says
    told="interview|essay|column|op-?ed|commentary|blog|excerpt",
    language="""Arabic|Chinese|Dutch|English|French|German|Hindi|Italian|Japanese|Korean|Polish|Portuguese|Russian
        |Spanish|Turkish|Ukrainian""",
    credit=r",? (by (?P<by>[^.\n]{1,100}?)|(written|titled|from|which|headlined|is|about|on) [^.\n]{1,100}?)",
    first="originally|created and|first|also|initially|previously|simultaneously",
    published="""published|appeared|appears|posted|produced|printed|syndicated|reproduced|republished|reprinted|reposted
        |adapted|excerpted|provided|distributed|cross-?posted""",
    by=r"""\s{1,3}(by|on|in|at|from|with|courtesy|under|via|through)\b(?!(?<=\bat) \d)|(?<= here)(?= ?:)
        |(?<=(?i:originally|first) published)(?=,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2},)""",
    leave=r"""pages? [\w –-]{1,12}? (of|in) (the )?|(the |kind |express |full ){0,2}permission (of|from|by)\s
        |an? (\p{Ll}+ ){0,2}(agreement|arrangement|collaboration|partnership) with\s
        |(partnership with|collaboration with|courtesy of|of)\s""",
)
#: 'Excerpted from THE BOOK by NAME', 'From the book THE BOOK'.
EXCERPT = phrases(
    r"""
    (This (article|essay|piece) is )?(?i:excerpt(ed)?|adapted|an (excerpt|adaptation)) (from|of)\s
    From (the|his|her) (new |forthcoming |upcoming )*book\s
    From [“"]?\p{Lu}{3,}[\p{Lu} :,’'-]{3,60}[”"]?,? by\s
    """,
    before=SIGNS,
)
#: 'Source: OUTLET', 'Courtesy of OUTLET', 'Content provided by OUTLET', 'View source version on OUTLET'.
SOURCE = phrases(
    r"""
    {source}(?P<publisher>[^\n,;(]{2,80})?
    """,
    before=rf"{SIGNS}(?P<by>)",
    source=r"""((Article|News|Story|Original|Content) )?(?i:sources?)(\s*+:\s*+| (?=https?:))
        |SOURCE(\s*+:\s*+| )
        |(?i:originally from|original (article|post|story))(\s*+:\s*+| on | (?=https?:))
        |From ?: (?=\p{Lu})
        |(?i:via)(\s*+:\s*+| (?=\p{Lu}[^.,\n]{1,40}$|https?:))
        |(Story|Content|Materials) provided by\s
        |(Story |Article )?[Cc]ourtesy( of|:)\s
        |(Republished|Reprinted|Reposted|Cross-?posted|Adapted|Excerpted|Reproduced) (from|at|on):?\s
        |View (the )?(source|original) (version|content|article|post|story|press release|release)
        ( with multimedia)?( here)?( on)?\s*+:?\s*+
        |For the original (version|article|story|release)[^.\n]{0,40} (visit|see)\s*+:?\s*+(?=https?|www)
        |Read (the|this|more of) (original|full|entire|complete|rest|whole) (of (the|this) )?
        ((article|story|post|piece|report|interview|review|version)( of this \w+)?)?\s?
        ((here|at|on|from|by [^.\n]{3,40} (at|on|in))\s*+:?\s*+|:\s*+|\.?$)""",
)
#: A participle without a subject is a line of its own, unless a clause follows: 'First published in 1911, the book …'.
STANDS_ALONE = phrases(r"(?!This|These|Today|The |It |[Aa]rticle|[Ss]tory)", before=SIGNS)
CLAUSE = phrases(
    r"( (was|were|is|are|has|had)|, (he|she|it|they|we|i|one|two|three|four|the \p{Ll}+))\s", before=r"[^.\n]*?"
)
#: What a story says of what was published.
STORY = phrases(
    r"""
    (It|The \w+) (was|is) (first|originally) published in \d{4}\b
    The ([^.\n]|\.(?! \p{Lu})){0,160}?(, when| and (was|were|had|has|disappeared))\b   # The post … and was deleted
    The \w+, published\b
    .{0,600}?, (he|she|they|\p{Lu}\p{L}+) (said|says|told|wrote)\b
    """
)
#: Where it stands in the paper, which `footer.this_text` reads.
PRINT = phrases(r"\bappear(s|ed) in (print|the [^.\n]{3,60} (issue|edition))\b")
#: The stamp before a byline: 'Posted on 21 May 2018'.
STAMP = phrases(
    r"""
    (?i:posted|published) on:? (\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2},?) \d{4}(\s?[@,|]?\s?[\d:.\sAPMapm]{3,12})?
    """
)
#: What stands in every sentence about a publication, in small letters.
PUBLISHED = (*"publish appear posted produced printed syndicated adapted excerpted provided distributed".split(),)
#: What stands in a footer that begins as many a sentence does.
TELLTALES = {
    "Also": PUBLISHED,
    "An": (*PUBLISHED, "excerpt", "adaptation"),
    "First": PUBLISHED,
    "For": ("original",),
    "It": PUBLISHED,
    "Today": PUBLISHED,
}
#: A sentence about a publication that runs on longer is the story's.
LONGEST = 600
#: 'Source: OUTLET' and its like are shorter.
LONGEST_SOURCE = 250
COURTESY = phrases(r"(courtesy|permission) of (?P<publisher>[^\n,;(.]{2,80})")
WRITTEN_BY = phrases(r"\sby (?=\p{Lu})")
WORDS = frozenset(
    """
    adapted also an appeared appears article content courtesy created cross crossposted distributed excerpt
    excerpted first for from initially it materials news original originally posted previously printed produced
    provided published read reposted reprinted reproduced republish republished simultaneously source sources story
    syndicated the-above the-article the-blog the-column the-commentary the-essay the-excerpt the-following
    the-interview the-op the-oped the-original the-piece the-post the-story this today used via view
    """.split()
)
PERMISSION = phrases(
    r"""
    ((Article|Story) )?[Uu]sed (here )?(with|by|under) ((the|kind|express|full) )*+(permission|licen[cs]e|consent)
    Republish (this|our) (stor(y|ies)|articles?|reporting|content|work)\b
    """,
    before=SIGNS,
)
#: What is told of a post in a story: 'The post appeared first on maps in 1966'.
LATER = phrases(r"\s(was|were|had|when|in \d{4})\b")
CREATED = phrases(
    r"""
    Content created by (?P<publisher>\p{Lu}[^\n]{2,80}?) is available\b
    The original source (of this \w+ )?is (?P<publisher>[^\n,;(]{2,80})
    """
)
#: What stands behind a person's name and no outlet's: 'Source: Ada Brandt, professor of botany, ada@harbor.example'.
PERSON = phrases(r",\s(\p{Ll}|\S*@|\+?[\d(][\d() .–-]{6,})")
COMPANY = phrases(
    r"""
    (?i)
    \b(inc|llc|ltd|corp|corporation|plc|gmbh|limited|co|company|group|holdings)\b\.?
    """
)


@rule("footer.syndication", opening=WORDS)
def syndication(document: Document) -> list[Footer]:
    """A line of the tail that says where the article first appeared, comes from, or may be read in full."""
    return opened(document, WORDS, syndication_at)


def syndication_at(document: Document, start: int, end: int) -> Footer | None:
    """The syndication line that begins at `start`."""
    if not tells(document.text, start, end, TELLTALES):
        return None
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
    span, publisher = document.stretch(start, end), outlet(found["publisher"])
    is_print = publisher is None and PRINT.search(text, start, found.end())
    if is_print or STORY.match(text, start, end) or STAMP.fullmatch(span.text):
        return None
    if publisher and publisher.split()[0] in document.lexicon.given_names and "osted by " in found.group():
        publisher = None  # 'Posted by Ada Brandt on …'
    if publisher is None and found["by"] and _is_outlet(found["by"], document):
        publisher = outlet(found["by"])  # 'This report by The Harbor Wire was …'
    return Footer(span, FooterKind.SYNDICATION, publisher=publisher)


def _is_outlet(words: str, document: Document) -> bool:
    """Whether words name an outlet, and no person: 'The Harbor Wire', 'Marrow Press'."""
    is_person = words.split()[0] in document.lexicon.given_names
    return words.startswith("The ") or (not is_person and is_named_outlet(words, document.lexicon))


def _source(document: Document, start: int, end: int) -> Footer | None:
    """'Source: Harbor Gazette', 'Content provided by Baywire'."""
    text = document.text
    found = SOURCE.match(text, start, end) if end - start <= LONGEST_SOURCE else None
    if not found or CLAUSE.match(text, start, end):
        return None
    is_sender = text.startswith("SOURCE", found.start("by")) and not _names_outlet(found["publisher"], document)
    is_company = COMPANY.search(text, found.start(), end)
    is_list = text[start : found.start("publisher")].rstrip(" :").endswith("ources")
    is_person = PERSON.match(text, found.end("publisher"), end) if found["publisher"] else None
    publisher = None if is_sender or is_company or is_list or is_person else outlet(found["publisher"])
    return Footer(document.stretch(start, end), FooterKind.SYNDICATION, publisher=publisher)


def _names_outlet(words: str | None, document: Document) -> bool:
    """Whether a source in capitals is an outlet, and not a press release's sender: 'SOURCE: AL JAZEERA'."""
    names = (words or "").partition(" AND ")[0].split()
    return bool(names) and is_named_outlet(names[-1], document.lexicon)


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
    """'Reprinted with permission', 'Republish our stories for free'."""
    found = PERMISSION.match(document.text, start, end)
    publisher = licensed_by(document, start, end) if found else None
    return Footer(document.stretch(start, end), FooterKind.SYNDICATION, publisher=publisher) if found else None


def _created(document: Document, start: int, end: int) -> Footer | None:
    """'Content created by Harbor Wire is available without charge', 'The original source is Harbor Wire'."""
    found = CREATED.match(document.text, start, end)
    if found is None:
        return None
    return Footer(document.stretch(start, end), FooterKind.SYNDICATION, publisher=outlet(found["publisher"]))


#: In this order.
FORMS = (_post, _first_published, _source, _excerpt, _permission, _created)
