"""Marks of which one stands inside of some words and the other right beside them: 'called it [‘odd]’'."""

from newsparse.language.words.words import Stretch

#: Marks, and what they close: 'fell 5 inches (127 mm)', 'called it ‘odd’', 'Marrow Lines <MRW.L>'.
_OPENER_OF = {")": "(", "’": "‘", ">": "<"}
_SINGLE_CLOSERS = {"'": "'", "‘": "’"}
_HALVES = frozenset({"<", *_SINGLE_CLOSERS, *_OPENER_OF})
_POINTS = frozenset(",.?!")


def with_marks(text: str, start: int, end: int) -> Stretch:
    """Start and end with the other half of their marks, behind a full stop, too: 'said it was [‘odd].’'."""
    start, end = paired(text, start, end)
    if text[end : end + 1] not in _POINTS:
        return start, end
    wider = paired(text, start, end + 1)
    return wider if wider[1] > end + 1 else (start, end)


def paired(text: str, start: int, end: int) -> Stretch:
    """Start and end, with the mark before or behind whose other half stands inside."""
    if _HALVES.isdisjoint((text[start - 1 : start], text[end : end + 1])):
        return start, end
    if text[start - 1 : start] == "<" and ">" in text[start:end]:
        start -= 1
    opener, closer = text[start - 1 : start], text[end : end + 1]
    if opener in _SINGLE_CLOSERS and not text[start - 2 : start - 1].strip():  # 'says ‘brakes’ failed'
        closing = text.find(_SINGLE_CLOSERS[opener], start, end + 1)
        start -= closing > 0 and not text[closing + 1 : closing + 2].isalnum()
    if closer == "'":
        opens = text[start] == "'"
        opening = start - 1 if opens else text.rfind(" '", max(start - 1, 0), end)
        return start, end + ((opens or opening >= 0) and text.find("' ", opening + 2, end) < 0)
    if closer in _OPENER_OF and text.rfind(_OPENER_OF[closer], start, end) > text.rfind(closer, start, end):
        end += 1
    return start, end
