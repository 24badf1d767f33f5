"""How long something takes, and whether one thing takes much longer than another, on a machine that others use too."""

import time
from collections.abc import Callable

#: How often each of two calls is timed, in one try after the other. What is too slow is so in every try; what others
#: slow down for a while is not.
TRIES = (1, 2, 4, 8)


def seconds(call: Callable[..., object], argument: object, rounds: int) -> float:
    """The least processor time of a call, of so many."""
    taken = []
    for _ in range(rounds):
        started = time.thread_time()
        call(argument)
        taken.append(time.thread_time() - started)
    return min(taken)


def at_most(times: float, call: Callable[..., object], long: object, short: object, spare: float = 0.0) -> bool:
    """Whether a call with one argument takes at most so many times as long, and some seconds, as with another."""
    return any(seconds(call, long, rounds) < times * seconds(call, short, rounds) + spare for rounds in TRIES)
