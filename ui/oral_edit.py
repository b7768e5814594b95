"""A field for a moment on the clock of Oral."""

from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QWidget

OFFSET_SECONDS = 5 * 3600


class OralEdit(QDateTimeEdit):
    """Day, hour and minute in Oral, whatever zone the computer is set to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTimeZone(QTimeZone(OFFSET_SECONDS))
        self.setDisplayFormat("dd.MM.yyyy HH:mm")
        self.setCalendarPopup(True)

    def moment(self) -> datetime:
        """What the field says, aware UTC."""
        return datetime.fromtimestamp(self.dateTime().toSecsSinceEpoch(), UTC)

    def set_moment(self, moment: datetime) -> None:
        """Show a moment."""
        seconds = int(moment.timestamp())
        self.setDateTime(QDateTime.fromSecsSinceEpoch(seconds, QTimeZone(OFFSET_SECONDS)))
