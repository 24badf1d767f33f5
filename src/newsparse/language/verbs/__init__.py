"""Verbs and what stands beside them.

adverbial.py        'Ms. Brandt [had also, on Tuesday,] said'
verb.py             what a verb of reporting does where it stands
leading_verb.py     '[went] on to say'
noun_or_verb.py     'The crew [reports] that it held', 'the crew's [reports]'
"""
