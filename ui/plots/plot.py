"""What every plot is: one picture of frozen data, drawn anew with data, language and theme."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from ui.palette import Palette
from ui.plots.canvas import Canvas
from ui.plots.legend import Entry

T = TypeVar("T")
Rows = list[tuple[str, ...]]


class Plot(Generic[T]):
    """Keeps nothing but what it shows; `widget` goes into a layout."""

    def __init__(self, palette: Palette, widget: QWidget, canvases: Sequence[Canvas] = ()) -> None:
        self.palette = palette
        self.widget = widget
        self.canvases = tuple(canvases)
        self.data: T | None = None
        self._wipe()

    def show(self, data: T) -> None:
        """Draw this."""
        self.data = data
        self.redraw()

    def forget(self) -> None:
        """Show nothing until there is other data."""
        self.data = None
        self.redraw()

    def retranslate(self) -> None:
        """Draw the same in the language of the window."""
        self.redraw()

    def set_theme(self, palette: Palette) -> None:
        """Draw the same in other colours."""
        self.palette = palette
        self.redraw()

    def redraw(self) -> None:
        """Draw what is shown; empty axes before the first data."""
        self.widget.setAccessibleName(self.title())
        if self.data is None:
            self._wipe()
        else:
            self.draw(self.data)
        rows = self.table()
        self.widget.setAccessibleDescription("\n".join(" · ".join(r) for r in rows[1:]))

    def draw(self, data: T) -> None:
        """Draw the data."""
        raise NotImplementedError

    def title(self) -> str:
        """What the picture shows, in a few words."""
        raise NotImplementedError

    def legend(self) -> list[Entry]:
        """Signs used, with their words."""
        raise NotImplementedError

    def table(self) -> Rows:
        """The same as words: the heads, then rows."""
        raise NotImplementedError

    def _wipe(self) -> None:
        for canvas in self.canvases:
            canvas.begin(self.palette)
