"""Pictograms and colours that nobody has drawn, and colours that are read badly. In: Site, Assets, stylesheets. Out:
Problem.

A list's codes and the areas name them; without this a page would fail as it is made, or lose its colour unseen. A city
that gives itself other colours has nobody who looks at each pair of them in each mode.
"""

import math
from collections.abc import Iterator, Mapping

from portal.assets import Assets
from portal.errors import Position, Problem, nearest
from portal.models.folder import locate
from portal.roles import TOKENS, Modes, Role, missing_roles, parse_roles, uncounted, weak_pairs
from portal.site import Site


def check(site: Site, assets: Assets, static: Mapping[str, bytes]) -> Iterator[Problem]:
    """`static` are the texts of static/ by path."""
    stylesheets = {path: data.decode(errors="replace") for path, data in static.items() if path.endswith(".css")}
    yield from _roles(stylesheets)
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


def _roles(stylesheets: Mapping[str, str]) -> Iterator[Problem]:
    missing = missing_roles(stylesheets)
    if missing:
        yield Problem(
            "face/missing-roles", Position(f"static/{TOKENS}"), {"names": ", ".join(f"--{name}" for name in missing)}
        )
    modes = parse_roles(stylesheets)
    told = set()
    for mode, name in uncounted(modes):
        role = modes[mode].get(name)
        # What nobody gives a colour is told above.
        if role is not None and (name, role) not in told:
            told.add((name, role))
            yield Problem("face/not-a-color", _place(role), {"name": f"--{name}", "value": role.value})
    yield from _weak(modes)


def _weak(modes: Modes) -> Iterator[Problem]:
    for weak in weak_pairs(modes):
        # Rounded down: 6.96 is not enough, and must not look as if it were.
        grounds = ", ".join(f"--{name} ({math.floor(ratio * 10) / 10})" for name, ratio in weak.grounds)
        arguments = {"name": f"--{weak.role}", "grounds": grounds, "least": weak.least, "mode": weak.mode}
        yield Problem("face/weak", _place(modes[weak.mode][weak.role]), arguments)


def _place(role: Role) -> Position:
    return Position(f"static/{role.path}", role.line)


def _unknown_color(color: str, place: Position, assets: Assets) -> Problem:
    return Problem("face/unknown-color", place, {"name": color, "choices": ", ".join(sorted(assets.colors))})
