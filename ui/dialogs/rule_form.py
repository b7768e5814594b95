"""The form of a rule of the book."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget
from typing_extensions import override

from core.domain.crossing import Direction
from core.domain.papers import DocumentKind
from core.domain.problem import KezekError
from core.domain.rule import Asks, Rule
from core.services.importing.place import Crossings
from ui import steps, words
from ui.dialogs.record_form import (
    RecordForm,
    day_of,
    day_text,
    number_of,
    parts_of,
    text_of,
)
from ui.i18n import language
from ui.models.rule_rows import crossing_names
from ui.session import Session
from ui.words import gate_words


class RuleForm(RecordForm):
    """Changes a rule, or one that is not kept yet; what it asks of a shipped one stays."""

    def __init__(self, session: Session, rule: Rule, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(session, translate("RuleForm", "Rule"), parent)
        self.rule = rule
        self.name = self.add_text(translate("RuleForm", "Rule"), rule.names.get(language(), ""))
        self.name.setText(self.name.text() or (rule.name(language()) if rule.names else ""))
        self.document = self._add_documents(rule)
        self.statuses = self.add_text(
            translate("RuleForm", "Status that lets it pass"), ", ".join(rule.statuses)
        )
        self.lead = self.add_text(translate("RuleForm", "Days ahead"), f"{rule.lead_days}")
        ways = [(words.direction(way), way) for way in Direction]
        both = translate("RuleForm", "both ways")
        self.direction = self.add_choice(
            translate("RuleForm", "Direction"), ways, rule.direction, both
        )
        self.crossings = self.add_text(
            translate("RuleForm", "Crossings"),
            crossing_names(rule, session.services.crossings()),
            translate("RuleForm", "all"),
        )
        self.prefixes = self.add_text(
            translate("RuleForm", "Codes of goods begin with"), ", ".join(rule.hs_prefixes)
        )
        self.cargo = self.add_text(
            translate("RuleForm", "or words of the cargo"), ", ".join(rule.cargo_words)
        )
        self.begins = self.add_text(
            translate("RuleForm", "Valid from"), day_text(rule.valid_from), "01.06.2026"
        )
        self.ends = self.add_text(
            translate("RuleForm", "Valid until"), day_text(rule.valid_to), "31.12.2026"
        )
        self.source = self.add_text(translate("RuleForm", "Source"), rule.source)
        self.note = self.add_text(
            translate("RuleForm", "Note"), rule.note(language()), longest=2000
        )
        self.blocks = self._add_tick(
            translate("RuleForm", "Without it the truck must not leave"), is_on=rule.blocks
        )
        self.is_on = self._add_tick(translate("RuleForm", "In use"), is_on=rule.is_on)

    def read(self) -> Rule:
        """What the fields say. Raises KezekError with what is wrong."""
        translate = QCoreApplication.translate
        lead = number_of(self.lead, translate("RuleForm", "Days ahead"))
        chosen: DocumentKind | None = self.document.currentData()
        return replace(
            self.rule,
            names=_in_language(self.rule.names, text_of(self.name)),
            documents=self.rule.documents if chosen is None else (chosen,),
            statuses=parts_of(self.statuses),
            lead_days=int(lead or 0),
            direction=self.direction.currentData(),
            crossings=self._read_crossings(),
            hs_prefixes=parts_of(self.prefixes),
            cargo_words=parts_of(self.cargo),
            valid_from=day_of(self.begins, translate("RuleForm", "Valid from")),
            valid_to=day_of(self.ends, translate("RuleForm", "Valid until")),
            source=text_of(self.source),
            notes=_in_language(self.rule.notes, text_of(self.note)),
            blocks=self.blocks.isChecked(),
            is_on=self.is_on.isChecked(),
        )

    @override
    def accept(self) -> None:
        """Keep the rule, or say what is wrong with it."""
        try:
            rule = self.read()
        except KezekError as error:
            self.say_failure(error)
            return
        text = QCoreApplication.translate("RuleForm", "Rule kept: {rule}")
        said = text.format(rule=rule.name(language()))
        self.send(lambda s: steps.swapping(s.save_rule(rule)), said)

    def _read_crossings(self) -> tuple[str, ...]:
        """Crossings by any of their names. Raises KezekError `unknown_crossing`."""
        known = Crossings(self.session.services.crossings().values())
        return tuple(known.one(name) for name in parts_of(self.crossings))

    def _add_documents(self, rule: Rule) -> QComboBox:
        """One paper; a rule that asks for several, or for none, keeps what it asks."""
        kinds = [(gate_words.document(kind), kind) for kind in DocumentKind]
        only = rule.documents[0] if len(rule.documents) == 1 else None
        field = self.add_choice(QCoreApplication.translate("RuleForm", "Paper"), kinds, only)
        field.setItemText(0, ", ".join(gate_words.document(kind) for kind in rule.documents))
        field.setEnabled(rule.asks == Asks.DOCUMENT)
        return field

    def _add_tick(self, label: str, *, is_on: bool) -> QCheckBox:
        field = QCheckBox(label, self)
        field.setChecked(is_on)
        self.form.addRow("", field)
        return field


def _in_language(texts: Mapping[str, str], text: str) -> dict[str, str]:
    """The texts with that of the window's language in its place."""
    return {**texts, language(): text} if text or texts else {}
