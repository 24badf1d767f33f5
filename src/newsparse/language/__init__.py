"""The English that attribution needs, and no more. What stands further down asks what stands above it.

words               words.py lists its own files; column.py, pieces.py
noun phrases        noun.py, noun_phrase.py (before a verb) with constituent.py, coordination.py and name_list.py;
                    noun_phrase_behind.py (behind one), noun_or_verb.py
verbs               verb.py
subjects            subject.py, past what stands between: adverbial.py, apposition.py, apposed_name.py, region.py;
                    shared_subject.py, opening_subject.py
sources             source.py (before the verb); what it is past: postmodifier.py, bystander.py; infinitive.py, firm.py,
                    source_list.py
reporting clauses   clause.py; clause_of_verb.py, clause_of_state.py, according_to.py: who reports, by what is the cue;
                    no_report.py, agent.py, nobody.py
names               name.py, name_words.py, runs.py, mention.py with name_start.py, name_behind.py, titled_name.py and
                    several_named.py: the name in the words that name a source
people              people.py lists its own files; introduction.py, spoken_of.py
"""
