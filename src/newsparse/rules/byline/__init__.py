"""Bylines: who wrote the article.

by_line.py      'By Ada Brandt'
linked.py       the same in Markdown, each name a link
bare.py         a name or a desk alone, below the headline
evidence.py     what the text tells of such a name
signature.py    '— Ada Brandt', at the end
credits.py      the names in such a line, with person.py
description.py  what it says of them: role, outlet, place, address
"""
