"""Which of the clauses before a quotation says who speaks: of nested ones the outermost.

[Ms. Brandt said] the crew called it “odd”              the inner is part of what the outer says
Ms. Brandt said no, prompting [a pilot to call] it “odd”
The pier, [she said], “is safe”                         between commas
"""

from newsparse.language.clauses.according_to import ACCORDING
from newsparse.language.clauses.clause import Clause, is_relative
from newsparse.language.nouns.noun import (
    HE_OR_SHE,
    are_persons,
    is_document,
    is_plain,
)
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.verb import FEEL, quoted_by, tells
from newsparse.language.words.words import Words
from newsparse.quotation import FEW_WORDS
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
_HEADLINES = frozenset("caption captions headline headlines".split())
#: '[Once] a patient reports a lump, a scan becomes a “test”'
_WHEN, _AS_SOON_AS = frozenset("after before if once unless until when whenever".split()), ("as", "soon", "as")
_OPENS_CONTENT = frozenset("that whether if there when how why what".split())
#: 'an idea that Okoye [calls] “odd”': besides the words that announce a name ('called').
_CALLS = frozenset("call calls dub dubs label labels".split())


def governing_clause(story: Story, start: int, behind: int) -> Clause | None:
    """The clause, from the word `start` on, that what follows at the word `behind` is said in."""
    governing: Clause | None = None
    for clause in story.clauses_before(start, behind):
        if _is_parenthesis(story.words, clause, behind) or _is_told_of(story.words, clause, behind):
            return clause
        if _starts_far_off(story.words, clause, behind) or _is_over(story.words, clause, behind):
            continue
        if governing and _is_aside(story.words, clause):
            continue
        if governing and _is_joined(story.words, clause, governing):
            continue
        if governing and (_is_prompted(story.words, governing) or _accompanies(story.words, governing)):
            break
        if governing and _is_closed(story.words, governing, behind):
            governing = clause
        if (
            governing is None
            or _reports(story.words, clause, governing, behind)
            or _weaker(story.words, governing, clause)
        ):
            governing = clause
    if governing is None or _is_before_main(story.words, governing, behind):
        return None
    if governing.kind != "believe":
        return governing
    return governing if _is_told(story.words, governing, behind) else None


def is_condition(words: Words, clause: Clause) -> bool:
    """Whether only a reader might do it: '[If you read] one sentence, make it this one: “It is late.”'."""
    first = clause.first
    return words.low[first] == "you" and first > 0 and words.low[first - 1] in {"if", "when"}


def _is_before_main(words: Words, clause: Clause, behind: int) -> bool:
    """Whether it only tells when, and marks stand in the main clause: 'When he says he is ill, it sends a “nurse”'.

    But he or she there may be the source.
    """
    start, first = clause.sentence[0], clause.first
    opens = words.low[start] in _WHEN or words.low[start : start + 3] == _AS_SOON_AS
    comma = words.comma.rfind(1, max(clause.behind - 1, start), behind - 1)
    if not opens or comma < 0 or 1 in words.comma[start:first] or words.low[comma + 1] in HE_OR_SHE:
        return False
    subject = noun_phrase_starting(words, comma + 1, behind)
    return subject is not None and subject[1] < behind and not words.breaks[subject[1] - 1]


def _is_told(words: Words, thought: Clause, behind: int) -> bool:
    """Whether what somebody thinks is told: 'Okoye believes [that] it is “old”', 'The review found it was “old”'."""
    return _says_that(words, thought, behind) or _is_finding(words, thought) or _ends_thought(words, thought, behind)


def _ends_thought(words: Words, clause: Clause, first: int) -> bool:
    """Whether half of what somebody thinks is marked: 'Okoye fears the pier is “past all mending”', not 'is “old”'."""
    begin = clause.behind
    marked = words.quoted.find(0, first) - first
    if words.low[clause.cue[0]] not in words.lexicon.bare_clause_verbs and words.low[clause.cue[0]] not in FEEL:
        return False
    if 1 in words.breaks[begin - 1 : first] or marked < max(FEW_WORDS, first - begin):
        return False
    return tells(words, begin, first) or (begin == first and words.kind[first] == "auxiliary")


def _is_closed(words: Words, clause: Clause, behind: int) -> bool:
    """Whether a clause tells of a thing between commas: 'She said the bank, [which she did not name,] was “old”'."""
    which, last = clause.first - 1, clause.behind - 1
    if words.low[which] != "which" or which <= clause.sentence[0] or not words.comma[which - 1]:
        return False
    comma = words.stop.find(1, last, behind - 1)  # 'said the bank, which Okoye called “new,” [was] “old”'
    return comma == last or (comma > last and words.kind[comma + 1] == "auxiliary")


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


def _is_over(words: Words, clause: Clause, behind: int) -> bool:
    """Whether a clause only tells of who does something further on: 'It found men [who raised fears] were “fired”'."""
    if not is_relative(words, clause.source) or 1 in words.stop[clause.first - 1 : behind - 1]:
        return False
    first = clause.behind
    kinds = words.kind[first:behind]
    if "auxiliary" not in kinds:
        return False
    verb = first + kinds.index("auxiliary")
    return verb == first or (clause.kind == "act" and not is_relative(words, (verb - 1, verb)))


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
    opener = _opener(words, clause)
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


def _opener(words: Words, clause: Clause) -> int:
    """The word before a clause, past what its source is called: 'an idea [that] the mayor, Ada Brandt, called'."""
    first = clause.first
    named = clause.source is not None and words.comma[first - 1] and words.comma[clause.source[1] - 1]
    described = noun_phrase_ending(words, first - 1, clause.sentence[0]) if named else None
    return (described[0] if described else first) - 1


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
    if outer.kind == "say" and _is_of_content(words, outer, inner):
        return True
    says = outer.kind == "say" or (_is_finding(words, outer) and words.low[outer.behind] == "that")
    if not says or outer.behind > inner.first:
        return False
    if _is_of_recipient(words, outer, inner, behind):
        return True
    if _is_in_document(words, inner) or _is_of_told(words, outer, inner):
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


def _is_of_content(words: Words, outer: Clause, inner: Clause) -> bool:
    """Whether it is said of somebody else: 'Brandt said Okoye left and [had called] it “odd”', not 'and called'.

    Or of nobody: 'Brandt said [adding] a boat was “odd”'.
    """
    verb, before = inner.cue[0], outer.cue[0] - 1
    if verb == outer.behind and words.low[verb].endswith("ing") and not words.breaks[verb - 1]:
        return True
    shifted = verb > outer.behind and words.low[verb - 1] == "had" and words.low[before] != "had"
    return shifted and inner.source == outer.source and words.low[verb - 2] == "and"


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


def _is_of_told(words: Words, outer: Clause, inner: Clause) -> bool:
    """Whether who is told or asked says it: 'He asked Ada Brandt, [who replied]: “No”'."""
    who = inner.first
    if words.low[outer.cue[0]] not in words.lexicon.addressing_verbs or not is_relative(words, inner.source):
        return False
    told = noun_phrase_starting(words, outer.behind, who)
    return words.comma[who - 1] == 1 and told is not None and told[1] == who


def _behind_recipient(words: Words, clause: Clause, limit: int) -> int:
    """Where what is said may begin, past who was told: 'told reporters [the report called it] “odd”'."""
    behind = clause.behind
    if words.low[clause.cue[0]] not in words.lexicon.addressing_verbs:
        return behind
    told = noun_phrase_starting(words, behind, limit)
    if told is None or not are_persons(words, told[1] - 1) or _TELLS_WHEN.intersection(words.low[told[1] : limit]):
        return behind
    return told[1]


def _accompanies(words: Words, clause: Clause) -> bool:
    """'The court asked for a report, [with Ada Brandt observing] that it was “late”'."""
    if clause.source is None or not words.low[clause.cue[0]].endswith("ing"):
        return False
    opener = clause.source[0] - 1
    return words.low[opener] == "with" and words.comma[opener - 1] == 1


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
