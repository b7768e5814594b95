"""Rows of the alerts: an episode as of a moment, in the order in which somebody should look."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from core.domain.alert import AlertKind, Episode, Level
from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.models.column import Column, Look
from ui.words.alert_words import Crossings, advice, alert_icon, alert_name, alert_sentence

CONTEXT = "Alerts"

LEVELS: dict[Level, str] = {
    Level.ACT: QT_TRANSLATE_NOOP("Alerts", "Act now"),
    Level.WARN: QT_TRANSLATE_NOOP("Alerts", "Keep an eye on"),
    Level.INFO: QT_TRANSLATE_NOOP("Alerts", "For information"),
}

_GRAVITY = (Level.ACT, Level.WARN, Level.INFO)


class Group(IntEnum):
    """Who has it: from what asks for somebody to what is over."""

    WAITING = 0
    IN_HAND = 1
    SNOOZED = 2
    CLOSED = 3


@dataclass(frozen=True)
class AlertRow:
    """An episode; `is_new` where it was raised since somebody looked at the list."""

    episode: Episode
    now: datetime
    is_new: bool = False
    crossings: Crossings = field(default_factory=dict, compare=False)

    @property
    def key(self) -> UUID:
        """Key of the episode."""
        return self.episode.id

    @property
    def group(self) -> Group:
        """Who has it."""
        episode = self.episode
        if episode.closed_at is not None:
            return Group.CLOSED
        if episode.is_waiting(self.now):
            return Group.WAITING
        if episode.snoozed_until is not None and episode.snoozed_until > self.now:
            return Group.SNOOZED
        return Group.IN_HAND

    @property
    def gravity(self) -> int:
        """0 for what must be acted on now."""
        return _GRAVITY.index(self.episode.level)

    @property
    def role(self) -> str:
        """Role of its colour."""
        return "muted" if self.group == Group.CLOSED else self.episode.level.value


def alert_rows(
    episodes: Iterable[Episode], now: datetime, seen: datetime | None, crossings: Crossings
) -> list[AlertRow]:
    """Rows in the order of looking; new is what was raised after `seen` (None: nothing seen)."""
    rows = [
        AlertRow(e, now, e.closed_at is None and (seen is None or e.raised_at > seen), crossings)
        for e in episodes
    ]
    return sorted(rows, key=_order)


def _order(row: AlertRow) -> tuple[int, int, float]:
    if row.group == Group.CLOSED and row.episode.closed_at is not None:
        return (row.group, 0, -row.episode.closed_at.timestamp())
    return (row.group, row.gravity, -row.episode.raised_at.timestamp())


def kind(row: AlertRow) -> str:
    """What it is about."""
    if row.episode.kind == AlertKind.SLOT and row.episode.values.get("lost"):
        return QCoreApplication.translate("Alerts", "Booking lost")
    return alert_name(row.episode.kind)


def kind_look(row: AlertRow) -> Look:
    """Icon and colour; bold while it asks for somebody to do something."""
    loud = row.group == Group.WAITING and row.episode.level != Level.INFO
    return Look(row.role, bold=loud, icon=alert_icon(row.episode.kind))


def what(row: AlertRow) -> str:
    """The sentence; new ones say so."""
    text = alert_sentence(row.episode, row.crossings)
    return text[:1].upper() + text[1:]


def what_tip(row: AlertRow) -> str:
    """The sentence, and what can be done about it."""
    return "\n".join((what(row), *advice(row.episode)))


def what_look(row: AlertRow) -> Look:
    """Bold while new and not mere information, grey when over."""
    loud = row.group == Group.WAITING and row.is_new and row.episode.level != Level.INFO
    return Look("muted" if row.group == Group.CLOSED else "text", bold=loud)


def level(row: AlertRow) -> str:
    """How much it asks."""
    return word(CONTEXT, LEVELS[row.episode.level])


def since(row: AlertRow) -> str:
    """Since when."""
    return fmt.when(row.episode.since, row.now)


def since_tip(row: AlertRow) -> str:
    """Since when, and when it was raised again."""
    episode = row.episode
    text = QCoreApplication.translate("Alerts", "since {moment}, {ago}")
    lines = [text.format(moment=fmt.oral(episode.since), ago=fmt.ago(episode.since, row.now))]
    if episode.raised_at > episode.since:
        raised = QCoreApplication.translate("Alerts", "raised {moment}")
        lines.append(raised.format(moment=fmt.oral(episode.raised_at)))
    return "\n".join(lines)


def hand(row: AlertRow) -> str:
    """Who has it: new, in whose hands, put off till when, over since when."""
    episode = row.episode
    if row.group == Group.CLOSED:
        text = QCoreApplication.translate("Alerts", "over since {moment}")
        return text.format(moment=fmt.when(episode.closed_at, row.now))
    if row.group == Group.SNOOZED:
        text = QCoreApplication.translate("Alerts", "later: {moment}")
        later = text.format(moment=fmt.when(episode.snoozed_until, row.now))
        return f"{later} · {episode.snooze_reason}" if episode.snooze_reason else later
    if row.group == Group.IN_HAND:
        if not episode.acknowledged_by:
            return QCoreApplication.translate("Alerts", "in the jam's alert")
        return f"{episode.acknowledged_by}, {fmt.when(episode.acknowledged_at, row.now)}"
    if row.is_new:
        return QCoreApplication.translate("Alerts", "new")
    return QCoreApplication.translate("Alerts", "nobody yet")


def hand_look(row: AlertRow) -> Look:
    """An icon for each state."""
    looks = {
        Group.WAITING: Look(row.role, bold=row.is_new, icon="bell-ringing"),
        Group.IN_HAND: Look("good", icon="check"),
        Group.SNOOZED: Look("muted", icon="bell-off"),
        Group.CLOSED: Look("muted", icon="circle-check"),
    }
    return looks[row.group]


ALERT_COLUMNS: tuple[Column[AlertRow], ...] = (
    Column(
        "kind",
        QT_TRANSLATE_NOOP("Alerts", "Alert"),
        kind,
        sort=lambda r: (r.group, r.gravity, r.episode.kind.value),
        look=kind_look,
        width=206,
        least=172,
    ),
    Column(
        "what",
        QT_TRANSLATE_NOOP("Alerts", "What has happened"),
        what,
        tip=what_tip,
        look=what_look,
        width=480,
        least=230,
        grows=200,
    ),
    Column(
        "level",
        QT_TRANSLATE_NOOP("Alerts", "What to do"),
        level,
        sort=lambda r: r.gravity,
        look=lambda r: Look(r.role),
        width=108,
        spare=1,
    ),
    Column(
        "since",
        QT_TRANSLATE_NOOP("Alerts", "Since"),
        since,
        sort=lambda r: r.episode.since,
        tip=since_tip,
        look=lambda r: Look("muted" if r.group == Group.CLOSED else "text"),
        width=90,
        spare=2,
    ),
    Column(
        "hand",
        QT_TRANSLATE_NOOP("Alerts", "In whose hands"),
        hand,
        sort=lambda r: (r.group, r.episode.acknowledged_by),
        look=hand_look,
        width=150,
        least=112,
        grows=120,
    ),
)
