"""tokens.css and face.css → which colour each role has in each mode, and which pairs of roles are read together. In:
stylesheets. Out: Role by mode and name, Weak.

A face is changed there alone, and who changes it sees one mode at a time. Every pair in every mode is counted here, as
WCAG 2.2 counts, so that nobody has to look for the one that is too pale in the dark.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

TOKENS = "css/tokens.css"
FACE = (TOKENS, "css/face.css")
"""The program's, and after it what a site has otherwise: it need not know what the next version of the first holds."""

MODES = ("light", "dark", "light-more", "dark-more")
"""`more` is for readers who ask for more contrast."""

WORDS, MARKS = 7, 3
"""The least contrast of words (1.4.6), and of lines, edges and the focus (1.4.11)."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_MEDIA = re.compile(r"@media([^{]*)\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}")
_ROOT = re.compile(r":root\s*\{([^{}]*)\}")
_DECLARED = re.compile(r"(?<![\w-])--([\w-]+)\s*:\s*([^;{}]+)")
_ASKED = re.compile(r"var\(\s*--([\w-]+)\s*\)")
_OF_THE_PAGE = "topic"
"""Stands for whichever colour a thing's topic has."""

Modes = Mapping[str, Mapping[str, "Role"]]


@dataclass(frozen=True, slots=True)
class Role:
    """What a name is given, and the stylesheet and line where."""

    value: str
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Weak:
    """A role that is seen too little on some grounds, each with its contrast."""

    mode: str
    role: str
    least: int
    grounds: tuple[tuple[str, float], ...]


def parse_roles(stylesheets: Mapping[str, str]) -> Modes:
    """By mode, from static/'s stylesheets by path. Later blocks win, as in a browser; what holds for some widths or on
    paper only is no colour of a mode."""
    made: dict[str, dict[str, Role]] = {mode: {} for mode in MODES}
    for path in FACE:
        plain = _COMMENT.sub(_blank, stylesheets.get(path, ""))
        blocks = [("", found.start(1), found[1]) for found in _ROOT.finditer(_MEDIA.sub(_blank, plain))]
        for media in _MEDIA.finditer(plain):
            blocks += [(media[1], media.start(2) + found.start(1), found[1]) for found in _ROOT.finditer(media[2])]
        for condition, start, block in blocks:
            for found in _DECLARED.finditer(block):
                role = Role(found[2].strip(), path, plain.count("\n", 0, start + found.start()) + 1)
                for mode in MODES:
                    if _holds(condition, mode):
                        made[mode][found[1]] = role
    return made


def missing_roles(stylesheets: Mapping[str, str]) -> list[str]:
    """What some stylesheet asks for and none gives in every mode: what a mode alone gives is missing in the others."""
    plain = [_COMMENT.sub("", text) for text in stylesheets.values()]
    given = {name for text in plain for name, _ in _DECLARED.findall(_MEDIA.sub("", text))}
    return sorted({name for text in plain for name in _ASKED.findall(text)} - given)


def color_of(name: str, roles: Mapping[str, Role]) -> tuple[int, int, int] | None:
    """Red, green and blue of a role, from 0 to 255; None when it has no colour that can be counted."""
    from PIL.ImageColor import getrgb

    passed: set[str] = set()
    while name in roles and name not in passed:
        passed.add(name)
        value = roles[name].value
        if not (asked := _ASKED.fullmatch(value)):
            try:
                color = getrgb(value)
            except ValueError:
                return None
            # What shines through has the colour of what lies below, which nobody knows here.
            return color if len(color) == 3 else None
        name = asked[1]
    return None


def hex_of(name: str, roles: Mapping[str, Role]) -> str:
    red, green, blue = color_of(name, roles) or (0, 0, 0)
    return f"#{red:02x}{green:02x}{blue:02x}"


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def colors_of(roles: Mapping[str, Role]) -> tuple[str, ...]:
    """Those that a topic or an area can wear, in the order of the file: each has a ground, and an ink on it."""
    grounds = (name.removesuffix("-ground") for name in roles if name.endswith("-ground"))
    return tuple(name for name in grounds if name != _OF_THE_PAGE)


def pairs(colors: tuple[str, ...]) -> Iterator[tuple[str, str, int]]:
    """What is seen on what, and how well it must be."""
    tinted = tuple(f"{name}-ground" for name in colors)
    for ink in ("ink", "quiet", "accent"):
        yield from ((ink, ground, WORDS) for ground in ("ground", "surface", "raised", *tinted))
    for name in colors:
        yield from ((f"{name}-ink", ground, WORDS) for ground in (f"{name}-ground", "ground", "surface"))
    yield from (("on-accent", "accent", WORDS), ("on-band", "band", WORDS), ("band", "band-mark", WORDS))
    for mark in ("course", "rule"):
        yield from ((mark, ground, MARKS) for ground in ("ground", "surface"))
    yield ("band-mark", "band", MARKS)
    yield from (("focus", ground, MARKS) for ground in ("ground", "surface", "raised", *tinted))


def uncounted(modes: Modes) -> Iterator[tuple[str, str]]:
    """(mode, role) of those that have no colour in a pair."""
    for mode, roles in modes.items():
        asked = dict.fromkeys(name for ink, ground, _ in pairs(colors_of(roles)) for name in (ink, ground))
        yield from ((mode, name) for name in asked if color_of(name, roles) is None)


def weak_pairs(modes: Modes) -> Iterator[Weak]:
    """Told once where modes have the same colours."""
    told: set[tuple[object, ...]] = set()
    for mode, roles in modes.items():
        found: dict[tuple[str, int], list[tuple[str, float]]] = {}
        for ink, ground, least in pairs(colors_of(roles)):
            one, other = color_of(ink, roles), color_of(ground, roles)
            if one is None or other is None or contrast(one, other) >= least:
                continue
            if (ink, one, ground, other) not in told:
                told.add((ink, one, ground, other))
                found.setdefault((ink, least), []).append((ground, contrast(one, other)))
        yield from (Weak(mode, ink, least, tuple(grounds)) for (ink, least), grounds in found.items())


def fill_in(text: str, roles: Mapping[str, Role]) -> str:
    """A drawing that stands outside every page with the colours that a page would give it."""
    return _ASKED.sub(lambda found: hex_of(found[1], roles), text)


def _blank(found: re.Match[str]) -> str:
    """As many lines and letters as there were: what follows keeps its place."""
    return re.sub(r"[^\n]", " ", found[0])


def _holds(condition: str, mode: str) -> bool:
    if "width" in condition or "print" in condition:
        return False
    return all(word in mode for word in ("light", "dark", "more") if word in condition)


def _luminance(color: tuple[int, int, int]) -> float:
    channels = (each / 255 for each in color)
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
