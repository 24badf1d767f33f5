"""Noun phrases that can be sources, read back from their last word, as before a verb: '[Ms. Brandt] said'."""

from newsparse.language.noun import (
    NOUN_PHRASE,
    NUMBERS,
    OBJECT_PRONOUNS,
    PERIODS,
    POSSESSIVE,
    PRONOUN_LIKE,
    ROLE,
    SUBJECT_PRONOUNS,
    TIME_UNITS,
    are_persons,
    before_nickname,
    is_document,
    is_in_appeal,
    is_inserted,
    is_of_name,
    is_owner,
    is_past,
    is_person,
    is_plain,
    may_speak,
    run_start,
)
from newsparse.language.words import Stretch, Words

#: '[at least] 40 sailors'
AT_LEAST, _LEAST = frozenset({("at", "least"), ("at", "most")}), frozenset({"least", "most"})
#: How many words may stand before 'and' in 'legal experts and officials'.
PLURAL = 3
_NO_HEAD = frozenset({"coordinator", "preposition", "subordinator", "auxiliary", "determiner", "adverb"})
_NO_NOUNS = frozenset(
    "there here more much very almost better easier hard otherwise please live together help helps get felt "
    "held".split()
)
_THIS = frozenset({"this", "last"})
_MEASURING = PERIODS | {"than"}
_WHEN_NOUNS = frozenset("moment time".split())  # 'the moment [Ada Brandt] said so'
_NO_LINK = frozenset("according said told".split())
_SAID = frozenset("said told says".split())
#: 'Documents [show] Lund wrote to her.'
_SHOW = frozenset("show shows showed indicate indicates indicated reveal reveals revealed".split())
_LINKS = frozenset(
    """
    aboard about across against along around at behind beneath beside between by for from in inside into near of off on
    opposite outside over past through throughout to toward towards under with within without
    """.split()
)
#: These join to somebody and to texts alone: '[passengers] aboard', 'an [inquiry] into it', but not 'it [turns] into'.
_WHERE = frozenset("aboard around into off over past through throughout toward towards under".split())
_HELPING = frozenset({"helped", "helps"})
_OWNED = frozenset("mine his hers ours theirs".split())
#: Last words of a phrase that are no nouns.
_LEANING = _HELPING | NUMBERS | _OWNED | {"else"}
_OWN = POSSESSIVE | {"its"}
#: 'Ada Brandt and [his] wife', 'Ada Brandt and [other] pilots'
_BESIDE_NAMES = POSSESSIVE | {"other", "others", "some", "several", "many", "the"}
_OPENERS, _WHEN = frozenset({"coordinator", "subordinator"}), frozenset("after before since until".split())
#: 'Ada Brandt, Tom Okoye, [and] Mary Lund', '[at] least 40'
_BEFORE_LISTS = frozenset({"and", "at"})
_JOINTS = frozenset({"coordinator", "relative"})
_BEHIND_COMMA = frozenset("Inc LLC Ltd Corp Co PLC LLP Jr Sr".split())


def noun_phrase_ending(words: Words, last: int, first: int) -> Stretch | None:
    """The noun phrase whose last word is `last`, beginning no earlier than `first`."""
    kind, low = words.kind[last], words.low[last]
    numeral = low in PRONOUN_LIKE
    if not low or (kind in _NO_HEAD and not (numeral or words.is_name[last])):
        return None
    if low in _LEANING and last > first and (leaning := _leaning(words, last, first)):
        return leaning
    if kind in {"pronoun", "relative"} or (numeral and not (last > first and words.low[last - 1] == "of")):
        return _joint(words, last, first)  # and not 'a mother of three'
    start, whole = _read_back(words, last, first)
    if start < 0:
        return whole
    if start < last and (words.kind[start] or words.low[start] == "far"):
        start = _without_opening(words, start, last)
    if start > first and (words.comma[start - 1] or words.low[start - 1] in _BEFORE_LISTS):
        start = _with_names_before(words, start, last, first)
    return None if not words.is_name[last] and _is_no_noun(words, start, last) else (start, last + 1)


def _leaning(words: Words, last: int, first: int) -> Stretch | None:
    """A phrase whose last word is no noun: '[The audit] helped reveal', '[somebody else]', '[the big four]'."""
    low, leaned_on = words.low[last], last - 1
    if low in _OWNED:
        is_of = words.low[leaned_on] == "of" and leaned_on > first
        friends = noun_phrase_ending(words, leaned_on - 1, first) if is_of else None
        return (friends[0], last + 1) if friends else None  # '[allies of his]'
    if low in _HELPING:
        return noun_phrase_ending(words, leaned_on, first) if words.kind[leaned_on] == "" else None
    if low == "else":
        return (leaned_on, last + 1) if words.kind[leaned_on] == "pronoun" else None
    counts = last - 2 >= first and words.low[last - 2] == "the" and not words.stop[leaned_on]
    return (last - 2, last + 1) if counts else None


def _read_back(words: Words, last: int, first: int) -> tuple[int, Stretch | None]:
    """Where a noun phrase begins, read back word by word; or -1 and the phrase, where another word gives it."""
    start, reach = last, last - NOUN_PHRASE
    if reach < first:
        reach = first
    while start > reach and (words.raw[start][0] != "(" or ")" in words.raw[start]):  # not past '([Ms. Brandt] said …)'
        before = start - 1
        if words.stop[before] and words.bare[start] not in _BEHIND_COMMA:  # and not 'Marrow Ferries, [Inc.]'
            return start, None
        if words.quoted[before]:
            named = before_nickname(words, start, reach)
            if named == start:
                return _before_work(words, start, reach), None
            start = named
            continue
        if words.raw[before][-1] == ")" and words.raw[before][0] != "(" and words.bare[last] not in _BEHIND_COMMA:
            break  # 'Director (Harbour Operations) [Ada Brandt]', but not 'Marrow Lines (Far East) Ltd'
        kind = words.kind[before]
        if kind == "":
            if _ends_phrase(words, before, start, last):
                break
        elif kind == "determiner":
            begun = _begun_by(words, before, last, first)
            if begun:
                return begun
        elif kind == "preposition":
            if not (_links(words, before) or _is_rate(words, before)):
                break
        elif kind == "coordinator" and _joins_names(words, before):
            before -= 1
        elif kind in _JOINTS:
            return _behind_joint(words, before, start, last, first)
        elif not (words.is_name[before] or (kind in {"adverb", "time"} and _is_inside(words, before, start))):
            break
        start = before
    return start, None


def _behind_joint(words: Words, joint: int, start: int, last: int, first: int) -> tuple[int, Stretch | None]:
    """The answer of `_read_back` at 'and' or a relative pronoun: '[teachers and] pilots', '[those] who boats'."""
    before = joint - 1
    if words.kind[joint] == "coordinator":
        return (start, None) if words.breaks[before] else (-1, (_joined_before(words, joint, last, first), last + 1))
    if joint <= first or words.kind[before] or words.quoted[before] or words.breaks[before]:
        return start, None
    verb = last + 1 + (words.kind[last + 1] == "adverb")
    if is_inserted(words, verb):  # 'the man who [port officials] say is ill', 'who [police] now say is ill'
        return start, None
    return -1, noun_phrase_ending(words, before, first)


def _ends_phrase(words: Words, index: int, start: int, last: int) -> bool:
    """Whether a noun, adjective or verb is none of the phrase that has been read back to `start`."""
    low = words.low[index]
    if words.is_name[start]:
        if _ends_before_name(words, index):
            return True
    elif words.low[start].isdigit() and is_past(words, index):  # 'showed [70 percent of those polled]'
        return True
    if words.is_cue[index] and _is_verb_before(words, index):
        return True
    return low in _MEASURING and (_is_compared(words, start, last) if low == "than" else _ends_period(words, index))


def _is_joined(words: Words, determiner: int, last: int, first: int) -> bool:
    """Whether 'and' joins who a determiner opens to others: 'Okoye and [his] wife', 'Okoye and [the] mayor'."""
    if determiner - 1 <= first:
        return False
    return words.low[determiner] in POSSESSIVE or are_persons(words, last) or may_speak(words, last)


def _is_told_in(words: Words, own: int, last: int, first: int) -> bool:
    """Whether what is somebody's own is where it says so: 'The Port Office in [its] latest report said'."""
    told_in, noun = own - 1, own - 2
    if last - own >= ROLE or told_in <= first or words.low[told_in] not in ("in", "for") or words.breaks[noun]:
        return False
    is_text = is_document(words, last) or words.low[last] == "part"
    return is_text and (words.is_name[noun] or may_speak(words, noun))


def _begun_by(words: Words, determiner: int, last: int, first: int) -> tuple[int, Stretch | None] | None:
    """The answer of `_read_back` at a determiner; None where a phrase has more before it: 'head of [the] port'."""
    before, low = determiner - 1, words.low[determiner]
    kind = words.kind[before]
    if low in _OWN and _is_told_in(words, determiner, last, first):
        return -1, noun_phrase_ending(words, before - 1, first)
    if kind == "coordinator" and _is_joined(words, determiner, last, first):  # '[Okoye and] his wife'
        return -1, (_joined_before(words, before, last, first), last + 1)
    if kind in {"preposition", "determiner"}:
        return None
    if low == "the":  # but not 'a number [the port] has called “odd”'
        goes_on = is_in_appeal(words, determiner)
    else:  # 'world number [one]', 'the port's [two] ferries'
        goes_on = words.low[before] == "number" or (low in PRONOUN_LIKE and is_owner(words, before))
    return None if goes_on else (determiner, None)


def _is_inside(words: Words, index: int, start: int) -> bool:
    """Whether an adverb or a time stands inside of a phrase: 'the [then] mayor', 'a video of the crash [Friday] in'."""
    return _dates_noun(words, index, start) or _describes(words, index) or is_of_name(words, index)


def _joins_names(words: Words, coordinator: int) -> bool:
    """'Ada Brandt [and] Tom Okoye'."""
    before = coordinator - 1
    return words.is_name[before] and words.is_name[coordinator + 1] and not words.breaks[before]


def _without_opening(words: Words, start: int, last: int) -> int:
    """The first word without what only stands before it: 'So far [20 pilots]', 'Earlier this month [Okoye]'."""
    while start < last and words.kind[start] in {"preposition", "adverb"}:
        start += 1
    low = words.low[start]
    if low == "far":
        start += start < last and words.low[start - 1] == "so"
    elif low in _THIS:
        start += 2 * (start + 1 < last and words.low[start + 1] in TIME_UNITS)
    elif low == "both":
        start += "and" in words.low[start + 2 : last]  # 'both [Ada Brandt and Tom Okoye]'
    elif low in {"a", "an"} and last - start == 2 and words.low[last] in words.lexicon.plural_person_nouns:
        return last  # 'a move [analysts] expect'
    return start


def _with_names_before(words: Words, start: int, last: int, first: int) -> int:
    """Where a phrase begins with 'at' or with the names before it: '[at] least 40', '[Brandt,] Okoye and Lund'."""
    if words.low[start] in _LEAST and words.low[start - 1] == "at":
        return start - 1
    if words.is_name[start] and words.comma[start - 1] and "and" in words.low[start:last]:
        fields = _before_fields(words, start, last, first)
        return _before_names(words, start, first) if fields == start and is_list(words, start, last + 1) else fields
    if words.is_name[last] and start > first + 2 and words.low[start - 1] == "and" and words.comma[start - 2]:
        return _before_last(words, start, first)
    return start


def _is_compared(words: Words, start: int, last: int) -> bool:
    """'earned more than [port analysts] said', but not 'more than [40 pilots]', 'more than [half of the pilots]'."""
    if words.low[start][:1].isdigit() or "preposition" in words.kind[start:last]:
        return False
    return words.kind[start] == "" and (are_persons(words, last) or words.is_name[last])


def _ends_period(words: Words, index: int) -> bool:
    """'For 20 [years] pilots said', but not 'those 18 to 35 [years] old'."""
    counted = words.low[index - 1].isdigit() and words.low[index - 2] in {"for", "in", "over"}
    return counted and words.low[index + 1] != "old"


def _is_verb_before(words: Words, index: int) -> bool:
    """'[said] people had asked', 'notes [show] Lund asked', 'I [think] Okoye's idea shows', but not 'the said form'."""
    if words.low[index] in _SAID or (words.low[index] in _SHOW and words.is_name[index + 1]):
        return words.kind[index - 1] != "determiner"
    if words.low[index] == "heard":
        return True  # 'The court [heard] Okoye had told a friend', 'Guests [heard] Okoye complain'
    return index > 0 and words.low[index - 1] in SUBJECT_PRONOUNS


def is_list(words: Words, first: int, behind: int) -> bool:
    """Whether only names stand there and 'and': 'Brandt, Okoye and Lund'."""
    return all(words.is_name[index] or words.low[index] == "and" for index in range(first, behind))


def _before_names(words: Words, start: int, first: int) -> int:
    """Where a list of names begins that opens a clause: '[Brandt,] Okoye and Lund said'; else the same word."""
    opener = start
    while opener > first and words.comma[opener - 1] and words.is_name[opener - 1] and not words.quoted[opener - 1]:
        opener = run_start(words, opener - 1)
    opens = opener == first or words.comma[opener - 1] or words.quoted[opener - 1]
    opens = opens or (opener - 1 == first and words.kind[first] == "coordinator")  # 'But [Brandt,] Okoye and Lund said'
    is_name = words.kind[opener] == "" and not words.low[opener].endswith(("ed", "ing", "ly"))
    return opener if opens and is_name else start


def _before_last(words: Words, start: int, first: int) -> int:
    """The same, with a comma before 'and': '[Brandt, Okoye,] and Lund said', but not 'met Okoye, and [Lund] said'."""
    if not words.is_name[start - 2]:
        return start
    former = run_start(words, start - 2, first)
    opener = _before_names(words, former, first)
    return start if opener == former else opener


def _before_fields(words: Words, start: int, last: int, first: int) -> int:
    """Where a body begins that has a list for its name: '[the Ministry of Health,] Labour and Welfare'.

    '[Tolm's Fishery,] Port and Harbour Office'; the start of the phrase where none does.
    """
    field, organisations = start, words.lexicon.organisation_words
    while field > first + 1 and words.comma[field - 1] and words.is_name[field - 1]:
        field -= 1
        if not words.comma[field - 1]:
            break
    before = field - 1
    fields = words.lexicon.office_fields
    if words.low[field] not in fields:
        return start  # 'At the University of Tolm, Brandt and Okoye said'
    if words.kind[before] == "preposition" and words.low[before - 1] in organisations:
        body = noun_phrase_ending(words, before - 1, first)
        return body[0] if body else start
    opens = is_owner(words, before) or words.kind[before] == "determiner"
    return before if opens and words.low[last] in organisations else start


def _ends_before_name(words: Words, index: int) -> bool:
    """Whether a name behind a word is none of its phrase: 'last week [Okoye]', 'in 2019 [Okoye]', 'a plan [Okoye]'."""
    low = words.low[index]
    if low in _WHEN_NOUNS or (low.isdigit() and _is_year(words, index)):
        return True
    if words.bare[index + 1] in words.lexicon.honorifics and not are_persons(words, index):
        return not words.form(words.raw[index]).is_title  # 'The mistake [Ms. Dorn] made', not 'Dr (Mrs) Dorn'
    resumes = words.bare[index] in words.lexicon.resuming_nouns
    return resumes and words.kind[index - 1] != "preposition"  # 'the officer in charge Ada Brandt'


def _is_year(words: Words, index: int) -> bool:
    """Of a number: 'In [2019] Ada Brandt said', 'in March [2019] she said'."""
    in_year = words.low[index - 1] in {"in", "since", "until", "by"} or words.kind[index - 1] == "time"
    return in_year and len(words.low[index]) == len("2019")


def _before_work(words: Words, noun: int, first: int) -> int:
    """Where a description begins with somebody's work: '[the “Low Tide” author]'; the noun where it has none."""
    marked = words.quoted[noun - 1] and not words.quoted[noun] and not words.breaks[noun - 1]
    if not marked or not is_person(words, noun):
        return noun
    article = words.quoted.rfind(0, first, noun - 1)
    while article > first and is_plain(words, article) and not words.breaks[article - 1]:
        article -= 1  # 'the 36-year-old “Low Tide” author'
    return article if article >= 0 and words.kind[article] == "determiner" else noun


def _links(words: Words, preposition: int) -> bool:
    """Whether a preposition joins what follows to a noun before it: 'the head [of] the harbour', 'six [in] 10'."""
    before = preposition - 1
    if words.low[preposition] not in _LINKS or words.low[before] in _NO_LINK:
        return False
    if words.low[preposition] in _WHERE and not _is_somewhere(words, before):
        return False
    if words.low[before] in words.lexicon.past_tenses or _follows_auxiliary(words, before):
        return False
    return words.kind[before] == "determiner" or _is_noun(words, before) or _dates_noun(words, before, preposition)


def _is_somewhere(words: Words, index: int) -> bool:
    """'[passengers] aboard the ferry', 'police [looking] into it', 'an [inquiry] into it', 'a [lawsuit] over it'."""
    if words.low[index].endswith("ing") and not words.is_name[index]:
        return words.kind[index - 1] == "" and may_speak(words, index - 1)
    return may_speak(words, index) or is_document(words, index) or words.low[index] in words.lexicon.court_nouns


def _dates_noun(words: Words, index: int, preposition: int) -> bool:
    """Whether a day tells of the noun before it: 'a video of the crash [Friday] in Tolm'."""
    noun = index - 1
    dates = words.kind[index] == "time" and words.low[preposition] == "in"
    return dates and is_plain(words, noun) and not is_past(words, noun)


def _is_rate(words: Words, index: int) -> bool:
    """'six [in] 10 voters', 'nine [out of] 10'."""
    behind, before = index + 1, index - 1
    if words.low[index] == "of" and words.low[before] == "out":
        before -= 1
    elif words.low[index] == "out" and words.low[behind] == "of":
        behind += 1
    elif words.low[index] != "in":
        return False
    return all(words.low[place].isdigit() or words.low[place] in PRONOUN_LIKE for place in (before, behind))


def _describes(words: Words, index: int) -> bool:
    """Whether an adverb or a time is part of a noun phrase: 'the [then] mayor', 'survivors of [Tuesday's] blast'."""
    before = index - 1
    return is_owner(words, index) or words.kind[before] == "determiner" or is_owner(words, before)


def _is_no_noun(words: Words, start: int, index: int) -> bool:
    """Whether a word is no noun: 'a widely [read] report'; alone, '[live] reported' and '[felt] called to' neither."""
    low, alone = words.low[index], start == index
    if low.endswith("ly") and low not in words.lexicon.ly_words:
        return True
    if low in PERIODS and not (low == "minutes" and words.low[index - 1] == "the"):  # 'two weeks have signaled'
        return "preposition" not in words.kind[start:index]
    if low in OBJECT_PRONOUNS and not low.endswith(("self", "selves")):  # 'most of them [said]' is one
        return index == 0 or words.low[index - 1] != "of"
    return alone and (low in _NO_NOUNS or low.endswith(("ing", "ed")))


def _follows_auxiliary(words: Words, index: int) -> bool:
    """'been [compared] with Ms. Brandt', 'was [met] by the crew'."""
    return not words.opens_sentence(index) and words.kind[index - 1] == "auxiliary"


def _joined_before(words: Words, coordinator: int, last: int, first: int) -> int:
    """Where a subject that opens a sentence or a piece of one begins, whose second part 'and' joins to a first.

    '[teachers and] union officials', '[current and] former crews', '[Ada Brandt and] union chief Tom Okoye'; elsewhere
    where the second part does.
    """
    begin, former, reach = coordinator, coordinator - 1, max(first, coordinator - NOUN_PHRASE)
    both = _behind_both(words, coordinator, reach)
    if both is not None:
        return both
    while begin > reach and words.kind[begin - 1] == "" and not words.stop[begin - 1]:
        begin -= 1
    head = begin - 2
    if words.low[begin - 1] == "of" and head > first and may_speak(words, head) and not may_speak(words, last):
        whole = noun_phrase_ending(words, head, first)  # '[a professor of law and economics] said'
        return whole[0] if whole else coordinator + 1
    if 0 < coordinator - begin <= PLURAL and not words.is_name[last]:
        joins_other = words.kind[coordinator + 1] == "determiner"  # '[analysts and] some traders'
        is_plural = words.low[former].endswith("s") and (not joins_other or are_persons(words, former))
        if is_plural or (begin == former and words.low[last].endswith("s")):
            return _with_several(words, (begin, coordinator), last, first)
    if words.is_name[former] or (begin > first and words.low[begin - 1] in SUBJECT_PRONOUNS):
        return _with_named(words, (begin, coordinator), last, first)
    return _sharing(words, coordinator, first)


def _with_several(words: Words, former: Stretch, last: int, first: int) -> int:
    """Where several begin, or an adjective: '[teachers and] union officials', '[current and] former crews'."""
    (begin, coordinator), noun = former, former[1] - 1
    begin -= begin > first and words.kind[begin - 1] == "determiner"
    opener = begin - 1
    if begin == first or words.breaks[opener]:
        return begin
    if words.kind[coordinator + 1] == "determiner" or not words.low[noun].endswith("s"):
        return coordinator + 1
    if words.kind[opener] == "preposition":  # 'hit by storms and [pilots] said', but 'with [sailors and pilots] saying'
        alike = are_persons(words, noun) or not are_persons(words, last) or words.low[opener] in _WHEN
        is_led = alike and words.low[opener] != "to"  # 'said to [see] lower rates and bankers said'
    else:
        is_led = words.kind[opener] in _OPENERS
    return begin if is_led else coordinator + 1


def _with_named(words: Words, former: Stretch, last: int, first: int) -> int:
    """Where a name or a pronoun begins: '[Ada Brandt and] union chief Tom Okoye', '[she and] her crew'."""
    begin, coordinator = former
    if begin > first and words.low[begin - 1] in SUBJECT_PRONOUNS:
        begin -= 1
    if begin > first and words.is_name[begin] and words.kind[begin - 1] == "determiner":
        begin -= 1
    is_somebody = words.is_name[last] or words.low[coordinator + 1] in _BESIDE_NAMES
    opens = begin == first or words.quoted[begin - 1] or (words.is_name[begin] and words.breaks[begin - 1])
    opens = opens or (begin - 1 == first and words.kind[first] in _OPENERS)  # 'But [Brandt and] his wife'
    return begin if opens and is_somebody and begin < coordinator else coordinator + 1


def _behind_both(words: Words, coordinator: int, first: int) -> int | None:
    """Where the first of two begins behind 'both': 'both [the mayor and] her aide', not 'both sides and pilots'."""
    both = next((index for index in range(coordinator - 2, first - 1, -1) if words.low[index] == "both"), None)
    if both is None or 1 in words.stop[both:coordinator]:
        return None
    opener = both + 1
    is_somebody = words.is_name[opener] or words.kind[opener] == "determiner" or are_persons(words, opener)
    is_led = both > first and words.kind[both - 1] == "preposition"
    return opener if is_somebody and not is_led else None


def _sharing(words: Words, coordinator: int, first: int) -> int:
    """Where two persons begin of whom one has an article: '[a father and] son', '[the singer and] her son'."""
    other = coordinator + 1 + (words.low[coordinator + 1] in POSSESSIVE)
    if is_person(words, coordinator - 1) and is_person(words, other):
        former = noun_phrase_ending(words, coordinator - 1, first)
        if former is None or words.kind[former[0]] != "determiner":
            return coordinator + 1
        before = former[0] - 1
        opens = before < first or words.breaks[before] or words.kind[before] == "subordinator"
        if opens or words.low[before] in _WHEN or other == coordinator + 1:  # not 'met the pilot and her son'
            return former[0]
    return coordinator + 1


def _joint(words: Words, last: int, first: int) -> Stretch:
    """'Ms. Brandt and he' is one source, 'one in five' and 'one of whom' too."""
    former, joint = last - 2, words.low[last - 1]
    if former < first or joint not in {"of", "in", "and"}:
        return last, last + 1
    if joint == "and":
        is_somebody = words.is_name[former] or words.kind[former] == "pronoun"
        joins = is_somebody and not words.breaks[former]
    else:
        joins = words.low[last] == "whom" if joint == "of" else words.kind[former] == "determiner"
    return former if joins else last, last + 1


def _is_noun(words: Words, index: int) -> bool:
    return not words.quoted[index] and words.kind[index] == "" and not words.breaks[index]
