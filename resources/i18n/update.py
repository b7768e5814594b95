"""Bring the translations up to date: collect the sentences of ui/ into *.ts, compile them to *.qm.

    uv run resources/i18n/update.py          after sentences in ui/ or translations changed
    uv run resources/i18n/update.py --check  fails when one is missing, stale or not compiled

A new language: add its code to LANGUAGES here and in ui/i18n.py, run this, translate the new .ts.
"""

import ast
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
LANGUAGES = ("kk", "ru", "en")


def tool(name: str) -> str:
    """Path of a tool of PySide6 beside this Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        sys.exit(f"{name} is missing: run `uv sync`")
    return found


def collect(into: Path) -> None:
    """Write the sentences found in ui/ into the .ts files of a folder, dropping those gone."""
    sources = sorted(p for p in (TOP / "ui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as name:
        counted = Path(name) / "counted.py"
        counted.write_text("\n".join(counted_sentences(sources)), encoding="utf-8")
        files = [str(counted), *(str(p.relative_to(TOP)) for p in sources)]
        for language in LANGUAGES:
            plurals = ["-pluralonly"] if language == "en" else []
            command = [tool("pyside6-lupdate"), *files, "-no-obsolete", "-locations", "none"]
            command += [*plurals, "-source-language", "en", "-target-language", language]
            command += ["-ts", str(into / f"kezek_{language}.ts")]
            subprocess.run(command, check=True, cwd=TOP, capture_output=True)  # noqa: S603


def counted_sentences(sources: Iterable[Path]) -> list[str]:
    """Calls with a number as lupdate knows them.

    Of Python it sees a plural only where the number is a literal, and drops the sentence altogether
    where it is an expression such as `len(rows)`.
    """
    found = set()
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or len(node.args) != len(("c", "s", "d", "n")):
                continue
            words = [a.value for a in node.args[:2] if isinstance(a, ast.Constant)]
            if getattr(node.func, "attr", "") == "translate" and len(words) == 2:
                context, source = (json.dumps(w, ensure_ascii=False) for w in words)
                found.add(f'QCoreApplication.translate({context}, {source}, "", 0)')
    return sorted(found)


def compile_to(into: Path, ts_folder: Path) -> None:
    """Compile every .ts to a .qm."""
    for language in LANGUAGES:
        ts, qm = ts_folder / f"kezek_{language}.ts", into / f"kezek_{language}.qm"
        command = [tool("pyside6-lrelease"), str(ts), "-qm", str(qm)]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603


def unfinished(ts: Path) -> list[str]:
    """Sentences of a .ts file without a finished translation."""
    missing = []
    for message in ET.parse(ts).getroot().iter("message"):  # noqa: S314
        translation = message.find("translation")
        forms = [] if translation is None else [f.text for f in translation.iter("numerusform")]
        texts = forms or [None if translation is None else translation.text]
        if translation is None or translation.get("type") or not all(texts):
            missing.append(message.findtext("source", ""))
    return missing


def problems() -> list[str]:
    """What keeps the translations from being complete and current."""
    found = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for ts in HERE.glob("*.ts"):
            shutil.copy(ts, fresh)
        collect(fresh)
        compile_to(fresh, HERE)
        for language in LANGUAGES:
            ts, qm = f"kezek_{language}.ts", f"kezek_{language}.qm"
            if (fresh / ts).read_text("utf-8") != (HERE / ts).read_text("utf-8"):
                found.append(f"{ts} is stale")
            if (fresh / qm).read_bytes() != (HERE / qm).read_bytes():
                found.append(f"{qm} is not compiled from {ts}")
            found += [f"{ts} lacks: {source}" for source in unfinished(HERE / ts)]
    return found


def main() -> int:
    """Update, or with --check only look."""
    if "--check" not in sys.argv:
        collect(HERE)
        compile_to(HERE, HERE)
    found = problems()
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
