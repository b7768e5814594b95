"""A folder on another computer is told from one on a disk here."""

from pathlib import Path, PureWindowsPath

import pytest

from core.domain.problem import KezekError
from core.store import place
from core.store.database import Store
from core.store.place import share_in

MOUNTS = """
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/office\\040share cifs rw 0 0
host:/x /home/a/nfs nfs4 rw 0 0
/dev/sdb1 /home/a/nfs/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/a/kezek", ""),
        ("/mnt/office share/kezek", "cifs"),
        ("/home/a/nfs/kezek", "nfs4"),
        ("/home/a/nfs/local/kezek", ""),
    ],
)
def test_that_a_folder_on_a_network_share_is_told_from_a_local_one(folder, kind):
    assert share_in(MOUNTS, Path(folder)) == kind


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        (r"C:\Users\Айгүл\Kezek", ""),
        (r"Z:\Kezek", "drive"),
        (r"\\server\office\Kezek", "UNC"),
        (r"\\?\C:\very\long", ""),
        (r"\\?\Z:\very\long", "drive"),
        (r"\\?\UNC\server\office\Kezek", "UNC"),
    ],
)
def test_that_on_windows_a_mapped_drive_and_a_share_are_told_from_a_disk(folder, kind):
    drives = {"C:\\": 3, "Z:\\": place.REMOTE_DRIVE}
    assert place.share_of_drive(PureWindowsPath(folder).drive, drives.__getitem__) == kind


def test_that_a_folder_on_a_network_share_is_refused_with_the_reason(tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"//server/share {tmp_path} cifs rw 0 0\n")
    monkeypatch.setattr(place, "MOUNTS", mounts)
    with pytest.raises(KezekError) as refused:
        Store.open(tmp_path / "desk")
    assert refused.value.problem.code == "folder_on_network"
    assert refused.value.problem.values["kind"] == "cifs"
    assert not (tmp_path / "desk").exists()


def test_that_a_copied_folder_and_another_computer_have_marks_of_their_own(tmp_path):
    mark = place.mark_of(tmp_path / "desk", lambda: "4c4c4544")
    assert mark == place.mark_of(tmp_path / "desk", lambda: "4c4c4544")
    assert mark != place.mark_of(tmp_path / "desk", lambda: "9b0f2a11")
    assert mark != place.mark_of(tmp_path / "copy", lambda: "4c4c4544")


def test_that_a_computer_without_a_name_of_the_system_goes_by_its_node(tmp_path, monkeypatch):
    def nameless():
        raise FileNotFoundError("MachineGuid")

    monkeypatch.setattr(place.platform, "node", lambda: "office-3")
    assert place.mark_of(tmp_path, nameless) == place.mark_of(tmp_path, lambda: "office-3")
