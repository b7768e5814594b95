"""Dialogs on a small screen: a laptop at 150 % has less than they would like."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.due_dialog import CONTEXT
from ui.dialogs.plain_table import plain_table
from ui.models.due_rows import DUE_COLUMNS
from ui.models.table import TableModel
from ui.parts import open_at


def test_that_no_dialog_is_larger_than_its_screen(qtbot):
    dialog = QWidget()
    qtbot.addWidget(dialog)
    open_at(dialog, 9000, 9000)
    room = dialog.screen().availableGeometry()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()


def test_that_a_dialog_the_screen_has_room_for_gets_its_size(qtbot):
    dialog = QWidget()
    qtbot.addWidget(dialog)
    open_at(dialog, 540, 500)
    assert (dialog.width(), dialog.height()) == (540, 500)


def test_that_no_column_leaves_a_narrow_table(qtbot, theme):
    page = QWidget()
    qtbot.addWidget(page)
    table = plain_table(TableModel(CONTEXT, DUE_COLUMNS, lambda r: r.key, parent=page), theme, page)
    page.show()
    wanted = sum(column.width for column in DUE_COLUMNS)
    table.resize(wanted // 2, 200)
    assert table.horizontalHeader().length() <= table.viewport().width()
    table.resize(wanted * 2, 200)
    assert table.columnWidth(0) == DUE_COLUMNS[0].width
