"""Plain shapes in the site's own colours. In: places in a picture of 640 × 360. Out: an image without jagged edges."""

import math
import re
from pathlib import Path

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 640, 360
FINER = 2
"""Drawn so many times larger, then made smaller: that is what smooths the edges."""

_TOKENS = Path(__file__).parents[2] / "static/css/tokens.css"
Colour = tuple[int, int, int]
PALETTE: dict[str, Colour] = {
    name: (int(code[:2], 16), int(code[2:4], 16), int(code[4:], 16))
    for name, code in re.findall(r"--([\w-]+): #([0-9a-f]{6});", _TOKENS.read_text(encoding="utf-8"))
}


def between(first: str | Colour, second: str | Colour, share: float) -> Colour:
    """A colour on the way from one to the other."""
    here, there = colour(first), colour(second)
    share = max(0.0, min(1.0, share))
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(here, there, strict=True))
    return red, green, blue


def colour(name: str | Colour) -> Colour:
    return PALETTE[name] if isinstance(name, str) else name


def ease(time: float, start: float = 0.0, length: float = 1.0) -> float:
    """From 0 to 1 between `start` and `start + length`, slow at both ends."""
    share = max(0.0, min(1.0, (time - start) / length))
    return share * share * (3 - 2 * share)


class Canvas:
    """`scale` is how many times larger than 640 × 360 the picture is; places in it are the same."""

    def __init__(self, ground: str | Colour, scale: int = 1) -> None:
        self.scale, self.finer = scale, FINER * scale
        self.image = Image.new("RGB", (WIDTH * self.finer, HEIGHT * self.finer), colour(ground))
        self.pen = ImageDraw.Draw(self.image)

    def circle(self, x: float, y: float, radius: float, fill: str | Colour) -> None:
        box = [
            self.finer * (x - radius),
            self.finer * (y - radius),
            self.finer * (x + radius),
            self.finer * (y + radius),
        ]
        self.pen.ellipse(box, fill=colour(fill))

    def ring(self, x: float, y: float, radius: float, width: float, fill: str | Colour) -> None:
        box = [
            self.finer * (x - radius),
            self.finer * (y - radius),
            self.finer * (x + radius),
            self.finer * (y + radius),
        ]
        self.pen.ellipse(box, outline=colour(fill), width=max(1, round(self.finer * width)))

    def oval(self, x: float, y: float, wide: float, high: float, fill: str | Colour) -> None:
        box = [self.finer * (x - wide), self.finer * (y - high), self.finer * (x + wide), self.finer * (y + high)]
        self.pen.ellipse(box, fill=colour(fill))

    def box(self, left: float, top: float, right: float, bottom: float, radius: float, fill: str | Colour) -> None:
        if right - left < 1 or bottom - top < 1:
            return
        radius = min(radius, (right - left) / 2, (bottom - top) / 2)
        edges = [self.finer * left, self.finer * top, self.finer * right, self.finer * bottom]
        self.pen.rounded_rectangle(edges, self.finer * radius, fill=colour(fill))

    def line(self, points: list[tuple[float, float]], width: float, fill: str | Colour) -> None:
        """With round ends and corners."""
        scaled = [(self.finer * x, self.finer * y) for x, y in points]
        self.pen.line(scaled, fill=colour(fill), width=round(self.finer * width), joint="curve")
        for x, y in (points[0], points[-1]):
            self.circle(x, y, width / 2, fill)

    def shape(self, points: list[tuple[float, float]], fill: str | Colour) -> None:
        self.pen.polygon([(self.finer * x, self.finer * y) for x, y in points], fill=colour(fill))

    def hill(self, top: float, swing: float, waves: float, shift: float, fill: str | Colour) -> None:
        """Land that fills the picture downwards from a long, soft wave."""
        crest = [(x, top - swing * math.sin(waves * x / WIDTH * 2 * math.pi + shift)) for x in range(0, WIDTH + 8, 8)]
        self.shape([*crest, (WIDTH, HEIGHT), (0, HEIGHT)], fill)

    def done(self) -> Image.Image:
        return self.image.resize((WIDTH * self.scale, HEIGHT * self.scale), Image.Resampling.LANCZOS)
