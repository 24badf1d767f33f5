"""Indirect speech: clauses -> what each reports -> the reports that stand beside one another and beside quotations.

Ms. Brandt said [the mayor thought so].                     of reports in reports the outermost
“It holds,” Ms. Brandt said.                                nothing besides the marked words
"""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import may_speak
from newsparse.language.words.words import Stretch, Words
from newsparse.partly_marked import Marks, partly_marked
from newsparse.quotation import FEW_WORDS, Attribution, Quotation
from newsparse.rule import Rule
from newsparse.rules.indirect.verbs import DECLINING, UTTERING
from newsparse.sieve import Utterance
from newsparse.story import Story

#: A clause with marks in it is given besides the marked words where it has so many more: 'called [the plan] “odd”'.
OWN_WORDS = 2


class Report(NamedTuple):
    """What a clause reports without marks, the clause, and the rule that found it."""

    content: list[Stretch]
    clause: Clause
    rule: str


def reports_in(story: Story, utterances: list[Utterance], rules: Sequence[Rule]) -> list[Report]:
    """What the reporting clauses report without marks; of nested reports the outermost alone, speech before acts.

    A clause in which a word or two stand in marks is reported as well as the marked words: those say little alone.
    Where more do, see `partly_marked`.
    """
    words, quotations = story.words, _long_quotations(utterances)
    taken = bytearray(len(words))
    for first, (quotation, _) in quotations.items():
        taken[first : quotation.behind] = b"\1" * (quotation.behind - first)
    marks, attributing = Marks(quotations, taken), _attributing(story, utterances)
    reports: list[Report] = []
    answers = _answers(story, attributing, rules)
    for content, clause, rule in sorted(answers, key=partial(_outermost_first, words)):
        verb = clause.cue[0]
        if taken[verb]:
            continue
        if _is_marked(content, taken):
            content = partly_marked(story, clause, content, marks, verb in attributing)
        elif verb in attributing:
            continue
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


def _attributing(story: Story, utterances: list[Utterance]) -> dict[int, bool]:
    """The verbs that attribute the quotation before them, and whether that says all: '“It holds,” she [said]'."""
    return {
        story.words.covering(attribution.cue.start): story.begins_sentence(pieces[0])
        for pieces, attribution in utterances
        if attribution.cue and attribution.cue.start >= pieces[0].marked.end and _says_all(story, pieces[0])
    }


def _answers(story: Story, attributing: dict[int, bool], rules: Sequence[Rule]) -> list[Report]:
    """What each clause reports that is not all in marks: the answer of the first rule that has one."""
    answers: list[Report] = []
    for clause in story.clauses:
        verb = clause.cue[0]
        if attributing.get(verb) or (clause.kind == "quote" and not _may_report(story.words, clause)):
            continue
        for rule in rules:
            content: list[Stretch] | None = rule.function(story, clause)
            if content:
                answers.append(Report(content, clause, rule.name))
                break
    return answers


def _may_report(words: Words, clause: Clause) -> bool:
    """Whether such a verb reports without marks: 'It held, Okoye shouted.', 'Okoye shouted that it held'."""
    verb, that = clause.cue
    if words.low[verb] in UTTERING and words.comma[clause.first - 1] and words.breaks[clause.behind - 1]:
        return clause.source is not None and may_speak(words, clause.source[1] - 1)
    if words.low[that : that + 1] != ("that",) or that + 1 >= len(words):
        return False
    return words.is_name[that + 1] or words.kind[that + 1] in {"pronoun", "determiner"}  # not 'went that far'


def _says_all(story: Story, quotation: Quotation) -> bool:
    """Whether the marked words are a sentence, and not a word or two at the end of the reporter's own."""
    return quotation.behind - quotation.first >= FEW_WORDS or story.begins_sentence(quotation)


def _is_marked(content: list[Stretch], column: bytearray) -> bool:
    """Whether a column marks any of these words."""
    return max([column.find(1, first, behind) for first, behind in content]) >= 0


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
