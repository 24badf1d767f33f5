"""python benchmarks/plugin_rules.py: what twenty rules of the sieve that answer nothing add to the time of a parse.

Prints the ratio, and fails where it is more than 1.3. Both are timed in turn within one run, so that a machine that is
busy for a while slows both.
"""

import sys
import time
from pathlib import Path

from newsparse import Parser, rule

LIMIT = 1.3
ARTICLES = sorted((Path(__file__).resolve().parent.parent / "examples").glob("*.txt"))


def silent(number):
    """A rule that is asked about every quotation, and never answers."""
    return rule(f"acme.attribution.silent{number}", before="attribution.after")(lambda story, quotation: None)


def seconds(parser, texts):
    started = time.perf_counter()
    for text in texts:
        parser.parse(text)
    return time.perf_counter() - started


def ratio(rounds=60):
    """The quickest parse with the twenty rules, as a multiple of the quickest without."""
    texts = [path.read_text("utf-8") for path in ARTICLES]
    parsers = [Parser(), Parser().with_rules(*map(silent, range(20)))]
    timings = [[seconds(parser, texts) for parser in parsers] for _ in range(rounds)]
    without, with_twenty = map(min, zip(*timings, strict=True))
    return with_twenty / without


if __name__ == "__main__":
    found = ratio()
    print(f"with 20 rules that answer nothing: {found:.2f} times the parse without (limit {LIMIT})")
    sys.exit(found > LIMIT)
