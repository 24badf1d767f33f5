"""The source before the quotation, in its sentence: 'Ms. Brandt said, “It holds”', 'He called it “a dream”'."""

from newsparse.language.according_to import ACCORDING
from newsparse.language.clause import Clause, is_relative
from newsparse.language.column import last_of
from newsparse.language.noun import (
    POSSESSIVE,
    are_persons,
    before_preposition,
    is_document,
    is_plain,
    may_speak,
    run_start,
)
from newsparse.language.noun_phrase_behind import noun_phrase_starting
from newsparse.language.opening_subject import sentence_subject
from newsparse.language.subject import subject_before
from newsparse.language.verb import is_passive, quoted_by
from newsparse.language.words import Stretch, Words
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.further import further
from newsparse.rules.attribution.remark import owner_before
from newsparse.story import Story

_NEW_CLAUSE = frozenset("while as although though but so yet who which whose whereas".split())
#: 'Ms. Brandt told [reporters on Tuesday] that …': so many words behind the verb.
TOLD = 6
#: Verbs that only start what is said stand so many words before it at most: 'began his talk with “luck”'.
NEAR = 4
STARTING = frozenset(
    "go goes going went begin begins began beginning start starts started starting open opens opened opening".split()
)
_TELLS_WHEN = frozenset("after as because before when".split())
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
_HEADLINES = frozenset("caption captions headline headlines".split())
_OF_CLAIMS = frozenset({"that", "of"})
_ANSWERING = frozenset("counter counters countered countering".split())
#: 'What she [failed] to mention is that …'
_DENYING = frozenset("never not fails failed neglects neglected omits omitted".split())
OF_SOMEBODY = frozenset({"who", "whose"})
#: A marked part of what is told of somebody is no longer: 'Brandt, who rates it “a weak buy”'.
FRAGMENT = 8
_OPENS_CONTENT = frozenset("that whether if there when how why what".split())
#: 'an idea that Okoye [calls] “odd”': besides the words that announce a name ('called').
_CALLS = frozenset("call calls dub dubs label labels".split())
#: 'Okoye [gave] it “a year”', 'Okoye [puts] the figure at “a yard”': the verb stands so many words before at most.
JUDGING = 6
_JUDGING = frozenset("put puts gave gives thought thinks found finds considered considers deemed deems".split())
_AGAINST = frozenset("while whereas but and although though".split())


@rule("attribution.before")
def before(story: Story, quotation: Quotation) -> Attribution | None:
    """The reporting clause that governs the words up to the quotation: of nested ones the outermost."""
    words, first = story.words, quotation.first
    start = words.sentence_start(first)
    if start == first:
        return None
    clause = governing_clause(story, start, first)
    if clause and (
        _is_unsaid(words, clause)
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


def governing_clause(story: Story, start: int, behind: int) -> Clause | None:
    """The clause, from the word `start` on, that what follows at the word `behind` is said in."""
    governing: Clause | None = None
    for clause in story.clauses_before(start, behind):
        if _is_parenthesis(story.words, clause, behind) or _is_told_of(story.words, clause, behind):
            return clause
        if _starts_far_off(story.words, clause, behind) or (governing and _is_aside(story.words, clause)):
            continue
        if governing and _is_joined(story.words, clause, governing):
            continue
        if governing and _is_prompted(story.words, governing):
            break
        if governing and _is_closed(story.words, governing, behind):
            governing = clause
        if (
            governing is None
            or _reports(story.words, clause, governing, behind)
            or _weaker(story.words, governing, clause)
        ):
            governing = clause
    if governing is None or governing.kind != "believe":
        return governing
    return governing if _says_that(story.words, governing, behind) or _is_finding(story.words, governing) else None


def _is_closed(words: Words, clause: Clause, behind: int) -> bool:
    """Whether a clause tells of a thing between commas: 'She said the bank, [which she did not name,] was “old”'."""
    which, last = clause.first - 1, clause.behind - 1
    if words.low[which] != "which" or which <= clause.sentence[0]:
        return False
    return last < behind - 1 and words.comma[last] + words.comma[which - 1] == 2


def _is_joined(words: Words, former: Clause, clause: Clause) -> bool:
    """Whether one subject has two verbs of reporting: '[She said] it was late and apologised “without reserve”'."""
    is_own = clause.kind in ("say", "act") and former.source == clause.source
    return is_own and words.low[clause.cue[0] - 1] in ("and", "but")


def _is_finding(words: Words, clause: Clause) -> bool:
    """'The review found there were “missed chances”', 'The inquest heard it was “old”': in a document, or said."""
    if clause.source is None or words.low[clause.cue[0]] not in ("found", "heard"):
        return False
    nouns = words.lexicon.study_nouns | words.lexicon.court_nouns
    return not nouns.isdisjoint(words.low[slice(*clause.source)])


def _starts_far_off(words: Words, clause: Clause, behind: int) -> bool:
    """Whether a verb that only starts what is said stands far from it: 'She [began] a row with a note on “luck”'.

    Or whether somebody else does more: 'She said that the war [began] and she “had to go.”'.
    """
    if words.low[clause.cue[0]] not in STARTING:
        return False
    return behind - clause.cue[1] > NEAR or "coordinator" in words.kind[clause.cue[1] : behind]


def _is_aside(words: Words, clause: Clause) -> bool:
    """Whether the clause only tells of the source of the other: 'An aide, who [asked] not to be named, said “no”'."""
    source = clause.source
    return source is not None and words.kind[source[0]] == "relative" and words.stop[source[0] - 1] != 0


def _is_parenthesis(words: Words, clause: Clause, behind: int) -> bool:
    """Whether the clause stands between commas: 'The pier, [she said], “is safe”'."""
    if clause.behind != behind or clause.kind != "say":
        return False
    return words.comma[clause.first - 1] + words.comma[behind - 1] == 2


def _is_told_of(words: Words, clause: Clause, behind: int) -> bool:
    """Whether a clause tells what somebody said of the thing before it: 'told of a song [that he called] “odd”'."""
    gap = behind - clause.behind
    if clause.source and clause.source[0] > behind == clause.cue[1]:  # 'a plan that was called “odd” by [the crew]'
        return True
    if gap > 1 or (gap == 1 and words.low[behind - 1] != "as"):
        return False
    opener = clause.first - 1
    calls, dismisses = gap == 0, gap == 1  # 'that he dismissed as'
    if calls and words.low[opener] == "which" and clause.kind in ("say", "quote"):  # 'to which [he replied]: “No”'
        return True
    if calls and words.low[opener] == "what":  # 'She said it was what [Mr. Okoye calls] “a gift”'
        return clause.kind == "act" and (words.is_name[clause.first] or words.low[clause.first] == "one")
    verb = words.low[clause.cue[0]]
    if not dismisses and not (calls and (verb in words.lexicon.mentions_of_words or verb in _CALLS)):
        return False
    if words.low[opener] in ("that", "which"):
        return is_plain(words, opener - 1)
    return _is_about_remark(words, clause.first)


def _is_about_remark(words: Words, first: int) -> bool:
    """Whether a clause tells of what stands in apposition: 'She would sail, a plan [Okoye called] “odd”'."""
    noun, article = first - 1, first - 2
    if words.low[noun] == "something":  # 'She would sail, something [critics call] “odd”'
        return True
    article -= words.kind[article] == ""
    if article <= 0 or words.low[article] not in ("a", "an"):
        return False
    return words.comma[article - 1] == 1 or words.raw[article - 1][-1] in "–—"


def _reports(words: Words, outer: Clause, inner: Clause, behind: int) -> bool:
    """Whether the inner clause is part of what the outer one says: 'Ms. Brandt said [the crew called it “odd”]'."""
    if outer.kind != "say" or outer.behind > inner.first:
        return False
    if _is_of_recipient(words, outer, inner, behind):
        return True
    if _is_in_document(words, inner):
        return False
    if quoted_by(words, outer.cue[0], inner.cue[1]):  # 'The agency quoted [Ada Brandt as saying] “it holds”'
        return False
    if inner.source == (outer.behind, inner.cue[0]) and words.low[inner.cue[0]].endswith("ing"):
        return False  # 'She recalled [Okoye saying] it was “a gift”'
    if words.low[inner.first - 2 : inner.first] == ("and", "that") or _opens_report(words, outer):
        return True
    if _parted(words, outer, inner.first):
        return False
    opener = _behind_recipient(words, outer, inner.first)
    if words.raw[opener - 1].endswith((",", ";")):
        return False
    return (
        words.bare[opener] in _OPENS_CONTENT
        or words.kind[opener] in ("pronoun", "determiner")
        or words.is_name[opener]
        or _says_that(words, outer, inner.first)
    )


def _is_of_recipient(words: Words, outer: Clause, inner: Clause, behind: int) -> bool:
    """Whether it tells who is told: 'Brandt told sailors [who complained] of fees that they were “odd”'."""
    who = inner.first
    if words.low[who] != "who" and not (who == outer.behind and inner.kind == "say"):  # 'told [sailors worried] about'
        return False
    if words.low[outer.cue[0]] not in words.lexicon.addressing_verbs:
        return False
    if "that" not in words.low[inner.behind + 1 : behind]:
        return False
    told = noun_phrase_starting(words, outer.behind, inner.cue[0])
    return told is not None and who in told


def _behind_recipient(words: Words, clause: Clause, limit: int) -> int:
    """Where what is said may begin, past who was told: 'told reporters [the report called it] “odd”'."""
    behind = clause.behind
    if words.low[clause.cue[0]] not in words.lexicon.addressing_verbs:
        return behind
    told = noun_phrase_starting(words, behind, limit)
    if told is None or not are_persons(words, told[1] - 1) or _TELLS_WHEN.intersection(words.low[told[1] : limit]):
        return behind
    return told[1]


def _is_prompted(words: Words, clause: Clause) -> bool:
    """Whether what somebody says is what the sentence led to: 'She said no, prompting [a pilot to call] it “odd”'."""
    prompting = clause.source[0] - 1 if clause.source else 0
    verb = words.low[prompting]
    return prompting > clause.sentence[0] and verb in words.lexicon.prompting_verbs and words.comma[prompting - 1] == 1


def _is_in_document(words: Words, clause: Clause) -> bool:
    """Whether a clause tells what a document says: 'She asked about the report, [which called it] “odd”'."""
    source = clause.source
    if clause.kind == "say" and is_relative(words, source) and words.low[clause.first - 1] in _HEADLINES:
        return True  # 'She posted it under a headline [that said], “Pier Gone”'
    if source is None or words.kind[source[0]] != "relative" or not words.comma[source[0] - 1]:
        return False
    return clause.kind == "act" and is_document(words, source[0] - 1)


def _opens_report(words: Words, clause: Clause) -> bool:
    """Whether all of the sentence is what somebody says: 'According to Ms. Brandt, …', 'As Ms. Brandt said, …'."""
    start = clause.sentence[0]
    if words.low[start] in ACCORDING:
        return clause.cue[0] == start
    return words.low[start] == "as" and clause.first == start + 1


def _says_that(words: Words, clause: Clause, behind: int) -> bool:
    """Whether 'that' opens what is said or thought, past whoever is told so."""
    return "that" in words.low[clause.behind : min(behind, clause.behind + TOLD)]


def _weaker(words: Words, inner: Clause, outer: Clause) -> bool:
    """Whether a thought or an act, nearer, gives way to speech: 'Ms. Brandt said people who support “the plan” …'."""
    if inner.source and words.kind[inner.source[0]] == "relative" and words.stop[inner.source[0] - 1]:
        return False
    if words.kind[outer.behind] == "coordinator":
        return False  # 'a sum she never revealed and [Okoye will only call] “odd”'
    if inner.kind == "quote" and words.low[inner.cue[0] - 1] == "to":
        return outer.kind == "say"  # 'Ms. Brandt said the way to go was “odd”'
    if words.low[inner.cue[0]] in STARTING:  # 'Ms. Brandt said work would begin “soon”'
        return outer.kind == "say" and not _parted(words, outer, inner.first)
    if words.low[inner.first - 1] == "which" and words.kind[inner.first - 2] == "preposition":
        return False  # 'Ms. Brandt pointed to a report in which [the crew called it] “odd”'
    if inner.kind == "believe" and outer.behind == inner.cue[0]:
        return True  # 'Ms. Brandt described seeing “two lights”'
    set_off = words.comma.find(1, inner.cue[0] - 2, inner.cue[0]) >= 0
    if outer.source and outer.source == inner.source and (outer.cue < outer.source or set_off):
        return False  # 'Noting that it leaks, Ms. Brandt called it “odd”', 'Ms. Brandt denied it, calling it “odd”'
    return inner.kind in ("believe", "act") and outer.kind == "say" and not _parted(words, outer, inner.first)


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


def _parted(words: Words, outer: Clause, behind: int) -> bool:
    """Whether a clause of its own begins between the outer clause and the word `behind`."""
    comma, relative = words.raw[outer.behind - 1].endswith((",", "—")), False
    for index in range(outer.behind, behind):
        if words.quoted[index] or words.raw[index].endswith(";"):
            return True
        if comma and relative:
            relative = False
        elif comma and words.low[index] in ("who", "which"):
            relative = True
        elif comma and (words.kind[index] == "coordinator" or words.bare[index] in _NEW_CLAUSE):
            return True
        comma = words.raw[index].endswith((",", "—"))
    if relative and not comma:
        return True
    return 1 in words.comma[outer.behind : behind] and _is_introduction(words, outer)


def _is_introduction(words: Words, clause: Clause) -> bool:
    """Whether the clause only leads up to the sentence's subject: 'When he said so, …', 'Asked by the mayor, …'."""
    first = clause.sentence[0]
    while words.kind[first] in ("coordinator", "adverb"):
        first += 1
    opens = words.kind[first] in ("subordinator", "preposition") or words.low[first] == "asked"
    return opens and 1 not in words.comma[first : clause.first]
