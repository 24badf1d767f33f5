"""The clause of a verb of reporting: whether the word reports something here, and who does it.

[Ms. Brandt], the harbour master, said ...      the subject before the verb, past its apposition
..., said [Ada Brandt], who runs the harbour    behind the verb, when the order is inverted
[The mayor] praised the crew, saying ...        the sentence's subject, for a participle
She was told so by [her aide]                   the agent
"""

from newsparse.language.clauses.according_to import ACCORDING, clause_according_to
from newsparse.language.clauses.agent import LEFT_OPEN, agent_behind_marks, agent_by, clause_of_agent, is_left_open
from newsparse.language.clauses.clause import Clause
from newsparse.language.clauses.clause_of_state import clause_of_state
from newsparse.language.clauses.no_report import (
    ADJECTIVES,
    AMBIGUOUS,
    BEFORE_IDIOMS,
    DOUBTFUL,
    follows_idiom,
    is_adjective,
    is_heard_or_done,
    is_idiom,
    is_noun_in_ing,
)
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.sources.inversion import source_behind
from newsparse.language.sources.participle import source_of_participle
from newsparse.language.sources.postmodifier import before_relative
from newsparse.language.sources.source import is_name_in_marks, past_aside, source_before
from newsparse.language.sources.source_list import with_list
from newsparse.language.subjects.subject import ends_plainly
from newsparse.language.verbs.noun_or_verb import is_noun
from newsparse.language.verbs.verb import is_bare_passive, is_passive
from newsparse.language.words.words import Stretch, Words

_PUT = frozenset({"put", "puts"})
#: '[put it]', '[pointed out]', '[shot back]'
_PHRASAL = _PUT | frozenset("point points pointed pointing shot shoots fired fires hit hits".split())
_PARTICLES = frozenset({"it", "out", "back"})
#: '[fired back]', '[fired off] a note'
_FIRING, _AFIRE = frozenset("fired fires fire shot shoots".split()), frozenset({"back", "off"})
#: What none of the other verbs has to be asked, these are first.
_PECULIAR = AMBIGUOUS | ACCORDING | _PHRASAL
_PERCEIVING = frozenset("hear hears heard overheard saw see sees seen".split())
#: The classes of words with which a subject ends ('' of a name or noun).
_SUBJECT_ENDS = frozenset({"", "pronoun", "relative"})


def clause_of(words: Words, verb: int, sentence: Stretch) -> Clause | None:
    """The clause of the verb of reporting at `verb`; None where the word reports nothing here."""
    low, lexicon = words.low[verb], words.lexicon
    kind = lexicon.cues.get(low, "")
    if kind == "state":
        return clause_of_state(words, verb, sentence)
    start, before = sentence[0], verb - 1
    if low in _PECULIAR:
        if low in ACCORDING:
            return clause_according_to(words, verb, sentence)
        if low in AMBIGUOUS and is_idiom(words, verb, start):
            return None
        if low in _PHRASAL:
            return _clause_of_phrasal(words, verb, kind, sentence)
    marked = words.quoted[before] and not is_name_in_marks(words, before, start)
    opens = marked or words.breaks[before] or words.raw[verb][0] == "("
    if not opens and words.low[before] in BEFORE_IDIOMS and follows_idiom(words, verb, start):
        return None
    cue = verb, verb + 1
    if low in lexicon.participles:
        return None if is_noun_in_ing(words, verb, start) else _clause_of_participle(words, cue, kind, sentence)
    if not opens and words.kind[before] in _SUBJECT_ENDS:
        if low in lexicon.noun_like_verbs and is_noun(words, verb, start):
            return None
        if ends_plainly(words, before) and not is_bare_passive(words, verb):
            source = noun_phrase_ending(words, before, start)
            if low in DOUBTFUL and is_heard_or_done(words, verb, source, sentence):
                return Clause(None, cue, kind, sentence) if low == "told" else None
            if source and _is_perceived(words, verb, source):
                source = agent_by(words, verb, sentence[1])
                return Clause(source, cue, kind, sentence) if source else None
            source = past_aside(words, source, start) if source else before_relative(words, verb, start)
            return Clause(with_list(words, source, sentence), cue, kind, sentence) if source else None
    elif opens or words.kind[before] == "adverb":
        source = source_behind(words, verb, *sentence)
        if source:
            return Clause(source, cue, kind, sentence)
    return _clause_elsewhere(words, cue, kind, sentence)


def _is_perceived(words: Words, verb: int, source: Stretch) -> bool:
    """Whether something is done to what stands before: 'I heard it [dismissed] as', but not 'heard she called him'."""
    before, behind = source[0] - 1, verb + 1
    if words.low[before] not in _PERCEIVING or not words.low[verb].endswith("ed"):
        return False
    names = words.quoted[behind] and words.low[verb] in words.lexicon.mentions_of_words
    return names or words.low[behind] in {"as", "by"}


def _clause_of_phrasal(words: Words, verb: int, kind: str, sentence: Stretch) -> Clause | None:
    """The clause of a verb with its particle: 'she [put it] so', '“It holds,” [shot back] Ada Brandt'."""
    (start, limit), before, behind, low = sentence, verb - 1, verb + 1, words.low[verb]
    particle = words.low[behind] if behind < limit else ""
    if low in _PUT and particle != "it":
        return None
    cue = verb, behind + (particle in _PARTICLES)
    marked = words.quoted[before] and not is_name_in_marks(words, before, start)
    opens = marked or words.breaks[before]
    fires = low in _FIRING and particle not in _AFIRE and not (opens or words.breaks[verb])
    if fires and words.quoted.find(1, verb, limit) >= 0:
        return None  # 'The guns [fired] “at all that moved”'
    if words.low[before] in BEFORE_IDIOMS and not opens and follows_idiom(words, verb, start):
        return None
    if marked and cue[1] > behind and not words.stop[behind]:
        source = noun_phrase_starting(words, cue[1], limit)
        if source:
            return Clause(source, cue, kind, sentence)
    if low in words.lexicon.participles:
        return _clause_of_participle(words, cue, kind, sentence)
    return _clause_elsewhere(words, cue, kind, sentence)


def _clause_of_participle(words: Words, cue: Stretch, kind: str, sentence: Stretch) -> Clause | None:
    """'[Ms. Brandt] smiled, saying so', but not 'There is a report, accusing him'."""
    source = source_of_participle(words, cue[0], *sentence)
    if source is None or words.low[source[0]] == "there":
        return None
    return Clause(with_list(words, source, sentence), cue, kind, sentence)


def _clause_elsewhere(words: Words, cue: Stretch, kind: str, sentence: Stretch) -> Clause | None:
    """The clause of a verb that has neither a plain subject right before it nor one right behind it."""
    verb, (start, limit) = cue[0], sentence
    low = words.low[verb]
    if (low in LEFT_OPEN or words.low[verb - 1] == "as") and is_left_open(words, verb, sentence):
        return clause_of_agent(words, cue, kind, sentence)
    if kind == "act" and (agent := agent_behind_marks(words, verb, limit)):
        return Clause(with_list(words, agent, sentence), cue, kind, sentence)
    if low in words.lexicon.noun_like_verbs and is_noun(words, verb, start):
        return None
    if verb == start or words.raw[verb][0] == "(":  # 'a storm ([see] below)'
        return None
    if low in ADJECTIVES and is_adjective(words, verb):
        return None
    if is_passive(words, verb, start):
        source = agent_by(words, verb, limit) if kind == "act" else None
    else:
        source = source_before(words, verb, start)
    if source is None or words.low[source[0]] == "there":  # 'There is a report, and also accused him'
        return None
    return Clause(with_list(words, source, sentence), cue, kind, sentence)
