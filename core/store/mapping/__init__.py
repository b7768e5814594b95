"""Rows to domain dataclasses and back: two small functions a noun."""
