"""Colours: readable in both themes."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from ui.palette import DARK, LIGHT, Palette
from ui.style_sheet import style_sheet
from ui.theme import Appearance, Theme

INKS = ("text", "muted", "accent", "act", "warn", "good", "info", "closed")
GROUNDS = ("window", "surface", "raised", "selection")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_that_each_ink_is_readable_on_each_ground(palette, ground, ink):
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("role", ["act", "warn", "good", "info", "closed", "muted"])
def test_that_each_role_is_readable_on_its_own_ground(palette, role):
    assert contrast(palette.colour(role), palette.ground(role)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_that_what_is_pressed_and_what_is_chosen_is_readable(palette):
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert contrast(palette.text, palette.accent_soft) >= 4.5
    for role in ("act", "warn"):  # a chosen view of the board
        assert contrast(palette.colour(role), palette.accent_soft) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_that_a_range_of_arrival_is_seen_on_a_row_chosen_or_not(palette):
    """Its inner half as graphics must (WCAG 1.4.11), its deadline as words."""
    assert contrast(palette.band_core, palette.surface) >= 3
    for ground in (palette.surface, palette.selection):
        assert contrast(palette.band_core, ground) >= 2
        assert contrast(palette.act, ground) >= 4.5


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_that_what_stands_in_an_empty_field_is_readable(theme, qtbot, field, appearance):
    theme.set_appearance(appearance)
    made = field()
    qtbot.addWidget(made)
    made.ensurePolished()
    ink = made.palette().color(QPalette.ColorRole.PlaceholderText).name()
    assert contrast(ink, theme.palette.surface) >= 4.5
    theme.set_appearance(Appearance.LIGHT)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_that_the_sheet_of_styles_takes_every_colour_from_the_palette(palette):
    own = {getattr(palette, f.name) for f in fields(Palette)}
    sheet = style_sheet(palette)
    found = {w.strip(";:") for w in sheet.split() if w.startswith("#") and len(w.strip(";:")) == 7}
    assert found <= own


def test_that_switching_to_dark_says_so_and_changes_the_application(theme, qtbot):
    with qtbot.waitSignal(theme.changed) as told:
        theme.set_appearance(Appearance.DARK)
    assert told.args == [DARK]
    assert QApplication.instance().palette().window().color().name() == DARK.window
    theme.set_appearance(Appearance.LIGHT)


def test_that_the_colours_follow_the_system_unless_chosen(english):
    theme = Theme(Appearance.SYSTEM)
    dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.palette.is_dark == dark
    theme.deleteLater()


def test_that_an_icon_takes_the_colour_of_its_role(theme):
    image = theme.icons.pixmap("truck", "#ff0000", 24).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 250
    }
    assert colours == {"#ff0000"}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_that_a_main_button_which_cannot_be_pressed_looks_like_it(qtbot, palette):
    page = QWidget()
    qtbot.addWidget(page)
    page.setStyleSheet(style_sheet(palette))
    button = QPushButton("Взять", page)
    button.setDefault(True)
    assert ground_of(button) == palette.accent
    button.setEnabled(False)
    assert ground_of(button) == palette.surface


def ground_of(button):
    return button.grab().toImage().pixelColor(5, button.height() // 2).name()
