"""`newsparse new-plugin`: begin a package of rules."""

import click


@click.command()
@click.argument("name")
def new_plugin(name: str) -> None:
    """Begin a package of rules.

    It goes to the new folder newsparse-NAME. NAME begins with a small letter, and is made of these, digits and single
    hyphens.

    \b
    Example:
    newsparse new-plugin tribune
    """
    from newsparse.new_plugin import new_plugin

    try:
        folder = new_plugin(name)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="NAME") from None
    click.echo(f"{folder}/ is there; its README.md says how to install and test it")
