"""Indirect speech: what a reporting clause reports, where no quotation marks stand around it.

Each rule is asked about one clause that attributes no quotation, in this order; the first that finds what is reported
wins. What it answers is the content: one stretch of words, or two around a clause in the middle.

They share what no rule is: whether anything is reported at all (statement.py, sense.py, thing.py, calling.py), where
the content begins (opening.py, circumstance.py) and ends (content.py, object_end.py, joints.py), and where the reporter
takes over again (takeover.py, next_clause.py, next_verb.py, outer_verb.py, verb_to_come.py, tense.py, aside.py). Verbs
that several of them ask for by name stand in verbs.py.
"""

from newsparse.rule import Rule
from newsparse.rules.indirect import according_to, as_clause, before_clause, behind_clause, doing

INDIRECT_RULES: tuple[Rule, ...] = (
    according_to.according_to,
    as_clause.as_clause,
    before_clause.before_clause,
    behind_clause.behind_clause,
    doing.doing,
)
