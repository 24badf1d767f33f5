"""What belongs to a noun phrase that is read back word by word, and what ends it.

the head [of] the port, the [then] mayor        it goes on
[said] people had asked, a plan [Okoye] has     it ends before
a widely [read] report                          no noun ends it
"""

from newsparse.language.nouns.noun import (
    OBJECT_PRONOUNS,
    PERIODS,
    PRONOUN_LIKE,
    SUBJECT_PRONOUNS,
    are_persons,
    is_document,
    is_of_name,
    is_owner,
    is_past,
    is_plain,
    may_speak,
)
from newsparse.language.words.words import Words

_NO_NOUNS = frozenset(
    "there here more much very almost better easier hard otherwise please live together help helps get felt "
    "held".split()
)
_MEASURING = PERIODS | {"than"}
_WHEN_NOUNS = frozenset("moment time".split())  # 'the moment [Ada Brandt] said so'
_NO_LINK = frozenset("according said told".split())
_SAID = frozenset("said told says".split())
#: '[everyone] at the port'
SOMEBODY = frozenset("anybody anyone everybody everyone nobody somebody someone".split())
#: 'Documents [show] Lund wrote to her.'
_SHOW = frozenset("show shows showed indicate indicates indicated reveal reveals revealed".split())
_LINKS = frozenset(
    """
    aboard about across against along around at behind beneath beside between by for from in inside into near of off on
    opposite outside over past through throughout to toward towards under with within without
    """.split()
)
_FROM_WHERE = frozenset(
    "above across along around behind below beneath beside between beyond down in inside near off outside over "
    "under up within".split()
)
#: These join to somebody and to texts alone: '[passengers] aboard', 'an [inquiry] into it', but not 'it [turns] into'.
_WHERE = frozenset("aboard around into off over past through throughout toward towards under".split())


def ends_phrase(words: Words, index: int, start: int, last: int) -> bool:
    """Whether a noun, adjective or verb is none of the phrase that has been read back to `start`."""
    low = words.low[index]
    if words.is_name[start]:
        if _ends_before_name(words, index):
            return True
    elif words.low[start].isdigit() and is_past(words, index):  # 'showed [70 percent of those polled]'
        return True
    if words.is_cue[index] and _is_verb_before(words, index):
        return True
    return low in _MEASURING and (_is_compared(words, start, last) if low == "than" else _ends_period(words, index))


def _ends_before_name(words: Words, index: int) -> bool:
    """Whether a name behind a word is none of its phrase: 'last week [Okoye]', 'in 2019 [Okoye]', 'a plan [Okoye]'."""
    low = words.low[index]
    if low in _WHEN_NOUNS or (low.isdigit() and _is_year(words, index)):
        return True
    if words.bare[index + 1] in words.lexicon.honorifics and not are_persons(words, index):
        return not words.form(words.raw[index]).is_title  # 'The mistake [Ms. Dorn] made', not 'Dr (Mrs) Dorn'
    resumes = words.bare[index] in words.lexicon.resuming_nouns
    return resumes and words.kind[index - 1] != "preposition"  # 'the officer in charge Ada Brandt'


def _is_year(words: Words, index: int) -> bool:
    """Of a number: 'In [2019] Ada Brandt said', 'in March [2019] she said'."""
    in_year = words.low[index - 1] in {"in", "since", "until", "by"} or words.kind[index - 1] == "time"
    return in_year and len(words.low[index]) == len("2019")


def _is_verb_before(words: Words, index: int) -> bool:
    """'[said] people had asked', 'notes [show] Lund asked', 'I [think] Okoye's idea shows', but not 'the said form'."""
    if words.low[index] in _SAID or (words.low[index] in _SHOW and words.is_name[index + 1]):
        return words.kind[index - 1] != "determiner"
    if words.low[index] == "heard":
        return True  # 'The court [heard] Okoye had told a friend', 'Guests [heard] Okoye complain'
    return words.low[index - 1] in SUBJECT_PRONOUNS


def _is_compared(words: Words, start: int, last: int) -> bool:
    """'earned more than [port analysts] said', but not 'more than [40 pilots]', 'more than [half of the pilots]'."""
    if words.low[start][:1].isdigit() or "preposition" in words.kind[start:last]:
        return False
    return words.kind[start] == "" and (are_persons(words, last) or words.is_name[last])


def _ends_period(words: Words, index: int) -> bool:
    """'For 20 [years] pilots said', but not 'those 18 to 35 [years] old'."""
    counted = words.low[index - 1].isdigit() and words.low[index - 2] in {"for", "in", "over"}
    return counted and words.low[index + 1] != "old"


def links(words: Words, preposition: int) -> bool:
    """Whether a preposition joins what follows to a noun before it: 'the head [of] the harbour', 'six [in] 10'."""
    before = preposition - 1
    if words.low[before] == "from" and words.low[preposition] in _FROM_WHERE:
        return links(words, before)  # 'a friend from [across] the bay'
    if words.low[preposition] not in _LINKS or words.low[before] in _NO_LINK:
        return False
    if words.low[preposition] in _WHERE and not _is_somewhere(words, before):
        return False
    if words.low[before] in words.lexicon.past_tenses and words.kind[before - 1] != "determiner":
        return False  # but 'the [left] of the stage'
    if _follows_auxiliary(words, before):
        return False
    is_noun = words.kind[before] == "" or words.low[before] in SOMEBODY
    is_noun = is_noun and not words.quoted[before] and not words.breaks[before]
    if words.kind[before] == "adverb":  # 'a man at the [back] of the hall'
        return words.low[preposition] == "of" and words.kind[before - 1] == "determiner"
    return is_noun or words.kind[before] == "determiner" or _dates_noun(words, before, preposition)


def _is_somewhere(words: Words, index: int) -> bool:
    """'[passengers] aboard the ferry', 'police [looking] into it', 'an [inquiry] into it', 'a [lawsuit] over it'."""
    if words.low[index].endswith("ing") and not words.is_name[index]:
        return words.kind[index - 1] == "" and may_speak(words, index - 1)
    return may_speak(words, index) or is_document(words, index) or words.low[index] in SOMEBODY | {"those"}


def _follows_auxiliary(words: Words, index: int) -> bool:
    """'been [compared] with Ms. Brandt', 'was [met] by the crew'."""
    return not words.opens_sentence(index) and words.kind[index - 1] == "auxiliary"


def is_rate(words: Words, index: int) -> bool:
    """'six [in] 10 voters', 'nine [out of] 10'."""
    behind, before = index + 1, index - 1
    if words.low[index] == "of" and words.low[before] == "out":
        before -= 1
    elif words.low[index] == "out" and words.low[behind] == "of":
        behind += 1
    elif words.low[index] != "in":
        return False
    return all(words.low[place].isdigit() or words.low[place] in PRONOUN_LIKE for place in (before, behind))


def is_inside(words: Words, index: int, start: int) -> bool:
    """Whether an adverb or a time stands inside of a phrase: 'the [then] mayor', 'a video of the crash [Friday] in'."""
    return _dates_noun(words, index, start) or _describes(words, index) or is_of_name(words, index)


def _describes(words: Words, index: int) -> bool:
    """Whether an adverb or a time is part of a noun phrase: 'the [then] mayor', 'survivors of [Tuesday's] blast'."""
    before = index - 1
    return is_owner(words, index) or words.kind[before] == "determiner" or is_owner(words, before)


def _dates_noun(words: Words, index: int, preposition: int) -> bool:
    """Whether a day tells of the noun before it: 'a video of the crash [Friday] in Tolm'."""
    noun = index - 1
    dates = words.kind[index] == "time" and words.low[preposition] == "in"
    return dates and is_plain(words, noun) and not is_past(words, noun)


def is_no_noun(words: Words, start: int, index: int) -> bool:
    """Whether a word is no noun: 'a widely [read] report'; alone, '[live] reported' and '[felt] called to' neither."""
    low, alone = words.low[index], start == index
    if low.endswith("ly") and low not in words.lexicon.ly_words:
        return True
    if low in PERIODS and not (low == "minutes" and words.low[index - 1] == "the"):  # 'two weeks have signaled'
        return "preposition" not in words.kind[start:index]
    if low in OBJECT_PRONOUNS and not low.endswith(("self", "selves")):  # 'most of them [said]' is one
        return words.low[index - 1] != "of"
    return alone and (low in _NO_NOUNS or low.endswith(("ing", "ed")))
