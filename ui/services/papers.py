"""What the window asks of papers, gate and rule book."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from core.domain.papers import Document
from core.domain.rule import Rule, Verdict

if TYPE_CHECKING:
    from core.services.papers.attachments import Attached, Incoming
    from core.services.papers.documents import TripPapers
    from core.services.papers.rules import BookRow
    from core.services.swaps import Swapped


class PaperServices(Protocol):
    """The functions of core/services/papers/documents and rules with their desk handed to them."""

    def trip_papers(self, trip: UUID) -> TripPapers:
        """Papers, files and checks of a trip."""

    def save_document(self, paper: Document) -> Swapped:
        """Add or change a paper."""

    def remove_document(self, paper: Document) -> Swapped:
        """Take a paper out; its files stay with the trip."""

    def attach_to(self, paper: Document, incoming: Sequence[Incoming]) -> Attached:
        """Keep files that show a paper."""

    def confirm(
        self, trips: Sequence[UUID], rule: str, verdict: Verdict = Verdict.OK, note: str = ""
    ) -> Swapped:
        """Keep what a person found of a rule, for several trips at once."""

    def forget_check(self, trips: Sequence[UUID], rule: str) -> Swapped:
        """Take out what was said of a rule."""

    def tell_why_left(self, trip: UUID, reason: str) -> Swapped:
        """Keep why a truck left although something was missing."""

    def rule_book(self) -> tuple[BookRow, ...]:
        """Every rule with what was shipped."""

    def save_rule(self, rule: Rule) -> Swapped:
        """Add or change a rule."""

    def mark_rules_checked(self, rules: Sequence[Rule]) -> Swapped:
        """Somebody looked these up today."""

    def rule_as_shipped(self, rule: Rule) -> Swapped:
        """The shipped rule stands again; an own one is gone."""

    def take_back_swaps(self, swapped: Swapped) -> Swapped:
        """Undo any of these; taken back itself, what this gives does it again."""
