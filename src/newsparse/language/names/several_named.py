"""Several in one mention: 'Ada Brandt and Tom Okoye', 'he and Brandt', 'Drivers', 'Friends of the Pier'."""

from newsparse.language.nouns.noun import may_be_in_name
from newsparse.language.words.words import Words

#: 'said [Women] in Sport': people who are no profession's.
PEOPLE = frozenset("people women men citizens americans britons".split())


def joins_names(words: Words, index: int, first: int) -> bool:
    """Whether 'and' joins two names: 'Ada Brandt and Tom Okoye' are one source."""
    before = index - 1
    is_title = words.form(words.raw[before]).is_title  # 'Chairman and Chief Executive Ada Brandt' is one
    return words.kind[index] == "coordinator" and words.is_name[before] and words.is_name[first] and not is_title


def joins_another(words: Words, start: int, behind: int) -> bool:
    """Whether somebody else is named behind what is said of the first: 'Ada Brandt of Tolm and [Tom] Okoye'."""
    for index in range(start, behind - 1):
        if words.kind[index] == "coordinator" and words.is_name[index + 1]:
            is_given = words.bare[index + 1] in words.lexicon.given_names
            return words.form(words.raw[index + 1]).is_title or (is_given and 1 in words.names[index + 2 : behind])
    return False


def is_of_several(words: Words, first: int, behind: int) -> bool:
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
    named = joint + 1 + (words.kind[joint + 1] == "determiner")
    if words.kind[first] == "determiner" and not words.is_name[other] and all(words.is_name[named:behind]):
        return not words.form(words.raw[named]).is_title  # '[The mayor and] Ada Brandt', '[The army and] the Front'
    return words.kind[other] == "pronoun" or (words.is_name[other] and not (is_role or is_first_of_body))


def is_league(words: Words, first: int, end: int, behind: int) -> bool:
    """Whether people with a capital and what they are for name a body: 'said Friends of the Pier'."""
    of_persons = words.low[first] in PEOPLE or is_of_persons(words, first)
    if not of_persons or end - first != 1 or words.opens_sentence(first) or not words.is_name[behind - 1]:
        return False
    return may_be_in_name(words, end, behind)


def is_of_persons(words: Words, index: int) -> bool:
    """'Officials', 'Sailors'."""
    return words.low[index] in words.lexicon.plural_person_nouns
