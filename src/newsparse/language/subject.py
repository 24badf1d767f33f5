"""Subjects before a verb: '[Ms. Brandt], the harbour master, had also said'."""

from collections.abc import Iterator

from newsparse.language.noun import (
    OBJECT_PRONOUNS,
    POSSESSIVE,
    PRONOUN_LIKE,
    TIME_UNITS,
    before_preposition,
    is_past,
    is_person,
    may_be_in_name,
    run_end,
    run_start,
)
from newsparse.language.noun_phrase import noun_phrase_ending
from newsparse.language.words import HARD, Stretch, Words

#: How far left of its verb a subject may begin, in words.
REACH = 45

#: What stands for a name stands for so many of its words at most.
LETTERS = 10
#: 'whose six-year-old [son], Tom,': it stands within so many words.
KIN, KIN_LIST = 4, 10
_PARENTHESIS_ENDS = (",", "—", "–", "-", ")")
_COUNTS = PRONOUN_LIKE | frozenset("a an couple of the less more than about around".split())
_SINCE = frozenset("ago earlier later".split())
_SO_FAR = {"far": "so", "well": "as"}
_BEFORE_PAIRS = frozenset({"in", "so", "as"})
#: 'have so [far] said', 'might as [well] ask', 'she [got] called to the port'
_NO_ENDS = frozenset("far well get gets getting got".split())
_BESIDES = frozenset("in besides like unlike among with despite".split())
_JOINTS, _NOUN_OR_TIME = frozenset({"coordinator", "subordinator"}), frozenset({"", "time"})
FLOATING = frozenset("both all each himself herself themselves itself since".split())


def subject_before(words: Words, verb: int, first: int) -> Stretch | None:
    """The noun phrase that is the subject of the verb, looking back from it as far as the word `first`."""
    first = max(first, verb - REACH)
    return subject_ending(words, before_modifiers(words, verb - 1, first), first)


def subject_ending(words: Words, index: int, first: int) -> Stretch | None:
    """The subject whose last word, or the last of what is said of it, is `index`."""
    if index < first or words.quoted[index]:
        return None
    if words.low[index] in FLOATING and index > first and words.kind[index - 1] in {"", "pronoun"}:
        index -= not words.breaks[index - 1]
    if words.raw[index].endswith(_PARENTHESIS_ENDS) and not _is_set_off(words, index + 1):
        return before_parenthesis(words, index, first)
    if _is_region(words, index):
        town = run_start(words, index) - 1  # 'Ada Brandt of Columbus, [Ohio] said'
        if _is_home(words, town) and not words.opens_sentence(run_start(words, town) - 1):
            return _before_commas(words, town, first, otherwise=town)
    return noun_phrase_ending(words, index, first)


def ends_plainly(words: Words, index: int) -> bool:
    """Whether a subject can only end with the word: 'Ms. [Brandt] said', '[he] said', but not 'he [also] said'."""
    low = words.low[index]
    if not words.raw[index].isalpha():
        return False
    if words.kind[index] in {"pronoun", "relative"}:
        return True
    if words.is_name[index]:
        return low not in OBJECT_PRONOUNS and not _is_region(words, index)  # 'a pilot from Columbus, [Ohio] said'
    # 'someone near [him] said', 'had [suddenly] said'
    return not (low in OBJECT_PRONOUNS or words.low[index - 1] == "in" or low.endswith("ly") or low in _NO_ENDS)


def before_modifiers(words: Words, index: int, first: int) -> int:
    """Step back over adverbs, auxiliaries and times: 'Brandt [had also, on Tuesday,] said'."""
    while index >= first and not words.quoted[index]:
        if words.comma[index]:
            if not _is_set_off(words, index):
                return index
            if words.kind[index - 1] != "auxiliary":
                return index - 1
            index -= 2  # 'Brandt [has, however,] said'
            continue
        kind, low = words.kind[index], words.low[index]
        if kind == "auxiliary":
            index -= 1
        elif kind == "adverb" or low == "once":
            since = low in _SINCE and index > first and words.low[index - 1] in TIME_UNITS
            index = _before_count(words, index - 2, first) if since else index - 1
        elif kind == "time" or (low.isdigit() and _is_date(words, index)):
            back = _before_time(words, index, first)
            if back == index:
                break
            out = back > first and words.low[back] == "out" and words.low[back - 1] in words.lexicon.study_nouns
            index = back - out  # 'A poll [out Thursday] found'
        elif low.endswith("ly") and is_ly_adverb(words, index, first):
            index -= 1
        elif low in FLOATING or words.low[index - 1] in _BEFORE_PAIRS:
            back = _before_pair(words, index, first)
            if back == index:
                break
            index = back
        else:
            break
    return index


def _before_pair(words: Words, index: int, first: int) -> int:
    """Step back over what is an adverb by the word before: 'have [in fact] said'; stay where there is none."""
    low, previous = words.low[index], words.low[index - 1]
    if previous == "in":
        return index - 2 if index > first + 1 and words.kind[index - 2] == "auxiliary" else index
    if low in FLOATING:  # 'they have [both] said'
        return index - 1 if index > first and words.kind[index - 1] == "auxiliary" else index
    return index - 2 if _SO_FAR.get(low) == previous and index > first else index  # 'have so far said'


def _before_count(words: Words, index: int, first: int) -> int:
    """Step back over how many it were: 'Brandt [less than two] weeks ago said', '[a few] days later'."""
    while index > first and words.low[index] in _COUNTS:
        index -= 1
    return index


def _is_set_off(words: Words, index: int) -> bool:
    """'Brandt, [however], said'."""
    adverb = words.kind[index] == "adverb" or words.low[index] == "though"
    return adverb and words.comma[index] != 0 and index > 0 and words.comma[index - 1] != 0


def _is_date(words: Words, index: int) -> bool:
    """'in 2015', 'on May 4', and not 'six in 10 said'."""
    return len(words.bare[index]) == 4 or (index > 0 and words.kind[index - 1] == "time")


def _before_time(words: Words, index: int, first: int) -> int:
    """Step back over 'on Tuesday', 'late last week', 'in 2015'; stay where there is no such phrase."""
    start = index
    while index >= first:
        bare = words.low[index]
        if words.kind[index] in {"time", "adverb"} or bare.isdigit() or bare in {"this", "the", "past", "a"}:
            index -= 1
        elif bare in {"on", "in", "at", "during", "since", "by"}:
            return index - 1
        else:
            break
    return index if first <= index < start else start


def is_ly_adverb(words: Words, index: int, first: int) -> bool:
    """Whether a word in '-ly' is an adverb: 'quietly', but not 'family', and not 'the daily'."""
    bare = words.bare[index]
    if not bare.islower() or bare in words.lexicon.ly_words:
        return False
    return index == first or words.kind[index - 1] not in {"determiner", "preposition"}


def before_parenthesis(words: Words, index: int, first: int) -> Stretch | None:
    """The subject before an apposition or a relative clause: '[Ada Brandt], the harbour master, said'."""
    if words.raw[index].rstrip(",").endswith(")"):
        before = _before_bracket(words, index, first)
        if before == index:
            return None
        if words.comma[index]:  # 'Ada Brandt, head of Marrow Lines (MRW.L), said'
            return _before_commas(words, before, first, otherwise=before)
        return subject_before(words, before + 1, first)
    if words.raw[index].endswith(("—", "–", "-")):
        return _before_dash(words, index, first)
    if _is_region(words, index):  # 'during a talk in Columbus, [Ohio,] said'
        town = run_start(words, index) - 1
        return _before_commas(words, town, first, otherwise=town)
    return _before_commas(words, index, first)


def _before_commas(words: Words, index: int, first: int, otherwise: int | None = None) -> Stretch | None:
    """The subject before the commas that set off what ends at `index`: an apposition, a clause, or several of them.

    A name is better than a noun, and that than the phrase that ends with the word `otherwise`.
    """
    name = run_start(words, index) if words.is_name[index] else None
    if name is not None and (beside := _beside_name(words, name, index, first)):
        return beside
    named = noun = None
    for comma in _commas_before(words, index, first):
        before = _before_bracket(words, comma, first)
        opener = words.kind[comma + 1]
        if opener in _JOINTS or words.low[comma + 1] == "including":
            if named is None or opener != "subordinator":
                subject = _before_joint(words, comma, before, index, first)
                if subject:
                    return subject
            continue
        if _is_passed_over(words, comma, before, name, first):
            continue
        subject = _subject_at(words, comma, before, (name, index + 1), first)
        if subject:
            return subject
        if words.is_name[before]:
            named = before
            if not _is_apposition(words, before, first):
                break
        elif words.kind[before] in _NOUN_OR_TIME:
            if named is not None and opener == "relative":  # 'A pilot, who met Okoye, 49, said'
                return noun_phrase_ending(words, before, first)
            if noun is None or words.kind[noun] == "time":  # 'The plan, unveiled in October, 1985, calls for'
                noun = before
    last = named if named is not None else noun if noun is not None else otherwise
    phrase = None if last is None else _phrase_ending(words, last, first)
    if phrase or name is None:
        return phrase
    # 'The other, Ada Brandt, said', 'One of those against, Ada Brandt, said'
    return (name, index + 1) if name > first and words.comma[name - 1] else None


def _subject_at(words: Words, comma: int, before: int, name: tuple[int | None, int], first: int) -> Stretch | None:
    """The subject that is plain at a comma: 'he, the mayor, said', 'her aide, [Tom Okoye], said', 'whose son, …'."""
    pronoun = _pronoun_ending(words, before, first)
    if pronoun:
        return pronoun
    opener, behind = name
    is_behind = opener == comma + 1
    if not words.is_name[before]:
        is_noun = is_behind and words.kind[before] in _NOUN_OR_TIME
        return _apposed(words, (comma + 1, behind), first) if is_noun else None
    if is_behind and _is_described(words, before, first, one_word=behind - comma == 2):
        return comma + 1, behind
    relative = _relative_of(words, before, first)
    return None if relative is None else _before_commas(words, relative - 1, first, otherwise=relative - 1)


def _phrase_ending(words: Words, last: int, first: int) -> Stretch | None:
    """The noun phrase, past a participle: '[Research], led by Ada Brandt, PhD, found'."""
    phrase = noun_phrase_ending(words, last, first)
    if phrase and _is_done_by(words, phrase[0], first):
        return noun_phrase_ending(words, phrase[0] - 1, first)
    return phrase


def _beside_name(words: Words, name: int, last: int, first: int) -> Stretch | None:
    """A name, or the body before it, by what they are: 'The Secretary, Port Agency, [Ada Brandt], said'."""
    if _holds_office(words, name, first):
        return name, last + 1
    return _before_seat(words, name, first) if name == last else None


def _before_joint(words: Words, comma: int, before: int, index: int, first: int) -> Stretch | None:
    """The subject before what a word joins to it: '[The Port Authority], or PA, said', '[Brandt], when asked, said'.

    '[A pilot] who saw it, and who said', '[Many sailors], including Ada Brandt, 22, said'.
    """
    kind = words.kind[comma + 1]
    if kind == "subordinator":
        is_plain = words.kind[before] == "" and not words.low[before].isdigit()
        return noun_phrase_ending(words, before, first) if words.is_name[before] or is_plain else None
    if kind != "coordinator":
        return _before_examples(words, before, first)
    if comma + 2 == index and words.low[comma + 1] == "or" and words.bare[index].isupper():
        return noun_phrase_ending(words, before, first)
    who = _relative_before(words, comma + 2, first)
    return noun_phrase_ending(words, who - 1, first) if who else None


def _before_examples(words: Words, before: int, first: int) -> Stretch | None:
    """The subject before some of those meant: '[Many sailors], including Ada Brandt, 22, said'."""
    former = words.comma.rfind(1, first, before)
    is_told = former >= 0 and words.kind[former + 1] == "relative"  # 'Lund, who sails, including at night, said'
    return (_before_commas(words, before, first) if is_told else None) or noun_phrase_ending(words, before, first)


def _pronoun_ending(words: Words, before: int, first: int) -> Stretch | None:
    """The pronoun there, with whom it is of: '[Another], Tom Okoye, said', '[People close to him], who left, said'."""
    low = words.low[before]
    if low in OBJECT_PRONOUNS and words.low[before - 1] != "of" and words.kind[before - 1] == "preposition":
        whole = noun_phrase_ending(words, before - 2, first)
        return (whole[0], before + 1) if whole else None
    if words.kind[before] not in {"relative", "pronoun"} and (low not in PRONOUN_LIKE or _is_age(words, before)):
        return None
    of_those = before - 2 >= first and words.low[before - 1] == "of"
    whole = noun_phrase_ending(words, before - 2, first) if of_those else None
    return whole[0] if whole else before, before + 1  # 'One of those, a pilot, said'


def _is_age(words: Words, index: int) -> bool:
    """'her sons Tom, [five], and Leo, three, said'."""
    return words.low[index] in PRONOUN_LIKE and words.is_name[index - 1] and words.comma[index - 1] != 0


def _is_passed_over(words: Words, comma: int, before: int, name: int | None, first: int) -> bool:
    """Whether what ends at a comma is no subject: an age, a number, a region, or 'Contacted, the mayor said'."""
    if words.low[comma] in words.lexicon.telling_participles and words.opens_sentence(comma):
        return True
    if words.low[first] in _BESIDES and words.comma.find(1, first, before) < 0:
        return True  # 'In addition to [Ada Brandt], two pilots, Tom and Leo Okoye, said'
    if _is_age(words, before) or (words.low[before].isdigit() and comma + 1 != name):  # 'dated May 2022, shown, said'
        return True
    return _is_region(words, before) and _is_home(words, run_start(words, before) - 1)  # 'of Tolm, [Castria], said'


def _holds_office(words: Words, name: int, first: int) -> bool:
    """'The Secretary, Port Agency, [Ada Brandt], said': an office, the body or the place, and who holds it there."""
    comma = words.comma.rfind(1, first, name - 1)
    if comma < 0 or not words.comma[name - 1]:
        return False
    office = words.comma.rfind(1, first, comma) + 1 or first
    if not is_person(words, before_preposition(words, (office, comma + 1))):
        return False
    return words.begins_person(name) and may_be_in_name(words, comma + 1, name)


def _before_seat(words: Words, name: int, first: int) -> Stretch | None:
    """The body before a name that says where it is: '[The Marrow Fish Institute], Tolm, said'."""
    last = name - 1
    is_body = words.is_name[last] and words.low[last] in words.lexicon.organisation_words
    if not is_body or run_start(words, last) == last or words.bare[name] in words.lexicon.given_names:
        return None
    body = noun_phrase_ending(words, last, first)
    return None if _follows_name(words, body, first) else body  # 'Tom Okoye, head of the Fish Institute, FI, said'


def _is_done_by(words: Words, index: int, first: int) -> bool:
    """Whether a participle tells of what stands before its comma: 'Research, [led] by Ada Brandt, PhD, found'."""
    return index > first and words.comma[index - 1] == 1 and words.low[index + 1] == "by" and is_past(words, index)


def _commas_before(words: Words, index: int, first: int) -> Iterator[int]:
    """The words of the sentence before `index` that a comma follows, outside of quotations, the last first."""
    first = max(first, words.last.rfind(HARD, first, index) + 1)
    index = words.comma.rfind(1, first, index)
    while index >= first:
        if not words.quoted[index]:
            yield index
        index = words.comma.rfind(1, first, index)


def _is_region(words: Words, index: int) -> bool:
    """Whether the word ends the name of a region behind that of a town."""
    if not (words.comma[index - 1] or words.comma[index - 2]) or not words.is_name[index]:
        return False
    run = run_start(words, index)
    name = " ".join(words.raw[run : index + 1]).rstrip(",")
    return run > 1 and words.comma[run - 1] != 0 and name in words.lexicon.regions


def _is_described(words: Words, last: int, first: int, *, one_word: bool) -> bool:
    """'the director of the Harbour [Centre], Ada Brandt, said', 'head of the Harbour [Centre], Ada Brandt, said'.

    `one_word`: the name behind the comma has but one, and may be a place's: 'who left a boat in Tolm, Belmora, said'.
    """
    phrase = noun_phrase_ending(words, last, first)
    if phrase is None or _follows_name(words, phrase, first):
        return False
    opener = phrase[0]
    is_office = words.low[opener] in words.lexicon.offices and words.kind[opener + 1] == "preposition"
    if is_office or words.kind[opener] != "determiner":
        return is_office
    return not one_word or is_person(words, before_preposition(words, phrase))


def _apposed(words: Words, name: Stretch, first: int) -> Stretch | None:
    """Of a noun and the name behind its comma the subject: 'her aide, [Tom Okoye], said'; None in an apposition.

    It is the noun where the name is a body's or there are two: '[a spokesman for the builder], Tolm Homes, said'.
    """
    phrase = noun_phrase_ending(words, name[0] - 1, first)
    if _follows_name(words, phrase, first):
        return None
    sender = _sender(words, name[0] - 1, first)
    if sender:
        return sender
    return phrase if phrase and (_is_employer(words, name, phrase) or _is_of_two(words, phrase)) else name


def _follows_name(words: Words, phrase: Stretch | None, first: int) -> bool:
    """Whether the noun phrase is in apposition itself: 'Tom Okoye, [editor of a paper], Harbour Post, said'."""
    before = phrase[0] - 1 if phrase else first - 1
    if before < first or not words.is_name[before] or not words.comma[before] or _reacts(words, before):
        return False
    introduced = words.kind[first] in {"preposition", "subordinator"}  # 'In a note, [her aide], Tom Okoye,'
    return not introduced or 1 in words.comma[first:before]


def _relative_of(words: Words, last: int, first: int) -> int | None:
    """Where a clause begins that names somebody: 'Ada Brandt, [whose] son, Tom, left, said' is about Brandt."""
    noun = run_start(words, last) - 1
    is_list = words.low[noun] == "and"  # 'whose sons Leo, five, and Tom, three, are here'
    places = range(noun - 1, max(first, noun - (KIN_LIST if is_list else KIN)), -1)
    relative = next((index for index in places if words.low[index] == "whose"), 0)
    if not relative or not words.comma[relative - 1]:
        return None
    if is_list:
        return None if "auxiliary" in words.kind[relative:noun] else relative
    return relative if words.comma[noun] and 1 not in words.stop[relative:noun] else None


def _sender(words: Words, aide: int, first: int) -> Stretch | None:
    """Who speaks through another: '[Tom Okoye], in a note sent by his aide, Ada Brandt, said'."""
    comma = words.comma.rfind(1, first, aide)
    sends = comma >= first and words.is_name[comma] and words.kind[comma + 1] == "preposition"
    return noun_phrase_ending(words, comma, first) if sends and "by" in words.low[comma:aide] else None


def _is_employer(words: Words, name: Stretch, described: Stretch) -> bool:
    """'[A spokesman for the builder], Tolm Homes, said': a body in apposition, not the person."""
    if "for" not in words.low[slice(*described)]:
        return False
    return name[1] - name[0] == 1 or words.low[name[1] - 1] in words.lexicon.organisation_words


def _is_of_two(words: Words, phrase: Stretch) -> bool:
    """'[Ada Brandt and her brother], Tom, said', '[The singer and her brother], Tom, said': not the last alone."""
    first, behind = phrase
    joint = next((index for index in range(first, behind - 1) if words.kind[index] == "coordinator"), None)
    if joint is None:
        return False
    return words.is_name[first] or (is_person(words, joint - 1) and words.low[joint + 1] in POSSESSIVE)


def _is_home(words: Words, town: int) -> bool:
    """Whether a preposition stands before the name that ends with the word: 'of [Marrow Bay]'."""
    return words.is_name[town] and words.kind[run_start(words, town) - 1] == "preposition"


def _reacts(words: Words, index: int) -> bool:
    """'[Reacting], the minister, Ada Brandt, said': no name, though it has a capital."""
    return words.opens_sentence(index) and words.low[index].endswith("ing")


def _relative_before(words: Words, relative: int, first: int) -> int | None:
    """Where the same relative pronoun opens a clause before, with no comma to set that off."""
    if words.kind[relative] != "relative":
        return None
    who = next((place for place in range(relative - 2, first, -1) if words.low[place] == words.low[relative]), None)
    return who if who else None


def _before_bracket(words: Words, last: int, first: int) -> int:
    """The word before a bracket that ends with the word `last`: 'Ada [Brandt] (R-Harbor)'; `last` where none does."""
    if words.raw[last].rstrip(",").endswith(")"):
        for place in range(last, max(first, last - REACH), -1):
            if words.raw[place][0] == "(":
                return place - 1
    return last


def _before_dash(words: Words, index: int, first: int) -> Stretch | None:
    """'Ada Brandt — who runs the harbour — said'."""
    for before in range(index - 1, first - 1, -1):
        if words.raw[before].endswith(("—", "–", "-")):
            head = before if words.bare[before] else before - 1
            if head >= first and is_person(words, head) and words.begins_person(before + 1):
                return before + 1, run_end(words, before + 1, index + 1)  # 'A pilot — [Ada Brandt] — said'
            return noun_phrase_ending(words, head, first) if head >= first else None
    return None


def _abbreviates(words: Words, index: int, first: int) -> bool:
    """'The Harbour Board of Trade, [HBT], said': it has the first letters of the names before it."""
    letters = words.bare[index]
    if not (letters.isupper() and letters.isalpha() and len(letters) > 1):
        return False
    names = words.bare[max(first, index - LETTERS) : index]
    return "".join([name[0] for name in names if name[:1].isupper()]).endswith(letters)


def _is_apposition(words: Words, index: int, first: int) -> bool:
    """Whether the comma-parted piece that ends at a name says something of one before it: 'of Marrow Bay,', 'PhD,'."""
    start = index
    while start > first and not words.comma[start - 1] and not words.quoted[start - 1]:
        start -= 1
    if start == index and (words.bare[start] in words.lexicon.honours or _abbreviates(words, index, first)):
        return True
    if start > first and words.comma[start - 1] and run_start(words, start - 1, first) == first:
        return True  # 'Senator Ada Brandt, [Democrat of Castria], who'
    return words.bare[start][:1].islower() and words.kind[start] != "coordinator"
