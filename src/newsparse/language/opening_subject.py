"""Subjects read from their first word, where the verb is not known.

After the storm, [the mayor] spoke              what a sentence begins with
[Ada Brandt] spoke, [the mayor] laughed         a noun phrase and no more
"""

from newsparse.language.noun import (
    OBJECT_PRONOUNS,
    PERIODS,
    SUBJECT_PRONOUNS,
    TIME_UNITS,
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
    run_start,
)
from newsparse.language.noun_phrase_behind import noun_phrase_starting
from newsparse.language.region import past_region
from newsparse.language.subject import REACH
from newsparse.language.words import Stretch, Words

#: How many words of a subject are read that begins with no name; how many small words may follow in it.
PHRASE, PLAIN = 5, 3
#: Participles that do not end in '-ed': '[Born] in Tolm, the mayor …'.
_IRREGULAR = frozenset(
    """
    born bought built caught driven found given held known led made seen sent shown struck sworn taken told torn written
    """.split()
)
_LEADING_ON = frozenset({"most", "there", "here"})
_MORE = frozenset({"more", "less", "fewer"})
#: 'Ada Brandt [and] Tom Okoye', 'the Port [of] Tolm'.
_IN_NAMES = frozenset({"and", "of"})
_OF = frozenset({"of", "for"})
#: What joins an office to its field: 'Minister [of] Health'.
FIELDS = frozenset((word,) for word in _OF)
_OF_THE = frozenset((word, "the") for word in _OF)
#: What a firm is called by what it does, in 'British [retailer] Marrow'; as names, persons bear them: 'Kim [Brewer]'.
_FIRMS = frozenset("brewer builder insurer lender miner operator producer retailer startup supplier".split())
#: Verbs whose past looks like a noun or an adjective: 'the council [put] it off', 'the mayor [hit] back'.
_PAST, _HIT, _BACK = frozenset({"put", "quit"}), frozenset("fought hit shot".split()), frozenset({"back", "out"})
#: '[The morning after] the storm, its owner said'
_MORNINGS = frozenset(("the", part, "after") for part in "day night morning week month year afternoon evening".split())
_TIME_NOUNS = frozenset("later ago earlier afterward afterwards before".split())
#: A phrase that tells when has one of these within so many words, or else a word for a time behind its first.
_OF_TIMES, WHEN = _TIME_NOUNS | TIME_UNITS | {part for _, part, _ in _MORNINGS}, 5


def sentence_subject(words: Words, first: int, limit: int) -> Stretch | None:
    """The noun phrase that the sentence begins with, past adverbs and introductory phrases or clauses."""
    index = first
    while index < limit and not words.quoted[index]:
        kind, low = words.kind[index], words.low[index]
        if (kind in {"coordinator", "adverb"} and not words.is_name[index]) or (
            (low in _LEADING_ON or low.endswith("ly")) and _is_led_on(words, index, limit)
        ):
            index += 1
        elif low == "that" and index == first and _points(words, index):
            return noun_phrase_opening(words, index, limit)  # 'That answer did not please her'
        elif (
            kind in {"preposition", "subordinator", "time", "relative"}
            or (index == first and _is_participle(words, index))
            or _is_time_phrase(words, index, limit)
        ):
            comma = _next_comma(words, index, limit)
            inverted = _behind_was(words, index, limit if comma is None else comma + 1)
            if inverted:
                return inverted
            if comma is None:
                return _first_name(words, index, limit) or _behind_message(words, index, limit)
            name = run_start(words, comma, index) if words.is_name[comma] else index
            if name > index and words.kind[name - 1] == "time":
                return name, comma + 1  # 'Last year [Ada Brandt], a pilot at the port, sailed'
            region = past_region(words, comma + 1, limit)  # 'In Nashua, [New Hampshire], the mayor'
            index = _past_apposition(words, region if words.comma[region - 1] else comma + 1, limit)
            if index == limit or (words.is_cue[index] and words.low[index].endswith("ing")):
                return _subject_inside(words, first, comma)  # 'At the pier [he] gave a speech, warning'
            if kind != "subordinator" and is_past(words, index):
                return _subject_inside(words, first, comma)  # 'On Tuesday [he] sailed to Tolm, sat down'
        else:
            return None if index > first and _is_imperative(words, index) else noun_phrase_opening(words, index, limit)
    return None


def _points(words: Words, index: int) -> bool:
    """Of 'that': '[That] answer did not please her', but not 'That night, she slept'."""
    noun = index + 1
    is_time = words.low[noun] in TIME_UNITS or words.low[noun] == "night"
    return words.kind[noun] == "" and not (is_time or words.breaks[noun])


def _is_imperative(words: Words, index: int) -> bool:
    """Whether a bare verb stands where a subject might: 'Now [take] a look and start counting'."""
    follows = words.kind[index + 1 : index + 2] == ("determiner",) and not words.comma[index]
    return follows and is_plain(words, index) and not words.low[index].endswith("s")


def _subject_inside(words: Words, first: int, limit: int) -> Stretch | None:
    """The first pronoun or name behind the first word, none behind a preposition: 'In Tolm [Ada Brandt] said'.

    Behind a day also what opens with an article: 'On Tuesday [a pilot] said'.
    """
    for place in range(first + 1, min(limit, first + REACH)):
        if words.quoted[place] or words.kind[place - 1] == "preposition" or words.is_name[place - 1]:
            continue
        is_new = words.kind[place] == "determiner" and words.kind[place - 1] == "time"
        if is_new or words.low[place] in SUBJECT_PRONOUNS or words.is_name[place]:
            return noun_phrase_opening(words, place, limit)
    return None


def _is_led_on(words: Words, index: int, limit: int) -> bool:
    """'[Most] recently', '[There], she left', '[Shortly] after the storm'."""
    if words.bare[index].endswith("ly"):
        return words.comma[index] != 0 or _leads_on(words, index)
    if words.low[index] == "most":
        return index + 1 < limit and words.low[index + 1].endswith("ly")
    return words.low[index] in {"there", "here"} and words.comma[index] != 0


def _leads_on(words: Words, index: int) -> bool:
    """'Shortly [after] the storm', 'Usually [she] did', 'Hastily [leaving]', but not 'Molly [of] the crew'."""
    behind = index + 1
    low, kind = words.low[behind], words.kind[behind]
    return low in {"after", "before"} or kind in {"pronoun", "determiner"} or low.endswith("ing")


def _past_apposition(words: Words, index: int, limit: int) -> int:
    """The pronoun behind a name in apposition: 'Pressed by the mayor, Tom Okoye, [he] said'; else the same word."""
    if index >= limit or not words.is_name[index]:
        return index
    behind = run_end(words, index, limit)
    return behind if behind < limit and words.comma[behind - 1] and words.kind[behind] == "pronoun" else index


def _behind_was(words: Words, first: int, end: int) -> Stretch | None:
    """'Among the victims was [Tom Okoye], a pilot', 'Seated behind her was [Tom Okoye], 71'."""
    if not (words.kind[first] == "preposition" or _is_participle(words, first)) or not words.is_name[end - 1]:
        return None
    name = run_start(words, end - 1, first)
    return (name, end) if name > first + 1 and words.low[name - 1] in {"was", "were", "is", "are"} else None


def _is_participle(words: Words, index: int) -> bool:
    """'[Leaving] the pier, …', '[Born] in Tolm, …', but not '[Retired] Ada Brandt'."""
    low = words.low[index]
    if low not in _IRREGULAR and (len(low) < 5 or not low.endswith(("ing", "ed"))):
        return False
    return index + 1 < len(words) and (low == "born" or not words.is_name[index + 1])  # '[Born] Ada Brandt, she'


def _is_time_phrase(words: Words, index: int, limit: int) -> bool:
    """'Two days later, ...', 'Eight years ago, ...'."""
    on_a_day = index + 1 < limit and words.kind[index + 1] == "time"
    if not on_a_day and _OF_TIMES.isdisjoint(words.low[index : index + WHEN]):
        return False
    comma = _next_comma(words, index, min(limit, index + WHEN))
    if comma is not None and comma > index and words.low[comma] in _TIME_NOUNS:
        return True
    if on_a_day and comma == index + 1:  # 'That day, …'
        return True
    if words.low[index : index + 3] in _MORNINGS:
        return True
    if words.low[index] in _MORE and not TIME_UNITS.isdisjoint(words.low[index : min(limit, index + WHEN)]):
        return True  # 'Less than a week after the storm, …'
    return not PERIODS.isdisjoint(words.low[index : min(limit, index + 3)])


def _next_comma(words: Words, index: int, limit: int) -> int | None:
    """The next word that a comma or a dash follows, none where that is far."""
    limit = min(limit, index + REACH)
    place = words.stop.find(1, index, limit)
    while place >= 0 and not words.raw[place].endswith((",", "—", "–")):
        place = words.stop.find(1, place + 1, limit)
    return place if place >= 0 else None


def _first_name(words: Words, index: int, limit: int) -> Stretch | None:
    """The first name of a clause: 'When the ferry of [Ada Brandt] sank'."""
    for place in range(index, min(limit, index + REACH)):
        if not words.quoted[place] and words.is_name[place]:
            subject = noun_phrase_opening(words, place, limit)
            owns_title = subject and is_owner(words, subject[1] - 1) and words.quoted[subject[1]]
            return None if owns_title else subject  # not 'On Radio Tolm's “This Hour,” Brandt said'
    return None


def _behind_message(words: Words, preposition: int, limit: int) -> Stretch | None:
    """'In a statement [the council] thanked the crew', with no comma."""
    message = noun_phrase_starting(words, preposition + 1, limit)
    if message is None or words.lexicon.message_nouns.isdisjoint(words.low[slice(*message)]):
        return None
    opens = words.kind[message[1]] == "determiner" and words.low[preposition] == "in"
    return noun_phrase_opening(words, message[1], limit) if opens else None


def noun_phrase_opening(words: Words, first: int, limit: int) -> Stretch | None:
    """A subject read from its start, when its verb is unknown: a name, a pronoun, or an article and some words."""
    if first >= limit or words.quoted[first]:
        return None
    if words.kind[first] in {"pronoun", "relative"}:
        return first, first + 1
    low = words.low[first]
    if low.endswith(("ed", "en")) and words.low[first + 1 : first + 2] == ("by",):
        return None  # 'Below it is another, [written by] Ada Brandt'
    if low in _MORE and words.low[first + 1 : first + 2] == ("than",):  # 'More than 200 sailors signed'
        counted = noun_phrase_starting(words, first + 2, _reach(words, first + 2, limit))
        return (first, _before_verb(words, first + 2, counted[1])) if counted else None
    if low in words.lexicon.offices and words.low[first + 1 : first + 2] in FIELDS:
        office = noun_phrase_starting(words, first, limit)  # '[Minister for Fish Ada Brandt] left'
        return (first, _before_verb(words, first, office[1])) if office else None
    if words.is_name[first]:
        end = first + 1
        while (
            end < limit
            and not words.quoted[end]
            and not words.breaks[end - 1]
            and (words.raw[end][0] != "(" or ")" in words.raw[end])  # 'Ada Brandt (Ind, Marrow North)'
            and (words.is_name[end] or _is_in_name(words, end, limit))
        ):
            end += 1
        if end < limit:
            if words.low[end].endswith("s") and _is_whose_people(words, first, end):  # 'Western [economists]'
                return first, end + 1
            if words.quoted[end]:  # 'Ada “skipper” Brandt'
                surname = behind_nickname(words, end)
                end = run_end(words, surname, limit) if end < surname < limit else end
        if is_owner(words, end - 1):
            return first, _end_of_owned(words, end, limit)
        return first, _end_of_plain(words, first, end, limit) if words.opens_sentence(first) else end
    phrase = noun_phrase_starting(words, first, _reach(words, first, limit))
    behind = _before_verb(words, first, phrase[1]) if phrase else first
    is_date = words.bare[behind - 1].isdigit()  # 'Jan. 9, [2024] — She said'
    return None if phrase is None or is_date else (first, behind)


def _is_whose_people(words: Words, first: int, end: int) -> bool:
    """Whether several persons are called by a name before: 'Okoye [supporters]', but not 'Ada Brandt [stars] in it'."""
    if not are_persons(words, end):
        return False
    is_whole_name = end - first > 1 and words.bare[end - 2] in words.lexicon.given_names
    return not is_whole_name and not words.breaks[end - 1]


def _reach(words: Words, first: int, limit: int) -> int:
    """How far a subject is read that begins with no name: some words on, up to the end of a name or before a comma."""
    reach = first + PHRASE
    if reach >= limit:
        return limit
    if words.low[reach - 2 : reach] in _OF_THE and words.is_name[reach]:  # 'The Executive Director of [the Port Watch]'
        reach += 1
    while reach < limit and words.is_name[reach] and (words.is_name[reach - 1] or words.low[reach - 1] in _OF):
        reach += 1
    if words.breaks[reach - 1]:
        return reach
    for end in range(reach, min(limit, reach + PLAIN)):  # 'A spokesman for the [old port office], …', '… has left'
        if words.kind[end] == "auxiliary" or is_past(words, end) or _is_adverb(words, end):
            return end
        if not is_plain(words, end):
            return end if words.kind[end] == "preposition" else reach  # 'A spokesman for the [old port office] in'
        if words.comma[end]:
            return end + 1
    return reach


def _is_adverb(words: Words, index: int) -> bool:
    """'briefly', but not 'family'."""
    return words.low[index].endswith("ly") and words.low[index] not in words.lexicon.ly_words


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


def _speaks(words: Words, noun: int) -> bool:
    """'[groups]', '[officials]', '[data]'."""
    return may_speak(words, noun) or is_document(words, noun)


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
    if behind == limit or words.kind[behind] != "auxiliary":
        return end
    plural = words.low[behind - 1].endswith("s") and not words.is_cue[end]  # 'Port Office experts have'
    return behind if end - first == 1 or plural else end


def _end_of_owned(words: Words, end: int, limit: int) -> int:
    """Where a phrase ends that begins with an owner: 'Okoye's [campaign] sent', 'Okoye's [old campaign chief] has'."""
    behind = _past_plain(words, end, limit)
    if behind == end or words.quoted[end]:
        return end
    if acts(words, end):
        return end  # '[Moody's] cut its forecast'
    verb = next((index for index in range(end + 1, behind) if is_past(words, index)), behind)
    if verb < behind or words.low[behind : behind + 1] == ("of",):  # 'Okoye's old [plan] failed', '[offer] of help'
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


def _is_in_name(words: Words, index: int, limit: int) -> bool:
    """Whether a name goes on with a word that is none: 'the Port [of] Tolm', 'Chief [executive] Ada Brandt'."""
    name = words.names.find(1, index, min(limit, index + PLAIN))
    if name < 0:
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


def _reports(words: Words, index: int) -> bool:
    """Whether a word is a verb of reporting and no noun: 'Brandt [said]', but not 'the Port [claims] manager'."""
    return words.is_cue[index] == 1 and words.low[index] not in words.lexicon.noun_like_verbs


def _introduces_person(words: Words, noun: int) -> bool:
    """Whether an unknown noun stands before a whole name: 'Castrian [batsman] Tom Okoye', but not 'Lund [met] Tom'."""
    if not is_plain(words, noun) or is_past(words, noun) or words.low[noun].endswith(("s", "d")):
        return False
    return words.bare[noun + 1] in words.lexicon.given_names and words.is_name[noun + 2 : noun + 3] == (True,)
