"""ninjs, schema.org and Web Annotation: what goes where, and that it keeps to what each standard publishes."""

import json
from datetime import UTC, datetime
from functools import partial

import msgspec_schemaorg.models as vocabulary
import pytest
import regex
from hypothesis import given
from jsonschema import Draft202012Validator, ValidationError

from newsparse import Annotation, Article, Parser, parse, rule
from newsparse.formats.html import page, to_html
from newsparse.formats.ninjs import to_ninjs
from newsparse.formats.plain import to_text
from newsparse.formats.schema_org import to_schema_org
from newsparse.formats.web_annotation import to_web_annotations
from newsparse.testing import articles

URI = "https://gazette.example/17"
MORNING = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)

WIRE = """\
Ferry Returns to Marrow Bay

By Ada Brandt, Staff Writer, ada@gazette.example

MARROW BAY, Castria, March 3 — “The shaft is new,” said Piet Alvar, “and so is the crew.”

Mr. Alvar called it “a dream” on the 🛳. The ministry said that it was glad. “At last!” he added.

“We are glad,” the ministry said.

Correction: An earlier version of this article gave another date.

Copyright 2026 Harbor Gazette. All rights reserved.

The post Ferry Returns to Marrow Bay appeared first on Harbor Gazette."""
PLAIN = "Rain fell."


@pytest.fixture(scope="module")
def corpus(shared):
    """All texts of the corpora."""
    folder = shared / "corpora"
    texts = [path.read_bytes().decode("utf-8") for path in sorted(folder.glob("*/text/*.txt"))]
    for path in sorted(folder.glob("*.jsonl")):
        texts += [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]
    return texts


@pytest.fixture(scope="module")
def check_ninjs(shared):
    """Raises where a ninjs object is not what the IPTC's schema describes."""
    schema = json.loads((shared / "schemas" / "ninjs-schema_3.1.json").read_text("utf-8"))
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate


# ------------------------------------------------------------ ninjs


def test_ninjs_holds_the_article():
    ninjs = to_ninjs(parse(WIRE), uri=URI, published=MORNING, url=f"{URI}.html", sidecar=f"{URI}.json")
    [body] = ninjs.pop("bodies")
    assert body["value"] == parse(WIRE).body
    assert (body["charCount"], body["wordCount"]) == (len(body["value"]), len(body["value"].split()))
    assert ninjs == {
        "uri": URI,
        "standard": {
            "name": "ninjs",
            "version": "3.1",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
        },
        "type": "text",
        "representationType": "full",
        "language": "en",
        "versionCreated": "2026-03-03T09:30:00+00:00",
        "headlines": [{"role": "main", "contentType": "text/plain", "value": "Ferry Returns to Marrow Bay"}],
        "by": "By Ada Brandt, Staff Writer, ada@gazette.example",
        "located": "MARROW BAY, Castria",
        "infoSources": [
            {
                "name": "Ada Brandt",
                "role": "author",
                "contactInfo": [{"type": "email", "value": "ada@gazette.example"}],
            },
            {"name": "Harbor Gazette", "role": "publisher"},
        ],
        "copyrightNotice": "Copyright 2026 Harbor Gazette. All rights reserved.",
        "renditions": [
            {"name": "web", "href": f"{URI}.html", "contentType": "text/html"},
            {"name": "newsparse", "href": f"{URI}.json", "contentType": "application/json"},
        ],
    }


def test_an_agency_is_named_once():
    sources = to_ninjs(parse("KYIV (AP) — Rain fell."), uri=URI)["infoSources"]
    assert sources == [{"name": "AP", "role": "agency"}]


def test_ninjs_leaves_out_what_is_not_known():
    keys = {"uri", "standard", "type", "representationType", "language"}
    assert set(to_ninjs(parse(""), uri=URI)) == keys
    assert set(to_ninjs(parse(PLAIN), uri=URI)) == {*keys, "bodies"}


@pytest.mark.parametrize("text", [WIRE, PLAIN, ""])
def test_ninjs_follows_the_official_schema(text, check_ninjs):
    article = parse(text)
    check_ninjs(to_ninjs(article, uri=URI))
    check_ninjs(to_ninjs(article, uri=URI, published=MORNING, url=URI, sidecar="urn:gazette:17", language="en-GB"))


@given(articles())
def test_ninjs_of_any_text_follows_the_official_schema(check_ninjs, text):
    check_ninjs(to_ninjs(parse(text), uri=URI))


@pytest.mark.parametrize(("key", "value"), [("quotes", []), ("uri", 17), ("versionCreated", "today"), ("type", "x")])
def test_the_official_schema_refuses_what_is_wrong(key, value, check_ninjs):
    with pytest.raises(ValidationError):
        check_ninjs({**to_ninjs(parse(WIRE), uri=URI), key: value})


# ------------------------------------------------------------ schema.org


def test_schema_org_holds_the_article():
    news = to_schema_org(parse(WIRE), uri=URI, url=URI, published=MORNING)
    quotations = news.pop("hasPart")
    assert news.pop("articleBody") == parse(WIRE).body
    assert news.pop("wordCount") == len(parse(WIRE).body.split())
    assert news == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": URI,
        "url": URI,
        "inLanguage": "en",
        "datePublished": "2026-03-03T09:30:00+00:00",
        "headline": "Ferry Returns to Marrow Bay",
        "author": [
            {"@type": "Person", "name": "Ada Brandt", "jobTitle": "Staff Writer", "email": "ada@gazette.example"}
        ],
        "publisher": {"@type": "Organization", "name": "Harbor Gazette"},
        "dateline": "MARROW BAY, Castria, March 3",
        "locationCreated": [{"@type": "Place", "name": "MARROW BAY"}],
        "correction": [
            {
                "@type": "CorrectionComment",
                "text": "Correction: An earlier version of this article gave another date.",
            }
        ],
        "copyrightNotice": "Copyright 2026 Harbor Gazette. All rights reserved.",
    }
    alvar = {"@type": "Person", "@id": "_:speaker1", "name": "Piet Alvar"}
    assert quotations == [
        {"@type": "Quotation", "text": "The shaft is new, and so is the crew.", "spokenByCharacter": alvar},
        {"@type": "Quotation", "text": "a dream", "spokenByCharacter": alvar},
        {"@type": "Quotation", "text": "At last!", "spokenByCharacter": alvar},
        {"@type": "Quotation", "text": "We are glad,", "creditText": "the ministry"},
    ]


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("“It holds,” said Ada Brandt.", "spokenByCharacter"),
        ("“It holds,” said Mr. Zorvan.", "spokenByCharacter"),
        ("“It holds,” said Oxo Zorvan. “For now,” Zorvan said.", "spokenByCharacter"),
        ("“It holds,” said Strait Lines.", "creditText"),
        ("“It holds,” the ministry said.", "creditText"),
        ("“It holds,” she said.", "creditText"),
    ],
)
def test_a_speaker_is_a_person_where_the_text_shows_it(text, credit):
    assert credit in to_schema_org(parse(text))["hasPart"][0]


def test_a_paraphrase_is_no_quotation():
    assert "hasPart" not in to_schema_org(parse("Ada Brandt said the dam was safe."))


@pytest.mark.parametrize(
    ("name", "kind"), [("Ada Brandt", "Person"), ("Associated Press", "Organization"), ("REUTERS", "Organization")]
)
def test_an_author_may_be_an_agency(name, kind):
    [author] = to_schema_org(parse(f"By {name}\n\nRain fell."))["author"]
    assert author["@type"] == kind


def properties(kind):
    """The properties that schema.org gives a class, and those of the classes above it, with the types they take."""
    found = {}
    for above in reversed(kind.__mro__):
        found.update(getattr(above, "__annotations__", {}))
    return found


def class_of(node):
    return getattr(vocabulary, node["@type"])


PLAIN_TYPES = {str: ("str", "URL", "date"), int: ("int",)}


def check_node(node):
    """That the vocabulary has the class, its properties, and these types for their values."""
    known = properties(class_of(node))
    for name, value in node.items():
        if name.startswith("@"):
            continue
        assert name in known, f"{node['@type']} has no property {name}"
        for item in value if isinstance(value, list) else [value]:
            kinds = PLAIN_TYPES.get(type(item)) or [above.__name__ for above in class_of(item).__mro__]
            assert any(regex.search(rf"\b{kind}\b", str(known[name])) for kind in kinds), (node["@type"], name, item)
            if isinstance(item, dict):
                check_node(item)


@pytest.mark.parametrize("text", [WIRE, PLAIN, ""])
def test_schema_org_keeps_to_the_vocabulary(text):
    check_node(to_schema_org(parse(text), uri=URI, url=URI, published=MORNING))


@pytest.mark.parametrize(
    "node",
    [
        {"@type": "NewsArticle", "quotes": "a"},
        {"@type": "NewsArticle", "publisher": "Harbor Gazette"},
        {"@type": "NewsArticle", "author": {"@type": "Place", "name": "Tolm"}},
        {"@type": "Quotation", "spokenByCharacter": {"@type": "Person", "nick": "Ada"}},
    ],
)
def test_the_vocabulary_refuses_what_is_wrong(node):
    with pytest.raises(AssertionError):
        check_node(node)


# ------------------------------------------------------------ Web Annotation

#: What the W3C Recommendation (https://www.w3.org/TR/annotation-model/) says that these MUST be.
IRI = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.-]*:\S+$"}
MODEL = {
    "type": "object",
    "required": ["@context", "id", "type", "target"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": IRI,
        "type": {"const": "Annotation"},
        "motivation": {"enum": ["tagging", "identifying"]},
        "generator": {
            "type": "object",
            "required": ["id"],
            "properties": {"id": IRI, "type": {"const": "Software"}, "name": {"type": "string"}},
        },
        "body": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/TextualBody"}},
        "target": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/SpecificResource"}},
    },
    "additionalProperties": False,
    "$defs": {
        "TextualBody": {
            "type": "object",
            "required": ["type", "value"],
            "properties": {
                "type": {"const": "TextualBody"},
                "value": {"type": "string"},
                "purpose": {"enum": ["tagging", "identifying"]},
                "format": {"const": "text/plain"},
                "language": {"type": "string"},
            },
            "additionalProperties": False,
        },
        "SpecificResource": {
            "type": "object",
            "required": ["source", "selector"],
            "properties": {"source": IRI, "selector": {"type": "array", "items": {"$ref": "#/$defs/Selector"}}},
            "additionalProperties": False,
        },
        "Selector": {
            "oneOf": [
                {
                    "type": "object",
                    "required": ["type", "start", "end"],
                    "properties": {
                        "type": {"const": "TextPositionSelector"},
                        "start": {"type": "integer", "minimum": 0},
                        "end": {"type": "integer", "minimum": 0},
                    },
                    "additionalProperties": False,
                },
                {
                    "type": "object",
                    "required": ["type", "exact"],
                    "properties": {
                        "type": {"const": "TextQuoteSelector"},
                        "exact": {"type": "string"},
                        "prefix": {"type": "string"},
                        "suffix": {"type": "string"},
                    },
                    "additionalProperties": False,
                },
            ]
        },
    },
}
VALIDATOR = Draft202012Validator(MODEL)


def check_web_annotations(annotations, text):
    """That each follows the model, and that both its selectors find the same place of the text."""
    identifiers = [annotation["id"] for annotation in annotations]
    assert len(set(identifiers)) == len(identifiers)
    for annotation in annotations:
        VALIDATOR.validate(annotation)
        for target in annotation["target"]:
            position, quote = target["selector"]
            start, end = position["start"], position["end"]
            assert quote["exact"] == text[start:end]
            assert text[:start].endswith(quote["prefix"])
            assert text[end:].startswith(quote["suffix"])


def summary(annotation):
    words = [target["selector"][1]["exact"] for target in annotation["target"]]
    return [body["value"] for body in annotation["body"]], words


def test_web_annotations_say_what_stands_where():
    text = "Ferry Returns\n\nBy Ada Brandt\n\nTOLM — “The 🛳 is new,” said Piet Alvar, “and so am I.” “At last.”\n\n-30-"
    assert [summary(annotation) for annotation in to_web_annotations(parse(text), source=URI)] == [
        (["headline"], ["Ferry Returns"]),
        (["byline", "Ada Brandt"], ["By Ada Brandt"]),
        (["dateline"], ["TOLM"]),
        (["direct quote", "Piet Alvar"], ["“The 🛳 is new,”", "“and so am I.”", "“At last.”"]),
        (["cue"], ["said"]),
        (["Piet Alvar"], ["Piet Alvar"]),
        (["footer: agency_end"], ["-30-"]),
    ]


@pytest.mark.parametrize("text", [WIRE, PLAIN, ""])
def test_web_annotations_follow_the_model(text):
    check_web_annotations(to_web_annotations(parse(text), source=URI, language="en-GB"), text)


@given(articles())
def test_web_annotations_of_any_text_follow_the_model(text):
    check_web_annotations(to_web_annotations(parse(text), source=URI), text)


def test_the_context_has_the_length_that_is_asked_for():
    quote, *_ = to_web_annotations(parse("She waved. “It holds,” said Ada Brandt."), source=URI, context=4)
    assert quote["target"][0]["selector"][1] == {
        "type": "TextQuoteSelector",
        "exact": "“It holds,”",
        "prefix": "ed. ",
        "suffix": " sai",
    }


def test_identifiers_are_the_same_each_time_and_others_for_another_source():
    first, again, other = (
        [annotation["id"] for annotation in to_web_annotations(parse(WIRE), source=source)]
        for source in (URI, URI, f"{URI}0")
    )
    assert first == again
    assert set(first).isdisjoint(other)


@rule("acme.hotline.number")
def hotline(document):
    yield Annotation(document.span(0, 4))


def test_annotations_of_plugins_are_tagged_with_their_class():
    [annotation] = to_web_annotations(Parser().with_rules(hotline).parse(PLAIN), source=URI)
    assert summary(annotation) == (["annotation"], ["Rain"])


# ------------------------------------------------------------ all of them


def check_all(texts, check_ninjs):
    assert texts
    for text in texts:
        article = parse(text)
        check_ninjs(json.loads(json.dumps(to_ninjs(article, uri=URI))))
        check_node(to_schema_org(article))
        check_web_annotations(to_web_annotations(article, source=URI), text)
        assert Article.from_json(article.to_json()) == article


def test_articles_of_the_corpora_follow_every_standard(corpus, check_ninjs):
    check_all(corpus[::60], check_ninjs)


@pytest.mark.slow
def test_all_articles_of_the_corpora_follow_every_standard(corpus, check_ninjs):
    check_all(corpus, check_ninjs)


@pytest.mark.parametrize("make", [to_ninjs, to_schema_org])
@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"uri": "gazette/17"}, ValueError, r"^uri= takes an absolute IRI such as .* got 'gazette/17'$"),
        ({"uri": "https://gazette.example/a b"}, ValueError, r"^uri= takes an absolute IRI"),
        ({"uri": URI, "url": "17.html"}, ValueError, r"^url= takes an absolute IRI"),
        ({"uri": 17}, TypeError, r"^uri= takes a str, not int$"),
        ({"uri": URI, "published": datetime(2026, 3, 3)}, ValueError, r"^published= takes a datetime with a time zone"),
        ({"uri": URI, "published": "2026-03-03"}, TypeError, r"^published= takes a datetime, not str$"),
    ],
)
def test_what_is_wrong_with_an_argument_is_said(make, arguments, error, message):
    with pytest.raises(error, match=message):
        make(parse(PLAIN), **arguments)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"source": "17.txt"}, ValueError, r"^source= takes an absolute IRI"),
        ({"source": URI, "context": -1}, ValueError, r"^context= takes a number of characters, 0 or more, got -1$"),
        ({"source": URI, "context": "4"}, TypeError, r"^context= takes a number of characters, not str$"),
    ],
)
def test_what_is_wrong_with_the_source_is_said(arguments, error, message):
    with pytest.raises(error, match=message):
        to_web_annotations(parse(PLAIN), **arguments)


@pytest.mark.parametrize("make", [to_text, to_html, page, partial(to_ninjs, uri=URI), to_schema_org])
def test_what_is_no_article_is_said(make):
    with pytest.raises(
        TypeError, match=r"^expected a newsparse.Article, got str; newsparse.parse\(\) makes one of a text$"
    ):
        make(PLAIN)
