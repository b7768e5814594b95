"""Moving in, working on when the server is gone, coming back; who is there and who asks."""

import shutil
import time

import pytest

from core.domain.author import Author
from core.domain.problem import KezekError
from core.services.shared import desks, sharing
from core.store import queries
from core.store.postgres import Address
from tests.desks import RealTime, a_desk, send, tell

pytestmark = pytest.mark.slow

SOON = 120.0
"""Seconds, on a computer that does much else; how soon it is on a quiet one is measured."""


@pytest.fixture
def url(postgres, address) -> str:
    return address.text


@pytest.fixture
def a_shared_desk(tmp_path, url):
    opened = []

    def _a_shared_desk(name):
        desk = a_desk(tmp_path / name)
        desk.author = Author("", name)
        sharing.share(desk, url)
        opened.append(desk)
        return desk

    yield _a_shared_desk
    for desk in opened:
        desk.close()


def await_(condition):
    last = time.monotonic() + SOON
    while not condition():
        assert time.monotonic() < last
        time.sleep(0.05)


def trucks(desk):
    with desk.store.reading() as snapshot:
        return [t.plate for t in queries.trucks(snapshot)]


def test_that_what_one_desk_writes_is_seen_at_the_other_unasked(a_shared_desk):
    night, day = a_shared_desk("night"), a_shared_desk("day")
    sent = send(night)
    await_(lambda: trucks(day) == ["417 AK 07"])
    tell(day, sent.trip, ("contact", "20.11 10:00"))


def test_that_moving_in_makes_a_copy_and_counts_both_sides(tmp_path, url):
    desk = a_desk(tmp_path / "desk")
    send(desk, "417 AK 07", ("departed", "20.11 08:00"))
    moved = sharing.share(desk, url)
    assert moved.copy.copy.path.is_file()
    assert {c.name: (c.here, c.there, c.differing) for c in moved.counted}["events"] == (1, 1, 0)
    assert sharing.check(desk) == []
    sharing.leave(desk)
    assert sharing.address_of(desk) == ""
    assert trucks(desk) == ["417 AK 07"]
    desk.close()


def test_that_a_desk_goes_on_alone_and_catches_up(postgres, a_shared_desk):
    night, day = a_shared_desk("night"), a_shared_desk("day")
    postgres.kill()
    send(night)
    await_(lambda: not desks.sharing(night).is_connected and desks.sharing(night).waiting)
    told = desks.sharing(night)
    assert told.problem.code == "server_unreachable"
    assert told.cut_since is not None
    postgres.start()
    for desk in (night, day):
        desk.exchange.try_now()
    await_(lambda: trucks(day) == ["417 AK 07"])
    await_(lambda: desks.sharing(night).is_connected and not desks.sharing(night).waiting)
    assert desks.sharing(night).cut_since is None


def test_that_desks_see_each_other_and_whose_card_is_open(a_shared_desk):
    night, day = a_shared_desk("night"), a_shared_desk("day")
    trip = send(night).trip
    night.exchange.look_at(trip.id)
    await_(lambda: desks.sharing(day).others_in(trip.id) == ("night",))


def test_that_one_desk_asks_the_queue_and_another_takes_over(a_shared_desk):
    night, day = a_shared_desk("night"), a_shared_desk("day")
    assert night.exchange.may_poll()
    await_(lambda: any(c.is_polling for c in desks.sharing(day).colleagues))
    assert not day.exchange.may_poll()
    sharing.stop(night)
    await_(day.exchange.may_poll)


def test_that_two_computers_of_one_name_are_two_desks(tmp_path, url):
    one, other = a_desk(tmp_path / "one"), a_desk(tmp_path / "other")
    sharing.share(one, url)
    sharing.share(other, url)
    desks.take_news(other)
    assert other.author.desk == f"{one.author.desk}-2"
    one.close()
    other.close()


def test_that_a_folder_copied_to_another_place_is_a_desk_of_its_own(tmp_path, a_shared_desk, url):
    night = a_shared_desk("night")
    send(night)
    sharing.stop(night)
    shutil.copytree(night.folder, tmp_path / "copy", ignore=shutil.ignore_patterns("*.lock"))
    copy = a_desk(tmp_path / "copy")
    copy.author = Author("", "night")
    for desk in (night, copy):
        sharing.start(desk)
        sharing.exchange_now(desk)
        desks.take_news(desk)
    assert (desks.sharing(night).is_copy, desks.sharing(copy).is_copy) == (False, True)
    assert (night.author.desk, copy.author.desk) == ("night", "night-2")
    trip = send(night, "500 BK 07").trip
    await_(lambda: len(trucks(copy)) == 2)
    tell(copy, trip, ("contact", "20.11 10:00"))
    tell(night, trip, ("departed", "20.11 10:00"))
    for desk in (night, copy):
        await_(lambda desk=desk: sharing.check(desk) == [])
    copy.close()


def test_that_a_clock_an_hour_ahead_is_named_and_does_not_count(tmp_path, url):
    desk = a_desk(tmp_path / "desk")
    sharing.share(desk, url)
    ahead = desks.sharing(desk).clock_ahead
    server_now = RealTime().now() - ahead
    assert abs((desk.clock.now() - server_now).total_seconds()) < 30
    assert abs(ahead.total_seconds()) > 60
    desk.close()


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("nonsense", "server_address_wrong"),
        ("postgresql://kezek@127.0.0.1:1/kezek", "server_unreachable"),
        ("mysql://kezek@127.0.0.1/kezek", "server_address_wrong"),
    ],
)
def test_that_a_wrong_address_is_one_sentence_and_the_desk_stays_alone(tmp_path, address, code):
    desk = a_desk(tmp_path)
    with pytest.raises(KezekError, match=code):
        sharing.share(desk, address)
    assert sharing.address_of(desk) == ""
    desk.close()


def test_that_a_newer_server_is_left_alone(postgres, url, a_shared_desk):
    night = a_shared_desk("night")
    name = Address.of(url).database
    postgres.tell("UPDATE alembic_version SET version_num = '9999'", name)
    postgres.hang_up()
    send(night)
    await_(lambda: desks.sharing(night).problem is not None)
    night.exchange.try_now()
    await_(lambda: desks.sharing(night).problem.code == "server_newer")
    assert trucks(night) == ["417 AK 07"]
    assert postgres.tell("SELECT count(*) FROM trucks", name) == [(0,)]


def test_that_a_password_is_never_shown():
    address = Address.of(
        "postgresql://aigul:secret@office.example:5433/kezek?sslrootcert=/c/ca.crt"
    )
    assert "secret" not in repr(address) + address.text
    assert dict(address.url.query) == {"sslmode": "verify-full", "sslrootcert": "/c/ca.crt"}
    assert "sslmode" not in Address.of("postgresql://kezek@localhost/kezek").url.query
    named = Address.of("postgresql://aigul@localhost/kezek?password=secret")
    assert "secret" not in repr(named) + named.text
    assert named == Address.of("postgresql://aigul:secret@localhost/kezek")
