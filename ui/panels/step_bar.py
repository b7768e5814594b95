"""A note, or what is done next, by whom and till when, for the trucks that are chosen."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.panels.due_bar import DueBar


class StepBar(DueBar):
    """Under the board; `is_note` asks for the words alone."""

    noted = Signal(str)
    stepped = Signal(str, str, object)  # what, who, till when

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_note = False
        self.number = 0
        self.who = QLineEdit(self)
        self.who.setMaxLength(80)
        self.who.setFixedWidth(120)
        self.who.returnPressed.connect(self._on_confirm)
        self.row.removeWidget(self.confirm)
        for last in (self.who, self.confirm):
            self.row.addWidget(last)
        QWidget.setTabOrder(self.words, self.who)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.who.setPlaceholderText(QCoreApplication.translate("StepBar", "who"))
        self.who.setAccessibleName(QCoreApplication.translate("StepBar", "Who does it"))
        self.confirm.setText(QCoreApplication.translate("StepBar", "Keep"))
        self._write()

    def ask(self, number: int, now: datetime, *, is_note: bool, words: str = "") -> None:
        """Ask for so many trucks; `words` are offered."""
        self.is_note, self.number = is_note, number
        for widget in (*self.presets, self.until, self.who):
            widget.setVisible(not is_note)
        self.begin(now)
        self.words.setText(words)
        self.words.selectAll()
        self._write()

    @override
    def take(self, words: str) -> None:
        if self.is_note:
            self.noted.emit(words)
        else:
            self.stepped.emit(words, " ".join(self.who.text().split()), self.until.moment())

    def _write(self) -> None:
        if self.is_note:
            text = QCoreApplication.translate("StepBar", "Note: %n truck(s)", "", self.number)
            hint = QCoreApplication.translate("StepBar", "What is to be remembered")
        else:
            text = QCoreApplication.translate("StepBar", "Next step: %n truck(s)", "", self.number)
            hint = QCoreApplication.translate("StepBar", "What is done next")
        self.label.setText(text)
        self.words.setPlaceholderText(hint)
        self.words.setAccessibleName(hint)
