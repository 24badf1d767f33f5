"""Reporting clauses: a verb of reporting and the source that goes with it.

    Ms. Brandt, the harbour master, said ...        the subject before the verb, past its apposition
    ..., said Ada Brandt, who runs the harbour      behind the verb, when the order is inverted
    The mayor praised the crew, saying ...          the sentence's subject, for a participle
    according to the harbour master                 behind the phrase

A stretch of words is a pair of indexes into `Words`, end exclusive.
"""

from attrs import define, field

from newsparse.language.noun import (
    SUBJECT_PRONOUNS,
    THINGS,
    are_persons,
    before_preposition,
    is_document,
    is_past,
    is_plain,
    may_speak,
)
from newsparse.language.noun_or_verb import COUNTED, is_noun, is_one_of
from newsparse.language.noun_phrase import noun_phrase_ending
from newsparse.language.noun_phrase_behind import list_end, noun_phrase_starting
from newsparse.language.participle import GOING, source_of_participle
from newsparse.language.postmodifier import before_relative
from newsparse.language.source import is_name_in_marks, past_aside, source_before
from newsparse.language.source_list import with_list
from newsparse.language.subject import ends_plainly
from newsparse.language.verb import (
    BE,
    before_adverbs,
    has_verb,
    is_asked,
    is_bare_passive,
    is_passive,
    source_behind,
    tells,
)
from newsparse.language.words import Stretch, Words

#: 'a poll released [last week by] the port': so many words lead to who made it.
MAKER = 4
_MADE = frozenset(
    "collected commissioned compiled conducted filed issued posted prepared produced published released".split()
)
#: These stand before a source: 'according to Ada Brandt', ', per Harbour News'.
ACCORDING = frozenset({"according", "per"})
_ASKED = frozenset({"asked", "told", "warned", "informed", "assured"})
_BEFORE_MARKS = frozenset("as a an the".split())
_NOUNS_IN_ING = frozenset({"finding", "thinking"})
_PUT = frozenset({"put", "puts"})
#: '[put it]', '[pointed out]', '[shot back]'
_PHRASAL = _PUT | frozenset("point points pointed pointing shot shoots fired fires hit hits".split())
#: So many words behind it 'that' opens what somebody reported.
CLAUSE = 8
#: 'reported [in] May', 'posted [Friday]'
_GOING_ON = (("preposition",), ("time",))
_NUMBERING = frozenset("about around at between over up".split())  # 'reported [at] least 20'
_SENT = frozenset("posted tweeted emailed submitted".split())
_DONE = _SENT | frozenset("reported requested announced proposed quoted ordered offered disclosed recommended".split())
#: What stands right before these may be no source: see `_is_heard_or_done`.
_DOUBTFUL = _DONE | {"told"}
_PARTICLES = frozenset({"it", "out", "back"})
#: 'a pier [dubbed] a “wreck” by the crew', without 'as'
_NAMED_SO = frozenset("branded called deemed dubbed labeled labelled termed".split())
#: 'a boat [named for] Ada Brandt', 'If you [fire up] the game'
_NO_REPORTS = frozenset([("named", "after"), ("named", "for"), ("fire", "up"), ("fires", "up"), ("fired", "up")])
#: These may report nothing: see `_is_idiom`.
_AMBIGUOUS = COUNTED | GOING | frozenset(verb for verb, _ in _NO_REPORTS)
#: What none of the other verbs has to be asked, these are first.
_PECULIAR = _AMBIGUOUS | ACCORDING | _PHRASAL
#: No verbs behind one of `_DETERMINERS`.
ADJECTIVES = frozenset("alleged accused suspected proposed estimated reported claimed".split())
_COUNTS = frozenset("one two three four five six several many most some other".split())
_DETERMINERS = frozenset("these those this that any each every".split())
#: 'It was [reported] that it held.'
_IMPERSONAL = frozenset("reported announced alleged claimed revealed confirmed disclosed suggested".split())
#: With these who said so may be told behind 'by' or not at all.
_LEFT_OPEN = _ASKED | _IMPERSONAL
#: 'It [helped] reveal a plot', 'It helped [better] reveal a plot'
_HELPING = frozenset("help helps helped helping".split())
#: Behind these a verb may report nothing: see `_follows_idiom`.
_BEFORE_IDIOMS = _HELPING | frozenset("also better most own than to".split())
_NUMBERS = (("one",), ("two",), ("half",))
#: '[made] it clear that'
_MAKING = frozenset("make makes made making".split())
_BEING = BE | {"remain", "remains", "remained"}
#: 'is [very] sure that'
_DEGREES = frozenset("very quite pretty so more less".split())
#: What opens the clause behind an adjective.
_OPENERS = frozenset((word,) for word in ("that", "whether", "if", "how", "why"))
#: The classes of words with which a subject ends ('' of a name or noun).
_SUBJECT_ENDS = frozenset({"", "pronoun", "relative"})


@define(init=False)  # not frozen: that takes thrice as long to make, for every verb of every text
class Clause:
    """A source and its verb of reporting.

    Attributes:
        source: the words that name who speaks; None where the verb has no subject ('It was said that').
        cue: the verb, or 'according to'.
        kind: the verb's kind: 'say', 'believe', 'act' or 'quote'.
        sentence: the words of the sentence around it.
        first: the first word of source and cue.
        behind: the first word behind source and cue.
    """

    source: Stretch | None
    cue: Stretch
    kind: str
    sentence: Stretch
    first: int = field(repr=False, eq=False)
    behind: int = field(repr=False, eq=False)

    def __init__(self, source: Stretch | None, cue: Stretch, kind: str, sentence: Stretch) -> None:
        self.source = source
        self.cue = cue
        self.kind = kind
        self.sentence = sentence
        first, behind = cue
        if source:
            if source[0] < first:
                first = source[0]
            elif source[1] > behind:
                behind = source[1]
        self.first = first
        self.behind = behind


def clause_of(words: Words, verb: int, sentence: Stretch) -> Clause | None:
    """The clause of the verb of reporting at `verb`; None where the word reports nothing here."""
    low, lexicon = words.low[verb], words.lexicon
    kind = lexicon.cues.get(low, "")
    if kind == "state":
        return _clause_of_state(words, verb, sentence)
    start, before = sentence[0], verb - 1
    if low in _PECULIAR:
        if low in ACCORDING:
            return _according_to(words, verb, sentence)
        if low in _AMBIGUOUS and _is_idiom(words, verb, start):
            return None
        if low in _PHRASAL:
            return _clause_of_phrasal(words, verb, kind, sentence)
    marked = words.quoted[before] and not is_name_in_marks(words, before, start)
    opens = marked or words.breaks[before] or words.raw[verb][0] == "("
    if not opens and words.low[before] in _BEFORE_IDIOMS and _follows_idiom(words, verb, start):
        return None
    cue = verb, verb + 1
    if low in lexicon.participles:
        return None if _is_noun_in_ing(words, verb, start) else _clause_of_participle(words, cue, kind, sentence)
    if not opens and words.kind[before] in _SUBJECT_ENDS:
        if low in lexicon.noun_like_verbs and is_noun(words, verb, start):
            return None
        if ends_plainly(words, before) and not is_bare_passive(words, verb):
            source = noun_phrase_ending(words, before, start)
            if low in _DOUBTFUL and _is_heard_or_done(words, verb, source, sentence):
                return Clause(None, cue, kind, sentence) if low == "told" else None
            source = past_aside(words, source, start) if source else before_relative(words, verb, start)
            return Clause(with_list(words, source, sentence), cue, kind, sentence) if source else None
    elif opens or words.kind[before] == "adverb":
        source = source_behind(words, verb, *sentence)
        if source:
            return Clause(source, cue, kind, sentence)
    return _clause_elsewhere(words, cue, kind, sentence)


def _clause_of_phrasal(words: Words, verb: int, kind: str, sentence: Stretch) -> Clause | None:
    """The clause of a verb with its particle: 'she [put it] so', '“It holds,” [shot back] Ada Brandt'."""
    (start, limit), before, behind, low = sentence, verb - 1, verb + 1, words.low[verb]
    particle = words.low[behind] if behind < limit else ""
    if low in _PUT and particle != "it":
        return None
    cue = verb, behind + (particle in _PARTICLES)
    marked = words.quoted[before] and not is_name_in_marks(words, before, start)
    opens = marked or words.breaks[before]
    if words.low[before] in _BEFORE_IDIOMS and not opens and _follows_idiom(words, verb, start):
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
    if (low in _LEFT_OPEN or words.low[verb - 1] == "as") and _is_left_open(words, verb, sentence):
        return _clause_of_agent(words, cue, kind, sentence)
    if kind == "act" and (agent := _agent_behind_marks(words, verb, limit)):
        return Clause(with_list(words, agent, sentence), cue, kind, sentence)
    if low in words.lexicon.noun_like_verbs and is_noun(words, verb, start):
        return None
    if verb == start or words.raw[verb][0] == "(":  # 'a storm ([see] below)'
        return None
    if low in ADJECTIVES and _is_adjective(words, verb):
        return None
    if is_passive(words, verb, start):
        source = _agent(words, verb, limit) if kind == "act" else None
    else:
        source = source_before(words, verb, start)
    if source is None or words.low[source[0]] == "there":  # 'There is a report, and also accused him'
        return None
    return Clause(with_list(words, source, sentence), cue, kind, sentence)


def _is_left_open(words: Words, verb: int, sentence: Stretch) -> bool:
    """Whether who says so is told behind 'by' or not at all: 'as [reported] by Brandt', 'she was [told] that'."""
    low, (start, limit) = words.low[verb], sentence
    if words.low[verb - 1] == "as" and words.low[verb + 1] == "by" and start < verb < limit - 1:
        return True
    return is_asked(words, verb, start) if low in _ASKED else low in _IMPERSONAL and _is_impersonal(words, verb, start)


def _clause_of_agent(words: Words, cue: Stretch, kind: str, sentence: Stretch) -> Clause | None:
    """The clause of who is told behind 'by', or of nobody: 'told [by her aide]', but not 'told by text message'."""
    by, limit = cue[0] + 1, sentence[1]
    agent = noun_phrase_starting(words, by + 1, limit) if by < limit and words.low[by] == "by" else None
    if agent and words.kind[agent[0]] == "" and not may_speak(words, agent[1] - 1):
        return None
    return Clause(agent, cue, kind, sentence)


def _follows_idiom(words: Words, verb: int, start: int) -> bool:
    """Whether what stands before a verb makes it none of reporting: 'as if to [say]', 'It helped [reveal] a plot'."""
    previous, before = words.low[verb - 1], words.low[verb - 2]
    if previous == "to":
        return before == "if"
    if previous == "most":  # 'one of the most [quoted] pilots'
        return before == "the"
    return previous in {"own", "than"} or _helps(words, verb, start)  # 'its own [recommended] boats'


def _is_idiom(words: Words, verb: int, start: int) -> bool:
    """Whether a word reports nothing with what stands beside it: 'one of the [hopes]', 'It [goes] on', '[fire] up'."""
    low = words.low[verb]
    if low in COUNTED and is_one_of(words, verb, start):
        return True
    return words.low[verb : verb + 2] in _NO_REPORTS or (low in GOING and not _goes(words, verb + 1))


def _is_heard_or_done(words: Words, verb: int, source: Stretch | None, sentence: Stretch) -> bool:
    """Whether what stands before is no source: 'Captain was ‘a hero’, court [told]', '40 cases [reported] in May'."""
    if words.low[verb] == "told":
        return words.last[verb] != 0 and words.low[verb - 1] in words.lexicon.court_nouns
    return source is not None and _is_done_to(words, verb, source, sentence)


def _is_done_to(words: Words, verb: int, source: Stretch, sentence: Stretch) -> bool:
    """Whether a thing is what somebody reports or sends: '40 cases [reported] in May', 'a note [posted] on Friday'."""
    head, behind = before_preposition(words, source), verb + 1
    if may_speak(words, head) or not words.lexicon.study_nouns.isdisjoint(words.low[slice(*source)]):
        return False
    reach = min(sentence[1], behind + CLAUSE)
    opens = "that" in words.low[behind : words.stop.find(1, verb, reach) + 1 or reach]
    if opens or (words.low[head] in words.lexicon.message_nouns and words.low[verb] not in _SENT):
        return False
    if source[0] > sentence[0] and words.comma[source[0] - 1]:  # '40 cases were found, the paper reported on Monday'
        return False
    if words.low[verb] == "quoted" and words.low[behind : behind + 1] in _NUMBERS:  # 'a bond quoted [one] point higher'
        return True
    goes_on = words.kind[behind : behind + 1] in _GOING_ON and words.low[behind] not in _NUMBERING
    return goes_on or words.breaks[verb] != 0


def _goes(words: Words, behind: int) -> bool:
    """Whether marked words follow: 'She [goes], “Who's that?”', 'She goes like, “No”', but not 'It will [go] on'."""
    behind += words.low[behind : behind + 1] == ("like",)
    if words.quoted[behind : behind + 1] != b"\1":
        return False
    is_motion = words.low[behind - 1] == "went" and words.comma[behind - 1]  # 'everywhere she went, “reading notes”'
    return not is_motion or words.bare[behind][:1].isupper()


def _is_noun_in_ing(words: Words, index: int, start: int) -> bool:
    """'the usual [warning] that it may be late', 'a court [hearing] that', but not 'a pilot [warning] that'."""
    adjective, noun = index - 1, words.low[index]
    if adjective <= start or words.kind[adjective - 1] != "determiner" or words.stop[adjective]:
        return False
    if noun == "hearing":
        return True
    if noun not in words.lexicon.speech_nouns and noun not in _NOUNS_IN_ING:
        return False
    return is_plain(words, adjective) and not may_speak(words, adjective) and not words.low[adjective].endswith("s")


def _is_impersonal(words: Words, verb: int, start: int) -> bool:
    """'It was [reported] that it held': who said so is left open."""
    behind = words.low[verb + 1 : verb + 2] == ("that",)
    return behind and words.low[before_adverbs(words, verb - 1, start) - 1] == "it"


def _is_adjective(words: Words, index: int) -> bool:
    """'these [alleged] victims', '300 [suspected] cases were'."""
    before, low = words.low[index - 1 : index + 1]
    acts = words.kind[index + 2] == "auxiliary" or (low == "proposed" and is_past(words, index + 2))
    if before == "and" and is_plain(words, index + 1):  # 'old debts and [alleged] bribes have cost him his name'
        phrase = noun_phrase_starting(words, index + 1, words.sentence_end(index))
        relative = phrase is not None and words.low[phrase[1]] in {"that", "which"}
        return relative or (phrase is not None and tells(words, index + 1, phrase[1] + 1))
    return ((before[-1:].isdigit() or before in _COUNTS) and acts) or before in _DETERMINERS


def is_relative(words: Words, source: Stretch | None) -> bool:
    """Whether a clause tells of the words before it: 'a “gift” [that] speaks for the town'."""
    return source is not None and (words.kind[source[0]] == "relative" or words.low[source[0]] == "that")


def _helps(words: Words, verb: int, start: int) -> bool:
    """'It [helped] reveal a plot', but not 'It helped reveal that he had left', 'With her help, [he] revealed it'."""
    helper = before_adverbs(words, verb - 1 - (words.low[verb - 1] == "better"), start)
    if helper < start or words.low[helper] not in _HELPING:
        return False
    return not words.breaks[helper] and words.low[verb + 1] != "that"


def _clause_of_state(words: Words, adjective: int, sentence: Stretch) -> Clause | None:
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
    if words.low[index : index + 1] in _OPENERS:
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


def _agent_behind_marks(words: Words, verb: int, limit: int) -> Stretch | None:
    """Who calls it so, behind a participle: 'The pier, often described as “old” by [the crew]'."""
    if words.low[verb + 1] != "as" and words.low[verb] not in _NAMED_SO:
        return None
    agent = _agent(words, verb, limit)
    return agent if agent and 1 in words.quoted[verb : agent[0]] else None


def _agent(words: Words, verb: int, limit: int) -> Stretch | None:
    """Who calls it so: 'was described by [Ada Brandt] as “odd”', 'was called “odd” by [the crew]'."""
    by = verb + 1
    while words.low[by] in _BEFORE_MARKS:  # 'hailed [as a] “gift” by'
        by += 1
    if words.quoted[by : by + 1] == b"\1":
        by = words.quoted.find(0, by, limit)
        return noun_phrase_starting(words, by + 1, limit) if by > 0 and words.low[by] == "by" else None
    agent = noun_phrase_starting(words, by + 1, limit) if words.low[by : by + 1] == ("by",) else None
    complement = words.low[agent[1]] if agent and agent[1] < limit else ""
    return agent if complement in {"as", "for"} or (complement == "of" and words.low[verb] == "accused") else None


def _according_to(words: Words, verb: int, sentence: Stretch) -> Clause | None:
    """'according to [Ada Brandt]', 'according to early [results]', ', per [Ada Brandt]', not 'according her a seat'."""
    if words.low[verb] == "per":
        source = _behind_per(words, verb, sentence)
        return Clause(source, (verb, verb + 1), "say", sentence) if source else None
    if verb + 1 >= sentence[1] or words.bare[verb + 1] != "to":
        return None
    first = verb + 2
    if first < sentence[1] and words.kind[first] == "adverb":  # 'according to early results'
        first += 1
    source = noun_phrase_starting(words, first, sentence[1])
    if words.low[first : first + 1] == ("her",) and words.breaks[first]:  # and not 'according to her staff'
        source = first, first + 1
    if source is None:
        return None
    if _is_sent(words, source):
        source = source[0], source[1] - 1
    behind = _behind_list(words, verb, source, sentence) if words.comma[source[1] - 1] else source[1]
    if words.low[behind] in _MADE and is_document(words, behind - 1) and not words.comma[behind - 1]:
        behind = _behind_maker(words, behind, sentence[1])
    return Clause((verb + 2, behind), (verb, verb + 2), "say", sentence)


def _behind_maker(words: Words, participle: int, limit: int) -> int:
    """Behind who made a text: 'according to data [compiled by the Port Office]', 'a poll [released in May by Lund]'."""
    by = next((place for place in range(participle + 1, participle + MAKER) if words.low[place] == "by"), limit)
    if by + 1 >= limit or 1 in words.stop[participle:by]:
        return participle
    maker = noun_phrase_starting(words, by + 1, limit)
    return maker[1] if maker and words.is_name[maker[1] - 1] else participle


def _is_sent(words: Words, source: Stretch) -> bool:
    """Whether who sent it ends a source: 'according to [a letter pilots] sent on Friday'."""
    first, behind = source
    if words.low[first] not in {"a", "an"} or not (is_past(words, behind) and words.low[behind + 1] != "by"):
        return False
    return words.low[behind - 1] in words.lexicon.plural_person_nouns and is_plain(words, behind - 2)


def _behind_list(words: Words, cue: int, source: Stretch, sentence: Stretch) -> int:
    """Behind a list of sources: 'according to [pilots, port officials and a note]', not 'to Brandt, head of the …'."""
    (first, behind), (start, limit) = source, sentence
    end = list_end(words, behind, limit)
    if end is None or not words.breaks[end - 1]:
        return behind
    if words.is_name[behind - 1] and not (words.low[first] == words.low[behind] == "the"):
        return behind
    if end == limit:
        return end if cue > start else behind
    return end if words.is_name[end] or words.kind[end] in {"pronoun", "determiner"} else behind


def _behind_per(words: Words, per: int, sentence: Stretch) -> Stretch | None:
    """'…, per [Harbour News]', 'Per [a spokesman], …', but not '3 dollars per share', 'Per Lund said'."""
    start, limit = sentence
    first = per + 1
    opens = per == start
    if first >= limit or not (opens or (words.raw[per] == "per" and words.stop[per - 1])):
        return None
    phrase = noun_phrase_starting(words, first, limit)
    if phrase is None:
        return None
    if words.low[first] in {"a", "an"} and not _tells(words, phrase[1] - 1):
        return None  # 'dollars, per a day at sea'
    named = words.is_name[first] and (not opens or words.comma[phrase[1] - 1] == 1)  # but not 'Per Lund said'
    return phrase if named or words.kind[first] == "determiner" else None


def _tells(words: Words, head: int) -> bool:
    """Whether a person or a text ends with this word: 'a [spokesman]', 'a regulatory [filing]'."""
    return are_persons(words, head) or is_document(words, head)
