"""The command line: `main.py [--data DIR] [--as-of ISO] CALL …`."""
