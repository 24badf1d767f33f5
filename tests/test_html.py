"""HTML to look at: what is marked how, and that no text, no mark and no place of a mark does harm."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from typing import ClassVar

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Annotation, Article, Footer, Paragraph, Parser, Quote, QuoteKind, Span, Speaker, parse, rule
from newsparse.formats.html import page, to_html
from newsparse.formats.plain import to_text
from newsparse.testing import articles
from timing import at_most

ARTICLE = """\
Ferry Returns to Marrow Bay

By Tom Okoye

TOLM, March 3 (Reuters) - “It holds,” said Ada Brandt, the engineer. “For now.”

She added that the shaft was new. Piet Alvar called it “a dream”.

-30-
"""
VOID = {"meta"}
UNWRITABLE = re.compile("[\0\ud800-\udfff]")


class Reader(HTMLParser):
    """Reads as a browser does, and fails where one would have to guess."""

    def __init__(self, html):
        super().__init__()
        self.html, self.open, self.elements = html, [], []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        assert len({name for name, _ in attributes}) == len(attributes)
        element = {"tag": tag, "text": "", **dict(attributes)}
        self.elements.append(element)
        if tag == "p":
            assert not {"p", "span"} & {above["tag"] for above in self.open}
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data):
        for element in self.open:
            element["text"] += data

    def of(self, css_class):
        """Those of the class, but for the samples in the list beside the text."""
        with_class = [element for element in self.elements if css_class in element.get("class", "").split()]
        return [element for element in with_class if element["tag"] != "i"]


def read(article):
    """The elements of the fragment, which must be well formed and hold the article's text and no other."""
    reader = Reader(article.to_html())
    [text] = reader.of("np-text")
    assert text["text"] == UNWRITABLE.sub("\ufffd", article.text)
    ids = [element["id"] for element in reader.elements if "id" in element]
    assert len(ids) == len(set(ids))
    return reader


@pytest.mark.parametrize(
    ("css_class", "words", "note"),
    [
        ("np-headline", "Ferry Returns to Marrow Bay", "headline; rule headline.first_line"),
        ("np-byline", "By Tom Okoye", "byline; rule byline.by_line"),
        ("np-dateline", "TOLM, March 3 (Reuters)", "dateline; rule dateline.wire"),
        ("np-footer", "-30-", "footer: agency end; rule footer.agency_end"),
        ("np-direct", "“It holds,”", "direct quote by Ada Brandt (by name: ‘Ada Brandt’); rule attribution.after"),
        ("np-indirect", "the shaft was new", "indirect quote by Ada Brandt (by pronoun: ‘She’); rule indirect."),
        ("np-mixed", "“a dream”", "mixed quote by Piet Alvar (by name: ‘Piet Alvar’); rule attribution."),
        ("np-cue", "said", "cue: it attributes a quote"),
        ("np-mention", "Ada Brandt", "names the speaker: Ada Brandt"),
    ],
)
def test_what_is_marked(css_class, words, note):
    first = read(parse(ARTICLE)).of(css_class)[0]
    assert first["text"] == words
    assert first["data-note"].startswith(note)


@pytest.mark.parametrize(
    ("css_class", "label"),
    [
        ("np-headline", "headline"),
        ("np-byline", "byline"),
        ("np-dateline", "dateline"),
        ("np-footer", "agency end"),
    ],
)
def test_a_part_has_a_label_in_words(css_class, label):
    [part] = read(parse(ARTICLE)).of(css_class)
    assert part["data-label"] == label


def test_a_whole_paragraph_is_marked_as_one():
    assert [part["text"] for part in read(parse(ARTICLE)).of("np-whole")] == [
        "Ferry Returns to Marrow Bay",
        "By Tom Okoye",
        "-30-",
    ]


def test_paragraphs_are_kept_and_what_lies_between_is_not_shown():
    reader = read(parse(ARTICLE))
    inside = reader.elements[reader.elements.index(reader.of("np-text")[0]) :]
    assert [element["text"] for element in inside if element["tag"] == "p"][:5] == [
        paragraph.text for paragraph in parse(ARTICLE).paragraphs
    ]
    assert {element["text"] for element in inside if "hidden" in element} == {"\n\n", "\n"}


def test_each_part_and_quote_is_one_stop_for_the_keyboard_with_a_description():
    stops = [element for element in read(parse(ARTICLE)).elements if element.get("tabindex") == "0"]
    assert [stop["text"] for stop in stops] == [
        "Ferry Returns to Marrow Bay",
        "By Tom Okoye",
        "TOLM, March 3 (Reuters)",
        "“It holds,”",
        "the shaft was new",
        "“a dream”",
        "-30-",
    ]
    assert all(stop["role"] == "group" and stop["aria-label"] == stop["data-note"] for stop in stops)


def test_every_piece_of_a_quote_has_its_description_and_its_speakers_number():
    pieces = read(parse(ARTICLE)).of("np-direct")
    assert [piece["text"] for piece in pieces] == ["“It holds,”", "“For now.”"]
    assert pieces[0]["data-note"] == pieces[1]["data-note"]
    assert parse(ARTICLE).to_html().count('”<sup data-speaker="1"></sup></span>') == 2


def test_speakers_are_listed_in_order_of_first_speaking_with_links_to_their_quotes():
    reader = read(parse(ARTICLE))
    [side] = reader.of("np-side")
    assert "Ada Brandt 2 quotesdirect “It holds,” … “For now.”indirect the shaft was newPiet" in side["text"]
    assert "Piet Alvar 1 quotemixed “a dream”" in side["text"]


@pytest.mark.parametrize("words", [12, 60])
def test_a_long_quote_can_be_unfolded(words):
    said = " ".join(["It holds"] + ["and holds"] * (words // 2 - 1)) + ","
    unfolds = [
        element["text"] for element in read(parse(f"“{said}” said Ada Brandt.")).elements if element["tag"] == "details"
    ]
    assert unfolds == ([] if words == 12 else [f"whole quote“{said}”"])


def test_a_key_says_what_the_marks_of_quotes_mean():
    assert (
        "who speaks and words that report; behind a quote its speaker’s number"
        in read(parse(ARTICLE)).of("np-key")[0]["text"]
    )
    assert not read(parse("Rain fell.")).of("np-key")


def test_what_is_known_of_the_article_stands_beside_it():
    terms = [element for element in read(parse(ARTICLE)).elements if element["tag"] in ("dt", "dd")]
    assert [term["text"] for term in terms] == [
        *("Headline", "Ferry Returns to Marrow Bay"),
        *("Author", "Tom Okoye"),
        *("Dateline", "TOLM, March 3 (Reuters)"),
        *("Publisher", "Reuters"),
        *("Text", "5 paragraphs, 2 of the story"),
    ]


@pytest.mark.parametrize(
    ("kind", "classes"), [("promo", "np-kind-promo"), ("acme", ""), ("a b", ""), ("other", "np-kind-other")]
)
def test_footers_are_told_apart_by_kind(kind, classes):
    [footer] = read(Article("a.", (), (Footer(Span(0, 1, "a"), kind),))).of("np-footer")
    assert footer["class"].split()[2:] == classes.split()
    assert footer["data-label"] == kind


@pytest.mark.parametrize("html", [parse(ARTICLE).to_html(), page(parse(ARTICLE))], ids=["fragment", "page"])
def test_links_lead_to_what_is_there(html):
    elements = Reader(html).elements
    links = [element["href"] for element in elements if element["tag"] == "a"]
    assert len(links) == 7
    assert {link.removeprefix("#") for link in links} == {element["id"] for element in elements if "id" in element}


def test_hues_are_given_in_order_of_first_speaking_and_taken_again():
    names = "Ada Ben Cora Dan Eva Finn Greta Hugo Ida".split()
    quotes = read(parse("\n\n".join(f"“It holds,” said {name} Brandtson{name}." for name in names))).of("np-direct")
    assert [quote["class"].split()[-1] for quote in quotes] == [f"np-s{hue}" for hue in [*range(8), 0]]


def test_a_quote_without_speaker_says_so():
    text = "“It holds,” it said."
    reader = read(
        Article(text, (), (Quote(Span(0, 11, text[:11]), QuoteKind.DIRECT, (Span(0, 11, text[:11]),), "It holds,"),))
    )
    [quote] = reader.of("np-quote")
    assert "np-unnamed" in quote["class"]
    assert quote["data-note"] == "direct quote, speaker not named"
    assert "speaker not named 1 quote" in reader.of("np-side")[0]["text"]


def test_two_articles_on_one_page_do_not_share_ids():
    ids = [set(re.findall(r' id="([^"]+)"', parse(text).to_html())) for text in (ARTICLE, f"{ARTICLE}\n")]
    assert ids[0].isdisjoint(ids[1])


# ------------------------------------------------------------ what a plugin brings


@frozen
class Embargo(Annotation):
    role: ClassVar[str | None] = "embargo"


@frozen
class Place(Annotation):
    kind: str = "harbour_town"


@rule("acme.embargo.line", before="headline.labelled")
def embargo(document):
    yield Embargo(document.paragraphs[0].span)


@rule("acme.place.tolm")
def places(document):
    at = document.text.find("Tolm")
    yield Place(document.span(at, at + 4))


@pytest.mark.parametrize(
    ("words", "label", "note"),
    [
        ("EMBARGOED UNTIL 6 a.m.", "Embargo", "Embargo; rule acme.embargo.line"),
        ("Tolm", "Place: harbour town", "Place: harbour town; rule acme.place.tolm"),
    ],
)
def test_what_a_plugin_found_is_labelled_with_its_class_and_kind(words, label, note):
    text = "EMBARGOED UNTIL 6 a.m.\n\n“Tolm is safe,” said Ada Brandt."
    reader = read(Parser().with_rules(embargo, places).parse(text))
    [part] = [part for part in reader.of("np-other") if part["text"] == words]
    assert (part["data-label"], part["data-note"]) == (label, note)
    assert f"{label} {words}" in reader.of("np-side")[0]["text"]


# ------------------------------------------------------------ marks that lie in and across one another


@pytest.mark.parametrize(
    "text",
    [
        "She said the dam was “old” and “in a sorry state”, and would hold, according to the ministry.",
        "Rain fell.\n\nIt ended.\n\nThe post Rain in Marrow Bay appeared first on Harbor Gazette.",
        "“It holds,” said Ada Brandt.\n\n“Ada Brandt said it holds,” she said.",
    ],
)
def test_marks_in_marks(text):
    read(parse(text))


def test_marks_across_one_another_and_across_paragraphs():
    text = "abcd\n\nefgh"
    marks = [Embargo(Span(start, end, text[start:end])) for start, end in [(0, 3), (2, 8), (7, 10)]]
    reader = read(Article(text, parse(text).paragraphs, tuple(marks)))
    parts = reader.of("np-other")
    assert [part["text"] for part in parts] == ["abc", "c", "d", "\n\n", "ef", "f", "gh"]
    assert [part["text"] for part in parts if "id" in part] == ["abc", "c", "f"]


def test_marks_nested_too_deep_for_a_browser_can_still_be_jumped_to():
    text = "ab" * 1_000
    marks = [Embargo(Span(start, 2_000 - start, text[start : 2_000 - start])) for start in range(999)]
    reader = read(Article(text, (Paragraph(Span(0, 2_000, text)),), tuple(marks)))
    assert len([part for part in reader.of("np-other") if "id" in part]) == 999
    assert sum(part["text"] == "" for part in reader.of("np-other")) == 999 - 32


@given(articles())
def test_any_text_is_there_once_and_in_order(text):
    read(parse(text))


TEXT = "a “b” <c>\n\n &amp;\r\n d\0\ud800 e\n"
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(
    lambda bounds: Span(min(bounds), max(bounds), TEXT[min(bounds) : max(bounds)])
)
SPEAKERS = st.none() | st.builds(Speaker, st.sampled_from(["Ada", "<b>"]), SPANS)
QUOTES = st.builds(
    Quote, SPANS, st.sampled_from(QuoteKind), st.lists(SPANS).map(tuple), st.just(""), st.none() | SPANS, SPEAKERS
)
ANNOTATIONS = st.lists(QUOTES | st.builds(Footer, SPANS, st.text()) | st.builds(Embargo, SPANS)).map(tuple)
PARAGRAPHS = st.lists(st.builds(Paragraph, SPANS)).map(tuple)


@given(PARAGRAPHS, ANNOTATIONS)
def test_marks_may_lie_anywhere(paragraphs, annotations):
    article = Article(TEXT, paragraphs, annotations)
    read(article)
    Reader(page(article)).html.encode("utf-8")


# ------------------------------------------------------------ safety

NASTY = """<script>alert("1")</script> & 'so' on

By </span><script>alert(2)</script>

"It's <b onclick='x'>safe</b> & sound," said Ada "><script> Brandt. “</p></div>” she said.

<!-- -30- ]]> &lt; &#0; <style>*{display:none}</style>"""


@pytest.mark.parametrize("html", [parse(NASTY).to_html(), page(parse(NASTY))], ids=["fragment", "page"])
def test_the_text_is_no_markup(html):
    known = "html head meta title style body main h1 div p span sup nav dl dt dd ol ul li a b i details summary".split()
    elements = Reader(html).elements
    assert {element["tag"] for element in elements} <= set(known)
    assert [element["tag"] for element in elements].count("style") == 1
    assert not {name for element in elements for name in element if name.startswith("on") or name in ("style", "src")}


@pytest.mark.parametrize(
    ("text", "written"), [("a\0b", "a\ufffdb"), ("a\ud800b", "a\ufffdb"), ("a\r\n\r\nb", "&#13;&#10;&#13;&#10;")]
)
def test_what_html_cannot_hold_is_written_otherwise(text, written):
    assert f">{written}<" in parse(text).to_html()


def test_what_a_plugin_names_is_no_markup():
    kind = Footer(Span(0, 1, "a"), '"><script>')
    assert "<script" not in Article("a", (), (kind,)).to_html()


def test_the_pages_policy_allows_its_style_and_nothing_else():
    html = page(parse(ARTICLE))
    [policy] = [element for element in Reader(html).elements if "http-equiv" in element]
    [style] = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy["http-equiv"] == "Content-Security-Policy"
    assert policy["content"].split("; ")[:2] == ["default-src 'none'", f"style-src 'sha256-{digest}'"]


def test_the_page_asks_for_nothing_elsewhere():
    html = page(parse(ARTICLE))
    assert not re.search(r"<script|<link|<img|<iframe|src=|url\(|@import|://", html)


def test_a_notebook_shows_the_fragment():
    assert parse(ARTICLE)._repr_html_() == parse(ARTICLE).to_html()


@pytest.mark.parametrize("text", ["", " \n "])
def test_no_text_is_no_mark(text):
    assert not [element for element in read(parse(text)).elements if "data-note" in element]


@pytest.mark.slow
@pytest.mark.parametrize("written", [to_html, to_text])
def test_its_time_grows_with_the_text_and_no_faster(written):
    short, long = (parse(ARTICLE * times) for times in (50, 400))
    assert at_most(20, written, long, short, spare=0.02)
