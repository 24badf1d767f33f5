"""What is done in saying it: 'she promised to return', 'he criticized the plan', 'they called for a new pier'."""

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import OWNERS, TIME_UNITS, are_persons, before_preposition, may_speak
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.adverbial import is_ly_adverb
from newsparse.language.verbs.leading_verb import CALLED_TO
from newsparse.language.verbs.verb import PLURALS, quoted_by
from newsparse.language.words.words import Stretch, Words
from newsparse.rule import rule
from newsparse.rules.indirect.calling import is_name_of, only_calls
from newsparse.rules.indirect.circumstance import is_infinitive, is_numeral, past_time
from newsparse.rules.indirect.content import content_end, without_marks
from newsparse.rules.indirect.object_end import INFINITIVE, OBJECTS, object_end, past_times
from newsparse.rules.indirect.sense import is_other_sense
from newsparse.rules.indirect.statement import is_in_phrase, is_statement
from newsparse.rules.indirect.verbs import ADMITTING, ASKING, CALLING, CLAIMING, DECLINING
from newsparse.story import Story

#: An object may be as short as this: 'criticized Mr. Okoye', 'declined to comment'.
SHORTEST = 2
#: 'the pier that she referred to [is] old', 'which she refers to [as] old'
_BEHIND_TO = frozenset((word,) for word in ("is", "was", "are", "were", "has", "had", "as"))
_A_TIME = frozenset((article, unit) for article in ("a", "an") for unit in TIME_UNITS)
_SEEING, _WHOSE = frozenset({"see", "sees"}), OWNERS | {"your"}
_NOT_SEEING = frozenset("not don't doesn't didn't can't couldn't cannot".split())
_IT = (("it",), ("that",), ("this",))
#: 'claims [to] have seen it', 'pledged [to] sail'
_WITH_INFINITIVE = CLAIMING | {"pledged", "pledging"}
#: 'warned [of] floods', 'boasted [about] the boat'
_TELLING_OF = frozenset(
    (verb, preposition)
    for verbs, prepositions in (
        ("warn warns warned warning", "of"),
        ("boast boasts boasted boasting brag brags bragged bragging", "of about"),
        ("complain complains complained complaining", "of about"),
        ("argue argues argued arguing", "for against"),
        ("caution cautions cautioned cautioning", "against"),
        ("apologise apologises apologised apologising apologize apologizes apologized apologizing", "for"),
    )
    for verb in verbs.split()
    for preposition in prepositions.split()
)
#: 'admitted [to] taking it'
_CONFESSING = ADMITTING | frozenset("confess confesses confessed confessing".split())
#: 'insisted [on] keeping it'
_INSISTING = frozenset("insist insists insisted insisting".split())
_THREATENING = frozenset("threaten threatens threatened threatening".split())
#: 'begged [the crew to wait]'
_REQUESTING = frozenset(
    """
    advise advised advises beg begged begging begs beseeched besought challenged challenges commanded counseled
    counselled directed directs encourage encouraged encourages entreated implore implored implores
    imploring instructed instructing instructs invited invites plead pleaded pleading pleads pressed
    """.split()
)
#: 'invited her to [lunch]'
_EVENTS = frozenset("breakfast brunch church coffee court dinner lunch school supper tea town training work".split())
_TO_OR_NOT, _WHICH = frozenset({"to", "not"}), frozenset({"which", "that", "whom"})
_RULED_OUT = ("ruled", "out")
_APPEALING = frozenset({"appealed", "appealing"})
#: 'agreed [in May] to sail', 'called [again] for it'
_AIMING = (
    ASKING
    | CALLING
    | frozenset(
        """
    agree agreed agrees hinted pledge pledged pledges promise promised promises propose
    proposed proposes refer referred referring refers threaten threatened threatens vow vowed vowing vows warn warned
    warning warns
    """.split()
    )
)
ADVERBIALS = 4
_AIMS, _WHERE = frozenset("to for against about on of".split()), frozenset("in at during after before".split())
_ADVERBS = frozenset("again back once twice today yesterday".split())
#: 'repairs promised [after] the storm'
_NO_OBJECTS = frozenset("after as before by during from in of since until".split())
_CONTACTING = frozenset("call come contact email phone ring text".split())
_REFERRING = frozenset("refer refers referred referring".split())
_CITING = frozenset("cite cites cited citing quote quotes quoted quoting".split())
_SOURCES = frozenset("people source sources".split())
#: 'Brandt sees it differently.'
_DIFFERENTLY = ("it", "differently")
_ORDERING = frozenset("order orders ordered ordering".split())
_CONSIDERING = frozenset("consider considers considered considering".split())
#: Without an object these tell what is done to somebody: 'Wolves [blamed for] late ferries', 'Crews [urged to] wait'.
_TO_SOMEBODY = frozenset(
    {(verb, "for") for verb in "blamed condemned criticised criticized faulted praised".split()}
    | {(verb, "to") for verb in "advised attributed encouraged instructed opposed ordered urged".split()}
)
#: These are no act of speech with some objects: see `_is_other_act`.
_OFTEN_NO_ACT = _CITING | _ORDERING | _CONSIDERING | DECLINING | {"called", "highlights", "referring", "see", "sees"}
#: In 'called on the town to', 'to' stands no further off.
REACH = 10


@rule("indirect.doing")
def doing(story: Story, clause: Clause) -> list[Stretch] | None:
    """The object or the infinitive that follows a verb for an act of speech."""
    words, first, limit = story.words, clause.cue[1], clause.sentence[1]
    if first >= limit or clause.behind != first:
        return None
    verb, low = words.low[clause.cue[0]], words.low[first]
    rules_out = (verb, low) == _RULED_OUT and _is_somebody(words, clause)
    is_act, aims = rules_out or verb in words.lexicon.speech_act_verbs, low in _AIMS
    asks = verb in _REQUESTING and _is_request(words, clause, first)
    if not (is_act or aims or asks):
        return None
    tells_of = (aims and _tells_of(words, clause, first)) or asks
    if not (is_act or tells_of or (low == "to" and verb in _WITH_INFINITIVE)):
        return None
    if verb in _AIMING:
        first = _past_adverbials(words, first, limit)
        if first >= limit:
            return None
    if not tells_of and _is_no_object(words, clause.cue[0], first):
        return None
    if quoted_by(words, clause.cue[0], limit):
        return None  # 'quoted Ada Brandt as saying'
    if not is_statement(words, clause) or is_in_phrase(words, clause) or _is_no_act(words, clause):
        return None
    first = _past_address(words, verb, first, limit)
    if is_other_sense(words, clause, first):
        return None
    end = content_end(story, clause, first, limit)
    if words.bare[first] == "on" and not tells_of and "to" not in words.bare[first : min(end, first + REACH)]:
        return None  # 'called on a neighbour'
    stretch = without_marks(words, (first, object_end(words, first, end)))
    if stretch[1] - stretch[0] < _shortest(words, clause, first):
        return None
    calls = verb in CALLING and words.low[first] != "for" and words.low[first - 1] != "out"
    return None if calls and only_calls(words, clause, stretch, end) else [stretch]


def _shortest(words: Words, clause: Clause, first: int) -> int:
    """How many words what begins at `first` has at least."""
    shortest = SHORTEST + (words.quoted.find(1, *clause.sentence) >= 0)  # 'criticized Mr. Okoye as “slow”'
    if words.low[first] == "comment":  # 'declined to [comment]'
        return shortest - 1
    return shortest + (words.low[first] == "about")  # 'asked about that'


def _tells_of(words: Words, clause: Clause, first: int) -> bool:
    """'warned [of floods]', 'admitted [to taking it]', 'threatened [to leave]', but not 'The storm threatened to'."""
    pair, behind = (words.low[clause.cue[0]], words.low[first]), first + 1
    if pair[0] in _APPEALING:
        return _is_somebody(words, clause) and _is_appeal(words, first, clause.sentence[1])
    if pair[1] == "to":
        if pair[0] in _THREATENING:
            return _is_somebody(words, clause)
        return pair[0] in _CONFESSING and words.low[behind].endswith("ing")
    if pair[1] == "on":
        return pair[0] in _INSISTING and words.low[behind].endswith("ing")
    return pair in _TELLING_OF and words.low[behind] not in TIME_UNITS and words.low[behind : behind + 1] not in _IT


def _is_somebody(words: Words, clause: Clause) -> bool:
    """Whether it may be a person or a body who does it: 'The mayor threatened to leave', but not 'The storm'."""
    return clause.source is not None and may_speak(words, before_preposition(words, clause.source))


def _is_appeal(words: Words, first: int, limit: int) -> bool:
    """'appealed [for calm]', 'appealed [to the town to wait]', but not 'appealed [to voters in the north]'."""
    if words.low[first] == "for":
        return True
    asked = noun_phrase_starting(words, first + 1, limit) if words.low[first] == "to" else None
    return asked is not None and "to" in words.low[asked[1] : min(asked[1] + 2, limit)]


def _is_request(words: Words, clause: Clause, first: int) -> bool:
    """'begged [the crew to wait]', 'pleaded [with him not to go]', but not 'invited [her to lunch]'."""
    limit = clause.sentence[1]
    person = first + (words.low[first] == "with")
    alone = words.low[person] in OBJECTS or (words.low[person] == "her" and words.low[person + 1] in _TO_OR_NOT)
    asked = (person, person + 1) if alone else noun_phrase_starting(words, person, limit)
    if asked is None or asked[1] >= limit or not _is_somebody(words, clause):
        return False
    if words.low[max(clause.first - 1, clause.sentence[0])] in _WHICH:  # 'a plan which she asked him to work on'
        return False
    to = asked[1] + (words.low[asked[1]] == "not")
    if not is_infinitive(words, to, limit) or words.low[to + 1] in _EVENTS:
        return False
    head = before_preposition(words, asked)
    several = words.low[head] in words.lexicon.collective_nouns or words.low[head] in PLURALS
    return alone or several or may_speak(words, head)


def _is_no_object(words: Words, verb: int, first: int) -> bool:
    """Whether what begins behind the verb is neither its object nor an infinitive: 'hails [from] Tolm'."""
    bare, behind = words.bare[first], first + 1
    if words.quoted[first] or words.raw[verb][-1] in ",:":
        return True
    if words.low[verb] in _REFERRING and bare != "to":
        return True  # 'referred [the matter] to a committee'
    if words.kind[first] in {"coordinator", "auxiliary", "relative"} or bare in _NO_OBJECTS:
        return True
    pointed = words.kind[first] == "preposition" and words.low[behind : behind + 1] in _IT
    if pointed and (words.breaks[behind] or words.kind[behind + 1] in {"preposition", "time"}):
        return True  # 'hinted [at that] in a talk'
    if words.low[verb] in CALLING and words.low[first] == "to" and words.low[behind] in CALLED_TO:
        return True  # 'called to say that it was late'
    if words.low[first] == "to" and words.low[behind : behind + 1] in _BEHIND_TO:
        return True
    if words.low[verb] in CALLING and words.low[first : behind + 1] in _A_TIME:  # 'whoever calls a day ahead'
        return True
    return bare == "on" and words.kind[behind] == "time"


def _past_address(words: Words, verb: str, first: int, limit: int) -> int:
    """Past 'out' and past who was asked: 'ruled out [a sale]', 'asked the crew [about the fire]'."""
    if verb in CALLING or verb == "ruled":
        return first + (words.low[first] == "out")
    if verb not in ASKING or words.low[first] == "about":
        return first
    asked = noun_phrase_starting(words, first, limit)
    return asked[1] if asked and words.low[asked[1] : asked[1] + 1] == ("about",) else first


def _is_no_act(words: Words, clause: Clause) -> bool:
    """Whether the verb tells no act of speech here."""
    verb, first = clause.cue
    low = words.low[verb]
    if clause.source is None and words.low[first] == "to" and words.low[first + 1] in _CONTACTING:
        return True  # 'Anyone who saw it is asked [to call] 555-0199.'
    if words.low[verb : verb + 2] in _TO_SOMEBODY or words.low[first : first + 2] == _DIFFERENTLY:
        return True
    return (low in _OFTEN_NO_ACT and _is_other_act(words, clause, low)) or _is_about(words, clause)


def _is_other_act(words: Words, clause: Clause, low: str) -> bool:
    """The same for one of `_OFTEN_NO_ACT`."""
    verb, first = clause.cue
    if low == "called" and words.low[first : first + 2] == ("for", "by"):  # 'briefs called for by the clerk'
        return True
    if low == "referring" and _is_gloss(words, clause):
        return True
    if low == "highlights" and words.low[verb - 1] == "story":  # a heading of CNN's pages
        return True
    if low == "see" and words.low[verb - 1] in _NOT_SEEING and "as" not in words.low[first : first + REACH]:
        return True  # 'She did not see the storm', but 'She did not see it as a risk'
    if low in _SEEING and _is_seen(words, clause):
        return True
    if low in _CITING and _is_source(words, first, clause.sentence[1]):
        return True
    if low in _ORDERING and is_numeral(words, first) and "to" not in words.low[first : first + INFINITIVE]:
        return True  # 'ordered 300 boats', but 'ordered 300 crews to leave'
    if low in _CONSIDERING and _is_all(words, first):
        return True  # 'Brandt considers the question.'
    if low in DECLINING and not all(map(str.isalpha, words.low[first : min(first + 2, clause.sentence[1])])):
        return True  # 'Sales declined to $2 million', 'declined 0.6 pct'
    return low == "called" and is_name_of(words, clause, first)


def _is_seen(words: Words, clause: Clause) -> bool:
    """'She sees [my face]', 'He sees [the storm]', but not 'He sees [the pier] as a gift', 'He sees [no end]'."""
    first, source = clause.cue[1], clause.source
    if words.kind[first] != "determiner" or words.low[first] == "no" or "as" in words.low[first : first + REACH]:
        return False
    return words.low[first] in _WHOSE or (source is not None and words.kind[source[0]] == "pronoun")


def _is_gloss(words: Words, clause: Clause) -> bool:
    """'“It broke,” she said, [referring] to the crane': the reporter tells what a word of it means."""
    source, verb = clause.source, clause.cue[0]
    if source is None or not words.comma[verb - 1]:
        return False
    return any(words.cue(place) == "say" for place in range(max(source[0] - 1, clause.sentence[0]), verb))


def _is_source(words: Words, first: int, limit: int) -> bool:
    """Whether an object is somebody: 'citing [two officials]', 'cites [people close to the port]'."""
    cited = noun_phrase_starting(words, first, limit)
    if cited is None:
        return False
    return not _SOURCES.isdisjoint(words.low[slice(*cited)]) or are_persons(words, before_preposition(words, cited))


def _is_all(words: Words, first: int) -> bool:
    """Whether an object is all that follows, and nothing is said of it: '…, who considers [the question]'."""
    return words.low[first] in {"the", "this", "that"} and words.breaks[first + 1] != 0


def _is_about(words: Words, clause: Clause) -> bool:
    """'A book defending the plan': a thing that is named first here does nothing."""
    source, verb = clause.source, clause.cue[0]
    if source is None or source[1] != verb or words.low[source[0]] not in {"a", "an"}:
        return False
    return words.low[verb].endswith("ing")


def _past_adverbials(words: Words, first: int, limit: int) -> int:
    """Past where, when and how: 'agreed [at a meeting in May] to sail', 'called [again] for it'; `limit` at no more."""
    index = first
    for _ in range(ADVERBIALS):
        behind = past_time(words, index, limit)
        behind = past_times(words, index) if behind == index else behind
        if behind == index and _is_adverb(words, index):
            behind += 1
        elif behind == index and words.low[index] in _WHERE:
            phrase = noun_phrase_starting(words, index + 1, limit)
            behind = phrase[1] if phrase else index + 2 * (words.kind[index + 1] == "time")
        if behind == index or behind >= limit or words.breaks[behind - 1]:
            break
        index = behind
    fetches = words.low[index] == "to" and words.low[first - 1] in CALLING  # 'called [in a nurse] to help'
    if index > first and words.low[index] in _AIMS and not fetches:
        return index
    return limit if _is_adverb(words, first) else first


def _is_adverb(words: Words, index: int) -> bool:
    """'called [again] for it', 'agreed [reluctantly] to it', 'asked [twice] about it'."""
    return words.low[index] in _ADVERBS or (words.low[index].endswith("ly") and is_ly_adverb(words, index, index))
