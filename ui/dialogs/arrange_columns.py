"""Columns of a table by keys: which are shown, in which order; the mouse has the heads for it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.parts import button, key_on, muted, open_at
from ui.settings import TableState

_KEY = Qt.ItemDataRole.UserRole
ROW = 28  # pixels


class ArrangeColumns(QDialog):
    """Space shows or hides, Ctrl+↑ ↓ moves, Enter keeps, Esc leaves all as it was."""

    arranged = Signal(object)  # TableState
    reset = Signal()  # columns as at the first start

    def __init__(
        self, names: Mapping[str, str], state: TableState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = state
        self.list = QListWidget(self)
        self.hint = muted(self, wrap=True)
        self.keep = button(self, self.accept)
        self.keep.setDefault(True)
        self.back = button(self, self._on_back)
        self.leave = button(self, self.reject)
        for key in state.order:
            self._add(key, names[key], shown=key not in state.hidden)
        self._build()

    def state(self) -> TableState:
        """Order and what is hidden, as the list stands."""
        items = [self.list.item(n) for n in range(self.list.count())]
        hidden = [i.data(_KEY) for i in items if i.checkState() != Qt.CheckState.Checked]
        order = tuple(i.data(_KEY) for i in items)
        return replace(self._before, order=order, hidden=tuple(hidden))

    @override
    def accept(self) -> None:
        """Hand the columns over; a table without any stays as it was."""
        state = self.state()
        if state != self._before and len(state.hidden) < len(state.order):
            self.arranged.emit(state)
        super().accept()

    def shift(self, by: int) -> None:
        """Take the current column so many places down."""
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)

    def _add(self, key: str, name: str, *, shown: bool) -> None:
        item = QListWidgetItem(name, self.list)
        item.setData(_KEY, key)
        item.setSizeHint(QSize(0, ROW))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)

    def _on_back(self) -> None:
        self.reset.emit()
        super().accept()

    def _build(self) -> None:
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("Columns", "Columns of the table"))
        self.list.setAccessibleName(self.windowTitle())
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.hint.setText(
            translate("Columns", "Space shows or hides   ·   Ctrl+↑ ↓ moves   ·   Enter keeps")
        )
        self.keep.setText(translate("Columns", "Keep"))
        self.back.setText(translate("Table", "Columns as at first"))
        self.leave.setText(translate("Columns", "Leave"))
        key_on(self.list, "Ctrl+Up", lambda: self.shift(-1))
        key_on(self.list, "Ctrl+Down", lambda: self.shift(1))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.keep)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        column.addLayout(foot)
        open_at(self, 540, 500)
        self.list.setCurrentRow(0)
        self.list.setFocus()
