"""The pictures of the example: plain shapes in the site's colours. In: nothing. Out: bild.webp beside the words.

Nobody is in them, and nothing comes from anybody else. In a dark page they are as they are by day, so no large part of
one is white.
"""

import math
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "demo-films"))

from drawing import HEIGHT, WIDTH, Canvas, Colour, between  # noqa: E402 (it lies beside the films)

SCALE = 2
QUALITY = 76


def walk_in_the_park(canvas: Canvas) -> None:
    """A path round a pond, under large trees; a bench waits."""
    canvas.circle(500, 84, 62, between("sky-1", "sun", 0.3))
    canvas.circle(500, 84, 42, "sun")
    canvas.hill(196, 16, 0.9, 2.4, between("moss-1", "teal-2", 0.35))
    for x, y, size in ((40, 168, 34), (96, 176, 26), (330, 226, 26), (592, 186, 30), (548, 192, 20)):
        canvas.circle(x, y, size, "teal-2")
    canvas.hill(236, 12, 1.1, 0.2, "moss-2")
    canvas.oval(178, 262, 118, 24, "sky-2")
    canvas.oval(170, 258, 84, 13, between("sky-2", "sky-1", 0.6))
    bends = [(410 - 150 * math.sin(turn / 14) ** 2 + turn * 1.4, 226 + turn * 3.4) for turn in range(43)]
    wide = [5 + turn * 1.75 for turn in range(43)]
    left = [(x - size, y) for (x, y), size in zip(bends, wide, strict=True)]
    right = [(x + size, y) for (x, y), size in zip(bends, wide, strict=True)]
    canvas.shape([*left, *reversed(right)], "amber-1")
    tree(canvas, 566, 268, 1.25, "moss-3", "moss-4")
    tree(canvas, 468, 236, 0.7, "teal-3", "teal-4")
    tree(canvas, 66, 292, 1.45, "teal-3", "teal-4")
    bench(canvas, 182, 312)
    for x, y in ((150, 334), (176, 322), (520, 336), (548, 348), (130, 346), (604, 322)):
        canvas.circle(x, y, 4, "coral-1")
        canvas.circle(x, y, 1.8, "sun")


def tree(canvas: Canvas, x: float, y: float, size: float, leaves: str, shade: str) -> None:
    canvas.oval(x + 6 * size, y + 2, 40 * size, 6 * size, between("moss-2", "moss-3", 0.45))
    canvas.line([(x, y), (x, y - 70 * size)], 12 * size, "clay-4")
    canvas.line([(x, y - 44 * size), (x + 24 * size, y - 72 * size)], 6 * size, "clay-4")
    for right, up, wide in ((-30, 88, 34), (32, 92, 32), (0, 122, 42)):
        canvas.circle(x + right * size, y - up * size, wide * size, leaves)
    for right, up, wide in ((-38, 96, 9), (6, 134, 12), (34, 100, 8)):
        canvas.circle(x + right * size, y - up * size, wide * size, between(leaves, "moss-2", 0.5))
    canvas.circle(x + 18 * size, y - 84 * size, 10 * size, shade)


def bench(canvas: Canvas, x: float, y: float) -> None:
    for leg in (x + 10, x + 78):
        canvas.line([(leg, y), (leg, y + 22)], 5, "ink-blue")
        canvas.line([(leg, y), (leg, y - 26)], 5, "ink-blue")
    for up in (0, 14, 26):
        canvas.box(x, y - up - 4, x + 88, y - up + 4, 4, "buoy" if up else "coral-3")


def garden(canvas: Canvas) -> None:
    """Beds of wood with what grows in them, in front of a house with open windows."""
    canvas.box(-20, -20, WIDTH + 20, 214, 0, "clay-1")
    for row in range(2):
        for column in range(5):
            window(canvas, 38 + column * 126, 22 + row * 92, column == 3 and row == 0)
    canvas.box(-20, 206, WIDTH + 20, HEIGHT + 20, 0, "moss-2")
    canvas.hill(216, 6, 2.3, 1.0, "moss-2")
    canvas.box(-20, 300, WIDTH + 20, HEIGHT + 20, 0, between("moss-2", "moss-3", 0.3))
    sunflower(canvas, 80, 268, 150, 30)
    sunflower(canvas, 134, 268, 112, 23)
    for x, high in ((258, 74), (318, 92), (378, 70)):
        tomato(canvas, x, 268, high)
    for x in range(486, 600, 34):
        salad(canvas, x, 262)
    for left, right in ((36, 182), (222, 418), (456, 616)):
        bed(canvas, left, right, 262)
    can(canvas, 392, 318)


def window(canvas: Canvas, x: float, y: float, lit: bool) -> None:
    canvas.box(x - 5, y - 5, x + 61, y + 65, 6, "clay-2")
    canvas.box(x, y, x + 56, y + 60, 4, "sun" if lit else "sky-2")
    canvas.box(x + 25, y, x + 31, y + 60, 0, "clay-2")
    canvas.box(x - 8, y + 60, x + 64, y + 67, 3, "clay-3")


def bed(canvas: Canvas, left: float, right: float, top: float) -> None:
    canvas.box(left + 4, top - 4, right - 4, top + 20, 8, "clay-4")
    for board, fill in enumerate(("amber-2", between("amber-2", "amber-3", 0.25))):
        canvas.box(left, top + 6 + board * 26, right, top + 33 + board * 26, 4, fill)
    for post in (left + 6, right - 18):
        canvas.box(post, top + 2, post + 12, top + 66, 3, "amber-3")


def leaf(canvas: Canvas, x: float, y: float, length: float, turn: float, fill: str | Colour) -> None:
    """From its stalk, `turn` in degrees up from the right."""
    angle = math.radians(turn)
    points = []
    for step in range(-20, 21):
        along = (20 - abs(step)) / 20
        aside = math.copysign(0.26 * math.sin(math.pi * along), step)
        right, up = length * along, length * aside
        points.append(
            (x + right * math.cos(angle) - up * math.sin(angle), y - right * math.sin(angle) - up * math.cos(angle))
        )
    canvas.shape(points, fill)


def sunflower(canvas: Canvas, x: float, y: float, high: float, size: float) -> None:
    canvas.line([(x, y), (x, y - high)], 6, "moss-3")
    leaf(canvas, x, y - high * 0.35, 44, 28, "moss-3")
    leaf(canvas, x, y - high * 0.5, 40, 150, "moss-3")
    for turn in range(0, 360, 24):
        leaf(canvas, x, y - high, size * 1.5, turn, "sun" if turn % 48 else "amber-2")
    canvas.circle(x, y - high, size * 0.72, "clay-4")
    canvas.circle(x, y - high, size * 0.5, "clay-3")


def tomato(canvas: Canvas, x: float, y: float, high: float) -> None:
    canvas.line([(x + 6, y), (x + 6, y - high - 14)], 3, "clay-3")
    canvas.line([(x, y), (x, y - high)], 5, "moss-3")
    for share, turn in ((0.3, 20), (0.45, 158), (0.65, 30), (0.8, 150), (1.0, 70), (1.0, 115)):
        leaf(canvas, x, y - high * share, 30, turn, "moss-3" if turn < 100 else "moss-4")
    for right, share, fill in ((-13, 0.28, "buoy"), (15, 0.5, "buoy"), (-11, 0.66, "amber-2"), (12, 0.84, "coral-2")):
        canvas.circle(x + right, y - high * share, 8, fill)
        canvas.circle(x + right - 2.5, y - high * share - 2.5, 2, "coral-1")


def salad(canvas: Canvas, x: float, y: float) -> None:
    for turn, fill in ((20, "teal-3"), (160, "teal-3"), (50, "moss-3"), (130, "moss-3"), (90, "teal-3")):
        leaf(canvas, x, y + 4, 36, turn, fill)


def can(canvas: Canvas, x: float, y: float) -> None:
    canvas.oval(x + 30, y + 31, 56, 6, between("moss-3", "moss-2", 0.35))
    canvas.ring(x + 64, y, 22, 6, "deep")
    canvas.line([(x + 8, y + 14), (x - 34, y - 18)], 9, "sea")
    canvas.line([(x - 42, y - 12), (x - 26, y - 26)], 8, "deep")
    canvas.box(x, y - 22, x + 62, y + 32, 8, "sea")
    canvas.box(x + 6, y - 28, x + 40, y - 18, 5, "deep")
    canvas.box(x, y + 4, x + 62, y + 10, 0, "shallow")


def knitting(canvas: Canvas) -> None:
    """Balls of wool, a scarf that is being made, and something warm to drink."""
    canvas.circle(110, 60, 90, between("plum-1", "paper", 0.5))
    canvas.circle(540, 40, 130, between("plum-1", "paper", 0.35))
    canvas.box(-20, 252, WIDTH + 20, HEIGHT + 20, 0, "amber-2")
    canvas.box(-20, 252, WIDTH + 20, 264, 0, between("amber-2", "amber-3", 0.35))
    folded(canvas)
    ball(canvas, 92, 232, 56, "teal-2", "teal-3")
    ball(canvas, 160, 272, 36, "sun", "amber-3")
    needle(canvas, (316, 150), (420, 286), "clay-3")
    needle(canvas, (424, 142), (330, 290), "clay-2")
    ball(canvas, 372, 250, 52, "coral-2", "coral-3")
    mug(canvas, 500, 212)


def ball(canvas: Canvas, x: float, y: float, size: float, wool: str, shade: str) -> None:
    canvas.oval(x + 8, y + size * 0.96, size * 0.95, size * 0.14, between("amber-2", "amber-3", 0.35))
    canvas.circle(x, y, size, wool)
    for tilt in (-0.9, 0.6):
        for turn in (-0.52, -0.18, 0.18, 0.52):
            across = []
            for step in range(-12, 13):
                along = step / 12 * math.sqrt(1 - turn * turn) * 0.9
                bulge = turn + 0.16 * math.cos(step / 12 * math.pi / 2)
                right, up = size * along, size * bulge * 0.82
                across.append(
                    (x + right * math.cos(tilt) - up * math.sin(tilt), y + right * math.sin(tilt) + up * math.cos(tilt))
                )
            inside = [place for place in across if math.dist(place, (x, y)) < size * 0.93]
            if len(inside) > 2 and (tilt < 0 or abs(turn) < 0.4):
                canvas.line(inside, 2.2, between(wool, shade, 0.5))


def folded(canvas: Canvas) -> None:
    """What is finished of a scarf."""
    canvas.oval(258, 272, 74, 8, between("amber-2", "amber-3", 0.35))
    for fold, (top, fill) in enumerate(((242, "plum-3"), (212, "plum-2"), (182, "rose-2"))):
        left, right = 196 + fold * 3, 326 - fold * 4
        canvas.box(left, top, right, top + 30, 15, fill)
        for stitch in range(9):
            middle = left + 17 + stitch * (right - left - 34) / 8
            for aside in (-5, 5):
                canvas.line([(middle + aside, top + 10), (middle, top + 20)], 2, between(fill, "plum-4", 0.4))


def needle(canvas: Canvas, top: tuple[float, float], point: tuple[float, float], fill: str) -> None:
    canvas.line([top, point], 6, fill)
    canvas.circle(*top, 8, fill)


def mug(canvas: Canvas, x: float, y: float) -> None:
    for puff in range(3):
        steam = [
            (x + 22 + puff * 24 + 6 * math.sin(step / 3 + puff), y - 20 - step * 3.4 - puff % 2 * 8)
            for step in range(17)
        ]
        canvas.line(steam, 5, between("plum-1", "plum-2", 0.55))
    canvas.oval(x + 52, y + 88, 70, 8, between("amber-2", "amber-3", 0.35))
    canvas.ring(x + 98, y + 36, 28, 11, "sea")
    canvas.box(x, y - 8, x + 92, y + 88, 18, "sea")
    canvas.box(x, y - 8, x + 92, y + 20, 10, "sea")
    canvas.oval(x + 46, y - 6, 46, 9, "deep")
    canvas.oval(x + 46, y - 5, 38, 6, "clay-3")
    canvas.box(x, y + 34, x + 92, y + 52, 0, "shallow")


PICTURES: dict[str, tuple[str, Callable[[Canvas], None]]] = {
    "areas/centrum/activities/mindfulnesspromenad-i-slottsskogen": ("sky-1", walk_in_the_park),
    "areas/nordost/activities/odla-pa-garden": ("clay-1", garden),
    "areas/hisingen/activities/stickkafe-pa-kyrkbyns-bibliotek": ("plum-1", knitting),
}

if __name__ == "__main__":
    for folder, (ground, draw) in PICTURES.items():
        canvas = Canvas(ground, SCALE)
        draw(canvas)
        path = ROOT / "content" / folder / "bild.webp"
        canvas.done().save(path, quality=QUALITY, method=6)
        print(path.relative_to(ROOT), path.stat().st_size)
