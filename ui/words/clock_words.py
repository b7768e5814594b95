"""What is said of a computer's clock that does not tell the truth."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from ui import formatting as fmt


def behind_the_journal(behind: timedelta) -> str:
    """Entries were written later than the clock says it is now."""
    text = QCoreApplication.translate(
        "Clock",
        "The computer's clock is {span} behind the newest entry of the journal: "
        "check date, time and zone before you record more.",
    )
    return text.format(span=fmt.span(behind.total_seconds() / 3600))
