"""Change of shift: two keys, and the next dispatcher sits here."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import steps
from ui.parts import button, muted, title
from ui.session import Confirmation, Session

NAMES = "shift/names"
MOST_NAMES = 8


def known_names(session: Session) -> list[str]:
    """Who sat here before, the last first; who sits here now is not among them."""
    kept = [n for n in session.preferences.text(NAMES).split("\n") if n]
    now = session.view.company.dispatcher if session.view is not None else ""
    return [n for n in kept if n != now]


def remember(session: Session, *names: str) -> None:
    """Keep names, the last one first."""
    kept = [n for n in session.preferences.text(NAMES).split("\n") if n]
    wanted = list(dict.fromkeys([n for n in (*names, *kept) if n]))[:MOST_NAMES]
    session.preferences.keep_text(NAMES, "\n".join(wanted))


class ShiftDialog(QDialog):
    """The one who sat here before is offered: F8, Enter. Another name is typed or chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.now = session.view.company.dispatcher if session.view is not None else ""
        self.heading = title(self)
        self.name = QLineEdit(self)
        self.name.setMaxLength(80)
        self.list = QListWidget(self)
        self.hint = muted(self, wrap=True)
        self.take = button(self, self.accept)
        self.take.setDefault(True)
        self.leave = button(self, self.reject)
        self._build()
        names = known_names(session)
        for name in names:
            QListWidgetItem(name, self.list)
        self.list.setVisible(bool(names))
        self.list.currentTextChanged.connect(self.name.setText)
        self.list.itemActivated.connect(self.accept)
        if names:
            self.name.setText(names[0])
        self.name.selectAll()
        self.name.setFocus()

    @override
    def accept(self) -> None:
        """From now on this name signs what is written."""
        name = " ".join(self.name.text().split())
        if not name or name == self.now:
            self.reject()
            return
        remember(self.session, name, self.now)
        text = QCoreApplication.translate("Shift", "On duty: {name}").format(name=name)

        def said(before: str) -> Confirmation:
            return Confirmation(text, steps.seating(before) if before else None)

        self.session.command(lambda s: s.take_shift(name), said)
        super().accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ goes down into the list."""
        if event.key() == Qt.Key.Key_Down and self.name.hasFocus() and self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(0)
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(QCoreApplication.translate("Shift", "Change of shift"))
        text = QCoreApplication.translate("Shift", "{name} hands over. Who takes over?")
        nobody = QCoreApplication.translate("Shift", "Who sits here?")
        self.heading.setText(text.format(name=self.now) if self.now else nobody)
        self.name.setPlaceholderText(
            QCoreApplication.translate("Shift", "Surname and initial: Zhumabayeva A.")
        )
        self.name.setAccessibleName(QCoreApplication.translate("Shift", "Dispatcher on duty"))
        self.hint.setText(
            QCoreApplication.translate(
                "Shift",
                "The name stands in the window, on the papers and beside every entry. "
                "The slip to sign lies under Reports.",
            )
        )
        self.take.setText(QCoreApplication.translate("Shift", "Takes over"))
        self.leave.setText(QCoreApplication.translate("Shift", "Leave"))
        self.list.setMaximumHeight(120)
        self.list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        for widget in (self.heading, self.name, self.list, self.hint):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.take)
        foot.addWidget(self.leave)
        column.addLayout(foot)
        self.setFixedWidth(420)
