"""The full names that runs of capitalised words end in: 'Ada Brandt' of 'Harbour Secretary Ada Brandt', 'Brandt Jr.'.

[Bay News] Ada Brandt                   without the body before it
Given [Ada Brandt]'s skill              nor what opens a sentence
J. Brandt … Jane Brandt                 each person's once, in the fullest form
"""

from collections.abc import Iterator, Set

from newsparse.language.names.mention import name_in
from newsparse.language.names.name import FIRST_NAMES, SUFFIXES, Name
from newsparse.language.nouns.noun import OFFICE_OF, run_end
from newsparse.language.people.name_words import NameWords
from newsparse.language.people.runs import Runs
from newsparse.language.words.words import Stretch, Words

#: So many people of one surname are told apart.
BEARERS = 50
#: What a surname may begin with, besides the particles, and no first name.
SURNAME_STARTS = frozenset({"St", "St.", "Ste", "Ste."})
#: First names that begin a surname, too: 'Al Thani', 'Ben Salem'.
_SURNAME_STARTS_TOO = frozenset({"Al", "Ben"})


class FullNames(NameWords):
    """The full names of a text, each read once."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        #: The runs of capitalised words that names stand in.
        self.runs = Runs(words)
        self._names: dict[Stretch, Name | None] = {}

    def name(self, mention: Stretch) -> Name | None:
        """The name in a mention; a name that somebody is called by once is read twice, as a mention and as a run."""
        if mention not in self._names:
            self._names[mention] = name_in(self._words, mention)
        return self._names[mention]

    def names(self, start: int, end: int) -> Iterator[tuple[Stretch, Name]]:
        """Each name between two words outside of quotations, with its place; but for 'the [Brandt] papers'."""
        words = self._words
        first = words.names.find(1, start, end)
        while first >= 0:
            behind = run_end(words, first, end)
            first = self._behind_field(first, behind)
            owned = first > start and words.kind[first - 1] == "determiner" and not words.quoted[first - 1]
            if not (words.quoted[first] or owned) and (name := self.name((first, behind))):
                yield (first, behind), name
            first = words.names.find(1, behind, end)

    def _behind_field(self, first: int, behind: int) -> int:
        """Where somebody's own name begins behind that of an office: 'Secretary of Education [Ada Brandt]'."""
        words, given = self._words, self._lexicon.given_names
        if words.low[first - 1] not in OFFICE_OF or words.low[first - 2] not in self._lexicon.offices:
            return first
        return next((place for place in range(first + 1, behind - 1) if words.bare[place] in given), first)

    def _full_names(self, runs: list[Stretch], unsure: Set[int] = frozenset()) -> list[Name]:
        """The full names in some runs, each person's once; none of those that end among the words `unsure`."""
        known: list[Name] = []
        words, met = self._words, set()
        for run in runs:
            first, behind = run
            spelled = words.bare[first:behind]
            if spelled in met or behind - 1 in unsure:
                continue
            if behind - first == 2 and words.form(words.raw[first]).is_title and words.bare[first] not in FIRST_NAMES:
                met.add(spelled)  # 'Mr. Okoye'
            elif not (words.quoted[first] and self._is_quoted(run)) and not self._opens_with_participle(run):
                met.add(spelled)
                name = self._full_name(run)
                if name:
                    self._add(known, name)
                    if len(known) == BEARERS:
                        break
        return known

    def _is_quoted(self, run: Stretch) -> bool:
        """Whether marks stand around a run: 'a page called “Wilayat Marrow”'."""
        first, behind = run
        return self._words.quoted[first - 1 : behind + 1] == b"\0" + b"\1" * (behind - first) + b"\0"

    def _opens_with_participle(self, run: Stretch) -> bool:
        """Whether a run's first word opens a sentence and is none of the name: '[Given] Okoye's skill, it will sail'.

        Nor is '[Sentencing] Ada Okoye, the judge said'.
        """
        first, behind = run
        word = self._words.bare[first]
        if not word.endswith(("ing", "ed", "Given")) or not self._words.opens_sentence(first):
            return False
        is_form = len(word) >= len("Quoting") and word not in self._lexicon.given_names
        is_form = is_form and word not in self._lexicon.titles  # 'Retired Gen. Ada Brandt, 61, said'
        return (is_form or word == "Given") and (behind - first == 2 or self._words.comma[behind - 1] == 1)

    def _full_name(self, run: Stretch) -> Name | None:
        """The full name in which a run ends: '[Bay News] Ada Brandt', '[Supervisor of Elections] Ada Brandt'."""
        name = self.name(self._behind_bracket(run) if run[1] - run[0] > 2 else run)
        if name is None:
            return None
        if name.text.count(" ") > 1:
            name = Name(self._without_body(name.text, run), name.title)
        if not self.is_full(name):
            return None
        first = name.text.partition(" ")[0]
        if self.is_first_name(first):
            return None if first.endswith(".") and self.is_company(first) else name  # 'Marrow Lines Ltd. Okoye said'
        if self._lexicon.is_agency(first) and not self.is_company(name.text):  # 'She told Reuters Okoye was late.'
            return None
        is_other = self._is_other(first) or self.is_company(first)
        return None if is_other and not self._follows_role(run) else name

    def _behind_bracket(self, run: Stretch) -> Stretch:
        """What stands behind a bracket in a run: 'Port Ministry (PM) Director [Ada Brandt]'."""
        first, behind = run
        for index in range(behind - 2, first, -1):
            if self._words.raw[index][-1] == ")":
                return index + 1, behind
            if self._words.raw[index][0] == "(":  # 'Agnes ([Ada Brandt])'
                return index, behind
        return run

    def _without_body(self, text: str, run: Stretch) -> str:
        """A name without the body or office before it: '[Bay News] Ada Brandt', '[Elections] Ada Brandt'."""
        of_title, text = self._ends_title(run[0]), self._behind_outlet(text)
        while text.count(" ") > 1 and not self._may_be_first(text.partition(" ")[0], of_title):
            text = text.partition(" ")[2]
        return text

    def _ends_title(self, first: int) -> bool:
        """Whether a run goes on from an office: 'Supervisor of [Elections] Ada Brandt', '… Ports and [Quays] Ada'."""
        words = self._words
        if words.low[first - 1] == "and" and words.is_name[first - 2]:
            first = self.runs.run(first - 2)[0]
        first -= words.kind[first - 1] == "determiner"
        return words.kind[first - 1] == "preposition" and words.is_name[first - 2]

    def _behind_outlet(self, text: str) -> str:
        """A name without the body or town before it: '[Fox News] Ada Brandt', 'the port in [Tolm] Ada Brandt said'."""
        words, lexicon = text.split(" "), self._lexicon
        for place in range(len(words) - 3, -1, -1):
            word, low = words[place], words[place].lower()
            is_other = low in lexicon.organisation_words or low in lexicon.outlet_words or lexicon.is_city(word)
            if is_other and not self.is_first_name(word) and self.is_first_name(words[place + 1]):
                return " ".join(words[place + 1 :])
        return text

    def _may_be_first(self, word: str, of_title: bool = False) -> bool:
        """'Ada', 'J.', 'Xiu', but not 'Harbour' or, behind 'Supervisor of', 'Elections'."""
        if self.is_company(word):  # 'Marrow Lines Ltd. Okoye said'
            return False
        return self.is_first_name(word) or not (of_title or self._is_other(word))

    def _follows_role(self, run: Stretch) -> bool:
        """Whether two words stand behind what somebody is: 'bank president [Barber Okoye]'."""
        (first, behind), words = run, self._words
        role = words.low[first - 1]
        return behind - first == 2 and role in self._lexicon.all_person_nouns and not words.comma[first - 1]

    def is_full(self, name: Name) -> bool:
        """Whether a first name is part of it: not so 'Okoye', 'Okoye Jr.' and 'de la Vega', but 'Al Okoye'."""
        first, _, rest = name.text.partition(" ")
        if not rest or rest.strip(".,") in SUFFIXES:
            return False
        return first == "Al" or (first not in SURNAME_STARTS and first.lower() not in self._lexicon.name_particles)

    def _add(self, known: list[Name], name: Name) -> None:
        """Enter a name among those of its surname, or put it in the place of a shorter form of it."""
        for place, other in enumerate(known):
            if self._is_one(other, name):
                if len(name.text) > len(other.text):
                    known[place] = name
                return
        known.append(name)

    def _is_one(self, one: Name, other: Name) -> bool:
        """Whether two full names are one person's: 'J. Brandt' and 'Jane Brandt', 'Vega Lenz' and 'Ana Vega Lenz'."""
        if one.first == other.first or _abbreviates(one.first, other.first):
            short, long = sorted((one.text, other.text), key=len)
            is_same = one.surname == other.surname or long.startswith(f"{short} ")
            if one.suffix == other.suffix:
                return is_same
            plain = one if other.suffix else other  # 'Tom Okoye' may be 'Tom Okoye Jr.', but not 'Tom K. Okoye'
            return is_same and not plain.suffix and plain.text.count(" ") == 1
        return self.is_end(one, other) or self.is_end(other, one)

    def is_end(self, short: Name, long: Name) -> bool:
        """Whether one name is the surnames of another: 'López Obrador' of 'Andrés López Obrador'."""
        is_end = long.text.endswith(f" {short.text}") and short.text not in self._lexicon.regions
        if short.first in _SURNAME_STARTS_TOO:
            return is_end
        return is_end and not self.is_first_name(short.first) and (self.is_first_name(long.first) or bool(long.title))


def _abbreviates(short: str, long: str) -> bool:
    """'J.' for 'Jane'; 'Jane' for 'J.'."""
    return short[:1] == long[:1] and (short.rstrip(".") == short[:1] or long.rstrip(".") == long[:1])
