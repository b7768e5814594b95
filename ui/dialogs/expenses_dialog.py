"""What was spent on trips, for the accountant: a period, and where the workbook goes."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.domain.clock import ORAL
from core.domain.problem import KezekError
from core.report.expense_lines import ExpensePeriod
from ui.dialogs.record_form import RecordForm, day_of, day_text
from ui.file_choice import asked_place
from ui.i18n import language
from ui.papers import write_expenses
from ui.session import Confirmation, Session

_DAY = timedelta(days=1)


class ExpensesDialog(RecordForm):
    """From the beginning of one day to the end of another; the month so far to begin with."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(session, translate("Money", "Expenses for the accountant"), parent)
        self.ask_path: Callable[[QWidget, str], Path | None] = partial(asked_place, kinds="*.xlsx")
        today = session.view.as_of.astimezone(ORAL).date() if session.view is not None else None
        first = today.replace(day=1) if today is not None else None
        self.start = self.add_text(translate("Money", "From"), day_text(first), "01.11.2026")
        self.end = self.add_text(translate("Money", "To"), day_text(today), "30.11.2026")
        self.keep.setText(translate("Money", "Save as Excel…"))
        self.leave.setText(translate("Money", "Close"))

    @override
    def accept(self) -> None:
        """Ask where to, write the workbook, or say what is wrong."""
        try:
            start, end = self._period()
        except KezekError as error:
            self.say_failure(error)
            return
        last = (end - _DAY).astimezone(ORAL)
        path = self.ask_path(self, f"expenses-{last:%Y-%m-%d}.xlsx")
        if path is not None:
            self.session.ask(
                lambda s: s.expenses(start, end),
                lambda found: self._write(found, path),
                owner=self,
                failed=self.say_failure,
            )

    def _period(self) -> tuple[datetime, datetime]:
        first = day_of(self.start, self.start.accessibleName())
        last = day_of(self.end, self.end.accessibleName())
        if first is None or last is None:
            field = self.start if first is None else self.end
            raise KezekError("field_not_day", field=field.accessibleName(), text="")
        begin = datetime.combine(first, time.min, tzinfo=ORAL)
        end = datetime.combine(last, time.min, tzinfo=ORAL) + _DAY
        if begin >= end:
            raise KezekError("period_ends_before", field=self.end.accessibleName())
        return begin, end

    def _write(self, period: ExpensePeriod, path: Path) -> None:
        try:
            write_expenses(period, language(), path)
        except KezekError as error:
            self.say_failure(error)
            return
        text = QCoreApplication.translate(
            "Money", "%n expense(s) written: {file}", "", len(period.lines)
        )
        self.session.confirm(Confirmation(text.format(file=path)))
        self.done(self.DialogCode.Accepted.value)
