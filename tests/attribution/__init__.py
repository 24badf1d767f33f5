"""The attribution sieve: a file for each rule, whose table says what it finds and what not; add your examples there."""
