"""What only headlines do: they are two sentences with a comma between, and leave out 'was'.

Okoye says pier is shut, [Brandt] calls it “a disgrace”     two subjects
Okoye says pier is shut, [calls] it “a disgrace”            or one
Okoye fined and [told] “rules are rules”                    was told
Pier unsafe, says [mayor] as storm nears                    no article, and more behind the source
[Central bank] holds rates, sees no cut                     nor one before the subject
"""

from collections.abc import Iterator

from newsparse.language.nouns.noun import are_persons, is_document, is_past, is_plain, may_speak
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.words.words import Stretch, Words

_MARKS = frozenset("'\"‘“")
#: A subject has so many words at most, the first one with its verb, and the second.
FIRST, SUBJECT = 7, 4
#: 'says mayor [as] storm nears': what goes on behind a source.
_MEANWHILE = frozenset("after ahead amid as at before despite during following in on over since when while".split())


def second_sentences(words: Words, first: int, behind: int) -> Iterator[int]:
    """Where a headline goes on with what another does, behind somebody's words; its verbs end in '-s'."""
    spoken = False
    for index in range(first + 1, behind):
        if spoken and words.comma[index - 1] and not words.quoted[index]:
            goes_on = words.low[index] != "says" and _reports(words, index)
            if goes_on or _has_subject(words, index, behind):
                yield index
        spoken = spoken or _reports(words, index)


def source_behind_says(words: Words, verb: int, limit: int) -> Stretch | None:
    """'Pier unsafe, says [report]', 'Pier unsafe, says [mayor] as storm nears', not 'Judge stops it, says it leaks'."""
    phrase = noun_phrase_starting(words, verb + 1, limit) if words.low[verb] == "says" else None
    if phrase is None:
        return None
    first, behind = phrase
    behind = next((place for place in range(first + 1, behind) if words.low[place] in _MEANWHILE), behind)
    last = behind - 1
    if behind < limit:
        return (first, behind) if words.low[behind] in _MEANWHILE and may_speak(words, last) else None
    return None if last > first and _has_verb(words, first, last) else phrase


def _has_verb(words: Words, first: int, last: int) -> bool:
    """Whether a clause stands behind 'says': 'says [pier leaks]', 'Says [Sailors Deserve Better]', not 'Port Chief'."""
    low, lexicon = words.low[last], words.lexicon
    if words.is_name[last]:
        is_body = low in lexicon.organisation_words or low in lexicon.company_words
        is_source = is_body or are_persons(words, last) or is_document(words, last)
        given = lexicon.given_names
        acts = any(word.lower().endswith("ed") and word not in given for word in words.bare[first + 1 : last + 1])
        return acts or not (is_source or any(map(words.begins_person, range(first, last))))
    if may_speak(words, last):
        return False
    acts = is_past(words, last) or (low.endswith("s") and is_plain(words, last))
    return acts or (are_persons(words, first) and not is_document(words, last))


def subject_of_headline(words: Words, first: int, verb: int) -> Stretch | None:
    """Whom a headline is about, up to its verb: '[Central bank] holds rates, says', not 'Pay fair, says'."""
    for place in range(first + 1, min(first + FIRST, verb)):
        if words.breaks[place - 1]:
            break
        is_verb = words.low[place].endswith("s") and not words.is_name[place] and is_plain(words, place)
        if is_verb and may_speak(words, place - 1) and not are_persons(words, place):
            return first, place
    subject = sentence_subject(words, first, verb)
    return subject if subject and may_speak(words, subject[1] - 1) and _acts(words, subject[1]) else None


def _acts(words: Words, index: int) -> bool:
    """'Okoye [to] quit', 'Okoye [will] quit', 'Okoye [jailed]', 'Sailors [quit]'."""
    if words.kind[index] == "auxiliary" or words.low[index] == "to" or is_past(words, index):
        return True
    return are_persons(words, index - 1) and is_plain(words, index)


def _has_subject(words: Words, first: int, behind: int) -> bool:
    """'…, [the mayor calls] it odd', but not '…, [mayor says]'."""
    for verb in range(first, min(first + SUBJECT, behind - 1)):
        if words.stop[verb] or words.kind[verb] not in {"", "determiner", "pronoun"}:
            return False
        if verb > first and _reports(words, verb):
            return True
    return False


def _reports(words: Words, verb: int) -> bool:
    """'Okoye [says] it holds', but not 'It holds, Okoye [says]'."""
    return words.is_cue[verb] == 1 and words.low[verb][-1] == "s" and not words.quoted[verb] and not words.breaks[verb]


def is_passive_in_headline(words: Words, told: int) -> bool:
    """'Okoye [told] “rules are rules”', 'Pier leaks, inquiry [told]', 'Okoye [told] to leave'; not 'told Brandt'."""
    return words.raw[told + 1][:1] in _MARKS or words.last[told] != 0 or words.low[told + 1] == "to"
