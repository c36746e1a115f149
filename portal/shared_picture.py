"""The colours of a face → the picture that stands beside a link that somebody shares. In: Roles. Out: a PNG's bytes.

A site that brings no such picture of its own would show another city's, or none. This one has no words: the name stands
beside it as text, in every language, and no font is needed to draw it.
"""

import io
from collections.abc import Iterator, Mapping

from portal.roles import Role, color_of, colors_of

WIDTH, HEIGHT = 1200, 630
"""What those who show links ask for, in pixels."""

_FINER = 2
"""Drawn so many times larger and then made small: edges are smooth."""

_LINE = ((-40, 600), (150, 660, 190, 470, 340, 440), (520, 400, 540, 600, 700, 540), (830, 490, 760, 350, 900, 280))
_LINE = (*_LINE, (1040, 210, 960, 60, 1260, -20))
"""Where the line begins, and its bends: two points that pull, and where each ends."""

_STOPS = ((200, 515, 78), (455, 455, 64), (730, 525, 72), (905, 275, 82), (1052, 150, 60))
"""The middle of each disc, and how far it reaches."""


def draw_shared_picture(roles: Mapping[str, Role]) -> bytes:
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (WIDTH * _FINER, HEIGHT * _FINER), color_of("band", roles))
    draw = ImageDraw.Draw(picture)
    for x, y in _line():
        _disc(draw, x, y, 5, color_of("band-mark", roles))
    colors = colors_of(roles)
    for index, (x, y, size) in enumerate(_STOPS if colors else ()):
        name = colors[index * len(colors) // len(_STOPS)]
        _disc(draw, x, y, size + 12, color_of("band", roles))
        _disc(draw, x, y, size, color_of(f"{name}-ground", roles))
    made = io.BytesIO()
    picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).quantize(64).save(made, "PNG", optimize=True)
    return made.getvalue()


def _line() -> Iterator[tuple[float, float]]:
    """Points so close that discs on them are a line."""
    (x, y), *bends = _LINE
    for x1, y1, x2, y2, x3, y3 in bends:
        for step in range(400):
            t = step / 400
            a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
            yield a * x + b * x1 + c * x2 + d * x3, a * y + b * y1 + c * y2 + d * y3
        x, y = x3, y3


def _disc(draw: object, x: float, y: float, size: float, color: tuple[int, int, int] | None) -> None:
    draw.ellipse(
        [round((each - size) * _FINER) for each in (x, y)] + [round((e + size) * _FINER) for e in (x, y)], color
    )
