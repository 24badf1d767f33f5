"""Contributor lines: who else reported, wrote or edited: 'Tom Okoye contributed reporting from Paris.'."""

from collections.abc import Iterator

from newsparse.article import Author, Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.byline.credits import credits_at
from newsparse.rules.footer.bio import bio_at
from newsparse.rules.footer.contact import contact_at
from newsparse.rules.footer.tail import SIGNS, opened

#: A line of credits is no longer than this.
LONGEST = 500
#: How many of the last lines may say who contributed.
REACH = 20

#: '(Reporting by Ada Brandt; Editing by Tom Okoye)', '- Reporting by: Ada Brandt', 'Story by Ada Brandt'.
BY = phrases(
    r"""
    (?P<work>Credit): By\s++(?=\p{Lu})
    (Reporting for|For) (the )?\p{Lu}[^,.\n]{2,40}, (?P<work>I['’]m) (?=\p{Lu}[\p{L}.'’-]+ \p{Lu})  # For …, I'm …
    (?P<work>(?i:{work}))( in \p{Lu}[\p{L} ]{1,30}?)?(\s*+:\s*+| (?i:by|from):?\s++|(?<=(?i:told to)) )
        (?=["“]?(\p{Lu}|the \p{Lu}|our |staff|wire|agenc|dpa))
    """,
    before=SIGNS,
    work=r"""((additional|further|extra|original|with|writing|and|local|special) ){0,2}
        (reporting( was contributed)?|reported|reports?)( (and|&) (writing|editing|photography))?
        |writing|written|editors?(?=:)|editing|edited|compiled|research(ed)?|story|translation|translated|translating
        |produced|production|video produced|cinematography|submitted|contributed|copy-?edited|fact-?check(ed|ing)?
        |graphics?|words|text|(translator|reporter|photographer|sub-?editor|writer|producer)(?=:[^.?!\n]*+$)
        |additional (research|editing|writing|material)|data analysis
        |(art direction|design( and development)?|development|visuals|maps)(?= by)
        |interview( conducted)?|as told to|contributors?|contributing""",
)
WORDS = frozenset(
    """
    additional agencies agency and art as as-told cinematography compiled contains contributed contributing
    contributor contributors copy copyedited credit data design development edited editing editor editors extra fact
    factcheck factchecked factchecking for further graphic graphics includes information inputs interview local maps
    material original photographer produced producer production report reported reporter reporting reports research
    researched some special story sub subeditor submitted text translated translating translation translator video
    visuals wire with words writer writing written
    """.split()
)
#: Work that makes the one who did it the author, where no byline names another.
AUTHORING = lazy_pattern(
    r"(?i)^(?:original\s|local\s|special\s|reporting\sand\s)?(?:reporting|reporting and writing|reported"
    r"|story|written|writing|submitted|words|text|compiled|report|credit|i['’]m)$"
)
#: 'Tom Okoye contributed to this report.', 'Okoye reported from Paris.'
CONTRIBUTED = phrases(
    r"""
    \b(also )?contribut(ed|ing)(?= |\.?$)\s{0,3}+(\p{L}+ ){0,3}?to (this|the|that) ([\p{L}’']+ ){0,2}?
        {text}\b(?! (by|of|on|that|which)\b)                                                  # … to this report
    \b(also )?contribut(ed|ing)(?= |\.?$)\s{0,3}+(\p{L}+ ){0,3}?
        (reporting\b|research\b|writing\b|to reporting|information|this|from \p{Lu}|\.?$)        # … reporting
    \b(also )?contributed (data )?(analysis|photography|photos|graphics|visuals|video|translation|editing)\.?$
    \b(also )?report(ed|ing) from (the )?\p{Lu}(?![^.\n]*\b(that|he|she|they)\b)                 # … from Paris
    \b(helped|assisted|collaborated) (with|on|in) (this|the) (story|report|article|reporting)\b
    \b(helped|assisted|collaborated) (with|on|in) (reporting(?! the\b)|writing)\b
    \bwith (additional )?(reporting|assistance|files?|inputs?|material|information|contributions) (by|from)\s
    """,
    text="""report|story|article|piece|post|dispatch|review|column|analysis|reporting|file|coverage|project|list""",
)
#: 'With inputs from PTI', 'With files from The Harbor Wire', 'Additional reporting from PA'.
WITH = phrases(
    r"""
    with (AAP|PA|Reuters|AFP|AP|wires|agencies)$
    [Ww]ith (additional )?(reporting|reports|assistance|files?|inputs?|material|information|contributions)\b
        ( (by|from)\b)?
    (?<=[–—-] )[Ww]ith {name}(, {name}){0,4}(,? and {name})?\.?$                      # — With Ada Brandt, Tom Okoye
    [Ww]ith (AP|AAP|Reuters|AFP|PTI|agency|agencies)(?=\s*+($|[,;.)]|and\b|inputs?|reports?))\b( (by|from)\b)?
    (?i:with a report (by|from))\b
    (Agencies|Agency) (inputs|contributed)
    (Inputs|Additional inputs) from
    (Research|Reporting|Editing) (assistance|support|help) (was )?(also )?(provided )?by\b
    (Includes|Contains) .{0,80}(material|reporting|reports from)
    (Information from|Some information|Material from|Wire (reports|services))
        \s.{0,80}(contributed|(was|were) (also )?used( (in|for) (this|the) (report|story|article)|\.?$))
    """,
    before=SIGNS,
    name=r"\p{Lu}[\p{L}.'’-]+( \p{Lu}[\p{L}.'’-]+){1,2}",
)
#: A finite verb or a clause behind a comma: no credit but a sentence ('Reporting by the paper led to his arrest.').
CLAUSE = lazy_pattern(
    r"[^.;\n]*?(?:\s(?:led|leads|shows?|showed|found|took|takes|backs|had|won|wins|drew|will|would|helped"
    r"|said|says?|suggest(?:s|ed)?|indicated?|are\sthat)\s"
    r"|,\s(?:he|she|it|they|the\s\p{Ll}+)\s)"
)
#: A line of a desk's list, not for publication, infers nobody.
DESK_BLOCK = lazy_pattern(r"-\s\w+ing by:")
#: A quick look: one of these is in every such line.
TELLTALES = (
    "contribut",
    "reported from ",
    "reporting ",
    "assist",
    "helped ",
    "collaborat",
    " input",
    " files ",
)
CONTACT = lazy_pattern(
    r"\.\s++(?=(?:Contact|Email|E-mail|Reach)\s|(?:\p{Lu}[\p{L}\p{M}.'’-]*+\s){2,3}can\sbe\s(?:reached|contacted)\s)"
)
SENTENCE = lazy_pattern(r"(?<=\p{Ll}{3}|[\d%]|\p{Lu}{3})[.!?][”\"’')\]]*+\s*+(?=[\p{Lu}(“\"\[*_–—-])")
NAMED = lazy_pattern(r"[\[(*\s_–—-]*+(?:\p{Lu}|with\b|the\b|dpa\b)")
#: Of 'Heavy rain contributed.' and 'Tom Okoye contributed.' only the second has more than its first capital.
SECOND_CAPITAL = lazy_pattern(r"\s(?:[Tt]he\s)?\p{Lu}")
PRONOUN = lazy_pattern(r"(?:He|She|They)\s")
#: Words that a line of credits does not have before its verb.
STORY = lazy_pattern(
    r"\b(?:has|have|had|was|were|who|which|that|said|his|her|their|they|he|she|it|is|are|be|to|would"
    r"|could)\b"
)


@rule("footer.credits", opening=WORDS)
def credits(document: Document) -> list[Footer]:
    """A line of the tail that gives work and names: '(Reporting by Ada Brandt; Editing by Tom Okoye)'."""
    return opened(document, WORDS, credits_line_at)


def credits_line_at(document: Document, start: int, end: int) -> Footer | None:
    """The line of credits that begins at `start`."""
    text = document.text
    if end - start > LONGEST:
        return None
    found = BY.match(text, start, end)
    if not (found or WITH.match(text, start, end)) or CLAUSE.match(text, start, end):
        return None
    is_author = found and AUTHORING.search(found["work"]) and not DESK_BLOCK.match(text, start)
    author = _author(document, found.end(), end) if found and is_author else None
    return Footer(document.stretch(start, end), FooterKind.CONTRIBUTOR_LINE, author=author)


def _author(document: Document, start: int, end: int) -> Author | None:
    found = credits_at(document, start, end)
    return found.authors[0] if found and " " in found.authors[0].name else None


@rule("footer.contributor")
def contributor(document: Document) -> Iterator[Footer]:
    """A short paragraph near the end, or its last sentence, that says who contributed or from where they reported."""
    text = document.text
    tail = document.tail[-REACH:]
    near = text[tail[0].span.start :] if tail else ""
    if not has_any(near, TELLTALES):
        return
    for paragraph in tail:
        start, end = paragraph.span.start, paragraph.span.end
        if end - start > LONGEST * 3 or not has_any(paragraph.span.text, TELLTALES):
            continue
        found = CONTRIBUTED.search(text, max(start, end - LONGEST), end)
        if not found:
            continue
        first = sentence_start(text, start, found.start())
        if found.start() - first > 260 or not NAMED.match(text, first, end) or STORY.search(text, first, found.start()):
            continue
        if first > start and PRONOUN.match(text, first):
            continue  # the sentence of a bio
        if not SECOND_CAPITAL.search(text, first, found.start()) and found.group().rstrip(".") == "contributed":
            continue
        contact = _contact_behind(document, found.end(), end)
        stop = contact.span.start if contact else end
        yield Footer(document.stretch(first, stop), FooterKind.CONTRIBUTOR_LINE)
        if contact:
            yield contact


def _contact_behind(document: Document, start: int, end: int) -> Footer | None:
    """How somebody is reached, in the same line: '… contributed to this report. Contact Ada Brandt at …'."""
    found = CONTACT.search(document.text, start, end)
    if found is None:
        return None
    return contact_at(document, found.end(), end) or bio_at(document, found.end(), end)


def sentence_start(text: str, start: int, place: int) -> int:
    """Where the sentence begins that holds `place`; initials and titles don't end one."""
    first = start
    for found in SENTENCE.finditer(text, start, place):
        first = found.end()
    return first
