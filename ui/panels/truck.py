"""The page of a truck at the right: head, the way over time, forecasts as they were, journal."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.domain.crossing import Direction
from core.domain.desk import DeskView, TripDetail
from core.domain.reading import Reading, ReadingKind
from core.services.papers.attachments import Incoming
from ui import keys
from ui.asking import PageQuestion
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.journal_line import JournalLine
from ui.panels.attaching import Attaching
from ui.panels.file_strip import FileStrip
from ui.panels.journal_list import JournalList
from ui.panels.panel import Panel
from ui.panels.plot_frame import PlotFrame
from ui.panels.truck_head import TruckHead
from ui.panels.truck_money import TruckMoney
from ui.panels.truck_plots import TruckPlots
from ui.parts import EmptyNote, column_of, scrolled, title
from ui.plain import Label
from ui.plots.distance_time import DistanceTimePlot, TripPicture
from ui.plots.forecast_history import ForecastHistoryPlot, HistoryPicture
from ui.session import Session
from ui.theme import ROW_HEIGHT

LEAST_WIDTH = 470
TALL = 780  # pixels from which everything has room
LEAST_ROWS = 6  # of the journal, its head counted
JOURNAL_SHARE = 0.4
JOURNAL_HEIGHT = "truck/journal_height"


class TruckPanel(Panel):
    """Follows the session's trip; what takes time is asked off the window's thread."""

    MORE_KEYS = (
        ("Enter", QT_TRANSLATE_NOOP("Keys", "Correct the chosen entry of the journal")),
        ("Del", QT_TRANSLATE_NOOP("Keys", "Withdraw the chosen entry")),
        (keys.HISTORY, QT_TRANSLATE_NOOP("Keys", "What became of the chosen entry")),
        (keys.ATTACH, QT_TRANSLATE_NOOP("Keys", "Put a file on the chosen entry")),
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("page")
        self.setMinimumWidth(LEAST_WIDTH)
        palette = session.theme.palette
        self.detail: TripDetail | None = None
        self.head = TruckHead(session, self)
        self.money = TruckMoney(session, self)
        self.way = PlotFrame(DistanceTimePlot(palette), session)
        self.history = PlotFrame(ForecastHistoryPlot(palette), session)
        self.plots = TruckPlots(self.way, self.history, self)
        self.journal_title = title(self)
        self.journal = JournalList(session)
        self.journal_note = EmptyNote(self.journal)
        self.attaching = Attaching(session, self)
        self.files = FileStrip(session, self.attaching, self)
        self.nothing = Label(self)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.pages = QStackedWidget(self)
        self.question = PageQuestion(
            session, self, self._looked_at, lambda s, trip: s.trip_detail(trip), self._on_detail
        )
        self._heard: UUID | None = None
        self._build()
        self.journal.files_offered.connect(self._on_files_offered)
        self.journal.files_wanted.connect(self._on_files_wanted)
        self.journal.row_chosen.connect(self._show_files)
        self.attaching.heard.connect(self._on_heard)
        session.trip_selected.connect(self._on_trip_selected)
        session.trip_opened.connect(self._on_trip_selected)
        self.begin()
        self.restyle()

    @override
    def retranslate(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("Truck", "Page of the truck"))
        self.nothing.setText(
            QCoreApplication.translate(
                "Truck",
                "Choose a truck on the board and press Enter.\n\n"
                "Here you will see its way and when it arrives, how the forecast changed, "
                "the driver's telephones and everything that was said of it.",
            )
        )
        name = QCoreApplication.translate("Truck", "Journal")
        self.journal_title.setText(name)
        self.journal.setAccessibleName(name)
        self.files.retranslate()
        self.head.retranslate()
        self.money.retranslate()
        self.plots.retranslate()
        self.journal.viewport().update()

    @override
    def restyle(self) -> None:
        self.head.restyle()
        self.way.restyle()
        self.history.restyle()
        self._show_head()

    @override
    def show_view(self, view: DeskView) -> None:
        self._show_head()
        self.question.ask()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.show_whole(whole=self.height() >= TALL)
        QTimer.singleShot(0, self, self._share)  # once the parts have their room

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.question.ask()

    def _on_trip_selected(self) -> None:
        if self.detail is not None and self.detail.view.trip.id != self.session.trip:
            self.detail = None
            self.way.forget()
            self.history.forget()
            self.journal.lines.set_rows(())
            self.files.show_files(())
            self.journal_note.say("")
            self.head.told.hide()
        self._show_head()
        self.question.ask()

    def _looked_at(self) -> UUID | None:
        return None if self.isHidden() else self.session.trip

    def _on_detail(self, detail: TripDetail) -> None:
        self.detail = detail
        self._show_detail(detail)

    def _show_head(self) -> None:
        view, trip = self.session.view, self.session.trip
        found = None if view is None or trip is None else view.trip(trip)
        if view is None or found is None:
            self.pages.setCurrentWidget(self.nothing)
        else:
            self.head.show_trip(found, view)
            self.money.show_trip(found, view)
            self.pages.setCurrentIndex(1)

    def _show_detail(self, detail: TripDetail) -> None:
        view = self.session.view
        if view is None:
            return
        self.way.show_data(TripPicture(detail, view.as_of, notices_of(detail, view)))
        self.history.show_data(HistoryPicture(detail, view.as_of))
        self.journal.show_journal(detail)
        self.head.told.show_told(detail, view.as_of)
        self._show_files()
        self._type_what_was_heard()
        empty = QCoreApplication.translate(
            "Truck", "Nothing was said of this trip yet. F2: type what the driver says."
        )
        self.journal_note.say("" if detail.journal else empty)

    def _build(self) -> None:
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.setMargin(48)
        self.nothing.setProperty("role", "muted")
        self.journal.setMinimumHeight(LEAST_ROWS * ROW_HEIGHT)
        split = self.split
        split.setHandleWidth(8)
        split.setChildrenCollapsible(False)
        split.setContentsMargins(8, 8, 8, 8)
        split.addWidget(self.plots)
        split.addWidget(self._journal_card())
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 0)
        split.splitterMoved.connect(self._keep_share)
        page = QWidget(self)
        page.setMinimumWidth(1)  # what is too long for the pane is shortened, never cut off
        inner = column_of(page)
        inner.addWidget(self.head)
        inner.addWidget(self.money)
        inner.addWidget(split, 1)
        self.room = scrolled(page, self)
        self.pages.addWidget(self.nothing)
        self.pages.addWidget(self.room)
        column_of(self).addWidget(self.pages)
        self.setFocusProxy(self.journal)

    def _share(self) -> None:
        """The journal has the height it was given by hand; else its rows, and two fifths."""
        kept = self.session.preferences.text(JOURNAL_HEIGHT)
        room = self.split.height()
        least = (LEAST_ROWS + 2) * ROW_HEIGHT
        wanted = int(kept) if kept.isdigit() else max(least, int(room * JOURNAL_SHARE))
        self.split.setSizes([max(0, room - wanted), wanted])

    def _keep_share(self) -> None:
        self.session.preferences.keep_text(JOURNAL_HEIGHT, str(self.split.sizes()[1]))

    def _journal_card(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 4, 1, 1)
        column.setSpacing(2)
        self.journal_title.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.journal_title)
        column.addWidget(self.journal, 1)
        column.addWidget(self.files)
        return card

    def _show_files(self) -> None:
        """Files of the chosen entry; a low page is scrolled so far that the entry is seen."""
        self.files.show_files([file for line in self.journal.chosen_rows() for file in line.files])
        if self.journal.hasFocus():
            QTimer.singleShot(0, self, self._scroll_to_entry)  # once the files have their room

    def _scroll_to_entry(self) -> None:
        self.room.ensureWidgetVisible(self.files if self.files.count() else self.journal, 0, 8)

    def _on_files_offered(self, incoming: list[Incoming], line: JournalLine | None) -> None:
        if self.session.trip is not None:
            event = line.key if line is not None else None
            self.attaching.attach(incoming, self.session.trip, event)

    def _on_files_wanted(self, line: JournalLine | None) -> None:
        if self.session.trip is not None:
            self.attaching.choose(self.session.trip, line.key if line is not None else None)

    def _on_heard(self, event: UUID) -> None:
        self._heard = event

    def _type_what_was_heard(self) -> None:
        """A voice message was attached: its words are typed beside it, now that it is listed."""
        heard, self._heard = self._heard, None
        line = next((row for row in self.journal.lines.rows if row.key == heard), None)
        if line is not None:
            self.journal.correct(line)


def notices_of(detail: TripDetail, view: DeskView) -> tuple[Reading, ...]:
    """Notices of the trip's crossing, in its direction."""
    state = detail.view.state
    code = state.crossing or next((p.code for p in detail.route if p.is_border), "")
    crossing = view.crossing(code, state.direction or Direction.OUT)
    readings = crossing.readings if crossing is not None else ()
    return tuple(r for r in readings if r.kind == ReadingKind.NOTICE and not r.withdrawn)
