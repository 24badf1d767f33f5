"""No regular expression of the library takes time out of proportion to its text, whatever stands in it.

witnesses.py reads each expression and says which texts make it work hardest; each is tried at two lengths. Nothing
here knows how long the texts are that the rules hand over: an expression has to be linear by itself.
"""

import ast
import importlib
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import regex

import newsparse
from newsparse import Lexicon
from timing import TRIES
from witnesses import fitting, read, witnesses

SHORT, LONG = 400, 3_200
#: An expression whose time grows with the square of the length takes 64 times as long for eight times the text.
GROWTH = 25
#: Where a method looks for the expression anywhere, it is tried with `search`; otherwise at the text's start.
ANYWHERE = {"finditer", "findall", "search", "split", "sub"}


def compiled(value: object, name: str) -> Iterator[tuple[str, "regex.Pattern[str]"]]:
    """The expressions that a name of a module stands for."""
    if isinstance(value, tuple):
        for one in value:
            yield from compiled(one, name)
    elif hasattr(value, "finditer") and not isinstance(value, ModuleType):
        yield name, value
    elif name.endswith("pattern") and hasattr(value, "cache_info"):  # made of the lexicon's words
        yield name, value(Lexicon.english())


def uses(module: str, name: str) -> set[str]:
    """The methods that the library calls on what a module names so; all of them where it goes by another name there."""
    nodes = [node for other in NODES if other == module or (module, name) in IMPORTED[other] for node in NODES[other]]
    called = {node.attr for node in nodes if isinstance(node, ast.Attribute) and _name(node.value) == name}
    handed = {_name(node.args[0]) for node in nodes if isinstance(node, ast.Call) and _name(node) == "reader"}
    return called | {"match"} if name in handed else called or ANYWHERE  # rules/footer/tail.py has the reader match it


def _defines(tree: ast.Module, name: str) -> bool:
    assigned = (target for node in tree.body if isinstance(node, ast.Assign) for target in node.targets)
    return name in {_name(node) for node in assigned} | {getattr(node, "name", None) for node in tree.body}


def _makes(nodes: list[ast.AST]) -> int:
    calls = (node.func for node in nodes if isinstance(node, ast.Call))
    return sum(_name(call) in {"lazy_pattern", "phrases"} or ast.unparse(call) == "regex.compile" for call in calls)


def _name(node: ast.expr) -> str | None:
    node = node.func if isinstance(node, ast.Call) else node
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else None


SOURCE = Path(newsparse.__path__[0])
TREES = {
    ".".join(path.relative_to(SOURCE.parent).with_suffix("").parts): ast.parse(path.read_text("utf-8"))
    for path in sorted(SOURCE.rglob("*.py"))
}
NODES = {module: list(ast.walk(tree)) for module, tree in TREES.items()}
#: What each module imports by name, and from where.
IMPORTED = {
    module: {(node.module, alias.name) for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}
    for module, nodes in NODES.items()
}
#: The modules that make expressions; others may need packages that are not here.
MAKING = [module for module, nodes in NODES.items() if _makes(nodes)]
PATTERNS = {
    (pattern.pattern, pattern.flags): pytest.param(pattern, uses(module, name), id=f"{module}.{name}")
    for module in MAKING
    for key, value in vars(importlib.import_module(module)).items()
    for name, pattern in compiled(value, key)
    if _defines(TREES[module], name)
}


def seconds(method, text: str, rounds: int) -> float:
    """The least time that it takes; as good as for ever where it is more than half a second."""
    taken = []
    for _ in range(rounds):
        started = time.thread_time()
        try:
            method(text, timeout=0.5)
        except TimeoutError:
            return 1_000
        taken.append(time.thread_time() - started)
    return min(taken)


def slow_text(pattern: "regex.Pattern[str]", methods: set[str]) -> str | None:
    """What is to be said again and again to make the expression slow, and behind what; None where nothing is."""
    method = pattern.search if methods & ANYWHERE else pattern.match
    tree = read(pattern)
    endings = ("\0", "\0" + next(fitting(tree), ""))  # `regex` doesn't try where a character that it needs is missing
    for before, piece, ending in dict.fromkeys((*witness, end) for witness in witnesses(tree) for end in endings):
        short, long = (f"{before}{piece * (size // len(piece))}{ending}" if piece else "" for size in (SHORT, LONG))
        for rounds in TRIES:
            if seconds(method, long, rounds) < GROWTH * seconds(method, short, rounds) + 2e-4:
                break
        else:
            return f"{before!r} and {piece!r} again and again"
    return None


@pytest.mark.slow
@pytest.mark.parametrize(("pattern", "methods"), PATTERNS.values())
def test_a_pattern_is_linear(pattern, methods):
    assert slow_text(pattern, methods) is None


@pytest.mark.slow
@pytest.mark.parametrize(
    "source",
    [
        r"(?:a+)+b",
        r"(?:\w+\s?)*:",
        r"By (?:[A-Z]\w*[ ]?)+,",
        r"said\s*\s*\.",
        r"(?:Ada|A\w+)+!",
        r"\s+$",
        r"[“\"][^”]*[”\"]",
        r"past\sperformance\b.*\bguarantee",
        r"x*x*x*y",
        r"(?P<name>\p{Lu}\p{L}*\s*)+(?P<name>\d)",
    ],
)
def test_a_bad_pattern_is_noticed(source):
    assert slow_text(regex.compile(source), {"search"})


@pytest.mark.parametrize(
    "source", [r"(?:a++)++b", r"said\s*+\.", r"(?<!\s)\s++$", r"\p{Lu}[\p{L}.]{0,20} of", r"a|ab|abc"]
)
def test_a_good_one_is_not(source):
    assert slow_text(regex.compile(source), {"search"}) is None


def test_every_pattern_is_known_here():
    assert len(PATTERNS) == sum(map(_makes, NODES.values())) - 1  # pattern.py compiles what it is given
