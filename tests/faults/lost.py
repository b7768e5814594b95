"""Which confirmed records a database does not have."""

import sqlite3
from contextlib import closing

from core.store.database import FILE_NAME

WANTED = {
    "event": "SELECT id FROM events",
    "reading": "SELECT id FROM readings",
    "trips": "SELECT ref FROM trips",
    "events": "SELECT trips.ref FROM events JOIN trips ON trips.id = events.trip",
}


def lost(folder, lines):
    """Lines that confirmed a record which is not there."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        found = {
            word: {row[0] for row in connection.execute(query)} for word, query in WANTED.items()
        }
    return [line for line in lines if _is_record(line) and _key(line) not in found[_word(line)]]


def _word(line):
    return line.partition(" ")[0]


def _is_record(line):
    return _word(line) in WANTED


def _key(line):
    word, key = line.split(" ")[:2]
    return key.replace("-", "") if word in {"event", "reading"} else key
