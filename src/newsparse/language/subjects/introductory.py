"""Introductory words and phrases: what stands before the subject of a sentence.

[Most recently], [Shortly] after the storm      adverbs
[Leaving] the pier, [Born] in Tolm,             participles
[Alone] at last, [Eager] to sail,               adjectives
[Two days later], [The morning after] the storm times
"""

from newsparse.language.nouns.noun import MORE, PERIODS, TIME_UNITS
from newsparse.language.subjects.subject import REACH
from newsparse.language.words.words import Words

#: Participles that do not end in '-ed': '[Born] in Tolm, the mayor …'.
_IRREGULAR = frozenset(
    """
    born bought built caught driven found given held known led made seen sent shown struck sworn taken told torn written
    """.split()
)
#: Adjectives that do not end in '-ed', either: '[Alone] at last, the mayor …'.
_STATES = frozenset(
    """
    able afraid alone angry anxious ashamed asleep awake aware barefoot busy certain cold confident conscious content
    curious desperate eager faithful fearful fond free fresh full furious glad grateful guilty happy hopeful
    hungry impatient incapable keen loyal mindful nervous powerless proud ready reluctant sad safe scornful sick silent
    skeptical sceptical sure suspicious tearful thankful true unable unaware unhappy unsure unwilling upset wary weary
    """.split()
)
LEADING_ON = frozenset({"most", "there", "here"})
#: '[The morning after] the storm, its owner said'
_MORNINGS = frozenset(("the", part, "after") for part in "day night morning week month year afternoon evening".split())
_TIME_NOUNS = frozenset("later ago earlier afterward afterwards before".split())
#: A phrase that tells when has one of these within so many words, or else a word for a time behind its first.
_OF_TIMES, WHEN = _TIME_NOUNS | TIME_UNITS | {part for _, part, _ in _MORNINGS}, 5


def leads_on(words: Words, index: int, limit: int) -> bool:
    """'[Most] recently', '[There], she left', '[Shortly] after the storm'."""
    if words.bare[index].endswith("ly"):
        return words.comma[index] != 0 or _is_led_to(words, index)
    if words.low[index] == "most":
        return index + 1 < limit and words.low[index + 1].endswith("ly")
    return words.low[index] in {"there", "here"} and words.comma[index] != 0


def _is_led_to(words: Words, index: int) -> bool:
    """'Shortly [after] the storm', 'Usually [she] did', 'Hastily [leaving]', but not 'Molly [of] the crew'."""
    behind = index + 1
    low, kind = words.low[behind], words.kind[behind]
    return low in {"after", "before"} or kind in {"pronoun", "determiner"} or low.endswith("ing")


def opens_participle(words: Words, index: int) -> bool:
    """'[Leaving] the pier, …', '[Born] in Tolm, …', '[Prosecuting], Ada Brandt', but not '[Retired] Ada Brandt'."""
    low = words.low[index]
    if low not in _IRREGULAR and (len(low) < 5 or not low.endswith(("ing", "ed"))):
        return False
    if index + 1 >= len(words):
        return False
    return low == "born" or words.comma[index] == 1 or not words.is_name[index + 1]  # '[Born] Ada Brandt, she'


def opens_state(words: Words, index: int) -> bool:
    """'[Alone] at last, …', '[Eager] to sail, …', '[Alone], …', but not '[Happy] sailors, …'."""
    if words.low[index] not in _STATES:
        return False
    return words.comma[index] != 0 or words.kind[index + 1] in {"preposition", "subordinator"}


def opens_time(words: Words, index: int, limit: int) -> bool:
    """'Two days later, ...', 'Eight years ago, ...'."""
    on_a_day = index + 1 < limit and words.kind[index + 1] == "time"
    if not on_a_day and _OF_TIMES.isdisjoint(words.low[index : index + WHEN]):
        return False
    comma = next_comma(words, index, min(limit, index + WHEN))
    if comma is not None and comma > index and words.low[comma] in _TIME_NOUNS:
        return True
    if on_a_day and comma == index + 1:  # 'That day, …'
        return True
    if words.low[index : index + 3] in _MORNINGS:
        return True
    if words.low[index] in MORE and not TIME_UNITS.isdisjoint(words.low[index : min(limit, index + WHEN)]):
        return True  # 'Less than a week after the storm, …'
    return not PERIODS.isdisjoint(words.low[index : min(limit, index + 3)])


def next_comma(words: Words, index: int, limit: int) -> int | None:
    """The next word that a comma or a dash follows, none where that is far."""
    limit = min(limit, index + REACH)
    place = words.stop.find(1, index, limit)
    while place >= 0 and not words.raw[place].endswith((",", "—", "–")):
        place = words.stop.find(1, place + 1, limit)
    return place if place >= 0 else None
