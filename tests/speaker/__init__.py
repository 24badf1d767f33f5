"""Speakers: from the words that name a source to the fullest name; examples for each module; add yours."""
