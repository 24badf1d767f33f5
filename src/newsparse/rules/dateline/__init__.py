"""Datelines: where and when a story was filed, and by which agency.

wire.py      before the story's first words: 'PARIS, March 3 (Reuters) -'
own_line.py  in a line of its own: 'TARNPUR, March 3'
place.py     what is a place, with region and several cities
date.py      what is a date
"""
