"""Where a data folder lies: SQLite's locks do not hold on a network share."""

import sys
from pathlib import Path

from core.domain.problem import KezekError

MOUNTS = Path("/proc/mounts")
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


def _mounts() -> str:
    try:
        return MOUNTS.read_text(errors="replace")
    except OSError:
        return ""


if sys.platform == "win32":

    def _share_of_windows(folder: Path) -> str:
        import ctypes  # noqa: PLC0415  asked for on Windows alone

        drive = folder.absolute().drive
        if drive.startswith("\\\\"):
            return "UNC"
        kind = ctypes.windll.kernel32.GetDriveTypeW(drive + "\\")
        return "drive" if kind == REMOTE_DRIVE else ""

else:

    def _share_of_windows(_folder: Path) -> str:
        return ""
