"""A desk's services while its window opens: the board at once, all else when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from core.domain.crossing import Crossing
from core.domain.desk import DeskView
from core.domain.problem import Problem
from core.domain.settings import Settings
from core.domain.sharing import Sharing

if TYPE_CHECKING:
    from core.services.desk import Desk
    from ui.services import Services
    from ui.services.desk import DeskServices


def services_of(desk: Desk) -> Services:
    """All services of a desk; those the first board does not need are imported when asked for."""
    services, open_it = opening(lambda: desk)
    open_it()
    return services


def opening(open_desk: Callable[[], Desk]) -> tuple[Services, Callable[[], None]]:
    """The same of a desk that is not open yet, and what opens it, on the thread that calls.

    What costs nothing may be asked before; it tells of a desk of which nothing is known.
    """
    starting = _Starting(open_desk)
    return cast("Services", starting), starting.open


class _Starting:
    """What a window asks before its board is painted; hands on all else."""

    def __init__(self, open_desk: Callable[[], Desk]) -> None:
        self._open_desk = open_desk

    @cached_property
    def desk(self) -> Desk:
        """The desk; opened by who asks first."""
        return self._open_desk()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._all, name)

    @cached_property
    def _all(self) -> DeskServices:
        from ui.services.desk import DeskServices  # noqa: PLC0415  half of the program hangs on it

        return DeskServices(self.desk)

    @property
    def _is_open(self) -> bool:
        return "desk" in self.__dict__

    def open(self) -> None:
        """Open the desk where it is not open yet."""
        from core.services.shared import desks  # noqa: F401, PLC0415  not on the window's thread

        _ = self.desk

    def first_look(self) -> DeskView:
        """The desk at once, with forecasts as they were said last."""
        from core.services.looking.first_look import first_look  # noqa: PLC0415  with the store

        return first_look(self.desk)

    def refresh(self) -> DeskView:
        """The same with all that is reckoned; what it needs is imported on the thread that asks."""
        return self._all.refresh()

    def notices(self) -> tuple[Problem, ...]:
        """What was found when the desk opened; costs nothing."""
        return self.desk.notices if self._is_open else ()

    def settings(self) -> Settings:
        """The company's settings as they stand; costs nothing."""
        return self.desk.settings if self._is_open else Settings()

    def crossings(self) -> Mapping[str, Crossing]:
        """All crossings known, by code; costs nothing once the desk is open."""
        return self.desk.reference.crossings

    def look_at(self, trip: UUID | None) -> None:
        """Tell the other desks in whose card somebody is here."""
        from core.services.shared import desks  # noqa: PLC0415  imported when the desk was opened

        desks.look_at(self.desk, trip)

    def sharing(self) -> Sharing:
        """How the exchange stands; costs nothing."""
        if not self._is_open:
            return Sharing()
        from core.services.shared import desks  # noqa: PLC0415  imported when the desk was opened

        return desks.sharing(self.desk)
