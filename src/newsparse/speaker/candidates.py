"""Candidates: whom a pronoun may mean, since they were spoken of before.

Who was named as a source, the subjects of sentences, and whoever is the one person of that gender in a sentence that is
about something else: 'When [Ada Brandt] woke, the ferry had sunk.'
"""

from collections.abc import Iterator
from itertools import compress

from newsparse.language.people.people import People
from newsparse.speaker.agreement import Agreement
from newsparse.speaker.also_named import AlsoNamed, leads_in
from newsparse.speaker.fullest_name import LOOK_BACK
from newsparse.speaker.only_person import OnlyPerson
from newsparse.speaker.second_reference import References
from newsparse.speaker.topic import Topics
from newsparse.story import Story

_OF_ONE = frozenset({"he", "she", "his", "her"})
_ONESELF = frozenset({"I", "We", "we"})
#: How far behind a source its clause is looked at, in words.
CLAUSE = 16
#: How many sentences back a pronoun may point.
SENTENCES = 4
#: How many more, where those between speak of 'he' or 'she' as well.
FARTHEST = 12


class Candidates:
    """Finds who was spoken of before a place.

    `named`: who was named as a source so far, index of the first word and full name; it grows as sources are found.

    Attributes:
        agreement: whether a name fits a pronoun or a noun.
        topics: whom sentences are about.
        only_person: who is the only man or woman of the story.
    """

    def __init__(self, story: Story, people: People, references: References, named: list[tuple[int, str]]) -> None:
        self._story = story
        self._named = named
        self.agreement = Agreement(story.words, people, references.called)
        self.topics = Topics(story, people, references, self.agreement)
        self.only_person = OnlyPerson(story, people, self.agreement, named)
        self._also_named = AlsoNamed(story, people, references, self.agreement, self.topics)

    def before(self, index: int, gender: str) -> Iterator[tuple[int, str]]:
        """Who may be meant by a pronoun at `index`: speakers and subjects of sentences before it, the nearest first.

        Where a gender is given, whoever else is named and the only one of it there. Of each, the place and the name.
        """
        words, named = self._story.words, self._named[-LOOK_BACK:]
        end, left, sure = index, SENTENCES, gender != ""
        for _ in range(FARTHEST):
            start = words.sentence_start(end)
            left -= words.low[start] not in _OF_ONE  # 'She laughed.' leads further back
            here = []
            while named and named[-1][0] >= start:
                one = named.pop()
                if one[0] < index:
                    here.append(one)
            if end < index or not (start == index or self.tells_of(start, index)):
                here += self._subjects_besides(here, start, index)
            here.sort(reverse=True)
            yield from here
            if sure and start < index:
                # it may be whoever is called by one name: 'Rima slept. She met Ada Brandt.'
                sure = all(" " in name or name in _ONESELF or name not in self._story.names for _, name in here)
                if sure:
                    yield from self._also_named.in_sentence(start, index, gender)
            if start == 0 or not left:
                return
            end = start - 1

    def _subjects_besides(self, sources: list[tuple[int, str]], start: int, index: int) -> list[tuple[int, str]]:
        """The subjects of a sentence before a word, but for those that are its sources, by fewer of their words."""
        found = self.topics.subjects_of(start)
        if not found:
            return found
        named = dict(sources)
        return [(place, name) for place, name in found if place < index and not _is_part(name, named.get(place, ""))]

    def spoke(self, candidate: tuple[int, str]) -> bool:
        """Whether a candidate was named as a source there."""
        return candidate in self._named[-LOOK_BACK:]

    def spoke_last(self) -> str | None:
        """Who was named as a source last."""
        return self._named[-1][1] if self._named else None

    def spoke_in(self, start: int, end: int) -> list[tuple[int, str]]:
        """Who was named as a source between two words."""
        return [one for one in self._named[-LOOK_BACK:] if start <= one[0] < end]

    def tells_of(self, start: int, index: int) -> bool:
        """Whether the sentence is what somebody says of others: 'Brandt isn't ready, [he] said'."""
        words = self._story.words
        if not start < index or not words.comma[index - 1] or words.quoted.find(1, start, index) >= 0:
            return False
        closes = index == words.sentence_end(start) - 2
        return (closes or self._is_inserted(start, index)) and not leads_in(words, start)

    def _is_inserted(self, start: int, index: int) -> bool:
        """'Brandt, [he] said, isn't ready', 'Brandt is, [he] said, ready'."""
        words = self._story.words
        if not words.comma[index + 1]:
            return False
        found = self.topics.subjects_in(start, words.sentence_end(start))
        return bool(found) and found[0][1] == index - (words.kind[index - 1] == "auxiliary")

    def speaks_of(self, name: str, index: int) -> bool:
        """Whether the clause of a source speaks of that person, so that it is another: '[he] said Okoye would come'."""
        words, surname = self._story.words, name.rpartition(" ")[2]
        behind = words.stop.find(1, index, index + CLAUSE) + 1 or index + CLAUSE
        if surname not in " ".join(words.bare[index + 1 : behind]):
            return False
        clause = slice(index + 1, min(behind, words.sentence_end(index)))
        named = compress(words.bare[clause], words.is_name[clause])
        return surname in [word.removesuffix("'s") for word in named]


def _is_part(name: str, source: str) -> bool:
    """Whether a description is of a source that has more words, or a name: 'A pilot, who gave his name as Lou'.

    Or a name is that of a source's owner: 'Okoye's deputy'.
    """
    if source.startswith(f"{name.rpartition(' ')[2]}'s ") and name[:1].isupper():
        return True
    return name[:1].islower() and (source[:1].isupper() or (len(source) > len(name) and source.startswith(name)))


class Resolver:
    """What finds, of the candidates, who is meant by a mention of one kind: each kind is a class of its own."""

    def __init__(self, story: Story, people: People, references: References, candidates: Candidates) -> None:
        self._story = story
        self._people = people
        self._references = references
        self._candidates = candidates
        self._agreement = candidates.agreement
        self._topics = candidates.topics
