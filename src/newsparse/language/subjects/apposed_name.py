"""A name behind a comma: who of the two is the subject.

her aide, [Tom Okoye], said                     the name
[A spokesman for the builder], Tolm Homes, said what stands before it
Tom Okoye, editor of a paper, Harbour Post      neither: all of it tells of a name before
"""

from newsparse.language.nouns.noun import POSSESSIVE, before_preposition, is_person, may_be_in_name, owner_in, run_start
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.words.words import Stretch, Words


def beside_name(words: Words, name: int, last: int, first: int) -> Stretch | None:
    """A name, or the body before it, by what they are: 'The Secretary, Port Agency, [Ada Brandt], said'."""
    if _holds_office(words, name, first):
        return name, last + 1
    return _before_seat(words, name, first) if name == last else None


def _holds_office(words: Words, name: int, first: int) -> bool:
    """'The Secretary, Port Agency, [Ada Brandt], said': an office, the body or the place, and who holds it there."""
    comma = words.comma.rfind(1, first, name - 1)
    if comma < 0 or not words.comma[name - 1]:
        return False
    office = words.comma.rfind(1, first, comma) + 1 or first
    if not is_person(words, before_preposition(words, (office, comma + 1))):
        return False
    return words.begins_person(name) and may_be_in_name(words, comma + 1, name)


def _before_seat(words: Words, name: int, first: int) -> Stretch | None:
    """The body before a name that says where it is: '[The Marrow Fish Institute], Tolm, said'."""
    last = name - 1
    is_body = words.is_name[last] and words.low[last] in words.lexicon.organisation_words
    if not is_body or run_start(words, last) == last or words.bare[name] in words.lexicon.given_names:
        return None
    body = noun_phrase_ending(words, last, first)
    return None if _follows_name(words, body, first) else body  # 'Tom Okoye, head of the Fish Institute, FI, said'


def is_described(words: Words, last: int, first: int, *, one_word: bool) -> bool:
    """'the director of the Harbour [Centre], Ada Brandt, said', 'head of the Harbour [Centre], Ada Brandt, said'.

    `one_word`: the name behind the comma has but one, and may be a place's: 'who left a boat in Tolm, Belmora, said'.
    """
    phrase = noun_phrase_ending(words, last, first)
    if phrase is None or _follows_name(words, phrase, first):
        return False
    opener = phrase[0]
    is_office = words.low[opener] in words.lexicon.offices and words.kind[opener + 1] == "preposition"
    if is_office or words.kind[opener] != "determiner":  # 'Tolm's Port and Harbour [Commissioner], Ada Brandt, said'
        return is_office or (owner_in(words, *phrase) is not None and is_person(words, last))
    may_be_place = one_word or words.kind[opener - 1] == "preposition"  # 'who grew up on [a farm in Tolm], Co Marrow,'
    return not may_be_place or is_person(words, before_preposition(words, phrase))


def apposed(words: Words, name: Stretch, first: int) -> Stretch | None:
    """Of a noun and the name behind its comma the subject: 'her aide, [Tom Okoye], said'; None in an apposition.

    It is the noun where the name is a body's or there are two: '[a spokesman for the builder], Tolm Homes, said'.
    """
    phrase = noun_phrase_ending(words, name[0] - 1, first)
    if _follows_name(words, phrase, first):
        return None
    sender = _sender(words, name[0] - 1, first)
    if sender:
        return sender
    return phrase if phrase and (_is_employer(words, name, phrase) or _is_of_two(words, phrase)) else name


def _follows_name(words: Words, phrase: Stretch | None, first: int) -> bool:
    """Whether the noun phrase is in apposition itself: 'Tom Okoye, [editor of a paper], Harbour Post, said'."""
    before = phrase[0] - 1 if phrase and words.low[phrase[0]] != "whose" else first - 1
    if before < first or not words.is_name[before] or not words.comma[before] or _reacts(words, before):
        return False
    introduced = words.kind[first] in {"preposition", "subordinator"}  # 'In a note, [her aide], Tom Okoye,'
    return not introduced or 1 in words.comma[first:before]


def _sender(words: Words, aide: int, first: int) -> Stretch | None:
    """Who speaks through another: '[Tom Okoye], in a note sent by his aide, Ada Brandt, said'."""
    comma = words.comma.rfind(1, first, aide)
    sends = comma >= first and words.is_name[comma] and words.kind[comma + 1] == "preposition"
    return noun_phrase_ending(words, comma, first) if sends and "by" in words.low[comma:aide] else None


def _is_employer(words: Words, name: Stretch, described: Stretch) -> bool:
    """'[A spokesman for the builder], Tolm Homes, said': a body in apposition, not the person."""
    if "for" not in words.low[slice(*described)]:
        return False
    employer = described[1] - 1
    if words.low[employer] in words.lexicon.company_nouns and not words.begins_person(name[0]):
        return True
    return name[1] - name[0] == 1 or words.low[name[1] - 1] in words.lexicon.organisation_words


def _is_of_two(words: Words, phrase: Stretch) -> bool:
    """'[Ada Brandt and her brother], Tom, said', '[The singer and her brother], Tom, said': not the last alone."""
    first, behind = phrase
    joint = next((index for index in range(first, behind - 1) if words.kind[index] == "coordinator"), None)
    if joint is None:
        return False
    return words.is_name[first] or (is_person(words, joint - 1) and words.low[joint + 1] in POSSESSIVE)


def _reacts(words: Words, index: int) -> bool:
    """'[Reacting], the minister, Ada Brandt, said': no name, though it has a capital."""
    return words.opens_sentence(index) and words.low[index].endswith("ing")
