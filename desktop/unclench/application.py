"""Builds view-models, window and store of one profile and joins them; nothing else does."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from unclench.domain.errors import StoreError
from unclench.store import startup_look, window_place
from unclench.system import language, paths
from unclench.system.paths import Profile
from unclench.viewmodels import app_factory, translation
from unclench.viewmodels.fault_words import in_words
from unclench.viewmodels.library.library import Library, open_index
from unclench.viewmodels.settings.settings import Settings
from unclench.viewmodels.translation import translate
from unclench.viewmodels.window.instance import Instance, Request
from unclench.viewmodels.window.models import Models
from unclench.widgets.controls.theme import Look
from unclench.widgets.window import lazy_pages
from unclench.widgets.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from unclench.store.errors import DatabaseTakenAway
    from unclench.store.settings import StoredSettings
    from unclench.viewmodels.machines.machines import Machines
    from unclench.viewmodels.session.session_ports import Transport
    from unclench.viewmodels.window.end_signals import EndSignals
    from unclench.viewmodels.window.profile_store import ProfileStore
    from unclench.viewmodels.window.taken_away import TakenAway

RECENT = 50  # exercises that "recent first" knows
BACKUP_AFTER = 60_000  # ms from the first picture to the daily backup
BACKUP_EVERY = 3_600_000  # ms until it is looked for again: a window may stay open for days


class Application(QObject):
    """Builds what one profile needs and joins it, first what the first picture needs."""

    def __init__(
        self, profile: Profile, qt: QApplication, instance: Instance, mended: bool = False
    ) -> None:
        """`mended`: until now others could write in the folder of `profile`."""
        super().__init__(qt)
        self._mended = mended
        self.instance = instance
        self._qt = qt
        self._profile = profile
        self._end_signals: EndSignals | None = None
        self.settings = Settings(startup_look.read(profile.startup_look))
        now = self.settings.preferences
        self._language = now.language
        self._spoken = language.now()
        self._look = Look(qt, now.theme, now.text_percent)
        self.settings.changed.connect(self._wear)
        self.library = Library(open_index(paths.exercises() / "index.json"))
        self.settings.changed.connect(lambda now: self.library.set_need(now.need))
        self.services = app_factory.AppFactory(paths.exercises(), link=self.new_link)
        self.loss: TakenAway | None = None
        self.machines: Machines | None = None  # once the store is open
        self._loss_card: QWidget | None = None
        self._tell_fault: Callable[[], None] | None = None  # while the window is hidden by one
        self.news = ""  # what is more important to say at the start than news of the folder
        self.window = MainWindow(Models(self.library, self.settings, self.services))
        for teller in (self.settings, self.library):
            teller.failed.connect(self.window.say)

    def open(self, request: Request) -> MainWindow:
        """The window, ready to be shown; the rest follows when it was painted."""
        place = window_place.read(self._profile.window_place, _arrangement(self._qt))
        if place:
            self.window.restoreGeometry(place)
        self.window.closing.connect(self._keep_place)
        self.window.putAway.connect(self._keep_place)
        if request.hidden:
            QTimer.singleShot(0, self, partial(self._follow_up, request))
        else:
            self.window.painted.connect(partial(self._follow_up, request))
        return self.window

    @cached_property
    def _store(self) -> ProfileStore:
        """Loaded after the first picture."""
        return app_factory.profile_store(self._profile)

    def _keep_place(self) -> None:
        """Where the window stands is where it opens next time, unless it fills the screen."""
        if not self.window.isFullScreen():
            place = bytes(self.window.saveGeometry().data())
            window_place.write(self._profile.window_place, _arrangement(self._qt), place)

    def _small_place(self) -> bytes:
        name = window_place.SMALL + _arrangement(self._qt)
        return window_place.read(self._profile.window_place, name)

    def _keep_small_place(self, place: bytes) -> None:
        name = window_place.SMALL + _arrangement(self._qt)
        window_place.write(self._profile.window_place, name, place)

    def _follow_up(self, request: Request) -> None:
        if self._end_signals is None:
            self._end_signals = app_factory.new_end_signals(self)
            self._end_signals.arrived.connect(self._leave)
            self._qt.commitDataRequest.connect(self._stay_no_more)
        self._look.follow_system()
        app_factory.collect_between_events(self._qt)
        self._qt.setWindowIcon(lazy_pages.app_icon())
        new = not self._profile.database.exists()
        try:
            self._store.refuse_missing()
            self._open_store()
        except StoreError as fault:
            self._give_up(fault, request)
            return
        self._begin(request, new)
        if new and request.exercise is None:
            self.window.care.new_link = self.new_link
            self.window.care.welcome(self._profile.folder)

    def _leave(self) -> None:
        self._stay_no_more()
        self._qt.quit()

    def _stay_no_more(self) -> None:
        """The system wants the app to end: its window closes for good."""
        self.window.stays = lambda: False

    def _begin(self, request: Request, new: bool) -> None:
        self._qt.aboutToQuit.connect(self.close)
        self.services.remember_small_place(self._small_place, self._keep_small_place)
        self.window.played.connect(self._remember)
        self.window.closing.connect(self._keep_what_waits)
        self._offer_own()
        for one in (self.services.runs, self.services.trials):
            one.failed.connect(self.window.say)
        self.services.trials.finished.connect(self._tell_of_test)
        self.services.trials.unsaved = self._unsaved
        self.services.trials.look()  # a session that was cut short may have done its part
        self._look_after(new)
        self.incoming = lazy_pages.incoming(self.window, self.window.stack)
        self.window.wake()
        self.instance.requested.connect(self._serve)
        self.instance.listen()
        self._open_reminders()
        if request.exercise is not None:
            self._serve(request)
        elif request.hidden:
            self.background.begin_hidden()
        news = self.news or self._store.news(self.database, self.settings, self._mended)
        if news:
            self.window.say(news)

    def _open_store(self) -> None:
        self.database, kept = self._store.open()
        try:
            self.services.use(self.database)
            self._use(kept)
            self.services.sessions.recover()  # writes: from now on the file is known as ours
        except StoreError:
            self.database.close()  # later it would take the log of the file in its place along
            raise
        self.database.taken_away = self._meet_loss

    def _use(self, kept: StoredSettings) -> None:
        self.library.use(kept.favourites(), kept.set_favourite)
        self.settings.use(kept.load(), kept.save)
        self.library.set_used(self.services.sessions.recent_exercises(RECENT))
        kept_sessions = self.services.sessions
        self.library.follow_refusals(kept_sessions.put_last, kept_sessions.forget_refusals)
        self.library.set_need(self.settings.preferences.need)

    def _meet_loss(self, fault: DatabaseTakenAway) -> None:
        """Offer the ways on, once; a session is not disturbed, its answers are kept in mind."""
        if self.loss is not None:
            return
        self.loss = self._store.loss(self.database, fault)
        self.loss.settled.connect(self._go_on)
        if self.window.session is None:
            QTimer.singleShot(0, self.loss, self._offer_files)
        else:
            once = QtCore.Qt.ConnectionType.SingleShotConnection
            self.window.played.connect(self._offer_files, once)

    def _offer_files(self) -> None:
        if self.loss is not None:
            self._loss_card = lazy_pages.taken_away_card(self.loss, self._profile.folder)
            self.window.foot.addWidget(self._loss_card)

    def _go_on(self, words: str) -> None:
        """The database may be written again, perhaps in another file: all that waits goes there."""
        self.loss = self._loss_card = None
        try:
            self.settings.rest()
            self.database.write_waiting()
            self._use(self._store.settings_in(self.database))
        except StoreError as fault:
            words = in_words(fault)
        for recorder in self.window.recorders():
            recorder.write_whole()
        self.window.say(words)  # before what doesn't fit into that file, which is said, too
        self.window.care.care.save_waiting()
        self.services.runs.save_waiting()
        if self.services.reminders is not None:
            self.services.reminders.reminders.begin()
        self.window.refresh()

    def _keep_what_waits(self) -> None:
        """The window closes before anybody said what should be done."""
        self.settings.rest()
        waiting = (
            self.database.waiting
            or self.window.care.care.waiting
            or self.services.runs.waiting
            or self._unsaved()
        )
        if self.loss is not None and waiting:
            self.loss.keep_beside()

    def _unsaved(self) -> bool:
        """Whether something of a session isn't written yet."""
        return any(one.failing for one in self.window.recorders())

    def new_link(self) -> Transport:
        """The way to the sound engine; once there are voices, also for words nobody recorded."""
        voices = self.services.voices
        return app_factory.new_link(self._profile.log) if voices is None else voices.new_link()

    def _look_after(self, new: bool) -> None:
        self.services.open_voices(self._profile, self.settings)
        data = self.services.open_data(
            self._profile, lambda: self.window.session is not None or self.loss is not None
        )
        self.machines = data.machines
        if self.machines is not None:
            self._share(self.machines)
        data.released.connect(self._release_store)
        data.swapped.connect(self._reopen_store)
        data.failed.connect(self.window.say)
        data.damaged.connect(self._meet_damage)
        delay = BACKUP_AFTER if new or data.has_backup else 0
        QTimer.singleShot(0, data, data.tidy_up)
        QTimer.singleShot(delay, data, data.back_up_daily)
        data.hourly.start(BACKUP_EVERY)

    def _open_reminders(self) -> None:
        """What goes on without the window; another database only takes another's place."""
        models = self.services.open_reminders(
            self._profile, self.settings, self.library, lambda: self.window.session is not None
        )
        self.background = lazy_pages.background(self.window, self.window, self.settings, models)
        models.reminders.begin()

    def _share(self, machines: Machines) -> None:
        """What comes in from other machines is shown; what is changed here goes out."""
        machines.use(self.database)
        machines.cameIn.connect(self._take_in)
        machines.failed.connect(self.window.say)
        machines.recovered.connect(self.window.notice.take_back)
        self.window.played.connect(machines.settle)
        for own in self.services.own_files:
            own.changed.connect(machines.occasions.changed_here)

    def _take_in(self) -> None:
        """Show what other machines changed; a session and open forms stay as they are."""
        if self.window.flow is not None:
            later = partial(QTimer.singleShot, 0, self, self._take_in)
            self.window.flow.finished.connect(lambda _how: later())
            return
        self.settings.rest()
        try:
            self._use(self._store.settings_in(self.database))
            self._remember()
            lazy_pages.renew(self.window)
        except StoreError as fault:
            self.window.say(in_words(fault))

    def _release_store(self) -> None:
        self.settings.rest()
        if self.machines is not None:
            self.machines.rest()
        if self.services.reminders is not None:
            self.services.reminders.reminders.rest()
        self.window.setEnabled(False)  # what is pressed meanwhile would find no database
        self.window.forget_pages()
        self.database.close()

    def _reopen_store(self) -> None:
        try:
            self._profile.create()
            self._open_store()
            self.window.wake()
            if self.services.reminders is not None:
                self.services.reminders.reminders.begin()
                self.background.follow()
        except (OSError, StoreError) as fault:
            self._give_up(fault, Request())
            return
        self.window.setEnabled(True)
        if self.machines is not None:
            self.machines.use(self.database)
        for own in self.services.own_files:
            own.look()

    def _meet_damage(self, fault: StoreError) -> None:
        """Offer the way out, after the session where one runs."""
        if self.window.session is not None:
            later_on = partial(self._meet_damage, fault)
            self.window.played.connect(later_on, QtCore.Qt.ConnectionType.SingleShotConnection)
            return
        self._release_store()
        self._give_up(fault, Request())

    def _give_up(self, fault: OSError | StoreError, request: Request) -> None:
        """Say in the window's place why nothing can be remembered, and offer a way out."""
        self._tell_fault = partial(self._give_up, fault, request)
        rescue = self._store.rescue(fault)
        self._fault_page = lazy_pages.fault_page(
            in_words(fault), self._profile.folder, rescue, again=rescue is None
        )
        self._fault_page.rescued.connect(partial(self._rescued, request))
        self._fault_page.resize(self.window.size())
        if rescue is not None:
            rescue.said.connect(self.window.say)
        self._fault_page.show()
        self.window.hide()

    def _rescued(self, request: Request) -> None:
        self._tell_fault = None
        self.window.show()
        self._fault_page.close()
        if self.services.data is None:
            self._follow_up(request)
        else:  # the damage was found later
            self._reopen_store()
        if self._tell_fault is None:
            self._say_anew()

    def _serve(self, request: Request) -> None:
        if request.hidden:
            return
        self.window.come_up()
        if request.exercise is None:
            return
        if request.look:
            self.incoming.open(Path(request.exercise))
            return
        try:
            entry = app_factory.find_entry(request.exercise, self.library.entries)
        except (LookupError, ValueError) as fault:
            self.window.say(in_words(fault))
            return
        go = self.window.start if request.now else self.window.open_exercise
        go(entry, request.minutes)

    def _offer_own(self) -> None:
        own = self.services.open_own(self._profile, self.library.entries)
        own.entriesChanged.connect(self.library.set_own)
        own.entriesChanged.connect(self.services.runs.look_at_files)
        programs = self.services.open_own_programs(self._profile)
        programs.changed.connect(self.services.runs.look_at_files)
        for one in (own, programs):
            one.failed.connect(self.window.say)
            one.start()

    def _wear(self) -> None:
        now = self.settings.preferences
        self._look.wear(now.theme, now.text_percent)
        if now.language != self._language:
            self._language = now.language
            QTimer.singleShot(0, self, self._speak)  # what it was chosen with is no more then
        startup_look.write(self._profile.startup_look, now)

    def _speak(self) -> None:
        """Another language was set: all that is shown goes over to it."""
        if not translation.change(self._qt, self.settings.preferences.language):
            return
        if self._tell_fault is not None:  # the window is hidden, and follows when it is shown
            self._tell_fault_again(self._tell_fault)
        else:
            self._say_anew()

    def _say_anew(self) -> None:
        """Have the window speak the language that is set, where it doesn't."""
        if language.now() == self._spoken:
            return
        self._spoken = language.now()
        self.library.speak()
        self.window.speak()
        if self._loss_card is not None:
            self._loss_card.hide()
            self._loss_card.deleteLater()
            self._offer_files()
        if self.services.reminders is not None:
            self.background.speak()

    def _tell_fault_again(self, tell: Callable[[], None]) -> None:
        """Put another page in the place of the one that says what is wrong."""
        before = self._fault_page
        tell()
        before.close()
        before.deleteLater()

    def _tell_of_test(self) -> None:
        """A fair test ended by itself: who isn't on its page is led there."""
        see = partial(lazy_pages.open_trials, self.window, self.window.models)
        over = translate("trials", "Your fair test is over.")
        self.window.notice.ask(over, [(translate("today", "See the test"), see)])

    def _remember(self) -> None:
        try:
            self.library.set_used(self.services.sessions.recent_exercises(RECENT))
            self.library.look_at_refusals()
            self.services.runs.look()
            self.services.trials.look()
        except StoreError as fault:
            self.window.say(in_words(fault))

    def close(self) -> None:
        """Put everything away; another start may open this profile then."""
        if self._end_signals is not None:
            self._end_signals.close()
        if self.services.data is not None:
            self.services.data.hourly.stop()
        if self.machines is not None:
            self.machines.close()
        if self.services.voices is not None:
            self.services.voices.close()
        if self.services.sounds is not None:
            self.services.sounds.stop()
        for own in (self.services.own, self.services.own_programs):
            if own is not None:
                own.close()
        self.settings.rest()
        self.instance.release()
        self.database.close()
        self.deleteLater()  # with its timers: another one may live in this process


def _arrangement(qt: QApplication) -> str:
    """The screens that are there, with their places, sizes and scale."""
    screens = [(one.geometry(), one.devicePixelRatio()) for one in qt.screens()]
    named = (f"{at.width()}x{at.height()}+{at.x()}+{at.y()}@{by:g}" for at, by in screens)
    return ";".join(sorted(named))
