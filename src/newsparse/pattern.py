"""Regular expressions that are compiled when they are first used.

Compiling all of the library's patterns takes longer than importing it may; most articles need few of them.
"""

from collections.abc import Iterable
from typing import Any, cast

import regex

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub")


class _Pattern:
    """Stands for a compiled pattern. The first look at a method compiles it; from then on its methods are at hand."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = regex.compile(self._source, self._flags)
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
    return cast("regex.Pattern[str]", _Pattern(source, flags))
