"""The source further on in the quotation's sentence: 'It is “a dream” for the harbour, Ms. Brandt said'."""

from newsparse.language.clauses.according_to import ACCORDING
from newsparse.language.clauses.clause import Clause, is_relative
from newsparse.language.words.sentence import HARD
from newsparse.language.words.words import Words
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule
from newsparse.story import Story


@rule("attribution.further")
def further(story: Story, quotation: Quotation) -> Attribution | None:
    """The first clause of speech behind the quotation, up to the end of the sentence."""
    words = story.words
    first = quotation.behind
    if first >= len(words) or words.last[first - 1] == HARD:
        return None
    for clause in story.clauses_between(first, words.sentence_end(first)):
        if clause.kind != "say" or is_relative(words, clause.source):
            continue
        if clause.first == first or _is_set_off(words, clause):
            return story.attribution(clause.source, clause.cue)
    return None


def _is_set_off(words: Words, clause: Clause) -> bool:
    """Whether the clause stands beside the rest of its sentence, and does not tell something of its own."""
    before = clause.first - 1
    if before < clause.sentence[0]:
        return False
    if words.low[before] in ("and", "but") and words.comma[before - 1]:
        return words.breaks[clause.behind - 1] != 0  # not 'It is “a dream”, and Okoye told me that it was late'
    joined = words.low[before] in ("as", "and", "but") or words.low[clause.cue[0]] in ACCORDING
    return joined or words.stop[before] != 0
