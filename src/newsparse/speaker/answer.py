"""Answers: who speaks where somebody asked.

Okoye asked [Ada Brandt]. “It is,” she said                 who is named behind 'asked'
Okoye put it to [Ada Brandt] that it was late. “…,” she …   or behind 'put it to'
“Is it late?” Okoye asked. “It is,” he said                 not who asked
Lund accused him of fraud. “I did nothing,” he said         nor who accused him
“So?” [Ada Lund] asked. “No,” Lee said. “…,” she said       who asked, whose turn it is again
"""

from collections.abc import Iterator
from functools import cached_property

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import run_end
from newsparse.language.words.vocabulary import CLOSERS
from newsparse.speaker.agreement import GENDER_OF, GENDERED
from newsparse.speaker.candidates import Resolver
from newsparse.story import Story

_ASKED, _PUT_TO = frozenset({"asked", "asks"}), ("put", "it", "to")
_REPLIES = frozenset("replied replies answered answers responded responds".split())
_RETORTS = _REPLIES.union("retorted retorts countered counters protested protests objected objects".split())
_ACCUSING = frozenset("accused accuses attacked attacks blamed called calls criticised criticized insulted".split())
_OBJECTS = {"m": "him", "f": "her"}
_OF_ONESELF = frozenset("i i'd i'll i'm i've me my mine".split())
_TURNS = _ASKED | {"put"}
_ONESELF = frozenset({"i", "we"})
#: '[When] a man asked [if] it was late, she said'
_BEFORE_ANSWERS = frozenset("when after asked".split())
_QUESTIONS = frozenset("if whether what why how about who which where".split())
#: So near to a name its verb stands, in words: 'Lou Okoye asked'.
BESIDE = 3
#: 'Mayor Lou Okoye accused [him]': so far behind a name.
OBJECT = 7
#: Two who take turns speak within so many words.
TURN = 60


class Answers(Resolver):
    """Finds who answers."""

    def to(self, place: int, name: str, index: int) -> str | None:
        """Who answers whoever is named at `place`, by name if another is; None where that asks nothing.

        '“…?” [Okoye] asked. “…,” he replied', '[Okoye] put it to Ada Brandt that it was late. “…,” she said'.
        """
        if not _ASKED.isdisjoint(self._turns) and self._answers(place, index) and self._asks(place, name):
            return self._asked_behind(place) or name
        return self._put_to(place) if "put" in self._turns else None

    def accused(self, place: int, index: int, gender: str) -> bool:
        """Whether who is named at `place` speaks to whoever answers: '[Lund] accused him of fraud. “I am not,” he'."""
        words = self._story.words
        end = words.sentence_end(place)
        spoken_to = words.low[place : min(place + OBJECT, end, index)]
        if _OBJECTS[gender] not in spoken_to:
            return False
        verb = place + spoken_to.index(_OBJECTS[gender]) - 1
        if words.kind[verb + 2] == "" and not words.breaks[verb + 1]:  # 'accused her crew'
            return False
        if not _RETORTS.isdisjoint(words.low[max(0, index - 1) : index + 2]):
            return True
        said = words.low[end:index]
        if words.low[verb] not in _ACCUSING or not words.quoted[index - 1] or 0 in words.quoted[end:index]:
            return False
        return GENDERED[gender].isdisjoint(said) and not _OF_ONESELF.isdisjoint(said)

    @cached_property
    def _turns(self) -> frozenset[str]:
        """Which of the words stand in the text by which somebody is asked to answer."""
        return _TURNS.intersection(self._story.words.low)

    def _answers(self, place: int, index: int) -> bool:
        """Whether what the pronoun says is an answer to what stands at `place`: '“…,” he replied'."""
        if not _REPLIES.isdisjoint(self._story.words.low[max(0, index - 1) : index + 2]):
            return True
        return (
            self._answers_within(place, index)
            or self._answers_next(place, index)
            or self._answers_question(place, index)
        )

    def _answers_within(self, place: int, index: int) -> bool:
        """Whether what is asked leads up to the answer in its sentence: 'When [a man] asked if it was late, she'."""
        words = self._story.words
        start = words.sentence_start(index)
        if not start <= place or words.low[start] not in _BEFORE_ANSWERS or words.kind[index - 1] == "coordinator":
            return False  # 'When Okoye asked if it was late, he nodded, and [she] went on'
        return not _QUESTIONS.isdisjoint(words.low[place:index])

    def _answers_next(self, place: int, index: int) -> bool:
        """Whether the answer is all that stands between: '“Is it late?” [Okoye] asked.', then '“It is,” he said.'."""
        words = self._story.words
        behind = words.sentence_end(place) if words.quoted[index - 1] else index
        if behind >= index or 0 in words.quoted[behind:index]:
            return False
        return self._story.parted(place, behind) and self._puts_question(place, index)

    def _answers_question(self, place: int, index: int) -> bool:
        """Whether who is asked answers in the next sentence: '[Lund] asked him what it was. “It is rain,” he said.'."""
        words, behind = self._story.words, self._story.words.sentence_end(place)
        if behind > index or 0 in words.quoted[behind:index] or words.raw[index - 1].rstrip(CLOSERS)[-1:] == "?":
            return False
        verbs = (clause.cue for clause in clauses_of(self._story, place))
        asked = next((first for verb, first in verbs if words.low[verb] in _ASKED), behind)
        if asked >= behind or words.low[index + 1] in _ASKED:
            return False
        is_other = words.low[asked] == _OBJECTS.get(GENDER_OF.get(words.low[index], ""))
        question = asked + 1 if is_other else run_end(words, asked, behind)
        return words.low[question] in _QUESTIONS and (is_other or words.is_name[asked] == 1)

    def _puts_question(self, place: int, index: int) -> bool:
        """Whether who is named at `place` asks something, in a paragraph before the word `index`."""
        words = self._story.words
        asked = max(place - 1, 0) if words.quoted[place - 1] else max(place - 2, 0)  # '“…?” asked a reporter'
        return words.quoted[asked] == 1 and "?" in words.raw[asked] and self._story.parted(place, index)

    def _asks(self, place: int, name: str) -> bool:
        """'[Okoye] asked', '“…?” asked [Okoye]', and neither '[Okoye] was asked' nor 'I asked [Okoye]'."""
        low = self._story.words.low
        before, behind = low[max(0, place - 2) : place], low[place : place + max(BESIDE, name.count(" ") + 2)]
        asked_behind = not _ASKED.isdisjoint(before[-1:]) and before[0] not in _ONESELF
        if asked_behind or not (_ASKED.isdisjoint(behind) or "was" in behind):
            return True
        return any(low[clause.cue[0]] in _ASKED for clause in clauses_of(self._story, place))

    def _asked_behind(self, place: int) -> str | None:
        """Who is named behind 'asked': the one who answers, in 'Okoye asked [Ada Brandt].'."""
        words = self._story.words
        verb = next((index for index in range(place + 1, place + BESIDE + 1) if words.low[index] in _ASKED), -1)
        return self._named_at(verb + 1) if verb >= 0 and words.is_name[verb + 1] else None

    def _put_to(self, place: int) -> str | None:
        """Who is named behind 'put it to', in a clause whose subject begins at `place`."""
        words = self._story.words
        for clause in clauses_of(self._story, place):
            name = clause.cue[1] + 1
            if words.low[clause.cue[0] : name] == _PUT_TO:
                return self._named_at(name) if words.is_name[name] else None
        return None

    def _named_at(self, first: int) -> str | None:
        """Whom the name means that begins there."""
        words = self._story.words
        name = self._people.name((first, run_end(words, first, words.sentence_end(first))))
        return self._references.of_name(name, first)[0] if name else None

    def whose_turn(self, place: int, name: str, index: int, gender: str) -> str | None:
        """Who is surely of that gender, and asked: '“So?” Ada Lund asked. “No,” Lee said. “…,” she said'."""
        if not self._story.parted(place, index) or not self._story.words.quoted[index - 1]:
            return None
        others = [other for other in self._candidates.spoke_in(max(0, place - TURN), place) if other[1] != name]
        asking = others[-1][1] if others and self._asks(*others[-1]) else ""
        return asking if asking and self._agreement.genders(asking) == gender else None


def clauses_of(story: Story, place: int) -> Iterator[Clause]:
    """The reporting clauses of the sentence whose source the word `place` is part of."""
    for clause in story.clauses_between(place, story.words.sentence_end(place)):
        if clause.source and place in range(*clause.source):
            yield clause
