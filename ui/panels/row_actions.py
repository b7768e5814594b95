"""What can be done with the chosen rows of the board at once; one undo takes all of it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from ui import formatting as fmt
from ui import steps
from ui.models.board_row import BoardRow
from ui.panels.step_bar import StepBar
from ui.panels.table_view import DeskTable
from ui.services import Services
from ui.session import Confirmation, Session

if TYPE_CHECKING:
    from core.services.entering.entries import Recorded

MOST_NAMED = 3


class RowActions(QObject):
    """Acts on the chosen rows of a table of trips; `bar` asks for words where they are needed."""

    def __init__(self, session: Session, table: DeskTable, bar: StepBar) -> None:
        super().__init__(table)
        self.session = session
        self.table = table
        self.bar = bar
        self._asked_for: list[BoardRow] = []
        self._adds = False  # the step comes beside the one that was arranged
        bar.noted.connect(self._on_noted)
        bar.stepped.connect(self._on_stepped)
        bar.left.connect(table.setFocus)

    def note(self) -> None:
        """Ask for a note."""
        self._ask(is_note=True)

    def step(self) -> None:
        """Ask what is done next, by whom, till when; what is planned for one truck is offered."""
        rows = self._rows()
        planned = rows[0].view.state.next_step if len(rows) == 1 else None
        self._adds = False
        self._ask(is_note=False, words=planned.text if planned is not None else "")

    def call_back(self) -> None:
        """Ask when the drivers are called again; what is arranged stays."""
        self._adds = True
        self._ask(is_note=False, words=QCoreApplication.translate("Rows", "call back"))

    def no_answer(self) -> None:
        """Keep that the drivers were called in vain."""
        rows = self._rows()
        text = QCoreApplication.translate("Rows", "{who}: called, no answer")
        self._keep(rows, text.format(who=named(rows)), lambda s, trips: s.attempt_all(trips))

    def still(self) -> None:
        """Keep that the drivers say they are where they were."""
        rows = self._rows()
        text = QCoreApplication.translate("Rows", "{who}: still there")
        self._keep(rows, text.format(who=named(rows)), lambda s, trips: s.still_all(trips))

    def acknowledge(self) -> None:
        """Take in hand what the chosen trucks ask for."""
        rows = self._rows()
        waiting = [a.id for r in rows for a in r.view.alerts if a.is_waiting(r.now)]
        if not waiting:
            self._say_nothing(rows)
            return
        text = QCoreApplication.translate("Rows", "In hand: alerts of {who}")
        text = text.format(who=named(rows))
        self.session.command(
            lambda s: s.acknowledge(*waiting),
            lambda _: Confirmation(text, steps.releasing(*waiting), rows[0].key),
        )

    def _rows(self) -> list[BoardRow]:
        return self.table.chosen_rows()

    def _ask(self, *, is_note: bool, words: str = "") -> None:
        self._asked_for = self._rows()
        if self._asked_for and self.session.view is not None:
            now = self.session.view.as_of
            self.bar.ask(len(self._asked_for), now, is_note=is_note, words=words)

    def _on_noted(self, words: str) -> None:
        rows = self._asked_for
        text = QCoreApplication.translate("Rows", "{who}: note “{words}”")
        text = text.format(who=named(rows), words=words)
        self._keep(rows, text, lambda s, trips: s.note_all(trips, words))
        self.table.setFocus()

    def _on_stepped(self, words: str, who: str, till: datetime) -> None:
        rows = self._asked_for
        text = QCoreApplication.translate("Rows", "{who}: next step {words}")
        text = text.format(who=named(rows), words=words) + self._instead_of(rows, words)
        adds = self._adds
        self._keep(rows, text, lambda s, trips: s.step_all(trips, words, who, till, adds=adds))
        self.table.setFocus()

    def _instead_of(self, rows: Sequence[BoardRow], words: str) -> str:
        """What was arranged before and gives way now."""
        steps_before = [r.view.state.next_step for r in rows]
        gone = dict.fromkeys(s.text for s in steps_before if s is not None and s.text != words)
        if self._adds or not gone:
            return ""
        text = QCoreApplication.translate("Rows", " (instead of: {words})")
        return text.format(words="; ".join(gone))

    def _keep(
        self,
        rows: Sequence[BoardRow],
        text: str,
        work: Callable[[Services, list[UUID]], Recorded],
    ) -> None:
        if not rows:
            return
        trips = [r.key for r in rows]
        self.session.command(
            lambda s: work(s, trips),
            lambda kept: Confirmation(text, steps.taking_back(kept), trips[0]),
        )

    def _say_nothing(self, rows: Sequence[BoardRow]) -> None:
        if rows:
            text = QCoreApplication.translate("Rows", "{who}: no alert waits for an answer")
            self.session.confirm(Confirmation(text.format(who=named(rows))))


def named(rows: Sequence[BoardRow]) -> str:
    """`417 AK 07, 902 BC 07`; many are counted."""
    plates = [fmt.plate(r.view.plate) for r in rows[:MOST_NAMED]]
    more = len(rows) - len(plates)
    if more:
        plates.append(QCoreApplication.translate("Rows", "and %n more", "", more))
    return ", ".join(plates)
