"""Whose an infinitive is: '[Ms. Brandt] went on to say', 'The leak prompted [the mayor] to say'."""

from newsparse.language.nouns.noun import SUBJECT_PRONOUNS
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.sources.postmodifier import before_contact_clause
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.subjects.subject import subject_before
from newsparse.language.verbs.leading_verb import leading_verb
from newsparse.language.words.words import Stretch, Words

#: 'The leak prompted the mayor [to] say so': whom it moves ends at most so many words behind.
PROMPTED = 12
#: How many words may stand between a pronoun and 'to say'.
NEAR = 4
#: '[Two traders] I [spoke] to said'
_TALKING = frozenset("spoke talked".split())


def source_of_infinitive(words: Words, verb: int, start: int) -> Stretch | None:
    """'[Ms. Brandt] went on to say', ', [he] likes to say,'."""
    if words.low[verb - 2] in _TALKING:
        return before_contact_clause(words, verb - 2, start)
    prompted = _prompted(words, verb - 1, start)
    if prompted:
        return prompted
    leading = leading_verb(words, verb - 1)
    if leading is not None:
        subject = subject_before(words, leading, start)
        return subject and (before_contact_clause(words, subject[0], start) or subject)
    return _pronoun_before(words, verb - 1, start) or sentence_subject(words, start, verb)


def _prompted(words: Words, to: int, start: int) -> Stretch | None:
    """Whom something makes say it: 'The leak prompted [the mayor] to say', 'leading [his aide], Tom Okoye, to say'."""
    reach, prompting = max(start, to - PROMPTED), words.lexicon.prompting_verbs
    if prompting.isdisjoint(words.low[reach:to]):
        return None
    verb = next(place for place in range(to - 1, reach - 1, -1) if words.low[place] in prompting)
    if verb + 2 == to and words.low[verb + 1] == "her":
        return verb + 1, to
    phrase = noun_phrase_starting(words, verb + 1, to)
    if phrase and words.low[phrase[1]] == "like":  # 'leading [aides like Ada Brandt] to say'
        example = noun_phrase_starting(words, phrase[1] + 1, to)
        return (phrase[0], to) if example and example[1] == to else None
    return phrase if phrase and (phrase[1] == to or words.comma[phrase[1] - 1] == words.comma[to - 1] == 1) else None


def _pronoun_before(words: Words, index: int, start: int) -> Stretch | None:
    """The subject in ', [he] likes to say,'."""
    reach = max(start, index - NEAR)
    if SUBJECT_PRONOUNS.isdisjoint(words.low[reach:index]):
        return None
    for place in range(index - 1, reach - 1, -1):
        if words.stop[place]:
            return None
        if words.low[place] in SUBJECT_PRONOUNS:
            return place, place + 1
    return None
