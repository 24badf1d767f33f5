"""Words that look like a verb of reporting and report nothing where they stand.

It helped [reveal] a plot                an idiom
the usual [warning] that it may be late  a noun in '-ing'
these [alleged] victims                  an adjective
40 cases [reported] in May               what was done to a thing
"""

from newsparse.language.nouns.noun import before_preposition, is_past, is_plain, may_speak, run_end
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.sources.participle import GOING
from newsparse.language.verbs.adverbial import before_adverbs
from newsparse.language.verbs.noun_or_verb import COUNTED, is_one_of
from newsparse.language.verbs.verb import tells
from newsparse.language.words.words import Stretch, Words

_NOUNS_IN_ING = frozenset({"finding", "thinking"})
#: So many words behind it 'that' opens what somebody reported.
CLAUSE = 8
#: 'reported [in] May', 'posted [Friday]'
_GOING_ON = frozenset({"preposition", "time"})
_NUMBERING = frozenset("about around at between over up".split())  # 'reported [at] least 20'
_SENT = frozenset("posted tweeted emailed submitted".split())
_DONE = _SENT | frozenset(
    """
    announced disclosed estimated forecast forecasted offered ordered predicted projected proposed quoted recommended
    reported requested
    """.split()
)
#: What stands right before these may be no source: see `is_heard_or_done`.
DOUBTFUL = _DONE | {"told"}
#: 'a boat [named for] Ada Brandt', 'If you [fire up] the game'
_NO_REPORTS = frozenset([("named", "after"), ("named", "for"), ("fire", "up"), ("fires", "up"), ("fired", "up")])
#: 'directed [the crew to] wait', but not 'directed the film': 'to' stands within so many words.
_COMMANDING, _TO = frozenset("commanded directed directs encouraged encourages".split()), 8
#: 'brushed [off] the talk as “gossip”', 'Okoye allowed [that] it leaked'
_WITH_PARTICLE = {
    **dict.fromkeys(("brushed", "brushes", "waved", "waves"), frozenset({"aside", "away", "off"})),
    **dict.fromkeys(("allowed", "allows"), frozenset({"that"})),
}
#: 'countered [that] it held', 'countered [with] a “no”'
_COUNTERING = frozenset("counter countered countering counters".split())
_ANSWERED = frozenset("that by with in on at saying".split())
#: 'A robot [named] Gerald was “retired”'
_NAMING = frozenset("called dubbed named nicknamed".split())
#: '[The court] held that it was unfair'
_COURTS = frozenset("bench chamber circuit court courts judge judges justice justices magistrate".split())
#: 'It fell 9 percent, [compared] to the 5 percent reported in May'
_COMPARING = frozenset({"compared", "against", "versus"})
#: These may report nothing: see `is_idiom`.
AMBIGUOUS = (
    COUNTED
    | GOING
    | _COUNTERING
    | _COMMANDING
    | _NAMING
    | _WITH_PARTICLE.keys()
    | {"held"}
    | {one for one, _ in _NO_REPORTS}
)
#: No verbs behind one of `_DETERMINERS`.
ADJECTIVES = frozenset("alleged accused suspected proposed estimated reported claimed".split())
_COUNTS = frozenset("one two three four five six several many most some other".split())
_DETERMINERS = frozenset("these those this that any each every".split())
#: 'It [helped] reveal a plot', 'It helped [better] reveal a plot'
_HELPING = frozenset("help helps helped helping".split())
#: Behind these a verb may report nothing: see `follows_idiom`.
BEFORE_IDIOMS = _HELPING | frozenset("also better most own than to".split())
_NUMBERS = frozenset({"one", "two", "half"})


def is_idiom(words: Words, verb: int, start: int) -> bool:
    """Whether a word reports nothing with what stands beside it: 'one of the [hopes]', 'It [goes] on', '[fire] up'."""
    low = words.low[verb]
    if low in COUNTED and is_one_of(words, verb, start):
        return True
    if low in _COMMANDING and "to" not in words.low[verb + 2 : verb + _TO]:
        return True
    if low in _NAMING and words.is_name[verb + 1] and not words.breaks[verb]:
        behind = run_end(words, verb + 1, words.sentence_end(verb))
        return words.kind[behind] == "auxiliary" or is_past(words, behind)
    if low == "held" and not _is_held(words, verb, start):
        return True
    if low in _COUNTERING and _has_object(words, verb):
        return True
    if low in _WITH_PARTICLE and words.low[verb + 1] not in _WITH_PARTICLE[low]:
        return True
    return words.low[verb : verb + 2] in _NO_REPORTS or (low in GOING and not _goes(words, verb + 1))


def _has_object(words: Words, verb: int) -> bool:
    """'a leader to counter [threats]', but not 'Okoye countered, “No”', 'Okoye counters [that] it holds'."""
    before, behind = verb - 1, verb + 1
    if words.breaks[verb] or words.quoted[behind] or words.quoted[before]:
        return False
    return words.low[behind] not in _ANSWERED and words.kind[behind] in {"", "determiner"}


def _is_held(words: Words, verb: int, start: int) -> bool:
    """'The court [held] that it was unfair', but not 'The judge [held] that job', 'The court [held] a hearing'."""
    that = verb + 1 + (words.kind[verb + 1] == "time")
    if words.low[that] != "that":
        return False
    opens = words.kind[that + 1] in {"determiner", "pronoun"} or words.is_name[that + 1]
    courts = words.low[start:verb]
    return opens and not (_COURTS.isdisjoint(courts) and words.lexicon.court_nouns.isdisjoint(courts))


def _goes(words: Words, behind: int) -> bool:
    """Whether marked words follow: 'She [goes], “Who's that?”', 'She goes like, “No”', but not 'It will [go] on'.

    Nor 'The port [went] “dark”', 'everywhere she [went], “reading notes”'.
    """
    verb, is_like = behind - 1, words.low[behind] == "like"
    behind += is_like
    if not words.quoted[behind]:
        return False
    speaks = is_like or (words.comma[verb] and words.low[verb] != "went")
    return bool(speaks) or words.bare[behind][:1].isupper()


def follows_idiom(words: Words, verb: int, start: int) -> bool:
    """Whether what stands before a verb makes it none of reporting: 'as if to [say]', 'It helped [reveal] a plot'."""
    previous, before = words.low[verb - 1], words.low[verb - 2]
    if previous == "to":
        return before == "if"
    if previous == "most":  # 'one of the most [quoted] pilots'
        return before == "the"
    return previous in {"own", "than"} or _helps(words, verb, start)  # 'its own [recommended] boats'


def _helps(words: Words, verb: int, start: int) -> bool:
    """'It [helped] reveal a plot', but not 'It helped reveal that he had left', 'With her help, [he] revealed it'."""
    helper = before_adverbs(words, verb - 1 - (words.low[verb - 1] == "better"), start)
    if helper < start or words.low[helper] not in _HELPING:
        return False
    return not words.breaks[helper] and words.low[verb + 1] != "that"


def is_noun_in_ing(words: Words, index: int, start: int) -> bool:
    """'the usual [warning] that it may be late', 'a court [hearing] that', but not 'a pilot [warning] that'."""
    adjective, noun = index - 1, words.low[index]
    if adjective <= start or words.kind[adjective - 1] != "determiner" or words.stop[adjective]:
        return False
    if noun == "hearing":
        return True
    if noun not in words.lexicon.speech_nouns and noun not in _NOUNS_IN_ING:
        return False
    return is_plain(words, adjective) and not may_speak(words, adjective) and not words.low[adjective].endswith("s")


def is_adjective(words: Words, index: int) -> bool:
    """'these [alleged] victims', '300 [suspected] cases were'."""
    before, low = words.low[index - 1 : index + 1]
    acts = words.kind[index + 2] == "auxiliary" or (low == "proposed" and is_past(words, index + 2))
    if before == "and" and is_plain(words, index + 1):  # 'old debts and [alleged] bribes have cost him his name'
        phrase = noun_phrase_starting(words, index + 1, words.sentence_end(index))
        relative = phrase is not None and words.low[phrase[1]] in {"that", "which"}
        return relative or (phrase is not None and tells(words, index + 1, phrase[1] + 1))
    return ((before[-1:].isdigit() or before in _COUNTS) and acts) or before in _DETERMINERS


def is_heard_or_done(words: Words, verb: int, source: Stretch | None, sentence: Stretch) -> bool:
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
    if source[0] > sentence[0] and words.comma[source[0] - 1] and words.low[source[0]] not in _COMPARING:
        return False  # '40 cases were found, the paper reported on Monday'
    if words.low[verb] == "quoted" and words.low[behind] in _NUMBERS:  # 'a bond quoted [one] point higher'
        return True
    goes_on = words.kind[behind] in _GOING_ON and words.low[behind] not in _NUMBERING
    return goes_on or words.breaks[verb] != 0
