"""The house style of the Harbor Gazette, for newsparse."""

from newsparse import HouseStyle
from newsparse_harbor.anchor import anchor
from newsparse_harbor.embargo import Embargo, embargo
from newsparse_harbor.on_air import on_air
from newsparse_harbor.tide_table import tide_table

__all__ = ["HARBOR", "Embargo"]

HARBOR = HouseStyle(
    "Harbor Gazette",
    rules=[embargo, tide_table, anchor, on_air],
    words={"agencies": ["Gazette Wire"], "cue_verbs": "burbled"},
    without=["footer.agency_end"],  # `anchor` stands in its place
)
