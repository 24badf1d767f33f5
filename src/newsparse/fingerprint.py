"""What a parser is, in one short string: its rules, their versions and its words."""

import hashlib
import json
import sys
from functools import lru_cache

import newsparse
from newsparse.parser import Parser
from newsparse.rule import Rule


@lru_cache(maxsize=8)
def fingerprint(parser: Parser) -> str:
    """A hash of the parser's rules, in their order, and of its lexicon; the same in every process and on every machine.

    A rule counts by its name, its first words (`opening=`), its package and that package's `__version__`, so that a new
    version of newsparse or of a plugin has another fingerprint. Its code does not count: parsers with the same
    fingerprint read a text the same way as long as no rule is changed under the same version.

    Args:
        parser: any parser.

    Returns:
        32 hexadecimal digits.

    >>> from newsparse import Parser
    >>> from newsparse.fingerprint import fingerprint
    >>> fingerprint(Parser()) == fingerprint(Parser().without("footer.promo"))
    False
    """
    lexicon = {name: sorted(words) for name, words in parser.lexicon.lists().items()}
    described = json.dumps([newsparse.__version__, [_description(rule) for rule in parser.rules], lexicon])
    return hashlib.sha256(described.encode()).hexdigest()[:32]


def _description(rule: Rule) -> tuple[str, list[str], str, str | None]:
    version = getattr(sys.modules.get(rule.package), "__version__", None)
    return rule.name, sorted(rule.opening), rule.package, version
