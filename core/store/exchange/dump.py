"""Copies of the server's database, made by PostgreSQL's own pg_dump where this computer has it."""

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from core.domain.problem import KezekError
from core.store.postgres import Address, without_password

PLACES = (
    (Path("/usr/lib/postgresql"), "*/bin/pg_dump"),
    (Path("C:/Program Files/PostgreSQL"), "*/bin/pg_dump.exe"),
)
MOST_SECONDS = 1800
_PATTERN = f"server-{'[0-9]' * 8}-{'[0-9]' * 6}.dump"
"""Files of ours alone: what somebody put beside them is neither read nor thinned."""


def pg_dump() -> Path | None:
    """The program: the newest installed, else the path's; None where there is none."""
    found = [path for root, below in PLACES for path in root.glob(below)]
    if found:
        return max(found, key=_version)
    named = shutil.which("pg_dump")
    return Path(named) if named else None


def dumps_in(folder: Path) -> list[Path]:
    """Copies of a server in a folder, the newest first."""
    return sorted(folder.glob(_PATTERN), reverse=True)


def made_at(dump: Path, zone: datetime) -> datetime:
    """When a copy was made, by its name."""
    return datetime.strptime(dump.stem, "server-%Y%m%d-%H%M%S").replace(tzinfo=zone.tzinfo)


def dump(program: Path, address: Address, folder: Path, now: datetime) -> Path:
    """Write all but the bytes of attached files, which lie at the desks, into a file of a folder.

    Raises KezekError `server_copy_failed` with what pg_dump says, `folder_not_writable`.
    """
    target = folder / f"server-{now:%Y%m%d-%H%M%S}.dump"
    part = target.with_suffix(".part")
    url = address.url.set(drivername="postgresql", password=None)
    words = [str(program), "--format=custom", "--exclude-table-data=attachment_bytes"]
    words += [f"--file={part}", "--no-password", url.render_as_string(hide_password=False)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _make_private(part)
        subprocess.run(  # noqa: S603  PostgreSQL's own program, at an address the user gave
            words,
            env={**os.environ, "PGPASSWORD": address.password},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=True,
            timeout=MOST_SECONDS,
            creationflags=_no_window(),
        )
        part.replace(target)
    except subprocess.SubprocessError as error:
        told = getattr(error, "stderr", None) or str(error).encode()
        detail = without_password(" ".join(told.decode(errors="replace").split()))
        raise KezekError("server_copy_failed", server=address.text, detail=detail) from error
    except OSError as error:
        raise KezekError("folder_not_writable", folder=str(folder)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return target


def _make_private(part: Path) -> None:
    """A file for its owner alone; pg_dump writes into it, and leaves its rights as they are."""
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _version(path: Path) -> int:
    number = path.parent.parent.name.partition(".")[0]
    return int(number) if number.isdigit() else 0


def _no_window() -> int:
    """No black window flashes up on Windows."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0
