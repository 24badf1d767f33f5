"""Texts on which a regular expression works hardest: each of its repeats fed without end, and starved at last.

The expression is read here, in the dialect of `regex` that the library uses, into a tree of what it asks for:

    (?:Ada|Tom)\\s++said        ["Ada" or "Tom", white space again and again, "said"]

From that come the texts: 'Ada' and a thousand spaces; nothing but spaces; 'Ada ' a thousand times. And what a text
that fits may begin with: 'Ada ', 'Tom '.
"""

from collections.abc import Iterator, Set
from functools import reduce
from itertools import accumulate, islice

import regex
from attrs import frozen

#: One or more of these stand for every class of characters.
ALPHABET = " aZ5\n\t.,:;-–(['’“@/|#&_©é\u0301\u200b*"
#: So many of the texts that a part asks for are tried.
WAYS = 8
#: How often a repeat is read for what texts begin with.
FEW = 3
#: A repeat that may go on for longer is fed; the bounds of others are what keeps their time in bounds.
LONG = 500


@frozen
class One:
    """One character or none: the texts that fit; `any_letter` where they stand for many."""

    texts: tuple[str, ...]
    any_letter: bool = False


@frozen
class Row:
    """Parts one behind the other."""

    parts: tuple["Part", ...]


@frozen
class Either:
    """One of several parts."""

    parts: tuple["Part", ...]


@frozen
class Again:
    """A part, `least` to `most` times."""

    part: "Part"
    least: int
    most: float


@frozen
class Look:
    """What has to stand, or not to stand, ahead or behind, and is no part of the text."""

    part: "Part"


Part = One | Row | Either | Again | Look

TOKEN = regex.compile(
    r"""
      (?P<opening> \( (?: \? (?: : | > | (?P<look> <?[=!] ) | \| | P?<(?P<name>\w+)> | [a-zA-Z]+: ) )?+ (?!\?) )
    | (?P<condition> \(\?\(\w+\) )
    | \(\?&(?P<call>\w+)\) | \(\?P=(?P<same>\w+)\) | (?P<global> \(\?[a-zA-Z]+\) )
    | (?P<closing> \) )
    | (?P<or> \| )
    | (?P<repeat> [*+?] | \{(?P<least>\d*)(?P<comma>,?)(?P<most>\d*)\} ) [+?]?
    | (?P<edge> [\^$] | \\[bBAZzm] )
    | (?P<class> \[\^?\]?(?: \\. | \[:\w+:\] | [^\]\\] )*\] | \\p\{[^}]+\} | \\[sSdDwW] | \. )
    | \\(?P<escaped> x\h\h | u\h{4} | . )
    | (?P<space> \s+ | \#[^\n]* )
    | (?P<character> . )
    """,
    regex.VERBOSE | regex.DOTALL,
)


class Reader:
    """Reads one expression, from left to right."""

    def __init__(self, source: str, flags: int) -> None:
        self.tokens = TOKEN.finditer(source)
        self.verbose = bool(flags & regex.VERBOSE)
        self.named: dict[str, Part] = {}
        self.calls: list[str] = []

    def part(self) -> Part:
        """What stands up to the closing bracket or the end."""
        ways: list[list[Part]] = [[]]
        for token in self.tokens:
            kind = token.lastgroup
            if token["closing"]:
                break
            if token["or"]:
                ways.append([])
            elif token["repeat"]:
                ways[-1].append(_again(ways[-1].pop(), token))
            elif token["opening"] or token["condition"]:
                inner = self.part()
                if token["name"]:
                    self.named[token["name"]] = inner
                ways[-1].append(Look(inner) if token["look"] else inner)
            elif token["space"] and (self.verbose or token["space"][0] == "#"):
                if not self.verbose:
                    ways[-1] += [One((character,)) for character in token["space"]]
            elif not (token["edge"] or token["global"]):
                ways[-1].append(self._one(token, kind))
        return Either(tuple(Row(tuple(way)) for way in ways)) if len(ways) > 1 else Row(tuple(ways[0]))

    def _one(self, token: "regex.Match[str]", kind: str | None) -> Part:
        if token["call"] or token["same"]:
            return self.named.get(token["call"] or token["same"], One(("a", "Ada")))
        if token["class"]:
            fits = regex.compile(token["class"], regex.DOTALL)
            texts = tuple(filter(fits.fullmatch, ALPHABET)) or tuple(filter(fits.fullmatch, token["class"])) or ("\0",)
            return One(texts, any_letter=not {"a", "Z", "5"}.isdisjoint(texts))
        escaped = token["escaped"]
        if escaped and len(escaped) > 1:
            return One((chr(int(escaped[1:], 16)),))
        return One(({"n": "\n", "t": "\t", "r": "\r", "f": "\f"}.get(escaped, escaped) or token[0],))


def _again(part: Part, token: "regex.Match[str]") -> Again:
    bounds = {"*": (0, float("inf")), "+": (1, float("inf")), "?": (0, 1)}.get(token["repeat"])
    if bounds:
        return Again(part, *bounds)
    least = int(token["least"] or 0)
    return Again(part, least, least if not token["comma"] else int(token["most"]) if token["most"] else float("inf"))


def read(pattern: "regex.Pattern[str]") -> Part:
    """The tree of an expression."""
    return Reader(pattern.pattern, pattern.flags).part()


def fitting(part: Part) -> Iterator[str]:
    """Texts that fit the part, its shortest first, one for each choice that it leaves."""
    match part:
        case One(texts):
            yield from texts
        case Look(inner):
            yield from fitting(inner)
        case Either(parts):
            for one in parts:
                yield from islice(fitting(one), WAYS)
        case Again(inner, least, most):
            for text in islice(fitting(inner), WAYS):
                yield text * max(least, most >= 1)
        case Row(parts):
            columns = [list(islice(fitting(one), WAYS)) or [""] for one in parts]
            for place in range(max(map(len, columns), default=1)):
                yield "".join(column[place % len(column)] for column in columns)


def witnesses(part: Part, before: str = "") -> Iterator[tuple[str, str]]:
    """What stands before, and what to say again and again, for each repeat of the part."""
    match part:
        case Row(parts):
            for one in parts:
                yield from witnesses(one, before)
                before += next(fitting(one), "")
        case Either(parts):
            for one in parts:
                yield from witnesses(one, before)
        case Look(inner):
            yield from witnesses(inner, before)
        case Again(inner, _, most):
            yield from witnesses(inner, before)
            if most > LONG:
                for text in islice(fitting(inner), WAYS * 3):
                    yield from ((before, text), ("", text), ("", before + text))


#: Stands for letters that an expression does not spell out; what may come behind them is not looked at.
ANY = "\ue000"
#: A text that need not go on: it has its first word, or the two that count as one.
BEGUN = regex.compile(rf"(?i)[\W_]*+(?:(?:the|in|as)\s++\w++[^\w{ANY}]|(?!(?:the|in|as)(?:\s|$))\w++\W)|.*{ANY}")


def openings(part: Part, before: Set[str] = frozenset({""})) -> set[str]:
    """What the texts that fit the part begin with, as far as their first word goes, each behind one of `before`.

    White space that may stand between two words does: no text is glued together.
    """
    begun = {text for text in before if BEGUN.match(text)}
    return begun | _grown(part, before - begun)


def _grown(part: Part, before: Set[str]) -> Set[str]:
    """The texts with what the part adds to them."""
    match part:
        case One(texts, any_letter):
            ways = ANY if any_letter else " " if " " in texts else texts
            return {text.rstrip(" ") + way if way == " " else text + way for text in before for way in ways}
        case Either(parts):
            return {text for one in parts for text in openings(one, before)}
        case Row(parts):
            return reduce(lambda texts, one: openings(one, texts), parts, before)
        case Again(One(texts), 0, _) if " " in texts:
            return {text + " " if text[-1:].isalnum() else text for text in before}
        case Again(inner, least, most):
            most = range(int(min(most, max(least, FEW))))
            times = accumulate(most, lambda texts, _: openings(inner, texts), initial=before)
            return set().union(*islice(times, least, None))
    return before  # what is only looked at
