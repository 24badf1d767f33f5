"""Reporting clauses: a verb of reporting and the source that goes with it.

    Ms. Brandt, the harbour master, said ...        clause_of_verb.py
    according to the harbour master                 according_to.py
    She is confident that ...                       clause_of_state.py

A stretch of words is a pair of indexes into `Words`, end exclusive.
"""

from attrs import define, field

from newsparse.language.words.words import Stretch, Words


@define(init=False)  # not frozen: that takes thrice as long to make, for every verb of every text
class Clause:
    """A source and its verb of reporting.

    Attributes:
        source: the words that name who speaks; None where the verb has no subject ('It was said that').
        cue: the verb, or 'according to'.
        kind: the verb's kind: 'say', 'believe', 'act' or 'quote'.
        sentence: the words of the sentence around it.
        first: the first word of source and cue.
        behind: the first word behind source and cue.
    """

    source: Stretch | None
    cue: Stretch
    kind: str
    sentence: Stretch
    first: int = field(repr=False, eq=False)
    behind: int = field(repr=False, eq=False)

    def __init__(self, source: Stretch | None, cue: Stretch, kind: str, sentence: Stretch) -> None:
        self.source = source
        self.cue = cue
        self.kind = kind
        self.sentence = sentence
        first, behind = cue
        if source:
            if source[0] < first:
                first = source[0]
            else:
                behind = source[1]
        self.first = first
        self.behind = behind


def is_relative(words: Words, source: Stretch | None) -> bool:
    """Whether a clause tells of the words before it: 'a “gift” [that] speaks for the town'."""
    return source is not None and (words.kind[source[0]] == "relative" or words.low[source[0]] == "that")
