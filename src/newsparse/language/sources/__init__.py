"""Sources: who says it.

source.py           before a verb of reporting, with postmodifier.py, bystander.py and infinitive.py
inversion.py        behind it
participle.py       of 'saying', with nearer_source.py
source_list.py      several
"""
