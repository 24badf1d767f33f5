"""Reporting clauses: a verb of reporting and the source that goes with it.

    Ms. Brandt, the harbour master, said ...        the subject before the verb, past its apposition
    ..., said Ada Brandt, who runs the harbour      behind the verb, when the order is inverted
    The mayor praised the crew, saying ...          the sentence's subject, for a participle
    according to the harbour master                 behind the phrase

A stretch of words is a pair of indexes into `Words`, end exclusive.
"""

from attrs import frozen

from newsparse.language.noun_phrase import (
    breaks_after,
    noun_phrase_ending,
    noun_phrase_opening,
    noun_phrase_starting,
)
from newsparse.language.subject import (
    REACH,
    before_modifiers,
    before_parenthesis,
    is_ly_adverb,
    sentence_subject,
    subject_before,
    subject_ending,
)
from newsparse.language.words import Stretch, Words

_ASKED = frozenset({"asked", "told"})
_BE = frozenset({"is", "was", "are", "were", "be", "been", "being", "am", "isn't", "wasn't", "weren't", "aren't"})
_HAVE = frozenset(
    "has have had having hasn't haven't hadn't he's she's they've we've i've you've he'd she'd they'd we'd".split()
)
#: Forms that are participles alone, and no past tense.
_PARTICIPLES = frozenset("seen known shown written given spoken sworn begun sung foreseen gone".split())
_MODALS = frozenset(
    "to will would can could may might must should shall do did does not never "
    "don't didn't doesn't won't wouldn't can't couldn't".split()
)
_PLURAL_PRONOUNS = frozenset("they we i you who which people police many some others both most several few all".split())
_SINGULAR_PRONOUNS = frozenset("he she it who which that one everyone everybody someone nobody".split())
#: How many words may stand between a pronoun and 'to say'.
NEAR = 4
_OBJECTS = frozenset("me us him them himself herself itself themselves".split())
#: Pronouns that are always the subject of something.
_SUBJECTS = frozenset({"he", "she", "they", "we", "i"})
#: 'She smiled after [saying that] it held.'
_BEFORE_PARTICIPLES = frozenset("after before by since while".split())
_PARTICIPLE_OPENERS = frozenset({"as", "while", "though", "although", "because", "when", "whereas"})


@frozen
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
        return min(self.source[0], self.cue[0]) if self.source else self.cue[0]

    @property
    def behind(self) -> int:
        """The first word behind source and cue."""
        return max(self.source[1], self.cue[1]) if self.source else self.cue[1]


def clause_of(words: Words, verb: int, sentence: Stretch) -> Clause | None:
    """The clause of the verb of reporting at `verb`; None where the word reports nothing here."""
    start, limit = sentence
    bare, kind = words.low[verb], words.cue[verb]
    if bare == "according":
        return _according_to(words, verb, sentence)
    cue = (verb, verb + 1)
    if bare in ("put", "puts"):
        if verb + 1 >= limit or words.bare[verb + 1] != "it":
            return None
        cue = (verb, verb + 2)
    first = _behind_quotation(words, verb, start)
    may_open = verb == first or words.stop[verb - 1] or words.kind[verb - 1] == "adverb"
    if may_open and bare not in ("put", "puts") and _is_inverted(words, verb, first, limit):
        return Clause(noun_phrase_starting(words, verb + 1, limit), cue, kind, sentence)
    if verb > start and words.low[verb - 1] == "as" and verb + 1 < limit and words.low[verb + 1] == "by":
        return Clause(noun_phrase_starting(words, verb + 2, limit), cue, kind, sentence)
    if bare in _ASKED and _is_asked(words, verb, start, limit):
        asker = noun_phrase_starting(words, verb + 2, limit) if words.low[verb + 1] == "by" else None
        return Clause(asker, cue, kind, sentence)
    participle = bare.endswith("ing")
    if participle and _opens_sentence(words, verb, start):
        opened_by = _subject_behind(words, verb, limit)
        return Clause(opened_by, cue, kind, sentence) if opened_by else None
    if verb == start or (not participle and _is_passive(words, verb, start)):
        return None
    if bare in words.lexicon.noun_like_verbs and not (
        _is_verb(words, verb, start) or _closes_behind_marks(words, verb, first, start)
    ):
        return None
    source = _source_before(words, verb, first, start)
    return Clause(source, cue, kind, sentence) if source else None


def _according_to(words: Words, verb: int, sentence: Stretch) -> Clause | None:
    if verb + 1 >= sentence[1] or words.bare[verb + 1] != "to":
        return None
    first = verb + 2
    if first < sentence[1] and words.kind[first] == "adverb":  # 'according to early results'
        first += 1
    source = noun_phrase_starting(words, first, sentence[1])
    return Clause((verb + 2, source[1]), (verb, verb + 2), "say", sentence) if source else None


def _behind_quotation(words: Words, verb: int, start: int) -> int:
    """Where the search for a subject may begin: behind the last quotation of the sentence, if any."""
    index = words.quoted.rfind(1, start, verb) + 1
    return index if start < index <= verb else start


def _source_before(words: Words, verb: int, first: int, start: int) -> Stretch | None:
    before = verb - 1
    previous = words.low[before]
    kind = words.kind[before]
    if words.quoted[before]:
        if first == start or (words.low[verb].endswith("ing") and words.stop[before]):
            return sentence_subject(words, start, verb)  # 'blamed a “bad radio,” saying'
        opening = words.quoted.rfind(0, start, before) + 1
        named = words.kind[opening - 1] in ("", "preposition") and not words.stop[opening - 1]
        return before_parenthesis(words, opening, start) if named and words.stop[before] else None
    if previous == "whose":
        return None
    if previous == "to":
        return _pronoun_before(words, before, start) or sentence_subject(words, start, verb)
    if words.bare[verb].endswith("ing") and not _is_progressive(words, verb, start):
        if previous in _BEFORE_PARTICIPLES:
            return sentence_subject(words, start, before)
        if (kind == "determiner" and not words.comma[before]) or previous.endswith("'s"):
            return None
        if not breaks_after(words, before) and not _is_followed(words, verb):
            return None
        return _participle_subject(words, verb, start)
    if previous == "then" and before > start and words.comma[before - 1]:
        return _same_subject(words, verb, start)
    first = max(first, verb - REACH)
    head = before_modifiers(words, before, first)  # 'and [also] said', 'but [on Tuesday] said'
    if head > start and words.kind[head] == "coordinator":
        return _same_subject(words, head + 1, start)
    if kind == "pronoun" and previous.endswith("'s"):
        return before, verb  # 'she's said'
    if previous.endswith("'s") or (kind == "preposition" and head == before and not words.comma[before]):
        return None
    subject = subject_ending(words, head, first)
    if subject is None and first > start:
        subject = subject_before(words, verb, start)
    if subject and _is_aside(words, subject[0] - 1, start):
        return _same_subject(words, subject[0] - 1, start)
    return subject


def _is_aside(words: Words, preposition: int, start: int) -> bool:
    """Whether what follows 'and' is no subject yet: 'and [in a statement] said', but not 'and as Ms. Brandt said'."""
    kinds = words.kind[preposition - 1 : preposition + 1]
    return preposition > start and kinds == ["coordinator", "preposition"] and words.low[preposition] != "as"


# ------------------------------------------------------------ what kind of verb


def _is_inverted(words: Words, verb: int, first: int, limit: int) -> bool:
    """'…,” said Ada Brandt', '…, said the head of the harbour': nothing more is said behind."""
    bare = words.low[verb]
    if (
        bare.endswith("ing")
        or bare in words.lexicon.transitive_verbs
        or verb + 1 >= limit
        or words.raw[verb].endswith((",", ":", "—"))
    ):
        return False
    before = verb - 1
    while before >= first and words.kind[before] == "adverb" and not words.comma[before]:
        before -= 1
    opens = before < first
    if not opens and not words.raw[before].endswith((",", "—", "–")):
        return False
    phrase = noun_phrase_starting(words, verb + 1, limit)
    if phrase is None:
        return False
    if opens:
        return words.is_name[verb + 1] or words.kind[verb + 1] != "" or bare not in words.lexicon.noun_like_verbs
    last = phrase[1] - 1
    if words.last[last] or (words.comma[last] and words.quoted[phrase[1] : phrase[1] + 1] == b"\1"):
        return bare in words.lexicon.inverting_verbs or words.is_name[verb + 1]
    named = words.kind[verb + 1] == "determiner" or True in words.is_name[verb + 1 : phrase[1]]
    if bare not in words.lexicon.inverting_verbs or not named:
        return False
    if breaks_after(words, last) or phrase[1] == len(words):
        return True
    return words.is_name[last] and words.kind[phrase[1]] in ("preposition", "relative", "time")


def _is_verb(words: Words, verb: int, start: int) -> bool:
    """Whether a form that may be a noun ('reports', 'claim') is a verb here, by what stands before it."""
    before = verb - 1
    while before > start and (
        words.kind[before] == "adverb" or (words.low[before].endswith("ly") and is_ly_adverb(words, before, start))
    ):
        before -= 1
    previous, kind = words.low[before], words.kind[before]
    followed = _is_followed(words, verb) or _closes(words, verb, start)
    if previous in _MODALS or "back" in words.low[verb + 1 : verb + 2]:  # 'Okoye shot back'
        return True
    if previous in words.lexicon.study_nouns and words.low[verb] in ("show", "shows"):
        return True
    if words.bare[verb].endswith("s"):
        if previous in _SINGULAR_PRONOUNS:
            return True
        named = words.is_name[before] and not previous.endswith(("'s", "s'"))
        return (named or (kind == "" and not previous.endswith(("s", "ed")))) and followed
    if previous in _PLURAL_PRONOUNS:
        return previous != "which" or words.kind[before - 1] != "preposition"  # 'at which point'
    return kind == "" and previous.endswith("s") and not previous.endswith(("'s", "s'")) and followed


def _closes(words: Words, verb: int, start: int) -> bool:
    """Whether a name and the word are a clause set off by commas: 'The ferry is back, [Ms. Brandt notes].'."""
    first = verb
    while first > start and words.is_name[first - 1] and not words.comma[first - 1]:
        first -= 1
    ends = words.last[verb] or words.comma[verb]
    return ends != 0 and start < first < verb and words.comma[first - 1] != 0


def _closes_behind_marks(words: Words, verb: int, first: int, start: int) -> bool:
    """'“It holds,” the report states.': only a noun phrase stands between the marks and the sentence's last word."""
    if first == start or words.last[verb] != 1 or not words.low[verb].endswith("s"):
        return False
    phrase = noun_phrase_ending(words, verb - 1, first)
    return phrase is not None and phrase[0] == first


def _is_asked(words: Words, verb: int, start: int, limit: int) -> bool:
    """'Asked whether it would hold, …', 'when she was asked about it': a question whose source is left open."""
    if verb + 1 >= limit or words.comma[verb]:
        return False
    return verb == start or words.kind[verb - 1] == "subordinator" or _is_passive(words, verb, start)


def _is_followed(words: Words, verb: int) -> bool:
    """Whether something that can be reported stands behind the word."""
    if words.quoted[verb - 1]:
        return True
    if verb + 1 >= len(words):
        return False
    if words.last[verb] or words.raw[verb].endswith((",", ":")):
        return words.quoted[verb + 1] != 0 and words.raw[verb].endswith((",", ":"))
    behind = verb + 1
    return (
        words.quoted[behind] != 0
        or words.kind[behind] in ("determiner", "pronoun", "subordinator")
        or words.is_name[behind]
        or words.low[behind] in _OBJECTS
        or (words.low[verb] in ("call", "calls", "calling") and words.low[behind] in ("for", "on"))
    )


def _is_progressive(words: Words, verb: int, start: int) -> bool:
    """'is saying', 'has been telling', 'they're arguing'."""
    before = _before_adverbs(words, verb - 1, start + 1)
    return words.low[before] in _BE or (words.kind[before] == "pronoun" and "'" in words.bare[before])


def _is_passive(words: Words, verb: int, start: int) -> bool:
    """'was told', 'is said to', 'had been asked'; 'a fact reported by', 'a plan seen as'."""
    before = _before_adverbs(words, verb - 1, start)
    helper = words.low[before] if before >= start else ""
    if helper in _BE or helper in _HAVE:
        return helper in _BE
    low = words.low[verb]
    return low in _PARTICIPLES or ("by" in words.low[verb + 1 : verb + 2] and low.endswith("ed"))


def _before_adverbs(words: Words, index: int, first: int) -> int:
    """Step back over adverbs and 'not', as far as the word `first`."""
    while index >= first and (
        words.kind[index] == "adverb" or words.bare[index].endswith("ly") or words.bare[index] == "not"
    ):
        index -= 1
    return index


# ------------------------------------------------------------ subjects that stand further off


def _same_subject(words: Words, verb: int, start: int) -> Stretch | None:
    """The subject of a verb behind 'and': that of the clause before."""
    apart = words.comma[verb - 2] or words.low[verb - 1] == "but"
    introduced = words.kind[start] in ("subordinator", "preposition", "time", "adverb")
    for index in range(verb - 2, max(start, verb - REACH) - 1, -1):
        if words.quoted[index]:
            continue
        low = words.low[index]
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
    return index > 0 and (words.low[index - 1] == "that" or words.cue[index - 1] in ("say", "believe"))


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
    return any(words.low[index] in words.lexicon.message_nouns for index in range(*phrase))


def _opens_sentence(words: Words, verb: int, start: int) -> bool:
    """'[Noting] that it held, …', 'After [saying] so, …', 'But by [calling] it odd, …'."""
    if verb > start and words.kind[start] == "coordinator":
        start += 1
    return verb == start or (verb == start + 1 and words.kind[start] in ("preposition", "subordinator"))


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
    return words.kind[index] in ("auxiliary", "adverb") or (words.kind[index] == "" and words.bare[index].islower())


def _participle_subject(words: Words, verb: int, start: int) -> Stretch | None:
    """'Ms. Brandt smiled, saying': the subject of the clause that the participle follows."""
    before = verb - 1
    if not breaks_after(words, before):
        if words.is_name[before]:
            return noun_phrase_ending(words, before, start)
        phrase = noun_phrase_ending(words, before, start) if words.kind[before] == "" else None
        if phrase and phrase[0] > start and words.low[phrase[0] - 1] == "with":  # 'with 30 percent of voters saying'
            return phrase
        if phrase and words.kind[phrase[0]] == "determiner" and not _is_message(words, phrase):
            return phrase
        return sentence_subject(words, start, verb)
    for index in range(before, max(start, verb - REACH) - 1, -1):
        if words.quoted[index] or index + 1 >= verb:
            continue
        opener = words.low[index]
        if opener in _PARTICIPLE_OPENERS or (opener in ("and", "but") and words.comma[index - 1]):
            if index == start + (words.kind[start] == "coordinator") and 1 in words.comma[index:before]:
                break  # 'Although he was tired, [Okoye] smiled, saying'
            subject = _clause_opening(words, index + 1, verb)
            if subject:
                return subject
    return sentence_subject(words, start, verb)
