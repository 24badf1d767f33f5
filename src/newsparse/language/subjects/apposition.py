"""Subjects before what commas set off.

[Ada Brandt], the harbour master, said          an apposition
[Ada Brandt], who runs the harbour, said        a relative clause
[Many sailors], including Tom Okoye, said       some of those meant
[The Port Authority], or PA, said               another name
"""

from collections.abc import Iterator

from newsparse.language.nouns.noun import (
    OBJECT_PRONOUNS,
    PRONOUN_LIKE,
    SEASONS,
    TIME_UNITS,
    is_one_of_several,
    is_past,
    is_plain,
    run_start,
)
from newsparse.language.nouns.region import is_home, is_region
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.subjects.apposed_name import apposed, beside_name, is_described
from newsparse.language.verbs.adverbial import LAST_OR_NEXT
from newsparse.language.verbs.verb import tells
from newsparse.language.words.sentence import HARD
from newsparse.language.words.words import Stretch, Words

#: A bracket has so many words at most.
BRACKET = 45
#: What stands for a name stands for so many of its words at most.
LETTERS = 10
#: 'whose six-year-old [son], Tom,': it stands within so many words.
KIN, KIN_LIST = 4, 10
#: '[In] addition to Ada Brandt, two pilots said'
_BESIDES = frozenset("in besides like unlike among with despite".split())
#: 'The pastor, [the Rev.] Ada Brandt, said'
_REVEREND = frozenset("Hon Honorable Honourable Rev Reverend".split())
_NOUN_OR_TIME = frozenset({"", "time"})
#: '[or] PA', '[and] who said', '[when] asked'
_JOINTS = frozenset({"coordinator", "subordinator"})


def before_commas(words: Words, index: int, first: int, otherwise: int | None = None) -> Stretch | None:
    """The subject before the commas that set off what ends at `index`: an apposition, a clause, or several of them.

    A name is better than a noun, and that than the phrase that ends with the word `otherwise`.
    """
    name = _name_ending(words, index, first) if words.is_name[index] else None
    if name is not None and (beside := beside_name(words, name, index, first)):
        return beside
    last = None
    for comma in _commas_before(words, index, first):
        before, opener = _before_date(words, before_bracket(words, comma, first), first), words.kind[comma + 1]
        is_named = last is not None and words.is_name[last]
        if words.low[comma + 1] == "including":
            return _before_examples(words, before, first)
        if opener in _JOINTS:
            is_late = is_named and opener == "subordinator"
            subject = None if is_late else _before_joint(words, comma, before, index, first)
            if subject:
                return subject
        elif not _is_passed_over(words, comma, before, name, first):
            subject = _subject_at(words, comma, before, (name, index + 1), first)
            if subject:
                return subject
            if words.is_name[before]:
                last = before
                if not _is_apposition(words, before, first):
                    break
            elif _is_noun_or_time(words, before):
                if is_named and opener == "relative":  # 'A pilot, who met Okoye, 49, said'
                    return noun_phrase_ending(words, before, first)
                if last is None or words.kind[last] == "time":  # 'The plan, unveiled in October, 1985, calls for'
                    last = before
    phrase = _phrase_ending(words, otherwise if last is None else last, first)
    if phrase or name is None:
        return phrase
    # 'The other, Ada Brandt, said', 'One of those against, Ada Brandt, said'
    return (name, index + 1) if name > first and words.comma[name - 1] else None


def _before_date(words: Words, last: int, first: int) -> int:
    """The word before 'last week', 'this spring' in 'A pilot running for mayor this spring, who left, said'."""
    is_date = words.low[last] in SEASONS or words.low[last] in TIME_UNITS
    dates = is_date and words.low[last - 1] in LAST_OR_NEXT and last - 1 > first and is_plain(words, last - 2)
    return last - 2 if dates else last


def _name_ending(words: Words, last: int, first: int) -> int:
    """Where a name begins, a person's or a firm's with where it is from: 'The owner, [Marrow Lines of Tolm], said'.

    'One of the authors, [Ada Brandt of the Fish Institute], said'.
    """
    name = run_start(words, last)
    if words.low[name - 1] == "the" and words.bare[name] in _REVEREND:
        return name - 1
    of_the = words.low[name - 1] == "the"
    of = name - 1 - of_the
    if of - 1 <= first or words.low[of] != "of" or not words.is_name[of - 1]:
        return name
    whole = run_start(words, of - 1, first)
    is_set_off = whole > first and words.comma[whole - 1] and words.low[whole] not in words.lexicon.organisation_words
    return whole if is_set_off and (not of_the or words.begins_person(whole)) else name


def _subject_at(words: Words, comma: int, before: int, name: tuple[int | None, int], first: int) -> Stretch | None:
    """The subject that is plain at a comma: 'he, the mayor, said', 'her aide, [Tom Okoye], said', 'whose son, …'."""
    pronoun = _pronoun_ending(words, before, first)
    if pronoun:
        return pronoun
    opener, behind = name
    is_behind = opener == comma + 1
    if not words.is_name[before]:
        if not is_behind or not _is_noun_or_time(words, before):
            return None
        relative = _relative_ending(words, before, first)
        if relative:
            return before_commas(words, relative - 1, first, otherwise=relative - 1)
        return apposed(words, (comma + 1, behind), first)
    if is_behind and is_described(words, before, first, one_word=behind - comma == 2):
        return comma + 1, behind
    relative = _relative_of(words, before, first)
    return None if relative is None else before_commas(words, relative - 1, first, otherwise=relative - 1)


def _is_noun_or_time(words: Words, index: int) -> bool:
    return words.kind[index] in _NOUN_OR_TIME or is_one_of_several(words, index)


def _phrase_ending(words: Words, last: int | None, first: int) -> Stretch | None:
    """The noun phrase, past a participle: '[Research], led by Ada Brandt, PhD, found'."""
    phrase = None if last is None else noun_phrase_ending(words, last, first)
    if phrase and _is_done_by(words, phrase[0], first):
        return noun_phrase_ending(words, phrase[0] - 1, first)
    return phrase


def _is_done_by(words: Words, index: int, first: int) -> bool:
    """Whether a participle tells of what stands before its comma: 'Research, [led] by Ada Brandt, PhD, found'."""
    return index > first and words.comma[index - 1] == 1 and words.low[index + 1] == "by" and is_past(words, index)


def _commas_before(words: Words, index: int, first: int) -> Iterator[int]:
    """The words of the sentence before `index` that a comma follows, outside of quotations, the last first."""
    first = max(first, words.last.rfind(HARD, first, index) + 1)
    index = words.comma.rfind(1, first, index)
    while index >= first:
        if not words.quoted[index]:
            yield index
        index = words.comma.rfind(1, first, index)


def _before_joint(words: Words, comma: int, before: int, index: int, first: int) -> Stretch | None:
    """The subject before what a word joins to it: '[The Port Authority], or PA, said', '[Brandt], when asked, said'.

    '[A pilot] who saw it, and who said'.
    """
    if words.kind[comma + 1] == "subordinator":
        is_plain = words.kind[before] == "" and not words.low[before].isdigit()
        return noun_phrase_ending(words, before, first) if words.is_name[before] or is_plain else None
    if comma + 2 == index and words.low[comma + 1] == "or" and words.bare[index].isupper():
        return noun_phrase_ending(words, before, first)
    who = _relative_before(words, comma + 2, first)
    return noun_phrase_ending(words, who - 1, first) if who else None


def _relative_before(words: Words, relative: int, first: int) -> int | None:
    """Where the same relative pronoun opens a clause before, with no comma to set that off."""
    if words.kind[relative] != "relative":
        return None
    return next((place for place in range(relative - 2, first, -1) if words.low[place] == words.low[relative]), None)


def _before_examples(words: Words, before: int, first: int) -> Stretch | None:
    """The subject before some of those meant: '[Many sailors], including Ada Brandt, 22, said'."""
    former = words.comma.rfind(1, first, before)
    is_told = former >= 0 and words.kind[former + 1] == "relative"  # 'Lund, who sails, including at night, said'
    return (before_commas(words, before, first) if is_told else None) or noun_phrase_ending(words, before, first)


def _pronoun_ending(words: Words, before: int, first: int) -> Stretch | None:
    """The pronoun there, with whom it is of: '[Another], Tom Okoye, said', '[People close to him], who left, said'."""
    low = words.low[before]
    if low in OBJECT_PRONOUNS and words.low[before - 1] != "of" and words.kind[before - 1] == "preposition":
        whole = noun_phrase_ending(words, before - 2, first)
        return (whole[0], before + 1) if whole else None
    if words.kind[before] not in {"relative", "pronoun"} and (low not in PRONOUN_LIKE or _is_age(words, before)):
        return None
    of = before - 1 - (words.low[before - 1] == "the")
    whole = noun_phrase_ending(words, of - 1, first) if of > first and words.low[of] == "of" else None
    return whole[0] if whole else before, before + 1  # 'One of those, a pilot, said', 'One of the three, a pilot, said'


def _is_age(words: Words, index: int) -> bool:
    """'her sons Tom, [five], and Leo, three, said'."""
    return words.low[index] in PRONOUN_LIKE and words.is_name[index - 1] and words.comma[index - 1] != 0


def _is_passed_over(words: Words, comma: int, before: int, name: int | None, first: int) -> bool:
    """Whether what ends at a comma is no subject: an age, a number, a region, or 'Contacted, the mayor said'."""
    if words.low[comma] in words.lexicon.telling_participles and words.opens_sentence(comma):
        return True
    if words.low[first] in _BESIDES and words.comma.find(1, first, before) < 0:
        return True  # 'In addition to [Ada Brandt], two pilots, Tom and Leo Okoye, said'
    if _is_age(words, before) or (words.low[before].isdigit() and comma + 1 != name):  # 'dated May 2022, shown, said'
        return True
    return is_region(words, before) and is_home(words, run_start(words, before) - 1)  # 'of Tolm, [Castria], said'


def _relative_of(words: Words, last: int, first: int) -> int | None:
    """Where a clause begins that names somebody: 'Ada Brandt, [whose] son, Tom, left, said' is about Brandt."""
    noun = run_start(words, last) - 1
    is_list = words.low[noun] == "and"  # 'whose sons Leo, five, and Tom, three, are here'
    places = range(noun - 1, max(first, noun - (KIN_LIST if is_list else KIN)), -1)
    relative = next((index for index in places if words.low[index] == "whose"), 0)
    if not relative or not words.comma[relative - 1]:
        return None
    if is_list:
        return None if "auxiliary" in words.kind[relative:noun] else relative
    return relative if words.comma[noun] and 1 not in words.stop[relative:noun] else None


def _relative_ending(words: Words, last: int, first: int) -> int | None:
    """Where a clause begins that ends with somebody else: 'Ada Brandt, [who] met the mayor, Tom Okoye, said'.

    Not so 'the pier, [which] her aide, Tom Okoye, said was old': he is the clause's own subject.
    """
    phrase = noun_phrase_ending(words, last, first)
    if phrase is None:
        return None
    opens = max(first, words.comma.rfind(1, first, phrase[0]) + 1)
    relative = next((place for place in range(opens, phrase[0]) if words.kind[place] == "relative"), None)
    if not relative or relative == first:
        return None
    verb = relative + 1
    if verb == phrase[0] and (words.kind[verb] or words.kind[verb + 1] != "preposition"):
        return None  # 'which [one] of her aides, Tom Okoye,', but not 'who [works] for the mayor, Tom Okoye,'
    return relative if words.low[relative] != "whose" or tells(words, relative, phrase[0]) else None


def _is_apposition(words: Words, index: int, first: int) -> bool:
    """Whether the comma-parted piece that ends at a name says something of one before it: 'of Marrow Bay,', 'PhD,'."""
    start = index
    while start > first and not words.comma[start - 1] and not words.quoted[start - 1]:
        start -= 1
    if start == index and (words.bare[start] in words.lexicon.honours or _abbreviates(words, index, first)):
        return True
    if start > first and words.comma[start - 1] and run_start(words, start - 1, first) == first:
        return True  # 'Senator Ada Brandt, [Democrat of Castria], who'
    if start > first and words.kind[start - 1] == "" and _relative_ending(words, start - 1, first):
        return True  # 'Ada Brandt, who met the mayor, [Tom Okoye], on Monday, said'
    return words.bare[start][:1].islower() and words.kind[start] != "coordinator"


def _abbreviates(words: Words, index: int, first: int) -> bool:
    """'The Harbour Board of Trade, [HBT], said': it has the first letters of the names before it."""
    letters = words.bare[index]
    if not (letters.isupper() and letters.isalpha() and len(letters) > 1):
        return False
    names = words.bare[max(first, index - LETTERS) : index]
    return "".join([name[0] for name in names if name[:1].isupper()]).endswith(letters)


def before_bracket(words: Words, last: int, first: int) -> int:
    """The word before a bracket that ends with the word `last`: 'Ada [Brandt] (R-Harbor)'; `last` where none does."""
    if words.raw[last].rstrip(",").endswith(")"):
        for place in range(last, max(first, last - BRACKET), -1):
            if words.raw[place][0] == "(":
                return place - 1
    return last
