"""The grammar that rules ask; add your examples to the tables."""
