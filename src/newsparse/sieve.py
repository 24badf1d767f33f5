"""The attribution sieve: quotations -> who says them -> utterances.

“The ferry,” said Ada Brandt, “is back.”        one utterance in two pieces
"""

from collections.abc import Iterable
from typing import NamedTuple

from newsparse.language.words.sentence import HARD
from newsparse.quotation import Attribution, Quotation
from newsparse.quotation.speech import is_no_speech
from newsparse.rule import Rule
from newsparse.story import Story


class Utterance(NamedTuple):
    """The quotations of one utterance, and who it is by."""

    pieces: list[Quotation]
    attribution: Attribution


def utterances_in(story: Story, rules: Iterable[Rule]) -> list[Utterance]:
    """The quotations that are speech, those of one utterance together, each with its attribution."""
    utterances: list[Utterance] = []
    opening: list[Quotation] = []  # paragraphs of a quotation whose speaker only a later one names
    for quotation in story.quotations:
        is_speech = not is_no_speech(story.words, quotation, story.text)
        attribution = _asked(story, quotation, rules) if is_speech else None
        story.attributions.append(attribution)
        if attribution is None:
            if is_speech and quotation.marked.goes_on:
                opening.append(quotation)
            else:
                opening = []
        elif utterances and _is_same_utterance(story, utterances[-1], quotation, attribution):
            utterances[-1].pieces.append(quotation)
        else:
            utterances.append(Utterance([*opening, quotation], attribution))
            opening = []
    return utterances


def _asked(story: Story, quotation: Quotation, rules: Iterable[Rule]) -> Attribution | None:
    """The answer of the first rule that has one."""
    for rule in rules:
        answer: Attribution | None = rule.function(story, quotation)
        if answer:
            return Attribution(answer.source, answer.cue, rule.name, answer.carried)
    return None


def _is_same_utterance(story: Story, utterance: Utterance, quotation: Quotation, attribution: Attribution) -> bool:
    """Whether a quotation only goes on with the one before: past its own attribution, or into the next paragraph."""
    before, attributed = utterance.pieces[-1], utterance.attribution
    if before.number != quotation.number - 1:
        return False
    if not (attribution.source == attributed.source and attribution.cue == attributed.cue):
        return False
    if not attribution.carried or before.marked.goes_on:
        return True
    if before.paragraph != quotation.paragraph:
        return False
    if story.begins_sentence(quotation) and _is_part(story, before):
        return False  # 'The pier is “a trap,” Brandt said. “We will shut it.”'
    if not story.begins_sentence(quotation) and story.words.sentence_start(quotation.first) >= before.behind:
        return False  # '“It holds,” Brandt said. Okoye is charged with “theft by a public servant”'
    return story.words.last.count(HARD, before.behind - 1, quotation.first) <= 1


def _is_part(story: Story, quotation: Quotation) -> bool:
    """Whether marked words are part of a sentence without marks, which nothing sets off: 'The pier is “a trap,”'."""
    before = story.words.raw[quotation.first - 1]
    return not (story.begins_sentence(quotation) or before.rstrip("*").endswith((",", ":", "—", "–", "-")))
