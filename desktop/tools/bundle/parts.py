"""What a bundle takes along of what PyInstaller finds, and what it says of itself on macOS."""

import re
import sys
from pathlib import PurePath, PurePosixPath

from unclench import APP_ID
from unclench.system import language

KIND = f"{APP_ID}.exercise"
"""What macOS calls a `.unclench` file."""

MODULES_LEFT_OUT = [
    # nothing opens a network connection, and checksums need no OpenSSL
    "_ssl", "_hashlib", "ssl",
    # there only if somebody installed it beside the app
    "onnxruntime", "misaki", "IPython", "PIL", "matplotlib", "scipy",
    # for developers
    "coverage", "hypothesis", "mypy", "pytest", "setuptools", "pip", "pkg_resources",
    "_distutils_hack",
    "curses", "lib2to3", "pdb", "pydoc_data", "readline", "tkinter", "turtle", "unittest",
]  # fmt: skip

_PLUGINS = {
    "iconengines": ("svgicon",),
    "imageformats": ("svg", "ico"),
    "platforminputcontexts": ("composeplatforminputcontext", "ibusplatforminputcontext"),
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "platformthemes": ("gtk3", "xdgdesktopportal"),
    "styles": ("modernwindowsstyle", "macstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
_QT = ("Core", "DBus", "Gui", "Svg", "Widgets", "WaylandClient", "XcbQpa")

# Of the system's libraries on Linux only these go along: those of Python's own modules whose names
# differ between systems, and small ones for X11 that a fresh system often lacks. All others would
# stand in the way of the system's own (drivers, fonts, the C++ library).
_OF_PYTHON = re.compile(r"lib(python3|bz2|ffi|lzma|mpdec|sqlite3|uuid)[-.\d]")
_OF_X11 = re.compile(r"libxcb-(cursor|icccm|image|keysyms|render-util|util)\.so")


def keeps(name: str, source: str) -> bool:
    """Whether a file goes along: `name` is its place in the bundle, `source` its place now."""
    path = PurePosixPath(name.replace("\\", "/"))
    if "PySide6" in path.parts and "translations" in path.parts:
        return path.stem in _words_of_qt()
    if is_translators(path) or ("PySide6" in path.parts and {"qml", "metatypes"} & set(path.parts)):
        return False
    if "plugins" in path.parts:
        kind = path.parts[path.parts.index("plugins") + 1]
        return re.sub("^(lib)?q?", "", path.stem) in _PLUGINS.get(kind, ())
    if match := re.match(r"(?:lib)?Qt6?([A-Z]\w+?)(?:\.(?:so|abi3|dll|pyd)|$)", path.name):
        return match[1] in _QT
    if sys.platform != "linux" or ".so" not in path.name or not _of_system(source):
        return True
    return bool(_OF_PYTHON.match(path.name)) or is_x11_extra(path.name)


def _words_of_qt() -> set[str]:
    """What Qt itself says, in the languages that we have: its dialogs are ours too."""
    return {f"qtbase_{one}" for one in language.existing()}


def is_translators(path: PurePath) -> bool:
    """Whether a file is for translators alone; the app reads what is compiled of it."""
    return path.parent.name == "translations" and path.suffix in {".ts", ".md"}


def _of_system(source: str) -> bool:
    return source.startswith(("/lib", "/usr/lib/")) and "python" not in source


def is_x11_extra(name: str) -> bool:
    """Whether this is one of the X11 libraries that a package manager would bring."""
    return bool(_OF_X11.match(name))


def info_plist(version: str) -> dict[str, object]:
    """What macOS is told: which files open the app, and how it may be drawn."""
    return {
        "CFBundleDisplayName": "Unclench",
        "CFBundleShortVersionString": version,
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "GPL-3.0-or-later",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Unclench exercise",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [KIND],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": KIND,
                "UTTypeDescription": "Unclench exercise",
                "UTTypeConformsTo": ["public.zip-archive"],
                "UTTypeTagSpecification": {"public.filename-extension": ["unclench"]},
            }
        ],
    }
