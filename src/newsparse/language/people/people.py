"""The people of an article, and the bodies that have names as people do.

Each file below asks what the one before it can answer:

name_words.py   what is a word of a name?
full_name.py    which full names stand in the text?
person.py       can a name be a person's?
bearer.py       who bears a surname, a first name or a title?
gender.py       is it a man's or a woman's?
couple.py       who is whose wife or husband?
"""

from itertools import chain

from newsparse.language.nouns.noun import are_persons
from newsparse.language.people.couple import Couples

#: Organisation words for people, not for one body: nobody says 'it' of them.
SEVERAL = frozenset(
    "americans associates authorities brothers conservatives democrats forces liberals lords officials partners police "
    "republicans workers".split()
)


class People(Couples):
    """The people of an article, found as they are asked for; and what is none of them.

    `titles`: words of headlines, where a capital is no sign of a name; they count where the story gives no full name.
    """

    def is_called_person(self, name: str) -> bool:
        """Whether a name is said to be a person's: 'Teal Lund, [a pilot]', '[pilot] Teal Lund', 'Capt. Teal Lund'."""
        nouns = chain.from_iterable(self._beside(name.split()))
        return self._is_titled(name) or any(are_persons(self._words, noun) for noun in nouns)

    def is_body(self, name: str) -> bool:
        """Whether a name or a description is a body's: 'the Ministry of Health', 'the company', 'the FIA'."""
        own = name.removeprefix("the ").removeprefix("The ")
        if self.is_company(own):
            return True
        words = [word.strip(".,").lower() for word in own.split(" ")]
        named = any(word in self._lexicon.organisation_words and word not in SEVERAL for word in words)
        return (named or (own.isupper() and own.isalpha() and len(own) > 1)) and not self.may_be_person(name)

    def may_be_it(self, name: str) -> bool:
        """Whether 'it' may be said of who is called so: a body, or a name of no person: 'Voltaic', 'the Dáil'."""
        own = name.removeprefix("the ")
        last = own.rpartition(" ")[2].lower()
        persons = last in self._lexicon.all_person_nouns or last in self._lexicon.plural_person_nouns
        persons = persons or last in SEVERAL or self.genders(name) != ""
        is_name = own[:1].isupper() and last not in self._lexicon.classes  # and not 'They', 'Others'
        return self.is_body(name) or (is_name and not persons)

    def may_be_body(self, name: str) -> bool:
        """Whether a name may be a body's: 'Voltaic', 'the Port Office', 'Bay Corp', but not 'Tolm' or 'Ada Brandt'."""
        if name[:1].islower() or name.isupper() or name in self._lexicon.regions or self._lexicon.is_city(name):
            return False
        if " " not in name and self.is_common(name):  # 'Ore'
            return False
        several = " and " in name and self.is_company(name) and self.is_company(name.partition(" and ")[0])
        return self.may_be_it(name) and not several  # 'Bay Corp and Tolm Inc'

    def may_be_company(self, name: str) -> bool:
        """Whether 'the company' may be said of who is called so: 'Voltaic', 'Bay Corp', but not 'the Port Office'."""
        if not self.may_be_body(name):
            return False
        words, others = name.removeprefix("The ").split(), self._lexicon.organisation_words
        return self.is_company(name) or not any(word.lower() in others or self.is_common(word) for word in words)
