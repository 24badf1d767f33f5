"""A parser is shared between threads without locks: it has no state that a parse changes."""

import gc
import subprocess
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import pytest

from hostile import BY_RULE, LAYOUTS, ORDINARY
from newsparse import Lexicon, Parser, parse

TEXTS = [ORDINARY, *(LAYOUTS["behind"](piece, 1_600) for pieces in BY_RULE.values() for piece in pieces[:1])]


@pytest.fixture
def impatient():
    """Threads take turns as often as the interpreter lets them."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("make", [lambda: parse, lambda: Parser().with_lexicon(cue_verbs=["burbled"]).parse])
def test_eight_threads_find_what_one_finds(make):
    read = make()
    with ThreadPoolExecutor(8) as pool:
        # first in threads: whatever is made at its first use is made there, by several at once
        together = list(pool.map(read, TEXTS * 2))
    assert together == [read(text) for text in TEXTS] * 2


@pytest.mark.usefixtures("impatient")
def test_threads_may_begin_with_a_new_process_each_with_its_first_parse():
    probe = (
        "import sys; sys.setswitchinterval(1e-6)\n"
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from newsparse import parse\n"
        "with ThreadPoolExecutor(8) as pool:\n"
        "    first, *others = pool.map(parse, [sys.argv[1]] * 8)\n"
        "assert all(other == first for other in others) and first.quotes\n"
    )
    subprocess.run([sys.executable, "-c", probe, ORDINARY], check=True)


def test_nothing_keeps_a_text():
    """What is remembered from one parse to the next is bounded: no long word of a text, nor what any lexicon says."""
    text = "a" * 100_000 + "\n\n“" + "b" * 100_000 + "”\n\nBy " + "C" * 100_000
    tracemalloc.start()
    try:
        parse(text)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        for sign in "defgh":
            parse(text.replace("a", sign).replace("b", sign.upper()))
        gc.collect()
        kept = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert kept < 100_000


def test_few_lexicons_are_kept():
    """A service that makes a parser for each request doesn't keep them all."""
    for number in range(20):
        Parser().with_lexicon(cue_verbs=["burbled", f"burbled{number}"]).parse(ORDINARY)
    gc.collect()
    kept = [one for one in gc.get_objects() if isinstance(one, Lexicon) and "burbled" in one.cue_verbs]
    assert len(kept) < 20
