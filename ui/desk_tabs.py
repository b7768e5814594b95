"""The tabs of the window in order: a panel is plugged in by one line here."""

from core.domain.alert import Level
from core.domain.desk import DeskView
from ui.board_dialogs import board_panel
from ui.fleet_dialogs import fleet_panel
from ui.i18n import QT_TRANSLATE_NOOP
from ui.panels.alerts import AlertsPanel
from ui.panels.board import BoardPanel
from ui.panels.crossings import CrossingsPanel
from ui.panels.fleet import FleetPanel
from ui.panels.refusals import RefusalsPanel
from ui.panels.reports import ReportsPanel
from ui.panels.settings_panel import SettingsPanel
from ui.panels.tabs import PanelFactory, Tab
from ui.settings_dialogs import settings_panel
from ui.truck_dialogs import truck_page


def waiting_alerts(view: DeskView) -> int:
    """Alerts that ask somebody to do something now."""
    waiting = (a for a in view.alerts if a.level != Level.INFO)
    return sum(1 for a in waiting if a.is_waiting(view.as_of))


def open_refusals(view: DeskView) -> int:
    """Refusals without an outcome yet, also of trucks that try again."""
    return sum(1 for t in view.trips if t.open_refusal is not None and t.state.is_open)


TABS: tuple[Tab, ...] = (
    Tab("trips", QT_TRANSLATE_NOOP("Tabs", "Trips"), board_panel, icon="truck", kind=BoardPanel),
    Tab("crossings", QT_TRANSLATE_NOOP("Tabs", "Crossings"), CrossingsPanel, icon="barrier-block"),
    Tab("alerts", QT_TRANSLATE_NOOP("Tabs", "Alerts"), AlertsPanel, waiting_alerts, "bell"),
    Tab("refusals", QT_TRANSLATE_NOOP("Tabs", "Refusals"), RefusalsPanel, open_refusals, "ban"),
    Tab("reports", QT_TRANSLATE_NOOP("Tabs", "Reports"), ReportsPanel, icon="file-text"),
    Tab(
        "fleet",
        QT_TRANSLATE_NOOP("Tabs", "Fleet"),
        fleet_panel,
        icon="building-warehouse",
        kind=FleetPanel,
    ),
    Tab(
        "settings",
        QT_TRANSLATE_NOOP("Tabs", "Settings"),
        settings_panel,
        icon="settings",
        kind=SettingsPanel,
    ),
)

TRUCK: PanelFactory = truck_page
