"""The table "standing and late": full rows for the foremost, one line for the many."""

from core.report.density import Density
from core.report.paper import DailyReport
from core.report.sheet import Align, Block, Column, Row, Table, Text, bold, cell, para
from core.report.truck_cells import full_row, in_brief, short_row
from core.report.truck_row import TruckRow
from core.report.words import Words

FULL_ROWS_UP_TO = 20
LONGEST_IN_FULL = 10
_WIDTHS = (6.0, 35.0, 34.0, 54.0, 19.0, 41.0, 33.0, 19.0, 36.0)
_SHORT_WIDTHS = (7.0, 22.0, 22.0, 47.0, 24.0, 112.0, 43.0)


def truck_blocks(report: DailyReport, words: Words, density: Density) -> list[Block]:
    """Full rows, then the short ones; the numbers run through both."""
    title = words.texts["rows_title"]
    if not report.rows:
        return [Text((para(words.texts["rows_none"]),), lead=f"{title}:  ")]
    standing, late = _in_full(report, density)
    blocks: list[Block] = []
    rows = _full_rows(report, words, report.standing[:standing], report.late[:late])
    if rows:
        blocks.append(Table(title, _full_columns(report, words), tuple(rows)))
    rest = report.late[late:]
    short = _short_table(report, words, report.standing[standing:], rest if density.lines else ())
    if short.rows:
        blocks.append(short)
    if rest and not density.lines:
        band = words.say("band_late", n=len(report.late))
        said = "; ".join(in_brief(row, words) for row in rest)
        blocks.append(Text((para(bold(f"{band}.  "), f"{said}."),)))
    return blocks


def _in_full(report: DailyReport, density: Density) -> tuple[int, int]:
    """How many standing and late rows are full; late ones all or none."""
    few = len(report.late) <= density.late
    if density.longest is None and len(report.standing) <= FULL_ROWS_UP_TO:
        return len(report.standing), len(report.late) if few else 0
    limit = LONGEST_IN_FULL if density.longest is None else density.longest
    loud = sum(r.is_loud for r in report.standing)
    standing = min(len(report.standing), loud + limit)
    return standing, len(report.late) if few and standing == len(report.standing) else 0


def _full_rows(
    report: DailyReport,
    words: Words,
    standing: tuple[TruckRow, ...],
    late: tuple[TruckRow, ...],
) -> list[Row]:
    to_decide = report.to_decide
    rows = [full_row(r, words, to_decide=r.trip in to_decide) for r in standing]
    if late:
        rows.append(_band(words.say("band_late", n=len(report.late))))
        rows += [full_row(r, words, to_decide=r.trip in to_decide) for r in late]
    return rows


def _short_table(
    report: DailyReport,
    words: Words,
    standing: tuple[TruckRow, ...],
    late: tuple[TruckRow, ...],
) -> Table:
    rows = [short_row(r, words) for r in standing]
    title = words.say("band_short", n=len(standing))
    band = words.say("band_late", n=len(report.late))
    if late and standing:
        rows.append(_band(band))
    rows += [short_row(r, words) for r in late]
    return Table(title if standing else band, _short_columns(report, words), tuple(rows))


def _band(text: str) -> Row:
    return Row((cell(bold(text)),), is_band=True)


def _downtime_key(report: DailyReport) -> str:
    return "col_downtime_day" if report.head.is_day else "col_downtime_long"


def _full_columns(report: DailyReport, words: Words) -> tuple[Column, ...]:
    keys = (
        "col_number",
        "col_truck",
        "col_cargo",
        "col_where_km",
        _downtime_key(report),
        "col_arrival_late",
        "col_reason",
        "col_told",
        "col_step",
    )
    return _columns(keys, _WIDTHS, words)


def _short_columns(report: DailyReport, words: Words) -> tuple[Column, ...]:
    keys = (
        "col_number",
        "col_short_truck",
        "col_short_to",
        "col_where",
        _downtime_key(report),
        "col_arrival",
        "col_told",
    )
    return _columns(keys, _SHORT_WIDTHS, words)


def _columns(keys: tuple[str, ...], widths: tuple[float, ...], words: Words) -> tuple[Column, ...]:
    return tuple(
        Column(words.texts[key], width, Align.RIGHT if key == "col_number" else Align.LEFT)
        for key, width in zip(keys, widths, strict=True)
    )
