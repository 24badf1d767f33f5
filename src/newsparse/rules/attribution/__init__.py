"""The attribution sieve: one file per way of saying who speaks.

Each rule is asked about one quotation, in this order, and the first that answers wins. Several ask which clause before
a quotation governs it (governing.py).
"""

from newsparse.rule import Rule
from newsparse.rules.attribution import (
    after,
    before,
    carried,
    colon,
    continued,
    further,
    label,
    near,
    remark,
    turn,
    words_of,
)

ATTRIBUTION_RULES: tuple[Rule, ...] = (
    after.after,
    continued.continued,
    label.label,
    label.post,
    label.signature,
    colon.colon,
    words_of.words_of,
    before.before,
    remark.remark,
    after.after_other_verb,
    further.further,
    carried.carried,
    turn.turn,
    near.near,
)
