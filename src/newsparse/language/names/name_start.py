"""Where the run of names begins that ends a phrase: 'the pilot [Juan de la Vega]', 'Tarn's rival [Lund & Co]'."""

from newsparse.language.nouns.noun import is_in_appeal, is_of_name, is_owner
from newsparse.language.words.words import Stretch, Words

#: "the ruling [People's] Party"
_PEOPLE = frozenset("children men people peoples women".split())


def name_start(words: Words, first: int, last: int) -> int:
    """Where the run of names begins that ends a mention; not past a possessive: 'Okoye's aide [Ada Brandt]'."""
    start = words.names.rfind(0, first, last) + 1 or first
    while start > first and _is_joint(words, start - 1, first):
        start = words.names.rfind(0, first, start - 1) + 1 or first
    return _behind_owner(words, start, last) if "'" in "".join(words.raw[start:last]) else start


def _behind_owner(words: Words, start: int, last: int) -> int:
    """Where a run begins behind the last owner in it: 'Okoye's [Ada Brandt]', but '[Marrow's Inc]'."""
    owner = next((index for index in range(last - 1, start - 1, -1) if is_owner(words, index)), start - 1)
    if owner < start:
        return start
    is_company = owner + 1 == last and words.low[last] in words.lexicon.company_words
    return owner if is_company or _is_of_people(words, owner) else owner + 1


def _is_of_people(words: Words, owner: int) -> bool:
    """Whether an owner in the plural is part of a body's name: 'the ruling [People's] Party', '[Farmers'] Union'."""
    people = words.low[owner].removesuffix("'s").rstrip("'")
    if people in words.lexicon.company_words:  # 'Marrow [Partners'] Oil Co'
        return False
    return people in _PEOPLE or people in words.lexicon.plural_person_nouns


def _is_joint(words: Words, index: int, first: int) -> bool:
    """Whether a word that is no name is part of a run of them, none of which begins before `first`."""
    if words.quoted[index]:  # 'Ada “skipper” Brandt'
        return True
    if index == first:
        return False
    if words.kind[index] == "" and not words.is_name[index - 1]:
        return _is_particle(words, index, first)
    return (
        is_of_name(words, index)
        or _is_particle(words, index, first)
        or _is_in_firm(words, index)
        or _joins_fields(words, index)
        or is_in_appeal(words, index)
    )


def last_run(words: Words, first: int, behind: int) -> Stretch:
    """Where the run of names begins that ends the first phrase of a mention, and its last word."""
    breaks = (index for index in range(first, behind) if words.breaks[index])
    last = next(breaks, behind - 1)
    return (name_start(words, first + 1, last) if words.is_name[last] else last), last


def _is_in_firm(words: Words, index: int) -> bool:
    """Whether a word joins two names of a firm: 'Okoye [&] Lund', 'Okoye [and] Co'."""
    if not words.is_name[index - 1]:
        return False
    return words.raw[index] == "&" or (
        words.low[index] == "and" and words.low[index + 1] in words.lexicon.company_words
    )


def _joins_fields(words: Words, index: int) -> bool:
    """Whether a word joins what an office is for: 'Trade [and] Industry Secretary Ada Brandt'."""
    is_joint = words.low[index] == "and" and words.low[index - 1] in words.lexicon.office_fields
    return is_joint and not words.form(words.raw[index + 1]).is_title  # but 'Parks and Mayor Ada Brandt'


def _is_particle(words: Words, index: int, first: int) -> bool:
    """'la' in 'Juan de la Vega'."""
    while index > first and words.bare[index] in words.lexicon.name_particles:
        index -= 1
        if words.is_name[index]:
            return True
    return False
