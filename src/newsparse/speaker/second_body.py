"""A second name for a body: 'the company', 'the group', 'the agency', 'the statement'.

Marrow Lines declined. The company said            which the sentence before is about
Heron Bay Action said so. The group added          which alone spoke in it
Marrow Lines said in a letter … The letter         whose it is
"""

from itertools import pairwise

from newsparse.language.people.introduction import AGE
from newsparse.language.words.words import Stretch
from newsparse.speaker.antecedent import MESSAGE
from newsparse.speaker.body import COMPANY_ENDS, FIRM
from newsparse.speaker.candidates import Resolver

_IN_NAMES = frozenset({"of", "for", "&"})
#: 'It rose [after] the company said so': its own sentence tells which.
_WHEN = frozenset("after as because since when while".split())
#: The message that somebody says something in is mentioned so many words before at most.
ISSUED = 150
_IN_A = frozenset(("in", opener) for opener in ("a", "an", "her", "his", "its", "their"))


class SecondBodies(Resolver):
    """Finds which body is meant by a description that does not name it, of those spoken of before."""

    def of_description(self, mention: Stretch) -> str | None:
        """Which body 'the company', 'the group', 'the agency' is, or whose 'the statement'."""
        *more, noun = self._story.words.low[mention[0] + 1 : mention[1]] or ("",)
        lexicon, start = self._story.words.lexicon, self._story.words.sentence_start(mention[0])
        opens = not (start and self._story.inside[start - 1])  # 'Tolm Zinc will cut output, the [Castrian] miner said'
        plain = (word.endswith(("-based", AGE)) or (opens and word in lexicon.demonyms) for word in more)
        if noun in lexicon.company_nouns and all(plain):
            return self._of_company(noun, mention[0])
        if more:
            return None
        if noun in lexicon.group_nouns or noun == "agency":
            return self._of_group(noun, mention[0])
        return self._of_message(noun, mention[0]) if noun in lexicon.message_nouns else None

    def _of_company(self, noun: str, index: int) -> str | None:
        """The company that the sentence before is about: '[Marrow Lines] declined to comment. The company said'."""
        words = self._story.words
        start = words.sentence_start(index)
        before = words.sentence_start(start - 1) if start else 0
        if not self._story.inside[before]:  # the story begins: '[Marrow Lines] will cut its fares, the company said'
            before = start
        own = self._topics.body_of(start, index) if words.low[index - 1] in _WHEN else None
        if own and " " in own and self._may_be_company(own):
            return own  # '[Marrow Lines] rose by a tenth after the company said'
        spoke = self._candidates.spoke_in(before, start)
        name = spoke[-1][1] if spoke else self._topics.body_of(before, index)
        if name is None or not self._may_be_company(name):
            return (self._only_company(index) if noun in FIRM else None) or self._named_in(before, index)
        return name if " " in name or name in self._story.names else None  # 'Sales rose.' is about no company

    def _named_in(self, first: int, behind: int) -> str | None:
        """The one company that a sentence names: 'The pier is owned by [Marrow Lines Inc]. The company said'."""
        named = {name.text for _, name in self._people.names(first, behind) if self._people.is_company(name.text)}
        return named.pop() if len(named) == 1 else None

    def _only_company(self, index: int) -> str | None:
        """The one company that said something before: '[Marrow Lines] said so. It rained. The company said'."""
        spoke = {name for _, name in self._candidates.spoke_in(0, index) if name in self._story.names or " " in name}
        companies = [name for name in spoke if self._may_be_company(name)]
        if len(companies) != 1:
            return None
        return companies[0] if self._people.may_be_company(companies[0]) or self._leads(companies[0], index) else None

    def _leads(self, name: str, index: int) -> bool:
        """Whether who is called so speaks in the story's first words, and nothing is said of him: 'Marrow Lines said'.

        A person has a title there, or is told of.
        """
        first = self._story.stretch(self._story.lede)[0]
        return (first, name) in self._candidates.spoke_in(first, index)

    def _of_group(self, noun: str, index: int) -> str | None:
        """The group or agency that alone spoke in the sentence before: '[Heron Bay Action] said so. The group said'."""
        words = self._story.words
        start = words.sentence_start(index)
        spoke = {name for _, name in self._candidates.spoke_in(words.sentence_start(start - 1), start)} if start else ()
        name = spoke.pop() if len(spoke) == 1 else ""
        if noun == "agency":
            return None if words.lexicon.agency_nouns.isdisjoint(name.lower().split()) else name
        is_group = " " in name and not name.endswith(COMPANY_ENDS) and self._may_be_company(name)
        return name if is_group else None

    def _of_message(self, noun: str, index: int) -> str | None:
        """Whose statement says so: 'Marrow Lines said in a statement that it was late. [The statement] said'."""
        words = self._story.words
        place = next((at for at in range(index - 1, max(index - ISSUED, 0), -1) if words.low[at] == noun), 0)
        before = words.low[max(place - MESSAGE, 0) : place]
        if before[-1:] != ("in",) and _IN_A.isdisjoint(pairwise(before)):  # 'in response to her letter'
            return None
        spoke = {name for _, name in self._candidates.spoke_in(*words.sentence(place))}
        name = spoke.pop() if len(spoke) == 1 else ""
        return None if name.lower() in words.lexicon.pronouns else name or None

    def _may_be_company(self, name: str) -> bool:
        """Whether a company may be called so: of several words, if nothing says that it is a person or a place."""
        if self._people.may_be_company(name):
            return True
        words, lexicon = name.removeprefix("the ").split(), self._story.words.lexicon
        named = all(word[0].isupper() or word in _IN_NAMES for word in words) and not name.isupper()
        named = named and lexicon.public_bodies.isdisjoint(map(str.lower, words))
        place = name in lexicon.regions or lexicon.is_city(name)
        return named and not place and len(words) > 1 and self._agreement.may_be_it(name)
