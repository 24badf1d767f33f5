"""Where paragraphs begin and end.

Real text has them in four ways: one a line; separated by blank lines; hard-wrapped at some width and separated by blank
lines; hard-wrapped and begun with an indent, as wires send them:

        MARROW BAY, March 3 - The ferry came back on Tuesday, three
    weeks later than planned.
        It carries 40 cars.

Only white space (`str.isspace`) lies between two paragraphs. The byte order mark that some editors put before a text
belongs to none.
"""

from itertools import accumulate, compress
from operator import add, not_
from typing import NamedTuple

from newsparse.shown import BYTE_ORDER_MARK

#: Hard-wrapped lines are this long; longer ones are paragraphs, shorter ones headings, lists and the like.
WRAPPED_WIDTH = range(40, 101)
_SENTENCE_END = ".?!:…\"”’')"
_ITEM_START = ("- ", "* ", "• ", "– ", "# ", "## ")
_BYLINE_START = ("By ", "BY ", "by ")
_SET_OFF = _ITEM_START + _BYLINE_START
_CLAUSE_END = tuple('.,;?!"”')

#: Start and end of a line.
_Bounds = tuple[int, int]


class _Lines(NamedTuple):
    """The lines that show something: for each start and end, length, indent, and whether a blank one is above."""

    bounds: list[_Bounds]
    lengths: list[int]
    indents: list[int]
    after_blank: list[bool]


def paragraph_bounds(text: str) -> list[tuple[int, int]]:
    """Start and end of each paragraph, white space around it left out."""
    first = len(BYTE_ORDER_MARK) if text.startswith(BYTE_ORDER_MARK) else 0
    printed = text[first:].splitlines(keepends=True)  # form feeds, U+0085, U+2028 and U+2029 end a line as well
    shown = list(map(str.strip, printed))
    indents = [len(line) - len(line.lstrip()) for line in compress(printed, shown)]
    starts = list(map(add, compress(accumulate(map(len, printed), initial=first), shown), indents))
    lengths = list(map(len, filter(None, shown)))
    bounds = list(zip(starts, map(add, starts, lengths), strict=True))
    longer = sum(map(WRAPPED_WIDTH.stop.__le__, lengths))
    if longer * 2 >= len(lengths):
        return bounds
    after_blank = list(compress([False, *map(not_, shown)], shown))
    return _joined(text, _Lines(bounds, lengths, indents, after_blank), longer)


def _joined(text: str, lines: _Lines, longer: int) -> list[_Bounds]:
    """Start and end of each paragraph: of the lines, where the text is hard-wrapped, those that go on are joined."""
    if not _is_hard_wrapped(text, lines, longer):
        return lines.bounds
    base = min(lines.indents)
    width = max(filter(WRAPPED_WIDTH.__contains__, lines.lengths))
    begins = [
        after_blank or indent > base or _begins_anew(text, before, line, width)
        for before, line, indent, after_blank in zip(
            lines.bounds, lines.bounds[1:], lines.indents[1:], lines.after_blank[1:], strict=False
        )
    ]
    starts, ends = map(list, zip(*lines.bounds, strict=True))
    return list(zip([starts[0], *compress(starts[1:], begins)], [*compress(ends, begins), ends[-1]], strict=True))


def _is_hard_wrapped(text: str, lines: _Lines, longer: int) -> bool:
    """Whether most line breaks stand inside a sentence, behind a line of a usual width, and few lines are `longer`.

    Breaks before an indented line don't count: they begin a paragraph, or belong to a table.
    """
    _, *indents = lines.indents
    _, *after_blank = lines.after_blank
    base = min(compress(indents, map(not_, after_blank)), default=0)
    inside = [
        length in WRAPPED_WIDTH and text[end - 1] not in _SENTENCE_END
        for (_, end), length, indent, is_apart in zip(lines.bounds, lines.lengths, indents, after_blank, strict=False)
        if indent == base and not is_apart
    ]
    return sum(inside) > max(longer, len(inside) / 2)


def _begins_anew(text: str, before: _Bounds, line: _Bounds, width: int) -> bool:
    """Whether `line` begins a paragraph, though neither a blank line nor an indent says so, in a hard-wrapped text."""
    length = before[1] - before[0]
    if length not in WRAPPED_WIDTH:
        return True
    if text.startswith(_SET_OFF, line[0]) and (text.startswith(_ITEM_START, line[0]) or _is_byline(text, line, width)):
        return True
    if length >= 0.9 * width:
        return False
    if _is_byline(text, before, width):
        return True
    first_word = text[line[0] : min(line[1], line[0] + width)].split(None, 1)[0]
    filled = (length + 1 + len(first_word)) / width
    return filled < (0.9 if text[before[1] - 1] in _SENTENCE_END else 0.6)


def _is_byline(text: str, line: _Bounds, width: int) -> bool:
    start, end = line
    if not text.startswith(_BYLINE_START, start) or end - start >= 0.8 * width:
        return False
    # 'a law that was signed¶by the mayor.' goes on, 'Ferry is back¶by Ada Brandt' does not
    return text[start] == "B" or (text[start + len("by ")].isupper() and not text.endswith(_CLAUSE_END, start, end))
