"""Rows of the gate: what one rule says of one truck."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from core.domain.desk import TripView
from core.domain.gate import GateLine, GateState
from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP, language
from ui.models.column import Column, Look
from ui.words import gate_words

CONTEXT = "GateTable"

_LOOKS = {
    GateState.BLOCKER: Look("act", bold=True, icon="ban"),
    GateState.MISSING: Look("warn", icon="alert-triangle"),
    GateState.NOT_CHECKED: Look("muted", icon="help"),
    GateState.OK: Look("good", icon="check"),
}
_ORDER = list(GateState)


@dataclass(frozen=True)
class GateRow:
    """A line of the gate with its truck."""

    view: TripView
    line: GateLine

    @property
    def key(self) -> tuple[UUID, str]:
        """Trip and rule."""
        return (self.view.trip.id, self.line.rule.code)


def gate_rows(views: Iterable[TripView]) -> list[GateRow]:
    """The lines of these trips, the worst first, those of one rule together."""
    rows = [GateRow(view, line) for view in views for line in view.gate]
    return sorted(rows, key=lambda r: (_ORDER.index(r.line.state), r.line.rule.code))


def state_look(row: GateRow) -> Look:
    """Icon and colour of how it stands."""
    return _LOOKS[row.line.state]


def why(row: GateRow) -> str:
    """Why, without the rule's name where the sentence begins with it."""
    name = row.line.rule.name(language())
    said = gate_words.gate_line(row.line)
    return said.removeprefix(name).lstrip(": ") or fmt.DASH


def rule_tip(row: GateRow) -> str:
    """What is known of the rule, and from where."""
    rule = row.line.rule
    return "\n".join(part for part in (rule.note(language()), rule.source) if part)


GATE_COLUMNS: tuple[Column[GateRow], ...] = (
    Column(
        "truck",
        QT_TRANSLATE_NOOP("GateTable", "Truck"),
        lambda r: fmt.plate(r.view.plate),
        width=96,
    ),
    Column(
        "state",
        QT_TRANSLATE_NOOP("GateTable", "State"),
        lambda r: gate_words.state(r.line.state),
        sort=lambda r: _ORDER.index(r.line.state),
        look=state_look,
        width=200,
    ),
    Column(
        "rule",
        QT_TRANSLATE_NOOP("GateTable", "What"),
        lambda r: r.line.rule.name(language()),
        tip=rule_tip,
        width=220,
    ),
    Column("why", QT_TRANSLATE_NOOP("GateTable", "Why"), why, width=320),
)
