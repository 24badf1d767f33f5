"""`map` over several processes: in order, lazily, with a bounded number of items under way."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

#: For each process so many items are under way, or done and waiting to be taken.
_AHEAD = 3


def process_count(processes: int | None) -> int:
    """How many processes are meant: None is as many as there are processors for this process.

    Raises:
        TypeError: `processes` is neither None nor an int.
        ValueError: it is less than 1.
    """
    if processes is None:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not isinstance(processes, int) or isinstance(processes, bool):
        raise TypeError(f"processes= takes a whole number or None, not {type(processes).__name__}")
    if processes < 1:
        raise ValueError(f"processes= takes 1 or more, got {processes}")
    return processes


def mapped(
    function: Callable[[_Item], _Result],
    items: Iterable[_Item],
    processes: int,
    context: "BaseContext | None" = None,
) -> Generator[_Result, None, None]:
    """`map(function, items)` in that many processes; 1 is this process itself. Closing it ends the processes.

    Args:
        function: what is asked; sent to each process once.
        items: taken one by one, as results are.
        processes: how many.
        context: how processes are started; Python's default when left out.

    Raises:
        BrokenProcessPool: a process was killed.
    """
    if processes == 1:
        yield from map(function, items)
        return
    from concurrent.futures import Future, ProcessPoolExecutor

    pool = ProcessPoolExecutor(processes, context, _begin, (function,))
    waiting: deque[Future[_Result]] = deque()
    try:
        for item in items:
            waiting.append(pool.submit(_ask, item))
            while waiting and (len(waiting) >= processes * _AHEAD or waiting[0].done()):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def check_can_be_sent(function: Callable[..., Any]) -> None:
    """Raise ValueError where other processes could not find what `function` is made of."""
    import pickle  # here, for it would be a tenth of what `import newsparse` takes

    try:
        pickle.loads(pickle.dumps(function))
    except (AttributeError, ImportError, TypeError, pickle.PicklingError) as error:
        raise ValueError(
            f"other processes cannot find the parser's rules ({error}); "
            "rules have to stand at the top level of a module; or use processes=1"
        ) from error


# ------------------------------------------------------------ in each process

_function: Callable[[Any], Any]


def _begin(function: Callable[[Any], Any]) -> None:
    """What a process is started for: it asks this function; Ctrl-C is for its parent, and it ends with its parent."""
    import signal
    from threading import Thread

    global _function
    _function = function
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A parent that is killed cannot end its processes, and they would wait for it for ever."""
    from multiprocessing import parent_process

    if parent := parent_process():
        parent.join()
        os._exit(1)


def _ask(item: Any) -> Any:
    return _function(item)
