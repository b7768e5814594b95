"""The fonts of the paper: shipped with the program, so that every letter is there."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FAMILY = "DejaVu Sans Condensed"
UNITS_PER_POINT = 10
"""The paper is laid out in tenths of a point, 720 to the inch, whatever it is drawn on."""


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt once; their family names. Needs a QGuiApplication."""
    families: list[str] = []
    for path in sorted(FOLDER.glob("*.ttf")):
        key = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(key)
    return tuple(dict.fromkeys(families))


def paper_font(points: float, *, bold: bool = False) -> QFont:
    """A font of the paper, measured in its units, without hinting: the same on any device."""
    font = QFont(FAMILY)
    font.setPixelSize(round(points * UNITS_PER_POINT))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
