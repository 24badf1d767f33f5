"""Bodies by their nouns: the one that an article names with that noun in its name, or as its name's end.

the agency          the Space Agency
the union           the Federation of Teachers
the company         Marrow Railway Ltd, in a story's first words
the school board    the Marrow Bay School Board
"""

from itertools import chain, islice

from newsparse.language.names.name import unbracketed
from newsparse.language.nouns.noun import run_end
from newsparse.language.people.people import SEVERAL, People
from newsparse.language.words.column import places_of
from newsparse.language.words.words import Stretch, Words

#: 'the group', 'the campaign': there may be several, by other names.
_VAGUE = SEVERAL | frozenset("campaign group party state states team".split())
#: Any company is called so, whatever its name.
FIRM = frozenset({"company", "firm"})
#: So a company's name ends, that of the one whom a business story is about within its first words.
COMPANY_ENDS = ("Co", "Corp", "Inc", "LLC", "Ltd", "PLC", "Plc")
LEAD = 80
_RIGHTS = frozenset({"©", "copyright"})
#: So many places are looked at for each form of a name.
PLACES = 50
#: So many of what was asked for are remembered.
KEPT = 100


class Bodies:
    """The bodies that a text names, each found once."""

    def __init__(self, words: Words, people: People) -> None:
        self._words = words
        self._lexicon = words.lexicon
        self._people = people
        self._runs = people.runs
        #: The one body of a noun, and where it is named.
        self._found: dict[str, tuple[str | None, int]] = {}

    def may_be_called(self, noun: str) -> bool:
        """Whether a body is called so: 'the startup', 'the agency'."""
        named = noun in self._lexicon.organisation_words and noun not in _VAGUE
        return noun in self._lexicon.company_nouns or named

    def of_noun(self, noun: str, before: int) -> str | None:
        """The one body of the article that is called so: 'the agency' is the Space Agency, named before."""
        known = noun in self._lexicon.endings_of or noun in self._lexicon.organisation_words
        if noun in _VAGUE or not (known or noun in FIRM):
            return None
        if noun not in self._found:
            self._found[noun] = self._find_body(noun)
        body, place = self._found[noun]
        return body if place < before else None

    def ending_so(self, mention: Stretch) -> str | None:
        """The one body named before whose name ends so: 'the school board' is the Marrow Bay School Board."""
        words, own = self._words, slice(mention[0] + 1, mention[1])
        tail = words.low[own]
        if True in words.is_name[own] or tail[-1] not in self._lexicon.organisation_words:
            return None
        key = " ".join(tail)
        if key not in self._found and len(self._found) < KEPT:
            self._found[key] = self._find_ending(tail)
        body, place = self._found.get(key, (None, 0))
        return body if place < mention[0] else None

    def _find_ending(self, tail: tuple[str, ...]) -> tuple[str | None, int]:
        """The one body whose name ends with these words, and where it is named first."""
        words, length = self._words, len(tail)
        places = islice(places_of(tail[-1].capitalize(), words.bare), PLACES)
        runs = [run for run in map(self._runs.run, places) if run[1] - run[0] > length]
        runs = [(first, behind) for first, behind in runs if words.low[behind - length : behind] == tail]
        named = {("the " if words.low[run[0] - 1] == "the" else "") + self._whole_name(run) for run in runs}
        return (named.pop(), runs[0][0]) if len(named) == 1 else (None, 0)

    def _find_body(self, noun: str) -> tuple[str | None, int]:
        """The one body that is called so, and where it is named first."""
        runs, ends = self._runs, self._ends(noun)
        if noun in FIRM and ends and ends[0] > LEAD:
            return None, 0
        whole = [run for run in map(runs.run, ends) if run[1] - run[0] > 1 or self._goes_on(run)]
        named = {self._whole_name(run) for run in whole}
        if len(named) > 1:  # 'Tolm Museum' of a headline is the Tolm Museum of Art
            named = {name for name in named if not any(other.startswith(f"{name} ") for other in named)}
        if len(named) != 1:
            return None, 0
        article = "the " if noun not in FIRM and any(self._words.low[first - 1] == "the" for first, _ in whole) else ""
        return article + named.pop(), ends[0]

    def _ends(self, noun: str) -> list[int]:
        """Where the names of bodies end that may be called so: 'Space [Agency]', 'Marrow Railway [Ltd.]'."""
        bare, raw = self._words.bare, self._words.raw
        forms = COMPANY_ENDS if noun in FIRM else (noun.capitalize(), *self._lexicon.endings_of.get(noun, ()))
        places = sorted(chain.from_iterable(islice(places_of(form, bare), PLACES) for form in forms))
        ends = [place + (bare[place + 1] in COMPANY_ENDS) for place in places]
        ends = [place - self._is_parted(place) for place in ends]
        ends = [place for place in ends if not (self._runs.joined[place] or self._owns_rights(place))]
        if noun in FIRM and all(">" in raw[place] for place in ends):  # 'Bay Inc (BAY.N)', rather than '<Tolm Inc>'
            return [place for place in places if raw[place + 1][0] == "("] or ends
        return ends

    def _is_parted(self, place: int) -> bool:
        """Whether a comma stands before a company's last word: 'Marrow Railway, [Inc.]'."""
        words = self._words
        return words.bare[place] in COMPANY_ENDS and words.comma[place - 1] == 1 and words.is_name[place - 1]

    def _owns_rights(self, place: int) -> bool:
        """'© 2025 Tolm Gazette Ltd': so an archive heads a story."""
        return not _RIGHTS.isdisjoint(self._words.low[self._words.sentence_start(place) : place])

    def _goes_on(self, run: Stretch) -> bool:
        """'Ministry [of Health]'."""
        words, behind = self._words, run[1]
        return words.low[behind] in ("of", "for") and words.is_name[behind + 1]

    def _whole_name(self, run: Stretch) -> str:
        """A body's name with what it is of, and with what is joined to it: 'Board of Elections', 'Bay and Tolm Inc'."""
        words, (first, behind) = self._words, run
        brackets = (index for index in range(behind - 1, first, -1) if words.raw[index][0] == "(")
        first = next((index for index in brackets if words.raw[index][-1] != ")"), first)
        end = behind
        if self._goes_on(run):
            end = run_end(words, behind + 1, len(words))
            if words.raw[end] == "and" and words.is_name[end + 1]:
                end = run_end(words, end + 1, len(words))  # 'Union of Rail and Allied Staff'
        if words.low[first - 1] == "and" and words.is_name[first - 2] and self._is_joined(first - 2):
            first = self._runs.run(first - 2)[0]
        text = " ".join([*unbracketed(words.raw[first : end - 1]), words.form(words.raw[end - 1]).plain])
        return text.removeprefix("(")

    def _is_joined(self, last: int) -> bool:
        """Whether a run that ends so is part of the name behind 'and': neither a person nor another company."""
        words, runs = self._words, self._runs
        if words.stop[last] or words.bare[last] in COMPANY_ENDS:
            return False
        is_rest = words.bare[last + 2] in COMPANY_ENDS  # 'Ada Brandt and Co Ltd'
        return is_rest or not self._people.is_first_name(words.bare[runs.run(last)[0]])
