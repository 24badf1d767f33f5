"""Where, when and how something was said: what stands between the verb and what it reports.

Okoye said [on Tuesday] [at the pier] that it held.
Okoye said [two weeks ago] that it held.
Okoye said [at least] two boats sank.                     a number, and part of what is said
"""

from newsparse.language.nouns.noun import NUMBERS, OBJECT_PRONOUNS, SEASONS, TIME_UNITS, is_owner, is_plain
from newsparse.language.nouns.region import past_region
from newsparse.language.phrases.noun_phrase import AT_LEAST
from newsparse.language.phrases.noun_phrase_behind import BEHIND_PARTICIPLES, noun_phrase_starting
from newsparse.language.verbs.adverbial import is_ly_adverb
from newsparse.language.words.words import Stretch, Words

_NEAR = frozenset("this last next".split())
_BEHIND_MANNER = frozenset({"subordinator", "determiner", "pronoun", "preposition", "time"})
_HOW_NEAR = frozenset("nearly exactly roughly approximately virtually practically mainly mostly partly".split())
#: 'said [about half] of them', 'said [at least] 12', 'said [up to] 40', 'said [as many as] 30'
_ABOUT = frozenset("about around between over under".split())
_UP_TO = ("up", "to")
_AS_OF, _SO_FAR, _UP_TO_NOW = ("as", "of"), ("so", "far"), ("up", "to", "now")
_MANY_AS = frozenset({("many", "as"), ("much", "as"), ("few", "as")})
#: So many words 'as many as' has, and at most so many 'between ten and eleven that'.
AS_MANY_AS, HOUR = 3, 6
_TIMES = frozenset({("once",), ("twice",)})
_NUMERALS = NUMBERS | frozenset("dozens half hundreds millions several some thousands".split())
_OF_NUMBERS = _ABOUT | {"as", "at", "up"}
#: 'told her [more than once] that'
OFTEN_TOLD = frozenset({("more", "than", "once"), ("over", "and", "over"), ("again", "and", "again")})
OFTEN, _EVERY_TIME = 3, frozenset({("each", "time"), ("every", "time")})
_OFTEN_OPENS = frozenset("more over again".split())
#: 'said [only] one man was hurt'
_FOCUSING = frozenset("only just even almost".split())
_ADJECTIVES = frozenset("early late first further last next only even long".split())
_AGO = frozenset("ago later earlier".split())
_DATED = frozenset("next same following previous".split())
_UNITS = TIME_UNITS | {"times"}
_COUNTED = _DATED | {"couple", "of", "short", "full", "half"}
PARTS_OF_DAY = frozenset("morning afternoon evening night weekend".split())
_TIMES_OF_NOUNS = PARTS_OF_DAY | SEASONS | {"weekday", "holiday"}
#: 'said [on] May 3', 'said [until] May 3', but not 'said [in] May 3 boats sank'
_UP_TO_DAYS = frozenset("on until since by from before after".split())
#: 'a few short [weeks] ago': the unit stands within so many words.
DATE = 4
_SAYING = frozenset("said say says stated wrote writes".split())
#: 'said [after] he left that it held'
MEANWHILE = frozenset("after as before when while".split())
#: 'said [ahead of] the vote that', 'said [outside of] court that'
_AHEAD_OF, _OUTSIDE_OF = frozenset({("ahead", "of"), ("prior", "to")}), frozenset({("outside", "of"), ("inside", "of")})
_OF_SUBJECTS, _BEFORE_OR_AFTER = frozenset({"", "determiner"}), frozenset({"before", "after"})
#: Words of these classes with which a phrase begins that tells when or how, or a subject that looks as one does.
_TELLING_WHEN = (
    _NEAR
    | _OFTEN_OPENS
    | _ADJECTIVES
    | _TIMES_OF_NOUNS
    | _OF_NUMBERS
    | _FOCUSING
    | MEANWHILE
    | {"ahead", "each", "every", "out", "prior"}
)
#: So many digits a year has.
_YEAR = 4
#: How far behind the verb 'that' may stand.
REACH = 16


def behind_circumstance(words: Words, index: int, limit: int, verb: str) -> int | None:
    """The word behind 'on Tuesday', 'this week', 'loudly', 'at the pier'; the same word where no such phrase stands.

    None where nothing can follow that is reported: 'was asked to leave', 'vowed to go on'.
    """
    kind, bare = words.kind[index], words.bare[index]
    if kind == "pronoun" or (kind == "" and words.is_name[index]) or is_until_now(words, index):
        return index
    if kind in _OF_SUBJECTS and _is_plain_start(words, index):
        return index
    behind = _behind_times(words, index, limit)
    if behind > index:
        return behind
    if bare in TIME_UNITS and words.low[index + 1] in _BEFORE_OR_AFTER:  # 'said days after the storm that it was late'
        return next((place for place in range(index, min(limit, index + REACH)) if words.low[place] == "that"), index)
    if _is_in_subject(words, index, limit):
        return index
    if kind in {"time", "adverb"} or bare == "out" or is_manner(words, index, limit):
        return index + 1
    if bare in MEANWHILE and words.kind[index + 1] == "pronoun":  # 'said after he left that it was late'
        return next((place for place in range(index, min(limit, index + REACH)) if words.low[place] == "that"), None)
    if words.low[index : index + 2] in _AHEAD_OF:
        phrase = noun_phrase_starting(words, index + 2, limit)
        return phrase[1] if phrase and words.low[phrase[1]] == "that" else index
    if kind != "preposition" or (bare == "for" and _is_aim(words, index, limit)):
        return index
    return None if _is_object(words, index, limit, verb) else _behind_preposition(words, index, limit)


def is_until_now(words: Words, index: int) -> bool:
    """'said [so far] the fleet has held', 'said [as of May] it had', which tell when it held."""
    low = words.low[index : index + 2]
    if low == _AS_OF:
        return words.kind[index + 2] == "time"
    return low == _SO_FAR or words.low[index : index + 3] == _UP_TO_NOW


def _is_plain_start(words: Words, index: int) -> bool:
    """Whether a noun or an article begins what is said: 'said [the] ferry was late', not 'said [the] next day that'."""
    low = words.low[index]
    if low in _TELLING_WHEN or low.endswith("ly"):
        return False
    return _UNITS.isdisjoint(words.low[index : index + DATE])


def _behind_times(words: Words, index: int, limit: int) -> int:
    """The word behind 'this week', 'each time', 'again and again', 'two weeks ago'; else the same word."""
    bare, pair = words.bare[index], words.low[index : index + 2]
    if words.raw[index][0] == "(":  # 'said on Thursday [(Aug 8)] it was late'
        closed = (place for place in range(index, min(index + DATE, limit)) if words.raw[place][-1] == ")")
        return next(closed, index - 1) + 1
    if bare in _NEAR and _is_date(words, index, limit):
        return index + 2
    if bare == "before" and pair[1:] == ("that",):  # 'has said before that'
        return index + 1
    if pair in _EVERY_TIME:
        return index + 2
    if bare in _OFTEN_OPENS and words.low[index : index + OFTEN] in OFTEN_TOLD:
        return index + OFTEN
    return past_time(words, index, limit)


def _is_in_subject(words: Words, index: int, limit: int) -> bool:
    """'said [Monday's] talks would fail', '[early] winters are dry', '[only] one is', '[night] crews are tired'."""
    kind, bare, behind = words.kind[index], words.bare[index], index + 1
    if kind == "time" and is_owner(words, index):
        return True
    if (bare in _ADJECTIVES or bare in _TIMES_OF_NOUNS) and behind < limit and is_plain(words, behind):
        return True
    return is_number(words, index, limit) or (bare in _FOCUSING and behind < limit and is_numeral(words, behind))


def _is_object(words: Words, preposition: int, limit: int, verb: str) -> bool:
    """Whether nothing is reported behind it: 'was asked [to] leave', 'told me [about] it', 'warned [of] storms'."""
    bare = words.bare[preposition]
    if bare == "to":
        return verb == "asked" or is_infinitive(words, preposition, limit)
    if bare == "about":
        return verb in words.lexicon.addressing_verbs
    return bare == "against" or (bare == "of" and verb not in _SAYING)  # 'said [of it] that'


def _behind_preposition(words: Words, preposition: int, limit: int) -> int | None:
    """The word behind 'at the pier', 'in a note sent on Friday', 'on Tuesday'; None where nothing goes with it."""
    first = preposition + 1 + (words.low[preposition : preposition + 2] in _OUTSIDE_OF)
    phrase = noun_phrase_starting(words, _past_owning_time(words, first, limit), limit)
    if phrase and (dated := _behind_year(words, phrase, limit)):
        return dated
    if phrase is None:
        return _behind_date(words, preposition, limit) if _is_time(words, preposition + 1, limit) else None
    behind = _behind_message(words, phrase) if words.bare[preposition] == "in" else phrase[1]
    # 'said in a Facebook [post] the ferry was late'
    behind += behind < limit and words.is_name[behind - 1] and words.low[behind] in words.lexicon.message_nouns
    issued = behind + 1 < limit and words.kind[behind + 1] in BEHIND_PARTICIPLES
    behind += issued and words.low[behind] in words.lexicon.telling_participles  # 'said in a note [sent] on Friday'
    return past_region(words, behind, limit) if words.comma[behind - 1] else behind


def _behind_year(words: Words, phrase: Stretch, limit: int) -> int | None:
    """'said in [2019] ferries had sunk', 'said for [the year] profits had doubled'; None where no subject follows."""
    first, behind = phrase
    if behind >= limit or words.comma[behind - 1] or words.kind[behind] != "auxiliary":
        return None
    determined = words.kind[first] == "determiner"
    subject = first + determined + 1
    if subject >= behind or words.low[subject] == "end":  # 'said at the year end'
        return None
    is_time = words.low[subject - 1] in TIME_UNITS if determined else _is_year(words, first)
    return subject if is_time else None


def _is_year(words: Words, index: int) -> bool:
    """'[2019]'."""
    return words.low[index].isdigit() and len(words.low[index]) == _YEAR


def _past_owning_time(words: Words, first: int, limit: int) -> int:
    """'said at [Monday's] meeting that', 'in [last week's] debate that'; the same word where no time owns anything."""
    for index in range(first, min(first + 2, limit)):
        if is_owner(words, index) and (
            words.kind[index] == "time" or words.low[index].removesuffix("'s") in TIME_UNITS
        ):
            return index + 1
    return first


def _behind_message(words: Words, phrase: Stretch) -> int:
    """Behind the text in which it was said: 'said in [a statement] lower fees would help'; else behind the phrase."""
    first, behind = phrase
    nouns = words.lexicon.message_nouns
    if words.low[first] not in {"a", "an"} or nouns.isdisjoint(words.low[first : behind - 1]):
        return behind
    noun = next(place for place in range(first, behind) if words.low[place] in nouns)
    return noun + 1 if is_plain(words, noun + 1) else behind


def _is_aim(words: Words, index: int, limit: int) -> bool:
    """'said [for the port to] thrive it needs ferries', but not 'pushed [for the port to] close'."""
    subject = noun_phrase_starting(words, index + 1, limit)
    return subject is not None and is_infinitive(words, subject[1], limit)


def is_number(words: Words, index: int, limit: int) -> bool:
    """'[about half] of the crew', '[over 40] people', '[at least 12] people', '[as many as] 30'."""
    if index >= limit or words.low[index] not in _OF_NUMBERS:
        return False
    low = words.low[index : min(index + AS_MANY_AS, limit)]
    if low[:2] in AT_LEAST:
        return low[2:] not in _TIMES
    if low[0] == "as":
        return low[1:] in _MANY_AS and index + AS_MANY_AS < limit and is_numeral(words, index + AS_MANY_AS)
    if "that" in words.low[index + 2 : min(index + HOUR, limit)]:
        return False  # 'said [between 10 and 11] that', 'said [about ten] that'
    if low[:2] == _UP_TO:
        return len(low) > 2 and (low[2] in {"a", "an"} or is_numeral(words, index + 2))
    return low[0] in _ABOUT and index + 1 < limit and is_numeral(words, index + 1)


def is_numeral(words: Words, index: int) -> bool:
    """'[40] people', '[$3] million', '[half] of the crew'."""
    low = words.low[index]
    return low.lstrip("$£€")[:1].isdigit() or low in _NUMERALS


def is_infinitive(words: Words, index: int, limit: int) -> bool:
    """'[to] repair the pier', but not '[to] reporters that', '[to] Okoye that'."""
    behind = index + 1
    low = words.low[behind] if words.low[index] == "to" and behind < limit else ""
    return low != "" and not low.endswith("s") and low not in OBJECT_PRONOUNS and is_plain(words, behind)


def past_time(words: Words, index: int, limit: int) -> int:
    """Past when it was said: 'said [two weeks ago] that', 'said [the next day] that'."""
    if _UNITS.isdisjoint(words.low[index : index + DATE]):
        return index
    unit = next(place for place in range(index, index + DATE) if words.low[place] in _UNITS)
    behind = unit + 1
    if behind >= limit or words.kind[behind] == "auxiliary":
        return index
    if not all(_is_counting(words, place) for place in range(index, unit)):
        return index
    if words.low[behind] in _AGO:
        return behind + 1
    dated = not _DATED.isdisjoint(words.low[index:unit]) or words.low[behind] in {"before", "after"}
    dated = dated or words.low[unit] == "times"  # 'asked [a couple of times] to go'
    return behind if dated and words.kind[index] == "determiner" else index


def _is_counting(words: Words, index: int) -> bool:
    """'[two] weeks', '[a couple of] weeks', '[the next] day'."""
    low = words.low[index]
    return words.kind[index] == "determiner" or low in _COUNTED or low.isdigit()


def is_manner(words: Words, index: int, limit: int) -> bool:
    """'said [repeatedly] that', 'said [jokingly] it', but not 'said [highly] paid crews', 'said [nearly] all'."""
    low = words.low[index]
    if index + 1 >= limit or low in _HOW_NEAR or not low.endswith("ly") or not is_ly_adverb(words, index, index):
        return False
    return words.kind[index + 1] in _BEHIND_MANNER


def _is_time(words: Words, index: int, limit: int) -> bool:
    """'in [June]', 'in [May]', 'for [once]'."""
    return index < limit and (words.kind[index] in {"time", "adverb"} or words.bare[index] == "May")


def _behind_date(words: Words, preposition: int, limit: int) -> int:
    """'in May', 'on [Aug. 6]', but not 'said in May 6 boats sank'."""
    behind = preposition + 2
    is_day = words.low[preposition] in _UP_TO_DAYS and behind < limit and words.low[behind].isdigit()
    return behind + is_day


def _is_date(words: Words, index: int, limit: int) -> bool:
    """'this week', 'last spring', but not in 'she said this week was cold'."""
    behind = index + 2
    if behind >= limit or words.kind[behind] in {"auxiliary", "preposition"}:
        return False
    return words.kind[index + 1] == "time" or words.low[index + 1] in SEASONS
