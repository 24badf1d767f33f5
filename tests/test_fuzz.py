"""What the fuzzers found, and what is fuzzed, on a few texts of their kind: see tests/fuzz."""

import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

#: A fuzzer that sees which code a text reaches soon keeps more texts than this.
GUIDED = 50
FUZZ = Path(__file__).resolve().parent / "fuzz"
sys.path.insert(0, str(FUZZ))

from targets import TARGETS, text_of  # noqa: E402

#: Texts on which a target failed. A target that fails prints the text; add it here when you mend it.
FOUND = [
    "1\nThe dam is safe, according to the ministry, which said it had looked.©",  # the report ran into the footer
    '""according to ""',  # a source of marks alone: its span began behind the end of the text
    "i s e————told——",  # a report of no words
    "Ada Brandt said to –)",  # a mark alone, asked for its last letter
    "““\x04\u0301",  # for each mark the rest of the word was looked through
    "“\x04\x04\u0301",
    "wrote Tom told called “, says",  # a source before the first word, where the last one stands in marks
    "Sales declined to",  # nothing behind the object
    "Ada Brandt called --",  # nothing is called
    "By Ada Brandt LOAD-DATE Reporting by Ada Brandt; (Adds a) ",  # a name in capitals, cut where its casing was not
    "By Ada \n--",  # the line below a byline had no word
    ',?De."And',  # a phrase went on behind what it was read up to
    "of those, i, said w e l“",  # a phrase was read from a word before the first
    "Deutsche Presse-Agentur—",  # an agency's hyphen parted nothing
]


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("text", FOUND)
def test_what_was_found_is_mended(name, text):
    TARGETS[name](text)


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_holds_for_texts_of_its_kind(name):
    chance = random.Random(8)
    for _ in range(20):
        TARGETS[name](text_of(chance.randbytes(chance.randrange(1, 60))))


@pytest.mark.fuzz
@pytest.mark.parametrize("name", TARGETS)
def test_a_minute_of_fuzzing(name, tmp_path):
    pytest.importorskip("atheris", reason="pip install 'newsparse[fuzz]'; there are wheels for Linux")
    options = ["-max_total_time=15", "-len_control=0", "-rss_limit_mb=2048", "-seed=8", f"-artifact_prefix={tmp_path}/"]
    run = subprocess.run([sys.executable, FUZZ, name, *options], capture_output=True, text=True, errors="replace")
    assert run.returncode == 0, run.stderr[-4_000:]
    kept = re.findall(r" corp: (\d+)/", run.stderr)
    assert int(kept[-1]) > GUIDED, "the fuzzer sees nothing of the code, and tries texts at random"
