"""Which files to read: from files, folders and patterns to a list of inputs, each of a known format."""

import os
from collections.abc import Iterable, Iterator
from glob import glob
from pathlib import Path
from typing import Literal, get_args

from attrs import frozen

from newsparse.batch import BatchError

Format = Literal["text", "jsonl", "csv", "tsv", "parquet"]
Compression = Literal["gz", "zst"]

FORMATS: tuple[Format, ...] = get_args(Format)
STDIN = "-"
#: The file by which a folder shows that `newsparse batch` has written it.
MANIFEST = "_manifest.json"

#: How files begin that are not meant where a folder is named: hidden ones, and in a folder of a run what the run wrote.
_HIDDEN = (".",)
_WRITTEN = (*_HIDDEN, "_", "articles-")

_BY_SUFFIX: dict[str, Format] = {
    ".txt": "text",
    ".text": "text",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
}
_COMPRESSIONS: dict[str, Compression] = {".gz": "gz", ".zst": "zst"}


@frozen
class Input:
    """A file to read, or standard input.

    Attributes:
        file: its path, as it was named; '-' is standard input.
        format: what it holds: one article, or records.
        compression: how it is packed; None where it is not.
    """

    file: str
    format: Format
    compression: Compression | None = None


def inputs(names: Iterable[str], format: Format | None = None, apart_from: Path | None = None) -> list[Input]:
    """The files that are meant, each once, in the order of the names and sorted within a folder or a pattern.

    Args:
        names: files, folders (read recursively: every file of a known suffix, but for what `newsparse batch` wrote),
            patterns such as 'news/*.jsonl', or '-'.
        format: what the files hold; told by the suffix when left out, and text where that says nothing.
        apart_from: a folder whose files are not meant, or a file that is not, since the output goes there.

    Raises:
        BatchError: a file is missing, a folder or a pattern holds nothing, or a file's format cannot be told.
    """
    found = (input for name in names for input in _inputs(name, format))
    kept = (input for input in found if not (apart_from and _is_in(input.file, apart_from)))
    return list(dict.fromkeys(kept))


def _is_in(file: str, place: Path) -> bool:
    """Whether the file is that one or in that folder, however the two are written: './out/a.txt' is in '/news/out'."""
    return Path(os.path.abspath(file)).is_relative_to(os.path.abspath(place))


def status(input: Input) -> os.stat_result | None:
    """What the disk tells of the file; None of standard input, and of a file that is gone or a link to nowhere."""
    try:
        return None if input.file == STDIN else os.stat(input.file)
    except OSError:
        return None


def _inputs(name: str, format: Format | None) -> Iterator[Input]:
    if name == STDIN:
        yield Input(STDIN, format or "text")
    elif os.path.isdir(name):
        yield from _in_folder(name, format)
    elif os.path.exists(name):
        yield _input(name, format)
    else:
        files = [file for file in sorted(glob(name, recursive=True)) if os.path.isfile(file)]
        if not files:
            raise BatchError(f"{name}: there is no such file or folder, and no file matches it as a pattern")
        yield from (_input(file, format) for file in files)


def _in_folder(folder: str, format: Format | None) -> Iterator[Input]:
    found = False
    for path, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        not_meant = _WRITTEN if MANIFEST in files else _HIDDEN
        for file in sorted(files):
            if not file.startswith(not_meant) and _suffixes(file)[0] in _BY_SUFFIX:
                found = True
                yield _input(os.path.join(path, file), format)
    if not found:
        known = " ".join(_BY_SUFFIX)
        raise BatchError(
            f"{folder}: holds no file to read; expected {known}, or one of these with .gz or .zst, "
            "and not written by newsparse batch"
        )


def _input(file: str, format: Format | None) -> Input:
    suffix, packed = _suffixes(file)
    if suffix == ".json" and format is None:
        raise BatchError(
            f"{file}: JSON is read by the line; say --from jsonl if each line is a record, "
            "else make it so: jq -c '.[]' FILE.json > FILE.jsonl"
        )
    return Input(file, format or _BY_SUFFIX.get(suffix, "text"), _COMPRESSIONS.get(packed))


def _suffixes(file: str) -> tuple[str, str]:
    """What tells the format, and what tells the compression: '.jsonl' and '.gz', or '' where there is none."""
    path = Path(file.lower())
    if path.suffix in _COMPRESSIONS:
        return Path(path.stem).suffix, path.suffix
    return path.suffix, ""
