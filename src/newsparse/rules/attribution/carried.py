"""No source of its own: the quotation goes on from the one before, in the same paragraph."""

from newsparse.language.clauses.clause import Clause
from newsparse.language.clauses.nobody import is_nobodys
from newsparse.language.words.sentence import HARD
from newsparse.quotation import FEW_WORDS, Attribution, Quotation
from newsparse.rule import rule
from newsparse.rules.attribution.before import OF_SOMEBODY, is_in_relative
from newsparse.rules.attribution.turn import interrupter
from newsparse.story import Story


@rule("attribution.carried")
def carried(story: Story, quotation: Quotation) -> Attribution | None:
    """The attribution of the quotation before, in the same paragraph; none for a word or two inside a sentence."""
    before, attribution = story.carried_to(quotation)
    if before is None or before.paragraph != quotation.paragraph:
        return None
    if interrupter(story, quotation):
        return None
    if story.begins_sentence(quotation):
        start = story.words.sentence_end(before.behind - 1)
        clauses = story.clauses_between(start, quotation.first)
        for clause in clauses:
            speaks = clause.kind == "say" or _is_gesture(story, clause, quotation)
            if speaks and not is_nobodys(story.words, clause):
                return None
        return _past_fragment(story, before) or attribution
    if quotation.behind - quotation.first < FEW_WORDS or _is_of_speaker(story, before, quotation):
        return None
    return attribution


def _past_fragment(story: Story, fragment: Quotation) -> Attribution | None:
    """Who spoke before marks in what is told of him: '“Oh,” said Lund, whose aide calls him “old”. “We sail.”'."""
    words = story.words
    earlier = story.attributions[-2] if len(story.attributions) > 1 else None
    if earlier is None or story.begins_sentence(fragment):
        return None
    spoken = story.quotations[fragment.number - 1]
    if spoken.behind <= words.sentence_start(fragment.first) or words.stop[fragment.first - 1]:
        return None
    is_told = not OF_SOMEBODY.isdisjoint(words.low[spoken.behind : fragment.first])
    return Attribution(earlier.source, earlier.cue, carried=True) if is_told else None


def _is_of_speaker(story: Story, before: Quotation, quotation: Quotation) -> bool:
    """Whether the words stand in what is told of who spoke: '“It holds,” said Brandt, whose boat is “quite old”'."""
    is_told = is_in_relative(story.words, before.behind, quotation)
    return is_told and story.words.last.find(HARD, before.behind - 1, quotation.first) < 0


def _is_gesture(story: Story, clause: Clause, quotation: Quotation) -> bool:
    """Whether another's act leads up to the quotation: '“It is fine,” Brandt says. [Okoye grins.] “I told you so.”'."""
    words, source = story.words, clause.source
    is_somebody = source is not None and words.kind[source[0]] not in ("pronoun", "relative")
    return is_somebody and clause.behind == quotation.first and clause.first == clause.sentence[0]
