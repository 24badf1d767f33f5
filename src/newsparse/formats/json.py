"""JSON: an article as plain values, and back without loss; `article.schema.json` describes the form.

    {"text": "By Ada Brandt\\n\\nRain fell.",
     "headline": null,
     "byline": {"span": {"start": 0, "end": 13, "text": "By Ada Brandt"}, "rule": "byline.by_line", "authors": […]}, …}

An object has a key for each attribute of its class. Annotations of the library's own kinds each have their place; those
of other kinds stand under "annotations". One of a plugin's class says under "type" which it is: 'acme.news:Hotline' is
the class `Hotline` of the module `acme.news`. Reading finds the class where that module has been imported, and imports
nothing itself, so that reading somebody's JSON runs nobody's code. The attributes of such a class can be strings,
numbers, booleans, None, enumerations, spans, other attrs classes and `tuple[…, ...]` of these; those that its
constructor does not take (`field(init=False)`) are left out.
"""

import json
import sys
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache
from importlib.resources import files
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from newsparse.article import (
    Annotation,
    Article,
    Author,
    Byline,
    Dateline,
    Footer,
    Headline,
    Paragraph,
    Quote,
    Span,
    are_in_order,
    is_made_of_its_spans,
    stands_in,
    text_order,
)
from newsparse.pattern import lazy_pattern

_ArticleT = TypeVar("_ArticleT", bound=Article)

#: Keys that hold one annotation or null, and keys that hold a list of them.
_ONE: dict[str, type[Annotation]] = {"headline": Headline, "byline": Byline, "dateline": Dateline}
_MANY: dict[str, type[Annotation]] = {"quotes": Quote, "footers": Footer}
_KEYS = ("text", *_ONE, "authors", "publisher", "paragraphs", "body_spans", *_MANY, "annotations")

#: JSON could escape two surrogates in a row only as the one character that they are in UTF-16: those stay as they are.
_LONE_SURROGATE = lazy_pattern("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")

_NAMES = {
    str: "a string", int: "a whole number", float: "a number", bool: "true or false", NoneType: "null", list: "a list",
    dict: "an object",
}  # fmt: skip


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `Article.to_dict` gives.

    >>> from newsparse.formats.json import schema
    >>> schema()["title"]
    'A parsed news article'
    """
    loaded: dict[str, Any] = json.loads(files("newsparse.formats").joinpath("article.schema.json").read_text("utf-8"))
    return loaded


# ------------------------------------------------------------ writing


def to_json(article: Article, *, indent: int | None = None) -> str:
    """See `Article.to_json`."""
    readable = json.dumps(to_dict(article), ensure_ascii=False, indent=indent)
    try:
        readable.encode()
    except UnicodeEncodeError:
        return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", readable)
    return readable


def to_dict(article: Article) -> dict[str, Any]:
    """See `Article.to_dict`."""
    one = {key: getattr(article, key) for key in _ONE}
    many = {key: getattr(article, key) for key in _MANY}
    data = {
        **{key: found and annotation_dict(found, _ONE[key]) for key, found in one.items()},
        **{key: [annotation_dict(found, _MANY[key]) for found in several] for key, several in many.items()},
        **{key: _plain(getattr(article, key)) for key in ("text", "authors", "publisher", "paragraphs", "body_spans")},
        "annotations": [annotation_dict(found) for found in other_annotations(article)],
    }
    return {key: data[key] for key in _KEYS}


def other_annotations(article: Article) -> list[Annotation]:
    """Those that have no place of their own, such as plugins' kinds, and a second byline."""
    placed = {id(article.headline), id(article.byline), id(article.dateline)}
    placed.update(map(id, article.quotes), map(id, article.footers))
    return [found for found in article.annotations if id(found) not in placed]


def annotation_dict(annotation: Annotation, usual: type[Annotation] | None = None) -> dict[str, Any]:
    """The annotation's attributes, and under "type" its class where that is not the `usual` one for its place."""
    named = {} if type(annotation) is usual else {"type": class_name(annotation)}
    return {**named, **_plain(annotation)}


def check_fields(annotation: Annotation, text: str) -> None:
    """Raise where an attribute is not of the type that its class says.

    Raises:
        TypeError, ValueError: it says which attribute, what was expected, and what it is.
    """
    types = get_type_hints(type(annotation))
    for attribute in attrs.fields(type(annotation)):
        value = getattr(annotation, attribute.name)
        if isinstance(value, list):
            raise TypeError(f"{attribute.name} is a list; expected a tuple")
        _read(types[attribute.name], _plain(value), attribute.name, text)


def class_name(annotation: Annotation) -> str:
    """The name of the annotation's class: 'acme.news:Hotline' is `Hotline` in the module `acme.news`."""
    kind = type(annotation)
    return f"{kind.__module__}:{kind.__qualname__}"


def _plain(value: Any) -> Any:
    kind = type(value)
    if value is None or kind is str or kind is int:
        return value
    names = _field_names(kind)  # type: ignore[arg-type] # mypy takes a class for not hashable
    if names is not None:
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str | int | float):
        return value
    raise TypeError(f"{value!r} has no form in JSON: an annotation holds strings, numbers, spans and tuples of these")


@lru_cache(maxsize=256)
def _field_names(kind: type) -> tuple[str, ...] | None:
    return tuple(field.name for field in _given(kind)) if attrs.has(kind) else None


def _given(kind: Any) -> list[Any]:
    """The attributes that the class's constructor takes."""
    return [field for field in attrs.fields(kind) if field.init]


# ------------------------------------------------------------ reading


def from_json(cls: type[_ArticleT], data: str) -> _ArticleT:
    """See `Article.from_json`."""
    try:
        loaded = json.loads(data)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply to be an article") from None
    return from_dict(cls, loaded)


def from_dict(cls: type[_ArticleT], data: Mapping[str, Any]) -> _ArticleT:
    """See `Article.from_dict`."""
    _check_keys(data, _KEYS, "an article as a JSON object")
    text = _read(str, data["text"], "text", "")
    found = [_read_annotation(kind, data[key], key, text) for key, kind in _ONE.items() if data[key] is not None]
    for key, kind in {**_MANY, "annotations": None}.items():
        found += [_read_annotation(kind, item, where, text) for item, where in _items(data[key], key)]
    kinds = {
        "paragraphs": tuple[Paragraph, ...],
        "authors": tuple[Author, ...],
        "publisher": str | None,
        "body_spans": tuple[Span, ...],
    }
    fields = {key: _read(kind, data[key], key, text) for key, kind in kinds.items()}
    places = {"paragraphs": [one.span for one in fields["paragraphs"]], "body_spans": fields["body_spans"]}
    for key, spans in places.items():
        if not are_in_order(spans):
            raise ValueError(f"{key}: they are not in order, or overlap")
    return cls(text=text, annotations=tuple(sorted(found, key=text_order)), **fields)


def _read_annotation(usual: type[Annotation] | None, data: Any, where: str, text: str) -> Any:
    """An annotation of the class that its "type" names, or else of the `usual` class for its place, if there is one."""
    if not isinstance(data, Mapping):
        raise _mismatch(where, _NAMES[dict], data)
    if "type" not in data:
        if usual is None:
            raise ValueError(f"{where}: the key 'type' is missing")
        return _read(usual, data, where, text)
    kind = _class_named(data["type"], where)
    if usual and not issubclass(kind, usual):
        raise ValueError(f"{where}.type: {data['type']} is no {usual.__name__}")
    return _read(kind, {key: value for key, value in data.items() if key != "type"}, where, text)


def _class_named(name: Any, where: str) -> type[Annotation]:
    """The annotation class that `name` is the name of, in a module that has been imported."""
    module, _, path = _read(str, name, f"{where}.type", "").partition(":")
    if module not in sys.modules:
        raise ValueError(f"{where}.type: {name!r} is not known here; import {module or 'its module'} before reading")
    try:
        kind = attrgetter(path)(sys.modules[module])
    except AttributeError:
        raise ValueError(f"{where}.type: {module} has no class {path!r}") from None
    if not (isinstance(kind, type) and issubclass(kind, Annotation)):
        raise ValueError(f"{where}.type: {name!r} is no subclass of newsparse.Annotation")
    return kind


def _read(kind: Any, value: Any, where: str, text: str) -> Any:
    """`value` as an instance of the type `kind`, or a ValueError that says where it is none."""
    if get_origin(kind) in (Union, UnionType):
        return _read_union(get_args(kind), value, where, text)
    if get_origin(kind) is tuple:
        return tuple(_read(get_args(kind)[0], item, place, text) for item, place in _items(value, where))
    if attrs.has(kind):
        return _read_object(kind, value, where, text)
    if issubclass(kind, Enum):
        return _read_enum(kind, value, where)
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise _mismatch(where, _NAMES[kind], value)
    return value


def _read_union(kinds: tuple[Any, ...], value: Any, where: str, text: str) -> Any:
    if value is None and NoneType in kinds:
        return None
    *others, last = (kind for kind in kinds if kind is not NoneType)
    for kind in others:
        try:
            return _read(kind, value, where, text)
        except ValueError:
            continue
    return _read(last, value, where, text)


def _read_object(kind: Any, value: Any, where: str, text: str) -> Any:
    fields = _given(kind)
    types = get_type_hints(kind)
    _check_keys(value, [field.name for field in fields], f"{where}: {_NAMES[dict]}")
    values = {
        field.alias: _read(types[field.name], value[field.name], f"{where}.{field.name}", text) for field in fields
    }
    try:
        made = kind(**values)
        _check_place(made, text)
    except Exception as error:  # a plugin's class may raise anything
        raise ValueError(f"{where}: {error}") from error
    return made


def _check_place(made: Any, text: str) -> None:
    if isinstance(made, Span) and not stands_in(made, text):
        raise ValueError(f"the text from {made.start} to {made.end} is not {made.text!r}")
    if isinstance(made, Annotation) and not is_made_of_its_spans(made):
        raise ValueError("its spans are not in order from its start to its end, or overlap")


def _read_enum(kind: type[Enum], value: Any, where: str) -> Enum:
    try:
        return kind(value)
    except ValueError:
        names = ", ".join(repr(member.value) for member in kind)
        raise ValueError(f"{where}: {value!r} is none of {names}") from None


def _items(value: Any, where: str) -> Iterable[tuple[Any, str]]:
    if not isinstance(value, list | tuple):
        raise _mismatch(where, "a list", value)
    return ((item, f"{where}[{place}]") for place, item in enumerate(value))


def _check_keys(value: Any, keys: Iterable[str], expected: str) -> None:
    """Raise where `value` is no mapping of just these keys."""
    where, _, what = expected.rpartition(": ")
    if not isinstance(value, Mapping):
        raise _mismatch(where, what, value)
    for difference, name in ((set(keys) - set(value), "is missing"), (set(value) - set(keys), "is not known")):
        if difference:
            raise ValueError(f"{where or 'article'}: the key {min(map(repr, difference))} {name}")


def _mismatch(where: str, expected: str, value: Any) -> ValueError:
    got = f"expected {expected}, got {_NAMES.get(type(value), type(value).__name__)}"
    return ValueError(f"{where}: {got}" if where else got)
