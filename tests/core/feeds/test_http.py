"""Asking a site that behaves, one that does not, and none."""

import gzip
import socket
import struct
import time

import pytest
import requests
import responses

from core.domain.problem import KezekError
from core.feeds.http import Http, Limits, VisitOverError
from tests.core.feeds.conftest import IMPATIENT, PATIENT, SLACK, hang

URL = "https://queue.example/ru/start"


def failing(url, limits=PATIENT):
    began = time.monotonic()
    with Http(limits) as http, pytest.raises(KezekError) as caught:
        http.get(url)
    assert time.monotonic() - began < limits.visit + SLACK
    return caught.value.problem


def drip(site, piece=b"x", headers=True):
    def answer(handler):
        if headers:
            handler.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not site.over.wait(0.1):
            handler.wfile.write(piece)
            handler.wfile.flush()

    return answer


def reset(handler):
    linger = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.rfile.close()
    handler.wfile.close()
    handler.connection.close()


def test_that_a_page_is_asked_for_by_a_named_agent_on_one_connection(site):
    site.always("Сырым".encode())
    with Http(PATIENT) as http:
        assert (http.get(site.url + "/a"), http.requests) == ("Сырым", 1)
    assert "Kezek" in site.headers[0]["User-Agent"]


def test_that_a_server_that_hangs_is_left_in_time(site):
    site.always(hang)
    assert failing(site.url + "/", IMPATIENT).code == "feed_timeout"
    site.await_asked(3)


@pytest.mark.parametrize("headers", [True, False])
def test_that_a_server_that_drips_for_ever_is_left_in_time(site, headers):
    site.always(drip(site, headers=headers))
    assert failing(site.url + "/", IMPATIENT).code == "feed_timeout"


def test_that_noise_without_end_is_cut_off_at_the_cap(site):
    site.always(drip(site, piece=b"\x00\xff" * 300_000))
    assert failing(site.url + "/").code == "feed_too_large"
    assert len(site.asked) == 1


def test_that_a_small_parcel_that_unpacks_to_a_flood_is_cut_off(site):
    body = gzip.compress(b"x" * 30_000_000)
    site.always((200, {"Content-Encoding": "gzip"}, body))
    assert failing(site.url + "/").code == "feed_too_large"


def test_that_a_parcel_cut_short_gives_what_came_and_never_hangs(site):
    body = gzip.compress("Сырым".encode() * 1000)[:-20]
    site.always((200, {"Content-Encoding": "gzip"}, body))
    with Http(PATIENT) as http:
        assert "</html>" not in http.get(site.url + "/")


def test_that_a_parcel_of_rubbish_is_garbled(site):
    site.always((200, {"Content-Encoding": "gzip"}, b"no parcel at all"))
    assert failing(site.url + "/").code == "feed_garbled"


def test_that_a_page_shorter_than_announced_is_handed_on_as_it_came(site):
    site.always((200, {"Content-Length": "5000"}, b"<html>"))
    with Http(PATIENT) as http:
        assert http.get(site.url + "/") == "<html>"


@pytest.mark.parametrize("status", [403, 404, 429])
def test_that_a_refusal_is_not_asked_again(site, status):
    site.always((status, {}, b"no"))
    problem = failing(site.url + "/")
    assert (problem.code, problem.values["status"], len(site.asked)) == ("feed_refused", status, 1)


def test_that_a_failing_server_is_asked_again_and_may_recover(site):
    site.one_by_one((502, {}, b""), (502, {}, b""), b"here")
    with Http(PATIENT) as http:
        assert http.get(site.url + "/") == "here"


def test_that_a_server_that_goes_on_failing_is_given_up(site):
    site.always((500, {}, b""))
    assert (failing(site.url + "/").code, len(site.asked)) == ("feed_failed", 3)


def test_that_a_connection_broken_off_is_not_retried(site):
    site.always(reset)
    assert (failing(site.url + "/").code, len(site.asked)) == ("feed_unreachable", 1)


def test_that_nobody_listening_is_unreachable():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    problem = failing(f"http://127.0.0.1:{port}/ru/start")
    assert (problem.code, problem.values["host"]) == ("feed_unreachable", f"127.0.0.1:{port}")


def test_that_a_redirect_on_the_same_site_is_followed(site):
    site.serve({"/a": (302, {"Location": "/b"}, b""), "/b": b"there"})
    with Http(PATIENT) as http:
        assert http.get(site.url + "/a") == "there"


@pytest.mark.parametrize("location", ["http://elsewhere.example/", "/a", "file:///etc/hosts", ""])
def test_that_a_redirect_elsewhere_or_in_a_circle_is_refused(site, location):
    site.always((302, {"Location": location}, b""))
    assert failing(site.url + "/a").code == "feed_redirected"
    assert len(site.asked) <= 4


@responses.activate
@pytest.mark.parametrize(
    ("error", "code"),
    [
        (requests.exceptions.SSLError("CERTIFICATE_VERIFY_FAILED"), "feed_certificate"),
        (requests.exceptions.SSLError("UNEXPECTED_EOF"), "feed_unreachable"),
        (requests.exceptions.ProxyError("no proxy"), "feed_unreachable"),
        (requests.exceptions.ConnectTimeout("slow"), "feed_timeout"),
        (requests.exceptions.InvalidURL("?"), "feed_address"),
    ],
)
def test_that_each_failure_of_the_line_has_its_name(error, code):
    responses.get(URL, body=error)
    assert failing(URL).code == code


@responses.activate
def test_that_letters_follow_the_charset_the_server_names():
    responses.get(URL, body="Сырым".encode("koi8-r"), content_type="text/html; charset=koi8-r")
    with Http(PATIENT) as http:
        assert http.get(URL) == "Сырым"


@responses.activate
def test_that_a_visit_ends_after_its_number_of_requests():
    responses.get(URL, body="x")
    with Http(Limits(pause=0, max_requests=2)) as http:
        http.get(URL)
        http.get(URL)
        with pytest.raises(VisitOverError) as caught:
            http.get(URL)
    assert caught.value.reason == "requests"


def test_that_a_person_can_stop_a_visit_at_any_moment(site):
    site.always(hang)
    with (
        Http(Limits(), stop=lambda: bool(site.asked)) as http,
        pytest.raises(VisitOverError) as caught,
    ):
        http.get(site.url + "/")
    assert caught.value.reason == "stopped"


def test_that_the_time_of_a_visit_ends_a_request_under_way(site):
    site.always(hang)
    with Http(Limits(visit=0.2)) as http, pytest.raises(VisitOverError) as caught:
        http.get(site.url + "/")
    assert caught.value.reason == "time"


@responses.activate
def test_that_pages_are_asked_for_with_a_pause_between():
    responses.get(URL, body="x")
    with Http(Limits(pause=0.15)) as http:
        began = time.monotonic()
        http.get(URL)
        http.get(URL)
    assert time.monotonic() - began >= 0.15
