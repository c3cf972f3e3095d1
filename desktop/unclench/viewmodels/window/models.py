"""What the window is given to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from unclench.viewmodels.library.library import Library
    from unclench.viewmodels.services import Services
    from unclench.viewmodels.settings.settings import Settings


class Models(NamedTuple):
    """The view-models of the first picture, and what makes the others."""

    library: Library
    settings: Settings
    services: Services
