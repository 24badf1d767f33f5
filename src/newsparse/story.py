"""What attribution rules read: the story's words, its quotations and its reporting clauses, each found once."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import chain, compress, repeat
from operator import itemgetter

from newsparse.article import Headline, Span, count
from newsparse.document import Document
from newsparse.language.clauses.agent import agent_by
from newsparse.language.clauses.clause import Clause
from newsparse.language.clauses.clause_of_verb import clause_of
from newsparse.language.clauses.headline import (
    is_passive_in_headline,
    second_sentences,
    source_behind_says,
    subject_of_headline,
)
from newsparse.language.clauses.nobody import names_nobody
from newsparse.language.nouns.noun import AND_OR_BUT
from newsparse.language.words.column import bits, places, places_of
from newsparse.language.words.pieces import pieces_of
from newsparse.language.words.sentence import HARD
from newsparse.language.words.words import Stretch, Words
from newsparse.quotation import Attribution, Quotation
from newsparse.quotation.marks import marked_stretches
from newsparse.quotation.paired import paired, with_marks

#: In a headline of capitalised words, words longer than this are capitalised, but for so many of them.
LITTLE_WORD, TITLED = 3, 0.8
#: Where so many words to each side are in capitals, a verb may be so, too.
SHOUTED = 3
#: In a headline, these are what a company does: 'Marrow Ferries Orders Two Boats'.
_BUSINESS = frozenset({"Orders", "Recalls", "Reports", "Notes"})
#: 'Ms. Brandt said it held [and] adding …': as a comma does, these join a participle to the clause before.
_BEFORE_ADDING = frozenset({"while", "and", "before"})
_JOINING = _BEFORE_ADDING | AND_OR_BUT

#: A sentence has no more verbs of reporting than this, and they stand further apart than this on average, in words,
#: once there are more than a few. What has more is no prose, and would take long.
MOST_CUES = 12
CUE_APART, FEW_CUES = 5, 50


class Story:
    """The part of a document in which quotes may stand: its body, and a headline.

    It counts in offsets, which are code points of the text, and in words, by their index in `words`. A stretch is a
    pair of word indexes, the second exclusive; `span_of` gives its span, `words.at` the first word from an offset on.

    Attributes:
        document: the document.
        text: the document's text.
        words: its words, as `Words`.
        paragraphs: start and end of each paragraph of the story, as offsets.
        inside: whether each word belongs to the story (1) or to a byline, a footer and the like (0).
        quotations: what stands in quotation marks there, each a `Quotation`, in order.
        cues: the verbs of reporting outside of quotations, as word indexes.
        clauses: the reporting clauses of these, each a `Clause`, in order.
        attributions: what the sieve answered for each quotation so far, in order.

    >>> from newsparse import Document, Story
    >>> story = Story(Document("“It holds,” said Ada Brandt."))
    >>> story.quotations[0]
    Quotation(0, 0, 11)
    >>> [story.words.raw[place] for place in story.cues]
    ['said']
    >>> [story.span_of(clause.source) for clause in story.clauses]
    [Span(17, 27, 'Ada Brandt')]
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self._headlines = [(one.span.start, one.span.end) for one in document.found if isinstance(one, Headline)]
        self.paragraphs = sorted(self._headlines + [(span.start, span.end) for span in document.body])
        self.attributions: list[Attribution | None] = []
        marked = marked_stretches(self.text, self.paragraphs, document.lexicon)
        paragraphs = [(one.span.start, one.span.end) for one in document.paragraphs]
        bounds = [(stretch.start, stretch.end) for stretch in marked]
        pieces = pieces_of(self.text, paragraphs, chain.from_iterable(self.paragraphs), bounds)
        self.words = words = Words(self.text, document.lexicon, pieces)
        self._stretches = words.stretches(self.paragraphs)
        self.inside = inside = bytearray(len(words))
        for first, behind in self._stretches:
            inside[first:behind] = b"\1" * (behind - first)
        starts = [start for start, _ in self.paragraphs]
        self.quotations = tuple([
            Quotation(number, one, first, behind, bisect_right(starts, one.start) - 1)
            for number, (one, (first, behind)) in enumerate(zip(marked, words.stretches(bounds), strict=True))
        ])  # fmt: skip
        for quotation in self.quotations:
            words.mark_quotation(quotation.first, quotation.behind, quotation.marked.end)
        around = {start for start, _ in paragraphs}.difference(starts)
        edges = {*chain.from_iterable(self._stretches), *map(words.at, around), len(words)}
        for start, end in self._headlines:
            edges.update(second_sentences(words, words.at(start), words.at(end)))
        words.mark_sentences(edges)

    def __repr__(self) -> str:
        return f"Story({count(len(self.paragraphs), 'paragraph')}, {count(len(self.quotations), 'quotation')})"

    # ------------------------------------------------------------ quotations and their places

    def next_quotation(self, quotation: Quotation) -> int:
        """Index of the first word of the quotation behind this one; the number of words where there is none."""
        following = quotation.number + 1
        return self.quotations[following].first if following < len(self.quotations) else len(self.words)

    def carried_to(self, quotation: Quotation) -> tuple[Quotation | None, Attribution | None]:
        """The quotation before, and its attribution as this one would go on with it; neither where it has none."""
        answer = self.attributions[-1] if self.attributions else None
        if answer is None:
            return None, None
        return self.quotations[quotation.number - 1], Attribution(answer.source, answer.cue, carried=True)

    def stretch(self, paragraph: int) -> Stretch:
        """The words of a paragraph."""
        return self._stretches[paragraph]

    @cached_property
    def lede(self) -> int:
        """Number of the story's first paragraph, behind its headlines."""
        return next((number for number, one in enumerate(self.paragraphs) if one not in self._headlines), 0)

    def paragraph_start(self, quotation: Quotation) -> int:
        """Index of the first word of the quotation's paragraph."""
        return self._stretches[quotation.paragraph][0]

    def paragraph_end(self, quotation: Quotation) -> int:
        """Index behind the last word of the quotation's paragraph."""
        return self._stretches[quotation.paragraph][1]

    def parted(self, first: int, second: int) -> bool:
        """Whether two words stand in different paragraphs, the first before the second."""
        behind = bisect_right(self._stretches, first, key=itemgetter(0))
        return behind < len(self._stretches) and self._stretches[behind][0] <= second

    def paragraphs_between(self, first: int, second: int) -> int:
        """How many paragraphs begin behind the word `first`, up to the word `second`."""
        behind = bisect_right(self._stretches, first, key=itemgetter(0))
        return bisect_right(self._stretches, second, key=itemgetter(0)) - behind

    def begins_sentence(self, quotation: Quotation) -> bool:
        """Whether the quotation opens a sentence."""
        return quotation.first == 0 or self.words.last[quotation.first - 1] == HARD

    # ------------------------------------------------------------ reporting clauses

    @cached_property
    def names(self) -> frozenset[str]:
        """The words with a capital inside a sentence: behind a full stop a capital alone makes no name."""
        words = self.words
        last = bits(words.last)
        first = (last | last >> 1) << 8 | 1  # in `last` are twos, too
        return frozenset(compress(words.bare, (bits(words.names) & ~first).to_bytes(len(words), "little")))

    @cached_property
    def cues(self) -> list[int]:
        """The verbs of reporting outside of quotations, by their index in `words`."""
        words = self.words
        inside, quoted, raw = self.inside, words.quoted, words.raw
        verbs = [
            index
            for index in places(words.is_cue)
            if inside[index]
            and not quoted[index]
            and (not raw[index][0].isupper() or self._is_verb_with_capital(index))
        ]
        later = verbs[MOST_CUES:]
        sentences_between = map(words.last.count, repeat(HARD), verbs, later)
        prose = verbs[:MOST_CUES] + list(compress(later, sentences_between))
        if len(prose) <= FEW_CUES:
            return prose
        return [verb for number, verb in enumerate(prose) if number < FEW_CUES + verb // CUE_APART]

    def _is_verb_with_capital(self, index: int) -> bool:
        """At the start of a clause, in a headline, or in a story all in capitals; not so 'the Harbor Post'."""
        words, raw = self.words, self.words.raw
        if words.opens_clause(index) or (index in self.titled and raw[index] not in _BUSINESS):
            return True
        if not " ".join(raw[max(0, index - SHOUTED) : index + SHOUTED]).isupper():
            return False
        return not self.is_in_headline(index)

    def is_in_headline(self, index: int) -> bool:
        """Whether a word stands in a headline."""
        return any(start <= self.words.start[index] < end for start, end in self._headlines)

    def places_inside(self, word: str) -> Iterator[int]:
        """Where a word, as it is spelled, stands in the story."""
        return (place for place in places_of(word, self.words.bare) if self.inside[place])

    @cached_property
    def _below_headlines(self) -> int:
        """The place in the text behind the last headline."""
        return max((end for _, end in self._headlines), default=0)

    def is_half_a_headline(self, source: Stretch) -> bool:
        """'Mayor Quits: “It is late”': where every word has a capital, a name goes no further than the text below."""
        name = self.words.bare[source[1] - 1]
        return source[1] - 1 in self.titled and self.text.find(name, self._below_headlines) < 0

    @cached_property
    def titled(self) -> set[int]:
        """The words of headlines that capitalise all but the little ones: verbs do so there, too ('Mayor Says …')."""
        raw = self.words.raw
        titled: set[int] = set()
        for start, end in self._headlines:
            places = range(self.words.at(start), self.words.at(end))
            long = [raw[index] for index in places if len(raw[index]) > LITTLE_WORD]
            if sum(word[0].isupper() for word in long) >= TITLED * len(long):
                titled.update(index for index in places[1:] if not raw[index].isupper())
        return titled

    @property
    def behind(self) -> set[int]:
        """The words behind the story: its names are surer than those of a bio or of another article's headline."""
        return set(range(self._stretches[-1][1] if self._stretches else 0, len(self.words)))

    @cached_property
    def clauses(self) -> list[Clause]:
        """The reporting clauses, in the order of their verbs."""
        found: list[Clause] = []
        words, low = self.words, self.words.low
        sentence, below = (0, 0), words.at(self._below_headlines)
        for verb in self.cues:
            if verb >= sentence[1]:
                sentence = words.sentence(verb)
            clause, before = None, verb - 1
            if words.stop[before] or low[before] in _JOINING:
                clause = self._joined(verb, sentence, found)
            clause = clause or clause_of(words, verb, sentence)
            if clause and verb < below and (self._says_more(clause) or self._is_marked(clause)):
                clause = None
            if clause is None and words.comma[before] and low[verb].endswith("s") and self.is_in_headline(verb):
                source = self._headline_source(verb, sentence)
                clause = Clause(source, (verb, verb + 1), words.cue(verb), sentence) if source else None
            elif clause and low[verb] == "told" and is_passive_in_headline(words, verb) and self.is_in_headline(verb):
                clause = Clause(agent_by(words, verb, sentence[1]), (verb, verb + 1), clause.kind, sentence)
            if clause and not names_nobody(words, clause):
                found.append(clause)
        return found

    def _joined(self, verb: int, sentence: Stretch, found: list[Clause]) -> Clause | None:
        """'…, Ms. Brandt said, [adding] …': a verb right behind a clause of speech may have that clause's source."""
        if not (self._adds(verb) or self._goes_on(verb, found)):
            return None
        sourced = [one for one in found[-MOST_CUES:] if one.source and one.cue[0] >= sentence[0]]
        if len(sourced) > 1 and self._only_tells_of(sourced[-1]):
            sourced.pop()
        if not sourced or sourced[-1].kind != "say":
            return None
        if ";" in "".join(self.words.raw[sourced[-1].behind : verb]):
            return None  # 'Brandt said it held; Okoye was upbeat, [adding] that'
        return Clause(sourced[-1].source, (verb, verb + 1), self.words.cue(verb), sentence)

    def _only_tells_of(self, clause: Clause) -> bool:
        """'said it sold the boat [promised in May], adding': nothing is reported, and no comma sets it off."""
        words, (first, behind) = self.words, clause.source or clause.cue
        return (
            behind == clause.cue[0] == clause.behind - 1
            and words.kind[clause.behind] == "preposition"
            and words.kind[first] == "determiner"
            and not words.breaks[first - 1]
            and words.kind[first - 1] not in {"coordinator", "subordinator"}
        )

    def _adds(self, verb: int) -> bool:
        """'Ms. Brandt said it held, [adding] …', 'and [adding] …', but not 'but [adding] …'."""
        words, before = self.words, verb - 1
        opens = words.stop[before] == 1 or words.low[before] in _BEFORE_ADDING
        return opens and words.low[verb] in words.lexicon.participles

    def _goes_on(self, verb: int, found: list[Clause]) -> bool:
        """Whether who spoke last in a sentence says more: '“It holds,” Ms. Brandt said, but [added] that it leaks'."""
        low = self.words.low
        if low[verb - 1] not in AND_OR_BUT or not found or found[-1].behind != verb - 1:
            return False
        return self.words.cue(verb) == "say" and low[verb] not in self.words.lexicon.noun_like_verbs

    def _is_marked(self, clause: Clause) -> bool:
        """Whether it stands in a headline's marks, which are not the story's: '‘I wrote it in a shed’: Ada Brandt'."""
        words, (first, _) = self.words, clause.source or clause.cue
        opens = words.raw[first][0] in "'‘" and not words.quoted[first]
        return opens and self.is_in_headline(first)

    def _says_more(self, clause: Clause) -> bool:
        """Whether no source stands behind 'says' in a headline: 'Mayor Slams Plan, [Says Sailors Deserve Better]'."""
        words, verb = self.words, clause.cue[0]
        if words.low[verb] != "says" or not words.comma[verb - 1] or not self.is_in_headline(verb):
            return False
        inverted = clause.source is not None and clause.source[0] == verb + 1
        return inverted and source_behind_says(words, verb, clause.sentence[1]) is None

    def _headline_source(self, verb: int, sentence: Stretch) -> Stretch | None:
        """'[Mayor] quits, says it is late', 'Ferries: [Mayor] quits, says', 'Pier unsafe for years, says [report]'."""
        start, limit = sentence
        source = source_behind_says(self.words, verb, limit)
        if source or verb in self.titled:
            return source  # 'Mayor Quits, Says': where the name ends is not to be seen
        if verb == start:  # what `second_sentences` finds
            start = self.words.sentence_start(verb - 1)
        labels = (index + 1 for index in range(verb - 1, start - 1, -1) if self.words.raw[index][-1] == ":")
        return subject_of_headline(self.words, next(labels, start), verb)

    @cached_property
    def _sourced(self) -> tuple[list[Clause], list[int]]:
        """The clauses that have a source, and their verbs."""
        sourced = [clause for clause in self.clauses if clause.source]
        return sourced, [clause.cue[0] for clause in sourced]

    def clauses_between(self, first: int, behind: int) -> list[Clause]:
        """The reporting clauses whose verbs stand from the word `first` up to the word `behind`."""
        clauses, verbs = self._sourced
        return clauses[bisect_left(verbs, first) : bisect_left(verbs, behind)]

    def clauses_before(self, first: int, behind: int) -> list[Clause]:
        """The same, the last first."""
        return self.clauses_between(first, behind)[::-1]

    # ------------------------------------------------------------ answers

    def span(self, start: int, end: int) -> Span:
        """The span from `start` to `end`, in code points, end exclusive."""
        return Span(start, end, self.text[start:end])

    def span_of(self, stretch: Stretch) -> Span:
        """The span of some words, without the punctuation around them; with it where they are nothing else."""
        start, end = self.words.bounds(stretch)
        return Span(start, end, self.text[start:end])

    def content_span(self, stretch: Stretch) -> Span:
        """The span of reported words; where they begin or end with marked ones, the mark belongs to them."""
        quoted, (first, behind) = self.words.quoted, stretch
        start, end = self.words.bounds(stretch)
        if quoted[first]:
            start = self._starts.get(first, start)
        if quoted[behind - 1]:
            end = max(self._ends.get(behind, 0), end)
        start, end = with_marks(self.text, start, end)
        return Span(start, end, self.text[start:end])

    @cached_property
    def _starts(self) -> dict[int, int]:
        """Where the quotations start, by their first words."""
        return {quotation.first: quotation.marked.start for quotation in self.quotations}

    @cached_property
    def _ends(self) -> dict[int, int]:
        """Where the quotations end, by the first words behind them."""
        return {quotation.behind: quotation.marked.end for quotation in self.quotations}

    def source_span(self, source: Stretch) -> Span:
        """The span of the words that name who speaks: of 'she's' the pronoun alone, both marks of a pair."""
        last = source[1] - 1
        bare = self.words.bare[last]
        if not bare and last > source[0]:  # 'Ada Brandt .'
            return self.source_span((source[0], last))
        start, end = self.words.bounds(source)
        if self.words.kind[last] == "pronoun" and "'" in bare:
            return self.span(start, end - len(bare.rpartition("'")[2]) - 1)
        start, end = paired(self.text, start, end)
        if self.text.startswith(".)", end) and "(" in self.text[start:end]:  # 'Ada Brandt (D-Tolm, Md.)'
            end += 2
        return Span(start, end, self.text[start:end])

    def attribution(self, source: Stretch | None, cue: Stretch | None = None) -> Attribution:
        """An attribution to the source and with the cue in these words."""
        return Attribution(self.source_span(source) if source else None, self.span_of(cue) if cue else None)
