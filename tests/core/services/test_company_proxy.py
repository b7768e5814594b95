"""A company's proxy that opens what goes through it: https by CONNECT, with its own certificate."""

import shutil
import socket
import ssl
import subprocess
import threading
from contextlib import suppress
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from core.feeds.seen import Outcome
from core.services import fetching
from core.services.settings import save_settings
from tests.builders import oral
from tests.core.feeds.cargoruqsat.test_visit import Queue
from tests.core.feeds.conftest import PATIENT, Site
from tests.desks import a_desk, send

pytestmark = pytest.mark.slow

SOURCE = "https://queue.example"
"""No name server knows it: only the proxy does."""


class ConnectProxy:
    """Takes CONNECT, and whatever host is asked for answers itself, as such proxies do."""

    def __init__(self, site: Site) -> None:
        self.asked: list[str] = []
        self.wants_password = False
        self._site = urlsplit(site.url)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(line,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, line: socket.socket) -> None:
        with line, suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                head += line.recv(4096)
            self.asked.append(head.split(b"\r\n", 1)[0].decode())
            if self.wants_password:
                line.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
                return
            line.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            with socket.create_connection((self._site.hostname, self._site.port)) as there:
                back = threading.Thread(target=_carry, args=(there, line))
                back.start()
                _carry(line, there)
                back.join(5)


def _carry(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    """The company's certificate, which vouches for every host its proxy speaks for."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl to make a certificate with")
    made = tmp_path_factory.mktemp("company") / "company.pem"
    call = (
        f"openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=queue.example "
        f"-addext subjectAltName=DNS:queue.example -keyout {made.with_name('key.pem')} -out {made}"
    )
    subprocess.run(call.split(), check=True, capture_output=True)  # noqa: S603
    return made


@pytest.fixture
def proxy(company, monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "REQUESTS_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "")
    site = Site()
    site.answer = Queue()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(company, company.with_name("key.pem"))
    site.server.socket = context.wrap_socket(site.server.socket, server_side=True)
    made = ConnectProxy(site)
    monkeypatch.setenv("https_proxy", made.url)
    yield made
    made.close()
    site.close()


@pytest.fixture
def desk(tmp_path):
    made = a_desk(tmp_path, oral("20.12.2026 17:23"))
    save_settings(made, replace(made.settings, followed=("syrym", "taskala")))
    send(made, "233 DDA 07", ("departed", "20.12.2026 01:00"), crossings=("syrym",))
    yield made
    made.close()


def test_that_the_source_is_asked_through_the_proxy_that_the_system_names(
    desk, proxy, company, monkeypatch
):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(company))
    result = fetching.fetch(desk, SOURCE, limits=PATIENT)
    assert result.outcome is Outcome.OK
    assert result.new
    assert {line.rpartition(" ")[0] for line in proxy.asked} == {"CONNECT queue.example:443"}


def test_that_a_proxy_whose_certificate_nobody_named_is_refused_with_a_sentence(desk, proxy):
    result = fetching.fetch(desk, SOURCE, limits=PATIENT)
    assert (result.outcome, result.new) == (Outcome.UNREACHABLE, ())
    assert [p.code for p in result.report.problems] == ["feed_certificate"]


def test_that_a_proxy_that_wants_a_password_is_no_crash_and_tells_no_secret(
    desk, proxy, company, monkeypatch
):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(company))
    monkeypatch.setenv("https_proxy", proxy.url.replace("http://", "http://me:geheim@"))
    proxy.wants_password = True
    result = fetching.fetch(desk, SOURCE, limits=PATIENT)
    assert (result.outcome, result.new) == (Outcome.UNREACHABLE, ())
    assert "geheim" not in repr(result)


def test_that_a_host_named_as_no_proxy_s_is_asked_without_it(desk, proxy, monkeypatch):
    monkeypatch.setenv("no_proxy", "queue.example")
    monkeypatch.setenv("NO_PROXY", "queue.example")
    result = fetching.fetch(desk, SOURCE, limits=PATIENT)
    assert result.outcome is Outcome.UNREACHABLE
    assert proxy.asked == []
