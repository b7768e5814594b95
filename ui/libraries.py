"""The system libraries Qt needs on Linux: where one lacks, its package is named.

Looked at before anything of Qt is imported, so this file knows no Qt and brings its own words.
"""

import ctypes
import sys
from collections.abc import Callable, Mapping

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""Library and the Debian package it comes in."""

WINDOW_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The same for a window on an X display."""

_WORDS = (
    "Kezek cannot start: Qt needs system libraries that are not installed. Install them with",
    "Kezek не запускается: для Qt не хватает системных библиотек. Установите их:",
    "Kezek іске қосылмайды: Qt үшін жүйелік кітапханалар жетіспейді. Орнатыңыз:",
)


def missing_libraries(
    load: Callable[[str], object] = ctypes.CDLL,
    platform: str = sys.platform,
    packages: Mapping[str, str] = PACKAGES,
) -> str:
    """What to install, as a text of three languages; empty where nothing lacks."""
    if not platform.startswith("linux"):
        return ""
    lacking = [package for library, package in packages.items() if not _loads(library, load)]
    if not lacking:
        return ""
    names = " ".join(dict.fromkeys(lacking))
    command = f"  sudo apt-get install -y --no-install-recommends {names}"
    return "\n".join((*_WORDS, command))


def missing_for_window(environment: Mapping[str, str]) -> str:
    """The same for what a window on this display needs; Qt would abort without a word of help."""
    on_x = environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY")
    if not on_x or environment.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        return ""
    return missing_libraries(packages=WINDOW_PACKAGES)


def _loads(library: str, load: Callable[[str], object]) -> bool:
    try:
        load(library)
    except OSError:
        return False
    return True
