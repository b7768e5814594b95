"""What several desks on one server need; a desk uses some of it, the server the rest."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from core.store.tables.base import Base, Keyed, Signed

_NUMBER = BigInteger().with_variant(Integer(), "sqlite")
_NEVER_TWICE = {"sqlite_autoincrement": True}


class OutboxRow(Base):
    """At a desk: a row that the server has not been given yet, or did not take (`refused`)."""

    __tablename__ = "outbox"
    __table_args__ = (_NEVER_TWICE,)

    number: Mapped[int] = mapped_column(_NUMBER, primary_key=True, sort_order=-1)
    noun: Mapped[str]
    row: Mapped[UUID]
    refused: Mapped[str] = mapped_column(server_default="")


class ArrivalRow(Base):
    """On the server: a row came in; desks ask for what has a number above their last."""

    __tablename__ = "arrivals"
    __table_args__ = (_NEVER_TWICE,)

    number: Mapped[int] = mapped_column(_NUMBER, primary_key=True, sort_order=-1)
    noun: Mapped[str]
    row: Mapped[UUID]
    desk: Mapped[str]


class AliasRow(Keyed, Signed, Base):
    """Two desks added the same: what is said of the loser is said of the winner."""

    __tablename__ = "aliases"
    __table_args__ = (Index(None, "noun", "loser"),)

    noun: Mapped[str]
    loser: Mapped[UUID]
    winner: Mapped[UUID]


class PresenceRow(Base):
    """On the server: who sits at a desk, in whose card, seen when; by the server's clock."""

    __tablename__ = "presence"

    desk: Mapped[str] = mapped_column(primary_key=True, sort_order=-1)
    key: Mapped[UUID]
    dispatcher: Mapped[str]
    trip: Mapped[UUID | None]
    seen_at: Mapped[datetime]
    clock_ahead: Mapped[float]
    is_polling: Mapped[bool]


class MarkRow(Base):
    """Where the exchange stands: address, last number, the desk's name, the server's own key."""

    __tablename__ = "marks"

    name: Mapped[str] = mapped_column(primary_key=True, sort_order=-1)
    value: Mapped[str]


class AttachmentBytesRow(Base):
    """On the server: bytes of an attached file, by their sum, in parts of one size."""

    __tablename__ = "attachment_bytes"

    sha256: Mapped[str] = mapped_column(primary_key=True, sort_order=-2)
    part: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)
    bytes: Mapped[bytes]


UNSEALED = frozenset({"outbox", "arrivals", "presence", "marks", "attachment_bytes"})
"""Tables without checksums: what they hold can be made anew from the rows they are about."""
