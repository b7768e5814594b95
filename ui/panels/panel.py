"""What every panel of the window is: it shows a view and can say its texts anew."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.domain.crossing import Direction
from core.domain.desk import DeskView
from ui.action import Action, Shown
from ui.parts import key_on
from ui.session import Session


class Panel(QWidget):
    """A part of the window wired to the session.

    A subclass builds its widgets in `__init__`, calls `super().__init__` first and `begin()` last;
    it writes its texts in `retranslate` and takes facts in `show_view`.
    """

    ACTIONS: ClassVar[tuple[Action, ...]] = ()
    MORE_KEYS: ClassVar[tuple[Shown, ...]] = ()  # that the panel takes without a shortcut

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def bind_keys(self, table: QWidget) -> None:
        """Put the keys of the panel's actions on it; of some, on its table alone."""
        for action in self.ACTIONS:
            place = table if action.on_table else self
            for key in action.keys:
                act = partial(self.session.when_open, partial(action.run, self))
                key_on(place, key, act, within=not action.on_table)

    def begin(self) -> None:
        """Say the texts and show the view there is; from then on follow the session."""
        self.retranslate()
        if self.session.view is not None:
            self.show_view(self.session.view)
        self.session.view_changed.connect(self.show_view)
        self.session.theme.changed.connect(self._on_theme_changed)

    def retranslate(self) -> None:
        """Write all texts; called at once and whenever the language changes."""

    def show_view(self, view: DeskView) -> None:
        """Show new facts; selection and scroll stay."""

    def show_crossing(self, code: str, direction: Direction) -> None:
        """Turn to a crossing, where the panel has such a page."""

    def restyle(self) -> None:
        """Draw icons anew in the colours of the theme."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.session.view is not None:
                self.show_view(self.session.view)
        super().changeEvent(event)

    def _on_theme_changed(self) -> None:
        self.restyle()
        self.update()
