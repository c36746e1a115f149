"""The stylesheets as text → promises about both directions of reading, contrast, focus and weight."""

import gzip
import re
from pathlib import Path

import pytest

STYLES = Path(__file__).parents[2] / "static" / "css"
FILES = sorted(STYLES.rglob("*.css"))
TABLES = ("main.css", "staff.css", "film.css")
"""Tables of contents; the others take in the first."""

PAPER = "print.css"
"""Linked by itself, for paper alone."""

PARTS = [path for path in FILES if path.name not in (*TABLES, PAPER)]
COLORS = ("coral", "amber", "moss", "teal", "sky", "indigo", "plum", "rose", "clay", "slate")
GROUNDS = ("ground", "surface", "raised")
MODES = ("light", "dark", "light, more contrast", "dark, more contrast")

# Physical sides. `width` is allowed in the conditions of media queries only, where no logical name exists.
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*"
    r"|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:"
    r"|(?:text-align|float|clear)\s*:\s*(?:left|right)\b"
)


def name(path: Path) -> str:
    return path.relative_to(STYLES).as_posix()


def rules(path: Path) -> str:
    """The file without comments and without the conditions of its at-rules."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
    return re.sub(r"@(?:media|supports)[^{]*\{", "{", text)


def four_sides(path: Path) -> list[str]:
    """Shorthands whose start and end differ: the second and fourth of four values."""
    found = re.findall(r"(?<![\w-])(?:margin|padding|border-(?:width|style|color))\s*:\s*([^;}]+)", rules(path))
    values = [re.findall(r"(?:[\w-]*\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+)", value) for value in found]
    return [" ".join(value) for value in values if len(value) == 4 and value[1] != value[3]]


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_style_turns_round_with_the_direction_of_reading(path: Path) -> None:
    """A reader of Arabic or Persian meets a page designed from right to left: logical properties only."""
    assert PHYSICAL.findall(rules(path)) == []
    assert four_sides(path) == []
    assert path.name == "utilities.css" or not re.search(r"\[dir|:dir\(", rules(path))


def test_one_utility_alone_asks_for_the_direction() -> None:
    """An editor of the styles finds one place that knows right from left: the mirror."""
    assert re.findall(r"\[dir[^{]*\{", rules(STYLES / "utilities.css")) == ['[dir="rtl"] .mirror {']


@pytest.mark.parametrize("path", [path for path in FILES if path.name != "tokens.css"], ids=name)
def test_colours_are_named_in_one_file(path: Path) -> None:
    """Whoever changes a colour changes it in tokens.css, and dark and more contrast follow."""
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\(", rules(path)) == []


@pytest.mark.parametrize("path", [path for path in FILES if path.name != "utilities.css"], ids=name)
def test_nothing_shouts_over_other_rules(path: Path) -> None:
    """A reader's own style sheet can win: no !important outside utilities."""
    assert "!important" not in rules(path)


@pytest.mark.parametrize("path", [path for path in FILES if path.name != "focus.css"], ids=name)
def test_the_look_of_focus_stands_in_one_file(path: Path) -> None:
    """Somebody with a keyboard meets one look of focus everywhere, and no component takes it away."""
    assert not re.search(r":focus|outline", rules(path))


def test_focus_is_an_outline_of_three_pixels_with_an_offset() -> None:
    """Focus is seen in forced colours too, where shadows are dropped."""
    focus = re.search(r":focus-visible \{([^}]*)\}", rules(STYLES / "focus.css"))
    assert focus and "outline: 3px solid" in focus[1] and "outline-offset: 3px" in focus[1]


@pytest.mark.parametrize("path", FILES, ids=name)
def test_old_phones_get_every_rule(path: Path) -> None:
    """A phone from 2020 shows the face intact: nothing stands in what it would drop."""
    assert not re.search(r"@layer|@container|:is\(|:where\(|:has\(|(?<![\w-])inset(?:-inline|-block)?\s*:", rules(path))
    assert not re.search(r"(?:margin|padding)-(?:inline|block)\s*:", rules(path))


def listed(table: str) -> list[str]:
    text = (STYLES / table).read_text(encoding="utf-8")
    return re.findall(r'^@import "([^"]+)";$', re.sub(r"/\*.*?\*/", "", text, flags=re.S), flags=re.M)


@pytest.mark.parametrize("table", TABLES)
def test_a_table_of_contents_holds_nothing_else(table: str) -> None:
    """Whoever looks for a rule finds it in a component's own file."""
    text = re.sub(r"/\*.*?\*/", "", (STYLES / table).read_text(encoding="utf-8"), flags=re.S)
    assert not re.sub(r'@import "[^"]+";|\s', "", text)


def test_the_tables_of_contents_name_every_file_once() -> None:
    """A new component cannot be forgotten, nor be fetched twice."""
    assert {listed(table)[0] for table in TABLES[1:]} == {"main.css"}
    named = [*listed("main.css"), *(each for table in TABLES[1:] for each in listed(table)[1:])]
    assert sorted(named) == sorted(name(path) for path in PARTS)


@pytest.mark.parametrize(("table", "most"), [("main.css", 8), ("staff.css", 10), ("film.css", 8)])
def test_all_styles_together_weigh_little(table: str, most: int) -> None:
    """A visitor on a slow connection waits for 8 KB of styles at most; who works here, for 10."""
    names = [*listed("main.css"), *(listed(table)[1:] if table != "main.css" else ())]
    text = "".join((STYLES / each).read_text(encoding="utf-8") for each in names)
    together = re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", text, flags=re.S))
    assert len(gzip.compress(together.encode(), 9)) <= most * 1024


def declared(text: str) -> dict[str, str]:
    return dict(re.findall(r"(--[\w-]+)\s*:\s*([^;]+);", text))


def tokens(mode: str) -> dict[str, str]:
    """Every custom property as this mode leaves it: later blocks win, as in the browser."""
    text = re.sub(r"/\*.*?\*/", "", (STYLES / "tokens.css").read_text(encoding="utf-8"), flags=re.S)
    blocks = re.findall(r"@media ([^{]+)\{\s*:root \{([^}]*)\}\s*\}", text)
    plain = re.sub(r"@media [^{]+\{\s*:root \{[^}]*\}\s*\}", "", text)
    values = declared(re.search(r":root \{([^}]*)\}", plain)[1])
    for condition, block in blocks:
        asks = [word for word in ("dark", "more", "width") if word in condition]
        if all(word in mode for word in asks):
            values.update(declared(block))
    return values


def color(role: str, values: dict[str, str]) -> str:
    value = values[f"--{role}"]
    while reference := re.fullmatch(r"var\((--[\w-]+)\)", value):
        value = values[reference[1]]
    return value


def luminance(value: str) -> float:
    """Relative luminance as WCAG 2.2 defines it, of #rgb or #rrggbb."""
    digits = value.lstrip("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


TEXT_PAIRS = [
    *((ink, ground) for ink in ("ink", "quiet", "accent") for ground in GROUNDS),
    *(("ink", f"{name}-ground") for name in COLORS),
    *(("quiet", f"{name}-ground") for name in COLORS),
    *(("accent", f"{name}-ground") for name in COLORS),
    *((f"{name}-ink", f"{name}-ground") for name in COLORS),
    *((f"{name}-ink", "ground") for name in COLORS),
    *((f"{name}-ink", "surface") for name in COLORS),
    ("on-accent", "accent"),
    ("on-band", "band"),
    ("band", "band-mark"),
]
MARKS = ("course", "rule")
MARK_PAIRS = [*((mark, ground) for mark in MARKS for ground in ("ground", "surface")), ("band-mark", "band")]
FOCUS_PAIRS = [("focus", ground) for ground in (*GROUNDS, *(f"{name}-ground" for name in COLORS))]


@pytest.mark.parametrize("mode", MODES)
def test_every_word_has_a_contrast_of_seven_to_one(mode: str) -> None:
    """Somebody with weak sight reads every text, in light and dark (WCAG 1.4.6)."""
    values = tokens(mode)
    weak = {pair: round(contrast(color(pair[0], values), color(pair[1], values)), 2) for pair in TEXT_PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 7} == {}


@pytest.mark.parametrize("mode", MODES)
def test_every_mark_and_the_focus_have_a_contrast_of_three_to_one(mode: str) -> None:
    """The wandering line, the edges of fields and the focus are seen (WCAG 1.4.11)."""
    values = tokens(mode)
    pairs = MARK_PAIRS + FOCUS_PAIRS
    weak = {pair: round(contrast(color(pair[0], values), color(pair[1], values)), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}


SAYS = re.compile(r"[.\w-]*(?:\[aria-(?:current|pressed|selected)[^]]*\]|:target|-(?:here|now|cancelled|off)(?![\w-]))")
SEEN = re.compile(r"(?:border(?:-block-end)?(?:-width|-style)?|text-decoration|font-weight|content)\s*:")
SAID = {".breadcrumb-here", "span[aria-current]", ".sheet-off"}
"""The last step of a trail, hidden where it is narrow; an element by its place; what says in words that it is off."""


def test_no_state_is_told_by_its_colour_alone() -> None:
    """Who sees no colours, or has their own, sees what is current, pressed or cancelled: by a line, a sign or its
    weight, also where forced colours take grounds and shadows away (WCAG 1.4.1)."""
    told: dict[str, list[str]] = {}
    for path in PARTS:
        for heads, body in re.findall(r"([^{}]+)\{([^{}]*)\}", rules(path)):
            for state in SAYS.findall(heads):
                told.setdefault(state, []).append(body)
    assert len(told) > 8
    assert {state for state, bodies in told.items() if not any(map(SEEN.search, bodies))} <= SAID


def test_motion_asks_first() -> None:
    """Whom movement makes ill sees none: what fades, fades only where nobody has asked for less (WCAG 2.3.3)."""
    for path in FILES:
        text = re.sub(r"@media \(prefers-reduced-motion: no-preference\) \{.*\}", "", path.read_text(encoding="utf-8"))
        assert not re.search(r"(?<![\w-])(?:transition|animation|scroll-behavior)[\w-]*\s*:|@keyframes", text), (
            path.name
        )
