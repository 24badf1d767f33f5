"""Antecedents: whom 'he', 'she', 'it' and 'who' mean.

Ada Brandt, who      what stands before (relative.py)
it said              the body, or name of no person, that said something last
He said              of those spoken of before, the nearest who is of that gender
"""

from itertools import takewhile

from newsparse.article import Span
from newsparse.language.nouns.noun import HE_OR_SHE, is_person
from newsparse.language.people.introduction import NEW
from newsparse.language.people.people import People
from newsparse.speaker.agreement import GENDER_OF, GENDERED, RUNNING
from newsparse.speaker.answer import Answers, clauses_of
from newsparse.speaker.candidates import Candidates, Resolver
from newsparse.speaker.relative import antecedent
from newsparse.speaker.second_reference import References
from newsparse.story import Story

_RELATIVES = frozenset({"which", "that", "what", "while"})
_TOLD_BY = frozenset((verb, "by") for verb in "asked told warned advised informed".split())
_REPORTERS = frozenset((article, noun) for article in ("a", "the", "this") for noun in ("reporter", "correspondent"))
_OF_PAPERS = frozenset("for from of with".split())
#: 'In a short [statement], it said': the noun stands within so many words.
MESSAGE = 5
#: 'They' spoke so many paragraphs before.
PARAGRAPHS = 2
#: How far before a pronoun somebody may be named who is meant rather than one of unknown gender, in words.
NEARER = 60


class Antecedents(Resolver):
    """Finds whom a pronoun means, of the candidates."""

    def __init__(self, story: Story, people: People, references: References, candidates: Candidates) -> None:
        super().__init__(story, people, references, candidates)
        self._answers = Answers(story, people, references, candidates)

    def of_relative(self, index: int, span: Span) -> str:
        """Whom 'who' means, the word `index`, which stands at `span`."""
        phrase = antecedent(self._story, self._people, index)
        if phrase is None:
            return span.text
        words, meant = self._story.words, self._story.span_of(phrase)
        if words.low[phrase[0]] in HE_OR_SHE and phrase[1] - phrase[0] == 1:  # 'It was he who said'
            return self.of_pronoun(phrase[0], meant)
        named = self._people.name(phrase)
        if named:
            return self._references.of_name(named, index)[0]
        return self._references.of_description(phrase, meant)[0]

    def of_pronoun(self, index: int, span: Span) -> str:
        """Whom 'he', 'she' or 'it' means; the pronoun itself where that is unknown."""
        pronoun = self._story.words.low[index]
        if pronoun == "it":
            return self._body(index) or span.text
        if pronoun == "they":
            return self._several(index) or span.text
        gender = GENDER_OF.get(pronoun)
        return (self._person(index, gender) if gender else None) or span.text

    def of_sentence(self, start: int, end: int) -> set[str]:
        """Whom the pronoun means that a sentence is about, which names nobody: 'He waved.'."""
        low, quoted = self._story.words.low, self._story.words.quoted
        pronoun = next((place for place in range(start, end) if low[place] in HE_OR_SHE and not quoted[place]), None)
        if pronoun is None:
            return set()
        name = self.of_pronoun(pronoun, self._story.span_of((pronoun, pronoun + 1)))
        return {name} if " " in name else set()

    def _person(self, index: int, gender: str) -> str | None:
        """Whom 'he' or 'she' means."""
        words, candidates = self._story.words, self._candidates
        start = words.sentence_start(index)
        tells = candidates.tells_of(start, index)
        others, unnamed, passed = self._others(start, index, tells), "", False
        for place, name in candidates.before(index, gender):
            if words.low[max(0, place - 2) : place] in _TOLD_BY or self._only_asks(place):
                continue  # 'Lund was asked by [Okoye] whether it held. He said', '[A reporter] leaned in. He said'
            answering = self._answers.to(place, name, index)
            if answering:
                others.add(name)
                name = answering
            genders = self._agreement.genders(name) or self._gender_beside(place, name, index, gender)
            if not genders and self._is_unnamed(name):
                passed = self._story.parted(place, index)
                unnamed = unnamed or ("" if passed else name)
            if gender not in genders or name in others or self._agreement.are_joined(name):
                continue
            if candidates.speaks_of(name, index) or self._answers.accused(place, index, gender):
                continue
            if not tells and self._tells_of_another(place, name, start, index, gender):
                return None
            meant = self._meant(place, name, genders, index, gender)
            if meant is None:
                return None
            if not meant:
                continue
            if passed and meant[:1].islower():
                return None  # 'When the moderator asked, the candidate said so.', and in the next paragraph 'he'
            described = unnamed or self._described(place, start, gender)
            if described and not self._may_be(meant, described):
                return described  # 'Ada Brandt left. [The minister] said it was late. She said'
            self._agreement.called[meant] = gender
            return meant
        only = candidates.only_person.of(gender, index)
        return unnamed or (only if only not in others else None)

    def _others(self, start: int, index: int, tells: bool) -> set[str]:
        """Who is spoken of in a pronoun's own sentence and is another.

        'Okoye isn't ready, [he] said', 'A builder called him, [he] said, but did not come'.
        """
        words = self._story.words
        if not (tells or words.comma[index - 1]):
            return set()
        subjects = self._topics.subjects_of(start)
        return {name for place, name in subjects if tells or words.low[place] in NEW}

    def _meant(self, place: int, name: str, genders: str, index: int, gender: str) -> str | None:
        """Who is meant, where `name` may be of that gender: '' for another, None where that is unknown."""
        is_somebodys = name.partition(" ")[0] in GENDERED[gender] or "'s " in name
        if is_somebodys and not self._candidates.spoke((place, name)):
            # 'His lawyer was calm. “We sail,” he said' may be either, and 'He sailed' is whose lawyer it is
            return "" if self._story.words.opens_sentence(index) else None
        return name if genders == gender else self._surest(place, name, index, gender)

    def _surest(self, place: int, name: str, index: int, gender: str) -> str | None:
        """The same for a name that tells no gender: '[Lou Lund] left. “We sail,” she said'."""
        words = self._story.words
        behind = words.sentence_end(place)
        if words.low[behind] in HE_OR_SHE - GENDERED[gender] and not words.quoted[behind]:
            return ""  # '[Lou Lund] left. He laughed. “…,” she said'
        if self._is_another_nearer(name, gender, place, index):
            return None
        if name.partition(" ")[0] in NEW and self._speaks_of_one(place, gender):
            return None
        surer = self._surer(place, gender)
        if surer == "":
            return ""
        return surer or self._answers.whose_turn(place, name, index, gender) or name

    def _speaks_of_one(self, place: int, gender: str) -> bool:
        """'[A reviewer] said that Ada Brandt was late. She shrugged. “…”': she is Brandt as well as not."""
        named = self._people.names(place + 1, self._story.words.sentence_end(place))
        full = (self._references.of_name(name, phrase[0])[0] for phrase, name in named)
        return any(self._agreement.genders(name) == gender for name in full)

    def _gender_beside(self, place: int, name: str, index: int, gender: str) -> str:
        """That gender for a surname alone, if its sentence tells: '[Okoye] admitted that his pick was odd. He said'."""
        words, people = self._story.words, self._people
        is_word = " " not in name and name[:1].isupper() and name.lower() not in words.lexicon.classes
        if not is_word or name.isupper() or people.is_body(name):
            return ""
        if not (self._candidates.spoke((place, name)) or people.has_title(name)):
            return ""
        if name in words.lexicon.regions or next(self._story.places_inside(name), None) is None:
            return ""
        end = min(words.sentence_end(place), index)
        last = next((word for word in range(place, end) if words.bare[word] == name), end)
        tells = not GENDERED[gender].isdisjoint(words.low[last + 1 : end])
        is_same = index == end and words.low[index - 1] in _RELATIVES  # 'Okoye paid the tax, which he called odd'
        is_alone = last < end and words.is_name[last] and 1 not in words.names[last + 1 : end]
        return gender if is_alone and (tells or is_same) else ""

    def _is_unnamed(self, name: str) -> bool:
        """Whether who spoke last is not named: '[the minister] replied. It was late, he said'."""
        article, _, noun = name.partition(" ")
        return article.lower() == "the" and noun not in RUNNING and noun in self._story.words.lexicon.titles_of

    def _described(self, place: int, start: int, gender: str) -> str:
        """Who is described in the sentence before, and named nowhere: '[The judge] nodded. “It is late,” he said'."""
        words = self._story.words
        before = words.sentence_start(start - 1) if start else 0
        if place >= before or self._story.parted(before, start):
            return ""
        first, behind = next(iter(self._topics.subjects_in(before, start)), (0, 0))
        if words.low[first] != "the" or behind - first != len(("the", "judge")) or not is_person(words, behind - 1):
            return ""
        mention = first, behind
        name = self._references.of_description(mention, self._story.span_of(mention))[0]
        is_named = not name.startswith("the ")
        return "" if is_named or gender not in (self._people.genders(name) or gender) else name

    def _may_be(self, name: str, description: str) -> bool:
        """Whether who is called so may be called by a description, too: not 'the judge' an insider, or Tom Okoye."""
        noun = self._people.head(description)
        if name[:1].islower():
            return self._people.head(name) == noun
        return self._agreement.may_be(name, noun)

    def _only_asks(self, place: int) -> bool:
        """'[A reporter] leaned in', but not '[A reporter for the Gazette] saw it'."""
        low = self._story.words.low
        return low[place : place + 2] in _REPORTERS and low[place + 2] not in _OF_PAPERS

    def _body(self, index: int) -> str | None:
        """The body that 'it' means, which said something last: '[The port office] said it was late. It added that'.

        In a relative clause, the sentence's subject: '[The port office] cut its fees, which it said were too high'.
        Behind 'In a statement', that of the sentence before.
        """
        words = self._story.words
        start = words.sentence_start(index)
        if words.low[index - 1] in _RELATIVES:
            return self._topics.body_of(start, index)
        parted = words.comma[index - 1] or words.low[index - 1] in words.lexicon.study_nouns  # 'In a report it said'
        if start and parted and words.low[start] == "in" and self._is_message(start, index):
            return self._topics.body_of(words.sentence_start(start - 1), start)
        last = next(self._candidates.before(index, ""), None)
        if last and self._candidates.spoke(last):
            goes_on = last[0] < start or words.kind[index - 1] == "coordinator"
            is_paper = goes_on and self._agreement.is_paper(last[1])
            if is_paper or self._agreement.may_be_it(last[1]):
                return last[1]
            if last[0] >= words.sentence_start(start - 1):
                return None
        if not start or index > start or not self._story.inside[start - 1]:  # a dateline
            return None
        name = self._topics.body_of(words.sentence_start(start - 1), start)
        is_noun = name and (name[0].isupper() or words.lexicon.classes.get(name.partition(" ")[0]) == "determiner")
        return name if name and is_noun and self._people.is_body(name) else None  # and not 'obstructing justice'

    def _several(self, index: int) -> str | None:
        """The people whom 'they' means: '[The authors] said so. They', '[Two men] came. They', and who spoke before."""
        candidates, story = self._candidates, self._story
        start = story.words.sentence_start(index)
        before = story.words.sentence_start(start - 1)
        if not story.words.comma[index - 1] and (subject := self._topics.several_in(start, index)):
            return subject  # 'The sources did not say, but [they] hinted'
        spoke = (one for one in candidates.before(index, "") if candidates.spoke(one))
        near = takewhile(lambda one: story.paragraphs_between(one[0], index) <= PARAGRAPHS, spoke)
        place, name = next((one for one in near if self._agreement.are_several(one[1])), (-1, None))
        if place >= before:
            return name
        subject = self._topics.several_in(before, start)
        return name if name and subject and self._agreement.are_bodies(subject) else subject or name

    def _is_message(self, start: int, index: int) -> bool:
        """'In [a short statement], it said'."""
        words = self._story.words
        nouns = words.low[start + 1 : min(index, start + MESSAGE)]
        return not (words.lexicon.message_nouns.isdisjoint(nouns) and words.lexicon.study_nouns.isdisjoint(nouns))

    def _surer(self, place: int, gender: str) -> str | None:
        """Who is surely of that gender, and whose sentence names somebody at `place` who may be; '' for 'he', 'she'.

        'Ada Brandt met [an official].', 'She was told so by [her aide].'
        """
        words = self._story.words
        start = words.sentence_start(place)
        if words.comma[place - 1]:  # 'Ada Brandt was ill, [an official] said'
            return None
        if words.low[start] in HE_OR_SHE & GENDERED[gender]:
            return ""
        named = self._topics.subjects_of(start)
        return next((name for first, name in named if first < place and self._agreement.genders(name) == gender), None)

    def _tells_of_another(self, place: int, name: str, start: int, index: int, gender: str) -> bool:
        """'[Lund] told the jury that Tom Okoye had fled. When the police came, he said': that may be Okoye."""
        words = self._story.words
        opens = words.kind[start] in ("preposition", "subordinator") and not words.quoted[start]
        if not opens or words.comma.find(1, start, index) < 0 or words.sentence_end(place) != start:
            return False
        for clause in clauses_of(self._story, place):
            named = next(self._people.names(clause.cue[1], start), None)
            if named and words.low[named[0][0] - 1] in ("that", words.low[clause.cue[1] - 1]):
                other = self._references.of_name(named[1], named[0][0])[0]
                return other != name and gender in self._agreement.genders(other)
        return False

    def _is_another_nearer(self, name: str, gender: str, place: int, index: int) -> bool:
        """Whether a sentence between names somebody of that gender: 'Shaz Lund spoke. She met [Tom Okoye]. He said'."""
        words, people = self._story.words, self._people
        between = slice(max(words.sentence_end(place), index - NEARER), index)
        columns = zip(words.bare[between], words.is_name[between], words.quoted[between], strict=True)
        named = {word for word, is_name, quoted in columns if is_name and not quoted}.difference(name.split())
        return any(people.gender_of_first_name(word) == gender for word in named)
