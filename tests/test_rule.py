"""What a rule is, the order in which rules are asked, and what is said of a rule at fault."""

import re

import pytest

from newsparse import Annotation, Footer, Parser, Rule, RuleError, Span, rule

#: A few of the library's rules, in its order.
LIBRARY = [one.name for one in Parser().rules]
FIRST, LAST_FOOTER = LIBRARY[0], [name for name in LIBRARY if name.startswith("footer.")][-1]
LAST = LIBRARY[-1]


def named(name, **order):
    """A rule of that name that finds nothing."""
    return rule(name, **order)(lambda document: None)


def order_with(*rules):
    return [one.name for one in Parser().with_rules(*rules).rules]


@pytest.mark.parametrize(
    ("added", "before", "after"),
    [
        (named("acme.footer.x"), LAST_FOOTER, None),
        (named("acme.headline.x"), None, LAST_FOOTER),
        (named("acme.footer.x", before=FIRST), None, FIRST),
        (named("acme.footer.x", before=[LAST_FOOTER]), None, LAST_FOOTER),
        (named("acme.headline.x", after=LAST_FOOTER), LAST_FOOTER, None),
        (named("acme.weather.x"), LAST_FOOTER, "attribution.after"),
        (named("acme.attribution.x"), "attribution.after", None),
        (named("footer.x"), LAST_FOOTER, "attribution.after"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_rule_stands_in_its_place(added, before, after):
    order = order_with(added)
    place = order.index(added.name)
    assert before is None or order.index(before) < place
    assert after is None or order.index(after) > place


@pytest.mark.parametrize(("opening", "times"), [("high", 1), (["low", "high"], 1), (["tide"], 0), ((), 2)])
def test_a_rule_is_asked_only_where_a_paragraph_of_the_tail_begins_with_its_words(opening, times):
    asked = []
    parser = Parser().with_rules(rule("acme.footer.tides", opening=opening)(lambda document: asked.append(document)))
    parser.parse("Rain fell.\n\nHigh tide: 6:40 a.m.")
    parser.parse("High tide: 6:40 a.m.\n\nRain fell at low tide.")
    assert len(asked) == times


@pytest.mark.parametrize(
    ("opening", "line"),
    [
        ("in", "In tides we trust: 6:40"),
        ("in-tides", "In tides we trust: 6:40"),
        ("as", "As ever, 6:40"),
        ("the", "The tide: 6:40"),
        ("in", "IN TIDES WE TRUST"),
        ("don", "Don’t miss the tide"),
        ("1", "1. High tide"),
        ("u", "U.S. tides"),
        ("4x", "4x Tides"),
        ("©", "© Harbor Tides"),
        ("™", "™ Harbor Tides"),
        ("#", "#tides"),
    ],
)
def test_a_rule_is_asked_by_the_words_that_it_may_name(opening, line):
    asked = []
    parser = Parser().with_rules(rule("acme.footer.tides", opening=opening)(lambda document: asked.append(document)))
    parser.parse(f"Rain fell.\n\n{line}")
    assert len(asked) == 1


@pytest.mark.parametrize(
    "rules",
    [
        [named("acme.footer.x", before=FIRST)],
        [named("acme.footer.x", before=LIBRARY[3])],
        [named("acme.headline.x", after=LAST)],
        [named("acme.footer.x", before=FIRST), named("acme.footer.y", before="acme.footer.x"), named("acme.byline.z")],
    ],
)
def test_the_librarys_own_rules_keep_their_order(rules):
    assert [name for name in order_with(*rules) if name in LIBRARY] == LIBRARY


@pytest.mark.parametrize(
    ("rules", "order"),
    [
        (
            [named("b.footer.x"), named("a.footer.x"), named("c.headline.x")],
            ["c.headline.x", "a.footer.x", "b.footer.x"],
        ),
        ([named("a.footer.x", after="b.footer.x"), named("b.footer.x")], ["b.footer.x", "a.footer.x"]),
        ([named("a.footer.x"), named("b.footer.x", before="a.footer.x")], ["b.footer.x", "a.footer.x"]),
        (
            [named("a.footer.x", before=FIRST), named("b.footer.x", before="a.footer.x"), named("c.headline.x")],
            ["b.footer.x", "a.footer.x", "c.headline.x"],
        ),
    ],
)
def test_plugins_stand_by_area_and_name_unless_they_say_otherwise(rules, order):
    for installed in (rules, rules[::-1]):
        assert [name for name in order_with(*installed) if name not in LIBRARY] == order


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        ([named(FIRST)], f"rule '{FIRST}' of test_rule has a name that newsparse took already; give it another, or "),
        (
            [named("acme.footer.x"), named("acme.footer.x")],
            "rule 'acme.footer.x' of test_rule has a name that test_rule",
        ),
        (
            [named("acme.footer.x", after="footer.nosuch")],
            "rule 'acme.footer.x' of test_rule is to stand beside 'footer.nosuch', which no rule is named",
        ),
        (
            [named("acme.footer.x", before="acme.footer.y")],
            "is to stand beside 'acme.footer.y', which no rule is named",
        ),
        (
            [named("acme.footer.x", before="acme.footer.y"), named("acme.footer.y", before="acme.footer.x")],
            "rules ask to stand before and after one another: acme.footer.",
        ),
        (
            [named("acme.footer.x", before="acme.footer.x")],
            "acme.footer.x (test_rule) -> acme.footer.x (test_rule); drop one before= or after=",
        ),
        ([named("acme.footer.x", before=FIRST, after=LAST_FOOTER)], "before and after one another: "),
    ],
)
def test_rules_that_cannot_stand_together_are_named(rules, message):
    for installed in (rules, rules[::-1]):
        with pytest.raises(RuleError, match=re.escape(message)):
            Parser().with_rules(*installed)


def test_a_rule_that_is_added_twice_is_told_from_another_of_its_name():
    tides, parser = named("acme.footer.x"), Parser()
    for twice in (
        lambda: parser.with_rules(tides, tides),
        lambda: parser.with_rules(tides).with_rules(tides),
        lambda: Parser(rules=[tides, tides]),
    ):
        with pytest.raises(RuleError, match=r"^rule 'acme.footer.x' of test_rule is in the parser already; add"):
            twice()


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        ([*Parser().rules, *Parser().rules], f"rule '{FIRST}' of newsparse is in the parser already; add it once"),
        (
            [named("acme.footer.x"), named("acme.footer.x")],
            "rule 'acme.footer.x' of test_rule has a name that test_rule",
        ),
        ([named("acme.footer.x", after="footer.nosuch")], "beside 'footer.nosuch', which no rule is named"),
        ([named("acme.footer.x", before="acme.footer.y")], "beside 'acme.footer.y', which no rule is named"),
    ],
)
def test_rules_that_are_given_in_an_order_have_names_and_neighbours_too(rules, message):
    with pytest.raises(RuleError, match=re.escape(message)):
        Parser(rules=rules)


def test_a_rule_may_stand_alone_that_asks_to_stand_beside_another():
    beside_the_librarys = named("acme.footer.x", after=FIRST)
    assert Parser(rules=[beside_the_librarys]).rules == (beside_the_librarys,)
    beside_another = named("acme.footer.y", before="acme.footer.x")
    parser = Parser(rules=[beside_the_librarys, beside_another]).without("acme.footer.x")
    assert parser.with_lexicon(cue_verbs="burbled").rules == (beside_another,)


@pytest.mark.parametrize(
    "name",
    ["", "x", "Footer.x", "acme.footer.x.y", "acme.footer.", ".footer.x", "acme footer.x", "footer.x\n", None, 3],
)
def test_a_name_of_another_form_is_refused(name):
    with pytest.raises(RuleError, match=r"^a rule's name has the form 'vendor.area.name', in small letters; got "):
        rule(name)


FOOTER = Footer(Span(0, 4, "Rain"), "other")


@pytest.mark.parametrize(
    ("made", "message"),
    [
        (lambda: rule("acme.footer.x")(3), r"^@rule\('acme.footer.x'\) decorates a function, got 3$"),
        (lambda: named("acme.footer.x", before=3), r"^expected a str, or several; got 3$"),
        (lambda: named("acme.footer.x", opening=[3]), r"^expected a str, or several; got \[3\]$"),
    ],
)
def test_what_cannot_be_a_rule_is_said(made, message):
    with pytest.raises(TypeError, match=message):
        made()


@pytest.mark.parametrize(
    ("found", "message"),
    [
        ([3], "rule 'acme.footer.bad' of test_rule yielded 3, which is no Annotation"),
        ([FOOTER, None], "rule 'acme.footer.bad' of test_rule yielded None, which is no Annotation"),
        ("Rain", "rule 'acme.footer.bad' of test_rule yielded 'R', which is no Annotation"),
        (FOOTER, "rule 'acme.footer.bad' of test_rule returned Footer('other', 'Rain'); it has to yield annotations"),
        (True, "rule 'acme.footer.bad' of test_rule returned True; it has to yield annotations"),
        ([Footer(Span(0, 4, "rain"), "other")], "but Span(0, 4, 'rain') is no part of the text; make spans with"),
        ([Footer(Span(0, 5, "Rain"), "other")], "but Span(0, 5, 'Rain') is no part of the text"),
        ([Footer(Span(2, 2, ""), "other")], "but Span(2, 2, '') is no part of the text"),
        ([Footer(Span(-4, 0, "ell."), "other")], "but Span(-4, 0, 'ell.') is no part of the text"),
        ([Footer(Span(99, 103, "Rain"), "other")], "but Span(99, 103, 'Rain') is no part of the text"),
    ],
)
def test_a_rule_that_yields_nonsense_is_named(found, message):
    bad = rule("acme.footer.bad")(lambda document: found)
    with pytest.raises(RuleError, match=re.escape(message)):
        Parser().with_rules(bad).parse("Rain fell.")


@pytest.mark.parametrize("found", [None, [], (), iter([])])
def test_a_rule_may_find_nothing(found):
    nothing = rule("acme.footer.nothing")(lambda document: found)
    assert Parser().with_rules(nothing).parse("Rain fell.") == Parser().parse("Rain fell.")


def test_what_a_rule_finds_bears_its_name():
    found_by_many = rule("acme.footer.many")(
        lambda document: [Footer(document.span(0, 4), "other", rule="someone.else")]
    )
    [footer] = Parser().with_rules(found_by_many).parse("Rain fell.").footers
    assert footer.rule == "acme.footer.many"


def test_an_annotation_without_a_role_leaves_the_story_whole():
    mark = rule("acme.weather.rain")(lambda document: [Annotation(document.span(0, 4))])
    article = Parser().with_rules(mark).parse("Rain fell.")
    assert article.body == "Rain fell."
    assert [str(found.span.text) for found in article.annotations if found.rule == "acme.weather.rain"] == ["Rain"]


def test_the_first_to_find_a_stretch_keeps_it():
    first = rule("acme.footer.a")(lambda document: [Footer(document.span(0, 4), "first")])
    second = rule("acme.footer.b")(lambda document: [Footer(document.span(2, 10), "second")])
    assert [footer.kind for footer in Parser().with_rules(second, first).parse("Rain fell.").footers] == ["first"]


def test_a_rule_tells_its_area_package_and_summary():
    @rule("acme.footer.hotline", after=["footer.x", "footer.y"], before="footer.z")
    def hotline(document):
        """The hotline.

        And more.
        """

    assert isinstance(hotline, Rule)
    assert (hotline.area, hotline.package, hotline.summary) == ("footer", "test_rule", "The hotline.")
    assert (hotline.after, hotline.before) == (("footer.x", "footer.y"), ("footer.z",))
    assert hotline(None) is None


def test_a_rule_of_code_without_a_module_is_the_main_programs():
    space = {"rule": rule}
    exec("@rule('acme.footer.x')\ndef x(document):\n    return ()", space)
    assert repr(space["x"]) == "Rule('acme.footer.x', from __main__)"


def test_rules_are_equal_that_are_named_and_do_the_same():
    def nothing(document):
        return ()

    one, same, other = rule("acme.footer.x")(nothing), rule("acme.footer.x")(nothing), named("acme.footer.x")
    assert (one, hash(one)) == (same, hash(same))
    assert Parser().with_rules(one) == Parser().with_rules(same) != Parser().with_rules(other)


@pytest.mark.parametrize(
    ("name", "opening", "message"),
    [
        ("acme.foter.tides", (), "rule 'acme.foter.tides' has the area 'foter'; is 'footer' meant?"),
        ("acme.atribution.tides", (), "is 'attribution' meant?"),
        ("acme.footer", (), "'acme.footer' has no area between two points"),
        ("acme.footer.tides", "High", "opening= takes first words, each in small letters; got 'High'"),
        ("acme.footer.tides", ["high tide"], "got 'high tide'"),
        ("acme.footer.tides", "⚓", "no paragraph begins with '⚓', since opening= knows letters and digits up to"),
        ("acme.footer.tides", "don’t", "no paragraph begins with 'don’t'"),
        ("acme.footer.tides", ["high", "t-shirt"], "no paragraph begins with 't-shirt'"),
        ("acme.footer.tides", "u.s.", "no paragraph begins with 'u.s.'"),
        ("acme.footer.tides", "1.", "no paragraph begins with '1.'"),
        ("acme.footer.tides", "high:", "no paragraph begins with 'high:'"),
        ("acme.footer.tides", "in-", "no paragraph begins with 'in-'"),
        ("acme.attribution.tides", "high", "is asked about the story, where opening= tells nothing"),
        ("acme.headline.tides", "high", "is asked about the head, where opening= tells nothing; leave it out"),
        ("acme.byline.tides", "high", "is asked about the head"),
        ("acme.dateline.tides", "high", "is asked about the head"),
    ],
)
def test_a_rule_that_would_not_be_asked_as_meant_is_refused(name, opening, message):
    with pytest.raises(RuleError, match=re.escape(message)):
        named(name, opening=opening)
