"""The English that attribution needs, and no more. What stands further down asks what stands above it.

words               words.py lists its own files; column.py, pieces.py
nouns               noun.py, region.py, firm.py
noun phrases        noun_phrase.py, read back from a verb, with constituent.py, coordination.py and name_list.py;
                    noun_phrase_behind.py, read on from a verb; noun_phrase_opening.py, where no verb is known
verbs               adverbial.py, verb.py, leading_verb.py, noun_or_verb.py
subjects            subject.py, before a verb, with apposition.py and apposed_name.py;
                    opening_subject.py, of a sentence, with introductory.py; shared_subject.py, of the clause before
sources             source.py, before a verb of reporting, with postmodifier.py, bystander.py and infinitive.py;
                    source_list.py, inversion.py, participle.py with nearer_source.py
reporting clauses   clause.py: a source and its verb of reporting; clause_of_verb.py with no_report.py and agent.py,
                    clause_of_state.py, according_to.py; nobody.py
names               name.py, mention.py with name_start.py, name_behind.py, titled_name.py and several_named.py:
                    the name in the words that name a source
people              people.py lists its own files; runs.py, introduction.py, spoken_of.py
"""
