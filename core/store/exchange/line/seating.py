"""Who a desk is on its server, whether that is the server it knows, and what time it is there."""

from core.store.exchange import marks, outbox, shared
from core.store.exchange.ends import Exchange
from core.store.exchange.line.server_line import ServerLine
from core.store.exchange.line.standing import Standing
from core.store.exchange.misfits import forget_misfits
from core.store.exchange.shared import Seat
from core.store.place import mark_of


def sit_down(exchange: Exchange, line: ServerLine, standing: Standing) -> None:
    """Take the desk's seat; where the server is not as it was left, all waits to be compared."""
    compare_clocks(exchange, line, standing)
    with exchange.store.writing() as connection:
        outbox.open_outbox(connection)
        outbox.try_again(connection)
        key, is_copy = marks.own_key(connection, mark_of(exchange.store.folder))
    with line.to_write.begin():
        there = str(shared.server_key(line.to_write))
        last = shared.last_arrival(line.to_write)
        author = exchange.author()
        name = shared.take_seat(line.to_write, Seat(author.desk, key, author.dispatcher))
    with exchange.store.writing() as connection:
        known = marks.mark(connection, marks.SERVER)
        names = (marks.CURSOR, marks.REGISTERS)
        furthest = max(int(marks.mark(connection, name) or 0) for name in names)
        if there != known or last < furthest:
            # Another server, or this one put back to an older day: everything is compared.
            marks.forget_mark(connection, *names)
            forget_misfits(connection)
            marks.put_mark(connection, marks.SERVER, there)
            outbox.note_everything(connection)
        marks.put_mark(connection, marks.DESK, name)
    standing.tell(desk=name, is_connected=True, cut_since=None, problem=None, is_catching_up=True)
    if is_copy:
        standing.tell(is_copy=True)


def compare_clocks(exchange: Exchange, line: ServerLine, standing: Standing) -> None:
    """Set the desk's clock by the server's; a difference is kept for the time without a line."""
    with line.to_write.begin():
        ahead = shared.clock_ahead(line.to_write, exchange.clock.real)
    if exchange.clock.learn(ahead):
        with exchange.store.writing() as connection:
            marks.put_mark(connection, marks.AHEAD, exchange.clock.ahead.total_seconds())
    standing.tell(clock_ahead=exchange.clock.ahead)
