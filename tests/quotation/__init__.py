"""Quotations: the marks around them, and which of them are speech; add your examples to the tables."""
