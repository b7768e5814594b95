"""What panels are built of: strips, titles, buttons, what an empty table says."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import keys
from ui.flow_row import FlowRow
from ui.plain import Label

FRAME, TITLE_BAR = 16, 44
"""Pixels that a desktop puts around a dialog: both sides, and above and below."""


def strip(parent: QWidget, role: str = "strip") -> tuple[QFrame, QHBoxLayout]:
    """A bar over the width of a panel, and the row in it."""
    bar = QFrame(parent)
    bar.setProperty("role", role)
    row = QHBoxLayout(bar)
    row.setContentsMargins(8, 4, 8, 4)
    row.setSpacing(8)
    return bar, row


def flowing_strip(parent: QWidget) -> tuple[QFrame, FlowRow]:
    """Such a bar whose row goes on in the next line where the window is narrow."""
    bar = QFrame(parent)
    bar.setProperty("role", "strip")
    row = FlowRow(bar)
    row.setContentsMargins(8, 4, 8, 4)
    row.setSpacing(8)
    return bar, row


def column_of(parent: QWidget) -> QVBoxLayout:
    """A column without margins that fills a widget."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def button(parent: QWidget, slot: Callable[[], object]) -> QPushButton:
    """A button whose text is written by `retranslate`."""
    made = QPushButton(parent)
    made.clicked.connect(lambda _=False: slot())
    return made


def chips(row: QLayout, parent: QWidget, number: int) -> QButtonGroup:
    """So many buttons in a row of which one is chosen; their texts are written by `retranslate`."""
    group = QButtonGroup(parent)
    for place in range(number):
        chip = QPushButton(parent)
        chip.setCheckable(True)
        chip.setChecked(place == 0)
        chip.setProperty("role", "chip")
        group.addButton(chip, place)
        row.addWidget(chip)
    return group


def open_at(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog its size, or as much of it as the screen has below a title bar."""
    room = dialog.screen().availableGeometry().size()
    dialog.resize(min(width, room.width() - FRAME), min(height, room.height() - TITLE_BAR))


def scrolled(widget: QWidget, parent: QWidget) -> QScrollArea:
    """A place that scrolls what is too high for a low window, and never sidewards."""
    room = QScrollArea(parent)
    room.setWidgetResizable(True)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.setWidget(widget)
    return room


def title(parent: QWidget) -> QLabel:
    """A bold label."""
    label = Label(parent)
    label.setProperty("role", "title")
    return label


def muted(parent: QWidget, *, wrap: bool = False) -> QLabel:
    """A label of secondary words."""
    label = Label(parent)
    label.setProperty("role", "muted")
    label.setWordWrap(wrap)
    return label


def give_role(widget: QWidget, role: str) -> None:
    """Dress a widget anew in a role of the sheet of styles."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def key_on(
    widget: QWidget, sequence: str, slot: Callable[[], object], *, within: bool = False
) -> QShortcut:
    """A key that counts while the widget (or what is in it) has the cursor, in every layout."""
    shortcut = QShortcut(widget)
    shortcut.setKeys([QKeySequence(k) for k in keys.anywhere(sequence)])
    context = Qt.ShortcutContext
    shortcut.setContext(context.WidgetWithChildrenShortcut if within else context.WidgetShortcut)
    shortcut.activated.connect(slot)
    return shortcut


def passes_on(event: QEvent, *, is_empty: bool) -> bool:
    """True of a key that an input line would keep for itself and the window needs.

    Ctrl+K always; Ctrl+Z and Ctrl+Y where nothing is typed that they could be meant for.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    steps = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    wanted = is_empty and any(event.matches(step) for step in steps)
    if wanted or QKeySequence(event.keyCombination()) in keys.anywhere(keys.SEARCH):
        event.ignore()
        return True
    return False


class EmptyNote(Label):
    """Says in the middle of an empty table what belongs there and how it gets there."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setProperty("role", "muted")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show the words; nothing for an empty text."""
        self.setText(text)
        self.setVisible(bool(text))
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self._view.viewport().rect()
        margin = min(80, room.width() // 8)
        self.setGeometry(room.adjusted(margin, 16, -margin, -16))
