"""The exchange as the window sees it: a test says how it stands."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from core.domain.problem import KezekError
from core.domain.sharing import Sharing
from core.services.keeping.server_copies import ServerCopies


class FakeSharing:
    """Moves in with any server but one that is named wrongly."""

    def sharing(self) -> Sharing:
        return self.__dict__.get("standing", Sharing(desk="day"))

    def share(self, address: str) -> Any:
        if "wrong" in address:
            raise KezekError("server_unreachable", server=address, detail="no answer")
        self.__dict__["standing"] = Sharing(address=address, desk="day", is_connected=True)
        copy = SimpleNamespace(copy=SimpleNamespace(path=Path("copy.db")))
        return SimpleNamespace(address=address, copy=copy, rows=5, is_password_kept=True)

    def leave_server(self) -> Any:
        self.__dict__["standing"] = Sharing(desk="day")
        return SimpleNamespace(copy=SimpleNamespace(path=Path("copy.db")))

    def server_copies(self) -> ServerCopies:
        return ServerCopies(is_possible=True, folder=Path("backups"), newest=None)

    def look_at(self, trip: UUID | None) -> None:
        self.__dict__.setdefault("cards", []).append(trip)

    def try_server(self) -> None:
        self.__dict__["tries"] = self.__dict__.get("tries", 0) + 1

    def type_password(self, password: str) -> bool:
        self.__dict__["password"] = password
        return True

    def start_exchange(self) -> bool:
        return False
