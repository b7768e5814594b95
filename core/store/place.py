"""Where a data folder lies: SQLite's locks do not hold on a network share."""

import platform
import sys
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path

from core.domain.problem import KezekError

DATABASE = "kezek.db"
"""The one file in a data folder that holds its data."""

MOUNTS = Path("/proc/mounts")
MACHINE = Path("/etc/machine-id")
SHARED = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs"}
    | {"davfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.glusterfs", "fuse.gvfsd-fuse"}
)
REMOTE_DRIVE = 4  # GetDriveTypeW


def need_local(folder: Path) -> None:
    """Raise KezekError `folder_on_network` for a folder that is another computer's."""
    kind = kind_of_share(folder)
    if kind:
        raise KezekError("folder_on_network", folder=str(folder), kind=kind)


def kind_of_share(folder: Path) -> str:
    """What sort of network share a folder lies on; empty on a disk of this computer."""
    if sys.platform == "win32":
        return _share_of_windows(folder)
    return share_in(_mounts(), folder.expanduser().absolute())


def share_in(mounts: str, folder: Path) -> str:
    """The file system of a folder among lines of /proc/mounts, if it is a network's."""
    found, kind = -1, ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = Path(parts[1].encode().decode("unicode_escape").encode("latin-1").decode())
        if len(point.parts) >= found and folder.is_relative_to(point):
            found, kind = len(point.parts), parts[2]
    return kind if kind in SHARED else ""


def share_of_drive(drive: str, kind_of: Callable[[str], int]) -> str:
    """The same of what Windows calls a drive; `kind_of` tells one by its letter."""
    long = drive.upper().removeprefix("\\\\?\\")
    if long.startswith(("\\\\", "UNC\\")):
        return "UNC"
    return "drive" if kind_of(f"{long}\\") == REMOTE_DRIVE else ""


def mark_of(folder: Path, computer: Callable[[], str] | None = None) -> str:
    """What tells this folder on this computer from a copy of it elsewhere.

    `computer` names it: by default as the system does, by its node where that keeps no name.
    """
    where = f"{_named(computer or _computer)}|{folder.expanduser().absolute()}"
    return blake2b(where.encode(), digest_size=16).hexdigest()


def _named(computer: Callable[[], str]) -> str:
    try:
        return computer()
    except OSError:
        return platform.node()


def _mounts() -> str:
    try:
        return MOUNTS.read_text(errors="replace")
    except OSError:
        return ""


if sys.platform == "win32":

    def _share_of_windows(folder: Path) -> str:
        import ctypes  # noqa: PLC0415  asked for on Windows alone

        kind_of: Callable[[str], int] = ctypes.windll.kernel32.GetDriveTypeW
        return share_of_drive(folder.absolute().drive, kind_of)

    def _computer() -> str:
        import winreg  # noqa: PLC0415  as above

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])

else:

    def _share_of_windows(_folder: Path) -> str:
        return ""

    def _computer() -> str:
        return MACHINE.read_text().strip()
