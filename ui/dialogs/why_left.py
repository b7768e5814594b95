"""One line that asks, later and once, why a truck left although something was missing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from core.domain.desk import TripView
from ui import formatting as fmt
from ui import steps
from ui.parts import button
from ui.plain import Label
from ui.session import Confirmation, Session
from ui.words import gate_words


class WhyLeftBar(QFrame):
    """Shown only while the question is open; nothing waits for its answer."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("role", "hidden")
        self.view: TripView | None = None
        self.words = Label(self)
        self.words.setWordWrap(True)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(QCoreApplication.translate("WhyLeft", "Why did it leave?"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.reason.returnPressed.connect(self.keep)
        self.kept = button(self, self.keep)
        self.kept.setText(QCoreApplication.translate("WhyLeft", "Keep"))
        self.kept.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.reason, 1)
        row.addWidget(self.kept)
        self.hide()

    def show_trip(self, view: TripView | None) -> None:
        """Ask of this trip, if there is anything to ask."""
        self.view = view
        asks = view is not None and view.asks_why_left
        self.setVisible(asks)
        if view is not None and asks:
            text = QCoreApplication.translate("WhyLeft", "It left, though: {why}")
            self.words.setText(text.format(why=gate_words.gate_blockers(view.gate)))

    def keep(self) -> None:
        """Keep the reason."""
        reason, view = self.reason.text().strip(), self.view
        if view is None or not reason:
            return
        text = QCoreApplication.translate("WhyLeft", "{plate}: why it left is kept")
        said = text.format(plate=fmt.plate(view.plate))
        key = view.trip.id
        self.reason.clear()
        self.session.command(
            lambda s: s.tell_why_left(key, reason),
            lambda done: Confirmation(said, steps.swapping(done), key),
        )
