"""The words of a text, with their offsets, and where its sentences end.

A word here is what stands between white space, its punctuation still on it: 'said,' or '“Rain'; a long dash parts words
too. That is cheap to find, and punctuation is what tells clauses apart.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain, compress, groupby, pairwise
from typing import NamedTuple

from newsparse.lexicon import Lexicon

#: Start and end, in code points or in words; end exclusive.
Stretch = tuple[int, int]

#: Everything that `str.isspace` holds for, a plain space first.
WHITE = (
    " \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_DASHES = ("—", "–", "--")
PUNCTUATION = ".,;:!?…\"“”„«»‹›‘’'`()[]{}*_-–—"
_ENDS = (".", "?", "!", "…")
#: A sentence is looked at so many words to each side; so the time stays linear in a text without full stops.
LONGEST_SENTENCE = 300
#: A word that begins or ends inside a quotation is looked at so far outside of it.
GLUED = 40
#: So many different words are remembered, with what they are; none that is longer than this.
KNOWN_WORDS, LONGEST_KNOWN = 1 << 15, 40
#: Marks in `Words.last`: a sentence ends here; one may end here ('“Did it hold?” Ms. Brandt asked.').
HARD, SOFT = 1, 2
#: What holds of a word or not, as bits of `Described.facts`:
COMMA = 1  # a comma follows it
STOP = 2  # punctuation that ends a clause or a phrase follows it
CUE = 4  # it may be a verb of reporting
OPENS = 8  # a sentence can begin with it
ENDS = 16  # a sentence ends with it, if the next word can begin one
MAY_END = 32  # the same, if the next word is one of the grammar as well: 'in the U.S. He left'
NAME_TOO = 64  # it is a word of the grammar, and part of a name before another: 'Will Okoye'
#: Behind these a point is part of the word, and a sentence may or may not end with it.
_SUFFIXES = frozenset({"Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "Bros", "etc"})
#: A capital makes no name of these: 'Red-faced councillors'.
_ADJECTIVE_ENDS = (
    "-faced",
    "-based",
    "-backed",
    "-led",
    "-run",
    "-born",
    "-owned",
    "-old",
    "-elected",
    "-related",
    "-style",
)
#: Words of which `NAME_TOO` holds.
_NAMES_TOO = frozenset({"Will", "May", "April", "June", "August", "Long"})
_QUOTES = "\"'”’"
_STOPS = (",", ";", ":", "—", "–", "-")
_CLOSERS = "\"”’')]»"
_OPENERS = "\"“‘'([«`—–-*•"


def _table(bits: int) -> bytes:
    """For `bytes.translate`: from the facts of a word to 1, where any of these holds, or 0."""
    return bytes((facts & bits) != 0 for facts in range(256))


_HAS_COMMA, _HAS_STOP, _IS_CUE, _MAY_END, _IS_NAME_TOO = map(_table, (COMMA, STOP, CUE, ENDS | MAY_END, NAME_TOO))


class Form(NamedTuple):
    """How a word stands in the text.

    Attributes:
        plain: the word as part of a name: 'G.' and 'Jr.' with their point, no possessive.
        is_title: whether it can stand before a name ('Mr.', 'President').
        lead: length of the punctuation before it.
        length: where its closing punctuation begins; the point of 'U.S.' and 'Jr.' is not counted among that.
    """

    plain: str
    is_title: bool
    lead: int
    length: int


class Described(NamedTuple):
    """What can be said of a word without its neighbours.

    Attributes:
        raw: the word as it stands.
        bare: the same without the punctuation around it.
        low: that in small letters.
        kind: its class in the lexicon ('pronoun', 'preposition', …), '' for a word of the open classes.
        cue: the kind of verb of reporting that it may be ('say', 'believe', 'act', 'quote'), or ''.
        is_name: whether it looks like part of a name: a capital, and no word of the grammar that begins a sentence.
        facts: what else holds of it: `COMMA` and the other bits, added up.
        form: what is seldom asked.
    """

    raw: str
    bare: str
    low: str
    kind: str
    cue: str
    is_name: bool
    facts: int
    form: Form


class _Vocabulary(dict[str, Described]):
    """Describes words, each once: a text says the same thousand words over and over."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, word: str) -> Described:
        described = _described(word, self._lexicon)
        if len(word) <= LONGEST_KNOWN:
            if len(self) >= KNOWN_WORDS:
                self.clear()
            self[word] = described
        return described


@lru_cache(maxsize=8)
def _vocabulary(lexicon: Lexicon) -> _Vocabulary:
    """The vocabulary of a lexicon: empty at first, filled by the texts that are read."""
    return _Vocabulary(lexicon)


def _described(word: str, lexicon: Lexicon) -> Described:
    bare = word.strip(PUNCTUATION)
    low = bare if bare.lower() == bare else bare.lower()
    kind = lexicon.classes.get(low, "")
    cue = lexicon.cues.get(low, "")
    lead, length = _inside(word, bare)
    return Described(
        word,
        bare,
        low,
        kind,
        cue,
        is_name=_is_name(bare, kind),
        facts=(COMMA if word.endswith(",") else 0)
        | (STOP if word.rstrip(_QUOTES).endswith(_STOPS) else 0)
        | (CUE if cue else 0)
        | (OPENS if _opens_sentence(word) else 0)
        | _ends_sentence(word, bare, lexicon)
        | (NAME_TOO if word in _NAMES_TOO else 0),
        form=Form(
            plain=word[lead : length + (len(bare) == 1 and word[length : length + 1] == ".")].removesuffix("'s"),
            is_title=bare in lexicon.titles or bare + "." in lexicon.titles,
            lead=lead,
            length=length,
        ),
    )


def _is_name(bare: str, kind: str) -> bool:
    if not bare[:1].isupper():
        return bare[:1] == "@"
    if kind:
        return len(bare) > 1 and bare.isupper()
    return not bare.endswith(_ADJECTIVE_ENDS)


def _opens_sentence(word: str) -> bool:
    first = word.lstrip(_OPENERS)[:1]
    return not first or first.isupper() or first.isdigit() or not first.isalpha() or word[0] in '“"«'


def _ends_sentence(word: str, bare: str, lexicon: Lexicon) -> int:
    word = word.rstrip(_CLOSERS)
    if not word.endswith(_ENDS):
        return 0
    if word[-1] != "." or word.endswith("..."):
        return ENDS
    if bare == "no":  # 'to vote no.', but 'No. 3'
        return ENDS
    if bare.lower() + "." in lexicon.abbreviations or (len(bare) == 1 and bare.isupper() and bare != "I"):
        return 0
    return MAY_END if "." in bare or bare in _SUFFIXES else ENDS


def _inside(word: str, bare: str) -> tuple[int, int]:
    """Where a word begins and ends without the punctuation around it; all of it, where it is nothing else."""
    if not bare:
        return 0, len(word)
    lead = len(word) - len(word.lstrip(PUNCTUATION))
    length = max(lead, len(word.rstrip(PUNCTUATION)))
    if word[length : length + 1] == "." and ("." in bare or bare in _SUFFIXES):
        length += 1
    return lead, length


class Words:
    """The words of a text.

    Attributes:
        start: offset of each.
        quoted: whether each begins inside a quotation (1) or not (0).
        last: whether each is the last of a sentence, quotations counting as single words of the sentence around them.
        lexicon: the words that rules know.
        raw, bare, low, kind, cue, is_name, facts, form: what `Described` says of each.
        comma, stop, is_cue: whether `COMMA`, `STOP` and `CUE` hold of each, as 1 and 0.
    """

    __slots__ = ("comma", "is_cue", "last", "lexicon", "quoted", "start", "stop", *Described._fields)

    raw: list[str]
    bare: list[str]
    low: list[str]
    kind: list[str]
    cue: list[str]
    is_name: list[bool]
    facts: bytes
    form: list[Form]

    def __init__(
        self, text: str, lexicon: Lexicon, paragraphs: Sequence[Stretch], quotations: Sequence[Stretch]
    ) -> None:
        self.raw, self.start = _words_of(text, paragraphs, quotations)
        self.quoted = bytearray(len(self.raw))
        self.last = bytearray(len(self.raw))
        self.lexicon = lexicon
        # what is said of one word, of the next and so on, then column by column; `zip` would need an object a word
        described = list(chain.from_iterable(map(_vocabulary(lexicon).__getitem__, self.raw)))
        for place, field in enumerate(Described._fields):
            setattr(self, field, described[place :: len(Described._fields)])
        self.facts = bytes(self.facts)
        self.comma = self.facts.translate(_HAS_COMMA)
        self.stop = self.facts.translate(_HAS_STOP)
        self.is_cue = self.facts.translate(_IS_CUE)
        self._name_before_names()

    def _name_before_names(self) -> None:
        """Make names of the words that are names before another name."""
        also = self.facts.translate(_IS_NAME_TOO)
        if 1 in also:
            for index in compress(range(len(also) - 1), also):
                self.is_name[index] |= self.is_name[index + 1]

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
        return self.start[index] + self.form[index].length

    def begin(self, index: int) -> int:
        """Offset of the word, its opening punctuation left out."""
        return self.start[index] + self.form[index].lead

    def opens_clause(self, index: int) -> bool:
        """Whether the word is the first of its sentence, or behind a quotation, a colon or a dash."""
        before = index - 1
        return (
            index == 0
            or self.last[before] != 0
            or self.quoted[before] != 0
            or self.raw[before].endswith((":", "-", "—"))
        )

    def opens_sentence(self, index: int) -> bool:
        """Whether the word is the first of its sentence."""
        return index == 0 or self.last[index - 1] != 0

    def sentence_start(self, index: int) -> int:
        """Index of the first word of the sentence that the word stands in."""
        reach = index - LONGEST_SENTENCE if index > LONGEST_SENTENCE else 0
        return self.last.rfind(HARD, reach, index) + 1 or reach

    def sentence_end(self, index: int) -> int:
        """Index behind the last word of the sentence that the word stands in."""
        reach = index + LONGEST_SENTENCE
        return self.last.find(HARD, index, reach) + 1 or min(len(self.raw), reach)

    def stretch(self, start: int, end: int) -> Stretch:
        """The words that start at an offset or later, up to the first that starts at `end` or later."""
        return bisect_left(self.start, start), bisect_left(self.start, end)

    def mark_quotation(self, first: int, behind: int, end: int) -> None:
        """Enter a quotation: words, and the offset behind it. It is part of the sentence around it."""
        self.quoted[first:behind] = b"\1" * (behind - first)
        if first < behind < len(self.last) and self.facts[behind] & OPENS:
            closing = self._mark_before(end, behind - 1)
            self.last[behind - 1] = HARD if closing in ".…" else SOFT if closing in "?!" else 0

    def mark_sentences(self, edges: Iterable[int]) -> None:
        """Find where sentences end, once quotations are marked: outside of those, and before each of `edges`."""
        last, facts, kind, quoted = self.last, self.facts, self.kind, self.quoted
        for index in compress(range(len(last) - 1), facts.translate(_MAY_END)):
            behind = index + 1
            if facts[behind] & OPENS and not quoted[index] and (facts[index] & ENDS or kind[behind]):
                last[index] = HARD
        for behind in edges:  # what stands before a paragraph can be a dateline
            if behind:
                last[behind - 1] = HARD

    def _mark_before(self, end: int, index: int) -> str:
        """The punctuation that closes a quotation, before or behind its mark; ',' where there is none."""
        word, at = self.raw[index], end - self.start[index]
        inner = word[max(0, at - GLUED) : at].rstrip(_CLOSERS)
        marks = (word[at : at + 1] or inner[-1:]) or ","
        return marks if marks in ".…?!" else ","


def _words_of(text: str, paragraphs: Sequence[Stretch], quotations: Sequence[Stretch]) -> tuple[list[str], list[int]]:
    """The words of the text and their offsets."""
    for character in WHITE[1:]:
        if character in text:
            text = text.replace(character, " ")
    if "’" in text:
        text = text.replace("’", "'")
    raw = text.split(" ")
    start = list(accumulate([len(word) + 1 for word in raw], initial=0))
    start.pop()
    if "" in raw:
        start = list(compress(start, raw))
        raw = list(filter(None, raw))
    cuts = _cuts(text, paragraphs, quotations)
    return _parted(text, raw, start, cuts) if cuts else (raw, start)


def _cuts(text: str, paragraphs: Iterable[Stretch], quotations: Iterable[Stretch]) -> list[int]:
    """Offsets at which words are parted though no white space stands there."""
    return sorted({*_behind_dashes(text), *_beside_marks(text, quotations), *_at_edges(text, paragraphs)})


def _behind_dashes(text: str) -> Iterator[int]:
    """Between 'won—' and 'he'; a dash between digits ('1914–18') parts nothing."""
    for dash in _DASHES:
        place = text.find(dash)
        while place >= 0:
            behind = place + len(dash)
            before = text[place - 1 : place]
            if before not in ("", " ") and not before.isdigit() and text[behind : behind + 1] not in ("", " "):
                yield behind
            place = text.find(dash, behind)


def _beside_marks(text: str, quotations: Iterable[Stretch]) -> Iterator[int]:
    """Between 'read:' and '“Rain', between 'rain,”' and 'Brandt'; but punctuation stays with its word."""
    for start, end in quotations:
        if text[start - 1 : start] not in ("", " "):
            before = text[max(0, start - GLUED) : start]
            if any(map(str.isalnum, before.rpartition(" ")[2])):
                yield start
        if text[end : end + 1] not in ("", " "):
            behind = text[end : end + GLUED]
            if any(map(str.isalnum, behind.partition(" ")[0])):
                yield end


def _at_edges(text: str, paragraphs: Iterable[Stretch]) -> Iterator[int]:
    """Between the story's last word and a footer that is glued to it."""
    for offset in chain.from_iterable(paragraphs):
        if 0 < offset < len(text) and text[offset] != " " != text[offset - 1]:
            yield offset


def _parted(text: str, raw: list[str], start: list[int], cuts: Iterable[int]) -> tuple[list[str], list[int]]:
    """The words of the text and their offsets, parted at the cuts, which are in order."""
    words: list[str] = []
    starts: list[int] = []
    done = 0
    for index, inside in groupby(cuts, lambda cut: bisect_left(start, cut) - 1):
        if index < 0:
            continue
        behind = start[index] + len(raw[index])
        edges = [start[index], *(cut for cut in inside if cut < behind), behind]
        words += *raw[done:index], *(text[first:last] for first, last in pairwise(edges))
        starts += *start[done:index], *edges[:-1]
        done = index + 1
    return words + raw[done:], starts + start[done:]
