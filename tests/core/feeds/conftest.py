"""A small site on the loopback that behaves as badly as it is told."""

import threading
import time
from contextlib import suppress
from dataclasses import replace
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from core.feeds.http import Limits
from core.feeds.seen import FeedContext
from tests.builders import syrym, taskala

REPO = Path(__file__).resolve().parents[3]
SHARED = REPO.parent / "shared" / "feeds" / "cargoruqsat"
MADE = REPO / "tests" / "pages" / "cargoruqsat"

IMPATIENT = Limits(
    connect=1.0,
    read=0.2,
    request=0.4,
    visit=2.0,
    pause=0.0,
    retry_pauses=(0.0, 0.0),
    max_bytes=1_000_000,
)
"""For a site that does not answer: whoever waits for it is soon gone."""

PATIENT = replace(IMPATIENT, connect=30.0, read=30.0, request=30.0, visit=45.0)
"""For a site that answers, if slowly where the computer does much else."""

SLACK = 15.0
"""Seconds by which a visit may outlast its limits there."""


def hang(handler) -> None:
    """An answer that does not come."""
    handler.server.over.wait(60)


def first(answer, *_) -> object:
    return answer


class Site:
    """`answer(path, query)` gives bytes, (status, headers, bytes), or a callable on the handler."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.always(b"")
        self.over = threading.Event()
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                site.asked.append(self.path)
                site.headers.append(dict(self.headers))
                parts = urlsplit(self.path)
                query = {k: v[0] for k, v in parse_qs(parts.query).items()}
                with suppress(OSError):
                    site.reply(self, site.answer(parts.path, query))

            def log_message(self, *args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.over = self.over
        self.server.handle_error = partial(first, None)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()

    def always(self, answer) -> None:
        """Give the same, whatever is asked."""
        self.answer = partial(first, answer)

    def one_by_one(self, *answers) -> None:
        """Give one after the other."""
        left = iter(answers)
        self.answer = lambda *_: next(left)

    def serve(self, pages) -> None:
        """Give what stands at each path, whatever its query."""
        self.answer = lambda path, _: pages.get(path, (404, {}, b""))

    def reply(self, handler, answer) -> None:
        if callable(answer):
            answer(handler)
            return
        status, headers, body = (
            answer if isinstance(answer, tuple) else (200, {"Content-Type": "text/html"}, answer)
        )
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        if "Content-Length" not in headers:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    def await_asked(self, times: int) -> None:
        """Somebody who was not waited for may be heard late."""
        until = time.monotonic() + SLACK
        while len(self.asked) < times and time.monotonic() < until:
            time.sleep(0.01)
        assert len(self.asked) == times

    def close(self) -> None:
        self.over.set()
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def site():
    made = Site()
    yield made
    made.close()


@pytest.fixture
def context():
    return a_context()


def a_context() -> FeedContext:
    return FeedContext(
        crossings=(syrym(), taskala()),
        followed=("syrym", "taskala"),
        own_plates=frozenset({"233DDA07"}),
        salt=b"of this database",
    )


@pytest.fixture
def shared_pages():
    if not SHARED.is_dir():
        pytest.skip("the recorded pages of ../shared are not here")
    return SHARED
