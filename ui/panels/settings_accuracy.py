"""How good the forecast was: what was said at joining against what came."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.services.accuracy import AccuracyRow
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.accuracy_rows import ACCURACY_COLUMNS, CONTEXT, ScoreRow, score_rows
from ui.models.table import TableModel
from ui.panels.settings_form import SettingsPage
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, muted
from ui.session import Session


class AccuracyPage(SettingsPage):
    """Scores of the last 90 days; they are reckoned when somebody looks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, QT_TRANSLATE_NOOP("Settings", "How good the forecast was"), parent
        )
        self.model: TableModel[ScoreRow] = TableModel(
            CONTEXT, ACCURACY_COLUMNS, lambda r: r.key, parent=self
        )
        self.summary = muted(self, wrap=True)
        self.table = DeskTable("accuracy", self.model, session, self)
        self.empty = EmptyNote(self.table)
        self.rows: list[AccuracyRow] | None = None
        self.column.addWidget(self.summary)
        self.column.addWidget(self.table, 1)
        self.begin()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.table.setAccessibleName(self.title.text())
        self._say()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Reckon anew."""
        super().showEvent(event)
        self.session.ask(lambda s: s.accuracy(), self._on_scores, owner=self)

    def _on_scores(self, rows: list[AccuracyRow]) -> None:
        self.rows = rows
        self.model.set_rows(score_rows(rows, self.session.services.crossings()))
        self._say()

    def _say(self) -> None:
        rows = self.rows
        if rows is None:
            self.summary.setText(QCoreApplication.translate("Accuracy", "Reckoning…"))
            return
        text = QCoreApplication.translate(
            "Accuracy",
            "Every forecast said to a truck when it joined the queue is kept and compared with "
            "what came. In 90 days: in the range {n} of {of} (8 of 10 is promised). A wait that "
            "goes on past its range is a miss.",
        )
        inside, all_ = sum(r.inside for r in rows), sum(r.n for r in rows)
        self.summary.setText(text.format(n=inside, of=all_) if rows else "")
        nothing = QCoreApplication.translate(
            "Accuracy",
            "Nothing to compare yet. What is forecast to each truck that joins a queue is kept; "
            "when it has passed the border, its score stands here.",
        )
        self.empty.say("" if rows else nothing)
