"""Words with their offsets: what the rules read.

words.py            asks for them and for sentences; it lists vocabulary.py, word_columns.py, name_too.py, sentence.py
pieces.py           where words are parted, though no white space stands there
column.py           where a column has ones, and where a word
"""
