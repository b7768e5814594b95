"""The foot of the window: what was just done, with undo and redo; what failed; the keys."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from core.domain.sharing import Sharing
from ui import words
from ui.jobs import Lane
from ui.panels.elided_label import ElidedLabel
from ui.panels.panel import Panel
from ui.parts import button, give_role
from ui.plain import Label, tip
from ui.session import Confirmation, Session
from ui.undo import Way
from ui.words.sharing_words import card_words, misfit_words, people_words, standing

SHOWN_SECONDS = 30
LINK_WIDTH = 180


class StatusStrip(Panel):
    """A line of confirmations; it never takes the cursor away."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.text = ElidedLabel(self)
        self.undo = self._link(session.undo)
        self.redo = self._link(session.redo)
        self.desks = Label(self)
        self.desks.setProperty("role", "muted")
        self.busy = Label(self)
        self.busy.setProperty("role", "muted")
        self.keys = Label(self)
        self.keys.setProperty("role", "muted")
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(8)
        row.addWidget(self.text)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addStretch(1)
        row.addWidget(self.desks)
        row.addWidget(self.busy)
        row.addWidget(self.keys)
        session.confirmed.connect(self._on_confirmed)
        session.job_failed.connect(self._on_failed)
        session.jobs.busy_changed.connect(self._on_busy)
        session.history_changed.connect(self._write_links)
        self.begin()

    @override
    def retranslate(self) -> None:
        self._write_links()
        self.keys.setText(
            QCoreApplication.translate(
                "Status", "F2 entry · F3 filter · Enter truck · F5 fetch · F1 keys"
            )
        )
        self._on_busy(self.session.jobs.busy)

    def clear(self) -> None:
        """Say nothing."""
        self.text.setText("")
        self._offer(offered=False)

    def say(self, text: str, role: str = "text") -> None:
        """Say a sentence for a while; what failed stays until the next one."""
        self.text.setProperty("role", role)
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)
        self.text.setText(text)
        if role == "act":
            self._fade.stop()
        else:
            self._fade.start(SHOWN_SECONDS * 1000)

    def show_sharing(self, sharing: Sharing) -> None:
        """Who is at the other desks, and above all who is in the card that is open here."""
        others = () if self.session.trip is None else sharing.others_in(self.session.trip)
        told = card_words(others) or misfit_words(sharing) or people_words(sharing)
        self.desks.setText(told)
        self.desks.setToolTip(tip(standing(sharing)))

    def _on_confirmed(self, confirmation: Confirmation) -> None:
        self.say(confirmation.text, "good")
        self._offer(offered=True)

    def _on_failed(self, error: Exception) -> None:
        self.say(words.failure(error), "act")
        self._offer(offered=False)

    def _link(self, slot: Callable[[], object]) -> QPushButton:
        link = button(self, slot)
        give_role(link, "link")
        link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        link.hide()
        return link

    def _offer(self, *, offered: bool) -> None:
        """Show the way back, and the way on again, while something of it is said."""
        for link in (self.undo, self.redo):
            link.setVisible(offered and link.property("there") is True)

    def _write_links(self) -> None:
        """Each link names what it would do; the foot has room for the beginning of it."""
        texts = {
            Way.UNDO: QCoreApplication.translate("Status", "Undo: {what} (Ctrl+Z)"),
            Way.REDO: QCoreApplication.translate("Status", "Do again: {what} (Ctrl+Y)"),
        }
        for way, link in ((Way.UNDO, self.undo), (Way.REDO, self.redo)):
            deed = self.session.history.top(way)
            what = deed.what if deed is not None else ""
            short = self.fontMetrics().elidedText(what, Qt.TextElideMode.ElideRight, LINK_WIDTH)
            link.setText(texts[way].format(what=short))
            link.setToolTip(tip(texts[way].format(what=what)))
            link.setProperty("there", deed is not None)
            link.setVisible(deed is not None and bool(self.text.text()))

    def _on_busy(self, lanes: frozenset[Lane]) -> None:
        text = ""
        if Lane.NET in lanes:
            text = QCoreApplication.translate("Status", "fetching…")
        self.busy.setText(text)
