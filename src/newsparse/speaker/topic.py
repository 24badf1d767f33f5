"""Topics: whom the sentences of a story are about.

[The minister], who sailed, left the room       the subject
The owner was [Ada Brandt]                      who the subject is
It was [Ada Brandt] who won                     a cleft
The wreck was found by [a diver]                the agent
Reporters asked [the minister] whether it sank  who is asked, and answers next
"""

from collections.abc import Iterator

from newsparse.language.nouns.noun import (
    HE_OR_SHE,
    HIS_OR_HER,
    ROLE,
    before_preposition,
    is_owner,
    is_person,
    run_end,
)
from newsparse.language.people.introduction import NEW
from newsparse.language.people.people import People
from newsparse.language.people.spoken_of import subjects
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.words.words import Stretch, Words
from newsparse.speaker.agreement import Agreement
from newsparse.speaker.second_reference import References
from newsparse.story import Story

#: '[His] lawyer left.': that is another.
_IT_IS = (("is",), ("was",))
#: 'Reporters asked the minister [whether] it sank', and not 'asked the minister to come'.
_QUESTIONS = frozenset("about how if what when where whether who why".split())
_TURNED_OUT = (*_IT_IS, ("turned", "out", "to", "be"), ("proved", "to", "be"))


class Topics:
    """Finds whom sentences are about; each is read once."""

    def __init__(self, story: Story, people: People, references: References, agreement: Agreement) -> None:
        self._story = story
        self._people = people
        self._references = references
        self._agreement = agreement
        self._subjects: dict[int, list[tuple[int, str]]] = {}
        self._stretches: dict[Stretch, list[Stretch]] = {}

    def subjects_of(self, start: int) -> list[tuple[int, str]]:
        """Place and name of whoever is the subject of the sentence that begins at `start`."""
        found = self._subjects.get(start)
        if found is None:
            found = self._subjects[start] = list(self._named_subjects(start)) if self.is_told(start) else []
        return found

    def _named_subjects(self, start: int) -> Iterator[tuple[int, str]]:
        """Each subject of a sentence that somebody is known by, and who did what it tells."""
        words, references = self._story.words, self._references
        cleft = _cleft(words, start)
        if cleft and (name := self._people.name(cleft)):
            yield cleft[0], references.of_name(name, cleft[0])[0]
        end = words.sentence_end(start)
        if asked := _asked(words, start, end):
            full = references.of_description(asked, self._story.span_of(asked))[0]
            if not full.startswith("the "):
                yield asked[0], full
        if words.kind[start] == "pronoun":
            return
        for subject in self.subjects_in(start, end):
            somebody = _somebody_of(words, subject)
            if somebody:  # 'Okoye's lawyer'
                yield somebody[0], references.of_description(somebody, self._story.span_of(somebody))[0]
            elif name := self._people.name(subject) or self._people.name(_complement(words, subject)):
                full = references.of_name(name, subject[0])[0]
                self._agreement.introduce(full, subject)
                yield subject[0], full
            elif words.low[subject[0]] in NEW and subject[0] - start <= 1:
                yield subject[0], references.of_description(subject, self._story.span_of(subject))[0]
            elif words.low[subject[0]] == "the":  # 'The minister left the room.'
                full = references.of_description(subject, self._story.span_of(subject))[0]
                if not full.startswith(("the ", "The ")):
                    yield subject[0], full
            elif words.low[subject[0]] in HIS_OR_HER and is_person(words, before_preposition(words, subject)):
                yield subject[0], references.of_description(subject, self._story.span_of(subject))[0]
        if agent := _agent(words, start, end):
            yield agent[0], references.of_description(agent, self._story.span_of(agent))[0]

    def subjects_in(self, start: int, end: int) -> list[Stretch]:
        """The subjects of a sentence, or of what stands before `end` in it."""
        found = self._stretches.get((start, end))
        if found is None:
            found = self._stretches[start, end] = list(subjects(self._story.words, start, end))
        return found

    def several_in(self, start: int, index: int) -> str | None:
        """The people who are the subject of a sentence from `start` on, the last before `index`: '[Two men] came'."""
        found = [subject for subject in self.subjects_in(start, index) if subject[1] <= index] if start < index else []
        for subject in reversed(found):
            name = self._references.of_description(subject, self._story.span_of(subject))[0]
            if self._agreement.are_several(name):
                return name
        return None

    def body_of(self, start: int, index: int) -> str | None:
        """The body that is the subject of the sentence from `start` on, before `index`."""
        words = self._story.words
        for subject in self.subjects_in(start, index):
            named, head = self._people.name(subject), before_preposition(words, subject)
            if named:
                name = self._references.of_name(named, subject[0])[0]
            elif words.is_name[head] or words.low[head] in words.lexicon.organisation_words:
                name = self._references.of_description(subject, self._story.span_of(subject))[0]
            else:
                continue
            if self._agreement.may_be_it(name):
                return name
        return None

    def is_told(self, start: int) -> bool:
        """Whether a sentence belongs to the story, and is no headline."""
        return self._story.inside[start] == 1 and start + 1 not in self._story.titled

    def is_about_somebody(self, start: int, end: int) -> bool:
        """Whether the subject of a sentence is described, as in 'The mayor met Tom Okoye'."""
        words, nouns = self._story.words, self._story.words.lexicon.all_person_nouns
        spoken_of = (index for subject in self.subjects_in(start, end) for index in range(*subject))
        return any(words.low[index] in nouns and not words.is_name[index] for index in spoken_of)


def _somebody_of(words: Words, owner: Stretch) -> Stretch | None:
    """The person who is called by an owner's name: '[Okoye's lawyer]'; None for 'Okoye's boat', 'Okoye's aide, Tom'."""
    first, noun = owner
    if words.comma[first - 1] and words.is_name[first - 1]:  # 'Ada Brandt, Okoye's lawyer'
        return None
    while words.kind[noun] == "" and not (words.breaks[noun] or is_person(words, noun)) and noun < owner[1] + ROLE:
        noun += 1
    is_somebody = words.is_name[first] and is_owner(words, owner[1] - 1) and is_person(words, noun)
    return (first, noun + 1) if is_somebody and not words.breaks[noun] else None


def _cleft(words: Words, start: int) -> Stretch | None:
    """'It was [Ada Brandt] who won'."""
    name = start + 2
    if words.low[start] != "it" or words.low[start + 1 : name] not in _IT_IS:
        return None
    behind = run_end(words, name, words.sentence_end(start)) if words.is_name[name] else name
    return (name, behind) if words.low[behind] == "who" and behind > name else None


def _complement(words: Words, subject: Stretch) -> Stretch:
    """Who somebody is: 'The owner was [Ada Brandt].'; the subject itself where no name follows so."""
    verb = subject[1]
    said = next((phrase for phrase in _TURNED_OUT if words.low[verb : verb + len(phrase)] == phrase), ())
    name = verb + len(said)
    if not said or not words.is_name[name]:
        return subject
    behind = run_end(words, name, words.sentence_end(name))
    return (name, behind) if behind - name > 1 and not is_owner(words, behind - 1) else subject


def _agent(words: Words, start: int, end: int) -> Stretch | None:
    """Who did what a sentence tells, at its end: 'The wreck was found by [a diver].'."""
    if "by" not in words.low[start:end]:
        return None
    by = words.low.index("by", start)
    if by + 2 >= end or by < start + 2 or words.low[by + 1] not in NEW or words.kind[by - 2] != "auxiliary":
        return None
    phrase = noun_phrase_starting(words, by + 1, end)
    return phrase if phrase and is_person(words, before_preposition(words, phrase)) else None


def _asked(words: Words, start: int, end: int) -> Stretch | None:
    """Who is asked something, and named elsewhere: 'Reporters asked [the minister] whether it sank.'."""
    if "asked" not in words.low[start + 1 : end]:
        return None
    verb = words.low.index("asked", start + 1)
    if words.quoted[verb] or words.low[verb + 1] != "the" or words.low[verb - 1] in HE_OR_SHE:
        return None
    phrase = noun_phrase_starting(words, verb + 1, end)
    return phrase if phrase and words.low[phrase[1]] in _QUESTIONS else None
