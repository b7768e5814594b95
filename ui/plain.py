"""Words that are shown as they were typed: no label and no tip takes them for markup."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class Label(QLabel):
    """A label of plain text; who needs a link says so with `setTextFormat` and escapes the rest."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def tip(text: str) -> str:
    """A tip that reads as the text does: Qt guesses markup, and cannot be told not to."""
    if "<" not in text and "&" not in text:
        return text
    return f'<p style="white-space: pre">{escape(text)}</p>'
