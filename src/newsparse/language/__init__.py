"""The English that attribution needs, and no more: a folder for each question, which lists its files.

words               what is a word, and what is known of it by itself?
nouns, phrases      which words are one noun phrase?
verbs               what does a verb do here?
subjects            who is it told of?
sources             who says it?
clauses             a source and its verb of reporting
names               which name is in these words?
people              who is called so?

What stands further down asks what stands above it.
"""
