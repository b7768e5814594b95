"""How many faults are made: few on every change, all of them when somebody asks for proof."""

import os

FULL = os.environ.get("KEZEK_FAULTS") == "full"


def count(few: int, full: int) -> int:
    """As many as asked: KEZEK_FAULTS=full for all."""
    return full if FULL else few


def told(line: str) -> None:
    """A figure of the run, seen with `pytest -s` or in the file that KEZEK_FIGURES names."""
    print(line)  # noqa: T201  figures are what this run is for
    if os.environ.get("KEZEK_FIGURES"):
        with open(os.environ["KEZEK_FIGURES"], "a", encoding="utf-8") as file:  # noqa: PTH123
            file.write(line + "\n")
