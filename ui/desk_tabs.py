"""The tabs of the window in order: a panel is plugged in by one line here."""

from collections.abc import Callable

from core.domain.alert import Level
from core.domain.desk import DeskView
from ui.i18n import QT_TRANSLATE_NOOP
from ui.panels.tabs import PanelFactory, Tab, later

Count = Callable[[DeskView], int]


def waiting_alerts(view: DeskView) -> int:
    """Alerts that ask somebody to do something now."""
    waiting = (a for a in view.alerts if a.level != Level.INFO)
    return sum(1 for a in waiting if a.is_waiting(view.as_of))


def open_refusals(view: DeskView) -> int:
    """Refusals without an outcome yet, also of trucks that try again."""
    return sum(1 for t in view.trips if t.open_refusal is not None and t.state.is_open)


def _tab(
    key: str, title: str, kind: str, icon: str, build: str = "", count: Count | None = None
) -> Tab:
    return Tab(key, title, later(build or kind), count, icon, kind)


TABS: tuple[Tab, ...] = (
    _tab(
        "trips",
        QT_TRANSLATE_NOOP("Tabs", "Trips"),
        "ui.panels.board:BoardPanel",
        "truck",
        build="ui.wiring.board:board_panel",
    ),
    _tab(
        "crossings",
        QT_TRANSLATE_NOOP("Tabs", "Crossings"),
        "ui.panels.crossings:CrossingsPanel",
        "barrier-block",
    ),
    _tab(
        "alerts",
        QT_TRANSLATE_NOOP("Tabs", "Alerts"),
        "ui.panels.alerts:AlertsPanel",
        "bell",
        count=waiting_alerts,
    ),
    _tab(
        "refusals",
        QT_TRANSLATE_NOOP("Tabs", "Refusals"),
        "ui.panels.refusals:RefusalsPanel",
        "ban",
        count=open_refusals,
    ),
    _tab(
        "reports",
        QT_TRANSLATE_NOOP("Tabs", "Reports"),
        "ui.panels.reports:ReportsPanel",
        "file-text",
    ),
    _tab(
        "fleet",
        QT_TRANSLATE_NOOP("Tabs", "Fleet"),
        "ui.panels.fleet:FleetPanel",
        "building-warehouse",
        build="ui.wiring.fleet:fleet_panel",
    ),
    _tab(
        "settings",
        QT_TRANSLATE_NOOP("Tabs", "Settings"),
        "ui.panels.settings_panel:SettingsPanel",
        "settings",
        build="ui.wiring.settings:settings_panel",
    ),
)

TRUCK: PanelFactory = later("ui.wiring.truck:truck_page")
