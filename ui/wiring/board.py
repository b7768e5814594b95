"""The board with the dialog in which a view is made."""

from PySide6.QtCore import QObject

from ui.models.own_view import OwnView
from ui.panels.board import BoardPanel
from ui.session import Session


class BoardDialogs(QObject):
    """Opens what the board asks for."""

    def __init__(self, panel: BoardPanel) -> None:
        super().__init__(panel)
        self.panel = panel
        panel.view_asked.connect(self.ask_view)

    def ask_view(self, began: OwnView, old: OwnView | None) -> None:
        """Ask for a view; `old` is the one it takes the place of."""
        from ui.dialogs.view_form import ViewForm  # noqa: PLC0415  seldom wanted

        taken = tuple(v.name for v in self.panel.own.views if v != old)
        form = ViewForm(self.panel.session, began, taken, self.panel)
        form.kept.connect(lambda view: self.panel.keep_view(view, old))
        form.open()


def board_panel(session: Session) -> BoardPanel:
    """The board with its dialogs."""
    panel = BoardPanel(session)
    BoardDialogs(panel)
    return panel
