"""The command line: `main.py [--data DIR] [--as-of ISO] CALL …` (DESIGN 7.1)."""
