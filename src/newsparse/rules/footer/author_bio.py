"""Author bios: who the author is: 'Ada Brandt covers harbours. She is based in Oslo.', 'Brandt is a professor of …'."""

from collections.abc import Iterator
from functools import lru_cache
from operator import methodcaller

from newsparse.article import Author, Byline, Footer, FooterKind, Span
from newsparse.document import SPEECH, Document, is_line
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rule import rule
from newsparse.rules.byline.credits import EMAIL, HANDLE, NO_NAME, Credits, credits_at, is_no_name
from newsparse.rules.footer.tail import SIGNS, climbing, reader, tells
from newsparse.rules.named import is_named_outlet

LONGEST = 1200
LONGEST_HEADING = 120
#: A paragraph that begins with the name of its author, or has it not far from there, is no part of the story.
LONGEST_OWN = 600
LONGEST_LEAD = 50
#: The verbs of bios; a quick look before a close one.
VERBS = frozenset(
    """
    are ARE blogs can contributes covers directs edits focuses graduated has heads holds hosts IS is joined leads
    lives may owns practices practises received reports represents runs served serves speaks specialises specializes
    studies teaches tweets volunteers was works writes wrote
    """.split()
)
#: What stands before the name: a dash, a heading, a bracket.
BEFORE = phrases(
    r"""
    ((?i:about (the )?(author|writer)s?|author bio|bio|editor['’]?s note|the author|author)\s*+[:–—.-]?\s++)?
        ((Guest|Staff|Contributing|Our|The|Freelance|Opinion)?\s?+(?i:{writer})\s++|An? [^,.\n]{3,80}, )?+(?=\p{Lu})
    """,
    before=SIGNS,
    writer="columnist|writer|reporter|contributor|correspondent|blogger|author",
)
#: What stands near the beginning, where it opens as many a sentence does and the name is not the first.
NEAR = 100
_WRITERS = ("columnist", "writer", "reporter", "contributor", "correspondent", "blogger", "author")
LEADS = {"The": _WRITERS, "Our": _WRITERS, "A": (",",), "An": (",",)}
#: What a bio says of its author right behind the name.
IS = phrases(
    r"""
    {be} (currently |also |now |both )?(?P<what>(a|an|the|A|AN|THE|one of|co-|our).{3,200})
    {be} (currently |also |now |both )?(?P<what>([\p{L}’'-]+ ){0,6}?(?i:{trade})s?\b.{0,160})
    (?P<verb>{does}\b)
    """,
    before=r"(?:,?\s(?:Ph\.?D\.?|M\.?D\.?|[A-Z]{2,4}|\([^()\n]{2,40}\)|\[[^\]\n]{2,40}\]))?,?(?:,\s(?!\d)[^.\n]{3,160}?,)?\s\s{0,2}+",
    be="is|was|are|IS|serves as|currently serves as|works as|has been",
    trade="""editor|reporter|writer|columnist|correspondent|director|professor|chair|president|founder|author|fellow
        |contributor|chairman|host|executive|chief|producer|staff|based|senior|assistant|associate|emeritus""",
    does=r"""covers|writes(?! (in [^.,\n]{2,60} )?that\b)|reports(?! that)|blogs|tweets|teaches|contributes|edits
        |hosts|wrote this|and his|works (for|at|as|in|on)|joined (?=(the )?\p{Lu})|lives (in|with|on|and)
        |is on (Twitter|Facebook|Instagram|X\b)|has (covered|written|been (a|writing|covering)|worked (as|for|at)
        |reported|a (PhD|degree|master)|more than|over)|(can|may) be (reached|contacted|followed|found|heard|seen)
        |leads (?=the |an? |our )|heads the|runs |studies |directs |represents |volunteers |owns |is based
        |speciali[sz]es |focuses |serves on|served as|holds a|received (his|her|an?) |graduated|practi[cs]es|speaks""",
)
#: 'Ada Brandt — Environmental journalist and photographer.'
DASH = phrases(
    r"""
    \s*+[–—:-]\s++(?=…\b(?i:journalist|writer|reporter|editor|author|columnist|correspondent|photographer|blogger
        |professor|analyst|contributor)\b)
    """
)
#: 'Ada Brandt, Associate Professor of Law, Marrow University'
POST = phrases(
    r"""
    , ({rank} ){0,2}{post}\b[^.\n]{0,160}$
    """,
    rank="Associate|Assistant|Adjunct|Visiting|Senior|Emeritus|Principal|Honorary|Postdoctoral|Distinguished",
    post=r"""Professor|Lecturer|Fellow|Reader|PhD|Ph\.D\.|Doctoral|Research(er)?|Dean|Chair|Teaching|Postdoctoral
        |Scholar""",
)
#: The trades of the press, which make a bio even of a person that the story names.
PRESS = phrases(
    r"""
    (?i)
    \b(reporter|correspondent|columnist|contributor|contributing|blogger|freelance|covers|covered|tweets|co-host|professor)
    \b(staff writer|writer (for|at|based)|writes (for|from|about|on|a|regularly)|author of|fellow (at|with))
    \b(journalist (for|at|based|who|and)|editor (of|at|for|in)|political editor|intern\b)
    \b((his|her|their) (twitter|homepage|website|blog|column)|follow (him|her|them|me|on|@)|(?<!\w)@\w+|reached at)
    \b(he|she) (can|is the author|lives)
    """
)
#: One of these stands in every such word.
PRESS_SIGNS = (
    "report writer writes correspondent contribut journalist editor freelance author column blog cover intern twitter "
    "homepage website follow tweets @ reached can lives co-host fellow professor"
).split()
#: What parts a name from the role behind it.
SIGN = lazy_pattern(r",\s|\s[|–—/]\s")
HEADING = phrases(
    r"""
    (?i)
    (about (the )?(author|writer|reporter|columnist)s?|(the )?authors?|(author )?bio(graphy)?|contributors?
        |(a )?note from the author)\s*+:?
    """
)
#: One of these stands in every such heading.
_HEADED = ("author", "writer", "reporter", "columnist", "bio", "contributor")
NOTE = phrases(
    r"""
    (The|This|Our) (writers?|authors?|columnist|reporter|guest (author|columnist|writer))(, [^,\n]{2,60},)?
        \s(is|are|was an?|has|can|covers|writes|teaches|lives|works)\b
    """,
    before=SIGNS,
)


#: A bio that does not name the author.
note_at = reader(NOTE, FooterKind.AUTHOR_BIO)
NOTE_WORDS = frozenset(
    """
    our the the-author the-authors the-columnist the-guest the-reporter the-writer the-writers this
    """.split()
)
#: 'Ada’s book, Low Tide, is published by Harbor Press.'
BOOK = phrases(
    r"(?P<owner>\p{Lu}[\p{L}-]+)['’]s ({new} )?(book|novel|memoir|collection)\b…\b{out}\b",
    new="new|latest|first|next|debut",
    out="is published|was published|will be published|is out|is available",
)
#: What the author has in it: 'Ada Brandt receives funding from the Harbor Trust.'
DISCLOSURE = phrases(
    r"""
    \b(receives?|received) (no )?funding from\b
    \bdo(es)? not work for, consult\b
    \b(travell?ed|stayed|flew|was|were) (as )?(a |the )?guests? of\b
    """
)
#: The author takes part in the story: 'The Gazette's Ada Brandt asked the mayor whether it would last.'.
ASKED = lazy_pattern(r"\b(?:asked|asks|answered|replied|replies)\b")
#: A word without the signs around it.
_BARE = methodcaller("strip", ".,;:()[]“”\"'")
DASHES = frozenset("—–-")
#: No bio opens with these; it may with 'The writer' or 'About the author'.
NO_OPENING = NO_NAME - {"a", "about", "an", "our", "the"}
#: 'Ada Brandt can be reached at …' tells no more than that.
REACHED = lazy_pattern(r",?\s{1,3}+(?:can|may)\s{1,3}+be\s{1,3}+(?:reached|contacted)\b")
#: 'Marrow Ferries is a leading builder of ferries.'
THING = phrases(
    r"""
    \s(is|are) (an?|the|one of the) ([\w-]{2,20}+ ){0,4}?{thing}s?\b
    """,
    thing="builder|provider|maker|manufacturer|company|operator|supplier|platform|firm|network|brand",
)
LOCATION = lazy_pattern(
    r"\b(?:based|lives|living|resides)\sin\s(?:the\s)?(?P<place>\p{Lu}[\p{L}'’.-]*+"
    r"(?:,?\s\p{Lu}[\p{L}'’-]*+){0,3})"
)
#: A bio behind the last words of the story.
BREAK = lazy_pattern(r"[.!?][”\"’')\]]*+\s*+(?=[(\[–—-]?\s?\p{Lu})")


@rule("footer.author_bio")
def author_bio(document: Document) -> Iterator[Footer]:
    """A paragraph near the end that says who the author is, and the heading or the name above it."""
    names: set[str] = set()
    bylined = list(map(_unhyphened, bylined_names(document)))

    def alone(document: Document, start: int, end: int) -> Footer | None:
        last = document.span(start, end)
        text = last.text
        if bylined and len(text) <= LONGEST_OWN and has_any(_unhyphened(text[:LONGEST_LEAD]), bylined):
            found = bio_at(document, last)
            told = SPEECH.search(text) or ASKED.search(text)
            kind = FooterKind.DISCLAIMER if DISCLOSURE.search(text) else FooterKind.AUTHOR_BIO
            return found if found or told else Footer(last, kind)
        if _is_own_book(text, bylined):
            return Footer(last, FooterKind.AUTHOR_BIO)
        if len(text) > LONGEST or not _may_be(text):
            return None
        found = bio_at(document, last)
        if found and found.author:
            names.add(found.author.name.split()[-1].casefold())
            return found
        is_bio = note_at(document, start, end) or _is_heading(text, names)
        return Footer(last, FooterKind.AUTHOR_BIO) if is_bio else None

    def alone_or_glued(document: Document, start: int, end: int) -> Footer | None:
        return alone(document, start, end) or _glued_bio(document, start, end)

    return climbing(document, alone_or_glued, beyond=alone)


def _is_own_book(text: str, names: list[str]) -> bool:
    """Whether a paragraph begins with the book of one in the byline, whose first name is enough here."""
    book = BOOK.match(text) if names else None
    return book is not None and book["owner"].casefold() in {name.split()[0] for name in names}


def _glued_bio(document: Document, start: int, end: int) -> Footer | None:
    """The bio behind the story's last words in their paragraph."""
    last = document.span(start, end)
    first = _glued(document, last) if len(last.text) <= LONGEST else None
    return None if first is None else bio_at(document, document.span(first, end))


def _unhyphened(words: str) -> str:
    return words.casefold().replace("-", " ")


def _may_be(text: str) -> bool:
    """A quick look before a close one: one of the verbs of bios, a dash, or a line that is no sentence."""
    words = text.split()
    return (
        not VERBS.isdisjoint(words)
        or not DASHES.isdisjoint(words)
        or (len(text) <= LONGEST_HEADING and "." not in text[:-1])
    )


def _is_heading(text: str, surnames: set[str]) -> bool:
    """Whether a line says that bios follow, or is the name of one whose bio stands below it."""
    if len(text) > LONGEST_HEADING:
        return False
    folded = text.casefold()
    if has_any(folded, _HEADED) and HEADING.fullmatch(text):
        return True
    if not has_any(folded, surnames):
        return False
    words = SIGN.split(text)[0].replace("-", " ").strip(" .:—–").casefold().split()
    return 1 < len(words) < 5 and words[-1] in surnames


def bio_at(document: Document, place: Span) -> Footer | None:
    """The bio that fills the text at `place` and that names its author."""
    text, start, end = document.text, place.start, place.end
    if text[start : start + 12].partition(" ")[0].lower() in NO_OPENING:
        return None
    before = BEFORE.match(text, start, end) if tells(text, start, min(end, start + NEAR), LEADS) else None
    first = before.end() if before else start
    words = text[first : min(end, first + 260)].split()
    is_post = (
        text[end - 1] not in ".!?”" and "," in text[first : first + LONGEST_LEAD]
    )  # 'Ada Brandt, Professor of Law'
    if is_no_name(words[0], document.lexicon) or not (is_post or _has_verb(words)):
        return None
    if first == start and not _has_trade(text[start:end], document.lexicon):
        return None
    found = credits_at(document, first, min(end, first + 120))
    if found is None:
        return None
    is_ = IS.match(text, found.end, end)
    dash = None if is_ else DASH.match(text, found.end, end) or POST.match(text, found.end, end)
    if (
        not (is_ or dash)
        or _is_organisation(found.authors[0].name, document.lexicon)
        or _is_company(document, found, end)
    ):
        return None
    if not _writes(document, found, place, headed=(first > start and text[first - 1] != "(") or dash is not None):
        return None
    kind = FooterKind.CONTACT if is_ and REACHED.match(is_.group()) else FooterKind.AUTHOR_BIO
    return Footer(document.stretch(start, end), kind, author=_author(found, place))


def _is_organisation(name: str, lexicon: Lexicon) -> bool:
    return is_named_outlet(name, lexicon) or name.split()[-1].lower() in lexicon.organisation_words


def _is_company(document: Document, found: Credits, end: int) -> bool:
    """Whether what is said is what companies say, of a name that begins with no known first name."""
    name = found.authors[0].name
    is_thing = name.split()[0] not in document.lexicon.given_names and THING.match(document.text, found.end, end)
    return bool(is_thing) and not PRESS.search(document.text, found.end, end)


def _has_verb(words: list[str]) -> bool:
    """Whether a bio's verb or a dash stands among the words."""
    return not VERBS.isdisjoint(words) or any(word[-1] in "–—:-" for word in words)


def _has_trade(text: str, lexicon: Lexicon) -> bool:
    """Whether the text says what authors do and are."""
    return not _trades(lexicon).isdisjoint(map(_BARE, text.lower().split()))


@lru_cache(maxsize=8)
def _trades(lexicon: Lexicon) -> frozenset[str]:
    """What authors do and are, of one and of several."""
    return lexicon.author_trades.union([f"{trade}s" for trade in lexicon.author_trades])


def _writes(document: Document, found: Credits, place: Span, *, headed: bool) -> bool:
    """Whether the person wrote the article: a byline says so, or the story does not speak of them."""
    name = found.authors[0].name
    surname = name.removesuffix(" Jr.").split()[-1]
    if _is_bylined(document, surname):
        return True
    if " " not in name and not _has_honorific(document, found) and not PRESS.search(place.text):
        return False
    if document.text.find(surname, 0, _end_of_story(document, place)) >= 0:
        return False
    return headed or place.end - place.start < 350 or PRESS.search(place.text) is not None


def _end_of_story(document: Document, place: Span) -> int:
    """Where the lines begin that stand right above the bio: 'ABOUT THE AUTHOR', 'Ada Brandt | Reporter'."""
    end = place.start
    for paragraph in reversed(document.tail):
        if paragraph.span.start < end:
            if not is_line(paragraph.text):
                break
            end = paragraph.span.start
    return end


def _bylines(document: Document) -> list[Byline]:
    return [annotation for annotation in document.found if isinstance(annotation, Byline)]


def bylined_names(document: Document) -> list[str]:
    """The full names that the byline has."""
    return [author.name for byline in _bylines(document) for author in byline.authors if " " in author.name]


def _is_bylined(document: Document, surname: str) -> bool:
    authors = [author for byline in _bylines(document) for author in byline.authors]
    return any(surname.casefold() in author.name.casefold() for author in authors)


def _has_honorific(document: Document, found: Credits) -> bool:
    span = found.authors[0].span
    before = document.text[max(0, span.start - 6) : span.start].split() if span else []
    return any(word.strip("(—–-") in document.lexicon.honorifics for word in before[-1:])


def _author(found: Credits, place: Span) -> Author:
    person = found.authors[0]
    email, handle = (pattern.search(place.text) if "@" in place.text else None for pattern in (EMAIL, HANDLE))
    location = LOCATION.search(place.text)
    return Author(
        person.name,
        span=person.span,
        email=email and email.group(),
        handle=handle and handle.group(),
        location=location and location["place"].rstrip("."),
        inferred=True,
    )


def _glued(document: Document, last: Span) -> int | None:
    """Where a bio may begin inside the last paragraph: at a sentence that begins with a name and 'is a' or the like."""
    text = document.text
    for found in BREAK.finditer(text, max(last.start, last.end - 450), last.end):
        if VERBS.isdisjoint(text[found.end() : min(last.end, found.end() + 140)].split()[1:7]):
            continue
        if not (has_any(last.text.lower(), PRESS_SIGNS) and PRESS.search(text, found.end(), last.end)):
            return None
        person = credits_at(document, found.end(), min(last.end, found.end() + 80))
        if (
            person
            and (" " in person.authors[0].name or _is_bylined(document, person.authors[0].name))
            and IS.match(text, person.end, last.end)
            and PRESS.search(text, person.end, last.end)
        ):
            return int(found.end())
    return None
