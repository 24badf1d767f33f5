"""A record: an article's text with what came beside it, or what is wrong with what should be one."""

import json
from base64 import b64encode
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable
from datetime import date, time
from itertools import islice
from math import isfinite
from typing import Any, NamedTuple

from attrs import frozen

from newsparse.batch.inputs import Input
from newsparse.pattern import lazy_pattern

#: How a web page begins.
_WEB_PAGE = lazy_pattern(r"(?i)[\s\ufeff]*+<(?:!doctype )?html\b")

#: Why something is no record, and what that means.
REASONS = {
    "not-utf-8": "its bytes are not UTF-8, or an escape in it stands for no Unicode character",
    "broken-json": "the line is no JSON",
    "broken-csv": "the row has more or fewer cells than the first row, no end, or marks in a cell that are not doubled",
    "no-text-field": "it has no field of the name that --text-field gives",
    "wrong-type": "the line is no JSON object, or the text is no string",
    "too-long": "the text has more characters than --max-chars allows",
    "html": "the text begins as a web page does; extract the article's text first",
    "no-id": "the field that --id-field names is missing, or neither a string nor a whole number",
    "unreadable-file": "the file cannot be opened, is damaged, or not of its format; from here on it is not read",
    "rule-fault": "a plugin's rule failed on it",
}


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
        if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            raise RecordError("not-utf-8", "it looks like UTF-16; convert it to UTF-8 first") from None
        byte = f"byte {error.start} (0x{data[error.start]:02x})"
        raise RecordError("not-utf-8", f"{byte} is not UTF-8; convert it first") from None


def check_was_utf_8(cells: Iterable[str]) -> None:
    """Raise where a cell of CSV holds an escaped byte, since that is not UTF-8.

    Raises:
        RecordError: it does.
    """
    for cell in cells:
        decoded(cell.encode("utf-8", "surrogateescape"))


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
            return {fields.text: decoded(raw.content)}
    return _json_object(decoded(raw.content))


def _json_object(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line.removeprefix("\ufeff"), parse_constant=_no_number)
    except (RecursionError, ValueError) as error:
        raise RecordError("broken-json", str(error)) from None
    if not isinstance(value, dict):
        raise RecordError("wrong-type", f"expected a JSON object, got {_kind(value)}")
    return value


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


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
    except RecursionError as error:
        raise RecordError("broken-json", str(error)) from None


def _finite(value: Any) -> Any:
    """The same without NaN and infinities, which tables have and JSON has not."""
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
