"""A page of settings: a field a line, with what it means; what is changed is kept at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.domain.desk import DeskView
from core.domain.settings import Settings
from ui import steps
from ui.i18n import word
from ui.panels.panel import Panel
from ui.parts import muted, title
from ui.plain import Label
from ui.session import Confirmation, Session

CONTEXT = "Settings"
FIELD_WIDTH = 260


@dataclass(frozen=True)
class Line:
    """A line of the form; `label` and `hint` are sources of the context Settings."""

    label: str
    hint: str
    name: QLabel
    words: QLabel
    field: QWidget


class SettingsPage(Panel):
    """Fields in a column. A subclass adds them in `__init__` and calls `begin()` last."""

    HEADING: ClassVar[str] = ""  # a source of the context Settings

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.lines: list[Line] = []
        self.fillers: list[Callable[[Settings], object]] = []
        self.title = title(self)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnMinimumWidth(0, 200)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 16, 24, 16)
        self.column.setSpacing(12)
        self.column.addWidget(self.title)
        self.column.addLayout(self.grid)

    @override
    def retranslate(self) -> None:
        self.title.setText(word(CONTEXT, self.HEADING))
        for line in self.lines:
            line.name.setText(word(CONTEXT, line.label))
            line.words.setText(word(CONTEXT, line.hint) if line.hint else "")
            line.field.setAccessibleName(word(CONTEXT, line.label))
            line.field.setLocale(QLocale())  # numbers as the language writes them

    @override
    def show_view(self, view: DeskView) -> None:
        self.fill()

    def fill(self) -> None:
        """Show the settings as they stand; a field in which somebody types is left alone."""
        settings = self.session.services.settings()
        for filler in self.fillers:
            filler(settings)

    def keep(self, label: str, **changes: Any) -> None:
        """Keep what was changed, with a way back."""
        before = self.session.services.settings()
        if all(getattr(before, name) == value for name, value in changes.items()):
            return
        after = replace(before, **changes)
        text = QCoreApplication.translate("Settings", "Kept: {what}")
        text = text.format(what=word(CONTEXT, label))
        self.session.command(
            lambda s: s.save_settings(after),
            lambda _: Confirmation(text, steps.setting(**{n: getattr(before, n) for n in changes})),
        )

    def add_line(self, label: str, field: QWidget, hint: str = "") -> None:
        """Put a field of one's own into the form."""
        line = Line(label, hint, Label(self), muted(self, wrap=True), field)
        line.name.setBuddy(field)
        number = self.grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop if field.sizeHint().height() > 60 else Qt.AlignmentFlag(0)
        self.grid.addWidget(line.name, number, 0, top)
        self.grid.addWidget(field, number, 1, 1, 1 if hint else 2)
        if hint:
            self.grid.addWidget(line.words, number, 2)
        self.lines.append(line)

    def add_text(
        self, name: str, label: str, hint: str = "", *, is_needed: bool = False
    ) -> QLineEdit:
        """A line of text; one that is needed comes back when it was emptied."""
        field = QLineEdit(self)
        field.setFixedWidth(FIELD_WIDTH)
        field.setMaxLength(300)

        def finished() -> None:
            text = " ".join(field.text().split())
            if text or not is_needed:
                self.keep(label, **{name: text})
            else:
                field.setText(str(getattr(self.session.services.settings(), name)))

        def filler(settings: Settings) -> None:
            if not field.hasFocus():
                field.setText(str(getattr(settings, name)))

        field.editingFinished.connect(finished)
        self.fillers.append(filler)
        self.add_line(label, field, hint)
        return field

    def add_whole(self, name: str, label: str, hint: str, bounds: tuple[int, int]) -> QSpinBox:
        """A whole number within bounds."""
        field = QSpinBox(self)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setRange(*bounds)
        field.setFixedWidth(96)

        def filler(settings: Settings) -> None:
            if not field.hasFocus():
                field.setValue(int(getattr(settings, name)))

        field.editingFinished.connect(lambda: self.keep(label, **{name: field.value()}))
        self.fillers.append(filler)
        self.add_line(label, field, hint)
        return field

    def add_number(
        self, name: str, label: str, hint: str, bounds: tuple[float, float]
    ) -> QDoubleSpinBox:
        """A number within bounds."""
        field = QDoubleSpinBox(self)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.setRange(*bounds)
        field.setDecimals(0 if bounds[1] > 1000 else 1)
        field.setGroupSeparatorShown(True)
        field.setFixedWidth(120)

        def filler(settings: Settings) -> None:
            if not field.hasFocus():
                field.setValue(float(getattr(settings, name)))

        field.editingFinished.connect(lambda: self.keep(label, **{name: field.value()}))
        self.fillers.append(filler)
        self.add_line(label, field, hint)
        return field
