"""Datelines; add your examples to the tables."""
