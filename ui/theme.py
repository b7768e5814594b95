"""Light and dark: the colours by what they mean, fonts, icons, and the sheet of styles."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from ui.icons import Icons
from ui.palette import DARK, LIGHT, Palette
from ui.style_sheet import style_sheet

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
FAMILIES = ("DejaVu Sans Condensed", "DejaVu Sans", "Noto Sans", "Segoe UI")
POINT_SIZE = 9.0
SMALL_POINTS = 8.0
ROW_HEIGHT = 28  # pixels: two lines of the small size


class Appearance(StrEnum):
    """What the dispatcher has chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def load_fonts(folder: Path = RESOURCES / "fonts") -> list[str]:
    """Families of the fonts shipped with the desk, loaded into Qt."""
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        identity = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(identity)
    return families


def desk_font(points: float = POINT_SIZE, *, bold: bool = False) -> QFont:
    """The font of the window: condensed, its figures all of one width."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


class Theme(QObject):
    """What the window looks like now; `changed` carries the new Palette."""

    changed = Signal(object)

    def __init__(
        self, appearance: Appearance = Appearance.SYSTEM, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.palette = LIGHT
        self.icons = Icons(RESOURCES / "icons")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._choose()

    def set_appearance(self, appearance: Appearance) -> None:
        """Light, dark, or as the system has it."""
        self.appearance = appearance
        self._apply()

    def apply(self, app: QApplication) -> None:
        """Dress the application: style, font, colours, sheet."""
        app.setStyle("Fusion")
        app.setFont(desk_font())
        self._apply()

    def icon(self, name: str, role: str = "text") -> QIcon:
        """An icon in the colour of a role."""
        return self.icons.icon(name, self.palette.colour(role))

    def _choose(self) -> None:
        dark = self.appearance == Appearance.DARK
        if self.appearance == Appearance.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.palette = DARK if dark else LIGHT

    def _apply(self) -> None:
        self._choose()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(qt_palette(self.palette))
            app.setStyleSheet(style_sheet(self.palette))
        self.changed.emit(self.palette)

    def _on_scheme_changed(self) -> None:
        if self.appearance == Appearance.SYSTEM:
            self._apply()


def qt_palette(colours: Palette) -> QPalette:
    """Our colours as Qt's roles, for what the sheet of styles does not reach."""
    role = QPalette.ColorRole
    pairs = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Link: colours.accent,
        role.Mid: colours.line,
    }
    palette = QPalette()
    for which, colour in pairs.items():
        palette.setColor(which, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(disabled, which, QColor(colours.muted))
    return palette
