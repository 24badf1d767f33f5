"""How long a parse takes."""

import time

from newsparse import parse


def seconds(text: str, rounds: int) -> float:
    """The least processor time of a parse, of so many."""
    taken = []
    for _ in range(rounds):
        started = time.thread_time()
        parse(text)
        taken.append(time.thread_time() - started)
    return min(taken)
