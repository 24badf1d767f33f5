"""Noun phrases that can be sources, by capitals, punctuation and the words of the grammar.

[Ms. Brandt], the harbour master, said          before a verb, past an apposition
said [the head of the harbour] on Tuesday       behind a verb
After the storm, [the mayor] spoke              what a sentence begins with
"""

from newsparse.words import HARD, Words

Stretch = tuple[int, int]

#: How far left of its verb a subject may begin, and how long a noun phrase may be, in words.
REACH = 45
NOUN_PHRASE = 14

_BREAKS = (",", ";", ":", "—", "–", "-", "--")
_PARENTHESIS_ENDS = (",", "—", "–", "-", ")")
_NOT_INSIDE = frozenset({"pronoun", "relative", "subordinator", "auxiliary"})
_NO_HEAD = frozenset({"coordinator", "preposition", "subordinator", "auxiliary", "determiner", "adverb"})
_PRONOUN_LIKE = frozenset(
    "that this these those many some most another several few all two three four one both neither either".split()
)
_LINKS = frozenset("of for at from with in on to by about near behind against within inside".split())
PARTICLES = frozenset("de la van von of al bin der del di du el ibn".split())
_FLOATING = frozenset("both all each himself herself themselves itself".split())
_TIME_NOUNS = frozenset("later ago earlier afterward afterwards before".split())
_TIME_UNITS = frozenset("minutes hours days weeks months years decades moments".split())


def breaks_after(words: Words, index: int) -> bool:
    """Whether a clause or a phrase ends behind the word."""
    return words.last[index] != 0 or words.stop[index]


def is_ly_adverb(words: Words, index: int, first: int) -> bool:
    """'quietly', but not 'family', and not 'the daily'."""
    bare = words.bare[index]
    if not bare.endswith("ly") or not bare.islower() or bare in words.lexicon.ly_words:
        return False
    return index == first or words.kind[index - 1] not in ("determiner", "preposition")


# ------------------------------------------------------------ before a verb


def subject_before(words: Words, verb: int, first: int) -> Stretch | None:
    """The noun phrase that is the subject of the verb, looking back from it as far as the word `first`."""
    first = max(first, verb - REACH)
    index = _before_modifiers(words, verb - 1, first)
    if index < first or words.quoted[index]:
        return None
    if (
        words.low[index] in _FLOATING
        and index > first
        and not breaks_after(words, index - 1)
        and words.kind[index - 1] == ""
    ):
        index -= 1
    if words.raw[index].endswith(_PARENTHESIS_ENDS):
        return _before_parenthesis(words, index, first)
    return noun_phrase_ending(words, index, first)


def _before_modifiers(words: Words, index: int, first: int) -> int:
    """Step back over adverbs, auxiliaries and times: 'Brandt [had also, on Tuesday,] said'."""
    while index >= first and not words.quoted[index]:
        kind = words.kind[index]
        if words.raw[index].endswith(",") and not (
            kind == "adverb" and index > first and words.raw[index - 1].endswith(",")
        ):
            break
        if kind == "time" or words.bare[index].isdigit():
            back = _before_time(words, index, first)
            if back == index:
                break
            index = back
        elif kind in ("adverb", "auxiliary") or is_ly_adverb(words, index, first):
            index -= 1
        else:
            break
    return index


def _before_time(words: Words, index: int, first: int) -> int:
    """Step back over 'on Tuesday', 'late last week', 'in 2015'; stay where there is no such phrase."""
    start = index
    while index >= first:
        bare = words.low[index]
        if (
            words.kind[index] in ("time", "adverb")
            or bare.isdigit()
            or bare in ("this", "late", "early", "the", "past", "a")
        ):
            index -= 1
        elif bare in ("on", "in", "at", "during", "since", "by") and index < start:
            return index - 1
        else:
            break
    return index if first <= index < start else start


def noun_phrase_ending(words: Words, last: int, first: int) -> Stretch | None:
    """The noun phrase whose last word is `last`, beginning no earlier than `first`."""
    kind = words.kind[last]
    if kind in ("pronoun", "relative") or words.low[last] in _PRONOUN_LIKE:
        return _joint(words, last, first)
    if kind in _NO_HEAD and not words.is_name[last]:
        return None
    start = last
    while start > first and last - start < NOUN_PHRASE:
        before = start - 1
        if words.quoted[before] or breaks_after(words, before):
            break
        kind = words.kind[before]
        if kind == "relative" and before > first and _is_noun(words, before - 1):
            return noun_phrase_ending(words, before - 1, first)
        if kind == "coordinator":
            if (
                before == first
                or breaks_after(words, before - 1)
                or not (words.is_name[before - 1] and words.is_name[start])
            ):
                break
            start = before - 1
        elif kind == "preposition":
            if before == first or words.low[before] not in _LINKS or not _is_noun(words, before - 1):
                break
            if words.low[before - 1] == "according":
                break
            start = before
        elif kind == "determiner":
            start = before
            if before > first and words.kind[before - 1] not in ("preposition", "determiner"):
                break
        elif kind in ("adverb", "time"):
            if before == first or (
                words.kind[before - 1] != "determiner" and not words.bare[before - 1].endswith("'s")
            ):
                break
            start = before
        elif kind in _NOT_INSIDE and not words.is_name[before]:
            break
        else:
            start = before
    while start < last and words.kind[start] in ("preposition", "adverb"):
        start += 1
    return start, last + 1


def _joint(words: Words, last: int, first: int) -> Stretch:
    """'Ms. Brandt and he' is one source."""
    if (
        last - 2 >= first
        and words.bare[last - 1] == "and"
        and words.is_name[last - 2]
        and not breaks_after(words, last - 2)
    ):
        return last - 2, last + 1
    return last, last + 1


def _is_noun(words: Words, index: int) -> bool:
    return not words.quoted[index] and words.kind[index] == "" and not breaks_after(words, index)


def _before_parenthesis(words: Words, index: int, first: int) -> Stretch | None:
    """The subject before an apposition or a relative clause: '[Ada Brandt], the harbour master, said'."""
    raw = words.raw[index].rstrip(",")
    if raw.endswith(")"):
        return _before_bracket(words, index, first)
    if words.raw[index].endswith(("—", "–", "-")):
        return _before_dash(words, index, first)
    candidate = fallback = None
    for before in range(index - 1, first - 1, -1):
        if words.last[before] == HARD:
            break
        if words.quoted[before] or not words.raw[before].endswith(","):
            continue
        if words.kind[before + 1] in ("coordinator", "subordinator"):
            continue
        if words.kind[before] in ("relative", "pronoun"):
            return before, before + 1
        if words.raw[before].endswith("),"):
            return _before_bracket(words, before, first)
        if words.is_name[before]:
            if before == _name_run(words, index) - 1 and _is_description(words, before, first):
                return before + 1, index + 1
            candidate = before
            if not _is_apposition(words, before, first):
                break
        elif words.kind[before] in ("", "time"):
            if fallback is None:
                fallback = before
            if before == _name_run(words, index) - 1:
                return before + 1, index + 1
    if candidate is None:
        candidate = fallback
    return noun_phrase_ending(words, candidate, first) if candidate is not None else None


def _is_description(words: Words, last: int, first: int) -> bool:
    """'[the director of the Harbour Centre], Ada Brandt, said'."""
    phrase = noun_phrase_ending(words, last, first)
    return phrase is not None and words.kind[phrase[0]] == "determiner"


def _name_run(words: Words, index: int) -> int:
    """Index of the first of the capitalised words that end at `index`."""
    while index > 0 and words.is_name[index] and not breaks_after(words, index - 1):
        index -= 1
    return index if words.is_name[index] else index + 1


def _before_bracket(words: Words, index: int, first: int) -> Stretch | None:
    """'Ada Brandt (R-Harbor) said'."""
    for before in range(index, max(first, index - REACH) - 1, -1):
        if words.raw[before].startswith("("):
            return subject_before(words, before, first) if before > first else None
    return None


def _before_dash(words: Words, index: int, first: int) -> Stretch | None:
    """'Ada Brandt — who runs the harbour — said'."""
    for before in range(index - 1, first - 1, -1):
        if words.raw[before].endswith(("—", "–", "-")):
            head = before if words.bare[before] else before - 1
            return noun_phrase_ending(words, head, first) if head >= first else None
    return None


def _is_apposition(words: Words, index: int, first: int) -> bool:
    """Whether the comma-parted piece that ends at `index` says something of a name before it: '22, of Marrow Bay,'."""
    start = index
    while (
        start > first
        and not words.raw[start - 1].endswith(",")
        and not words.last[start - 1]
        and not words.quoted[start - 1]
    ):
        start -= 1
    if start <= first or not words.raw[start - 1].endswith(","):
        return False
    bare, kind = words.bare[start], words.kind[start]
    return (
        kind in ("determiner", "relative", "preposition")
        or bare[:1].isdigit()
        or (bare[:1].islower() and kind != "coordinator")
    )


# ------------------------------------------------------------ behind a verb


def noun_phrase_starting(words: Words, first: int, limit: int) -> Stretch | None:
    """The noun phrase that begins at `first` and ends before `limit`."""
    if first >= limit or words.quoted[first]:
        return None
    kind = words.kind[first]
    if kind == "pronoun":
        return first, first + 1
    if kind not in ("", "determiner") and not words.is_name[first]:
        return None
    end = first + 1
    named = words.is_name[first]
    while end < min(limit, first + NOUN_PHRASE) and not words.quoted[end] and not breaks_after(words, end - 1):
        if not _goes_on(words, end, limit, named):
            break
        named = named or words.is_name[end]
        end += 1
    while end > first + 1 and words.kind[end - 1] in ("preposition", "coordinator", "determiner"):
        end -= 1
    if end == first + 1 and kind == "determiner" and not words.is_name[first]:
        return None
    return first, end


def _goes_on(words: Words, index: int, limit: int, named: bool) -> bool:
    """Whether a noun phrase that has come as far as `index` takes this word in as well."""
    kind, bare = words.kind[index], words.bare[index]
    if words.is_name[index]:
        return True
    if kind == "preposition":
        return index + 1 < limit and bare in (("of", "for") if named else ("of", "for", "at", "from", "with"))
    if kind == "coordinator":
        return index + 1 < limit and words.is_name[index + 1] and words.is_name[index - 1]
    if kind == "determiner":
        return words.kind[index - 1] in ("preposition", "determiner")
    return kind == ""


# ------------------------------------------------------------ at the start of a sentence


def sentence_subject(words: Words, first: int, limit: int) -> Stretch | None:
    """The noun phrase that the sentence begins with, past adverbs and introductory phrases or clauses."""
    index = first
    while index < limit and not words.quoted[index]:
        kind = words.kind[index]
        if (
            (kind in ("coordinator", "adverb") and not words.is_name[index])
            or (words.bare[index].endswith("ly") and words.raw[index].endswith(","))
            or (kind == "" and index == first and words.raw[index].endswith(",") and not words.is_name[index])
        ):
            index += 1
        elif (
            kind in ("preposition", "subordinator", "time")
            or _is_participle(words, index, first)
            or _is_time_phrase(words, index, limit)
        ):
            comma = _next_comma(words, index, limit)
            if comma is None:
                return _first_name(words, index, limit)
            index = comma + 1
            if index < limit and words.raw[index].rstrip(",") in words.lexicon.regions:  # 'In Nashua, N.H., …'
                index += 1
        else:
            return noun_phrase_opening(words, index, limit)
    return None


def _is_participle(words: Words, index: int, first: int) -> bool:
    bare = words.bare[index]
    if index != first or len(bare) < 5 or not bare.endswith(("ing", "ed")):
        return False
    return index + 1 < len(words) and not words.is_name[index + 1]


def _is_time_phrase(words: Words, index: int, limit: int) -> bool:
    """'Two days later, ...', 'Eight years ago, ...'."""
    comma = _next_comma(words, index, min(limit, index + 5))
    if comma is not None and comma > index and words.low[comma] in _TIME_NOUNS:
        return True
    return any(words.low[place] in _TIME_UNITS for place in range(index, min(limit, index + 3)))


def _next_comma(words: Words, index: int, limit: int) -> int | None:
    for place in range(index, min(limit, index + REACH)):
        if words.raw[place].endswith((",", "—", "–")):
            return place
    return None


def _first_name(words: Words, index: int, limit: int) -> Stretch | None:
    for place in range(index, min(limit, index + REACH)):
        if not words.quoted[place] and words.is_name[place]:
            return noun_phrase_opening(words, place, limit)
    return None


def noun_phrase_opening(words: Words, first: int, limit: int) -> Stretch | None:
    """A subject read from its start, when its verb is unknown: a name, a pronoun, or an article and some words."""
    if first >= limit or words.quoted[first]:
        return None
    if words.kind[first] in ("pronoun", "relative"):
        return first, first + 1
    if words.is_name[first]:
        end = first + 1
        while (
            end < limit
            and not words.quoted[end]
            and not breaks_after(words, end - 1)
            and _is_in_name(words, end, limit)
        ):
            end += 1
        return first, end
    return noun_phrase_starting(words, first, min(limit, first + 5))


def _is_in_name(words: Words, index: int, limit: int) -> bool:
    if words.is_name[index]:
        return True
    return index + 1 < limit and words.is_name[index + 1] and words.bare[index] in (PARTICLES | {"and"})
