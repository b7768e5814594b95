"""Bound to one desk: an entry's history, messages, files, reminders, the office's tables."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID

from core.domain.audit import Change
from core.domain.desk import DeskView
from core.domain.papers import Attachment
from core.services import importing, journal
from core.services.desk import Desk
from core.services.entering import entries, import_undo, reminders, telling
from core.services.entering.reminders import Due
from core.services.entering.telling import Telling
from core.services.papers import attachments
from core.services.papers.attachments import Attached, Incoming


class DeskTripServices:
    """Each method is a function of core/services on this desk; called off the window's thread."""

    desk: Desk

    def survey_tables(self, paths: Sequence[Path]) -> tuple[importing.SheetSeen, ...]:
        """Sheets of an office's files, with what is known of their columns."""
        return importing.survey(self.desk, paths)

    def keep_layouts(self, told: Mapping[str, importing.Layout]) -> None:
        """Remember which column of the office's tables is what."""
        importing.keep_layouts(self.desk, told)

    def take_back_import(self, done: importing.Done) -> import_undo.TakenBack:
        """Take back a whole import; names what was changed since and stays."""
        return import_undo.take_back_import(self.desk, done)

    def import_again(self, taken: import_undo.TakenBack) -> importing.Done:
        """Do again an import that was taken back."""
        return import_undo.import_again(self.desk, taken)

    def entry_history(self, event_id: UUID) -> tuple[Change, ...]:
        """What became of an entry of the journal, oldest first."""
        return journal.entry_history(self.desk, event_id)

    def tell(self, told: Telling) -> entries.Recorded:
        """Keep that a ready message was sent, and in which language."""
        return telling.tell(self.desk, told)

    def languages(self) -> Mapping[str, str]:
        """In which language each reader was written to last."""
        return telling.languages(self.desk)

    def attach(
        self, incoming: Sequence[Incoming], trip: UUID | None, event: UUID | None
    ) -> Attached:
        """Keep files with an entry, or with a note of their own."""
        return attachments.attach(self.desk, incoming, trip, event)

    def take_back_files(self, attached: Attached) -> Attached:
        """Take files out; taken back itself, what this gives puts them back."""
        return attachments.take_back(self.desk, attached)

    def file_content(self, attachment: Attachment) -> bytes:
        """The bytes of a file."""
        return attachments.read(self.desk, attachment)

    def copy_to_open(self, attachment: Attachment) -> Path:
        """A copy of a file under its name, for another program."""
        return attachments.copy_to_open(self.desk, attachment)

    def save_file(self, attachment: Attachment, path: Path) -> None:
        """Write a copy of a file where somebody wants it."""
        attachments.save_as(self.desk, attachment, path)

    def due_soon(self, view: DeskView) -> tuple[Due, ...]:
        """Reminders that are due or come due within the shift."""
        return reminders.due_soon(self.desk, view)

    def reminder_done(self, reminder: UUID) -> UUID:
        """Keep that a reminder was done."""
        return reminders.done(self.desk, reminder)

    def remind_later(self, reminder: UUID, until: datetime) -> UUID:
        """Put a reminder off."""
        return reminders.later(self.desk, reminder, until)
