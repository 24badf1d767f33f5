"""Footers: a file for each module of `newsparse.rules.footer`; add your examples there."""
