"""A PostgreSQL of the test's own: made in a temporary folder, killed and restarted at will."""

import atexit
import ctypes
import getpass
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg

DEBIAN = "/usr/lib/postgresql/*/bin"
NOT_HERE = "no PostgreSQL on this computer: apt install postgresql"
PATIENCE = 120
"""Seconds for a start or an end on a computer that does much else."""
QUICK = {
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "120",
    "unix_socket_directories": "",
    "listen_addresses": "127.0.0.1",
    "shared_buffers": "64MB",
    "autovacuum_naptime": "10min",
}


def program(name: str) -> str | None:
    """Where a program of PostgreSQL is: the newest of Debian's, else the path's."""
    found = sorted(Path("/").glob(f"{DEBIAN[1:]}/{name}"), key=lambda path: int(path.parts[4]))
    return str(found[-1]) if found else shutil.which(name)


class Server:
    """A server on a free port of this computer; databases are made from one that is migrated."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kezek-postgres-"))
        self.port = _free_port()
        self._user = getpass.getuser()
        if self._user == "root":  # as whom PostgreSQL does not run
            self._user = "postgres"
            shutil.chown(self.folder, self._user)
        self._run(
            program("initdb"), "-D", "data", "-U", "kezek", "-A", "trust", "-E", "UTF8",
            "--locale=C.UTF-8", "--no-sync",
        )  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None
        atexit.register(self.remove)

    def start(self) -> None:
        """Start; the server answers when this returns. Nothing where it runs."""
        if self._process is not None and self._process.poll() is None:
            return
        settings = [part for name, value in QUICK.items() for part in ("-c", f"{name}={value}")]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603  its own programs
                [program("postgres") or "", "-D", "data", "-p", str(self.port), *settings],
                cwd=self.folder,
                user=self._user,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                preexec_fn=_end_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509  one call of the system
            )
        self._await_answer()

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop: SIGINT ends sessions in order, SIGQUIT is a crash."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(timeout=PATIENCE)
            self._process = None

    def kill(self) -> None:
        """A crash: nothing is written to an end."""
        self.stop(signal.SIGQUIT)

    def remove(self) -> None:
        """Stop and take the folder away."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str, port: int | None = None) -> str:
        """The address of one of its databases."""
        return f"postgresql://kezek@127.0.0.1:{port or self.port}/{database}"

    def make(self, template: str = "template1") -> str:
        """The name of a new database, a copy of another."""
        name = f"k{uuid4().hex[:12]}"
        self.tell(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    def drop(self, name: str) -> None:
        """Take a database away, whoever is in it."""
        self.tell(f'DROP DATABASE "{name}" WITH (FORCE)')

    def hang_up(self) -> None:
        """Cut every line to it."""
        self.tell(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )

    def tell(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run a statement as the server's keeper."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    @contextmanager
    def rules(self, line: str) -> Iterator[None]:
        """A rule of who may come in, before all others."""
        file = self.folder / "data" / "pg_hba.conf"
        usual = file.read_text()
        file.write_text(f"{line}\n{usual}")
        self.tell("SELECT pg_reload_conf()")
        yield
        file.write_text(usual)
        self.tell("SELECT pg_reload_conf()")

    @contextmanager
    def certified(self) -> Iterator[Path]:
        """With TLS and a certificate of its own making for another name; gives where it lies."""
        self._run(
            shutil.which("openssl"), "req", "-new", "-x509", "-days", "2", "-nodes",
            "-subj", "/CN=elsewhere", "-out", "data/server.crt", "-keyout", "data/server.key",
        )  # fmt: skip
        (self.folder / "data" / "server.key").chmod(0o600)
        self.tell("ALTER SYSTEM SET ssl = on")
        self.tell("SELECT pg_reload_conf()")
        yield self.folder / "data" / "server.crt"
        self.tell("ALTER SYSTEM RESET ssl")
        self.tell("SELECT pg_reload_conf()")

    def _run(self, *words: str | None) -> None:
        subprocess.run(  # noqa: S603  as above
            [word or "" for word in words],
            cwd=self.folder,
            user=self._user,
            check=True,
            capture_output=True,
        )

    def _await_answer(self) -> None:
        last = time.monotonic() + PATIENCE
        while True:
            try:
                self.tell("SELECT 1")
            except psycopg.OperationalError:
                if time.monotonic() > last:
                    raise
                time.sleep(0.05)
            else:
                return


def _end_with_parent() -> None:
    """A server does not outlive tests that are killed."""
    set_parent_death_signal = 1
    ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGINT)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
