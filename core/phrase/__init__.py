"""Quick entry and pasted messages: words, plates, times become proposed entries. Pure."""

from core.phrase.drafts import (
    Draft,
    EventDraft,
    Option,
    Question,
    ReadingDraft,
    Skipped,
)
from core.phrase.known import KnownTrip, KnownTruck, Place
from core.phrase.understand import Understanding, choose, understand
from core.phrase.vocabulary import Vocabulary
from core.phrase.world import World

__all__ = [
    "Draft",
    "EventDraft",
    "KnownTrip",
    "KnownTruck",
    "Option",
    "Place",
    "Question",
    "ReadingDraft",
    "Skipped",
    "Understanding",
    "Vocabulary",
    "World",
    "choose",
    "understand",
]
