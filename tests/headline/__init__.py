"""Headlines; add your examples to the tables."""
