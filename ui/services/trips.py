"""More that is asked of the services: an entry's history, messages, files, reminders, tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from core.domain.audit import Change
from core.domain.desk import DeskView
from core.domain.papers import Attachment

if TYPE_CHECKING:
    from core.services.entering.entries import Recorded
    from core.services.entering.import_undo import TakenBack
    from core.services.entering.reminders import Due
    from core.services.entering.telling import Telling
    from core.services.importing import Done, Layout, SheetSeen
    from core.services.papers.attachments import Attached, Incoming


class TripServices(Protocol):
    """A part of Services."""

    def survey_tables(self, paths: Sequence[Path]) -> tuple[SheetSeen, ...]:
        """Sheets of an office's files, with what is known of their columns."""

    def keep_layouts(self, told: Mapping[str, Layout]) -> None:
        """Remember which column of the office's tables is what."""

    def take_back_import(self, done: Done) -> TakenBack:
        """Take back a whole import; names what was changed since and stays."""

    def import_again(self, taken: TakenBack) -> Done:
        """Do again an import that was taken back."""

    def entry_history(self, event_id: UUID) -> tuple[Change, ...]:
        """What became of an entry of the journal, oldest first."""

    def tell(self, told: Telling) -> Recorded:
        """Keep that a ready message was sent, and in which language."""

    def languages(self) -> Mapping[str, str]:
        """In which language each reader was written to last."""

    def attach(
        self, incoming: Sequence[Incoming], trip: UUID | None, event: UUID | None
    ) -> Attached:
        """Keep files with an entry, or with a note of their own."""

    def take_back_files(self, attached: Attached) -> Attached:
        """Take files out; taken back itself, what this gives puts them back."""

    def file_content(self, attachment: Attachment) -> bytes:
        """The bytes of a file."""

    def copy_to_open(self, attachment: Attachment) -> Path:
        """A copy of a file under its name, for another program."""

    def save_file(self, attachment: Attachment, path: Path) -> None:
        """Write a copy of a file where somebody wants it."""

    def due_soon(self, view: DeskView) -> tuple[Due, ...]:
        """Reminders that are due or come due within the shift."""

    def reminder_done(self, reminder: UUID) -> UUID:
        """Keep that a reminder was done."""

    def remind_later(self, reminder: UUID, until: datetime) -> UUID:
        """Put a reminder off."""
