"""What the browser tests share: a Chromium, the built site behind a local server, and axe."""

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
#: It runs as root in containers, asks nobody for updates, and reaches nothing but this machine.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def missing(what: str, remedy: str) -> None:
    """Skip for want of something; where `.ci/run` says that all must be there, fail."""
    reason = f"needs {what}: {remedy}"
    if os.environ.get("NEWSPARSE_REQUIRE_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(params=["light", "dark"])
def scheme(request) -> str:
    """What the reader's system asks for."""
    return request.param


@pytest.fixture(scope="session")
def browser():
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("Playwright", "python -m pip install -e '.[browser]'")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        missing("Chromium", "apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


class Tab:
    """A page, and what went wrong in it: an error in the console, a dialog, a request for what is not its own."""

    def __init__(self, page, own: tuple[str, ...]):
        self.page, self.own = page, own
        self.faults: list[str] = []
        page.on("console", lambda message: message.type == "error" and self._fault("console", message.text))
        page.on("pageerror", lambda error: self._fault("error", error))
        page.on("dialog", lambda dialog: (self._fault("dialog", dialog.message), dialog.dismiss()))
        page.on("request", self._asked)

    def _fault(self, what: str, message: object) -> None:
        self.faults.append(f"{self.page.url}: {what}: {message}")

    def _asked(self, request) -> None:
        if not request.url.startswith(self.own):
            self._fault("request", request.url)


@pytest.fixture
def open_tab(browser):
    """Opens a tab that may ask only for what begins as told; options are those of a Playwright context."""
    contexts = []

    def opened(*own: str, **options) -> Tab:
        contexts.append(browser.new_context(**options))
        contexts[-1].set_default_timeout(120_000)  # of milliseconds: a busy machine is no fault
        return Tab(contexts[-1].new_page(), own)

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def axe() -> str:
    script = HERE / "node_modules" / "axe-core" / "axe.min.js"
    if not script.exists():
        missing("axe-core", f"npm ci --prefix {HERE.relative_to(ROOT)}")
    return script.read_text("utf-8")


@pytest.fixture(scope="session")
def accessibility_faults(axe):
    """Gives those that axe calls serious or critical, each with the elements that have it."""

    def faults(page) -> list[str]:
        page.evaluate(axe)
        violations = page.evaluate("axe.run().then(result => result.violations)")
        return [
            f"{violation['id']}: {node['html'][:160]} {' '.join(check['message'] for check in node['any'][:1])}"
            for violation in violations
            if violation["impact"] in ("serious", "critical")
            for node in violation["nodes"]
        ]

    return faults


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments) -> None:
        pass


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The folder of the site, built as it is published."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", folder]
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    return folder


@pytest.fixture(scope="session")
def address(site) -> Iterator[str]:
    """Where the site is served: 'http://127.0.0.1:PORT/'."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=site))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
