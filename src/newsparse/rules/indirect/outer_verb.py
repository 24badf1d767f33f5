"""The verb of the sentence around a report that stands inside of its subject.

Sailors who say the pier is old [were] late.    in a relative clause
Sailors saying the pier is old [were] late.     behind a participle
One boat he said he liked [was] lost.           in a relative clause without its pronoun
"""

from newsparse.language.clauses.clause import Clause, is_relative
from newsparse.language.nouns.noun import SUBJECT_PRONOUNS, acts, is_past, is_plain
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.words.words import Words
from newsparse.rules.indirect.opening import CONJUNCTIONS

_INFINITE = frozenset("be been being having not never".split())
#: Forms that are no participles.
_PASTS = frozenset(
    """
    arose ate began blew broke came chose drew drove fell flew forgot froze gave grew hid knew ran rose sang sank shook
    spoke stole swam swore threw took tore went woke wore wrote
    """.split()
)
#: A clause may begin with these, and so a verb follows that is not the sentence's.
_BEFORE_CLAUSES = frozenset("after before until since as than like".split())


def is_in_subject(words: Words, clause: Clause) -> bool:
    """Whether the report is part of the subject of a clause, whose verb is still to come."""
    source, verb, start = clause.source, clause.cue[0], clause.sentence[0]
    if source is None or source[1] > verb:
        return False
    head = source[0] - 1
    if words.low[verb].endswith("ing"):
        return source[1] == verb and not words.breaks[verb - 1] and _opens_clause(words, source[0], start)
    if head < start or words.breaks[head] or words.breaks[verb - 1]:
        return False
    if words.low[head] == "what":  # 'A levy on what [she said] is waste'
        if words.low[clause.cue[1] + 1] == "that":  # 'What she said is that it is waste'
            return False
        phrase = noun_phrase_ending(words, head - 2, start) if words.kind[head - 1] == "preposition" else None
        return _opens_clause(words, phrase[0] if phrase else head, start)
    relative = is_relative(words, source)
    if is_relative(words, (head, source[0])):  # 'A man who [officials say] is ill'
        relative, head = True, head - 1
    elif not (relative or words.low[source[0]] in SUBJECT_PRONOUNS or words.is_name[source[0]]):
        return False
    phrase = noun_phrase_ending(words, head, start)
    if phrase is None or not _opens_clause(words, phrase[0], start):
        return False
    return relative or _has_bare_relative(words, *phrase)


def _has_bare_relative(words: Words, first: int, behind: int) -> bool:
    """'[One boat] he said', but not '[The mayor said] he hoped'."""
    last = behind - 1
    return words.kind[first] == "determiner" and is_plain(words, last) and not words.is_cue[last]


def _opens_clause(words: Words, first: int, start: int) -> bool:
    """'[The sailors] who say', 'In May, [the sailors] who say', 'because [the sailors] who say'."""
    if first == start or words.breaks[first - 1]:
        return True
    return words.kind[first - 1] == "subordinator"


def outer_verb(words: Words, first: int, limit: int, waiting: int) -> int:
    """Where the verb follows that has none of the subjects behind `first`; `limit`, where none does.

    `waiting`: how many subjects wait for their verb, 0 or 1: 'who say [the pier] is old', 'who promised to go'.
    """
    stop = words.stop.find(1, first, limit)
    reach = limit if stop < 0 else stop + 1
    index = behind = first  # the last verb
    while index < reach:
        if _is_verb(words, index, behind):
            before = index - 1
            before -= words.kind[before] == "adverb"
            if words.kind[before] == "coordinator":  # 'who say it is old [and] is late'
                pass
            elif waiting:
                waiting -= 1
            elif _is_over(words, index, behind):
                return index
            waiting += _reports(words, index)
            behind = index + 1
            while words.kind[index] == "auxiliary" and words.kind[behind] in {"auxiliary", "adverb"}:
                behind += 1
            index = behind
        else:
            waiting += _opens(words, index, first)
            index += 1
    return limit if waiting else _last_past(words, behind, reach) or limit


def _last_past(words: Words, first: int, behind: int) -> int:
    """The one verb that may be in the past, or 0: 'who told sailors to stay home [faced] anger'."""
    pasts = [index for index in range(first + 1, behind) if is_past(words, index) and words.low[index - 1] != "to"]
    plain = len(pasts) == 1 and words.kind[pasts[0] - 1] in {"", "time", "adverb"}
    return pasts[0] if plain else 0


def _is_verb(words: Words, index: int, behind: int) -> bool:
    """Whether a verb stands here that has a subject, or seems to: 'it [is]', 'they [sleep]', 'it [hit] a boat'.

    `behind`: the word behind the auxiliaries before it.
    """
    low, before = words.low[index], index - 1
    if words.kind[index] == "auxiliary":
        return low not in _INFINITE
    subject = before - (words.kind[before] == "adverb")
    if words.low[subject] in SUBJECT_PRONOUNS or words.kind[subject] == "relative":
        return is_plain(words, index)
    if words.low[subject] == "to":  # 'who asked them to [cut] the rope'
        return False
    if index == behind + 1 and is_past(words, index):
        return True  # 'who say it had failed [pleaded] guilty'
    tells = acts(words, index) or (words.low[index + 1] == "that" and is_past(words, index))
    return low in _PASTS or (index > behind and tells)


def _opens(words: Words, index: int, first: int) -> bool:
    """Whether a further subject begins here, or may: 'the boat [he] bought', 'a man [who] left', 'say [it held]'."""
    low, kind, before = words.low[index], words.kind[index], index - 1
    if index == first:
        return kind == "relative" or (kind == "subordinator" and low not in CONJUNCTIONS)
    if kind in {"relative", "subordinator"} or low in _BEFORE_CLAUSES or _reports(words, index):
        return True
    if words.kind[before] in {"coordinator", "relative", "subordinator"}:
        return False
    if kind == "pronoun":
        return low in SUBJECT_PRONOUNS
    begins = kind == "determiner" or words.is_name[index]
    noun = is_plain(words, before) and not words.low[before].endswith(("ed", "ing"))
    return begins and noun and words.low[before - 1] != "to"  # 'the boat [the pilots] bought', not 'to shut [the pier]'


def _reports(words: Words, index: int) -> bool:
    """'who say he [said] the boat was late'."""
    return words.cue(index) in {"say", "believe"}


def _is_over(words: Words, index: int, behind: int) -> bool:
    """Whether what stands before a verb is no subject of it: 'was robbed by pirates [was]', not 'sure it was'."""
    phrase = noun_phrase_ending(words, index - 1, behind)
    if phrase is None or phrase[0] <= behind or words.quoted[index - 1]:
        return True
    before = phrase[0] - 1
    if words.low[before - 1] == "to":  # 'to shut the pier [met] the mayor'
        return True
    return words.kind[before] == "preposition" or words.low[before].endswith(("ed", "ing"))
