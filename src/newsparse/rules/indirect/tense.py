"""What its tense tells of a further clause: whether it is still reported.

She said it was late, and [it might be late again].           shifted as the report is: it is reported, too
She has said it should sail, while [her rivals went home].    the story's past behind a reported present: it is not
"""

from newsparse.language.clauses.clause import Clause
from newsparse.language.phrases.noun_phrase_behind import noun_phrase_starting
from newsparse.language.verbs.verb import tells
from newsparse.language.words.words import Words

_ADDED, _PAST = frozenset("and but though".split()), ("ed", "said", "told")
_MODALS = frozenset("would could might".split())
CONTRASTING = frozenset("although though while whereas".split())
_PRESENT = frozenset("is are am has have will can must should may do does not be been".split())
_WERE = frozenset("was were had did".split())


def is_shifted(words: Words, clause: Clause, opener: int, index: int) -> bool:
    """Whether by its tense a further clause is reported: 'said it was late, [and might] be', 'had been, [but had]'."""
    if words.low[index] not in _ADDED or clause.kind not in {"say", "believe"}:
        return False
    if not words.low[clause.cue[0]].endswith(_PAST):
        return False
    first, end = index + 1, words.sentence_end(index)
    subject = (first, first + 1) if words.low[first] == "this" else noun_phrase_starting(words, first, end)
    if subject is None or words.quoted.find(1, index, end) >= 0:
        return False
    verb = subject[1]
    if words.low[verb] in _MODALS:  # but 'said it held, though she would not sail'
        return words.low[first] not in {"he", "she"} or words.low[verb + 1] != "not"
    return words.low[verb] == "had" and (words.low[first] == "this" or "had" in words.low[opener:index])


def is_past_again(words: Words, opener: int, index: int) -> bool:
    """Whether the story's past follows a reported present: 'said boats should sail, [while] Okoye walked out'.

    `index`: one of `CONTRASTING`.
    """
    reported = {words.low[place] for place in range(opener, index) if words.kind[place] == "auxiliary"}
    if not reported or not _PRESENT.issuperset(reported):
        return False
    end = words.sentence_end(index)
    verb = next((place for place in range(index + 1, end) if tells(words, place, place + 1)), end)
    return verb < end and (words.low[verb] in _WERE or words.low[verb] in words.lexicon.past_tenses)
