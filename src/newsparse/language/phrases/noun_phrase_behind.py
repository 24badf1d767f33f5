"""Noun phrases read from their first word, as behind a verb: 'said [the head of the harbour] on Tuesday'."""

from newsparse.language.nouns.noun import (
    NOUN_PHRASE,
    OBJECT_PRONOUNS,
    PRONOUN_LIKE,
    ROLE,
    SUBJECT_PRONOUNS,
    are_persons,
    behind_nickname,
    is_of_name,
    is_one_of_several,
    is_owner,
    is_person,
    is_plain,
    may_speak,
    run_end,
)
from newsparse.language.words.words import Stretch, Words

#: 'said an [aide] to the mayor', 'said a person [close] to her'.
_TO = frozenset("close adviser advisers advisor advisors aide aides ambassador assistant envoy heir".split())
#: 'told the mayor and the sheriff [that] it held, [to] wait, [it] was late'
_TOLD = SUBJECT_PRONOUNS | {"that", "to"}
_STANDING = frozenset("active current former local past present retired serving state".split())
_ALONE = frozenset("another some many several few all both neither either one".split())
#: 'the woman [sitting] beside me'
POSTURES = frozenset("seated sitting standing".split())
#: What goes on from a participle that tells of the noun before it: 'released [on] Friday', 'published [last] week'.
BEHIND_PARTICIPLES = frozenset({"preposition", "time", "adverb"})


def noun_phrase_starting(words: Words, first: int, limit: int) -> Stretch | None:
    """The noun phrase that begins at `first` and ends before `limit`."""
    if first >= limit or words.quoted[first] or not words.bare[first]:
        return None
    kind = words.kind[first]
    if kind == "pronoun" or words.low[first] in OBJECT_PRONOUNS:
        joined = words.low[first + 1] == "and" and first + 2 < limit and words.is_name[first + 2]
        return (first, run_end(words, first + 2, limit)) if joined else (first, first + 1)  # 'said [he and Okoye]'
    named = words.is_name[first]
    if not named and kind not in {"", "determiner"}:
        return None
    end, reach = first + 1, min(limit, first + NOUN_PHRASE)
    while end < reach and not words.breaks[end - 1]:
        if words.quoted[end]:
            surname = behind_nickname(words, end) if words.is_name[end - 1] else end
            if not end < surname < limit:
                break
            end = surname  # 'said Ada “Skipper” [Brandt]'
        if words.is_name[end]:
            named = True
        elif not _goes_on(words, end, limit, named):
            break
        end += 1
    while end > first + 1 and words.kind[end - 1] in {"preposition", "coordinator", "determiner"}:
        if words.low[end - 1] in PRONOUN_LIKE and words.low[end - 2] in {"of", "number"}:
            break  # 'said the father [of two]', 'said the world number [one]'
        if is_one_of_several(words, end - 1):
            break  # 'said [the other], a baker'
        end -= 1
    if kind == "determiner" and end == first + 1:
        ends = words.breaks[first] or end == limit
        return (first, end) if ends and words.low[first] in _ALONE else None  # 'said [another].'
    if not words.comma[end - 1]:
        return first, _behind_another(words, end, limit)
    return first, _behind_names(words, first, _behind_fields(words, first, end, limit), limit)


def _behind_another(words: Words, joint: int, limit: int) -> int:
    """Where one more ends who may speak: 'said the mayor [and the sheriff].', but not 'and [the sheriff] left'."""
    first = head = joint + 1
    if first >= limit or words.low[joint] != "and" or not may_speak(words, joint - 1):
        return joint
    if not (words.kind[first] == "determiner" or words.is_name[first]):
        return joint
    while head + 1 < limit and not words.breaks[head] and (words.is_name[head + 1] or _is_noun(words, head + 1)):
        head += 1
    ends = head + 1 == limit or words.breaks[head] or words.low[head + 1] in _TOLD
    return head + 1 if ends and may_speak(words, head) else joint


def _is_noun(words: Words, index: int) -> bool:
    return words.kind[index] == "" and not words.is_cue[index]


def _behind_names(words: Words, first: int, end: int, limit: int) -> int:
    """Where a list of names ends: 'said Brandt[, Okoye and Lund]', 'said Ada Brandt[, Tom Okoye, and Mary Lund]'."""
    name, behind = end, end
    if not all(words.is_name[first:end]):
        return end
    while name < limit and words.is_name[name] and not (words.quoted[name] or is_person(words, name)):
        behind = run_end(words, name, limit)
        joins = words.low[behind] == "and" and words.is_name[behind + 1]
        if joins:
            last = run_end(words, behind + 1, limit)
            return last if words.breaks[last - 1] else end
        if not words.comma[behind - 1]:
            break
        name = behind
    return end


def list_end(words: Words, first: int, limit: int) -> int | None:
    """The word behind a list whose next part begins at `first`: 'said the crew, [the pilots and the port]'."""
    part = noun_phrase_starting(words, first, limit)
    while part:
        first, behind = part
        if "and" in words.low[first:behind]:  # 'said the crew, [pilots and sailors]'
            return behind
        if words.low[behind] == "and":
            last = noun_phrase_starting(words, behind + 1, limit)
            return last[1] if last else None
        part = noun_phrase_starting(words, behind, limit) if words.comma[behind - 1] else None
    return None


def _behind_fields(words: Words, first: int, end: int, limit: int) -> int:
    """Where a body ends that has a list for its name, behind a comma: 'said the Ministry of Health[, Labour and …]'."""
    if not words.is_name[end - 1] or "preposition" not in words.kind[first:end]:
        return end
    fields = words.lexicon.office_fields
    if words.lexicon.organisation_words.isdisjoint(words.low[first:end]) or words.low[end - 1] not in fields:
        return end
    field = end
    while field < limit and words.is_name[field]:
        behind = run_end(words, field, limit)
        if words.low[behind] == "and" and words.is_name[behind + 1]:
            return run_end(words, behind + 1, limit) if words.low[field] in fields else end
        if not words.comma[behind - 1]:
            break
        field = behind
    return end


def _goes_on(words: Words, index: int, limit: int, named: bool) -> bool:
    """Whether a noun phrase that has come as far as `index` takes this word in as well, which is no name."""
    kind, bare, before = words.kind[index], words.bare[index], index - 1
    if kind == "":
        if bare in words.lexicon.telling_participles and index + 1 < limit and _tells(words, index):
            return False
        if bare.endswith("ing") and _does_so(words, index):
            return False
        return not (words.is_cue[index] and _is_its_verb(words, index, named))
    if kind == "preposition":
        return index + 1 < limit and _joins(words, index, named)
    if kind == "coordinator":
        return index + 1 < limit and _adds(words, index, limit)
    if kind == "determiner":
        return words.kind[before] in {"preposition", "determiner"}
    if kind in {"adverb", "time"}:  # 'the first minister', 'the BBC's Today programme'
        inside = index + 1 < limit and is_of_name(words, index)
        return inside or words.kind[before] == "determiner" or is_owner(words, before)
    return words.low[index] == "others"


def _joins(words: Words, preposition: int, named: bool) -> bool:
    """Whether a preposition goes on with a noun phrase: 'the head [of] the port', 'the woman sitting [beside] me'."""
    before, bare = words.low[preposition - 1], words.bare[preposition]
    if before in POSTURES:
        return True
    if bare == "by" and before in words.lexicon.study_nouns:  # 'an analysis by the harbour office'
        return True
    if bare == "to" and before in _TO:
        return not is_plain(words, preposition + 1)
    return bare in (("of", "for") if named else ("of", "for", "at", "from", "with"))


def _adds(words: Words, coordinator: int, limit: int) -> bool:
    """Whether 'and' goes on with a noun phrase: 'Brandt [and] others', 'said editor [and] pilot Okoye'."""
    before, behind = coordinator - 1, coordinator + 1
    if words.is_name[before] and (words.is_name[behind] or words.low[behind] == "others"):
        return True
    if are_persons(words, before) and are_persons(words, behind):  # 'said officials [and] witnesses'
        return True
    if words.low[before] in _STANDING and words.low[behind] in _STANDING:  # 'four current [and] former officials'
        return True
    return is_person(words, before) and _introduces(words, behind, limit)


def _introduces(words: Words, first: int, limit: int) -> bool:
    """Whether a role and a name stand there: 'said Harbour News editor and [Tolm city councillor Ada Brandt]'."""
    roles = (index for index in range(first, min(first + ROLE, limit - 1)) if is_person(words, index))
    role = next(roles, 0)
    is_whole = role and words.is_name[role + 1] and not words.is_name[role]
    return bool(is_whole) and all(words.kind[index] == "" for index in range(first, role))


def _tells(words: Words, participle: int) -> bool:
    """Whether a participle goes on with what it tells of the noun: 'a poll [conducted] by the port office'."""
    noun = participle - 1
    if words.kind[noun] or (words.is_name[noun] and words.low[noun] not in words.lexicon.study_nouns):
        return False  # 'a letter Okoye [prepared] for the port office'
    behind = participle + 1 + (words.low[participle + 1] == "this")  # 'filed [this] week'
    return words.kind[behind] in BEHIND_PARTICIPLES and not words.breaks[participle]


def _does_so(words: Words, participle: int) -> bool:
    """Whether a participle tells what somebody does: 'said a pilot [running] the ferry', 'a clerk [working] on it'."""
    behind = participle + 1
    if words.is_name[participle - 1] or not are_persons(words, participle - 1) or words.breaks[participle]:
        return False
    acts_on = words.kind[behind] in {"determiner", "pronoun"}
    return acts_on or (words.kind[behind] == "preposition" and not _joins(words, behind, named=False))


def _is_its_verb(words: Words, index: int, named: bool) -> bool:
    """Whether a verb of reporting ends the phrase: 'the port office [warned]', but not 'the accused man'."""
    low = words.low[index]
    before = words.kind[index - 1] or words.is_name[index - 1]
    if words.low[index - 1].endswith("ly") and words.kind[index - 2] == "determiner":
        return False  # 'at a hastily called news conference'
    if (
        words.breaks[index]
        and low in words.lexicon.noun_like_verbs
        and (not before or low in words.lexicon.study_nouns)
    ):
        return False  # 'according to the Gazette's latest [report], …', 'according to U.N. [estimates].'
    return named or (words.kind[index - 1] == "" and low.endswith(("ed", "said", "told")))
