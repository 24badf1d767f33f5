"""Bylines: a file for each way in which authors are named; add your examples there."""
