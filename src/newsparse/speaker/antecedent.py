"""Antecedents: whom 'he', 'she' and 'who' mean.

    Ada Brandt, who      what stands before, past an apposition
    He said              of those spoken of before, the nearest who is of that gender

Spoken of are who was named as a source, the subjects of sentences, and whoever is the one person of that gender in a
sentence that is about something else: 'When [Ada Brandt] woke, the ferry had sunk.'
"""

from collections.abc import Iterator
from itertools import compress

from newsparse.article import Span
from newsparse.language.introduction import NEW
from newsparse.language.name import name_in
from newsparse.language.noun_phrase import are_persons, is_person, noun_phrase_ending, run_end
from newsparse.language.people import People
from newsparse.language.spoken_of import names_in, subjects
from newsparse.language.subject import subject_before
from newsparse.language.words import Stretch, Words, places_of
from newsparse.speaker.second_reference import LOOK_BACK, References, unwrapped
from newsparse.story import Story

_GENDERED = {
    "m": frozenset("he him his he's he'd he'll himself".split()),
    "f": frozenset("she her hers she's she'd she'll herself".split()),
}
_SUBJECTS = frozenset({"he", "she"})
_OF_ONE = frozenset({"he", "she", "his", "her"})
_ASKED = ("asked",)
_IT_IS = (("is",), ("was",))
_ONESELF = frozenset({"I", "We", "we"})
_REPLIES = frozenset("replied replies answered answers responded responds".split())
#: What stands before somebody who isn't meant: 'Like Ada Brandt, …', 'If Ada Brandt goes, …'.
_OF_ANOTHER = frozenset("like unlike if that".split())
#: So near to a name its verb stands, in words: 'Lou Okoye asked'.
BESIDE = 3
#: How far behind a pronoun its clause is looked at, in words.
CLAUSE = 16
#: How many sentences back a pronoun may point.
SENTENCES = 4
#: How many more, where those between speak of 'he' or 'she' as well.
FARTHEST = 12
#: How far before a pronoun somebody may be named who is meant rather than one of unknown gender, in words.
NEARER = 60


class Antecedents:
    """Finds whom a pronoun means.

    `named`: who was named as a source so far, index of the first word and full name; it grows as sources are found.
    """

    def __init__(self, story: Story, people: People, references: References, named: list[tuple[int, str]]) -> None:
        self._story = story
        self._lexicon = story.words.lexicon
        self._people = people
        self._references = references
        self._named = named
        #: Of whom 'he' or 'she' was said so far: the gender, by the name.
        self._called: dict[str, str] = {}
        self._subjects: dict[int, list[tuple[int, str]]] = {}

    def introduce(self, name: str, mention: Stretch) -> None:
        """Note that one name is a person's, where a noun says so: 'her neighbour Rima', 'her sister, Rima'."""
        words, (first, behind) = self._story.words, mention
        places = [behind - 1, max(behind - 2, first)]
        if first and words.comma[first - 1]:
            places.append(first - 1)
        noun = next((words.low[place] for place in places if words.low[place] in self._lexicon.all_person_nouns), None)
        if noun:
            self._called.setdefault(name, self._people.genders(f"a {noun}"))

    def of_relative(self, index: int, span: Span) -> str:
        """Whom 'who' means, the word `index`, which stands at `span`."""
        antecedent = self._antecedent(index)
        if antecedent is None:
            return span.text
        named = name_in(self._story.words, antecedent)
        return self._references.of_name(named, index)[0] if named else unwrapped(self._story.span_of(antecedent).text)

    def of_pronoun(self, index: int, span: Span) -> str:
        """Whom 'he' or 'she' means; the pronoun itself where that is unknown."""
        words = self._story.words
        pronoun = words.low[index]
        gender = next((gender for gender, pronouns in _GENDERED.items() if pronoun in pronouns), None)
        if gender is None:
            return span.text
        asker, told = None, self._told_of(index)
        replies = not _REPLIES.isdisjoint(words.low[max(0, index - 1) : index + 2])
        for place, name in self._spoken_of(index, gender):
            if replies and self._asks(place):
                asker = name  # '“…?” Okoye asked. “…,” he replied': that is another
                name = self._asked_behind(place) or name
            if name in (asker, told):
                continue
            genders = self._genders(name)
            if gender in genders and " and " not in name and not self._is_object(name, index):
                if genders != gender:
                    if self._is_another_nearer(name, gender, place, index):
                        return span.text
                    surer = self._surer(place, gender)
                    if surer == "":
                        continue
                    name = surer or name
                self._called[name] = gender
                return name
        return span.text

    def _genders(self, name: str) -> str:
        return self._called.get(name) or self._people.genders(name)

    def _surer(self, place: int, gender: str) -> str | None:
        """Who is surely of that gender, and whose sentence names somebody at `place` who may be; '' for 'he', 'she'.

        'Ada Brandt met [an official].', 'She was told so by [her aide].'
        """
        words = self._story.words
        start = words.sentence_start(place)
        if words.comma[place - 1]:  # 'Ada Brandt was ill, [an official] said'
            return None
        if words.low[start] in _SUBJECTS & _GENDERED[gender]:
            return ""
        subjects = self._subjects_of(start)
        return next((name for first, name in subjects if first < place and self._genders(name) == gender), None)

    def _told_of(self, index: int) -> str | None:
        """Who is the subject of what somebody says: not who says it, in 'Brandt isn't ready, [he] said'."""
        start = self._story.words.sentence_start(index)
        return next((name for _, name in self._subjects_of(start)), None) if self._tells_of(start, index) else None

    def _asked_behind(self, place: int) -> str | None:
        """Who is named behind 'asked': the one who answers, in 'Okoye asked [Ada Brandt].'."""
        words = self._story.words
        verb = next((index for index in range(place + 1, place + BESIDE) if words.low[index : index + 1] == _ASKED), 0)
        if not verb or words.names[verb + 1 : verb + 2] != b"\x01":
            return None
        name = name_in(words, (verb + 1, run_end(words, verb + 1, words.sentence_end(verb))))
        return self._references.of_name(name, verb + 1)[0] if name else None

    def of_age(self, index: int, span: Span) -> str:
        """Who 'the 31-year-old' is: who was spoken of last; the words themselves where those are several."""
        people, words = self._people, self._story.words
        genders = people.genders(unwrapped(span.text)) or "mf"
        found, near = None, -1
        for place, name in self._spoken_of(index, genders if len(genders) == 1 else ""):
            if place < near:
                break
            if " and " in name or set(genders).isdisjoint(self._called.get(name) or people.genders(name)):
                continue
            if name != (found or name):
                return unwrapped(span.text)
            found, near = name, words.sentence_start(place)
        return found or unwrapped(span.text)

    def _asks(self, place: int) -> bool:
        """'[Okoye] asked', 'asked [Okoye]', 'was asked by [Okoye]', and not '[Okoye] was asked'."""
        low = self._story.words.low
        before, behind = low[max(0, place - 2) : place], low[place : place + BESIDE]
        return before[-1:] == ("asked",) or before == ("asked", "by") or ("asked" in behind and "was" not in behind)

    def _is_another_nearer(self, name: str, gender: str, place: int, index: int) -> bool:
        """Whether a sentence between names somebody of that gender: 'Shaz Lund spoke. She met [Tom Okoye]. He said'."""
        words, people = self._story.words, self._people
        between = slice(max(words.sentence_end(place), index - NEARER), index)
        columns = zip(words.bare[between], words.is_name[between], words.quoted[between], strict=True)
        named = {word for word, is_name, quoted in columns if is_name and not quoted}.difference(name.split())
        return any(people.gender_of_first_name(word) == gender for word in named)

    def _is_object(self, name: str, index: int) -> bool:
        """Whether a subject is not called so, since its clause speaks of that person: '[he] said Okoye would come'."""
        words = self._story.words
        if words.low[index] not in _SUBJECTS:
            return False
        behind = words.stop.find(1, index, index + CLAUSE) + 1 or index + CLAUSE
        clause = slice(index + 1, min(behind, words.sentence_end(index)))
        named = compress(words.bare[clause], words.is_name[clause])
        return name.rpartition(" ")[2] in [word.removesuffix("'s") for word in named]

    def _antecedent(self, index: int) -> Stretch | None:
        """What a relative pronoun stands for; past an apposition: 'said [Ada Brandt], a pilot at the harbour, who'."""
        words = self._story.words
        start = words.sentence_start(index)
        if index == start:
            return None
        nearest = noun_phrase_ending(words, index - 1, start)
        if nearest is None:
            return None
        nearest = self._named_last(nearest)
        opener = words.low[nearest[0]]
        apposed = opener in ("a", "an") or opener.isdigit() or words.is_name[nearest[0] - 1]
        if apposed and words.comma[nearest[0] - 1]:  # 'Ada Brandt, 49, who', 'Ada Brandt, the pilot, who'
            return subject_before(words, index, start) or nearest
        if words.comma[index - 1] and not (words.is_name[nearest[1] - 1] or is_person(words, nearest[1] - 1)):
            former = next(places_of("who", words.low[start:index]), None)
            if former:  # 'Ada Brandt, [who] runs a stall, who'
                return self._antecedent(start + former)
        return nearest

    def _named_last(self, phrase: Stretch) -> Stretch:
        """Of a noun phrase the person at its end: 'a letter to [Ada Brandt]'; not so 'an aide to' or 'the head of'."""
        words, (first, behind) = self._story.words, phrase
        if are_persons(words, behind - 1):
            return _last_person(words, phrase)
        start = words.names.rfind(0, first, behind) + 1 or first
        if words.kind[start - 1] != "preposition" or words.low[start - 1] in ("of", "for") or start >= behind:
            return phrase
        name, people = name_in(words, (start, behind)), self._people
        named = name is not None and people.may_be_person(name.text)
        return (start, behind) if named and not people.may_be_person(self._story.span_of(phrase).text) else phrase

    # ------------------------------------------------------------ who was spoken of

    def _spoken_of(self, index: int, gender: str) -> Iterator[tuple[int, str]]:
        """Who may be meant by a pronoun at `index`: speakers and subjects of sentences before it, the nearest first.

        Where a gender is given, whoever else is named and the only one of it there.

        Of each, the place and the name.
        """
        words = self._story.words
        named = len(self._named)
        least = max(0, named - LOOK_BACK)
        end = index
        left = SENTENCES
        sure = True
        for _ in range(FARTHEST):
            start = words.sentence_start(end)
            left -= words.low[start] not in _OF_ONE  # 'She laughed.' leads further back
            here = []
            while named > least and self._named[named - 1][0] >= start:
                named -= 1
                if self._named[named][0] < index:
                    here.append(self._named[named])
            if not self._tells_of(start, index):
                here += (found for found in self._subjects_of(start) if found[0] < index)
            here.sort(reverse=True)
            yield from here
            sure = sure and all(
                " " in name or name in _ONESELF for _, name in here
            )  # else it may be whoever is called by one name
            if sure and gender and start < index:
                yield from self._named_besides(start, index, gender)
            if start == 0 or not left:
                return
            end = start - 1

    def _tells_of(self, start: int, index: int) -> bool:
        """Whether the sentence is what somebody says of others: 'Brandt isn't ready, [he] said'."""
        words = self._story.words
        if not start < index == words.sentence_end(start) - 2 or self._leads_in(start):
            return False
        return words.comma[index - 1] == 1 and 1 not in words.quoted[start:index]

    def _named_besides(self, start: int, index: int, gender: str) -> list[tuple[int, str]]:
        """The person of that gender, if there is but one, whom a sentence names that is about something else."""
        words = self._story.words
        end = words.sentence_end(start)
        if index < end and not self._leads_in(start):
            return []
        end = min(end, index)
        if not self._is_told(start) or words.low[start] in _OF_ANOTHER or words.raw[end - 1].endswith("?"):
            return []
        if not _GENDERED[gender].isdisjoint(words.low[start:end]) or self._is_about_somebody(start, end):
            return []
        fit = dict(self._people_of(start, end, gender))
        return [(place, name) for name, place in fit.items() if len(fit) == 1 and self._people.genders(name) == gender]

    def _people_of(self, start: int, end: int, gender: str) -> Iterator[tuple[str, int]]:
        """Name and place of each person who may be of that gender."""
        words, people = self._story.words, self._people
        for mention in names_in(words, start, end):
            if name := name_in(words, mention):
                full = self._references.of_name(name, mention[0])[0]
                if people.may_be_person(full) and gender in people.genders(full):
                    yield full, mention[0]

    def _is_about_somebody(self, start: int, end: int) -> bool:
        """Whether the subject of a sentence is described, as in 'The mayor met Tom Okoye'."""
        words, nouns = self._story.words, self._lexicon.all_person_nouns
        spoken_of = (index for subject in subjects(words, start, end) for index in range(*subject))
        return any(words.low[index] in nouns and not words.is_name[index] for index in spoken_of)

    def _leads_in(self, start: int) -> bool:
        """Whether a sentence begins with a clause or phrase about somebody: 'When Brandt woke, she', not 'Meeting'."""
        words = self._story.words
        return words.kind[start] in ("preposition", "subordinator") and not words.low[start + 1].endswith("ing")

    def _is_told(self, start: int) -> bool:
        """Whether a sentence belongs to the story, and is no headline."""
        return self._story.inside[start] == 1 and start + 1 not in self._story.titled

    def _subjects_of(self, start: int) -> list[tuple[int, str]]:
        """Place and name of whoever is the subject of the sentence that begins at `start`."""
        found = self._subjects.get(start)
        if found is None:
            found = self._subjects[start] = list(self._named_subjects(start)) if self._is_told(start) else []
        return found

    def _named_subjects(self, start: int) -> Iterator[tuple[int, str]]:
        words, references = self._story.words, self._references
        cleft = _cleft(words, start)
        if cleft and (name := name_in(words, cleft)):
            yield cleft[0], references.of_name(name, cleft[0])[0]
        if words.kind[start] == "pronoun":
            return
        for subject in subjects(words, start, words.sentence_end(start)):
            if name := name_in(words, subject):
                full = references.of_name(name, subject[0])[0]
                if " " not in full:
                    self.introduce(full, subject)
                yield subject[0], full
            elif words.low[subject[0]] in NEW and subject[0] - start <= 1:
                yield subject[0], references.of_description(subject, self._story.span_of(subject))[0]


def _cleft(words: Words, start: int) -> Stretch | None:
    """'It was [Ada Brandt] who won'."""
    name = start + 2
    if words.low[start] != "it" or words.low[start + 1 : name] not in _IT_IS or name >= len(words):
        return None
    behind = run_end(words, name, words.sentence_end(start)) if words.is_name[name] else name
    return (name, behind) if words.low[behind : behind + 1] == ("who",) and behind > name else None


def _last_person(words: Words, phrase: Stretch) -> Stretch:
    """Of a noun phrase the person at its end: 'a letter by [a woman]'; not so 'the daughter of a pilot'."""
    first, behind = phrase
    start = behind - 1
    while start > first and words.kind[start] != "determiner" and words.kind[start - 1] != "preposition":
        start -= 1
    inside = start > first and words.kind[start - 1] == "preposition"
    inside = inside and (words.kind[start] == "determiner" or words.low[start - 1] not in ("of", "for"))
    return phrase if not inside or any(is_person(words, place) for place in range(first, start)) else (start, behind)
