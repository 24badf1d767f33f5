"""Whether the verb of what is said is still to come, or somebody else's verb is.

She said [the ferries, and the Ada, too,] must sail.      to come, behind an insertion
She said [the pilot, a man of 58,] reported a leak.       it stands there
A man who [officials say] is ill came back.               the verb behind is another's
"""

from newsparse.language.clauses.according_to import ACCORDING
from newsparse.language.clauses.clause import Clause, is_relative
from newsparse.language.nouns.noun import is_inserted, is_past, is_plain
from newsparse.language.verbs.verb import tells
from newsparse.language.words.words import Words
from newsparse.rules.indirect.next_verb import INFINITIVE
from newsparse.rules.indirect.opening import CONJUNCTIONS
from newsparse.rules.indirect.verbs import SAID_OR_TOLD, URGING

#: A remark inside of what is said has at most so many words.
INSERTED = 14


def lacks_verb(words: Words, clause: Clause, opener: int, index: int) -> bool:
    """Whether the verb of what is said follows an insertion: 'said the ferries, [and the Ada, too,] must sail'."""
    reach = min(clause.sentence[1], index + INSERTED)
    if clause.kind not in {"say", "believe"} or "auxiliary" not in words.kind[index:reach]:
        return False
    if words.quoted[index] or words.low[index] == "but" or words.low[index + 1] in CONJUNCTIONS:
        return False
    verb, opened = words.low[clause.cue[0]], words.low[opener - 1] == "that"
    if not (opened or has_subject(words, clause, opener)):
        return False
    told = words.kind[index] == "auxiliary" and words.stop.find(1, opener, index - 1) < 0  # with nothing inserted
    if is_relative(words, clause.source) and (told or not (opened or verb in SAID_OR_TOLD)):
        thought = clause.kind == "believe" and words.kind[opener] == "determiner"
        if not thought:  # 'Okoye, who denied the charges, was jailed'
            return False
    source, start = clause.source, clause.sentence[0]
    if source and source[0] > start and words.kind[source[0] - 1] == "relative":  # 'the pier, which they say works, is'
        return False
    resumed = _auxiliary_behind_stop(words, index, reach)
    if not resumed or words.quoted[resumed]:
        return False
    return not (_tells(words, opener, index) or _tells(words, index, resumed))


def _auxiliary_behind_stop(words: Words, index: int, reach: int) -> int:
    """The first auxiliary behind punctuation: 'said ferries, and the Ada, too, [must] sail'; 0 where none stands."""
    if words.kind[index] == "auxiliary":
        return index
    stop = words.stop.find(1, index, reach - 1)
    while stop >= 0 and words.kind[stop + 1] != "auxiliary":
        stop = words.stop.find(1, stop + 1, reach - 1)
    return stop + 1


def _tells(words: Words, first: int, behind: int) -> bool:
    """Whether there is a verb among the words that is no relative clause's: 'his son, who had sailed, [was]'."""
    relatives = words.kind[first : behind - 1].count("relative")
    verbs = 0
    for place in range(first, behind):
        kind, before = words.kind[place], words.kind[place - 1]
        if kind == "auxiliary":
            verbs += before != "auxiliary"
        elif before not in {"auxiliary", "determiner"}:  # 'the [failed] plan'
            verbs += is_past(words, place) and "-" not in words.low[place]
        if verbs > relatives:
            return True
    return False


def is_verb_of_content(words: Words, clause: Clause, opener: int, index: int) -> bool:
    """Whether all before is the subject of what is said: 'said the pilot, a man of 58, [reported] a leak'."""
    low, verb = words.low[index], words.low[clause.cue[0]]
    if not low.endswith("ed") and low not in SAID_OR_TOLD:
        return False
    if clause.kind != "say" or verb.endswith("ing") or verb in ACCORDING:
        return False
    opens = words.kind[opener] == "determiner" or words.is_name[opener]
    return opens and not tells(words, opener, index)


def stands_in_relative(words: Words, clause: Clause) -> bool:
    """'A man who [officials say] is ill', 'the pier, which [she said] was unsafe': the verb behind is another's."""
    source = clause.source
    if source is None or source[0] == clause.sentence[0]:
        return False
    before = source[0] - 1
    opens = words.low[before] == "what" or is_relative(words, (before, source[0]))
    if is_plain(words, before) and not words.breaks[before]:  # 'a charge [officials say] is false'
        opens = words.low[before - 1] in {"a", "an", "the"}
    return opens and is_inserted(words, clause.cue[1] - 1)


def has_subject(words: Words, clause: Clause, first: int) -> bool:
    """Whether a clause is reported, and not an object or an infinitive: 'promised [to go]', 'warned [of a storm]'."""
    verb = words.low[clause.cue[0]]
    addresses = verb in words.lexicon.addressing_verbs or verb in URGING
    if addresses and "to" in words.low[first : first + INFINITIVE]:
        return False  # 'asked [the crew to go]'
    return words.bare[first] in CONJUNCTIONS or (
        verb in words.lexicon.bare_clause_verbs and words.kind[first] != "preposition"
    )
