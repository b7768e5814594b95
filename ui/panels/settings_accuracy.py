"""How good the forecast was: what was said at joining against what came; how good the sources."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.services.forecasts.accuracy import AccuracyRow
from core.services.forecasts.source_scores import SourceScore
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.accuracy_rows import ACCURACY_COLUMNS, CONTEXT, ScoreRow, score_rows
from ui.models.source_rows import SOURCE_COLUMNS, SourceRow, source_rows
from ui.models.table import TableModel
from ui.panels.settings_form import SettingsPage
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, muted, title
from ui.session import Session
from ui.theme import ROW_HEIGHT

LEAST_ROWS = 5


class AccuracyPage(SettingsPage):
    """Scores of the last 90 days; they are reckoned when somebody looks."""

    HEADING = QT_TRANSLATE_NOOP("Settings", "How good the forecast was")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.model: TableModel[ScoreRow] = TableModel(
            CONTEXT, ACCURACY_COLUMNS, lambda r: r.key, parent=self
        )
        self.sources: TableModel[SourceRow] = TableModel(
            CONTEXT, SOURCE_COLUMNS, lambda r: r.key, parent=self
        )
        self.summary, self.hint = muted(self, wrap=True), muted(self, wrap=True)
        self.sources_title = title(self)
        self.table = DeskTable("accuracy", self.model, session, self)
        self.sources_table = DeskTable("sources", self.sources, session, self)
        self.empty, self.sources_empty = EmptyNote(self.table), EmptyNote(self.sources_table)
        self.rows: list[AccuracyRow] | None = None
        self.scores: list[SourceScore] | None = None
        self._build()
        self.begin()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.sources_title.setText(
            QCoreApplication.translate("Accuracy", "How good the sources were")
        )
        self.table.setAccessibleName(self.title.text())
        self.sources_table.setAccessibleName(self.sources_title.text())
        self._say()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Reckon anew."""
        super().showEvent(event)
        self.session.ask(lambda s: s.accuracy(), self._on_scores, owner=self)
        self.session.ask(lambda s: s.source_scores(), self._on_source_scores, owner=self)

    def _build(self) -> None:
        self.column.setSpacing(8)
        for widget in (self.summary, self.table, self.hint, self.sources_title, self.sources_table):
            self.column.addWidget(widget)
        for table, share in ((self.table, 3), (self.sources_table, 2)):
            table.setMinimumHeight((LEAST_ROWS + 1) * ROW_HEIGHT)
            self.column.setStretchFactor(table, share)

    def _on_scores(self, rows: list[AccuracyRow]) -> None:
        self.rows = rows
        self.model.set_rows(score_rows(rows, self.session.services.crossings()))
        self._say()

    def _on_source_scores(self, scores: list[SourceScore]) -> None:
        self.scores = scores
        self.sources.set_rows(source_rows(scores, self.session.services.crossings()))
        self._say()

    def _say(self) -> None:
        reckoning = QCoreApplication.translate("Accuracy", "Reckoning…")
        self._say_scores(reckoning)
        nothing = QCoreApplication.translate(
            "Accuracy",
            "No source gave figures in 90 days. F5 asks CarGoRuqsat; what a driver says of the "
            "queue counts, too: press F2 and type it.",
        )
        self.sources_empty.say(reckoning if self.scores is None else "" if self.scores else nothing)

    def _say_scores(self, reckoning: str) -> None:
        rows = self.rows
        self.summary.setText(_summary(rows) if rows else reckoning if rows is None else "")
        self.summary.setVisible(bool(self.summary.text()))
        self.hint.setText(
            QCoreApplication.translate(
                "Accuracy",
                "Off by: half of the errors are smaller; in the columns ≤ 6 h, 6–12 and so on, of "
                "what was said so many hours before the truck passed. A simple guess: the last "
                "truck that passed, the mean of two days, the weekly habit.",
            )
        )
        self.hint.setVisible(bool(rows))
        nothing = QCoreApplication.translate(
            "Accuracy",
            "Nothing to compare yet. What is forecast to each truck that joins a queue is kept; "
            "when it has passed the border, its score stands here.",
        )
        self.empty.say("" if rows or rows is None else nothing)


def _summary(rows: list[AccuracyRow]) -> str:
    text = QCoreApplication.translate(
        "Accuracy",
        "Every forecast said to a truck when it joined the queue is kept and compared with "
        "what came. In 90 days: in the range {n} of {of} (8 of 10 is promised). A wait that "
        "goes on past its range is a miss.",
    )
    return text.format(n=sum(r.inside for r in rows), of=sum(r.n for r in rows))
