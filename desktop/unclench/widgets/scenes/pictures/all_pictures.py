"""Every picture by its name."""

from __future__ import annotations

from collections.abc import Mapping

from unclench.viewmodels.session import own_pictures
from unclench.widgets.scenes.pictures.base import Picture
from unclench.widgets.scenes.pictures.inner_place import InnerPlace
from unclench.widgets.scenes.pictures.leaves import Leaves
from unclench.widgets.scenes.pictures.stars import Stars
from unclench.widgets.scenes.pictures.tide import Tide
from unclench.widgets.scenes.pictures.walk import Walk

PICTURES: Mapping[own_pictures.Picture, type[Picture]] = {
    "leaves": Leaves,
    "place": InnerPlace,
    "stars": Stars,
    "tide": Tide,
    "walk": Walk,
}
