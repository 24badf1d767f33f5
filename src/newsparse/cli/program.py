"""The command's table of contents: each command has a module of its own."""

from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

import newsparse as library
from newsparse.cli.batch import batch
from newsparse.cli.ending import plain_endings
from newsparse.cli.explain import explain
from newsparse.cli.new_plugin import new_plugin
from newsparse.cli.parse import parse
from newsparse.cli.quotes import quotes
from newsparse.cli.rules import rules
from newsparse.cli.view import view


class _ParseByDefault(click.Group):
    """A group in which `newsparse FILE` is short for `newsparse parse FILE`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = {name for parameter in self.get_params(ctx) for name in parameter.opts}
        if args and args[0] not in own and args[0] not in self.commands:
            self._check_is_no_misspelling(ctx, args[0])
            args = ["parse", *args]
        return super().parse_args(ctx, args)

    def _check_is_no_misspelling(self, ctx: click.Context, name: str) -> None:
        meant = get_close_matches(name, self.commands)
        if meant and not name.startswith("-") and not Path(name).exists():
            ctx.fail(f"There is no command and no file {name!r}; did you mean {meant[0]!r}?")

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of this file, not of the alphabet."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        with plain_endings():
            return super().invoke(ctx)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        return super().shell_complete(ctx, incomplete) or [CompletionItem(incomplete, type="file")]


@click.group(
    cls=_ParseByDefault,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="`newsparse FILE` is short for `newsparse parse FILE`.",
)
@click.version_option(library.__version__, prog_name="newsparse", message="%(prog)s %(version)s")
def newsparse() -> None:
    """Find headline, byline, dateline, quotes with their speakers, and footers in the text of news articles."""


for command in (parse, view, explain, quotes, batch, rules, new_plugin):
    newsparse.add_command(command)
