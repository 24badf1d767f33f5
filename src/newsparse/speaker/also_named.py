"""Whoever else is named: the only one of a gender in a sentence that is about something else.

When [Ada Brandt] woke, the ferry had sunk.
That answer did not please [Ada Brandt].
"""

from collections.abc import Iterator

from newsparse.language.nouns.noun import OFFICE_OF, is_owner, is_person, is_plain, run_end
from newsparse.language.people.people import People
from newsparse.language.words.words import Words
from newsparse.speaker.agreement import GENDERED, Agreement
from newsparse.speaker.second_reference import References
from newsparse.speaker.topic import Topics
from newsparse.story import Story

#: What stands before somebody who isn't meant: 'Like Ada Brandt, …', 'If Ada Brandt goes, …'.
_OF_ANOTHER = frozenset("like unlike if that".split())
_AT = frozenset({"at", "near", "outside"})
#: To whom somebody speaks: 'In an interview with Ada Brandt', 'In a letter to Ada Brandt'.
_TO = frozenset({"with", "to"})
_SHOWS = frozenset("podcast program programme show".split())


class AlsoNamed:
    """Finds who is named besides the topic of a sentence."""

    def __init__(
        self, story: Story, people: People, references: References, agreement: Agreement, topics: Topics
    ) -> None:
        self._story = story
        self._people = people
        self._references = references
        self._agreement = agreement
        self._topics = topics

    def in_sentence(self, start: int, index: int, gender: str) -> list[tuple[int, str]]:
        """The person of that gender, if there is but one, whom a sentence names that is about something else."""
        words = self._story.words
        end = words.sentence_end(start)
        if index < end and not leads_in(words, start):
            return []
        end = min(end, index)
        points = words.low[start] == "that" and (is_plain(words, start + 1) or words.kind[start + 1] == "auxiliary")
        # 'That answer did not please Ada Brandt', 'That was denied by her'
        of_another = words.low[start] in _OF_ANOTHER and not points
        of_another = of_another or (words.low[start] == "born" and self._is_birth_name(start + 1))
        if not self._topics.is_told(start) or of_another or words.raw[end - 1].endswith("?"):
            return []
        if self._topics.is_about_somebody(start, end):
            return []
        fit = dict(self._people_of(start, end, gender))
        if len(fit) != 1:
            return []
        [(name, place)] = fit.items()
        if index < words.sentence_end(start) and self._is_met(start, place):
            return []
        is_before = GENDERED[gender].isdisjoint(words.low[start : place + 1])  # 'She met [Ada Brandt]': that is another
        is_sure = self._is_beside(place, end, index) and self._agreement.is_sure(name)
        is_sure = is_sure or self._agreement.genders(name) == gender
        return [(place, name)] if is_before and is_sure else []

    def _is_beside(self, place: int, end: int, index: int) -> bool:
        """Whether the sentence of a name that ends there is right before the word, in one paragraph."""
        return self._story.words.sentence_start(index) == end and not self._story.parted(place, index)

    def _is_met(self, start: int, place: int) -> bool:
        """Whether a phrase tells to whom a sentence's subject speaks: 'In an interview with [Ada Brandt], she said'.

        'On [Ada Brandt]'s podcast, she said'.
        """
        words = self._story.words
        if words.low[start] == "on":
            behind = run_end(words, place, words.sentence_end(place))
            return is_owner(words, behind - 1) and words.low[behind] in _SHOWS
        return words.kind[start] == "preposition" and not _TO.isdisjoint(words.low[start + 1 : place])

    def _is_birth_name(self, first: int) -> bool:
        """Whether somebody of that first name has another name as well: 'Born [Ada Lund], Ada Brandt'."""
        return self._story.words.is_name[first] and len(self._people.called(self._story.words.bare[first])) > 1

    def _people_of(self, start: int, end: int, gender: str) -> Iterator[tuple[str, int]]:
        """Name and place of each person who may be of that gender."""
        people = self._people
        for mention, name in people.names(start, end):
            if self._is_said_of(mention[0]) and not people.is_first_name(name.first):
                continue  # 'a teacher at Marrow North'
            full = self._references.of_name(name, mention[0])[0]
            if " " not in full:
                self._agreement.introduce(full, mention)
            # 'Lady Lund', 'his wife Ada'
            told = gender in (people.gender_of_title(name.title), self._agreement.called.get(full))
            if (told or people.may_be_person(full)) and gender in self._agreement.genders(full):
                yield full, mention[0]

    def _is_said_of(self, index: int) -> bool:
        """Whether a name says where somebody works: 'a teacher at [Marrow North]', 'the member for [Marrow North]'."""
        words, before = self._story.words, index - 1
        is_office = is_person(words, before - 1) or words.bare[before - 1] in self._story.words.lexicon.titles
        return words.low[before] in _AT or (words.low[before] in OFFICE_OF and is_office)


def leads_in(words: Words, start: int) -> bool:
    """Whether a sentence begins with a clause or phrase about somebody: 'When Brandt woke, she', not 'Meeting'."""
    return words.kind[start] in ("preposition", "subordinator") and not words.low[start + 1].endswith("ing")
