"""What every service is handed: the store, the clock, who sits here, and the reference data."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.settings import Settings
from core.phrase.world import World
from core.services.estimating import Estimates
from core.services.fold_cache import FoldCache
from core.services.reference import Reference
from core.store.database import Store


@dataclass
class Desk:
    """One desk on one data folder. `settings` are the company's, read anew when they change."""

    folder: Path
    clock: Clock
    store: Store
    reference: Reference
    author: Author
    settings: Settings
    estimates: Estimates = field(default_factory=Estimates)
    folds: FoldCache = field(default_factory=FoldCache)
    world: World | None = None  # as quick entry last saw it
    thinned_on: date | None = None  # the logs were thinned on this day

    def close(self) -> None:
        """Give the database back."""
        self.store.close()
