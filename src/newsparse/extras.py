"""What to install for a part of newsparse that needs more than its core."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Where a package that is imported in the block is missing, the error says which extra brings it.

    >>> with extra("arrow"):
    ...     import pyarrows
    Traceback (most recent call last):
    ModuleNotFoundError: No module named 'pyarrows': pip install 'newsparse[arrow]'
    """
    try:
        yield
    except ModuleNotFoundError as missing:
        raise ModuleNotFoundError(f"{missing}: pip install 'newsparse[{name}]'", name=missing.name) from None
