"""Who bears a surname, a first name or a title, of those whom an article names in full."""

from collections.abc import Iterable, Iterator, Set
from itertools import chain, islice

from newsparse.language.names.name import Name, is_office
from newsparse.language.nouns.noun import OFFICE_OF
from newsparse.language.people.person import Persons
from newsparse.language.phrases.noun_phrase_opening import noun_phrase_opening
from newsparse.language.words.column import places_of
from newsparse.language.words.vocabulary import STILL_TO_COME
from newsparse.language.words.words import Stretch, Words

#: What a surname may be written without: 'Bashar [al-]Assad'.
_ARTICLES = ("al-", "el-", "Al-", "El-")
#: So many places of a title are looked at.
PLACES = 20
#: 'Ottoline Brandt, [an] architect'
_WHO = frozenset({"a", "an", "the", "who"})


class Bearers(Persons):
    """The bearers of names and titles, found as they are asked for.

    `titles`: words of headlines, where a capital is no sign of a name; they count where the story gives no full name.
    """

    def __init__(self, words: Words, titles: Set[int] = frozenset()) -> None:
        super().__init__(words)
        self._titles = titles
        self._bearers: dict[str, list[Name]] = {}
        self._called: dict[str, list[Name]] = {}
        self._of_family: dict[str, list[Name]] = {}
        self._titled: dict[str, list[Name]] = {}
        self._has_title: dict[str, bool] = {}

    def bearers(self, surname: str) -> list[Name]:
        """Those of that surname, in order of appearance, each by the fullest form of the name."""
        known = self._bearers.get(surname)
        if known is None:
            runs = self.runs.ending_in(surname)
            known = self._full_names(runs, self._titles) if runs else []
            if not known and any(behind - 1 in self._titles for _, behind in runs):
                known = self._full_names(runs)
            if known:
                known = self._without_openers([name for name in known if self._may_bear(name, surname)])
            self._bearers[surname] = known
        return known

    def _may_bear(self, name: Name, surname: str) -> bool:
        """Whether a full name is a person's of that surname, and no body's or place's: 'South Castria'."""
        lexicon = self._lexicon
        if self.is_first_name(name.first):
            return True
        if surname.lower() in lexicon.organisation_words or lexicon.is_city(surname):  # 'Marrow Bank Paris'
            return False
        return lexicon.regions.isdisjoint((surname, name.text))

    def _without_openers(self, known: list[Name]) -> list[Name]:
        """Those but for words that open a sentence before a surname: 'Everything Brandt said', beside Ada Brandt."""
        sure = [name for name in known if self.is_first_name(name.first)] if len(known) > 1 else []
        if not sure:
            return known
        return [name for name in known if name in sure or not self._opens(name.first) or self._is_apposed(name)]

    def _is_apposed(self, name: Name) -> bool:
        """Whether it is told what somebody is, behind a comma: 'Ottoline Brandt, an architect, died'."""
        words = self._words
        named = ((first, behind) for first, behind in self.runs.ending_in(name.surname) if words.comma[behind - 1])
        return any(words.bare[first] == name.first and words.low[behind] in _WHO for first, behind in named)

    def called(self, first_name: str) -> list[Name]:
        """Those of that first name."""
        known = self._called.get(first_name)
        if known is None:
            runs = self.runs.having(first_name)
            if not self.is_first_name(first_name):
                runs = [run for run in runs if self._may_be_short(first_name, run)]
            named = self._full_names(runs, self._titles) if runs else []
            named = [name for name in named if name.first == first_name]
            known = [name for name in named if self._goes_on(name)] or list(filter(self._may_go_on, named))
            self._called[first_name] = known
        return known

    def _may_be_short(self, word: str, run: Stretch) -> bool:
        """Whether a word may stand for a name: 'Okoye' for 'Okoye Lines', not for 'the Okoye Row'."""
        words, lexicon, last = self._words, self._lexicon, run[1] - 1
        low = words.low[last - (words.raw[last][0] == "(")].removesuffix("'s")  # 'Marrow Lines Inc (MRW)'
        if low in lexicon.company_words or low in lexicon.organisation_words:
            return True
        return words.kind[run[0] - 1] != "determiner" and not lexicon.is_city(word)

    def _goes_on(self, name: Name) -> bool:
        """Whether what follows a first word is part of a name: 'Ada Brandt', 'Bay Corp', not 'Sailors Tweet Thanks'."""
        rest = name.text.split(" ")[1:]
        if self.is_first_name(name.first) or self.is_company(name.text):
            return True
        return not any(map(self.is_common, rest))

    def _may_go_on(self, name: Name) -> bool:
        """The same where the text has the last word in small letters, too: 'Andina Zinc', beside 'a ton of zinc'."""
        return name.text.count(" ") == 1 and not self._is_known(name.surname)

    def of_family(self, family: str) -> list[Name]:
        """Those whose family name is no last word: '[Lee] Soo-yeon', 'María [Vergara] Pinto', 'Tariq al-[Rashid]'."""
        known = self._of_family.get(family)
        if known is None:
            with_article = [article + family for article in _ARTICLES if article + family in self.runs.ends]
            if with_article:
                known = self.bearers(with_article[0])
            else:
                named = self._full_names(self.runs.having(family), self._titles)
                known = [name for name in named if self._has_inside(name, family)]
            self._of_family[family] = known
        return known

    def _has_inside(self, name: Name, family: str) -> bool:
        """Whether a family name is a person's, though no last word: '[Lee] Soo-yeon', 'María [Vergara] Pinto'."""
        first, *rest = name.text.split(" ")
        own = [word for word in rest if word not in self._lexicon.name_particles]
        if not self.may_be_person(name.text) or any(map(self.is_common, own)):
            return False
        if first == family:
            return family in self._lexicon.family_names
        return family in rest[:-1] and self.is_first_name(first) and not self.is_first_name(family)

    def titled(self, noun: str) -> list[Name]:
        """Those who bear the title that a noun stands for: for 'senator', those called 'Sen.' or 'Senator'."""
        known = self._titled.get(noun)
        if known is None:
            named = (
                name
                for title in self._titles_of(noun)
                for mention in chain(self._with_title(title), self._with_office(noun, title))
                if (name := self.name(mention)) and title in name.title.split()
            )
            known = self._titled[noun] = list(dict.fromkeys(named))
        return known

    def _titles_of(self, noun: str) -> Iterable[str]:
        """The titles that a noun stands for: 'Gov.-elect' among those of 'governor-elect'; 'CEO' itself."""
        if noun.isupper():
            return (noun,)
        office, dash, still = noun.partition("-") if noun.endswith(STILL_TO_COME) else (noun, "", "")
        return (title + dash + still for title in self._lexicon.titles_of.get(office, ()))

    def _with_title(self, title: str) -> Iterator[Stretch]:
        """The names with a title before them: 'Sen. Ada Brandt'; but 'Harbour Sheriff Says Sail Now' names nobody."""
        runs = self.runs.having(title.rstrip("."))
        return (run for run in runs if run[1] - 1 not in self._titles)

    def _with_office(self, noun: str, title: str) -> Iterator[Stretch]:
        """Those with an office and its field before them: 'Minister of Health Ada Brandt'."""
        words = self._words
        for place in islice(places_of(title, words.bare), PLACES if noun in self._lexicon.offices else 0):
            if words.low[place + 1] in OFFICE_OF:
                holder = noun_phrase_opening(words, place, words.sentence_end(place))
                if holder and (name := self.name(holder)) and self.may_be_person(name.text):
                    yield holder

    def offices(self, name: str) -> set[str]:
        """The offices that a person's titles tell: 'senator' of 'Sen. Ada Brandt'."""
        bearers = self.bearers(name.rpartition(" ")[2])
        titles = {one.title for one in bearers if one.text == name and one.title}
        offices = self._lexicon.titles_of.items()
        return {
            office
            for title in titles
            for office, of_office in offices
            if (title in of_office or title.rpartition(" ")[2] in of_office)  # 'Deputy Commissioner'
            and is_office(office, set(), title.lower().split(" "))
        }

    def has_title(self, surname: str) -> bool:
        """Whether a title stands before the surname alone: 'President Okoye'."""
        found = self._has_title.get(surname)
        if found is None:
            raw, form = self._words.raw, self._words.form
            runs = self.runs.ending_in(surname)
            found = any(behind - first == 2 and form(raw[first]).is_title for first, behind in runs)
            self._has_title[surname] = found
        return found
