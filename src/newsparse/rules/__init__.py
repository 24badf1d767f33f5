"""Every rule of the library, in the order in which they are asked: the table of contents of what it knows."""

from newsparse.rule import Rule
from newsparse.rules import agency_end, bare_byline, byline, dateline, headline, signature
from newsparse.rules.attribution import ATTRIBUTION_RULES
from newsparse.rules.indirect import INDIRECT_RULES

#: A plugin's `before=` and `after=` name these.
DEFAULT_RULES: tuple[Rule, ...] = (
    headline.labelled,
    headline.first_line,
    byline.by_line,
    bare_byline.desk,
    bare_byline.bare_name,
    dateline.wire,
    signature.signature,
    agency_end.agency_end,
    *ATTRIBUTION_RULES,
    *INDIRECT_RULES,
)
