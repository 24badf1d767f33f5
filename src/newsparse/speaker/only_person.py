"""The only man or woman whom a text names: 'Ada Brandt' in a story of two men and her, where 'she' speaks."""

from functools import cached_property

from newsparse.language.people.people import People
from newsparse.speaker.agreement import Agreement
from newsparse.speaker.fullest_name import LOOK_BACK
from newsparse.story import Story

#: How far before a pronoun whoever is spoken of may be meant, in words.
NEAR = 25


class OnlyPerson:
    """Finds who is the only one of a gender.

    `named`: who was named as a source so far, index of the first word and full name; it grows as sources are found.
    """

    def __init__(self, story: Story, people: People, agreement: Agreement, named: list[tuple[int, str]]) -> None:
        self._story = story
        self._people = people
        self._agreement = agreement
        self._named = named

    def of(self, gender: str, index: int) -> str | None:
        """The one person of a gender whom a text names before the word `index`, where nobody else may be meant."""
        named = [name for place, name in self._first_named[gender] if place < index]
        people = self._people.called(named[0]) if len(named) == 1 else []
        if len(people) != 1 or not self._people.may_be_person(people[0].text):
            return None
        name = people[0].text
        others = {other for _, other in self._named[-LOOK_BACK:]} - {name}
        if any(self._may_be_another(other, gender) for other in others):
            return None
        return None if self._is_another_near(name, gender, index) else name

    def _may_be_another(self, name: str, gender: str) -> bool:
        """Whether somebody of that gender may be called so, as far as is known."""
        genders = self._agreement.genders(name)
        if genders:
            return gender in genders
        return name[:1].isupper() and not self._people.is_body(name) and name not in self._story.words.lexicon.regions

    def _is_another_near(self, name: str, gender: str, index: int) -> bool:
        """Whether somebody else of that gender is spoken of shortly before: 'One [voter] came. She'."""
        words, people, nouns = self._story.words, self._people, self._story.words.lexicon.all_person_nouns
        near = (place for place in range(max(index - NEAR, 0), index) if not words.quoted[place])
        for place in near:
            word = words.bare[place].removesuffix("'s")
            if words.low[place] in nouns and gender in people.genders(f"a {words.low[place]}"):
                return True
            if words.is_name[place] and any(one.text != name for one in people.bearers(word)):
                return True
        return False

    @cached_property
    def _first_named(self) -> dict[str, list[tuple[int, str]]]:
        """By gender the first names that the story has, each with its first place; no more of them than tell."""
        words, lexicon = frozenset(self._story.words.bare), self._story.words.lexicon
        named = {"f": words & lexicon.female_names, "m": words & lexicon.male_names}
        return {gender: sorted(filter(None, map(self._first_place, names)))[:2] for gender, names in named.items()}

    def _first_place(self, first_name: str) -> tuple[int, str] | None:
        """Where a first name stands first in the story, if somebody of it has another name, too."""
        if not self._people.called(first_name):
            return None
        return next(((place, first_name) for place in self._story.places_inside(first_name)), None)
