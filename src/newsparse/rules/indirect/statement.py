"""Whether anything is reported at all: that somebody did say it, and not what somebody might say."""

from newsparse.language.clauses.clause import Clause, is_relative
from newsparse.language.nouns.noun import is_plain, may_speak
from newsparse.language.verbs.leading_verb import leading_verb
from newsparse.language.verbs.verb import MODALS
from newsparse.language.words.words import Stretch, Words
from newsparse.rules.indirect.verbs import ASKING, SAID_OR_TOLD

#: No more words stand between a source and a participle that no comma sets off: 'Ms. Brandt left the pier saying'.
NEAR = 12
#: The comma that sets a participle off stands within so many words before it: '…, [while also] saying'.
SET_OFF = 3
#: An act further off than this is somebody else's, as often as not.
FAR = 16
_BEFORE_GERUNDS = frozenset("for on in from of".split())
#: 'What she called a storm', 'in how he called it', 'in the town he praised': no clause of its own.
_NAMING = frozenset("what how in into on through for off".split())
_LINKING_VERBS = frozenset("is was are were will would could can may might must had has".split())
_EVERYBODY = frozenset("all every everybody everyone".split())
_NOBODY = _EVERYBODY | frozenset("nobody nothing none neither anyone anybody no one".split())
#: 'She was [never] asked whether'
_DENIED = frozenset("not never wasn't weren't isn't aren't".split())
_WH = frozenset("who what when where why how which whose".split())
CONDITIONS, _UNTIL = frozenset({"if", "unless"}), frozenset({"until", "whenever"})
_NOT_REPORTED = frozenset("i we you one me us".split())
_WONDERING = ASKING | frozenset("wonder wonders wondered wondering".split())
#: 'Okoye would say only that it held' is what he did say.
_SAYING_ONLY = frozenset({("would", "say", "only"), ("could", "say", "only")})
_NOT_DONE = frozenset("should could would might must".split())
_NOT_STATED = MODALS | {"to", "shall"}
_UNSAID = _NOT_STATED | {"also", "have", "without"}

#: 'asked [not to be named]', 'declined [to be identified]', 'asked [to remain anonymous]'
_UNNAMED = frozenset(("to", "be", word) for word in ("named", "identified", "quoted")) | {("to", "remain", "anonymous")}

UNNAMED = 4
_BEFORE_UNNAMED = frozenset("anonymity for not on that to".split())
_NAMES = frozenset("name names surname surnames identity".split())
#: Without any of these nobody asks for no name.
_OF_NAMES = _NAMES | frozenset("anonymity anonymous named identified quoted".split())
#: With none of these from the word before it on, a clause is a plain statement: '[Ms. Brandt said] it held'.
_DOUBTFUL = _UNSAID | _DENIED | CONDITIONS | _UNTIL | _NOBODY | _NOT_REPORTED
_DOUBTFUL |= {f"{word}'{verb}" for word in _NOT_REPORTED for verb in "d ll m re s ve".split()}


def is_statement(words: Words, clause: Clause) -> bool:
    """Whether it is said that somebody did say it: not that somebody might, and not what 'I' or 'you' think."""
    verb, behind = clause.cue
    if words.low[behind] in _BEFORE_UNNAMED and _is_on_condition(words, verb, behind):
        return False
    if "?" in words.raw[clause.sentence[1] - 1] and words.low[verb] not in _WONDERING and _asks(words, clause):
        return False  # 'Did she say that it held?'
    first = clause.first
    return (first > 0 and _DOUBTFUL.isdisjoint(words.low[first - 1 : clause.behind])) or _is_said(words, clause)


def _asks(words: Words, clause: Clause) -> bool:
    """Whether the sentence is a question itself: not so 'She reported that he asked her: “Does it hold?”'."""
    start, limit = clause.sentence
    return not words.quoted[limit - 1] or words.kind[start] == "auxiliary" or words.low[start] in _WH


def _is_said(words: Words, clause: Clause) -> bool:
    """The same of a clause in which `_DOUBTFUL` words stand: 'May said it held', but not 'If she says it holds'."""
    start, verb, source = clause.sentence[0], clause.cue[0], clause.source
    helper = words.low[verb - 1] if verb > start else ""
    if helper in _UNSAID and _is_unsaid(words, clause, helper):
        return False
    if source is None:
        return helper not in _DENIED
    first, says = source[0], clause.kind == "say"
    opener, low = words.low[first - 1], words.low[first]
    if says and (opener in CONDITIONS or (opener in _UNTIL and words.low[verb][-1] == "s")):
        return False  # 'If the mayor says that it holds, we sail.', 'until she agrees to sail'
    subject = low.partition("'")[0] if "'" in low else low
    if (says and subject != "you") or subject not in _NOT_REPORTED:
        return low not in _NOBODY or not _is_nobody(words, source)
    return subject == "one" and source[1] - first > 1  # 'one study found that it held'


def _is_unsaid(words: Words, clause: Clause, helper: str) -> bool:
    """Whether nobody did say it, by the word before the verb: '[to] say', '[without] saying', 'should [have] said'."""
    before = clause.cue[0] - 1
    if helper == "also":
        return clause.kind == "act" and words.low[before - 1] in _NOT_STATED  # 'The meeting would also discuss it'
    if helper == "have":
        return words.low[before - 1] in _NOT_DONE
    return helper == "without" or not _is_said_yet(words, clause)


def _is_on_condition(words: Words, verb: int, behind: int) -> bool:
    """Whether somebody only asks for no name: 'requested [anonymity] to speak freely', 'asked [not to be named]'."""
    low = words.low[behind : behind + UNNAMED]
    if _OF_NAMES.isdisjoint(low):
        return False
    if low[0] == "that" and words.low[verb] in _WONDERING:  # 'asked [that his name] not be used'
        return not _NAMES.isdisjoint(low)
    return "anonymity" in low[:2] or low[:3] in _UNNAMED or (low[0] == "not" and low[1:] in _UNNAMED)


def _is_said_yet(words: Words, clause: Clause) -> bool:
    """Behind one of `_NOT_STATED`: 'May said', 'would say only that', 'turned to claiming', 'went on to say'."""
    before = clause.cue[0] - 1
    if words.raw[before] in {"May", "May,"} or words.low[before : before + 3] in _SAYING_ONLY:
        return True
    if words.low[before] == "would" and (_is_inserted(words, clause) or words.low[clause.first - 1] == "all"):
        return True  # 'All [she would say] was that it was late'
    if words.low[before] == "to" and words.low[before + 1] in SAID_OR_TOLD:  # 'Two traders I spoke to said'
        return True
    return _is_gerund(words, clause) or (words.low[before] == "to" and _is_led(words, clause))


def _is_inserted(words: Words, clause: Clause) -> bool:
    """'The sea, [he would say], gives and takes': a habit, and not what he would say if he was asked."""
    first, behind = clause.first, clause.behind
    return first > clause.sentence[0] and words.comma[first - 1] + words.comma[behind - 1] == 2


def _is_nobody(words: Words, source: Stretch) -> bool:
    """Of `_NOBODY`: '[Nobody] said', '[no official] said', 'not [everyone] said', but not '[No 10] said'."""
    first = source[0]
    if words.low[first] in _EVERYBODY:
        return first > 0 and words.low[first - 1] == "not"
    if words.low[first] == "no":
        return first + 1 < source[1] and (is_plain(words, first + 1) or words.low[first + 1] == "one")
    return words.low[first] != "one" or (first > 0 and words.low[first - 1] == "no")


def _is_led(words: Words, clause: Clause) -> bool:
    """'went on [to] say', 'prompted the mayor [to] say'."""
    source = clause.source
    if source and source[0] > clause.sentence[0] and words.low[source[0] - 1] in words.lexicon.prompting_verbs:
        return True
    if words.low[clause.cue[0]] == "hear" and words.low[clause.cue[0] - 2] != "on":
        return False  # 'Sailors turned up to hear what the mayor would do'
    return leading_verb(words, clause.cue[0] - 1) is not None


def _is_gerund(words: Words, clause: Clause) -> bool:
    """'turned to [claiming] that', but not 'came close to [saying] that'."""
    verb = clause.cue[0]
    return words.low[verb].endswith("ing") and words.low[verb - 2] not in {"close", "closer", "used"}


def is_in_phrase(words: Words, clause: Clause) -> bool:
    """Whether the clause is part of a phrase that names something: 'what he said is true', 'a law that bans boats'."""
    source, verb = clause.source, clause.cue[0]
    if source is None:
        return False
    if words.low[verb].endswith("ing") and _is_loose(words, verb, source):
        return True
    first = source[0]
    if first == clause.sentence[0] or words.stop[first - 1]:
        return False
    before, low = words.low[first - 1], words.low[first]
    is_named = before in _NAMING or (before == "that" and clause.kind != "say")
    if not (is_named or is_relative(words, source)) or 1 in words.comma[first:verb]:
        return False  # 'Of what she said it was the worst, [adding] that'
    if is_named:
        return not _is_what_somebody_says(words, clause)
    groups = low == "that" and may_speak(words, first - 1)  # 'groups that say it holds'
    if (low == "who" or groups) and clause.kind == "say":
        return before in {"those", "one", "ones"}
    if low == "whose" and clause.kind == "say":
        return False
    return words.kind[first - 1] == "" or before in {"those", "one", "ones"}


def _is_what_somebody_says(words: Words, clause: Clause) -> bool:
    """'a tax on what [she said] was waste', 'for what [pilots say] is a lie', but not 'What she said was true'."""
    assert clause.source
    what, behind = clause.source[0] - 1, clause.cue[1]
    if words.low[what] != "what":
        return False
    if words.low[behind] in _LINKING_VERBS and words.low[behind + 1] == "that":
        return True  # 'What [officials say] is that it is late'
    leads = words.kind[what - 1] in {"preposition", ""} and not words.breaks[what - 1]
    return leads and what > clause.sentence[0] and words.low[behind] in _LINKING_VERBS


def _is_loose(words: Words, verb: int, source: Stretch) -> bool:
    """Whether a participle belongs to a phrase, not to its source: 'He met a crew known for [denying] it'."""
    if source[0] > verb:
        return False
    apart = words.stop.find(1, max(verb - SET_OFF, 0), verb) >= 0 or words.kind[verb - 1] == "coordinator"
    distance = verb - source[1]
    if distance > FAR and words.cue(verb) == "act":
        return True
    joined = words.low[verb - 1] == "and" and words.low[verb - 2].endswith("ing")  # 'in selling and [maintaining] it'
    if words.low[verb - 1 - 2 * joined] in _BEFORE_GERUNDS:
        return True
    return distance > NEAR and not apart
