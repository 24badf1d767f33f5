"""What a run is made of. It is written into the run's folder, so that only the same run is resumed there."""

import json
import os
import zlib
from importlib.metadata import version
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

import newsparse
from newsparse.batch import BatchError
from newsparse.batch.inputs import MANIFEST, Input, status
from newsparse.batch.records import Fields
from newsparse.batch.shards import json_bytes, whole_file
from newsparse.batch.work import Output
from newsparse.fingerprint import fingerprint
from newsparse.parser import Parser


@frozen
class Run:
    """What is read, how, and where the articles go.

    Attributes:
        inputs: what is read, in order.
        out: the folder that the articles go to.
        output: how they are written.
        fields: which field of a record is what.
        shard_size: how many records make a shard.
        parser: which rules are asked.
    """

    inputs: tuple[Input, ...]
    out: Path
    output: Output
    fields: Fields
    shard_size: int
    parser: Parser

    @property
    def manifest(self) -> Path:
        """The file that says what the run is made of, and when it is done what came out of it."""
        return self.out / MANIFEST

    @property
    def rejects(self) -> Path:
        """The file of what could not be parsed."""
        return self.out / "_rejects.jsonl"

    @property
    def work(self) -> Path:
        """The folder of what is needed until the run is done."""
        return self.out / "_work"

    @property
    def aside(self) -> Path:
        """Where a file is written that is not whole yet."""
        return self.work / f"aside-{os.getpid()}"

    def shard(self, number: int) -> Path:
        """The file of that shard."""
        return self.out / f"articles-{number:05}.{self.output}"

    def mark(self, number: int) -> Path:
        """The file that says that the shard is done."""
        return self.work / f"{number:05}.json"


def begin(run: Run, *, resume: bool) -> dict[str, Any]:
    """Make the run's folder, or find it begun, and give its manifest.

    Raises:
        BatchError: the folder holds something else, another run, or this one and `resume` is not set.
    """
    manifest = _description(run)
    if run.manifest.exists():
        if not resume:
            raise BatchError(f"{run.out} holds a run already; --resume goes on with it, another --out begins a new one")
        manifest = _same(json.loads(run.manifest.read_bytes()), manifest, run)
        run.work.mkdir(exist_ok=True)
        for left in run.work.glob("aside-*"):  # by a run that was killed
            left.unlink()
        return manifest
    if run.out.is_dir() and any(path != run.work for path in run.out.iterdir()):
        raise BatchError(f"{run.out} holds files that are no run of newsparse; name a new folder with --out")
    run.work.mkdir(parents=True, exist_ok=True)
    write_json(run, run.manifest, manifest)
    return manifest


def write_json(run: Run, path: Path, value: dict[str, Any]) -> None:
    """Write a file of the run, whole or not at all."""
    with whole_file(path, run.aside) as file:
        file.write(json_bytes(value, indent=1))


def _description(run: Run) -> dict[str, Any]:
    return {
        "newsparse": newsparse.__version__,
        "rules": fingerprint(run.parser),
        "format": run.output,
        "written with": _writer(run.output),
        "fields": asdict(run.fields),
        "shard size": run.shard_size,
        "inputs": [_input(input) for input in run.inputs],
    }


def _writer(output: Output) -> str:
    """What makes the bytes, and can make others in another version."""
    match output:
        case "jsonl":
            return "json"
        case "jsonl.gz":
            return f"zlib {zlib.ZLIB_RUNTIME_VERSION}"
    return f"pyarrow {version('pyarrow')}"


def _input(input: Input) -> dict[str, Any]:
    found = status(input)
    return {**asdict(input), **({"bytes": found.st_size, "modified": found.st_mtime_ns} if found else {})}


def _same(begun: dict[str, Any], now: dict[str, Any], run: Run) -> dict[str, Any]:
    """The manifest of the run that was begun, if it is this one."""
    for key, value in now.items():
        if begun.get(key) != value:
            raise BatchError(f"{run.out} was begun otherwise, so it cannot be resumed: {_difference(key, begun, now)}")
    return begun


def _difference(key: str, begun: dict[str, Any], now: dict[str, Any]) -> str:
    if key == "rules":
        return "the rules are others, by --plugins, --without or another version of a plugin"
    if key != "inputs":
        return f"{key} was {begun.get(key)!r} and is {now[key]!r}"
    before = {input["file"]: input for input in begun[key]}
    for input in now[key]:
        if input["file"] not in before:
            return f"{input['file']} is a new input"
        if before.pop(input["file"]) != input:
            return f"{input['file']} has been changed since, or is read otherwise"
    return f"{next(iter(before))} is no input any longer" if before else "the inputs stand in another order"
