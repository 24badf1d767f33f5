"""Words that may be nouns or verbs of reporting: 'The crew [reports] that it held', 'the crew's [reports]'."""

from newsparse.language.nouns.noun import (
    NOUN_PHRASE,
    OBJECT_PRONOUNS,
    OWNERS,
    are_persons,
    before_preposition,
    is_document,
    is_inserted,
    is_owner,
    is_past,
    is_person,
    is_plain,
    may_speak,
    run_start,
)
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.adverbial import before_adverbs, is_ly_adverb
from newsparse.language.verbs.verb import HAVE, MODALS, PLURALS, SHOW, has_verb, is_followed
from newsparse.language.words.sentence import HARD
from newsparse.language.words.words import Words

_OUT = frozenset({"at", "that"})  # 'Okoye hit out at', 'Okoye points out that'
_OPENS_CLAUSE = frozenset({"that", "it", "he", "she", "they"})
#: '[new] Port Office reports that list them'
_NEW = frozenset("new recent earlier latest previous several many".split())
_BEFORE_VERBS = MODALS | frozenset(
    "to shall do did does not never don't didn't doesn't won't wouldn't can't couldn't".split()
)
_ASIDE = frozenset("aside away down off".split())
_FORECASTING = frozenset({"forecast", "forecasts"})
#: Of these the words beside them tell more: see `_by_neighbours`.
_PECULIAR = SHOW | _FORECASTING | {"release", "credit"}
_REPORTS, _IN_PRINT = frozenset({"report", "reports"}), frozenset({"in", "on"})
#: 'was all [praise] for', 'at which [point]', 'a matter of some [dispute]': the class of what stands before.
_NO_SUBJECT_BEHIND = {"all": "auxiliary", "which": "preposition", "some": "preposition"}
_COUNTING = frozenset("two three four five six seven eight nine ten other several many few these those some".split())
_SINGULAR_PRONOUNS = frozenset("he she it who which that one everyone everybody someone nobody".split())
#: 'the press [release]'
_RELEASED = frozenset({"press", "news"})
_NAMES = frozenset("brands calls dubs labels terms".split())
#: 'one of the quiet [wonders]': nouns as often as verbs; 'one' stands within so many words.
OF_MANY = 5
#: 'a lawsuit filed [by] three pilots claims': 'by' stands within so many words before the verb.
BY = 6
COUNTED = frozenset(
    """
    calls claims demands fears hopes notes promises questions quotes reads reasons reports requests tweets wonders
    worries
    """.split()
)
#: 'A [study] by the port office of its ferries shows': it stands so many words before the verb at most.
STUDY = 8


def is_noun(words: Words, verb: int, start: int) -> bool:
    """Whether a form that may be a noun ('reports', 'claim') is one here."""
    if _is_verb(words, verb, start):
        return False
    ends = words.last[verb] == HARD or words.kind[verb + 1] in {"preposition", "time"}
    return not (ends and _closes_behind_marks(words, verb, start))


def _is_verb(words: Words, verb: int, start: int) -> bool:
    """Whether a form that may be a noun ('reports', 'claim') is a verb here, by what stands before it."""
    before = verb - 1
    previous, kind = words.low[before], words.kind[before]
    if kind == "adverb" or previous.endswith("ly"):
        before = _past_adverbs(words, before, start)
        previous, kind = words.low[before], words.kind[before]
    low, following = words.low[verb], words.low[verb + 1]
    if previous in _BEFORE_VERBS or following == "back":  # 'may [report]', 'Okoye shot back'
        return True
    if previous in _ASIDE and is_past(words, verb - 2):  # 'brushed aside [calls]', 'turned down [requests]'
        return False
    if low in _PECULIAR or following == "out" or kind == "coordinator" or previous == "says":
        decided = _by_neighbours(words, verb, before, start)
        if decided is not None:
            return decided
    if low[-1] == "s" and low[-2] != "s":
        decided = _by_subject_of_one(words, verb, before, start)
        if decided is not None:
            return decided
        agrees = _is_one(words, verb, before, start)
    elif low == "state" and not is_followed(words, verb):
        return False  # 'women [state] judges'
    elif previous in PLURALS:
        return before == start or words.kind[before - 1] != _NO_SUBJECT_BEHIND.get(previous)
    else:
        agrees = kind == "" and (previous.endswith("s") or following == "that") and not is_owner(words, before)
        agrees = agrees and (previous.endswith("s") or _is_plural(words, before, start))
        agrees = (agrees and not _is_object(words, before, start)) or _is_of_several(words, before, start)
    return agrees and (
        is_followed(words, verb)
        or _closes(words, verb, start)
        or _closes_plural(words, verb, start)
        or _is_printed(words, verb)
        or _is_in_relative(words, verb, start)
        or _names(words, verb)
    )


def _is_of_several(words: Words, last: int, start: int) -> bool:
    """Whether a noun tells of which several somebody are: 'Some in the [party] fear', 'Many at the [port] hope'."""
    phrase = noun_phrase_ending(words, last, start) if "preposition" in words.kind[start:last] else None
    several = words.low[phrase[0]] if phrase else ""  # but hardly anybody does what few do
    return phrase is not None and several in PLURALS - {"few"} and words.kind[phrase[0] + 1] == "preposition"


def _names(words: Words, verb: int) -> bool:
    """'Okoye [calls] plan for pier “odd”', as a headline says it."""
    phrase = noun_phrase_starting(words, verb + 1, words.sentence_end(verb)) if words.low[verb] in _NAMES else None
    return phrase is not None and words.quoted[phrase[1]] != 0 and not words.breaks[phrase[1] - 1]


def _is_object(words: Words, before: int, start: int) -> bool:
    """Whether a form without '-s' follows somebody's verb: 'Okoye calls [plan] “odd”'; not 'The [reports claim]'."""
    verb, subject = words.low[before], before - 1
    if subject < 0 or not words.is_cue[before] or verb[-1] != "s":
        return False
    if verb == "plans" or is_document(words, before):  # 'The port plans [call] for it'
        return False
    if before == start:  # 'Okoye says it is late, calls [plan] “odd”'
        return words.comma[subject] == 1
    return (words.is_name[subject] or is_person(words, subject)) and not is_owner(words, subject)


def _past_adverbs(words: Words, index: int, start: int) -> int:
    """The word before a verb, or before the adverbs that stand there: 'the [crew] quietly claims'."""
    while index > start and not words.comma[index]:
        if words.kind[index] != "adverb" and not (
            words.low[index].endswith("ly") and is_ly_adverb(words, index, start)
        ):
            break
        index -= 1
    return index


def _by_neighbours(words: Words, verb: int, before: int, start: int) -> bool | None:
    """Whether it is a verb where single words beside it tell: 'points [out] that', 'the news [release]'."""
    low, previous, kind, following = words.low[verb], words.low[before], words.kind[before], words.low[verb + 1]
    if following == "out" and (words.low[verb + 2] in _OUT or words.comma[verb + 1]):
        return True
    if kind == "coordinator" and following in _OPENS_CLAUSE:  # 'runs the port and [claims] that'
        return previous == "but" or (low[-1] == "s" and not words.low[before - 1].endswith("s"))
    if low in SHOW and not words.lexicon.study_nouns.isdisjoint(words.low[max(start, verb - STUDY) : verb]):
        followed = is_followed(words, verb) or words.bare[verb + 1][:1].isdigit()
        return followed or previous in words.lexicon.study_nouns or _closes_study(words, verb, start)
    if previous == "says" or (low == "release" and previous in _RELEASED):  # 'says [report]'
        return False
    if low == "credit" and not is_followed(words, verb):  # 'gave the crew some [credit]'
        return False
    if low == "forecast" and (kind == "pronoun" or following == "that") and may_speak(words, before):
        return not is_owner(words, before)  # 'The bank [forecast] that', 'She [forecast] a fall'
    forecasts = previous in _SINGULAR_PRONOUNS or previous in HAVE or (words.is_name[before] and low[-1] == "s")
    return True if low in _FORECASTING and forecasts and _foresees(words, verb) else None


def _by_subject_of_one(words: Words, verb: int, before: int, start: int) -> bool | None:
    """Whether a form in '-s' is a verb where what stands before tells: 'she [claims]', but not 'two-year [notes]'."""
    previous, kind = words.low[before], words.kind[before]
    if kind == "" and words.low[before - 1] in OWNERS and words.low[before - 2] == "in" and before - 2 >= start:
        return False  # 'wrote in his programme [notes] that'
    if previous in _SINGULAR_PRONOUNS or (previous[-1:] == "s" and _is_of_document(words, verb, start)):
        return True
    that = words.low[verb + 1] == "that"
    if that and _opens_bare(words, before, start):
        return False  # 'Next, include [questions] that tell of it'
    if that and words.kind[verb + 2] == "auxiliary" and not (words.is_name[before] or kind):
        return False  # 'false [claims] that had cost him friends'
    if previous.endswith(("-year", "-month", "-week", "-day")) or _has_verb_before(words, before, start):
        return False  # 'Two-year [notes] that', 'Okoye made false [claims] that'
    if words.low[verb] == "states" and words.raw[verb][-1] != ":" and not _states(words, before, start):
        return _closes(words, verb, start)
    return None


def _is_one(words: Words, verb: int, before: int, start: int) -> bool:
    """Whether what stands before a form in '-s' may be its subject: 'Ms. Brandt [claims]', 'the crew [claims]'."""
    previous, kind = words.low[before], words.kind[before]
    if words.low[verb + 1] == "that" and (kind == "time" or words.comma[before]):
        return True  # 'a suit filed in March [claims] that', 'Brandt, who runs five boats, [notes] that'
    if words.is_name[before] and not is_owner(words, before):
        return True
    plain = kind == "" and not previous.endswith(("s", "ed")) and previous not in PLURALS
    return plain and not _is_counted(words, before, start)


def _opens_bare(words: Words, index: int, start: int) -> bool:
    """Whether a word opens its clause that can be no subject: 'If you sail, [include] questions'."""
    opens = index == start or words.comma[index - 1] == 1
    return opens and is_plain(words, index) and not may_speak(words, index) and not is_document(words, index)


def _has_verb_before(words: Words, last: int, start: int) -> bool:
    """Whether a verb stands in what looks like a subject: '[Okoye made] false claims that'."""
    participles, past = words.lexicon.telling_participles, words.lexicon.past_tenses
    before = words.low[max(start, last - NOUN_PHRASE) : last]
    if words.kind[last] or (past.isdisjoint(before) and _NEW.isdisjoint(before)):
        return False
    phrase = noun_phrase_ending(words, last, start)
    if phrase is None:
        return False
    if words.is_name[last] and words.bare[phrase[0]] in _NEW:
        return True
    return any(words.low[place] in past and words.low[place] not in participles for place in range(phrase[0] + 1, last))


def _foresees(words: Words, verb: int) -> bool:
    """'She forecast [cuts would hurt it]', 'Okoye forecasts [fees will rise]'."""
    limit = words.sentence_end(verb)
    subject = noun_phrase_starting(words, verb + 1, limit)
    return subject is not None and has_verb(words, subject[1], limit)


def _is_plural(words: Words, last: int, start: int) -> bool:
    """'[Doctors in the region] report that', '[Guidelines from the port] state that'."""
    phrase = noun_phrase_ending(words, last, start)
    return phrase is not None and words.low[before_preposition(words, phrase)].endswith("s")


def _closes_study(words: Words, verb: int, start: int) -> bool:
    """'It is late, records obtained by the Gazette [show].'."""
    if not (words.last[verb] or words.comma[verb]):
        return False
    comma = words.comma.rfind(1, max(start, verb - STUDY), verb)
    return comma >= 0 and words.low[comma + 1] in words.lexicon.study_nouns


def _is_of_document(words: Words, verb: int, start: int) -> bool:
    """'A lawsuit filed by three pilots [claims] it was late': the document is one, though the pilots are several."""
    if not is_followed(words, verb):
        return False
    to = next((place for place in range(max(start, verb - BY), verb - 1) if words.low[place] == "to"), 0)
    if to > start and words.low[to - 1] in words.lexicon.message_nouns and words.low[verb + 1] == "that":
        return not words.low[to - 1].endswith("s")  # 'An e-mail to the pilots [notes] that'
    by = next((index for index in range(verb - 2, max(start + 1, verb - BY), -1) if words.low[index] == "by"), 0)
    document = words.low[by - 2 : by - 1] if by and is_past(words, by - 1) else ()
    return not words.lexicon.study_nouns.isdisjoint(document)


def is_one_of(words: Words, noun: int, start: int) -> bool:
    """Of a word of `COUNTED`: 'one of the quiet [wonders]', but not 'one of the pilots [claims]'."""
    phrase = words.low[max(start, noun - OF_MANY) : noun]
    if "of" not in phrase or phrase[phrase.index("of") - 1] != "one":
        return False
    plural = phrase[-1] in PLURALS or phrase[-1] in OBJECT_PRONOUNS or phrase[-1].endswith("s")
    return is_plain(words, noun - 1) and not (plural or are_persons(words, noun - 1))


def _is_in_relative(words: Words, verb: int, start: int) -> bool:
    """'a pact which producers [hope] will hold', but not 'insurance [claims] would be late'."""
    phrase = noun_phrase_ending(words, verb - 1, start) if is_inserted(words, verb) else None
    return phrase is not None and words.kind[phrase[0] - 1] == "relative"


def _states(words: Words, last: int, start: int) -> bool:
    """'The report, all told, [states] that', 'Ms. Brandt [states] that', but not 'in Western states that vote'."""
    opens = words.low[last + 2 : last + 3] == ("that",)
    if opens and (words.comma[last] or not words.bare[last] or _is_document_of(words, start, last)):
        return True
    if words.is_name[last]:
        return run_start(words, last, start) == start
    return is_document(words, last)


def _is_document_of(words: Words, start: int, last: int) -> bool:
    """'A [memo sent] to ministers before the meeting states that'."""
    participles = words.lexicon.telling_participles
    return any(is_document(words, place) and words.low[place + 1] in participles for place in range(start, last))


def _closes_plural(words: Words, verb: int, start: int) -> bool:
    """'It is late, friends [claim].', 'The pier, the port agency [notes], is old', but not 'official [reports]'."""
    phrase = noun_phrase_ending(words, verb - 1, start) if words.last[verb] or words.comma[verb] else None
    if phrase is None or phrase[0] <= start or not words.comma[phrase[0] - 1]:
        return False
    first, is_form_of_one = phrase[0], words.low[verb].endswith("s")
    article = words.kind[first] == "determiner" and verb - first > 1
    if verb - first == 1 + article and not is_form_of_one:
        return True
    speaks = article and (may_speak(words, verb - 1) or is_document(words, verb - 1))
    return speaks and is_form_of_one and "preposition" not in words.kind[first:verb]


def _is_printed(words: Words, verb: int) -> bool:
    """'It is late, the team [reports] in the Gazette.', but not 'It is late, in weather [reports] on Friday'."""
    if words.low[verb] not in _REPORTS or words.low[verb + 1] not in _IN_PRINT:
        return False
    first = verb - 1 - (words.kind[verb - 2] == "determiner")
    return words.comma[first - 1] == 1 and may_speak(words, verb - 1)


def _is_counted(words: Words, index: int, start: int) -> bool:
    """Whether the word is part of a plural: 'two other [harbour] states', 'several [campaign] promises'."""
    while index > start and words.kind[index] == "" and not words.breaks[index]:
        index -= 1
    return words.low[index] in _COUNTING


def _closes(words: Words, verb: int, start: int) -> bool:
    """Whether a name and the word are a clause set off by commas: 'The ferry is back, [Ms. Brandt notes].'."""
    if not words.last[verb] and not words.comma[verb]:
        return False
    last = before_adverbs(words, verb - 1, start)
    if not words.is_name[last] or words.breaks[last]:
        return False
    first = run_start(words, last, start)
    return first > start and words.comma[first - 1] != 0


def _closes_behind_marks(words: Words, verb: int, start: int) -> bool:
    """'“It holds,” the report states (in its foreword).': only a noun phrase stands between the marks and the verb."""
    first = words.quoted.rfind(1, start, verb) + 1
    phrase = noun_phrase_ending(words, verb - 1, first) if first > start else None
    if phrase is None or phrase[0] != first or words.low[first].endswith("ing"):  # 'called it “odd,” drawing protests'
        return False
    agrees = words.last[verb] == HARD or (words.low[verb][-1] == "s" and words.low[verb - 1][-1] != "s")
    agrees = agrees and not (is_past(words, first) or words.low[first] == "came")  # '“Call it,” came shouts from'
    return agrees and words.stop[first - 1] != 0 and not is_owner(words, verb - 1)  # '…,” came Okoye's reply.'
