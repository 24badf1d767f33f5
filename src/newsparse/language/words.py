"""The words of a text, with their offsets, and where its sentences end.

A word here is what stands between white space, its punctuation still on it: 'said,' or '“Rain'; a long dash parts words
too. That is cheap to find, and punctuation is what tells clauses apart.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise, takewhile
from typing import Any, cast

from newsparse.language.vocabulary import (
    ACRONYMS,
    CLOSERS,
    COMMA,
    CUE,
    ENDINGS,
    ENDS,
    FIELDS,
    FIRST_WORDS,
    INNER,
    LAST_WORDS,
    MAY_END,
    NAME,
    NAME_TOO,
    NUMBERS,
    OPENS,
    STOP,
    vocabulary,
)
from newsparse.lexicon import Lexicon
from newsparse.pattern import lazy_pattern

#: Start and end, in code points or in words; end exclusive.
Stretch = tuple[int, int]

#: What a wire has behind a company's name, 'Marrow Lines <MRW.L>', is read as if in brackets.
_TICKER = lazy_pattern(r"<(?P<sign>[A-Z][A-Z\d]{0,5}(?:\.[A-Z]{1,2})?)>")
_DASHES = ("—", "–", "--")
_BULLETS = frozenset("•▪●■◆►*·")
#: A sentence is looked at so many words to each side; so the time stays linear in a text without full stops.
LONGEST_SENTENCE = 300
#: A word that begins or ends inside a quotation is looked at so far outside of it.
GLUED = 40
#: A day goes on from these: 'at 9 a.m. Tuesday'.
_HOURS = frozenset({"a.m", "p.m"})
_BEFORE_MONTHS = frozenset("in since until till during through by before after early late last next".split())
#: Marks in `Words.last`: a sentence ends here; one may end here ('“Did it hold?” Ms. Brandt asked.').
HARD, SOFT = 1, 2
#: 'First [Savings and Loan Association of Tolm]' is read as far as this.
BODY, _IN_BODIES = 6, frozenset({"of", "and"})
_PARTICLES = (("de",), ("van",), ("von",))
#: Behind the last word, so many times, and so before the first (at -1), stands no word, and a stop.
PAST, _NO_WORD = 3, ("\0", "", "", "end", STOP, 0)


def _table(bits: int) -> bytes:
    """For `bytes.translate`: from the facts of a word to 1, where any of these holds, or 0."""
    return bytes((facts & bits) != 0 for facts in range(256))


_HAS_COMMA, _HAS_STOP, _IS_CUE, _IS_NAME, _IS_NAME_TOO = map(_table, (COMMA, STOP, CUE, NAME, NAME_TOO))
_MAY_BE_LAST = _table(ENDS | MAY_END)
_EITHER = _table(HARD | SOFT | 1)


def bits(column: bytes | bytearray) -> int:
    """A column of ones and zeros as a number, a byte for each word: `&`, `|` and `~` then take all words at once."""
    return int.from_bytes(column, "little")


def places(column: bytes | bytearray, first: int = 0) -> list[int]:
    """Where a column has ones: most have few. The words are counted from `first` on."""
    found = []
    for gap in column.split(b"\1")[:-1]:  # to take all apart at once is quicker than to look for one behind the other
        first += len(gap)
        found.append(first)
        first += 1
    return found


def places_of(word: str, column: tuple[str, ...], first: int = 0) -> Iterator[int]:
    """Where a column has the word, from `first` on."""
    try:
        while True:
            first = column.index(word, first)
            yield first
            first += 1
    except ValueError:
        return


def last_of(among: frozenset[str], column: tuple[str, ...], first: int, behind: int) -> int | None:
    """The last place from `first` up to `behind` where a column has one of these words."""
    if among.isdisjoint(column[first:behind]):  # which is quick, and mostly so
        return None
    return next(place for place in range(behind - 1, first - 1, -1) if column[place] in among)


def within(ordered: Sequence[int], stretches: Iterable[Stretch]) -> list[Stretch]:
    """Which of some places, in order, stand in each of some stretches: the first of them, and the first behind."""
    return [(bisect_left(ordered, start), bisect_left(ordered, end)) for start, end in stretches]


class Words:
    """The words of a text.

    Attributes:
        raw: each as it stands, punctuation on it ('said,'); typographic apostrophes are straight ones.
        bare: each without the punctuation around it ('U.S').
        low: that in small letters.
        kind: its class in the lexicon ('pronoun', 'preposition', …), '' for names, nouns and verbs.
        start: offset of each.
        quoted: whether each begins inside a quotation (1) or not (0).
        last: whether each is the last of a sentence (`HARD`, or `SOFT` where it may be), 0 if not; quotations count as
            single words of the sentence around them.
        comma, stop: whether a comma follows, or any punctuation that ends a clause or a phrase, as 1 and 0.
        breaks: whether a clause or a phrase ends behind each, as 1 and 0: at such punctuation, or with the sentence.
        is_cue: whether each may be a verb of reporting, as 1 and 0.
        names, is_name: whether each looks like part of a name: as 1 and 0, and as True and False.
        so_named: those who are called as an owner is: 'Moody's'.
        facts: what holds of each by itself, as bits (`COMMA` and the others of `vocabulary`).
        form: tells how a word, as it is in `raw`, stands in the text.
        lexicon: the words that rules know.

    Behind the last word each has some entries more, of class 'end': what looks back from a text's first word, at -1,
    finds these and not its last word. `len` counts the words.
    """

    __slots__ = (
        "_sentence_ends",
        "_sentence_starts",
        "bare",
        "breaks",
        "comma",
        "facts",
        "form",
        "is_cue",
        "is_name",
        "kind",
        "last",
        "lexicon",
        "low",
        "names",
        "quoted",
        "raw",
        "so_named",
        "start",
        "stop",
    )

    def __init__(self, text: str, lexicon: Lexicon, pieces: Sequence[Stretch]) -> None:
        if "’" in text:
            text = text.replace("’", "'")
        if "<" in text:
            text = _TICKER.sub(r"(\g<sign>)", text)
        self.lexicon = lexicon
        described, self.form = vocabulary(lexicon)
        # what is said of one word, of the next and so on, then column by column; `zip` would need an object a word.
        # The garbage collector looks through a list of strings each time it comes by, and through a tuple of them once.
        said: list[Any] = []
        firsts = []
        for start, end in pieces:
            firsts.append(len(said) // FIELDS)
            for of_word in map(described, text[start:end].split()):
                said += of_word
        firsts.append(len(said) // FIELDS)
        said += _NO_WORD * PAST
        self.raw: tuple[str, ...] = tuple(said[0::FIELDS])
        self.bare: tuple[str, ...] = tuple(said[1::FIELDS])
        self.low: tuple[str, ...] = tuple(said[2::FIELDS])
        self.kind: tuple[str, ...] = tuple(said[3::FIELDS])
        self.facts = bytes(said[4::FIELDS])
        self.start = self._offsets(text, pieces, firsts, said[5::FIELDS])
        self.quoted = bytearray(len(self.raw))
        self.last = bytearray(len(self.raw))
        self._sentence_starts, self._sentence_ends = [0], [len(self)]  # all is one until they are marked
        self.comma = self.facts.translate(_HAS_COMMA)
        self.stop = self.breaks = self.facts.translate(_HAS_STOP)
        self.is_cue = self.facts.translate(_IS_CUE)
        self.names = bytearray(self.facts.translate(_IS_NAME))
        self._name_others()
        self.so_named = self._named_as_owners() if "'s said" in text else frozenset[str]()
        self.is_name = cast("tuple[bool, ...]", tuple(memoryview(self.names).cast("?").tolist()))

    def _offsets(self, text: str, pieces: Sequence[Stretch], firsts: list[int], widths: list[int]) -> tuple[int, ...]:
        """Where each word begins, by the length of those before it in its piece."""
        found: list[int] = []
        for (start, end), (first, behind) in zip(pieces, pairwise(firsts), strict=True):
            found += accumulate(widths[first:behind], initial=start)
            if found.pop() != end + 1:  # more white space than one character somewhere
                found[first:] = _searched(text, self.raw[first:behind], start)
        return (*found, *[len(text) + 1] * PAST)

    def _name_others(self) -> None:
        """Make names of words of the grammar that are names here: '[Will] Okoye', 'Ada [Long]', then '[Long] said'."""
        found = places(self.facts.translate(_IS_NAME_TOO))
        openers = [index for index in found if self._begins_name(index)]
        for index in openers:
            self.names[index] = 1
        surnames = [index for index in found if self._ends_name(index) or self._is_acronym(index)]
        known = {self.bare[index] for index in surnames} - LAST_WORDS
        surnames += [index for index in found if self.bare[index] in known and self._speaks(index)]
        surnames += [index for index in openers if self.bare[index] in FIRST_WORDS]
        months = [index for index in found if self.low[index] == "may" and self._is_month(index)]
        if not (surnames or months):
            return
        low, kind = list(self.low), list(self.kind)
        for index in surnames:
            self.names[index], low[index], kind[index] = 1, self.bare[index], ""
        for index in months:
            kind[index] = "time"
        self.low, self.kind = tuple(low), tuple(kind)

    def _named_as_owners(self) -> frozenset[str]:
        """Those who are called as an owner is: '[Moody's] said', and so 'Moody's Investors Service', too."""
        before = [self.bare[index - 1] for index, low in enumerate(self.low) if low == "said" and index]
        given = self.lexicon.given_names
        return frozenset(word for word in before if word[:1].isupper() and word[-2:] == "'s" and word[:-2] not in given)

    def _begins_name(self, index: int) -> bool:
        """'[Will] Okoye', '[Jan] Lund', but not 'in [May] Okoye said'."""
        behind = index + 1 + (self.low[index + 1 : index + 2] in _PARTICLES)  # '[Jan] de Vries'
        goes_on = not self.stop[index] and behind < len(self.names) and self.names[behind] == 1
        is_month = self.kind[index] == "time" or self.low[index] == "may"
        before = index - 1
        if self.low[index] == "per" and (not index or self.facts[before] & ENDS):
            return False  # 'Per Harbor News, it holds'
        if self.bare[index] in FIRST_WORDS and not self._opens_name(index):
            return False
        if index and is_month and self.low[before] in _BEFORE_MONTHS and not self.facts[before] & ENDS:
            return False
        return goes_on and self.bare[index] not in ENDINGS and self.bare[index] not in INNER

    def _opens_name(self, index: int) -> bool:
        """'the [Sunday] Express', 'said [First] Harbour Bank', but not 'on [Sunday] Okoye said' and '[First] Okoye'."""
        before = index - 1
        if not index or self.facts[before] & ENDS or self.stop[before]:
            return self.bare[index] == "First" and self._opens_body(index + 1)
        is_person = self.low[before] in self.lexicon.all_person_nouns  # 'coach [Sunday] Okoye'
        return self.bare[index] != "Sunday" or self.low[before] == "the" or is_person

    def _opens_body(self, index: int) -> bool:
        """Whether a body's name goes on there: 'First [Harbour Bank] said', but not 'First [Mayor Ada Brandt] said'."""
        low, names = self.low, self.names
        name = takewhile(lambda place: names[place] or low[place] in _IN_BODIES, range(index, index + BODY))
        return any(low[place] in self.lexicon.organisation_words for place in name)

    def _ends_name(self, index: int) -> bool:
        """'Nora [May]', 'Mrs. [May]', 'Ferry [One]', but not 'Ada Brandt [May] 3'."""
        before = index - 1
        if not index or not self.names[before] or self.stop[before] or self.facts[before] & ENDS:
            return False
        if self.bare[index] in INNER:
            return not self.stop[index] and 1 in self.names[index + 1 : index + 2]
        if self.bare[index] in NUMBERS:
            return self.raw[index].startswith(self.bare[index])
        if self.bare[index] in LAST_WORDS:
            reports = 1 in self.is_cue[index + 1 : index + 2] and self.raw[index + 1].islower()
            return reports and not self.stop[index]  # 'Children [First] said', but not 'Okoye First Said So'
        is_date = index + 1 < len(self.bare) and self.bare[index + 1][:1].isdigit()
        return self.begins_person(before) and not is_date

    def begins_person(self, index: int) -> bool:
        """Whether the word is a title or a first name: '[Mr.] Okoye', '[Ada] Brandt'."""
        return self.form(self.raw[index]).is_title or self.bare[index] in self.lexicon.given_names

    def _is_acronym(self, index: int) -> bool:
        """'[US] officials', 'the [WHO] said', but not 'SAID IT HELD'."""
        beside = [self.bare[near] for near in (index - 1, index + 1) if len(self.bare[near]) > 1]
        return self.bare[index] in ACRONYMS and not all(map(str.isupper, beside))

    def _is_month(self, index: int) -> bool:
        """'in [May]', '[May] 3', but not '[May] Okoye' and 'he [may]'."""
        if self.names[index]:
            return False
        dated = index + 1 < len(self.bare) and self.bare[index + 1].isdigit()
        return dated or (index > 0 and self.low[index - 1] in _BEFORE_MONTHS)

    def _speaks(self, index: int) -> bool:
        """Whether a verb of reporting stands beside the word: '[May] said', but not 'in [May] said'."""
        before = index - 1
        if index and self.is_cue[before]:
            return True
        return 1 in self.is_cue[index + 1 : index + 2] and (not index or self.kind[before] != "preposition")

    def __len__(self) -> int:
        return len(self.raw) - PAST

    def cue(self, index: int) -> str:
        """The kind of verb of reporting that the word may be ('say', 'believe', 'act', 'quote', 'state'), or ''."""
        return self.lexicon.cues.get(self.low[index], "")

    def at(self, offset: int) -> int:
        """Index of the first word that starts at `offset` or later."""
        return bisect_left(self.start, offset)

    def covering(self, offset: int) -> int:
        """Index of the word that holds `offset`, or of the last one before it."""
        behind = bisect_right(self.start, offset)
        return behind - 1 if behind else 0

    def bounds(self, stretch: Stretch) -> Stretch:
        """Where some words begin and end in the text, without punctuation around them (but 'Jr.' keeps its point)."""
        first, last = stretch[0], stretch[1] - 1
        raw, start = self.raw, self.start
        return start[first] + self.form(raw[first]).lead, start[last] + self.form(raw[last]).length

    def begin(self, index: int) -> int:
        """Offset of the word, its opening punctuation left out."""
        return self.start[index] + self.form(self.raw[index]).lead

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

    def sentence(self, index: int) -> Stretch:
        """The sentence that the word stands in."""
        number = bisect_right(self._sentence_starts, index) - 1
        start, end = self._sentence_starts[number], self._sentence_ends[number]
        return (
            start if index - start <= LONGEST_SENTENCE else index - LONGEST_SENTENCE,
            end if end - index <= LONGEST_SENTENCE else index + LONGEST_SENTENCE,
        )

    def sentence_start(self, index: int) -> int:
        """Index of the first word of the sentence that the word stands in."""
        start = self._sentence_starts[bisect_right(self._sentence_starts, index) - 1]
        return start if index - start <= LONGEST_SENTENCE else index - LONGEST_SENTENCE

    def sentence_end(self, index: int) -> int:
        """Index behind the last word of the sentence that the word stands in."""
        end = self._sentence_ends[bisect_right(self._sentence_starts, index) - 1]
        return end if end - index <= LONGEST_SENTENCE else index + LONGEST_SENTENCE

    def stretches(self, stretches: Iterable[Stretch]) -> list[Stretch]:
        """For each start and end the words from the first that starts there or later."""
        return within(self.start, stretches)

    def mark_quotation(self, first: int, behind: int, end: int) -> None:
        """Enter a quotation: words, and the offset behind it. It is part of the sentence around it."""
        self.quoted[first:behind] = b"\1" * (behind - first)
        if first < behind and self.facts[behind] & OPENS:
            closing = self._mark_before(end, behind - 1)
            if closing in ".…":
                self.last[behind - 1] = HARD
            elif closing in "?!":
                told = first > 0 and self.raw[first - 1][-1] == ":"  # 'He asked: “Does it hold?” The crew slept.'
                self.last[behind - 1] = HARD if told else SOFT

    def mark_sentences(self, edges: Iterable[int]) -> None:
        """Find where sentences end, once quotations are marked: outside of those, and before each of `edges`."""
        facts, quoted, last = self.facts, self.quoted, self.last
        for index in places(facts.translate(_MAY_BE_LAST)):
            if facts[index + 1] & OPENS and not quoted[index] and (facts[index] & ENDS or self._ends_with_point(index)):
                last[index] = HARD
        for behind in edges:  # what stands before a paragraph can be a dateline
            if behind:
                last[behind - 1] = HARD
            if self.raw[behind] in _BULLETS:  # what stands behind it begins a sentence, too
                last[behind] = HARD
        self._sentence_starts = [0, *places(last, first=1)]
        self._sentence_ends = [*self._sentence_starts[1:], len(self)]
        self.breaks = (bits(last) | bits(self.stop)).to_bytes(len(last), "little").translate(_EITHER)

    def _ends_with_point(self, index: int) -> bool:
        """Whether a sentence ends at a point that is part of a word: 'in the U.S. [He]', 'at 6 a.m. [Brandt] said'."""
        behind, is_hour = index + 1, self.low[index] in _HOURS
        if is_hour and self.is_name[behind] and self.is_cue[behind + 1 : behind + 2] == b"\1":
            return True
        opens = self.kind[behind] != "" or self.bare[behind] == "First"  # 'Okoye Corp. [First] Harbour Bank'
        return opens and not (is_hour and self.kind[behind] == "time")

    def _mark_before(self, end: int, index: int) -> str:
        """The punctuation that closes a quotation, before or behind its mark; ',' where there is none."""
        word, at = self.raw[index], end - self.start[index]
        inner = word[max(0, at - GLUED) : at].rstrip(CLOSERS)
        marks = (word[at : at + 1] or inner[-1:]) or ","
        return marks if marks in ".…?!" else ","


def pieces_of(
    text: str, paragraphs: list[Stretch], edges: Iterable[int], quotations: Iterable[Stretch]
) -> list[Stretch]:
    """The paragraphs, parted where words are, though no white space may stand there: at `edges`, marks and dashes."""
    bounds = list(chain.from_iterable(paragraphs))
    cuts = {*edges, *_beside_marks(text, quotations), *_behind_dashes(text)}.difference(bounds)
    if not cuts:
        return paragraphs
    bounds = sorted([*bounds, *cuts, *cuts])  # twice: one piece ends there and another begins
    return list(zip(bounds[::2], bounds[1::2], strict=True))


def _behind_dashes(text: str) -> Iterator[int]:
    """Between 'won—' and 'he'; a dash between digits ('1914–18') or names ('Tolm–Salo') or before one parts nothing."""
    for dash in _DASHES:
        place = text.find(dash)
        while place >= 0:
            behind = place + len(dash)
            before = text[place - 1 : place].strip()
            following = text[behind : behind + 1].strip()
            joins = before.isdigit() or (dash == "–" and following.isupper())
            if before and following and not joins and following not in "—–-":
                yield behind
            place = text.find(dash, behind)


def _beside_marks(text: str, quotations: Iterable[Stretch]) -> Iterator[int]:
    """Between 'read:' and '“Rain', between 'rain,”' and 'Brandt'; but punctuation stays with its word."""
    for start, end in quotations:
        if text[start - 1 : start].strip() and any(map(str.isalnum, text[max(0, start - GLUED) : start].split()[-1])):
            yield start
        if text[end : end + 1].strip() and any(map(str.isalnum, text[end : end + GLUED].split(None, 1)[0])):
            yield end


def _searched(text: str, words: Iterable[str], behind: int) -> Iterator[int]:
    """Where the words stand that come next in the text."""
    for word in words:
        start = text.index(word, behind)
        yield start
        behind = start + len(word)
