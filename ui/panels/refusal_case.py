"""One refusal in full: why, in the officer's words, whom to call, what is done next."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.domain.clock import ORAL
from ui import formatting as fmt
from ui import trade_words
from ui.models import cells_truck as who
from ui.models.board_row import BoardRow
from ui.models.refusal_columns import officer, where
from ui.oral_edit import OralEdit
from ui.parts import button, muted, title


class RefusalCase(QFrame):
    """The card under the list; it asks, the panel answers."""

    reason_chosen = Signal(str)
    step_set = Signal(str, str, object)  # text, who, till
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.row: BoardRow | None = None
        self.head = title(self)
        self.labels = {k: muted(self) for k in ("reason", "said", "call", "step", "who", "till")}
        self.reason = QComboBox(self)
        self.said = QLabel(self)
        self.call = QLabel(self)
        for label in (self.said, self.call):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.step = QLineEdit(self)
        self.who = QLineEdit(self)
        self.till = OralEdit(self)
        self.keep = button(self, self._on_step)
        self.keep.setDefault(True)
        self._build()
        self.reason.activated.connect(self._on_reason)
        self.step.returnPressed.connect(self._on_step)
        self.who.returnPressed.connect(self._on_step)

    def retranslate(self) -> None:
        """Write the texts."""
        texts = {
            "reason": QCoreApplication.translate("Refusals", "Reason (F4)"),
            "said": QCoreApplication.translate("Refusals", "Said there"),
            "call": QCoreApplication.translate("Refusals", "Whom to call"),
            "step": QCoreApplication.translate("Refusals", "Next step (F6)"),
            "who": QCoreApplication.translate("Refusals", "Who"),
            "till": QCoreApplication.translate("Refusals", "Till when"),
        }
        for key, text in texts.items():
            self.labels[key].setText(text)
        fields = {"reason": self.reason, "step": self.step, "who": self.who, "till": self.till}
        for key, field in fields.items():
            field.setAccessibleName(texts[key])
        self.step.setPlaceholderText(
            QCoreApplication.translate("Refusals", "for example: new DOPP at the importer's")
        )
        self.keep.setText(QCoreApplication.translate("Refusals", "Keep the step"))
        self._fill_reasons()
        if self.row is not None:
            self.show_row(self.row)

    def show_row(self, row: BoardRow | None) -> None:
        """Show a refusal; what somebody is typing into stays."""
        another = self.row is None or row is None or self.row.key != row.key
        self.row = row
        self.setVisible(row is not None)
        if row is None:
            return
        parts = [who.plate(row), who.status(row), where(row)]
        self.head.setText(" · ".join(parts))
        self.said.setText(officer(row) or fmt.DASH)
        self.call.setText(" · ".join(_people(row)) or fmt.DASH)
        refusal = row.view.state.refusal
        code = refusal.reason if refusal is not None else None
        self.reason.setCurrentIndex(self.reason.findData(code or ""))
        if another or not any(w.hasFocus() for w in (self.step, self.who, self.till)):
            self._fill_step(row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.setColumnMinimumWidth(2, 96)
        places = (
            ("reason", self.reason, 0, 0),
            ("said", self.said, 1, 0),
            ("call", self.call, 2, 0),
            ("step", self.step, 0, 2),
            ("who", self.who, 1, 2),
            ("till", self.till, 2, 2),
        )
        for key, field, line, place in places:
            grid.addWidget(self.labels[key], line, place)
            grid.addWidget(field, line, place + 1)
        grid.addWidget(self.keep, 2, 4)
        column.addLayout(grid)

    def _fill_reasons(self) -> None:
        chosen = self.reason.currentData()
        self.reason.clear()
        self.reason.addItem(QCoreApplication.translate("Refusals", "not known yet"), "")
        for code in trade_words.REFUSALS:
            self.reason.addItem(f"{code}  {trade_words.refusal(code)}", code)
        self.reason.setCurrentIndex(max(0, self.reason.findData(chosen)))

    def _fill_step(self, row: BoardRow) -> None:
        known = row.view.state.next_step
        self.step.setText(known.text if known is not None else "")
        self.who.setText(known.other if known is not None else "")
        due = known.due_at if known is not None else None
        self.till.set_moment(due or whole_hour(row.now + timedelta(hours=4)))

    def _on_reason(self) -> None:
        self.reason_chosen.emit(str(self.reason.currentData() or ""))

    def _on_step(self) -> None:
        text = " ".join(self.step.text().split())
        if not text:
            self.step.setFocus()
            return
        self.step_set.emit(text, " ".join(self.who.text().split()), self.till.moment())


def whole_hour(moment: datetime) -> datetime:
    """The hour of Oral in which a moment lies."""
    return moment.astimezone(ORAL).replace(minute=0, second=0, microsecond=0)


def _people(row: BoardRow) -> list[str]:
    """Hired: its dispatcher first; then the driver; each with telephones."""
    view, found = row.view, []
    if view.is_hired and view.carrier is not None:
        carrier = view.carrier
        found.append(" ".join([carrier.name, carrier.dispatcher, *carrier.phones]).strip())
    phones = view.driver.phones if view.driver else ()
    found.append(" ".join([view.driver_name, *phones]).strip())
    customers = [o.customer for o in view.orders if o.customer is not None]
    found += [f"{c.name} {c.phones[0]}" for c in customers if c.phones]
    return [f for f in dict.fromkeys(found) if f]
