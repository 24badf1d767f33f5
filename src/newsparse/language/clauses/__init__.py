"""Reporting clauses: a source and its verb of reporting.

clause.py           what one is
clause_of_verb.py   'Ms. Brandt said', with no_report.py (words that report nothing) and agent.py ('told by her aide')
clause_of_state.py  'She is confident that'
according_to.py     'according to the mayor'
headline.py         what only headlines do
nobody.py           subjects that could say nothing
"""
