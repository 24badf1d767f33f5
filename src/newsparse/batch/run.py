"""A run from inputs to a folder of shards. It may end at any moment, and the same run resumed gives the same bytes.

    out/articles-00000.parquet   a shard: there whole or not at all
    out/_manifest.json           what the run is made of; when it is done, also what came out
    out/_rejects.jsonl           what could not be parsed; there when the run is done
    out/_work/00000.json         while it runs: the counts and rejects of a shard that is done

What makes it safe is the order of writing: the manifest; each shard and then its file in `_work`, which says that the
shard is done; the rejects of all; the manifest with the counts of all. Then `_work` goes.
"""

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import groupby
from multiprocessing import get_context
from operator import attrgetter
from typing import Any

from newsparse.batch.manifest import Run, begin, write_json
from newsparse.batch.readers import raw_records
from newsparse.batch.shards import json_bytes, whole_file, write_all
from newsparse.batch.work import FORMS, Done, Work, chunks
from newsparse.processes import mapped


def batch(run: Run, processes: int, *, resume: bool, watch: Callable[[Done], None]) -> dict[str, Any]:
    """Do the run, or what is left of it.

    Args:
        run: what to do.
        processes: how many parse; 1 is this process itself.
        resume: go on with the run where it was interrupted; where it was never begun, begin it.
        watch: told of each chunk that is done.

    Returns:
        What came out of the run as a whole: numbers of shards, articles, quotes, characters, and rejects by reason.

    Raises:
        BatchError: the folder holds something else, another run, or this one and `resume` is not set.
        OSError: reading or writing failed; what is done is kept.
    """
    manifest = begin(run, resume=resume)
    if "result" not in manifest:
        _write_shards(run, processes, watch)
        manifest["result"] = _collect(run)
        write_json(run, run.manifest, manifest)
    shutil.rmtree(run.work, ignore_errors=True)
    result: dict[str, Any] = manifest["result"]
    return result


def _write_shards(run: Run, processes: int, watch: Callable[[Done], None]) -> None:
    there = {number for number in _marked(run) if run.shard(number).exists()}
    missing = (
        chunk for chunk in chunks(raw_records(run.inputs, run.fields), run.shard_size) if chunk.shard not in there
    )
    work = Work(run.parser, run.fields, FORMS[run.output])
    with closing(mapped(work, missing, processes, get_context("spawn"))) as all_done:
        for number, of_shard in groupby(all_done, attrgetter("shard")):
            _write_shard(run, number, of_shard, watch)


def _write_shard(run: Run, number: int, chunks_done: Iterable[Done], watch: Callable[[Done], None]) -> None:
    counts: Counter[str] = Counter()
    rejects: list[dict[str, Any]] = []

    def parts() -> Iterator[Any]:
        for done in chunks_done:
            counts.update(done.counts)
            rejects.extend(done.rejects)
            watch(done)
            yield done.written

    with whole_file(run.shard(number), run.aside) as file:
        write_all(run.output, file, parts(), run.parser)
    write_json(run, run.mark(number), {"counts": counts, "rejects": rejects})


def _collect(run: Run) -> dict[str, Any]:
    """Put the rejects of all shards into one file, and count what came out."""
    marks = _marked(run)
    counts = Counter(articles=0, quotes=0, characters=0)
    reasons: Counter[str] = Counter()
    with whole_file(run.rejects, run.aside) as file:
        for number in marks:
            mark = json.loads(run.mark(number).read_bytes())
            counts.update(mark["counts"])
            reasons.update(reject["reason"] for reject in mark["rejects"])
            file.writelines(map(json_bytes, mark["rejects"]))
    return {"shards": len(marks), **counts, "rejected": dict(sorted(reasons.items()))}


def _marked(run: Run) -> list[int]:
    return sorted(int(path.stem) for path in run.work.glob("*.json"))
