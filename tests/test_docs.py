"""What the pages show is what happens: every block fenced as python or console is run, and its output compared.

A block that only tells the reader what to type is fenced as bash. A page whose code needs more than the tests do says
so at its top, `packages: [pandas, polars]`: where one is absent its test is skipped, and fails if
NEWSPARSE_REQUIRE_EXTRAS=1.
"""

import doctest
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
import regex
from sybil import Document, Example
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md"))]
FENCES = {"bash", "console", "html", "json", "python", "text", "toml", "yaml"}
CONSOLE_STEP = regex.compile(r"^\$ (?P<command>.+)\n(?P<output>(?:(?!\$ ).*\n)*)", regex.MULTILINE)


def run_console(example: Example) -> str | None:
    """Each `$ command` prints what is shown below it."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    for step in CONSOLE_STEP.finditer(example.parsed):
        run = subprocess.run(
            step["command"],
            shell=True,
            cwd=ROOT,
            env={**os.environ, "PATH": path, "NO_COLOR": "1", "PYTHONUTF8": "1", "COLUMNS": "80"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        if run.stdout != step["output"]:
            return f"{step['command']}\nshown:\n{step['output']}\nprinted:\n{run.stdout}"
    return None


PACKAGES = regex.compile(r"\A---\n(?:.+\n)*?packages: \[(?P<names>.+)\]\n")


def need_packages(page: Path) -> None:
    """Skip the test, or let it fail, where a package that the page says it needs is not there."""
    needed = PACKAGES.search(page.read_text("utf-8"))
    absent = [name for name in needed["names"].split(", ") if find_spec(name) is None] if needed else []
    if absent:
        reason = f"needs {', '.join(absent)}: python -m pip install -e '.[recipes]'"
        (pytest.fail if os.environ.get("NEWSPARSE_REQUIRE_EXTRAS") == "1" else pytest.skip)(reason)


PARSERS = [PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS), CodeBlockParser("console", run_console)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_shows_what_happens(page, monkeypatch):
    need_packages(page)
    monkeypatch.chdir(ROOT)
    for example in Document.parse(str(page), *PARSERS):
        example.evaluate()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_fence_is_of_a_known_kind(page):
    opening_fences = regex.findall(r"^ *```(.*)\n(?:.*\n)*? *```$", page.read_text("utf-8"), regex.MULTILINE)
    assert set(opening_fences) <= FENCES
