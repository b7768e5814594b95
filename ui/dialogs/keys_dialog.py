"""The keys of the window, shown by F1: each group where it counts, in three columns."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.action import CONTEXT, Group
from ui.i18n import word
from ui.parts import muted, open_at, title
from ui.plain import Label

COLUMNS = 3


class KeysDialog(QDialog):
    """A list of keys; any of them works in every keyboard layout."""

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Keys", "Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._scrolled(groups), 1)
        foot = QHBoxLayout()
        note = muted(self, wrap=True)
        note.setText(
            QCoreApplication.translate(
                "Keys",
                "A key is pressed by its place: the layout may be Russian, Kazakh or English. "
                "What cannot be remembered is found with Ctrl+K.",
            )
        )
        foot.addWidget(note, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot.addWidget(buttons)
        column.addLayout(foot)
        open_at(self, 1260, 640)

    def _scrolled(self, groups: Sequence[Group]) -> QScrollArea:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for part in _columns(groups):
            row.addLayout(self._column(part, page), 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        return scroll

    def _column(self, groups: Sequence[Group], page: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for group in groups:
            head = title(page)
            head.setText(group.title)
            column.addWidget(head)
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(4)
            grid.setColumnMinimumWidth(0, 110)
            grid.setColumnStretch(1, 1)
            for number, (key, meaning) in enumerate(group.lines):
                grid.addWidget(Label(page, _spelled(key)), number, 0, Qt.AlignmentFlag.AlignTop)
                words = muted(page, wrap=True)
                words.setText(word(CONTEXT, meaning))
                grid.addWidget(words, number, 1)
            column.addLayout(grid)
            column.addSpacing(8)
        column.addStretch(1)
        return column


def _spelled(key: str) -> str:
    """A key by its name; the others bear what is printed on them."""
    return key.replace("Space", QCoreApplication.translate("Keys", "Space"))


def _columns(groups: Sequence[Group]) -> list[list[Group]]:
    """Groups dealt out in order, so that the columns are about as long as each other."""
    whole = sum(len(g.lines) + 2 for g in groups)
    parts: list[list[Group]] = [[] for _ in range(COLUMNS)]
    used = 0
    for group in groups:
        size = len(group.lines) + 2
        parts[min(COLUMNS - 1, (used + size // 2) * COLUMNS // whole)].append(group)
        used += size
    return parts
