"""`main.py` called as from outside, on a desk of the test's own."""

import pytest

from tests.builders import NOW
from tests.desks import lay_out
from ui import i18n
from ui.command_line.run import run

AS_OF = NOW.isoformat()


@pytest.fixture
def kezek(tmp_path, capsys, monkeypatch, qapp):
    """Runs `main.py --data … WORDS` on an empty desk; gives exit code, output, errors.

    The window's language is English again afterwards.
    """
    monkeypatch.setenv("KEZEK_LANG", "en")
    folder = tmp_path / "desk"
    lay_out(folder)

    def call(*words, as_of=AS_OF):
        when = ["--as-of", as_of] if as_of else []
        code = run(["--data", str(folder), *when, *(str(w) for w in words)])
        out, err = capsys.readouterr()
        return code, out, err

    yield call
    i18n.install(qapp, "en")
