"""Many rows of one table at once, as in a first exchange."""
