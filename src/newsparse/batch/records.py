"""A record: an article's text with what came beside it, or what is wrong with what should be one."""

import json
from base64 import b64encode
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Set
from datetime import date, time
from itertools import islice
from math import isfinite
from typing import Any, NamedTuple

from attrs import frozen

from newsparse.batch.inputs import Input
from newsparse.formats.quotes import COLUMNS
from newsparse.pattern import lazy_pattern

#: How a web page begins.
_WEB_PAGE = lazy_pattern(r"(?i)[\s\ufeff]*+<(?:!doctype )?html\b")
#: How JSON begins that holds records: '{"id": ', '[{"id": '.
_JSON = lazy_pattern(r'[\s\ufeff]*+(?:\[\s*+)?\{\s*+"')
#: What parts the names in a first row: 'id,text', '"id";"text"'.
_SEPARATOR = lazy_pattern(r"[,;\t]")

#: How data begins that is known to be no UTF-8, and what to do with it.
_NO_UTF_8 = {
    BOM_UTF16_LE: "UTF-16; convert it to UTF-8 first",
    BOM_UTF16_BE: "UTF-16; convert it to UTF-8 first",
    b"\x1f\x8b": "gzip; unpack it first",
    b"\x28\xb5\x2f\xfd": "Zstandard; unpack it first",
}

#: Why something is no record, and what that means.
REASONS = {
    "not-utf-8": "its bytes are not UTF-8, or an escape in it stands for no Unicode character",
    "broken-json": "the line is no JSON",
    "broken-csv": "the row has more or fewer cells than the first row, no end, or marks in a cell that are not doubled"
    "; or two columns are called as the text or the id is",
    "no-text-field": "it has no field of the name that --text-field gives",
    "wrong-type": "the line is no JSON object, or the text is no string",
    "too-long": "the text has more characters than --max-chars allows",
    "html": "the text begins as a web page does; extract the article's text first",
    "records": "what is read as one text begins as records do, in JSON or CSV; say which with --from",
    "quotes": "it is no article, but stands in a table that newsparse quotes has made",
    "no-id": "the field that --id-field names is missing, or neither a string nor a whole number",
    "unreadable-file": "the file cannot be opened, is damaged, or not of its format; from here on it is not read",
    "rule-fault": "a plugin's rule failed on it",
}

_SAY_FROM = "{}; newsparse parse, quotes and batch read that with --from {}"
_TOO_DEEP = "it is nested too deeply"


class RecordError(ValueError):
    """What should be a record is none.

    Attributes:
        reason: the kind of fault, a key of `REASONS`.
        detail: what is there, and what was expected.
    """

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail


@frozen
class Fields:
    """Which field of a record is what.

    Attributes:
        text: the field with the article's text.
        id: the field that names the record; None takes 'id' where there is one, else the record's place.
        max_chars: the longest text that is parsed, in characters.
    """

    text: str = "text"
    id: str | None = None
    max_chars: int = 1_000_000


class Raw(NamedTuple):
    """A record as it stands in its file, not yet decoded.

    Attributes:
        input: the file.
        number: of its line (in JSON Lines and CSV) or row (in Parquet), from 1; 0 is the file as a whole.
        content: bytes of text or of JSON; a row's cells by the names of their columns; or what is wrong there.
        position: how many bytes of all inputs had been read by then.
    """

    input: Input
    number: int
    content: "bytes | dict[str, Any] | RecordError"
    position: int

    @property
    def place(self) -> dict[str, str | int]:
        """The file, and the line or row in it."""
        unit = "row" if self.input.format == "parquet" else "line"
        return {"file": self.input.file, unit: self.number} if self.number else {"file": self.input.file}


@frozen
class Record:
    """An article's text, and what came beside it.

    Attributes:
        id: what names it.
        text: what is to be parsed.
        fields: the record's other fields, a JSON object.
    """

    id: str
    text: str
    fields: str


def record_of(raw: Raw, fields: Fields) -> Record:
    """The record that was read.

    Raises:
        RecordError: it is none.
    """
    cells = _cells(raw, fields)
    text = _text(cells, fields)
    id_field, id = _id(cells, fields, raw)
    kept = {name: value for name, value in cells.items() if name not in (fields.text, id_field)}
    record = Record(id, text, _json_of(kept))
    for part in (record.id, record.text, record.fields):
        _check_is_unicode(part)
    return record


def too_long(fields: Fields) -> RecordError:
    """The record's text is longer than is allowed."""
    return RecordError("too-long", f"more than {fields.max_chars:,} characters; --max-chars allows more")


def decoded(data: bytes) -> str:
    """The text that the bytes are.

    Raises:
        RecordError: they are not UTF-8.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        for start, known in _NO_UTF_8.items():
            if data.startswith(start):
                raise RecordError("not-utf-8", f"it looks like {known}") from None
        byte = f"byte {error.start} (0x{data[error.start]:02x})"
        raise RecordError("not-utf-8", f"{byte} is not UTF-8; convert it first") from None


def check_was_utf_8(cells: Iterable[str]) -> None:
    """Raise where a cell of CSV holds an escaped byte, since that is not UTF-8.

    Raises:
        RecordError: it does.
    """
    for cell in cells:
        decoded(cell.encode("utf-8", "surrogateescape"))


def check_are_no_quotes(names: Set[str]) -> None:
    """Raise where these are the columns of a table that `newsparse quotes` has made: its texts are no articles.

    Raises:
        RecordError: they are.
    """
    if COLUMNS.keys() <= names:
        raise RecordError("quotes", "newsparse quotes has made this of articles; it holds none to read")


def listed(names: Iterable[str]) -> str:
    """The first of the names, for a message."""
    return ", ".join(map(repr, islice(names, 20))) or "none"


def _cells(raw: Raw, fields: Fields) -> dict[str, Any]:
    match raw.content:
        case RecordError():
            raise raw.content
        case dict():
            check_was_utf_8(cell for cell in raw.content.values() if isinstance(cell, str))
            return raw.content
        case bytes() if raw.input.format == "text":
            text = decoded(raw.content)
            _check_is_one_text(text, fields)
            return {fields.text: text}
    cells = _json_object(decoded(raw.content))
    check_are_no_quotes(cells.keys())
    return cells


def _check_is_one_text(text: str, fields: Fields) -> None:
    """Raise where it is records that nobody said were such."""
    if _JSON.match(text):
        raise RecordError("records", _SAY_FROM.format("it begins as JSON does", "jsonl, each line a record"))
    first = text.partition("\n")[0]
    names = [name.strip('"\r\ufeff') for name in _SEPARATOR.split(first)]
    if len(names) > 1 and fields.text in names and " " not in first:  # prose has blanks
        raise RecordError("records", _SAY_FROM.format(f"its first line names a column {fields.text!r}", "csv or tsv"))


def _json_object(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line.removeprefix("\ufeff"))
    except RecursionError:
        raise RecordError("broken-json", _TOO_DEEP) from None
    except json.JSONDecodeError as error:
        raise RecordError("broken-json", str(error)) from None
    except ValueError:  # what Python's int() makes no number of
        raise RecordError("broken-json", "a number has too many digits") from None
    if not isinstance(value, dict):
        raise RecordError("wrong-type", f"expected a JSON object, got {_kind(value)}")
    return value


def _text(cells: dict[str, Any], fields: Fields) -> str:
    if fields.text not in cells:
        raise RecordError("no-text-field", f"no field {fields.text!r}; there are {listed(cells)}")
    text = cells[fields.text]
    if isinstance(text, bytes):
        text = decoded(text)
    if not isinstance(text, str):
        raise RecordError("wrong-type", f"expected a string in {fields.text!r}, got {_kind(text)}")
    if len(text) > fields.max_chars:
        raise too_long(fields)
    if _WEB_PAGE.match(text):
        raise RecordError("html", "it begins as a web page does; extract its text first, with trafilatura for example")
    return text


def _id(cells: dict[str, Any], fields: Fields, raw: Raw) -> tuple[str | None, str]:
    """The field that names the record, and its name; the record's place where no field does."""
    name = fields.id or "id"
    value = cells.get(name)
    if isinstance(value, str | int) and not isinstance(value, bool):
        return name, str(value)
    if fields.id is None:
        place = ":".join(map(str, raw.place.values()))
        return None, place.encode("utf-8", "backslashreplace").decode()  # a file's name need not be UTF-8
    if name not in cells:
        raise RecordError("no-id", f"no field {name!r}; there are {listed(cells)}")
    raise RecordError("no-id", f"expected a string or a whole number in {name!r}, got {_kind(value)}")


def _check_is_unicode(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise RecordError("not-utf-8", f"{error.object[error.start]!a} stands for no Unicode character") from None


def _kind(value: Any) -> str:
    return "null" if value is None else f"{type(value).__name__}"


def _json_of(kept: dict[str, Any]) -> str:
    try:
        return json.dumps(_finite(kept), ensure_ascii=False, default=_as_json)
    except RecursionError:
        raise RecordError("broken-json", _TOO_DEEP) from None


def _finite(value: Any) -> Any:
    """The same without NaN and infinities, which tables and Python's JSON have, and JSON has not."""
    match value:
        case float() if not isfinite(value):
            return None
        case list() | tuple():
            return [_finite(item) for item in value]
        case dict():
            return {name: _finite(item) for name, item in value.items()}
    return value


def _as_json(value: Any) -> Any:
    """What JSON has no form for, as Parquet has it."""
    if isinstance(value, date | time):
        return value.isoformat()
    return b64encode(value).decode() if isinstance(value, bytes) else str(value)
