"""The page of one crossing: how it runs, its week as a picture, free slots by day."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.domain.desk import CrossingHistory, CrossingView, DeskView
from core.domain.forecast import CrossingState
from core.services.forecasts.accuracy import AccuracyRow
from ui.free_slots import SlotPicture
from ui.i18n import language
from ui.models import crossing_rows as rows
from ui.models.crossing_rows import CrossingRow
from ui.panels.elided_label import ElidedLabel
from ui.panels.plot_frame import PlotFrame
from ui.parts import give_role, muted, title
from ui.plain import Label
from ui.plots.crossing import CrossingPlot
from ui.plots.crossing_picture import CrossingPicture
from ui.plots.slot_strip import SlotStrip
from ui.roles import STATE_ROLES
from ui.session import Session
from ui.words.accuracy_words import score_sentence
from ui.words.basis_words import basis_sentence


class CrossingPage(QWidget):
    """Shows a CrossingView at once and its history when that has come."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        palette = session.theme.palette
        self.title = title(self)
        self.state = Label(self)
        self.state.setWordWrap(True)
        self.basis = muted(self, wrap=True)
        self.score = ElidedLabel(self)
        give_role(self.score, "muted")
        self.scores: Sequence[AccuracyRow] | None = None
        self._shown: CrossingView | None = None
        self.week = PlotFrame(CrossingPlot(palette), session, self)
        self.slots = PlotFrame(SlotStrip(palette), session, self)
        self._build()

    def retranslate(self) -> None:
        """Say the texts anew."""
        self.week.retranslate()
        self.slots.retranslate()

    def restyle(self) -> None:
        """Take the colours of the theme."""
        self.week.restyle()
        self.slots.restyle()

    def show_crossing(self, crossing: CrossingView, view: DeskView) -> None:
        """Write what the view knows."""
        row = CrossingRow(crossing, view.as_of)
        far = crossing.crossing.far_name(language())
        self.title.setText(f"{rows.name(row)} · {far}")
        self.state.setText(" · ".join(t for t in (rows.state(row), _wait(row)) if t))
        give_role(self.state, STATE_ROLES[crossing.state])
        unknown = crossing.state == CrossingState.UNKNOWN
        self.basis.setText(rows.unknown_words() if unknown else basis_sentence(crossing.forecast))
        self._shown = crossing
        self._say_score()
        self.slots.show_data(SlotPicture(crossing.readings, view.as_of))
        self.slots.setVisible(bool(SlotPicture(crossing.readings, view.as_of).days()))

    def show_history(self, history: CrossingHistory, view: DeskView) -> None:
        """Draw the week."""
        self.week.show_data(CrossingPicture(history, view.as_of))

    def show_scores(self, scores: Sequence[AccuracyRow]) -> None:
        """Say how good the forecast was here, in the state it is in."""
        self.scores = scores
        self._say_score()

    def _say_score(self) -> None:
        shown = self._shown
        found = None
        if self.scores is not None and shown is not None:
            key = (shown.crossing.code, shown.direction, shown.state)
            scored = (s for s in self.scores if (s.crossing, s.direction, s.regime) == key)
            found = next(scored, None)
        self.score.setVisible(self.scores is not None)
        if shown is not None:
            self.score.setText(score_sentence(found, shown.state))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.basis)
        column.addWidget(self.score)
        column.addWidget(self.week, 1)
        column.addWidget(self.slots)


def _wait(row: CrossingRow) -> str:
    if row.view.forecast.quantiles is None:
        return ""
    return rows.wait_tip(row)
