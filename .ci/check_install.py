"""check_install.py TIMES: what holds for an installed newsparse.

It parses; it loads attrs, regex and the standard library alone, and no socket; its import takes no more than TIMES
that of attrs and regex by themselves. That is a ratio within one run, since machines are noisy; on a quiet one attrs
and regex take some 0.04 s, and newsparse with them less than 0.1 s.
"""

import subprocess
import sys

PROBE = """\
import sys, time
loaded = set(sys.modules)
started = time.perf_counter()
import attrs, regex
needed = time.perf_counter()
import newsparse
done = time.perf_counter()
[quote] = newsparse.parse('"It holds," said Ada Brandt.').quotes
assert quote.speaker.name == "Ada Brandt"
print(needed - started, done - started, *{name.partition(".")[0] for name in set(sys.modules) - loaded})
"""
EXPECTED = {"attr", "attrs", "newsparse", "regex"}
NETWORK = {"socket", "ssl"}

limit = float(sys.argv[1])
needed, total = [], []
for _ in range(15):
    # -I: neither this folder nor the caller's environment decides which newsparse is imported.
    probe = subprocess.run([sys.executable, "-I", "-c", PROBE], stdout=subprocess.PIPE, check=True, text=True)
    attrs_and_regex, newsparse, *names = probe.stdout.split()
    needed.append(float(attrs_and_regex))
    total.append(float(newsparse))
    surplus = (set(names) - EXPECTED - sys.stdlib_module_names) | (set(names) & NETWORK)
    if surplus:
        sys.exit(f"import newsparse also loads {', '.join(sorted(surplus))}")

ratio = min(total) / min(needed)
print(f"import newsparse takes {min(total):.3f} s, {ratio:.1f} times what attrs and regex take (limit {limit})")
sys.exit(ratio > limit)
