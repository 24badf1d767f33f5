"""Nouns and names by themselves.

noun.py             an owner, a person, a text, a verb in the past: what a word of a noun phrase is
region.py           'Ada Brandt of Columbus, [Ohio], said'
firm.py             '[Moody's] cut its forecast'
"""
