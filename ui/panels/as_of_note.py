"""Of when a table's rows are while the desk is opened: a line over its foot that moves nothing."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from core.domain.desk import DeskView
from ui import formatting as fmt
from ui.plain import Label


class AsOfNote(Label):
    """A line over the foot of a table; gone with the first rows that are of now."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view.viewport())
        self._room = view.viewport()
        self.setProperty("role", "as_of")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._room.installEventFilter(self)
        self.hide()

    def say(self, view: DeskView) -> None:
        """Say of when the rows of a view are, where they are not of now."""
        text = QCoreApplication.translate(
            "Board", "As it was on {moment}, when Kezek was last open. Reading what is there now…"
        )
        self.setText(text.format(moment=fmt.oral(view.as_of)))
        self.setVisible(view.is_last_seen)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room, height = self._room.rect(), self.sizeHint().height()
        self.setGeometry(0, room.height() - height, room.width(), height)
        self.raise_()
