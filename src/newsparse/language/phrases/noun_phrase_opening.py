"""Noun phrases read from their first word, where the verb is not known: '[Ada Brandt] spoke', '[The mayor] laughed'."""

from newsparse.language.nouns.noun import (
    MORE,
    OBJECT_PRONOUNS,
    OFFICE_OF,
    SUBJECT_PRONOUNS,
    acts,
    are_persons,
    behind_nickname,
    is_document,
    is_owner,
    is_past,
    is_person,
    is_plain,
    may_speak,
    run_end,
)
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.words.words import Stretch, Words

#: How many words of a subject are read that begins with no name; how many small words may follow in it.
PHRASE, PLAIN = 5, 3
#: 'UN [head of medical aid] Ada Brandt': what somebody is has fewer words.
OFFICE = 5
#: 'Ada Brandt [and] Tom Okoye', 'the Port [of] Tolm'.
_IN_NAMES = frozenset({"and", "of"})
_OF_THE = frozenset((word, "the") for word in OFFICE_OF)
#: What a firm is called by what it does, in 'British [retailer] Marrow'; as names, persons bear them: 'Kim [Brewer]'.
_FIRMS = frozenset("brewer builder insurer lender miner operator producer retailer startup supplier".split())
#: Verbs whose past looks like a noun or an adjective: 'the council [put] it off', 'the mayor [hit] back'.
_PAST, _HIT, _BACK = frozenset({"put", "quit"}), frozenset("fought hit shot".split()), frozenset({"back", "out"})


def noun_phrase_opening(words: Words, first: int, limit: int) -> Stretch | None:
    """A subject read from its start, when its verb is unknown: a name, a pronoun, or an article and some words."""
    if first >= limit or words.quoted[first]:
        return None
    if words.kind[first] in {"pronoun", "relative"}:
        return first, first + 1
    low, following = words.low[first], words.low[first + 1]
    if following == "by" and low.endswith(("ed", "en")):
        return None  # 'Below it is another, [written by] Ada Brandt'
    if following == "than" and low in MORE:  # 'More than 200 sailors signed'
        counted = noun_phrase_starting(words, first + 2, _reach(words, first + 2, limit))
        return (first, _before_verb(words, first + 2, counted[1])) if counted else None
    if following in OFFICE_OF and low in words.lexicon.offices:
        office = noun_phrase_starting(words, first, limit)  # '[Minister for Fish Ada Brandt] left'
        return (first, _before_verb(words, first, office[1])) if office else None
    if words.is_name[first]:
        return first, _end_of_named(words, first, limit)
    phrase = noun_phrase_starting(words, first, _reach(words, first, limit))
    behind = _before_verb(words, first, phrase[1]) if phrase else first
    is_owned = phrase is not None and first + 1 < behind < limit and is_owner(words, behind - 1)
    if is_owned and all(words.names[first + 1 : behind]):
        behind = _end_of_owned(words, behind, limit)  # 'The Tolm Union's [state chapter] met'
    is_date = words.bare[behind - 1].isdigit()  # 'Jan. 9, [2024] — She said'
    return None if phrase is None or is_date else (first, behind)


def _end_of_named(words: Words, first: int, limit: int) -> int:
    """Where a phrase ends that begins with a name: '[Ada Brandt] left', '[Western economists] left'."""
    end = first + 1
    while (
        end < limit
        and not words.quoted[end]
        and not words.breaks[end - 1]
        and (words.raw[end][0] != "(" or ")" in words.raw[end])  # 'Ada Brandt (Ind, Marrow North)'
    ):
        if not (words.is_name[end] or _is_in_name(words, end, limit)):
            holder = _holder_of_office(words, end, limit)
            if not holder:
                break
            end = holder
        end += 1
    if end < limit:
        if words.low[end].endswith("s") and _is_whose_people(words, first, end):
            return end + 1
        if words.quoted[end]:  # 'Ada “skipper” Brandt'
            surname = behind_nickname(words, end)
            end = run_end(words, surname, limit) if end < surname < limit else end
    if is_owner(words, end - 1):
        return _end_of_owned(words, end, limit)
    return _end_of_plain(words, first, end, limit) if words.opens_sentence(first) else end


def _is_in_name(words: Words, index: int, limit: int) -> bool:
    """Whether a name goes on with a word that is none: 'the Port [of] Tolm', 'Chief [executive] Ada Brandt'."""
    name = words.names.find(1, index, min(limit, index + PLAIN + 1))  # 'Chief [executive] Ada', 'Lines [chief …] Ada'
    if name < 0 or (name == index + PLAIN and any(words.kind[index:name])):  # but not 'and his wife, [Ada]'
        return False
    lexicon = words.lexicon
    if name == index + 1 and (
        words.raw[index] == "&" or words.bare[index] in _IN_NAMES or words.bare[index] in lexicon.name_particles
    ):
        return True
    titles = words.bare[index:name]  # 'Chief executive Ada Brandt', 'Port board member Okoye'
    is_title = titles[-1].capitalize() in lexicon.titles or titles[-1] in lexicon.all_person_nouns
    # 'Shipping group Marrow Lines', 'Tolm chipmaker Marrow'
    is_body = titles[-1] in lexicon.organisation_words or titles[-1] in _FIRMS or titles[-1].endswith("maker")
    is_known = is_title or is_body or (len(titles) == 1 and _introduces_person(words, index))
    acts = is_past(words, index) or _reports(words, index)  # 'Ada Brandt [told] officer Tom Okoye so'
    return is_known and not acts and all(map(str.islower, titles))


def _holder_of_office(words: Words, noun: int, limit: int) -> int:
    """Where a name begins behind what somebody is, or 0: 'UN head of aid [Ada] Brandt', 'BBC host and author [Ada]'."""
    joint, name = noun + 1, words.names.find(1, noun, min(limit, noun + OFFICE))
    if name <= joint + 1 or not is_person(words, noun) or 1 in words.breaks[noun:name]:
        return 0
    if words.low[joint] == "and":
        return name if is_person(words, name - 1) else 0
    is_office = words.low[joint] in OFFICE_OF and all(is_plain(words, place) for place in range(joint + 1, name))
    return name if is_office and words.begins_person(name) else 0


def _introduces_person(words: Words, noun: int) -> bool:
    """Whether an unknown noun stands before a whole name: 'Castrian [batsman] Tom Okoye', but not 'Lund [met] Tom'."""
    if not is_plain(words, noun) or is_past(words, noun) or words.low[noun].endswith(("s", "d")):
        return False
    return words.bare[noun + 1] in words.lexicon.given_names and words.is_name[noun + 2]


def _reports(words: Words, index: int) -> bool:
    """Whether a word is a verb of reporting and no noun: 'Brandt [said]', but not 'the Port [claims] manager'."""
    return words.cue(index) not in {"", "state"} and words.low[index] not in words.lexicon.noun_like_verbs


def _is_whose_people(words: Words, first: int, end: int) -> bool:
    """Whether several persons are called by a name before: 'Okoye [supporters]', but not 'Ada Brandt [stars] in it'."""
    if not are_persons(words, end):
        return False
    is_whole_name = end - first > 1 and words.bare[end - 2] in words.lexicon.given_names
    return not is_whole_name and not words.breaks[end - 1]


def _end_of_plain(words: Words, first: int, end: int, limit: int) -> int:
    """Where a phrase ends whose capital is that of the sentence alone: 'Ferry safety experts have'."""
    if end < limit and (words.low[end] in OBJECT_PRONOUNS or _reports(words, end)):
        return end  # 'Brandt [herself] was asked', 'Brandt [said] Okoye would come'
    behind = _past_plain(words, end, limit)
    if behind == end < limit and words.low[end] == "and" and first + 1 == end:  # 'Farmers and sailors have'
        behind = _past_plain(words, end + 1, limit)
    verb = next((index for index in range(end, behind) if is_past(words, index)), behind)
    if verb == end < behind:
        return end  # 'Brandt said gift cards would be taken and vowed'
    if end - first == 1 and end < verb < behind:
        return verb - _is_adverb(words, verb - 1)  # 'Fifteen [families] came'
    if end - first == 1 and behind == end + 1 and words.comma[end] and _speaks(words, end):
        return behind  # 'Environmental groups, which sued, have'
    if end - first == 1 and behind > end + 1 and words.is_cue[end + 1] and _speaks(words, end):
        return end + 1  # '[Court records] show'
    if behind == limit or words.kind[behind] != "auxiliary":
        return end
    plural = words.low[behind - 1].endswith("s") and not words.is_cue[end]  # 'Port Office experts have'
    return behind if end - first == 1 or plural else end


def _speaks(words: Words, noun: int) -> bool:
    """'[groups]', '[officials]', '[data]'."""
    return may_speak(words, noun) or is_document(words, noun)


def _end_of_owned(words: Words, end: int, limit: int) -> int:
    """Where a phrase ends that begins with an owner: 'Okoye's [campaign] sent', 'Okoye's [old campaign chief] has'."""
    behind = _past_plain(words, end, limit)
    if behind == end or words.quoted[end]:
        return end
    if acts(words, end):
        return end  # '[Moody's] cut its forecast'
    acts_in = (index for index in range(end + 1, behind) if is_past(words, index) or _reports(words, index))
    verb = next(acts_in, behind)
    if verb < behind or words.low[behind] == "of":  # 'Okoye's old [plan] failed', '[offer] of help'
        return verb
    ends = words.breaks[behind - 1] or (behind < limit and words.kind[behind] == "auxiliary")
    heads = (index + 1 for index in range(behind - 1, end, -1) if _is_head(words, index))
    return behind if ends else next(heads, end + 1)


def _is_head(words: Words, index: int) -> bool:
    """Whether a noun is one of those who speak: 'Castria's central [bank] left', 'Okoye's old [aide] left'."""
    low, lexicon = words.low[index], words.lexicon
    return low in lexicon.organisation_words or is_person(words, index)


def _past_plain(words: Words, end: int, limit: int) -> int:
    """Past the few words of the open classes that go on from `end` in the same piece of the sentence."""
    behind, reach = end, min(limit, end + PLAIN)
    while behind < reach and words.kind[behind] == "" and not words.breaks[behind - 1]:
        behind += 1
    return behind


def _reach(words: Words, first: int, limit: int) -> int:
    """How far a subject is read that begins with no name: some words on, up to the end of a name or before a comma."""
    reach = first + PHRASE
    if reach >= limit:
        return limit
    if words.low[reach - 2 : reach] in _OF_THE and words.is_name[reach]:  # 'The Executive Director of [the Port Watch]'
        reach += 1
    while reach < limit and words.is_name[reach] and (words.is_name[reach - 1] or words.low[reach - 1] in OFFICE_OF):
        reach += 1
    if words.breaks[reach - 1]:
        return reach
    for end in range(reach, min(limit, reach + PLAIN)):  # 'A spokesman for the [old port office], …', '… has left'
        if words.kind[end] == "auxiliary" or is_past(words, end) or _is_adverb(words, end):
            return end
        if words.is_name[end] and is_person(words, end - 1) and end > reach:
            return run_end(words, end, limit)  # 'An old supporter of Castrian [presidential nominee Tom Okoye]'
        if not is_plain(words, end):
            return end if words.kind[end] == "preposition" else reach  # 'A spokesman for the [old port office] in'
        if words.comma[end]:
            return end + 1
    return reach


def _before_verb(words: Words, first: int, end: int) -> int:
    """Where a verb begins that was taken for a noun: 'the port [sent] a letter', 'the council [voted] late'."""
    for index in range(first + 2, end):
        low = words.low[index]
        past = (low.endswith("ed") and "-" not in low) or low in words.lexicon.past_tenses or low in _PAST
        past = past or (low in _HIT and words.low[index + 1] in _BACK)  # 'the mayor [hit] back, saying'
        is_verb = past and words.bare[index] not in words.lexicon.given_names  # and not 'the mayor [Fred Brandt]'
        if is_verb and words.kind[index] == words.kind[index - 1] == "":
            return index - _is_adverb(words, index - 1)  # 'the port [briefly] put it off'
    is_object = words.kind[end] in {"determiner", "pronoun"} or (words.low[end] == "that" and words.breaks[end])
    is_object = is_object and not words.breaks[end - 1]  # 'the port [opposes] the fee', 'the port [opposes] that,'
    if is_object and words.low[end] in SUBJECT_PRONOUNS:
        return end  # 'the sailors [she met]'
    return end - 1 if is_object and end - first > 2 and words.kind[end - 1] == "" else end


def _is_adverb(words: Words, index: int) -> bool:
    """'briefly', but not 'family'."""
    return words.low[index].endswith("ly") and words.low[index] not in words.lexicon.ly_words
