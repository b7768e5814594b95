"""Papers, gate and rule book bound to one desk."""

from collections.abc import Sequence
from uuid import UUID

from core.domain.papers import Document
from core.domain.rule import Rule, Verdict
from core.services import swaps
from core.services.desk import Desk
from core.services.papers import documents, rules
from core.services.papers.attachments import Attached, Incoming
from core.services.papers.documents import TripPapers
from core.services.papers.rules import BookRow
from core.services.swaps import Swapped


class DeskPapers:
    """Each method is a function of core/services on this desk; called off the window's thread."""

    desk: Desk

    def trip_papers(self, trip: UUID) -> TripPapers:
        """Papers, files and checks of a trip."""
        return documents.trip_papers(self.desk, trip)

    def save_document(self, paper: Document) -> Swapped:
        """Add or change a paper."""
        return documents.save_document(self.desk, paper)

    def remove_document(self, paper: Document) -> Swapped:
        """Take a paper out; its files stay with the trip."""
        return documents.remove_document(self.desk, paper)

    def attach_to(self, paper: Document, incoming: Sequence[Incoming]) -> Attached:
        """Keep files that show a paper."""
        return documents.attach_to(self.desk, paper, incoming)

    def confirm(
        self, trips: Sequence[UUID], rule: str, verdict: Verdict = Verdict.OK, note: str = ""
    ) -> Swapped:
        """Keep what a person found of a rule, for several trips at once."""
        return documents.confirm(self.desk, trips, rule, verdict, note)

    def forget_check(self, trips: Sequence[UUID], rule: str) -> Swapped:
        """Take out what was said of a rule."""
        return documents.forget_check(self.desk, trips, rule)

    def tell_why_left(self, trip: UUID, reason: str) -> Swapped:
        """Keep why a truck left although something was missing."""
        return documents.tell_why_left(self.desk, trip, reason)

    def rule_book(self) -> tuple[BookRow, ...]:
        """Every rule with what was shipped."""
        return rules.rule_book(self.desk)

    def save_rule(self, rule: Rule) -> Swapped:
        """Add or change a rule."""
        return rules.save_rule(self.desk, rule)

    def mark_rules_checked(self, found: Sequence[Rule]) -> Swapped:
        """Somebody looked these up today."""
        return rules.mark_checked(self.desk, found)

    def rule_as_shipped(self, rule: Rule) -> Swapped:
        """The shipped rule stands again; an own one is gone."""
        return rules.as_shipped(self.desk, rule)

    def take_back_swaps(self, swapped: Swapped) -> Swapped:
        """Undo any of these; taken back itself, what this gives does it again."""
        return swaps.take_back(self.desk, swapped)
