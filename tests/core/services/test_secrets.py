"""What must not be told: strangers' plates, passwords in addresses."""

import logging
import zipfile
from dataclasses import replace

import pytest

from core.domain.problem import KezekError
from core.feeds.cargoruqsat import visit
from core.feeds.http import Http
from core.services import fetching
from core.services.keeping.exporting import export
from core.services.keeping.faults import fault_report
from core.services.settings import save_settings
from tests.builders import oral
from tests.core.feeds.cargoruqsat.test_visit import Queue
from tests.core.feeds.conftest import IMPATIENT, PATIENT, Site, a_context
from tests.desks import a_desk, send
from ui.command_line.streams import logging_into

SECRET = "geheim77"  # noqa: S105  what a test looks for
ADDRESS = f"https://desk:{SECRET}@queue.example/ru"
STRANGERS = ("640KLM07", "001KLM07", "AM8295H", "000AAA07")


@pytest.fixture
def desk(tmp_path):
    opened = a_desk(tmp_path / "desk", oral("20.12.2026 17:23"))
    save_settings(opened, replace(opened.settings, followed=("syrym", "taskala")))
    send(opened, "233 DDA 07", ("departed", "20.12.2026 01:00"))
    yield opened
    opened.close()


def everything(folder):
    """All bytes that the desk keeps, its log and copies too."""
    return b"".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


def test_that_the_plate_of_a_stranger_is_nowhere_on_the_disk(desk, tmp_path):
    site = Site()
    site.answer = Queue()
    try:
        with logging_into(desk.folder):
            result = fetching.fetch(desk, site.url, limits=PATIENT)
            logging.getLogger("ui.app").error("unforeseen %s", result.report.problems)
    finally:
        site.close()
    assert any(r.subject for r in result.new)
    export(desk, tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        told = b"".join(archive.read(name) for name in archive.namelist())
    desk.close()
    held = everything(desk.folder)
    assert b"233DDA07" in held or b"233 DDA 07" in held
    for plate in STRANGERS:
        assert plate.encode() not in held
        assert plate.encode() not in told


def test_that_an_address_with_a_password_is_not_kept(desk):
    with pytest.raises(KezekError) as raised:
        save_settings(desk, replace(desk.settings, base_url=ADDRESS))
    assert raised.value.problem.code == "address_with_password"
    assert SECRET not in str(raised.value)
    assert SECRET.encode() not in everything(desk.folder)


def test_that_a_password_never_comes_into_the_log_or_the_report(desk):
    with logging_into(desk.folder):
        try:
            raise ValueError(ADDRESS)  # noqa: TRY301  a fault is made to be logged
        except ValueError:
            logging.getLogger("ui.app").exception("unforeseen at %s", ADDRESS)
    assert (desk.folder / "kezek.log").exists()
    assert SECRET.encode() not in everything(desk.folder)
    assert SECRET not in fault_report(desk)


@pytest.mark.parametrize("address", [f"ftp://desk:{SECRET}@queue.example", ADDRESS])
def test_that_what_went_wrong_at_an_address_names_no_password(address):
    with Http(replace(IMPATIENT, visit=0.3)) as http:
        report = visit(http, address, oral("20.12.2026 17:23"), a_context())
    assert report.problems
    assert SECRET not in repr(report)
