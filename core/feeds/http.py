"""Asking a site politely and for a limited time: one connection, pauses, few retries."""

import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self
from urllib.parse import urljoin, urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter

from core.domain.blackout import without_credentials
from core.domain.problem import KezekError, Problem
from core.feeds.decode import decode

USER_AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Kezek/0.1"
_STEP = 0.05  # seconds between looks at the stop sign
_PIECE = 65536
_REDIRECTS = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much, in seconds and bytes."""

    connect: float = 6.0
    read: float = 10.0
    request: float = 15.0  # all of one answer, however slowly it drips
    visit: float = 45.0
    pause: float = 0.7  # between pages
    retry_pauses: tuple[float, ...] = (1.0, 3.0)
    max_bytes: int = 5_000_000
    max_requests: int = 40


class VisitOverError(Exception):
    """The visit ends early: `stopped` by a person, out of `time`, or out of `requests`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    body: bytes = b""
    charset: str | None = None
    location: str = ""


class Http:
    """A visit to one site; its time runs from the moment it is made."""

    def __init__(
        self, limits: Limits | None = None, stop: Callable[[], bool] = lambda: False
    ) -> None:
        self.limits = limits or Limits()
        self.requests = 0
        self._stop = stop
        self._ends = time.monotonic() + self.limits.visit
        self._session = _session()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._session.close()

    def get(self, url: str) -> str:
        """The page's text. Raises KezekError (`feed_…`), or VisitOverError."""
        pauses = iter(self.limits.retry_pauses)
        while True:
            try:
                return self._follow(url)
            except KezekError as error:
                pause = next(pauses, None)
                if pause is None or error.problem.code not in ("feed_timeout", "feed_failed"):
                    raise
                if time.monotonic() + pause >= self._ends:
                    raise
                self._wait(pause)

    def _follow(self, url: str) -> str:
        for _ in range(_REDIRECTS + 1):
            answer = self._ask(url)
            if answer.status not in (301, 302, 303, 307, 308):
                _check(answer, url)
                return decode(answer.body, answer.charset)
            target = urljoin(url, answer.location)
            if not _is_same_site(url, target):
                raise KezekError("feed_redirected", host=_host(url), to=_host(target))
            url = target
        raise KezekError("feed_redirected", host=_host(url), to=_host(url))

    def _ask(self, url: str) -> _Answer:
        if self.requests:
            self._wait(self.limits.pause)
        if self.requests >= self.limits.max_requests:
            raise VisitOverError("requests")
        self._look()
        self.requests += 1
        return self._in_time(url)

    def _in_time(self, url: str) -> _Answer:
        """Ask in a thread that is left behind when the time is up.

        Only so does a name server that hangs, or a server that drips its headers, come to an end.
        """
        until = min(time.monotonic() + self.limits.request, self._ends)
        errand = _Errand(self._session, url, self.limits)
        threading.Thread(target=errand.run, daemon=True).start()
        try:
            while True:
                try:
                    done = errand.done.get(timeout=_STEP)
                except Empty:
                    self._look()
                    if time.monotonic() < until:
                        continue
                    done = _timed_out(url, self.limits.request)
                if isinstance(done, Problem):
                    raise KezekError(done.code, **done.values)
                return done
        finally:
            if not errand.finished:
                errand.left.set()
                self._session = _session()

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._look()
            time.sleep(min(left, _STEP))

    def _look(self) -> None:
        if self._stop():
            raise VisitOverError("stopped")
        if time.monotonic() >= self._ends:
            raise VisitOverError("time")


class _Errand:
    """One request, carried out in its own thread; it closes its session if it was left behind.

    It hands on what was wrong, not the exception: raised again, that would hold the frame that
    holds it, with all that the visit is about, till the next long pass over the memory.
    """

    def __init__(self, session: requests.Session, url: str, limits: Limits) -> None:
        self.done: SimpleQueue[_Answer | Problem] = SimpleQueue()
        self.left = threading.Event()
        self.finished = False
        self._session = session
        self._url = url
        self._limits = limits

    def run(self) -> None:
        try:
            outcome: _Answer | Problem = self._fetch()
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            outcome = _as_problem(error, self._url, self._limits)
        except ValueError:
            outcome = _no_address(self._url)
        except KezekError as error:
            outcome = error.problem
        self.finished = True
        self.done.put(outcome)
        if self.left.is_set():
            self._session.close()

    def _fetch(self) -> _Answer:
        times = (self._limits.connect, self._limits.read)
        with self._session.get(
            self._url, stream=True, allow_redirects=False, timeout=times
        ) as response:
            location = response.headers.get("Location", "")
            if response.status_code != 200:
                return _Answer(response.status_code, location=location)
            kind = response.headers.get("Content-Type", "")
            return _Answer(200, self._body(response), _charset(kind))

    def _body(self, response: requests.Response) -> bytes:
        """The body as it comes; one that ends before its announced length is handed on as it is."""
        body = bytearray()
        try:
            while piece := response.raw.read1(_PIECE, decode_content=True):
                body += piece
                if len(body) > self._limits.max_bytes:
                    megabytes = self._limits.max_bytes // 1_000_000
                    raise KezekError("feed_too_large", host=_host(self._url), megabytes=megabytes)
                if self.left.is_set():
                    break
        except urllib3.exceptions.ProtocolError as error:
            if not body or isinstance(error.__cause__, OSError):
                raise
        return bytes(body)


def _session() -> requests.Session:
    session = requests.Session()
    adapter = HTTPAdapter(pool_connections=1, pool_maxsize=1)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    session.headers["User-Agent"] = USER_AGENT
    session.headers["Accept"] = "text/html,application/xhtml+xml"
    session.headers["Accept-Language"] = "ru"
    return session


def _check(answer: _Answer, url: str) -> None:
    if answer.status >= 500:
        raise KezekError("feed_failed", host=_host(url), status=answer.status)
    if answer.status >= 400:
        raise KezekError("feed_refused", host=_host(url), status=answer.status)


def _as_problem(error: Exception, url: str, limits: Limits) -> Problem:
    if isinstance(error, requests.exceptions.SSLError) and "CERTIFICATE" in str(error).upper():
        return Problem.of("feed_certificate", host=_host(url))
    if isinstance(error, requests.Timeout | urllib3.exceptions.TimeoutError | TimeoutError):
        return _timed_out(url, limits.read)
    if isinstance(error, urllib3.exceptions.DecodeError):
        return Problem.of("feed_garbled", host=_host(url))
    if isinstance(error, ValueError | urllib3.exceptions.LocationValueError):
        return _no_address(url)
    return Problem.of("feed_unreachable", host=_host(url))


def _timed_out(url: str, seconds: float) -> Problem:
    return Problem.of("feed_timeout", host=_host(url), seconds=round(seconds))


def _no_address(url: str) -> Problem:
    return Problem.of("feed_address", url=without_credentials(url))


def _charset(content_type: str) -> str | None:
    found = re.search(r"charset=[\"']?([\w.:-]+)", content_type, re.IGNORECASE)
    return found.group(1) if found else None


def _host(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2]


def _is_same_site(url: str, target: str) -> bool:
    here, there = urlsplit(url), urlsplit(target)
    if here.scheme == "http" and there.scheme == "https":
        return here.hostname == there.hostname
    return (here.scheme, here.netloc) == (there.scheme, there.netloc)
