"""The stylesheets as text → promises about both directions of reading, contrast, focus and weight."""

import gzip
import re
from pathlib import Path

import pytest

STYLES = Path(__file__).parents[2] / "static" / "css"
FILES = sorted(STYLES.rglob("*.css"))
EVERYWHERE, SHARED = ("main.css", "last.css"), ("choosing.css",)
TABLES = ("pages.css", "staff.css", "film.css", "list.css", "calendar.css")
"""Tables of contents; those of pages begin and end with the two of all pages, and some share one more."""

PAPER = "print.css"
"""Linked by itself, for paper alone."""

PARTS = [path for path in FILES if path.name not in (*EVERYWHERE, *SHARED, *TABLES, PAPER)]
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


@pytest.mark.parametrize("table", (*EVERYWHERE, *SHARED, *TABLES))
def test_a_table_of_contents_holds_nothing_else(table: str) -> None:
    """Whoever looks for a rule finds it in a component's own file."""
    text = re.sub(r"/\*.*?\*/", "", (STYLES / table).read_text(encoding="utf-8"), flags=re.S)
    assert not re.sub(r'@import "[^"]+";|\s', "", text)


def test_the_tables_of_contents_name_every_file_once() -> None:
    """A new component cannot be forgotten, nor be fetched twice, nor come after the focus and the reader's colours."""
    assert {(listed(table)[0], listed(table)[-1]) for table in TABLES} == {EVERYWHERE}
    own = [each for table in TABLES for each in listed(table)[1:-1]]
    assert all(len(set(listed(table))) == len(listed(table)) for table in TABLES) and set(SHARED) <= set(own)
    named = [each for each in own if each not in SHARED]
    named += [each for table in (*EVERYWHERE, *SHARED) for each in listed(table)]
    assert sorted(named) == sorted(name(path) for path in PARTS)


@pytest.mark.parametrize(
    ("table", "most"), [("pages.css", 8), ("staff.css", 8), ("film.css", 8), ("list.css", 10), ("calendar.css", 8)]
)
def test_all_styles_together_weigh_little(table: str, most: int) -> None:
    """A visitor on a slow connection waits for 8 KB of styles at most; who works here, for 10."""
    names = [part for each in listed(table) for part in (listed(each) or [each])]
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


LIES_ON = {"home-phone": "home-hero", "prose": "body", "staff-facts": "card", "wordmark": "body"}
"""Whose ground a thing lies on, where neither its name (`card-kind` is of a card) nor its selector tells."""

BARE = re.compile(r"::(?:before|after|marker)$|\.icon$|\bvideo$|\bimg$|\.code$")
"""What holds no words: marks, pictograms, pictures."""

COLORED = re.compile(r"(?<![\w-])(color|background(?:-color)?)\s*:\s*var\(--([\w-]+)\)")


def without(text: str, condition: str) -> str:
    """The text without the at-rules whose condition has these words."""
    while found := re.search(rf"@media[^{{]*(?:{condition})[^{{]*\{{", text):
        depth, at = 1, found.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(text[at], 0)
            at += 1
        text = text[: found.start()] + text[at:]
    return text


def worn_on_screen() -> list[tuple[str, dict[str, str]]]:
    """Each selector, a state too, with the roles that its rule gives to words and to the ground."""
    found = []
    for path in PARTS:
        if path.name in ("tokens.css", "forced_colors.css"):
            continue
        text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
        text = re.sub(r"@(?:media|supports)[^{]*\{", "{", without(text, "print"))
        for heads, body in re.findall(r"([^{}]+)\{([^{}]*)\}", text):
            roles = {name.partition("-")[0]: role for name, role in COLORED.findall(body)}
            if roles:
                found += [(head.strip(), roles) for head in heads.split(",")]
    return found


def holders(selector: str) -> list[str]:
    """A thing, then what it lies in, nearest first: by its selector, and by its name."""
    parts = re.split(
        r"[ >]+", re.sub(r"\S+ [+~] ", "", re.sub(r"::?[\w-]+(?:\([^)]*\))?|\[[^]]*\]", "", selector).strip())
    )
    found = []
    for part in reversed(parts):
        for each in re.findall(r"[\w-]+", part):
            stems = ["-".join(each.split("-")[:size]) for size in range(each.count("-") + 1, 0, -1)]
            found += [name for stem in stems for name in (stem, LIES_ON.get(stem)) if name]
    return found


def pairs() -> dict[tuple[str, str], tuple[str, bool]]:
    """(role of words, role of ground) → (whose rule, whether it is only a mark): as the rules themselves pair them.
    What gives a ground and no colour holds everybody's words; what gives a colour and no ground lies on its holder's,
    or, where none has one, on any such ground."""
    rules_worn = worn_on_screen()
    alone = {
        name: roles
        for selector, roles in rules_worn
        if re.fullmatch(r"\.?([\w-]+)", selector)
        for name in [selector.lstrip(".")]
    }
    grounds = {
        roles["background"] for selector, roles in rules_worn if "color" not in roles and not BARE.search(selector)
    }
    found: dict[tuple[str, str], tuple[str, bool]] = {}
    for selector, roles in rules_worn:
        around = [alone[name] for name in holders(selector) if name in alone]
        ink = roles.get("color") or next((each["color"] for each in around if "color" in each), "ink")
        own = roles.get("background") or next((each["background"] for each in around if "background" in each), None)
        mark = bool(BARE.search(selector))
        if mark and "color" not in roles:
            # A mark's ground is what is seen, on the ground of what it stands in.
            continue
        for ground in {own} if own else grounds:
            before = found.get((ink, ground))
            found[(ink, ground)] = before if before and not before[1] else (selector, mark)
    return found


def of_each_topic(pair: tuple[str, str]) -> list[tuple[str, str]]:
    names = COLORS if any(role.startswith("topic-") for role in pair) else ("topic",)
    return [tuple(role.replace("topic-", f"{name}-") for role in pair) for name in names]


@pytest.mark.parametrize("mode", MODES)
def test_words_stand_out_from_the_ground_that_the_rules_give_them(mode: str) -> None:
    """Whoever changes a colour in a component hears of words that nobody with weak sight can read, in every mode: the
    pairs are read from the rules, and nobody has to add them to a list (WCAG 1.4.6, 1.4.11)."""
    values = tokens(mode)
    worn = pairs()
    assert len(worn) > 25
    assert {("topic-ink", "topic-ground"), ("deep", "band-mark"), ("on-accent", "accent"), ("accent", "raised")} <= set(
        worn
    )
    weak = {
        f"{selector}: {ink} on {ground}": round(ratio, 2)
        for pair, (selector, mark) in worn.items()
        for ink, ground in of_each_topic(pair)
        if (ratio := contrast(color(ink, values), color(ground, values))) < (3 if mark else 7)
    }
    assert weak == {}


SYSTEM = {"Canvas": "CanvasText", "ButtonFace": "ButtonText", "Highlight": "HighlightText", "Field": "FieldText"}
"""Grounds of one's own, and the words sure to be seen on each. Links stand on Canvas; what is off may be GrayText."""


def test_colours_of_ones_own_come_in_pairs() -> None:
    """Who has chosen colours for everything can read what we set: words only on the ground they were chosen for, lines
    on the page's own, and nothing that bears words on a ground made of a colour for words."""
    sheet = re.sub(r"/\*.*?\*/", "", (STYLES / "forced_colors.css").read_text(encoding="utf-8"), flags=re.S)
    texts = {*SYSTEM.values(), "LinkText", "GrayText"}
    spoken = set(re.findall(r"\b[A-Z][A-Za-z]+\b", sheet))
    assert spoken and spoken <= {*SYSTEM, *texts}
    for heads, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"@media[^{]*\{", "", sheet)):
        given = {
            name: set(re.findall(r"\b[A-Z][A-Za-z]+\b", value))
            for name, value in re.findall(r"([\w-]+)\s*:\s*([^;]+)", body)
        }
        ground = next((each for name in ("background", "background-color") for each in given.get(name, ())), "Canvas")
        allowed = {SYSTEM.get(ground), "LinkText" if ground == "Canvas" else None}
        allowed |= {"GrayText"} if all(":disabled" in head for head in heads.split(",")) else set()
        if ground not in SYSTEM:
            assert all(re.search(r"::(?:before|after)$", head.strip()) for head in heads.split(",")), heads
            allowed = {ground}
        lines = {each for name, found in given.items() if not name.startswith("background") for each in found}
        assert lines <= allowed, heads
    changed = {name for name, value in declared(sheet).items() if value in texts}
    assert changed
    for selector, roles in worn_on_screen():
        assert f"--{roles.get('background')}" not in changed or BARE.search(selector), selector


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
