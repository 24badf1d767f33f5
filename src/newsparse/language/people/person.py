"""Whether a name or a description can be a person's: 'Ada Brandt', 'the pilot', but not 'Harbour Bank'."""

from collections.abc import Iterator
from functools import cached_property
from itertools import chain

from newsparse.language.nouns.noun import before_preposition
from newsparse.language.people.full_name import SURNAME_STARTS, FullNames
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.words.column import places_of

#: A couple is introduced where its surname stands first, or nearly so.
INTRODUCTIONS = 3
#: What the name of a place, a club or a paper ends with, and no surname is.
_NO_SURNAMES = frozenset(
    """
    Albion Athletic Avenue Boulevard City Crescent Highway Monthly Quarterly Road Rovers Street Terrace Thistle United
    Wanderers Weekly
    """.split()
)
#: 'Vale [were] beaten'
_PLURALS = frozenset("are have were aren't haven't weren't".split())
#: Titles that are surnames as well: 'Adan Sheikh'.
_SURNAMES_TOO = frozenset("Bishop Dean King Major Pope Prince Sheikh".split())
#: What a body's name may begin with, and no first name is: 'Western Grid'.
_BODY_STARTS = frozenset(
    "Central Eastern First Global Great Greater International National New Northern Southern United Western".split()
)
#: 'sources [close] to the port', 'people [familiar] with the talks'
_NEAR_TO = frozenset({"close", "familiar", "loyal"})


class Persons(FullNames):
    """Tells which names are persons'."""

    def may_be_person(self, name: str) -> bool:
        """Whether a name or a description can be somebody's.

        A name has two words or more, not in capitals, none of them an organisation's; a description, a person's noun.
        """
        head = self.head(name)
        if name.startswith(("the ", "The ")) and head in self._lexicon.titles_of:
            return False  # 'the senator' is named somewhere
        return (head in self._lexicon.person_nouns and head != "couple") or self._may_be_persons_name(name)

    def _may_be_persons_name(self, name: str) -> bool:
        """'Ada Brandt', 'Juan de la Vega', but not 'Okoye', 'Harbour Bank', 'South Castria' or 'Oslo Mayor'."""
        words, lexicon = name.split(), self._lexicon
        if (
            len(words) == 1
            or words[0] in SURNAME_STARTS
            or words[0] in _BODY_STARTS
            or words[-1] in _NO_SURNAMES
            or (words[-1] in lexicon.titles and words[-1] not in _SURNAMES_TOO)
            or not lexicon.regions.isdisjoint((name, " ".join(words[:2]), *words[1:]))
        ):
            return False
        if name in lexicon.cities or lexicon.is_agency(name):
            return False
        if not lexicon.organisation_words.isdisjoint(map(str.lower, words)):
            return False
        own = [word for word in words if word not in lexicon.name_particles]
        if not all(word[:1].isupper() and (len(word) < 3 or not word.isupper() or word[-1] == ".") for word in own):
            return False
        if self.is_first_name(words[0]):
            return True
        if any(map(self.is_common, own[:-1])) or self._is_apposed_body(words):
            return False
        return not (self._has_people(words) or words[-1] in self._several)

    @cached_property
    def _several(self) -> frozenset[str]:
        """The words that a plural verb follows at a sentence's start, clubs among them: '[Vale] were beaten'."""
        words = self._words
        verbs = chain.from_iterable(places_of(verb, words.low, 1) for verb in _PLURALS)
        return frozenset(words.bare[verb - 1] for verb in verbs if words.opens_sentence(verb - 1))

    def _has_people(self, name: list[str]) -> bool:
        """Whether somebody is said to be of it: '[Sinn Féin]'s Ada Brandt', '[Marrow Grid]'s Tom Okoye'."""
        bare, given = self._words.bare, self._lexicon.given_names
        owner = (*name[:-1], name[-1] + "'s")
        runs = self.runs.having(owner[-1])[:INTRODUCTIONS]
        places = (bare.index(owner[-1], first) + 1 for first, _ in runs)
        return any(bare[behind - len(owner) : behind] == owner and bare[behind] in given for behind in places)

    def _is_apposed_body(self, words: list[str]) -> bool:
        """Whether a name is said to be a body's: 'Southgate Marrow, [the private company] that runs the port'."""
        said = {self._words.low[noun] for _, noun in self._beside(words)} & self._lexicon.company_nouns
        return not said <= self._lexicon.person_nouns  # 'Xolo Lund, a miner'

    def _beside(self, name: list[str]) -> Iterator[tuple[int, int]]:
        """The words before a name and those that are said of it in apposition, where it stands first."""
        words = self._words
        for first, behind in self.runs.ending_in(name[-1])[:INTRODUCTIONS]:
            last = behind - 1
            if words.bare[first:behind] != tuple(name):
                continue
            apposed = words.comma[last] and words.kind[behind] == "determiner"
            phrase = noun_phrase_starting(words, behind, words.sentence_end(last)) if apposed else None
            yield first - 1, before_preposition(words, phrase) if phrase else -1

    def head(self, description: str) -> str:
        """The noun of a description: 'innkeeper' in 'an old innkeeper from Oslo'."""
        words = description.split()
        if not self._lexicon.prepositions.isdisjoint(words):
            prepositions = (place for place, word in enumerate(words) if word in self._lexicon.prepositions and place)
            last = next(prepositions, len(words)) - 1
            is_polled = words[last].endswith("ed") and words[last - 1].lower() in self._lexicon.plural_person_nouns
            is_polled = is_polled or words[last] in _NEAR_TO
            return words[last - is_polled]  # 'traders polled by Reuters'
        return words[-1]
