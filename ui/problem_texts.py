"""Sentences of problems: code → English source."""

PROBLEM_TEXTS: dict[str, str] = {}
