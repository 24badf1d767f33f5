"""Modules that need an engine are imported where it is installed alone: tests/test_engines.py runs their examples."""

from pathlib import Path

_PACKAGE = Path(__file__).parent / "src" / "newsparse"

collect_ignore = [
    _PACKAGE / "spacy.py",
    *(_PACKAGE / "engines" / f"{name}.py" for name in ("datatrove", "ray", "spark")),
]
