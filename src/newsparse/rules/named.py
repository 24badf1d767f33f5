"""What a few words name: a person, a place, an agency, an outlet.

Tom Okoye           a person: the first name is known
Marrow Bay          a place, if the lexicon has it
Reuters             an agency, in the lexicon, too
Harbor Gazette      an outlet: one of the words is such names'
"""

from functools import lru_cache
from unicodedata import combining, normalize

from newsparse.lexicon import Lexicon


def is_given(name: str, lexicon: Lexicon) -> bool:
    """Whether a person's name begins with a known first name, be it with an accent more or in capitals."""
    first = name.split()[0].strip(".").title()
    return first in lexicon.given_names or _plain(first) in lexicon.given_names


def _plain(word: str) -> str:
    """A word without its accents."""
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def is_place(words: str, lexicon: Lexicon) -> bool:
    """Whether the words are a city's, state's or country's name."""
    return words in lexicon.cities or words in lexicon.regions


def is_sure_agency(words: str, lexicon: Lexicon) -> bool:
    """Whether the words name an agency, and no region: behind a city 'PA' is Pennsylvania."""
    return lexicon.is_agency(words) and not lexicon.is_region(words)


def begins_agency(text: str, lexicon: Lexicon) -> bool:
    """Whether the text begins with an agency's name."""
    words = text.casefold().split()
    starts = (" ".join(words[:count]) for count in range(1, 5))
    return words[0] in _agency_openings(lexicon) and any(is_sure_agency(start, lexicon) for start in starts)


@lru_cache(maxsize=8)
def _agency_openings(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(name.split()[0].casefold() for name in lexicon.agencies)


def is_outlet(words: str, lexicon: Lexicon) -> bool:
    """Whether the words name an agency, outlet or desk, or a role, rather than a person."""
    folded = words.strip(" .,").casefold()
    return folded.startswith(("the ", "our ")) or is_named_outlet(folded, lexicon)


def is_named_outlet(words: str, lexicon: Lexicon) -> bool:
    """Whether the words, 'the' and 'our' aside, name an agency, outlet, desk or role."""
    folded = words.strip(" .,").casefold()
    if is_sure_agency(folded, lexicon) or "." in folded[-5:-2]:
        return True
    bare = [word.strip(".,'’") for word in folded.split()]
    return not (lexicon.outlet_words.isdisjoint(bare) and lexicon.author_roles.isdisjoint(bare))


def is_paper(words: str, lexicon: Lexicon) -> bool:
    """Whether the words end as a paper's or a news service's name does: 'Marrow Bay Morning Star'."""
    last = words.lower().rpartition(" ")[2]
    return last in lexicon.paper_words or last == "service"
