"""SQL is compiled once a run: nearly each test opens a desk, and each desk its own engines."""

from typing import Any

from sqlalchemy import Engine, create_engine

from core.store import sqlite


def share_compiled_sql() -> None:
    """From now on all engines of files have one dialect and one store of compiled statements."""
    first = create_engine("sqlite://", json_serializer=sqlite.to_json_text)
    first.connect().close()  # the dialect learns then what SQLite can do

    def sharing(*words: Any, **more: Any) -> Engine:
        engine = create_engine(*words, **more)
        engine.dialect = first.dialect
        engine._compiled_cache = first._compiled_cache
        return engine

    sqlite.create_engine = sharing
