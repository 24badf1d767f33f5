"""The source before the quotation, in its sentence: 'Ms. Brandt said, “It holds”', 'He called it “a dream”'."""

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import (
    POSSESSIVE,
    before_preposition,
    is_document,
    may_speak,
    run_start,
)
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.subjects.subject import subject_before
from newsparse.language.verbs.verb import is_passive
from newsparse.language.words.column import last_of
from newsparse.language.words.words import Stretch, Words
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.further import further
from newsparse.rules.attribution.governing import governing_clause, is_condition
from newsparse.rules.attribution.remark import follows_cries, owner_before
from newsparse.story import Story

#: 'Okoye replied to Brandt's [charge] that it was “odd”': it stands so many words before at most.
CLAIM = 16
_CLAIMS = frozenset(
    """
    accusation accusations allegation allegations assertion assertions charge charges claim claims complaint complaints
    contention criticism insinuation insinuations suggestion suggestions
    """.split()
)
#: 'The fire [signals] “the end,” said Ms. Brandt.'
_SIGNALLING = frozenset("signal signals signaled signalled signaling signalling suggests suggested indicates".split())
_OF_CLAIMS = frozenset({"that", "of"})
_ANSWERING = frozenset("counter counters countered countering".split())
#: 'What she [failed] to mention is that …'
_DENYING = frozenset("never not fails failed neglects neglected omits omitted".split())
OF_SOMEBODY = frozenset({"who", "whose"})
#: A marked part of what is told of somebody is no longer: 'Brandt, who rates it “a weak buy”'.
FRAGMENT = 8
#: 'Okoye [gave] it “a year”', 'Okoye [puts] the figure at “a yard”': the verb stands so many words before at most.
JUDGING = 6
_JUDGING = frozenset("put puts gave gives thought thinks found finds considered considers deemed deems".split())
_AGAINST = frozenset("while whereas but and although though".split())


@rule("attribution.before")
def before(story: Story, quotation: Quotation) -> Attribution | None:
    """The reporting clause that governs the words up to the quotation: of nested ones the outermost."""
    words, first = story.words, quotation.first
    start = words.sentence_start(first)
    if start == first or follows_cries(words, first):
        return None
    clause = governing_clause(story, start, first)
    if clause and (
        _is_unsaid(words, clause)
        or is_condition(words, clause)
        or _is_about_source(words, clause, quotation)
        or _is_inferred(story, quotation, clause)
    ):
        return None
    if clause:
        claim = _claim_between(words, clause, first) or _judge_between(words, clause, first)
        return story.attribution(*claim) if claim else story.attribution(clause.source, clause.cue)
    if words.comma[first - 1] and words.low[first - 1] in ("told", "asked") and is_passive(words, first - 1, first - 2):
        return story.attribution(None, (first - 1, first))  # 'The mayor was asked, “Does it hold?”'
    if _is_said_aloud(story, quotation):
        subject = sentence_subject(words, start, first)
        return story.attribution(subject) if subject and _is_name_or_pronoun(words, subject) else None
    return None


def _is_said_aloud(story: Story, quotation: Quotation) -> bool:
    """Whether a sentence of its own stands behind a comma: 'She wanted to know, “Does it hold?”'."""
    words, marked = story.words, quotation.marked
    before, first, last = quotation.first - 1, story.text[marked.inner_start], story.text[marked.inner_end - 1]
    if not words.comma[before] or words.cue(before) == "say":
        return False
    title = all(word[:1].isupper() for word in words.bare[quotation.first : quotation.behind])
    return first.isupper() and last in ".?!" and not title


def _is_name_or_pronoun(words: Words, subject: Stretch) -> bool:
    return words.is_name[subject[0]] or words.kind[subject[0]] == "pronoun"


def _is_inferred(story: Story, quotation: Quotation, clause: Clause) -> bool:
    """Whether a thing shows what somebody says further on: 'The fire [signals] “the end,” said Ms. Brandt'."""
    words, source = story.words, clause.source
    if source is None or clause.kind != "say" or words.low[clause.cue[0]] not in _SIGNALLING:
        return False
    head = before_preposition(words, source)
    return not (may_speak(words, head) or is_document(words, head)) and further(story, quotation) is not None


def _claim_between(words: Words, clause: Clause, first: int) -> tuple[Stretch, Stretch] | None:
    """Whose claim somebody else answers, and the claim: 'Okoye replied to [Brandt's] charge that it was “odd”'."""
    start, verb = clause.behind, words.low[clause.cue[0]]
    noun = last_of(_CLAIMS, words.low, max(start, first - CLAIM) + 1, first)
    answers = words.kind[start] == "preposition" or clause.kind == "act" or verb in _ANSWERING
    if not noun or not answers or 1 in words.stop[start:first]:
        return None
    owner = owner_before(words, noun, start)
    if words.low[noun + 1] == "by":
        owner = noun_phrase_starting(words, noun + 2, first)
    elif owner is None and may_speak(words, noun - 1) and words.is_name[noun - 2]:  # 'Okoye campaign claims'
        owner = run_start(words, noun - 2, start), noun
    if owner is None or words.low[owner[0]] in POSSESSIVE:
        return None
    return (owner, (noun, noun + 1)) if words.low[max(noun + 1, owner[1])] in _OF_CLAIMS else None


def _judge_between(words: Words, clause: Clause, first: int) -> tuple[Stretch, Stretch] | None:
    """Who judges otherwise, and the verb: 'Brandt said it was old, but [Okoye] thought it “a very fine boat”'."""
    if clause.kind != "say" or 1 not in words.comma[clause.behind : first]:
        return None
    reach = max(clause.behind + 2, first - JUDGING)
    verb = last_of(_JUDGING, words.low, reach + 1, first - 1)
    subject = subject_before(words, verb, clause.behind) if verb else None
    if not (verb and subject) or words.low[subject[0] - 1] not in _AGAINST:
        return None
    return subject, (verb, verb + 1)


def _is_unsaid(words: Words, clause: Clause) -> bool:
    """Whether it is what somebody leaves out: 'What [he doesn't say] is that the pier is “old”'."""
    if clause.first == clause.sentence[0] or words.low[clause.first - 1] != "what" or clause.source is None:
        return False
    between = words.low[clause.source[1] : clause.cue[0]]
    return any(word in _DENYING or word.endswith("n't") for word in between)


def _is_about_source(words: Words, clause: Clause, quotation: Quotation) -> bool:
    """Whether the sentence goes on with what the source is: '“It holds,” said Ms. Brandt, [who] runs a “bar”'."""
    behind = clause.behind
    source, verb = clause.source, clause.cue[0]
    inverted = source is not None and source[0] == clause.cue[1] and verb > 0 and words.quoted[verb - 1] != 0
    if not inverted or words.comma[behind - 1] == 0:
        return False
    # also 'said Ada Brandt, a pilot, [who] calls it a “bar”'
    return words.low[behind] in OF_SOMEBODY or is_in_relative(words, behind, quotation)


def is_in_relative(words: Words, behind: int, quotation: Quotation) -> bool:
    """Whether a few marked words stand in what is told of somebody behind the word `behind`: 'whose boat is “old”'."""
    first = quotation.first
    if words.stop[first - 1] or quotation.behind - first > FRAGMENT:
        return False
    return not OF_SOMEBODY.isdisjoint(words.low[behind:first])
