"""What a byline says about its authors behind their names: role, outlet, place, address."""

from functools import lru_cache

from attrs import evolve

from newsparse.article import Author
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rules.byline.credits import EMAIL, HANDLE, LOCATION, TOWN, Credits, is_town, located
from newsparse.rules.named import is_outlet, is_paper, is_place, is_sure_agency

#: A line that goes on with a byline holds these signs alone.
NEXT_LINE = lazy_pattern(r"[\p{L}\p{M}.,'’&/| -]{2,60}")
#: 'For the Harbor Courier', 'Special to The Harbor Courier'
FOR = phrases(r"(?!For the Record)(For|for|Special to) (?P<outlet>[Tt]he \p{Lu}[\p{L}’'-]+( \p{Lu}[\p{L}’'-]+){0,3})")
#: Who else is credited: 'Words by Ada Brandt, [photos by] Tom Okoye'; and that behind a bar.
_OTHER = r"(?i)((additional|with) )?{work} by\b"
_WORK = "photo(graph|graphy)?s?|pictures?|images?|illustrations?|graphics?|video|edit(ing|ed)"
OTHER_WORK = phrases(_OTHER, work=_WORK)
BEHIND_BAR = phrases(_OTHER, before=r"(?<!\s)\s{1,3}[|•·]\s{1,3}", work=_WORK)
_JOINTS = frozenset("and for the is of at via from".split())
#: What parts role, outlet and place.
PIECES = phrases(
    r"""
    (?:(?<!\s)\s++)?+[,|/•·()–—]\s*+
    \s-\s
    \s(for|at|via|from)\s
    (?<!{whole})\sof\s
    """,
    whole="Bank|College|Department|East|Faculty|House|Institute|Ministry|Museum|North|School|South|University|West",
)
#: An e-mail address and an account, or one of them.
ADDRESSES = lazy_pattern(rf"(?:@\w{{2,30}}\s{{1,3}})?+{EMAIL.pattern}|@\w{{2,30}}")
OWNED = lazy_pattern(r"©|[Cc]opyright")


def described(document: Document, found: Credits, stop: int) -> tuple[Author, ...]:
    """The authors, with what the line says about them behind the last name."""
    rest = document.text[found.end : stop]
    location = LOCATION.match(document.text, found.end, stop)
    if location and is_outlet(location["location"].partition(", ")[2] or location["location"], document.lexicon):
        location = TOWN.match(document.text, found.end, stop)  # 'in Paris, Harbor Wire'
        location = None if location and is_outlet(location["location"], document.lexicon) else location
    email, handle = (pattern.search(rest) if "@" in rest else None for pattern in (EMAIL, HANDLE))
    about = rest[location.end() - found.end if location else 0 :]
    role = affiliation = None
    where = location["location"] if location else None
    for piece in PIECES.split(EMAIL.sub(" ", HANDLE.sub(" ", about)) if "@" in about else about):
        words = piece.strip(" .,:;()\n").removeprefix("and ").removeprefix("with ")
        if OTHER_WORK.match(words):
            break
        if not any(map(str.isalpha, words)) or words.lower() in _JOINTS:
            continue
        folded = words.lower().replace("-", " ").split()
        if role is None and any(word.strip(".,") in _roles(document.lexicon) for word in folded):
            role = words
        elif where is None and affiliation is None and is_town(document, words):
            where = words
        elif where and location is None and affiliation is None and is_place(words, document.lexicon):
            where = f"{where}, {words}"  # 'Ada Brandt, Lagos, Nigeria'
        elif affiliation is None:
            affiliation = words
    authors = [
        evolve(
            author,
            role=author.role or role,
            affiliation=author.affiliation or affiliation,
        )
        for author in located(found.authors, where)
    ]
    if len(authors) == 1 and "@" in rest:
        authors[0] = evolve(authors[0], email=email and email.group(), handle=handle and handle.group())
    return tuple(authors)


@lru_cache(maxsize=8)
def _roles(lexicon: Lexicon) -> frozenset[str]:
    """The words that name a person's role and no desk."""
    return lexicon.author_roles - lexicon.outlet_words


def with_next_line(
    document: Document, place: int, authors: tuple[Author, ...], stop: int, end: int
) -> tuple[tuple[Author, ...], int]:
    """The authors and the byline's end, when the next line goes on with their role or outlet ('Associated Press')."""
    if document.text[stop:end].strip() or place + 1 >= len(document.paragraphs):
        return authors, stop
    below = document.paragraphs[place + 1]
    words = below.text.strip()
    if ADDRESSES.fullmatch(words) and len(authors) == 1:
        return (_with_addresses(authors[0], words),), below.span.end
    if any(author.role or author.affiliation for author in authors):
        return authors, stop
    if not NEXT_LINE.fullmatch(words) or len(words.split()) > 7 or not any(map(str.isalpha, words)):
        return authors, stop
    if words.startswith("More "):  # 'More by this author'
        return authors, stop
    outlet = FOR.fullmatch(words)
    if outlet and (words.startswith("Special") or is_outlet(words.replace("-", " "), document.lexicon)):
        return tuple(evolve(author, affiliation=outlet["outlet"]) for author in authors), below.span.end
    is_titled = all(word[0].isupper() for word in words.split())
    is_title = is_titled and (words.startswith("The ") or is_paper(words, document.lexicon))
    if is_title or is_sure_agency(words, document.lexicon) or _is_own_outlet(document, place, words):
        return tuple(evolve(author, affiliation=words) for author in authors), below.span.end
    role, _, paper = words.replace(" | ", ", ").partition(", ")  # 'Science correspondent, Harbor News', '…, Paris'
    if paper and role.lower().rpartition(" ")[2] in _roles(document.lexicon):
        if is_outlet(paper, document.lexicon):
            return tuple(evolve(author, role=role, affiliation=paper) for author in authors), below.span.end
        if all(word[0].isupper() or word == "and" for word in paper.split()):
            return tuple(evolve(author, role=role, location=paper) for author in authors), below.span.end
    if paper.istitle() and role.istitle() and is_paper(role, document.lexicon):  # 'Harbor News, Tolm'
        return tuple(evolve(author, affiliation=role, location=paper) for author in authors), below.span.end
    folded = words.lower().replace("-", " ").replace(",", " ").split()
    if folded[-1] in document.lexicon.author_roles or (
        folded[0] in document.lexicon.author_roles and is_outlet(words, document.lexicon)
    ):
        return tuple(evolve(author, role=words) for author in authors), below.span.end
    return authors, stop


def _with_addresses(author: Author, words: str) -> Author:
    """The author with the e-mail address and the account in the line below the name."""
    email, handle = EMAIL.search(words), HANDLE.search(words)
    return evolve(author, email=email and email.group(), handle=handle and handle.group())


def _is_own_outlet(document: Document, place: int, words: str) -> bool:
    """Whether a line right below 'By Ada Brandt', with a blank one behind it, names an outlet.

    It has a word of outlets' names, or a copyright line names it.
    """
    line, below, *rest = [paragraph.span for paragraph in document.paragraphs[place : place + 3]]
    is_apart = document.text.startswith(("By ", "BY "), line.start) and document.text[line.end : below.start] == "\n"
    if not rest or not is_apart or document.text[below.end : rest[0].start].count("\n") < 2 or " " not in words:
        return False
    if not all(word[0].isupper() or word in ("of", "&") for word in words.split()):
        return False
    return is_outlet(words, document.lexicon) or any(
        words in line.text and OWNED.search(line.text) for line in document.tail
    )
