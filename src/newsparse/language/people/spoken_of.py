"""Whom a sentence speaks of: its subjects.

The mayor, [Ada Brandt], went on                subject
[Ada Brandt]'s aide, [Tom Okoye], went on       two subjects: either may be meant by a pronoun behind
"""

from collections.abc import Iterator

from newsparse.language.nouns.noun import (
    OFFICE_OF,
    are_persons,
    is_past,
    is_person,
    may_speak,
    owner_in,
    run_end,
    run_start,
)
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.phrases.noun_phrase_opening import noun_phrase_opening
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.words.words import Stretch, Words

#: What stands before a name in apposition to it has at most so many words.
DESCRIPTION = 12
_JOINING = frozenset("and of for the".split())


def subjects(words: Words, start: int, end: int) -> Iterator[Stretch]:
    """Who is the subject of a sentence, by name where it has one.

    'The mayor, [Ada Brandt], is', '[Ada's] crew is'; two in '[Ada's] aide, [Tom Okoye], is', '[Ada's] aide [Tom] is'.
    """
    subject = sentence_subject(words, start, end)
    if subject is None:
        return
    subject = _named(words, subject, end)
    first, behind = subject
    owner = owner_in(words, first, behind) if words.is_name[first] else None
    if not words.is_name[first] and (possessor := _of_whom(words, subject)):
        yield possessor
        return
    if owner is not None:
        yield first, owner + 1
        yield from _owned(words, owner + 1, behind, end)
    elif words.kind[first] != "determiner" and not _is_office(words, subject):
        yield subject
        return
    apposition = words.comma.find(1, first, min(end, first + DESCRIPTION)) + 1
    apposed = None
    if 0 < apposition < end and not _names_another(words, behind, apposition - 1):
        read = noun_phrase_opening if words.is_name[apposition] else noun_phrase_starting
        apposed = read(words, apposition, end)
        # 'His wife Ada, [68], slept', 'Another, [hired] in May, left'
        is_none = apposed and (words.bare[apposed[0]].isdigit() or is_past(words, apposed[1] - 1))
        apposed = _named(words, apposed, end) if apposed and not is_none else None
    if owner is None:
        yield apposed or subject
    elif apposed and words.comma[apposed[1] - 1]:
        yield apposed


def _of_whom(words: Words, subject: Stretch) -> Stretch | None:
    """Whose the thing is that a sentence speaks of: 'One of [Okoye's] speeches came in May', not '[Okoye's] aides'."""
    first, behind = subject
    owner = owner_in(words, first + 1, behind - 1)
    if owner is None or not words.is_name[owner] or are_persons(words, behind - 1):
        return None
    start = run_start(words, owner, first)
    is_of = words.low[start - 1] == "of" and not may_speak(words, start - 2)
    return (start, owner + 1) if is_of else None


def _is_office(words: Words, subject: Stretch) -> bool:
    """'[Minister of Ports], Ada Brandt, left'."""
    is_office = is_person(words, subject[0]) or words.low[subject[0]] in words.lexicon.offices
    return is_office and words.low[subject[0] + 1] in OFFICE_OF


def _names_another(words: Words, first: int, behind: int) -> bool:
    """Whether a name stands there that does not go on with the subject: 'It met [Okoye], a pilot'."""
    if True not in words.is_name[first:behind]:
        return False
    joined = all(words.is_name[place] or words.low[place] in _JOINING for place in range(first, behind))
    return not joined  # 'A clerk of the Health [and Safety Office], Tom Okoye, left'


def _named(words: Words, phrase: Stretch, end: int) -> Stretch:
    """'a pilot named [Tom Okoye]'; the phrase itself where no name follows so."""
    named = phrase[1]
    if named + 1 < end and words.low[named] in ("named", "called") and words.is_name[named + 1]:
        return named + 1, run_end(words, named + 1, end)
    return phrase


def _owned(words: Words, index: int, behind: int, end: int) -> Iterator[Stretch]:
    """Who is named behind an owner: 'Marrow Bay's [Ada Brandt]', 'Tom's mother [Ada Brandt]'."""
    noun = max(index, behind - 1)
    if index < behind and words.is_name[noun]:
        yield index, behind
    elif noun + 1 < end and words.is_name[noun + 1] and not words.breaks[noun]:
        named = noun_phrase_opening(words, noun + 1, end)
        if named and words.low[noun] in words.lexicon.all_person_nouns:
            yield named
