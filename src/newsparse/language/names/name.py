"""Names of people and bodies, parted from titles: 'Mr.' and 'Okoye' in 'Mr. Okoye'."""

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from newsparse.language.words.words import Words

#: What stands behind a surname.
SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})
#: Titles that more often are first names, where but one name follows.
FIRST_NAMES = frozenset({"Mother", "Dean"})

#: Words that make another office of one: 'the minister' is not the Prime Minister.
_ANOTHER = {
    "attorney": frozenset("assistant city commonwealth's county deputy district prosecuting state's u.s".split()),
    "minister": frozenset({"prime"}),
    "president": frozenset({"vice"}),
    "general": frozenset("attorney auditor comptroller governor inspector secretary solicitor surgeon".split()),
}


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
    def suffix(self) -> str:
        """'Jr' and the like; '' where there is none."""
        last = self.text.rpartition(" ")[2].strip(".,")
        return last if last in SUFFIXES else ""

    @property
    def first(self) -> str:
        """The first word."""
        return self.text.partition(" ")[0]


def plain(words: Words, index: int) -> str:
    """The word as part of a name, without the possessive of others' names: 'Okoye', 'Moody's'."""
    bare = words.bare[index]
    return bare if bare in words.so_named else words.form(words.raw[index]).plain


def spelled(words: Words, first: int, behind: int) -> str:
    """The words as they stand, but for what follows the last: 'Mr. Brandt and Tom Okoye', '<Marrow and Hask Co>'."""
    return " ".join([*unbracketed(words.raw[first : behind - 1]), plain(words, behind - 1)])


def unbracketed(raw: Iterable[str]) -> list[str]:
    """The words without a wire's angle brackets around several: '<Marrow Lines Inc>', but 'Marrow Lines <MRW>'."""
    return [word if "<" in word and ">" in word else word.strip("<>").replace(">'s", "'s") or word for word in raw]


def is_office(noun: str, more: Set[str], title: Sequence[str]) -> bool:
    """Whether a noun with more before it may stand for a title: 'the minister' for 'Health Minister', not for 'Prime'.

    >>> is_office("minister", set(), ["prime", "minister"]), is_office("minister", {"prime"}, ["prime", "minister"])
    (False, True)
    """
    another = _ANOTHER.get(noun)
    return more <= {*title} and (another is None or another.difference(more).isdisjoint(title))
