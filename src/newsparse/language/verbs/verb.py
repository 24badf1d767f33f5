"""What a verb of reporting does where it stands, by the words beside it.

She was [told] so                       passive: who spoke is not said
They are [saying] so                    a verb; not so 'smiled, [saying] so', a participle
"""

from newsparse.language.nouns.noun import OBJECT_PRONOUNS, TIME_UNITS, is_past
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.adverbial import before_adverbs
from newsparse.language.words.words import Stretch, Words

BE = frozenset(
    {"is", "was", "are", "were", "be", "been", "being", "am", "isn't", "wasn't", "weren't", "aren't", "it's"}
)
HAVE = frozenset(
    "has have had having hasn't haven't hadn't he's she's they've we've i've you've he'd she'd they'd we'd".split()
)
MODALS = frozenset("can could may might must should will would".split())
_BEING_DONE = BE | frozenset("get gets getting got".split())
#: Forms that are participles alone, and no past tense.
_PARTICIPLES = frozenset("seen known shown written given spoken sworn begun sung foreseen gone".split())
#: 'calls for', 'vows to', 'reports from Tolm that'
_FOLLOWED = frozenset(
    [(behind, verb) for behind in ("for", "on") for verb in ("call", "calls", "calling")]
    + [("to", verb) for verb in "vow vows vowing pledge pledges pledging promising promises claims".split()]
    + [("from", verb) for verb in ("report", "reports")]
    + [("of", "warning")]
)
_RANKING = frozenset({("one", "of"), ("the", "most"), ("among", "the")})
_BEHIND_PASSIVES = frozenset("by of so one the among".split())
_SO_FAR = ("so", "far")  # 'the storms [reported] so far'
#: Subjects of a verb without '-s' that do not end in one.
PLURALS = frozenset(
    """
    they we i you who which people police many some others both most several few all couple children
    men women crew staff
    """.split()
)
SHOW = frozenset({"show", "shows"})
FEEL = frozenset("feel feels felt".split())
#: 'Some two weeks before [saying] so': the participle stands so many words behind the start at most.
AGO = 4
#: How far behind a noun phrase its verb may stand, in words.
NEAR = 4
#: The classes of words behind which another clause may begin.
JOINTS = frozenset({"relative", "subordinator", "coordinator"})
_QUOTED = frozenset("quoted cited reported".split())
_QUOTING = _QUOTED | frozenset("quote quotes quoting cite cites citing".split())
_AS_SAYING = ("as", "saying")
#: Of whom the words are is told in so many words: 'quoted Ada Brandt, [a pilot at the port], as saying'.
APPOSITION = 12
HEARD = frozenset("heard overheard seen caught filmed recorded".split())


def tells(words: Words, first: int, behind: int) -> bool:
    """Whether there is a verb among the words."""
    low = words.low[first:behind]
    if "auxiliary" in words.kind[first:behind] or not words.lexicon.past_tenses.isdisjoint(low):
        return True
    return any(is_past(words, place) for place, word in enumerate(low, first) if word.endswith("ed"))


def has_verb(words: Words, index: int, limit: int) -> bool:
    """Whether a noun phrase that ends before `index` is the subject of a clause: '[the plan] to sail could'."""
    for place in range(index, min(limit, index + NEAR)):
        if words.breaks[place - 1] or words.kind[place] in JOINTS:
            return False
        if words.kind[place] == "auxiliary":
            return True
    return False


def is_asked(words: Words, verb: int, start: int) -> bool:
    """'Asked whether it would hold, …', 'when she was asked about it': a question whose source is left open."""
    opened = words.kind[verb - 1] == "subordinator" and words.low[verb - 1] != "once"
    return verb == start or opened or is_passive(words, verb, start) or _is_inserted(words, verb, start)


def _is_inserted(words: Words, verb: int, start: int) -> bool:
    """Whether a lone comma parts a participle from the subject: 'Ms. Brandt, [asked] whether it would hold, said'."""
    if not words.comma[verb - 1] or words.comma.find(1, start, verb - 1) >= 0:
        return False
    subject = noun_phrase_starting(words, start, verb)
    return subject is not None and subject[1] == verb


def is_followed(words: Words, verb: int) -> bool:
    """Whether something that can be reported stands behind the word."""
    behind = verb + 1
    if words.breaks[verb]:
        return words.quoted[behind] != 0 and words.raw[verb].endswith((",", ":"))
    return (
        words.quoted[behind] != 0
        or words.kind[behind] in {"determiner", "pronoun", "subordinator"}
        or words.is_name[behind]
        or words.low[behind] in OBJECT_PRONOUNS
        or words.low[behind] == "otherwise"  # 'Okoye claims otherwise'
        or ((words.low[behind], words.low[verb]) in _FOLLOWED and not _is_to_somebody(words, behind))
    )


def _is_to_somebody(words: Words, to: int) -> bool:
    """'his campaign promises [to the crew]', but not 'he promises to sail'."""
    return words.low[to] == "to" and (words.is_name[to + 1] or words.kind[to + 1] in {"determiner", "pronoun"})


def opens_as_participle(words: Words, verb: int, start: int) -> bool:
    """'[Noting] that it held, …', 'After [saying] so, …', 'But by [calling] it odd, …', 'A day after [saying] so'."""
    if verb > start and words.kind[start] == "coordinator":
        start += 1
    if words.low[verb - 1] in {"after", "before"} and 1 < verb - start <= AGO:
        return words.low[verb - 2] in TIME_UNITS
    return verb == start or (verb == start + 1 and words.kind[start] in {"preposition", "subordinator"})


def quoting_verb(words: Words, verb: int) -> int | None:
    """The verb that tells where a participle was read or heard: 'was [quoted] as saying', 'can be [heard] saying'."""
    before = verb - 1
    if words.low[before] == "as" and words.low[before - 1] in _QUOTED:
        before -= 1
    elif words.low[before] not in HEARD:
        return None
    return before if words.kind[before - 1] == "auxiliary" else None


def quoted_by(words: Words, verb: int, limit: int) -> Stretch | None:
    """Whose words are passed on: 'the agency quoted [Ada Brandt] as saying'."""
    if words.low[verb] not in _QUOTING:
        return None
    is_her = words.low[verb + 1] == "her"  # no determiner here
    quoted = (verb + 1, verb + 2) if is_her else noun_phrase_starting(words, verb + 1, limit)
    if quoted is None:
        return None
    behind = quoted[1]
    if words.comma[behind - 1]:  # 'quoted Ada Brandt, a pilot, as saying'
        behind = words.comma.find(1, behind, min(limit, behind + APPOSITION)) + 1
    return quoted if words.low[behind : behind + 2] == _AS_SAYING else None


def is_progressive(words: Words, verb: int, start: int) -> bool:
    """'is saying', 'has been telling', 'they're arguing'."""
    before = before_adverbs(words, verb - 1, start + 1)
    return words.low[before] in BE or (words.kind[before] == "pronoun" and "'" in words.bare[before])


def is_passive(words: Words, verb: int, start: int) -> bool:
    """'was told', 'is said to', 'had been asked'; so is a bare participle."""
    before = before_adverbs(words, verb - 1, start)
    helper = words.low[before] if before >= start and not words.comma[before] else ""  # not 'whose it was, said'
    if helper in HAVE:
        return False
    if helper in _BEING_DONE or helper.endswith(("'re", "'m")):  # 'got called to the port'
        return True
    return is_bare_passive(words, verb)


def is_bare_passive(words: Words, verb: int) -> bool:
    """'a fact [reported] by', 'a plan [seen] as': passive without a helping verb."""
    low, following = words.low[verb], words.low[verb + 1]
    if not low.endswith("ed"):
        return low in _PARTICIPLES
    if following not in _BEHIND_PASSIVES or words.last[verb]:
        return False
    if following == "of":
        return low == "accused"  # 'Mayor accused of', a headline
    beside = following, words.low[verb + 2]
    return following == "by" or beside == _SO_FAR or (low == "considered" and beside in _RANKING)  # 'one of the best'
