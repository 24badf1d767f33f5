"""Places as datelines name them: 'PARIS', 'Nashua, N.H.', 'NEW DELHI [India]', 'PARIS/LONDON'."""

import regex
from attrs import frozen

from newsparse.lexicon import Lexicon
from newsparse.pattern import has_any, lazy_pattern

#: One city's name.
CITY = r"\p{L}[\p{L}\p{M}'’‘.-]*+ (?: [\ \xa0] (?! and\b ) \p{L}[\p{L}\p{M}'’‘.-]*+ ){0,4}+"
PLACE = lazy_pattern(
    rf"""
    (?P<cities> {CITY} (?: (?: \s?/\s? | \s and \s ) {CITY} ){{0,4}} )
    (?P<regions>
        (?: \s?,\s? \p{{L}}[\p{{L}}\p{{M}}\ '’.-]{{0,40}} | \s [\[(]\p{{L}}[\p{{L}}\ /.]{{1,30}}[\])] ){{0,3}} )
    """,
    regex.VERBOSE,
)
REGION_BREAK = lazy_pattern(r"[,\[(]")
CITY_BREAK = lazy_pattern(r"\s?/\s?|\sand\s")

#: Small words within the names of places.
CONNECTORS = frozenset("de del la las los el al am an der sur upon on the of and di do da dos du le les en ed".split())
#: 'COEUR d'ALENE'.
D = ("d'", "d’")
#: First words of sentences and of page furniture that a date and a dash may follow.
NO_PLACE = frozenset(
    """
    a about after an and as at before between but by during each for from he her his i if in into it its just
    last my no not now on once one or our she since so that their there these they this those to two three until
    we what when where while who why with you your updated posted published modified created added issued
    """.split()
)


#: How the names of many cities end that stand before a colon.
PLACE_ENDINGS = ("pur", "puram", "abad", "nagar", "garh", "ganj")


@frozen
class Place:
    """What a dateline says before its date and agency.

    Attributes:
        cities: the cities one by one: 'PARIS/LONDON' has two.
        regions: the states and countries named after them.
    """

    cities: tuple[str, ...]
    regions: tuple[str, ...]

    @property
    def region(self) -> str | None:
        """The last of the regions, which holds the others."""
        return self.regions[-1] if self.regions else None


def place_of(text: str, *, dated: bool) -> Place | None:
    """The place that the text is; None where the words look like no place's name.

    Beside a date small letters pass too ('La paz, march 4').
    """
    found = PLACE.fullmatch(text)
    if not found:
        return None
    named, behind = found.group("cities", "regions")
    cities = [city.strip() for city in CITY_BREAK.split(named)] if has_any(named, ("/", "and")) else [named]
    regions = [region.strip(" ])") for region in REGION_BREAK.split(behind) if region.strip()] if behind else []
    words = named.replace("/", " ").split()
    if any(len(region.split()) > 4 for region in regions):
        return None
    if words[0].lower() in NO_PLACE or not words[0][0].isupper() or words[0].startswith("BC-"):
        return None
    small = [word for word in words[1:] if word[0].islower() and word.lower() not in CONNECTORS and word[:2] not in D]
    if small and not (dated and len(words) == 2):
        return None
    return Place(tuple(cities), tuple(regions))


def is_known(place: Place, lexicon: Lexicon) -> bool:
    """Whether the lexicon knows the place, or a state or country that is named after it."""
    if any(map(lexicon.is_region, place.regions)):
        return True
    if len(place.cities[0]) <= 3:
        return False
    return all(lexicon.is_city(city) or lexicon.is_region(city) for city in place.cities)


def is_in_capitals(place: Place, lexicon: Lexicon) -> bool:
    """Whether the words are capitals, few, and neither a label's nor a person's."""
    words = " ".join(place.cities).split()
    if len(words) > 4 or sum(map(len, words)) < 4:
        return False
    if any(word.lower() in lexicon.kickers or word.title() in lexicon.weekdays for word in words):
        return False
    if words[-1].lower().removesuffix("s") in lexicon.all_person_nouns:  # 'GOP SENATORS —'
        return False
    if len(words) > 1 and words[0].title() in lexicon.given_names and words[-1].lower() not in lexicon.place_nouns:
        return False  # 'ADA BRANDT', but not 'LOGAN SQUARE'
    if any(len(word) > 4 and word.endswith(".") for word in words):
        return False
    return all(word.isupper() or word in CONNECTORS or word.startswith(("Mc", "Mac", "O'", *D)) for word in words)
