"""Headlines: the article's title.

labelled.py    behind a database's label
first_line.py  in a line of its own
reading.py     whether a line reads like one
above.py       the name of the paper, a column or a section above it
furniture.py   what else stands above it and is none
run_in.py      run into one long line with the byline or the dateline, and the story
title.py       how long a title is, and the headline that one makes
"""
