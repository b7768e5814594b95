"""Registers at a desk: folded from the history of their edits, doubles made one."""
