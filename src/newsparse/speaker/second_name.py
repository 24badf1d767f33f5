"""A second name for somebody: 'the senator', 'her husband', 'the 31-year-old', 'its owner'.

Tom Okoye waved. The Castrian senator said     whom alone the sentence before speaks of
its owner said. ¶ Ada Brandt told              who is named at the start of the next paragraph
his lawyer, Ada Brandt … his lawyer said       who was named so
a senior port official said … the official     the same, who is not named
Ada Brandt has a boat. Q: … A: …               who answers in an interview
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from operator import attrgetter

from newsparse.article import Span
from newsparse.language.column import places_of
from newsparse.language.couple import SPOUSES
from newsparse.language.introduction import NEW
from newsparse.language.noun import NUMBERS, before_preposition, is_person, owner_in
from newsparse.language.people import People
from newsparse.language.words import Stretch, Words
from newsparse.speaker.antecedent import Antecedents
from newsparse.speaker.candidates import Candidates
from newsparse.speaker.second_reference import References, unwrapped
from newsparse.story import Story

#: Who does so is the accused, and not the judge or the officer of the lede: 'Ada Brandt, 57, [pleaded] guilty'.
_ANSWERING_CHARGES = frozenset("admit admits admitted confessed denied denies deny plead pleaded pleads pled".split())
_OWNERS, _PRONOUNS = frozenset({"his", "her"}), frozenset({"he", "she"})
_OF = frozenset({"of", "for", "at"})
#: 'the young [driver]' is another as often as not.
_VAGUE = frozenset("aide claimant couple driver man official source spokesman spokesperson spokeswoman woman".split())
#: 'the former Castrian Navy rowing champion' has so many words at most; one of these makes it another.
EPITHET, _OTHERS = 6, frozenset("other another first second third same next".split())


class SecondNames:
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
        self._named = named
        self._story = story
        self._people = people
        self._references = references
        self._candidates = candidates
        self._agreement = candidates.agreement
        self._topics = candidates.topics
        self._antecedents = antecedents
        #: Who answers in an interview, once that was asked.
        self._answering: tuple[str | None] | None = None
        #: Where words stand first in the story.
        self._first: dict[str, int] = {}
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

    def of_epithet(self, mention: Stretch) -> str | None:
        """Who is called something else the second time: 'Tom Okoye waved. “It is back,” [the Castrian senator] said.'.

        It is whom the sentence before speaks of and nobody else, in the same paragraph, or where nobody spoke.
        """
        words, (first, behind) = self._story.words, mention
        place, start = _noun(words, mention), self._start(first)
        if start and words.raw[start - 1][-1] == "?" and not words.quoted[start - 1]:
            start = words.sentence_start(start - 1)  # 'Will it last? “Ask me in May,” the pilot said.'
        if not start or words.raw[start - 1][-1] == "?" or not self._may_be_epithet(mention, place):
            return None
        before, noun = words.sentence_start(start - 1), words.low[place]
        is_sure = behind - first > len(("the", noun)) or noun in words.lexicon.all_epithets
        if self._story.is_in_headline(before) and not is_sure:
            return None
        spoke = {name for _, name in self._candidates.spoke_in(before, start)}
        told = spoke.union(name for _, name in self._topics.subjects_of(before))
        people = self._people_in(before, start, told)
        if not people and words.kind[behind] != "relative":  # 'He said it was late.'
            meant = self._meant(before, start)
            told |= meant
            people = {name for name in spoke | meant if self._people.may_be_person(name)}
        if len(people) > 1:
            people = {name for name in people if noun in self._people.offices(name)}  # 'Sen. Ada Lund told Tom so.'
        found = people.pop() if len(people) == 1 else None
        speech = self._story.parted(before, start) and 1 in words.quoted[before:start]
        if found is None or (speech and spoke != {found}):
            return None
        asks = _asks(words, before, start)
        alone = not told and _PRONOUNS.isdisjoint(words.low[before:start])  # 'That did not please Sen. Ada Lund.'
        is_meant = (found in told or alone) and not (asks or self._candidates.speaks_of(found, first))
        return found if is_meant and self._agreement.may_be(found, noun) else None

    def _meant(self, start: int, end: int) -> set[str]:
        """Whom the pronoun means that a sentence is about, which names nobody: 'He waved.'."""
        low, quoted = self._story.words.low, self._story.words.quoted
        pronoun = next((place for place in range(start, end) if low[place] in _PRONOUNS and not quoted[place]), None)
        if pronoun is None:
            return set()
        name = self._antecedents.of_pronoun(pronoun, self._story.span_of((pronoun, pronoun + 1)))
        return {name} if " " in name else set()

    def _start(self, first: int) -> int:
        """Where the sentence of a mention begins, or the quotation that it stands behind: '[“I am. I do,”] he said'."""
        words, quotations = self._story.words, self._story.quotations
        start = words.sentence_start(first)
        number = bisect_right(quotations, start, key=attrgetter("first")) - 1
        if number < 0 or quotations[number].behind <= start:
            return start
        return words.sentence_start(quotations[number].first)

    def _may_be_epithet(self, mention: Stretch, place: int) -> bool:
        """Whether a description, its noun at `place`, may call somebody so who has a name: 'the Castrian senator'."""
        words, (first, behind) = self._story.words, mention
        noun, lexicon = words.low[place], words.lexicon
        described = noun not in _VAGUE and is_person(words, place)
        described = described and self._first_inside(words.bare[place]) == place  # not behind 'a nurse'
        if noun == "official":
            described = self._first_inside(words.bare[place]) == place
        known = described or noun in lexicon.all_epithets or noun in lexicon.titles_of or "-of-" in noun
        if not known or behind - first > EPITHET or words.low[first - 1] == "and":
            return False
        if not _OTHERS.isdisjoint(words.low[first:behind]) or owner_in(words, first, behind) is not None:
            return False  # 'the other pilot', 'the park's manager'
        is_apposed = words.comma[behind - 1] and words.is_name[behind]
        return not is_apposed and words.low[behind] not in _OF  # 'the director [of the port, Ada Lund]'

    def _first_inside(self, word: str) -> int:
        """Where a word stands first in the story, below its headlines."""
        found = self._first.get(word)
        if found is None:
            places = self._story.places_inside(word)
            below = (place for place in places if not self._story.is_in_headline(place))
            found = self._first[word] = next(below, -1)
        return found

    def _people_in(self, start: int, end: int, told: set[str]) -> set[str]:
        """The full names of the people whom a sentence names; of those whom it does not tell of, by their first names.

        `told`: of whom it tells. 'Member for Tolm Ada Brandt' names nobody else.
        """
        named = {self._references.of_name(name, phrase[0])[0] for phrase, name in self._people.names(start, end)}
        named = {next((one for one in told if name.endswith(f" {one}")), name) for name in named}
        people = {name for name in named if self._people.may_be_person(name)}
        if people.isdisjoint(told):
            return people
        return {name for name in people if name in told or self._people.is_first_name(name.partition(" ")[0])}

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
        if owner not in _OWNERS or mention[1] - first != len(("her", "husband")):
            return None
        noun = words.low[first + 1]
        gender = next((gender for gender, nouns in SPOUSES.items() if noun in nouns), None)
        if gender is None:
            return self._references.introduced(noun, {owner}, first)
        name = self._antecedents.of_pronoun(first, self._story.span_of((first, first + 1)))
        named = self._references.introduced(noun, set(), first) or ""
        if named.rpartition(" ")[2] == name.rpartition(" ")[2] and named != name:
            return named
        return self._people.partner(name, gender)

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
        return next(iter(self._meant(words.sentence_start(start - 1), start)), None)  # 'When Okoye woke, he rose.'


def _asks(words: Words, start: int, end: int) -> bool:
    """Whether somebody asks in a sentence, and another answers next: not so 'Okoye, asked so, left'."""
    verbs = (start + place for place in places_of("asked", words.low[start:end]) if place)
    return any(
        words.kind[verb - 1] != "auxiliary" and not (words.comma[verb - 1] and 1 in words.comma[verb : end - 1])
        for verb in verbs
    )


def _noun(words: Words, mention: Stretch) -> int:
    """Where the noun of a description stands: 'the [nurse]', 'the [mother] of two'."""
    last = mention[1] - 1
    return last - 2 if last - 2 > mention[0] and words.low[last - 1] == "of" and words.low[last] in NUMBERS else last
