"""Asides: reports in brackets and between dashes, and what is reported around them.

Few boats sail ([about nine a day], the port says).
Two pilots—one said [the pier was old]—left.
Okoye says [it is safe] (Lund claims that it is not).
"""

from newsparse.language.clauses.clause import Clause
from newsparse.language.words.column import places
from newsparse.language.words.words import Words
from newsparse.rules.indirect.takeover import NEXT
from newsparse.story import Story

#: A bracket or a dash is looked for so many words before a clause and behind it.
REACH = 40
#: Those that stand as words of their own.
DASHES = frozenset({"-", "--", "—", "–"})


def open_bracket(words: Words, start: int, end: int) -> int | None:
    """The word that opens the bracket in which the clause stands that begins at `end`."""
    first = max(start, end - REACH)
    if "(" not in "".join(words.raw[first:end]):
        return None
    for index in range(end - 1, first - 1, -1):
        if ")" in words.raw[index]:
            return None
        if words.raw[index][0] == "(":
            return index
    return None


def may_have_asides(words: Words, first: int, behind: int) -> bool:
    """Whether a bracket or a dash stands there, or right behind: in most sentences none does."""
    joined = " ".join(words.raw[first : behind + 1])
    return "(" in joined or "—" in joined or "–" in joined or "- " in joined


def aside_end(words: Words, clause: Clause, first: int, limit: int) -> int:
    """Where the aside closes in which it is reported: '(Lund said [it held]) came', 'Two—one said [it held]—left'."""
    if words.raw[clause.first][0] == "(":
        limit = next((index + 1 for index in range(first, limit) if closes_bracket(words, index)), limit)
    if len(dashes(words, max(clause.sentence[0], first - REACH), first)) % 2 == 0:
        return limit
    inside = dashes(words, first, min(limit, first + REACH))
    return inside[0] + 1 if len(inside) % 2 else limit


def closes_bracket(words: Words, index: int) -> bool:
    """Whether a bracket ends with the word that was open before it: '(about 9, the port [says])'."""
    return ")" in words.raw[index] and "(" not in words.raw[index]


def dashes(words: Words, first: int, behind: int) -> list[int]:
    """Which of these words are dashes or end with one."""
    joined = " ".join(words.raw[first:behind])
    if "—" in joined or "–" in joined or "- " in joined or joined[-1:] == "-":
        return [index for index in places(words.stop[first:behind], first) if _is_dash(words, index)]
    return []


def _is_dash(words: Words, index: int) -> bool:
    return words.raw[index][-1] in "—–" or words.raw[index] in DASHES


def before_bracketed_report(story: Story, first: int, limit: int) -> int:
    """Where a bracket opens in which somebody else says something: 'said it held [(Okoye said] it did not)'."""
    words, reach = story.words, min(limit, first + REACH)
    if "(" not in "".join(words.raw[first + 1 : reach]):
        return limit
    for index in range(first + 1, reach):
        if words.raw[index][0] != "(":
            continue
        closing = next((place for place in range(index, limit) if ")" in words.raw[place]), limit)
        ends = closing + 1 >= limit or _is_dash(words, closing + 1)
        says = ends and words.kind[index] != "relative" and story.clauses_between(index, closing)
        return index if says else limit
    return limit


def before_even_as(story: Story, first: int, limit: int) -> int:
    """Where somebody else's report is opposed: 'said it held [even as] the port warned that it leaked'."""
    even = story.words.low.index("even", first, limit)
    if story.words.low[even + 1] != "as":
        return limit
    return even if story.clauses_between(even + 2, even + 2 + NEXT) else limit
