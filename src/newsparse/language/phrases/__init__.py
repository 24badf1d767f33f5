"""Noun phrases.

noun_phrase.py          read back from a verb, with constituent.py, coordination.py and name_list.py
noun_phrase_behind.py   read on from a verb
noun_phrase_opening.py  read on where no verb is known
"""
