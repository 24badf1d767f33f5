"""What stands behind the story and is not the story: one file for each kind of footer."""
