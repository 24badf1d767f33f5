"""The source in a sentence near by: 'Ms. Brandt would not hear of it. “It holds.”', for one."""

from newsparse.language.clause import ACCORDING
from newsparse.language.opening_subject import sentence_subject
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.before import governing_clause
from newsparse.rules.attribution.remark import owner_before
from newsparse.rules.attribution.turn import asks_back, is_question
from newsparse.story import Story

#: How far the clause may be, in words.
REACH = 300
_QUESTIONS = frozenset({"asked", "asks"})
#: A paragraph of so few marked words is more often a heading than speech.
SHORT = 6
#: A caption, a subheading or a question has at most so many.
CAPTION = 14
#: A reporter's question has at most so many, and stands so many paragraphs at most behind the last answer.
QUESTION, BACK = 60, 2
_ADDRESSED = frozenset({"you", "your"})


@rule("attribution.near")
def near(story: Story, quotation: Quotation) -> Attribution | None:
    """The last reporting clause before it in the paragraph, the first behind it, or the speaker before."""
    words = story.words
    if not story.begins_sentence(quotation):
        return None
    start = max(story.paragraph_start(quotation), quotation.first - REACH)
    if _answers(story, start, quotation):
        before, carried = story.carried_to(quotation)
        if before and quotation.paragraph - before.paragraph <= BACK:
            return carried
        if not _ADDRESSED.isdisjoint(words.low[start : quotation.first]):
            return None
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
    before, carried = story.carried_to(quotation)
    if before and carried and before.paragraph in (quotation.paragraph - 1, _above_caption(story, quotation)):
        is_anothers = _asks(story, before, carried) or asks_back(story, quotation, carried)
        return None if is_anothers else carried
    if start and quotation.behind == story.paragraph_end(quotation) and quotation.behind - start > SHORT:
        last = governing_clause(story, words.sentence_start(start - 1), start)
        if last is None or (last.source and words.low[last.source[0]].isdigit()):  # '3 min. read'
            return None
        return story.attribution(last.source, last.cue)
    return None


def _answers(story: Story, start: int, quotation: Quotation) -> bool:
    """Whether a question without marks is all that stands before, in the paragraph: 'Do you sail? “Never.”'."""
    words, first = story.words, quotation.first
    if not 0 < first - start <= QUESTION or quotation.behind != story.paragraph_end(quotation):
        return False
    is_asked = words.raw[first - 1][-1] == "?" and words.low[first - 1] not in words.lexicon.speech_nouns
    return is_asked and 1 not in words.quoted[start:first]


def _asks(story: Story, quotation: Quotation, attribution: Attribution) -> bool:
    """Whether a quotation asks somebody: its verb says so, or it is a question of two who talk to each other."""
    if attribution.cue and attribution.cue.text in _QUESTIONS:
        return True
    return is_question(story, quotation) and _is_talk(story, quotation, attribution)


def _is_talk(story: Story, question: Quotation, asked: Attribution) -> bool:
    """Whether somebody else speaks in the paragraph before a question."""
    if len(story.attributions) < 2 or asked.source is None:
        return False
    earlier, answer = story.quotations[question.number - 1], story.attributions[-2]
    is_near = question.paragraph - earlier.paragraph == 1
    return is_near and answer is not None and answer.source is not None and answer.source.text != asked.source.text


def _above_caption(story: Story, quotation: Quotation) -> int:
    """The paragraph above a caption, or the reporter's question, right above a quotation that fills its own; or -1."""
    words, caption = story.words, quotation.paragraph - 1
    if quotation.behind != story.paragraph_end(quotation):
        return -1
    first, behind = story.stretch(caption)
    closes = words.raw[behind - 1][-1]
    is_caption = behind - first <= (QUESTION if closes == "?" else CAPTION) and (closes.isalnum() or closes == "?")
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
