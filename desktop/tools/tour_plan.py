"""Pictures of the plan and of one's people: empty, written, and while something is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from unclench.domain.care_plan import Door, PlanDoor
from unclench.domain.people import Person
from unclench.viewmodels.plan.my_people import MyPeople
from unclench.viewmodels.plan.plan import Plan
from unclench.widgets.plan.people_tab import PeopleTab
from unclench.widgets.plan.plan_tab import PlanTab
from unclench.widgets.programs.programs_page import ProgramsPage
from unclench.widgets.window.main_window import MainWindow

OWN = "The garden"
DOORS: tuple[tuple[Door, str, str], ...] = (
    ("checkup", "My left knee", "Call for an appointment"),
    ("moving", "Water is easiest", "Pool on Tuesday"),
    ("people", "See more of Ada", ""),
)
PEOPLE = (
    ("Ada Lind", "555 0123, evenings", ("listen", "knows")),
    ("Bo next door", "Just knock", ("practical",)),
    ("Tuesday group", "Community center, 6 pm", ("knows",)),
)
WRITTEN = (
    OWN,
    *(text for _door, line, step in DOORS for text in (line, step)),
    *(text for name, reach, _support in PEOPLE for text in (name, reach)),
)
"""What the example person wrote: no words of the app's."""


def pictures(
    window: MainWindow, take: Callable[[str], None], ask_somebody: Callable[[], None]
) -> None:
    """Each of the two pages, a worksheet and Help now, which show the people too."""
    window.open_page("programs")
    page = window.page()
    assert isinstance(page, ProgramsPage)
    services = window.models.services
    for name in ("plan", "people"):
        page.show_tab(name)
        take(f"{name}-empty")
    _plan(services.plan)
    _people(services.people)
    page.show_tab("plan")
    take("plan")
    tab = window.findChild(PlanTab)
    assert tab is not None
    tab.doors["calm"].write()
    tab.doors["calm"].form.dated.click()
    tab.pacing.fold.button.click()
    services.plan.remove(services.plan.paced()[1])
    take("plan-writing")
    page.show_tab("people")
    take("people")
    people = window.findChild(PeopleTab)
    assert people is not None
    people.begin()
    services.people.delete(services.people.all()[1])
    take("people-writing")
    ask_somebody()
    window.open_page("help")
    take("help-people")
    window.covers.clear()
    for one in services.people.all():
        services.people.delete(one)


def _plan(plan: Plan) -> None:
    day: date | None = plan.today + timedelta(days=3)
    for name, line, step in DOORS:
        plan.write(PlanDoor(name, line, step, day, done=name == "moving"))
        day = None
    plan.pick("body", "pmr-short")
    plan.pick("mind", "mind-breath")
    plan.begin_pacing("walking", 20)
    plan.go_to_week(plan.paced()[0], 1)
    plan.begin_pacing("own", 45, OWN)


def _people(people: MyPeople) -> None:
    for place, (name, reach, support) in enumerate(PEOPLE):
        people.put(Person(f"tour-{place}", name, reach, support, place))
