"""A name in a run of capitalised words, parted from titles and from what else stands before it.

Harbour Secretary [Ada Brandt]      titles
Kenyan [Ada Brandt]                 where somebody is from
Feisty [Ada Brandt]                 what only describes
"""

from newsparse.language.names.name import FIRST_NAMES, Name, plain
from newsparse.language.names.several_named import is_of_persons
from newsparse.language.nouns.noun import NUMBERS, is_owner, is_person, is_plain
from newsparse.language.words.words import Stretch, Words

#: 'General [Electric]'
_OF_GENERAL = frozenset("Atomics Dynamics Electric Foods Mills Motors".split())
#: How adjectives end, and few first names that are unknown: 'Furious Ada Brandt'.
_ADJECTIVES = ("y", "ed", "ous", "ful", "ant", "ent", "ing", "ish", "ive", "less", "al")
#: Participles that are as good as prepositions, and the like.
_PREPOSITIONS = frozenset("Concerning Following Given Plus Regarding".split())
#: Titles of two words that are none alone: 'Tan Sri Ada Brandt', 'Senate President Pro Tem Ada Brandt'.
_TITLES_OF_TWO = frozenset(
    {("Ceann", "Comhairle"), ("Lib", "Dem"), ("Pro", "Tem"), ("Pro", "Tempore")}
    | {("Tan", "Sri"), ("Toh", "Puan"), ("Puan", "Sri")}
)


def name_of_one_word(words: Words, index: int) -> Name | None:
    """The name that a word is by itself: 'Okoye', but not 'Mayor', nor 'Officials', where that opens a sentence."""
    text, lexicon = plain(words, index), words.lexicon
    if text in lexicon.titles and words.raw[index - 1] not in lexicon.honorifics:  # but 'Mr. King'
        return None
    if is_of_persons(words, index) and words.opens_sentence(index):
        return None
    return None if words.kind[index] == "determiner" else Name(text)


def parted(words: Words, first: int, start: int, last: int) -> Name | None:
    """The name in the run that goes from `start` to the word `last`, without its titles; `first` opens the mention."""
    raw, lexicon = words.raw, words.lexicon
    start, name = _past_titles(words, start, last) if start < last else (start, start)
    text = _whole(words, name, last) if name < last else plain(words, last)
    if text in lexicon.titles and raw[name - 1] not in lexicon.honorifics:  # but 'Mr. King'
        return None
    if name == last:
        if last > first and is_plain(words, last - 1) and _is_common(words, last):
            return None  # 'several leading Congressmen', 'the town's executive Commission', 'the old Marine'
        if last > first and words.low[last - 1] in NUMBERS and text.endswith("s"):
            return None  # 'the two Republicans'
    elif words.low[last] in lexicon.offices and lexicon.office_fields.issuperset(words.low[name:last]):
        return None  # 'Immigration Minister'
    if name > start:
        return Name(text, " ".join(raw[start:name]))
    is_part = words.kind[first] == "determiner" and _is_one_name(words, first + 1, start)  # 'the Harbor Gazette'
    return None if is_part and not _is_apart(words, start) else Name(text)


def _is_apart(words: Words, start: int) -> bool:
    """Whether a name begins there, behind another: 'the Harbor Gazette's [Ada Brandt]', 'the Kenyan [Ada Brandt]'."""
    is_behind = is_owner(words, start - 1) or words.low[start - 1] in words.lexicon.demonyms
    return is_behind and words.bare[start] in words.lexicon.given_names


def _is_common(words: Words, last: int) -> bool:
    """Whether a noun with a capital is no name of its own: 'Congressmen', 'Commission', 'Texan'."""
    low, lexicon = words.low[last], words.lexicon
    if low in lexicon.demonyms and words.bare[last] not in lexicon.given_names:
        return True
    return low in lexicon.all_person_nouns or low in lexicon.organisation_words or low == "marine"


def _past_titles(words: Words, start: int, last: int) -> Stretch:
    """Where a run of several words begins, past what only describes, and where the name does, past its titles."""
    bare, lexicon = words.bare, words.lexicon
    is_body = words.form(words.raw[last]).plain.lower() in lexicon.organisation_words
    is_body = is_body and bare[last - 1] not in lexicon.gendered_names  # but 'Inspector Jane Hall'
    name = start if is_body and words.raw[start] not in lexicon.honorifics else behind_titles(words, start, last)
    if last - start == 1:
        is_opener = bare[start] in _PREPOSITIONS and words.opens_sentence(start)  # 'Given Okoye's skill'
        return (last, last) if is_opener and name == start else (start, name)
    for place in (start, name):
        if bare[place : place + 2] in _TITLES_OF_TWO and place + 2 <= last:
            name = max(name, place + 2)
    middle = (start + last + 1) // 2
    if middle - start > 1 and bare[start:middle] == bare[middle : last + 1]:  # a credit: 'Courtesy of Ada Brandt'
        start = name = middle
    if name == start and _is_epithet(words, start):
        start = name = start + 1
    if name == start and not is_body:
        start = name = _behind_demonym(words, start, last)
    return start, name


def behind_titles(words: Words, start: int, last: int) -> int:
    """Where the name begins behind its titles: 'Harbour Secretary [Ada Brandt]'; 'the Interior Ministry' has none."""
    for index in range(last - 1, start - 1, -1):
        if words.form(words.raw[index]).is_title and not words.quoted[index]:  # but 'Ada “Skipper” Brandt'
            return index if index == last - 1 and _is_in_name(words, index) else index + 1
        if index < last - 1 and is_person(words, index) and words.bare[index + 1] in words.lexicon.gendered_names:
            return index + 1  # 'Pharmacologist [Ada Brandt]'
    return start


def _is_in_name(words: Words, index: int) -> bool:
    """Whether a title is a name's first word, and one name follows: '[Son] Heung-min', '[General] Motors'."""
    title, name = words.bare[index], words.bare[index + 1]
    return title in FIRST_NAMES or (title == "Son" and "-" in name) or (title == "General" and name in _OF_GENERAL)


def _is_epithet(words: Words, start: int) -> bool:
    """Whether a sentence's first word only describes who is named behind it: 'Feisty Ada Brandt', 'Given Okoye'."""
    given, first = words.lexicon.given_names, words.bare[start]
    if first in _PREPOSITIONS:
        return words.opens_sentence(start)
    is_adjective = first.endswith(_ADJECTIVES) and first not in given
    is_adjective = is_adjective or first in ("Born", "Junior")  # 'Junior Ada Brandt', of an American school
    is_adjective = is_adjective or words.low[start] in words.lexicon.person_nouns  # 'Driver Ada Brandt'
    is_adjective = is_adjective or is_of_persons(words, start)  # 'Drivers Ada Brandt and Tom Okoye'
    return is_adjective and words.bare[start + 1] in given and words.opens_sentence(start)


def _behind_demonym(words: Words, start: int, last: int) -> int:
    """Where a full name begins behind the place that somebody is from: 'Kenyan [Ada Brandt]', 'Fellow Dane [Ada …]'."""
    bare, given = words.bare, words.lexicon.given_names
    index = start + (bare[start] == "Fellow")
    is_called = words.low[index] in words.lexicon.demonyms and bare[index] not in given
    return index + 1 if is_called and index + 1 < last and bare[index + 1] in given else start


def _whole(words: Words, name: int, last: int) -> str:
    """The words of a name: 'Ada Brandt', 'Cardi B' in 'said Cardi B.'."""
    own = words.raw[name : last + 1]
    if 1 in words.quoted[name : last + 1] or "'" in "".join(own):
        text = _without_nickname(words, name, last)
    else:
        text = " ".join([words.form(word).plain for word in own])
    return text.removesuffix(".") if words.last[last] and len(words.bare[last]) == 1 else text


def _without_nickname(words: Words, name: int, last: int) -> str:
    """The words of a name without a nickname, but with an owner in it: 'Ada Brandt' of 'Ada “skipper” Brandt'."""
    raw, is_name, quoted = words.raw, words.is_name, words.quoted
    kept = [index for index in range(name, last + 1) if is_name[index] or not quoted[index]]
    return " ".join([raw[index] if index < last and is_owner(words, index) else plain(words, index) for index in kept])


def _is_one_name(words: Words, first: int, behind: int) -> bool:
    """Whether only names and 'and' stand between: 'the [Securities and] Exchange Commission'."""
    return all(words.is_name[index] or words.kind[index] == "coordinator" for index in range(first, behind))
