"""JSON: what is written is read back as an equal article, follows the published schema, and is checked when read."""

import copy
import json
import re
from pathlib import Path

import pytest
from attrs import evolve, field, fields, frozen
from jsonschema import Draft202012Validator

import newsparse
from newsparse import Annotation, Article, Footer, Headline, Parser, Span, parse, rule
from newsparse.formats.json import schema

EXAMPLES = sorted((Path(__file__).resolve().parent.parent / "examples").glob("*.txt"))
STORY = "By Ada Brandt\n\nKYIV, Ukraine (AP) — “It holds,” said Tom Okoye.\n\nIt rained.\n\n-30-"


@frozen
class Sighting(Annotation):
    """What a plugin might look for, with an attribute of each type that JSON takes."""

    what: str
    count: int = 1
    share: float = 0.5
    sure: bool = True
    seen_by: newsparse.Author | None = None
    words: tuple[Span, ...] = ()
    size: int | str | None = None


@frozen
class NoticeFooter(Footer):
    """A plugin's own class of a kind that the library knows."""

    board: str = "left"


@frozen
class Twitcher(Annotation):
    """A class that works something out, and refuses a bird with any exception but a ValueError."""

    birds: tuple[str, ...] = field(converter=lambda birds: tuple(sorted(birds, key=lambda bird: 1 // len(bird))))
    count: int = field(init=False)

    @count.default
    def _count(self):
        return len(self.birds)


@rule("acme.sighting.gull")
def gulls(document):
    at = document.text.find("gull")
    if at >= 0:
        span = document.span(at, at + 4)
        author = newsparse.Author("Ada Brandt", span=span)
        yield Sighting(span, "gull", words=(span, span), seen_by=author, size="small", share=1)
        yield Sighting(span, "bird", count=2, sure=False, size=3)


@rule("acme.footer.notice")
def notice(document):
    for paragraph in document.paragraphs[-1:]:
        if paragraph.text.startswith("Notice:"):
            yield NoticeFooter(paragraph.span, "notice", board="right")


@rule("acme.headline.second")
def second_headline(document):
    for paragraph in document.paragraphs[1:2]:
        if paragraph.text.isupper():
            yield Headline(paragraph.span, paragraph.text)


PLUGINS = Parser().with_rules(gulls, notice, second_headline)


def corpus_samples(shared):
    for path in sorted((shared / "corpora" / "polnear-train" / "text").glob("*.txt"))[::60]:
        yield path.read_bytes().decode("utf-8")
    for gold in ("reuters-dev.jsonl", "structure-dev.jsonl"):
        lines = (shared / "corpora" / gold).read_text("utf-8").splitlines()
        yield from (json.loads(line)["text"] for line in lines[::40])


def check(article):
    """It follows the schema, and comes back the same by both ways."""
    Draft202012Validator(schema()).validate(article.to_dict())
    for read in (Article.from_dict(article.to_dict()), Article.from_json(article.to_json(indent=2))):
        assert read == article
        assert [type(found) for found in read.annotations] == [type(found) for found in article.annotations]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_comes_back(path):
    check(parse(path.read_bytes().decode("utf-8")))


def test_the_seed_and_samples_of_the_corpora_come_back(shared):
    [seed] = (shared / "seed").glob("*.txt")
    texts = [seed.read_bytes().decode("utf-8"), *corpus_samples(shared)]
    assert len(texts) > 20
    for text in texts:
        check(parse(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        STORY,
        "“Caf\u00e9 \U0001f600 \u2028 \u202e,” she said.",
        "a\ud800b “\udfff,” he said.",
        "\ud83d\ude00 as two surrogates",
        "\ud800\ud83d\ude00\udc00",
        "\\ud800 and \\\ud800",
        "nul \x00 bell \x07 esc \x1b",
    ],
    ids=ascii,
)
def test_any_text_comes_back(text):
    check(parse(text))


@pytest.mark.parametrize(
    ("text", "written"),
    [("caf\u00e9", "caf\u00e9"), ("\ud800", "\\ud800"), ("\ud83d\ude00", "\ud83d\ude00"), ("\U0001f600", "\U0001f600")],
    ids=ascii,
)
def test_only_lone_surrogates_are_escaped(text, written):
    assert f'"text": "{written}"' in parse(text).to_json()


def test_two_lone_surrogates_side_by_side_pass_through_bytes_where_that_is_asked_for():
    article = parse("\ud83d\ude00 x")
    written = article.to_json().encode("utf-8", "surrogatepass")
    assert Article.from_json(written.decode("utf-8", "surrogatepass")) == article


class Drawn(str):
    """A text as other libraries hold it, whose slices are no plain strings."""

    def __getitem__(self, key):
        return Drawn(str.__getitem__(self, key))

    def __str__(self):
        return "something else"


def test_an_article_of_a_text_of_a_derived_class_comes_back():
    article = parse(Drawn(STORY))
    assert type(article.text) is type(article.paragraphs[0].span.text) is str
    assert article == parse(STORY)
    check(article)


@pytest.mark.parametrize(("given", "kind"), [("promo", newsparse.FooterKind.PROMO), ("tides", "tides")])
def test_the_kind_of_a_footer_comes_back_as_what_it_was(given, kind):
    article = Article("Rain", annotations=(Footer(Span(0, 4, "Rain"), given),))
    for footer in (*article.footers, *Article.from_json(article.to_json()).footers):
        assert (footer.kind, type(footer.kind)) == (kind, type(kind))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A gull.\n\nNotice: no ferry.", [Sighting, Sighting, NoticeFooter]),
        ("Rain fell.\n\nA GULL", [Headline]),
        ("Ferry Returns to Marrow Bay\n\nTHE SECOND LINE\n\nThe ferry came back on Tuesday.", [Headline]),
    ],
)
def test_a_plugins_annotations_come_back(text, kinds):
    article = PLUGINS.parse(text)
    assert set(kinds) <= {type(found) for found in article.annotations}
    check(article)


def test_further_annotations_of_a_kind_that_an_article_has_once_come_back():
    article = parse("Rain")
    headlines = tuple(Headline(Span(0, end, "Rain"[:end]), "Rain", rule="acme.headline.all") for end in (4, 3))
    check(evolve(article, annotations=headlines))


def test_a_plugins_annotation_says_which_class_it_is():
    data = PLUGINS.parse("A gull.\n\nNotice: no ferry.").to_dict()
    assert [found["type"] for found in data["annotations"]] == [f"{__name__}:Sighting"] * 2
    assert [found["type"] for found in data["footers"]] == [f"{__name__}:NoticeFooter"]


def test_what_json_has_no_form_for_is_refused_when_written():
    article = parse("Rain")
    sighting = Sighting(Span(0, 4, "Rain"), what={1, 2})
    with pytest.raises(TypeError, match=r"\{1, 2\} has no form in JSON"):
        evolve(article, annotations=(sighting,)).to_dict()


def test_what_a_class_works_out_itself_comes_back():
    article = evolve(parse("Rain"), annotations=(Twitcher(Span(0, 4, "Rain"), ("gull", "tern")),))
    assert article.annotations[0].count == 2
    check(article)


# ------------------------------------------------------------ data that is no article


def full():
    """An article with something under every key, whatever the rules find."""
    text = "Rain\nAda Brandt\nKYIV\n“So,” she said.\nEND\ngull"
    span = {word: Span(text.index(word), text.index(word) + len(word), word) for word in text.split()}
    where = span["“So,”"]
    author = newsparse.Author("Ada", role="Staff", span=span["Ada"])
    annotations = (
        Headline(span["Rain"], "Rain"),
        newsparse.Byline(span["Ada"], (author,)),
        newsparse.Dateline(span["KYIV"], "KYIV", date=newsparse.DatelineDate(3, 4)),
        newsparse.Quote(
            where, newsparse.QuoteKind.DIRECT, (where,), "So,", span["said."], newsparse.Speaker("she", span["she"])
        ),
        Footer(span["END"], "agency_end", author=author),
        Sighting(span["gull"], "gull"),
    )
    paragraphs = (newsparse.Paragraph(span["Rain"]),)
    return Article(text, paragraphs, annotations, (author,), "Harbor Gazette", (span["Rain"],))


def full_spans(*words):
    """Spans of these words of `full()`, as JSON has them."""
    text = full().text
    return [{"start": text.index(word), "end": text.index(word) + len(word), "text": word} for word in words]


def changed(path, value):
    """`full()` as a dict, with `value` at `path`; `...` takes the key away."""
    data = copy.deepcopy(full().to_dict())
    *parents, last = path
    place = data
    for key in parents:
        place = place[key]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return data


def test_an_article_with_everything_comes_back():
    check(full())


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["quotes"], ..., "article: the key 'quotes' is missing"),
        (["colour"], "red", "article: the key 'colour' is not known"),
        (["text"], 3, "text: expected a string, got a whole number"),
        (["publisher"], ["x"], "publisher: expected a string, got a list"),
        (["quotes"], None, "quotes: expected a list, got null"),
        (["headline"], "Rain", "headline: expected an object, got a string"),
        (["headline", "text"], None, "headline.text: expected a string, got null"),
        (["headline", "inferred"], 1, "headline.inferred: expected true or false, got a whole number"),
        (["headline", "span"], ..., "headline: the key 'span' is missing"),
        (["byline", "authors", 0, "nickname"], "A", "byline.authors[0]: the key 'nickname' is not known"),
        (["authors", 0, "span"], 3, "authors[0].span: expected an object, got a whole number"),
        (["dateline", "date", "month"], "3", "dateline.date.month: expected a whole number, got a string"),
        (["dateline", "date", "month"], 13, "dateline.date: 'month' must be <= 12: 13"),
        (["quotes", 0, "kind"], "shouted", "quotes[0].kind: 'shouted' is none of 'direct', 'mixed', 'indirect'"),
        (["quotes", 0, "kind"], {}, "quotes[0].kind: {} is none of 'direct', 'mixed', 'indirect'"),
        (["quotes", 0, "speaker", "resolution"], "magic", "quotes[0].speaker.resolution: 'magic' is none of 'name',"),
        (["quotes", 0, "cue", "start"], 1.5, "quotes[0].cue.start: expected a whole number, got a number"),
        (["quotes", 0, "cue", "start"], True, "quotes[0].cue.start: expected a whole number, got true or false"),
        (["quotes", 0, "spans", 0, "text"], "no", "quotes[0].spans[0]: the text from 21 to 26 is not 'no'"),
        (["headline", "span", "end"], 5, "headline.span: the text from 0 to 5 is not 'Rain'"),
        (["headline", "span"], {"start": -4, "end": 0, "text": "gull"}, "headline.span: the text from -4 to 0 is not"),
        (["headline", "span"], {"start": 99, "end": 99, "text": ""}, "headline.span: the text from 99 to 99 is not ''"),
        (["quotes", 0, "spans"], [], "quotes[0]: its spans are not in order from its start to its end, or overlap"),
        (["quotes", 0, "spans"], full_spans("“So,”", "“So,”"), "quotes[0]: its spans are not in order"),
        (["quotes", 0, "spans"], full_spans("“So,”", "END"), "quotes[0]: its spans are not in order from its start"),
        (["annotations", 0, "type"], ..., "annotations[0]: the key 'type' is missing"),
        (["annotations", 0, "type"], 3, "annotations[0].type: expected a string, got a whole number"),
        (["annotations", 0, "type"], "Gull", "annotations[0].type: 'Gull' is not known here; import Gull before"),
        (["annotations", 0, "type"], "acme:Gull", "annotations[0].type: 'acme:Gull' is not known here; import acme"),
        (["annotations", 0, "type"], "newsparse:Gull", "annotations[0].type: newsparse has no class 'Gull'"),
        (["annotations", 0, "type"], "os:system", "annotations[0].type: 'os:system' is no subclass of newsparse.Annot"),
        (["annotations", 0, "type"], "newsparse:Span", "'newsparse:Span' is no subclass of newsparse.Annotation"),
        (["annotations", 0, "size"], [], "annotations[0].size: expected a string, got a list"),
        (["annotations", 0, "what"], ..., "annotations[0]: the key 'what' is missing"),
        (["footers", 0, "type"], "newsparse:Headline", "footers[0].type: newsparse:Headline is no Footer"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(path, value, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        Article.from_dict(changed(path, value))


def test_whatever_a_plugins_class_raises_is_a_value_error():
    data = evolve(parse("Rain"), annotations=(Twitcher(Span(0, 4, "Rain"), ("gull",)),)).to_dict()
    data["annotations"][0]["birds"] = [""]
    with pytest.raises(ValueError, match=r"^annotations\[0\]: integer division or modulo by zero$"):
        Article.from_dict(data)


def test_paragraphs_and_the_story_are_in_order():
    data = parse("Rain fell.\n\nIt ended.").to_dict()
    for key in ("paragraphs", "body_spans"):
        for wrong in (data[key][::-1], data[key] * 2):
            with pytest.raises(ValueError, match=rf"^{key}: they are not in order, or overlap$"):
                Article.from_dict(data | {key: wrong})


@pytest.mark.parametrize("data", ["", "{", "[]", "null", "3", '"text"', "{}", "[" * 100_000], ids=lambda data: data[:9])
def test_json_that_is_no_article_is_a_value_error(data):
    with pytest.raises(ValueError, match=r"."):
        Article.from_json(data)


# ------------------------------------------------------------ the schema


def test_the_schema_is_one():
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("name", sorted(schema()["$defs"]))
def test_the_schema_has_the_attributes_of_the_class(name):
    described = set(schema()["$defs"][name]["properties"])
    if "$ref" in schema()["$defs"][name]:
        described |= {"span", "rule"}
    assert described - {"type"} == {attribute.name for attribute in fields(getattr(newsparse, name))}


def test_the_schema_has_the_kinds_of_quote_and_of_resolution():
    defs = schema()["$defs"]
    assert defs["Quote"]["properties"]["kind"]["enum"] == list(newsparse.QuoteKind)
    assert defs["Speaker"]["properties"]["resolution"]["enum"] == list(newsparse.Resolution)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["quotes"], ...),
        (["colour"], "red"),
        (["text"], None),
        (["headline"], "Rain"),
        (["headline", "span"], ...),
        (["headline", "text"], ...),
        (["quotes", 0, "kind"], "shouted"),
        (["quotes", 0, "spans"], []),
        (["quotes", 0, "cue", "start"], -1),
        (["quotes", 0, "speaker", "name"], None),
        (["dateline", "date", "month"], 13),
        (["annotations", 0, "type"], ...),
        (["authors", 0, "nickname"], "A"),
    ],
)
def test_the_schema_refuses_what_is_wrong(path, value):
    assert not Draft202012Validator(schema()).is_valid(changed(path, value))
