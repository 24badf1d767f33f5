"""A rule at fault is named, with its package, the place where there is one, and what to do; or only warned of."""

import re
import warnings

import pytest
from attrs import evolve, frozen

import newsparse
from newsparse import (
    Annotation,
    Attribution,
    Author,
    Byline,
    Dateline,
    Footer,
    Parser,
    Quote,
    QuoteKind,
    Resolution,
    RuleError,
    RuleWarning,
    Span,
    Speaker,
    rule,
)

TEXT = "Rain fell.\n\n“It holds,” said Ada Brandt.\n\nTom Okoye said the dam was safe.\n\n-30-"
OUTSIDE = Span(0, 4, "Snow")


def answering(area, give, **order):
    """A plugin's rule of that area, that gives what `give` gives."""
    return rule(f"acme.{area}.bad", **order)(give)


def raises(*asked):
    return 1 / 0


def raises_after_a_footer(document):
    yield Footer(document.span(0, 10), "other")
    raise KeyError("tides")


class InPieces(Annotation):
    """A class of a plugin's own, of two pieces."""

    role = "notice"

    @property
    def spans(self):
        text, (start, end) = self.span.text, (self.span.start, self.span.end)
        return Span(start, start + 6, text[:6]), Span(end - 6, end, text[-6:])


@frozen
class Typed(Annotation):
    """A class with an attribute of a name that JSON needs."""

    type: str


def quote_of(document, *pieces):
    """A quote of the first words, in these pieces."""
    return Quote(document.span(0, 9), "direct", tuple(document.span(*piece) for piece in pieces), "Rain fell")


def parser_with(bad, **options):
    return Parser(**options).with_rules(bad)


FIRST = {"before": "attribution.after"}
FAULTS = {
    "raises": (
        answering("footer", raises),
        "rule 'acme.footer.bad' of test_faults raised ZeroDivisionError: division by zero; mend it, switch it off with "
        "without('acme.footer.bad'), or drop what it gives with Parser(on_fault='warn')",
    ),
    "raises halfway": (
        answering("footer", raises_after_a_footer),
        "rule 'acme.footer.bad' of test_faults raised KeyError: 'tides'; mend it",
    ),
    "yields no annotation": (
        answering("weather", lambda document: ["rain"]),
        "rule 'acme.weather.bad' of test_faults yielded 'rain', which is no Annotation; yield one, or a subclass",
    ),
    "a span out of the text": (
        answering("footer", lambda document: [Footer(Span(90, 94, "Rain"), "other")]),
        "but Span(90, 94, 'Rain') is no part of the text; make spans with document.span(start, end)",
    ),
    "a span of something within": (
        answering("byline", lambda document: [Byline(document.span(0, 4), (Author("Snow", span=OUTSIDE),))]),
        "yielded a Byline, but Span(0, 4, 'Snow') is no part of the text",
    ),
    "a span that is none": (
        answering("footer", lambda document: [Footer("Rain", "other")]),
        "but 'Rain' is no part of the text; make spans with document.span(start, end)",
    ),
    "a list in a tuple's place": (
        answering("byline", lambda document: [Byline(document.span(0, 4), [Author("Ada Brandt")])]),
        "rule 'acme.byline.bad' of test_faults yielded a Byline whose authors is a list; expected a tuple",
    ),
    "a string in a tuple's place": (
        answering("dateline", lambda document: [Dateline(document.span(0, 4), places="Oslo")]),
        "rule 'acme.dateline.bad' of test_faults yielded a Dateline whose places: expected a list, got a string",
    ),
    "a kind that is no string": (
        answering("footer", lambda document: [Footer(document.span(0, 4), kind=5)]),
        "yielded a Footer whose kind: expected a string, got a whole number",
    ),
    "an author that is none": (
        answering("byline", lambda document: [Byline(document.span(0, 4), authors=("Ada Brandt",))]),
        "yielded a Byline whose authors[0]: expected an object, got a string",
    ),
    "the sieve raises": (
        answering("attribution", raises, **FIRST),
        "rule 'acme.attribution.bad' of test_faults raised ZeroDivisionError: division by zero when asked about the "
        "quotation at offset 12; mend it",
    ),
    "no attribution": (
        answering("attribution", lambda story, quotation: "Ada Brandt", **FIRST),
        "rule 'acme.attribution.bad' of test_faults answered 'Ada Brandt' to the quotation at offset 12, which is no "
        "Attribution; answer Attribution(source, cue), each a span or None",
    ),
    "not even false": (
        answering("attribution", lambda story, quotation: False, **FIRST),
        "answered False to the quotation at offset 12, which is no Attribution",
    ),
    "a source out of the text": (
        answering("attribution", lambda story, quotation: Attribution(OUTSIDE), **FIRST),
        "but Span(0, 4, 'Snow') is no part of the text; make spans with story.span(start, end)",
    ),
    "a source without a word": (
        answering("attribution", lambda story, quotation: Attribution(story.span(11, 12)), **FIRST),
        "answered the quotation at offset 12 with the source '\\n', which names nobody; answer None",
    ),
    "a source that is no span": (
        answering("attribution", lambda story, quotation: Attribution("Ada Brandt"), **FIRST),
        "rule 'acme.attribution.bad' of test_faults answered the quotation at offset 12 with an Attribution, but 'Ada ",
    ),
    "a kind of quote that is none": (
        answering("quote", lambda document: [Quote(document.span(0, 4), "spoken", (document.span(0, 4),), "Rain")]),
        "rule 'acme.quote.bad' of test_faults raised ValueError: 'spoken' is not a valid QuoteKind; mend it",
    ),
    "an attribute 'type'": (
        answering("notice", lambda document: [Typed(document.span(0, 9), "x")]),
        "yielded a Typed, which has an attribute 'type'; JSON has the class's name there, so call it otherwise",
    ),
    "no pieces of a quote": (
        answering("quote", lambda document: [Quote(document.span(0, 4), "direct", (), "")]),
        "yielded a Quote whose pieces, spans=(), are not in order from the start of span=Span(0, 4, 'Rain') to its end",
    ),
    "pieces in disorder": (
        answering("quote", lambda document: [quote_of(document, (5, 9), (0, 4))]),
        "spans=(Span(5, 9, 'fell'), Span(0, 4, 'Rain')), are not in order from the start of span=Span(0, 9, 'Rain fell",
    ),
    "pieces beyond the quote": (
        answering("quote", lambda document: [quote_of(document, (0, 4), (12, 16))]),
        "are not in order from the start of span=Span(0, 9, 'Rain fell') to its end, without overlap",
    ),
    "pieces that overlap": (
        answering("notice", lambda document: [InPieces(document.span(0, 9))]),
        "yielded a InPieces whose pieces, spans=(Span(0, 6, 'Rain f'), Span(3, 9, 'n fell')), are not in order",
    ),
    "pieces within a quote": (
        answering("quote", lambda document: [Quote(document.span(0, 4), "direct", (OUTSIDE,), "Snow")]),
        "but Span(0, 4, 'Snow') is no part of the text",
    ),
    "a clause raises": (
        answering("indirect", raises, before="indirect.according_to"),
        "raised ZeroDivisionError: division by zero when asked about the clause at offset 42; mend it",
    ),
    "no content": (
        answering("indirect", lambda story, clause: "the dam", before="indirect.according_to"),
        "answered 'the dam' to the clause at offset 42; it has to answer a list of stretches of words, each",
    ),
    "content out of the text": (
        answering("indirect", lambda story, clause: [(3, 999)], before="indirect.according_to"),
        "answered [(3, 999)] to the clause at offset 42; it has to answer a list of stretches",
    ),
    "content in disorder": (
        answering("indirect", lambda story, clause: [(10, 12), (4, 6)], before="indirect.according_to"),
        "(first, behind), in order and without overlap, or None",
    ),
    "content that overlaps": (
        answering("indirect", lambda story, clause: [(4, 10), (5, 8)], before="indirect.according_to"),
        "answered [(4, 10), (5, 8)] to the clause at offset 42; it has to answer a list of stretches",
    ),
}


@pytest.fixture(params=FAULTS.values(), ids=FAULTS.keys())
def fault(request):
    return request.param


def test_a_fault_is_an_error_that_says_what_to_do(fault):
    bad, message = fault
    with pytest.raises(RuleError, match=re.escape(message)) as caught:
        parser_with(bad).parse(TEXT)
    if "raised" in message:
        assert caught.value.__cause__ is not None


def test_a_fault_can_be_a_warning_and_changes_nothing_else(fault):
    bad, message = fault
    with pytest.warns(RuleWarning, match=f"{re.escape(message)}.*; what it gave is dropped$"):
        article = parser_with(bad, on_fault="warn").parse(TEXT)
    assert article == newsparse.parse(TEXT)


def test_the_errors_cause_is_the_rules_own():
    with pytest.raises(RuleError) as caught:
        parser_with(answering("footer", raises)).parse(TEXT)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_a_warning_for_one_text_leaves_the_next_whole():
    def fails_on_snow(document):
        if "Snow" in document.text:
            raise ValueError("snow")
        return [Footer(document.paragraphs[-1].span, "other")]

    parser = parser_with(answering("footer", fails_on_snow, before="footer.agency_end"), on_fault="warn")
    with pytest.warns(RuleWarning, match="raised ValueError: snow"):
        parser.parse("Snow fell.\n\nIt ended.")
    with warnings.catch_warnings(action="error"):
        assert [found.rule for found in parser.parse(TEXT).footers] == ["acme.footer.bad"]


def test_what_a_faulty_rule_claimed_is_free_again():
    bad = answering("footer", raises_after_a_footer, before="headline.labelled")
    with pytest.warns(RuleWarning):
        assert parser_with(bad, on_fault="warn").parse(TEXT) == newsparse.parse(TEXT)


def test_the_librarys_own_rules_are_not_tolerated():
    library = evolve(Parser().rules[0], function=raises)
    message = "rule 'headline.labelled' of newsparse raised ZeroDivisionError: division by zero; that is newsparse"
    with pytest.raises(RuleError, match=re.escape(message)):
        Parser(rules=[library], on_fault="warn").parse(TEXT)


def test_ctrl_c_is_no_fault():
    def interrupted(document):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        parser_with(answering("footer", interrupted), on_fault="warn").parse(TEXT)


def test_the_option_is_part_of_the_parser():
    parser = Parser(on_fault="warn")
    assert parser != Parser()
    assert parser.without("footer.promo").with_lexicon(cue_verbs="burbled").on_fault == "warn"
    with pytest.raises(ValueError, match=r"^on_fault= takes 'raise' or 'warn', got 'ignore'$"):
        Parser(on_fault="ignore")


def test_a_fault_is_not_its_own_cause():
    @rule("acme.footer.nonsense")
    def nonsense(document):
        return ["no annotation"]

    with pytest.raises(RuleError) as fault:
        Parser().with_rules(nonsense).parse("Rain fell.")
    assert fault.value.__cause__ is None


def test_a_kind_that_is_a_string_becomes_what_it_names():
    def told(document):
        speaker = Speaker("Rain", document.span(0, 4), resolution="name")
        yield Quote(document.span(5, 9), "direct", (document.span(5, 9),), "fell", speaker=speaker)

    parser = parser_with(answering("quote", told))
    quote = parser.parse(TEXT).quotes[0]
    assert (quote.kind, quote.speaker.resolution) == (QuoteKind.DIRECT, Resolution.NAME)
    assert repr(quote) in repr(parser.explain(TEXT).paragraphs[0].answers)
