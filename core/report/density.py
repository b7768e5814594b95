"""How closely the paper is written: what keeps a row of its own when there is much to tell."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Density:
    """Limits of full rows; what is over them is still named, in one line.

    `longest`: full rows beside the refused, silent and broken; None: all up to twenty standing,
    else ten. `late`: full rows of those that do not stand, if they are no more. `passed`: rows of
    the passed. `lines`: those that do not stand have a line each, else they share a paragraph.
    """

    longest: int | None
    late: int
    passed: int
    lines: bool = True
    money: bool = True  # the money of delay; the workbook has it in any case
    reasons: bool = True  # of the money of delay its hours by reason


DENSITIES = (
    Density(None, 5, 25),
    Density(None, 0, 12),
    Density(None, 0, 6),
    Density(None, 0, 0),
    Density(None, 0, 0, lines=False),
    Density(10, 0, 0),
    Density(10, 0, 0, lines=False),
    Density(10, 0, 0, lines=False, reasons=False),
    *(Density(longest, 0, 0, lines=False, money=False) for longest in range(10, -1, -1)),
)
"""From the fullest to the closest."""
