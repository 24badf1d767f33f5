"""The name that goes on, or stands, behind the first phrase of a mention.

Secretary of State [Ada Brandt]             who has the office
University of Tolm hydrologist [Ada Brandt] who is a member
[Royal Bank of Canada]                      the body, named for its place or cause
"""

from newsparse.language.names.name import Name, spelled
from newsparse.language.names.name_start import last_run
from newsparse.language.names.several_named import is_league, is_of_several, joins_another
from newsparse.language.names.titled_name import behind_titles, parted
from newsparse.language.nouns.noun import is_owner, is_plain, may_be_in_name, owner_in
from newsparse.language.phrases.name_list import is_list
from newsparse.language.words.words import Stretch, Words

#: 'the [Town] of Tolm'
_TOWNS = frozenset("borough city county parish port province shire town township village".split())


def name_behind(words: Words, first: int, end: int, behind: int) -> Name | None:
    """The name that goes on, or stands, behind the first phrase of a mention, which ends at `end`."""
    holder = None
    if _is_office(words, end) or _heads_body(words, first, end, behind):
        holder = _office_holder(words, first, end, behind)
    elif words.low[end] == "on" and words.low[end - 1] in words.lexicon.organisation_words:
        holder = _titled_member(words, first, end, behind)
    elif words.is_name[first] and is_body(words, end):
        holder = _member(words, first, end, behind)
        if holder is None and _is_named_for_place(words, first, end, behind):
            return Name(spelled(words, first, _before_bracket(words, end, behind)))
    if holder is None and words.is_name[end - 1] and words.low[end] == "of":
        holder = _owned_person(words, end, behind)
    if holder:
        return holder
    if words.comma[end - 1] and _has_list_for_name(words, first, behind):
        owner = owner_in(words, first, end)
        return Name(spelled(words, first if owner is None else owner + 1, behind))
    if words.comma[end - 1] and "and" in words.low[end:behind] and is_list(words, first, behind):
        return Name(spelled(words, first, behind))  # 'Brandt, Okoye and Lund'
    owned = _owned_body(words, first, end, behind) or _for_a_cause(words, first, end, behind)
    if owned:
        return Name(spelled(words, *owned))
    if words.is_name[first] and (joins_another(words, end, behind) or is_league(words, first, end, behind)):
        return Name(spelled(words, first, behind))
    return None


def _office_holder(words: Words, first: int, preposition: int, behind: int) -> Name | None:
    """Who is named behind an office with its field: 'Secretary of State [Ada Brandt]', 'head of sales [Tom Okoye]'."""
    lexicon, bare = words.lexicon, words.bare
    run, last = last_run(words, preposition, behind)
    start = next((index for index in range(run, last) if _is_first_name(words, index)), last)
    untold = start == last and last - run > 1 and words.low[last - 1] not in words.lexicon.office_fields
    if untold and words.is_name[preposition - 1] and words.kind[first] != "determiner":
        fields = [index for index in range(run, last - 1) if words.low[index] in lexicon.office_fields]
        start = fields[-1] + 1 if fields else last - 1  # 'Minister of Health [Olutobi Wei Adah]'
    if start == last > run and is_plain(words, run - 1):
        start = run  # 'Chair of Marrow rowing club [Olutobi Adah]'
    before = words.low[start - 1]
    is_body = bare[last].lower() in lexicon.organisation_words  # 'head of the Ada Brandt School'
    # 'manager of singer Ada Brandt' is another, but not 'head of sales and singer Ada Brandt'
    is_another = before in lexicon.all_person_nouns and "coordinator" not in words.kind[preposition:start]
    is_person = words.kind[start - 1] == "" and not is_another
    if start == last or is_body or not is_person or is_of_several(words, first, start):
        return None
    first += words.kind[first] == "determiner"
    text = " ".join([words.form(word).plain for word in words.raw[start : last + 1]])
    return Name(text, " ".join(words.raw[first:start]))


def _is_first_name(words: Words, index: int) -> bool:
    """'Ada', 'K.'."""
    word = words.raw[index]
    return words.bare[index] in words.lexicon.gendered_names or (len(word) == len("K.") and word[1] == ".")


def _is_office(words: Words, preposition: int) -> bool:
    """Whether the word before is an office, and its field follows: '[head] of sales', '[ambassador] to Castria'."""
    office, low = words.low[preposition - 1], words.low[preposition]
    if low == "on":  # '[spokesman] on trade Tom Okoye', but 'a spokesman for Ada Brandt' is another
        return office.startswith("spokes")
    if office == "general":  # '[director general] of the port'
        office = words.low[preposition - 2]
    return office in words.lexicon.offices and low in ("of", "for", "to")


def _member(words: Words, first: int, preposition: int, behind: int) -> Name | None:
    """Who is named behind a body and what he is there: 'University of Tolm hydrologist [Ada Brandt]'."""
    start, last = last_run(words, preposition, behind)
    described = is_plain(words, start - 1) or behind_titles(words, start, last) > start
    return parted(words, first, start, last) if words.is_name[last] and described else None


def _titled_member(words: Words, first: int, preposition: int, behind: int) -> Name | None:
    """Who is named behind a body for its field and an office: 'Commission on Audit Chair [Ada Brandt]'."""
    start, last = last_run(words, preposition, behind)
    office = words.low[behind_titles(words, start, last) - 1]
    is_held = office in words.lexicon.offices or office in words.lexicon.all_person_nouns
    return parted(words, first, start, last) if is_held and words.is_name[last] else None


def _heads_body(words: Words, first: int, preposition: int, behind: int) -> bool:
    """Whether a title is told with its house, and the name behind: '[Landlord] of the Ship Inn Ada Brandt'.

    Not so '[Widow] of the Rev. Tom Okoye', '[Captain] of the Ada Brandt'.
    """
    if preposition - first != 1 or words.low[preposition : preposition + 2] != ("of", "the"):
        return False
    run, last = last_run(words, preposition, behind)
    name = next((index for index in range(run, last) if _is_first_name(words, index)), run)
    if not words.form(words.raw[first]).is_title or name == run or is_owner(words, name - 1):
        return False
    return not words.form(words.raw[name - 1]).is_title


def is_body(words: Words, preposition: int) -> bool:
    """'[University] of Tolm', '[Ministry] of Health', '[Town] of Tolm'."""
    noun = words.low[preposition - 1]
    return words.low[preposition] == "of" and (noun in words.lexicon.organisation_words or noun in _TOWNS)


def _is_named_for_place(words: Words, first: int, preposition: int, behind: int) -> bool:
    """'Royal Bank of Canada', 'National Union of Miners', but not 'Tolm's Bank of Canada'."""
    of_names = words.is_name[preposition + 1] and may_be_in_name(words, preposition, behind)
    is_one = preposition - first > 1 and 1 not in words.comma[first : behind - 1]
    return of_names and is_one and owner_in(words, first, behind) is None


def _owned_person(words: Words, first: int, behind: int) -> Name | None:
    """Who is a body's that is named for its field or place: 'the Bureau of Tides' [Ada Brandt]'."""
    owner = owner_in(words, first, behind)
    if owner is None or owner + 2 >= behind or words.bare[owner + 1] not in words.lexicon.given_names:
        return None
    is_body = words.low[behind - 1] in words.lexicon.organisation_words
    return None if is_body or False in words.is_name[owner + 1 : behind] else Name(spelled(words, owner + 1, behind))


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


def _for_a_cause(words: Words, first: int, preposition: int, behind: int) -> Stretch | None:
    """'[Everytown for Boat Safety]', 'group [People for the Care of Boats]'; not 'Ada for Tolm', 'Lawyers for Ada'."""
    named, cause = preposition - 1, preposition + 1 + (words.low[preposition + 1] == "the")
    is_cause = words.low[preposition] == "for" and words.is_name[cause] and words.is_name[behind - 1]
    is_alone = words.is_name[named] and (named == first or not words.is_name[named - 1])
    is_body = is_cause and is_alone and not (words.begins_person(named) or words.begins_person(cause))
    return (named, behind) if is_body else None


def _before_bracket(words: Words, first: int, behind: int) -> int:
    """Where a mention ends before its ticker or abbreviation: 'Royal Bank of Canada [(RBC)]'."""
    return next((index for index in range(first, behind) if words.raw[index][0] == "("), behind)
