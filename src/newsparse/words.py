"""The words of a text, with their offsets, and where its sentences end.

A word here is what stands between white space, its punctuation still on it: 'said,' or '“Rain'; a long dash parts words
too. That is cheap to find, and punctuation is what tells clauses apart.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from newsparse.lexicon import Lexicon

#: Everything but a plain space that `str.isspace` holds for.
_WHITE = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
_DASHES = ("—", "–", "--")
PUNCTUATION = ".,;:!?…\"“”„«»‹›‘’'`()[]{}*_-–—"
_SENTENCE_END = frozenset(".?!…\"”’')]»:")
#: Words of the grammar that are names before another name: 'Will Okoye'.
_NAMES_TOO = frozenset({"Will", "May", "April", "June", "August", "Long"})
_QUOTES = "\"'”’"
_STOPS = (",", ";", ":", "—", "–", "-")
_CLOSERS = "\"”’')]»"
_OPENERS = "\"“‘'([«`—–-*•"


class Words:
    """The words of a text.

    Attributes:
        raw: the words as they stand.
        start: offset of each.
        quoted: whether each begins inside a quotation (1) or not (0).
        last: whether each is the last of a sentence, quotations counting as single words of the sentence around them.
        bare: the words without the punctuation around them.
        low: the same in small letters.
        kind: their classes in the lexicon ('pronoun', 'preposition', …), '' for words of the open classes.
        is_name: whether each looks like part of a name: a capital, and no word of the grammar that begins a sentence.
        stop: whether punctuation that ends a clause or a phrase follows each.
    """

    __slots__ = ("_abbreviations", "bare", "is_name", "kind", "last", "low", "quoted", "raw", "start", "stop")

    def __init__(self, text: str, lexicon: Lexicon, quotations: Sequence[tuple[int, int]] = ()) -> None:
        for character in _WHITE:
            if character in text:
                text = text.replace(character, " ")
        if "’" in text:
            text = text.replace("’", "'")
        raw = text.split(" ")
        start = list(accumulate([len(word) + 1 for word in raw], initial=0))
        start.pop()
        if "" in raw:
            start = [offset for offset, word in zip(start, raw) if word]
            raw = [word for word in raw if word]
        if any(dash in text for dash in _DASHES):
            raw, start = _parted_at_dashes(raw, start)
        raw, start = _parted_at_quotations(raw, start, quotations)
        self.raw = raw
        self.start = start
        self.quoted = bytearray(len(raw))
        self.last = bytearray(len(raw))
        self.bare = bare = [word.strip(PUNCTUATION) for word in raw]
        self.low = low = [word.lower() for word in bare]
        self._abbreviations = lexicon.abbreviations
        kinds = lexicon.classes
        self.kind = kind = [kinds.get(word, "") for word in low]
        self.is_name = [
            word != small and word[0].isupper() and (not of or len(word) > 1 and word.isupper()) or word[:1] == "@"
            for word, small, of in zip(bare, low, kind)
        ]
        for index in [index for index, word in enumerate(bare) if word in _NAMES_TOO]:
            if index + 1 < len(raw) and self.is_name[index + 1]:
                self.is_name[index] = True
        self.stop = [
            word != plain and word.rstrip(_QUOTES).endswith(_STOPS) for word, plain in zip(raw, bare)
        ]

    def __len__(self) -> int:
        return len(self.raw)

    def at(self, offset: int) -> int:
        """Index of the first word that starts at `offset` or later."""
        return bisect_left(self.start, offset)

    def covering(self, offset: int) -> int:
        """Index of the word that holds `offset`, or of the last one before it."""
        return max(bisect_right(self.start, offset) - 1, 0)

    def end(self, index: int) -> int:
        """Offset behind the word, its closing punctuation left out (but 'U.S.' and 'Jr.' keep their point)."""
        word = self.raw[index]
        bare = word.rstrip(PUNCTUATION)
        if word[len(bare) : len(bare) + 1] == "." and (("." in bare) or bare in _SUFFIXES):
            return self.start[index] + len(bare) + 1
        return self.start[index] + len(bare)

    def begin(self, index: int) -> int:
        """Offset of the word, its opening punctuation left out."""
        word = self.raw[index]
        return self.start[index] + len(word) - len(word.lstrip(PUNCTUATION))

    def may_be_verb(self, index: int) -> bool:
        """Not so for a capital inside a sentence: 'the Harbor Post'."""
        if not self.raw[index][0].isupper() or index == 0:
            return True
        return self.last[index - 1] != 0 or self.quoted[index - 1] != 0 or self.raw[index - 1].endswith((":", "-", "—"))

    def sentence_start(self, index: int) -> int:
        """Index of the first word of the sentence that the word stands in."""
        return self.last.rfind(HARD, 0, index) + 1

    def sentence_end(self, index: int) -> int:
        """Index behind the last word of the sentence that the word stands in."""
        end = self.last.find(HARD, index)
        return len(self.raw) if end < 0 else end + 1

    def mark_sentences(self, paragraphs: Iterable[tuple[int, int]], quotations: Iterable[tuple[int, int]]) -> None:
        """Find where sentences end. A quotation is part of the sentence around it, whatever stands inside it."""
        raw, last = self.raw, self.last
        for start, end in quotations:
            first, behind = self.at(start), self.at(end)
            self.quoted[first:behind] = b"\1" * (behind - first)
            if behind > first and behind < len(raw) and _begins_sentence(raw[behind]):
                closing = self._mark_before(end, behind - 1)
                last[behind - 1] = HARD if closing in ".…" else SOFT if closing in "?!" else 0
        quoted = self.quoted
        ends = [index for index, word in enumerate(raw) if word[-1] in _SENTENCE_END]
        for index in ends:
            if not quoted[index] and self._ends_sentence(index):
                last[index] = HARD
        for bounds in paragraphs:
            for behind in map(self.at, bounds):  # what stands before a paragraph can be a dateline
                if behind:
                    last[behind - 1] = HARD

    def _mark_before(self, end: int, index: int) -> str:
        """The punctuation that closes a quotation, before or behind its mark; ',' where there is none."""
        word = self.raw[index]
        inner = word[: end - self.start[index]].rstrip(_CLOSERS)
        outer = word[end - self.start[index] :]
        marks = (outer[:1] or inner[-1:]) or ","
        return marks if marks in ".…?!" else ","

    def _ends_sentence(self, index: int) -> bool:
        word = self.raw[index].rstrip(_CLOSERS)
        if word[-1:] not in (".", "?", "!", "…") or index + 1 == len(self.raw):
            return False
        following = self.raw[index + 1]
        if not _begins_sentence(following):
            return False
        if word[-1] != "." or word.endswith("..."):
            return True
        bare = self.bare[index]
        if self.low[index] + "." in self._abbreviations or (len(bare) == 1 and bare.isupper() and bare != "I"):
            return False
        if "." in bare or bare in _SUFFIXES:
            return self.kind[index + 1] != ""
        return True


#: Marks in `Words.last`: a sentence ends here; one may end here ('“Did it hold?” Ms. Brandt asked.').
HARD, SOFT = 1, 2

#: Behind these a point is part of the word, and a sentence may or may not end with it.
_SUFFIXES = frozenset({"Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "Bros", "etc"})


def _begins_sentence(word: str) -> bool:
    first = word.lstrip(_OPENERS)[:1]
    return not first or first.isupper() or first.isdigit() or not first.isalpha() or word[0] in "“\"«"


def _parted_at_dashes(raw: list[str], start: list[int]) -> tuple[list[str], list[int]]:
    """'won—he' as 'won—' and 'he'; a dash between digits ('2-0', '1914–18') parts nothing."""
    words: list[str] = []
    starts: list[int] = []
    for word, offset in zip(raw, start):
        for dash in _DASHES:
            at = word.find(dash)
            behind = at + len(dash)
            if at > 0 and behind < len(word) and not word[at - 1].isdigit():
                words += word[:behind], word[behind:]
                starts += offset, offset + behind
                break
        else:
            words.append(word)
            starts.append(offset)
    return words, starts


def _parted_at_quotations(
    raw: list[str], start: list[int], quotations: Sequence[tuple[int, int]]
) -> tuple[list[str], list[int]]:
    """'read:“Rain' and 'rain,”Brandt' in two, where the white space is missing."""
    cuts: dict[int, list[int]] = {}
    for bounds in quotations:
        for offset, side in zip(bounds, (0, 1)):
            index = bisect_left(start, offset) - 1
            word = raw[index] if index >= 0 else ""
            at = offset - start[index]
            rest = word[at:] if side else word[:at]
            if 0 < at < len(word) and any(map(str.isalnum, rest)):
                cuts.setdefault(index, []).append(at)
    if not cuts:
        return raw, start
    words: list[str] = []
    starts: list[int] = []
    for index, (word, offset) in enumerate(zip(raw, start)):
        before = 0
        for at in sorted(set(cuts.get(index, ()))):
            words.append(word[before:at])
            starts.append(offset + before)
            before = at
        words.append(word[before:])
        starts.append(offset + before)
    return words, starts
