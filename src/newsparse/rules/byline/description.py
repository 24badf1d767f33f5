"""What a byline says about its authors behind their names: role, outlet, place, address."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import regex
from attrs import evolve

from newsparse.article import Author
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern, phrases
from newsparse.rules.byline.credits import EMAIL, HANDLE, LOCATION, TOWN, Credits, is_town, located
from newsparse.rules.named import is_outlet, is_paper, is_place, is_sure_agency

#: A line that goes on with a byline holds these signs alone.
NEXT_LINE = lazy_pattern(r"[\p{L}\p{M}.,'’&/| -]{2,60}")
#: Nor has it more words.
MOST_WORDS = 7
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
    location = _location(document, found.end, stop)
    about = rest[location.end() - found.end :] if location else rest
    where = location["location"] if location else None
    role = affiliation = None
    for words in _pieces(about):
        if role is None and _has_role(words, document.lexicon):
            role = words
        elif where is None and affiliation is None and is_town(document, words):
            where = words
        elif where and location is None and affiliation is None and is_place(words, document.lexicon):
            where = f"{where}, {words}"  # 'Ada Brandt, Lagos, Nigeria'
        elif affiliation is None:
            affiliation = words
    authors = [
        evolve(author, role=author.role or role, affiliation=author.affiliation or affiliation)
        for author in located(found.authors, where)
    ]
    if len(authors) == 1 and "@" in rest:
        authors[0] = _with_addresses(authors[0], rest)
    return tuple(authors)


def _location(document: Document, start: int, stop: int) -> "regex.Match[str] | None":
    """The town right behind the names, without the outlet behind that: 'in Paris, Harbor Wire'."""
    location = LOCATION.match(document.text, start, stop)
    if location and is_outlet(location["location"].partition(", ")[2] or location["location"], document.lexicon):
        location = TOWN.match(document.text, start, stop)
        return None if location and is_outlet(location["location"], document.lexicon) else location
    return location


def _pieces(about: str) -> Iterator[str]:
    """What is said about the authors, piece by piece, up to who else is credited: 'Harbor News', 'Paris'."""
    for piece in PIECES.split(EMAIL.sub(" ", HANDLE.sub(" ", about)) if "@" in about else about):
        words = piece.strip(" .,:;()\n").removeprefix("and ").removeprefix("with ")
        if OTHER_WORK.match(words):
            return
        if any(map(str.isalpha, words)) and words.lower() not in _JOINTS:
            yield words


def _has_role(words: str, lexicon: Lexicon) -> bool:
    """Whether one of the words is a person's role: 'Harbor [correspondent]'."""
    folded = words.lower().replace("-", " ").split()
    return any(word.strip(".,") in _roles(lexicon) for word in folded)


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
    below = document.paragraphs[place + 1].span
    if len(authors) == 1 and ADDRESSES.fullmatch(below.text):
        return (_with_addresses(authors[0], below.text),), below.end
    if any(author.role or author.affiliation for author in authors) or not NEXT_LINE.fullmatch(below.text):
        return authors, stop
    told = _told_below(document, place, below.text)
    return (tuple(evolve(author, **told) for author in authors), below.end) if told else (authors, stop)


def _told_below(document: Document, place: int, words: str) -> dict[str, Any]:
    """What the line below the names, of these words, tells of them: role, affiliation, location."""
    if len(words.split()) > MOST_WORDS or not any(map(str.isalpha, words)):
        return {}
    if words.startswith("More "):  # 'More by this author'
        return {}
    lexicon = document.lexicon
    outlet = FOR.fullmatch(words)
    if outlet and (words.startswith("Special") or is_outlet(words.replace("-", " "), lexicon)):
        return {"affiliation": outlet["outlet"]}
    is_titled = all(word[0].isupper() for word in words.split())
    is_title = is_titled and (words.startswith("The ") or is_paper(words, lexicon))
    if is_title or is_sure_agency(words, lexicon) or _is_own_outlet(document, place, words):
        return {"affiliation": words}
    return _role_and_paper(words, lexicon) or ({"role": words} if _is_role(words, lexicon) else {})


def _role_and_paper(words: str, lexicon: Lexicon) -> dict[str, Any]:
    """What a line of two parts tells: 'Science correspondent, Harbor News', 'Editor | Paris', 'Harbor News, Tolm'."""
    role, _, paper = words.replace(" | ", ", ").partition(", ")
    if paper and role.lower().rpartition(" ")[2] in _roles(lexicon):
        if is_outlet(paper, lexicon):
            return {"role": role, "affiliation": paper}
        if all(word[0].isupper() or word == "and" for word in paper.split()):
            return {"role": role, "location": paper}
    if paper.istitle() and role.istitle() and is_paper(role, lexicon):
        return {"affiliation": role, "location": paper}
    return {}


def _is_role(words: str, lexicon: Lexicon) -> bool:
    """Whether the words are a role, with an outlet or without: 'Staff Writer', 'Reporter Harbor News'."""
    folded = words.lower().replace("-", " ").replace(",", " ").split()
    if folded[-1] in lexicon.author_roles:
        return True
    return folded[0] in lexicon.author_roles and is_outlet(words, lexicon)


def _with_addresses(author: Author, words: str) -> Author:
    """The author with the e-mail address and the account that the words give."""
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
