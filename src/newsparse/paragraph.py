"""Where paragraphs begin and end.

Real text has them in four ways: one a line; separated by blank lines; hard-wrapped at some width and separated by blank
lines; hard-wrapped and begun with an indent, as wires send them:

        MARROW BAY, March 3 - The ferry came back on Tuesday, three
    weeks later than planned.
        It carries 40 cars.
"""

from collections.abc import Iterator

from attrs import frozen

#: Hard-wrapped lines are this long; longer ones are paragraphs, shorter ones headings, lists and the like.
WRAPPED_WIDTH = range(40, 101)
_SENTENCE_END = tuple(".?!:…\"”’')")


@frozen
class _Line:
    start: int
    end: int
    indent: int
    after_blank: bool
    text: str


def paragraph_bounds(text: str) -> list[tuple[int, int]]:
    """Start and end of each paragraph, white space around it left out."""
    lines = list(_lines(text))
    if not lines:
        return []
    wrapped = _is_hard_wrapped(lines)
    base = min(line.indent for line in lines)
    width = max((len(line.text) for line in lines if len(line.text) in WRAPPED_WIDTH), default=0)
    bounds = [(lines[0].start, lines[0].end)]
    for before, line in zip(lines, lines[1:]):
        if wrapped and _goes_on(before, line, base, width):
            bounds[-1] = (bounds[-1][0], line.end)
        else:
            bounds.append((line.start, line.end))
    return bounds


def _lines(text: str) -> Iterator[_Line]:
    """The lines that hold anything. Form feeds, U+0085, U+2028 and U+2029 end a line as well."""
    offset = 0
    after_blank = False
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            indent = len(line) - len(line.lstrip())
            yield _Line(offset + indent, offset + indent + len(stripped), indent, after_blank, stripped)
        after_blank = not stripped
        offset += len(line)


def _is_hard_wrapped(lines: list[_Line]) -> bool:
    """Whether most line breaks stand inside a sentence, behind a line of a usual width."""
    breaks = [before for before, line in zip(lines, lines[1:]) if not line.after_blank]
    inside = sum(len(line.text) in WRAPPED_WIDTH and not line.text.endswith(_SENTENCE_END) for line in breaks)
    return inside * 2 > len(breaks)


def _goes_on(before: _Line, line: _Line, base: int, width: int) -> bool:
    """Whether `line` belongs to the paragraph of the line before it, in a hard-wrapped text."""
    if line.after_blank or line.indent >= base + 2 or len(before.text) not in WRAPPED_WIDTH:
        return False
    first_word = line.text.split(None, 1)[0]
    had_room = len(before.text) + 1 + len(first_word) < 0.6 * width
    return not had_room
