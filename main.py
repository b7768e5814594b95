"""Starts the command line or the window; no logic."""

import sys

from ui.libraries import missing_libraries


def main() -> int:
    """Run what the words after `main.py` ask for."""
    missing = missing_libraries()
    if missing:
        sys.stderr.write(missing + "\n")
        return 1
    from ui.command_line.run import run  # after the check: it imports Qt

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
