"""The versions of the schema that this program knows, told by the files that lead to them."""

from pathlib import Path

_VERSIONS = Path(__file__).parent / "migrations" / "versions"


def known_versions() -> list[str]:
    """Versions this program can read or migrate, oldest first; each file is named after its own."""
    return sorted(path.stem.partition("_")[0] for path in _VERSIONS.glob("[0-9]*_*.py"))


def newest_version() -> str:
    """The version this program writes."""
    return known_versions()[-1]
