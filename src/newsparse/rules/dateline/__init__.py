"""Datelines: where and when a story was filed, and by which agency: wire.py, with place.py and date.py."""
