"""python benchmarks/performance.py [--write | --check]: what a parse costs, in token passes.

A token pass is the time of `regex.findall(r"\\w+|[^\\w\\s]", text)` on the same text. It is taken in turn with the
parse, many times within one run, and the quickest of each count: so a machine that is busy for a while slows both.
(pyperf and pytest-benchmark time one thing after the other, and their ratios follow what else the machine does.)

    --write     also put the figures into docs/performance.md
    --check     only what CI asks: fails where a parse is dearer than PASSES, or its cost grows by more than GROWTH

The articles are those of examples/ and, where ../shared or NEWSPARSE_SHARED has them, the corpora.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
import tracemalloc
from datetime import date
from itertools import pairwise
from pathlib import Path

import regex

from newsparse import Parser, parse

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "benchmarks")]

from chart import bars  # noqa: E402

from hostile import ORDINARY, hostile_texts  # noqa: E402

#: What `--check` allows: somewhat above what the examples take as one text, for a busy machine. The goal is below 3.
PASSES = 20
GROWTH = 1.5

SHARED = Path(os.environ.get("NEWSPARSE_SHARED", ROOT.parent / "shared"))
PAGE = ROOT / "docs" / "performance.md"
FIGURES = regex.compile(r"(?<=<!-- figures -->\n).*(?=<!-- end of figures -->)", regex.DOTALL)
TOKEN = regex.compile(r"\w+|[^\w\s]")
#: So many articles of a corpus are measured, spread evenly over it.
MOST = 300
#: Stages, and the areas of rules that each asks beyond those before it.
STAGES = {
    "paragraphs": (),
    "headline, byline, dateline": ("headline", "byline", "dateline"),
    "footers": ("footer",),
    "words, quotations and their speakers": ("attribution",),
    "indirect speech": ("indirect",),
}


# ------------------------------------------------------------ time


def seconds(function, text):
    started = time.thread_time()
    function(text)
    return time.thread_time() - started


def passes(function, text, rounds=30):
    """The quickest call, as a multiple of the quickest token pass."""
    function(text)
    timings = [(seconds(function, text), seconds(TOKEN.findall, text)) for _ in range(rounds)]
    call, token_pass = map(min, zip(*timings, strict=True))
    return call / token_pass


def again(text, size):
    return (text * (size // len(text) + 1))[:size]


def example_articles():
    return {path.stem: path.read_text("utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))}


def corpora():
    """The articles of each corpus that is there."""
    found = {"example articles": list(example_articles().values())}
    if (folder := SHARED / "corpora" / "polnear-train" / "text").is_dir():
        found["PolNeAR, training articles"] = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    if (lines := SHARED / "corpora" / "reuters-dev.jsonl").is_file():
        found["Reuters-21578 stories"] = [json.loads(line)["text"] for line in lines.open(encoding="utf-8")]
    return found


def by_corpus(rounds=4):
    """Token passes of the median article; its cost per character, and that of the 99th of 100, as a multiple of it."""
    for name, texts in corpora().items():
        texts = texts[:: len(texts) // MOST + 1]
        ratios = [passes(parse, text, rounds) for text in texts]
        costs = sorted(min(seconds(parse, text) for _ in range(3)) / len(text) for text in texts)
        median = statistics.median(costs)
        p99 = costs[min(len(costs) - 1, len(costs) * 99 // 100)]
        yield name, len(texts), statistics.median(ratios), p99 / median


def by_stage(text, rounds=40):
    """What each stage adds to a parse, in token passes: all timed in turn, the quickest of each."""
    asked, parsers = [], []
    for areas in STAGES.values():
        asked += areas
        parsers.append(Parser(rules=[rule for rule in Parser().rules if rule.area in asked]).parse)
    timings = [[seconds(call, text) for call in (*parsers, TOKEN.findall)] for _ in range(rounds)]
    *costs, token_pass = map(min, zip(*timings, strict=True))
    for stage, cost, before in zip(STAGES, costs, [0, *costs], strict=False):
        yield stage, max(cost - before, 0) / token_pass


# ------------------------------------------------------------ growth, memory, hostile texts


def long_texts():
    articles = "\n\n".join(example_articles().values()) + "\n\n"
    return {
        "articles, one behind the other": articles,
        "one paragraph again and again": ORDINARY.split("\n\n")[2] + "\n\n",
    }


def growth(sizes):
    """The cost of a character in each size, as a multiple of that in the smallest."""
    for name, text in long_texts().items():
        costs = [
            min(seconds(parse, again(text, size)) for _ in range(max(3, 300_000 // size))) / size for size in sizes
        ]
        yield name, [cost / costs[0] for cost in costs]


def memory(size=1_000_000):
    """Bytes for each character at the peak of a parse, beyond the text and the article, and those of the article."""
    for name, piece in long_texts().items():
        text = again(piece, size)
        parse(text)
        tracemalloc.start()
        article = parse(text)
        kept, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        yield name, (peak - kept) / size, kept / size, len(article.quotes)


def _short(name, longest=64):
    """A name that a table has room for."""
    return name if len(name) <= longest else f"{name[: longest - 1]}…"


def hostile(size=20_000):
    """The cost of each hostile text as a multiple of a story's, the dearest first."""

    def cost(text):
        return min(seconds(parse, text) for _ in range(3))

    story = cost(again(ORDINARY, size))
    return sorted(((cost(make(size)) / story, name) for name, make in hostile_texts()), reverse=True)


# ------------------------------------------------------------ what is printed


def table(heads, rows):
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(str(cell) for cell in line)} |" for line in lines) + "\n"


def figures():
    """All figures, as Markdown."""
    yield f"Measured on {date.today():%-d %B %Y} with CPython {platform.python_version()}.\n"
    rows = [(name, count, f"{median:.1f}", f"{p99:.1f} ×") for name, count, median, p99 in by_corpus()]
    yield table(("articles", "number", "token passes, median", "99th of 100, per character"), rows)
    stages = list(by_stage(example_articles()["belmora"]))
    yield bars("Token passes of each stage, for the example article belmora.txt", stages)
    yield table(("stage", "token passes"), [(name, f"{cost:.1f}") for name, cost in stages])
    sizes = [10_000, 100_000, 1_000_000, 10_000_000]
    heads = ("cost of a character in a text of", "10 kB", "100 kB", "1 MB", "10 MB")
    yield table(heads, [(name, *(f"{cost:.2f}" for cost in costs)) for name, costs in growth(sizes)])
    rows = [(name, f"{peak:.0f}", f"{kept:.0f}") for name, peak, kept, _ in memory()]
    yield table(("bytes for each character of 1 MB", "at the peak, beyond text and article", "the article"), rows)
    texts = hostile()
    over = sum(cost > 3 for cost, _ in texts)
    yield f"Of {len(texts)} hostile texts of 20 kB {over} cost more than 3 times what a story does. The dearest:\n"
    yield table(("hostile text", "times a story"), [(f"`{_short(name)}`", f"{cost:.1f}") for cost, name in texts[:8]])
    others = subprocess.run([sys.executable, ROOT / "benchmarks" / "alternatives.py"], capture_output=True, text=True)
    yield others.stdout or "(For the comparison: `python -m pip install -r benchmarks/requirements.txt`.)\n"


def check():
    """What CI asks: whether the figures are within PASSES and GROWTH, at the best of five times."""
    articles = "\n\n".join(example_articles().values())
    for _ in range(5):
        cost = passes(parse, articles, rounds=150)
        grown = max(
            after / before
            for _, costs in growth([10_000, 100_000, 1_000_000, 4_000_000])
            for before, after in pairwise(costs)
        )
        print(f"a parse takes {cost:.1f} token passes (limit {PASSES}); its cost per character grows by {grown:.2f} "
              f"for up to ten times the text (limit {GROWTH})")  # fmt: skip
        if cost <= PASSES and grown <= GROWTH:
            return False
    return True


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", action="store_true", help="put the figures into docs/performance.md")
    options.add_argument("--check", action="store_true", help="fail where the limits are exceeded")
    given = options.parse_args()
    if given.check:
        sys.exit(check())
    parts = []
    for part in figures():
        print(part, flush=True)
        parts.append(part)
    if given.write:
        PAGE.write_text(FIGURES.sub(lambda _: "\n" + "\n".join(parts) + "\n", PAGE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
