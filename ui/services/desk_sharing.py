"""The exchange with other desks bound to one desk."""

from uuid import UUID

from core.domain.sharing import Sharing
from core.services.desk import Desk
from core.services.keeping import server_copies
from core.services.keeping.backups import Made
from core.services.keeping.server_copies import ServerCopies
from core.services.shared import desks, sharing
from core.services.shared.sharing import MovedIn


class DeskSharing:
    """Each method is a function of core/services on this desk."""

    desk: Desk

    def sharing(self) -> Sharing:
        """How the exchange stands; costs nothing."""
        return desks.sharing(self.desk)

    def share(self, address: str) -> MovedIn:
        """Move in with a server; a copy first, both sides counted after."""
        return sharing.share(self.desk, address)

    def leave_server(self) -> Made:
        """Be alone again, with a copy."""
        return sharing.leave(self.desk)

    def server_copies(self) -> ServerCopies:
        """How it stands with copies of the server at this desk."""
        return server_copies.server_copies(self.desk)

    def look_at(self, trip: UUID | None) -> None:
        """Somebody here is in the card of a trip; costs nothing."""
        desks.look_at(self.desk, trip)

    def try_server(self) -> None:
        """Do not wait for the next try of the line; costs nothing."""
        desks.try_now(self.desk)

    def type_password(self, password: str) -> bool:
        """A password for the server; False where it is kept until the desk is closed only."""
        return sharing.type_password(self.desk, password)

    def start_exchange(self) -> bool:
        """Begin to exchange where the desk has a server."""
        return sharing.start(self.desk)
