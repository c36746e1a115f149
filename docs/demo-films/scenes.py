"""What the films show. In: seconds since a scene began, its length, when its lines begin. Out: a picture.

Everything moves slowly and nothing flashes; the lowest quarter holds nothing that captions may not cover. People are
round shapes without faces, in the colours of the site's topics.
"""

import math
from collections.abc import Callable

from drawing import FINER, WIDTH, Canvas, Colour, between, colour, ease
from PIL import Image, ImageFont

Moments = tuple[float, ...]
Scene = Callable[[float, float, Moments], Image.Image]


def moment(moments: Moments, number: int, otherwise: float) -> float:
    return moments[number] if number < len(moments) else otherwise


# When strength ends


def sea(time: float, length: float, moments: Moments) -> Image.Image:
    """A small boat. At first every wave has rest after it; then they come close together."""
    canvas = Canvas("paper")
    rough = ease(time, moment(moments, 1, length / 2), 4)
    canvas.circle(500, 92, 46, "sun")

    def water(x: float, layer: int) -> float:
        turn = x / 100 - time * 0.55 + layer * 1.9
        calm = 12 * math.sin(turn)
        return calm + rough * 15 * math.sin(1.9 * turn + layer)

    for layer, (top, fill) in enumerate(((212, "sky-1"), (236, "shallow"))):
        canvas.shape([*((x, top - water(x, layer)) for x in range(0, 648, 8)), (640, 360), (0, 360)], fill)
    x = 236.0
    y = 256 - water(x, 2)
    lean = (water(x + 14, 2) - water(x - 14, 2)) / 28

    def turned(right: float, up: float) -> tuple[float, float]:
        angle = math.atan(lean) * 0.7
        return x + right * math.cos(angle) - up * math.sin(angle), y - right * math.sin(angle) - up * math.cos(angle)

    canvas.line([turned(0, 10), turned(0, 108)], 5, "ink-blue")
    canvas.shape([turned(8, 104), turned(8, 28), turned(62, 28)], "buoy")
    canvas.shape([turned(-8, 92), turned(-8, 28), turned(-42, 28)], "amber-2")
    canvas.shape([turned(-62, 20), turned(66, 20), turned(44, -16), turned(-44, -16)], "ink-blue")
    for layer, (top, fill) in enumerate(((258, "sea"), (300, "deep")), start=2):
        canvas.shape([*((x, top - water(x, layer)) for x in range(0, 648, 8)), (640, 360), (0, 360)], fill)
    return canvas.done()


def night(time: float, length: float, moments: Moments) -> Image.Image:
    """A clock says four; one window is lit."""
    canvas = Canvas("night")
    for x, y, size in (
        (60, 60, 2),
        (150, 36, 3),
        (262, 70, 2),
        (350, 40, 2),
        (430, 84, 3),
        (600, 120, 2),
        (30, 150, 2),
    ):
        canvas.circle(x, y, size, "haze")
    moon = 548 - time * 2
    canvas.circle(moon, 74, 34, "sun")
    canvas.circle(moon + 15, 64, 30, "night")
    for left, top, right in ((300, 218, 380), (366, 180, 470), (456, 206, 560), (546, 168, 660)):
        canvas.box(left, top, right, 400, 10, "twilight")
    for x, y in (
        (386, 200),
        (426, 200),
        (386, 240),
        (476, 228),
        (516, 228),
        (566, 190),
        (606, 190),
        (606, 230),
        (320, 240),
    ):
        canvas.box(x, y, x + 22, y + 26, 4, "dusk")
    glow = ease(time, 0.8, 1.4)
    canvas.box(426, 240, 448, 266, 4, between("dusk", "sun", glow))
    x, y = 160, 168
    canvas.circle(x, y, 92, "twilight-2")
    canvas.circle(x, y, 82, "foam")
    for hour in range(12):
        angle = hour * math.pi / 6
        canvas.circle(x + 68 * math.sin(angle), y - 68 * math.cos(angle), 5 if hour % 3 == 0 else 3, "slate-2")
    turned = 2 * math.pi * (3.9 + 0.1 * ease(time, 0, 3)) / 12
    minute = turned * 12
    canvas.line([(x, y), (x + 40 * math.sin(turned), y - 40 * math.cos(turned))], 11, "ink-blue")
    canvas.line([(x, y), (x + 60 * math.sin(minute), y - 60 * math.cos(minute))], 7, "sea")
    canvas.circle(x, y, 8, "buoy")
    return canvas.done()


def rows(time: float, length: float, moments: Moments) -> Image.Image:
    """A page of text; the same row is read three times."""
    canvas = Canvas("amber-1")
    canvas.box(154, 34, 494, 400, 22, between("amber-1", "amber-2", 0.45))
    canvas.box(146, 26, 486, 392, 22, "sheet")
    start = 0.7
    each = (length - start) / 3
    turn = max(0.0, time - start) / each
    reading = turn % 1 if turn < 3 else 1
    read = ease(reading, 0.05, 0.75)
    canvas.box(168, 118, 168 + 34 + 262 * read, 154, 12, "sun" if time > start else "sheet")
    for row, right in enumerate((420, 452, 440, 456, 400, 448)):
        y = 72 + row * 32
        canvas.box(182, y - 6, right, y + 6, 6, "ink-blue" if row == 2 else "sand-2")
    return canvas.done()


def battery(time: float, length: float, moments: Moments) -> Image.Image:
    """Five bars of strength go out, one after the other; the last one hardly glows."""
    canvas = Canvas("coral-1")
    canvas.box(150, 88, 478, 240, 34, "coral-4")
    canvas.box(478, 136, 504, 192, 10, "coral-4")
    canvas.box(162, 100, 466, 228, 24, "sheet")
    gone = time / max(1.0, length - 1.5) * 4.3
    for bar in range(5):
        left = ease(gone, 3.9 - bar, 0.9) if bar else ease(gone, 3.9, 0.4) * 0.45
        fill = between(("buoy", "sun", "amber-2", "moss-2", "moss-2")[bar], "sheet", left)
        x = 176 + bar * 56
        canvas.box(x, 114, x + 48, 214, 14, fill)
    return canvas.done()


def morning(time: float, length: float, moments: Moments) -> Image.Image:
    """The sun rises over hills; somebody walks a little way along a path."""
    canvas = Canvas(between("amber-1", "paper", ease(time, 0, length)))
    risen = ease(time, 0, length * 0.75)
    sun_y = 232 - 142 * risen
    canvas.circle(430, sun_y, 74, between("amber-1", "sun", 0.35))
    canvas.circle(430, sun_y, 52, "sun")
    canvas.hill(204, 20, 1.1, 0.6, "moss-1")
    for x, size in ((96, 30), (140, 20), (560, 26)):
        ground = 204 - 20 * math.sin(1.1 * x / WIDTH * 2 * math.pi + 0.6)
        canvas.line([(x, ground), (x, ground - size * 1.4)], 6, "clay-3")
        canvas.circle(x, ground - size * 1.8, size, "moss-2")
    canvas.hill(246, 16, 0.9, 2.6, "moss-2")

    def ground(x: float) -> float:
        return 276 - 12 * math.sin(0.8 * x / WIDTH * 2 * math.pi + 0.4)

    canvas.hill(276, 12, 0.8, 0.4, between("moss-2", "moss-3", 0.45))
    x = 110 + 330 * min(1, time / length)
    for step in range(40, 640, 34):
        canvas.circle(step, ground(step) + 16, 5, "sun" if step < x - 8 else "moss-1")
    walker(canvas, x, ground(x) + 10, 46, "buoy", time)
    return canvas.done()


def walker(canvas: Canvas, x: float, ground: float, size: float, fill: str | Colour, time: float) -> None:
    """A round head, a rounded body and two legs that go."""
    swing = math.sin(time * 3.2) * size * 0.2
    hip = ground - size * 0.5
    for turn in (swing, -swing):
        canvas.line([(x, hip), (x + turn, ground)], size * 0.2, "ink-blue")
    canvas.box(x - size * 0.28, ground - size * 1.25, x + size * 0.28, hip + size * 0.12, size * 0.28, fill)
    canvas.circle(x + size * 0.03, ground - size * 1.58, size * 0.25, "ink-blue")


# Rest in the forest


def forest(time: float, length: float, moments: Moments) -> Image.Image:
    """Trunks glide by as slowly as somebody strolls; leaves sink through the light."""
    canvas = Canvas("moss-1")
    canvas.circle(330, 120, 190, between("moss-1", "paper", 0.5))
    canvas.circle(330, 120, 120, "paper")
    layers = ((0.35, 15, between("moss-1", "moss-2", 0.6), 118), (0.7, 24, "moss-2", 168), (1.25, 40, "moss-3", 250))
    for number, (speed, width, fill, apart) in enumerate(layers):
        canvas.hill(262 + number * 22, 7, 1.3, number * 2 + time * speed * 0.04, fill)
        for tree in range(8):
            x = (tree * apart + number * 61 - time * speed * 9) % (apart * 8) - apart
            crooked = (tree * 37 + number * 11) % 17 - 8
            trunk = [(x + crooked, -20), (x + crooked * 0.4, 150), (x, 300 + number * 24)]
            canvas.line(trunk, width, fill)
            if number == 1:
                canvas.line([(x + crooked * 0.4, 128), (x + 34, 92)], 9, fill)
    for leaf in range(6):
        fall = (time * 13 + leaf * 67) % 330
        x = 90 + leaf * 97 + 18 * math.sin(time * 0.7 + leaf * 2)
        canvas.oval(x, fall - 12, 9, 5, ("sun", "amber-2", "buoy")[leaf % 3])
    return canvas.done()


def sounds(time: float, length: float, moments: Moments) -> Image.Image:
    """Rings spread from something far away, and from something near."""
    canvas = Canvas("moss-4")
    canvas.hill(258, 12, 1.2, 1.0, between("moss-4", "moss-3", 0.5))
    near_since = moment(moments, 1, length * 0.5) + 1.8
    for x, y, start, reach, fill, size in ((498, 104, 0.0, 150, "sun", 7), (178, 196, near_since, 220, "shallow", 13)):
        for ring in range(4):
            age = time - start - ring * 1.5
            if age < 0:
                continue
            grown = (age % 6) / 6
            pale = between(fill, "moss-4", 0.1 + 0.9 * ease(grown))
            canvas.ring(x, y, size + reach * grown, 3, pale)
        canvas.circle(x, y, size, between("moss-3", fill, ease(time, start, 1.2)))
    canvas.hill(292, 10, 1.0, 2.4, "moss-3")
    return canvas.done()


def yard(time: float, length: float, moments: Moments) -> Image.Image:
    """A single tree between houses is enough."""
    canvas = Canvas("sky-1")
    canvas.circle(96, 78, 38, "sun")
    cloud = 470 + time * 4
    for right, up, size in ((-34, 0, 20), (0, -12, 28), (36, 0, 22)):
        canvas.circle(cloud + right, 74 + up, size, "sheet")
    canvas.box(cloud - 50, 72, cloud + 56, 96, 12, "sheet")
    for left, right, top, fill in ((-20, 166, 128, "clay-2"), (474, 660, 108, "rose-2")):
        canvas.box(left, top, right, 400, 12, fill)
        for x in range(max(left, 0) + 26, min(right, 640) - 30, 48):
            for y in (top + 26, top + 76):
                canvas.box(x, y, x + 26, y + 32, 5, "sheet")
    canvas.hill(272, 6, 0.5, 0.4, "moss-2")
    sway = 4 * math.sin(time * 0.8)
    canvas.line([(320, 284), (320, 190)], 20, "clay-3")
    canvas.line([(320, 216), (352, 184)], 10, "clay-3")
    for right, up, size in ((-52, 150, 46), (46, 158, 48), (0, 108, 56), (0, 168, 44)):
        canvas.circle(320 + right + sway * (1.4 - up / 200), up, size, between("moss-3", "moss-2", 0.25))
    for right, up in ((-60, 138), (-20, 96), (34, 120), (58, 164), (-8, 158)):
        canvas.circle(320 + right + sway * (1.4 - up / 200), up, 7, "moss-2")
    return canvas.done()


# Vapes, white snus and laughing gas


def bubble(canvas: Canvas, x: float, y: float, size: float, fill: str | Colour, ink: str | Colour, tail: int) -> None:
    """A speech bubble with three rows in it; its tail points down to the left (-1) or to the right (1)."""
    wide, high = 118 * size, 66 * size
    canvas.shape(
        [(x + tail * wide * 0.35, y), (x + tail * wide * 0.75, y), (x + tail * wide * 0.8, y + high * 1.5)], fill
    )
    canvas.box(x - wide, y - high, x + wide, y + high, 38 * size, fill)
    for row, share in enumerate((0.62, 0.7, 0.4)):
        top = y + (row - 1) * 28 * size
        canvas.box(x - wide * 0.7, top - 6 * size, x - wide * 0.7 + 2 * wide * share, top + 6 * size, 6 * size, ink)


def talk(time: float, length: float, moments: Moments) -> Image.Image:
    """Two bubbles: the one who asks has the larger one, until the other answers."""
    canvas = Canvas("teal-1")
    canvas.circle(70, 330, 150, between("teal-1", "teal-2", 0.4))
    canvas.circle(600, 20, 110, between("teal-1", "teal-2", 0.25))
    other = ease(time, moment(moments, 1, length), 0.9)
    breath = 0.015 * math.sin(time * 1.3)
    bubble(canvas, 210, 116, 1.0 + breath - 0.22 * other, between("teal-3", "teal-2", 0.75 * other), "teal-1", -1)
    bubble(canvas, 432, 198, 0.78 - breath + 0.22 * other, between("plum-2", "plum-3", other), "plum-1", 1)
    return canvas.done()


def things(chosen: int) -> Scene:
    """A vape, a box of white snus, a balloon: the one that is spoken of rises into its colour."""

    def scene(time: float, length: float, moments: Moments) -> Image.Image:
        canvas = Canvas("indigo-1")
        canvas.box(54, 252, 586, 268, 8, "indigo-2")

        def tint(name: str, thing: int) -> Colour:
            return colour(name) if chosen in (thing, 3) else between(name, "indigo-1", 0.72)

        def raised(thing: int) -> float:
            return 8 + 3 * math.sin(time * 1.1 + thing) if chosen == thing else 0

        x, up = 140, raised(0)
        if chosen == 0:
            for puff in range(4):
                age = (time * 0.22 + puff / 4) % 1
                x_puff = x + 10 * math.sin(age * 5 + puff)
                canvas.circle(x_puff, 92 - up - age * 70, 9 + age * 24, between("sheet", "indigo-1", age * age))
        canvas.box(x - 12, 84 - up, x + 12, 130 - up, 9, tint("slate-3", 0))
        canvas.box(x - 23, 108 - up, x + 23, 252 - up, 16, tint("rose-2", 0))
        canvas.circle(x, 152 - up, 8, tint("sheet", 0))
        canvas.box(x - 8, 186 - up, x + 8, 230 - up, 8, tint("rose-3", 0))

        x, up = 320, raised(1)
        canvas.box(x - 72, 184 - up, x + 72, 252 - up, 20, tint("sky-3", 1))
        canvas.box(x - 76, 172 - up, x + 76, 206 - up, 15, tint("sky-2", 1))
        if chosen == 1:
            lifted = ease(time, moment(moments, 0, 0.5), 1.6)
            for pouch in range(3):
                left = x - 62 + pouch * 44
                top = 160 - up - lifted * (30 + 14 * (pouch == 1))
                canvas.box(left, top, left + 36, top + 24, 10, "sheet")
                canvas.box(left + 6, top + 10, left + 30, top + 14, 2, "sky-1")

        x, up = 500, raised(2)
        full = 1 + (0.06 * math.sin(time * 0.9) if chosen == 2 else 0)
        string = [(x + 6 * math.sin(y / 13 + time * 0.6), y - up * (252 - y) / 80) for y in range(176, 254, 6)]
        canvas.line(string, 4, tint("slate-3", 2))
        canvas.oval(x, 116 - up, 56 * full, 64 * full, tint("sun", 2))
        canvas.shape([(x - 11, 192 - up), (x + 11, 192 - up), (x, 174 - up)], tint("sun", 2))
        canvas.oval(x - 20, 92 - up, 10, 16, between(tint("sun", 2), "sheet", 0.6))
        return canvas.done()

    return scene


# Alone when you do not want to be

CROWD = (
    (420, 108, "teal-2"),
    (484, 82, "amber-2"),
    (546, 116, "rose-2"),
    (452, 164, "indigo-2"),
    (516, 170, "moss-2"),
    (572, 184, "coral-2"),
    (482, 226, "sky-2"),
    (546, 236, "plum-2"),
)


def crowd(canvas: Canvas, time: float, shift: float = 0) -> None:
    for number, (x, y, fill) in enumerate(CROWD):
        beat = time * 0.9 + number * 1.7
        canvas.circle(x + shift + 4 * math.sin(beat), y + 4 * math.cos(beat * 0.8), 25, fill)


def alone(time: float, length: float, moments: Moments) -> Image.Image:
    """Many dots keep together; one is on its own and draws back."""
    canvas = Canvas("sand")
    back = ease(time, moment(moments, 2, length * 0.6), 4)
    reach = ease(time, moment(moments, 1, length * 0.4), 2.5) * (1 - back)
    x = 178 + 66 * reach - 70 * back
    canvas.circle(x, 172, 70 - 12 * back, between("sand", "sheet", 0.8))
    canvas.circle(x, 172, 25, "ink-blue")
    crowd(canvas, time)
    return canvas.done()


def two(time: float, length: float, moments: Moments) -> Image.Image:
    """One comes out to it; they roll on side by side."""
    canvas = Canvas("sand")
    crowd(canvas, time, 60)
    come = ease(time, 0.4, 3)
    along = ease(time, moment(moments, 1, length * 0.5), 4.5)
    x, y = 118 + 150 * along, 172 + 10 * math.sin(along * 6)
    friend = 442 + (x + 62 - 442) * come
    canvas.circle(x + 31 * come, y, 70 + 24 * come, between("sand", "sheet", 0.8))
    canvas.circle(friend, 128 + (y - 128) * come, 25, "buoy")
    canvas.circle(x, y, 25, "ink-blue")
    return canvas.done()


def ring(time: float, length: float, moments: Moments) -> Image.Image:
    """The dots stand in a ring, and there is room in it for one more."""
    canvas = Canvas("sand")
    canvas.circle(320, 156, 148, between("sand", "sheet", 0.8))
    fills = [fill for _, _, fill in CROWD] + ["buoy"]
    opened = ease(time, 0.4, 1.8)
    come = ease(time, 1.2, 3)
    for number, fill in enumerate(fills):
        even = number * 2 * math.pi / 9
        spread = (number + 1) * 2 * math.pi / 10
        angle = math.pi + even + (spread - even) * opened + 0.05 * math.sin(time * 0.8) * (1 - opened)
        canvas.circle(320 + 104 * math.cos(angle), 156 + 104 * math.sin(angle), 25, fill)
    canvas.circle(60 + 156 * come, 156, 25, "ink-blue")
    canvas.circle(320, 156, 30 + 2 * math.sin(time), between("sun", "sheet", 0.1))
    return canvas.done()


# The race with walking frames

FIELD = (("buoy", 56), ("teal-3", 48), ("plum-3", 54), ("indigo-3", 46), ("rose-3", 52))
FINISH = 292


def race(time: float, length: float, moments: Moments) -> Image.Image:
    """Five walk behind their frames, below flags, over the line. Whoever is over it gets a medal."""
    canvas = Canvas("paper")
    canvas.circle(548, 100, 42, "sun")
    canvas.hill(206, 14, 1.4, 0.5, "sky-1")
    for bush in range(13):
        canvas.circle(bush * 54, 236, 30 + bush * 5 % 9, "moss-2")
    canvas.box(-10, 234, 650, 380, 0, between("moss-2", "moss-3", 0.3))
    canvas.box(-10, 250, 650, 380, 0, "sand")
    canvas.box(-10, 250, 650, 256, 0, "sand-2")

    def cord(x: float) -> float:
        return 34 + 16 * math.sin(x / 160 * math.pi) ** 2

    canvas.line([(x, cord(x)) for x in range(-8, 656, 8)], 3, "slate-2")
    for flag in range(12):
        x = flag * 58 + 4
        fill = ("buoy", "teal-2", "sun", "plum-2", "indigo-2", "rose-2")[flag % 6]
        canvas.shape([(x - 13, cord(x - 13)), (x + 13, cord(x + 13)), (x, cord(x) + 27)], fill)
    for row in range(2, 14):
        for column in range(2):
            white = (row + column) % 2
            left, top = FINISH + column * 11, 244 + row * 8
            canvas.box(left, top, left + 11, top + 8, 0, "sheet" if white else "slate-2")
    canvas.line([(FINISH + 11, 256), (FINISH + 11, 92)], 8, "ink-blue")
    canvas.box(FINISH + 14, 92, FINISH + 84, 136, 4, "sheet")
    for square in range(15):
        row, column = divmod(square, 5)
        if (row + column) % 2 == 0:
            left, top = FINISH + 14 + column * 14, 92 + row * 44 / 3
            canvas.box(left, top, left + 14, top + 44 / 3, 2, "ink-blue")
    walking = length - 5
    for number, (fill, size) in enumerate(FIELD):
        last = 556 - 58 * number
        x = last - 604 * (1 - min(1, time / (walking - 0.5 * number)))
        ground = 300 + (number % 2) * 12
        frame(canvas, x, ground, size, fill, time + number * 0.7 if x < last else 0)
        medal = ease(x, FINISH + 20, 14)
        if medal:
            canvas.circle(x + 2, ground - size * 0.88, size * 0.17 * medal, "sun")
    return canvas.done()


def frame(canvas: Canvas, x: float, ground: float, size: float, fill: str, time: float) -> None:
    """Somebody who walks behind a frame on wheels."""
    near, far = x + size * 0.42, x + size * 0.88
    canvas.line([(near + 2, ground - size * 0.92), (near + 8, ground - size * 0.1)], size * 0.08, "slate-3")
    canvas.line([(near + 2, ground - size * 0.92), (far, ground - size * 0.1)], size * 0.08, "slate-3")
    canvas.line([(near + 8, ground - size * 0.42), (far - size * 0.18, ground - size * 0.42)], size * 0.08, "slate-3")
    walker(canvas, x, ground, size, fill, time)
    canvas.line([(x, ground - size * 1.05), (near, ground - size * 0.94)], size * 0.15, between(fill, "ink-blue", 0.25))
    for wheel in (near + 8, far):
        canvas.circle(wheel, ground - size * 0.1, size * 0.12, "ink-blue")
        canvas.circle(wheel, ground - size * 0.1, size * 0.05, "foam")


# Instead of an interpreter


def draw_placeholder(words: list[str]) -> Image.Image:
    """Large words which say that nobody signs here, and two hands."""
    canvas = Canvas("deep")
    for side, x in ((-1, 214), (1, 426)):
        hand(canvas, x, 268, side)
    wide = WIDTH * FINER
    for text, size, top, fill in zip(words, (58, 30, 30), (22, 100, 138), ("sun", "foam", "foam"), strict=True):
        letters = ImageFont.truetype("NotoSans-Bold.ttf", size * FINER)
        place = ((wide - letters.getlength(text)) / 2, top * FINER)
        canvas.pen.text(place, text, colour(fill), letters)
    return canvas.done()


def hand(canvas: Canvas, x: float, y: float, side: int) -> None:
    """An open hand seen from its palm; `side` is where its thumb is not."""
    fill = "amber-2"
    canvas.box(x - 34, y - 8, x + 34, y + 62, 26, fill)
    canvas.box(x - 22, y + 40, x + 22, y + 140, 12, fill)
    for finger, reach in enumerate((52, 64, 60, 44)):
        root = x + side * (26 - finger * 17.5) * -1
        tip = root + side * (finger - 1.5) * 7
        canvas.line([(root, y + 8), (tip, y - reach)], 15, fill)
    canvas.line([(x - side * 26, y + 38), (x - side * 60, y + 2)], 16, fill)


SCENES: dict[str, Scene] = {
    "sea": sea,
    "night": night,
    "rows": rows,
    "battery": battery,
    "morning": morning,
    "forest": forest,
    "sounds": sounds,
    "yard": yard,
    "talk": talk,
    "vape": things(0),
    "snus": things(1),
    "gas": things(2),
    "all-three": things(3),
    "alone": alone,
    "two": two,
    "ring": ring,
    "race": race,
}
