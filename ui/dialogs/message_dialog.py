"""A ready message about one or several trucks: shown, changed by hand, copied and kept as told."""

from collections.abc import Mapping
from urllib.parse import quote
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.domain.desk import DeskView, TripView
from core.domain.telling import Audience
from core.report.message import told_latest
from core.services.entering.entries import Recorded
from core.services.entering.telling import Telling
from ui import formatting as fmt
from ui import steps
from ui.entry_editors import Choice, DueEdit
from ui.i18n import LANGUAGE_NAMES, LANGUAGES, language
from ui.models import cells_truck
from ui.models.board_row import BoardRow
from ui.papers import message_of
from ui.parts import button, key_on, muted, open_at
from ui.readers import Reader, readers_of, trips_for
from ui.session import Confirmation, Session
from ui.telephones import first_dialled
from ui.words.place_words import place_name

TripKey = Qt.ItemDataRole.UserRole
ROW = 24  # pixels


class MessageDialog(QDialog):
    """Copy puts the text on the clipboard and keeps on every trip that it was told."""

    def __init__(self, session: Session, trip: TripView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.trip = trip
        self.readers = {r.key: r for r in readers_of(trip)}
        options = [(r.key, r.words()) for r in self.readers.values()]
        self.reader = Choice(options, options[0][0], self, may_be_none=False)
        tongues = [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES]
        self.tongue = Choice(tongues, language(), self, may_be_none=False)
        self.trips = QListWidget(self)
        self.text = QPlainTextEdit(self)
        latest = told_latest(trip)
        fallback = trip.promised_at or latest or self._view.as_of
        self.promised = DueEdit(None, latest or fallback, self)
        self.form = QFormLayout()
        self.phones = muted(self, wrap=True)
        self.copy = button(self, self.copy_text)
        self.chat = button(self, self.open_chat)
        self.leave = button(self, self.reject)
        self._remembered: Mapping[str, str] = {}
        self._parts: dict[UUID, str] = {}
        self._build()
        self._listen()
        self._on_reader()
        session.ask(lambda s: s.languages(), self._on_languages, owner=self)

    @property
    def chosen(self) -> Reader:
        """Who is written to."""
        return self.readers[str(self.reader.value())]

    def copy_text(self) -> None:
        """Put the text on the clipboard and keep that it was told."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        text = QCoreApplication.translate("Message", "Copied, kept as told to {whom}: {trucks}")
        self._keep(text)

    def open_chat(self) -> None:
        """Open the reader's chat with the text in it, and keep that it was told."""
        digits = first_dialled(self.chosen.phones)
        if digits:
            text = quote(self.text.toPlainText())
            QDesktopServices.openUrl(QUrl(f"https://wa.me/{digits}?text={text}"))
            self._keep(QCoreApplication.translate("Message", "Kept as told to {whom}: {trucks}"))

    @property
    def _view(self) -> DeskView:
        if self.session.view is None:
            raise RuntimeError("a message needs a view")
        return self.session.view

    def _keep(self, template: str) -> None:
        telling = self._telling()
        plates = [fmt.plate(t.plate) for t in self._chosen_trips()]
        text = template.format(whom=telling.reader, trucks=", ".join(plates))

        def said(kept: Recorded) -> Confirmation:
            return Confirmation(text, steps.taking_back(kept), self.trip.trip.id)

        self.session.command(lambda s: s.tell(telling), said)
        self.accept()

    def _telling(self) -> Telling:
        """What was told; of a text changed by hand every trip keeps all of it."""
        text = self.text.toPlainText().strip()
        parts = {key: part if part in text else text for key, part in self._parts.items()}
        reader = self.chosen
        is_customer = reader.audience == Audience.CUSTOMER
        return Telling(
            audience=reader.audience,
            reader=reader.name,
            key=reader.key,
            language=str(self.tongue.value()),
            text=text,
            parts=parts,
            promised=self.promised.value() if is_customer else None,
        )

    def _chosen_trips(self) -> list[TripView]:
        listed = [self.trips.item(n) for n in range(self.trips.count())]
        keys = [i.data(TripKey) for i in listed if i.checkState() == Qt.CheckState.Checked]
        found = [self._view.trip(key) for key in keys]
        return [t for t in found if t is not None]

    def _on_languages(self, remembered: Mapping[str, str]) -> None:
        self._remembered = remembered
        self._take_language()

    def _take_language(self) -> None:
        known = self._remembered.get(self.chosen.key)
        if known in LANGUAGES and known != self.tongue.value():
            self.tongue.choose(known)

    def _on_reader(self) -> None:
        reader = self.chosen
        with QSignalBlocker(self.trips):
            self.trips.clear()
            for trip in trips_for(reader, self.trip, self._view):
                self._list_trip(trip)
        several = self.trips.count() > 1
        self.form.setRowVisible(self.trips, several)
        rows = min(5, self.trips.count())
        self.trips.setFixedHeight(ROW * rows + 2)
        self.form.setRowVisible(self.promised, reader.audience == Audience.CUSTOMER)
        self.phones.setText(" · ".join(reader.phones))
        self.form.setRowVisible(self.phones, bool(reader.phones))
        self.chat.setVisible(bool(first_dialled(reader.phones)))
        self._take_language()
        self._compose()

    def _list_trip(self, trip: TripView) -> None:
        row = BoardRow(self._view.as_of, trip, None)
        town = place_name(trip.trip.destination)
        words = (fmt.plate(trip.plate), cells_truck.status(row), town)
        item = QListWidgetItem(" · ".join(w for w in words if w), self.trips)
        item.setData(TripKey, trip.trip.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setSizeHint(QSize(0, ROW))
        item.setCheckState(Qt.CheckState.Checked)

    def _compose(self) -> None:
        trips = self._chosen_trips()
        tongue = str(self.tongue.value() or language())
        audience = self.chosen.audience
        made = message_of(self._view, trips, audience, tongue, self.promised.value())
        self._parts = {t.trip.id: p for t, p in zip(trips, made.parts, strict=True)}
        self.text.setPlainText(made.text.strip())
        for way_out in (self.copy, self.chat):
            way_out.setEnabled(bool(trips))

    def _listen(self) -> None:
        self.reader.currentIndexChanged.connect(self._on_reader)
        self.tongue.currentIndexChanged.connect(self._compose)
        self.trips.itemChanged.connect(self._compose)
        self.promised.known.toggled.connect(self._compose)
        self.promised.moment.dateTimeChanged.connect(self._compose)
        key_on(self, "Ctrl+Return", self.copy_text, within=True)
        key_on(self, "Ctrl+Enter", self.copy_text, within=True)

    def _build(self) -> None:
        self.setWindowTitle(QCoreApplication.translate("Message", "A ready message"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(120)
        rows = (
            (QCoreApplication.translate("Message", "To whom"), self.reader),
            (QCoreApplication.translate("Message", "Language"), self.tongue),
            (QCoreApplication.translate("Message", "Telephone"), self.phones),
            (QCoreApplication.translate("Message", "Trucks"), self.trips),
            (QCoreApplication.translate("Message", "Text"), self.text),
            (QCoreApplication.translate("Message", "Promise a time"), self.promised),
        )
        self.form.setSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in rows:
            self.form.addRow(name, field)
            field.setAccessibleName(name)
        tip = QCoreApplication.translate(
            "Message",
            "A forecast is no promise: mark this only if the customer is given this time as the "
            "new deadline.",
        )
        self.promised.setToolTip(tip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addLayout(self.form)
        note = muted(self, wrap=True)
        note.setText(
            QCoreApplication.translate(
                "Message",
                "What is copied is kept in the journal as told; Ctrl+Z takes that back.",
            )
        )
        column.addWidget(note)
        column.addLayout(self._build_foot())
        open_at(self, 600, 540)
        self.text.setFocus()

    def _build_foot(self) -> QHBoxLayout:
        self.copy.setText(QCoreApplication.translate("Message", "Copy (Ctrl+Enter)"))
        self.copy.setDefault(True)
        self.chat.setText(QCoreApplication.translate("Message", "To WhatsApp"))
        self.leave.setText(QCoreApplication.translate("Message", "Leave"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for part in (self.copy, self.chat, self.leave):
            foot.addWidget(part)
        return foot
