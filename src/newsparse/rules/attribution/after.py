"""The source right behind the quotation: '“It holds,” said Ada Brandt.' '“It holds,” the harbour master said.'"""

from newsparse.story import Story
from newsparse.noun_phrase import is_name, noun_phrase_opening
from newsparse.quotation import Attribution, Quotation
from newsparse.rule import rule

#: How far behind the mark the verb may stand, in words.
REACH = 32


@rule("attribution.after")
def after(story: Story, quotation: Quotation) -> Attribution | None:
    """A reporting clause that begins right behind a quotation that ends in a comma, a question or an exclamation."""
    words = story.words
    first = quotation.behind
    if not hands_over(story, quotation) or first >= len(words) or words.last[first - 1] == 1:
        return None
    limit = min(words.sentence_end(first), first + REACH, story.next_quotation(quotation))
    while first < limit and words.kind(first) == "adverb":
        first += 1
    for clause in story.clauses_between(first, limit):
        if clause.first == first and not words.bare(clause.cue[0]).endswith("ing"):
            return story.attribution(clause.source, clause.cue)
    subject = noun_phrase_opening(words, first, limit)
    if subject is None or subject[1] >= limit or words.raw[subject[1] - 1].endswith(","):
        return None
    verb = subject[1]
    if is_name(words, subject[0]) or words.kind(subject[0]) == "pronoun":
        if words.kind(verb) == "" and words.bare(verb).islower():
            return story.attribution(subject, (verb, verb + 1))
    return None


def hands_over(story: Story, quotation: Quotation) -> bool:
    """Whether the sentence goes on behind the quotation with who said it: it ends in a comma, a dash, '?' or '!'."""
    marked = quotation.marked
    inside = story.text[marked.inner_end - 1 : marked.inner_end]
    outside = story.text[marked.end : marked.end + 1]
    return marked.closed and (inside in ",?!—–-" or outside in ",—–")
