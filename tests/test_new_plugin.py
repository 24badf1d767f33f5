"""`newsparse new-plugin`, and the lists that it leads to."""

import re
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

from newsparse import __version__
from newsparse.new_plugin import _bound

ROOT = Path(__file__).resolve().parent.parent


def run(*command, cwd, status=0):
    done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, encoding="utf-8")
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


def newsparse(*arguments, cwd, status=0):
    return run(sys.executable, "-m", "newsparse", *arguments, cwd=cwd, status=status)


def test_it_writes_a_package(tmp_path):
    assert newsparse("new-plugin", "tide-log", cwd=tmp_path).startswith("newsparse-tide-log/ is there; its README.md")
    files = {str(path.relative_to(tmp_path / "newsparse-tide-log")) for path in tmp_path.rglob("*") if path.is_file()}
    package = Path("src") / "newsparse_tide_log"
    assert files == {
        "README.md",
        "pyproject.toml",
        *(str(package / name) for name in ("__init__.py", "hotline.py", "py.typed")),
        str(Path("tests") / "test_hotline.py"),
    }
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and "$" in path.read_text("utf-8")]


def test_it_says_which_versions_it_fits_and_its_licence(tmp_path):
    newsparse("new-plugin", "tides", cwd=tmp_path)
    project = tomllib.loads((tmp_path / "newsparse-tides/pyproject.toml").read_text("utf-8"))["project"]
    assert (project["dependencies"], project["license"]) == ([f"newsparse{_bound(__version__)}"], "Apache-2.0")


@pytest.mark.parametrize(
    ("version", "bound"),
    [("0.1.0", ">=0.1,<0.2"), ("0.9.3", ">=0.9,<0.10"), ("1.0.0", ">=1.0,<2"), ("2.11.5rc1", ">=2.11,<3")],
)
def test_the_bound_is_below_the_next_version_that_may_break(version, bound):
    assert _bound(version) == bound


@pytest.mark.parametrize("name", ["installed", "newsparse-tides"])
def test_a_name_that_means_something_else_is_refused(name, tmp_path):
    assert f"a plugin cannot be called {name!r}" in newsparse("new-plugin", name, cwd=tmp_path, status=2)
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("name", ["Tides", "tide_log", "-tides", "../tides", "9tides", "tides\n"])
def test_a_name_that_cannot_be_a_packages_is_refused(name, tmp_path):
    message = newsparse("new-plugin", "--", name, cwd=tmp_path, status=2)
    assert (
        "a plugin's name begins with a small letter, and is made of these, digits and single hyphens; got " in message
    )
    assert not [*tmp_path.iterdir()]


def test_nothing_is_overwritten(tmp_path):
    (tmp_path / "newsparse-tides").mkdir()
    assert newsparse("new-plugin", "tides", cwd=tmp_path, status=2) == "newsparse: newsparse-tides: File exists\n"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the page is written for a Unix shell")
def test_the_tutorial_gives_a_working_plugin_as_it_is_written(tmp_path):
    venv.create(tmp_path / "venv", with_pip=True)
    programs = tmp_path / "venv" / "bin"
    run(programs / "python", "-m", "pip", "install", "--quiet", f"{ROOT}[cli]", cwd=tmp_path)
    page = (ROOT / "docs" / "plugins.md").read_text("utf-8")
    tutorial = page.partition("## Install a plugin of your own\n")[2].partition("\n## ")[0]
    steps = re.findall(r"^```bash\n(.*?)^```$", tutorial, re.MULTILINE | re.DOTALL)
    printed = run("bash", "-c", "\n".join(["set -e", f"PATH={programs}:$PATH", *steps]), cwd=tmp_path)
    for line in [
        "5 passed",
        "[hotline: Call the newsroom: 555 0100]",
        "\ntribune.footer.hotline ",
        "  tribune.footer.hotline (newsparse_tribune): Footer('hotline', 'Call the newsroom: 555 0100')",
        "(Footer('hotline', 'Call the newsroom: 555 0100'),) (Quote('direct', 'The shaft is new,', by 'Ada Brandt'),)",
    ]:
        assert line in printed
