"""`import`: take tables of an office; say of every row what became of it."""

from argparse import _SubParsersAction
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.copies import MadeFor
from core.domain.problem import KezekError
from core.services.importing import import_files, write_template
from core.services.importing.result import ImportedRow, ImportResult, Outcome
from core.services.keeping import backups
from core.services.reference import shipped_reference
from core.services.shared import export_since
from ui import i18n
from ui.command_line.context import Context
from ui.command_line.options import add_dry_run, add_json
from ui.words import sentence

SOME_REJECTED = 2


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the call."""
    translate = QCoreApplication.translate
    call = calls.add_parser("import", help=translate("CommandLine", "take tables (xlsx, CSV)"))
    call.add_argument("files", nargs="*", metavar="FILE")
    add_dry_run(call)
    add_json(call)
    call.add_argument("--template", metavar="FILE.xlsx")
    call.set_defaults(run=run)


def run(context: Context) -> int:
    """Import, or write the template."""
    args = context.args
    if args.template:
        crossings = shipped_reference().crossings
        write_template(Path(args.template), crossings, i18n.language())
        text = QCoreApplication.translate("CommandLine", "Template written to {file}")
        context.line(text.format(file=args.template))
        return 0
    if not args.files:
        raise KezekError("wrong_usage", why="import FILE…")
    if not args.dry_run:
        backups.backup_if_changed(context.desk, MadeFor.IMPORT)
    for file in args.files:
        if export_since.is_carried(Path(file)):
            _take(context, Path(file))
    args.files = [f for f in args.files if not export_since.is_carried(Path(f))]
    if not args.files:
        return 0
    result = import_files(
        context.desk,
        [Path(f) for f in args.files],
        dry_run=args.dry_run,
        on_disk=(lambda rows: _print_json(context, rows)) if args.json else None,
    )
    if not args.json:
        _print(context, result)
    elif args.dry_run:
        _print_json(context, result.rows)
    return SOME_REJECTED if result.rejected else 0


def _take(context: Context, file: Path) -> None:
    """A file that another desk or a partner wrote."""
    if context.args.dry_run:
        raise KezekError("wrong_usage", why="import FILE --dry-run")
    taken = export_since.import_carried(context.desk, file)
    text = QCoreApplication.translate(
        "CommandLine", "{file} of {source}: entries {entries}, readings {readings}, new here"
    )
    context.line(
        text.format(
            file=file.name, source=taken.source, entries=taken.entries, readings=taken.readings
        )
    )


def _print_json(context: Context, rows: Iterable[ImportedRow]) -> None:
    for row in rows:
        context.json_line(_json(row))


def _json(row: ImportedRow) -> dict[str, Any]:
    found = {
        "file": row.file,
        "sheet": row.sheet,
        "row": row.row,
        "key": row.key,
        "result": row.result.value,
        "reason": None,
    }
    if row.problem:
        return found | {
            "reason": sentence(row.problem),
            "code": row.problem.code,
            "column": row.column or None,
        }
    return found


def _print(context: Context, result: ImportResult) -> None:
    translate = QCoreApplication.translate
    for row in result.rows:
        if row.result == Outcome.REJECTED and row.problem:
            place = translate("CommandLine", "{file}, sheet {sheet}, row {row}").format(
                file=row.file, sheet=row.sheet, row=row.row
            )
            context.line(f"{place}: {sentence(row.problem)}")
        elif row.result == Outcome.CHANGED:
            changed = translate("CommandLine", "{file}, sheet {sheet}, row {row}: {key} changed")
            context.line(changed.format(file=row.file, sheet=row.sheet, row=row.row, key=row.key))
    for column in result.ignored:
        text = translate("CommandLine", "{file}, sheet {sheet}: column “{heading}” was not read")
        context.line(text.format(file=column.file, sheet=column.sheet, heading=column.heading))
    text = translate(
        "CommandLine",
        "taken {taken}, already known {known}, changed {changed}, rejected {rejected}",
    )
    counts = text.format(
        taken=result.taken,
        known=result.known,
        changed=result.changed,
        rejected=len(result.rejected),
    )
    context.line(counts)
    if result.dry_run:
        context.line(translate("CommandLine", "Only shown: nothing was kept."))
