"""What holds for the package as a whole: it is typed, light to import, and explains each of its public names."""

import subprocess
import sys
from importlib.resources import files
from operator import attrgetter
from pathlib import Path
from types import SimpleNamespace

import pytest

import newsparse

CHECK_INSTALL = Path(__file__).resolve().parent.parent / ".ci" / "check_install.py"
PUBLIC = [name for name in newsparse.__all__ if not name.startswith("__")]


@pytest.mark.slow
def test_an_import_and_a_first_parse_are_light():
    # .ci/run asks for 2.2 and 5; the tests may run beside other things.
    check = subprocess.run([sys.executable, CHECK_INSTALL, "4", "8"], capture_output=True, text=True)
    assert check.returncode == 0, check.stdout + check.stderr


def test_the_types_are_published():
    assert files("newsparse").joinpath("py.typed").is_file()


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_has_a_docstring_with_an_example(name):
    assert ">>>" in (getattr(newsparse, name).__doc__ or "")


def test_the_docstring_of_an_article_tells_all_that_it_has():
    has = [
        name for name in vars(newsparse.Article) if name[0] != "_" and not callable(getattr(newsparse.Article, name))
    ]
    assert {"text", "quotes_by_speaker"} <= set(has)
    assert [name for name in has if name not in newsparse.Article.__doc__] == []


@pytest.mark.parametrize("error", [newsparse.RuleError, newsparse.RuleWarning])
def test_an_error_is_found_under_the_name_that_a_traceback_prints(error):
    assert attrgetter(f"{error.__module__}.{error.__qualname__}")(SimpleNamespace(newsparse=newsparse)) is error
