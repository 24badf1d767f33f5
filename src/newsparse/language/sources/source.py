"""Sources before the verb of reporting, where more than a plain subject stands there.

[Ms. Brandt], the harbour master, said          past an apposition
[A man] who saw it said                         past what is told of him
[Ms. Brandt] praised the crew and said          the subject of the clause before
"""

from newsparse.language.nouns.firm import SAYING, is_firms_verb
from newsparse.language.nouns.noun import (
    OBJECT_PRONOUNS,
    are_persons,
    before_nickname,
    before_preposition,
    is_owner,
    is_past,
    is_person,
    is_plain,
    run_start,
)
from newsparse.language.sources.bystander import somebody_near
from newsparse.language.sources.infinitive import source_of_infinitive
from newsparse.language.sources.postmodifier import (
    before_final_participle,
    before_postmodifier,
    before_relative,
    before_that,
    before_that_clause,
)
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.subjects.shared_subject import same_subject
from newsparse.language.subjects.subject import REACH, before_parenthesis, subject_before, subject_ending
from newsparse.language.verbs.adverbial import before_modifiers
from newsparse.language.words.words import Stretch, Words

#: 'A crew [called] “Gull” said'.
_CALLED = frozenset("called dubbed named nicknamed handle alias nickname pseudonym username name".split())
_SUPPOSED = frozenset("alleged believed claimed reported rumored rumoured said supposed thought understood".split())
_OBJECTS = OBJECT_PRONOUNS | {"her", "you"}
_ARTICLES = frozenset({"a", "an"})


def source_before(words: Words, verb: int, start: int) -> Stretch | None:
    """The subject before a verb of reporting, past adverbs, marks and clauses between them."""
    before = verb - 1
    previous = words.low[before]
    if words.quoted[before]:
        return _source_before_marks(words, before, start)
    if previous == "to":
        return source_of_infinitive(words, verb, start)
    if previous == "whose":
        return None
    if previous in _OBJECTS and (neighbour := somebody_near(words, before, start)):
        return neighbour
    if previous == "have" and words.low[before - 1] == "to" and words.low[before - 2] in _SUPPOSED:
        return subject_before(words, before - 2, start)  # '[she] is alleged to have said'
    if previous == "then" and before > start and words.breaks[before - 1]:
        return same_subject(words, verb, start)
    reach = max(start, verb - REACH)
    first = words.quoted.rfind(1, reach, verb) + 1 or reach
    if first > reach and before_nickname(words, first, reach) < first:
        first = words.quoted.rfind(1, reach, before_nickname(words, first, reach)) + 1 or reach
    head = before_modifiers(words, before, first)  # 'and [also] said', 'but [on Tuesday] said'
    if words.comma[head] and head == before:
        head = _before_insertion(words, head, first)
    if words.kind[head] == "coordinator" and head > start:
        return same_subject(words, head + 1, start)
    if "'" in words.raw[before] and is_owner(words, before) and not is_firms_verb(words, verb):
        return (before, verb) if words.kind[before] == "pronoun" else None  # 'she's said'
    subject = subject_ending(words, head, first)
    if subject is None and first > reach:
        subject = subject_before(words, verb, start)
    return past_aside(words, subject, start) if subject else _source_further_off(words, verb, start)


def _source_further_off(words: Words, verb: int, start: int) -> Stretch | None:
    """The source where no subject ends before the verb: '[Okoye] ran a shop, claimed that', '[one] who fled said'."""
    before = verb - 1
    if words.comma[before] and words.low[verb + 1] == "that" and _is_told(words, verb):
        return sentence_subject(words, start, verb)  # 'Okoye ran a shop, claimed that it grew, and left'
    if words.low[before] in _OBJECTS:
        return before_that(words, (before, verb), start) or before_relative(words, before, start)
    return before_relative(words, verb, start) or before_that_clause(words, verb, start)


def _is_told(words: Words, verb: int) -> bool:
    """'[said] that', '[claimed] that', but not 'states that vote', 'remember that'."""
    return words.low[verb] in SAYING or is_past(words, verb)


def _before_insertion(words: Words, comma: int, first: int) -> int:
    """The coordinator before what is set off behind it: 'met [and], in a short letter, said'; else the same word."""
    opener = words.comma.rfind(1, first, comma)
    return opener if opener >= 0 and words.kind[opener] == "coordinator" else comma


def is_name_in_marks(words: Words, last: int, start: int) -> bool:
    """'A crew with the nickname “[Gull]” said': the marks hold a name, and no comma follows."""
    noun = words.quoted.rfind(0, start, last)
    return noun >= 0 and words.low[noun] in _CALLED and not words.stop[last]


def _source_before_marks(words: Words, last: int, start: int) -> Stretch | None:
    """The subject with marked words at its end: 'A crew with the nickname “Gull” said', 'Ada of “The Post,” said'."""
    noun = words.quoted.rfind(0, start, last)
    if is_name_in_marks(words, last, start):
        return subject_ending(words, noun - words.low[noun].endswith("ed"), start)
    named = words.stop[last] and words.kind[noun] in {"", "preposition"}
    return before_parenthesis(words, noun + 1, start) if named else None


def past_aside(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """The clause's own subject where this is none: '[a man] who saw it said', 'and in [a statement] said'."""
    first, behind = subject
    before = first - 1
    if first > start and not words.breaks[before]:
        told_of = before_postmodifier(words, subject, start)
    elif words.low[behind - 1] in words.lexicon.telling_participles:
        told_of = before_final_participle(words, subject, start)
    else:
        told_of = None
    if told_of:
        return _named_before(words, told_of, start) or told_of
    if first == start:
        return subject
    if words.comma[before]:
        if words.is_name[before] and (named := _named_before(words, subject, start)):
            return named
        if words.low[first] in _ARTICLES and words.low[first + 1] in words.lexicon.resuming_nouns:
            return _behind_circumstance(words, subject)  # 'It was late, a phrase [Okoye] called “odd”'
    return _behind_preposition(words, subject, start) if words.kind[before] == "preposition" else subject


def _behind_preposition(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """The subject where this stands behind a preposition: '[Okoye] came and in a talk said', 'In a talk [he] said'."""
    preposition = subject[0] - 1
    if words.low[preposition] == "as":
        return subject
    if words.kind[preposition - 1] == "coordinator" and preposition > start:
        return same_subject(words, preposition, start)
    return _behind_circumstance(words, subject)


def _named_before(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Who is named before a description that no second comma sets off: '[Ada Brandt], a pilot at the port said'."""
    (first, verb), last = subject, subject[0] - 1
    if last <= start or not (words.comma[last] and words.is_name[last]) or words.low[first] == "whose":
        return None
    if words.comma[verb]:  # 'Ada Brandt, a pilot said, was late'
        return None
    name = run_start(words, last)
    opens = name == start or words.comma[name - 1] or words.quoted[name - 1]
    is_role = is_person(words, before_preposition(words, subject))
    return (name, first) if opens and is_role and last > name else None


def _behind_circumstance(words: Words, subject: Stretch) -> Stretch:
    """Who is named behind where it was said, no comma between: 'In a separate interview [Brandt and Lund] said'."""
    first, behind = subject
    name = run_start(words, behind - 1, first) if words.is_name[behind - 1] else first
    if name - 1 > first and words.low[name - 1] == "and" and words.is_name[name - 2]:
        name = run_start(words, name - 2, first)
    name -= name > first and words.low[name - 1] in words.lexicon.name_particles
    parted = name > first and is_plain(words, name - 1) and not are_persons(words, name - 1)
    return (name, behind) if parted else subject
