"""Reporting clauses: a verb of reporting and the source that goes with it.

    Ms. Brandt, the harbour master, said ...        the subject before the verb, past its apposition
    ..., said Ada Brandt, who runs the harbour      behind the verb, when the order is inverted
    The mayor praised the crew, saying ...          the sentence's subject, for a participle
    according to the harbour master                 behind the phrase

A stretch of words is a pair of indexes into `Words`, end exclusive.
"""

from attrs import define

from newsparse.language.noun_phrase import (
    BEHIND_PARTICIPLES,
    PRONOUN_LIKE,
    breaks_after,
    is_plain,
    noun_phrase_ending,
    noun_phrase_opening,
    noun_phrase_starting,
)
from newsparse.language.subject import (
    FLOATING,
    REACH,
    before_modifiers,
    before_parenthesis,
    ends_plainly,
    sentence_subject,
    subject_before,
    subject_ending,
)
from newsparse.language.verb import (
    is_asked,
    is_followed,
    is_noun,
    is_participle,
    is_passive,
    is_progressive,
    leading_verb,
    opens_sentence,
    source_behind,
)
from newsparse.language.words import Stretch, Words

#: 'A crew [called] “Gull” said'.
_BEFORE_NAMES = frozenset("called dubbed named nicknamed handle alias nickname pseudonym username name".split())
_ASKED = frozenset({"asked", "told", "warned", "informed", "assured"})
#: A clause that tells of whom is spoken, with no comma before it, has at most so many words.
RELATIVE = 10
_BEFORE_MARKS = frozenset("as a an the".split())
_PUT = frozenset({"put", "puts"})
#: The classes of words with which a subject ends ('' of a name or noun), and of those that a noun follows.
_SUBJECT_ENDS = frozenset({"", "pronoun", "relative"})
_BEFORE_NOUNS = frozenset({"determiner", "preposition"})
#: Of these latter, the words that a verb may follow: 'some said', 'both say', 'to say', 'as reported'.
_BEFORE_VERBS = PRONOUN_LIKE | FLOATING | {"to", "as"}
#: How many words may stand between a pronoun and 'to say'.
NEAR = 4
#: Pronouns that are always the subject of something.
_SUBJECTS = frozenset({"he", "she", "they", "we", "i"})
_OF_SOMEBODY = frozenset({"who", "whose"})
_CLAUSE_OPENERS = frozenset({"subordinator", "relative"})
#: 'She smiled after [saying that] it held.'
_BEFORE_PARTICIPLES = frozenset("after before by since while".split())
_PARTICIPLE_OPENERS = frozenset({"as", "while", "though", "although", "because", "when", "whereas"})
#: Where a clause before the verb may begin.
_TURNS = _SUBJECTS | _PARTICIPLE_OPENERS | {"who", "which", "and", "but"}


@define  # not frozen: that takes thrice as long to make, for every verb of every text
class Clause:
    """A source and its verb of reporting.

    Attributes:
        source: the words that name who speaks; None where the verb has no subject ('It was said that').
        cue: the verb, or 'according to'.
        kind: the verb's kind: 'say', 'believe', 'act' or 'quote'.
        sentence: the words of the sentence around it.
    """

    source: Stretch | None
    cue: Stretch
    kind: str
    sentence: Stretch

    @property
    def first(self) -> int:
        """The first word of source and cue."""
        cue = self.cue[0]
        return self.source[0] if self.source and self.source[0] < cue else cue

    @property
    def behind(self) -> int:
        """The first word behind source and cue."""
        cue = self.cue[1]
        return self.source[1] if self.source and self.source[1] > cue else cue


def clause_of(words: Words, verb: int, sentence: Stretch) -> Clause | None:
    """The clause of the verb of reporting at `verb`; None where the word reports nothing here."""
    start, limit = sentence
    low, kind, before, behind = words.low[verb], words.cue(verb), verb - 1, verb + 1
    if low == "according":
        return _according_to(words, verb, sentence)
    participle = low in words.lexicon.participles
    opens = verb == start or words.stop[before] or words.quoted[before]
    if words.quoted[before] and _is_name_in_marks(words, before, start):
        opens = False
    previous, class_before = words.low[before], words.kind[before]
    # most words are settled by the one before them: 'the release', 'of reports'; 'Ms. Brandt said', 'a press report'
    if previous == "than" or (previous == "to" and words.low[verb - 2] == "if"):  # 'as if to say'
        return None
    if (
        class_before in _BEFORE_NOUNS
        and not opens
        and previous not in _BEFORE_VERBS
        and not (participle and class_before == "preposition")  # 'before saying'
    ):
        return None
    cue = (verb, behind)
    noun_like = low in words.lexicon.noun_like_verbs
    if class_before in _SUBJECT_ENDS and not (opens or participle or low in _PUT):
        if noun_like and is_noun(words, verb, start):
            return None
        if ends_plainly(words, before) and not is_participle(words, verb):
            source = noun_phrase_ending(words, before, start)
            source = _past_aside(words, source, start) if source else _before_relative(words, verb, start)
            return Clause(source, cue, kind, sentence) if source else None
    if low in _PUT:
        if behind >= limit or words.low[behind] != "it":
            return None
        cue = (verb, verb + 2)
    elif opens or class_before == "adverb":
        source = source_behind(words, verb, start, limit)
        if source:
            return Clause(source, cue, kind, sentence)
    if previous == "as" and verb > start and behind < limit and words.low[behind] == "by":
        return Clause(noun_phrase_starting(words, verb + 2, limit), cue, kind, sentence)
    if low in _ASKED and is_asked(words, verb, start, limit):
        asker = noun_phrase_starting(words, verb + 2, limit) if words.low[behind] == "by" else None
        return Clause(asker, cue, kind, sentence)
    if participle:
        source = _source_of_participle(words, verb, start, limit)
    elif verb == start or (noun_like and is_noun(words, verb, start)):
        return None
    elif is_passive(words, verb, start):
        source = _agent(words, verb, limit) if kind == "act" else None
    else:
        source = _source_before(words, verb, start)
    return Clause(source, cue, kind, sentence) if source else None


def _agent(words: Words, verb: int, limit: int) -> Stretch | None:
    """Who calls it so: 'was described by [Ada Brandt] as “odd”', 'was called “odd” by [the crew]'."""
    by = verb + 1
    while words.low[by : by + 1] and words.low[by] in _BEFORE_MARKS:  # 'hailed [as a] “gift” by'
        by += 1
    if words.quoted[by : by + 1] == b"\1":
        by = words.quoted.find(0, by, limit)
        return noun_phrase_starting(words, by + 1, limit) if by > 0 and words.low[by] == "by" else None
    agent = noun_phrase_starting(words, by + 1, limit) if words.low[by : by + 1] == ("by",) else None
    complement = words.low[agent[1]] if agent and agent[1] < limit else ""
    return agent if complement in ("as", "for") or (complement == "of" and words.low[verb] == "accused") else None


def _according_to(words: Words, verb: int, sentence: Stretch) -> Clause | None:
    if verb + 1 >= sentence[1] or words.bare[verb + 1] != "to":
        return None
    first = verb + 2
    if first < sentence[1] and words.kind[first] == "adverb":  # 'according to early results'
        first += 1
    source = noun_phrase_starting(words, first, sentence[1])
    if words.low[first : first + 1] == ("her",) and breaks_after(words, first):  # and not 'according to her staff'
        source = first, first + 1
    return Clause((verb + 2, source[1]), (verb, verb + 2), "say", sentence) if source else None


def _source_of_participle(words: Words, verb: int, start: int, limit: int) -> Stretch | None:
    if opens_sentence(words, verb, start):
        return _subject_behind(words, verb, limit)
    before = verb - 1
    previous = words.low[before]
    if words.quoted[before]:  # 'blamed a “bad radio,” saying'
        return sentence_subject(words, start, verb) if words.stop[before] else None
    if previous in ("to", "whose") or is_progressive(words, verb, start):
        return _source_before(words, verb, start)
    if previous in _BEFORE_PARTICIPLES:
        return sentence_subject(words, start, before)
    if (words.kind[before] == "determiner" and not words.comma[before]) or previous.endswith("'s"):
        return None
    if not breaks_after(words, before) and not is_followed(words, verb):
        return None
    return _participle_subject(words, verb, start)


def _source_before(words: Words, verb: int, start: int) -> Stretch | None:
    before = verb - 1
    previous, kind = words.low[before], words.kind[before]
    if words.quoted[before]:
        if _is_name_in_marks(words, before, start):
            noun = words.quoted.rfind(0, start, before)
            return subject_ending(words, noun - words.low[noun].endswith("ed"), start)
        return _source_before_marks(words, before, start) if words.stop[before] else None
    if previous == "whose":
        return None
    if previous == "to":
        leading = leading_verb(words, before)
        if leading is not None:
            return subject_before(words, leading, start)
        return _pronoun_before(words, before, start) or sentence_subject(words, start, verb)
    if previous == "then" and before > start and words.comma[before - 1]:
        return _same_subject(words, verb, start)
    reach = max(start, verb - REACH)
    first = words.quoted.rfind(1, reach, verb) + 1 or reach
    head = before_modifiers(words, before, first)  # 'and [also] said', 'but [on Tuesday] said'
    if head > start and words.kind[head] == "coordinator":
        return _same_subject(words, head + 1, start)
    if previous.endswith("'s"):
        return (before, verb) if kind == "pronoun" else None  # 'she's said'
    if kind == "preposition" and head == before and not words.comma[before]:
        return None
    subject = subject_ending(words, head, first)
    if subject is None and first > reach:
        subject = subject_before(words, verb, start)
    return _past_aside(words, subject, start) if subject else _before_relative(words, verb, start)


def _is_name_in_marks(words: Words, last: int, start: int) -> bool:
    """'A crew with the nickname “[Gull]” said': the marks hold a name, and no comma follows."""
    noun = words.quoted.rfind(0, start, last)
    return noun >= 0 and words.low[noun] in _BEFORE_NAMES and not words.stop[last]


def _source_before_marks(words: Words, last: int, start: int) -> Stretch | None:
    """'Ada Brandt of “The Post,” said'."""
    opening = words.quoted.rfind(0, start, last) + 1
    named = words.kind[opening - 1] in ("", "preposition") and not words.stop[opening - 1]
    return before_parenthesis(words, opening, start) if named else None


def _past_aside(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """The clause's own subject where this is none: '[a man] who saw it said', 'and in [a statement] said'."""
    if words.kind[subject[0]] != "pronoun":
        described = _before_relative(words, subject[0], start) or _before_participle(words, subject, start)
        if described:
            return described
    preposition = subject[0] - 1
    if words.kind[preposition] != "preposition" or preposition <= start or words.low[preposition] == "as":
        return subject
    return _same_subject(words, preposition, start) if words.kind[preposition - 1] == "coordinator" else subject


def _before_relative(words: Words, index: int, start: int) -> Stretch | None:
    """Of whom a clause tells that no comma sets off: '[A man] who fled the pier said', '[one] whose pier fell said'."""
    reach = max(start, index - RELATIVE)
    if _OF_SOMEBODY.isdisjoint(words.low[reach:index]):
        return None
    for who in range(index - 1, reach - 1, -1):
        if words.is_cue[who] or words.quoted[who] or words.kind[who] == "subordinator" or breaks_after(words, who):
            return None
        if words.low[who] in _OF_SOMEBODY:
            plain = start < who < index - 1 and not words.kind[who - 1] and not breaks_after(words, who - 1)
            return noun_phrase_ending(words, who - 1, start) if plain else None
    return None


def _before_participle(words: Words, subject: Stretch, start: int) -> Stretch | None:
    """Of what a participle tells that no comma sets off: '[A report] released on Friday by the port office said'."""
    first, last = subject[0], subject[1] - 1
    reach, participles = max(start, first - RELATIVE), words.lexicon.telling_participles
    if words.low[last] in participles and last > first and (is_plain(words, last - 1) or last - 1 == start):
        return first, last  # '[papers] filed on Friday'
    if participles.isdisjoint(words.low[reach:first]):
        return None
    for place in range(first - 1, reach, -1):
        if words.quoted[place] or breaks_after(words, place) or words.kind[place] in _CLAUSE_OPENERS:
            return None
        if words.low[place] in participles:
            described = noun_phrase_ending(words, place - 1, start)
            opens = described and (described[0] == start or breaks_after(words, described[0] - 1))
            return described if opens and words.kind[place + 1] in BEHIND_PARTICIPLES else None
    return None


# ------------------------------------------------------------ subjects that stand further off


def _same_subject(words: Words, verb: int, start: int) -> Stretch | None:
    """The subject of a verb behind 'and': that of the clause before."""
    apart = words.comma[verb - 2] or words.low[verb - 1] == "but"
    introduced = words.kind[start] in ("subordinator", "preposition", "time", "adverb")
    for index in range(verb - 2, max(start, verb - REACH) - 1, -1):
        low = words.low[index]
        if (low not in _TURNS and not words.stop[index]) or words.quoted[index]:
            continue
        if (low in _SUBJECTS and not _is_reported(words, index) and not _is_inserted(words, index, verb)) or (
            low in ("who", "which") and not apart and 1 not in words.comma[index : verb - 1]
        ):
            return index, index + 1
        after_comma = words.comma[index] and introduced
        new_clause = low in ("and", "but") and words.comma[index - 1]
        if low in _PARTICIPLE_OPENERS or words.raw[index].endswith((";", "—")) or new_clause or after_comma:
            subject = _clause_opening(words, index + 1, verb) if index + 1 < verb - 1 else None
            if subject:
                return subject
    return sentence_subject(words, start, verb)


def _is_reported(words: Words, index: int) -> bool:
    """Whether a pronoun opens what is said, in 'Ms. Brandt said [she] was glad and thanked the crew'."""
    return index > 0 and (words.low[index - 1] == "that" or words.cue(index - 1) in ("say", "believe"))


def _is_inserted(words: Words, index: int, verb: int) -> bool:
    """Whether a comma ends the pronoun's clause: 'The mayor, asked whether [she] would, smiled and said'."""
    return index > 0 and words.kind[index - 1] == "subordinator" and 1 in words.comma[index : verb - 2]


def _pronoun_before(words: Words, index: int, start: int) -> Stretch | None:
    """The subject in ', [he] likes to say,'."""
    for place in range(index - 1, max(start, index - NEAR) - 1, -1):
        if words.stop[place]:
            return None
        if words.low[place] in _SUBJECTS:
            return place, place + 1
    return None


def _clause_opening(words: Words, index: int, limit: int) -> Stretch | None:
    if words.quoted[index] or not (words.kind[index] == "pronoun" or words.is_name[index]):
        return None
    return noun_phrase_opening(words, index, limit)


def _is_message(words: Words, phrase: Stretch) -> bool:
    """'Ms. Brandt sent [a letter to the council] asking', but not 'she read [a letter from Okoye] asking'."""
    inside = words.low[slice(*phrase)]
    return "from" not in inside and not words.lexicon.message_nouns.isdisjoint(inside)


def _subject_behind(words: Words, verb: int, limit: int) -> Stretch | None:
    """The subject of the sentence that a participle opens: behind a comma, with its verb."""
    for index in range(verb + 2, min(limit, verb + REACH)):
        if not words.comma[index - 1] or words.quoted[index] or words.kind[index] == "relative":
            continue
        subject = noun_phrase_opening(words, index, limit)
        if subject and subject[1] < limit and _is_verb_form(words, subject[1]):
            return subject
    return None


def _is_verb_form(words: Words, index: int) -> bool:
    """Whether the word behind a subject may be its verb."""
    return words.kind[index] in ("auxiliary", "adverb") or is_plain(words, index)


def _participle_subject(words: Words, verb: int, start: int) -> Stretch | None:
    """'Ms. Brandt smiled, saying': the subject of the clause that the participle follows."""
    before = verb - 1
    if not breaks_after(words, before):
        named = words.is_name[before]
        phrase = noun_phrase_ending(words, before, start) if named or words.kind[before] == "" else None
        if phrase and phrase[0] > start and words.low[phrase[0] - 1] == "with":  # 'with 30 percent of voters saying'
            return phrase
        if phrase and (named or words.kind[phrase[0]] == "determiner") and not _is_message(words, phrase):
            return phrase
        return sentence_subject(words, start, verb)
    for index in range(before - 1, max(start, verb - REACH) - 1, -1):
        opener = words.low[index]
        if opener not in _TURNS or words.quoted[index]:
            continue
        if opener in _PARTICIPLE_OPENERS or (opener in ("and", "but") and words.comma[index - 1]):
            if index == start + (words.kind[start] == "coordinator") and 1 in words.comma[index:before]:
                break  # 'Although he was tired, [Okoye] smiled, saying'
            subject = _clause_opening(words, index + 1, verb)
            if subject:
                return subject
    return sentence_subject(words, start, verb)
