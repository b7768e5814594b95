"""Rows of an import: what becomes of each, and why a rejected one is not taken."""

from dataclasses import dataclass

from core.services.importing import ImportedRow, Outcome
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.models.column import Column, Look
from ui.words import sentence

CONTEXT = "Import"

OUTCOMES: dict[Outcome, str] = {
    Outcome.TAKEN: QT_TRANSLATE_NOOP("Import", "new"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("Import", "changed"),
    Outcome.KNOWN: QT_TRANSLATE_NOOP("Import", "known already"),
    Outcome.REJECTED: QT_TRANSLATE_NOOP("Import", "not taken"),
}

_LOOKS: dict[Outcome, Look] = {
    Outcome.TAKEN: Look("good", icon="plus"),
    Outcome.CHANGED: Look("info", icon="pencil"),
    Outcome.KNOWN: Look("muted", icon="check"),
    Outcome.REJECTED: Look("act", bold=True, icon="x"),
}

_ORDER = (Outcome.REJECTED, Outcome.CHANGED, Outcome.TAKEN, Outcome.KNOWN)


@dataclass(frozen=True)
class FateRow:
    """A row of a file, numbered as it was read."""

    number: int
    row: ImportedRow


def fate_rows(rows: tuple[ImportedRow, ...]) -> list[FateRow]:
    """The rejected first, then what changes, what is new, what says nothing new."""
    numbered = [FateRow(n, row) for n, row in enumerate(rows)]
    return sorted(numbered, key=lambda r: (_ORDER.index(r.row.result), r.number))


def outcome(code: Outcome) -> str:
    """What becomes of a row."""
    return word(CONTEXT, OUTCOMES[code])


def reason(row: FateRow) -> str:
    """What is wrong and what to do."""
    return sentence(row.row.problem) if row.row.problem else ""


IMPORT_COLUMNS: tuple[Column[FateRow], ...] = (
    Column(
        "outcome",
        QT_TRANSLATE_NOOP("Import", "Will be"),
        lambda r: outcome(r.row.result),
        sort=lambda r: (_ORDER.index(r.row.result), r.number),
        look=lambda r: _LOOKS[r.row.result],
        width=150,
    ),
    Column("sheet", QT_TRANSLATE_NOOP("Import", "Sheet"), lambda r: r.row.sheet, width=110),
    Column(
        "row",
        QT_TRANSLATE_NOOP("Import", "Row"),
        lambda r: str(r.row.row) if r.row.row else "",
        sort=lambda r: (r.row.sheet, r.row.row),
        width=64,
        right=True,
    ),
    Column("key", QT_TRANSLATE_NOOP("Import", "What"), lambda r: r.row.key, width=180),
    Column("reason", QT_TRANSLATE_NOOP("Import", "Why not"), reason, width=380),
    Column(
        "file", QT_TRANSLATE_NOOP("Import", "File"), lambda r: r.row.file, width=140, hidden=True
    ),
)
