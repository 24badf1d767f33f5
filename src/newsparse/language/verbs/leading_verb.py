"""Verbs that lead to an infinitive which tells that it was said: '[continued] to say', '[went] on to say'."""

from newsparse.language.nouns.noun import are_persons
from newsparse.language.verbs.verb import PLURALS, SHOW
from newsparse.language.words.words import Words

_CONTINUING = frozenset(
    "continue continues continued began careful quick keen forced compelled obliged had heard likes liked".split()
)
#: 'is [pleased] to announce'
_GLAD = frozenset("pleased proud delighted happy excited glad thrilled sorry sad honored honoured".split())
_ANNOUNCING = frozenset("announce confirm report say share".split())
_BEING_GLAD = frozenset("is are was were am very so".split())
_WISHING = frozenset("have had she'd he'd they'd we'd i'd".split())
#: 'took to the stage [to] say': these stand so many words before at most.
_USING, OCCASION = (
    frozenset(
        """
    called emailed intervened leaned messaged phoned rang rose stood stopped telephoned texted took turned used uses
    wrote
    """.split()
    ),
    7,
)
#: 'called [to] say'
CALLED_TO, _CALLING_FOR = frozenset({"say", "warn"}), frozenset({"for", "on"})
_WANTING = frozenset("want wants wanted".split())
_GOING = frozenset("go goes went gone".split())
#: 'A review [seems] to show'
_SEEMING = frozenset("seem seems seemed appear appears appeared".split())
#: What stands before 'to say': see `_leading_beside`.
_LEADING = _CONTINUING | _GLAD | _WANTING | _SEEMING | {"like", "on", "as", "way", "pains"}
_OUT_OF, _TAKING = ("out", "of"), frozenset("take takes taken taking took".split())


def leading_verb(words: Words, index: int) -> int | None:
    """The verb before an infinitive that tells that she did say it: '[continued] to say', '[took] to the stage to say'.

    `index`: the infinitive's 'to'.
    """
    low = words.low
    if low[index - 1] in _LEADING and (leading := _leading_beside(words, index)) is not None:
        return leading
    if _USING.isdisjoint(low[max(0, index - OCCASION) : index]):
        return None
    opens = words.sentence_start(index)
    start = max(opens, index - OCCASION)
    start = max(start, words.stop.rfind(1, start, index) + 1)
    used = next((place for place in range(index - 1, start - 1, -1) if low[place] in _USING), opens)
    if low[used] == "called" and (low[used + 1] in _CALLING_FOR or low[index + 1] not in CALLED_TO):
        return None  # 'called for the mayor to explain it', 'called to ban it'
    return used if used > opens and words.kind[used - 1] != "auxiliary" else None


def _leading_beside(words: Words, index: int) -> int | None:
    """Such a verb, or an adjective, by the word before 'to': '[continued] to say', '[went] out of her way to say'.

    'was [quick] to say', 'is [proud] to announce', '[went] as far as to say', '[went] on to say', '[wanted] to know',
    'was [taking] pains to say'.
    """
    low, before = words.low, index - 1
    previous, following = low[before], low[index + 1]
    if previous in _CONTINUING and low[index - 2] not in _WISHING:  # not 'would have liked to say'
        return before
    if previous in _GLAD and following in _ANNOUNCING and low[index - 2] in _BEING_GLAD:
        return before
    if (previous in _WANTING and following == "know") or (previous in _SEEMING and following in SHOW):
        return before
    if previous == "like" and (low[index - 2] in PLURALS or are_persons(words, index - 2)):
        return before  # 'Sailors [like] to say'
    if previous == "on" and low[index - 2] in _GOING:
        return index - 2
    if low[index - 2 : index] == ("far", "as") and low[index - 4] in _GOING:
        return index - 4
    if previous == "way" and index > 4 and low[index - 5] in _GOING:
        return index - 5 if low[index - 4 : index - 2] == _OUT_OF else None
    if previous == "pains":
        taking = index - 2 - (low[index - 2] == "great")
        is_participle = low[taking] in {"taking", "taken"} and words.kind[taking - 1] != "auxiliary"
        return taking if low[taking] in _TAKING and not is_participle else None
    return None
