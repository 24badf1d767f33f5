"""Agreement: whether a name or a description fits a pronoun or a noun.

Ada Brandt              she             in gender, by the first name or what was said of her
two pilots at the port  they            in number
Sen. Tom Okoye          the senator     by the office
the port office, Corio  it              as what is no person
"""

from newsparse.language.people.people import SEVERAL, People
from newsparse.language.words.words import Stretch, Words

GENDERED = {
    "m": frozenset("he him his he's he'd he'll himself".split()),
    "f": frozenset("she her hers she's she'd she'll herself".split()),
}
GENDER_OF = {pronoun: gender for gender, pronouns in GENDERED.items() for pronoun in pronouns}
#: 'a girl [named] Rima'
_NAMED = frozenset({"named", "called"})
#: Said of women, too: 'spokesman Ada Brandt'.
_OF_ANYONE = frozenset({"spokesman", "chairman"})
#: '[A couple] from Utah said'
_TWO = frozenset("couple duo pair trio".split())
#: What somebody is called who has another office, or none.
RUNNING, _MAY_RUN = frozenset({"candidate", "nominee"}), frozenset({"governor", "senator"})


class Agreement:
    """Tells whether a name may stand for a pronoun or a noun.

    `called`: the gender of those of whom the story has told it, by name; it grows as they are spoken of.
    """

    def __init__(self, words: Words, people: People, called: dict[str, str]) -> None:
        self._words = words
        self._lexicon = words.lexicon
        self._people = people
        self.called = called

    def genders(self, name: str) -> str:
        """The genders that who is called so may have, 'm', 'f' or 'mf'; none where it is nobody's name."""
        return self.called.get(name) or self._people.genders(name) or ("mf" if self._is_one_of_several(name) else "")

    def _is_one_of_several(self, name: str) -> bool:
        """'another', 'one of the divers'."""
        one, _, several = name.lower().partition(" of the ")
        is_several = several != "" and self._people.head(several) in self._lexicon.plural_person_nouns
        return (one == "one" and is_several) or name.lower() == "another"

    def may_be(self, name: str, noun: str) -> bool:
        """Whether a noun may stand for a person: not 'the senator' for 'Gov. Okoye', 'the actress' for Tom."""
        lexicon, people, held = self._lexicon, self._people, self._people.offices(name)
        if not self.agrees(name, noun):
            return False
        if noun == "official":
            return bool(held)
        if noun in RUNNING and held <= _MAY_RUN:
            return True
        if noun == "officer" and not held.isdisjoint(lexicon.police_ranks):
            return True
        if noun in lexicon.all_epithets and not held and not people.titled(noun):
            return True
        return noun in held or noun not in lexicon.titles_of

    def agrees(self, name: str, noun: str) -> bool:
        """Whether a noun can be said of a person of that gender: not 'the actress' of Tom Okoye."""
        genders = self._people.genders(f"the {noun}")
        return not genders or not set(genders).isdisjoint(self.genders(name))

    def may_be_it(self, name: str) -> bool:
        """Whether 'it', who says something, may be called so: also 'Corio Grange', who is not known for a person."""
        if self.called.get(name):  # '“I sing,” he said. It said'
            return False
        if self._people.may_be_it(name):
            return True
        first, _, rest = name.partition(" ")
        return rest != "" and first.isalpha() and first[0].isupper() and not self.is_sure(name)

    def is_paper(self, name: str) -> bool:
        """Whether a description is of what is issued or read: 'the study', 'a Harbour Lines statement', 'the paper'."""
        head, lexicon = self._people.head(name), self._lexicon
        nouns = (lexicon.study_nouns, lexicon.message_nouns, lexicon.outlet_words)
        return name[:1].islower() and not head.endswith("s") and any(head in words for words in nouns)

    def are_joined(self, name: str) -> bool:
        """Whether 'and' joins several, and not what a body is for: 'a spokesman for the Trade and Labor Ministry'."""
        if " and " not in name:
            return False
        is_for_body = name[:1].islower() and self._people.head(name) in self._lexicon.all_person_nouns
        is_for_body = is_for_body and name.rpartition(" ")[2].lower() in self._lexicon.organisation_words
        return not is_for_body

    def are_several(self, name: str) -> bool:
        """Whether a source is several people: 'the authors', 'two pilots at the port', 'Brandt and his aide'."""
        head = self._people.head(name)
        if head in self._lexicon.plural_person_nouns or head.lower() in SEVERAL or head in _TWO:
            return True
        if self.are_bodies(name):
            return True
        each = name.split(" and ")
        return len(each) > 1 and all(map(self._is_somebody, each))

    def are_bodies(self, name: str) -> bool:
        """'port unions', 'the agencies'."""
        noun, nouns = self._people.head(name), self._lexicon.organisation_words
        return noun.endswith("s") and noun not in nouns and (noun[:-1] in nouns or f"{noun[:-3]}y" in nouns)

    def _is_somebody(self, name: str) -> bool:
        """Whether one of several is a person: 'Ada Brandt', 'Brandt', 'her aide', but not 'Tolm', 'the Port Office'."""
        if self._people.head(name) in self._lexicon.all_person_nouns:
            return True
        place = name in self._lexicon.regions or self._lexicon.is_city(name)
        return name[:1].isupper() and not (place or self._people.is_body(name))

    def introduce(self, name: str, mention: Stretch) -> None:
        """Note what a noun says: that Rima is a person ('her sister Rima'), Lee Lund a man ('a boy named Lee Lund')."""
        words, (first, behind) = self._words, mention
        before = first - 1 - (words.low[first - 1] in _NAMED)
        nouns = self._lexicon.all_person_nouns
        if nouns.isdisjoint(words.low[max(before, 0) : behind]):
            return
        places = [behind - 1, max(behind - 2, first), max(behind - 2 - name.count(" "), first)]
        if words.comma[first - 1] or before < first - 1:
            places.append(before)
        place = next((place for place in places if words.low[place] in nouns), -1)
        if place < 0:
            return
        noun = words.bare[place]
        gender, is_full = self._people.genders(f"a {noun.lower()}"), " " in name
        tells = len(gender) == 1 and noun.islower() and (noun not in _OF_ANYONE or "." in name.partition(" ")[0])
        if not is_full or (tells and (self._people.genders(name) == "mf" or self._is_kin(place, mention))):
            self.called.setdefault(name, gender)

    def _is_kin(self, noun: int, mention: Stretch) -> bool:
        """Whether whose relative one is tells more than the first name: 'His [daughter], Ryan Lund, said'.

        Not so in 'With his [wife], Ryan Lund, 61, sang'.
        """
        words, (first, behind) = self._words, mention
        if words.low[noun] not in words.lexicon.relatives or not words.is_name[noun + 1]:
            return False
        return noun >= first or (words.comma[behind - 1] == 1 and words.opens_sentence(noun - 1))

    def is_sure(self, name: str) -> bool:
        """Whether a name is surely a person's, by its first word or by what is said beside it."""
        return self._people.is_first_name(name.partition(" ")[0]) or self._people.is_called_person(name)
