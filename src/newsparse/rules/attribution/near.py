"""The source in a sentence near by: 'Ms. Brandt would not hear of it. “It holds.”', for one."""

from newsparse.language.clause import ACCORDING
from newsparse.language.opening_subject import sentence_subject
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.before import governing_clause
from newsparse.rules.attribution.remark import owner_before
from newsparse.story import Story

#: How far the clause may be, in words.
REACH = 300
_QUESTIONS = frozenset({"asked", "asks"})
_REPLIES = frozenset({"replied", "replies", "answered", "answers"})
#: A paragraph of so few marked words is more often a heading than speech.
SHORT = 6
#: Who talks with somebody says so many words at a time; a longer paragraph goes on with an answer, as often as not.
TALK = 40
#: A caption or a subheading has at most so many.
CAPTION = 14


@rule("attribution.near")
def near(story: Story, quotation: Quotation) -> Attribution | None:
    """The last reporting clause before it in the paragraph, the first behind it, or the speaker before."""
    words = story.words
    if not story.begins_sentence(quotation):
        return None
    start = max(story.paragraph_start(quotation), quotation.first - REACH)
    for clause in story.clauses_before(start, quotation.first):
        governing = governing_clause(story, *clause.sentence) or clause
        if words.low[governing.cue[0]] in ACCORDING:  # '“…,” said Okoye, according to a recording. “…”'
            told = story.clauses_between(clause.sentence[0], governing.cue[0])
            governing = next((one for one in told if one.kind == "say" and one.source), governing)
        return story.attribution(governing.source, governing.cue)
    for clause in story.clauses_between(
        quotation.behind, min(story.paragraph_end(quotation), quotation.behind + REACH)
    ):
        return story.attribution(clause.source, clause.cue)
    if start < quotation.first:
        noun = quotation.first - 1
        if words.low[noun] in words.lexicon.speech_nouns and words.raw[noun][-1] == "?":  # 'Brandt's verdict? “…”'
            owner = owner_before(words, noun, words.sentence_start(noun))
            return story.attribution(owner, (noun, noun + 1)) if owner else None
        return _subject(story, words.sentence_start(noun), quotation.first)
    if turn := _turn(story, quotation):
        return turn
    before, carried = story.carried_to(quotation)
    if before and carried and before.paragraph in (quotation.paragraph - 1, _above_caption(story, quotation)):
        is_anothers = _asks(story, before, carried) or _asks_back(story, quotation, carried)
        return None if is_anothers else carried
    if start and quotation.behind == story.paragraph_end(quotation) and quotation.behind - start > SHORT:
        last = governing_clause(story, words.sentence_start(start - 1), start)
        if last is None or (last.source and words.low[last.source[0]].isdigit()):  # '3 min. read'
            return None
        return story.attribution(last.source, last.cue)
    return None


def _turn(story: Story, quotation: Quotation) -> Attribution | None:
    """Whose turn it is, where two talk: '“Is it late?” Brandt asked.', '“It is,” Okoye said.', '“And now?”'."""
    if quotation.behind != story.paragraph_end(quotation) or quotation.behind - quotation.first > TALK:
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
    asked = _is_question(story, last) or (answer is not None and _is_question(story, answer[0]))
    is_turn = by.carried and last.first == story.paragraph_start(last) and last.behind == story.paragraph_end(last)
    if not (asked or is_turn or _asks_back(story, quotation, by)):
        return None
    return Attribution(other.source, other.cue, carried=True)


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


def _is_question(story: Story, quotation: Quotation) -> bool:
    return story.text[quotation.marked.inner_end - 1] == "?"


def _asks(story: Story, quotation: Quotation, attribution: Attribution) -> bool:
    """Whether a quotation asks somebody: its verb says so, or it is a question of two who talk to each other."""
    if attribution.cue and attribution.cue.text in _QUESTIONS:
        return True
    return story.text[quotation.marked.inner_end - 1] == "?" and _is_talk(story, quotation, attribution)


def _asks_back(story: Story, quotation: Quotation, before: Attribution) -> bool:
    """Whether a question follows somebody's reply."""
    return before.cue is not None and before.cue.text in _REPLIES and story.text[quotation.marked.inner_end - 1] == "?"


def _is_talk(story: Story, question: Quotation, asked: Attribution) -> bool:
    """Whether somebody else speaks in the paragraph before a question."""
    if len(story.attributions) < 2 or asked.source is None:
        return False
    earlier, answer = story.quotations[question.number - 1], story.attributions[-2]
    is_near = question.paragraph - earlier.paragraph == 1
    return is_near and answer is not None and answer.source is not None and answer.source.text != asked.source.text


def _above_caption(story: Story, quotation: Quotation) -> int:
    """The paragraph above a caption or subheading that stands right above the quotation, which fills its own; or -1."""
    words, caption = story.words, quotation.paragraph - 1
    if quotation.behind != story.paragraph_end(quotation):
        return -1
    first, behind = story.stretch(caption)
    is_caption = behind - first <= CAPTION and words.raw[behind - 1][-1].isalnum()
    return caption - 1 if is_caption else -1


def _subject(story: Story, first: int, behind: int) -> Attribution | None:
    """The subject of a sentence near by, where it is a name or a pronoun."""
    words = story.words
    subject = sentence_subject(words, first, behind)
    if subject is None:
        return None
    is_pronoun = words.kind[subject[0]] == "pronoun"
    # not so 'Rain fell.'
    is_name = words.is_name[subject[0]] and not story.names.isdisjoint(words.bare[slice(*subject)])
    return story.attribution(subject) if is_pronoun or is_name else None
