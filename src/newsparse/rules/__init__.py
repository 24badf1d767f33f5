"""Every rule of the library, in the order in which they are asked: the table of contents of what it knows."""

from newsparse.rule import Rule
from newsparse.rules import agency_end, dateline, headline
from newsparse.rules.attribution import ATTRIBUTION_RULES

#: A plugin's `before=` and `after=` name these.
DEFAULT_RULES: tuple[Rule, ...] = (
    headline.labelled,
    headline.first_line,
    dateline.wire,
    agency_end.agency_end,
    *ATTRIBUTION_RULES,
)
