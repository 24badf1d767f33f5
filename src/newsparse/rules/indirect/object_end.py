"""How far an object reaches that tells what is done in saying it: 'praised [the crew] on Tuesday, and left'."""

from newsparse.language.noun_phrase import (
    OBJECT_PRONOUNS,
    TIME_UNITS,
    are_persons,
    breaks_after,
    is_past,
    is_person,
    is_plain,
    list_end,
    noun_phrase_starting,
)
from newsparse.language.words import Words

_CIRCUMSTANCES = frozenset("during after before when while amid since until following".split())
#: 'criticized the plan [earlier this] week': what is left of when it was said.
_BEFORE_TIMES = frozenset("in on at for over the this last next past earlier later late early just".split())
_TIMES, _DATING = frozenset({"time", "adverb"}), frozenset("on early late last this next earlier later".split())
#: 'accused Okoye on Tuesday [of] it'
_COMPLEMENTS = (("of",), ("for",), ("that",))
_DEPENDENT = frozenset({"relative", "subordinator"})
#: In 'urged the town council to', 'to' stands no further off.
INFINITIVE = 6
#: Behind a comma, at a word for a time and at these an object may be over.
_ENDING = _CIRCUMSTANCES | {"on", "in", "at", "via", "as", "and", "but", "by", "through"}
#: What is added to an object behind a comma begins with one of these.
_ADDING = frozenset({"relative", "pronoun", "subordinator", "determiner", "preposition", "auxiliary"})
#: Behind what is inserted in an object, it goes on so: 'ordered the crew, as well as the pilots, [to] leave'.
_GOING_ON, INSERTED = frozenset({"to", "of", "into"}), 12
#: 'in a recent radio [interview]': it stands within so many words.
OCCASION = 5
_OBJECTS = OBJECT_PRONOUNS | {"it"}


def object_end(words: Words, first: int, end: int) -> int:
    """Where the object or the infinitive ends that begins at `first`, before `end`."""
    asks = words.bare[first] == "on" or "to" in words.bare[first : min(end, first + INFINITIVE)]
    ends = _adds if asks else _ends_object  # 'called [on the crews in port this week to] wait'
    for index in range(first + 1, end):
        if ends(words, first, index) or (words.low[index] == "and" and _does_more(words, index + 1)):
            while words.low[index - 1] in _BEFORE_TIMES:
                index -= 1
            return index
    return end


def past_times(words: Words, index: int) -> int:
    """Past 'on Tuesday', 'early last week'; the same word where no time stands."""
    behind = index
    while words.kind[behind] in _TIMES or words.low[behind] in _DATING:
        behind += 1
    return behind if "time" in words.kind[index:behind] else index


def _ends_object(words: Words, first: int, index: int) -> bool:
    """Whether the object is over: when it was said follows, or something is added to it."""
    if words.low[index] not in _ENDING and words.kind[index] != "time" and not words.comma[index - 1]:
        return False
    bare = words.bare[index]
    behind = past_times(words, index) if words.kind[index] == "time" or bare == "on" else index
    if behind > index and words.low[behind : behind + 1] in _COMPLEMENTS:
        # 'accused Okoye on Tuesday [of it]', but not 'praised it on Tuesday [for an hour]'
        return not TIME_UNITS.isdisjoint(words.low[behind : behind + OCCASION])
    if bare in _CIRCUMSTANCES or _is_occasion(words, index):
        return True
    if words.kind[index] == "time" and words.low[index - 1] != "by":  # 'called for cuts by [Friday]'
        return words.kind[index - 1] != "determiner" or words.low[index - 1] in _BEFORE_TIMES
    following = words.kind[index + 1 : index + 2]
    if bare == "as" and following == ("pronoun",):
        return True
    return _adds(words, first, index)


def _does_more(words: Words, verb: int) -> bool:
    """'praised the crew and [walked] out', 'agreed to it, and [sent] the boat', not 'the old and [rusted] boat'."""
    verb += words.low[verb] in _DATING or words.low[verb].endswith("ly")  # 'and [earlier] sold'
    if verb >= len(words) or words.is_name[verb]:
        return False
    if words.is_cue[verb] and words.low[verb + 1] == "that":  # 'complain of the noise and [say] that'
        return True
    if not is_past(words, verb):
        return False
    if breaks_after(words, verb) or words.low[verb + 1] in _OBJECTS:
        return True
    return words.kind[verb + 1] != ""


def _is_occasion(words: Words, index: int) -> bool:
    """Where it is said: '[in] a recent interview', '[on] the club's website', '[in] a speech'."""
    low, behind = words.low[index], index + 1
    if low == "through":  # 'thanked the crew [through] her lawyer'
        heard = noun_phrase_starting(words, behind, words.sentence_end(index))
        return heard is not None and are_persons(words, heard[1] - 1)
    if low == "by" or words.low[index : behind + 1] == ("on", "condition"):  # 'defended it [by citing] a poll'
        return low == "on" or words.low[behind] in {"citing", "mentioning", "noting", "saying"}
    if low not in {"in", "on", "at", "via"} or behind == len(words):
        return False
    if words.low[behind] in words.lexicon.platforms:
        return True
    several = words.low[behind].endswith("s") and words.low[behind].removesuffix("s") in words.lexicon.message_nouns
    if several and low == "in":  # 'criticised the plan in [interviews]'
        return words.low[behind + 1 : behind + 2] != ("that",)
    noted = not words.lexicon.message_nouns.isdisjoint(
        words.low[behind + 1 : min(words.sentence_end(index), index + OCCASION)]
    )
    return noted and words.kind[behind] == "determiner"


def _adds(words: Words, first: int, index: int) -> bool:
    """Whether something is added to what is said: '…, which …', '… and [they left]', '… and [has closed it]'."""
    joined, comma = words.low[index] in {"and", "but"}, words.comma[index - 1]
    if not joined and not comma:
        return False
    if comma and words.kind[index] == "auxiliary":  # 'declined to comment, [did not] call', but not 'odd, [not] old'
        return words.low[index] != "not" and words.comma.find(1, first, index - 1) < 0
    if comma and words.kind[index] in _ADDING:
        return not (_is_list(words, index) or _is_inserted(words, first, index))
    added = index + joined
    if added >= len(words):
        return False
    kind = words.kind[added]
    verb = kind == "" and words.low[added].endswith("ed") and not words.is_name[added]
    verb = verb and not is_person(words, added + 1)  # 'praised the mayor and [retired] pilot Tom Okoye'
    if verb or (joined and kind in {"auxiliary", "pronoun"}) or _is_present(words, added):
        return True
    return joined and _opens_clause(words, added) and (bool(comma) or _does_otherwise(words, index))


def _is_present(words: Words, index: int) -> bool:
    """'called for a new pier, [favors] a tax', 'backs a tax and [opposes] the pier'."""
    if breaks_after(words, index) or words.kind[index + 1] != "determiner" or not is_plain(words, index):
        return False
    return words.low[index].endswith("s") and not words.low[index].endswith("ss")


def _does_otherwise(words: Words, conjunction: int) -> bool:
    """'declined to pay [and] the club could not', but not 'to pay what the port [and] the club could not'."""
    subject = noun_phrase_starting(words, conjunction + 1, words.sentence_end(conjunction))
    if words.kind[conjunction + 1] != "determiner":
        return False
    before = words.kind[conjunction - OCCASION : conjunction]
    return subject is not None and words.kind[subject[1]] == "auxiliary" and _DEPENDENT.isdisjoint(before)


def _is_inserted(words: Words, first: int, index: int) -> bool:
    """Whether an object goes on behind commas: 'ordered the crew[, as well as the pilots, to] leave'."""
    if words.low[index] in _GOING_ON:
        return words.comma.find(1, max(first, index - INSERTED), index - 1) >= 0
    behind = words.comma.find(1, index, index + INSERTED) + 1
    return behind > 0 and words.low[behind] in _GOING_ON


def _is_list(words: Words, index: int) -> bool:
    """Whether a list goes on to its sentence's end: 'criticised the plan, [the budget and the mayor].'."""
    limit = words.sentence_end(index)
    return list_end(words, index, limit) == limit


def _opens_clause(words: Words, first: int) -> bool:
    """'vowed to go on, but [the bank has] not paid', 'but [Okoye said]', and not 'praised Okoye, but not the crew'."""
    subject = noun_phrase_starting(words, first, words.sentence_end(first))
    if subject is None or breaks_after(words, subject[1] - 1):
        return False
    verb = subject[1]
    return words.kind[verb] == "auxiliary" or words.is_cue[verb] == 1 or is_past(words, verb)
