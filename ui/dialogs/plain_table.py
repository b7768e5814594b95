"""A table in a dialog: rows in their look, sorted by a click; its columns are not kept."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.models.delegates import CellDelegate
from ui.models.table import TableModel
from ui.theme import ROW_HEIGHT, Theme


def plain_table(model: TableModel[Any], theme: Theme, parent: QWidget) -> QTableView:
    """A view of the model, dressed as the panels' tables are."""
    view = QTableView(parent)
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
    head.setStretchLastSection(True)
    head.setFixedHeight(ROW_HEIGHT)
    for number, column in enumerate(model.columns):
        head.resizeSection(number, column.width)
        head.setSectionHidden(number, column.hidden)
    view.setSortingEnabled(True)
    view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    return view
