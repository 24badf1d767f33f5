"""python tests/fuzz TARGET [OPTIONS]: let atheris look for a text that breaks a promise.

TARGET is a key of TARGETS in targets.py; the options are libFuzzer's, such as -max_total_time=60 or a folder that
keeps the inputs that led to new code. A text that fails is printed; add it to tests/test_fuzz.py when you mend it.
"""

import sys
from pathlib import Path

import atheris

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # invariants.py, test_html.py and timing.py
    with atheris.instrument_imports(include=["newsparse"]):
        import newsparse  # noqa: F401 - all that a parse needs comes with it, and is watched by the fuzzer
    from targets import TARGETS, text_of

    name, *options = sys.argv[1:]

    def fuzz(data: bytes) -> None:
        text = text_of(data)
        try:
            TARGETS[name](text)
        except Exception:
            print(f"target {name} fails for {text!r}", file=sys.stderr)
            raise

    atheris.Setup([sys.argv[0], "-max_len=200", *options], fuzz)
    atheris.Fuzz()
