"""Engines that run newsparse on many articles, one a file; all of them call `newsparse.engines.arrow.parse_batch`."""
