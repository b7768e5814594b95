"""Columns of the rule book."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing, Direction
from core.domain.rule import Asks, Rule
from core.services.papers.rules import BookRow
from ui import formatting as fmt
from ui import words
from ui.i18n import QT_TRANSLATE_NOOP, crossing_name, language, word
from ui.models.column import Column, Look
from ui.words import gate_words

CONTEXT = "RuleBook"

ASKS: dict[Asks, str] = {
    Asks.DOCUMENT: QT_TRANSLATE_NOOP("Asks", "papers"),
    Asks.LOOK: QT_TRANSLATE_NOOP("Asks", "somebody looks"),
    Asks.CARGO_LIST: QT_TRANSLATE_NOOP("Asks", "broker is asked"),
    Asks.POST_CLASS: QT_TRANSLATE_NOOP("Asks", "vehicle of KZ or RU"),
    Asks.STAY_DAYS: QT_TRANSLATE_NOOP("Asks", "days left"),
    Asks.NOTHING: QT_TRANSLATE_NOOP("Asks", "to know"),
}


FIGURES: dict[str, str] = {
    "tenge": QT_TRANSLATE_NOOP("Figures", "{n} tenge"),
    "mrp": QT_TRANSLATE_NOOP("Figures", "{n} MRP"),
    "slots_a_day": QT_TRANSLATE_NOOP("Figures", "{n} places a day"),
    "out_of_turn_percent": QT_TRANSLATE_NOOP("Figures", "{n} % out of turn"),
    "accelerated_percent": QT_TRANSLATE_NOOP("Figures", "{n} % accelerated"),
    "post_percent": QT_TRANSLATE_NOOP("Figures", "{n} % mail"),
    "filed_days": QT_TRANSLATE_NOOP("Figures", "filed {n} days ahead"),
}


def asks(row: BookRow) -> str:
    """What it asks: papers by their names, the days ahead."""
    rule = row.rule
    if rule.asks == Asks.NOTHING and rule.figures:
        return ", ".join(_figure(name, value) for name, value in rule.figures.items())
    if rule.asks != Asks.DOCUMENT:
        return word("Asks", ASKS[rule.asks])
    papers = ", ".join(gate_words.document(kind) for kind in rule.documents)
    if not rule.lead_days:
        return papers
    ahead = QCoreApplication.translate("RuleBook", "%n day(s) ahead", "", rule.lead_days)
    return f"{papers}, {ahead}"


def _figure(name: str, value: float) -> str:
    text = word("Figures", FIGURES[name]) if name in FIGURES else "{n} " + name
    return text.format(n=fmt.number(value))


def whom(row: BookRow, crossings: Mapping[str, Crossing]) -> str:
    """Whom it concerns; a dash: everybody."""
    rule = row.rule
    parts = [words.direction(Direction(rule.direction)) if rule.direction else ""]
    parts.append(crossing_names(rule, crossings))
    parts.append(", ".join(rule.hs_prefixes))
    if rule.customer is not None:
        parts.append(QCoreApplication.translate("RuleBook", "one customer"))
    return " · ".join(part for part in parts if part) or fmt.DASH


def crossing_names(rule: Rule, crossings: Mapping[str, Crossing]) -> str:
    """Crossings of a rule by name."""
    known = (crossings.get(code) for code in rule.crossings)
    return ", ".join(crossing_name(crossing) for crossing in known if crossing is not None)


def validity(row: BookRow) -> str:
    """`с 01.06.2026`, `11.02.2026 – 05.06.2027`."""
    begins, ends = row.rule.valid_from, row.rule.valid_to
    if begins is None and ends is None:
        return fmt.DASH
    return f"{day(begins)} – {day(ends)}".strip(" –") if begins and ends else _one(begins, ends)


def _one(begins: date | None, ends: date | None) -> str:
    if begins is not None:
        return QCoreApplication.translate("RuleBook", "from {day}").format(day=day(begins))
    return QCoreApplication.translate("RuleBook", "until {day}").format(day=day(ends))


def day(moment: date | None) -> str:
    """`20.11.2026`."""
    return f"{moment:%d.%m.%Y}" if moment else ""


def checked(row: BookRow) -> str:
    """When somebody looked it up."""
    if row.rule.last_checked is None:
        return QCoreApplication.translate("RuleBook", "never")
    return day(row.rule.last_checked)


def standing(row: BookRow) -> str:
    """On or off, changed here, not confirmed."""
    rule = row.rule
    if not rule.is_on:
        return QCoreApplication.translate("RuleBook", "off")
    parts = []
    if rule.blocks:
        parts.append(QCoreApplication.translate("RuleBook", "keeps the truck"))
    if row.shipped is None and rule.code.startswith("own_"):
        parts.append(QCoreApplication.translate("RuleBook", "own"))
    if row.is_changed:
        parts.append(QCoreApplication.translate("RuleBook", "changed here"))
    if not rule.confirmed:
        parts.append(QCoreApplication.translate("RuleBook", "not confirmed"))
    return ", ".join(parts) or QCoreApplication.translate("RuleBook", "on")


def tip(row: BookRow) -> str:
    """What else is known, and from where."""
    return about(row.rule)


def about(rule: Rule) -> str:
    """Note and source of a rule."""
    return "\n".join(part for part in (rule.note(language()), rule.source) if part)


def _look(row: BookRow) -> Look:
    return Look("text" if row.rule.is_on else "muted")


def _checked_look(row: BookRow) -> Look:
    return Look("warn" if row.is_stale else "text")


def rule_columns(crossings: Mapping[str, Crossing]) -> tuple[Column[BookRow], ...]:
    """Columns of the book; crossings are named."""
    return (
        Column(
            "rule",
            QT_TRANSLATE_NOOP("RuleBook", "Rule"),
            lambda r: r.rule.name(language()),
            tip=tip,
            look=_look,
            width=230,
            grows=60,
        ),
        Column("asks", QT_TRANSLATE_NOOP("RuleBook", "Asks for"), asks, look=_look, width=190),
        Column(
            "whom",
            QT_TRANSLATE_NOOP("RuleBook", "Whom"),
            lambda r: whom(r, crossings),
            look=_look,
            width=130,
        ),
        Column(
            "valid",
            QT_TRANSLATE_NOOP("RuleBook", "Valid"),
            validity,
            sort=lambda r: r.rule.valid_from,
            look=_look,
            width=160,
        ),
        Column(
            "checked",
            QT_TRANSLATE_NOOP("RuleBook", "Looked up"),
            checked,
            sort=lambda r: r.rule.last_checked,
            look=_checked_look,
            width=90,
        ),
        Column(
            "state",
            QT_TRANSLATE_NOOP("RuleBook", "State"),
            standing,
            look=_look,
            width=170,
            grows=40,
        ),
    )
