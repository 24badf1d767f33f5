"""Clauses whose subject is nobody who could say so.

[Suddenly] thinking of the storm, she left          an adverb
[Ask] the crew, and accept that                     a command
[Nobody] said a word                                'nobody'
"""

from newsparse.language.clauses.clause import Clause
from newsparse.language.clauses.no_report import ADJECTIVES
from newsparse.language.nouns.noun import NOUN_PHRASE, may_speak
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.verbs.adverbial import before_adverbs
from newsparse.language.verbs.verb import FEEL
from newsparse.language.words.words import Stretch, Words

_NOBODY = frozenset({"nobody", "none", "no"})
#: '[Ask] the crew, and accept that', '[Write] down what you want to say'
_COMMANDS = frozenset("ask avoid consider include keep let make remember take try write".split())
#: 'Next step: Write': a label has at most so many words.
LABEL = 4
#: 'It will close, a [step] announced in May'
_STEPS = frozenset("claim decision idea measure move phrase plan practice proposal step term view word".split())


def names_nobody(words: Words, clause: Clause) -> bool:
    """Whether no source but an adverb, a command or a label is meant: '[Suddenly] thinking', '[Ask] her and accept'."""
    if clause.source is None:
        return False
    (first, behind), verb = clause.source, clause.cue[0]
    said = words.low[verb]
    if words.stop[behind - 1] and words.raw[behind - 1][-1] == ":":  # '[Next step:] Accept that it leaks'
        return verb == behind and (words.bare[verb].istitle() or said in ADJECTIVES)
    if said.endswith("ed") and _is_done_by_nobody(words, verb, clause.sentence[0]):
        return True
    if said in FEEL and words.low[verb + 1] == "like" and not may_speak(words, behind - 1):
        return True  # 'His speeches feel like storms'
    return behind - first == 1 and first == clause.sentence[0] and _commands(words, first, verb)


def _is_done_by_nobody(words: Words, verb: int, start: int) -> bool:
    """'Okoye, a pilot [considered] the best, left', 'It will close, a move [announced] in May'."""
    if words.low[verb] == "considered":
        return _apposed(words, verb, start) is not None
    if _STEPS.isdisjoint(words.low[max(start, verb - NOUN_PHRASE) : verb]):
        return False
    apposed = _apposed(words, verb, start)
    return apposed is not None and words.low[apposed[0] + 1] in _STEPS


def _commands(words: Words, first: int, verb: int) -> bool:
    """Whether a command or an adverb opens a sentence: '[Ask] her and accept', '[Suddenly] saying so'."""
    if words.low[first] in _COMMANDS:
        return True
    if not words.low[verb].endswith("ing"):
        return False
    if any(words.raw[place][-1] == ":" for place in range(first, min(first + LABEL, verb))):
        return True  # '[Next] step: Write what you want to start saying'
    return verb == first + 1 and words.low[first].endswith("ly") and not words.comma[first]


def is_nobodys(words: Words, clause: Clause) -> bool:
    """Whether nobody says so: '[No one] answered.', '[Nobody] said a word.'."""
    source = clause.source
    if source is None or source[0] != clause.first:
        return False
    first = source[0]
    return words.low[first] in _NOBODY or (first > clause.sentence[0] and words.low[first - 1] == "no")


def _apposed(words: Words, verb: int, start: int) -> Stretch | None:
    """The noun before a participle, where it stands in apposition: 'Okoye, [a pilot] considered the best,'."""
    last = before_adverbs(words, verb - 1, start)
    phrase = None if words.comma[verb - 1] or last < start else noun_phrase_ending(words, last, start)
    if phrase is None or words.low[phrase[0]] not in {"a", "an"} or phrase[0] <= start:
        return None
    return phrase if words.comma[phrase[0] - 1] else None
