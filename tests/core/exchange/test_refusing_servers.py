"""A server that refuses: one sentence of what is wrong, the desk as before, nothing lost."""

import shutil

import pytest

from core.domain.problem import KezekError
from core.services.shared import desks, sharing
from core.store.exchange.joining import Counted
from tests.core.exchange.test_sharing import await_
from tests.desks import a_desk, send

pytestmark = pytest.mark.slow

FULL = """
CREATE FUNCTION is_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';
END $$;
CREATE TRIGGER is_full BEFORE INSERT ON arrivals EXECUTE FUNCTION is_full();
"""


@pytest.fixture
def desk(tmp_path):
    desk = a_desk(tmp_path / "desk")
    send(desk, "417 AK 07", ("departed", "20.11 08:00"))
    yield desk
    desk.close()


def refused(desk, address):
    """The code of what is said; the desk is alone as before, with what it had."""
    with pytest.raises(KezekError) as said:
        sharing.share(desk, address)
    assert sharing.address_of(desk) == ""
    assert desk.exchange is None
    return said.value.problem.code


@pytest.fixture
def asks_for_password(postgres, address):
    """The server's address for a user who has a password there."""
    postgres.tell("CREATE ROLE aigul LOGIN PASSWORD 'right'")
    with postgres.rules("host all aigul 127.0.0.1/32 scram-sha-256"):
        yield address.text.replace("//kezek@", "//aigul:right@")
    postgres.tell("DROP ROLE aigul")


def test_that_a_wrong_password_is_said(desk, asks_for_password):
    wrong = asks_for_password.replace(":right", ":wrong")
    assert refused(desk, wrong) == "server_password_wrong"
    none = asks_for_password.replace(":right", "")
    assert refused(desk, none) == "server_password_wrong"


def test_that_a_user_without_rights_is_said(desk, asks_for_password):
    assert refused(desk, asks_for_password) == "server_rights_missing"


def test_that_a_database_that_is_not_there_is_said(desk, postgres):
    assert refused(desk, postgres.url("nowhere")) == "server_no_database"


def test_that_a_server_that_cannot_prove_its_name_is_said(desk, postgres, address, tmp_path):
    strict = f"{address.text}?sslmode=verify-full&sslrootcert={tmp_path / 'root.crt'}"
    assert refused(desk, strict) == "server_certificate"
    with postgres.certified() as certificate:
        assert refused(desk, strict) == "server_certificate"
        shutil.copy(certificate, tmp_path / "root.crt")
        assert refused(desk, strict.replace("127.0.0.1", "localhost")) == "server_certificate"


def test_that_a_full_disk_is_said_and_what_waits_goes_later(desk, postgres, address):
    sharing.share(desk, address.text)
    postgres.tell(FULL, address.database)
    send(desk, "500 BK 07", ("departed", "20.11 09:00"))
    await_(lambda: desks.sharing(desk).problem is not None)
    stands = desks.sharing(desk)
    assert (stands.problem.code, stands.is_connected) == ("server_disk_full", False)
    assert stands.waiting
    postgres.tell("DROP TRIGGER is_full ON arrivals", address.database)
    desks.try_now(desk)
    await_(lambda: desks.sharing(desk).is_connected and not desks.sharing(desk).waiting)
    assert Counted("events", 2, 2) in sharing.compare(desk)
    assert sharing.check(desk) == []
