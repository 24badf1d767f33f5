"""Bylines: who wrote the article.

by_line.py      'By Ada Brandt'
linked.py       the same in Markdown, each name a link
bare.py         a name alone, below the headline
desk.py         a desk or an agency alone there
below_headline.py  the lines in which these may stand
evidence.py     what the text tells of such a name
run_in.py       'By Ada Brandt The ferry …', in the story's first paragraph
signature.py    '— Ada Brandt', at the end
stamp.py        what is printed beside it and is none: when it was posted
credits.py      the names in such a line, with name_bounds.py and person.py
description.py  what it says of them: role, outlet, place, address
"""
