"""What a tab of the window is: its title, its panel, and the number beside its title."""

from collections.abc import Callable
from dataclasses import dataclass

from core.domain.desk import DeskView
from ui.i18n import word
from ui.panels.panel import Panel
from ui.session import Session

PanelFactory = Callable[[Session], Panel]


@dataclass(frozen=True)
class Tab:
    """`title` is a source of the context Tabs; the panel is built when first looked at."""

    key: str
    title: str
    build: PanelFactory
    count: Callable[[DeskView], int] | None = None

    def text(self, view: DeskView | None) -> str:
        """Title with its number, where there is something to count."""
        name = word("Tabs", self.title)
        number = self.count(view) if self.count is not None and view is not None else 0
        return f"{name} {number}" if number else name
