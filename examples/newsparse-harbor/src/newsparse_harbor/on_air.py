"""Who spoke on the Gazette's radio, in brackets: '“It holds.” [Ada Brandt, on air]'."""

import re

from newsparse import Attribution, Quotation, Story, rule

ON_AIR = re.compile(r" ?\[(?P<name>\w[^\[\],\n]{0,60}), on air\]")


@rule("harbor.attribution.on_air", before="attribution.after")
def on_air(story: Story, quotation: Quotation) -> Attribution | None:
    """The name in brackets right behind the quotation."""
    found = ON_AIR.match(story.text, quotation.marked.end)
    return Attribution(story.span(*found.span("name"))) if found else None
