"""Subjects before a verb: '[Ms. Brandt], the harbour master, had also said'."""

from newsparse.language.nouns.noun import OBJECT_PRONOUNS, SEASONS, is_person, run_end, run_start
from newsparse.language.nouns.region import is_home, is_region
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.subjects.apposition import before_bracket, before_commas
from newsparse.language.verbs.adverbial import FLOATING, LAST_OR_NEXT, before_modifiers, is_set_off
from newsparse.language.words.words import Stretch, Words

#: How far left of its verb a subject may begin, in words.
REACH = 45
_PARENTHESIS_ENDS = (",", "—", "–", "-", ")")
#: 'have so [far] said', 'might as [well] ask', 'she [got] called to the port'
_NO_ENDS = frozenset("far well get gets getting got".split())


def subject_before(words: Words, verb: int, first: int) -> Stretch | None:
    """The noun phrase that is the subject of the verb, looking back from it as far as the word `first`."""
    first = max(first, verb - REACH)
    return subject_ending(words, before_modifiers(words, verb - 1, first), first)


def subject_ending(words: Words, index: int, first: int) -> Stretch | None:
    """The subject whose last word, or the last of what is said of it, is `index`."""
    if index < first or words.quoted[index]:
        return None
    if words.low[index] in FLOATING and index > first and words.kind[index - 1] in {"", "pronoun"}:
        index -= not words.breaks[index - 1]
    if words.raw[index].endswith(_PARENTHESIS_ENDS) and not is_set_off(words, index + 1):
        return before_parenthesis(words, index, first)
    if is_region(words, index):
        town = run_start(words, index) - 1  # 'Ada Brandt of Columbus, [Ohio] said'
        if is_home(words, town) and not words.opens_sentence(run_start(words, town) - 1):
            return before_commas(words, town, first, otherwise=town)
    return noun_phrase_ending(words, index, first)


def ends_plainly(words: Words, index: int) -> bool:
    """Whether a subject can only end with the word: 'Ms. [Brandt] said', '[he] said', but not 'he [also] said'."""
    low = words.low[index]
    if not words.raw[index].isalpha():
        return False
    if words.kind[index] in {"pronoun", "relative"}:
        return True
    if words.is_name[index]:
        return low not in OBJECT_PRONOUNS and not is_region(words, index)  # 'a pilot from Columbus, [Ohio] said'
    if low in SEASONS and words.low[index - 1] in LAST_OR_NEXT:  # 'the mayor [last summer] said'
        return False
    # 'someone near [him] said', 'had [suddenly] said'
    return not (low in OBJECT_PRONOUNS or words.low[index - 1] == "in" or low.endswith("ly") or low in _NO_ENDS)


def before_parenthesis(words: Words, index: int, first: int) -> Stretch | None:
    """The subject before an apposition or a relative clause: '[Ada Brandt], the harbour master, said'."""
    if words.raw[index].rstrip(",").endswith(")"):
        before = before_bracket(words, index, first)
        if before == index:
            return None
        if words.comma[index]:  # 'Ada Brandt, head of Marrow Lines (MRW.L), said'
            return before_commas(words, before, first, otherwise=before)
        return subject_before(words, before + 1, first)
    if words.raw[index].endswith(("—", "–", "-")):
        return _before_dash(words, index, first)
    if is_region(words, index):  # 'during a talk in Columbus, [Ohio,] said'
        town = run_start(words, index) - 1
        return before_commas(words, town, first, otherwise=town)
    return before_commas(words, index, first)


def _before_dash(words: Words, index: int, first: int) -> Stretch | None:
    """'Ada Brandt — who runs the harbour — said'."""
    for before in range(index - 1, first - 1, -1):
        if words.raw[before].endswith(("—", "–", "-")):
            head = before if words.bare[before] else before - 1
            if head >= first and is_person(words, head) and words.begins_person(before + 1):
                return before + 1, run_end(words, before + 1, index + 1)  # 'A pilot — [Ada Brandt] — said'
            return noun_phrase_ending(words, head, first) if head >= first else None
    return None
