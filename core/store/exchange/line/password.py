"""The password of a server, kept where this computer keeps passwords."""

import logging
from collections.abc import Callable
from typing import Any

from core.store.postgres import Address

log = logging.getLogger(__name__)

_SERVICE = "Kezek"


def keep_password(address: Address) -> bool:
    """Keep it; False where this computer has no place for passwords."""

    def keep(ring: Any) -> bool:
        ring.set_password(_SERVICE, address.text, address.password)
        return True

    return bool(_ask(keep))


def with_kept_password(address: Address) -> Address:
    """The address with the password kept for it, where there is one."""
    if address.password:
        return address
    return address.with_password(_ask(lambda ring: ring.get_password(_SERVICE, address.text)) or "")


def forget_password(address: Address) -> None:
    """Keep it no longer."""
    _ask(lambda ring: ring.delete_password(_SERVICE, address.text))


def _ask(work: Callable[[Any], Any]) -> Any:
    import keyring  # noqa: PLC0415  most desks never ask for it

    try:
        return work(keyring)
    except Exception as error:  # noqa: BLE001  each system's place for passwords fails in its own way
        log.info("keyring: %s", error)
        return None
