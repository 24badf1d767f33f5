"""Subjects that a sentence opens with, where the verb is not known.

After the storm, [the mayor] spoke              past an introductory phrase
In Nashua, New Hampshire, [the mayor] spoke     and a region
On Tuesday [he] sailed to Tolm, sat down        inside of one
"""

from newsparse.language.nouns.noun import SUBJECT_PRONOUNS, TIME_UNITS, is_owner, is_past, is_plain, run_end, run_start
from newsparse.language.nouns.region import past_region
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.phrases.noun_phrase_opening import noun_phrase_opening
from newsparse.language.subjects.introductory import (
    LEADING_ON,
    leads_on,
    next_comma,
    opens_participle,
    opens_state,
    opens_time,
)
from newsparse.language.subjects.subject import REACH
from newsparse.language.words.words import Stretch, Words

#: What opens a phrase or a clause before the subject.
_INTRODUCING = frozenset({"preposition", "subordinator", "time", "relative"})
_WAS = frozenset({"was", "were", "is", "are"})


def sentence_subject(words: Words, first: int, limit: int) -> Stretch | None:
    """The noun phrase that the sentence begins with, past adverbs and introductory phrases or clauses."""
    index = first
    while index < limit and not words.quoted[index]:
        kind, low = words.kind[index], words.low[index]
        if (
            (kind in {"coordinator", "adverb"} and not words.is_name[index])
            or ((low in LEADING_ON or low.endswith("ly")) and leads_on(words, index, limit))
            or (index == first and _is_kicker(words, index))
        ):
            index += 1
        elif low == "that" and index == first and _points(words, index):
            return noun_phrase_opening(words, index, limit)  # 'That answer did not please her'
        elif (
            kind in _INTRODUCING
            or (index == first and (opens_participle(words, index) or opens_state(words, index)))
            or opens_time(words, index, limit)
        ):
            comma = next_comma(words, index, limit)
            subject = _named_last(words, index, limit if comma is None else comma + 1)
            if subject or comma is None:
                return subject or _first_name(words, index, limit) or _behind_message(words, index, limit)
            behind = _behind_comma(words, comma, limit)
            if behind == limit or _goes_on(words, behind, kind):
                return _subject_inside(words, first, comma)
            index = behind
        else:
            return None if index > first and _is_imperative(words, index) else noun_phrase_opening(words, index, limit)
    return None


def _is_kicker(words: Words, index: int) -> bool:
    """'[SPOTTED:] Ada Brandt at the pier, saying', '[Update:] Ada Brandt left'; not a name: '[BRANDT:] She left'."""
    low = words.low[index]
    return words.raw[index][-1] == ":" and (low.endswith("ed") or low in words.lexicon.kickers)


def _goes_on(words: Words, behind: int, opener: str) -> bool:
    """Whether a clause goes on behind its comma: 'At the pier he gave a speech, [warning]', 'On Tuesday he ate, [sat]'.

    `opener`: the class of its first word.
    """
    if words.is_cue[behind] and words.low[behind].endswith("ing"):
        return True
    return opener != "subordinator" and is_past(words, behind)


def _points(words: Words, index: int) -> bool:
    """Of 'that': '[That] answer did not please her', but not 'That night, she slept'."""
    noun = index + 1
    is_time = words.low[noun] in TIME_UNITS or words.low[noun] == "night"
    return words.kind[noun] == "" and not (is_time or words.breaks[noun])


def _is_imperative(words: Words, index: int) -> bool:
    """Whether a bare verb stands where a subject might: 'Now [take] a look and start counting'."""
    follows = words.kind[index + 1] == "determiner" and not words.comma[index]
    return follows and is_plain(words, index) and not words.low[index].endswith("s")


def _subject_inside(words: Words, first: int, limit: int) -> Stretch | None:
    """The first pronoun or name behind the first word, none behind a preposition: 'In Tolm [Ada Brandt] said'.

    Behind a day also what opens with an article: 'On Tuesday [a pilot] said'.
    """
    for place in range(first + 1, min(limit, first + REACH)):
        if words.quoted[place] or words.kind[place - 1] == "preposition" or words.is_name[place - 1]:
            continue
        is_new = words.kind[place] == "determiner" and words.kind[place - 1] == "time"
        if is_new or words.low[place] in SUBJECT_PRONOUNS or words.is_name[place]:
            return noun_phrase_opening(words, place, limit)
    return None


def _behind_comma(words: Words, comma: int, limit: int) -> int:
    """What follows an introduction, past a region, and past a name if a pronoun is behind that.

    'In Nashua, New Hampshire, [the] mayor', 'Pressed by the mayor, Tom Okoye, [he] said'.
    """
    region = past_region(words, comma + 1, limit)
    index = region if words.comma[region - 1] else comma + 1
    if index >= limit or not words.is_name[index]:
        return index
    behind = run_end(words, index, limit)
    return behind if behind < limit and words.comma[behind - 1] and words.kind[behind] == "pronoun" else index


def _named_last(words: Words, first: int, end: int) -> Stretch | None:
    """Who is named where an introduction ends: 'Behind her was [Tom Okoye], 71', 'Last year [Tom Okoye], a pilot,'."""
    if not words.is_name[end - 1]:
        return None
    name = run_start(words, end - 1, first)
    if name > first and words.kind[name - 1] == "time":  # 'Last year [Ada Brandt], a pilot at the port, sailed'
        return name, end
    if name <= first + 1 or words.low[name - 1] not in _WAS:
        return None
    return (name, end) if words.kind[first] == "preposition" or opens_participle(words, first) else None


def _first_name(words: Words, index: int, limit: int) -> Stretch | None:
    """The first name of a clause: 'When the ferry of [Ada Brandt] sank'."""
    for place in range(index, min(limit, index + REACH)):
        if not words.quoted[place] and words.is_name[place]:
            subject = noun_phrase_opening(words, place, limit)
            owns_title = subject and is_owner(words, subject[1] - 1) and words.quoted[subject[1]]
            return None if owns_title else subject  # not 'On Radio Tolm's “This Hour,” Brandt said'
    return None


def _behind_message(words: Words, preposition: int, limit: int) -> Stretch | None:
    """'In a statement [the council] thanked the crew', with no comma."""
    message = noun_phrase_starting(words, preposition + 1, limit)
    if message is None or words.lexicon.message_nouns.isdisjoint(words.low[slice(*message)]):
        return None
    opens = words.kind[message[1]] == "determiner" and words.low[preposition] == "in"
    return noun_phrase_opening(words, message[1], limit) if opens else None
