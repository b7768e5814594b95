"""The claim as a workbook: the same facts with real dates and numbers, every ping included."""

from collections.abc import Mapping
from datetime import timedelta

from core.report import claim_rows as say
from core.report.claim import Claim
from core.report.format import breakable
from core.report.grid import Grid, Value, book_of, heads
from core.report.words import Words


def claim_book(claim: Claim, texts: Mapping[str, str], language: str) -> bytes:
    """The xlsx file: cost, hours, timeline, forecasts, papers."""
    words = Words(texts, language, claim.as_of)
    sheets = (
        ("claim_cost", _cost(claim, words)),
        ("claim_parts", _parts(claim, words)),
        ("claim_timeline", _timeline(claim, words)),
        ("claim_forecasts", _forecasts(claim, words)),
        ("claim_papers", _papers(claim, words)),
    )
    title = words.say("claim_title", ref=claim.view.trip.ref)
    named = [(texts[key], rows) for key, rows in sheets]
    return book_of(named, title, claim.company.name)


def _cost(claim: Claim, words: Words) -> Grid:
    """Whose claim, made by whom and when; then what each customer owes."""
    company = claim.company
    rows: list[list[Value]] = [
        [words.say("claim_title", ref=claim.view.trip.ref), company.name],
        [words.texts["x_plate"], claim.view.plate],
        [words.texts["x_driver"], claim.view.driver_name],
        [words.texts["x_made"], claim.made_at],
        [words.texts["sign_dispatcher"], company.dispatcher],
        [words.texts["x_to"], claim.as_of],
        [],
        heads(
            words,
            "claim_col_customer",
            "x_orders",
            "claim_col_counts",
            "x_hours",
            "claim_col_free",
            "claim_col_units",
            "claim_col_rate",
            "claim_col_sum",
            "x_currency",
            "x_grows",
        ),
    ]
    for owed in claim.cost.charges if claim.cost else ():
        charge = owed.charge
        rows.append(
            [
                owed.customer.name,
                ", ".join(order for order in owed.orders if order),
                say.paid_sides(charge, claim, words),
                round(charge.counted.hours, 2),
                charge.terms.free / timedelta(hours=1),
                charge.units,
                breakable(say.rate(charge, words)),
                float(charge.money.amount),
                charge.money.currency,
                words.texts["yes" if charge.grows else "no"],
            ]
        )
    return rows


def _parts(claim: Claim, words: Words) -> Grid:
    keys = ("claim_col_side", "claim_col_from", "claim_col_to", "x_hours", "claim_col_remark")
    rows: list[list[Value]] = [heads(words, *keys)]
    for part in claim.parts:
        time = part.so_far(claim.as_of)
        if time.lost:
            name = say.side_name(part.side, claim, words)
            remark = say.remark(part, words)
            rows.append([name, part.began, part.ended, round(time.hours, 2), remark])
    return rows


def _timeline(claim: Claim, words: Words) -> Grid:
    keys = (
        "claim_col_when",
        "claim_col_what",
        "claim_col_where",
        "claim_col_words",
        "claim_col_source",
        "claim_col_heard",
        "claim_col_written",
    )
    rows: list[list[Value]] = [heads(words, *keys)]
    rows += [
        [
            event.occurred.at,
            breakable(say.what(event, words)),
            breakable(say.where(event, claim, words)),
            event.text or event.raw,
            say.source(event, words),
            event.heard_at,
            event.written_at,
        ]
        for event in claim.events
        if event in claim.timeline or event.source == "gps"
    ]
    return rows


def _forecasts(claim: Claim, words: Words) -> Grid:
    """Every one that was said, not only those of the paper."""
    keys = ("claim_col_said", "x_crossing", "x_low", "x_high", "x_earliest", "x_latest")
    rows: list[list[Value]] = [heads(words, *keys)]
    way = claim.view.trip.direction
    for record in claim.forecasts:
        wait, arrival, issued = record.wait, record.arrival, record.issued_at
        rows.append(
            [
                issued,
                words.way(claim.crossings.get(record.crossing), record.crossing, way),
                round(wait.q10, 1) if wait else None,
                round(wait.q90, 1) if wait else None,
                issued + timedelta(hours=arrival.q10) if arrival else None,
                issued + timedelta(hours=arrival.q90) if arrival else None,
            ]
        )
    return rows


def _papers(claim: Claim, words: Words) -> Grid:
    keys = (
        "claim_col_paper",
        "claim_col_number",
        "claim_col_status",
        "claim_col_issued",
        "claim_col_until",
        "claim_col_files",
    )
    rows: list[list[Value]] = [heads(words, *keys)]
    for document in claim.documents:
        files = ", ".join(a.name for a in claim.files_of(document.id))
        name = words.code("document", document.kind.value)
        dates = (document.issued_at, document.valid_until)
        rows.append([name, document.number, document.status, *dates, files])
    rows += [["", "", "", None, None, file.name] for file in claim.files_of(None)]
    return rows
