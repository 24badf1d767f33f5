"""Headlines: the article's title.

labelled.py    behind a database's label
first_line.py  in a line of its own
furniture.py   what stands above it and is none
run_in.py      run into one long line with the byline or the dateline, and the story
title.py       how long a title is, and the headline that one makes
"""
