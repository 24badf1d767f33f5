"""'Called' where it tells no act of speech, since somebody or something is only rung up, sent for or named.

called [her brother]                  but not 'called her brother a liar'
called [her insurer four times]
as pilots [call the old pier]         but not 'as pilots call for a new pier'
a group [called Friends of the Pier]
"""

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import TIME_UNITS, run_end
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.words.words import Stretch, Words
from newsparse.rules.indirect.object_end import OBJECTS, OCCASION, past_times

#: 'called [her brother]', 'called him [rude]'
PAIR = 2
#: 'called over her shoulder', 'called off the storm', 'called back its crews'
_CALLED_AWAY = frozenset("over off at back home".split())
#: 'called a meeting'
_ONE = (("a",), ("an",), ("another",))
#: 'called her insurer [twice]'
_OFTEN = frozenset("again daily once repeatedly twice weekly".split())
_EVERY = frozenset(("every", unit) for unit in TIME_UNITS)


def only_calls(words: Words, clause: Clause, stretch: Stretch, end: int) -> bool:
    """Whether 'called' tells no act: 'called her brother', 'as pilots call the pier', 'called the talk “a lullaby”'."""
    if stretch[1] < end and words.quoted[past_times(words, stretch[1])]:
        return True  # an attribution
    return _is_called(words, stretch) or _is_named_in_passing(words, clause)


def _is_called(words: Words, stretch: Stretch) -> bool:
    """Whether somebody is only called up: 'called her brother', but not 'called him rude', 'called Okoye rude'."""
    first, behind = stretch
    if _is_rung_up(words, stretch):
        return True
    called = words.low[first : min(behind, first + OCCASION)]
    if words.low[first] in _CALLED_AWAY or (called[:1] in _ONE and not words.lexicon.called_nouns.isdisjoint(called)):
        return True
    end = run_end(words, first, behind) if words.is_name[first] else first + 1
    if words.kind[first] == "" and words.kind[end : end + 1] == ("preposition",):  # 'called police at midnight'
        return True
    if words.is_name[first] and words.comma[end - 1]:
        return True  # 'called Ada Brandt, 43, who came'
    judged = words.low[first] in OBJECTS or (words.is_name[first] and not words.is_name[behind - 1])
    return behind - first == PAIR and not judged


def _is_rung_up(words: Words, stretch: Stretch) -> bool:
    """'called [her insurer four times]', 'called [the office, Marrow Mutual,] twice', not 'called him a liar twice'."""
    first, end = stretch
    phrase = noun_phrase_starting(words, first, end)
    if phrase is None or words.kind[first] != "determiner" or phrase[1] - first > PAIR:
        return False  # and not 'called the boat unsafe twice'
    behind = phrase[1]
    if words.comma[behind - 1] and words.is_name[behind]:
        behind = run_end(words, behind, end)
    return words.low[behind] in _OFTEN or words.low[behind : behind + 2] in _EVERY or words.low[behind + 1] == "times"


def _is_named_in_passing(words: Words, clause: Clause) -> bool:
    """'as pilots call the old pier', but not 'as pilots call for a new pier'."""
    passing = clause.first > clause.sentence[0] and words.low[clause.first - 1] == "as"
    return passing and words.low[clause.cue[1] : clause.cue[1] + 1] not in (("for",), ("on",))


def is_name_of(words: Words, clause: Clause, first: int) -> bool:
    """'A group called Friends of the Pier', 'a prize called the Golden Oar'."""
    if clause.source is None:
        return False
    articles = [word for word in words.low[slice(*clause.source)] if word in ("a", "an", "the")]
    named = True in words.is_name[first : first + 1 + (words.low[first] == "the")]
    thing = words.low[first] in {"a", "an", "the"}
    return (named or thing) and (articles[-1:] in (["a"], ["an"]) or words.low[clause.source[0]] == "one")
