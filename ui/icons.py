"""Icons: one SVG a picture, drawn in the colour asked for."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """The icons of a folder, tinted through `currentColor`; drawn once and kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}

    def pixmap(self, name: str, colour: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """The picture, `size` logical pixels wide, sharp at the screen's `ratio`."""
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key)
        return self._drawn[key]

    def icon(self, name: str, colour: str) -> QIcon:
        """The same for a button or an action, sharp up to 200 %."""
        key = (name, colour)
        if key not in self._icons:
            icon = QIcon()
            for ratio in (1.0, 1.5, 2.0):
                drawn = self.pixmap(name, colour, 18, ratio)
                icon.addPixmap(drawn)
                icon.addPixmap(drawn, QIcon.Mode.Selected)  # else the style tints it
            self._icons[key] = icon
        return self._icons[key]

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap
