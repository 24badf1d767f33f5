"""Inversion: a source behind its verb of reporting.

“It holds,” said [Ada Brandt]                   behind what is quoted
The ferry is back, said [the harbour master].   behind what is reported
"""

from newsparse.language.nouns.noun import are_persons, before_preposition, is_past, may_speak
from newsparse.language.phrases.noun_phrase import noun_phrase_ending
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.subjects.opening_subject import sentence_subject
from newsparse.language.verbs.verb import has_verb, tells
from newsparse.language.words.words import Stretch, Words

#: 'His wife, Elena, said their neighbour': a subject with its apposition has so many words, and no verb.
SHORT = 6
_SENT = frozenset("posted tweeted emailed shared".split())
_THINGS_SENT = frozenset(
    "clip image link list message news note photo photograph picture selfie statement video".split()
)


def source_behind(words: Words, verb: int, start: int, limit: int) -> Stretch | None:
    """The subject in '…,” said [Ada Brandt]', '…, said [the head of the harbour]': nothing more is said behind it."""
    behind, low = verb + 1, words.low[verb]
    if words.stop[verb] or behind >= limit or low in words.lexicon.transitive_verbs:
        return None
    before = verb - 1
    while before >= start and words.kind[before] == "adverb" and not words.comma[before] and not words.quoted[before]:
        before -= 1
    opens = before < start or words.quoted[before]
    if not opens and not words.raw[before].endswith((",", "—", "–")):
        return None
    phrase = noun_phrase_starting(words, behind, limit)
    if phrase is None or words.kind[behind] == "preposition":  # 'QUOTE OF THE DAY'
        return None
    phrase = _with_participle(words, phrase, limit)
    if has_verb(words, phrase[1], limit):
        return None  # 'The crew, known as “the Few,” said [it] was late', 'Okoye, a pilot, said [the port] was'
    if not opens:
        return phrase if _closes_paraphrase(words, verb, phrase, start, before) else None
    if low in _SENT and words.low[before_preposition(words, phrase)] in _THINGS_SENT:
        return None  # 'The star of “Low Tide,” posted [a picture]'
    is_subject = words.is_name[behind] or words.kind[behind] or low not in words.lexicon.noun_like_verbs
    return phrase if is_subject else None


def _with_participle(words: Words, phrase: Stretch, limit: int) -> Stretch:
    """'said [analysts polled by Harbour News].': with what was done to several by somebody."""
    first, behind = phrase
    if not (are_persons(words, behind - 1) and is_past(words, behind) and words.low[behind + 1] == "by"):
        return phrase
    doer = noun_phrase_starting(words, behind + 2, limit)
    return (first, doer[1]) if doer and words.last[doer[1] - 1] else phrase


def _closes_paraphrase(words: Words, verb: int, source: Stretch, start: int, before: int) -> bool:
    """Whether a verb and its source close a sentence that is reported: 'The ferry is back, said [Ada Brandt].'.

    `start`: the first word of the sentence; `before`: the last of what is reported.
    """
    behind, following = source
    last, inverts = following - 1, words.low[verb] in words.lexicon.inverting_verbs
    somebody = may_speak(words, before_preposition(words, source))  # the plan of the council is not the council
    if not somebody and words.low[behind].endswith("ing"):  # 'The crew, glad to help, suggests waiting longer'
        return False
    if not somebody and not tells(words, start, before):
        return False  # 'The mayor, however, said rates rose'
    told_of = not somebody or (before - start < SHORT and "auxiliary" not in words.kind[start:before])
    if told_of and _ends_apposition(words, before, start):
        return False
    if words.last[last] or (words.comma[last] and words.quoted[following]):
        return inverts or (words.is_name[behind] and words.cue(verb) == "say")
    if _ends_relative(words, before, start):
        return False
    somebody = are_persons(words, last) or True in words.is_name[behind:following]
    if not inverts or not (somebody or words.kind[behind] == "determiner"):
        return False
    return (
        words.breaks[last] != 0
        or (words.is_name[last] and words.kind[following] in {"preposition", "relative", "time"})
        or (words.low[following] == "who" and not words.is_name[before])
    )


def _ends_apposition(words: Words, index: int, start: int) -> bool:
    """Whether a subject with its apposition stands before a verb: '[The mayor, Ada Brandt,] said the port grew'."""
    comma = words.comma.rfind(1, start, index)
    if comma < 0 or not words.comma[index]:
        return False
    relative = comma + 1 + (words.kind[comma + 1] == "preposition")
    if words.kind[relative] == "relative" or words.low[comma + 1] == "including":
        return True  # 'The mayor, who led it, said the port grew', 'The mayor, of whom we know, said the port grew'
    former, latter = words.is_name[start : comma + 1], words.is_name[comma + 1 : index + 1]
    return all(former) or all(latter) or _is_told_of(words, start, comma, index)


def _ends_relative(words: Words, index: int, start: int) -> bool:
    """Whether no more than a subject and what is told of it stands there: '[Ada Brandt, who sailed,] said'."""
    comma = words.comma.rfind(1, start, index)
    if comma < 0 or not words.comma[index] or "relative" not in words.kind[comma + 1 : comma + 3]:
        return False
    opens, ends = sentence_subject(words, start, comma + 1), noun_phrase_ending(words, comma, start)
    return opens is not None and ends is not None and opens[0] == ends[0] and not tells(words, start, comma + 1)


def _is_told_of(words: Words, start: int, comma: int, index: int) -> bool:
    """'[Mayor Ada Brandt, a Tory who has sailed,] said': a name, and behind its comma no verb but a relative's."""
    if not (words.is_name[start] or words.is_name[comma]) or words.kind[comma + 1] != "determiner":
        return False
    relative = next((place for place in range(comma + 2, index) if words.kind[place] == "relative"), index + 1)
    return not tells(words, start, comma + 1) and not tells(words, comma + 1, relative)
