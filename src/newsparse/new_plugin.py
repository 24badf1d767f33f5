"""The start of a plugin: a package with a house style, one rule, its test and what is needed to install it."""

from pathlib import Path
from string import Template

import regex

from newsparse import __version__

_NAME = regex.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*")

_FILES = {
    "pyproject.toml": """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "newsparse-$name"
version = "0.1.0"
description = "Rules for newsparse: the house style of $name."
readme = "README.md"
license = "Apache-2.0" # or another, as https://spdx.org/licenses/ calls it
requires-python = ">=3.11"
dependencies = ["newsparse$bound"]

[project.optional-dependencies]
test = ["newsparse[test]"]

[project.entry-points."newsparse.rules"]
$name = "$package:STYLE"
""",
    "README.md": """\
# newsparse-$name

Rules for [newsparse](https://newsparse.readthedocs.io/): the house style of $name.

Install it, with what its tests need, and run them:

```bash
python -m pip install -e '.[test]' && python -m pytest
```

See its rules among the library's, and use them (the command needs `newsparse[cli]`):

```bash
newsparse rules --plugins $name
newsparse parse --plugins $name article.txt
```

```python
from newsparse import Parser

parser = Parser(plugins=["$name"])
```
""",
    "src/$package/__init__.py": '''\
"""The house style of $name, for newsparse."""

from newsparse import HouseStyle

from $package.hotline import hotline

STYLE = HouseStyle("$name", rules=[hotline], words={"cue_verbs": ["quipped"]})
''',
    "src/$package/hotline.py": '''\
"""Our hotline, which stands below each story: 'Call the newsroom: 555 0100'."""

from collections.abc import Iterator

from newsparse import Document, Footer, rule


@rule("$name.footer.hotline", before="footer.contact")
def hotline(document: Document) -> Iterator[Footer]:
    """A paragraph at the end that opens with 'Call the newsroom:'."""
    for paragraph in document.tail:
        if paragraph.text.startswith("Call the newsroom:"):
            yield Footer(paragraph.span, kind="hotline")
''',
    "src/$package/py.typed": "",
    "tests/test_hotline.py": '''\
"""$name.footer.hotline: examples first; add yours to the table."""

import pytest
from newsparse import Parser
from newsparse.testing import check_rule

from $package.hotline import hotline

STORY = "Rain fell on Marrow Bay.\\n\\nIt ended on Tuesday."


@pytest.fixture
def parser():
    return Parser(plugins=["$name"])


@pytest.mark.parametrize("line", ["Call the newsroom: 555 0100", "Call the newsroom: 555 0100, day and night"])
def test_the_hotline_is_a_footer(parser, line):
    [footer] = parser.parse(f"{STORY}\\n\\n{line}").footers
    assert (footer.kind, footer.span.text) == ("hotline", line)


@pytest.mark.parametrize("line", ["“Call the newsroom,” said Ada Brandt.", "The mayor will call the newsroom."])
def test_a_sentence_is_not(parser, line):
    assert parser.parse(f"{STORY}\\n\\n{line}").footers == ()


def test_it_keeps_to_what_every_rule_must_keep_to():
    check_rule(hotline, f"{STORY}\\n\\nCall the newsroom: 555 0100")
''',
}


def new_plugin(name: str, within: Path | None = None) -> Path:
    """Write the start of a plugin into a new folder, and give the folder.

    Args:
        name: of the plugin, such as 'tribune'; the package is called 'newsparse-tribune'.
        within: where to make the folder; the current folder when left out.

    Raises:
        ValueError: the name does not begin with a small letter, has more in it than these, digits and single hyphens,
            or means something else.
        FileExistsError: the folder is there already.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(
            f"a plugin's name begins with a small letter, and is made of these, digits and single hyphens; got {name!r}"
        )
    if name == "installed" or name.startswith("newsparse"):
        raise ValueError(
            f"a plugin cannot be called {name!r}: 'installed' means all plugins, and 'newsparse-' is put before"
        )
    words = {"name": name, "package": f"newsparse_{name.replace('-', '_')}", "bound": _bound(__version__)}
    folder = (within or Path()) / f"newsparse-{name}"
    folder.mkdir()
    for path, text in _FILES.items():
        file = folder / Template(path).substitute(words)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(Template(text).substitute(words), "utf-8")
    return folder


def _bound(version: str) -> str:
    """The versions that a plugin fits which was begun with this one: what rules read may change with the next."""
    major, minor = map(int, version.split(".")[:2])
    return f">={major}.{minor},<{major + 1 if major else f'0.{minor + 1}'}"
