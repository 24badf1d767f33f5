"""The gender of who is called so: by first name, by title, by what is said beside the name."""

from collections.abc import Set

from newsparse.language.people.bearer import Bearers
from newsparse.language.people.name_words import cased
from newsparse.language.words.words import Words


class Genders(Bearers):
    """The genders of an article's people, each found once."""

    def __init__(self, words: Words, titles: Set[int] = frozenset()) -> None:
        super().__init__(words, titles)
        self._by_title: dict[str, str] = {}
        self._genders: dict[str, str] = {}

    def genders(self, name: str) -> str:
        """The genders that who is called so may have, 'm', 'f' or 'mf'; none where it is nobody's name."""
        genders = self._genders.get(name)
        if genders is None:
            genders = self._gender(name)
            if not genders and (self._is_titled(name) or self.may_be_person(name)):
                genders = "mf"
            self._genders[name] = genders
        return genders

    def _is_titled(self, name: str) -> bool:
        """Whether a title stands before the name somewhere: 'Foreign Minister Badr bin Salim al-Rashdi'."""
        return any(one.text == name and one.title for one in self.bearers(name.rpartition(" ")[2]))

    def _gender(self, name: str) -> str:
        """By first name, a title before the surname somewhere, or a noun ('a woman'); '' when in doubt."""
        noun = _gender(self.head(name), self._lexicon.male_nouns, self._lexicon.female_nouns)
        if noun:  # of 'Okoye's wife'
            return noun
        first, surname = name.partition(" ")[0], name.rpartition(" ")[2]
        gender = self.gender_of_first_name(first)
        if name == f"{first} {surname}":  # 'Mr. Lund', not 'Mr. Lund's campaign'
            gender = gender or self.gender_of_title(first)
        if gender:
            return gender
        if first != surname and len(self.bearers(surname)) > 1:
            return ""  # 'Mrs. Lund' tells nothing of Dale Lund and Gene Lund
        by_title = self.genders_by_title(surname)
        gender = by_title if len(by_title) == 1 else ""
        return gender or self._gender_by_kin(surname) or self._gender_by_noun(name)

    def gender_of_first_name(self, first_name: str) -> str:
        """'m' or 'f' for a first name that is known as one; '' otherwise."""
        return _gender(cased(first_name), self._lexicon.male_names, self._lexicon.female_names)

    def gender_of_title(self, title: str) -> str:
        """'m' or 'f' for 'Mr.', 'Congresswoman' and the like; '' otherwise."""
        return _gender(title, self._lexicon.male_titles, self._lexicon.female_titles)

    def genders_by_title(self, surname: str) -> str:
        """Those that titles before the surname tell: 'm', 'f', both of 'Mr. Lund' and 'Mrs. Lund', or ''."""
        genders = self._by_title.get(surname)
        if genders is None:
            raw = self._words.raw
            titles = {word for first, behind in self.runs.ending_in(surname) for word in raw[first : behind - 1]}
            genders = "" if self._lexicon.female_titles.isdisjoint(titles) else "f"
            genders += "" if self._lexicon.male_titles.isdisjoint(titles) else "m"
            self._by_title[surname] = genders
        return genders

    def _gender_by_kin(self, surname: str) -> str:
        """'m' or 'f', where it stands first in 'Brandt and [her] husband', 'Okoye and [his] sister'."""
        low, lexicon = self._words.low, self._lexicon
        place = self.first_place(surname)
        match low[place + 1 : place + 4] if place >= 0 else ():
            case ("and", "his" | "her" as owner, kin) if kin in lexicon.male_nouns or kin in lexicon.female_nouns:
                return "m" if owner == "his" else "f"
        return ""

    def _gender_by_noun(self, name: str) -> str:
        """'m' or 'f' by what is said in apposition: 'Brandt, a [mother] of two,'."""
        nouns = [self._words.low[noun] for _, noun in self._beside(name.split()) if noun >= 0]
        return next(
            filter(None, (_gender(noun, self._lexicon.male_nouns, self._lexicon.female_nouns) for noun in nouns)), ""
        )


def _gender(word: str, male: Set[str], female: Set[str]) -> str:
    return "m" if word in male else "f" if word in female else ""
