"""The people of an article: the names that stand in it, and who bears a surname, a first name or a title."""

from collections import defaultdict
from collections.abc import Set
from functools import cached_property
from itertools import compress
from typing import NamedTuple

from newsparse.language.noun_phrase import PARTICLES
from newsparse.language.words import Stretch, Words
from newsparse.lexicon import Lexicon

#: What stands behind a surname.
SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})
#: A name and its titles have at most so many words.
NAME_LENGTH = 9
PARTICLES_IN_NAME = 2


class Name(NamedTuple):
    """A name as it stands somewhere in the story.

    Attributes:
        text: the name without title: 'Tom Okoye'.
        title: the words before it: 'Mr.', 'Harbour Secretary'.
    """

    text: str
    title: str = ""

    @property
    def surname(self) -> str:
        """The last word, past 'Jr.' and the like."""
        before, _, last = self.text.rpartition(" ")
        while before and last.strip(".,") in SUFFIXES:
            before, _, last = before.rpartition(" ")
        return last

    @property
    def first(self) -> str:
        """The first word."""
        return self.text.partition(" ")[0]

    @property
    def is_full(self) -> bool:
        """Whether a first name is part of it: not so 'Okoye' and 'de la Vega'."""
        return " " in self.text and self.first.lower() not in PARTICLES


def name_in(words: Words, mention: Stretch, lexicon: Lexicon) -> Name | None:
    """The name that a mention is about; None where it is a pronoun or a description."""
    first, behind = mention
    end = _head_end(words, first, behind)
    last = end - 1
    if last < first or not words.is_name[last]:
        return None
    if last == first and end < behind and words.opens_sentence(first):
        return None  # 'Survivors of the storm'
    start = last
    while start > first and (words.is_name[start - 1] or _is_particle(words, start - 1, first)):
        start -= 1
        if words.bare[start].endswith(("'s", "s'")):
            start += 1
            break
    if start - 1 > first and _is_joint(words, start - 1, first):
        return Name(" ".join([*words.raw[first:last], words.form[last].plain]))
    title_end = start
    for index in range(start, last):
        if words.form[index].is_title:
            title_end = index + 1
    if title_end == start and _is_epithet(words, start, last):
        start = title_end = start + 1
    text = " ".join([word.plain for word in words.form[title_end : last + 1]])
    determined = words.kind[first] == "determiner" and title_end == start and _is_one_name(words, first + 1, start)
    if determined or not text or text in lexicon.titles:
        return None
    return Name(text, " ".join(words.raw[start:title_end]))


def _head_end(words: Words, first: int, behind: int) -> int:
    """Index behind the first phrase of a mention: '[Ada Brandt] of Oslo', '[Ada Brandt], who', '[Ada Brandt] (R-…)'."""
    for index in range(first, behind):
        if words.kind[index] in ("preposition", "relative") and not words.is_name[index]:
            return index
        if words.raw[index][0] == "(" and index > first:
            return index
        if words.stop[index] or words.last[index]:
            return index + 1
    return behind


def _is_one_name(words: Words, first: int, behind: int) -> bool:
    """Whether only names and 'and' stand between: 'the [Securities and] Exchange Commission'."""
    return all(words.is_name[index] or words.kind[index] == "coordinator" for index in range(first, behind))


def _is_epithet(words: Words, start: int, last: int) -> bool:
    """Whether a sentence's first word only describes who is named behind it: 'Feisty Ada Brandt'."""
    given = words.lexicon.given_names
    return (
        last - start > 1
        and words.opens_sentence(start)
        and words.bare[start] not in given
        and words.bare[start + 1] in given
    )


def _is_joint(words: Words, index: int, first: int) -> bool:
    """Whether 'and' joins two names: 'Ada Brandt and Tom Okoye' are one source."""
    return words.kind[index] == "coordinator" and words.is_name[index - 1] and words.is_name[first]


def _is_particle(words: Words, index: int, first: int) -> bool:
    """'la' in 'Juan de la Vega'."""
    while index > first and words.bare[index] in PARTICLES:
        index -= 1
        if words.is_name[index]:
            return True
    return False


class People:
    """The people of an article, found as they are asked for.

    `titles`: words of headlines, where a capital is no sign of a name; they count where the story gives no full name.
    """

    def __init__(self, words: Words, lexicon: Lexicon, titles: Set[int] = frozenset()) -> None:
        self._words = words
        self._titles = titles
        self._lexicon = lexicon
        self._surnames: dict[str, list[Stretch]] = {}
        self._bearers: dict[str, list[Name]] = {}
        self._titled: dict[str, list[Name]] = {}

    def bearers(self, surname: str) -> list[Name]:
        """Those of that surname, in order of appearance, each by the fullest form of the name."""
        if surname not in self._bearers:
            runs = self._ending_in(surname)
            told = [(first, behind) for first, behind in runs if behind - 1 not in self._titles]
            self._bearers[surname] = self._distinct(told) or (self._distinct(runs) if told != runs else [])
        return self._bearers[surname]

    def called(self, first_name: str) -> list[Name]:
        """Those of that first name."""
        known = self._distinct(self._by_word.get(first_name, []))
        return [name for name in known if name.is_full and name.first == first_name]

    def titled(self, noun: str) -> list[Name]:
        """Those who bear the title that a noun stands for: for 'senator', those called 'Sen.' or 'Senator'."""
        if noun not in self._titled:
            found: list[Name] = []
            for title in self._lexicon.titles_of.get(noun, ()):
                runs = self._by_word.get(title.rstrip("."), ())
                names = [name_in(self._words, run, self._lexicon) for run in runs]
                found += [name for name in names if name and title in name.title.split()]
            self._titled[noun] = found
        return self._titled[noun]

    def gender(self, name: str) -> str:
        """'m' or 'f', by first name, a title before the surname somewhere, or a noun ('a woman'); '' when in doubt."""
        return (
            self.gender_of_first_name(name.partition(" ")[0])
            or self.gender_by_title(name.rpartition(" ")[2])
            or _gender(self._head(name), self._lexicon.male_nouns, self._lexicon.female_nouns)
        )

    def gender_of_first_name(self, first_name: str) -> str:
        """'m' or 'f' for a first name that is known as one; '' otherwise."""
        return _gender(first_name, self._lexicon.male_names, self._lexicon.female_names)

    def _head(self, description: str) -> str:
        """The noun of a description: 'innkeeper' in 'an old innkeeper from Oslo'."""
        words = description.split()
        prepositions = (place for place, word in enumerate(words) if word in self._lexicon.prepositions and place)
        return words[next(prepositions, len(words)) - 1]

    def gender_of_title(self, title: str) -> str:
        """'m' or 'f' for 'Mr.', 'Congresswoman' and the like; '' otherwise."""
        return _gender(title, self._lexicon.male_titles, self._lexicon.female_titles)

    def gender_by_title(self, surname: str) -> str:
        """'m' or 'f', where a title before the surname tells somewhere."""
        raw = self._words.raw
        genders = (
            self.gender_of_title(raw[index])
            for start, behind in self._ending_in(surname)
            for index in range(start, behind - 1)
        )
        return next(filter(None, genders), "")

    def is_person(self, name: str) -> bool:
        """Whether a name is somebody's: a title stands before it somewhere."""
        surname = name.rpartition(" ")[2]
        titled = any(one.text == name and one.title for one in self.bearers(surname))
        return titled or bool(self.gender_by_title(surname))

    def may_be_person(self, name: str) -> bool:
        """Whether a name or a description can be somebody's.

        A name has two words or more, not in capitals, none of them an organisation's; a description, a person's noun.
        """
        words = name.split()
        lexicon = self._lexicon
        head = self._head(name)
        if name.startswith(("the ", "The ")) and head in lexicon.titles_of:
            return False  # 'the senator' is named somewhere
        return head in lexicon.person_nouns or (
            len(words) > 1
            and all(
                word[:1].isupper() and (len(word) < 3 or not word.isupper()) for word in words if word not in PARTICLES
            )
            and lexicon.organisation_words.isdisjoint(map(str.lower, words))
            and words[-1] not in lexicon.titles
            and not (name in lexicon.regions or name in lexicon.cities or name in lexicon.agencies)
        )

    def _distinct(self, runs: list[Stretch]) -> list[Name]:
        known: list[Name] = []
        for run in runs:
            name = name_in(self._words, run, self._lexicon)
            if name and name.is_full:
                _add(known, name)
        return known

    @cached_property
    def _runs(self) -> list[Stretch]:
        """The runs of two capitalised words or more, particles between them included: 'Juan de la Vega'."""
        raw, stop, last = self._words.raw, self._words.stop, self._words.last
        runs: list[Stretch] = []
        first = behind = 0
        for index in compress(range(len(raw)), self._words.is_name):
            if (
                not behind
                or index - behind > PARTICLES_IN_NAME
                or stop[behind - 1]
                or last[behind - 1]
                or index - first >= NAME_LENGTH
                or (index > behind and not PARTICLES.issuperset(raw[behind:index]))
            ):
                if behind - first > 1:
                    runs.append((first, behind))
                first = index
            behind = index + 1
        if behind - first > 1:
            runs.append((first, behind))
        return runs

    @cached_property
    def _by_word(self) -> dict[str, list[Stretch]]:
        """The runs by each of their words."""
        runs: dict[str, list[Stretch]] = defaultdict(list)
        bare = self._words.bare
        for run in self._runs:
            for word in bare[run[0] : run[1]]:
                runs[word.removesuffix("'s")].append(run)
        return runs

    def _ending_in(self, surname: str) -> list[Stretch]:
        """The runs whose last word is the surname, but for 'Jr.'; equal ones once."""
        if surname not in self._surnames:
            runs: dict[tuple[str, ...], Stretch] = {}
            for first, behind in self._by_word.get(surname, ()):
                bare = tuple(self._words.bare[first:behind])
                last = bare[-2] if bare[-1] in SUFFIXES else bare[-1]
                if last.removesuffix("'s") == surname:
                    runs.setdefault(bare, (first, behind))
            self._surnames[surname] = list(runs.values())
        return self._surnames[surname]


def _gender(word: str, male: Set[str], female: Set[str]) -> str:
    return "m" if word in male else "f" if word in female else ""


def _add(known: list[Name], name: Name) -> None:
    """Enter a name among those of its surname, or put it in the place of a shorter form of it."""
    for place, other in enumerate(known):
        if other.first == name.first or _abbreviates(other.first, name.first):
            if len(name.text) > len(other.text):
                known[place] = name
            return
    known.append(name)


def _abbreviates(short: str, long: str) -> bool:
    """'J.' for 'Jane'; 'Jane' for 'J.'."""
    return short[:1] == long[:1] and (short.rstrip(".") == short[:1] or long.rstrip(".") == long[:1])
