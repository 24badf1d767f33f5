"""Indirect speech: clauses -> what each reports -> the reports that stand beside one another and beside quotations.

Ms. Brandt said [the mayor thought so].                     of reports in reports the outermost
She said [it holds], which Mr. Okoye called “luck”.         up to what another says in marks
"""

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from newsparse.language.clause import Clause
from newsparse.language.noun_phrase import SUBJECT_PRONOUNS, is_past, is_plain
from newsparse.language.verb import tells
from newsparse.language.words import Stretch, Words
from newsparse.quotation import FEW_WORDS, Attribution, Quotation
from newsparse.rule import Rule
from newsparse.rules.indirect.content import is_introduction, said_in
from newsparse.rules.indirect.opening import content_start
from newsparse.rules.indirect.verbs import DECLINING
from newsparse.sieve import Utterance
from newsparse.story import Story

#: A clause with marks in it is given besides the marked words where it has so many more: 'called [the plan] “odd”'.
OWN_WORDS = 2
#: 'said it held [but] would be “a hard day”': so near before the marks.
JOINED, _JOINING = 5, frozenset({"and", "but"})
#: '“[nobody at the pier was] there”': within so many words.
VERB = 6
_SUBJECTS = SUBJECT_PRONOUNS | {"nobody", "everybody", "everyone"}
_ADDING, _AND_THAT = frozenset((word,) for word in _JOINING), frozenset((word, "that") for word in _JOINING)
#: What is reported in the past: the source's own verb would be 'has' or 'is'.
_BACKSHIFTED = frozenset("had was were would could".split())
_OF_WHICH = (("of", "which"), ("of", "whom"))


class Report(NamedTuple):
    """What a clause reports without marks, the clause, and the rule that found it."""

    content: list[Stretch]
    clause: Clause
    rule: str


def reports_in(story: Story, utterances: list[Utterance], rules: Iterable[Rule]) -> list[Report]:
    """What the reporting clauses report without marks; of nested reports the outermost alone, speech before acts.

    A clause in which a word or two stand in marks is reported as well as the marked words: those say little alone.
    """
    words, marked = story.words, _long_quotations(utterances)
    taken = bytearray(len(words))
    for first, (quotation, _) in marked.items():
        taken[first : quotation.behind] = b"\1" * (quotation.behind - first)
    answers = _answers(story, _attributing(story, utterances), tuple(rules))
    reports: list[Report] = []
    for answer in sorted(answers, key=partial(_outermost_first, words)):
        content, clause, rule = answer
        if taken[clause.cue[0]]:
            continue
        if _is_marked(content, taken):
            content = _before_others(story, answer, taken, marked) + _behind_marks(words, answer, taken)
        if not content or _says_no_more(words, content):
            continue
        for first, behind in (*content, clause.cue, clause.source or clause.cue):
            taken[first:behind] = b"\1" * (behind - first)
        reports.append(Report(content, clause, rule))
    return reports


def _long_quotations(utterances: list[Utterance]) -> dict[int, tuple[Quotation, Attribution]]:
    """The quotations of more than a word or two, each with its attribution, by their first words."""
    return {
        quotation.first: (quotation, attribution)
        for pieces, attribution in utterances
        for quotation in pieces
        if quotation.behind - quotation.first >= FEW_WORDS
    }


def _attributing(story: Story, utterances: list[Utterance]) -> set[int]:
    """The verbs that attribute the quotation before them, and so report nothing more: '“It holds,” she [said]'."""
    return {
        story.words.covering(attribution.cue.start)
        for pieces, attribution in utterances
        if attribution.cue and attribution.cue.start >= pieces[0].marked.end and _says_all(story, pieces[0])
    }


def _before_others(
    story: Story, answer: Report, taken: bytearray, marked: dict[int, tuple[Quotation, Attribution]]
) -> list[Stretch]:
    """The content up to the comma before what another clause reports: 'said [it holds], which she called “luck”'.

    Up to the marked words, too, that go on from it: 'said [it holds], “even in a storm”'.
    """
    words, (content, _, _) = story.words, answer
    if len(content) > 1:  # '[It holds], she said, and “even in a storm it does”'
        joined = words.low[content[1][0]] in _JOINING
        return said_in(words, [content[0]]) if joined else []
    first, behind = content[0]
    begin = taken.find(1, first, behind)
    if _is_subject_alone(words, first, begin):
        return []
    joint = _joint(words, first, begin)
    if begin in marked and (is_introduction(words, first, begin) or not continues(story, marked[begin][0])):
        begin = _beginning(words, *marked[begin])
    end = max(words.stop.rfind(1, first, max(begin, first)) + 1, joint)
    end = end or _relative(words, first, taken.find(1, first, behind))
    return said_in(words, [(first, end)]) if end else []


def _is_subject_alone(words: Words, first: int, begin: int) -> bool:
    """Whether marked words are the predicate of what stands before: 'noted that Brandt, who is a pilot, “is late”'."""
    comma = words.comma.find(1, first, begin)
    is_told = comma >= 0 and words.kind[comma + 1] == "relative" and not tells(words, first, comma + 1)
    return is_told and words.kind[begin] == "auxiliary" and words.comma[begin - 1] == 1


def _relative(words: Words, first: int, begin: int) -> int:
    """Where a clause tells of what is reported before it, or 0: 'said it held, [which] he put down to “luck”'."""
    comma = words.comma.find(1, first, begin)
    if comma < 0:
        return 0
    opener = comma + 1
    is_relative = words.kind[opener] == "relative" or words.low[opener + 1 : opener + 3] in _OF_WHICH
    # not 'said the pier, which it called “odd”, fell'
    return opener if is_relative and tells(words, first, comma) else 0


def _joint(words: Words, first: int, begin: int) -> int:
    """Where a word joins what is marked to a clause before it, or 0: 'said it held [but] would be “a hard day”'.

    'that' stands behind 'and', where the clause that begins at `first` opens with it: 'that it held [and] that it was'.
    """
    if words.low[begin - 1] in _JOINING and tells(words, first, begin - 1) and _is_clause(words, begin):
        return begin - 1  # 'said the crew was late and “nobody was there,”'
    near = range(begin - 2, max(first, begin - JOINED), -1)
    joint = next((place for place in near if words.low[place] in _JOINING), 0)
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
    subjects = (place for place in range(begin, behind - 1) if words.low[place] in _SUBJECTS)
    return tells(words, begin, behind) or any(is_plain(words, place + 1) for place in subjects)


def _opens_subject(words: Words, index: int) -> bool:
    """'and that [it], [the pier], [crews] would be', but not 'and that [boat] would be'."""
    return words.kind[index] in {"pronoun", "determiner"} or words.is_name[index] or words.low[index].endswith("s")


def _behind_marks(words: Words, answer: Report, taken: bytearray) -> list[Stretch]:
    """What is added to marked words: 'said it was “a hard day and a long one” and that [the ferry was late]'."""
    content, clause, _ = answer
    first, behind = content[-1]
    joint = taken.rfind(1, first, behind) + 1
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
    return words.low[first] in _BACKSHIFTED and behind - first > OWN_WORDS and words.cue(does) in {"", "quote"}


def _has_subject(words: Words, first: int, behind: int) -> bool:
    """Whether a clause with a subject of its own begins there: 'and [staff would] look into it', not 'and would'."""
    if words.kind[first] not in {"", "pronoun", "determiner"} or words.is_cue[first] or is_past(words, first):
        return False
    finite = (place for place in range(first + 1, behind) if words.kind[place] == "auxiliary")
    return any(words.low[place - 1] != "to" for place in finite)


def _beginning(words: Words, quotation: Quotation, attribution: Attribution) -> int:
    """The first word of a quotation, or of its source and its cue, where these stand before it in the sentence."""
    start = words.sentence_start(quotation.first)
    spans = [span for span in (attribution.source, attribution.cue) if span]
    named = [words.covering(span.start) for span in spans]
    return min([quotation.first, *[place for place in named if place >= start]])


def _answers(story: Story, used: set[int], rules: tuple[Rule, ...]) -> list[Report]:
    """What each clause reports, whose verb is not used already: the answer of the first rule that has one."""
    answers: list[Report] = []
    asked = [(rule.function, rule.name) for rule in rules]
    for clause in story.clauses:
        verb = clause.cue[0]
        if verb in used or (clause.kind == "quote" and not _opens_that(story.words, clause)):
            continue
        for ask, name in asked:
            content: list[Stretch] | None = ask(story, clause)
            if content:
                answers.append(Report(content, clause, name))
                break
    return answers


def _opens_that(words: Words, clause: Clause) -> bool:
    """Whether such a verb reports without marks: 'Okoye shouted that it held', but not 'Okoye shouted'."""
    that = clause.cue[1]
    if words.low[that : that + 1] != ("that",) or that + 1 >= len(words):
        return False
    return words.is_name[that + 1] or words.kind[that + 1] in {"pronoun", "determiner"}  # not 'went that far'


def _says_all(story: Story, quotation: Quotation) -> bool:
    """Whether the marked words are a sentence, and not a word or two at the end of the reporter's own."""
    return quotation.behind - quotation.first >= FEW_WORDS or story.begins_sentence(quotation)


def _is_marked(content: list[Stretch], column: bytearray) -> bool:
    """Whether a column marks any of these words."""
    return any(1 in column[first:behind] for first, behind in content)


def _says_no_more(words: Words, content: list[Stretch]) -> bool:
    """Whether marked words say it all: 'called it “a dream”', with fewer than two words of the reporter's own."""
    if not _is_marked(content, words.quoted):
        return False
    own = sum([words.quoted.count(0, first, behind) for first, behind in content])
    for first, behind in content:
        before = words.quoted.find(b"\0\1", first, behind + 1)
        while before >= 0:
            own -= words.low[before] == "as"
            before = words.quoted.find(b"\0\1", before + 1, behind + 1)
    return own < OWN_WORDS


def _outermost_first(words: Words, answer: Report) -> tuple[bool, bool, int]:
    """Speech and thoughts before acts and 'what she said is odd'; what closes or interrupts before what stands inside.

    What somebody declined to say is the outermost: 'declined to say whether it had asked for help'.
    """
    content, clause, _ = answer
    first = clause.first
    is_inner = words.low[first - 1] == "what" and first > clause.sentence[0]
    if clause.kind == "act" and not is_inner:
        verb, behind = clause.cue
        is_inner = words.low[verb] not in DECLINING or words.low[behind : behind + 2] != ("to", "say")
    return is_inner, content[0][0] > first, first


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
