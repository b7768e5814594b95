"""Files with entries: kept whole, named safely, taken out and put back."""

from dataclasses import replace

import pytest

from core.domain.event import EventKind, effective
from core.domain.problem import KezekError
from core.services import journal
from core.services.papers import attachments
from core.services.papers.attachments import MOST_BYTES, Incoming, attach, clean_name, content_path
from core.store import queries
from tests.desks import send

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40


@pytest.fixture
def sent(desk):
    return send(desk, "417 AK 07", ("refused", "20.11 04:10"))


def entry(desk):
    return journal.journal(desk)[0].event.id


def files(desk, trip):
    with desk.store.reading() as snapshot:
        return queries.attachments_of(snapshot, [trip.id])[trip.id]


def in_force(desk):
    return effective([r.event for r in journal.journal(desk)])


def test_that_a_photo_is_kept_with_its_entry_under_its_own_sum(desk, sent):
    attached = attach(desk, [Incoming("фото.png", content=PNG)], sent.trip.id, entry(desk))
    (file,) = files(desk, sent.trip)
    assert (file.event, file.name, file.media_type, file.size) == (
        entry(desk), "фото.png", "image/png", len(PNG),
    )  # fmt: skip
    assert content_path(desk.folder, file.sha256).read_bytes() == PNG
    assert attachments.read(desk, attached.files[0]) == PNG


def test_that_the_same_bytes_lie_there_once(desk, sent):
    for name in ("one.png", "two.png"):
        attach(desk, [Incoming(name, content=PNG)], sent.trip.id, entry(desk))
    kept = [p for p in (desk.folder / "attachments").rglob("*") if p.is_file()]
    assert len(kept) == 1
    assert len(files(desk, sent.trip)) == 2


def test_that_bytes_that_were_damaged_are_whole_again_once_the_file_is_attached_anew(desk, sent):
    for _ in range(2):
        (file,) = attach(desk, [Incoming("one.png", content=PNG)], sent.trip.id, entry(desk)).files
        assert attachments.read(desk, file) == PNG
        content_path(desk.folder, file.sha256).write_bytes(b"x" * len(PNG))


def test_that_a_file_without_an_entry_becomes_a_note_and_undo_takes_both(desk, sent):
    attached = attach(desk, [Incoming("сн.pdf", content=b"%PDF-1.7 x")], sent.trip.id)
    assert in_force(desk)[-1].kind == EventKind.NOTE
    back = attachments.take_back(desk, attached)
    assert files(desk, sent.trip) == []
    assert [e.kind for e in in_force(desk)] == [EventKind.REFUSED]
    attachments.take_back(desk, back)
    assert [f.name for f in files(desk, sent.trip)] == ["сн.pdf"]
    assert len(in_force(desk)) == 2


def test_that_several_files_are_kept_all_or_none(desk, sent):
    good, bad = Incoming("a.png", content=PNG), Incoming("b.txt", content=b"")
    with pytest.raises(KezekError, match="attachment_empty"):
        attach(desk, [good, bad], sent.trip.id)
    assert files(desk, sent.trip) == []
    assert len(in_force(desk)) == 1


def test_that_fifty_megabytes_are_refused_before_they_are_read(desk, sent, tmp_path):
    large = tmp_path / "видео.mp4"
    with large.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with pytest.raises(KezekError) as refused:
        attach(desk, [Incoming(large.name, large)], sent.trip.id)
    assert refused.value.problem.code == "attachment_too_large"
    assert refused.value.problem.values["megabytes"] == 50
    assert MOST_BYTES == 25 * 1024 * 1024


def test_that_a_photo_that_is_none_is_named_and_may_be_kept_as_a_plain_file(desk, sent):
    half = Incoming("фото.jpg", content=b"<html>not found</html>")
    with pytest.raises(KezekError, match="attachment_not_a_picture"):
        attach(desk, [half], sent.trip.id)
    kept = Incoming("фото.jpg", content=half.content, as_plain_file=True)
    attach(desk, [kept], sent.trip.id)
    assert files(desk, sent.trip)[0].media_type == "application/octet-stream"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("PTT-20261120-WA0003.opus", "audio/ogg"),
        ("голос.ogg", "audio/ogg"),
        ("voice.m4a", "audio/mp4"),
        ("предписание.pdf", "application/pdf"),
        ("нечто", "application/octet-stream"),
    ],
)
def test_that_a_voice_message_is_known_by_its_name(desk, sent, name, kind):
    attach(desk, [Incoming(name, content=b"OggS....")], sent.trip.id)
    assert files(desk, sent.trip)[0].media_type == kind


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        (r"C:\Users\x\фото 1.jpg", "фото 1.jpg"),
        ("a\u202egpj.exe", "agpj.exe"),
        ("con.txt", "_con.txt"),
        ('ак<т>:"1"?.pdf', "акт1.pdf"),
        ("...", "file"),
        ("", "file"),
        ("\0\n", "file"),
        ("ө" * 300 + ".png", "ө" * 100 + ".png"),
    ],
)
def test_that_names_are_cleaned_of_folders_and_tricks(name, kept):
    assert clean_name(name) == kept


def test_that_a_program_is_never_started(desk, sent):
    attached = attach(desk, [Incoming("счёт.pdf.exe", content=b"MZ")], sent.trip.id)
    with pytest.raises(KezekError, match="attachment_is_program"):
        attachments.copy_to_open(desk, attached.files[0])


def test_that_what_is_opened_is_a_copy_with_its_name(desk, sent):
    attached = attach(desk, [Incoming("фото.png", content=PNG)], sent.trip.id)
    copy = attachments.copy_to_open(desk, attached.files[0])
    assert copy.name == "фото.png"
    assert copy.read_bytes() == PNG
    assert desk.folder not in copy.parents


def test_that_what_another_desk_calls_a_file_leads_out_of_no_folder(desk, sent):
    (file,) = attach(desk, [Incoming("фото.png", content=PNG)], sent.trip.id).files
    copy = attachments.copy_to_open(desk, replace(file, name="../../фото.png"))
    assert copy.name == "фото.png"
    assert copy.parent.name.startswith("kezek-")
    with pytest.raises(KezekError, match="attachment_is_program"):
        attachments.copy_to_open(desk, replace(file, name="счёт.exe. "))
    strange = replace(file, sha256=str(desk.store.path))
    with pytest.raises(KezekError, match="attachment_lost"):
        attachments.read(desk, strange)


@pytest.mark.parametrize(
    ("spoil", "code"), [("gone", "attachment_lost"), ("bad", "attachment_damaged")]
)
def test_that_lost_or_damaged_bytes_are_said(desk, sent, spoil, code):
    attached = attach(desk, [Incoming("фото.png", content=PNG)], sent.trip.id)
    path = content_path(desk.folder, attached.files[0].sha256)
    if spoil == "gone":
        path.unlink()
    else:
        path.write_bytes(PNG + b"!")
    with pytest.raises(KezekError, match=code):
        attachments.read(desk, attached.files[0])


def test_that_a_folder_or_a_file_that_went_away_is_said(desk, sent, tmp_path):
    with pytest.raises(KezekError, match="file_is_folder"):
        attach(desk, [Incoming("x", tmp_path)], sent.trip.id)
    with pytest.raises(KezekError, match="file_not_found"):
        attach(desk, [Incoming("x", tmp_path / "gone.jpg")], sent.trip.id)
