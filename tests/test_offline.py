"""A parse asks nothing of the world: no socket, no process, no file but the package's own."""

import subprocess
import sys
from pathlib import Path

import pytest

import newsparse
from hostile import BY_RULE, LAYOUTS, ORDINARY

TEXTS = "\n\n\n".join([ORDINARY, *(LAYOUTS["behind"](pieces[0], 1_600) for pieces in BY_RULE.values())])

#: Where the package that is tested stands.
HERE = Path(newsparse.__file__).parent.parent
#: Python tells of everything that a program does outside of itself: https://docs.python.org/3/library/audit_events.html
PROBE = """\
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])  # -I looks at no PYTHONPATH, and would find what is installed
import newsparse
assert Path(newsparse.__file__).parent.parent == Path(sys.argv[1]), newsparse.__file__
events = []
INSIDE = {"builtins", "import", "compile", "exec", "marshal", "object", "sys", "code", "gc"}
home = str(Path(newsparse.__file__).parent)
libraries = (home, sys.base_prefix, sys.prefix)

def listen(event, arguments):
    if event == "open" and str(arguments[0]).startswith(libraries) and arguments[1] in ("r", "rb", None):
        return
    if event.partition(".")[0] not in INSIDE and event != "os.listdir":  # which an import does
        events.append((event, *arguments))

sys.addaudithook(listen)
def again():
    for text in sys.stdin.read().split("\\n\\n\\n"):
        newsparse.parse(text).to_json()
        newsparse.parse(text).to_html()
{then}
again()
print(events)
"""


def outside(then: str = "") -> str:
    run = subprocess.run(
        [sys.executable, "-IB", "-c", PROBE.replace("{then}", then), str(HERE)],
        input=TEXTS, stdout=subprocess.PIPE, check=True, encoding="utf-8",
    )  # fmt: skip
    return run.stdout.strip()


def test_a_parse_does_nothing_outside_of_itself():
    assert outside() == "[]"


@pytest.mark.parametrize(
    ("deed", "event"),
    [
        ("import socket; socket.socket()", "socket.__new__"),
        ("open('/dev/null', 'w')", "open"),
        ("import os; os.system('true')", "os.system"),
    ],
)
def test_something_outside_would_be_noticed(deed, event):
    assert event in outside(deed)
