"""Rows of a trip's journal as the truck's page lists them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing
from core.domain.desk import TripDetail
from core.domain.event import Event, EventKind, JournalRow, first_row
from core.domain.papers import Attachment
from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.column import Column, Look
from ui.words import journal_words, trade_words
from ui.words.entry_field_words import was_words

CONTEXT = "JournalList"


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One row of the journal, with what its words need."""

    row: JournalRow
    crossings: Mapping[str, Crossing]
    now: datetime
    before: Event | None = None  # what it corrects
    files: tuple[Attachment, ...] = ()

    @property
    def key(self) -> UUID:
        """Key of its event."""
        return self.row.event.id

    @property
    def counts(self) -> bool:
        """False for what was corrected or withdrawn, and for a withdrawal itself."""
        return self.row.replaced_by is None and not self.row.event.withdrawn


def journal_lines(
    detail: TripDetail, crossings: Mapping[str, Crossing], now: datetime
) -> list[JournalLine]:
    """The newest first; files stand with the row that counts, whichever they were added to."""
    by_id = {row.event.id: row.event for row in detail.journal}
    files: dict[UUID, tuple[Attachment, ...]] = {}
    for file in detail.attachments:
        if file.event in by_id:
            root = first_row(by_id[file.event], by_id).id
            files[root] = (*files.get(root, ()), file)
    return [
        JournalLine(
            row,
            crossings,
            now,
            before=by_id.get(row.event.replaces) if row.event.replaces else None,
            files=() if row.replaced_by else files.get(first_row(row.event, by_id).id, ()),
        )
        for row in reversed(detail.journal)
    ]


def marks(line: JournalLine) -> list[str]:
    """What became of an entry, in words."""
    event, found = line.row.event, []
    if event.withdrawn:
        found.append(QCoreApplication.translate("Journal", "withdraws an entry"))
    elif event.replaces is not None:
        found.append(_corrected(line))
    if line.row.replaced_by is not None:
        found.append(QCoreApplication.translate("Journal", "no longer counts"))
    if event.is_added_later:
        found.append(QCoreApplication.translate("Journal", "added later"))
    return found


def _corrected(line: JournalLine) -> str:
    """That it corrects an entry, and what stood there before."""
    was = was_words(line.before, line.row.changes, line.crossings) if line.before else ""
    if not was:
        return QCoreApplication.translate("Journal", "correction")
    return QCoreApplication.translate("Journal", "corrected, was: {what}").format(what=was)


def what(line: JournalLine) -> str:
    """What happened, and what became of the entry."""
    told = journal_words.what(line.row.event, line.crossings)
    found = marks(line)
    if line.files:
        named = ", ".join(f"{file.name} ({fmt.size(file.size)})" for file in line.files)
        told = f"{told} · {named}"
    return f"{told} [{', '.join(found)}]" if found else told


def who(line: JournalLine) -> str:
    """Who said so."""
    return trade_words.source(line.row.event.source) or fmt.DASH


def tip(line: JournalLine) -> str:
    """The whole entry: words, when it was heard and written, by whom, as it was typed."""
    event = line.row.event
    heard = QCoreApplication.translate("JournalList", "heard {moment} from {source}, {ago}")
    lines = [
        f"{journal_words.occurred(event)}  {what(line)}",
        heard.format(
            moment=fmt.oral(event.heard_at), source=who(line), ago=fmt.ago(event.heard_at, line.now)
        ),
    ]
    if event.author:
        written = QCoreApplication.translate("JournalList", "written {moment} by {author}")
        lines.append(written.format(moment=fmt.oral(event.written_at), author=event.author))
    if event.raw:
        lines.append(f"«{event.raw}»")
    return "\n".join(lines)


def look(line: JournalLine) -> Look:
    """Muted where it no longer counts, an icon for what became of it."""
    plain = _plain_look(line)
    return replace(plain, icon="paperclip") if line.files else plain


def _plain_look(line: JournalLine) -> Look:
    event = line.row.event
    if event.withdrawn:
        return Look("muted", icon="trash")
    if not line.counts:
        return Look("muted")
    if event.kind in (EventKind.REFUSED, EventKind.TURNED_BACK, EventKind.BREAKDOWN):
        return Look("act", bold=True)
    if event.replaces is not None:
        return Look(icon="pencil")
    return Look(icon="history") if event.is_added_later else Look()


def plain_look(line: JournalLine) -> Look:
    """Muted where it no longer counts."""
    return Look() if line.counts else Look("muted")


def _occurred(line: JournalLine) -> str:
    return journal_words.occurred(line.row.event)


def _age(line: JournalLine) -> str:
    return fmt.age(line.row.event.heard_at, line.now)


JOURNAL_COLUMNS: tuple[Column[JournalLine], ...] = (
    Column(
        "when", QT_TRANSLATE_NOOP("JournalList", "When"), _occurred,
        sort=lambda line: line.row.event.order, tip=tip, look=plain_look, width=92,
    ),
    Column(
        "age", QT_TRANSLATE_NOOP("JournalList", "Age"), _age,
        sort=lambda line: line.row.event.heard_at, tip=tip, look=plain_look, width=74, spare=1,
        long_header=QT_TRANSLATE_NOOP("JournalList", "How long ago it was heard"),
    ),
    Column(
        "who", QT_TRANSLATE_NOOP("JournalList", "Who said so"), who,
        tip=tip, look=plain_look, width=96, spare=2,
    ),
    Column("what", QT_TRANSLATE_NOOP("JournalList", "What"), what, tip=tip, look=look, width=120),
)  # fmt: skip
