"""What has sunk other desks: a Qt that kills Python, a font without Kazakh letters."""

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QRawFont

from ui.theme import RESOURCES

KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі"


def test_that_calls_into_qt_leave_the_references_to_none_alone(dressed):
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(100):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 50


@pytest.mark.parametrize("path", sorted((RESOURCES / "fonts").glob("*.ttf")), ids=lambda p: p.name)
def test_that_every_shipped_font_has_the_kazakh_letters(dressed, path):
    font = QRawFont(str(path), 12)
    missing = [c for c in KAZAKH + "≥–—→₸" if not font.supportsCharacter(ord(c))]
    assert not missing


def test_that_a_condensed_font_is_shipped(dressed):
    assert (RESOURCES / "fonts" / "DejaVuSansCondensed.ttf").exists()
