"""Subjects.

subject.py          before a verb, with apposition.py and apposed_name.py
opening_subject.py  of a sentence, with introductory.py
shared_subject.py   of the clause before: '[Ms. Brandt] praised the crew and said'
"""
