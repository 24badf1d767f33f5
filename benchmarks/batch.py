"""python benchmarks/batch.py [NEWS.jsonl]: how much faster `newsparse batch` is with two processes, and what it needs.

The records are those of NEWS.jsonl, else the articles of examples/, repeated to the size that is asked for. One process
and two are timed in turn, so that a machine that is busy for a while slows both; the quickest of each count. Memory is
the most that any one of the processes held.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


def records(source):
    """Lines of JSON, each a record."""
    if source:
        return source.read_bytes().splitlines(keepends=True)
    texts = [path.read_text("utf-8") for path in sorted(EXAMPLES.rglob("*.txt"))]
    return [f"{json.dumps({'text': text}, ensure_ascii=False)}\n".encode() for text in texts]


def write(path, lines, size):
    """All of the lines, and then again from the first on until there are so many bytes."""
    written = 0
    with path.open("wb") as file:
        for number, line in enumerate(cycle(lines)):
            if number >= len(lines) and written >= size:
                return
            written += file.write(line)


def run(news, out, processes, output):
    """Seconds, and the largest process's megabytes."""
    command = [sys.executable, "-m", "newsparse", "batch", news, "--out", out, "--format", output]
    started = time.perf_counter()
    process = subprocess.Popen([*command, "--processes", str(processes)], stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    shutil.rmtree(out)
    if process.returncode:
        sys.exit(f"newsparse batch ended with status {process.returncode}")
    return seconds, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("news", nargs="?", type=Path, help="records with a field 'text', as JSON Lines")
    parser.add_argument("--megabytes", type=float, default=2, help="repeat the records to this size")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--format", default="parquet")
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        news, out = Path(folder, "news.jsonl"), Path(folder, "out")
        write(news, records(options.news), options.megabytes * 1e6)
        size = news.stat().st_size / 1e6
        rounds = [
            [run(news, out, number, options.format) for number in options.processes] for _ in range(options.rounds)
        ]
    timed = {number: [times[place] for times in rounds] for place, number in enumerate(options.processes)}
    for number, runs in timed.items():
        seconds, memory = min(seconds for seconds, _ in runs), max(memory for _, memory in runs)
        print(
            f"{number} processes: {size:,.1f} MB in {seconds:,.1f} s, {size / seconds:.2f} MB/s, {memory:,.0f} MB held"
        )
    first, *_, last = options.processes
    ratios = [one / other for (one, _), (other, _) in zip(timed[first], timed[last], strict=True)]
    print(f"{last} processes are {statistics.median(ratios):.2f} times as fast as {first}; each round: {ratios}")


if __name__ == "__main__":
    main()
