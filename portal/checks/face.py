"""Pictograms and colours that nobody has drawn. In: Site, Assets. Out: Problem.

A list's codes and the areas name them; without this a page would fail as it is made, or lose its colour unseen.
"""

from collections.abc import Iterator

from portal.assets import Assets
from portal.errors import Position, Problem, nearest
from portal.models.folder import locate
from portal.site import Site


def check(site: Site, assets: Assets) -> Iterator[Problem]:
    for name, vocabulary in site.vocabularies.items():
        shipped = Position(f"portal/vocabularies/{name}.yaml")
        for term in vocabulary.values():
            place = term.places.get("", shipped)
            icon, color = term.facts.get("icon"), term.facts.get("color")
            if icon is not None and icon not in assets.icons:
                yield Problem("face/unknown-icon", place, {"name": icon, "nearest": nearest(icon, assets.icons)})
            if color is not None and color not in assets.colors:
                yield _unknown_color(color, place, assets)
    for slug, area in site.things["area"].items():
        if area.tint is not None and area.tint not in assets.colors:
            original = site.documents["area", slug][site.config.source_language]
            yield _unknown_color(area.tint, locate(original, "tint"), assets)


def _unknown_color(color: str, place: Position, assets: Assets) -> Problem:
    return Problem("face/unknown-color", place, {"name": color, "choices": ", ".join(sorted(assets.colors))})
