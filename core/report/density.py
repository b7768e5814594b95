"""How closely the paper is written: what keeps a row of its own when there is much to tell."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Density:
    """Limits of full rows; what is over them is still named, in one line.

    `longest`: full rows beside the refused and the silent; None: all up to twenty standing, else
    ten. `late`: full rows of trucks that roll, if they are no more. `passed`: rows of the passed.
    """

    longest: int | None
    late: int
    passed: int
    money: bool = True  # the money of delay; the workbook has it in any case


DENSITIES = (
    Density(None, 5, 25),
    Density(None, 0, 12),
    Density(None, 0, 6),
    Density(None, 0, 0),
    Density(10, 0, 0),
    Density(7, 0, 0),
    Density(4, 0, 0),
    Density(2, 0, 0),
    Density(0, 0, 0),
    Density(0, 0, 0, money=False),
)
"""From the fullest to the closest."""
