"""What a clause reports in which longer quotations stand: the whole, or what stands beside them, where that is less.

She said [the pier that leaked would be “as safe as any”].      around them, of which less is marked than not
Ms. Brandt said [it was safe], “even in the worst of storms.”   before the marks
She said it was “as safe as any pier” and that [it held].       behind them
"""

from typing import NamedTuple

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import AND_OR_BUT, SUBJECT_PRONOUNS, is_past, is_plain
from newsparse.language.verbs.verb import MODALS, tells
from newsparse.language.words.words import Stretch, Words
from newsparse.quotation import Attribution, Quotation
from newsparse.rules.indirect.content import is_introduction, said_in
from newsparse.rules.indirect.opening import content_start
from newsparse.story import Story

#: A clause is given around marked words where it has more than so many times their number.
WHOLE = 2
#: 'said it held [but] would be “a hard day”': so near before the marks.
JOINED = 5
#: '“[nobody at the pier was] there”': within so many words.
VERB = 6
#: '“a hard day and a long one” and [had begun] to repay it': so many words tell what else is reported.
GOING_ON = 2
_SUBJECTS = SUBJECT_PRONOUNS | {"nobody", "everybody", "everyone"}
_NOT_DONE = MODALS | {"to"}
_OBJECTS = frozenset({"preposition", "determiner", "pronoun", "adverb"})
_ADDING, _AND_THAT = frozenset((word,) for word in AND_OR_BUT), frozenset((word, "that") for word in AND_OR_BUT)
#: What is reported in the past: the source's own verb would be 'has' or 'is'.
_BACKSHIFTED = frozenset("had was were would could".split())
#: What the source itself did: 'and [has] left'.
_DID = frozenset("has have was were".split())
#: 'It would hold, she said, [with] “no more than a nail”'
_ADDING_TO = frozenset({"because", "with", "which", "so"})
_OF_WHICH = (("of", "which"), ("of", "whom"))


class Marks(NamedTuple):
    """The longer quotations of a story.

    Attributes:
        quotations: each with its attribution, by its first word.
        taken: whether each word of the story is inside one of them, or in what is reported already (1) or not (0).
    """

    quotations: dict[int, tuple[Quotation, Attribution]]
    taken: bytearray


def partly_marked(
    story: Story, clause: Clause, content: list[Stretch], marks: Marks, attributes: bool
) -> list[Stretch]:
    """What is given of content in which longer quotations stand.

    Beside quotations before a verb that `attributes` them nothing is: 'The pier “holds for now,” said Ms. Brandt'.
    """
    whole = _around(story, clause, content, marks)
    if whole or attributes:
        return whole
    return _before_others(story, content, marks) + _behind_marks(story.words, clause, content, marks)


def _before_others(story: Story, content: list[Stretch], marks: Marks) -> list[Stretch]:
    """The content up to the comma before what another clause reports: 'said [it holds], which she called “luck”'.

    Up to the marked words, too, that go on from it: 'said [it holds], “even in a storm”'.
    """
    words, taken, quotations = story.words, marks.taken, marks.quotations
    if len(content) > 1:
        return said_in(words, [content[0]]) if _is_whole(words, content[0], content[1][0]) else []
    first, behind = content[0]
    begin = taken.find(1, first, behind)
    if _is_subject_alone(words, first, begin):
        return []
    joint = _joint(words, first, begin)
    if begin in quotations and (is_introduction(words, first, begin) or not continues(story, quotations[begin][0])):
        begin = _beginning(words, *quotations[begin])
    end = max(words.stop.rfind(1, first, max(begin, first)) + 1, joint)
    end = end or _relative(words, first, taken.find(1, first, behind))
    return said_in(words, [(first, end)]) if end else []


def _is_whole(words: Words, before: Stretch, index: int) -> bool:
    """Whether what goes on behind the source only adds to it: '[It holds], she said, [and] “even in a storm it does”'.

    '[It would hold], she said, [because] it was “sound”', but not 'In Tolm, she said, because it was “sound” it held'.
    """
    if words.low[index] in AND_OR_BUT:
        return True
    adds = words.kind[index] == "subordinator" or words.low[index] in _ADDING_TO
    first = before[0]
    # 'She sold it, she said, because', but not 'She believes, she said, that'
    does = words.low[first] in _SUBJECTS and is_plain(words, first + 1) and words.low[index] != "that"
    return adds and words.kind[first] not in {"subordinator", "preposition"} and (does or tells(words, *before))


def _is_subject_alone(words: Words, first: int, begin: int) -> bool:
    """Whether marked words are the predicate of what stands before: 'noted that Brandt, who is a pilot, “is late”'.

    'joked that her aunt, a pilot, “has left”'
    """
    comma = words.comma.find(1, first, begin)
    is_told = comma >= 0 and not tells(words, first, comma + 1)
    is_told = is_told and (words.kind[comma + 1] in {"relative", "determiner"} or not tells(words, comma + 1, begin))
    return is_told and words.kind[begin] == "auxiliary" and words.comma[begin - 1] == 1


def _relative(words: Words, first: int, begin: int) -> int:
    """Where a clause tells of what is reported before it, or 0: 'said it held, [which] he put down to “luck”'."""
    comma = words.comma.find(1, first, begin)
    if comma < 0:
        return 0
    opener = comma + 1
    is_relative = words.kind[opener] == "relative" or words.low[opener] == "where"
    is_relative = is_relative or words.low[opener + 1 : opener + 3] in _OF_WHICH
    is_relative = is_relative or (words.kind[opener] == "preposition" and words.kind[opener + 1] == "relative")
    # not 'said the pier, which it called “odd”, fell'
    return opener if is_relative and tells(words, first, comma) else 0


def _joint(words: Words, first: int, begin: int) -> int:
    """Where a word joins what is marked to a clause before it, or 0: 'said it held [but] would be “a hard day”'.

    'that' stands behind 'and', where the clause that begins at `first` opens with it: 'that it held [and] that it was'.
    """
    if words.low[begin - 1] in AND_OR_BUT and tells(words, first, begin - 1) and _is_clause(words, begin):
        return begin - 1  # 'said the crew was late and “nobody was there,”'
    goes_on = words.low[begin - 1] in AND_OR_BUT and is_plain(words, begin) and words.kind[begin + 1] in _OBJECTS
    if goes_on and not _NOT_DONE.isdisjoint(words.low[first : begin - 1]):
        return begin - 1  # 'said it would cost a lot and “sink the town”'
    near = range(begin - 2, max(first, begin - JOINED), -1)
    joint = next((place for place in near if words.low[place] in AND_OR_BUT), 0)
    if joint and words.kind[joint + 1] == "auxiliary":
        return joint
    that = words.low[first - 1] == "that"
    places = (place for place in range(begin - 2, first - 1, -1) if words.low[place : place + 2] in _AND_THAT)
    return next((place for place in places if that or _opens_subject(words, place + 2)), 0)


def _is_clause(words: Words, begin: int) -> bool:
    """Whether marked words have a verb of their own: 'and “nobody was there”', but not 'and “a wreck”'."""
    behind = words.quoted.find(0, begin, begin + VERB)
    behind = behind if behind > 0 else min(begin + VERB, len(words))
    if words.low[begin].startswith("there"):
        return True
    does = words.kind[begin + 1] in _OBJECTS or words.low[begin + 1] == "forward"
    if does and is_plain(words, begin) and words.low[begin].endswith("s"):
        return True  # 'and “looks forward to it”'
    subjects = (place for place in range(begin, behind - 1) if words.low[place] in _SUBJECTS)
    return tells(words, begin, behind) or any(is_plain(words, place + 1) for place in subjects)


def _opens_subject(words: Words, index: int) -> bool:
    """'and that [it], [the pier], [crews] would be', but not 'and that [boat] would be'."""
    return words.kind[index] in {"pronoun", "determiner"} or words.is_name[index] or words.low[index].endswith("s")


def _beginning(words: Words, quotation: Quotation, attribution: Attribution) -> int:
    """The first word of a quotation, or of its source and its cue, where these stand before it in the sentence."""
    start = words.sentence_start(quotation.first)
    spans = [span for span in (attribution.source, attribution.cue) if span]
    named = [words.covering(span.start) for span in spans]
    return min([quotation.first, *[place for place in named if place >= start]])


def continues(story: Story, quotation: Quotation) -> bool:
    """Whether marked words go on from what is reported without marks: 'She said it held, “even in a storm.”'."""
    words, first = story.words, quotation.first
    joint = first - (words.low[first - 1] == "or")  # 'said it cost five million, or “less than a car”'
    if not (words.comma[joint - 1] and story.text[quotation.marked.inner_start].islower()):
        return False
    clauses = story.clauses_between(words.sentence_start(first), first)
    # 'She said she had apologised to the crew, “and to the boat”': what she did leads up to nothing
    leading = clauses[:1] + [clause for clause in clauses[1:] if clause.kind != "act"]
    return all(_interrupts(words, clause) or not _leads_up(words, clause, first) for clause in leading)


def _leads_up(words: Words, clause: Clause, first: int) -> bool:
    """Whether nothing is reported before the marked words: 'told the crew on Monday, “it holds”'."""
    return content_start(words, clause.behind, first, words.low[clause.cue[0]])[0] == first


def _interrupts(words: Words, clause: Clause) -> bool:
    """Whether more than an introduction stands before a clause set off by commas: 'The pier, she said, “is safe”'."""
    start, first = clause.sentence[0], clause.first
    return first > start and words.comma[first - 1] != 0 and not is_introduction(words, start, first)


def _behind_marks(words: Words, clause: Clause, content: list[Stretch], marks: Marks) -> list[Stretch]:
    """What is added to marked words: 'said it was “a hard day and a long one” and that [the ferry was late]'."""
    first, behind = content[-1]
    joint = marks.taken.rfind(1, first, behind) + 1
    if words.low[joint : joint + 1] not in _ADDING:
        return []
    added = joint + 1
    if words.low[added] == "that":
        added += 1
    elif clause.kind != "say" or not (_has_subject(words, added, behind) or _goes_on(words, added, behind)):
        return []
    return said_in(words, [(added, behind)])


def _goes_on(words: Words, first: int, behind: int) -> bool:
    """Whether the reported subject does something more there: 'and [had begun] to repay it', not 'and has left'."""
    does = first + 1 + (words.kind[first + 1 : first + 2] in (("adverb",), ("auxiliary",)))
    return words.low[first] in _BACKSHIFTED and behind - first > GOING_ON and words.cue(does) in {"", "quote"}


def _has_subject(words: Words, first: int, behind: int) -> bool:
    """Whether a clause with a subject of its own begins there: 'and [staff would] look into it', not 'and would'."""
    if words.kind[first] not in {"", "pronoun", "determiner"} or words.is_cue[first] or is_past(words, first):
        return False
    finite = (place for place in range(first + 1, behind) if words.kind[place] == "auxiliary")
    return any(words.low[place - 1] != "to" for place in finite)


def _around(story: Story, clause: Clause, content: list[Stretch], marks: Marks) -> list[Stretch]:
    """The whole of a clause, of which less is marked than not: 'said [the crews had to be “ready for it all”]'."""
    if clause.kind == "act" or len(content) > 1:
        return []
    first, taken = content[0][0], marks.taken
    behind = _own_verb(story, clause, *content[0], taken)
    if WHOLE * taken.count(1, first, behind) >= behind - first:
        return []
    begin = taken.find(1, first, behind)
    while begin >= 0:
        quotation, attribution = marks.quotations.get(begin, (None, None))
        if quotation is None or quotation.behind > behind:
            return []
        if not (_is_by(story.words, attribution, clause) or _is_nested(story.words, attribution, content[0], clause)):
            return []
        if begin > first and _opens_speech(story.words, begin - 1):
            return []
        begin = taken.find(1, quotation.behind, behind)
    return [(first, behind)]


def _own_verb(story: Story, clause: Clause, first: int, limit: int, taken: bytearray) -> int:
    """Where 'and' or 'but' leads to what the source did besides: 'said it held [but] warned', '“a joke” [and] left'."""
    low = story.words.low
    verbs = (one.cue[0] for one in story.clauses_between(first, limit) if one.source == clause.source)
    behind = next((verb - 1 for verb in verbs if low[verb - 1] in AND_OR_BUT), limit)
    joint = taken.rfind(1, first, behind) + 1
    is_own = low[joint] in AND_OR_BUT and (is_past(story.words, joint + 1) or low[joint + 1] in _DID)
    return joint if is_own else behind


def _is_by(words: Words, attribution: Attribution | None, clause: Clause) -> bool:
    """Whether the clause's verb attributes the marked words."""
    cue = attribution.cue if attribution else None
    return cue is not None and words.covering(cue.start) == clause.cue[0]


def _is_nested(words: Words, attribution: Attribution | None, content: Stretch, clause: Clause) -> bool:
    """Whether what stands before the clause reports the marked words: 'Who called him “odd” was jailed, she said'."""
    cue = attribution.cue if attribution else None
    return cue is not None and content[0] <= words.covering(cue.start) and content[1] <= clause.first


def _opens_speech(words: Words, index: int) -> bool:
    """Whether it introduces marked words: 'told sailors in Reno, Ohio, [that] “it holds”', 'wrote a note[:] “Go”'."""
    return words.low[index] == "that" or words.raw[index][-1] in ":-–—"
