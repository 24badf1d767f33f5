"""The clause of a state of mind: '[She] is confident that it will hold', '[She] made it clear that it holds'."""

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import SUBJECT_PRONOUNS, THINGS, may_speak
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.sources.participle import source_of_participle
from newsparse.language.sources.source import source_before
from newsparse.language.verbs.adverbial import before_adverbs
from newsparse.language.verbs.verb import BE, has_verb, is_passive
from newsparse.language.words.words import Stretch, Words

#: '[made] it clear that'
_MAKING = frozenset("make makes made making".split())
_BEING = BE | {"remain", "remains", "remained"}
#: 'is [very] sure that'
_DEGREES = frozenset("very quite pretty so more less".split())
#: What opens the clause behind an adjective.
_OPENERS = frozenset("that whether if how why".split())


def clause_of_state(words: Words, adjective: int, sentence: Stretch) -> Clause | None:
    """'[She] is confident that …', '[she] made it clear that …'; but 'it is clear that …' names nobody."""
    start, before = sentence[0], adjective - 1
    cue = before_adverbs(words, before - (words.low[before] in _DEGREES), start), adjective + 1
    made = cue[0] - (words.low[cue[0]] == "it")
    if words.low[adjective] == "clear" and words.low[made] in _MAKING:
        return _clause_of_clearing(words, (made, cue[1]), sentence)
    if words.low[cue[0]] not in _BEING or not _opens(words, cue[1], sentence[1]):
        return None
    source = source_before(words, cue[0], start) if cue[0] > start else None
    return Clause(source, cue, "believe", sentence) if source and words.low[source[0]] not in THINGS else None


def _opens(words: Words, index: int, limit: int) -> bool:
    """Whether a clause begins behind an adjective: 'is sure [that it holds]', 'is sure [it will hold]'."""
    if index >= limit or words.stop[index - 1]:
        return False
    if words.low[index] in _OPENERS:
        return True
    if words.kind[index] == "pronoun":
        return words.low[index] in SUBJECT_PRONOUNS
    phrase = noun_phrase_starting(words, index, limit)
    return phrase is not None and has_verb(words, phrase[1], limit)


def _clause_of_clearing(words: Words, cue: Stretch, sentence: Stretch) -> Clause | None:
    """'[She] made it clear that …'; a thing says nothing, nor does who is made to: 'the storm made it clear'."""
    start, made = sentence[0], cue[0]
    if made <= start or is_passive(words, made, start):
        return None
    participle = words.low[made] == "making"
    source = source_of_participle(words, made, *sentence) if participle else source_before(words, made, start)
    return Clause(source, cue, "say", sentence) if source and may_speak(words, source[1] - 1) else None
