"""Putting an alert off: till when, and why."""

from PySide6.QtCore import QCoreApplication, Signal
from typing_extensions import override

from ui.panels.due_bar import DueBar


class SnoozeBar(DueBar):
    """Under the list of alerts; without a reason nothing is put off."""

    chosen = Signal(object, str)  # until, reason

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.label.setText(QCoreApplication.translate("Alerts", "Remind again"))
        self.words.setPlaceholderText(
            QCoreApplication.translate("Alerts", "Why: what we are waiting for")
        )
        self.words.setAccessibleName(self.words.placeholderText())
        self.confirm.setText(QCoreApplication.translate("Alerts", "Put off"))

    @override
    def take(self, words: str) -> None:
        self.chosen.emit(self.until.moment(), words)
