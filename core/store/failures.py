"""What an error of either database means."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from core.domain.problem import KezekError
from core.store.sqlite import explain as explain_file

Place = Path | str
"""Where a store is: a file, or the address of a server as it may be shown."""


def explain(error: DBAPIError | PoolTimeoutError | UnicodeDecodeError, place: Place) -> KezekError:
    """The error as a code a person can be told; `place` names the file or the server."""
    if isinstance(place, Path) or isinstance(error, UnicodeDecodeError):
        return explain_file(error, Path(place))
    from core.store.postgres import explain_server  # noqa: PLC0415  a desk alone needs none of it

    return explain_server(error, place)
