"""What tests share: the folder of real articles, and how hard Hypothesis tries."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from newsparse import parse

ROOT = Path(__file__).resolve().parent.parent

# A job in the background of a shell is deaf to Ctrl-C, and so are the commands that a test starts to interrupt them.
signal.signal(signal.SIGINT, signal.default_int_handler)

# Where the variable CI is set, Hypothesis takes its own profile `ci`, whose examples are the same in every run.
settings.register_profile("default", deadline=None, max_examples=50)
settings.register_profile("slow", deadline=None, max_examples=2_000)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of articles that are not ours to publish; it may lie beside the repository."""
    folder = Path(os.environ.get("NEWSPARSE_SHARED", ROOT.parent / "shared"))
    if folder.is_dir():
        return folder
    reason = f"needs the shared articles, and {folder} is no folder (NEWSPARSE_SHARED names another)"
    if os.environ.get("NEWSPARSE_REQUIRE_SHARED") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


STORY = (
    "Ferry Returns to Marrow Bay\n\n"
    "The ferry came back on Tuesday, three weeks later than planned, the harbour master said.\n\n"
    "It carries 40 cars, and the queue at the pier was long on the first morning.\n\n"
    "Tickets cost $4 for a car and $1 for a walker, the company said on its first day."
)


@pytest.fixture(params=["\n\n", "\n", " "], ids=["paragraph", "line", "glued"])
def is_the_footer(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Checks that a line behind a story, in each layout, is its one footer, of that kind; the story stays whole."""

    def check(line: str, kind: str) -> None:
        article = parse(STORY + request.param + line)
        assert "".join(footer.span.text for footer in article.footers) == line
        assert {str(footer.kind) for footer in article.footers} == {kind}
        assert article.body.endswith("on its first day.")

    return check


@pytest.fixture
def is_story() -> Callable[[str], None]:
    """Checks that a line behind a story is no footer."""

    def check(line: str) -> None:
        assert parse(f"{STORY}\n\n{line}").footers == ()

    return check
