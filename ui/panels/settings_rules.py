"""The rule book: what is asked at the border, from when to when, who says so, who looked it up."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from core.domain.desk import DeskView
from core.domain.papers import DocumentKind
from core.domain.rule import Asks, Rule
from core.services.papers.rules import BookRow, new_rule
from core.services.swaps import Swapped
from ui import steps
from ui.i18n import QT_TRANSLATE_NOOP, language
from ui.models.rule_rows import CONTEXT, about, rule_columns
from ui.models.table import TableModel
from ui.panels.settings_form import SettingsPage
from ui.panels.table_view import DeskTable
from ui.parts import button, key_on, muted
from ui.services import Services
from ui.session import Confirmation, Session


class RulesPage(SettingsPage):
    """Ins adds, Enter changes, Space switches on and off; everything can be undone."""

    HEADING = QT_TRANSLATE_NOOP("Settings", "Rules")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.open_form: Callable[[Rule], object] = _no_form
        self.stale = muted(self, wrap=True)
        self.model: TableModel[BookRow] = TableModel(
            CONTEXT, rule_columns(session.services.crossings()), lambda r: r.rule.code, parent=self
        )
        self.table = DeskTable("rules", self.model, session, self)
        self.about = muted(self, wrap=True)
        self.add = button(self, self.add_rule)
        self.change = button(self, self.change_rule)
        self.switch = button(self, self.switch_rules)
        self.looked = button(self, self.mark_looked_up)
        self.shipped = button(self, self.take_shipped)
        row = QHBoxLayout()
        row.setSpacing(8)
        for made in self._buttons():
            row.addWidget(made)
        row.addStretch(1)
        self.column.addWidget(self.stale)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.about)
        self.column.addLayout(row)
        self._listen()
        self.begin()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        translate = QCoreApplication.translate
        self.add.setText(translate("RuleBook", "Add a rule… (Ins)"))
        self.change.setText(translate("RuleBook", "Change… (Enter)"))
        self.switch.setText(translate("RuleBook", "On / off (Space)"))
        self.looked.setText(translate("RuleBook", "Looked up today"))
        self.shipped.setText(translate("RuleBook", "As it was shipped"))
        self.table.setAccessibleName(translate("RuleBook", "Rule book"))
        self._say_stale()
        self._on_row(self.chosen())

    @override
    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        if self.isVisible():
            self._ask()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read the book anew."""
        super().showEvent(event)
        self._ask()

    def chosen(self) -> BookRow | None:
        """The current row."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def add_rule(self) -> None:
        """Open the form of a new rule."""
        self.open_form(new_rule("", language(), DocumentKind.OTHER))

    def change_rule(self) -> None:
        """Open the form of the chosen rule; prices are changed in their file."""
        row = self.chosen()
        if row is not None and _may_change(row):
            self.open_form(row.rule)

    def switch_rules(self) -> None:
        """Switch the chosen rule on or off."""
        row = self.chosen()
        if row is None or not _may_change(row):
            return
        other = replace(row.rule, is_on=not row.rule.is_on)
        on = QCoreApplication.translate("RuleBook", "In use again: {rule}")
        off = QCoreApplication.translate("RuleBook", "Not asked any more: {rule}")
        self._do(lambda s: s.save_rule(other), on if other.is_on else off, other)

    def mark_looked_up(self) -> None:
        """Somebody looked the chosen rules up today."""
        rules = [row.rule for row in self.table.chosen_rows() if _may_change(row)]
        if rules:
            text = QCoreApplication.translate("RuleBook", "Looked up today: {rule}")
            self._do(lambda s: s.mark_rules_checked(rules), text, rules[0])

    def take_shipped(self) -> None:
        """Throw away what was changed here."""
        row = self.chosen()
        if row is not None and (row.is_changed or row.shipped is None):
            text = QCoreApplication.translate("RuleBook", "As it was shipped: {rule}")
            self._do(lambda s: s.rule_as_shipped(row.rule), text, row.rule)

    def _do(self, work: Callable[[Services], Swapped], text: str, rule: Rule) -> None:
        said = text.format(rule=rule.name(language()))

        def done(swapped: Swapped) -> Confirmation:
            self._ask()
            return Confirmation(said, steps.swapping(swapped))

        self.session.command(work, done)

    def _ask(self) -> None:
        self.session.ask(lambda s: s.rule_book(), self._on_book, owner=self)

    def _on_book(self, rows: tuple[BookRow, ...]) -> None:
        self.model.set_rows(rows)
        self._say_stale()
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _say_stale(self) -> None:
        stale = [row.rule.name(language()) for row in self.model.rows if row.is_stale]
        text = QCoreApplication.translate(
            "RuleBook", "Nobody has looked these up for three months: {rules}"
        )
        fine = QCoreApplication.translate(
            "RuleBook", "What counts is the day on which a truck reaches the border."
        )
        self.stale.setText(text.format(rules=", ".join(stale)) if stale else fine)

    def _on_row(self, row: BookRow | None) -> None:
        self.about.setText(about(row.rule) if row is not None else "")
        may = row is not None and _may_change(row)
        for made in (self.change, self.switch, self.looked):
            made.setEnabled(may)
        self.shipped.setEnabled(row is not None and may and (row.is_changed or row.shipped is None))

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.add, self.change, self.switch, self.looked, self.shipped)

    def _listen(self) -> None:
        self.table.row_chosen.connect(self._on_row)
        self.table.row_opened.connect(lambda _: self.change_rule())
        key_on(self.table, "Ins", self.add_rule)
        key_on(self.table, "Space", self.switch_rules)


def _may_change(row: BookRow) -> bool:
    """Prices stand in a file of their own."""
    is_price = row.shipped is None and row.rule.asks == Asks.NOTHING
    return not is_price


def _no_form(_rule: Rule) -> None:
    """Nothing opens until the tabs are put together."""
