"""A second name for somebody: 'the senator', 'the company', 'her husband', 'the statement', 'the 31-year-old'.

Tom Okoye waved. The Castrian senator said     whom alone the sentence before speaks of
Marrow Lines declined. The company said        which it is about
Marrow Lines said in a letter … The letter     whose it is
"""

from itertools import pairwise

from newsparse.article import Span
from newsparse.language.introduction import AGE
from newsparse.language.noun_phrase import before_preposition, is_person, owner_in
from newsparse.language.people import SPOUSES, People
from newsparse.language.words import Stretch, Words
from newsparse.speaker.antecedent import MESSAGE, Antecedents
from newsparse.speaker.candidates import Candidates
from newsparse.speaker.second_reference import COMPANY_ENDS, FIRM, References, unwrapped
from newsparse.story import Story

_OWNERS, _PRONOUNS = frozenset({"his", "her"}), frozenset({"he", "she"})
#: Of what bodies 'the company' is not said.
_PUBLIC = frozenset(
    """
    agency army assembly authority bureau cabinet church college commission committee congress council county court
    department directorate embassy government guard inspectorate legislature ministry navy office parliament party
    police school secretariat senate university
    """.split()
)
#: What is called an agency, though it has another name.
_AGENCY, _AGENCIES = (
    ("agency",),
    frozenset(
        """
    administration authority board bureau center centers commission department inspectorate institute office registry
    service
    """.split()
    ),
)
#: Said of many a body: so of the one alone that spoke in the sentence before.
_GROUPS = frozenset("alliance association coalition federation group network organisation organization".split())
_IN_NAMES = frozenset({"of", "for", "&"})
#: What somebody says something in; it is mentioned so many words before at most.
_WRITTEN = frozenset("affidavit e-mail email letter memo message note post release statement tweet".split())
_IN_A, ISSUED = frozenset(("in", opener) for opener in ("a", "an", "her", "his", "its", "their")), 150
_OF = frozenset({("of",), ("for",), ("at",)})
#: 'the mother of [two]'
_CHILDREN = frozenset("one two three four five six seven eight nine ten".split())
#: 'the young [driver]' is another as often as not.
_VAGUE = frozenset("aide claimant driver man official source spokesman spokesperson spokeswoman woman".split())
#: 'the longtime Castrian senator' has so many words at most; one of these makes it another.
EPITHET, _OTHERS = 4, frozenset("other another first second third same next".split())


class SecondNames:
    """Finds who is meant by a description that names nobody, of those spoken of before."""

    def __init__(
        self, story: Story, people: People, references: References, candidates: Candidates, antecedents: Antecedents
    ) -> None:
        self._story = story
        self._people = people
        self._references = references
        self._candidates = candidates
        self._antecedents = antecedents

    def of_description(self, mention: Stretch) -> str | None:
        """Who 'the senator', 'the company', 'the statement' is, of those spoken of just before."""
        found = self.of_epithet(mention) or self.of_company(mention) or self.of_message(mention)
        return found or self._of_agency(mention)

    def of_epithet(self, mention: Stretch) -> str | None:
        """Who is called something else the second time: 'Tom Okoye waved. “It is back,” [the Castrian senator] said.'.

        It is whom the sentence before speaks of and nobody else, in the same paragraph, or where nobody spoke.
        """
        words, (first, behind) = self._story.words, mention
        place, start = _noun(words, mention), words.sentence_start(first)
        if not start or words.raw[start - 1][-1] == "?" or not self._may_be_epithet(mention, place):
            return None
        before, noun = words.sentence_start(start - 1), words.low[place]
        spoke = {name for _, name in self._candidates.spoke_in(before, start)}
        people = self._people_in(before, start)
        if not people and words.kind[behind : behind + 1] != ("relative",):  # 'He said it was late.'
            people = {name for name in spoke if self._people.may_be_person(name)}
        if len(people) > 1:
            people = {name for name in people if noun in self._people.offices(name)}  # 'Sen. Ada Lund told Tom so.'
        found = people.pop() if len(people) == 1 else None
        speech = self._story.parted(before, start) and 1 in words.quoted[before:start]
        if found is None or (speech and spoke != {found}):
            return None
        told = spoke.union(name for _, name in self._candidates.subjects_of(before))
        alone = not told and _PRONOUNS.isdisjoint(words.low[before:start])  # 'That did not please Sen. Ada Lund.'
        is_meant = (found in told or alone) and not self._candidates.speaks_of(found, first)
        return found if is_meant and self._candidates.may_be(found, noun) else None

    def _may_be_epithet(self, mention: Stretch, place: int) -> bool:
        """Whether a description, its noun at `place`, may call somebody so who has a name: 'the Castrian senator'."""
        words, (first, behind) = self._story.words, mention
        noun, lexicon = words.low[place], words.lexicon
        described = behind - first > len(("the", noun)) and noun not in _VAGUE and is_person(words, place)
        described = described and self._people.first_place(words.bare[place]) == place  # not behind 'a nurse'
        known = described or noun in lexicon.epithets or noun in lexicon.titles_of or "-of-" in noun
        if not known or behind - first > EPITHET or words.low[first - 1] == "and":
            return False
        if not _OTHERS.isdisjoint(words.low[first:behind]) or owner_in(words, first, behind) is not None:
            return False  # 'the other pilot', 'the park's manager'
        is_apposed = words.comma[behind - 1] and True in words.is_name[behind : behind + 1]
        return not is_apposed and words.low[behind : behind + 1] not in _OF  # 'the director [of the port, Ada Lund]'

    def _people_in(self, start: int, end: int) -> set[str]:
        """The full names of the people whom a sentence names."""
        named = (self._references.of_name(name, phrase[0])[0] for phrase, name in self._candidates.names(start, end))
        return {name for name in named if self._people.may_be_person(name)}

    def of_company(self, mention: Stretch) -> str | None:
        """The company that the sentence before is about: '[Marrow Lines] declined to comment. The company said'."""
        words, (first, behind) = self._story.words, mention
        start = words.sentence_start(first)
        more, noun = words.low[first + 1 : behind - 1], words.low[behind - 1]
        is_group = noun in _GROUPS
        if not (is_group or noun in words.lexicon.company_nouns):
            return None
        if not all(word.endswith(("-based", AGE)) for word in more):
            return None
        before = words.sentence_start(start - 1) if start else 0
        if not self._story.inside[before]:  # the story begins: '[Marrow Lines] will cut its fares, the company said'
            before = start
        spoke = [name for _, name in self._candidates.spoke_in(before, start)]
        name = spoke[-1] if spoke else None if is_group else self._candidates.body_of(before, first)
        if noun in FIRM and (name is None or not self._may_be_company(name)):
            return self._speaking_company(first)
        if name is None or not self._may_be_company(name) or (is_group and name.endswith(COMPANY_ENDS)):
            return None
        return name if " " in name or name in self._story.names else None  # 'Sales rose.' is about no company

    def of_lede(self, mention: Stretch) -> str | None:
        """Who speaks in the lede and is named in the next paragraph: 'It is late, its owner said.' '[Ada Brandt] …'.

        That name opens it, and says something there.
        """
        story, words = self._story, self._story.words
        noun = before_preposition(words, mention)
        if not is_person(words, noun) or words.low[mention[0]] == "one" or len(story.paragraphs) < story.lede + 2:
            return None
        first, behind = story.stretch(story.lede + 1)
        if not story.stretch(story.lede)[0] <= mention[0] < first:
            return None
        name = next((name for place, name in self._candidates.subjects_of(first) if place == first), "")
        place = self._people.first_place(name.partition(" ")[0])
        says = any(one.kind == "say" and one.first == first for one in story.clauses_between(first, behind))
        if not says or " " not in name or place < first or not self._people.may_be_person(name):
            return None
        return name if self._may_be_called(name, words.low[noun], words.low[first:place]) else None

    def _may_be_called(self, name: str, noun: str, introduced: tuple[str, ...]) -> bool:
        """Whether a noun may be said of somebody: not 'the minister' of 'the minister's [spokesman] Tom Okoye'."""
        held = self._people.offices(name)
        is_office = noun in self._story.words.lexicon.titles_of and (held or introduced)
        return self._candidates.agrees(name, noun) and not (is_office and noun not in {*held, *introduced})

    def _of_agency(self, mention: Stretch) -> str | None:
        """The agency that alone spoke in the sentence before: 'The Weather [Service] said so. The agency added'."""
        words, (first, behind) = self._story.words, mention
        start = words.sentence_start(first)
        if words.low[first + 1 : behind] != _AGENCY or not start:
            return None
        spoke = {name for _, name in self._candidates.spoke_in(words.sentence_start(start - 1), start)}
        name = spoke.pop() if len(spoke) == 1 else ""
        return None if _AGENCIES.isdisjoint(name.lower().split()) else name

    def _speaking_company(self, index: int) -> str | None:
        """The one company that said something before a word: '[Marrow Lines] said so. It rained. The company said'."""
        spoke = {name for _, name in self._candidates.spoke_in(0, index)}
        companies = {name for name in spoke if name in self._story.names or " " in name}
        companies = {name for name in companies if self._may_be_company(name)}
        name = companies.pop() if len(companies) == 1 else ""
        return name if self._people.may_be_company(name) else None

    def of_message(self, mention: Stretch) -> str | None:
        """Whose statement says so: 'Marrow Lines said in a statement that it was late. [The statement] said'."""
        words, (first, behind) = self._story.words, mention
        noun = words.low[behind - 1]
        if noun not in _WRITTEN or behind - first != len(("the", noun)):
            return None
        place = next((index for index in range(first - 1, max(first - ISSUED, 0), -1) if words.low[index] == noun), 0)
        if _IN_A.isdisjoint(pairwise(words.low[max(place - MESSAGE, 0) : place])):
            return None
        spoke = self._candidates.spoke_in(*words.sentence(place))
        names = {name for _, name in spoke}
        return names.pop() if len(names) == 1 else None

    def _may_be_company(self, name: str) -> bool:
        """Whether a company may be called so: of several words, if nothing says that it is a person or a place."""
        if self._people.may_be_company(name):
            return True
        words, lexicon = name.removeprefix("the ").split(), self._story.words.lexicon
        named = all(word[0].isupper() or word in _IN_NAMES for word in words) and not name.isupper()
        named = named and _PUBLIC.isdisjoint(map(str.lower, words))
        place = name in lexicon.regions or lexicon.is_city(name)
        return named and not place and len(words) > 1 and self._candidates.may_be_it(name)

    def of_kin(self, mention: Stretch) -> str | None:
        """Who '[her husband]', '[his lawyer]' is: who was named so before; of 'Ada and Tom Brandt' the other."""
        words, first = self._story.words, mention[0]
        owner, noun = words.low[first], words.low[mention[1] - 1]
        if owner not in _OWNERS or mention[1] - first != len((owner, noun)):
            return None
        gender = next((gender for gender, nouns in SPOUSES.items() if noun in nouns), None)
        if gender is None:
            return self._references.introduced(noun, {owner}, first)
        name = self._antecedents.of_pronoun(first, self._story.span_of((first, first + 1)))
        named = self._references.introduced(noun, set(), first) or ""
        if named.rpartition(" ")[2] == name.rpartition(" ")[2] and named != name:
            return named
        return self._people.partner(name, gender)

    def of_age(self, index: int, span: Span) -> str:
        """Who 'the 31-year-old' is: who was spoken of last; the words themselves where those are several."""
        people, words = self._people, self._story.words
        genders = people.genders(unwrapped(span.text)) or "mf"
        found, near = None, -1
        for place, name in self._candidates.before(index, genders if len(genders) == 1 else ""):
            if place < near:
                break
            if set(genders).isdisjoint(self._candidates.genders(name)):
                continue
            if name != (found or name):
                return unwrapped(span.text)
            found, near = name, words.sentence_start(place)
        return found or unwrapped(span.text)


def _noun(words: Words, mention: Stretch) -> int:
    """Where the noun of a description stands: 'the [nurse]', 'the [mother] of two'."""
    last = mention[1] - 1
    return last - 2 if last - 2 > mention[0] and words.low[last - 1] == "of" and words.low[last] in _CHILDREN else last
