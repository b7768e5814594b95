"""The tabs of the window in order: a panel is plugged in by one line here."""

from core.domain.desk import DeskView
from ui.i18n import QT_TRANSLATE_NOOP
from ui.panels.board import BoardPanel
from ui.panels.tabs import PanelFactory, Tab

TABS: tuple[Tab, ...] = (Tab("trips", QT_TRANSLATE_NOOP("Tabs", "Trips"), BoardPanel),)

TRUCK: PanelFactory | None = None


def waiting_alerts(view: DeskView) -> int:
    """Alerts that ask for somebody now."""
    return sum(1 for a in view.alerts if a.is_waiting(view.as_of))


def open_refusals(view: DeskView) -> int:
    """Trips that were refused and have no outcome yet."""
    return sum(1 for t in view.trips if t.state.refusal is not None and t.state.is_open)
