"""A strip under a table that asks for words, and where they need it, till when."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from core.domain.clock import ORAL
from ui.flow_row import FlowRow
from ui.oral_edit import OralEdit
from ui.parts import button, give_role, title

MORNING = 8
EVENING = 20
LEAST_WORDS = 240
"""Pixels in which a reason can be read while it is typed."""


class DueBar(QFrame):
    """Enter takes what is typed, Esc leaves without a trace."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.now: datetime | None = None
        self.label = title(self)
        self.until = OralEdit(self)
        self.words = QLineEdit(self)
        self.words.setMaxLength(200)
        self.words.setMinimumWidth(LEAST_WORDS)
        self.presets = [QPushButton(self) for _ in range(4)]
        self.confirm = button(self, self._on_confirm)
        self.confirm.setDefault(True)
        self.row = FlowRow(self)
        self.row.setContentsMargins(12, 6, 12, 6)
        self.row.setSpacing(8)
        self.row.addWidget(self.label)
        for number, preset in enumerate(self.presets):
            give_role(preset, "chip")
            preset.setCheckable(True)
            preset.setProperty("number", number)
            preset.clicked.connect(self._on_preset)
            self.row.addWidget(preset)
        self.row.addWidget(self.until)
        self.row.add_growing(self.words)
        self.row.addWidget(self.confirm)
        self.words.returnPressed.connect(self._on_confirm)
        self.hide()

    def retranslate(self) -> None:
        """Write the texts."""
        hours = QCoreApplication.translate("Alerts", "in {n} h")
        till = QCoreApplication.translate("Alerts", "at {clock}")
        texts = [hours.format(n=1), hours.format(n=3)]
        texts += [till.format(clock=f"{hour}:00") for hour in (EVENING, f"0{MORNING}")]
        for preset, text in zip(self.presets, texts, strict=True):
            preset.setText(text)
        self.until.setAccessibleName(QCoreApplication.translate("Alerts", "Till when"))

    def begin(self, now: datetime) -> None:
        """Ask; an hour is offered."""
        self.now = now
        self.words.clear()
        self._choose(0)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, words: str) -> None:
        """Hand on what was typed."""
        raise NotImplementedError

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _on_preset(self) -> None:
        preset = self.sender()
        if preset is not None:
            self._choose(int(preset.property("number")))
        self.words.setFocus()

    def _choose(self, number: int) -> None:
        if self.now is None:
            return
        for preset in self.presets:
            preset.setChecked(preset.property("number") == number)
        moments = (
            self.now + timedelta(hours=1),
            self.now + timedelta(hours=3),
            next_clock(self.now, EVENING),
            next_clock(self.now, MORNING),
        )
        self.until.set_moment(moments[number])

    def _on_confirm(self) -> None:
        words = " ".join(self.words.text().split())
        if not words:
            self.words.setFocus()
            return
        self.hide()
        self.take(words)


def next_clock(now: datetime, hour: int) -> datetime:
    """The next time the clock of Oral strikes this hour."""
    local = now.astimezone(ORAL)
    wanted = local.replace(hour=hour, minute=0, second=0, microsecond=0)
    return wanted if wanted > local else wanted + timedelta(days=1)
