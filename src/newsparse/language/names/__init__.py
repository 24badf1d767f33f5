"""The name in the words that name a source.

mention.py          which name it is, with name_start.py, name_behind.py, titled_name.py and several_named.py
name.py             a name parted from titles
"""
