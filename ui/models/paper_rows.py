"""Columns of the papers of a trip."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from core.domain.papers import Document
from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.column import Column
from ui.words import gate_words

CONTEXT = "PaperTable"


@dataclass(frozen=True)
class PaperRow:
    """A paper, and how many files show it."""

    paper: Document
    files: int = 0


def paper_rows(papers: tuple[Document, ...], files: Mapping[UUID, int]) -> list[PaperRow]:
    """Papers in their order."""
    return [PaperRow(paper, files.get(paper.id, 0)) for paper in papers]


def day(moment: date | None) -> str:
    """`20.11.2026`."""
    return f"{moment:%d.%m.%Y}" if moment else fmt.DASH


def plates(row: PaperRow) -> str:
    """Truck and trailer as the paper has them."""
    written = (fmt.plate(text) for text in (row.paper.plate, row.paper.trailer) if text)
    return " / ".join(written) or fmt.DASH


PAPER_COLUMNS: tuple[Column[PaperRow], ...] = (
    Column(
        "kind",
        QT_TRANSLATE_NOOP("PaperTable", "Paper"),
        lambda r: gate_words.document(r.paper.kind),
        width=150,
    ),
    Column(
        "number",
        QT_TRANSLATE_NOOP("PaperTable", "Number"),
        lambda r: r.paper.number or fmt.DASH,
        width=110,
    ),
    Column(
        "status",
        QT_TRANSLATE_NOOP("PaperTable", "Status"),
        lambda r: r.paper.status or fmt.DASH,
        width=100,
    ),
    Column("plates", QT_TRANSLATE_NOOP("PaperTable", "Truck / trailer"), plates, width=160),
    Column(
        "issued",
        QT_TRANSLATE_NOOP("PaperTable", "Issued"),
        lambda r: day(r.paper.issued_at),
        sort=lambda r: r.paper.issued_at,
        width=100,
    ),
    Column(
        "until",
        QT_TRANSLATE_NOOP("PaperTable", "Valid until"),
        lambda r: day(r.paper.valid_until),
        sort=lambda r: r.paper.valid_until,
        width=116,
    ),
    Column(
        "files",
        QT_TRANSLATE_NOOP("PaperTable", "Files"),
        lambda r: str(r.files) if r.files else fmt.DASH,
        width=60,
    ),
)
