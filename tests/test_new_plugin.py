"""`python -m newsparse new-plugin`, and the lists that it leads to."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("name", ["Tides", "tide_log", "-tides", "../tides", "9tides", "tides\n"])
def test_a_name_that_cannot_be_a_packages_is_refused(name, tmp_path):
    message = newsparse("new-plugin", "--", name, cwd=tmp_path, status=2)
    assert message.startswith("newsparse: a plugin's name is made of small letters, digits and single hyphens, got ")
    assert not [*tmp_path.iterdir()]


def test_nothing_is_overwritten(tmp_path):
    (tmp_path / "newsparse-tides").mkdir()
    assert newsparse("new-plugin", "tides", cwd=tmp_path, status=2) == "newsparse: newsparse-tides: File exists\n"


@pytest.mark.slow
def test_what_it_writes_installs_and_passes_its_tests(tmp_path):
    newsparse("new-plugin", "tides", cwd=tmp_path)
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    plugin = tmp_path / "newsparse-tides"
    run(python, "-m", "pip", "install", "--quiet", f"{ROOT}[test]", plugin, cwd=tmp_path)
    assert "5 passed" in run(python, "-m", "pytest", cwd=plugin)
    listed = run(python, "-m", "newsparse", "--plugins", "tides", "--rules", cwd=tmp_path)
    assert "\ntides.footer.hotline " in listed
    article = tmp_path / "article.txt"
    article.write_text("Rain fell.\n\nIt ended.\n\nCall the newsroom: 555 0100\n", "utf-8")
    assert "hotline  Call the newsroom" in run(python, "-m", "newsparse", "--plugins", "tides", article, cwd=tmp_path)
