"""What one bio says: who somebody is, and that this is who wrote: 'Ada Brandt covers harbours. She is based in Oslo.'.

A name, behind a heading, a dash or nothing; right behind it a bio's verb or a post; and a reason to believe that the
person wrote the article: the byline, the words of the press, or that the story does not speak of them.
"""

from functools import lru_cache
from operator import methodcaller

from newsparse.article import Author, Byline, Footer, FooterKind
from newsparse.document import Document, is_line
from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern, phrases
from newsparse.rules.byline.credits import EMAIL, HANDLE, Credits, credits_at
from newsparse.rules.byline.name_bounds import NO_NAME, is_no_name
from newsparse.rules.footer.tail import SIGNS
from newsparse.rules.named import is_named_outlet

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
#: Its first word begins so, where that is no name.
LEADING = (
    *"about author bio blogger columnist contribut correspondent editor freelance guest opinion".split(),
    *"our reporter staff the writer".split(),
)
#: What stands near the beginning, where it opens as many a sentence does and the name is not the first.
NEAR = 100
_WRITERS = ("columnist", "writer", "reporter", "contributor", "correspondent", "blogger", "author")
LEADS = {"The": _WRITERS, "Our": _WRITERS, "A": (",",), "An": (",",)}
#: The name in a line that gives it and a post is no longer.
LONGEST_NAME = 50
#: What a bio says of its author right behind the name.
IS = phrases(
    r"""
    {be} (currently |also |now |both )?(((a|an|the|A|AN|THE|one of|our)\b|co-).{3,200})
    {be} (currently |also |now |both )?(([\p{L}’'-]+ ){0,6}?(?i:{trade})s?\b.{0,160})
    ({does}\b)
    """,
    before=r"(?:,?\s(?:Ph\.?D\.?|M\.?D\.?|[A-Z]{2,4}|\([^()\n]{2,40}\)|\[[^\]\n]{2,40}\]))?,?(?:,\s(?!\d)[^.\n]{3,160}?,)?\s\s{0,2}+",
    be="is|was|are|IS|serves as|currently serves as|works as|has been",
    trade="""editor|reporter|writer|columnist|correspondent|director|professor|chair|president|founder|author|fellow
        |contributor|chairman|host|executive|chief|producer|staff|based|senior|assistant|associate|emeritus""",
    does=r"""covers|writes(?! (in [^.,\n]{2,60} )?that\b)|reports(?! ((from|in) [^.,\n]{2,60} )?that\b)|blogs
        |tweets|teaches|contributes|edits|hosts|wrote this|and his|works (for|at|as|in|on)|joined (?=(the )?\p{Lu})
        |lives (in|with|on|and)|is on (Twitter|Facebook|Instagram|X\b)|runs |studies
        |has (covered|written|been (a|writing|covering)|worked (as|for|at)|reported|a (PhD|degree|master)|more than
        |over)|(can|may) be (reached|contacted|followed|found|heard|seen)|leads (?=the |an? |our )|heads the
        |directs |represents |volunteers |owns |is based|speciali[sz]es |focuses |serves on|served as
        |holds a|received (his|her|an?) |graduated|practi[cs]es|speaks""",
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
#: A word without the signs around it.
_BARE = methodcaller("strip", ".,;:()[]“”\"'")
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
#: '“It leaks,” the mayor said': the story goes on.
SPEAKS = lazy_pattern(r"[,.?!][”\"]\s(?:[\p{L}.’'-]{1,20}\s){0,5}?(?:said|says|told|added|asked)\b")
LOCATION = lazy_pattern(
    r"\b(?:based|lives|living|resides)\sin\s(?:the\s)?(?P<place>\p{Lu}[\p{L}'’.-]*+"
    r"(?:,?\s\p{Lu}[\p{L}'’-]*+){0,3})"
)


def bio_at(document: Document, start: int, end: int) -> Footer | None:
    """The bio that fills the text from `start` to `end` and that names its author."""
    text, lexicon = document.text, document.lexicon
    first = _name_start(text, start, end)
    if first is None or not _may_be(text, first, end, lexicon):
        return None
    if first == start and not _has_trade(text[start:end], lexicon):
        return None
    found = credits_at(document, first, min(end, first + 120))
    if found is None:
        return None
    is_ = IS.match(text, found.end, end)
    dash = None if is_ else DASH.match(text, found.end, end) or POST.match(text, found.end, end)
    if not (is_ or dash) or _is_body(document, found, end):
        return None
    is_headed = (first > start and text[first - 1] != "(") or dash is not None
    if not _writes(document, found, start, end, is_headed=is_headed):
        return None
    kind = FooterKind.CONTACT if is_ and REACHED.match(is_.group()) else FooterKind.AUTHOR_BIO
    return Footer(document.stretch(start, end), kind, author=_author(found, text[start:end]))


def _name_start(text: str, start: int, end: int) -> int | None:
    """Where the name begins: 'About the author: [Ada Brandt] …'; None where the first word opens no bio."""
    word = text[start : start + 12].partition(" ")[0]
    folded = word.lower()
    if folded in NO_OPENING:
        return None
    if signs := LEADS.get(word):
        if not has_any(text[start : min(end, start + NEAR)].lower(), signs):
            return None
    elif text[start].isupper() and not folded.startswith(LEADING):
        return start
    before = BEFORE.match(text, start, end)
    return before.end() if before else start


def _may_be(text: str, first: int, end: int, lexicon: Lexicon) -> bool:
    """A quick look before a close one: a name's first word, and near it a bio's verb, a dash or a comma and a post."""
    words = text[first : min(end, first + 260)].split()
    if is_no_name(words[0], lexicon):
        return False
    if not VERBS.isdisjoint(words):
        return True
    is_post = (
        text[end - 1] not in ".!?”" and "," in text[first : first + LONGEST_NAME]
    )  # 'Ada Brandt, Professor of Law'
    return is_post or any(word[-1] in "–—:-" for word in words)


def _is_body(document: Document, found: Credits, end: int) -> bool:
    """Whether the name is an outlet's, an organisation's or a company's, by what is said of it."""
    name, lexicon = found.authors[0].name, document.lexicon
    if is_named_outlet(name, lexicon) or name.split()[-1].lower() in lexicon.organisation_words:
        return True
    is_thing = name.split()[0] not in lexicon.given_names and THING.match(document.text, found.end, end)
    return bool(is_thing) and not PRESS.search(document.text, found.end, end)


def _has_trade(text: str, lexicon: Lexicon) -> bool:
    """Whether the text says what authors do and are."""
    return not _trades(lexicon).isdisjoint(map(_BARE, text.lower().split()))


@lru_cache(maxsize=8)
def _trades(lexicon: Lexicon) -> frozenset[str]:
    """What authors do and are, of one and of several."""
    return lexicon.author_trades.union([f"{trade}s" for trade in lexicon.author_trades])


def _writes(document: Document, found: Credits, start: int, end: int, *, is_headed: bool) -> bool:
    """Whether the person wrote the article: a byline says so, or the story does not speak of them."""
    name = found.authors[0].name
    surname = name.removesuffix(" Jr.").split()[-1]
    if is_bylined(document, surname):
        return True
    if not is_headed and SPEAKS.search(document.text, start, end):
        return False
    if " " not in name and not _has_honorific(document, found) and not PRESS.search(document.text[start:end]):
        return False
    if document.text.find(surname, 0, _end_of_story(document, start)) >= 0:
        return False
    return is_headed or end - start < 350 or PRESS.search(document.text[start:end]) is not None


def _end_of_story(document: Document, start: int) -> int:
    """Where the lines begin that stand right above the bio: 'ABOUT THE AUTHOR', 'Ada Brandt | Reporter'."""
    for paragraph in reversed(document.tail):
        if paragraph.span.start < start:
            if not is_line(paragraph.text):
                break
            start = paragraph.span.start
    return start


def _bylines(document: Document) -> list[Byline]:
    return [annotation for annotation in document.found if isinstance(annotation, Byline)]


def bylined_names(document: Document) -> list[str]:
    """The full names that the byline has."""
    return [author.name for byline in _bylines(document) for author in byline.authors if " " in author.name]


def is_bylined(document: Document, surname: str) -> bool:
    """Whether a byline has the name."""
    authors = [author for byline in _bylines(document) for author in byline.authors]
    return any(surname.casefold() in author.name.casefold() for author in authors)


def _has_honorific(document: Document, found: Credits) -> bool:
    span = found.authors[0].span
    before = document.text[max(0, span.start - 6) : span.start].split() if span else []
    return any(word.strip("(—–-") in document.lexicon.honorifics for word in before[-1:])


def _author(found: Credits, about: str) -> Author:
    person = found.authors[0]
    email, handle = (pattern.search(about) if "@" in about else None for pattern in (EMAIL, HANDLE))
    location = LOCATION.search(about)
    return Author(
        person.name,
        span=person.span,
        email=email and email.group(),
        handle=handle and handle.group(),
        location=location and location["place"].rstrip("."),
        inferred=True,
    )
