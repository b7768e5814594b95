"""The keys of the window, shown by F1."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import QT_TRANSLATE_NOOP, word

KEYS: tuple[tuple[str, str], ...] = (
    ("F2", QT_TRANSLATE_NOOP("Keys", "Quick entry: type what a driver said")),
    ("Enter", QT_TRANSLATE_NOOP("Keys", "In the entry: record. In the table: open the truck")),
    ("Esc", QT_TRANSLATE_NOOP("Keys", "Leave without a trace; close the truck")),
    ("Alt+1 … 9", QT_TRANSLATE_NOOP("Keys", "Choose an answer in the entry")),
    ("F3  Ctrl+F", QT_TRANSLATE_NOOP("Keys", "Filter; or simply type in the table")),
    ("→  ←", QT_TRANSLATE_NOOP("Keys", "Open and close the truck")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo what was recorded last")),
    ("Ctrl+C", QT_TRANSLATE_NOOP("Keys", "Copy the selected rows for Excel")),
    ("Ctrl+1 … 7", QT_TRANSLATE_NOOP("Keys", "Turn to a tab")),
    ("Ctrl+PgUp  PgDn", QT_TRANSLATE_NOOP("Keys", "Previous and next tab")),
    ("F5", QT_TRANSLATE_NOOP("Keys", "Ask the public sources now")),
    ("F8", QT_TRANSLATE_NOOP("Keys", "Change of shift: who sits here from now on")),
    ("F9", QT_TRANSLATE_NOOP("Keys", "Compare crossings for the chosen truck")),
    ("F1", QT_TRANSLATE_NOOP("Keys", "These keys")),
)


class KeysDialog(QDialog):
    """A list of keys; any of them works in every keyboard layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Keys", "Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for number, (key, meaning) in enumerate(KEYS):
            name = QLabel(key, self)
            name.setProperty("role", "title")
            grid.addWidget(name, number, 0)
            grid.addWidget(QLabel(word("Keys", meaning), self), number, 1)
        column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
