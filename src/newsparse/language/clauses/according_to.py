"""The clause of 'according to' and 'per': 'according to [Ada Brandt]', ', per [Harbour News]'."""

from newsparse.language.clauses.clause import Clause
from newsparse.language.nouns.noun import are_persons, is_document, is_past, is_plain
from newsparse.language.phrases.noun_phrase_behind import list_end, noun_phrase_starting
from newsparse.language.words.words import Stretch, Words

#: 'a poll released [last week by] the port': so many words lead to who made it.
MAKER = 4
_MADE = frozenset(
    "collected commissioned compiled conducted filed issued posted prepared produced published released".split()
)
#: These stand before a source: 'according to Ada Brandt', ', per Harbour News'.
ACCORDING = frozenset({"according", "per"})


def clause_according_to(words: Words, verb: int, sentence: Stretch) -> Clause | None:
    """'according to [Ada Brandt]', 'according to early [results]', ', per [Ada Brandt]', not 'according her a seat'."""
    if words.low[verb] == "per":
        source = _behind_per(words, verb, sentence)
        return Clause(source, (verb, verb + 1), "say", sentence) if source else None
    if verb + 1 >= sentence[1] or words.bare[verb + 1] != "to":
        return None
    first = verb + 2
    if first < sentence[1] and words.kind[first] == "adverb":  # 'according to early results'
        first += 1
    source = noun_phrase_starting(words, first, sentence[1])
    if words.low[first] == "her" and words.breaks[first]:  # and not 'according to her staff'
        source = first, first + 1
    if source is None:
        return None
    if _is_sent(words, source):
        source = source[0], source[1] - 1
    behind = _behind_list(words, verb, source, sentence) if words.comma[source[1] - 1] else source[1]
    if words.low[behind] in _MADE and is_document(words, behind - 1) and not words.comma[behind - 1]:
        behind = _behind_maker(words, behind, sentence[1])
    return Clause((verb + 2, behind), (verb, verb + 2), "say", sentence)


def _behind_maker(words: Words, participle: int, limit: int) -> int:
    """Behind who made a text: 'according to data [compiled by the Port Office]', 'a poll [released in May by Lund]'."""
    by = next((place for place in range(participle + 1, participle + MAKER) if words.low[place] == "by"), limit)
    if by + 1 >= limit or 1 in words.stop[participle:by]:
        return participle
    maker = noun_phrase_starting(words, by + 1, limit)
    return maker[1] if maker and words.is_name[maker[1] - 1] else participle


def _is_sent(words: Words, source: Stretch) -> bool:
    """Whether who sent it ends a source: 'according to [a letter pilots] sent on Friday'."""
    first, behind = source
    if words.low[first] not in {"a", "an"} or not (is_past(words, behind) and words.low[behind + 1] != "by"):
        return False
    return words.low[behind - 1] in words.lexicon.plural_person_nouns and is_plain(words, behind - 2)


def _behind_list(words: Words, cue: int, source: Stretch, sentence: Stretch) -> int:
    """Behind a list of sources: 'according to [pilots, port officials and a note]', not 'to Brandt, head of the …'."""
    (first, behind), (start, limit) = source, sentence
    end = list_end(words, behind, limit)
    if end is None or not words.breaks[end - 1]:
        return behind
    if words.is_name[behind - 1] and not (words.low[first] == words.low[behind] == "the"):
        return behind
    if end == limit:
        return end if cue > start else behind
    return end if words.is_name[end] or words.kind[end] in {"pronoun", "determiner"} else behind


def _behind_per(words: Words, per: int, sentence: Stretch) -> Stretch | None:
    """'…, per [Harbour News]', 'Per [a spokesman], …', but not '3 dollars per share', 'Per Lund said'."""
    start, limit = sentence
    first = per + 1
    opens = per == start
    if first >= limit or not (opens or (words.raw[per] == "per" and words.stop[per - 1])):
        return None
    phrase = noun_phrase_starting(words, first, limit)
    if phrase is None:
        return None
    if words.low[first] in {"a", "an"} and not _tells(words, phrase[1] - 1):
        return None  # 'dollars, per a day at sea'
    named = words.is_name[first] and (not opens or words.comma[phrase[1] - 1] == 1)  # but not 'Per Lund said'
    return phrase if named or words.kind[first] == "determiner" else None


def _tells(words: Words, head: int) -> bool:
    """Whether a person or a text ends with this word: 'a [spokesman]', 'a regulatory [filing]'."""
    return are_persons(words, head) or is_document(words, head)
