"""The tabs of the window in order: a panel is plugged in by one line here."""

from core.domain.alert import Level
from core.domain.desk import DeskView
from ui.fleet_dialogs import fleet_panel
from ui.i18n import QT_TRANSLATE_NOOP
from ui.panels.alerts import AlertsPanel
from ui.panels.board import BoardPanel
from ui.panels.crossings import CrossingsPanel
from ui.panels.refusals import RefusalsPanel
from ui.panels.reports import ReportsPanel
from ui.panels.settings_panel import SettingsPanel
from ui.panels.tabs import PanelFactory, Tab
from ui.panels.truck import TruckPanel


def waiting_alerts(view: DeskView) -> int:
    """Alerts that ask somebody to do something now."""
    waiting = (a for a in view.alerts if a.level != Level.INFO)
    return sum(1 for a in waiting if a.is_waiting(view.as_of))


def open_refusals(view: DeskView) -> int:
    """Trips that were refused and have no outcome yet."""
    return sum(1 for t in view.trips if t.state.refusal is not None and t.state.is_open)


TABS: tuple[Tab, ...] = (
    Tab("trips", QT_TRANSLATE_NOOP("Tabs", "Trips"), BoardPanel),
    Tab("crossings", QT_TRANSLATE_NOOP("Tabs", "Crossings"), CrossingsPanel),
    Tab("alerts", QT_TRANSLATE_NOOP("Tabs", "Alerts"), AlertsPanel, waiting_alerts),
    Tab("refusals", QT_TRANSLATE_NOOP("Tabs", "Refusals"), RefusalsPanel, open_refusals),
    Tab("reports", QT_TRANSLATE_NOOP("Tabs", "Reports"), ReportsPanel),
    Tab("fleet", QT_TRANSLATE_NOOP("Tabs", "Fleet"), fleet_panel),
    Tab("settings", QT_TRANSLATE_NOOP("Tabs", "Settings"), SettingsPanel),
)

TRUCK: PanelFactory = TruckPanel
