"""A parser is a value: equal to its like, hashable, picklable, never changed."""

import multiprocessing
import pickle
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from attrs import evolve

import newsparse
from newsparse import Document, Footer, Parser, RuleError, rule

TEXT = "Ferry Returns\n\nBy Ada Brandt\n\n“It holds,” burbled Tom Okoye.\n\nIt rained.\n\nHigh tide: 6:40 a.m.\n\n-30-"


@rule("acme.footer.tides")
def tides(document):
    """A line about the tide."""
    for paragraph in document.paragraphs:
        if paragraph.text.startswith("High tide:"):
            yield Footer(paragraph.span, "tides")


@rule("acme.footer.ending")
def ending(document):
    for paragraph in document.paragraphs[-1:]:
        if paragraph.text == "Ends here":
            yield Footer(paragraph.span, "agency_end")


class Rules:
    """A place for a rule other than a module's top level."""

    @staticmethod
    @rule("acme.footer.nested")
    def nested(document):
        return []


PARSERS = {
    "default": lambda: Parser(),
    "with a rule": lambda: Parser().with_rules(tides),
    "with two rules": lambda: Parser().with_rules(tides, ending),
    "with a nested rule": lambda: Parser().with_rules(Rules.nested),
    "without a rule": lambda: Parser().without("footer.agency_end"),
    "without any": lambda: Parser(rules=()),
    "with a word": lambda: Parser().with_lexicon(cue_verbs=["burbled"]),
    "with all of it": lambda: Parser().with_lexicon(cue_verbs="burbled").with_rules(tides).without("byline.by_line"),
}


@pytest.fixture(params=PARSERS.values(), ids=PARSERS.keys())
def make(request):
    return request.param


def test_parsers_made_alike_are_equal(make):
    assert make() == make()
    assert hash(make()) == hash(make())
    assert make().parse(TEXT) == make().parse(TEXT)


def test_parsers_made_otherwise_are_not():
    parsers = [make() for make in PARSERS.values()]
    assert len(set(parsers)) == len(parsers)


@pytest.mark.parametrize("used", [False, True])
def test_a_parser_can_be_pickled(make, used):
    parser = make()
    if used:
        parser.parse(TEXT)
    again = pickle.loads(pickle.dumps(parser))
    assert again == parser
    assert hash(again) == hash(parser)
    assert again.parse(TEXT) == parser.parse(TEXT)


def without_a_decorator(document):
    return []


UNDER_ANOTHER_NAME = rule("acme.footer.quiet")(without_a_decorator)


@pytest.mark.parametrize(
    ("lost", "found"),
    [
        (UNDER_ANOTHER_NAME, "test_parser.without_a_decorator is <function without_a_decorator"),
        (evolve(tides, after=("footer.promo",)), "test_parser.tides is Rule('acme.footer.tides', from test_parser)"),
        (rule("acme.footer.quiet")(lambda document: []), "has no attribute '<lambda>'"),
    ],
    ids=["another name", "changed", "no name"],
)
def test_a_rule_that_would_come_back_as_something_else_is_not_pickled(lost, found):
    with pytest.raises(pickle.PicklingError, match=re.escape(found)):
        pickle.dumps(Parser().with_rules(lost))


def test_parsers_and_articles_cross_to_another_process():
    parsers = [make() for make in PARSERS.values()]
    with multiprocessing.get_context("spawn").Pool(1) as pool:  # whose strings hash otherwise than ours
        articles = pool.starmap(Parser.parse, [(parser, TEXT) for parser in parsers])
    assert articles == [parser.parse(TEXT) for parser in parsers]


def test_threads_may_share_a_parser():
    parser = Parser().with_lexicon(cue_verbs=["burbled"]).with_rules(tides)
    with ThreadPoolExecutor(4) as threads:
        articles = list(threads.map(parser.parse, [TEXT] * 16))
    assert articles == [PARSERS["with a word"]().with_rules(tides).parse(TEXT)] * 16


def test_parse_is_the_default_parsers():
    assert newsparse.parse(TEXT) == Parser().parse(TEXT)


@pytest.mark.parametrize(
    "change",
    [
        lambda parser: parser.without("footer.agency_end"),
        lambda parser: parser.with_rules(tides),
        lambda parser: parser.with_lexicon(cue_verbs=["burbled"]),
    ],
)
def test_a_change_gives_a_new_parser_and_leaves_the_old_one(change):
    parser = Parser()
    changed = change(parser)
    assert parser == Parser() != changed
    assert changed.parse(TEXT) != parser.parse(TEXT)


@pytest.mark.parametrize("name", ["rules", "lexicon", "anything"])
def test_a_parser_cannot_be_changed(name):
    with pytest.raises(AttributeError):
        setattr(Parser(), name, ())


def test_without_rules_for_quotes_all_else_is_the_same():
    article, bare = Parser().parse(TEXT), Parser().without("attribution", "indirect").parse(TEXT)
    assert article.quotes != bare.quotes == ()
    others = tuple(found for found in article.annotations if found not in article.quotes)
    assert (bare.annotations, bare.paragraphs, bare.body) == (others, article.paragraphs, article.body)


def test_without_takes_areas_and_with_them_the_rules_of_plugins():
    parser = Parser().with_rules(tides)
    kept = parser.without("footer", "attribution.near")
    assert {rule.name for rule in parser.rules} - {rule.name for rule in kept.rules} == {
        "attribution.near",
        *(rule.name for rule in parser.rules if rule.area == "footer"),
    }
    assert kept.without("footer") == kept
    assert tides not in kept.rules


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("footer.prom", "footer.promo"),
        ("indirect.*", "indirect"),
        ("foter", "footer"),
        ("acme.footer.ties", tides.name),
    ],
)
def test_a_slip_in_a_name_is_told_of(name, meant):
    with pytest.raises(RuleError, match=re.escape(f"no rule is named {name!r}; is {meant!r} meant? Parser.rules")):
        Parser().with_rules(tides).without(name)


def test_without_takes_several_names_and_undoes_with_rules():
    parser = Parser().with_rules(tides, ending)
    assert parser.without(ending.name, tides.name) == Parser()
    assert parser.without() == parser


def test_a_rule_takes_the_place_of_one_that_was_switched_off():
    mine = rule("footer.agency_end")(lambda document: [Footer(document.paragraphs[-1].span, "mine")])
    [footer] = Parser().without("footer.agency_end").with_rules(mine).parse("Rain fell.\n\nIt ended.\n\n-30-").footers
    assert footer.kind == "mine"


def test_a_plugins_rule_finds_what_the_library_does_not():
    found = [(footer.rule, footer.span.text) for footer in Parser().with_rules(tides).parse(TEXT).footers]
    assert ("acme.footer.tides", "High tide: 6:40 a.m.") in found
    assert "High tide: 6:40 a.m." not in Parser().with_rules(tides).parse(TEXT).body


def test_a_word_added_to_the_lexicon_is_a_cue():
    [quote] = Parser().with_lexicon(cue_verbs=["burbled"]).parse("“It holds,” burbled Tom Okoye.").quotes
    assert (quote.cue.text, quote.speaker.name) == ("burbled", "Tom Okoye")


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (
            lambda: Parser().without("footer.nosuch"),
            RuleError,
            r"^no rule is named 'footer.nosuch'; Parser.rules lists",
        ),
        (lambda: Parser().without("footer.agency_end", ""), RuleError, r"^no rule is named ''"),
        (
            lambda: Parser().with_rules(len),
            TypeError,
            r"decorated with @newsparse.rule\(name\), got <built-in function len>",
        ),
        (lambda: Parser().with_rules("footer.x"), TypeError, r"got 'footer.x'$"),
        (
            lambda: Parser().with_rules([tides]),
            TypeError,
            r"got \[Rule\('acme.footer.tides', from test_parser\)\]$",
        ),
        (lambda: Parser().with_lexicon(verbs=["burbled"]), ValueError, r"no word list 'verbs'; it has cue_verbs, "),
        (lambda: Parser(3), TypeError, r"^rules= takes functions decorated with @newsparse.rule\(name\), got 3$"),
        (lambda: Parser([len]), TypeError, r"^rules= takes functions .* got <built-in function len>$"),
        (
            lambda: Parser(lexicon={}),
            TypeError,
            r"^lexicon= takes a newsparse.Lexicon, got {}; Parser.with_lexicon\(\)",
        ),
        (lambda: Parser(plugins=3), TypeError, r"^expected a str, or several; got 3$"),
        (lambda: Parser().without(["footer.promo"]), TypeError, r"each as a str, got \['footer.promo'\]$"),
        (lambda: Parser().with_style("harbor"), TypeError, r"^with_style\(\) takes a HouseStyle, .* got 'harbor'$"),
        (lambda: Parser().explain(b"Rain fell."), TypeError, r"as a str, not bytes; decode it first"),
        (lambda: Document(3), TypeError, r"as a str, not int$"),
    ],
)
def test_what_is_wrong_is_said(call, error, message):
    with pytest.raises(error, match=message):
        call()
