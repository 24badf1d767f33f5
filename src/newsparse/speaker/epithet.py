"""Epithets: what somebody who has a name is called the second time.

Tom Okoye waved. “It is back,” [the Castrian senator] said.         whom alone the sentence before speaks of
He waved. “It is back,” [the striker] said.                         and be it by a pronoun
Sen. Ada Lund told Tom Okoye so. “It is back,” [the senator] said.  of two who has the office
"""

from bisect import bisect_right
from operator import attrgetter

from newsparse.language.nouns.noun import HE_OR_SHE, NUMBERS, is_person, owner_in
from newsparse.language.people.people import People
from newsparse.language.words.column import places_of
from newsparse.language.words.words import Stretch, Words
from newsparse.speaker.antecedent import Antecedents
from newsparse.speaker.candidates import Candidates, Resolver
from newsparse.speaker.second_reference import References
from newsparse.story import Story

_OF = frozenset({"of", "for", "at"})
#: 'the young [driver]' is another as often as not, and so is whoever has a part in what happened: 'the [victim]'.
_VAGUE = frozenset(
    """
    abductor accuser aide arsonist assailant attacker beneficiary burglar buyer bystander caller captor claimant
    complainant couple customer defendant donor driver eyewitness gunman hijacker hostage informant inmate interviewer
    intruder juror kidnapper looter man murderer neighbor neighbour official onlooker passenger passer-by passerby
    patient petitioner plaintiff prisoner questioner reporter resident rioter robber shopper shoplifter smuggler sniper
    source spokesman spokesperson spokeswoman suspect tenant thief trespasser victim visitor voter witness woman
    """.split()
)
#: 'the former Castrian Navy rowing champion' has so many words at most; one of these makes it another.
LENGTH, _OTHERS = 6, frozenset("other another first second third same next".split())

#: The rest of a quotation may have so many sentences.
PAST = 8


class Epithets(Resolver):
    """Finds who is called by an epithet."""

    def __init__(
        self,
        story: Story,
        people: People,
        references: References,
        candidates: Candidates,
        antecedents: Antecedents,
    ) -> None:
        super().__init__(story, people, references, candidates)
        self._antecedents = antecedents
        #: Where words stand first in the story.
        self._first: dict[str, int] = {}
        #: Who was called so before, by the words.
        self._called: dict[tuple[str, ...], str] = {}

    def of(self, mention: Stretch) -> str | None:
        """Who is called so, or was before and spoke last: '[The diplomat] said'."""
        words = self._story.words.low[slice(*mention)]
        known = self._called.get(words)
        if known is not None and self._candidates.spoke_last() == known:
            return known
        found = self._before_it(mention)
        if found:
            self._called[words] = found
        return found

    def _before_it(self, mention: Stretch) -> str | None:
        """Who is called something else the second time: 'Tom Okoye waved. “It is back,” [the Castrian senator] said.'.

        It is whom the sentence before speaks of and nobody else, in the same paragraph, or where nobody spoke.
        """
        words, (first, behind) = self._story.words, mention
        place, start = _noun(words, mention), self._start(first)
        if start and words.raw[start - 1][-1] == "?" and not words.quoted[start - 1]:
            start = words.sentence_start(start - 1)  # 'Will it last? “Ask me in May,” the pilot said.'
        if not start or words.raw[start - 1][-1] == "?" or not self._may_be(mention, place):
            return None
        before, noun = self._before(start), words.low[place]
        is_sure = behind - first > len(("the", noun)) or noun in words.lexicon.all_epithets
        known = is_sure if self._story.is_in_headline(before) else self._story.inside[before] == 1  # and not a byline
        if not known:
            return None
        spoke = {name for _, name in self._candidates.spoke_in(before, start)}
        told = spoke.union(name for _, name in self._topics.subjects_of(before))
        people = self._people_in(before, start, told)
        if not people and words.kind[behind] != "relative":  # 'He said it was late.'
            meant = self._antecedents.of_sentence(before, start)
            told |= meant
            people = {name for name in spoke | meant if self._people.may_be_person(name)}
        if len(people) > 1:
            people = {name for name in people if noun in self._people.offices(name)}  # 'Sen. Ada Lund told Tom so.'
        found = people.pop() if len(people) == 1 else None
        speech = self._story.parted(before, start) and 1 in words.quoted[before:start]
        if found is None or (speech and spoke != {found}):
            return None
        asks = _asks(words, before, start)
        alone = not told and HE_OR_SHE.isdisjoint(words.low[before:start])  # 'That did not please Sen. Ada Lund.'
        is_meant = (found in told or alone) and not (asks or self._candidates.speaks_of(found, first))
        return found if is_meant and self._agreement.may_be(found, noun) else None

    def _start(self, first: int) -> int:
        """Where the sentence of a mention begins, or the quotation that it stands behind: '[“I am. I do,”] he said'."""
        words, quotations = self._story.words, self._story.quotations
        start = words.sentence_start(first)
        number = bisect_right(quotations, start, key=attrgetter("first")) - 1
        if number < 0 or quotations[number].behind <= start:
            return start
        return words.sentence_start(quotations[number].first)

    def _before(self, start: int) -> int:
        """Where the sentence before begins, past the rest of a quotation: '[“I am,” he said.] “I do.” The pilot'."""
        words = self._story.words
        before = words.sentence_start(start - 1)
        for _ in range(PAST):
            if not before or 0 in words.quoted[before:start] or self._story.parted(before - 1, start):
                break
            before = words.sentence_start(before - 1)
        return before

    def _may_be(self, mention: Stretch, place: int) -> bool:
        """Whether a description, its noun at `place`, may call somebody so who has a name: 'the Castrian senator'."""
        words, (first, behind) = self._story.words, mention
        noun, lexicon = words.low[place], words.lexicon
        described = noun not in _VAGUE and is_person(words, place)
        described = described and self._first_inside(words.bare[place]) == place  # not behind 'a nurse'
        titled = self._first_inside(words.bare[place].capitalize())
        described = described and not 0 <= titled < place  # nor behind 'Nurse Okoye'
        described = described and words.low[place + 1] != "from"  # nor 'the nurse from Tolm'
        if noun == "official":
            described = self._first_inside(words.bare[place]) == place
        known = described or noun in lexicon.all_epithets or noun in lexicon.titles_of or "-of-" in noun
        if not known or behind - first > LENGTH or words.low[first - 1] == "and":
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


def _asks(words: Words, start: int, end: int) -> bool:
    """Whether somebody asks in a sentence, and another answers next: not so 'Okoye, asked so, left'."""
    verbs = (start + place for place in places_of("asked", words.low[start:end]) if place)
    return any(
        words.kind[verb - 1] != "auxiliary" and not (words.comma[verb - 1] and 1 in words.comma[verb : end - 1])
        for verb in verbs
    )


def _noun(words: Words, mention: Stretch) -> int:
    """Where the noun of a description stands: 'the [nurse]', 'the [mother] of two', 'the [senator] from Tolm'."""
    first, last = mention[0], mention[1] - 1
    if words.low[last - 1] == "from":
        return last - 2
    return last - 2 if last - 2 > first and words.low[last - 1] == "of" and words.low[last] in NUMBERS else last
