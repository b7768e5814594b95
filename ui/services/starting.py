"""A desk's services while its window opens: the board at once, all else when it is asked for."""

from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from core.domain.desk import DeskView
from core.domain.problem import Problem
from core.domain.settings import Settings
from core.domain.sharing import Sharing
from core.services.desk import Desk
from core.services.looking.first_look import first_look
from core.services.shared import desks
from ui.services import Services

if TYPE_CHECKING:
    from ui.services.desk import DeskServices


def services_of(desk: Desk) -> Services:
    """All services of a desk; those the first board does not need are imported when asked for."""
    return cast("Services", _Starting(desk))


class _Starting:
    """What a window asks before its board is painted; hands on all else."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def __getattr__(self, name: str) -> Any:
        return getattr(self._all, name)

    @cached_property
    def _all(self) -> "DeskServices":
        from ui.services.desk import DeskServices  # noqa: PLC0415  half of the program hangs on it

        return DeskServices(self.desk)

    def first_look(self) -> DeskView:
        """The desk at once, with forecasts as they were said last."""
        return first_look(self.desk)

    def refresh(self) -> DeskView:
        """The same with all that is reckoned; what it needs is imported on the thread that asks."""
        return self._all.refresh()

    def notices(self) -> tuple[Problem, ...]:
        """What was found when the desk opened; costs nothing."""
        return self.desk.notices

    def settings(self) -> Settings:
        """The company's settings as they stand; costs nothing."""
        return self.desk.settings

    def sharing(self) -> Sharing:
        """How the exchange stands; costs nothing."""
        return desks.sharing(self.desk)
