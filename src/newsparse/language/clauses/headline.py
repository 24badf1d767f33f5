"""What only headlines do: they are two sentences with a comma between, and leave out 'was'.

Okoye says pier is shut, [Brandt] calls it “a disgrace”     two subjects
Okoye says pier is shut, [calls] it “a disgrace”            or one
Okoye fined and [told] “rules are rules”                    was told
"""

from collections.abc import Iterator

from newsparse.language.words.words import Words

_MARKS = frozenset("'\"‘“")
#: The subject of the second has so many words at most.
SUBJECT = 4


def second_sentences(words: Words, first: int, behind: int) -> Iterator[int]:
    """Where a headline goes on with what another does, behind somebody's words; its verbs end in '-s'."""
    spoken = False
    for index in range(first + 1, behind):
        if spoken and words.comma[index - 1] and not words.quoted[index]:
            goes_on = words.low[index] != "says" and _reports(words, index)
            if goes_on or _has_subject(words, index, behind):
                yield index
        spoken = spoken or _reports(words, index)


def _has_subject(words: Words, first: int, behind: int) -> bool:
    """'…, [the mayor calls] it odd', but not '…, [mayor says]'."""
    for verb in range(first, min(first + SUBJECT, behind - 1)):
        if words.stop[verb] or words.kind[verb] not in {"", "determiner", "pronoun"}:
            return False
        if verb > first and _reports(words, verb):
            return True
    return False


def _reports(words: Words, verb: int) -> bool:
    """'Okoye [says] it holds', but not 'It holds, Okoye [says]'."""
    return words.is_cue[verb] == 1 and words.low[verb][-1] == "s" and not words.quoted[verb] and not words.breaks[verb]


def is_passive_in_headline(words: Words, told: int) -> bool:
    """'Okoye [told] “rules are rules”', 'Pier leaks, inquiry [told]', 'Okoye [told] to leave'; not 'told Brandt'."""
    return words.raw[told + 1][:1] in _MARKS or words.last[told] != 0 or words.low[told + 1] == "to"
