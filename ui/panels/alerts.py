"""Alerts: what asks for somebody, who has it, what is over; and whom to call next."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QWidget
from typing_extensions import override

from core.domain.alert import Episode
from core.domain.crossing import Crossing, Direction
from core.domain.desk import DeskView
from ui import keys, steps
from ui.action import Action
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.alert_rows import ALERT_COLUMNS, CONTEXT, AlertRow, Group, alert_rows
from ui.models.table import TableModel
from ui.panels.elided_label import ElidedLabel
from ui.panels.next_lists import NextLists
from ui.panels.panel import Panel
from ui.panels.snooze_bar import SnoozeBar
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, button, column_of, flowing_strip, give_role, muted
from ui.session import Confirmation, Session
from ui.words.alert_words import advice, alert_sentence

SEEN = "alerts/seen"
CLOSED_SHOWN = timedelta(days=1)


class AlertsPanel(Panel):
    """The record of alerts: Space takes one in hand, Ctrl+L puts it off, Enter opens it."""

    ACTIONS = (
        Action(
            "acknowledge",
            QT_TRANSLATE_NOOP("Keys", "I have it: take the alert in hand"),
            lambda p: p.acknowledge(),
            ("Space",),
            "check",
            on_table=True,
        ),
        Action(
            "later",
            QT_TRANSLATE_NOOP("Keys", "Remind of the alert later"),
            lambda p: p.begin_snooze(),
            (keys.LATER,),
            "bell-off",
        ),
        Action(
            "no-answer",
            QT_TRANSLATE_NOOP("Keys", "Whom to call next: called, no answer"),
            lambda p: p.calls.note_attempt(),
            (keys.NO_ANSWER,),
            "phone-off",
        ),
        Action(
            "whom-to-tell",
            QT_TRANSLATE_NOOP("Keys", "Whom to tell, or whom to call next"),
            lambda p: p.next.turn(),
            (keys.TELL,),
            "message",
        ),
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("page")
        self.seen: datetime | None = None
        self.closed: tuple[Episode, ...] = ()
        self.model: TableModel[AlertRow] = TableModel(
            CONTEXT, ALERT_COLUMNS, lambda r: r.key, parent=self
        )
        self.table = DeskTable("alerts", self.model, session, self)
        self.empty = EmptyNote(self.table)
        self.next = NextLists(session, self)
        self.calls = self.next.calls
        self.take = button(self, self.acknowledge)
        self.later = button(self, self.begin_snooze)
        self.open = button(self, self.open_chosen)
        self.summary = ElidedLabel(self)
        give_role(self.summary, "muted")
        self.advice = muted(self, wrap=True)
        self.snooze_bar = SnoozeBar(self)
        self._build()
        self._listen()
        self.begin()

    @override
    def retranslate(self) -> None:
        self.take.setText(QCoreApplication.translate("Alerts", "I have it (Space)"))
        self.later.setText(QCoreApplication.translate("Alerts", "Remind later (Ctrl+L)"))
        self.open.setText(QCoreApplication.translate("Alerts", "Open (Enter)"))
        self.table.setAccessibleName(QCoreApplication.translate("Alerts", "Alerts"))
        self.snooze_bar.retranslate()

    @override
    def show_view(self, view: DeskView) -> None:
        self._show(view)
        if self.isVisible():
            self._ask(view)

    def chosen(self) -> AlertRow | None:
        """The row under the cursor."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def acknowledge(self) -> None:
        """Take every selected alert in hand."""
        taken = [r for r in self.table.chosen_rows() if r.group in (Group.WAITING, Group.SNOOZED)]
        if taken:
            self._go_to_next(taken)
            self._acknowledge([row.episode for row in taken])

    def _go_to_next(self, taken: list[AlertRow]) -> None:
        """The cursor goes to what still asks for somebody: what is taken moves down the list."""
        after = self.model.shown.index(taken[-1]) + 1
        ahead = [n for n, r in enumerate(self.model.shown) if r not in taken]
        waiting = [n for n in ahead if self.model.shown[n].group == Group.WAITING]
        if waiting:
            self.table.selectRow(next((n for n in waiting if n >= after), waiting[0]))

    def begin_snooze(self) -> None:
        """Ask till when the chosen alert is put off, and why."""
        row, view = self.chosen(), self.session.view
        if row is not None and view is not None and row.group != Group.CLOSED:
            self.snooze_bar.begin(view.as_of)

    def open_chosen(self) -> None:
        """Show the truck or the crossing it is about."""
        row = self.chosen()
        if row is not None:
            self._on_opened(row)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """What came since the last look is new."""
        super().showEvent(event)
        self.seen = _moment(self.session.preferences.text(self._seen_key()))
        if self.session.view is not None:
            self._show(self.session.view)
            self._ask(self.session.view)
        if self.model.shown and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """What was on the list has been seen."""
        super().hideEvent(event)
        if self.session.view is not None:
            moment = self.session.view.as_of.isoformat()
            self.session.preferences.keep_text(self._seen_key(), moment)

    def _seen_key(self) -> str:
        """New is what came since who sits here looked: the other shift has seen other things."""
        view = self.session.view
        name = view.company.dispatcher if view is not None else ""
        return f"{SEEN}/{quote(name, safe='')}"

    def _build(self) -> None:
        left = QWidget(self)
        column = column_of(left)
        column.addWidget(self._build_actions(left))
        column.addWidget(self.table, 1)
        self.advice.setContentsMargins(16, 6, 16, 8)
        column.addWidget(self.advice)
        column.addWidget(self.snooze_bar)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.next)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([886, 480])
        column_of(self).addWidget(split)
        self.setFocusProxy(self.table)

    def _build_actions(self, parent: QWidget) -> QFrame:
        bar, row = flowing_strip(parent)
        row.add_growing(self.summary)
        for made in (self.take, self.later, self.open):
            row.addWidget(made)
        return bar

    def _listen(self) -> None:
        self.table.row_opened.connect(self._on_opened)
        self.table.row_chosen.connect(self._on_chosen)
        self.snooze_bar.chosen.connect(self._on_snoozed)
        self.snooze_bar.left.connect(self.table.setFocus)
        self.bind_keys(self.table)

    def _ask(self, view: DeskView) -> None:
        since = view.as_of - CLOSED_SHOWN
        self.session.ask(lambda s: s.closed_alerts(since), self._on_closed, owner=self)
        self.next.ask(view)

    def _show(self, view: DeskView) -> None:
        open_now = {a.id for a in view.alerts}
        over = tuple(e for e in self.closed if e.id not in open_now)
        crossings = self._crossings()
        rows = alert_rows((*view.alerts, *over), view.as_of, self.seen, crossings)
        self.model.set_rows(rows)
        self._summarise(rows)

    def _summarise(self, rows: list[AlertRow]) -> None:
        count = {g: sum(1 for r in rows if r.group == g) for g in Group}
        new = sum(1 for r in rows if r.is_new and r.group == Group.WAITING)
        texts = (
            (QCoreApplication.translate("Alerts", "unanswered {n}"), count[Group.WAITING]),
            (QCoreApplication.translate("Alerts", "new {n}"), new),
            (QCoreApplication.translate("Alerts", "in hand {n}"), count[Group.IN_HAND]),
            (QCoreApplication.translate("Alerts", "put off {n}"), count[Group.SNOOZED]),
            (QCoreApplication.translate("Alerts", "over in a day {n}"), count[Group.CLOSED]),
        )
        self.summary.setText("   ·   ".join(t.format(n=n) for t, n in texts if n))
        text = QCoreApplication.translate(
            "Alerts",
            "Nothing asks for you.\nHere stands what needs somebody: a refusal, a breakdown, "
            "a truck nobody has heard of, a booking about to be lost, a deadline in danger. "
            "Each once; it comes back only when it gets worse.",
        )
        self.empty.say("" if rows else text)
        self._on_chosen()

    def _acknowledge(self, episodes: list[Episode]) -> None:
        crossings = self._crossings()
        sentence = "; ".join(alert_sentence(e, crossings) for e in episodes)
        text = QCoreApplication.translate("Alerts", "In hand: {what}").format(what=sentence)
        keys = [e.id for e in episodes]
        self.session.command(
            lambda s: s.acknowledge(*keys),
            lambda _: Confirmation(text, steps.releasing(*keys), episodes[0].trip),
        )

    def _on_snoozed(self, until: datetime, reason: str) -> None:
        row = self.chosen()
        self.table.setFocus()
        if row is None:
            return
        episode = row.episode
        sentence = alert_sentence(episode, self._crossings())
        text = QCoreApplication.translate("Alerts", "Put off: {what}").format(what=sentence)
        self.session.command(
            lambda s: s.snooze(episode.id, until, reason),
            lambda _: Confirmation(text, steps.waking(episode.id, until, reason), episode.trip),
        )

    def _crossings(self) -> Mapping[str, Crossing]:
        return self.session.services.crossings()

    def _on_closed(self, closed: tuple[Episode, ...]) -> None:
        self.closed = closed
        if self.session.view is not None:
            self._show(self.session.view)

    def _on_chosen(self) -> None:
        row = self.chosen()
        open_row = row is not None and row.group != Group.CLOSED
        self.take.setEnabled(row is not None and row.group in (Group.WAITING, Group.SNOOZED))
        self.later.setEnabled(open_row)
        self.open.setEnabled(row is not None and _has_page(row.episode))
        self._advise(row)

    def _advise(self, row: AlertRow | None) -> None:
        """The chosen alert in full, and what can be done about it; nothing where it is over."""
        said = advice(row.episode) if row is not None and row.group != Group.CLOSED else ()
        text = QCoreApplication.translate("Alerts", "What can be done: {advice}")
        lines = [] if row is None else [alert_sentence(row.episode, self._crossings())]
        lines += [text.format(advice=" ".join(said))] if said else []
        self.advice.setText("\n".join(lines))
        self.advice.setVisible(bool(lines))

    def _on_opened(self, row: AlertRow) -> None:
        episode = row.episode
        if episode.trip is not None:
            self.session.open_trip(episode.trip)
        elif episode.crossing is not None:
            way = Direction(episode.direction or Direction.OUT)
            self.session.open_crossing(episode.crossing, way)


def _has_page(episode: Episode) -> bool:
    return episode.trip is not None or episode.crossing is not None


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
