"""Editors of an entry's fields: each says what stands in it, and refuses what is none."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from typing_extensions import override

from core.domain.event import Occurred
from core.domain.problem import KezekError
from ui import formatting as fmt
from ui.oral_edit import OralEdit
from ui.plain import Label, tip

NOTHING = ""


class Editor(Protocol):
    """A field of the form: the widget itself knows its value."""

    def value(self) -> object:
        """What stands in it. Raises KezekError `number_not_understood`."""


class Choice(QComboBox):
    """One of some codes, or none of them; letters of the keyboard go to their word."""

    def __init__(
        self,
        options: Iterable[tuple[str, str]],
        chosen: str | None,
        parent: QWidget,
        *,
        may_be_none: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(20)
        self.may_be_none = may_be_none
        self.refill(options, chosen)

    def value(self) -> str | None:
        """The code that is chosen."""
        return str(self.currentData() or NOTHING) or None

    def choose(self, code: str | None) -> None:
        """Put a code in place."""
        self.setCurrentIndex(max(0, self.findData(code or NOTHING)))

    def refill(self, options: Iterable[tuple[str, str]], chosen: str | None) -> None:
        """Offer other codes; one that nobody knows is offered as it is."""
        self.clear()
        if self.may_be_none:
            self.addItem(fmt.DASH, NOTHING)
        for code, text in options:
            self.addItem(text, code)
        if chosen and self.findData(chosen) < 0:
            self.addItem(chosen, chosen)
        self.choose(chosen)


class NumberEdit(QLineEdit):
    """A number as people type it, `12,5` or `12.5`; nothing where nobody said."""

    def __init__(self, value: float | None, parent: QWidget, *, whole: bool = False) -> None:
        super().__init__("" if value is None else f"{value:g}", parent)
        self.whole = whole
        self.setMaxLength(12)

    def value(self) -> float | int | None:
        """The number. Raises KezekError `number_not_understood`, `number_not_whole`."""
        text = "".join(self.text().split()).replace(",", ".")
        if not text:
            return None
        try:
            number = float(text)
        except ValueError as error:
            raise KezekError("number_not_understood", text=self.text().strip()) from error
        if self.whole:
            if not number.is_integer():
                raise KezekError("number_not_whole", text=self.text().strip())
            return int(number)
        return number


class PlainEdit(QLineEdit):
    """A short text."""

    def value(self) -> str:
        """The text, spaces at its ends apart."""
        return self.text().strip()


class WordsEdit(QPlainTextEdit):
    """What was said, of several lines; Enter is done, Shift+Enter begins a line."""

    done = Signal()
    LINES = 3

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setMinimumWidth(360)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self.LINES + 14)

    def value(self) -> str:
        """The text, spaces at its ends apart."""
        return self.toPlainText().strip()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands the form in."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
            return
        super().keyPressEvent(event)


class DueEdit(QWidget):
    """A moment that may be left open."""

    def __init__(self, value: datetime | None, fallback: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self.known = QCheckBox(self)
        self.known.setAccessibleName(QCoreApplication.translate("EntryField", "A time is set"))
        self.known.setToolTip(tip(self.known.accessibleName()))
        self.moment = OralEdit(self)
        self.moment.set_moment(to_minute(value or fallback))
        self.known.setChecked(value is not None)
        self.moment.setEnabled(value is not None)
        self.known.toggled.connect(self.moment.setEnabled)
        row = _row(self)
        row.addWidget(self.known)
        row.addWidget(self.moment, 1)
        self.setFocusProxy(self.known)

    def value(self) -> datetime | None:
        """The moment, to the minute."""
        return self.moment.moment() if self.known.isChecked() else None


EXACT, NOT_LATER, NOT_EARLIER, BETWEEN = "exact", "not_later", "not_earlier", "between"


class OccurredEdit(QWidget):
    """When it happened: a moment, a range, or one bound of it."""

    def __init__(self, occurred: Occurred, parent: QWidget) -> None:
        super().__init__(parent)
        options = (
            (EXACT, QCoreApplication.translate("EntryField", "at")),
            (NOT_LATER, QCoreApplication.translate("EntryField", "not later than")),
            (NOT_EARLIER, QCoreApplication.translate("EntryField", "not earlier than")),
            (BETWEEN, QCoreApplication.translate("EntryField", "between")),
        )
        self.how = Choice(options, how_known(occurred), self, may_be_none=False)
        how = QCoreApplication.translate("EntryField", "How exactly it is known")
        self.how.setAccessibleName(how)
        self.how.setToolTip(how)
        self.first, self.last = OralEdit(self), OralEdit(self)
        self.dash = Label(self, "–")
        self._given = occurred
        first = occurred.earliest or (occurred.latest if occurred.is_range else occurred.at)
        self.first.set_moment(to_minute(first or occurred.at))
        self.last.set_moment(to_minute(occurred.latest or occurred.at))
        self._shown = self._read()
        row = _row(self)
        row.addWidget(self.how)
        for part in (self.first, self.dash, self.last):
            part.setMinimumWidth(part.sizeHint().width())
            row.addWidget(part, 0 if part is self.dash else 1)
        self.how.currentIndexChanged.connect(self._arrange)
        self._arrange()
        self.setFocusProxy(self.first)

    def value(self) -> Occurred:
        """The same as was given, seconds and all, unless somebody changed it."""
        read = self._read()
        return self._given if read == self._shown else read

    @override
    def setAccessibleName(self, name: str) -> None:
        """The moments are called so, too: it is they that have the cursor."""
        super().setAccessibleName(name)
        for part in (self.first, self.last):
            part.setAccessibleName(name)

    def _read(self) -> Occurred:
        first, last = self.first.moment(), self.last.moment()
        match self.how.value():
            case "not_later":
                return Occurred(first, latest=first)
            case "not_earlier":
                return Occurred(first, earliest=first)
            case "between":
                middle = first + (last - first) / 2
                return Occurred(middle, earliest=first, latest=last)
            case _:
                return Occurred(first)

    def _arrange(self) -> None:
        for part in (self.dash, self.last):
            part.setVisible(self.how.value() == BETWEEN)


def how_known(occurred: Occurred) -> str:
    """Which of the four forms a moment has."""
    if occurred.earliest is not None and occurred.latest is not None:
        return BETWEEN
    if occurred.latest is not None:
        return NOT_LATER
    return NOT_EARLIER if occurred.earliest is not None else EXACT


def to_minute(moment: datetime) -> datetime:
    """A moment without its seconds, as a field shows it."""
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def _row(parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(parent)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    return row
