"""Verbs of reporting in another sense, by what stands behind them; these report nothing.

The army claimed [two villages].       but not 'claimed victory', 'claimed the crew slept'
The port denied [him entry].           but not 'denied the charge'
The tide revealed [a wreck].           but not 'The paper revealed a plot'
"""

from collections.abc import Callable

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import (
    OBJECT_PRONOUNS,
    SELVES,
    are_persons,
    before_preposition,
    is_document,
    is_owner,
    is_past,
    is_person,
    is_plain,
    may_speak,
)
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.verb import JOINTS, tells
from newsparse.language.words.words import Words
from newsparse.rules.indirect.circumstance import is_numeral
from newsparse.rules.indirect.verbs import ASKING, CALLING, CLAIMING, CONFIRMING, DISMISSING, SAYING, WRITING

#: Behind an object another clause's verb stands no further off.
REACH = 6
_SUBJECTS = frozenset({"auxiliary", "determiner", "pronoun"})
_SEVERAL = frozenset("these those several many few more both other".split())
#: What is claimed by saying so: 'claimed [victory]', 'claims a [right] to the pier'.
_CLAIMED = frozenset(
    "alibi breach conspiracy damages innocence link links majority mandate opposite right rights role victory".split()
)
#: 'denied [access] to the port', 'denied the [request]'
_REFUSED = frozenset(
    """
    access appeal application asylum bail benefits care entry licence license motion parole passage pension permission
    permit petition request requests right rights status treatment visa visas
    """.split()
)
#: 'called for a [doctor]'
_FETCHED = frozenset("ambulance assistance backup doctor help medic nurse police reinforcements taxi".split())
#: 'This [recipe] calls for cream.'
_NEEDING = frozenset("job moment occasion post recipe recipes role script situation weather work".split())
#: 'is defending her [title]', 'must defend nine [seats]'
_HELD = frozenset("crown lead medal seat seats title titles trophy championship".split())
#: 'wrote the crew [that] it held': 'that' stands within so many words.
CLAUSE = 8
#: So many words of an object are looked at for one of these.
OBJECT = 6
#: 'say [something] odd', 'say [the same] of it'
_UNTOLD = frozenset({"something", "the"})
_WHEN_OR_WHERE = frozenset("at during in on to".split())
#: 'said [much] the same'
_MUCH = frozenset("almost exactly just much precisely pretty roughly".split())
_NOTED_DOWN = frozenset(
    """
    address addresses coordinates date dates details mileage name names number numbers plate plates position
    registration temperature temperatures time times weight
    """.split()
)
_VOTERS = frozenset("voters electorate".split())
#: 'The [judge] dismissed the case'
_JUDGES = frozenset("court courts judge judges jury magistrate magistrates tribunal".split())


def is_other_sense(words: Words, clause: Clause, first: int) -> bool:
    """Whether the verb reports nothing, since what begins at `first` is no more than a thing that something is done to.

    'claimed [two villages]', 'confirmed [12 judges]', 'denied [him entry]', 'called [a nurse] to help'.
    """
    verb, limit = words.low[clause.cue[0]], clause.sentence[1]
    sense = _SENSES.get(verb)
    if sense is not None and sense(words, first, limit):
        return True
    if verb in words.lexicon.addressing_verbs and _is_left_out(words, first, limit):
        return True
    return verb in _OF_SOME and _is_of_other_subject(words, clause, first)


def _is_of_other_subject(words: Words, clause: Clause, first: int) -> bool:
    """The same for one of `_OF_SOME`: 'The tide [revealed] a wreck', 'The recipe [calls] for it', not 'The mayor …'."""
    verb, limit = words.low[clause.cue[0]], clause.sentence[1]
    if verb == "concluded" and words.kind[first] == "auxiliary":  # 'Only after the talks concluded [will] it sail'
        return clause.source is not None and not may_speak(words, clause.source[1] - 1)
    if is_stressed_by_thing(words, clause):
        return True
    if verb in _REVEALING and _is_sign(words, clause, first):
        return True
    if verb in CALLING and words.low[first] == "for":
        return _head(words, clause) in _NEEDING or _is_fetched(words, first + 1, limit)
    if verb in DISMISSING:
        return _head(words, clause) in _JUDGES
    return verb in _REJECTING and _head(words, clause) in _VOTERS


def is_stressed_by_thing(words: Words, clause: Clause) -> bool:
    """Whether nobody says so: '[The storm] underscored that it is late', but not '[The report] underscored'."""
    source = clause.source
    if words.low[clause.cue[0]] not in _STRESSING or source is None or source[0] > clause.cue[0]:
        return False
    head = before_preposition(words, source)
    speaks = may_speak(words, head) or is_document(words, head) or words.low[head] in words.lexicon.collective_nouns
    return not speaks and words.kind[head] == "" and not any(words.names[source[0] : head])


def _head(words: Words, clause: Clause) -> str:
    """The noun of who does it: 'The [recipe] of the day calls for cream.'."""
    return words.low[before_preposition(words, clause.source)] if clause.source else ""


def _is_sign(words: Words, clause: Clause, first: int) -> bool:
    """'The tide revealed [a wreck]', 'The storm confirmed [my fears]', but not 'The paper revealed [a plot]'."""
    source = clause.source
    if source is None or source[0] > clause.cue[0]:
        return False
    head = before_preposition(words, source)
    inserted = range(source[1], clause.cue[0])  # 'Another pilot, [Ada Lund], explained it'
    if any(words.is_name[place] and not is_owner(words, place) for place in (*range(source[0], head), *inserted)):
        return False
    low, lexicon = words.low[head], words.lexicon
    if words.kind[head] and low not in {"that", "this"}:
        return False  # 'Both confirmed it'
    described = [place for place in range(source[0], head + 1) if not is_owner(words, place)]
    if low.endswith("s") or any(may_speak(words, place) or is_document(words, place) for place in described):
        return False  # 'The person close to her confirmed it'
    bodies = (lexicon.company_nouns, lexicon.group_nouns, lexicon.agency_nouns, lexicon.speech_nouns)
    if low in lexicon.collective_nouns or any(low in nouns for nouns in bodies):
        return False
    return thing_end(words, first, clause.sentence[1]) is not None


def thing_end(words: Words, first: int, limit: int) -> int | None:
    """Where an object ends that stands there without a clause: '[two villages] in the north', not 'the crew slept'."""
    phrase = noun_phrase_starting(words, first, limit)
    if phrase is None or words.kind[first] == "pronoun" or _may_have_verb(words, *phrase):
        return None
    behind = phrase[1]
    if behind == limit or words.breaks[behind - 1]:
        return behind
    joined = words.kind[behind] == "coordinator" and behind + 1 < limit
    dated = words.kind[behind] == "determiner" and words.kind[behind + 1] == "time"  # 'claimed the town [this week]'
    if (words.kind[behind] in _SUBJECTS and not dated) or (joined and words.kind[behind + 1] in _SUBJECTS):
        return None  # 'claimed [the town] it had', 'claimed [the mayor] and the crew were late'
    if words.low[behind] == "to" and behind + 1 < limit and is_plain(words, behind + 1):
        return None  # 'claimed [the plan] to sail was old'
    for place in range(behind, min(limit, behind + REACH)):
        if words.kind[place] in JOINTS:
            break
        if words.kind[place] == "auxiliary" or is_past(words, place):
            return None  # 'claimed [the men] on the pier attacked her'
        if words.breaks[place]:
            break
    return behind


def _may_have_verb(words: Words, first: int, behind: int) -> bool:
    """Whether one of a noun phrase's words may be its verb: 'the boat [leaks]', 'the crew [slept]', 'Okoye [lies]'."""
    if words.is_name[first] and not is_owner(words, first):
        return True
    counted = words.low[first] in _SEVERAL or is_numeral(words, first)
    for place in range(first + 1, behind):
        low, last = words.low[place], place == behind - 1
        if is_past(words, place):
            return True
        plural = low.endswith("s") and not low.endswith("ss") and words.kind[place] == "" and not is_owner(words, place)
        counted = counted or words.kind[place - 1] in {"determiner", "preposition"}
        if plural and not (last and counted) and words.kind[place + 1] != "preposition":
            return True
    return False


def _is_taken(words: Words, first: int, limit: int) -> bool:
    """'claimed [two villages]', 'claims [a tax break]', 'claimed [medals] in Tolm', but not 'claimed [victory]'."""
    end = thing_end(words, first, limit)
    if end is None or not _CLAIMED.isdisjoint(words.low[first:end]):
        return False
    return words.kind[first] == "determiner" or words.low[first].endswith("s")


def _is_appointed(words: Words, first: int, limit: int) -> bool:
    """'confirmed [12 judges]', 'confirmed [her nominee] for the court'."""
    end = thing_end(words, first, limit)
    return end is not None and are_persons(words, before_preposition(words, (first, end)))


def _is_refused(words: Words, first: int, limit: int) -> bool:
    """'denied [him] entry', 'denied [a pension] to widows', 'denied [his rival the victory]'."""
    if words.low[first] in OBJECT_PRONOUNS:
        return True
    phrase = noun_phrase_starting(words, first, limit)
    if phrase is None:
        return False
    head = before_preposition(words, phrase)
    if words.low[head] in _REFUSED:
        return thing_end(words, first, limit) is not None
    if words.kind[phrase[1]] != "determiner" or not all(words.is_name[slice(*phrase)]):
        return False
    return thing_end(words, phrase[1], limit) is not None


def _is_written(words: Words, first: int, limit: int) -> bool:
    """'wrote [notes] to the crew', 'writes [guides] for sailors': no clause."""
    return "that" not in words.low[first : min(first + CLAUSE, limit)] and thing_end(words, first, limit) is not None


def _is_shown(words: Words, first: int, limit: int) -> bool:
    """'projects [an image] of calm', 'projected [the film] on a wall', but not 'projected [a loss of 4 million]'."""
    end = words.stop.find(1, first, limit) + 1 or limit
    return not (tells(words, first, end) or any(map(str.isdigit, "".join(words.raw[first:end]))))


def _is_studied(words: Words, first: int, limit: int) -> bool:
    """'learned [French] in prison', but not 'learned [the pier was shut]'."""
    return not tells(words, first, words.stop.find(1, first, limit) + 1 or limit)


def _is_told_to(words: Words, first: int, limit: int) -> bool:
    """'explained [them] to me'."""
    return words.low[first] in OBJECT_PRONOUNS


def _is_question(words: Words, first: int, limit: int) -> bool:
    """'asked [him a question].', 'asked [questions]': what was asked is not told."""
    phrase = words.low[first : min(limit, first + OBJECT)]
    noun = next((index for index, low in enumerate(phrase, first) if low in {"question", "questions"}), None)
    return noun is not None and (noun + 1 == limit or words.breaks[noun] != 0) and words.raw[noun][-1] != ":"


def _is_left_out(words: Words, first: int, limit: int) -> bool:
    """'asked [him] to.', 'told [the crew] not to.': what they were to do is not told."""
    asked = noun_phrase_starting(words, first, limit) if words.low[first] not in OBJECT_PRONOUNS else (first, first + 1)
    if asked is None or asked[1] >= limit:
        return False
    to = asked[1] + (words.low[asked[1]] == "not")
    return words.low[to] == "to" and words.breaks[to] != 0


def _is_noted_down(words: Words, first: int, limit: int) -> bool:
    """'noted [the time] on a card', but not 'noted the rise in prices', 'noted the time it took'."""
    end = thing_end(words, first, limit)
    head = before_preposition(words, (first, end)) if end is not None else first
    return words.low[head] in _NOTED_DOWN and words.low[head + 1] != "of"  # 'noted the number of boats'


def _is_called(words: Words, first: int, limit: int) -> bool:
    """'called [a nurse] to help', 'called [the strike] to stop it', 'called [him Mike]', but not 'the mayor a liar'."""
    if words.low[first] in OBJECT_PRONOUNS:
        return first + 1 < limit and words.bare[first + 1] in words.lexicon.given_names
    phrase = noun_phrase_starting(words, first, limit)
    if phrase is None:
        return False
    head, behind = before_preposition(words, phrase), phrase[1]
    himself = words.low[head] in SELVES
    head -= himself
    follows = himself or words.kind[behind] == "preposition"
    if are_persons(words, head):
        return follows
    return words.low[head] in words.lexicon.called_nouns and words.low[behind] == "to"


def _is_fetched(words: Words, first: int, limit: int) -> bool:
    """'called for [a doctor].', 'called for [help] from the port'."""
    end = thing_end(words, first, limit)
    return end is not None and words.low[before_preposition(words, (first, end))] in _FETCHED


def _is_seen(words: Words, first: int, limit: int) -> bool:
    """'see [eye] to eye', 'sees [fit] to sail'."""
    return words.low[first] in {"eye", "fit", "red"}


def _is_untold(words: Words, first: int, limit: int) -> bool:
    """'say [the same thing] of it', 'said [something] odd', but not 'said [something] had broken'."""
    first += words.low[first] in _MUCH
    if words.low[first] not in _UNTOLD:
        return False
    same = words.low[first : first + 2] == ("the", "same")
    noun = first + 1 + same + (words.low[first + 2 : first + 3] == ("thing",))
    if not (same or words.low[first] == "something") or noun > limit:
        return False
    dated = words.kind[noun] == "time" or words.low[noun] in _WHEN_OR_WHERE  # 'said [the same] in a note'
    if same and noun == first + 2 and not dated:  # 'said [the same] boat was late', 'say [the same] of it'
        return noun == limit or words.breaks[noun - 1] != 0
    reach = min(limit, noun + REACH)
    return not tells(words, noun, words.stop.find(1, noun, reach) + 1 or reach)


def _is_held(words: Words, first: int, limit: int) -> bool:
    """'is defending [her title]', 'must defend [nine seats]'."""
    end = thing_end(words, first, limit)
    return end is not None and not _HELD.isdisjoint(words.low[first:end])


def _is_sent_away(words: Words, first: int, limit: int) -> bool:
    """'dismissed [her campaign manager]', but not 'dismissed [the pilot] as a crank', 'dismissed [critics]'."""
    end = thing_end(words, first, limit)
    if end is None or "as" in words.low[end : min(end + REACH, limit)]:
        return False
    return is_person(words, before_preposition(words, (first, end)))


_SENSES: dict[str, Callable[[Words, int, int], bool]] = {
    form: sense
    for forms, sense in (
        (CLAIMING, _is_taken),
        (CONFIRMING, _is_appointed),
        ("deny denies denied denying".split(), _is_refused),
        (WRITING, _is_written),
        ("projected projecting projects".split(), _is_shown),
        (("learned", "learnt"), _is_studied),
        ("explain explains explained explaining".split(), _is_told_to),
        (ASKING, _is_question),
        (CALLING, _is_called),
        (("see", "sees"), _is_seen),
        (SAYING, _is_untold),
        ("note notes noted noting".split(), _is_noted_down),
        ("defend defends defended defending".split(), _is_held),
        (DISMISSING, _is_sent_away),
    )
    for form in forms
}
_REVEALING = CONFIRMING | frozenset(
    """
    describe describes described describing explain explains explained explaining
    indicate indicates indicated indicating reveal reveals revealed revealing signal signals signaled signalled
    signaling signalling suggest suggests suggested suggesting
    """.split()
)
#: A thing that does these shows the reporter something.
_STRESSING = frozenset(
    """
    highlight highlights highlighted highlighting underline underlines underlined underlining
    underscore underscores underscored underscoring
    """.split()
)
_REJECTING = frozenset("reject rejects rejected rejecting".split())
#: These report nothing with some subjects.
_OF_SOME = _REVEALING | _STRESSING | CALLING | DISMISSING | _REJECTING | {"concluded"}
