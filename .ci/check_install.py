"""check_install.py IMPORT PARSE: what holds for an installed newsparse.

It parses; it loads attrs, regex and the standard library alone, and no socket; its import takes no more than IMPORT
times that of attrs and regex by themselves, and the first parse, which compiles patterns, no more than PARSE times.
They are ratios of processor time within one run, since machines are noisy. On a quiet one attrs and regex take some
0.04 s, newsparse with them less than 0.1 s, and the first parse less than 0.2 s.
"""

import subprocess
import sys

PROBE = """\
import sys, time
loaded = set(sys.modules)
started = time.process_time()
import attrs, regex
needed = time.process_time()
import newsparse
done = time.process_time()
article = newsparse.parse('''Ferry Returns to Marrow Bay

By Tom Okoye, Harbor Wire

MARROW BAY, Castria, March 3 (Reuters) - “It holds,” said Ada Brandt, the engineer. “For now.”

She told reporters on Tuesday that the shaft was new, according to the town’s own account.

Tom Okoye is a reporter for the Harbor Wire. He is based in Tolm.

Follow us on Twitter. This story has been updated.

Copyright 2024 Harbor Wire. All rights reserved.
''')
parsed = time.process_time()
assert article.quotes[0].speaker.name == "Ada Brandt" and article.headline and article.byline and article.footers
surplus = {name.partition(".")[0] for name in set(sys.modules) - loaded}
print(needed - started, done - started, parsed - done, *surplus)
"""
EXPECTED = {"attr", "attrs", "newsparse", "regex"}
NETWORK = {"socket", "ssl"}

limits = [float(limit) for limit in sys.argv[1:3]]
timings = []
for _ in range(15):
    # -I: neither this folder nor the caller's environment decides which newsparse is imported.
    probe = subprocess.run([sys.executable, "-I", "-c", PROBE], stdout=subprocess.PIPE, check=True, text=True)
    *taken, surplus = probe.stdout.split(" ", 3)
    timings.append([float(one) for one in taken])
    surplus = (set(surplus.split()) - EXPECTED - sys.stdlib_module_names) | (set(surplus.split()) & NETWORK)
    if surplus:
        sys.exit(f"import newsparse also loads {', '.join(sorted(surplus))}")

needed, *spent = map(min, zip(*timings, strict=True))
for what, taken, limit in zip(("import newsparse", "the first parse"), spent, limits, strict=True):
    print(f"{what} takes {taken:.3f} s, {taken / needed:.1f} times what attrs and regex take (limit {limit})")
sys.exit(any(taken > limit * needed for taken, limit in zip(spent, limits, strict=True)))
