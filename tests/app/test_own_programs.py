"""A program that somebody writes in a text editor appears in the open window."""

import json

from unclench.files import programs
from unclench.files.program_sharing import export


def test_a_program_that_is_saved_into_the_folder_appears_and_its_faults_too(
    application, profile, qtbot
):
    runs = application.services.runs
    folder = profile.exercises / "programs"
    folder.mkdir(exist_ok=True)

    def own():
        return [(one.id, len(one.faults)) for one in runs.programs() if one.own]

    (folder / "mine.json").write_text(programs.template())
    qtbot.waitUntil(lambda: own() == [("my-program", 0)])
    assert runs.start(runs.program("my-program")) == ""
    assert runs.running()[0].owned
    (folder / "mine.json").write_text(programs.template().replace("breath-46", "breath-64"))
    qtbot.waitUntil(lambda: own() == [("my-program", 2)])
    assert runs.running()[0].program is None
    (folder / "mine.json").unlink()
    qtbot.waitUntil(lambda: own() == [])
    assert runs.running()[0].run.title == "My program"


def test_a_bundle_that_is_imported_among_the_programs_is_shown_before_it_is_taken_in(
    application, tmp_path, qtbot
):
    text = json.loads(programs.template())
    source = tmp_path / "theirs.json"
    source.write_text(json.dumps({**text, "id": "theirs", "title": "Theirs"}))
    bundle = tmp_path / "theirs.unclench"
    export(source, bundle, lambda _name: None)
    window = application.window
    window.open_page("programs")
    window.page().bundleWanted.emit(bundle)
    page = window.page()
    qtbot.waitUntil(page.preview.isVisible)
    assert page.preview.title.text() == "Theirs"
    page.preview.cancel.click()


def test_new_and_import_stand_on_the_tab_of_programs_alone(application):
    window = application.window
    window.open_page("programs")
    page = window.page()
    assert not page.tools.new.isHidden()
    assert page.tools.new.isVisibleTo(page)
    page.show_tab("plan")
    assert not page.tools.new.isVisibleTo(page)
    assert not page.tools.bring_in.isVisibleTo(page)
    assert not page.tools.isVisibleTo(page)
    page.show_tab("programs")
    assert page.tools.new.isVisibleTo(page)


def test_an_opened_program_leads_back_to_the_list_when_its_file_breaks(application, profile, qtbot):
    folder = profile.exercises / "programs"
    folder.mkdir(exist_ok=True)
    (folder / "mine.json").write_text(programs.template())
    runs = application.services.runs
    qtbot.waitUntil(lambda: runs.program("my-program") is not None)
    application.window.open_page("programs")
    page = application.window.page()
    page.open("my-program")
    title = page.opened.accessibleName()
    text = programs.template().replace(f'"{title}"', '"Another title"')
    (folder / "mine.json").write_text(text)
    qtbot.waitUntil(lambda: page.opened.accessibleName() == "Another title")
    (folder / "mine.json").write_text(text.replace("breath-46", "breath-64"))
    qtbot.waitUntil(lambda: page.opened is None)
