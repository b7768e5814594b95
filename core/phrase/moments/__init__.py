"""Times as they are said, and the moments they mean."""
