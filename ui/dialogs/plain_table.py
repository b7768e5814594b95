"""A table in a dialog: rows in their look, sorted by a click; its columns are not kept."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.models.column import Column
from ui.models.delegates import CellDelegate
from ui.models.table import TableModel
from ui.theme import ROW_HEIGHT, Theme


class PlainTable(QTableView):
    """Its columns give way evenly where the dialog is narrower than they are."""

    def __init__(self, columns: Sequence[Column[Any]], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = columns

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into the new width."""
        if event.size().width() != event.oldSize().width():
            shown = [n for n in range(len(self.columns)) if not self.isColumnHidden(n)]
            wanted = sum(self.columns[n].width for n in shown)
            share = min(1.0, event.size().width() / max(1, wanted))
            for number in shown:
                width = int(share * self.columns[number].width)
                self.horizontalHeader().resizeSection(number, width)
        super().resizeEvent(event)


def plain_table(model: TableModel[Any], theme: Theme, parent: QWidget) -> QTableView:
    """A view of the model, dressed as the panels' tables are."""
    view = PlainTable(model.columns, parent)
    view.setModel(model)
    view.setItemDelegate(CellDelegate(theme, view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setTextElideMode(Qt.TextElideMode.ElideRight)
    head.setStretchLastSection(True)
    head.setFixedHeight(ROW_HEIGHT)
    for number, column in enumerate(model.columns):
        head.setSectionHidden(number, column.hidden)
    view.setSortingEnabled(True)
    view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    return view
