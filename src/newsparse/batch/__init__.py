"""Many articles: from files of records to files of articles.

`inputs` says which files there are, `readers` and `records` what stands in them. `run` gives it in chunks to processes
that parse, and puts what they make of it into shards: files of articles, each there whole or not at all.
"""


class BatchError(ValueError):
    """What was asked for cannot be done. The message says why, and what to do."""
