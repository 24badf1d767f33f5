"""Whose turn it is, where two talk and not each paragraph says who.

“Is it back?” asked Ms. Brandt.
“It is,” Okoye said.
“Since when?”                       Ms. Brandt's
“Since noon.”                       Okoye's
"""

from newsparse.language.nouns.noun import OBJECT_PRONOUNS_OR_HER, are_persons
from newsparse.language.subjects.subject import subject_before
from newsparse.language.words.words import Stretch
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.reaction import reacting
from newsparse.story import Story

_REPLIES = frozenset({"replied", "replies", "answered", "answers"})
_INTERRUPTING = frozenset("interrupted interrupts interjected interjects".split())
_PHRASES = frozenset((verb, "in") for verb in "cut cuts chimed chimes broke breaks jumped jumps".split())
_PHRASES |= {("turned", "to"), ("turns", "to")}
#: With none of these among the last words before a quotation nobody cuts in: '[She] broke in on him.'.
_CUTTING_IN, CUTTING = _INTERRUPTING | {verb for verb, _ in _PHRASES}, 3
#: Who talks with somebody says so many words at a time; a longer paragraph goes on with an answer, as often as not.
TALK = 40


@rule("attribution.turn")
def turn(story: Story, quotation: Quotation) -> Attribution | None:
    """Who cuts in; for a short paragraph of marked words alone who spoke two before, if one of the two there asks."""
    if cutting_in := interrupter(story, quotation):
        who, verb = cutting_in
        return None if verb else story.attribution(who)  # `near` reads '“It holds,” Brandt said. Okoye laughed. “…”'
    if not _fills_paragraph(story, quotation) or quotation.behind - quotation.first > TALK:
        return None
    said, answer = _said_in(story, quotation, 1), _said_in(story, quotation, 2)
    if said is None:
        return None
    last, by = said
    other = answer[1] if answer else _reported_in(story, quotation.paragraph - 2)
    if other is None or not (by.source and other.source) or by.source.text == other.source.text:
        return None
    if not answer and by.source.text.split()[-1] in other.source.text:
        return None  # 'Ada Brandt said it was late.', '“Is it?” Brandt asked.'
    asked = is_question(story, last) or (answer is not None and is_question(story, answer[0]))
    goes_on = by.carried and _fills_paragraph(story, last)
    if not (asked or goes_on or asks_back(story, quotation, by)):
        return None
    return Attribution(other.source, other.cue, carried=True)


def interrupter(story: Story, quotation: Quotation) -> tuple[Stretch, Stretch | None] | None:
    """Who takes the turn right before, by name or role: '“It is,” Brandt said, and [her aide] cut in. “No.”'.

    And the verb, where it is one of reporting: 'Okoye [laughed].'.
    """
    words, first = story.words, quotation.first
    if first < CUTTING or not story.begins_sentence(quotation) or story.paragraph_start(quotation) == first:
        return None
    if _CUTTING_IN.isdisjoint(words.low[first - CUTTING : first]):
        found = reacting(words, first)
        last = found[0][1] - 1 if found else 0
        return found if found and (words.is_name[last] or are_persons(words, last)) else None
    verb = first - 1
    verb -= words.low[verb] in OBJECT_PRONOUNS_OR_HER
    if words.low[verb - 1 : verb + 1] in _PHRASES:
        verb -= 1
    elif words.low[verb] not in _INTERRUPTING:
        return None
    if words.kind[verb - 1] == "auxiliary":  # 'She was interrupted.'
        return None
    subject = subject_before(words, verb, words.sentence_start(verb))
    return (subject, None) if subject else None


def _said_in(story: Story, quotation: Quotation, back: int) -> tuple[Quotation, Attribution] | None:
    """The last quotation of a paragraph so far before, and who says it."""
    for number in range(quotation.number - 1, -1, -1):
        before, attribution = story.quotations[number], story.attributions[number]
        if before.paragraph < quotation.paragraph - back:
            return None
        if before.paragraph == quotation.paragraph - back:
            return (before, attribution) if attribution else None
    return None


def _reported_in(story: Story, paragraph: int) -> Attribution | None:
    """Who is the source of what is reported in a paragraph: who answers, behind 'Okoye said he had not seen it.'."""
    if paragraph < 0:
        return None
    clauses = story.clauses_between(*story.stretch(paragraph))
    told = [clause for clause in clauses if clause.kind == "say"]
    source = told[0].source if len(told) == 1 else None
    return story.attribution(source, told[0].cue) if source and story.words.is_name[source[1] - 1] else None


def _fills_paragraph(story: Story, quotation: Quotation) -> bool:
    return quotation.first == story.paragraph_start(quotation) and quotation.behind == story.paragraph_end(quotation)


def is_question(story: Story, quotation: Quotation) -> bool:
    """Whether the words end with a question mark."""
    return story.text[quotation.marked.inner_end - 1] == "?"


def asks_back(story: Story, quotation: Quotation, before: Attribution) -> bool:
    """Whether a question follows somebody's reply."""
    return before.cue is not None and before.cue.text in _REPLIES and is_question(story, quotation)
