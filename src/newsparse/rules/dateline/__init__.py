"""Datelines: where and when a story was filed, and by which agency.

wire.py      before the story's first words: 'PARIS, March 3 (Reuters) -'
reading.py   what stands there, once it is known where it may end
own_line.py  in a line of its own: 'TARNPUR, March 3'
agency.py    what is an agency, in brackets or not
enough.py    whether place, date and agency are enough
place.py     what is a place, with region and several cities
date.py      what is a date
"""
