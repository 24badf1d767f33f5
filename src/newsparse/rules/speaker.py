"""Speakers: from the words that name a source here to the fullest name that the article gives.

    Mr. Okoye            title and surname      -> Tom Okoye
    Okoye                surname                -> Tom Okoye
    he, who              pronoun                -> the person spoken of last, if of that gender
    the senator          description            -> the one senator of the article
    the harbour office   description            stays itself

When in doubt, a mention stands for itself: a wrong speaker is worse than none.
"""

from collections.abc import Iterator
from functools import cached_property

from attrs import frozen

from newsparse.article import Resolution, Span, Speaker
from newsparse.lexicon import Lexicon
from newsparse.noun_phrase import PARTICLES, Stretch, breaks_after, noun_phrase_ending, sentence_subject, subject_before
from newsparse.story import Story
from newsparse.words import Words

_MALE = frozenset("he him his he's he'd he'll himself".split())
_FEMALE = frozenset("she her hers she's she'd she'll herself".split())
#: What stands behind a surname.
SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})
#: A name and its titles have at most so many words.
NAME_LENGTH = 9
#: How many sentences back a pronoun may point.
SENTENCES = 4


@frozen
class Name:
    """A name as it stands somewhere in the story.

    Attributes:
        text: the name without title: 'Tom Okoye'.
        title: the words before it: 'Mr.', 'Harbour Secretary'.
        described: whether the mention is a description that only holds a name ('Okoye's lawyer').
    """

    text: str
    title: str = ""
    described: bool = False

    @property
    def surname(self) -> str:
        """The last word, past 'Jr.' and the like."""
        words = self.text.split()
        while len(words) > 1 and words[-1].strip(".,") in SUFFIXES:
            words.pop()
        return words[-1]

    @property
    def first(self) -> str:
        """The first word."""
        return self.text.split()[0]


def name_in(words: Words, mention: Stretch, lexicon: Lexicon) -> Name | None:
    """The name that a mention is about; None where it is a pronoun or a description."""
    first, behind = mention
    end = first
    for index in range(first, behind):
        if index > first and (breaks_after(words, index - 1) or words.raw[index].startswith("(")):
            break
        if words.kind[index] in ("preposition", "relative") and not words.is_name[index]:
            break
        end = index + 1
    last = end - 1
    if last < first or not words.is_name[last]:
        return None
    start = last
    while start > first and (words.is_name[start - 1] or _is_particle(words, start - 1, first)):
        start -= 1
        if words.bare[start].endswith(("'s", "s'")):
            start += 1
            break
    if start > last:
        return None
    if _is_joint(words, start - 1, first):
        return Name(" ".join([*words.raw[first:last], words.described[last].plain]))
    title_end = start
    for index in range(start, last):
        if words.described[index].is_title:
            title_end = index + 1
    text = " ".join([word.plain for word in words.described[title_end : last + 1]])
    determined = words.kind[first] == "determiner" and start == first + 1 and title_end == start
    if determined or not text or text in lexicon.titles:
        return None
    return Name(text, " ".join(words.raw[start:title_end]))


def _is_joint(words: Words, index: int, first: int) -> bool:
    """Whether 'and' joins two names: 'Ada Brandt and Tom Okoye' are one source."""
    return index > first and words.kind[index] == "coordinator" and words.is_name[index - 1] and words.is_name[first]


def _is_particle(words: Words, index: int, first: int) -> bool:
    """'la' in 'Juan de la Vega'."""
    while index > first and words.bare[index] in PARTICLES:
        index -= 1
        if words.is_name[index]:
            return True
    return False


class Speakers:
    """Finds who speaks, in the order of the story: each answer helps with the next."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._lexicon = story.document.lexicon
        #: Who was named as a source so far: index of the first word, and the full name.
        self._named: list[tuple[int, str]] = []
        self._people: dict[str, list[Name]] = {}
        self._subjects: dict[int, tuple[int, str] | None] = {}

    # ------------------------------------------------------------ the people of the article

    @cached_property
    def _runs(self) -> list[Stretch]:
        """The runs of two capitalised words or more."""
        words = self._story.words
        raw, last, stop = words.raw, words.last, words.stop
        runs: list[Stretch] = []
        first = behind = -1
        for index in [place for place, named in enumerate(words.is_name) if named]:
            gap = index - behind
            if gap and not (gap == 1 and raw[behind] in PARTICLES or gap == 2 and raw[behind] in PARTICLES and raw[index - 1] in PARTICLES):
                if behind - first > 1:
                    runs.append((first, behind))
                first = index
            elif last[behind - 1] or stop[behind - 1] or index - first >= NAME_LENGTH:
                if behind - first > 1:
                    runs.append((first, behind))
                first = index
            behind = index + 1
        if behind - first > 1:
            runs.append((first, behind))
        return runs

    @cached_property
    def _runs_by_last(self) -> dict[str, list[Stretch]]:
        """The runs by their last words, equal ones once."""
        words = self._story.words
        runs: dict[str, dict[tuple[str, ...], Stretch]] = {}
        for first, behind in self._runs:
            bare = words.bare[first:behind]
            last = bare[-2] if bare[-1] in SUFFIXES else bare[-1]
            runs.setdefault(last.removesuffix("'s"), {}).setdefault(bare, (first, behind))
        return {last: list(found.values()) for last, found in runs.items()}

    @cached_property
    def _runs_by_word(self) -> dict[str, list[Stretch]]:
        """The runs by each of their words."""
        bare = self._story.words.bare
        runs: dict[str, list[Stretch]] = {}
        for first, behind in self._runs:
            for word in bare[first:behind]:
                runs.setdefault(word.removesuffix("'s"), []).append((first, behind))
        return runs

    def _bearers(self, surname: str) -> list[Name]:
        """The people of that surname, in order of appearance, each by the fullest form of the name."""
        if surname not in self._people:
            known: list[Name] = []
            for run in self._runs_by_last.get(surname, ()):
                name = name_in(self._story.words, run, self._lexicon)
                if name and " " in name.text:
                    _add(known, name)
            self._people[surname] = known
        return self._people[surname]

    def _called(self, first_name: str) -> list[Name]:
        """The people of that first name."""
        known: list[Name] = []
        for run in self._runs_by_word.get(first_name, ()):
            name = name_in(self._story.words, run, self._lexicon)
            if name and _is_full(name) and name.first == first_name:
                _add(known, name)
        return known

    def _gender(self, name: str) -> str:
        """'m' or 'f', by the first name or by a title before the surname somewhere ('Mr. Okoye'); '' when in doubt."""
        first, _, surname = name.rpartition(" ")
        first = first.partition(" ")[0]
        if first in self._lexicon.male_names:
            return "m"
        if first in self._lexicon.female_names:
            return "f"
        return self._gender_by_title(surname)

    def _gender_by_title(self, surname: str) -> str:
        raw = self._story.words.raw
        for start, behind in self._runs_by_last.get(surname, ()):
            for index in range(start, behind - 1):
                if raw[index] in self._lexicon.male_titles:
                    return "m"
                if raw[index] in self._lexicon.female_titles:
                    return "f"
        return ""

    # ------------------------------------------------------------ one mention

    def speaker(self, mention: Stretch, span: Span, carried: bool = False) -> Speaker:
        """Who is meant by the words of `mention`, which stand at `span`."""
        words = self._story.words
        kind = words.kind[mention[0]]
        one_word = mention[1] - mention[0] == 1
        if one_word and (kind in ("pronoun", "relative") or words.low[mention[0]] == "that"):
            name, how = self._of_pronoun(mention[0], span), Resolution.PRONOUN
            title = ""
        else:
            found = name_in(words, mention, self._lexicon)
            name, how = self._of_name(found, mention[0]) if found else self._of_description(mention, span)
            title = found.title if found else ""
        self._named.append((mention[0], name))
        return Speaker(name, span, title or None, Resolution.CARRIED if carried else how)

    def _of_name(self, name: Name, place: int) -> tuple[str, Resolution]:
        if len(name.text) > 1 and name.text.isupper():
            return self._of_capitals(name)
        known = self._bearers(name.surname)
        if _is_full(name):
            full = next((one.text for one in known if one.first == name.first), name.text)
            return full if len(full) >= len(name.text) else name.text, Resolution.NAME
        gender = "m" if name.title in self._lexicon.male_titles else "f" if name.title in self._lexicon.female_titles else ""
        if gender:
            known = [one for one in known if self._first_name_gender(one) in (gender, "")]
        if len(known) > 1:
            known = self._last_named(known, place)
        if len(known) == 1:
            return known[0].text, Resolution.SURNAME
        if not known and not name.title:
            called = self._called(name.text)
            if len(called) == 1:
                return called[0].text, Resolution.SURNAME
        return name.text, Resolution.SURNAME if name.title else Resolution.NAME

    def _of_capitals(self, name: Name) -> tuple[str, Resolution]:
        """A name in capitals, as transcripts label who speaks: 'BRANDT', 'ADA BRANDT'."""
        known = [one for one in self._bearers(name.surname.capitalize()) if one.first.upper() == name.first or name.text == name.surname]
        if len(known) == 1:
            return known[0].text, Resolution.NAME if " " in name.text else Resolution.SURNAME
        return name.text, Resolution.NAME

    def _first_name_gender(self, name: Name) -> str:
        return "m" if name.first in self._lexicon.male_names else "f" if name.first in self._lexicon.female_names else ""

    def _last_named(self, known: list[Name], place: int) -> list[Name]:
        """Of several people of one surname, the one who spoke last; none where none has."""
        texts = {one.text: one for one in known}
        for index, name in reversed(self._named):
            if index < place and name in texts:
                return [texts[name]]
        return known

    def _of_pronoun(self, index: int, span: Span) -> str:
        words = self._story.words
        pronoun = words.low[index]
        if words.kind[index] == "relative" or pronoun == "that":
            antecedent = self._antecedent(index)
            if antecedent is None:
                return span.text
            name = name_in(words, antecedent, self._lexicon)
            return self._of_name(name, index)[0] if name else self._story.span_of(antecedent).text
        gender = "m" if pronoun in _MALE else "f" if pronoun in _FEMALE else ""
        if not gender:
            return span.text
        for name in self._spoken_of(index):
            known = "" if " and " in name else self._gender(name)
            if known == gender or not known and self._is_person(name):
                return name
        return span.text

    def _antecedent(self, index: int) -> Stretch | None:
        """What a relative pronoun stands for; past an apposition: 'said [Ada Brandt], a pilot at the harbour, who'."""
        words = self._story.words
        start = words.sentence_start(index)
        if index == start:
            return None
        nearest = noun_phrase_ending(words, index - 1, start)
        if nearest and words.low[nearest[0]] in ("a", "an"):
            return subject_before(words, index, start) or nearest
        return nearest

    def _spoken_of(self, index: int) -> Iterator[str]:
        """Who may be meant by a pronoun at `index`: speakers and subjects of sentences before it, the nearest first."""
        words = self._story.words
        named = len(self._named)
        end = index
        for _ in range(SENTENCES):
            start = words.sentence_start(end)
            here = []
            while named and self._named[named - 1][0] >= start:
                named -= 1
                if self._named[named][0] < index:
                    here.append(self._named[named])
            subject = self._subject_of(start, index)
            if subject:
                here.append(subject)
            for _, name in sorted(here, reverse=True):
                yield name
            if start == 0:
                return
            end = start - 1

    def _subject_of(self, start: int, before: int) -> tuple[int, str] | None:
        """Place and name of the subject of the sentence that begins at `start`, where it is a name before `before`."""
        if start not in self._subjects:
            words = self._story.words
            subject = sentence_subject(words, start, words.sentence_end(start))
            name = name_in(words, subject, self._lexicon) if subject else None
            self._subjects[start] = (subject[0], self._of_name(name, subject[0])[0]) if subject and name else None
        found = self._subjects[start]
        return found if found and found[0] < before else None

    def _is_person(self, name: str) -> bool:
        """Whether a name is somebody's: a title stands before it somewhere."""
        surname = name.rpartition(" ")[2]
        return bool(self._gender_by_title(surname)) or any(one.text == name and one.title for one in self._bearers(surname))

    def _of_description(self, mention: Stretch, span: Span) -> tuple[str, Resolution]:
        words = self._story.words
        if words.low[mention[0]] in ("the", "this") and mention[1] - mention[0] == 2:
            bearers: list[Name] = []
            for title in self._titles_of.get(words.bare[mention[1] - 1], ()):
                for run in self._runs_by_word.get(title.rstrip("."), ()):
                    name = name_in(words, run, self._lexicon)
                    if name and title in name.title.split():
                        _add(bearers, Name(self._of_name(name, run[0])[0]))
            if len(bearers) == 1:
                return bearers[0].text, Resolution.DESCRIPTION
        return span.text, Resolution.DESCRIPTION

    @cached_property
    def _titles_of(self) -> dict[str, list[str]]:
        pairs = (entry.partition("=") for entry in self._lexicon.title_nouns)
        return {noun: titles.split() for noun, _, titles in pairs}


def _is_full(name: Name) -> bool:
    """Whether a first name is part of it: not so 'Okoye' and 'de la Vega'."""
    return " " in name.text and name.first.lower() not in PARTICLES


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
