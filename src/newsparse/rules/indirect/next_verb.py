"""The speaker's next verb behind an object or an infinitive, which has no verb of its own that it could go on from.

The council voiced doubts and [sent] the plan back.
The owner has asked the crew to leave and [has] called them rude.
"""

from newsparse.language.clauses.according_to import ACCORDING
from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import is_past, is_plain
from newsparse.language.verbs.adverbial import is_ly_adverb
from newsparse.language.verbs.verb import tells
from newsparse.language.words.words import Words
from newsparse.rules.indirect.verbs import SAYING

#: 'asked [the crew to] leave': 'to' stands within so many words.
INFINITIVE = 5
_OF_NOUNS = frozenset({"", "determiner", "preposition", "coordinator", "time", "pronoun"})
_SAYING, _MAKING = SAYING | ACCORDING, frozenset({"made", "makes"})
#: What may go on from an infinitive: 'promised to sail and [be] quick'.
_INFINITIVE_TOO = frozenset("be been being have having do not never".split())


def next_verb_follows(words: Words, clause: Clause, first: int, index: int) -> bool:
    """Whether the word behind 'and' at `index` is the speaker's next verb. `first`: where the content begins."""
    verb = index + 1
    while words.kind[verb] == "adverb" or (words.low[verb].endswith("ly") and is_ly_adverb(words, verb, verb)):
        verb += 1
    return _is_finite(words, verb) and _is_object(words, clause, first, index)


def _is_finite(words: Words, verb: int) -> bool:
    """'and [has] left', 'and [sent] the plan back', 'and [makes] clear that', but not 'the old and [rusted] pier'."""
    low = words.low[verb]
    if words.quoted[verb] or words.is_name[verb]:
        return False
    if words.kind[verb] == "auxiliary":
        return low not in _INFINITIVE_TOO
    if low in _MAKING and words.low[verb + 1] == "clear":
        return True
    return words.kind[verb + 1] != "" and is_past(words, verb)


def _is_object(words: Words, clause: Clause, first: int, index: int) -> bool:
    """Whether no clause is reported: 'denies [any mistake]', 'declined [to come]', 'asked [the crew to go]'."""
    verb = words.low[clause.cue[0]]
    if tells(words, first, index):
        return False
    if verb in words.lexicon.addressing_verbs and "to" in words.low[first : min(index, first + INFINITIVE)]:
        return True
    if not _OF_NOUNS.issuperset(words.kind[first:index]) or clause.kind not in {"say", "act"} or verb in _SAYING:
        return False
    may_act = (is_plain(words, place) and words.low[place].endswith("s") for place in range(first + 1, index))
    return not any(may_act)  # and not 'claims [the pier works] and'
