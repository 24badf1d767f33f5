"""A second name for somebody: 'her husband', 'the 31-year-old', 'its owner'.

its owner said. ¶ Ada Brandt told              who is named at the start of the next paragraph
his lawyer, Ada Brandt … his lawyer said       who was named so
a senior port official said … the official     the same, who is not named
Ada Brandt has a boat. Q: … A: …               who answers in an interview
"""

from collections import Counter, defaultdict

from newsparse.article import Span
from newsparse.language.nouns.noun import HIS_OR_HER, before_preposition, is_person
from newsparse.language.people.couple import SPOUSES
from newsparse.language.people.introduction import NEW
from newsparse.language.people.people import People
from newsparse.language.words.words import Stretch
from newsparse.speaker.antecedent import Antecedents
from newsparse.speaker.candidates import Candidates, Resolver
from newsparse.speaker.second_reference import References, unwrapped
from newsparse.story import Story

#: Who does so is the accused, and not the judge or the officer of the lede: 'Ada Brandt, 57, [pleaded] guilty'.
_ANSWERING_CHARGES = frozenset("admit admits admitted confessed denied denies deny plead pleaded pleads pled".split())


class SecondNames(Resolver):
    """Finds who is meant by a description that names nobody, of those spoken of before.

    `named`: who was named as a source so far, index of the first word and full name; it grows as sources are found.
    """

    def __init__(
        self,
        story: Story,
        people: People,
        references: References,
        candidates: Candidates,
        antecedents: Antecedents,
        named: list[tuple[int, str]],
    ) -> None:
        super().__init__(story, people, references, candidates)
        self._antecedents = antecedents
        self._named = named
        #: Who answers in an interview, once that was asked.
        self._answering: tuple[str | None] | None = None
        #: The sources that were not named, by their nouns, of as many sources as were looked at.
        self._unnamed: defaultdict[str, set[str]] = defaultdict(set)
        self._noted = 0

    def of_unnamed(self, mention: Stretch) -> str | None:
        """The one source so far that is called so and not named: 'the official' is 'a senior port official'."""
        words, (first, behind) = self._story.words, mention
        if behind - first != len(("the", "official")):
            return None
        for _, name in self._named[self._noted :]:
            if name.partition(" ")[0].lower() in NEW:
                self._unnamed[self._people.head(name)].add(name)
        self._noted = len(self._named)
        found = self._unnamed.get(words.low[behind - 1])
        return next(iter(found)) if found and len(found) == 1 else None

    def of_answer(self, index: int) -> str | None:
        """Who 'A' is in an interview, the word `index`: whom the story above the first answer names most often."""
        if self._answering is None:
            self._answering = (self._most_named(index),)
        return self._answering[0]

    def _most_named(self, index: int) -> str | None:
        """The person whom the story names most often before a word; None of several."""
        inside, references = self._story.inside, self._references
        names = (references.of_name(name, at[0])[0] for at, name in self._people.names(0, index) if inside[at[0]])
        named = Counter(name for name in names if " " in name and self._people.may_be_person(name)).most_common(2)
        if not named or (len(named) > 1 and named[0][1] == named[1][1]):
            return None
        return named[0][0]

    def of_lede(self, mention: Stretch) -> str | None:
        """Who speaks in the lede and is named in the next paragraph: 'It is late, its owner said.' '[Ada Brandt] …'.

        That name opens it or is introduced as the same, and is the first who says something there.
        """
        story, words = self._story, self._story.words
        noun = before_preposition(words, mention)
        if not is_person(words, noun) or words.low[mention[0]] == "one" or len(story.paragraphs) < story.lede + 2:
            return None
        first, behind = story.stretch(story.lede + 1)
        if not story.stretch(story.lede)[0] <= mention[0] < first:
            return None
        said = (one for one in story.clauses_between(first, behind) if one.kind == "say" and one.source)
        clause = next(said, None)
        if clause is None or clause.source is None or words.low[clause.cue[0]] in _ANSWERING_CHARGES:
            return None
        source = clause.source
        named = self._people.name(source)
        name = self._references.of_name(named, source[0])[0] if named else ""
        place = self._people.first_place(name.partition(" ")[0])
        if " " not in name or place < first or not self._people.may_be_person(name):
            return None
        led_in = words.low[first].endswith("ing") and words.comma[source[0] - 1] == 1  # 'Speaking in Tolm, Ada Brandt'
        opens, introduced = led_in or source[0] == first, words.low[source[0] : place]
        return name if self._may_be_called(name, words.low[noun], introduced, opens) else None

    def _may_be_called(self, name: str, noun: str, introduced: tuple[str, ...], opens: bool) -> bool:
        """Whether a noun may be said of somebody: not 'the minister' of 'the minister's [spokesman] Tom Okoye'."""
        held = self._people.offices(name)
        is_office = noun in self._story.words.lexicon.titles_of and (held or introduced)
        if noun in {*held, *introduced} or (noun == "official" and introduced):
            return self._agreement.agrees(name, noun)
        return opens and not is_office and self._agreement.agrees(name, noun)

    def of_kin(self, mention: Stretch) -> str | None:
        """Who '[her husband]', '[his lawyer]' is: who was named so before; of 'Ada and Tom Brandt' the other."""
        words, first = self._story.words, mention[0]
        owner = words.low[first]
        if owner not in HIS_OR_HER or mention[1] - first != len(("her", "husband")):
            return None
        noun, introduced = words.low[first + 1], self._references.introduced
        told = introduced(noun, {owner}, first)
        if told:
            return told
        name = self._antecedents.of_pronoun(first, self._story.span_of((first, first + 1)))
        surname = name.rpartition(" ")[2]
        told = introduced(noun, {f"{surname.lower()}'s"}, first)  # 'Okoye's wife, Ada Brandt'
        gender = next((gender for gender, nouns in SPOUSES.items() if noun in nouns), None)
        if told or gender is None:
            return told
        named = introduced(noun, set(), first) or ""
        is_named = named != name and named.rpartition(" ")[2] == surname
        return named if is_named else self._people.partner(name, gender)

    def of_age(self, index: int, span: Span) -> str | None:
        """Who 'the 31-year-old' is: who was spoken of last; None where those are several."""
        people, words = self._people, self._story.words
        genders = people.genders(unwrapped(span.text)) or "mf"
        found, near = None, -1
        for place, name in self._candidates.before(index, genders if len(genders) == 1 else ""):
            if place < near:
                break
            if set(genders).isdisjoint(self._agreement.genders(name)):
                continue
            if name != (found or name):
                return None
            found, near = name, words.sentence_start(place)
        start = words.sentence_start(index)
        if found or not start:
            return found
        return next(
            iter(self._antecedents.of_sentence(words.sentence_start(start - 1), start)), None
        )  # 'When Okoye woke, he rose.'
