"""Of whom is told behind a noun, with no comma before what is told.

[A man] who fled the pier said                  a relative clause
[The sailors] the Post met said                 a contact clause: a relative clause without its pronoun
[A report] released on Friday by the port said  a participle
[Scientists] not involved in it said            'not'
[Her pick] to run the port said                 an infinitive
"""

from newsparse.language.nouns.noun import (
    SUBJECT_PRONOUNS,
    WHEN,
    are_persons,
    is_document,
    is_past,
    is_plain,
    may_speak,
)
from newsparse.language.phrases.constituent import SOMEBODY
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.phrases.noun_phrase_behind import BEHIND_PARTICIPLES
from newsparse.language.words.words import Stretch, Words

#: A clause that tells of whom is spoken, with no comma before it, has at most so many words.
RELATIVE = 10
#: 'hailed by the crew [as]': it stands so many words behind the participle at most.
AS = 4
_OF_SOMEBODY = frozenset({"who", "whose", "who'd", "who's", "who've"})
#: '[some] who saw it said'
_SOME = SOMEBODY | frozenset("all many most others several some those".split())
#: 'a man who [answered] the door said', 'a pilot who [heard] the blast said', 'one who [asked to] stay said'
_ANSWERING = frozenset(
    """
    advised answered answers find found finds hear heard hears knew know knows read reads saw see sees warned watched
    wrote
    """.split()
)
_THAT = frozenset({"that", "which"})
#: 'who [asked] the town court [to] shut it': 'to' stands within so many words.
_DIRECTING, _TO = frozenset("asked asks told urged urges".split()), 5
_BEING = frozenset({"was", "were", "been"})
_ASKING_FOR = frozenset({"to", "not", "for"})
#: 'people who [live] near the pier said'
_LIVING = frozenset("live lives work works stay stays sit sits".split())
#: 'papers [laid] before the council'
_LAID = frozenset("brought filed laid placed presented put read set tabled".split())
_CLAUSE_OPENERS = frozenset({"subordinator", "relative"})
#: What tells of a source with no comma before it has one of these, or a participle.
_TELLING = _OF_SOMEBODY | SUBJECT_PRONOUNS | {"that", "not"}


def before_postmodifier(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Of whom is told what the subject read so far ends: '[The sailors] I met said', '[The man] who saw it said'."""
    first, behind = subject
    if words.low[first - 2] == "to" and (who := _before_infinitive(words, first - 2, start)):
        return who
    is_noun = words.kind[first] not in {"pronoun", "relative"} and not _opens_clause(words, subject)
    if (is_noun or _is_object(words, first)) and _may_be_told(words, subject, start):
        verb = behind if _is_predicate(words, subject) else first
        told_of = before_relative(words, verb, start) or before_that(words, subject, start)
        told_of = told_of or before_that_clause(words, behind, start)
        told_of = told_of or before_contact_clause(words, first, start) or _before_participle(words, subject, start)
        told_of = told_of or _before_not(words, first, start)
        if told_of:
            return told_of
    return _before_contact(words, subject, start) if behind - first > 1 else None


def _before_infinitive(words: Words, to: int, start: int) -> Stretch | None:
    """Of whom an infinitive tells with its object: '[Her pick] to run the port said', '[The firm] chosen to do it'."""
    noun = to - 1
    if noun < start or not is_plain(words, to + 1) or words.breaks[noun]:
        return None
    is_participle = words.low[noun].endswith(("en", "ing")) and not may_speak(words, noun)
    noun -= is_past(words, noun) or (is_participle and is_plain(words, noun - 1))
    whole = noun_phrase_ending(words, noun, start) if noun >= start and is_plain(words, noun) else None
    return whole if whole and (whole[0] == start or words.breaks[whole[0] - 1]) else None


def _opens_clause(words: Words, subject: Stretch) -> bool:
    """'A man who hid was jailed after [a judge] said so', but not '[A man] who hid after the storm said so'."""
    opener = subject[0] - 1
    if words.low[opener] == "before" and words.low[opener - 1] in _LAID:
        return False  # '[Papers] laid before the council say'
    return words.low[opener] in WHEN and may_speak(words, subject[1] - 1)


def _is_object(words: Words, pronoun: int) -> bool:
    """'those who were on [it] said', 'a man who saw [it] said'."""
    if words.low[pronoun] != "it":
        return False
    return words.kind[pronoun - 1] == "preposition" or words.low[pronoun - 2] in _OF_SOMEBODY


def _is_predicate(words: Words, subject: Stretch) -> bool:
    """Whether a verb and its object were read as a noun: 'those who [own boats] say', not 'who [officials] say'."""
    first, behind = subject
    if words.low[first - 1] != "who" or behind - first == 1 or not is_plain(words, first):
        return False
    if words.is_name[first + 1] and not may_speak(words, first):  # 'those who [know Okoye] say', '[met Okoye] said'
        return is_past(words, first) or words.low[first].endswith("s") or _are_to_say(words, behind)
    return not may_speak(words, behind - 1)


def _are_to_say(words: Words, verb: int) -> bool:
    """Whether the verb of reporting is one of several persons', behind one's name: 'Okoye [say]'."""
    low = words.low[verb]
    return not (low.endswith(("s", "ing")) or words.low[verb - 1].endswith("s") or is_past(words, verb))


def _may_be_told(words: Words, subject: Stretch, start: int) -> bool:
    """Whether a word that may tell of a source stands shortly before it or in it: 'who', 'that', 'released'."""
    first, behind = subject
    reach = first - RELATIVE
    if reach < start:
        reach = start
    phrase = words.low[reach:behind]
    if not (_TELLING.isdisjoint(phrase) and words.lexicon.telling_participles.isdisjoint(phrase)):
        return True
    return words.low[first - 1].endswith("ing")


def before_relative(words: Words, index: int, start: int) -> Stretch | None:
    """Of whom a clause tells that no comma sets off: '[A man] who fled the pier said', '[one] whose pier fell said'."""
    reach = max(start, index - RELATIVE)
    if _OF_SOMEBODY.isdisjoint(words.low[reach:index]) or words.kind[index - 1] == "determiner":
        return None  # 'a crew who broke the [proposed] rules'
    for who in range(index - 1, reach - 1, -1):
        if (
            (words.is_cue[who] and _reports(words, who))
            or words.quoted[who]
            or words.kind[who] == "subordinator"
            or words.breaks[who]
        ):
            return None
        if words.low[who] in _OF_SOMEBODY:
            if words.kind[who - 1] == "coordinator":  # '[A man] who fled and who left said'
                return before_relative(words, who - 1, start)
            told = not words.kind[who - 1] or words.low[who - 1] in _SOME
            does = who < index - 1 or words.low[index] in _LIVING
            plain = start < who and does and told and not words.breaks[who - 1]
            return noun_phrase_ending(words, who - 1, start) if plain else None
    return None


def _reports(words: Words, verb: int) -> bool:
    """Whether a verb in what is told of somebody has a clause of its own, whose subject may be all that follows."""
    if words.cue(verb) not in {"say", "believe"} or words.low[verb] in _ANSWERING:
        return False
    if words.low[verb] in _DIRECTING and "to" in words.low[verb + 2 : verb + _TO]:  # 'asked the court to shut it'
        return False
    return words.low[verb + 1] not in _ASKING_FOR


def before_that(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Of what a clause with 'that' tells: '[The union] that represents the pilots said', '[a firm] that owns them'."""
    verb = subject[0] - (words.low[subject[0] - 1] not in _THAT)
    noun = verb - 2
    if noun < start or words.low[verb - 1] not in _THAT or words.kind[noun] or words.breaks[noun]:
        return None
    has_object = verb < subject[0] or subject[1] - verb > 1
    agrees = is_past(words, verb) or words.low[verb].endswith("s")
    agrees = agrees or (words.low[noun].endswith("s") and verb < subject[0])  # 'groups that [oppose] the law say'
    is_verb = is_plain(words, verb) and agrees
    if not (has_object and is_verb) or are_persons(words, verb) or words.is_cue[noun]:  # 'said that boats'
        return None
    is_object = words.kind[subject[0]] == "determiner" and not may_speak(words, subject[1] - 1)
    if (verb < subject[0] or words.is_cue[verb]) and not (is_object or may_speak(words, noun)):
        return None  # 'the woes that plague it, [adults] said', 'a poll that shows [voters] say'
    return noun_phrase_ending(words, noun, start)


def before_that_clause(words: Words, behind: int, start: int) -> Stretch | None:
    """The same of a longer clause: '[An ad] that began airing in May says', '[A group] that has long fought it says'.

    `behind`: the word behind the clause.
    """
    reach = max(start + 1, behind - RELATIVE)
    that = next((place for place in range(behind - 1, reach - 1, -1) if words.low[place] in _THAT), None)
    if that is None or that + 2 >= behind or not _is_told_by(words, that):
        return None
    for place in range(that + 1, behind - 1):
        reports = words.is_cue[place] and _reports(words, place) and words.low[place - 1] not in _BEING
        if words.breaks[place] or words.quoted[place] or words.kind[place] == "subordinator" or reports:
            return None
    return noun_phrase_ending(words, that - 1, start)


def _is_told_by(words: Words, that: int) -> bool:
    """Whether a clause tells of who or what speaks: 'a group [that] fought it', 'a note [that] was found'."""
    noun, verb = that - 1, that + 1
    if words.kind[noun] or words.breaks[noun] or not (may_speak(words, noun) or is_document(words, noun)):
        return False
    if words.is_cue[noun] and words.kind[noun - 1] != "determiner":
        return False
    return words.kind[verb] == "auxiliary" or is_past(words, verb)


def _before_contact(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Of whom a clause tells that ends with its verb: '[The sailors] the Post met said', '… that the Post met said'."""
    first, last = subject[0], subject[1] - 1
    if not is_past(words, last):
        return None
    noun = first - 1 - (words.low[first - 1] in {"that", "whom"})
    if noun < start or not are_persons(words, noun):
        return None
    named = words.is_name[last - 1] or are_persons(words, last - 1)
    return noun_phrase_ending(words, noun, start) if named and not words.breaks[noun] else None


def before_contact_clause(words: Words, verb: int, start: int) -> Stretch | None:
    """Of whom a clause tells that opens with its subject: '[The sailors] I met there said', '[A man] I know said'."""
    noun = verb - 2
    if noun < start or words.low[verb - 1].partition("'")[0] not in SUBJECT_PRONOUNS or not is_plain(words, verb):
        return None
    return noun_phrase_ending(words, noun, start) if are_persons(words, noun) else None


def _before_participle(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Of what a participle tells that no comma sets off: '[A report] released on Friday by the port office said'."""
    first, last = subject[0], subject[1] - 1
    if words.low[first - 1].endswith("ing") and _tells_of_subject(words, first - 1, start):
        phrase = opening_phrase(words, first - 2, start)  # '[The firm] running the ferry said'
        kinds = [words.kind[index] for index in range(*phrase or (0, 0)) if words.low[index] != "of"]
        return None if "preposition" in kinds else phrase  # and not 'Speaking at a port hearing the mayor said'
    reach, participles = max(start, first - RELATIVE), words.lexicon.telling_participles
    if words.low[first] in participles and first - 1 > start and words.kind[first - 1] == "adverb":
        return opening_phrase(words, first - 2, start)  # '[A textbook] just published in Tolm says'
    if words.low[last] in participles and (papers := before_final_participle(words, subject, start)):
        return papers
    if participles.isdisjoint(words.low[reach:first]):
        return None
    for place in range(first - 1, reach, -1):
        if words.quoted[place] or words.breaks[place] or words.kind[place] in _CLAUSE_OPENERS:
            return None
        if words.low[place] == "as" and participles.isdisjoint(words.low[max(0, place - AS) : place]):
            return None  # 'Sailors caught in the middle as [two ports] claim the pier'
        if words.low[place] in participles and words.kind[place - 1] == "coordinator":
            continue  # 'a report written and [published] by'
        if words.low[place] in participles:
            follows = words.kind[place + 1] in BEHIND_PARTICIPLES
            return opening_phrase(words, place - 1, start) if follows else None
    return None


def before_final_participle(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """What the participle tells of that a subject ends with: '[papers] filed on Friday'."""
    first, last = subject[0], subject[1] - 1
    study = not words.lexicon.study_nouns.isdisjoint(words.low[first:last])
    tells = last > first and (study or is_plain(words, last - 1) or last - 1 == start)
    return (first, last) if tells else None


def _tells_of_subject(words: Words, participle: int, start: int) -> bool:
    """Whether a participle may tell of the noun before it: 'The firm [running] the ferry'."""
    if participle <= start or not is_plain(words, participle):
        return False
    return not (words.breaks[participle - 1] or words.breaks[participle])


def _before_not(words: Words, index: int, start: int) -> Stretch | None:
    """Of whom something is denied: '[Scientists] not involved in the study said', '[people] not at the port said'."""
    reach = max(start + 1, index - RELATIVE)
    if "not" not in words.low[reach:index]:
        return None
    place = next(place for place in range(index - 1, reach - 1, -1) if words.low[place] == "not")
    if words.kind[place - 1] or 1 in words.stop[place - 1 : index]:
        return None
    if not {"auxiliary", "subordinator"}.isdisjoint(words.kind[place + 1 : index]):
        return None
    return opening_phrase(words, place - 1, start)


def opening_phrase(words: Words, last: int, start: int) -> Stretch | None:
    """The noun phrase that ends with the word, where it opens a sentence or what stands behind a comma."""
    phrase = noun_phrase_ending(words, last, start)
    start += words.kind[start] == "coordinator" or words.low[start] == "as"  # 'As [the man] beside me said'
    opener = phrase[0] - 1 if phrase else start
    behind_comma = words.kind[opener] == "coordinator" and words.comma[opener - 1]  # '…, and [people] close to it say'
    opens = phrase and (phrase[0] == start or words.breaks[opener] or behind_comma)
    return phrase if opens else None
