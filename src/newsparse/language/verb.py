"""What a verb of reporting does where it stands, by the words beside it.

“It holds,” [said] Ada Brandt           its subject follows
She was [told] so                       passive: who spoke is not said
They are [saying] so                    a verb; not so 'smiled, [saying] so', a participle
"""

from newsparse.language.noun import (
    OBJECT_PRONOUNS,
    TIME_UNITS,
    are_persons,
    before_preposition,
    is_past,
    may_speak,
)
from newsparse.language.noun_phrase_behind import noun_phrase_starting
from newsparse.language.words import Stretch, Words

BE = frozenset(
    {"is", "was", "are", "were", "be", "been", "being", "am", "isn't", "wasn't", "weren't", "aren't", "it's"}
)
HAVE = frozenset(
    "has have had having hasn't haven't hadn't he's she's they've we've i've you've he'd she'd they'd we'd".split()
)
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
_CONTINUING = frozenset(
    "continue continues continued began careful quick keen forced compelled obliged had heard likes liked".split()
)
#: 'is [pleased] to announce'
_GLAD = frozenset("pleased proud delighted happy excited glad thrilled sorry sad honored honoured".split())
_ANNOUNCING = frozenset("announce confirm report say share".split())
_BEING_GLAD = frozenset("is are was were am very so".split())
_WISHING = frozenset("have had she'd he'd they'd we'd i'd".split())
#: 'took to the stage [to] say': these stand so many words before at most.
_USING, OCCASION = frozenset("took used uses wrote emailed phoned rang turned intervened rose stood leaned".split()), 7
_WANTING = frozenset("want wants wanted".split())
SHOW = frozenset({"show", "shows"})
#: 'Some two weeks before [saying] so': the participle stands so many words behind the start at most.
AGO = 4
#: How far behind a noun phrase its verb may stand, in words.
NEAR = 4
#: 'His wife, Elena, said their neighbour': a subject with its apposition has so many words, and no verb.
SHORT = 6
#: The classes of words behind which another clause may begin.
JOINTS = frozenset({"relative", "subordinator", "coordinator"})
_QUOTED = frozenset("quoted cited reported".split())
_QUOTING = _QUOTED | frozenset("quote quotes quoting cite cites citing".split())
_AS_SAYING = ("as", "saying")
#: Of whom the words are is told in so many words: 'quoted Ada Brandt, [a pilot at the port], as saying'.
APPOSITION = 12
HEARD = frozenset("heard overheard seen caught filmed recorded".split())
_GOING = frozenset("go goes went gone".split())
_SENT = frozenset("posted tweeted emailed shared".split())
_THINGS_SENT = frozenset(
    "clip image link list message news note photo photograph picture selfie statement video".split()
)
#: 'A review [seems] to show'
_SEEMING = frozenset("seem seems seemed appear appears appeared".split())
#: What stands before 'to say': see `_leading_beside`.
_LEADING = _CONTINUING | _GLAD | _WANTING | _SEEMING | {"like", "on", "as", "way", "pains"}
_OUT_OF, _TAKING = ("out", "of"), frozenset("take takes taken taking took".split())


def source_behind(words: Words, verb: int, start: int, limit: int) -> Stretch | None:
    """The subject in '…,” said [Ada Brandt]', '…, said [the head of the harbour]': nothing more is said behind it."""
    behind, low = verb + 1, words.low[verb]
    if words.stop[verb] or behind >= limit or low in words.lexicon.transitive_verbs:
        return None
    before = verb - 1
    while before >= start and words.kind[before] == "adverb" and not words.comma[before] and not words.quoted[before]:
        before -= 1
    opens = before < start or words.quoted[before]
    if not opens and not words.raw[before].endswith((",", "—", "–")):
        return None
    phrase = noun_phrase_starting(words, behind, limit)
    if phrase is None or words.kind[behind] == "preposition":  # 'QUOTE OF THE DAY'
        return None
    phrase = _with_participle(words, phrase, limit)
    if not opens:
        return phrase if _closes_paraphrase(words, verb, phrase, start, before) else None
    if has_verb(words, phrase[1], limit):
        return None  # 'The crew, known as “the Few,” said [it] was late'
    if low in _SENT and words.low[before_preposition(words, phrase)] in _THINGS_SENT:
        return None  # 'The star of “Low Tide,” posted [a picture]'
    is_subject = words.is_name[behind] or words.kind[behind] or low not in words.lexicon.noun_like_verbs
    return phrase if is_subject else None


def _with_participle(words: Words, phrase: Stretch, limit: int) -> Stretch:
    """'said [analysts polled by Harbour News].': with what was done to several by somebody."""
    first, behind = phrase
    if not (are_persons(words, behind - 1) and is_past(words, behind) and words.low[behind + 1] == "by"):
        return phrase
    doer = noun_phrase_starting(words, behind + 2, limit)
    return (first, doer[1]) if doer and words.last[doer[1] - 1] else phrase


def _closes_paraphrase(words: Words, verb: int, source: Stretch, start: int, before: int) -> bool:
    """Whether a verb and its source close a sentence that is reported: 'The ferry is back, said [Ada Brandt].'.

    `start`: the first word of the sentence; `before`: the last of what is reported.
    """
    behind, following = source
    last, inverts = following - 1, words.low[verb] in words.lexicon.inverting_verbs
    somebody = may_speak(words, before_preposition(words, source))  # the plan of the council is not the council
    if not somebody and words.low[behind].endswith("ing"):  # 'The crew, glad to help, suggests waiting longer'
        return False
    if not somebody and not tells(words, start, before):
        return False  # 'The mayor, however, said rates rose'
    told_of = not somebody or (before - start < SHORT and "auxiliary" not in words.kind[start:before])
    if told_of and _ends_apposition(words, before, start):
        return False
    if words.last[last] or (words.comma[last] and words.quoted[following : following + 1] == b"\1"):
        return inverts or (words.is_name[behind] and words.cue(verb) == "say")
    somebody = are_persons(words, last) or True in words.is_name[behind:following]
    if not inverts or not (somebody or words.kind[behind] == "determiner"):
        return False
    return (
        words.breaks[last] != 0
        or (words.is_name[last] and words.kind[following] in {"preposition", "relative", "time"})
        or (words.low[following] == "who" and not words.is_name[before])
    )


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


def _ends_apposition(words: Words, index: int, start: int) -> bool:
    """Whether a subject with its apposition stands before a verb: '[The mayor, Ada Brandt,] said the port grew'."""
    comma = words.comma.rfind(1, start, index)
    if comma < 0 or not words.comma[index]:
        return False
    if words.kind[comma + 1] == "relative" or words.low[comma + 1] == "including":
        return True  # 'The mayor, who led it, said the port grew'
    former, latter = words.is_name[start : comma + 1], words.is_name[comma + 1 : index + 1]
    return all(former) or all(latter) or _is_told_of(words, start, comma, index)


def _is_told_of(words: Words, start: int, comma: int, index: int) -> bool:
    """'[Mayor Ada Brandt, a Tory who has sailed,] said': a name, and behind its comma no verb but a relative's."""
    if not (words.is_name[start] or words.is_name[comma]) or words.kind[comma + 1] != "determiner":
        return False
    relative = next((place for place in range(comma + 2, index) if words.kind[place] == "relative"), index + 1)
    return not tells(words, start, comma + 1) and not tells(words, comma + 1, relative)


def is_asked(words: Words, verb: int, start: int) -> bool:
    """'Asked whether it would hold, …', 'when she was asked about it': a question whose source is left open."""
    opened = words.kind[verb - 1] == "subordinator" and words.low[verb - 1] != "once"
    return verb == start or opened or is_passive(words, verb, start)


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


def leading_verb(words: Words, index: int) -> int | None:
    """The verb before an infinitive that tells that she did say it: '[continued] to say', '[took] to the stage to say'.

    `index`: the infinitive's 'to'.
    """
    low = words.low
    if low[index - 1] in _LEADING and (leading := _leading_beside(words, index)) is not None:
        return leading
    if _USING.isdisjoint(low[max(0, index - OCCASION) : index]):
        return None
    opens = words.sentence_start(index)
    start = max(opens, index - OCCASION)
    start = max(start, words.stop.rfind(1, start, index) + 1)
    used = next((place for place in range(index - 1, start - 1, -1) if low[place] in _USING), opens)
    return used if used > opens and words.kind[used - 1] != "auxiliary" else None


def _leading_beside(words: Words, index: int) -> int | None:
    """Such a verb, or an adjective, by the word before 'to': '[continued] to say', '[went] out of her way to say'.

    'was [quick] to say', 'is [proud] to announce', '[went] as far as to say', '[went] on to say', '[wanted] to know',
    'was [taking] pains to say'.
    """
    low, before = words.low, index - 1
    previous, following = low[before], low[index + 1]
    if previous in _CONTINUING and low[index - 2] not in _WISHING:  # not 'would have liked to say'
        return before
    if previous in _GLAD and following in _ANNOUNCING and low[index - 2] in _BEING_GLAD:
        return before
    if (previous in _WANTING and following == "know") or (previous in _SEEMING and following in SHOW):
        return before
    if previous == "like" and (low[index - 2] in PLURALS or are_persons(words, index - 2)):
        return before  # 'Sailors [like] to say'
    if previous == "on" and low[index - 2] in _GOING:
        return index - 2
    if low[index - 2 : index] == ("far", "as") and low[index - 4] in _GOING:
        return index - 4
    if previous == "way" and index > 4 and low[index - 5] in _GOING:
        return index - 5 if low[index - 4 : index - 2] == _OUT_OF else None
    if previous == "pains":
        taking = index - 2 - (low[index - 2] == "great")
        is_participle = low[taking] in {"taking", "taken"} and words.kind[taking - 1] != "auxiliary"
        return taking if low[taking] in _TAKING and not is_participle else None
    return None


def quoting_verb(words: Words, verb: int) -> int | None:
    """The verb that tells where a participle was read or heard: 'was [quoted] as saying', 'can be [heard] saying'."""
    before = verb - 1
    if before > 1 and words.low[before] == "as" and words.low[before - 1] in _QUOTED:
        before -= 1
    elif words.low[before] not in HEARD:
        return None
    return before if before and words.kind[before - 1] == "auxiliary" else None


def quoted_by(words: Words, verb: int, limit: int) -> Stretch | None:
    """Whose words are passed on: 'the agency quoted [Ada Brandt] as saying'."""
    if words.low[verb] not in _QUOTING:
        return None
    is_her = words.low[verb + 1 : verb + 2] == ("her",)  # no determiner here
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


def before_adverbs(words: Words, index: int, first: int) -> int:
    """Step back over adverbs and 'not', as far as the word `first`."""
    while index >= first:
        kind = words.kind[index]
        if kind == "":
            if words.is_name[index] or not words.low[index].endswith("ly"):
                break
        elif kind != "adverb" and words.low[index] not in {"not", "once"}:
            break
        index -= 1
    return index
