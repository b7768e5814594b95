"""What a feed hands over: readings not stored yet, own bookings, and what it did not understand."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from core.domain.crossing import Crossing, Direction
from core.domain.problem import Problem
from core.domain.reading import Reading, ReadingKind


class Outcome(StrEnum):
    """How a visit went; the worst page decides."""

    OK = "ok"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    NOT_UNDERSTOOD = "not_understood"


class BookingStatus(StrEnum):
    """Where a booking of the electronic queue stands; the names are those of its `flStatus`."""

    WAITING_PAYMENT = "WaitingPayment"
    NOT_PAID = "NotPaid"
    VALIDATING = "Validating"
    REVIEW_FAILED = "ReviewFailed"
    PENDING = "Pending"
    CANCELLED = "Cancelled"
    CALLED = "Called"
    LET_IN = "LetIned"
    ANNULLED = "Annuled"
    CROSSED = "AllowedToCross"
    OVERDUE = "Overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenReading:
    """A Reading without its keys; the fields are those of core.domain.reading.Reading."""

    crossing: str
    kind: ReadingKind
    value: float | None
    unit: str
    observed_at: datetime
    source: str
    direction: Direction = Direction.OUT
    day: date | None = None
    klass: str | None = None
    entered_at: datetime | None = None
    left_at: datetime | None = None
    from_at: datetime | None = None
    to_at: datetime | None = None
    subject: str = ""
    reason: str = ""
    text: str = ""

    def as_reading(
        self, key: UUID, heard_at: datetime, written_at: datetime, author: str, desk: str
    ) -> Reading:
        """The row to store, signed by who asked for it."""
        return Reading(
            id=key,
            heard_at=heard_at,
            written_at=written_at,
            author=author,
            desk=desk,
            **asdict(self),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnBooking:
    """The booking of one of our trucks as a page shows it.

    `slot_begins` is None where the page does not say it (board), `status` where only the slot is
    known (waiting area), `crossing` where the checkpoint is none of ours.
    """

    plate_key: str
    checkpoint: str  # as the page writes it
    crossing: str | None
    seen_at: datetime
    page: str
    slot_begins: datetime | None = None
    status: BookingStatus | None = None
    late: bool = False


@dataclass(frozen=True, slots=True)
class UnknownCrossing:
    """A checkpoint that stands on a page and not in our table; `neighbour` as in `ru`, or empty."""

    name: str
    neighbour: str = ""
    checkpoint_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedContext:
    """What a feed must know of us. Plates are plate keys; the salt belongs to one database.

    `ask_plates` are the own trucks whose booking is asked for one by one, most wanted first.
    """

    crossings: tuple[Crossing, ...]
    followed: tuple[str, ...] = ()
    own_plates: frozenset[str] = frozenset()
    salt: bytes = b""
    ask_plates: tuple[str, ...] = ()
    check_ids: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedReport:
    """What was seen. Problems decide the outcome; notes are worth a line in the log."""

    readings: tuple[SeenReading, ...] = ()
    own_bookings: tuple[OwnBooking, ...] = ()
    unknown_crossings: tuple[UnknownCrossing, ...] = ()
    checkpoint_ids: Mapping[str, str] = field(default_factory=dict)  # crossing code → id found
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()
    requests: int = 0

    def __or__(self, more: "FeedReport") -> "FeedReport":
        """Both together."""
        return FeedReport(
            readings=self.readings + more.readings,
            own_bookings=self.own_bookings + more.own_bookings,
            unknown_crossings=self.unknown_crossings + more.unknown_crossings,
            checkpoint_ids={**self.checkpoint_ids, **more.checkpoint_ids},
            problems=self.problems + more.problems,
            notes=self.notes + more.notes,
            requests=self.requests + more.requests,
        )

    @property
    def outcome(self) -> Outcome:
        """The worst of the problems: a page that changed needs a person, a line comes back."""
        found = {outcome_of(p) for p in self.problems}
        worst_first = (Outcome.NOT_UNDERSTOOD, Outcome.REFUSED, Outcome.UNREACHABLE)
        return next((o for o in worst_first if o in found), Outcome.OK)


_OUTCOMES = {
    "page_not_understood": Outcome.NOT_UNDERSTOOD,
    "feed_too_large": Outcome.NOT_UNDERSTOOD,
    "feed_garbled": Outcome.NOT_UNDERSTOOD,
    "feed_refused": Outcome.REFUSED,
    "feed_redirected": Outcome.REFUSED,
}


def outcome_of(problem: Problem) -> Outcome:
    """How a visit went that met this problem; what is not named is a matter of the line."""
    return _OUTCOMES.get(problem.code, Outcome.UNREACHABLE)
