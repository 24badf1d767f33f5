"""`newsparse rules`: the rules, in the order in which they are asked."""

import click

from newsparse.cli.options import parser_options
from newsparse.cli.streams import write_text
from newsparse.parser import Parser


@click.command()
@parser_options
def rules(parser: Parser) -> None:
    """List the rules in the order in which they are asked.

    Each with its name, its package, what it yields and what it looks for.

    \b
    Examples:
    newsparse rules
    newsparse rules --plugins harbor
    """
    rows = [(rule.name, rule.package, rule.yields, rule.summary) for rule in parser.rules]
    name, package, yields = (max((len(row[column]) for row in rows), default=0) for column in range(3))
    for row in rows:
        write_text(f"{row[0]:{name}}  {row[1]:{package}}  {row[2]:{yields}}  {row[3]}".rstrip())
