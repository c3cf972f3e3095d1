"""The folder as an installer for Windows and as a disk image for macOS. Built on those systems."""

import plistlib
import shutil
from pathlib import Path

from tools.bundle.places import BUILD, FOLDER, ROOT, VERSION, BundleError, run

SCRIPT = ROOT / "desktop" / "bundle" / "unclench.iss"
_COMPILERS = (
    Path("C:/Program Files (x86)/Inno Setup 6/ISCC.exe"),
    Path("C:/Program Files/Inno Setup 6/ISCC.exe"),
)


def windows() -> list[Path]:
    """An installer for one person, made with Inno Setup: it asks for no administrator.

    Raises:
        BundleError: Inno Setup is not there, or fails.
    """
    found = shutil.which("ISCC") or next((str(one) for one in _COMPILERS if one.is_file()), None)
    if found is None:
        raise BundleError("Inno Setup 6 is not installed here; it makes the installer")
    run([found, f"/DVersion={VERSION}", f"/DFolder={FOLDER}", f"/O{BUILD}", str(SCRIPT)])
    return [BUILD / f"unclench-{VERSION}-setup.exe"]


def macos() -> list[Path]:
    """A disk image with the app, and the folder that it is to be dragged into.

    Raises:
        BundleError: the app lacks something, or the system's tools fail.
    """
    app = FOLDER.parent / "Unclench.app"
    with (app / "Contents" / "Info.plist").open("rb") as file:
        if "CFBundleDocumentTypes" not in plistlib.load(file):
            raise BundleError(f"{app} doesn't say which files open it")
    run(["codesign", "--force", "--deep", "--sign", "-", str(app)])  # arm64 runs nothing unsigned
    stage = BUILD / "image"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    run(["ditto", str(app), str(stage / app.name)])
    (stage / "Applications").symlink_to("/Applications")
    target = BUILD / f"unclench-{VERSION}.dmg"
    words = ["-volname", "Unclench", "-srcfolder", str(stage), "-format", "UDZO"]
    run(["hdiutil", "create", *words, "-ov", str(target)])
    shutil.rmtree(stage)
    return [target]
