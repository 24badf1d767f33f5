"""Where quotation marks open and close.

“ ” and " " and «  », LexisNexis's '' '' and `` '', ‘‘ ’’, „ “, 「 」; in a text without those, or where they stand
inside of single ones, ‘ ’ and ' ' (British style, told from apostrophes); in a transcript, what stands behind a label.
A quotation that runs over paragraphs opens anew in each and closes in the last. Where the closing mark is missing, it
ends with its paragraph.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import regex

from newsparse.language.words.column import within
from newsparse.language.words.words import Stretch
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern
from newsparse.quotation import Marked
from newsparse.quotation.post import posts
from newsparse.quotation.transcript import turns

SINGLE_MARKS = lazy_pattern(
    r"""
      (?<![\w'’‘]) ['‘] (?=[\w“"$£€…(\[]) (?!\d0s\b) (?!(?:em|til|tis|twas|cause|bout|n)\b)    # opens
    | (?<=[^\s(\[‘'—–]) ['’] (?!\w)                                                            # closes
    """,
    regex.VERBOSE,
)

#: Where a mark starts and ends, and the mark.
_Mark = tuple[int, int, str]
_WORD = lazy_pattern(r"\w")
#: In prose, marks stand further apart than this on average, in characters, once there are more than a few. A paragraph
#: with more of them is a table or made to be slow, and is not read.
MARK_APART, FEW_MARKS = 10, 100
#: So many marks are looked at behind one that may open or close.
AHEAD = 20

_OPENING, _CLOSING = "“„«‹「『", "”»›」』"
_FAMILY = {"“": "curly", "”": "curly", "„": "curly", '"': "straight", "''": "doubled", "``": "doubled",
           "‘‘": "twofold", "’’": "twofold",
           "«": "guillemets", "»": "guillemets", "‹": "single guillemets", "›": "single guillemets",
           "「": "corners", "」": "corners", "『": "white corners", "』": "white corners"}  # fmt: skip
_SINGLE = "'‘’"
#: Where none of these is, and no ‘, no single mark opens a quotation. (One character is quickly searched for, two not.)
_SINGLE_OPENING = (" '", "\n'", "('")
#: What no apostrophe stands behind.
_POINTS = ",.?!"
#: Behind these a double mark closes speech: '“It holds,”', '“He said ‘no’”'.
_SPEAKING = _POINTS + _SINGLE
_BEFORE_OPENING = "([{—–-/‘'“\"«"
_BEHIND_CLOSING = ".,;:!?)]}—–-’'”\"»"


def marked_stretches(text: str, paragraphs: Sequence[Stretch], lexicon: Lexicon) -> list[Marked]:
    """All quoted stretches, in order. `paragraphs`: where to look, start and end of each."""
    spoken = {**turns(text, paragraphs, lexicon), **posts(text, paragraphs)}
    marks, pair = _double_marks(text), _pairs
    if not marks or _are_nested(text, marks, paragraphs) or _are_few(text, marks, paragraphs):
        if "'" not in text and "‘" not in text and not spoken:
            return []
        marks, pair = _single_marks(text, 0, len(text)), _single_pairs
    found: list[Marked] = []
    read, open_before = 0, False
    places = within([start for start, _, _ in marks], paragraphs)
    for (start, end), (first, behind) in zip(paragraphs, places, strict=True):
        if start in spoken:
            found.append(spoken[start])
        if first == behind or start in spoken or read + behind - first > FEW_MARKS + end // MARK_APART:
            open_before = False
            continue
        read += behind - first
        here = marks[first:behind]
        if open_before and here[0][0] == start:
            found[-1].goes_on = True
        found += [marked for marked in pair(text, here, start, end) if _has_word(text, marked)]
        open_before = bool(found) and not found[-1].closed and found[-1].end == end
    return found


def _double_marks(text: str) -> list[_Mark]:
    """All marks but single ones, in order."""
    marks = [mark for sign in _FAMILY if sign[0] in text for mark in _marks(text, sign)]
    if "‘" in text and "‘‘" not in text:  # ‘He said ‘no’’
        marks = [mark for mark in marks if mark[2] != "’’"]
    marks.sort()
    return marks


def _has_word(text: str, marked: Marked) -> bool:
    start, end = marked.inner_start, marked.inner_end
    return (start < end and text[start].isalnum()) or _WORD.search(text, start, end) is not None


def _marks(text: str, sign: str) -> list[_Mark]:
    """Where a mark stands in the text."""
    marks = []
    start, length = text.find(sign), len(sign)
    while start >= 0:
        end = start + length
        marks.append((start, end, sign))
        start = text.find(sign, end)
    return marks


def _single_marks(text: str, start: int, end: int) -> list[_Mark]:
    """The single marks in a part of the text that may open or close."""
    return [(*mark.span(), mark.group()) for mark in SINGLE_MARKS.finditer(text, start, end)]


def _are_nested(text: str, marks: list[_Mark], paragraphs: Sequence[Stretch]) -> bool:
    """British style: whether the double marks stand inside single ones; the first paragraph that has any tells."""
    for start, end in paragraphs:
        first, behind = bisect_left(marks, (start,)), bisect_left(marks, (end,))
        if first < behind:
            opening, closing = marks[first][0], marks[behind - 1][1]
            before = text[start:opening]
            if not any(mark in before for mark in _SINGLE):
                return False
            around = _single_pairs(text, _single_marks(text, start, end), start, end)
            return any(pair.start < opening and closing < pair.end for pair in around)
    return False


def _are_few(text: str, marks: list[_Mark], paragraphs: Sequence[Stretch]) -> bool:
    """British style: whether more paragraphs have single marks that close a quotation than have double ones.

    Or whether all of these stand around titles: '‘That's mine,’ Ms. Brandt says of “Harbour Tax”.'
    """
    if "‘" not in text and not ("'" in text and any(opening in text for opening in _SINGLE_OPENING)):
        return False
    closings = [place for sign in "'’" for place, _, _ in _marks(text, sign) if place and text[place - 1] in _POINTS]
    if not closings:
        return False
    closings.sort()
    single = double = beside = 0
    for start, end in paragraphs:
        closes = bisect_right(closings, start) < bisect_left(closings, end)
        if bisect_left(marks, (start,)) < bisect_left(marks, (end,)):
            double, beside = double + 1, beside + closes
        else:
            single += closes
    return single > double or (
        single + beside > 1 and not any(place and text[place - 1] in _SPEAKING for place, _, _ in marks)
    )


def _direction(text: str, start: int, end: int, mark: str) -> str:
    """'open', 'close' or '?', by the mark's neighbours, then by the mark itself."""
    before = text[start - 1] if start else " "
    behind = text[end] if end < len(text) else " "
    spaced = before.isspace() and behind in ".,;:!?"  # « It holds », she said
    opens = (before.isspace() or before in _BEFORE_OPENING) and not behind.isspace() and not spaced
    closes = (behind.isspace() or behind in _BEHIND_CLOSING) and not before.isspace()
    if opens != closes:
        return "open" if opens else "close"
    return "open" if mark in _OPENING or mark in ("``", "‘‘") else "close" if mark in _CLOSING or mark == "’’" else "?"


def _pairs(text: str, marks: list[_Mark], first: int, end: int) -> Iterator[Marked]:
    """The quotations between the marks of a paragraph, which goes from `first` to `end`."""
    place = 0
    while place < len(marks):
        start, stop, mark = marks[place]
        if not (start == first or mark in "“„" or _may_open(text, start, stop, mark)):
            place += 1
            continue
        last, closes = _end_of(text, marks, place, _FAMILY[mark])
        if last == len(marks):
            yield Marked(start, end, stop, end, False)
            return
        inner_end, behind, _ = marks[last]
        if closes:
            is_spaced = text[inner_end - 1] == " "  # « It holds, » she said
            yield Marked(start, behind, stop, inner_end - is_spaced, True)
        else:
            yield Marked(start, inner_end, stop, inner_end, False)
        place = last + closes


def _end_of(text: str, marks: list[_Mark], place: int, family: str) -> tuple[int, bool]:
    """Which mark ends the quotation that the one at `place` opens, and whether it closes it or opens a new one."""
    nested = inside = False  # in a quotation in the quotation, by other marks or by the same
    for later in range(place + 1, len(marks)):
        start, stop, mark = marks[later]
        same = _FAMILY[mark] == family
        # ' …,” ' and ' …." ' close what is open without a closer look
        if same and not inside and text[start - 1] in _POINTS and (mark == "”" or text[stop : stop + 1].isspace()):
            return later, True
        direction = _direction(text, start, stop, mark)
        if not same:
            # marks of another family inside are a quotation in the quotation, if they open first
            if not nested and direction != "open" and not (direction == "?" and _next_of(marks, family, later)):
                return later, True
            nested = not nested and direction == "open"
        elif inside:
            inside = False
        elif direction == "open" and mark != "”":
            if not _closes_twice(text, marks[later + 1 : later + 3], mark):
                return later, False
            inside = True
        elif direction != "close" or not _is_measure(text, start):
            return later, True
        else:
            again = _next_of(marks, family, later)  # where it closes as well, this one need not
            if not again or _direction(text, *marks[again]) != "close":
                return later, True
    return len(marks), False


def _next_of(marks: list[_Mark], family: str, place: int) -> int:
    """The next mark of the family; 0 where none follows soon."""
    ahead = range(place + 1, min(place + AHEAD, len(marks)))
    return next((later for later in ahead if _FAMILY[marks[later][2]] == family), 0)


def _may_open(text: str, start: int, stop: int, mark: str) -> bool:
    """Whether a mark opens a quotation, when none is open: what closes, and what measures feet, does not."""
    if text[start - 1] == " " and text[stop : stop + 1].isalpha():
        return True
    direction = _direction(text, start, stop, mark)
    return direction == "open" or (direction == "?" and not _is_measure(text, start))


def _closes_twice(text: str, marks: list[_Mark], sign: str) -> bool:
    """Whether the next two marks both close: '"He told me "it is back" and I laughed,"'."""
    return len(marks) == 2 and all(mark[2] == sign and _direction(text, *mark) == "close" for mark in marks)


def _is_measure(text: str, start: int) -> bool:
    """An inch or foot mark: a mark behind a digit, as in 6'2"."""
    return text[start] in "\"'”" and text[start - 1 : start].isdigit() and not text[start + 1 : start + 2].isalpha()


def _single_pairs(text: str, marks: list[_Mark], first: int, end: int) -> Iterator[Marked]:
    """British style. Of marks that may close, one behind punctuation is better than one behind an s (an apostrophe)."""
    opened: Stretch | None = None
    closer: Stretch | None = None
    for start, stop, _ in marks:
        before, behind = text[start - 1], text[stop : stop + 1]
        opens = start == first or not (before.isalnum() or before in ".,?!…;:" or not behind.strip())  # 'say: "No."'
        if opens:
            if opened and closer:
                yield Marked(opened[0], closer[1], opened[1], closer[0], True)
                opened = closer = None
            if opened is None:
                opened = (start, stop)
            continue
        if opened is None:
            continue
        closer = (start, stop)
        if before not in "sS" or not text[stop : stop + 2].strip().isalpha():
            yield Marked(opened[0], closer[1], opened[1], closer[0], True)
            opened = closer = None
    is_part = opened and closer and text[opened[1]].islower()  # 'He told of 'long delays' in payment.'
    if opened and not is_part and SINGLE_MARKS.match(text, _next_paragraph(text, end)):
        yield Marked(opened[0], end, opened[1], end, False)
    elif opened and closer:
        yield Marked(opened[0], closer[1], opened[1], closer[0], True)


def _next_paragraph(text: str, end: int) -> int:
    while text[end : end + 1].isspace():
        end += 1
    return end
