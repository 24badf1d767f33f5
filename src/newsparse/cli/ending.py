"""How the command ends: its exit statuses, and one line in place of a traceback."""

import os
import sys
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor
from contextlib import contextmanager
from typing import NoReturn

from newsparse.batch import BatchError
from newsparse.rule import RuleError

#: Done, but some of the input could not be read: what, is said on standard error or in the file of rejects.
SOME_REJECTED = 1
#: Not done, or not to the end: wrong arguments, no such file, a full disk.
FAILED = 2
#: What a shell reports of a command that Ctrl-C ended, and of one whose output nobody reads any longer.
INTERRUPTED, PIPE_CLOSED = 130, 141

#: What of the command needs more than the extra `cli`, and which extra brings it.
_EXTRAS = {"pyarrow": "arrow"}


def fail(message: str) -> NoReturn:
    """Say on one line what is wrong, and end."""
    print(f"newsparse: {message}", file=sys.stderr)
    sys.exit(FAILED)


@contextmanager
def plain_endings() -> Iterator[None]:
    """End without a traceback, whatever the user, the disk or the reader of the output does."""
    try:
        yield
        sys.stdout.flush()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it exits
        sys.exit(PIPE_CLOSED)
    except (BrokenExecutor, MemoryError):
        fail("a process was killed, or found no memory; fewer --processes need less")
    except OSError as error:
        fail(f"{error.filename or 'cannot write'}: {error.strerror or error}")
    except ModuleNotFoundError as error:
        if error.name not in _EXTRAS:
            raise
        fail(f"this needs {error.name}: python -m pip install 'newsparse[{_EXTRAS[error.name]}]'")
    except (BatchError, RuleError) as error:
        fail(str(error))
