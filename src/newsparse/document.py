"""What rules read: a text, and what stands in it, each thing found once, by offset, when first asked for."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import tee

from newsparse.article import Annotation, Paragraph, Span
from newsparse.first_word import QUOTES, first_word_of
from newsparse.lexicon import Lexicon
from newsparse.paragraph import paragraph_bounds
from newsparse.pattern import lazy_pattern
from newsparse.shown import shown

#: How many paragraphs head matter and tail matter can take up.
HEAD_REACH, TAIL_REACH = 12, 32
#: More where a database's short fields stand on top: up to so many, of so many characters each.
MOST_FIELDS, LONGEST_FIELD = 24, 100
#: In paragraphs of no more characters 'The', 'In' and 'As' count without the word behind them, too.
SHORT = 200
#: Shorter lines that end in no full stop may stand between footers: headings, addresses, lists.
LONGEST_LINE = 120
#: Longer words have a capital in titles.
LITTLE_WORD = 3
#: What shows that the story goes on: speech, and who reports it.
SPEECH = lazy_pattern(r"[“\"][^“”\"\n]{3,400}[,.?!][”\"](?:\s|$)|\b(?:said|says|told)\b")
#: What parts a dateline or a byline from the story.
_PARTED = {"dateline": "-–—:_|. \t\n\r\xa0", "byline": "-–—|•·/, \t\n\r\xa0"}
#: A paragraph that a footer may be: start and end of what is free in it, whether it is a line, and whether the story
#: ends here: with speech, or with a paragraph of which more is claimed.
Step = tuple[int, int, bool, bool]


class Document:
    """A text as rules see it.

    Attributes:
        text: the text as it shows: without zero-width spaces, soft hyphens and marks of direction.
        lexicon: the words that rules know.
        paragraphs: the paragraphs, in order. Their roles are known only when the parse is done.
        head: the first of them, as far as headline, byline and dateline can reach.
        tail: the last of them, as far as footers can reach; never the first of the text.

    >>> from newsparse import Document
    >>> [paragraph.text for paragraph in Document("Rain fell.\\n\\nIt ended.").paragraphs]
    ['Rain fell.', 'It ended.']
    """

    def __init__(self, text: str, lexicon: Lexicon | None = None) -> None:
        if not isinstance(text, str):
            hint = "; decode it first, as in text.decode('utf-8')" if isinstance(text, bytes | bytearray) else ""
            raise TypeError(f"newsparse takes the article's text as a str, not {type(text).__name__}{hint}")
        # a class derived from str could slice and compare otherwise
        self.text = text = shown(str.__str__(text))
        self.lexicon = lexicon or Lexicon.english()
        bounds = paragraph_bounds(text)
        self._spans = [Span(start, end, text[start:end]) for start, end in bounds]
        self.paragraphs = tuple(map(Paragraph, self._spans))
        self.head = self.paragraphs[: _head_reach(self.paragraphs)]
        self.tail = self.paragraphs[1:][-TAIL_REACH:]
        self._bounds = bounds
        self._claims: list[tuple[int, int, str]] = []
        self._touched: set[int] = set()  # where the paragraphs start that claims may touch: few, mostly
        self._free: dict[int, list[Span]] = {}  # what is free of these, as far as was asked since the last claim
        self._body: tuple[Span, ...] | None = None  # likewise
        self._upwards: Iterator[Step] | None = None  # likewise
        self._found: list[Annotation] = []
        self._speech: dict[int, bool] = {}  # whether there is any, by where the paragraph starts

    def __repr__(self) -> str:
        return f"Document({len(self.text):,} characters)"

    def span(self, start: int, end: int) -> Span:
        """The span from `start` to `end`, in code points, end exclusive."""
        return Span(start, end, self.text[start:end])

    # ------------------------------------------------------------ what the rules asked so far found

    @property
    def found(self) -> tuple[Annotation, ...]:
        """What the rules asked so far have found, in the order in which they found it."""
        return tuple(self._found)

    def claim(self, annotation: Annotation) -> bool:
        """Enter an annotation; False where an earlier one covers part of its text: the first to find it keeps it.

        The parser does so with what a rule yields; a rule itself changes nothing in a document.
        Only annotations with a role (headline, byline, dateline, footer, …) claim their text; those without one mark
        something inside the story, and may lie anywhere.
        """
        if annotation.role is not None:
            spans = annotation.spans
            if any(self.is_claimed(span.start, span.end) for span in spans):
                return False
            for span in spans:
                insort(self._claims, (span.start, span.end, annotation.role))
                first = max(bisect_left(self._bounds, (span.start + 1,)) - 1, 0)
                for start, _ in self._bounds[first : bisect_left(self._bounds, (span.end,))]:
                    self._touched.add(start)
                    self._free.pop(start, None)
            self._body = self._upwards = None
        self._found.append(annotation)
        return True

    def forget(self, rule: str) -> None:
        """Drop what the rule of that name has found so far: for the parser, where a rule is at fault."""
        kept = [found for found in self._found if found.rule != rule]
        self._found.clear()
        self._claims.clear()
        self._touched.clear()
        self._free.clear()
        self._body = self._upwards = None
        for found in kept:
            self.claim(found)

    def is_claimed(self, start: int, end: int) -> bool:
        """Whether what was found so far covers any of the text from `start` to `end`."""
        claims = self._claims
        if not claims or claims[-1][1] <= start:  # mostly, what was found stands above
            return False
        place = bisect_left(claims, (end,))
        return place > 0 and claims[place - 1][1] > start

    def _claims_between(self, start: int, end: int) -> list[tuple[int, int, str]]:
        claims = self._claims
        first = bisect_left(claims, (start,))
        behind = bisect_left(claims, (end,), first)
        if first and claims[first - 1][1] > start:
            first -= 1
        return claims[first:behind]

    def unclaimed(self, paragraph: Paragraph) -> list[Span]:
        """The stretches of a paragraph that nothing found so far has claimed, without white space around them."""
        start = paragraph.span.start
        if start not in self._touched:
            return [paragraph.span]
        free = self._free.get(start)
        if free is None:
            free = self._free[start] = self._unclaimed(paragraph)
        return list(free)

    def _unclaimed(self, paragraph: Paragraph) -> list[Span]:
        pieces = []
        start, opener = paragraph.span.start, ""
        for claim_start, claim_end, role in self._claims_between(paragraph.span.start, paragraph.span.end):
            if claim_start > start:
                pieces.append((start, claim_start, opener))
            start, opener = claim_end, role
        if start < paragraph.span.end:
            pieces.append((start, paragraph.span.end, opener))
        return [span for piece in pieces if (span := self._trimmed(*piece)).text]

    def _trimmed(self, start: int, end: int, opener: str) -> Span:
        text = self.text[start:end]
        left = text.lstrip()
        if opener in _PARTED:
            left = left.lstrip(_PARTED[opener])
        start += len(text) - len(left)
        return self.span(start, start + len(left.rstrip()))

    def stretch(self, start: int, end: int) -> Span:
        """The text from `start` on, up to `end` or to what is claimed already, without white space behind it."""
        place = bisect_left(self._claims, (start + 1,))
        if place < len(self._claims):
            end = min(end, self._claims[place][0])
        return self.span(start, start + len(self.text[start:end].rstrip()))

    @property
    def body(self) -> tuple[Span, ...]:
        """The story as far as is known: what no head matter and no footer found so far covers, by paragraph."""
        if self._body is None:
            spans: list[Span] = []
            behind = 0
            for start in sorted(self._touched):
                place = bisect_left(self._bounds, (start,))
                spans += self._spans[behind:place]
                spans += self.unclaimed(self.paragraphs[place])
                behind = place + 1
            self._body = (*spans, *self._spans[behind:])
        return self._body

    def role_of(self, paragraph: Paragraph) -> str:
        """What the paragraph is, by what was found so far."""
        claims = self._claims_between(paragraph.span.start, paragraph.span.end)
        if claims and (claims[0][2] == "dateline" or not self.unclaimed(paragraph)):
            return claims[0][2]
        return paragraph.role

    @property
    def paragraphs_with_roles(self) -> tuple[Paragraph, ...]:
        """The paragraphs, each with the role that it has by what was found so far."""
        paragraphs = list(self.paragraphs)
        for start in self._touched:
            place = bisect_left(self._bounds, (start,))
            paragraphs[place] = Paragraph(self._spans[place], self.role_of(paragraphs[place]))
        return tuple(paragraphs)

    # ------------------------------------------------------------ what stands in the text

    @property
    def closing(self) -> Iterator[Span]:
        """The last stretch that nothing has claimed; once that is claimed, the last one before it; and so on.

        So a rule that yields what it is given climbs from the end to the story's last words. A text's first paragraph
        counts where it is the only one.
        """
        for paragraph in reversed(self.tail or self.paragraphs):
            pieces = self.unclaimed(paragraph)
            if not pieces:
                continue
            yield pieces[-1]
            if not self.is_claimed(pieces[-1].start, pieces[-1].end):
                return

    def upwards(self) -> Iterator[Step]:
        """What stands at the start of the tail's paragraphs and is not claimed, from the end upwards."""
        self._upwards, steps = tee(self._upwards or self._climb())  # so each is found once
        return steps

    def _climb(self) -> Iterator[Step]:
        for paragraph in reversed(self.tail):
            whole, free = paragraph.span, self.unclaimed(paragraph)
            if free and free[0].start == whole.start:
                is_cut, is_short = free[0].end < whole.end, is_line(whole.text)
                ends = is_cut or (not is_short and self.has_speech(paragraph))
                yield whole.start, free[0].end, is_short, ends

    def has_speech(self, paragraph: Paragraph) -> bool:
        """Whether somebody speaks in the paragraph: it is the story's."""
        start = paragraph.span.start
        if start not in self._speech:
            self._speech[start] = speaks(paragraph.span.text)
        return self._speech[start]

    def openings(self, words: Iterable[str]) -> list[tuple[int, int]]:
        """Start and end of the tail's paragraphs whose first word is one of `words`, in order.

        Args:
            words: in small letters; '©', '™', '@' and '#' count as words. 'The', 'In' and 'As' count with the word
                behind them ('the-post'), in paragraphs of 200 characters or less without it, too.
        """
        known = self._openings
        begun = {span.start: span.end for word in frozenset(words).intersection(known) for span in known[word]}
        return sorted(begun.items())

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The words with which paragraphs of the tail begin, as `openings` knows them."""
        return frozenset(self._openings)

    @cached_property
    def _openings(self) -> dict[str, list[Span]]:
        """The first words of the tail's paragraphs, each with those that begin so."""
        openings: dict[str, list[Span]] = {}
        for paragraph in self.tail:
            span = paragraph.span
            if span.text[0] in QUOTES:
                continue
            word = first_word_of(span.text)
            openings.setdefault(word, []).append(span)
            if "-" in word and len(span.text) <= SHORT:
                openings.setdefault(word.partition("-")[0], []).append(span)
        return openings

    def first_word(self, start: int, end: int) -> str:
        """The first word from `start` on, in small letters, without brackets and dashes before it; '' if none."""
        return first_word_of(self.text[start:end])


def speaks(text: str) -> bool:
    """Whether somebody speaks in a text, or is said to.

    >>> [speaks(text) for text in ("“It floats,” Ada Brandt said.", "“It floats.”", "It floats.")]
    [True, True, False]
    """
    return " said " in text or SPEECH.search(text) is not None


def is_line(text: str) -> bool:
    """Whether a paragraph is a short line, and no sentence, or one in title case: 'Why Are Cats Afraid?'."""
    return len(text) <= LONGEST_LINE and (text[-1] not in '.?!…”"' or _is_title(text))


def _is_title(text: str) -> bool:
    words = text.split()
    for word in words:
        if len(word) > LITTLE_WORD and not word[0].isupper():
            return False
    return len(words) > 1


def _head_reach(paragraphs: tuple[Paragraph, ...]) -> int:
    """How many paragraphs may hold head matter: where fields stand on top, all of those and the one below."""
    fields = paragraphs[:MOST_FIELDS]
    below = next((place for place, one in enumerate(fields) if len(one.span.text) > LONGEST_FIELD), 0)
    return max(HEAD_REACH, below + 1)
