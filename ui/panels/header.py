"""The head of the window: crossings at a glance, age of the data, who sits here, the clocks."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from core.domain.clock import hours_between
from core.domain.desk import CrossingView, DeskView, SourceStatus
from core.domain.forecast import CrossingState
from ui import formatting as fmt
from ui import words
from ui.i18n import crossing_name
from ui.panels.panel import Panel
from ui.plain import Label
from ui.roles import STATE_ROLES
from ui.session import Session
from ui.words import trade_words

STATE_ICONS = {
    CrossingState.CALM: "circle-check",
    CrossingState.SLOW: "clock",
    CrossingState.JAM: "alert-triangle",
    CrossingState.CLOSED: "barrier-block",
    CrossingState.UNKNOWN: "help",
}
_GRAVITY = (
    CrossingState.CLOSED,
    CrossingState.JAM,
    CrossingState.SLOW,
    CrossingState.CALM,
    CrossingState.UNKNOWN,
)
FRESH_HOURS = 0.75
ROOMY = 900  # pixels
STALE_HOURS = 3.0


def crossing_text(view: CrossingView, as_of: DeskView) -> str:
    """`Сырым → РФ 26–44 ч, пробка 3-й день`."""
    title = f"{crossing_name(view.crossing)} {words.direction(view.direction)}"
    parts = [words.state(view.state)]
    if view.since is not None and view.state in (CrossingState.JAM, CrossingState.CLOSED):
        day = fmt.nth_day(view.since, as_of.as_of)
        ordinal = QCoreApplication.translate("Header", "day {n}").format(n=day)
        parts = [f"{parts[0]} {ordinal}"] if day > 1 else parts
    if view.forecast.quantiles is not None and view.state == CrossingState.UNKNOWN:
        usual = QCoreApplication.translate("Header", "{title}: no data, usually {hours}")
        return usual.format(title=title, hours=fmt.hours_range(view.forecast.quantiles))
    if view.forecast.quantiles is not None:
        return f"{title} {fmt.hours_range(view.forecast.quantiles)}, {parts[0]}"
    return f"{title}: {parts[0]}"


def source_text(status: SourceStatus, view: DeskView) -> tuple[str, str]:
    """How fresh a source is, in words, and the role of its colour."""
    name = trade_words.source(status.source)
    if status.last_ok is None:
        text = QCoreApplication.translate("Header", "{source}: no data yet")
        return text.format(source=name), "muted"
    hours = hours_between(status.last_ok, view.as_of)
    if status.problem and hours > FRESH_HOURS:
        text = QCoreApplication.translate("Header", "{source}: no answer, data of {moment}")
        moment = fmt.when(status.last_ok, view.as_of)
        return text.format(source=name, moment=moment), "act"
    role = "good" if hours <= FRESH_HOURS else "warn" if hours <= STALE_HOURS else "act"
    return f"{name} {fmt.ago(status.last_ok, view.as_of)}", role


class CrossingStrip(QWidget):
    """Buttons of the crossings, the gravest first; those that do not fit are left out."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_view(self, view: DeskView) -> None:
        """Write the state of every crossing."""
        shown = sorted(view.crossings, key=lambda c: (not c.waiting, _GRAVITY.index(c.state)))
        while len(self.buttons) < len(shown):
            self._add_button()
        for button, crossing in zip(self.buttons, shown, strict=False):
            role = STATE_ROLES[crossing.state]
            button.setText(f" {crossing_text(crossing, view)}")
            button.setIcon(self.session.theme.icon(STATE_ICONS[crossing.state], role))
            button.setProperty("where", (crossing.crossing.code, crossing.direction.value))
            button.setToolTip(QCoreApplication.translate("Header", "Show this crossing"))
        for button in self.buttons[len(shown) :]:
            button.setText("")
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _add_button(self) -> None:
        button = QPushButton(self)
        button.setProperty("role", "chip")
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._on_clicked)
        self.buttons.append(button)
        self._row.insertWidget(len(self.buttons) - 1, button)

    def _fit(self) -> None:
        left = self.width()
        for button in self.buttons:
            left -= button.sizeHint().width() + self._row.spacing()
            button.setVisible(bool(button.text()) and left >= 0)

    def _on_clicked(self) -> None:
        button = self.sender()
        crossings = self.session.view.crossings if self.session.view else ()
        where = button.property("where")
        for crossing in crossings:
            if where is not None and tuple(where) == (crossing.crossing.code, crossing.direction):
                self.session.open_crossing(crossing.crossing.code, crossing.direction)


class Header(Panel):
    """One line that is always there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.crossings = CrossingStrip(session, self)
        self.source = QPushButton(self)
        self.source.setProperty("role", "chip")
        self.source.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.source.clicked.connect(self._on_fetch)
        self.search = QPushButton(self)
        self.search.setProperty("role", "chip")
        self.search.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.search.setText(" Ctrl+K")
        self.search.clicked.connect(lambda _=False: session.when_open(session.search_asked.emit))
        self.dispatcher = Label(self)
        self.clocks = Label(self)
        self.clocks.setProperty("role", "title")
        row = QHBoxLayout(self)
        self.setMinimumHeight(32)
        row.setContentsMargins(8, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.crossings, 1)
        row.addWidget(self.source)
        row.addWidget(self.dispatcher)
        row.addWidget(self.clocks)
        row.addWidget(self.search)
        self.begin()
        self.restyle()

    @override
    def retranslate(self) -> None:
        self.source.setToolTip(QCoreApplication.translate("Header", "Ask the public sources (F5)"))
        self.search.setAccessibleName(QCoreApplication.translate("Header", "Find anything"))
        self.search.setToolTip(
            QCoreApplication.translate(
                "Header", "Find a truck, a person, an order, a crossing, an action (Ctrl+K)"
            )
        )
        self.dispatcher.setToolTip(QCoreApplication.translate("Header", "Dispatcher on duty"))

    @override
    def show_view(self, view: DeskView) -> None:
        self.dispatcher.setText(view.company.dispatcher)
        self.source.setVisible(bool(view.sources))
        if view.is_last_seen:
            return
        self.crossings.show_view(view)
        oral, _samara, moscow = fmt.desk_clocks(view.as_of)
        self.clocks.setText(f"{oral}  ·  {moscow}")
        self.clocks.setToolTip("\n".join(fmt.desk_clocks(view.as_of)))
        if view.sources:
            text, role = source_text(view.sources[0], view)
            name = "circle-dot" if role == "good" else "wifi-off" if role == "act" else "clock"
            self.source.setText(f" {text}")
            self.source.setIcon(self.session.theme.icon(name, role))

    @override
    def restyle(self) -> None:
        self.search.setIcon(self.session.theme.icon("search", "muted"))
        if self.session.view is not None:
            self.show_view(self.session.view)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the crossings need it more; the key is there all the same."""
        super().resizeEvent(event)
        self.search.setVisible(event.size().width() >= ROOMY)

    def _on_fetch(self) -> None:
        self.session.fetch()
