"""Who does what a participle tells and stands nearer to it than the subject.

The agency quoted [Ada Brandt] as saying        whose words are passed on
The row left [the crew] wondering               who is left so
They heard [the mayor] on air, promising        who is heard
remarks [Okoye] made saying                     whose remark it is
"""

from newsparse.language.nouns.noun import TIME_UNITS, is_past, is_plain, may_speak, run_start
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.sources.source import source_before
from newsparse.language.subjects.subject import REACH
from newsparse.language.verbs.adverbial import before_modifiers
from newsparse.language.verbs.verb import quoted_by
from newsparse.language.words.column import last_of
from newsparse.language.words.words import Stretch, Words

#: 'The row left the crew [wondering] why.'
_LEFT_DOING = frozenset("wondering asking questioning guessing".split())
_LEAVING = frozenset("leave leaves left leaving".split())
#: 'Sailors [remember] the mayor standing on the pier, promising': it stands so many words before at most.
_PERCEIVING, PERCEIVED = (
    frozenset("remember remembers remembered remembering recall recalls recalled recalling hear heard hearing".split()),
    20,
)
#: 'She [spent] the first hour of her talk calling it “odd”': it stands so many words before at most.
_SPENDING, SPENT = frozenset("spend spending spends spent".split()), 14
_TAKING_PARTICIPLES = _PERCEIVING | _SPENDING
_TIMES = TIME_UNITS | {"hour", "hours", "minute", "time", "part", "much", "most", "career", "evening", "morning"}
_AND_WHO = ("and", "who")
#: 'remarks Okoye [made] in May saying': what somebody said stands so many words before at most.
REMARK = 10


def nearer_source(words: Words, verb: int, start: int) -> Stretch | None:
    """Who does it that stands nearer than the subject: 'quoted [Brandt] as saying', 'heard [Brandt] on air, saying'."""
    found = _passed_on(words, verb, start) if words.low[verb - 1] == "as" else None
    if not found and words.low[verb] in _LEFT_DOING:
        found = _left(words, verb, start)
    if not (found or _TAKING_PARTICIPLES.isdisjoint(words.low[max(start, verb - PERCEIVED) : verb])):
        found = _spending(words, verb, start) or _perceived(words, verb, start)
    if not found and words.comma[verb - 1]:
        found = _in_relative(words, verb, start)
    return found or _who_remarked(words, verb, start)


def _passed_on(words: Words, verb: int, start: int) -> Stretch | None:
    """Whose words are passed on: 'The agency quoted [Ada Brandt] as saying'."""
    quoting = range(verb - 3, max(start, verb - REACH), -1)
    return next(filter(None, (quoted_by(words, place, verb) for place in quoting)), None)


def _left(words: Words, verb: int, start: int) -> Stretch | None:
    """Whom something leaves so: 'The row left [the crew], Okoye included, wondering what came next'."""
    reach = max(start, verb - REACH)
    left = last_of(_LEAVING, words.low, reach + 1, verb - 1)
    if left is None:
        return None
    phrase = noun_phrase_starting(words, left + 1, verb)
    set_off = words.comma[verb - 1]
    return phrase if phrase and words.comma[phrase[1] - 1] == (phrase[1] < verb) == set_off else None


def _spending(words: Words, verb: int, start: int) -> Stretch | None:
    """Who spends time doing so: '[Ms. Brandt] spent the first hour of her talk calling it “odd”'."""
    spent = last_of(_SPENDING, words.low, max(start, verb - SPENT) + 1, verb - 1)
    if spent is None:
        return None
    takes_time = not _TIMES.isdisjoint(words.low[spent:verb]) and 1 not in words.stop[spent:verb]
    return source_before(words, spent, start) if takes_time else None


def _perceived(words: Words, verb: int, start: int) -> Stretch | None:
    """Who is seen or heard to say so: 'remember [the mayor] standing on the pier, promising'."""
    place = last_of(_PERCEIVING, words.low, max(start, verb - PERCEIVED) + 1, verb - 1)
    if place is None:
        return None
    # a comma inside of a date is none
    parted = any(words.stop[index] and not words.low[index + 1].isdigit() for index in range(place, verb - 1))
    phrase = noun_phrase_starting(words, place + 1, verb) if not parted else None
    if phrase is None:
        return None
    first, behind = phrase
    inside = (place for place in range(first + 1, behind) if words.low[place].endswith("ing"))
    behind = next((place for place in inside if is_plain(words, place)), behind)
    goes_on = words.low[behind].endswith("ing")
    if words.low[place].startswith("hear"):  # 'heard [him] on the radio', 'heard [him] address the crew'
        goes_on = goes_on or words.low[behind] == "on" or (is_plain(words, behind) and words.low[behind][-2:] != "ly")
    goes_on = goes_on and not (behind == verb and words.comma[verb - 1])  # 'remembered her mother, saying'
    return (first, behind) if goes_on and may_speak(words, behind - 1) else None


def _in_relative(words: Words, verb: int, start: int) -> Stretch | None:
    """Who does it in a clause that tells of something: 'a pilot who sails and [who] met her, calling it “odd”'.

    'the pier, where [a crowd] stood, chanting'.
    """
    opener = words.comma.rfind(1, start, verb - 1) + 1 or start
    if words.low[opener] == "where" and words.cue(verb) == "quote":
        places = range(opener + 2, verb)
        does = next((place for place in places if words.kind[place] == "auxiliary" or is_past(words, place)), 0)
        crowd = noun_phrase_ending(words, does - 1, opener + 1) if does else None
        return crowd if crowd and words.kind[crowd[0]] != "pronoun" else None
    if "who" not in words.low[opener + 2 : verb]:
        return None
    who = next((place for place in range(opener + 2, verb) if words.low[place - 1 : place + 1] == _AND_WHO), 0)
    return (who, who + 1) if who else None


def _who_remarked(words: Words, verb: int, start: int) -> Stretch | None:
    """Whose remark it is that a participle tells of: 'remarks [Okoye] made saying', 'a note [he] left saying'."""
    reach, lexicon = max(start, verb - REMARK, words.stop.rfind(1, start, verb) + 1), words.lexicon
    before = words.low[reach:verb]
    if lexicon.speech_nouns.isdisjoint(before) and lexicon.message_nouns.isdisjoint(before):
        return None
    made = next((place for place in range(verb - 1, reach, -1) if is_past(words, place)), 0)
    last = before_modifiers(words, made - 1, reach)
    if made == 0 or last <= reach:
        return None
    somebody = noun_phrase_ending(words, last, reach)
    if words.is_name[last]:
        somebody = run_start(words, last, reach), last + 1
    noun = words.low[somebody[0] - 1] if somebody and somebody[0] > reach else ""
    return somebody if noun in lexicon.speech_nouns or noun in lexicon.message_nouns else None
