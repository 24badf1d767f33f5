"""From a name as it stands to the fullest form that the article gives.

Mr. Okoye, Okoye     title and surname      -> Tom Okoye
Ada Brandt           a shorter form         -> Ada K. Brandt
Ada Lund was born    the name at birth      -> Ada Brandt, who died
Mrs. Lund            who shares a surname   -> Ada Lund, of 'Ken and Ada Lund'
E.F. Hask's, CRA     part of a company's    -> CRA Group Ltd
"""

from functools import cached_property
from itertools import chain, islice, takewhile

from newsparse.article import Resolution
from newsparse.language.names.name import FIRST_NAMES, Name
from newsparse.language.nouns.noun import HIS_OR_HER
from newsparse.language.people.people import People
from newsparse.language.words.column import places_of
from newsparse.language.words.words import Words

#: What stands before a first name, if anything does: 'Sir Tom'.
_BY_FIRST_NAME = frozenset(["", *"Sir Dame Father Fr Fr. Sister Brother Pastor Prince Princess King Queen".split()])
_OF_AGE = frozenset(("the", age) for age in ("younger", "elder", "older"))
#: 'CRA' is 'CRA [Group Ltd]': so many words more at most.
ADDED = 2
#: 'his late [brother], Ken Lund': so far from a name, in words, somebody's relative is told of.
KIN = 4
#: 'Ada [Brandt], who sang for years, died': so far behind a name, in words.
DIED = 30
#: How many of those who were named before are looked at.
LOOK_BACK = 50


class FullestNames:
    """Whom names stand for.

    `named`: who was named as a source so far, index of the first word and full name; it grows as sources are found.
    """

    def __init__(self, words: Words, people: People, named: list[tuple[int, str]]) -> None:
        self._words = words
        self._lexicon = words.lexicon
        self._people = people
        self._named = named
        #: Of whom 'he' or 'she' was said so far: the gender, by the name.
        self.called: dict[str, str] = {}
        #: Who is called by a surname alone, though others bear it.
        self._alone: dict[str, list[Name]] = {}
        #: Whether the one full name of a surname is a relative's of who is called by it, by that name and the title.
        self._relatives: dict[tuple[str, str], bool] = {}
        #: Where somebody is first called by a surname and a title.
        self._first_titled: dict[tuple[str, str], int] = {}

    def of_name(self, name: Name, place: int) -> tuple[str, Resolution]:
        """The full name of who is called so at the word `place`, and how it was found."""
        text = name.text
        if text.isupper() and len(text) > 1:
            return self._of_capitals(name, place)
        surname = name.surname if " " in text else text
        known = self._people.bearers(surname)
        if " " in text:
            later = self._born_so(name, place)
            full = (later, Resolution.NAME) if later else self._of_full_name(name, surname, known)
            if full:
                return full
        known = known or self._people.of_family(text)
        gender = self._people.gender_of_title(name.title) if name.title else ""
        if gender:
            spouse = self._spouse(name, surname, gender, known)
            if spouse:
                return spouse, Resolution.SURNAME
            known = self._of_gender(surname, gender, known, place)
        if self._tells_ages:
            known = self._of_age(surname, known, place)
        if len(known) > 1:
            known = self._meant(name, surname, gender, known, place)
        known = known or self._called(name)
        if not known and not name.title and (company := self._of_initials(text)):
            return company, Resolution.SURNAME
        if len(known) == 1 and not self._is_relative(known[0], name):
            whole = known[0]
            return self._begun_by(whole, whole.surname) or whole.text, Resolution.SURNAME
        return text, Resolution.SURNAME if name.title else Resolution.NAME

    def _born_so(self, name: Name, place: int) -> str | None:
        """Who died by another surname: '[Ada Lund] was born in Tolm', where 'Ada Brandt, a singer, died on Sunday'."""
        words = self._words
        behind = place + name.text.count(" ") + 1
        if words.low[behind : behind + 2] != ("was", "born"):
            return None
        others = [one for one in self._people.called(name.first) if one.surname != name.surname]
        return others[0].text if len(others) == 1 and others[0].surname in self._dead else None

    @cached_property
    def _dead(self) -> frozenset[str]:
        """The words before 'died' in its sentence, a surname among them: 'Ada [Brandt], a singer, died on Sunday'."""
        words = self._words
        died = islice(places_of("died", words.low), LOOK_BACK)
        told = (words.bare[max(words.sentence_start(place), place - DIED) : place] for place in died)
        return frozenset(chain.from_iterable(told))

    def _of_gender(self, surname: str, gender: str, known: list[Name], place: int) -> list[Name]:
        """Of those of a surname who may be of that gender: 'Mr. Okoye'."""
        known = [one for one in known if self._gender(one) in (gender, "")]
        couple = self._people.of_couple(surname, gender)
        if couple and (self._has_spoken(couple[0]) or not any(self._place(one) < place for one in known)):
            return couple
        return known

    def _meant(self, name: Name, surname: str, gender: str, known: list[Name], place: int) -> list[Name]:
        """Of several people of one surname who is called so at the word `place`; several where that is in doubt."""
        if name.title and not gender:  # 'Mayor Brandt', and not her husband
            known = [one for one in known if one.title.endswith(name.title)] or known
        if len(known) > 1 and name.suffix:
            known = [one for one in known if one.suffix == name.suffix] or known
        if len(known) == 1:
            return known
        alone = self._titled_so(name, known) if name.title else self._called_so(surname, known)
        return alone or self._last_named(known, place, gender)

    @cached_property
    def _tells_ages(self) -> bool:
        """Whether the text speaks of somebody 'younger' or 'elder'."""
        return not {age for _, age in _OF_AGE}.isdisjoint(self._words.low)

    def _of_age(self, surname: str, known: list[Name], place: int) -> list[Name]:
        """Who is 'the younger Mr. Okoye', or the elder: a son by his name, or by what is told: 'his son, [Piet]'."""
        low = self._words.low
        age = next((low[at + 1] for at in (place, place - 2) if low[at : at + 2] in _OF_AGE), "")
        if not age:
            return known
        children = self._people.children(surname)
        young = [one for one in known if one.suffix not in ("", "Sr") or one.first in children]
        fit = young if age == "younger" else [one for one in known if one not in young]
        if fit or not children:
            return fit or known
        return [Name(f"{children[0]} {surname}")] if age == "younger" and len(children) == 1 else []

    def _called(self, name: Name) -> list[Name]:
        """Those who are called by their first name, or by part of a name: 'Sir Tom', 'Mr. Kumaran' of Kumaran Hask."""
        if name.title in _BY_FIRST_NAME:
            return self._people.called(name.text)
        if self._people.is_first_name(name.text):
            return []
        return [one for one in self._people.called(name.text) if one.title or self._has_spoken(one)]

    def _of_full_name(self, name: Name, surname: str, known: list[Name]) -> tuple[str, Resolution] | None:
        """Who is called by several words, of those `known` by that surname; None where it is no full name."""
        text, full = name.text, name.text
        if len(known) != 1 or known[0].text != text:
            other = self._with_first_name(name, known)
            if other:
                return other, Resolution.SURNAME
            if not self._people.is_full(name) or self._is_introduced(name, known):
                return None
            full = self._namesake(name, known)
            whole = None if full else next((one.text for one in known if self._people.is_end(name, one)), None)
            if whole:  # 'Vega Lenz', of 'Ana Vega Lenz'
                return whole, Resolution.SURNAME
        longer = self._begun_by(name, surname)
        if longer:
            return longer, Resolution.SURNAME
        return full if len(full) >= len(text) else text, Resolution.NAME

    def _with_first_name(self, name: Name, known: list[Name]) -> str | None:
        """The one of a surname whose first name is another than a title: 'Dean Okoye', of Tom Okoye."""
        first = name.first
        named = [one.text for one in known if one.first != first] if first in FIRST_NAMES else []
        return named[0] if len(named) == 1 and name.text.count(" ") == 1 else None

    def _namesake(self, name: Name, known: list[Name]) -> str:
        """The fullest form of a full name: 'Ada K. Brandt' of 'Ada Brandt'; '' for another than those known."""
        first, suffix = name.first, name.suffix
        namesakes = [one for one in known if one.first == first]
        full = next((one.text for one in namesakes if one.suffix == suffix), "")
        return full or next((one.text for one in namesakes if not suffix), "")

    def _of_initials(self, text: str) -> str | None:
        """The company named as a source before with initials before that word: 'Okoye', of 'E.F. Okoye Group Inc'."""
        spoke = (name.split(" ") for _, name in self._named[: -LOOK_BACK - 1 : -1] if f". {text} " in name)
        return next((" ".join(own) for own in spoke if own[1] == text and self._people.is_company(own[-1])), None)

    def _is_relative(self, one: Name, name: Name) -> bool:
        """Whether the one full name of a surname is a relative's: 'Mr. Lund left. His brother, Ken Lund, came'."""
        key = one.text, name.title
        if key not in self._relatives:
            self._relatives[key] = self._stands_before(name, self._place(one)) and self._is_kin(one)
        return self._relatives[key]

    def _stands_before(self, name: Name, behind: int) -> bool:
        """Whether somebody was called so, a surname behind its title or alone, before another is introduced."""
        raw, runs, title = self._words.raw, self._people.runs, name.title.rpartition(" ")[2]
        if not title:
            alone = runs.first_alone(name.text, -1)
            return alone is not None and alone < behind
        ends = (end - 1 for _, end in islice(runs.ending_in(name.text), LOOK_BACK))
        return any(raw[surname - 1] == title for surname in takewhile(behind.__gt__, ends))

    def _is_kin(self, one: Name) -> bool:
        """Whether somebody is introduced as a relative: 'his brother, Ken Lund', 'Ken Lund, his brother'."""
        words, length, relatives = self._words, one.text.count(" ") + 1, self._words.lexicon.relatives
        for place in islice(places_of(one.first, words.bare), KIN):
            before = words.low[max(place - KIN, words.sentence_start(place)) : place]
            behind = words.low[place + length : place + length + KIN] if words.comma[place + length - 1] else ()
            if any(not (relatives.isdisjoint(near) or HIS_OR_HER.isdisjoint(near)) for near in (before, behind)):
                return True
        return False

    def _spouse(self, name: Name, surname: str, gender: str, known: list[Name]) -> str | None:
        """Who is 'Mrs. Lund' beside 'Mr. Lund', where no full name is of her gender; the title and surname if need be.

        `known`: those named in full.
        """
        people = self._people
        spouse = people.spouse(surname, gender)
        is_told = spouse is not None and people.is_spouse_of(spouse, surname)
        if not is_told and people.genders_by_title(surname) != "fm":
            return None
        genders = {self._gender(one) for one in known}
        if gender in genders or people.of_couple(surname, gender):
            return None
        return spouse or (None if "" in genders else f"{name.title} {name.text}")

    def _gender(self, name: Name) -> str:
        """'m' or 'f', where 'he' or 'she' was said of that person before, or the first name tells; '' otherwise."""
        return self.called.get(name.text) or self._people.gender_of_first_name(name.first)

    def _has_spoken(self, name: Name) -> bool:
        """Whether somebody was named as a source before, of those who were so last."""
        return any(spoken == name.text for _, spoken in self._named[-LOOK_BACK:])

    def _place(self, name: Name) -> int:
        """Where a name stands first, by its first word and by what tells a son from a father of that name."""
        place, suffix = self._people.first_place(name.first.rstrip(".")), name.suffix
        return max(place, self._people.first_place(suffix)) if suffix else place

    def _begun_by(self, name: Name, surname: str) -> str | None:
        """The one longer name that begins so: 'Mary Ann Brandt' of 'Mary Ann', 'Tolm Lines Inc' of 'Tolm Lines'."""
        if not self._people.runs.goes_on(surname) or name.text in self._lexicon.regions:
            return None
        begun = [one.text for one in self._people.called(name.first) if one.text.startswith(f"{name.text} ")]
        if len(begun) != 1:
            return None
        is_company = self._people.is_company(begun[0]) and not self._people.is_first_name(name.first)
        return begun[0] if is_company or self._is_first_reference(name, begun[0]) else None

    def _is_first_reference(self, name: Name, longer: str) -> bool:
        """Whether the longer name may be the full one, and stands first: not so 'Ada Brandt Quits Port'."""
        added = longer[len(name.text) + 1 :].split(" ")
        if (len(added) > 1 and self._people.is_first_name(name.first)) or self._people.is_common(added[-1]):
            return False
        if added[-1].endswith("ed") and not self._people.is_first_name(added[-1]):  # 'Ada Brandt Resigned'
            return False
        first = self._people.first_place(name.surname.rstrip("."))
        return bool(self._people.runs.joined[first])

    def _called_so(self, surname: str, known: list[Name]) -> list[Name]:
        """Of several people of one surname, the one who is called by it alone before the others are introduced."""
        found = self._alone.get(surname)
        if found is None:
            places = [self._place(one) for one in known]
            alone = self._people.runs.first_alone(surname, min(places)) or 0
            introduced = [one for one, place in zip(known, places, strict=True) if place < alone]
            found = self._alone[surname] = introduced if len(introduced) == 1 else []
        return found

    def _titled_so(self, name: Name, known: list[Name]) -> list[Name]:
        """The same by a title: 'Ms. Varga' is Ada Varga, before 'the daughter of Rosa Varga'."""
        key = name.text, name.title
        if key not in self._first_titled:
            runs = islice(self._people.runs.ending_in(name.text), LOOK_BACK)
            self._first_titled[key] = next((first for first, end in runs if self._words.raw[end - 2] == name.title), 0)
        introduced = [one for one in known if self._place(one) < self._first_titled[key]]
        is_one = len({(one.first, one.surname) for one in introduced}) == 1 and name.text not in self._told_by_age
        return introduced[:1] if is_one else []

    @cached_property
    def _told_by_age(self) -> frozenset[str]:
        """The words behind 'the younger' and the like, surnames among them: 'the younger Mr. [Okoye]'."""
        words, ages = self._words, {age for _, age in _OF_AGE}
        places = (place for age in ages for place in places_of(age, words.low)) if self._tells_ages else ()
        return frozenset(chain.from_iterable(words.bare[place + 1 : place + 3] for place in places))

    def _is_introduced(self, name: Name, known: list[Name]) -> bool:
        """Whether a first word with a capital is none of the one person's of that surname: '[Following] Brandt'."""
        people = self._people
        if name.text.count(" ") > 1 or len(known) != 1 or not people.is_first_name(known[0].first):
            return False
        return people.is_common(name.first)

    def _of_capitals(self, name: Name, place: int) -> tuple[str, Resolution]:
        """A name in capitals, as transcripts label who speaks: 'BRANDT', 'ADA BRANDT'."""
        bearers = self._people.bearers(name.surname.capitalize())
        bearers = bearers or [one for one in self._people.bearers(name.surname) if one.text.isupper()]
        known = [one for one in bearers if one.first.upper() == name.first or name.text == name.surname]
        if len(known) == 1:
            return known[0].text, Resolution.NAME if " " in name.text else Resolution.SURNAME
        text, told = name.text, name.text.capitalize()
        if self._words.raw[place] == f"{text}:" and self._people.runs.first_alone(told, -1) is not None:
            return told, Resolution.NAME  # 'BRANDT: “It holds.” Brandt smiled.'
        longer = self._begun_by(name, name.surname) or text
        is_short = longer.count(" ") - text.count(" ") > ADDED or longer.isupper()
        is_introduced = not is_short and self._people.runs.joined[self._people.first_place(text)]
        return longer if is_introduced else text, Resolution.NAME  # 'CRA', of 'CRA Ltd'

    def _last_named(self, known: list[Name], place: int, gender: str) -> list[Name]:
        """Of several people of one surname, the one who spoke last; where none has, those introduced before.

        Behind a title that tells a gender ('Mr. Okoye'), those alone who are known to be of it.
        """
        texts = {one.text: one for one in known}
        for index, name in self._named[: -LOOK_BACK - 1 : -1]:
            if index < place and name in texts:
                return [texts[name]]
        introduced = [one for one in known if self._place(one) < place]
        return [one for one in introduced if gender in ("", self._people.gender_of_first_name(one.first))] or known
