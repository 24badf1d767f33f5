"""Contributor lines: who else reported, wrote or edited: 'Tom Okoye contributed reporting from Paris.'."""

from collections.abc import Iterator

import regex

from newsparse.article import Author, Footer, FooterKind
from newsparse.document import Document
from newsparse.pattern import has_any, lazy_pattern
from newsparse.rule import rule
from newsparse.rules.byline.credits import credits_at
from newsparse.rules.footer.author_bio import bio_at
from newsparse.rules.footer.contact import contact_at
from newsparse.rules.footer.tail import opened

#: A line of credits is no longer than this.
LONGEST = 500

#: '(Reporting by Ada Brandt; Editing by Tom Okoye)', '- Reporting by: Ada Brandt', 'Story by Ada Brandt'.
BY = lazy_pattern(
    r"""
    [\[(*\s_•–—-]*+ (?P<work>
        (?i: (?: (?: additional | further | extra | original | with | writing | and | local | special )
            \s ){0,2} (?: reporting (?: \s was \s contributed )? | reported | report )
            (?: \s (?: and | & ) \s (?: writing | editing | photography ) )?
           | writing | written | editors? (?= : ) | editing | edited | compiled | research(?:ed)? | story | translation
               | translated
               | translating | produced | production | video\ produced
           | cinematography | submitted | contributed | copy-?edited | fact-?check(?:ed|ing)? | graphics? | words
               | (?: translator | reporter | photographer | sub-?editor | writer | producer ) (?= : [^.?!\n]*+ $ )
               | text | additional\ (?:research|editing|writing|material) | data\ analysis
               | (?: art\ direction | design (?: \ and\ development )? | development | visuals | maps ) (?= \s by )
               | interview(?:\ conducted)? | as\ told\ to | contributors? | contributing )
    ) (?: \s in \s [\p{Lu}][\p{L} ]{1,30}? )? (?: \s*+ : \s*+ | \s (?i: by | from ) :? \s++
        | (?<= (?i: told\ to ) ) \s )
    (?= ["“]? (?: [\p{Lu}] | the\ \p{Lu} | our\ | staff | wire | agenc | dpa ) )
    """,
    regex.VERBOSE,
)
WORDS = frozenset(
    """
    additional further extra original with writing and local special reporting reported report written editing
    edited compiled research researched story translation translated translating produced production video
    cinematography submitted contributed copyedited copy fact factchecked editor editors graphics graphic
    words text data art design development visuals maps translator reporter photographer sub subeditor writer producer
    interview as as-told contributors contributor contributing agencies agency inputs includes contains information some
    material wire
    """.split()
)
#: Work that makes the one who did it the author, where no byline names another.
AUTHORING = lazy_pattern(
    r"(?i)^(?:original\s|local\s|special\s|reporting\sand\s)?(?:reporting|reporting and writing|reported"
    r"|story|written|writing|submitted|words|text|compiled|report)$"
)
#: 'Tom Okoye contributed to this report.', 'Okoye reported from Paris.'
CONTRIBUTED = lazy_pattern(
    r"""
      \b (?: also \s )? contribut(?:ed|ing) (?= \s | \.? $ ) \s?+ (?: [\p{L}]+ \s ){0,3}? (?: to \s (?: this
          | the | that ) \s (?: [\p{L}’']+ \s ){0,2}? (?: report | story | article | piece | post | dispatch
          | review | column | analysis | reporting | file | coverage | project
          | list ) \b (?! \s (?: by | of | on | that | which ) \b ) | reporting \b
          | research \b | from \s \p{Lu} | \.? $ | writing \b | to \s reporting | information | this )
    | \b (?: also \s )? report(?:ed|ing) \s from \s (?: the \s )? \p{Lu} (?! [^.\n]* \b (?: that | he | she
        | they ) \b )
    | \b (?: helped | assisted | collaborated ) \s (?: with | on | in ) \s
        (?: (?: this | the ) \s (?: story | report | article | reporting )
        | reporting (?! \s the \b ) | writing ) \b
    | \b with \s (?: additional \s )? (?: reporting | assistance | files? | inputs | input | material
        | information | contributions ) \s (?: by | from ) \s
    """,
    regex.VERBOSE,
)
#: 'With inputs from PTI', 'With files from The Harbor Wire', 'Additional reporting from PA'.
WITH = lazy_pattern(
    r"""
    [\[(*\s_•–—-]*+ (?: (?: with \s (?: AAP | PA | Reuters | AFP | AP | wires | agencies ) $ ) | (?: With
        | with ) \s (?: additional \s )? (?: reporting | reports | assistance | files?
        | inputs? | material | information | contributions
        | (?: AP | AAP | Reuters | AFP | PTI | agency | agencies ) (?= \s*+ (?: $ | [,;.)] | and \b | inputs?
            | reports? ) ) ) \b
        (?: \s (?: by | from ) \b )?
      | (?i: with \s a \s report \s (?: by | from ) ) \b
      | (?: Agencies | Agency ) \s (?: inputs | contributed )
      | (?: Inputs | Additional \s inputs ) \s from
      | (?: To \s contact \s the \s (?: reporter | editor | author | staff | writer )s? )
      | (?: Includes | Contains | Information \s from | Some \s information | Material \s from | Wire \s
          (?: reports | services ) ) \s .{0,80} (?: contributed | was \s used | used \s in | material | report ) )
    """,
    regex.VERBOSE,
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


#: A finite verb or a clause behind a comma: no credit but a sentence ('Reporting by the paper led to his arrest.').
CLAUSE = lazy_pattern(
    r"[^.;\n]*?(?:\s(?:led|leads|shows?|showed|found|took|takes|backs|had)\s|,\s(?:he|she|it|they|the\s\p{Ll}+)\s)"
)
#: A line of a desk's list, not for publication, infers nobody.
DESK_BLOCK = lazy_pattern(r"-\s\w+ing by:")


def _author(document: Document, start: int, end: int) -> Author | None:
    found = credits_at(document, start, end)
    return found.authors[0] if found and " " in found.authors[0].name else None


@rule("footer.contributor")
def contributor(document: Document) -> Iterator[Footer]:
    """A short paragraph near the end, or its last sentence, that says who contributed or from where they reported."""
    text = document.text
    tail = document.tail[-8:]
    near = text[tail[0].span.start :] if tail else ""
    if not has_any(near, SIGNS):
        return
    for paragraph in tail:
        start, end = paragraph.span.start, paragraph.span.end
        if end - start > LONGEST * 3 or not has_any(paragraph.span.text, SIGNS):
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
    return contact_at(document, found.end(), end) or bio_at(document, document.span(found.end(), end))


def sentence_start(text: str, start: int, place: int) -> int:
    """Where the sentence begins that holds `place`; initials and titles don't end one."""
    first = start
    for found in SENTENCE.finditer(text, start, place):
        first = found.end()
    return first


#: A quick look: one of these is in every such line.
SIGNS = (
    "contribut",
    "reported from ",
    "reporting from ",
    "reporting by",
    "ssist",
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
