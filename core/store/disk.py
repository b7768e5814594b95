"""What a disk's refusal means."""

import errno
from pathlib import Path

from core.domain.problem import KezekError


def explain_os(error: OSError, folder: Path) -> KezekError:
    """An error of the file system while writing into a folder."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return KezekError("disk_full", file=str(folder), detail=str(error))
    return KezekError("folder_not_writable", folder=str(folder))
