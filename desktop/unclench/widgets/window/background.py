"""The app with its window closed: in the tray, where the person wants that and there is one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from unclench.domain.program_run import next_step
from unclench.domain.reminders import Reminder
from unclench.viewmodels.reminders.message import Message
from unclench.widgets.window.app_icon import app_icon
from unclench.widgets.window.tray import Tray

if TYPE_CHECKING:
    from unclench.viewmodels.reminders.models import ReminderModels
    from unclench.viewmodels.settings.settings import Settings
    from unclench.widgets.shell import Host

FIRST = "breath-46"  # the exercise of a minute's breathing
LOOK = 1000  # ms between two looks for a tray, which may come later than we do
LOOKS = 20


class Background(QObject):
    """Joins window, tray and reminders.

    Without a tray nothing goes on when the window is closed, and a start without a window shows it
    in the task bar: the app never runs where nobody can see it.
    """

    peopleWanted = Signal()  # by the reminder of a person

    def __init__(
        self, window: Host, parent: QWidget, settings: Settings, models: ReminderModels
    ) -> None:
        """Follow what the person set; the tray's icon is made when it is first wanted.

        `parent` is the window as a widget, which everything here goes with.
        """
        super().__init__(parent)
        self._widget = parent
        self._window, self._settings, self._models = window, settings, models
        self._leaving = False
        self._looks = 0
        self.tray: Tray | None = None
        window.stays = self.stays
        window.closing.connect(self._leave_if_open)
        window.putAway.connect(self._put_away)
        models.messenger.has_tray = Tray.is_there
        models.messenger.tray = self._say_at_tray
        models.messenger.window = self._say_in_window
        models.reminders.wanted.connect(self._go)
        models.reminders.failed.connect(window.say)
        models.login.failed.connect(window.say)
        models.login.changed.connect(self.follow)
        models.reminders.changed.connect(self._name_actions)
        window.played.connect(models.reminders.settle)
        settings.changed.connect(self.follow)
        self.follow()

    def stays(self) -> bool:
        """Whether closing the window leaves the app in the tray."""
        return not self._leaving and self._wanted() and self._tray_shown()

    def leave(self) -> None:
        """End the app, whatever was set."""
        self._leaving = True
        QApplication.quit()

    def speak(self) -> None:
        """Another language was set."""
        if self.tray is not None:
            self.tray.speak()
            self._name_actions()

    def follow(self, *_news: object) -> None:
        """Show the icon as long as it is wanted."""
        wanted = self._wanted()
        if wanted and self.tray is None:
            self.tray = self._new_tray()
        if self.tray is not None and self.tray.icon.isVisible() != wanted:
            self.tray.icon.setVisible(wanted)
        QApplication.setQuitOnLastWindowClosed(not (wanted and self._tray_shown()))

    def begin_hidden(self) -> None:
        """The app was started at log-in: wait for a tray, else show the window in the task bar."""
        self.follow()
        self._looks += 1
        if self._tray_shown():
            return
        if self._looks < LOOKS:
            QTimer.singleShot(LOOK, self, self.begin_hidden)
        elif not self._widget.isVisible():
            self._widget.showMinimized()

    def _wanted(self) -> bool:
        return self._settings.preferences.stay_in_tray or self._models.login.on

    def _tray_shown(self) -> bool:
        return self.tray is not None and self.tray.icon.isVisible() and Tray.is_there()

    def _new_tray(self) -> Tray:
        tray = Tray(app_icon(), self._widget)
        tray.openWanted.connect(self._window.come_up)
        tray.breathWanted.connect(self._breathe)
        tray.soundsWanted.connect(self._sounds)
        tray.pauseWanted.connect(self._models.reminders.pause_today)
        tray.quitWanted.connect(self.leave)
        tray.clicked.connect(self._models.messenger.click)
        tray.menu.aboutToShow.connect(self._name_actions)
        return tray

    def _breathe(self) -> None:
        self._window.come_up()
        entry = self._window.models.library.entry(FIRST)
        if entry is not None:
            self._window.start(entry, 1)

    def _sounds(self) -> None:
        """Play, or stop what plays; during a session, which has its own, nothing begins."""
        sounds = self._window.models.services.just_sounds(self._settings)
        if sounds.playing:
            sounds.stop()
        elif self._window.session is None:
            sounds.play()

    def _name_actions(self) -> None:
        """The menu is about to be seen."""
        sounds = self._window.models.services.sounds
        if self.tray is not None:
            self.tray.show_sounds(sounds is not None and sounds.playing)
            self.tray.show_paused(self._models.reminders.paused)

    def _go(self, reminder: Reminder | None, now: bool) -> None:
        """Go where a reminder leads; during a session only the window comes up."""
        self._window.come_up()
        if reminder is None or not reminder.subject or self._window.session is not None:
            return
        if reminder.source == "program":
            self._go_on(reminder.subject, now)
            return
        if reminder.source == "contact":
            self.peopleWanted.emit()
            return
        entry = self._window.models.library.entry(reminder.subject)
        if entry is None:
            self._window.say(self.tr("The exercise of this reminder isn't there anymore."))
            return
        self._window.open_exercise(entry)
        if now:
            self._window.begin()

    def _go_on(self, run_id: str, now: bool) -> None:
        """Go to the next step of a program; to the programs where there is none."""
        runs = self._window.models.services.runs
        run = runs.run(run_id)
        program = None if run is None else runs.program(run.program_id)
        place = None if run is None or program is None else next_step(program, run)
        if place is None:
            self._window.say(self.tr("This program has no next step right now."))
        elif now:
            self._window.start_step(run_id, place)
        else:
            self._window.open_step(run_id, place)

    def _leave_if_open(self) -> None:
        """The window is closed for good: nothing goes on without it."""
        if not QApplication.quitOnLastWindowClosed():
            QTimer.singleShot(0, self, self.leave)

    def _put_away(self) -> None:
        """The window goes to the tray, a session with it; the first time, say where that is."""
        self._window.put_session_away()
        self._widget.hide()
        if self._settings.preferences.told_tray:
            return
        self._settings.change(told_tray=True)
        title = self.tr("Unclench is still here")
        body = self.tr("It waits in the tray. To close it for good, choose Quit in its menu.")
        self._models.messenger.tell(Message(title, body), lambda _action: None)

    def _say_at_tray(self, message: Message) -> bool:
        return self.tray is not None and self.tray.say(message)

    def _say_in_window(self, message: Message) -> None:
        """No notification can be shown: the same words, with the same answers, in the window."""
        answer = self._models.messenger.answer
        answers = [(words, partial(answer, action)) for action, words in message.actions]
        self._window.notice.ask(f"{message.title}\n{message.body}".strip(), answers)
