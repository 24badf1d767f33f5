"""Who is credited in a line: 'Ada Brandt, Tom Okoye and Lin Sato, Harbor Wire' -> three persons and an affiliation.

Bylines, bios and contributor lines all hold such lists; this module reads one, from a place in the text on.
"""

from attrs import evolve, frozen

from newsparse.article import Author, Span
from newsparse.document import Document
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern
from newsparse.rules.byline.name_bounds import behind_role, name_bounds
from newsparse.rules.byline.person import cased
from newsparse.rules.named import is_given, is_outlet

#: What stands between two names.
_AND = (
    r"(?:(?:(?<!\s)\s++)?+(?:,\s*+(?:and|&|AND|And)|&|;(?:\s*+and)?)"
    r"|(?<!\s)\s++(?:and|AND|And|with|WITH|y))\s++"
)
#: The same, or a comma or a bar.
JOINT = lazy_pattern(rf"{_AND}|(?:(?<!\s)\s++)?+[,/|•·]\s*+")
EMAIL = lazy_pattern(r"[\w.+%-]{1,60}+@[\w-]{1,60}+(?:\.[\w-]{1,30}+){1,4}")
HANDLE = lazy_pattern(r"(?<![\w.])@\w{2,30}")
#: 'Ada Brandt[, Ph.D.], and Tom Okoye'
DEGREE = lazy_pattern(
    r",?+\s(?:M\.?D|D\.?O|R\.?N|J\.?D|D\.?V\.?M|(?:Ph|Psy|Ed)\.?D|M\.?P\.?H|M\.?B\.?A|CPA|Esq)\b\.?+"
    r"(?=[,;|\n]|\s(?:and|&|\|)|$)"
)
#: When one author of several writes: a live blog's 'Ada Brandt (now) and Tom Okoye (earlier)'.
SHIFT = lazy_pattern(r"\s\((?:and\s)?(?:now|earlier|previously)\)")
#: The town of one author of several.
TOWN = lazy_pattern(r",?\s++(?:in|IN|at|back\sfrom)\s++(?P<location>\p{Lu}[\p{L}'’.-]*+(?:\s\p{Lu}[\p{L}'’.-]*+){0,2})")
#: The same in brackets, or whom each works for: 'Ada Brandt (Oslo) and Tom Okoye (Tolm)'.
BRACKETED = lazy_pattern(r"\s\((?P<words>\p{Lu}[\p{L}'’.-]*+(?:\s\p{Lu}[\p{L}'’.-]*+){0,2})\)")
LOCATION = lazy_pattern(
    r",?\s++(?:in|IN|at|back\sfrom)\s++(?P<location>\p{Lu}[\p{L}'’.-]*+(?:,?\s\p{Lu}[\p{L}'’.-]*+){0,3})"
)
#: A role or a town between two names: 'Ada Brandt, Political Editor, and Tom Okoye'.
ROLE_BETWEEN = lazy_pattern(r"(?P<role>[^,;\n]{2,50}?),?\s(?:and|&)\s(?=\p{Lu})")
#: Within so many letters a story says where it is set.
STORY = 8000
#: More names and an 'and' before the last: so what came before them is a list of names.
LIST = lazy_pattern(r"(?:,\s++[\p{Lu}\p{L}][^,\n]{2,40}){0,8}?,?\s++(?:and|&|AND)\s++\p{Lu}")


@frozen
class Credits:
    """Persons who are credited together.

    Attributes:
        authors: the persons, without what follows their names.
        end: offset behind the last name, and behind its brackets where each of several names has some.
    """

    authors: tuple[Author, ...]
    end: int


def credits_at(document: Document, start: int, end: int) -> Credits | None:
    """The names with which the text from `start` on begins; None where there is none."""
    text, lexicon = document.text, document.lexicon
    authors: list[Author] = []
    place = last = behind_role(text, start, end, lexicon)
    role = " ".join(text[start:place].split()) or None
    while True:
        first, stop = name_bounds(text, place, end, lexicon)
        if stop is None or (authors and not _is_next_author(text, place, stop, last, end, lexicon)):
            gap = ROLE_BETWEEN.match(text, place, end) if authors else None
            told = gap and _with_gap(document, authors[-1], gap["role"])
            if not (gap and told):
                break
            authors[-1], place = told, gap.end()
            continue
        span = document.span(first, stop)
        author = Author(cased(span.text, lexicon), role=role, span=span)
        author, last, stop = _with_place(text, author, stop, end, authors, lexicon)
        authors.append(author)
        joint = JOINT.match(text, stop, end)
        if joint is None:
            break
        place = joint.end()
    return Credits(tuple(authors), last) if authors else None


def _with_gap(document: Document, author: Author, words: str) -> Author | None:
    """The author with a role or a town before the next name: 'Ada Brandt, Political Editor, and Tom Okoye'."""
    if is_outlet(words, document.lexicon):
        return evolve(author, role=words)
    return evolve(author, location=words) if is_town(document, words) else None


def _with_place(
    text: str, author: Author, stop: int, end: int, others: list[Author], lexicon: Lexicon
) -> tuple[Author, int, int]:
    """The author with the town or the outlet behind the name, where the name ends, and where these do."""
    degree = DEGREE.match(text, stop, end) or SHIFT.match(text, stop, end)
    last = stop = degree.end() if degree else stop
    town = TOWN.match(text, stop, end)
    if town and _is_joined(text, town.end(), end, lexicon):  # 'Ada Brandt in Paris and Tom Okoye in London'
        author = evolve(author, location=town["location"])
        stop = town.end()
    bracket = BRACKETED.match(text, stop, end)
    first_has = others and (others[0].location or others[0].affiliation)
    if bracket and (first_has or _is_joined(text, bracket.end(), end, lexicon)):
        author = _with_bracket(author, bracket["words"], lexicon)
        stop = last = bracket.end()
    return author, last, stop


def is_town(document: Document, words: str) -> bool:
    """Whether words behind a name are where it was written: a known place, or one that the story is set 'in'."""
    text, lexicon = document.text, document.lexicon
    if is_outlet(words, lexicon) or lexicon.is_agency(words) or words.lower() in lexicon.beats:
        return False
    if lexicon.is_city(words) or lexicon.is_region(words):
        return True
    if not (words.istitle() and words.replace(" ", "").isalpha() and words.count(" ") <= 2):
        return False
    if any(text.find(f"\n{words.upper()}{sign}", 0, STORY) >= 0 for sign in " ,"):  # a dateline
        return True
    before = text.find(f" in {words}", 0, STORY)
    return before >= 0 and text[before - 2 : before] != "ed"  # but 'published in Politico'


def located(authors: tuple[Author, ...], where: str | None) -> tuple[Author, ...]:
    """The authors with the town behind the last name: the last one's, where others have their own, else everyone's."""
    if where is None:
        return authors
    is_shared = not any(author.location for author in authors)
    return tuple(evolve(author, location=where) if is_shared or author is authors[-1] else author for author in authors)


def without_beat(document: Document, found: Credits, end: int) -> Credits:
    """The credits, if a role without a comma follows, without its first word: 'Ada Brandt [Castria correspondent]'."""
    author, lexicon = found.authors[-1], document.lexicon
    names, role = author.name.split(), document.text[found.end : end].lower().split()
    if len(names) != 3 or author.span is None or lexicon.author_roles.isdisjoint(role):
        return found
    goes_on = document.text[found.end] == " " and document.text[found.end + 1].islower()
    is_name = is_given(names[0], lexicon) or _is_again(document, author.span, len(names[2]))
    if not goes_on or not is_name or is_given(names[1], lexicon) or names[1].endswith("."):
        return found
    span = document.span(author.span.start, author.span.end - len(names[2]) - 1)
    return evolve(
        found, authors=(*found.authors[:-1], evolve(author, name=" ".join(names[:2]), span=span)), end=span.end
    )


def _is_again(document: Document, name: Span, beat: int) -> bool:
    """Whether a name stands again further down without its last word, of `beat` letters, and nowhere with it."""
    text, short = document.text, name.text[: -beat - 1]
    return text.find(short, name.end) >= 0 and text.find(name.text, name.end) < 0


def _with_bracket(author: Author, words: str, lexicon: Lexicon) -> Author:
    """An author of several with the outlet, or else the town, behind the name."""
    return evolve(author, affiliation=words) if is_outlet(words, lexicon) else evolve(author, location=words)


def _is_joined(text: str, last: int, end: int, lexicon: Lexicon) -> bool:
    """Whether one more author follows behind a joint."""
    joint = JOINT.match(text, last, end)
    stop = name_bounds(text, joint.end(), end, lexicon)[1] if joint else None
    return joint is not None and stop is not None and _is_next_author(text, joint.end(), stop, last, end, lexicon)


def _is_next_author(text: str, start: int, stop: int, last: int, end: int, lexicon: Lexicon) -> bool:
    """Whether what follows a name and a joint is one more author, and not what the first one works for."""
    words = text[start:stop].split()
    if is_outlet(text[start:stop], lexicon):
        return False
    joint = text[last:start].strip()
    if joint.lower().endswith(("and", "&", ";", "with")):
        return len(words) > 1
    if len(words) < 2:
        return False
    if words[0].title() in lexicon.given_names:
        return True
    return joint == "," and LIST.match(text, stop, min(end, stop + 200)) is not None
