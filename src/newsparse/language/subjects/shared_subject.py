"""The subject that a verb has in common with the clause before it: '[Ms. Brandt] praised the crew and said'."""

from newsparse.language.nouns.noun import SUBJECT_PRONOUNS, is_person, is_plain, run_end
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.phrases.noun_phrase_opening import noun_phrase_opening
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.subjects.subject import REACH
from newsparse.language.words.words import Stretch, Words

SUBORDINATING = frozenset({"as", "while", "though", "although", "because", "when", "whereas"})
_DESCRIBING = SUBORDINATING - {"as"}
#: 'It rained when she rose, and said'
_NOBODY = frozenset({"it", "there"})
_BREAKS = (";", ":", "—", "―", "–", "--")
#: 'The mayor, [Ada Brandt], smiled and said': the name has so many words at most.
NAME = 5
#: Where a clause before the verb may begin.
TURNS = SUBJECT_PRONOUNS | SUBORDINATING | {"who", "which", "and", "but"}


def same_subject(words: Words, verb: int, start: int) -> Stretch | None:
    """The subject of a verb behind 'and': that of the clause before."""
    apart = words.comma[verb - 2] or words.low[verb - 1] == "but"
    trails = words.comma[verb - 2] and words.low[start] not in _NOBODY
    introduced = words.kind[start] in {"subordinator", "preposition", "time", "adverb"}
    for index in range(verb - 2, max(start, verb - REACH) - 1, -1):
        low = words.low[index]
        if low not in TURNS and (not words.stop[index] or words.raw[index][0] == "("):
            continue  # 'Ada Brandt (Ind, Marrow North) rose and said'
        if words.quoted[index] or (trails and _is_trailing(words, index, start)):
            continue
        if (low in SUBJECT_PRONOUNS and _is_of_clause_before(words, index, verb)) or (
            low in {"who", "which"} and not apart and 1 not in words.stop[index : verb - 1]
        ):
            return index, index + 1
        after_comma = words.comma[index] and introduced
        new_clause = low in {"and", "but"} and words.comma[index - 1]
        if low in SUBORDINATING or words.raw[index].endswith(_BREAKS) or new_clause or after_comma:
            subject = clause_opening(words, index + 1, verb) if index + 1 < verb - 1 else None
            # and not 'works as Secretary of State and says', 'She met two: Okoye and Lund, and said'
            surely = not (low == "as" or after_comma or words.raw[index].endswith(":"))
            if subject and (surely or _leads_verb(words, subject)):
                return subject
    subject = sentence_subject(words, start, verb)
    return _apposed(words, subject) if subject else None


def _is_trailing(words: Words, index: int, start: int) -> bool:
    """Whether a clause that no comma parts from the main one opens there: 'Okoye laughed [when she] left, and said'."""
    opener = index - (words.low[index] in SUBJECT_PRONOUNS)
    subordinates = words.low[opener] == "as" or words.kind[opener] == "subordinator"
    return subordinates and opener > start and not words.breaks[opener - 1]


def _apposed(words: Words, subject: Stretch) -> Stretch:
    """The name in apposition to who is described: 'The mayor, [Ada Brandt], smiled and said'; else the same subject."""
    first, name = subject
    if not words.comma[name - 1] or words.kind[first] != "determiner" or not is_person(words, name - 1):
        return subject
    behind = run_end(words, name, name + NAME) if words.is_name[name] else name
    is_alone = behind > name and words.comma[behind - 1] and words.low[behind] != "and"
    return (name, behind) if is_alone else subject


def _is_of_clause_before(words: Words, index: int, verb: int) -> bool:
    """Whether a pronoun is the subject of the clause before: not so in 'said she was glad', 'a man she knew'."""
    describes = is_person(words, index - 1) and not words.breaks[index - 1]
    return not (describes or _is_reported(words, index) or _is_inserted(words, index, verb))


def _is_reported(words: Words, index: int) -> bool:
    """Whether a pronoun opens what is said, in 'Ms. Brandt said [she] was glad and thanked the crew'."""
    return words.low[index - 1] == "that" or words.cue(index - 1) in {"say", "believe"}


def _is_inserted(words: Words, index: int, verb: int) -> bool:
    """Whether a comma ends the pronoun's clause: 'The mayor, asked whether [she] would, smiled and said'.

    'The clerk, [I] remember, smiled and said'
    """
    if words.comma[index - 1]:
        return words.comma[index + 1] != 0 and index + 1 < verb - 2
    return words.kind[index - 1] == "subordinator" and 1 in words.comma[index : verb - 2]


def clause_opening(words: Words, index: int, limit: int) -> Stretch | None:
    """The subject of a clause, if that is a pronoun or a name: 'while [she] praised the crew and said'."""
    if words.quoted[index] or words.low[index] == "something":  # '— something that nobody wants — and said'
        return None
    kind = words.kind[index]
    if kind == "pronoun" or words.is_name[index]:
        return noun_phrase_opening(words, index, limit)
    if kind == "preposition":  # 'though in a talk [he] was glad'
        comma = words.comma.find(1, index, limit)
        inside = range(index + 1, comma if comma > 0 else limit)
        return next(((place, place + 1) for place in inside if words.low[place] in SUBJECT_PRONOUNS), None)
    opener = words.low[index - 1] in _DESCRIBING or words.raw[index - 1].endswith(_BREAKS)
    described = kind == "determiner" and opener and 1 not in words.comma[index : limit - 1]
    subject = noun_phrase_opening(words, index, limit) if described else None
    return subject if subject and subject[1] < limit and _leads_verb(words, subject) else None


def _leads_verb(words: Words, subject: Stretch) -> bool:
    """Whether the word behind a subject may be its verb: '[Ada Brandt] left', but not 'with [Ada Brandt], her aide'."""
    behind = subject[1]
    if words.breaks[behind - 1]:
        return False
    if words.kind[behind] != "preposition":
        return may_be_verb(words, behind)
    phrase = noun_phrase_starting(words, behind + 1, behind + NAME)  # '[Ada Brandt] at Marrow Lines left'
    return phrase is not None and not words.breaks[phrase[1] - 1] and may_be_verb(words, phrase[1])


def may_be_verb(words: Words, index: int) -> bool:
    """Whether the word behind a subject may be its verb."""
    return words.kind[index] in {"auxiliary", "adverb"} or is_plain(words, index)
