"""Says at the foot of each page which version it describes."""

from mkdocs.config.defaults import MkDocsConfig

from newsparse import __version__


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """The settings, with the version behind the notice of copyright."""
    config.copyright = f"{config.copyright} These pages describe version {__version__}."
    return config
