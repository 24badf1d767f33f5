"""What tests share: the folder of real articles, and how hard Hypothesis tries."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# Where the variable CI is set, Hypothesis takes its own profile `ci`, whose examples are the same in every run.
settings.register_profile("default", deadline=None)
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
