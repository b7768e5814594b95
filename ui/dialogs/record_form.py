"""Forms of the registers: a field a line; what is wrong is said beside the buttons."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.domain.clock import ORAL
from core.domain.problem import KezekError
from core.services.importing.moments import Around, read_moment
from ui import formatting as fmt
from ui import words
from ui.parts import button, give_role, muted
from ui.session import Confirmation, Session
from ui.undo import Step

WIDTH = 340
LOW_SCREEN = 600  # pixels, as on a small screen at 150 %
_MOMENT = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2,4}))?(?:\s+(\d\d?)(?:[:.-](\d\d))?)?")


class RecordForm(QDialog):
    """A dialog that reads a record out of its fields. A subclass adds fields and `accept`s."""

    def __init__(self, session: Session, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.session = session
        self.is_keeping = False
        self.last_field: QWidget | None = None
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        is_low = self.screen().availableGeometry().height() < LOW_SCREEN
        self.form.setVerticalSpacing(3 if is_low else 8)
        self.problem = muted(self, wrap=True)
        self.keep = button(self, self.accept)
        self.keep.setText(QCoreApplication.translate("Form", "Keep"))
        self.keep.setDefault(True)
        self.leave = button(self, self.reject)
        self.leave.setText(QCoreApplication.translate("Form", "Leave"))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 12)
        self.column.setSpacing(12)
        self.column.addLayout(self.form)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.keep)
        foot.addWidget(self.leave)
        self.column.addLayout(foot)

    def add_text(self, label: str, value: str, hint: str = "", longest: int = 500) -> QLineEdit:
        """A line of text; what stands in it already is never cut."""
        field = QLineEdit(self)
        field.setMinimumWidth(WIDTH)
        field.setMaxLength(max(longest, len(value)))
        field.setText(value)
        field.setCursorPosition(0)  # a long text is read from its beginning
        field.setPlaceholderText(hint)
        field.setAccessibleName(label)
        self.form.addRow(label, field)
        return field

    def add_choice(
        self, label: str, options: Iterable[tuple[str, object]], chosen: object, none: str = ""
    ) -> QComboBox:
        """One of several; first `none`, what it means that none is chosen."""
        field = QComboBox(self)
        field.setMinimumWidth(WIDTH)
        field.setAccessibleName(label)
        field.addItem(none, None)
        for text, key in options:
            field.addItem(text, key)
            if key == chosen:
                field.setCurrentIndex(field.count() - 1)
        self.form.addRow(label, field)
        return field

    def say(self, text: str) -> None:
        """Say what is wrong."""
        give_role(self.problem, "act")
        self.problem.setText(text)

    def send(self, work: Step, text: str) -> None:
        """Have it kept; the form closes when it is on disk and stays open when it is not."""
        self.is_keeping = True
        self.keep.setEnabled(False)
        self.leave.setEnabled(False)

        def said(undo: Step | None) -> Confirmation:
            self.is_keeping = False
            super(RecordForm, self).accept()
            return Confirmation(text, undo)

        self.session.command(work, said, failed=self.say_failure)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands in the first field; the buttons come after the last one."""
        super().showEvent(event)
        widgets = list(self._fields())
        last = self.last_field or (widgets[-1] if widgets else self.keep)
        QWidget.setTabOrder(last, self.keep)
        QWidget.setTabOrder(self.keep, self.leave)
        if widgets:
            widgets[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def reject(self) -> None:
        """Leave without a trace, unless it is being kept this moment."""
        if not self.is_keeping:
            super().reject()

    def _fields(self) -> Iterator[QWidget]:
        for number in range(self.form.rowCount()):
            item = self.form.itemAt(number, QFormLayout.ItemRole.FieldRole)
            widget = item.widget() if item is not None else None
            if widget is not None:
                yield widget

    def say_failure(self, error: Exception) -> None:
        """Say why the record was not kept; the form stays open."""
        self.is_keeping = False
        self.keep.setEnabled(True)
        self.leave.setEnabled(True)
        self.say(words.failure(error))
        if isinstance(error, KezekError):
            self._go_to(str(error.problem.values.get("field", "")))

    def _go_to(self, label: str) -> None:
        """Put the cursor into the field that is complained of."""
        for field in self._fields():
            if label and field.accessibleName() == label:
                field.setFocus(Qt.FocusReason.OtherFocusReason)


def text_of(field: QLineEdit) -> str:
    """What stands in a field, its spaces put in order."""
    return " ".join(field.text().split())


def parts_of(field: QLineEdit) -> tuple[str, ...]:
    """Several things separated by commas or semicolons."""
    parts = field.text().replace(";", ",").split(",")
    return tuple(" ".join(p.split()) for p in parts if p.strip())


def number_of(field: QLineEdit, label: str) -> float | None:
    """A number, with a comma or a point. Raises KezekError `number_not_understood`."""
    text = field.text().replace("\u00a0", "").replace(" ", "").replace(",", ".")
    if not text:
        return None
    try:
        number = float(text)
    except ValueError as error:
        raise KezekError("field_not_number", field=label, text=field.text()) from error
    if not 0 <= number < 1e12:
        raise KezekError("field_not_number", field=label, text=field.text())
    return number


def day_of(field: QLineEdit, label: str) -> date | None:
    """A day as 31.12.2026. Raises KezekError `field_not_day`."""
    text = field.text().strip()
    if not text:
        return None
    try:
        day, month, year = (int(p) for p in text.replace("/", ".").replace("-", ".").split("."))
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError as error:
        raise KezekError("field_not_day", field=label, text=text) from error


def moment_of(
    field: QLineEdit, label: str, now: datetime, *, is_deadline: bool = False
) -> datetime | None:
    """A moment as 20.11.2026 18:00 on the clock of Oral, the year may be missing.

    A day without an hour is its beginning, of a deadline its end.

    Raises KezekError `field_not_moment`.
    """
    text = field.text().strip()
    if not text:
        return None
    found = _MOMENT.fullmatch(text)
    if found is None:
        return _as_an_office_writes(text, label, now)
    day, month, year, hour, minute = found.groups()
    wanted = int(year) if year else now.astimezone(ORAL).year
    try:
        return datetime(
            wanted + 2000 if wanted < 100 else wanted,
            int(month),
            int(day),
            int(hour) if hour else 23 if is_deadline else 0,
            int(minute) if minute else 59 if is_deadline and not hour else 0,
            tzinfo=ORAL,
        ).astimezone(UTC)
    except ValueError as error:
        raise KezekError("field_not_moment", field=label, text=text) from error


def moment_text(moment: datetime | None) -> str:
    """`20.11.2026 18:00`; empty for none."""
    return "" if moment is None else fmt.oral_long(moment)


def day_text(day: date | None) -> str:
    """`31.12.2026`; empty for none."""
    return "" if day is None else day.strftime("%d.%m.%Y")


def number_text(number: float | None) -> str:
    """A number as it is typed; empty for none."""
    return "" if number is None else f"{number:g}".replace(".", ",")


def _as_an_office_writes(text: str, label: str, now: datetime) -> datetime:
    try:
        return read_moment(text, Around(now)).by
    except KezekError as error:
        raise KezekError("field_not_moment", field=label, text=text) from error
