"""Installed plugins and house styles. Packages are installed here by putting them on the path, metadata and all."""

import multiprocessing
import pickle
import re
import subprocess
import sys
from itertools import permutations
from pathlib import Path

import pytest

import newsparse
from newsparse import HouseStyle, Lexicon, Parser, RuleError, plugins, rule

TEXT = "“It holds,” burbled Ada Brandt.\n\nIt rained.\n\nHigh tide: 6:40 a.m."

RULES = '''
from newsparse import Footer, HouseStyle, rule

@rule("{vendor}.footer.tides", before="footer.contact")
def tides(document):
    """A line about the tide."""
    for paragraph in document.tail:
        if paragraph.text.startswith("High tide:"):
            yield Footer(paragraph.span, kind="{vendor}")

@rule("{vendor}.footer.second", after="{vendor}.footer.tides")
def second(document):
    return []

STYLE = HouseStyle("The {vendor}", [tides, second], {{"cue_verbs": "burbled"}}, without="footer.agency_end")
RULES = [tides, second]
NOTHING = 3
def GENERATOR():
    yield tides
GENERATOR = GENERATOR()
'''


def forget():
    plugins._installed.cache_clear()
    plugins._style.cache_clear()


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Install a package that offers the entry points; what is installed is looked up anew."""
    monkeypatch.syspath_prepend(tmp_path)

    def install(vendor, *entries, source=RULES):
        module = f"newsparse_{vendor}"
        monkeypatch.delitem(sys.modules, module, raising=False)
        (tmp_path / f"{module}.py").write_text(source.format(vendor=vendor), "utf-8")
        info = tmp_path / f"{module}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: newsparse-{vendor}\nVersion: 1.0\n", "utf-8")
        lines = "\n".join(entry.format(module=module) for entry in entries or [f"{vendor} = {module}:STYLE"])
        (info / "entry_points.txt").write_text(f"[newsparse.rules]\n{lines}\n", "utf-8")
        sys.path_importer_cache.pop(str(tmp_path), None)
        forget()

    yield install
    forget()


# ------------------------------------------------------------ installed plugins


def test_plugins_take_part_only_where_asked_for(install):
    install("acme")
    assert "acme.footer.tides" not in [one.name for one in Parser().rules]
    assert newsparse.parse(TEXT) == Parser(plugins=[]).parse(TEXT)
    [footer] = Parser(plugins=["acme"]).parse(TEXT).footers
    assert (footer.kind, footer.rule) == ("acme", "acme.footer.tides")
    assert footer.span.text == "High tide: 6:40 a.m."


@pytest.mark.parametrize("entry", ["acme = {module}:STYLE", "acme = {module}:RULES", "acme = {module}:tides"])
def test_an_entry_point_gives_a_style_or_rules_or_one_rule(install, entry):
    install("acme", entry)
    assert Parser(plugins=["acme"]).rule("acme.footer.tides").package == "newsparse_acme"


def test_a_generator_of_rules_can_be_asked_for_twice(install):
    install("acme", "acme = {module}:GENERATOR")
    assert Parser(plugins=["acme"]) == Parser(plugins=["acme"]) != Parser()


def test_a_style_brings_rules_and_words_and_switches_off(install):
    install("acme")
    parser = Parser(plugins=["acme"])
    assert {"acme.footer.tides", "acme.footer.second"} <= {one.name for one in parser.rules}
    assert "footer.agency_end" not in {one.name for one in parser.rules}
    assert parser.parse(TEXT).quotes[0].cue.text == "burbled"
    assert parser.rule("acme.footer.tides").summary == "A line about the tide."


def test_installed_means_all_of_them_in_an_order_of_their_own(install):
    for vendor in ("zeta", "acme"):
        install(vendor)
    both = Parser(plugins=["acme", "zeta"])
    assert both == Parser(plugins=["zeta", "acme"]) == Parser(plugins=["zeta"]).with_style(plugins._style("acme"))
    assert {one.name for one in both.rules} <= {one.name for one in Parser(plugins="installed").rules}
    assert [one.kind for one in both.parse(TEXT).footers] == ["acme"]


def test_plugins_are_found_once_a_process(install, tmp_path):
    install("acme")
    Parser(plugins=["acme"])
    (tmp_path / "newsparse_acme-1.0.dist-info" / "entry_points.txt").write_text("", "utf-8")
    assert Parser(plugins=["acme"]) == Parser(plugins=["acme"])


def test_metadata_is_read_only_where_plugins_are_asked_for():
    code = "import sys, newsparse; newsparse.parse('Rain fell.'); print('importlib.metadata' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"


def test_a_parser_with_plugins_crosses_to_another_process(install):
    install("acme")
    parser = Parser(plugins=["acme"], on_fault="warn")
    assert pickle.loads(pickle.dumps(parser)) == parser
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map(parser.parse, [TEXT]) == [parser.parse(TEXT)]


def offering(*entries, **options):
    return lambda install: install("acme", *entries, **options)


@pytest.mark.parametrize(
    ("prepare", "asked", "message"),
    [
        (offering(), ["acmee"], "no plugin 'acmee' is installed; installed are: acme"),
        (offering(), "acme", "plugins= takes 'installed' or a list of names; got 'acme'; write plugins=['acme']"),
        (
            offering("acme = {module}:NOTHING"),
            ["acme"],
            "plugin 'acme' of newsparse-acme offers 3 as 'newsparse_acme:NOTHING'; it has to offer a newsparse.",
        ),
        (offering("acme = {module}:MISSING"), ["acme"], "cannot be loaded from 'newsparse_acme:MISSING': Attr"),
        (
            offering(source="import nosuchmodule"),
            "installed",
            "plugin 'acme' of newsparse-acme cannot be loaded from 'newsparse_acme:STYLE': ModuleNotFound",
        ),
        (offering(source="raise SystemError('no')"), ["acme"], "SystemError: no; mend or uninstall it"),
        (
            lambda install: [install("acme"), install("zeta", "acme = {module}:STYLE")],
            ["acme"],
            "newsparse-acme and newsparse-zeta both offer a plugin 'acme'; uninstall one, or ask for other",
        ),
        (
            lambda install: [install("acme"), install("zeta", source=RULES.replace("{vendor}.", "acme."))],
            ["acme", "zeta"],
            "rule 'acme.footer.tides' of newsparse_zeta has a name that newsparse_acme took already; give it another",
        ),
        (
            offering(source=RULES.replace('"footer.contact"', '"zeta.footer.x"')),
            ["acme"],
            "rule 'acme.footer.tides' of newsparse_acme is to stand beside 'zeta.footer.x', which no rule is named; "
            "Parser.rules lists the names; if it is another plugin's, that plugin has to be there, too",
        ),
        (
            offering(source=RULES.replace('"footer.contact"', '("headline.labelled", "acme.footer.second")').replace(
                'after="{vendor}.footer.tides"', 'before="acme.footer.tides"')),
            ["acme"],
            "rules ask to stand before and after one another: acme.footer.",
        ),
        (
            offering(source=RULES.replace("footer.agency_end", "footer.nosuch")),
            ["acme"],
            "house style 'The acme' switches off 'footer.nosuch', but no rule is named 'footer.nosuch'; Parser.rules",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_plugin_is_said(install, prepare, asked, message):
    prepare(install)
    with pytest.raises(RuleError, match=re.escape(message)):
        Parser(plugins=asked)


# ------------------------------------------------------------ house styles


@rule("acme.footer.a", after="footer.promo")
def first(document):
    return []


@rule("acme.footer.b", after="acme.footer.a")
def second(document):
    return []


STYLES = [
    HouseStyle("A", rules=first, words={"cue_verbs": "burbled"}),
    HouseStyle("B", rules=[second], words={"cue_verbs": ["quacked"], "agencies": ["The Harbor Wire"]}),
    HouseStyle("C", without=["footer.promo", "acme.footer.a"]),
]


def test_the_order_of_styles_makes_no_difference():
    parsers = {Parser().with_style(*styles) for styles in permutations(STYLES)}
    assert len(parsers) == 1
    [parser] = parsers
    names = [one.name for one in parser.rules]
    assert "acme.footer.b" in names
    assert not {"footer.promo", "acme.footer.a"} & set(names)
    assert parser.lexicon == Lexicon.english().with_words(cue_verbs="burbled quacked", agencies=["The Harbor Wire"])


def test_rules_can_be_added_beside_those_that_were_switched_off():
    parser = Parser().without("footer.promo").with_rules(first)
    assert parser == Parser().with_rules(first).without("footer.promo")
    assert parser.with_rules(second).without(first.name).with_rules(rule("z.footer.z")(first.function)).rules


def test_a_rule_before_one_that_is_switched_off_replaces_it():
    @rule("acme.footer.mark", before="footer.agency_end")
    def mark(document):
        """Ours."""

    replaced = [one.name for one in Parser().with_style(HouseStyle("A", mark, without=["footer.agency_end"])).rules]
    assert replaced == ["acme.footer.mark" if one.name == "footer.agency_end" else one.name for one in Parser().rules]


def test_a_style_is_a_value():
    style = HouseStyle("A", rules=[first], words={"cue_verbs": "burbled"}, without="footer.promo")
    assert style == HouseStyle("A", (first,), Lexicon().with_words(cue_verbs=["burbled"]), ("footer.promo",))
    assert hash(style) == hash(pickle.loads(pickle.dumps(style)))


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (
            lambda: HouseStyle("A", rules=[len]),
            TypeError,
            "rules are decorated with @newsparse.rule(name), got <bu",
        ),
        (
            lambda: HouseStyle("A", words={"verbs": "x"}),
            ValueError,
            "the lexicon has no word list 'verbs'; it has",
        ),
        (lambda: HouseStyle("A", rules=3), TypeError, "rules are decorated with @newsparse.rule(name), got 3"),
        (lambda: HouseStyle("A", words=["x"]), TypeError, "words= takes a dict of the lexicon's lists"),
        (lambda: HouseStyle("A", without=[3]), TypeError, "expected a str, or several; got [3]"),
        (
            lambda: Parser().with_style(HouseStyle("A", without="x")),
            RuleError,
            "no rule is named 'x'; Parser.rules",
        ),
        (lambda: Parser().rule("footer.nosuch"), RuleError, "no rule is named 'footer.nosuch'; Parser.rules"),
    ],
)
def test_what_is_wrong_with_a_style_is_said(make, error, message):
    with pytest.raises(error, match=re.escape(message)):
        make()


@pytest.mark.parametrize(
    ("name", "yields"),
    [("headline.labelled", "Headline"), ("footer.promo", "Footer"), ("attribution.after", "Attribution")],
)
def test_a_rule_tells_what_it_yields(name, yields):
    assert Parser().rule(name).yields == yields


def test_every_rule_of_the_library_tells_its_package_what_it_yields_and_what_it_does():
    for one in Parser().rules:
        assert one.package == "newsparse"
        assert one.yields
        assert one.summary.endswith("."), one


@pytest.mark.slow
def test_twenty_silent_rules_in_the_sieve_cost_next_to_nothing():
    benchmark = Path(__file__).resolve().parent.parent / "benchmarks" / "plugin_rules.py"
    run = subprocess.run([sys.executable, benchmark], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
