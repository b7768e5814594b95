"""The strip of a truck's page about money and days: what the delay costs, days in Russia."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from core.domain.desk import DeskView, TripView
from core.domain.trip_cost import trip_cost
from core.services.money.costs import own_rate
from ui.parts import button, give_role, muted
from ui.plain import Label
from ui.session import Session
from ui.words import money_words as say


class TruckMoney(QFrame):
    """A line that is there only where there is something to tell, and the way to more."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("role", "strip")
        self.cost = muted(self, wrap=True)
        self.days = Label(self)
        self.more = button(self, session.open_money)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 3, 8, 3)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setRowMinimumHeight(0, 24)
        grid.addWidget(self.cost, 0, 0)
        grid.addWidget(self.days, 0, 1)
        grid.addWidget(self.more, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setHorizontalSpacing(12)
        self.grid = grid

    def retranslate(self) -> None:
        """Say what the button opens."""
        text = QCoreApplication.translate("Truck", "Money and days… (Ctrl+D)")
        self.more.setText(QCoreApplication.translate("Truck", "Money"))
        self.more.setToolTip(text)
        self.more.setAccessibleName(text)

    def show_trip(self, view: TripView, desk: DeskView) -> None:
        """Write the cost of the delay by now, and the driver's days."""
        cost = trip_cost(view, own_rate(self.session.services.settings()), desk.as_of)
        told = say.cost_line(cost) if cost is not None and cost.downtime.lost else ""
        self.cost.setText(told)
        self.cost.setVisible(bool(told))
        stay = view.stay
        self.days.setVisible(stay is not None)
        if stay is not None:
            self.days.setText(say.stay_line(stay))
            give_role(self.days, say.stay_role(stay))
            self._place_days(alone=stay.is_possible or not told)

    def _place_days(self, *, alone: bool) -> None:
        """Days near the limit have a line of their own."""
        self.days.setWordWrap(alone)
        row, column = (1, 0) if alone else (0, 1)
        self.grid.addWidget(self.days, row, column)
