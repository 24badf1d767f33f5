"""The name that a mention is about: 'Okoye' in 'Mr. Okoye of Oslo', none in 'the mayor'."""

from newsparse.language.names.name import Name, plain, spelled
from newsparse.language.names.name_behind import is_body, name_behind
from newsparse.language.names.name_start import name_start
from newsparse.language.names.several_named import PEOPLE, is_of_persons, is_of_several, joins_names
from newsparse.language.names.titled_name import name_of_one_word, parted
from newsparse.language.nouns.noun import SELVES, are_persons, is_owner, is_person, is_plain
from newsparse.language.words.words import Stretch, Words

#: Where one of these stands, the first phrase of a mention may end before.
_MAY_END = frozenset({"preposition", "relative"})
_ONE_OF_MANY = frozenset({"a", "an", "another", "one"})


def name_in(words: Words, mention: Stretch) -> Name | None:
    """The name that a mention is about; None where it is a pronoun or a description."""
    first, behind = mention
    if words.names.find(1, first, behind) < 0:
        return None
    if behind - first == 1:
        return name_of_one_word(words, first)
    if behind - first == 2 and (name := _of_two_words(words, first)):
        return name
    end = _head_end(words, first, behind)
    if end == behind:
        return _name_ending(words, mention, behind)
    if _are_members(words, end, behind):
        return None
    is_of_body = words.is_name[first] and is_body(words, end)  # 'Ministry of Health (MOH) Director Ada Brandt'
    found = None if is_of_body else _member_behind_bracket(words, end, behind)
    return found or name_behind(words, first, end, behind) or _name_ending(words, mention, end)


def _of_two_words(words: Words, first: int) -> Name | None:
    """The name of two words, as most are: 'Ada Brandt', 'Mr. Okoye', a first name or 'Mr.' and a surname."""
    opener, surname, lexicon = words.raw[first], words.bare[first + 1], words.lexicon
    is_mr = opener in lexicon.honorifics
    if not (is_mr or (opener in lexicon.given_names and not words.form(opener).is_title)):
        return None
    if not words.is_name[first + 1] or surname in lexicon.honours or words.low[first + 1] in SELVES:
        return None
    if len(surname) == 1 or words.last[first] or words.quoted[first] or words.raw[first + 1][0] == "(":
        return None
    text = plain(words, first + 1)
    return Name(text, opener) if is_mr else Name(f"{opener} {text}")


def _name_ending(words: Words, mention: Stretch, end: int) -> Name | None:
    """The name at the end of the first phrase of a mention, which ends at `end`."""
    first, behind = mention
    last = end - 1
    if not (words.is_name[last] or words.low[last] in SELVES):
        return None
    if last > first:
        last -= words.bare[last] in words.lexicon.honours  # '[Ada Brandt] MP'
        if words.low[last] in SELVES and last > first and words.is_name[last - 1]:  # 'Ms. [Brandt] herself'
            last -= 1
    if last < first or not words.is_name[last]:
        return None
    if last == first and words.opens_sentence(first) and (last < behind - 1 or is_of_persons(words, first)):
        return None  # 'Survivors of the storm', 'Officials'
    start = name_start(words, first, last)
    if start == last and words.low[first] in _ONE_OF_MANY and words.bare[last].isupper():
        return None  # 'A super PAC', 'another local NGO'
    if start > first + 1:
        if joins_names(words, start - 1, first):
            return Name(spelled(words, first, last + 1))
        if is_of_several(words, first, start) or _is_object(words, first, start):
            return None
    return parted(words, first, start, last)


def _are_members(words: Words, end: int, behind: int) -> bool:
    """'Marrow Port Office (MPO) [sources]', 'Ministry of Health [officials]'."""
    last = behind - 1
    if not (are_persons(words, last) and is_plain(words, last)) or 1 in words.stop[end - 1 : last]:
        return False
    is_of_body = words.raw[end][0] == "(" or is_body(words, end)
    return is_of_body and "determiner" not in words.kind[end:last]


def _member_behind_bracket(words: Words, end: int, behind: int) -> Name | None:
    """'Port Service (PS) Captain [Ada Brandt]', 'Friends of Tolm (FOT) vice president [Ada Brandt]'."""
    closed = (index for index in range(end, behind - 1) if words.raw[index][0] == "(" and words.raw[index][-1] == ")")
    first = next(closed, behind) + 1
    goes_on = first < behind and "coordinator" not in words.kind[first:behind]  # not 'Ada (D) and Mayor Tom Okoye'
    member = name_in(words, (first, behind)) if goes_on else None
    is_member = member and (member.title or any(is_person(words, index) for index in range(first, behind - 1)))
    return member if is_member else None


def _is_object(words: Words, first: int, name: int) -> bool:
    """Whether a name is what a participle is about: 'a lawyer representing [Ida Berg]', not 'the smiling [Ida Berg]'.

    Nor is 'city planning [Director Ida Berg]'.
    """
    participle = name - 1 - (words.low[name - 1] == "former")  # 'representing former Mayor Okoye'
    noun = participle - 1
    if noun < first or not (words.low[participle].endswith("ing") and is_plain(words, participle)):
        return False
    if is_owner(words, noun) or words.low[participle] in words.lexicon.office_fields:
        return False
    if noun == first and words.is_name[noun]:  # 'Voters backing Okoye'
        return words.low[noun] in PEOPLE or is_of_persons(words, noun)
    return is_plain(words, noun) and not words.low[noun].endswith("ly")


def _head_end(words: Words, first: int, behind: int) -> int:
    """Index behind the first phrase of a mention: '[Ada Brandt] of Oslo', '[Ada Brandt], who', '[Ada Brandt] (R-…)'."""
    raw, stop, last = words.raw, words.stop, words.last
    if (
        _MAY_END.isdisjoint(words.kind[first:behind])
        and stop.find(1, first, behind - 1) < 0
        and not any(last[first : behind - 1])
        and "(" not in "".join(raw[first + 1 : behind])
    ):
        return behind  # which is so of most
    for index in range(first, behind):
        if words.kind[index] in _MAY_END and not words.is_name[index]:
            return index
        if raw[index][0] == "(" and index > first and not _is_second_title(words, index):
            return index
        if stop[index] or last[index]:
            return index + 1
    return behind


def _is_second_title(words: Words, index: int) -> bool:
    """'Chief [(Dr)] Ada Brandt', 'Dr [(Mrs)] Brandt'; not 'Ada Brandt (MP)'."""
    raw, form = words.raw, words.form
    return raw[index][-1] == ")" and form(raw[index]).is_title and form(raw[index - 1]).is_title
