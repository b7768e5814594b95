"""Starts the command line or the window; no logic."""

import sys

from ui.collecting import collect_seldom
from ui.libraries import missing_libraries
from ui.plain_imports import import_plainly


def main() -> int:
    """Run what the words after `main.py` ask for."""
    collect_seldom()
    missing = missing_libraries()
    if missing:
        sys.stderr.write(missing + "\n")
        return 1
    import_plainly()
    from ui.command_line.run import run  # after the check: it imports Qt

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
