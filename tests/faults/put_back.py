"""A folder as it is now, put back later under the open files of this process."""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


class FolderState:
    """Every file of a folder: the file itself, its bytes, and where open ones are read."""

    def __init__(self, folder: Path, links: Path) -> None:
        self._folder = folder
        self._links = links
        self._places = [path for path in folder.rglob("*") if path.is_dir()]
        self._files: list[tuple[Path, Path, bytes, os.stat_result]] = []
        self._offsets = dict(_open_below(folder))
        links.mkdir()
        files = (path for path in folder.rglob("*") if path.is_file())
        for number, path in enumerate(files):
            link = links / str(number)
            os.link(path, link)  # the file stays the same one, whoever deletes its name
            self._files.append((path, link, path.read_bytes(), path.stat()))

    def put_back(self) -> None:
        """The same files under the same names with the same bytes, open ones where they were."""
        for path in self._folder.rglob("*"):
            if not path.is_dir():
                path.unlink()
        for path in sorted(self._folder.rglob("*"), reverse=True):
            if path not in self._places:
                path.rmdir()
        for place in self._places:
            place.mkdir(parents=True, exist_ok=True)
        for path, link, content, was in self._files:
            with link.open("r+b") as file:
                file.write(content)
                file.truncate()
            os.utime(link, ns=(was.st_atime_ns, was.st_mtime_ns))
            os.chmod(link, was.st_mode)  # noqa: PTH101  beside its os.utime
            os.link(link, path)
        for file_number, offset in self._offsets.items():
            os.lseek(file_number, offset, os.SEEK_SET)
        shutil.rmtree(self._links)


def _open_below(folder: Path) -> Iterator[tuple[int, int]]:
    """Open files below a folder and where each is read."""
    for link in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # the one of this listing is closed by now
            if link.readlink().is_relative_to(folder):
                yield int(link.name), os.lseek(int(link.name), 0, os.SEEK_CUR)
