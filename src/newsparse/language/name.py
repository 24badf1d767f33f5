"""Names of people and bodies as they stand in a text, parted from titles: 'Mr.' and 'Okoye' in 'Mr. Okoye of Oslo'."""

from collections.abc import Iterable
from typing import NamedTuple

from newsparse.language.noun import (
    SELVES,
    are_persons,
    breaks_after,
    is_in_appeal,
    is_of_name,
    is_owner,
    is_person,
    is_plain,
    may_be_in_name,
    owner_in,
)
from newsparse.language.noun_phrase import is_list
from newsparse.language.words import Stretch, Words

#: What stands behind a surname.
SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})
#: Titles that more often are first names, where but one name follows.
FIRST_NAMES = frozenset({"Mother", "Dean"})
#: 'General [Electric]'
_OF_GENERAL = frozenset("Atomics Dynamics Electric Foods Mills Motors".split())
#: How adjectives end, and few first names that are unknown: 'Furious Ada Brandt'.
_ADJECTIVES = ("y", "ed", "ous", "ful", "ant", "ent", "ing", "ish", "ive", "less", "al")

#: Participles that are as good as prepositions, and the like.
_PREPOSITIONS = frozenset("Concerning Following Given Plus Regarding".split())
#: 'the [Town] of Tolm'
_TOWNS = frozenset("borough city county parish port province shire town township village".split())
#: Titles of two words, the first of them a name elsewhere: 'Tan Sri Ada Brandt'.
_TITLES_OF_TWO = frozenset({("Tan", "Sri"), ("Toh", "Puan"), ("Puan", "Sri")})
#: 'said [Women] in Sport': people who are no profession's.
_PEOPLE = frozenset("people women men citizens americans britons".split())


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


def name_in(words: Words, mention: Stretch) -> Name | None:
    """The name that a mention is about; None where it is a pronoun or a description."""
    first, behind = mention
    if behind - first == 1:
        is_one = words.is_name[first] and not (_is_of_persons(words, first) and words.opens_sentence(first))
        return _parted(words, first, first, first) if is_one else None  # and not 'Officials'
    end = _head_end(words, first, behind)
    if end < behind and _are_members(words, end, behind):
        return None
    whole = _beyond_head(words, first, end, behind) if end < behind else None
    if whole:
        return whole
    if end - first > 1 and words.bare[end - 1] in words.lexicon.honours:
        end -= 1
    if end - first > 1 and words.low[end - 1] in SELVES and words.is_name[end - 2]:  # 'Ms. Brandt herself'
        end -= 1
    last = end - 1
    if last < first or not words.is_name[last]:
        return None
    if last == first and words.opens_sentence(first) and (end < behind or _is_of_persons(words, first)):
        return None  # 'Survivors of the storm', 'Officials'
    start = _name_start(words, first, last)
    if start > first + 1:
        if _joins_names(words, start - 1, first):
            return Name(_spelled(words, first, end))
        if _is_of_several(words, first, start) or _is_object(words, first, start):
            return None
    return _parted(words, first, start, last)


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
        return words.low[noun] in _PEOPLE or _is_of_persons(words, noun)
    return is_plain(words, noun) and not words.low[noun].endswith("ly")


def _are_members(words: Words, end: int, behind: int) -> bool:
    """'Marrow Port Office (MPO) [sources]', 'Ministry of Health [officials]'."""
    last = behind - 1
    if not (are_persons(words, last) and is_plain(words, last)) or 1 in words.stop[end - 1 : last]:
        return False
    is_of_body = words.raw[end][0] == "(" or _is_body(words, end)
    return is_of_body and "determiner" not in words.kind[end:last]


def _beyond_head(words: Words, first: int, end: int, behind: int) -> Name | None:
    """The name that goes on, or stands, behind the first phrase of a mention, which ends at `end`."""
    holder = _member_behind_bracket(words, end, behind)
    if holder is None and _is_office(words, end):
        holder = _office_holder(words, first, end, behind)
    elif words.is_name[first] and _is_body(words, end):
        holder = _member(words, first, end, behind)
        if holder is None and _is_named_for_place(words, first, end, behind):
            return Name(_spelled(words, first, _before_bracket(words, end, behind)))
    if holder is None and words.is_name[end - 1] and words.low[end] == "of":
        holder = _owned_person(words, end, behind)
    if holder:
        return holder
    if words.comma[end - 1] and _has_list_for_name(words, first, behind):
        owner = owner_in(words, first, end)
        return Name(_spelled(words, first if owner is None else owner + 1, behind))
    if words.comma[end - 1] and "and" in words.low[end:behind] and is_list(words, first, behind):
        return Name(_spelled(words, first, behind))  # 'Brandt, Okoye and Lund'
    owned = _owned_body(words, first, end, behind) or _for_a_cause(words, first, end, behind)
    if owned:
        return Name(_spelled(words, *owned))
    if words.is_name[first] and (_joins_another(words, end, behind) or _is_league(words, first, end, behind)):
        return Name(_spelled(words, first, behind))
    return None


def _member_behind_bracket(words: Words, end: int, behind: int) -> Name | None:
    """'Port Service (PS) Captain [Ada Brandt]', 'Friends of Tolm (FOT) vice president [Ada Brandt]'."""
    closed = (index for index in range(end, behind - 1) if words.raw[index][0] == "(" and words.raw[index][-1] == ")")
    first = next(closed, behind) + 1
    goes_on = first < behind and "coordinator" not in words.kind[first:behind]  # not 'Ada (D) and Mayor Tom Okoye'
    member = name_in(words, (first, behind)) if goes_on else None
    is_member = member and (member.title or any(is_person(words, index) for index in range(first, behind - 1)))
    return member if is_member else None


def _parted(words: Words, first: int, start: int, last: int) -> Name | None:
    """The name in the run that goes from `start` to the word `last`, without its titles; `first` opens the mention."""
    raw, lexicon = words.raw, words.lexicon
    text = _plain(words, last)
    name = start
    if start < last:
        start, name = _past_titles(words, start, last)
        if name < last:
            text = _whole(words, name, last)
    if text in lexicon.titles and raw[name - 1] not in lexicon.honorifics:  # but 'Mr. King'
        return None
    if name == last > first and is_plain(words, last - 1) and _is_common(words, last):
        return None  # 'several leading Congressmen', 'the town's executive Commission'
    if words.low[last] in lexicon.offices and name < last and lexicon.office_fields.issuperset(words.low[name:last]):
        return None  # 'Immigration Minister'
    if name > start:
        return Name(text, " ".join(raw[start:name]))
    if words.kind[first] == "determiner" and _is_one_name(words, first + 1, start):  # 'the Harbor Gazette'
        is_apart = is_owner(words, start - 1) or words.low[start - 1] in lexicon.demonyms
        is_apart = is_apart and words.bare[start] in lexicon.given_names
        return Name(text) if is_apart else None  # but 'the Harbor Gazette's Ada Brandt', 'the Kenyan Ada Brandt'
    return Name(text)


def _is_common(words: Words, last: int) -> bool:
    """Whether a noun with a capital is no name of its own: 'Congressmen', 'Commission'."""
    return words.low[last] in words.lexicon.all_person_nouns or words.low[last] in words.lexicon.organisation_words


def _past_titles(words: Words, start: int, last: int) -> Stretch:
    """Where a run of several words begins, past what only describes, and where the name does, past its titles."""
    bare, lexicon = words.bare, words.lexicon
    is_body = words.form(words.raw[last]).plain.lower() in lexicon.organisation_words
    is_body = is_body and bare[last - 1] not in lexicon.gendered_names  # but 'Inspector Jane Hall'
    name = start if is_body and words.raw[start] not in lexicon.honorifics else _behind_titles(words, start, last)
    if bare[start : start + 2] in _TITLES_OF_TWO:
        name = max(name, min(start + 2, last))
    if last - start > 1:
        middle = (start + last + 1) // 2
        if middle - start > 1 and bare[start:middle] == bare[middle : last + 1]:  # a credit: 'Courtesy of Ada Brandt'
            start = name = middle
    if name == start and (last - start > 1 or bare[start] in _PREPOSITIONS) and _is_epithet(words, start):
        start = name = start + 1
    if name == start and not is_body:
        start = name = _behind_demonym(words, start, last)
    return start, name


def _behind_demonym(words: Words, start: int, last: int) -> int:
    """Where a full name begins behind the place that somebody is from: 'Kenyan [Ada Brandt]', 'Fellow Dane [Ada …]'."""
    bare, given = words.bare, words.lexicon.given_names
    index = start + (bare[start] == "Fellow")
    is_called = words.low[index] in words.lexicon.demonyms and bare[index] not in given
    return index + 1 if is_called and index + 1 < last and bare[index + 1] in given else start


def _plain(words: Words, index: int) -> str:
    """The word as part of a name, without the possessive of others' names: 'Okoye', 'Moody's'."""
    bare = words.bare[index]
    return bare if bare in words.so_named else words.form(words.raw[index]).plain


def _whole(words: Words, name: int, last: int) -> str:
    """The words of a name without a nickname: 'Ada Brandt' of 'Ada “skipper” Brandt'."""
    raw, is_name, quoted = words.raw, words.is_name, words.quoted
    kept = [index for index in range(name, last + 1) if is_name[index] or not quoted[index]]
    own = [raw[index] if index < last and is_owner(words, index) else _plain(words, index) for index in kept]
    text = " ".join(own)
    return text.removesuffix(".") if words.last[last] and len(words.bare[last]) == 1 else text  # 'said Cardi B.'


def _spelled(words: Words, first: int, behind: int) -> str:
    """The words as they stand, but for what follows the last: 'Mr. Brandt and Tom Okoye', '<Marrow and Hask Co>'."""
    return " ".join([*unbracketed(words.raw[first : behind - 1]), _plain(words, behind - 1)])


def unbracketed(raw: Iterable[str]) -> list[str]:
    """The words without a wire's angle brackets around several: '<Marrow Lines Inc>', but 'Marrow Lines <MRW>'."""
    return [word if "<" in word and ">" in word else word.strip("<>").replace(">'s", "'s") or word for word in raw]


def _is_of_persons(words: Words, index: int) -> bool:
    """'Officials', 'Sailors'."""
    return words.low[index] in words.lexicon.plural_person_nouns


def _is_league(words: Words, first: int, end: int, behind: int) -> bool:
    """Whether people with a capital and what they are for name a body: 'said Friends of the Pier'."""
    of_persons = words.low[first] in _PEOPLE or _is_of_persons(words, first)
    if not of_persons or end - first != 1 or words.opens_sentence(first) or not words.is_name[behind - 1]:
        return False
    return may_be_in_name(words, end, behind)


def _has_list_for_name(words: Words, first: int, behind: int) -> bool:
    """'Tolm's [Fishery, Port and Harbour Office]'."""
    is_body = words.low[behind - 1] in words.lexicon.organisation_words and "and" in words.low[first:behind]
    is_body = is_body and not words.lexicon.office_fields.isdisjoint(words.low[first:behind])
    return is_body and all(words.is_name[index] or words.low[index] == "and" for index in range(first, behind))


def _owned_body(words: Words, first: int, preposition: int, behind: int) -> Stretch | None:
    """'Castria's [Ministry of Health] (MOH)', 'Tolm's [Committee on Fish]'."""
    is_body = words.is_name[preposition - 1] and words.low[preposition - 1] in words.lexicon.organisation_words
    if not is_body or words.kind[first] == "determiner" or words.low[preposition] not in ("of", "for", "on"):
        return None
    owner = owner_in(words, first, preposition - 1)
    return None if owner is None else (owner + 1, _before_bracket(words, preposition, behind))


def _before_bracket(words: Words, first: int, behind: int) -> int:
    """Where a mention ends before its ticker or abbreviation: 'Royal Bank of Canada [(RBC)]'."""
    return next((index for index in range(first, behind) if words.raw[index][0] == "("), behind)


def _for_a_cause(words: Words, first: int, preposition: int, behind: int) -> Stretch | None:
    """'[Everytown for Boat Safety]', 'group [People for the Care of Boats]'; not 'Ada for Tolm', 'Lawyers for Ada'."""
    named, cause = preposition - 1, preposition + 1 + (words.low[preposition + 1 : preposition + 2] == ("the",))
    is_cause = words.low[preposition] == "for" and words.is_name[cause] and words.is_name[behind - 1]
    is_alone = words.is_name[named] and (named == first or not words.is_name[named - 1])
    is_body = is_cause and is_alone and not (words.begins_person(named) or words.begins_person(cause))
    return (named, behind) if is_body else None


def _is_office(words: Words, preposition: int) -> bool:
    """Whether the word before is an office, and its field follows: '[head] of sales', '[ambassador] to Castria'."""
    office, low = words.low[preposition - 1], words.low[preposition]
    if low == "on":  # '[spokesman] on trade Tom Okoye', but 'a spokesman for Ada Brandt' is another
        return office.startswith("spokes")
    if office == "general":  # '[director general] of the port'
        office = words.low[preposition - 2]
    return office in words.lexicon.offices and low in ("of", "for", "to")


def _is_body(words: Words, preposition: int) -> bool:
    """'[University] of Tolm', '[Ministry] of Health', '[Town] of Tolm'."""
    noun = words.low[preposition - 1]
    return words.low[preposition] == "of" and (noun in words.lexicon.organisation_words or noun in _TOWNS)


def _owned_person(words: Words, first: int, behind: int) -> Name | None:
    """Who is a body's that is named for its field or place: 'the Bureau of Tides' [Ada Brandt]'."""
    owner = owner_in(words, first, behind)
    if owner is None or owner + 2 >= behind or words.bare[owner + 1] not in words.lexicon.given_names:
        return None
    is_body = words.low[behind - 1] in words.lexicon.organisation_words
    return None if is_body or False in words.is_name[owner + 1 : behind] else Name(_spelled(words, owner + 1, behind))


def _is_named_for_place(words: Words, first: int, preposition: int, behind: int) -> bool:
    """'Royal Bank of Canada', 'National Union of Miners', but not 'Tolm's Bank of Canada'."""
    of_names = words.is_name[preposition + 1] and may_be_in_name(words, preposition, behind)
    is_one = preposition - first > 1 and 1 not in words.comma[first : behind - 1]
    return of_names and is_one and owner_in(words, first, behind) is None


def _joins_another(words: Words, start: int, behind: int) -> bool:
    """Whether somebody else is named behind what is said of the first: 'Ada Brandt of Tolm and [Tom] Okoye'."""
    for index in range(start, behind - 1):
        if words.kind[index] == "coordinator" and words.is_name[index + 1]:
            is_given = words.bare[index + 1] in words.lexicon.given_names
            return words.form(words.raw[index + 1]).is_title or (is_given and 1 in words.names[index + 2 : behind])
    return False


def _office_holder(words: Words, first: int, preposition: int, behind: int) -> Name | None:
    """Who is named behind an office with its field: 'Secretary of State [Ada Brandt]', 'head of sales [Tom Okoye]'."""
    lexicon, bare = words.lexicon, words.bare
    run, last = _last_run(words, preposition, behind)
    start = next((index for index in range(run, last) if _is_first_name(words, index)), last)
    untold = start == last and last - run > 1 and words.low[last - 1] not in words.lexicon.office_fields
    if untold and words.is_name[preposition - 1] and words.kind[first] != "determiner":
        fields = [index for index in range(run, last - 1) if words.low[index] in lexicon.office_fields]
        start = fields[-1] + 1 if fields else last - 1  # 'Minister of Health [Olutobi Wei Adah]'
    if start == last > run and is_plain(words, run - 1):
        start = run  # 'Chair of Marrow rowing club [Olutobi Adah]'
    before = words.low[start - 1]
    is_body = bare[last].lower() in lexicon.organisation_words  # 'head of the Ada Brandt School'
    is_person = words.kind[start - 1] == "" and before not in lexicon.all_person_nouns  # 'manager of singer Ada Brandt'
    if start == last or is_body or not is_person or _is_of_several(words, first, start):
        return None
    first += words.kind[first] == "determiner"
    text = " ".join([words.form(word).plain for word in words.raw[start : last + 1]])
    return Name(text, " ".join(words.raw[first:start]))


def _is_first_name(words: Words, index: int) -> bool:
    """'Ada', 'K.'."""
    word = words.raw[index]
    return words.bare[index] in words.lexicon.gendered_names or (len(word) == len("K.") and word[1] == ".")


def _last_run(words: Words, first: int, behind: int) -> Stretch:
    """Where the run of names begins that ends the first phrase of a mention, and its last word."""
    breaks = (index for index in range(first, behind) if breaks_after(words, index))
    last = next(breaks, behind - 1)
    return (_name_start(words, first + 1, last) if words.is_name[last] else last), last


def _member(words: Words, first: int, preposition: int, behind: int) -> Name | None:
    """Who is named behind a body and what he is there: 'University of Tolm hydrologist [Ada Brandt]'."""
    start, last = _last_run(words, preposition, behind)
    described = is_plain(words, start - 1) or _behind_titles(words, start, last) > start
    return _parted(words, first, start, last) if words.is_name[last] and described else None


def _name_start(words: Words, first: int, last: int) -> int:
    """Where the run of names begins that ends a mention; not past a possessive: 'Okoye's aide [Ada Brandt]'."""
    is_name, start = words.is_name, last
    while start > first and (
        is_name[start - 1]
        or (start - 1 > first and is_of_name(words, start - 1))
        or _is_particle(words, start - 1, first)
        or _is_in_firm(words, start - 1, first)
        or (start - 1 > first and _joins_fields(words, start - 1))
        or (start - 1 > first and is_in_appeal(words, start - 1))
        or words.quoted[start - 1]  # 'Ada “skipper” Brandt'
    ):
        start -= 1
        if is_owner(words, start):
            is_company = start + 1 == last and words.low[last] in words.lexicon.company_words  # 'Marrow's Inc'
            return start if is_company else start + 1
    return start


def _behind_titles(words: Words, start: int, last: int) -> int:
    """Where the name begins behind its titles: 'Harbour Secretary [Ada Brandt]'; 'the Interior Ministry' has none."""
    for index in range(last - 1, start - 1, -1):
        is_role = index < last - 1 and is_person(words, index) and words.bare[index + 1] in words.lexicon.gendered_names
        is_title = words.form(words.raw[index]).is_title and not words.quoted[index]  # but 'Ada “Skipper” Brandt'
        if is_role or is_title:  # 'Pharmacologist [Ada Brandt]'
            return index if index == last - 1 and _is_in_name(words, index) else index + 1
    return start


def _is_in_name(words: Words, index: int) -> bool:
    """Whether a title is a name's first word, and one name follows: '[Son] Heung-min', '[General] Motors'."""
    title, name = words.bare[index], words.bare[index + 1]
    return title in FIRST_NAMES or (title == "Son" and "-" in name) or (title == "General" and name in _OF_GENERAL)


def _head_end(words: Words, first: int, behind: int) -> int:
    """Index behind the first phrase of a mention: '[Ada Brandt] of Oslo', '[Ada Brandt], who', '[Ada Brandt] (R-…)'."""
    is_name, raw, stop, last = words.is_name, words.raw, words.stop, words.last
    for index in range(first, behind):
        if not is_name[index] and words.kind[index] in ("preposition", "relative"):
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


def _is_one_name(words: Words, first: int, behind: int) -> bool:
    """Whether only names and 'and' stand between: 'the [Securities and] Exchange Commission'."""
    return all(words.is_name[index] or words.kind[index] == "coordinator" for index in range(first, behind))


def _is_epithet(words: Words, start: int) -> bool:
    """Whether a sentence's first word only describes who is named behind it: 'Feisty Ada Brandt', 'Given Okoye'."""
    given, first = words.lexicon.given_names, words.bare[start]
    if first in _PREPOSITIONS:
        return words.opens_sentence(start)
    is_adjective = (first == "Born" or first.endswith(_ADJECTIVES)) and first not in given
    is_adjective = is_adjective or words.low[start] in words.lexicon.person_nouns  # 'Driver Ada Brandt'
    is_adjective = is_adjective or _is_of_persons(words, start)  # 'Drivers Ada Brandt and Tom Okoye'
    return is_adjective and words.bare[start + 1] in given and words.opens_sentence(start)


def _joins_names(words: Words, index: int, first: int) -> bool:
    """Whether 'and' joins two names: 'Ada Brandt and Tom Okoye' are one source."""
    before = index - 1
    is_title = words.form(words.raw[before]).is_title  # 'Chairman and Chief Executive Ada Brandt' is one
    return words.kind[index] == "coordinator" and words.is_name[before] and words.is_name[first] and not is_title


def _is_of_several(words: Words, first: int, behind: int) -> bool:
    """Whether others stand before a name: '[He and] Brandt', but not '[Founder and chief executive] Ada Brandt'.

    Nor in '[Food and Drug Administration commissioner] Ada Brandt', '[Tolm and Bay Union secretary] Ada Brandt',
    '[Harbour and Co analyst] Ada Brandt'.
    """
    if "coordinator" not in words.kind[first + 1 : behind]:
        return False
    joint = words.kind.index("coordinator", first + 1)
    other, low = joint - 1, words.low[joint - 1]
    lexicon = words.lexicon
    if words.low[joint + 1] in lexicon.company_words or len(words.raw[other]) == len(words.raw[joint + 1]) == len("B"):
        return False
    behind_joint = words.low[joint:behind]
    is_body = any(not names.isdisjoint(behind_joint) for names in (lexicon.organisation_words, lexicon.company_words))
    is_role = low in lexicon.all_person_nouns or low in lexicon.office_fields or words.form(words.raw[other]).is_title
    is_first_of_body = is_body and lexicon.given_names.isdisjoint(words.bare[first:joint])
    return words.kind[other] == "pronoun" or (words.is_name[other] and not (is_role or is_first_of_body))


def _is_in_firm(words: Words, index: int, first: int) -> bool:
    """Whether a word joins two names of a firm: 'Okoye [&] Lund', 'Okoye [and] Co'."""
    if index == first or not words.is_name[index - 1]:
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
