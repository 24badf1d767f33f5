"""The source before a colon, in this paragraph or at the end of the one before: 'She put it simply: “It holds”'."""

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import (
    POSSESSIVE,
    are_persons,
    before_preposition,
    is_document,
    is_owner,
    is_past,
    is_plain,
    may_speak,
    run_end,
)
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.words.column import last_of
from newsparse.language.words.words import Stretch, Words
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.governing import governing_clause, is_condition
from newsparse.rules.attribution.label import is_no_source, titled_verb
from newsparse.rules.attribution.remark import owner_before
from newsparse.story import Story

_WAS, _WHEN = frozenset({"is", "was"}), frozenset({"when", "after"})
_PLURAL = frozenset({"are", "were"})
#: 'It was simple: “It holds.”'
_NOBODY = frozenset("it it's there there's this that here".split())
#: 'Wait, there is more: “It holds.”': somebody's, who is not named here
_NOT_NAMED = frozenset("wait look listen consider imagine".split())
#: 'On his luck: “It holds.”', 'Of Tolm: “It rains.”'
_TOPICS = frozenset({"On", "Of"})
#: 'Partial transcript as follows: “It holds.”'
_TEXTS = (("transcript",), ("statement",), ("text",))
#: 'The delay does not [surprise] Ada Brandt: “It holds.”'
_MOVING = frozenset(
    """
    amaze amazed amazes amuse amused bother bothered bothers delight delighted delights impress impressed please pleased
    puzzle puzzled shock shocked surprise surprised surprises trouble troubled troubles upset worried worries worry
    """.split()
)
#: '[From] the mayor's letter: “It holds.”'
_FROM = frozenset({"from"})
_SHOUTS, _CAME = frozenset("cry shout scream voice yell".split()), frozenset({"came", "comes"})
_PERCEIVING = frozenset("heard saw watched overheard".split())
#: 'Then, a month later on Radio Tolm: “It holds.”': one of these stands within so many words.
_THEN, OPENING = frozenset("then next later".split()), 4


@rule("attribution.colon")
def colon(story: Story, quotation: Quotation) -> Attribution | None:
    """The nearest reporting clause, or else the subject, of the sentence that a colon closes before the quotation."""
    words = story.words
    before = quotation.first - 1
    if before < 0 or words.raw[before][-1] != ":":
        return None
    start = words.sentence_start(before)
    clause = governing_clause(story, start, quotation.first)
    if clause and is_condition(words, clause):
        return story.attribution(None)
    if clause and clause.kind in ("say", "quote") and not _is_interposed(words, clause):
        return story.attribution(clause.source, clause.cue)
    if words.low[before] in _PLURAL:
        return None  # 'The two verbs are: “to do” and “to grow”'
    if words.bare[start] in _TOPICS:  # 'On his luck: “It holds.”'
        return None
    owner = _of_message(words, start, before)
    if owner:
        return story.attribution(owner)
    subject = _subject(story, start, before)
    if subject is None:  # 'From the next room came a shout: “No!”'
        somebody = not (_SHOUTS.isdisjoint(words.low[start:before]) or _CAME.isdisjoint(words.low[start:before]))
        return story.attribution(None) if somebody or words.low[before] in _SHOUTS else None
    if words.low[subject[0]] in _NOT_NAMED:
        return story.attribution(None)
    subject = subject[0], _before_verb(story, subject)
    heard = _heard(words, subject, before)
    if heard:
        return story.attribution(heard)
    if _may_say(story, subject, start, before):
        return story.attribution(subject)
    return _moved(story, start, before) or _from_before(story, start, before) or story.attribution(None)


def _is_interposed(words: Words, clause: Clause) -> bool:
    """Whether a clause tells when, between commas: 'The captain, when [I asked] her, was blunt: “It is late.”'."""
    opener = clause.first - 1
    return words.low[opener] in _WHEN and words.comma[opener - 1] == 1


def _subject(story: Story, start: int, before: int) -> Stretch | None:
    """The subject, if anybody: '[The mayor] was blunt: “It holds.”', '[Her] answer was plain: “It holds.”'."""
    words, behind = story.words, before + 1
    subject = sentence_subject(words, start, behind)
    is_time = subject and subject[1] - subject[0] == 1 and words.bare[subject[0]][:1].isdigit()
    if subject and is_time:  # a live blog: '9:31 a.m. The mayor: “It holds.”'
        subject = noun_phrase_ending(words, before, subject[0] + 1)
    if subject and words.low[subject[1] - 1] in words.lexicon.speech_nouns:  # 'Her answer was plain: “It holds.”'
        subject = owner_before(words, subject[1] - 1, start) or subject
    if subject and words.low[before] in _WAS and words.low[subject[1]] == "by":  # 'The reason given by [the crew] was:'
        subject = noun_phrase_starting(words, subject[1] + 1, before) or subject
    if subject and words.low[subject[1] : subject[1] + 1] in _TEXTS:
        subject = subject[0], subject[1] + 1
    if subject is None or words.low[subject[0]] in _NOBODY or is_no_source(story, subject):
        return None
    return subject


def _before_verb(story: Story, subject: Stretch) -> int:
    """Where a verb begins that was taken for part of a subject: 'The paper [turns] to the cost:'.

    Of a headline: 'Ada Brandt [Praises] Mayor Tom Okoye: ‘A Gift’'.
    """
    words, (first, behind) = story.words, subject
    if (verb := titled_verb(story, subject)) < behind:
        return verb
    verb = behind - 1
    acts = words.low[verb].endswith("s") and is_plain(words, verb) and words.kind[behind] == "preposition"
    return verb if acts and verb - first > 1 and not may_speak(words, verb) else behind


def _may_say(story: Story, subject: Stretch, start: int, before: int) -> bool:
    """Whether it is somebody, or something that is read: 'Brandt', 'The letter', but not 'A week', 'on Radio Tolm'."""
    words, (first, behind) = story.words, subject
    head = before_preposition(words, subject)
    if words.kind[first] == "pronoun":
        return True
    if words.kind[first] == "determiner" and words.low[before] in words.lexicon.speech_nouns:
        return True  # 'The rally had one message: “It holds.”'
    if are_persons(words, head) or is_document(words, head) or (words.low[head],) in _TEXTS:
        return True
    if words.low[head] in words.lexicon.speech_nouns or is_owner(words, head) or words.low[first] in POSSESSIVE:
        return True
    if words.is_name[first] and behind - first == 1 and first == start and words.bare[first] not in story.names:
        return behind > before or words.kind[behind] == "auxiliary" or is_past(words, behind)
    ends_place = behind > before and first > start and words.kind[first - 1] == "preposition"
    return may_speak(words, head) and not ends_place


def _of_message(words: Words, start: int, before: int) -> Stretch | None:
    """Whose words follow: 'From [the mayor's] letter:', 'From [the report]:', 'Still more from [Ada Brandt]:'."""
    place = last_of(_FROM, words.low, start, before + 1)
    if place is None or (place > start and words.low[place - 1] != "more"):
        return None
    owner = owner_before(words, before, place + 1)
    phrase = owner or noun_phrase_starting(words, place + 1, before + 1)
    return phrase if phrase and (owner or phrase[1] > before) else None


def _heard(words: Words, subject: Stretch, before: int) -> Stretch | None:
    """Who is seen or heard to shout: 'I heard [a woman named Ada Brandt] shout at the crew: “It holds.”'."""
    place = subject[1] + (words.kind[subject[1]] == "auxiliary")
    heard = noun_phrase_starting(words, place + 1, before) if words.low[place] in _PERCEIVING else None
    if heard is None:
        return None
    first, behind = heard
    heads = (index for index in range(first, behind - 1) if are_persons(words, index) and is_plain(words, index + 1))
    behind = next(heads, behind - 1) + 1  # 'the mayor [shout]'
    if words.low[behind] == "named" and words.is_name[behind + 1]:
        behind = run_end(words, behind + 1, before)
    return (first, behind) if is_plain(words, behind) else None


def _moved(story: Story, start: int, before: int) -> Attribution | None:
    """Whom a thing moves or not: 'The delay does not surprise [the engineer Ada Brandt]:'."""
    words = story.words
    moving = last_of(_MOVING, words.low, start + 1, before)
    return story.attribution((moving + 1, before + 1)) if moving and words.is_name[before] else None


def _from_before(story: Story, start: int, before: int) -> Attribution | None:
    """Who spoke in the sentence before, where this one has no subject: 'Then, on Radio Tolm: “It holds.”'."""
    words = story.words
    if start == 0 or story.parted(start - 1, start) or _THEN.isdisjoint(words.low[start : start + OPENING]):
        return None
    first = words.sentence_start(start - 1)
    clause = governing_clause(story, first, start)
    if clause:
        return story.attribution(clause.source)
    subject = sentence_subject(words, first, start)
    known = subject and (words.kind[subject[0]] == "pronoun" or words.is_name[subject[0]])
    return story.attribution(subject) if known else None
