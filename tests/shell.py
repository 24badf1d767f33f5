"""The command as a user runs it."""

import os
import subprocess
import sys

NEWSPARSE = [sys.executable, "-m", "newsparse"]


def run(*command, stdin=b"", **environment):
    """Exit status, standard output and standard error."""
    environment = {**os.environ, "PYTHONUTF8": "1", **environment}
    done = subprocess.run([*map(str, command)], input=stdin, capture_output=True, env=environment)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
