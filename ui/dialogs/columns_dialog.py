"""Asked once of a table nobody knows: what it holds, and which column is what."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.services.importing import (
    LEFT_OUT,
    SHEETS,
    Layout,
    Noun,
    SheetSeen,
    layout_told,
    likely_columns,
)
from ui.entry_editors import Choice
from ui.i18n import language
from ui.parts import button, give_role, muted, open_at, title
from ui.plain import Label

MOST_SAMPLE = 60


class SheetCard(QFrame):
    """One sheet: what it holds, and a choice for each of its headings."""

    changed = Signal()

    def __init__(self, sheet: SheetSeen, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = sheet
        give_role(self, "card")
        nouns = [(noun.value, SHEETS[noun].title(language())) for noun in Noun]
        chosen = sheet.noun or sheet.guess
        self.noun = Choice(nouns, chosen.value if chosen else None, self)
        self.columns: dict[str, Choice] = {}
        self.grid = QGridLayout(self)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(1, 1)
        self._build()
        self.noun.currentIndexChanged.connect(self._on_noun)
        self._on_noun()

    def layout_chosen(self) -> Layout | None:
        """What was said of the sheet; None where it is not to be read."""
        code = self.noun.value()
        if code is None:
            return None
        told = {text: choice.value() or LEFT_OUT for text, choice in self.columns.items()}
        return layout_told(Noun(code), told)

    def lacking(self) -> tuple[str, ...]:
        """Headings of required columns that no heading stands for."""
        code = self.noun.value()
        if code is None:
            return ()
        sheet = SHEETS[Noun(code)]
        present = {choice.value() or "" for choice in self.columns.values()}
        return tuple(_words(sheet.column(c).heading(language())) for c in sheet.missing(present))

    def _build(self) -> None:
        name = title(self)
        name.setText(": ".join(dict.fromkeys((self.sheet.file, self.sheet.title))))
        self.grid.addWidget(name, 0, 0, 1, 2)
        holds = QCoreApplication.translate("Columns", "This table holds")
        self.noun.setAccessibleName(holds)
        label = muted(self)
        label.setText(holds)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.grid.addWidget(label, 0, 1)
        self.grid.addWidget(self.noun, 0, 2)
        for number, heading in enumerate(self.sheet.headings, start=1):
            choice = Choice((), None, self)
            choice.setAccessibleName(heading.text)
            choice.currentIndexChanged.connect(self.changed)
            sample = muted(self)
            shown = ", ".join(heading.samples)
            sample.setText(shown if len(shown) <= MOST_SAMPLE else f"{shown[:MOST_SAMPLE]}…")
            self.columns[heading.text] = choice
            self.grid.addWidget(Label(self, heading.text), number, 0)
            self.grid.addWidget(sample, number, 1)
            self.grid.addWidget(choice, number, 2)

    def _on_noun(self) -> None:
        code = self.noun.value()
        likely: Mapping[str, str | None] = {}
        options: list[tuple[str, str]] = []
        if code is not None:
            likely = likely_columns(self.sheet, Noun(code))
            options = [
                (c.code, _words(c.heading(language())) + (" *" if c.required else ""))
                for c in SHEETS[Noun(code)].columns
            ]
        for text, choice in self.columns.items():
            choice.refill(options, likely.get(text))
            choice.setEnabled(code is not None)
        self.changed.emit()


class ColumnsDialog(QDialog):
    """`told` carries what was said of each sheet, by the key of its headings."""

    told = Signal(object)  # dict of str to Layout

    def __init__(self, sheets: Sequence[SheetSeen], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cards = [SheetCard(sheet, self) for sheet in sheets if sheet.headings]
        self.wrong = Label(self)
        self.take = button(self, self.accept)
        self.leave = button(self, self.reject)
        self._build()
        for card in self.cards:
            card.changed.connect(self._say)
        self._say()

    @override
    def accept(self) -> None:
        """Hand over what was said."""
        chosen = {card.sheet.key: card.layout_chosen() for card in self.cards}
        self.told.emit({key: layout for key, layout in chosen.items() if layout is not None})
        super().accept()

    def _build(self) -> None:
        self.setWindowTitle(QCoreApplication.translate("Columns", "Which column is what?"))
        head = Label(self)
        head.setWordWrap(True)
        head.setText(
            QCoreApplication.translate(
                "Columns",
                "Kezek does not know some headings of this table. Say once what they are; tables "
                "with the same headings are then read without asking. “—”: the column is left out. "
                "“*”: a column without which no row can be read.",
            )
        )
        self.take.setText(QCoreApplication.translate("Columns", "Read it so"))
        self.take.setDefault(True)
        self.leave.setText(QCoreApplication.translate("Columns", "Read only what is known"))
        give_role(self.wrong, "warn")
        self.wrong.setWordWrap(True)
        body = QWidget(self)
        cards = QVBoxLayout(body)
        cards.setContentsMargins(0, 0, 8, 0)
        for card in self.cards:
            cards.addWidget(card)
        cards.addStretch(1)
        room = QScrollArea(self)
        room.setWidgetResizable(True)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(room, 1)
        column.addWidget(self.wrong)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.take)
        foot.addWidget(self.leave)
        column.addLayout(foot)
        open_at(self, 760, 560)

    def _say(self) -> None:
        lacking = [name for card in self.cards for name in card.lacking()]
        text = QCoreApplication.translate("Columns", "Still needed: {columns}")
        self.wrong.setText(text.format(columns=", ".join(dict.fromkeys(lacking))))
        self.wrong.setVisible(bool(lacking))


def _words(heading: str) -> str:
    """A heading as words; the English ones are codes in a table."""
    return heading.replace("_", " ")
