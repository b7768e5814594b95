"""What the window asks of the exchange with other desks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from core.domain.sharing import Sharing

if TYPE_CHECKING:
    from core.services.keeping.backups import Made
    from core.services.keeping.server_copies import ServerCopies
    from core.services.shared.sharing import MovedIn


class SharingServices(Protocol):
    """The functions of core/services/sharing and desks with their desk handed to them."""

    def sharing(self) -> Sharing:
        """How the exchange stands; costs nothing."""

    def share(self, address: str) -> MovedIn:
        """Move in with a server; a copy first, both sides counted after."""

    def leave_server(self) -> Made:
        """Be alone again, with a copy."""

    def server_copies(self) -> ServerCopies:
        """How it stands with copies of the server at this desk."""

    def look_at(self, trip: UUID | None) -> None:
        """Somebody here is in the card of a trip; costs nothing."""

    def try_server(self) -> None:
        """Do not wait for the next try of the line; costs nothing."""

    def type_password(self, password: str) -> bool:
        """A password for the server; False where it is kept until the desk is closed only."""

    def start_exchange(self) -> bool:
        """Begin to exchange where the desk has a server."""
