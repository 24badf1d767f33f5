"""What holds for any text whatever: no exception, exact spans, an order, and a way there and back through JSON."""

from importlib import import_module
from itertools import pairwise
from pathlib import Path

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from invariants import check
from newsparse import Annotation, Article, Footer, Parser, parse, rule
from newsparse.testing import articles
from timing import at_most

#: What news is made of, and what breaks things. Glued at random, with and without space, it comes near both.
PIECES = [
    *"“”‘’\"'«»„‹›「」『』(),.:;—–-…?!@©",
    *["''", "``", "--", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\f", "\x0b", "\x00", "\x1f", "\x85", "\xa0"],
    *["\u2028", "\u2029", "\u200b", "\ufeff", "\u200f", "\u202e", "\u2066", "\u0301", "\u3000", "\U0001f600"],
    *["\ud800", "\udfff", "\ud83d\ude00", "ß", "ſ", "İ", "ﬁ", "Ⅷ", "१", "Σ", "ا", "中"],
    *["Ada Brandt", "Brandt", "Mr. Okoye", "Dr. Tom Okoye Jr.", "President Ilona Brandt of Castria", "U.N.", "O’Neil"],
    *[
        "said",
        "says",
        "told reporters",
        "added that",
        "according to",
        "he",
        "she",
        "who",
        "which",
        "it",
        "that",
        "saying",
    ],
    *[
        "It holds",
        "the dam is safe",
        "a ",
        "A. ",
        "In what",
        "was",
        "rock ’n’ roll",
        "the ’90s",
        "6' 2\"",
        "Marrow Bay",
    ],
    *["By Ada Brandt and Tom Okoye", "By ADA BRANDT, Staff Writer", "Posted by", "and", "a@b.example", "@ada"],
    *["MARROW BAY, Castria, March 3 (Reuters) - ", "KYIV (AP) — ", "PARIS/LONDON, ", "(Reuters) - ", "Feb. 30, 2024"],
    *["-30-", "ENDS", "REUTER", "(Reporting by Ada Brandt; Editing by Tom Okoye)", "Copyright 2024 Harbor Gazette."],
    *[
        "Ada Brandt is a staff writer. She is based in Tolm.",
        "Follow her at @ada.",
        "Read more:",
        "Photo: Tom Okoye/AP",
    ],
    *["The post Rain in Tolm appeared first on Harbor Gazette.", "The post ", " appeared first on ", "Correction: "],
    *["SMITH:", "Q:", "A:", "Ferry Returns to Marrow Bay"],
]

ENGLISH = Parser().lexicon
SMALL_WORDS = [ENGLISH.prepositions, ENGLISH.pronouns, ENGLISH.determiners, ENGLISH.auxiliaries, ENGLISH.subordinators]

anything = st.text(st.characters(codec=None))
newslike = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
spaced = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
listed = st.sampled_from([sorted(words) for words in ENGLISH.lists().values() if words]).flatmap(st.sampled_from)
gaps = st.sampled_from(["", " ", " ", ", ", ". ", "—", " “", "” ", "\n\n"])
of_lists = st.lists(st.tuples(listed, gaps), max_size=20).map(lambda pairs: "".join(map("".join, pairs)))
marks_alone = st.text(st.sampled_from("“”‘’\"'`«»„‹›「」『』 \n"), max_size=60)
texts = st.one_of(anything, newslike, spaced, of_lists, marks_alone, articles())


@given(texts)
@example("")
@example("\ufeff")
@example("“" * 50 + "”" * 50)
@example("By \ud800\n\n“\udfff,” said \ud83d\ude00.")
@example("Ada or his crew prayed. “ ( It would ]he")
@example("Ferry Returns\n\nBy Ada Brandt\n\n, Harbor News\n\nIt is back.")
@example("Ms. “”called ")
def test_any_text_is_parsed(text):
    article = parse(text)
    assert article.text is text
    check(article)


@pytest.mark.parametrize("mark", ['"', "“", "”", "'", "’", "–", "--", "(", ")", "[", ".", ",", ":", "", "…", "%", "7"])
@pytest.mark.parametrize(
    "form",
    ["Ada Brandt said {0} {1}", "{1} {0} said Ada Brandt", "{0} {1} she {1} told {0} {1}", "{1} {0} {1} y said {1}"],
)
def test_a_word_that_rules_look_for_has_any_neighbour(form, mark):
    for word in sorted({"to", "that", "not", "asked", "vowed", "noting"}.union(*SMALL_WORDS)):
        check(parse(form.format(word, mark)))


@given(texts)
def test_the_same_text_gives_the_same_article(text):
    assert parse(text) == parse(text) == Parser().parse(text)


@given(texts)
def test_json_brings_any_article_back(text):
    article = parse(text)
    assert Article.from_json(article.to_json()) == article
    assert Article.from_dict(article.to_dict()) == article


@given(texts)
def test_any_article_has_a_repr_of_one_line(text):
    article = parse(text)
    for found in (article, *article.annotations, *article.paragraphs, *article.authors):
        assert len(repr(found).splitlines()) == 1


# ------------------------------------------------------------ plugins


@attrs.frozen
class Mark(Annotation):
    """A plugin's own kind."""


@rule("zeta.mark.said")
def said_marks(document):
    at = document.text.find("said")
    if at >= 0:
        yield Mark(document.span(at, at + 4))


@rule("acme.footer.long")
def long_footer(document):
    for paragraph in document.paragraphs[-1:]:
        if len(paragraph.text) > 9:
            yield Footer(paragraph.span, "promo")


@rule("acme.footer.any")
def any_footer(document):
    for paragraph in document.paragraphs[-1:]:
        yield Footer(paragraph.span, "other")


PLUGINS = (said_marks, long_footer, any_footer)


@given(texts, st.permutations(PLUGINS))
def test_the_order_of_installation_changes_nothing(text, plugins):
    parser = Parser().with_rules(*plugins)
    assert parser == Parser().with_rules(*PLUGINS)
    check(parser.parse(text))
    assert parser.parse(text) == Parser().with_rules(*PLUGINS).parse(text)


@given(st.permutations(PLUGINS))
def test_nor_does_it_when_they_are_added_one_by_one(plugins):
    parser = Parser()
    for plugin in plugins:
        parser = parser.with_rules(plugin)
    assert parser == Parser().with_rules(*PLUGINS)


# ------------------------------------------------------------ what is not text, and a lot of text


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, r"takes the article's text as a str, not NoneType$"),
        (b"Rain fell.", r"not bytes; decode it first, as in text\.decode\('utf-8'\)$"),
        (bytearray(b"Rain"), r"not bytearray; decode it first"),
        (3, r"not int$"),
        (["Rain fell."], r"not list$"),
    ],
)
def test_what_is_no_str_is_a_type_error_that_says_what_to_do(value, message):
    with pytest.raises(TypeError, match=message):
        parse(value)


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["a", "It rained. ", "“It holds,” said Ada Brandt. ", "“"], ids=ascii)
def test_a_megabyte_on_one_line_takes_its_share_of_time(piece):
    texts = [piece * (size // len(piece)) for size in (1_000, 10_000, 100_000, 1_000_000)]
    for short, long in pairwise(texts):  # by steps, so that a rule that is too slow fails early
        assert at_most(60, lambda text: check(parse(text)), long, short, spare=0.1)  # a quadratic rule would need 100


def sentences():
    """What the tables of the quote rules are made of."""
    return rows_of("attribution", "indirect", "speaker")


def rows_of(*folders):
    """What stands first in each row of the tables in the folders' tests."""
    files = (file for folder in folders for file in sorted(Path(__file__).with_name(folder).glob("test_*.py")))
    for file in files:
        for test in vars(import_module(f"{file.parent.name}.{file.stem}")).values():
            for mark in getattr(test, "pytestmark", ()):
                yield from (row[0] if isinstance(row, tuple) else row for row in mark.args[1])


def test_a_sentence_may_break_off_anywhere():
    for sentence in dict.fromkeys(filter(lambda row: isinstance(row, str), sentences())):
        words = sentence.split()
        for place in range(len(words)):
            parse(" ".join(words[:place]))
            parse(" ".join(words[place:]))


@pytest.mark.parametrize("mark", [", ", ": ", ". ", "(", "| ", "\xa0", "\u200b", "Published "], ids=ascii)
def test_a_line_may_begin_with_anything(mark):
    rows = rows_of("byline", "dateline", "footer", "headline")
    for line in dict.fromkeys(filter(lambda row: isinstance(row, str), rows)):
        parse(f"{mark}{line}")
        parse(f"Ferry Returns to Marrow Bay\n\n{mark}{line}\n\nThe ferry is back.\n\n{mark}{line}")


#: They end and begin the sentences around another: words that rules ask for.
LAST = "and as at could have in prompted than that the time to too was what who".split()
FIRST = ["And", "By", "Report", "That", "Who"]
#: Sentences in which a rule looked past the first word or the last one.
PARTED = [
    "All said the pier held.",
    "All praise the crew for it.",
    "Ada Brandt said the pier held, the crew slept.",
    "The crew left asking why it held.",
    "She came to say that the pier held.",
    "Wounded sailors said the pier held.",
]


def found(text, start, end):
    """What is found of the quotes that begin there, but for who is meant: that may well stand elsewhere."""
    quotes = (quote for quote in parse(text).quotes if start <= quote.span.start < end)
    return [
        (quote.rule, quote.text, quote.cue and quote.cue.text, quote.speaker and quote.speaker.mention.text)
        for quote in quotes
    ]


def test_what_is_found_in_a_sentence_is_not_changed_by_those_around_it():
    rows = [row for row in dict.fromkeys(sentences()) if isinstance(row, str) and row[:1].isupper()]
    for row in [*rows, *PARTED]:
        heads = {last: f"Boats {last}. " for last in LAST}
        behind = {last: found(head + row, len(head), len(head + row)) for last, head in heads.items()}
        assert list(behind.values()) == [behind["and"]] * len(LAST), (row, behind)
        if row[-1] == ".":
            before = {first: found(f"{row} {first} rained.", 0, len(row)) for first in FIRST}
            assert list(before.values()) == [before["And"]] * len(FIRST), (row, before)


def test_nor_by_the_end_of_the_text():
    claimed, told = "“It holds,” Ada Brandt claims the crew knew {}", "Said Ada Brandt, who runs a “{}"
    for text, last, other in (claimed, "that", "it"), (told, "bar”", "bar” there"):
        assert found(text.format(last), 0, len(text)) == found(text.format(other), 0, len(text))


def test_nor_by_a_line_above_that_ends_in_a_comma():
    revealed = "Ada Brandt revealed, late at night, that the pier held."
    lines = ["Marrow Bay\n\n", "Marrow Bay,\n\n"]
    plain, comma = (found(line + revealed, len(line), len(line + revealed)) for line in lines)
    assert plain == comma != []
