"""What a tab of the window is: its title, its panel, and the number beside its title."""

from collections.abc import Callable
from dataclasses import dataclass
from pkgutil import resolve_name

from core.domain.desk import DeskView
from ui.action import Action, Shown
from ui.i18n import word
from ui.panels.panel import Panel
from ui.session import Session

PanelFactory = Callable[[Session], Panel]


def later(name: str) -> PanelFactory:
    """A panel imported when first looked at, as `module:name`: the start needs the board only."""

    def build(session: Session) -> Panel:
        panel: Panel = resolve_name(name)(session)
        return panel

    return build


@dataclass(frozen=True)
class Tab:
    """`title` is a source of the context Tabs; the panel is built when first looked at."""

    key: str
    title: str
    build: PanelFactory
    count: Callable[[DeskView], int] | None = None
    icon: str = "chevron-right"
    kind: str = ""  # class of the panel, `module:name`, where `build` is not it

    @property
    def actions(self) -> tuple[Action, ...]:
        """What its panel can do, known before it is built."""
        panel = self._panel
        return panel.ACTIONS if panel is not None else ()

    @property
    def more_keys(self) -> tuple[Shown, ...]:
        """Keys its panel takes without a shortcut."""
        panel = self._panel
        return panel.MORE_KEYS if panel is not None else ()

    @property
    def _panel(self) -> type[Panel] | None:
        if self.kind:
            kind: type[Panel] = resolve_name(self.kind)
            return kind
        return self.build if isinstance(self.build, type) else None

    def text(self, view: DeskView | None) -> str:
        """Title with its number, where there is something to count."""
        name = word("Tabs", self.title)
        number = self.count(view) if self.count is not None and view is not None else 0
        return f"{name} {number}" if number else name
