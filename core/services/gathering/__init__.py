"""The desk read in one go, as it was known at a moment."""
