"""The source in a sentence near by: 'Ms. Brandt would not hear of it. “It holds.”', for one."""

from newsparse.language.clauses.according_to import ACCORDING
from newsparse.language.clauses.clause import Clause, is_relative
from newsparse.language.clauses.nobody import is_nobodys
from newsparse.language.nouns.noun import THINGS, are_persons, before_preposition, may_speak
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.words.vocabulary import CLOSERS
from newsparse.language.words.words import Words
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.governing import STARTING, governing_clause
from newsparse.rules.attribution.reaction import reacting
from newsparse.rules.attribution.remark import owner_before
from newsparse.story import Story

#: How far the clause may be, in words.
REACH = 300
_QUESTIONS = frozenset({"asked", "asks"})
#: A paragraph of so few marked words is more often a heading than speech.
SHORT = 6
#: A caption or a subheading has at most so many.
CAPTION = 14
#: A reporter's question has at most so many, and stands so many paragraphs at most behind the last answer.
QUESTION, BACK = 60, 2
_FIRST_PERSON = frozenset("i i'm i've we we're we've me my us our".split())
_ADDRESSED = frozenset({"you", "your"})


@rule("attribution.near")
def near(story: Story, quotation: Quotation) -> Attribution | None:
    """The last reporting clause before it in the paragraph, the first behind it, or the speaker before."""
    if not story.begins_sentence(quotation):
        return None
    first = quotation.first
    start = max(story.paragraph_start(quotation), first - REACH)
    if _answers(story, start, quotation):
        before, carried = story.carried_to(quotation)
        if before and quotation.paragraph - before.paragraph <= BACK:
            return carried
        if not _ADDRESSED.isdisjoint(story.words.low[start:first]):
            return None
    if first and (reaction := reacting(story.words, first)):
        return story.attribution(*reaction)
    clause = _clause_near(story, start, quotation)
    if clause:
        return story.attribution(clause.source, clause.cue)
    return _subject_before(story, first) if start < first else _from_above(story, quotation)


def _clause_near(story: Story, start: int, quotation: Quotation) -> Clause | None:
    """The last reporting clause from `start` on, before the quotation, or else the first behind it."""
    for clause in story.clauses_before(start, quotation.first):
        if _only_begins(story.words, clause, quotation.first) or is_nobodys(story.words, clause):
            continue
        governing = governing_clause(story, *clause.sentence) or clause
        tells_of_it = governing.kind == "act" and is_relative(story.words, governing.source)
        if tells_of_it or story.words.low[governing.cue[0]] in ACCORDING:
            # '“…,” said Okoye, who has a boat that he calls “Dog”. “…”', '“…,” said Okoye, according to a tape. “…”'
            told = story.clauses_between(clause.sentence[0], governing.cue[0])
            return next((one for one in told if one.kind == "say" and one.source), governing)
        return governing
    end = min(story.paragraph_end(quotation), quotation.behind + REACH)
    behind = next(iter(story.clauses_between(quotation.behind, end)), None)
    return None if behind and _is_news(story, behind) else behind


def _is_news(story: Story, clause: Clause) -> bool:
    """Whether a headline tells what a thing does: '‘It was dark’: [storm hits] Tolm'."""
    if clause.kind not in ("act", "quote") or clause.source is None or not story.is_in_headline(clause.first):
        return False
    return not may_speak(story.words, before_preposition(story.words, clause.source))


def _only_begins(words: Words, clause: Clause, first: int) -> bool:
    """Whether a thing begins or opens: '[The term begins] on Monday. “I can't wait.”'."""
    if words.low[clause.cue[0]] not in STARTING or clause.source is None or clause.behind == first:
        return False
    return not may_speak(words, before_preposition(words, clause.source)) and words.kind[clause.source[0]] != "pronoun"


def _subject_before(story: Story, first: int) -> Attribution | None:
    """Who the sentence before is about; or whose it asks for: 'Brandt's verdict? “…”'."""
    words, noun = story.words, first - 1
    if words.low[noun] in words.lexicon.speech_nouns and words.raw[noun][-1] == "?":
        owner = owner_before(words, noun, words.sentence_start(noun))
        return story.attribution(owner, (noun, noun + 1)) if owner else None
    return _subject(story, words.sentence_start(noun), first)


def _from_above(story: Story, quotation: Quotation) -> Attribution | None:
    """Who spoke, or is told of, right above a quotation that begins its paragraph."""
    words, first = story.words, quotation.first
    before, carried = story.carried_to(quotation)
    if before and carried and quotation.paragraph - before.paragraph <= _back(story, quotation):
        asks = carried.cue is not None and carried.cue.text in _QUESTIONS
        return None if asks else carried
    if not first or quotation.behind != story.paragraph_end(quotation):
        return None
    if quotation.behind - first <= SHORT:
        return None
    last = governing_clause(story, words.sentence_start(first - 1), first)
    source = words.low[last.source[0]] if last and last.source else ""
    if last is None:
        is_prose = story.inside[first - 1] and words.raw[first - 1].rstrip(CLOSERS)[-1:] == "."  # and no caption
        speaks = not _FIRST_PERSON.isdisjoint(words.low[first : quotation.behind])
        return _subject(story, words.sentence_start(first - 1), first) if is_prose and speaks else None
    if source.isdigit() or source in _ADDRESSED or source == "suffice":  # '3 min. read', 'What do you read?'
        return None
    return story.attribution(last.source, last.cue)


def _answers(story: Story, start: int, quotation: Quotation) -> bool:
    """Whether a question without marks is all that stands before, in the paragraph: 'Do you sail? “Never.”'."""
    words, first = story.words, quotation.first
    if not 0 < first - start <= QUESTION or quotation.behind != story.paragraph_end(quotation):
        return False
    is_asked = words.raw[first - 1][-1] == "?" and words.low[first - 1] not in words.lexicon.speech_nouns
    return is_asked and 1 not in words.quoted[start:first]


def _back(story: Story, quotation: Quotation) -> int:
    """How many paragraphs back somebody may have spoken who goes on: past a caption, or the reporter's question."""
    words, caption = story.words, quotation.paragraph - 1
    if caption < 0 or quotation.behind != story.paragraph_end(quotation):
        return 1
    first, behind = story.stretch(caption)
    closes = words.raw[behind - 1][-1]
    if closes == "?" and behind - first <= QUESTION:
        return BACK + 1
    return 2 if closes.isalnum() and behind - first <= CAPTION else 1


def _subject(story: Story, first: int, behind: int) -> Attribution | None:
    """The subject of a sentence near by, where it is a name, a pronoun or a person: 'The widow was adamant.'."""
    words = story.words
    subject = sentence_subject(words, first, behind)
    if subject is None:
        return None
    is_pronoun = words.kind[subject[0]] == "pronoun" and words.low[subject[0]] not in THINGS
    # not so 'Rain fell.'
    is_name = words.is_name[subject[0]] and not story.names.isdisjoint(words.bare[slice(*subject)])
    is_somebody = is_pronoun or is_name or are_persons(words, before_preposition(words, subject))
    return story.attribution(subject) if is_somebody else None
