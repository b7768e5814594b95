"""A PostgreSQL of the test's own: made in a temporary folder, killed and restarted at will."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from uuid import uuid4

import psycopg

DEBIAN = "/usr/lib/postgresql/*/bin"
NOT_HERE = "no PostgreSQL on this computer: apt install postgresql"
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
        self._user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        if os.geteuid() == 0:
            shutil.chown(self.folder, self._user)
        self._run(
            program("initdb"), "-D", "data", "-U", "kezek", "-A", "trust", "-E", "UTF8",
            "--locale=C.UTF-8", "--no-sync",
        )  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start; the server answers when this returns."""
        settings = [part for name, value in QUICK.items() for part in ("-c", f"{name}={value}")]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603  its own programs
                [program("postgres") or "", "-D", "data", "-p", str(self.port), *settings],
                cwd=self.folder,
                user=self._user,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
            )
        self._await_answer()

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop: SIGINT ends sessions in order, SIGQUIT is a crash."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(timeout=30)
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

    def _run(self, *words: str | None) -> None:
        subprocess.run(  # noqa: S603  as above
            [word or "" for word in words],
            cwd=self.folder,
            user=self._user,
            check=True,
            capture_output=True,
        )

    def _await_answer(self) -> None:
        last = time.monotonic() + 30
        while True:
            try:
                self.tell("SELECT 1")
            except psycopg.OperationalError:
                if time.monotonic() > last:
                    raise
                time.sleep(0.05)
            else:
                return


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
