"""python benchmarks/arrow.py [TEXTS]: what Arrow batches cost beside a plain loop of newsparse.parse.

TEXTS is a folder of *.txt files, by default examples/. Prints the ratio and fails where it is more than 1.25. Batch by
batch, loop and batch are timed in turn, as the processor's time, and the quickest of several rounds counts: a machine
that is busy with other things changes little.
"""

import sys
import time
from pathlib import Path

import pyarrow as pa

import newsparse
from newsparse.engines.arrow import parse_batch

LIMIT = 1.25
ROWS, ROUNDS = 50, 5
EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


def seconds(function, argument):
    started = time.process_time()
    function(argument)
    return time.process_time() - started


def parse_all(texts):
    for text in texts:
        newsparse.parse(text)


def compare(texts):
    """Seconds for these texts in a plain loop, and as a batch."""
    batch = pa.record_batch({"text": texts})
    rounds = [(seconds(parse_all, texts), seconds(parse_batch, batch)) for _ in range(ROUNDS)]
    return map(min, zip(*rounds, strict=True))


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLES
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    texts *= max(1, ROWS // len(texts))
    timings = [compare(texts[start : start + ROWS]) for start in range(0, len(texts), ROWS)]
    plain, arrow = (sum(each) / len(texts) for each in zip(*timings, strict=True))
    print(f"newsparse.parse  {1e6 * plain:6.0f} µs an article, {1 / plain:5.0f} articles a second")
    print(f"parse_batch      {1e6 * arrow:6.0f} µs an article, {1 / arrow:5.0f} articles a second")
    print(f"parse_batch takes {arrow / plain:.3f} times as long (limit {LIMIT}), {1e6 * (arrow - plain):.0f} µs more")
    sys.exit(arrow > LIMIT * plain)
