"""Candidates: whom a pronoun may mean, since they were spoken of before.

Who was named as a source, the subjects of sentences, and whoever is the one person of that gender in a sentence that is
about something else: 'When [Ada Brandt] woke, the ferry had sunk.'
"""

from collections.abc import Iterator
from functools import cached_property
from itertools import compress

from newsparse.language.introduction import NEW
from newsparse.language.name import Name
from newsparse.language.noun import before_preposition, is_owner, is_person, is_plain, run_end
from newsparse.language.noun_phrase_behind import noun_phrase_starting
from newsparse.language.people import SEVERAL, People
from newsparse.language.spoken_of import names_in, subjects
from newsparse.language.words import Stretch, Words
from newsparse.speaker.fullest_name import LOOK_BACK
from newsparse.speaker.second_reference import References
from newsparse.story import Story

GENDERED = {
    "m": frozenset("he him his he's he'd he'll himself".split()),
    "f": frozenset("she her hers she's she'd she'll herself".split()),
}
GENDER_OF = {pronoun: gender for gender, pronouns in GENDERED.items() for pronoun in pronouns}
_OF_ONE = frozenset({"he", "she", "his", "her"})
_IT_IS = (("is",), ("was",))
_TURNED_OUT = (*_IT_IS, ("turned", "out", "to", "be"), ("proved", "to", "be"))
#: Said of women, too: 'spokesman Ada Brandt'.
_OF_ANYONE = frozenset({"spokesman", "chairman"})
#: '[A couple] from Utah said'
_TWO = frozenset("couple duo pair trio".split())
_ONESELF = frozenset({"I", "We", "we"})
#: What somebody is called who has another office, or none.
RUNNING, _MAY_RUN = frozenset({"candidate", "nominee"}), frozenset({"governor", "senator"})
#: What stands before somebody who isn't meant: 'Like Ada Brandt, …', 'If Ada Brandt goes, …'.
_OF_ANOTHER = frozenset("like unlike if that".split())
#: How far behind a source its clause is looked at, in words.
CLAUSE = 16
_AT, _FOR = frozenset({"at", "near", "outside"}), frozenset({"for", "of"})
#: How far before a pronoun whoever is spoken of may be meant, in words.
NEAR = 25
#: How many sentences back a pronoun may point.
SENTENCES = 4
#: How many more, where those between speak of 'he' or 'she' as well.
FARTHEST = 12


class Candidates:
    """Finds who was spoken of before a place.

    `named`: who was named as a source so far, index of the first word and full name; it grows as sources are found.
    """

    def __init__(self, story: Story, people: People, references: References, named: list[tuple[int, str]]) -> None:
        self._story = story
        self._lexicon = story.words.lexicon
        self._people = people
        self._references = references
        self._named = named
        self.called = references.called
        self._subjects: dict[int, list[tuple[int, str]]] = {}
        self._stretches: dict[Stretch, list[Stretch]] = {}

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
        return rest != "" and first.isalpha() and first[0].isupper() and not self._is_sure(name)

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
        if (
            head in self._lexicon.plural_person_nouns
            or head.lower() in SEVERAL
            or head in _TWO
            or self.are_bodies(name)
        ):
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

    def speaks_of(self, name: str, index: int) -> bool:
        """Whether the clause of a source speaks of that person, so that it is another: '[he] said Okoye would come'."""
        words, surname = self._story.words, name.rpartition(" ")[2]
        behind = words.stop.find(1, index, index + CLAUSE) + 1 or index + CLAUSE
        if surname not in " ".join(words.bare[index + 1 : behind]):
            return False
        clause = slice(index + 1, min(behind, words.sentence_end(index)))
        named = compress(words.bare[clause], words.is_name[clause])
        return surname in [word.removesuffix("'s") for word in named]

    def several_in(self, start: int, index: int) -> str | None:
        """The people who are the subject of a sentence from `start` on, the last before `index`: '[Two men] came'."""
        found = [subject for subject in self._subjects_in(start, index) if subject[1] <= index] if start < index else []
        for subject in reversed(found):
            name = self._references.of_description(subject, self._story.span_of(subject))[0]
            if self.are_several(name):
                return name
        return None

    def body_of(self, start: int, index: int) -> str | None:
        """The body that is the subject of the sentence from `start` on, before `index`."""
        words = self._story.words
        for subject in subjects(words, start, index):
            named, head = self._people.name(subject), before_preposition(words, subject)
            if named:
                name = self._references.of_name(named, subject[0])[0]
            elif words.is_name[head] or words.low[head] in words.lexicon.organisation_words:
                name = self._references.of_description(subject, self._story.span_of(subject))[0]
            else:
                continue
            if self.may_be_it(name):
                return name
        return None

    def introduce(self, name: str, mention: Stretch) -> None:
        """Note what a noun says: that Rima is a person ('her sister Rima'), Lee Lund a man ('his son, Lee Lund')."""
        words, (first, behind) = self._story.words, mention
        nouns = self._lexicon.all_person_nouns
        if nouns.isdisjoint(words.low[max(first - 1, 0) : behind]):
            return
        places = [behind - 1, max(behind - 2, first), max(behind - 2 - name.count(" "), first)]
        if first and words.comma[first - 1]:
            places.append(first - 1)
        noun = next((words.bare[place] for place in places if words.low[place] in nouns), "")
        if not noun:
            return
        gender, is_full = self._people.genders(f"a {noun.lower()}"), " " in name
        tells = len(gender) == 1 and noun.islower() and (noun not in _OF_ANYONE or "." in name.partition(" ")[0])
        if not is_full or (tells and self._people.genders(name) == "mf"):
            self.called.setdefault(name, gender)

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
                    yield from self._named_besides(start, index, gender)
            if start == 0 or not left:
                return
            end = start - 1

    def _subjects_besides(self, sources: list[tuple[int, str]], start: int, index: int) -> list[tuple[int, str]]:
        """The subjects of a sentence before a word, but for those that are its sources, by fewer of their words."""
        found = self.subjects_of(start)
        if not found:
            return found
        named = dict(sources)
        return [(place, name) for place, name in found if place < index and not _is_part(name, named.get(place, ""))]

    def only(self, gender: str, index: int) -> str | None:
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
        genders = self.genders(name)
        if genders:
            return gender in genders
        return name[:1].isupper() and not self._people.is_body(name) and name not in self._lexicon.regions

    def _is_another_near(self, name: str, gender: str, index: int) -> bool:
        """Whether somebody else of that gender is spoken of shortly before: 'One [voter] came. She'."""
        words, people, nouns = self._story.words, self._people, self._lexicon.all_person_nouns
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
        words, lexicon = frozenset(self._story.words.bare), self._lexicon
        named = {"f": words & lexicon.female_names, "m": words & lexicon.male_names}
        return {gender: sorted(filter(None, map(self._first_place, names)))[:2] for gender, names in named.items()}

    def _first_place(self, first_name: str) -> tuple[int, str] | None:
        """Where a first name stands first in the story, if somebody of it has another name, too."""
        if not self._people.called(first_name):
            return None
        return next(((place, first_name) for place in self._story.places_inside(first_name)), None)

    def spoke(self, candidate: tuple[int, str]) -> bool:
        """Whether a candidate was named as a source there."""
        return candidate in self._named[-LOOK_BACK:]

    def spoke_in(self, start: int, end: int) -> list[tuple[int, str]]:
        """Who was named as a source between two words."""
        return [one for one in self._named[-LOOK_BACK:] if start <= one[0] < end]

    def tells_of(self, start: int, index: int) -> bool:
        """Whether the sentence is what somebody says of others: 'Brandt isn't ready, [he] said'."""
        words = self._story.words
        if not start < index or not words.comma[index - 1] or words.quoted.find(1, start, index) >= 0:
            return False
        closes = index == words.sentence_end(start) - 2
        return (closes or self._is_inserted(start, index)) and not self._leads_in(start)

    def _is_inserted(self, start: int, index: int) -> bool:
        """'Brandt, [he] said, isn't ready'."""
        words = self._story.words
        if words.comma[index + 1 : index + 2] != b"\1":
            return False
        found = self._subjects_in(start, words.sentence_end(start))
        return bool(found) and found[0][1] == index

    def _subjects_in(self, start: int, end: int) -> list[Stretch]:
        """The subjects of a sentence, or of what stands before `end` in it."""
        found = self._stretches.get((start, end))
        if found is None:
            found = self._stretches[start, end] = list(subjects(self._story.words, start, end))
        return found

    def _named_besides(self, start: int, index: int, gender: str) -> list[tuple[int, str]]:
        """The person of that gender, if there is but one, whom a sentence names that is about something else."""
        words = self._story.words
        end = words.sentence_end(start)
        if index < end and not self._leads_in(start):
            return []
        end = min(end, index)
        points = words.low[start] == "that" and (is_plain(words, start + 1) or words.kind[start + 1] == "auxiliary")
        # 'That answer did not please Ada Brandt', 'That was denied by her'
        of_another = words.low[start] in _OF_ANOTHER and not points
        of_another = of_another or (words.low[start] == "born" and self._is_birth_name(start + 1))
        if not self._is_told(start) or of_another or words.raw[end - 1].endswith("?"):
            return []
        if self._is_about_somebody(start, end):
            return []
        fit = dict(self._people_of(start, end, gender))
        if len(fit) != 1:
            return []
        [(name, place)] = fit.items()
        is_before = GENDERED[gender].isdisjoint(words.low[start : place + 1])  # 'She met [Ada Brandt]': that is another
        is_sure = self.genders(name) == gender or (self._is_beside(place, end, index) and self._is_sure(name))
        return [(place, name)] if is_before and is_sure else []

    def _is_beside(self, place: int, end: int, index: int) -> bool:
        """Whether the sentence of a name that ends there is right before the word, in one paragraph."""
        return self._story.words.sentence_start(index) == end and not self._story.parted(place, index)

    def _is_sure(self, name: str) -> bool:
        """Whether a name is surely a person's, by its first word or by what is said beside it."""
        return self._people.is_first_name(name.partition(" ")[0]) or self._people.is_called_person(name)

    def _is_birth_name(self, first: int) -> bool:
        """Whether somebody of that first name has another name as well: 'Born [Ada Lund], Ada Brandt'."""
        return self._story.words.is_name[first] and len(self._people.called(self._story.words.bare[first])) > 1

    def _people_of(self, start: int, end: int, gender: str) -> Iterator[tuple[str, int]]:
        """Name and place of each person who may be of that gender."""
        people = self._people
        for mention, name in self.names(start, end):
            if self._is_said_of(mention[0]) and not people.is_first_name(name.first):
                continue  # 'a teacher at Marrow North'
            full = self._references.of_name(name, mention[0])[0]
            if " " not in full:
                self.introduce(full, mention)
            told = gender in (people.gender_of_title(name.title), self.called.get(full))  # 'Lady Lund', 'his wife Ada'
            if (told or people.may_be_person(full)) and gender in self.genders(full):
                yield full, mention[0]

    def _is_said_of(self, index: int) -> bool:
        """Whether a name says where somebody works: 'a teacher at [Marrow North]', 'the member for [Marrow North]'."""
        words, before = self._story.words, index - 1
        is_office = is_person(words, before - 1) or words.bare[before - 1] in self._lexicon.titles
        return words.low[before] in _AT or (words.low[before] in _FOR and is_office)

    def names(self, start: int, end: int) -> Iterator[tuple[Stretch, Name]]:
        """Each name between two words, with its place."""
        words = self._story.words
        for mention in names_in(words, start, end):
            if name := self._people.name(mention):
                yield mention, name

    def _is_about_somebody(self, start: int, end: int) -> bool:
        """Whether the subject of a sentence is described, as in 'The mayor met Tom Okoye'."""
        words, nouns = self._story.words, self._lexicon.all_person_nouns
        spoken_of = (index for subject in self._subjects_in(start, end) for index in range(*subject))
        return any(words.low[index] in nouns and not words.is_name[index] for index in spoken_of)

    def _leads_in(self, start: int) -> bool:
        """Whether a sentence begins with a clause or phrase about somebody: 'When Brandt woke, she', not 'Meeting'."""
        words = self._story.words
        return words.kind[start] in ("preposition", "subordinator") and not words.low[start + 1].endswith("ing")

    def _is_told(self, start: int) -> bool:
        """Whether a sentence belongs to the story, and is no headline."""
        return self._story.inside[start] == 1 and start + 1 not in self._story.titled

    def subjects_of(self, start: int) -> list[tuple[int, str]]:
        """Place and name of whoever is the subject of the sentence that begins at `start`."""
        found = self._subjects.get(start)
        if found is None:
            found = self._subjects[start] = list(self._named_subjects(start)) if self._is_told(start) else []
        return found

    def _named_subjects(self, start: int) -> Iterator[tuple[int, str]]:
        words, references = self._story.words, self._references
        cleft = _cleft(words, start)
        if cleft and (name := self._people.name(cleft)):
            yield cleft[0], references.of_name(name, cleft[0])[0]
        if words.kind[start] == "pronoun":
            return
        end = words.sentence_end(start)
        for subject in self._subjects_in(start, end):
            if name := self._people.name(subject) or self._people.name(_complement(words, subject)):
                full = references.of_name(name, subject[0])[0]
                self.introduce(full, subject)
                yield subject[0], full
            elif words.low[subject[0]] in NEW and subject[0] - start <= 1:
                yield subject[0], references.of_description(subject, self._story.span_of(subject))[0]
            elif words.low[subject[0]] == "the":  # 'The minister left the room.'
                full = references.of_description(subject, self._story.span_of(subject))[0]
                if not full.startswith(("the ", "The ")):
                    yield subject[0], full
        if agent := _agent(words, start, end):
            yield agent[0], references.of_description(agent, self._story.span_of(agent))[0]


def _is_part(name: str, source: str) -> bool:
    """Whether a description is of a source that has more words, or a name: 'A pilot, who gave his name as Lou'."""
    return name[:1].islower() and (source[:1].isupper() or (len(source) > len(name) and source.startswith(name)))


def _agent(words: Words, start: int, end: int) -> Stretch | None:
    """Who did what a sentence tells, at its end: 'The wreck was found by [a diver].'."""
    if "by" not in words.low[start:end]:
        return None
    by = words.low.index("by", start)
    if by + 2 >= end or by < start + 2 or words.low[by + 1] not in NEW or words.kind[by - 2] != "auxiliary":
        return None
    phrase = noun_phrase_starting(words, by + 1, end)
    return phrase if phrase and is_person(words, before_preposition(words, phrase)) else None


def _complement(words: Words, subject: Stretch) -> Stretch:
    """Who somebody is: 'The owner was [Ada Brandt].'; the subject itself where no name follows so."""
    verb = subject[1]
    said = next((phrase for phrase in _TURNED_OUT if words.low[verb : verb + len(phrase)] == phrase), ())
    name = verb + len(said)
    if not said or words.is_name[name : name + 1] != (True,):
        return subject
    behind = run_end(words, name, words.sentence_end(name))
    return (name, behind) if behind - name > 1 and not is_owner(words, behind - 1) else subject


def _cleft(words: Words, start: int) -> Stretch | None:
    """'It was [Ada Brandt] who won'."""
    name = start + 2
    if words.low[start] != "it" or words.low[start + 1 : name] not in _IT_IS or name >= len(words):
        return None
    behind = run_end(words, name, words.sentence_end(start)) if words.is_name[name] else name
    return (name, behind) if words.low[behind : behind + 1] == ("who",) and behind > name else None
