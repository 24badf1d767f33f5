"""check_install.py SECONDS: what holds for an installed newsparse.

It parses; it loads attrs, regex and the standard library alone, and no socket; its import takes no more than SECONDS.
"""

import subprocess
import sys

PROBE = """\
import sys, time
started, loaded = time.perf_counter(), set(sys.modules)
import newsparse
seconds = time.perf_counter() - started
[quote] = newsparse.parse('"It holds," said Ada Brandt.').quotes
assert quote.speaker.name == "Ada Brandt"
print(seconds, *{name.partition(".")[0] for name in set(sys.modules) - loaded})
"""
EXPECTED = {"attr", "attrs", "newsparse", "regex"}
NETWORK = {"socket", "ssl"}

limit = float(sys.argv[1])
timings = []
for _ in range(30):  # the machine is noisy, and the least time is what the import takes
    # -I: neither this folder nor the caller's environment decides which newsparse is imported.
    probe = subprocess.run([sys.executable, "-I", "-c", PROBE], stdout=subprocess.PIPE, check=True, text=True)
    seconds, *names = probe.stdout.split()
    timings.append(float(seconds))
    surplus = (set(names) - EXPECTED - sys.stdlib_module_names) | (set(names) & NETWORK)
    if surplus:
        sys.exit(f"import newsparse also loads {', '.join(sorted(surplus))}")

print(f"import newsparse takes {min(timings):.3f} s (limit {limit})")
sys.exit(min(timings) > limit)
