"""The English that attribution needs, and no more: words, noun phrases, subjects, reporting clauses, people's names."""
