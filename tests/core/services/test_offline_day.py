"""A day without a line, or with a bad one: work goes on, what is old says so, nothing doubles."""

import shutil
import ssl
import subprocess
import threading
import time
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from core.domain.author import Author
from core.domain.event import EventKind
from core.domain.reading import PUBLIC_QUEUE
from core.feeds.seen import Outcome
from core.services import fetching
from core.services.bootstrap import open_desk
from core.services.entering import entries
from core.services.looking import look
from core.services.settings import save_settings
from core.store import queries
from tests.builders import oral
from tests.core.feeds.cargoruqsat.test_visit import Queue
from tests.core.feeds.conftest import IMPATIENT, PATIENT, SLACK, Site, hang
from tests.desks import a_desk, send

pytestmark = pytest.mark.slow

NOW = oral("20.12.2026 17:23")
FOLLOWED = ("syrym", "taskala")
HOUR = timedelta(hours=1)
OFFICE = Author("Жумабаева А.", "desk-1")
LOGIN = "<html><form action='/login'>Войдите в сеть Wi-Fi</form></html>".encode()
QUICK = replace(IMPATIENT, request=0.15, read=0.1, connect=0.3, visit=1.0, retry_pauses=(0.0,))


class SteppedClock:
    """The day's clock."""

    is_replay = False

    def __init__(self, at):
        self.at = at

    def now(self):
        return self.at

    def written(self):
        return self.at


@pytest.fixture
def site(monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "REQUESTS_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "")
    made = Site()
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path, site):
    """A desk at work: one own truck in the public queue."""
    a_desk(tmp_path).close()
    opened = open_desk(tmp_path, SteppedClock(NOW - 10 * HOUR))
    opened.author = OFFICE
    save_settings(opened, replace(opened.settings, base_url=site.url, followed=FOLLOWED))
    send(opened, "233 DDA 07", ("departed", "20.12.2026 01:00"), crossings=("syrym",))
    yield opened
    opened.close()


def ask(desk, answer=None):
    """One visit; it keeps the lane of the net no longer than it may."""
    limits = QUICK if answer is hang else PATIENT
    began = time.monotonic()
    result = fetching.fetch(desk, limits=limits)
    assert time.monotonic() - began < limits.visit + SLACK
    return result


def kept(desk):
    """What the store holds of the source: readings, entries of the trip."""
    with desk.store.reading() as snapshot:
        readings = queries.all_readings(snapshot, desk.clock.now())
        events = queries.journal(snapshot, desk.clock.now())
    seen = [r for r in readings if r.source == PUBLIC_QUEUE]
    booked = [e for e in events if e.source == PUBLIC_QUEUE]
    return len(seen), len(booked)


def source(desk):
    return look.look(desk).sources[0]


BAD_LINES = {
    "errors": (503, {}, b""),
    "login page": LOGIN,
    "redirect": (302, {"Location": "http://portal.example/login"}, b""),
    "cut": lambda handler: handler.connection.close(),
    "slow": hang,
}


@pytest.mark.parametrize("line", BAD_LINES)
def test_that_a_day_without_the_source_is_worked_and_told(desk, site, line):
    site.answer = Queue()
    desk.clock.at = NOW - 9 * HOUR
    assert ask(desk).outcome is Outcome.OK
    held = kept(desk)
    site.always(BAD_LINES[line])
    for hour in (8, 6, 4, 1):
        desk.clock.at = NOW - hour * HOUR
        said = entries.understand(desk, f"233 {hour} км до шлагбаума")
        entries.record(desk, said)
        result = ask(desk, BAD_LINES[line])
        assert result.outcome is not Outcome.OK
        assert result.new == ()
        told = source(desk)
        assert told.last_ok == NOW - 9 * HOUR
        assert told.last_try == desk.clock.now()
        assert told.problem == result.report.problems[0].code
    assert kept(desk) == held
    view = look.refresh(desk)
    assert [a.kind.value for a in view.alerts].count("source") == 1
    positions = [e for e in _journal(desk) if e.kind == EventKind.POSITION]
    assert len(positions) == 4


def _journal(desk):
    with desk.store.reading() as snapshot:
        return queries.journal(snapshot, desk.clock.now())


def test_that_a_line_that_comes_and_goes_doubles_nothing(desk, site):
    queue, bad = Queue(), list(BAD_LINES.values())
    site.answer = queue
    desk.clock.at = NOW
    ask(desk)
    once = kept(desk)
    for number, answer in enumerate(bad):
        site.always(answer)
        desk.clock.at = NOW + timedelta(seconds=2 * number)
        ask(desk, answer)
        site.answer = queue
        desk.clock.at = NOW + timedelta(seconds=2 * number + 1)
        assert ask(desk).outcome is Outcome.OK
    again = kept(desk)
    assert again[1] == once[1]
    passages = [r.identity for r in _readings(desk) if r.kind == "passage"]
    assert len(passages) == len(set(passages))
    desk.clock.at += timedelta(seconds=1)
    assert source(desk).problem == ""


def _readings(desk):
    with desk.store.reading() as snapshot:
        return [r for r in queries.all_readings(snapshot, desk.clock.now()) if r.replaces is None]


def test_that_a_line_cut_in_the_middle_keeps_what_came_and_takes_the_rest_later(desk, site):
    queue = Queue()
    desk.clock.at = NOW
    site.answer = lambda path, query: (
        queue(path, query) if path == "/ru/start" else (lambda h: h.connection.close())
    )
    ask(desk)
    half = kept(desk)[0]
    assert half > 0
    site.answer = queue
    ask(desk)
    whole = kept(desk)[0]
    assert whole > half
    ask(desk)
    assert kept(desk)[0] == whole


def test_that_a_proxy_of_the_company_is_gone_through(desk, site, monkeypatch):
    site.answer = Queue()
    monkeypatch.setenv("HTTP_PROXY", site.url)
    monkeypatch.setenv("http_proxy", site.url)
    desk.clock.at = NOW
    result = fetching.fetch(desk, "http://queue.example", limits=PATIENT)
    assert result.outcome is Outcome.OK
    assert site.asked[0].startswith("http://queue.example/ru/start")


def test_that_a_proxy_that_wants_a_password_is_told(desk, site, monkeypatch):
    site.always((407, {"Proxy-Authenticate": "Basic"}, b""))
    monkeypatch.setenv("http_proxy", site.url.replace("http://", "http://me:geheim@"))
    result = fetching.fetch(desk, "http://queue.example", limits=PATIENT)
    assert result.outcome is not Outcome.OK
    assert "geheim" not in repr(result)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate that this company made for itself."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("certificate")
    made = folder / "company.pem"
    call = (
        f"openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=127.0.0.1 "
        f"-addext subjectAltName=IP:127.0.0.1 -keyout {folder / 'key.pem'} -out {made}"
    )
    subprocess.run(call.split(), check=True, capture_output=True)  # noqa: S603
    return made


@pytest.fixture
def secured(site, certificate):
    """The same site behind TLS with the company's certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.parent / "key.pem")
    plain = site.server.socket
    site.server.socket = context.wrap_socket(plain, server_side=True)
    site.answer = Queue()
    site.url = site.url.replace("http://", "https://")
    return site


def test_that_a_certificate_nobody_vouches_for_is_refused_with_a_sentence(desk, secured):
    desk.clock.at = NOW
    result = fetching.fetch(desk, secured.url, limits=PATIENT)
    assert (result.outcome, result.new, secured.asked) == (Outcome.UNREACHABLE, (), [])
    assert [p.code for p in result.report.problems] == ["feed_certificate"]


def test_that_the_company_s_own_certificate_is_taken_where_it_is_named(
    desk, secured, certificate, monkeypatch
):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    desk.clock.at = NOW
    assert fetching.fetch(desk, secured.url, limits=PATIENT).outcome is Outcome.OK


def test_that_entries_are_kept_while_a_visit_hangs(desk, site):
    site.always(hang)
    slow = threading.Thread(target=partial(fetching.fetch, desk, limits=PATIENT))
    slow.start()
    site.await_asked(1)
    entries.record(desk, entries.understand(desk, "233 3 км до шлагбаума"))
    assert slow.is_alive()
    site.over.set()
    slow.join()
