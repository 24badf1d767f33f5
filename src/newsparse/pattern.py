"""Regular expressions that are compiled when they are first used, and phrases that one can read aloud.

Compiling all of the library's patterns takes longer than importing it may; most articles need few of them.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, cast

import regex

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub")


class _Pattern:
    """Stands for a compiled pattern. The first look at a method compiles it; from then on its methods are at hand."""

    def __init__(self, expression: Callable[[], str], flags: int = 0) -> None:
        self._expression = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = regex.compile(self._expression(), self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def has_any(text: str, signs: Iterable[str]) -> bool:
    """Whether one of the signs stands in the text: a quick look before a pattern that needs one of them.

    >>> has_any("Harbor Gazette © 2016", ["©", "copyright"])
    True
    """
    return any(map(text.__contains__, signs))


def lazy_pattern(source: str, flags: int = 0) -> regex.Pattern[str]:
    """What `regex.compile` gives, compiled when it is first used.

    Args:
        source: the regular expression.
        flags: as for `regex.compile`.

    >>> digits = lazy_pattern(r"[0-9]++")
    >>> digits.findall("3 boats, 40 cars")
    ['3', '40']
    """
    return cast("regex.Pattern[str]", _Pattern(lambda: source, flags))


#: What the notation of `phrases` has of its own, and what it leaves as it is.
_NOTATION = lazy_pattern(
    r"(?P<kept>\\.|\[\^?\]?(?:\\.|[^\]\\])*+\]|\(\?(?:\(\w+\))?)|(?P<own>[(…]|[ ](?![?*+{]))|(?P<counted>[ ])"
)
_PART = lazy_pattern(r"(?<!\\[pPN])\{[a-z_]+\}")
_IN_REGEX = {"(": "(?:", " ": r"\s\s{0,2}", "…": r"[^.\n]{0,120}?"}
_EXAMPLE = lazy_pattern(r"(?:^\s*+|(?<=\s\s))#.*")


def phrases(source: str, /, *, before: str = "", **parts: str) -> regex.Pattern[str]:
    r"""A pattern that finds any of the phrases that stand on the lines of `source`; the first that fits is taken.

    A phrase is a regular expression that one can read aloud: a space is white space, up to three characters of it (one
    where it is counted, as in ' ?'), parentheses only group, and '…' is up to 120 characters without a full stop.
    `{name}` stands for the words given as `name`. What is behind two spaces and '#' is an example; a line further in
    goes on with the one above, without a space. Below a line '(?i)' capitals don't matter, as far as a line '(?-i)'.

    Args:
        source: the phrases.
        before: the regular expression of what stands before any of them.
        parts: the words that each `{name}` stands for, parted by '|'.

    Raises, when the pattern is first used:
        ValueError: a line ends in a space, the first is further in than others, or no words are given for a `{name}`.

    >>> ask = phrases(
    ...     r'''
    ...     (?i)
    ...     (please )?(like|follow) us on {site}      # Follow us on Facebook
    ...     subscribe …(newsletter|podcast)s?
    ...     sign up (now
    ...         |here)
    ...     ''',
    ...     site="facebook|instagram",
    ... )
    >>> ask.match("Please like us on Instagram!").group()
    'Please like us on Instagram'
    >>> ask.match("Subscribe to our daily newsletter.").group()
    'Subscribe to our daily newsletter'
    """
    return cast("regex.Pattern[str]", _Pattern(lambda: before + expression(source, **parts)))


def expression(source: str, /, **parts: str) -> str:
    r"""The regular expression of phrases that `phrases` knows, to be part of another.

    >>> expression("(like|follow) us on {site}", site="facebook|instagram")
    '(?:(?:like|follow)\\s\\s{0,2}us\\s\\s{0,2}on\\s\\s{0,2}(?:facebook|instagram))'
    """
    for name, words in parts.items():
        source = source.replace(f"{{{name}}}", f"({''.join(map(str.lstrip, words.splitlines()))})")
    if unknown := _PART.search(source):
        raise ValueError(f"no words are given for {unknown.group()}")
    return f"(?:{'|'.join(_phrases(source))})"


def _phrases(source: str) -> Iterator[str]:
    """The regular expression of each phrase."""
    capitals_matter = True
    for phrase in _whole_lines(source):
        if phrase in ("(?i)", "(?-i)"):
            capitals_matter = phrase == "(?-i)"
        else:
            written = _NOTATION.sub(_in_regex, phrase)
            yield written if capitals_matter else f"(?i:{written})"


def _in_regex(found: "regex.Match[str]") -> str:
    """What a piece of a phrase stands for; a space that is counted (' ?') is one character."""
    return found["kept"] or _IN_REGEX.get(found["own"], r"\s")


def _whole_lines(source: str) -> list[str]:
    """The lines without their examples, each with the lines that go on with it."""
    bare = next((line for line in source.splitlines() if line.endswith(" ") and line.strip()), None)
    if bare:
        raise ValueError(f"a phrase ends in a space, where \\s can be seen: {bare.lstrip()!r}")
    lines = [line for line in (_EXAMPLE.sub("", line).rstrip() for line in source.splitlines()) if line]
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    if lines[0][margin] == " ":
        raise ValueError(f"the first phrase is further in than others: {lines[0].lstrip()!r}")
    whole: list[str] = []
    for line in (line[margin:] for line in lines):
        if line[0] != " ":
            whole.append(line)
        else:
            whole[-1] += line.lstrip()
    return whole
