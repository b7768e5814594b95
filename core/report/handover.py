"""The slip for the night, "handover of the shift": open matters, posts, what the boss decided."""

from collections.abc import Mapping, Sequence

from core.domain.desk import TripView
from core.domain.event import Event, EventKind
from core.domain.trip import Stage
from core.report.figure_lines import crossings_at_head
from core.report.format import clock, hour_range, long_date
from core.report.night import night_blocks
from core.report.paper import DailyReport
from core.report.sheet import Align, Block, Cell, Column, Row, Sheet, Table, Text, bold, cell, para
from core.report.truck_cells import short_where
from core.report.truck_row import TruckRow
from core.report.words import Words

MATTERS = (16, 12, 8)
"""Open matters with a row of their own: as many as the slip has room for."""
_WIDTHS = (7.0, 24.0, 47.0, 45.0, 67.0)


def compose_handover(
    report: DailyReport,
    texts: Mapping[str, str],
    language: str,
    notes: Sequence[Event] = (),
    trips: Sequence[TripView] = (),
    matters: int = MATTERS[-1],
) -> Sheet:
    """The slip in one language, A5; `notes` are those of the shift, the last three are shown.

    Of all `trips` it tells what is to be done in the night, and what customers were told.
    """
    words = Words(texts, language, report.head.now)
    head = report.head
    title = texts["handover_title"]
    return Sheet(
        language=language,
        title=title.upper(),
        left=head.company,
        right=f"{long_date(head.now, texts)}, {clock(head.now)}",
        line=("", "", ""),
        blocks=(
            _matters(report, words, matters),
            *night_blocks(trips, notes, words),
            *_blocks(report, words, notes),
        ),
        foot=(),
        signatures=((texts["handover_gave"], head.dispatcher), (texts["handover_took"], "")),
        page=texts["page"],
        running=f"{title} · {long_date(head.now, texts)}",
        is_slip=True,
    )


def _blocks(report: DailyReport, words: Words, notes: Sequence[Event]) -> list[Block]:
    blocks: list[Block] = []
    posts = _posts(report, words)
    if posts:
        blocks.append(Text((para(posts),), lead=f"{words.texts['handover_posts']}:  "))
    spoken = [note for note in notes if note.kind != EventKind.REMINDER]
    said = "; ".join(note.text for note in spoken[-3:] if note.text)
    if said:
        blocks.append(Text((para(said),), lead=f"{words.texts['handover_notes']}:  "))
    pen = (Row((Cell(write_in=True),), is_band=True), Row((Cell(write_in=True),), is_band=True))
    columns = (Column("", sum(_WIDTHS)),)
    blocks.append(Table(words.texts["handover_chief"], columns, pen, ruled=False))
    return blocks


def _matters(report: DailyReport, words: Words, most: int) -> Block:
    """Who cannot be left alone over the night comes first."""
    if not report.rows:
        return Text((para(words.texts["handover_none"]),))
    to_decide = report.to_decide
    urgent = sorted(report.rows, key=lambda r: not (r.trip in to_decide or _is_open_matter(r)))
    rows = [_row(i, row, words) for i, row in enumerate(urgent[:most], start=1)]
    if len(urgent) > most:
        more = words.say("handover_more", n=len(urgent) - most)
        rows.append(Row((cell(more),), is_band=True))
    keys = (
        "col_number",
        "col_short_truck",
        "col_where",
        "handover_promised",
        "handover_next",
    )
    columns = tuple(
        Column(words.texts[key], width, Align.RIGHT if key == "col_number" else Align.LEFT)
        for key, width in zip(keys, _WIDTHS, strict=True)
    )
    return Table(words.texts["handover_open"], columns, tuple(rows))


def _is_open_matter(row: TruckRow) -> bool:
    stuck = row.is_refused or row.is_silent or row.where.stage == Stage.BROKEN
    return stuck or row.step.due_at is not None


def _row(number: int, row: TruckRow, words: Words) -> Row:
    promised = words.due(row.arrival)
    customer = ", ".join(
        dict.fromkeys(words.customer(o.customer) for o in row.orders if o.customer)
    )
    return Row(
        (
            cell(str(number)),
            cell(bold(words.plate(row.plate))),
            cell(*short_where(row.where, words)),
            cell(", ".join(part for part in (customer, promised) if part)),
            cell(words.step(row.step)),
        )
    )


def _posts(report: DailyReport, words: Words) -> str:
    said = []
    for row in crossings_at_head(report):
        wait = words.texts["no_forecast"]
        if row.wait is not None:
            wait = words.say("phone_hours", range=hour_range(*row.wait))
        state = words.state(row)
        way = words.way(row.crossing, row.code, row.direction)
        said.append(f"{way} {wait}" + (f", {state}" if state else ""))
    return ".  ".join(said)
