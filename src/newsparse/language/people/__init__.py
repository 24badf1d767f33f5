"""People and bodies of an article, by their names.

people.py           all that is known of them; it lists the files below it, from name_words.py to couple.py
runs.py             runs of words with a capital
introduction.py     who is said to be what
spoken_of.py        whom a sentence speaks of
"""
