"""What is PostgreSQL's own: an address, how connections are made, what its errors mean."""

import json
import os
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import unquote

from sqlalchemy import Engine, create_engine
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from core.domain.problem import KezekError

ADDRESS_VARIABLE = "KEZEK_DATABASE_URL"
OLDEST_SERVER = 15
HERE = frozenset({"localhost", "127.0.0.1", "::1", ""})
CONNECT_SECONDS = 6
BUSY_SECONDS = 15
_SCHEMES = frozenset({"postgresql", "postgres", "postgresql+psycopg"})
_SETTINGS = (
    "-c timezone=UTC -c lock_timeout=15s -c statement_timeout=120s"
    " -c idle_in_transaction_session_timeout=15s"
)
_READING = r" -c default_transaction_isolation=repeatable\ read -c default_transaction_read_only=on"

_STATES = {
    "53100": "server_disk_full",
    "53300": "server_busy",
    "55P03": "server_busy",
    "57014": "server_busy",
    "40P01": "server_busy",
    "42501": "server_rights_missing",
    "28P01": "server_password_wrong",
    "28000": "server_refuses",
    "3D000": "server_no_database",
    "25006": "server_read_only",
    "25P03": "server_busy",
}
_PHRASES = (
    ("server_password_wrong", "password authentication|no password supplied|28P01|подлинности"),
    ("server_certificate", "certificate|SSL|TLS"),
    ("server_no_database", r"database .* does not exist|база данных .* не существует"),
    ("server_refuses", r"pg_hba\.conf|role .* does not exist|роль .* не существует"),
    ("server_busy", "too many (clients|connections)|starting up|shutting down"),
    ("server_disk_full", "No space left|disk full"),
)


@dataclass(frozen=True, slots=True)
class Address:
    """Where the server is; the password is never shown or written with it."""

    host: str
    port: int
    database: str
    user: str
    options: tuple[tuple[str, str], ...] = ()
    password: str = field(default="", repr=False)

    @classmethod
    def of(cls, text: str) -> "Address":
        """The address of `postgresql://user@host:port/database?sslrootcert=…`.

        Raises KezekError `server_address_wrong`.
        """
        try:
            url = make_url(text.strip())
        except (ArgumentError, ValueError) as error:
            raise KezekError("server_address_wrong", address=without_password(text)) from error
        if url.drivername not in _SCHEMES or not url.database or not url.username:
            raise KezekError("server_address_wrong", address=without_password(text))
        query = {name: str(value) for name, value in url.query.items()}
        in_query = query.pop("password", "")
        options = tuple(sorted(query.items()))
        password = in_query if url.password is None else str(url.password)
        host = unquote(url.host or "")
        return cls(host, url.port or 5432, url.database, url.username, options, password)

    def with_password(self, password: str) -> "Address":
        """The same address with a password to give there."""
        return replace(self, password=password)

    @property
    def text(self) -> str:
        """The address as it may be shown and kept, without the password."""
        return self._url("postgresql", "").render_as_string(hide_password=False)

    @property
    def is_here(self) -> bool:
        """True for a server on this computer."""
        return (self.host or dict(self.options).get("host", "")) in HERE or self.host[:1] == "/"

    @property
    def url(self) -> URL:
        """What SQLAlchemy connects to; off this computer only to a server that proves its name."""
        return self._url("postgresql+psycopg", self.password, **self._tls())

    def _tls(self) -> dict[str, str]:
        given = dict(self.options)
        if self.is_here or "sslmode" in given:
            return {}
        mode = {"sslmode": "verify-full"}
        if "sslrootcert" in given or (Path.home() / ".postgresql" / "root.crt").exists():
            return mode
        return {**mode, "sslrootcert": "system"}

    def _url(self, scheme: str, password: str, **more: str) -> URL:
        return URL.create(
            scheme,
            username=self.user,
            password=password or None,
            host=self.host or None,
            port=self.port,
            database=self.database,
            query={**dict(self.options), **more},
        )


def address_of_environment() -> str:
    """The address in KEZEK_DATABASE_URL; empty where there is none."""
    return os.environ.get(ADDRESS_VARIABLE, "").strip()


def server_engine(address: Address, *, to_read: bool = False) -> Engine:
    """Connections to the server; those to read see one moment of it and change nothing.

    The server is told so once: nothing is set at each loan of a connection, or put back after it.
    """
    return create_engine(
        address.url,
        connect_args={
            "connect_timeout": CONNECT_SECONDS,
            "application_name": "kezek",
            "options": _SETTINGS + (_READING if to_read else ""),
            "keepalives_idle": 5,
            "keepalives_interval": 3,
            "keepalives_count": 3,
        },
        json_serializer=_json,
        pool_size=3,
        max_overflow=5,
        pool_timeout=BUSY_SECONDS,
        pool_pre_ping=True,
    )


def explain_server(error: DBAPIError | PoolTimeoutError, place: str) -> KezekError:
    """The error as a code a person can be told; `place` names the server."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    text = without_password(str(cause)).strip()
    if isinstance(error, PoolTimeoutError):
        return KezekError("server_busy", server=place, detail=text)
    state = getattr(cause, "sqlstate", None) or ""
    code = _STATES.get(state) or _by_words(text)
    if code is None:
        is_line = not state or state[:2] in {"08", "57"}
        code = "server_unreachable" if is_line else "server_failed"
    return KezekError(code, server=place, detail=" ".join(text.split()))


def without_password(text: str) -> str:
    """The text with what stands between the colon and the @ of an address, or is named so, gone."""
    plain = re.sub(r"(://[^:/@\s]*):[^@\s]*@", r"\1@", text)
    return re.sub(r"([?&]password=)[^&\s]*", r"\1", plain)


def _by_words(text: str) -> str | None:
    found = (code for code, words in _PHRASES if re.search(words, text, re.IGNORECASE))
    return next(found, None)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
