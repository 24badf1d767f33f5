"""Noun phrases that can be sources, read back from their last word, as before a verb: '[Ms. Brandt] said'."""

from newsparse.language.nouns.noun import (
    NOUN_PHRASE,
    NUMBERS,
    POSSESSIVE,
    PRONOUN_LIKE,
    ROLE,
    SUBJECT_PRONOUNS,
    TIME_UNITS,
    WHEN,
    are_persons,
    before_nickname,
    before_preposition,
    is_document,
    is_in_appeal,
    is_inserted,
    is_one_of_several,
    is_owner,
    is_past,
    is_person,
    is_plain,
    may_speak,
    run_start,
)
from newsparse.language.phrases.constituent import SOMEBODY, ends_phrase, is_inside, is_no_noun, is_rate, links
from newsparse.language.phrases.coordination import (
    behind_both,
    is_joined,
    is_led_by_phrase,
    joins_names,
    with_named,
    with_several,
)
from newsparse.language.phrases.name_list import before_last_name, before_names, is_list
from newsparse.language.words.words import Stretch, Words

#: '[at least] 40 sailors'
AT_LEAST, _LEAST = frozenset({("at", "least"), ("at", "most")}), frozenset({"least", "most"})
#: How many words may stand before 'and' in 'legal experts and officials'.
PLURAL = 3
_NO_HEAD = frozenset({"coordinator", "preposition", "subordinator", "auxiliary", "determiner", "adverb"})
_THIS, _SOME = frozenset({"this", "last"}), frozenset({"couple", "dozen", "few", "hundred"})
_NEAR = frozenset({"close", "familiar"})
_HELPING = frozenset({"helped", "helps"})
_OWNED = frozenset("mine his hers ours theirs".split())
#: Last words of a phrase that are no nouns.
_LEANING = _HELPING | NUMBERS | _OWNED | {"else"}
_BEFORE_NUMBERS = frozenset({"number", "whose"})
_OWN = POSSESSIVE | {"its"}
#: 'Ada Brandt, Tom Okoye, [and] Mary Lund', '[at] least 40'
_BEFORE_LISTS = frozenset({"and", "at"})
_JOINTS = frozenset({"coordinator", "relative"})
_BEHIND_COMMA = frozenset("Inc LLC Ltd Corp Co PLC LLP Jr Sr".split())


def noun_phrase_ending(words: Words, last: int, first: int) -> Stretch | None:
    """The noun phrase whose last word is `last`, beginning no earlier than `first`."""
    kind, low = words.kind[last], words.low[last]
    numeral = low in PRONOUN_LIKE
    if not low or (kind in _NO_HEAD and not (numeral or words.is_name[last])):
        return (last - 1, last + 1) if last > first and is_one_of_several(words, last) else None
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
    return None if not words.is_name[last] and is_no_noun(words, start, last) else (start, last + 1)


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
    if words.low[leaned_on] == "all":  # '[all three] said', '[crews in all three] said'
        before = leaned_on - 1
        is_in = before > first and words.kind[before] == "preposition" and links(words, before)
        whole = noun_phrase_ending(words, before - 1, first) if is_in else None
        return whole[0] if whole else leaned_on, last + 1
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
        if words.raw[before][-1] == ")" and _ends_title(words, before, last):
            break
        kind = words.kind[before]
        if kind == "":
            if ends_phrase(words, before, start, last):
                break
        elif kind == "determiner":
            begun = _begun_by(words, before, last, first)
            if begun:
                return begun
        elif kind == "preposition":
            if not (links(words, before) or is_rate(words, before)):
                break
        elif kind == "coordinator" and (joins_names(words, before) or _joins_numbers(words, before, reach)):
            before -= 1
        elif words.low[before] in SOMEBODY and (words.kind[start] == "preposition" or words.low[start] in _NEAR):
            return before, None  # '[everyone] at the port', '[someone] close to the mayor'
        elif kind in _JOINTS:
            return _behind_joint(words, before, start, last, first)
        elif not (words.is_name[before] or (kind in {"adverb", "time"} and is_inside(words, before, start))):
            break
        start = before
    return start, None


def _joins_numbers(words: Words, joint: int, first: int) -> bool:
    """'those between 20 [and] 30', from the word `first` on."""
    return joint > first and words.low[joint - 1].isdigit() and words.low[joint + 1].isdigit()


def _ends_title(words: Words, bracket: int, last: int) -> bool:
    """'Director (Harbour [Operations)] Ada Brandt', 'Director [(Ferries)] Ada Brandt', not 'Lines (Far East) Ltd'."""
    if words.raw[bracket][0] == "(":
        is_second = words.form(words.bare[bracket]).is_title  # 'Dr (Mrs) Ada Brandt'
        return not is_second and (is_person(words, bracket - 1) or words.form(words.raw[bracket - 1]).is_title)
    return words.bare[last] not in _BEHIND_COMMA


def _behind_joint(words: Words, joint: int, start: int, last: int, first: int) -> tuple[int, Stretch | None]:
    """The answer of `_read_back` at 'and' or a relative pronoun: '[teachers and] pilots', '[those] who boats'."""
    before = joint - 1
    if words.kind[joint] == "coordinator":
        return (start, None) if words.breaks[before] else (-1, (_joined_before(words, joint, last, first), last + 1))
    verb = last + 1
    if words.low[joint] == "whose" and not any(is_past(words, index) for index in range(start, verb)):
        named = run_start(words, last, joint + 1) if words.is_name[last] else joint + 1
        is_object = named > joint + 1 and not are_persons(words, named - 1)  # 'whose finish [Okoye] called “odd”'
        return named if is_object else joint, None  # '[whose crew] said', but not '[one] whose boat sank said so'
    if joint <= first or words.kind[before] or words.quoted[before] or words.breaks[before]:
        return start, None
    verb += words.kind[verb] == "adverb"
    if is_inserted(words, verb):  # 'the man who [port officials] say is ill', 'who [police] now say is ill'
        return start, None
    return -1, noun_phrase_ending(words, before, first)


def _begun_by(words: Words, determiner: int, last: int, first: int) -> tuple[int, Stretch | None] | None:
    """The answer of `_read_back` at a determiner; None where a phrase has more before it: 'head of [the] port'."""
    before, low = determiner - 1, words.low[determiner]
    kind = words.kind[before]
    if low in _OWN and _is_told_in(words, determiner, last, first):
        return -1, noun_phrase_ending(words, before - 1, first)
    if kind == "coordinator":
        if is_joined(words, determiner, last, first):  # '[Okoye and] his wife'
            return -1, (_joined_before(words, before, last, first), last + 1)
        somebody = _somebody_of(words, before, last, first)
        if somebody is not None:  # '[the owner of a bar and] a shop'
            return -1, (somebody, last + 1)
    if kind in {"preposition", "determiner"}:
        return None
    if low == "the":  # but not 'a number [the port] has called “odd”'
        goes_on = is_in_appeal(words, determiner)
    else:  # 'world number [one]', 'whose [two] boats', 'the port's [two] ferries'
        goes_on = words.low[before] in _BEFORE_NUMBERS or (low in PRONOUN_LIKE and is_owner(words, before))
    return None if goes_on else (determiner, None)


def _is_told_in(words: Words, own: int, last: int, first: int) -> bool:
    """Whether what is somebody's own is where it says so: 'The Port Office in [its] latest report said'."""
    told_in, noun = own - 1, own - 2
    if last - own >= ROLE or told_in <= first or words.low[told_in] not in ("in", "for") or words.breaks[noun]:
        return False
    is_text = is_document(words, last) or words.low[last] == "part"
    return is_text and (words.is_name[noun] or may_speak(words, noun))


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
        return start if words.low[start + 1] in _SOME else last  # 'a move [analysts] expect', '[a dozen pilots]'
    return start


def _with_names_before(words: Words, start: int, last: int, first: int) -> int:
    """Where a phrase begins with 'at' or with the names before it: '[at] least 40', '[Brandt,] Okoye and Lund'."""
    if words.low[start] in _LEAST and words.low[start - 1] == "at":
        return start - 1
    if words.is_name[start] and words.comma[start - 1] and "and" in words.low[start:last]:
        fields = _before_fields(words, start, last, first)
        return before_names(words, start, first) if fields == start and is_list(words, start, last + 1) else fields
    if words.is_name[last] and start > first + 2 and words.low[start - 1] == "and" and words.comma[start - 2]:
        return before_last_name(words, start, first)
    return start


def _before_fields(words: Words, start: int, last: int, first: int) -> int:
    """Where a body begins that has a list for its name: '[the Ministry of Health,] Labour and Welfare'.

    '[Tolm's Fishery,] Port and Harbour Office'; the start of the phrase where none does.
    """
    field, organisations = start, words.lexicon.organisation_words
    while field > first + 1 and words.is_name[field - 1]:
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


def _before_work(words: Words, noun: int, first: int) -> int:
    """Where a description begins with somebody's work: '[the “Low Tide” author]'; the noun where it has none."""
    marked = not words.quoted[noun] and not words.breaks[noun - 1]
    if not marked or not is_person(words, noun):
        return noun
    article = words.quoted.rfind(0, first, noun - 1)
    while article > first and is_plain(words, article) and not words.breaks[article - 1]:
        article -= 1  # 'the 36-year-old “Low Tide” author'
    return article if article >= 0 and words.kind[article] == "determiner" else noun


def _joined_before(words: Words, coordinator: int, last: int, first: int) -> int:
    """Where a subject that opens a sentence or a piece of one begins, whose second part 'and' joins to a first.

    '[teachers and] union officials', '[current and] former crews', '[Ada Brandt and] union chief Tom Okoye'; elsewhere
    where the second part does.
    """
    begin, former, reach = coordinator, coordinator - 1, max(first, coordinator - NOUN_PHRASE)
    both = behind_both(words, coordinator, reach)
    if both is not None:
        return both
    while begin > reach and words.kind[begin - 1] == "" and not words.stop[begin - 1]:
        begin -= 1
    somebody = _somebody_of(words, coordinator, last, first)
    if somebody is not None:
        return somebody
    if 0 < coordinator - begin <= PLURAL and not words.is_name[last]:
        joins_other = words.kind[coordinator + 1] == "determiner"  # '[analysts and] some traders'
        is_plural = words.low[former].endswith("s") and (not joins_other or are_persons(words, former))
        if is_plural or (begin == former and words.low[last].endswith("s")):
            return with_several(words, (begin, coordinator), last, first)
    if words.is_name[former] or (begin > first and words.low[begin - 1] in SUBJECT_PRONOUNS):
        return with_named(words, (begin, coordinator), last, first)
    return _sharing(words, coordinator, last, first)


def _somebody_of(words: Words, coordinator: int, last: int, first: int) -> int | None:
    """Where somebody begins who has several things: '[a professor of law and] economics', '[the owner of a bar and]'.

    None where the last thing may speak itself, or does so in a own clause: 'met the owner of a bar and the note said'.
    """
    begin = coordinator
    while begin > first and words.kind[begin - 1] == "" and not words.breaks[begin - 1]:
        begin -= 1
    begin -= words.kind[begin - 1] == "determiner"
    head, other = begin - 2, before_preposition(words, (coordinator + 1, last + 1))  # 'a bar and a [shop] in Tolm'
    if words.low[begin - 1] != "of" or head < first or not may_speak(words, head) or may_speak(words, other):
        return None
    whole = noun_phrase_ending(words, head, first)
    if whole is None or words.kind[coordinator + 1] != "determiner":
        return whole[0] if whole else None
    return whole[0] if words.breaks[whole[0] - 1] or is_led_by_phrase(words, whole[0], first) else None


def _sharing(words: Words, coordinator: int, last: int, first: int) -> int:
    """Where the first of two begins that has an article: '[a father and] son', '[the mayor and] the sheriff'."""
    former = noun_phrase_ending(words, coordinator - 1, first) if may_speak(words, coordinator - 1) else None
    if former is None or words.kind[former[0]] != "determiner":
        return coordinator + 1
    opener = former[0] - 1
    opens = is_led_by_phrase(words, former[0], first) or words.breaks[opener]
    opens = opens or words.kind[opener] == "subordinator" or words.low[opener] in WHEN
    other = coordinator + 1 + (words.low[coordinator + 1] in POSSESSIVE)
    if is_person(words, coordinator - 1) and is_person(words, other):
        joins = opens or other == coordinator + 1  # not 'met the pilot and her son'
    else:
        joins = opens and may_speak(words, last)
    return former[0] if joins else coordinator + 1


def _joint(words: Words, last: int, first: int) -> Stretch:
    """'Ms. Brandt and he' is one source, 'one in five' and 'one of whom' too."""
    former, joint = last - 2, words.low[last - 1]
    if former < first or joint not in {"of", "in", "and"}:
        return last, last + 1
    if joint == "and":
        is_somebody = words.is_name[former] or words.kind[former] == "pronoun"
        joins = is_somebody and not words.breaks[former] and words.kind[last] != "relative"  # 'who runs it and [who]'
    else:
        joins = words.low[last] == "whom" if joint == "of" else words.kind[former] == "determiner"
    return former if joins else last, last + 1
