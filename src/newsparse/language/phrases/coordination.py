"""Coordination: where the first of two begins whom 'and' joins before a verb.

[teachers and] union officials said             several
[Ada Brandt and] union chief Tom Okoye said     a name
both [the mayor and] her aide said              'both'
"""

from newsparse.language.nouns.noun import POSSESSIVE, SUBJECT_PRONOUNS, WHEN, are_persons, may_speak
from newsparse.language.words.words import Stretch, Words

#: 'Ada Brandt and [his] wife', 'Ada Brandt and [other] pilots'
_BESIDE_NAMES = POSSESSIVE | {"other", "others", "some", "several", "many", "the"}
_OPENERS = frozenset({"coordinator", "subordinator"})
#: 'On Monday [the mayor and her aide]': a phrase that leads up to a subject has at most so many words.
LEADING = 3


def behind_both(words: Words, coordinator: int, first: int) -> int | None:
    """Where the first of two begins behind 'both': 'both [the mayor and] her aide', not 'both sides and pilots'."""
    both = next((index for index in range(coordinator - 2, first - 1, -1) if words.low[index] == "both"), None)
    if both is None or 1 in words.stop[both:coordinator]:
        return None
    opener = both + 1
    is_somebody = words.is_name[opener] or words.kind[opener] == "determiner" or are_persons(words, opener)
    is_led = both > first and words.kind[both - 1] == "preposition"
    return opener if is_somebody and not is_led else None


def with_several(words: Words, former: Stretch, last: int, first: int) -> int:
    """Where several begin, or an adjective: '[teachers and] union officials', '[current and] former crews'."""
    (begin, coordinator), noun = former, former[1] - 1
    begin -= begin > first and words.kind[begin - 1] == "determiner"
    opener = begin - 1
    if words.breaks[opener] or is_led_by_phrase(words, begin, first):
        return begin
    if words.kind[coordinator + 1] == "determiner" or not words.low[noun].endswith("s"):
        return coordinator + 1
    if words.kind[opener] == "preposition":  # 'hit by storms and [pilots] said', but 'with [sailors and pilots] saying'
        alike = are_persons(words, noun) or not are_persons(words, last) or words.low[opener] in WHEN
        is_led = alike and words.low[opener] != "to"  # 'said to [see] lower rates and bankers said'
    else:
        is_led = words.kind[opener] in _OPENERS
    return begin if is_led else coordinator + 1


def with_named(words: Words, former: Stretch, last: int, first: int) -> int:
    """Where a name or a pronoun begins: '[Ada Brandt and] union chief Tom Okoye', '[she and] her crew'."""
    begin, coordinator = former
    if begin > first and words.low[begin - 1] in SUBJECT_PRONOUNS:
        begin -= 1
    if begin > first and words.is_name[begin] and words.kind[begin - 1] == "determiner":
        begin -= 1
    is_somebody = words.is_name[last] or words.low[coordinator + 1] in _BESIDE_NAMES
    opens = words.quoted[begin - 1] or (words.is_name[begin] and words.breaks[begin - 1])
    opens = opens or (begin - 1 == first and words.kind[first] in _OPENERS)  # 'But [Brandt and] his wife'
    opens = opens or words.low[begin] in SUBJECT_PRONOUNS or is_led_by_phrase(words, begin, first)
    return begin if opens and is_somebody and begin < coordinator else coordinator + 1


def is_led_by_phrase(words: Words, begin: int, first: int) -> bool:
    """Whether nothing stands before a subject, or a short phrase: 'On Monday [the mayor and her aide] said'."""
    if begin - first > LEADING or begin == first:
        return begin == first
    led = words.kind[first] in {"preposition", "time", "adverb"} or words.kind[begin - 1] == "time"
    return led and words.kind[begin - 1] not in {"preposition", "determiner", "coordinator", "auxiliary"}


def joins_names(words: Words, coordinator: int) -> bool:
    """'Ada Brandt [and] Tom Okoye', but not 'not Ada Brandt [but] Tom Okoye'."""
    before = coordinator - 1
    if words.low[coordinator] == "but":
        return False
    return words.is_name[before] and words.is_name[coordinator + 1] and not words.breaks[before]


def is_joined(words: Words, determiner: int, last: int, first: int) -> bool:
    """Whether 'and' joins who a determiner opens to others: 'Okoye and [his] wife', 'Okoye and [the] mayor'."""
    if determiner - 1 <= first:
        return False
    return words.low[determiner] in POSSESSIVE or may_speak(words, last)
