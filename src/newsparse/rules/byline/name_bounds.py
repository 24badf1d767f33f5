"""Where a person's name begins and ends in a line: '[Ada Brandt] Marrow Bay News', 'AP Business Writer [Tom Okoye]'."""

from functools import lru_cache

from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern
from newsparse.rules.byline.person import name_pattern
from newsparse.rules.named import begins_agency

#: 'By [Petty Officer 2nd Class] Ada Brandt', '[Sgt. 1st Class] Tom Okoye'
RANK = lazy_pattern(
    r"(?:\p{Lu}[\p{L}.]++\s){1,5}(?:1st|2nd|3rd|First|Second|Third)\s(?:Class|Lt\.|Lieutenant)\s(?=\p{Lu})"
)
#: A role before a name has at most so many words; it and the name, so many letters.
ROLE, LEAD = 6, 80
#: What follows a name that begins with a capital but no longer belongs to it.
NO_NAME = frozenset(
    """
    a about according after all also although an and another are as at because before but by do eight five for four from
    had has have he her here his how i if in is it its just last leave let like many more most my new nine no not now of
    off on one or our over seven she since six so some ten that the their then there these they this those though three
    to two under until was we what when where which while who why will with would yes you your
    """.split()
)
_NO_FIRST = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march july august september
    october november december christmas easter midnight noon night popular default design law accident contrast
    comparison staff wire press bus air associated agence united
    """.split()
)
#: Behind these, 'Will' is a name: 'By Will Okoye'.
_BEFORE_WILL = ("by ", "and ")
#: What stands behind a surname that is such a word: 'By Margaret Court and', 'By Tom Story | Harbor Gazette'.
NAME_ENDS = lazy_pattern(r"$|[,\n]|\s(?:and|with|in|for|at|[|/•·&–—-])\s")
WORDS = lazy_pattern(r"[^\s]+")
#: A word that scrapers leave glued to a name: 'BrandtPublished'.
_GLUED = lazy_pattern(
    r"(?<=\p{Ll})(?:Published|Updated|Posted|Last|Staff|Special|For|The|Associated|Reuters|CNN|AP|Photo"
    r"|Image|Senior|Political|Local|News|Content|Crime|Showbiz|Audience|Sports?|Deputy|Chief|Digital|Trainee|Reporter|Editor)(?=\b|\p{Lu})"
)


def behind_role(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a name begins that a role or an agency stands before: 'AP Business Writer Ada Brandt'."""
    rank = RANK.match(text, start, min(end, start + LEAD))
    start = rank.end() if rank else start
    line = text[start : min(end, start + LEAD)]
    if lexicon.author_roles.isdisjoint(line.lower().split()):
        return start
    words = list(WORDS.finditer(line))
    if words[0].group().title() in lexicon.given_names:
        return start
    found = start
    for before, first, second in zip(words[:ROLE], words[1:], words[2:], strict=False):
        if before.group()[-1] in ",;|/–—•·":
            break
        is_role = before.group().lower() in lexicon.author_roles
        if is_role and first.group()[0].isupper() and second.group()[0].isupper():
            found = start + first.start()
    return found


def name_bounds(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[int, int | None]:
    """Start and end of the person's name behind `start`; roles, outlets and the story's first words are cut off."""
    opening = text[start : min(end, start + 20)].partition(" ")[0].strip(".,'’")
    if len(opening) > 1 and is_no_name(opening, lexicon) and not _is_will(text, opening, start):
        return start, None
    found = name_pattern(lexicon).match(text, start, min(end, start + 80))
    if not found:
        return start, None
    first, last = found.span("name")
    words = text[first:last].split()
    offset, stop = first, None
    following = text[last : min(end, last + LEAD)].split(None, 1)[:1] if text[last : last + 1] == " " else []
    if words[0].strip(".,'’").lower() in _NO_FIRST:
        return first, None
    for place, word in enumerate(words[: _names_before_outlet([*words, *following], lexicon)]):
        offset = text.index(word, offset)
        glued = _GLUED.search(word) if place else None
        if glued:
            return first, offset + glued.start()
        if place and _ends_before(text, words, place, (offset, last, end), lexicon):
            break
        offset = stop = offset + len(word)
    is_possessive = stop and text[stop : stop + 1] in ("'", "’") and text[stop + 1 : stop + 2] in ("s", "S")
    return first, None if is_possessive else stop


def _is_will(text: str, word: str, start: int) -> bool:
    """Whether 'Will' is a name: 'By [Will] Okoye'."""
    return word.title() == "Will" and text[max(0, start - 4) : start].lower().endswith(_BEFORE_WILL)


def _ends_before(text: str, words: list[str], place: int, bounds: tuple[int, int, int], lexicon: Lexicon) -> bool:
    """Whether a name ends before the word at `place`, for where that begins, the words end and the text does."""
    offset, last, end = bounds
    word, bare = words[place], words[place].strip(".,'’")
    if len(bare) > 1 and is_no_name(bare, lexicon):
        if not (place == 1 and offset + len(word) >= last and NAME_ENDS.match(text, last)):
            return True
    elif bare in _calendar(lexicon) or bare.lower() in lexicon.author_roles:
        return True
    if begins_agency(text[offset:last], lexicon):
        return True
    if place == 1:
        return False
    is_dated = _is_month(word, lexicon) and text[offset + len(word) : end].lstrip(". ")[:1].isdigit()
    return is_dated or _leaves_capitals(words, place, lexicon)


def is_no_name(word: str, lexicon: Lexicon) -> bool:
    """Whether a word with a capital is no part of a name: a story's first word, a beat, a word of the page."""
    folded = word.lower()
    return folded in NO_NAME or folded in lexicon.beats or folded in lexicon.page_words


def _is_month(word: str, lexicon: Lexicon) -> bool:
    return word.title() in lexicon.month_numbers


def _leaves_capitals(words: list[str], place: int, lexicon: Lexicon) -> bool:
    """Whether a word is no longer in capitals as those before it are: 'ADA BRANDT Associated Press'."""
    word = words[place].strip(".,'’")
    if word.isupper() or not all(len(other) > 2 and other.isupper() for other in words[:2]):
        return False
    is_part = word.lower() in lexicon.name_particles or not lexicon.name_suffixes.isdisjoint((word, words[place]))
    return not is_part and not word.startswith(("Mc", "Mac"))


@lru_cache(maxsize=8)
def _calendar(lexicon: Lexicon) -> frozenset[str]:
    return (lexicon.weekdays | lexicon.month_numbers.keys()) - lexicon.given_names


def _names_before_outlet(words: list[str], lexicon: Lexicon) -> int:
    """How many words are a person's name, where an outlet's follows: '[Ada Brandt] Marrow Bay News'."""
    known = (place for place in range(2, len(words)) if not lexicon.outlet_words.isdisjoint(_parts(words[place])))
    outlet = next(known, None)
    if outlet is None:
        return len(words)
    names = 2
    while names < outlet and (
        words[names - 1].endswith(".")
        or words[names - 1].title() in lexicon.given_names
        or words[names - 1].lower() in lexicon.name_particles
    ):
        names += 1
    return names


def _parts(word: str) -> list[str]:
    """A word, in small letters, and the words that its hyphens join: 'Times-Union'."""
    return [word.lower(), *word.lower().split("-")]
