"""What the pages show is what happens: every block is run, and where it shows output, that is compared.

A block fenced as bash tells what to type: it has to end well, in a folder with an article.txt. A page whose code needs
more than the tests do says so at its top, `packages: [pandas, polars]`: where one is absent its test is skipped, and
fails if NEWSPARSE_REQUIRE_EXTRAS=1.
"""

import doctest
import os
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

import pytest
import regex
from sybil import Document, Example
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from newsparse import Parser
from newsparse.rule import Rule
from newsparse.rules import DEFAULT_RULES
from newsparse.testing import check_rule

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md"))]
FENCES = {"bash", "console", "html", "json", "python", "text", "toml", "yaml"}
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
PATH = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
CONSOLE_STEP = regex.compile(r"^\$ (?P<command>.+)\n(?P<output>(?:(?!\$ ).*\n)*)", regex.MULTILINE)


def run_console(example: Example) -> str | None:
    """Each `$ command` prints what is shown below it."""
    for step in CONSOLE_STEP.finditer(example.parsed):
        run = subprocess.run(
            step["command"],
            shell=True,
            cwd=ROOT,
            env={**os.environ, "PATH": PATH, "NO_COLOR": "1", "PYTHONUTF8": "1", "COLUMNS": "80"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        if run.stdout != step["output"]:
            return f"{step['command']}\nshown:\n{step['output']}\nprinted:\n{run.stdout}"
    return None


#: Whose commands are run elsewhere.
RUN_ELSEWHERE = {
    ROOT / "README.md": "by .ci/run",
    ROOT / "docs/plugins.md": "by tests/test_new_plugin.py",
    ROOT / "docs/accuracy.md": "beside the corpus, which is not ours to publish",
}
INSTALL = regex.compile(r"^python -m pip install (?:'?newsparse(?:\[(?P<extras>[\w,]+)\])?'?)$")


def run_bash(example: Example) -> str | None:
    """The commands end well; of packages to install only the names of the extras are checked."""
    if Path(example.path) in RUN_ELSEWHERE:
        return None
    commands = []
    for line in example.parsed.splitlines():
        if install := INSTALL.match(line):
            unknown = set((install["extras"] or "").split(",")) - {"", *EXTRAS}
            if unknown:
                return f"no such extra: {', '.join(sorted(unknown))}"
        else:
            commands.append(line)
    with TemporaryDirectory() as folder:
        shutil.copy(ROOT / "examples/wire.txt", Path(folder, "article.txt"))
        run = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", "\n".join(commands)],
            cwd=folder,
            env={**os.environ, "PATH": PATH, "BROWSER": "true"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
    return f"exit status {run.returncode}:\n{run.stdout}" if run.returncode else None


PACKAGES = regex.compile(r"\A---\n(?:.+\n)*?packages: \[(?P<names>.+)\]\n")
#: Packages whose pages are run with the tests of engines.
ENGINES = {"datatrove", "pyspark", "ray"}


def packages(page: Path) -> list[str]:
    """The packages that the page says it needs."""
    needed = PACKAGES.search(page.read_text("utf-8"))
    return needed["names"].split(", ") if needed else []


def need_packages(page: Path) -> None:
    """Skip the test, or let it fail, where a package that the page says it needs is not there."""
    absent = [name for name in packages(page) if find_spec(name) is None]
    if absent:
        reason = f"needs {', '.join(absent)}: python -m pip install -e '.[recipes,engines]'"
        (pytest.fail if os.environ.get("NEWSPARSE_REQUIRE_EXTRAS") == "1" else pytest.skip)(reason)


PARSERS = [
    PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS),
    CodeBlockParser("console", run_console),
    CodeBlockParser("bash", run_bash),
]


def marks(page: Path) -> list[pytest.MarkDecorator]:
    """What engines warn of is not ours to mend."""
    return [pytest.mark.engine, pytest.mark.filterwarnings("default")] if ENGINES & {*packages(page)} else []


@pytest.mark.parametrize(
    "page", [pytest.param(page, marks=marks(page)) for page in PAGES], ids=lambda page: str(page.relative_to(ROOT))
)
def test_a_page_shows_what_happens(page, monkeypatch):
    need_packages(page)
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("PATH", PATH)
    for example in Document.parse(str(page), *PARSERS):
        example.evaluate()


#: The rules that pages show, each with a text in which it finds something.
SHOWN_RULES = {
    "acme.byline.pen": "Ferry Is Back\n\n✎ Ada Brandt\n\nRain fell on the ferry.\n\nIt ended.",
    "acme.headline.hash": "# Ferry Is Back\n\nRain fell on the ferry.",
    "acme.footer.sailing": "Rain fell.\n\nIt ended.\n\nNext sailing: 6:40 a.m.",
    "acme.attribution.sender": "“Thank you for the ferry.” [Ada Brandt]",
    "acme.footer.last": "Rain fell.\n\nIt ended.",
    "acme.footer.tides": "Rain fell.\n\nIt ended.\n\nHigh tide: 6:40 a.m.",
    "acme.hotline.number": "Call 555 0100.",
    "acme.speech.tilde": "~It holds.~ (Marsh)",
    "harbor.attribution.on_air": "“It holds.” [Ada Brandt, on air]",
    "harbor.embargo.line": "EMBARGOED UNTIL Tuesday\n\nFerry Returns",
    "harbor.footer.anchor": "Rain fell.\n\nIt ended.\n\n⚓",
    "harbor.footer.tides": "Rain fell.\n\nIt ended.\n\nHigh tide: 6:40 a.m.",
}
BROKEN_ON_PURPOSE = {"acme.footer.broken"}


@pytest.mark.parametrize(
    "page", [page for page in PAGES if "\n>>> @rule(" in page.read_text("utf-8")], ids=lambda page: page.stem
)
def test_rules_that_a_page_shows_keep_to_what_every_rule_must_keep_to(page, monkeypatch):
    """Readers copy them."""
    need_packages(page)
    monkeypatch.chdir(ROOT)
    document = Document.parse(str(page), PARSERS[0])
    for example in document:
        example.evaluate()
    monkeypatch.setitem(sys.modules, "__test__", SimpleNamespace(**document.namespace))  # where JSON looks for classes
    shown = [value for value in document.namespace.values() if isinstance(value, Rule)]
    assert shown
    for rule in shown:
        if rule.name not in BROKEN_ON_PURPOSE:
            text = SHOWN_RULES[rule.name]
            check_rule(rule, text)
            for end in range(len(text)):
                Parser().with_rules(rule).parse(text[:end])  # where a text breaks off, a rule raises nothing either


def test_the_map_of_the_code_is_right():
    page = (ROOT / "docs/design.md").read_text("utf-8")
    places = regex.findall(r"`([\w/]+(?:\.py|\.toml|/))`", page.partition("## Where is what")[2].partition("\n## ")[0])
    assert len(places) > 20
    assert [place for place in places if not (ROOT / "src/newsparse" / place).exists()] == []


#: The guides of areas that have no page of that name.
GUIDES = {"footer": "footers", "attribution": "quotes", "indirect": "quotes"}


@pytest.mark.parametrize("rule", [rule.name for rule in DEFAULT_RULES])
def test_every_rule_is_named_in_its_guide(rule):
    """As `footer.promo`, as `promo`, or by what it prints: promo | Follow us."""
    area, _, name = rule.partition(".")
    page = (ROOT / f"docs/guide/{GUIDES.get(area, area)}.md").read_text("utf-8")
    assert regex.search(rf"`(?:{area}\.)?{name}`|^{name} \| ", page, regex.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_fence_is_of_a_known_kind(page):
    opening_fences = regex.findall(r"^ *```(.*)\n(?:.*\n)*? *```$", page.read_text("utf-8"), regex.MULTILINE)
    assert set(opening_fences) <= FENCES


@pytest.mark.parametrize("figure", ["quotes found, F1", "quote and speaker, F1"])
def test_the_readme_gives_the_figures_of_the_page_on_accuracy(figure):
    row = regex.compile(rf"^\| \**{figure}\** \| \D*(?P<value>\.\d{{3}})", regex.MULTILINE)
    shown, measured = (row.search((ROOT / page).read_text("utf-8")) for page in ("README.md", "docs/accuracy.md"))
    assert shown["value"] == measured["value"]
