"""Stylesheets, scripts and pictograms → the files that are published. In: static/. Out: Assets.

One stylesheet, one sprite: old phones on slow lines pay for every request. Names carry a hash of the content, so a
host may let browsers keep them for ever. The stylesheets are joined in the order of their tables because browsers
before 2022 drop everything inside @layer and fetch each @import one after the other.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from string import ascii_lowercase

from portal.errors import Position, Problems
from portal.roles import FACE, MODES, Role, fill_in, parse_roles
from portal.urls import ICON, asset

PAGES, STAFF, FILM, LIST, CALENDAR = (
    "css/pages.css",
    "css/staff.css",
    "css/film.css",
    "css/list.css",
    "css/calendar.css",
)
"""Of most pages, and of those with parts of their own, which would otherwise be paid for on every page."""

PRINT = "css/print.css"

_IMPORT = re.compile(r'@import "([^"]+)";')
_COLOR = re.compile(r"\.color-([a-z]+)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_REMARK = re.compile(rb"^\s*//.*\n", re.MULTILINE)
_GIVEN = re.compile(r"(--[\w-]+):([^;{}]*);?")
_ASKED = re.compile(r"var\((--[\w-]+)\)")
_NAME = re.compile(r"--[a-z][\w-]*")
_SPACE = re.compile(r"\s*([{};,>])\s*|:\s+|\s+")
_SVG = re.compile(r"<svg\b[^>]*?viewBox=\"([^\"]+)\"[^>]*>(.*)</svg>", re.DOTALL)
_WORN_ON_SVG = re.compile(r"<svg\b([^>]*)>")
_KEPT = re.compile(r'\b(fill|stroke|stroke-width|stroke-linecap|stroke-linejoin)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Assets:
    """`files` by published path; the names of those that pages link; `icons` the names in the sprite, `colors` those
    of the palette that a topic or an area can wear; `roles` those of a light page, for what is drawn outside one."""

    files: Mapping[str, bytes]
    stylesheet: str
    staff_stylesheet: str
    film_stylesheet: str
    list_stylesheet: str
    calendar_stylesheet: str
    print_stylesheet: str
    script: str
    search_script: str
    query_script: str
    browse_script: str
    film_script: str
    shortlist_script: str
    sheet_script: str
    sprite: str
    icons: frozenset[str]
    colors: frozenset[str]
    roles: Mapping[str, Role]


def collect_assets(texts: Mapping[str, bytes], problems: Problems) -> Assets:
    """`texts` are static/'s stylesheets, scripts, pictograms and the browser's icon by path below static/."""
    scripts = {path.removeprefix("js/"): _without_remarks(data) for path, data in texts.items() if path.endswith(".js")}
    joined = [_join_stylesheets(texts, table, problems) for table in (PAGES, STAFF, FILM, LIST, CALENDAR)]
    styles = _settled([_smaller(css) for css in (*joined, texts.get(PRINT, b"").decode())])
    stylesheet, staff_stylesheet, film_stylesheet, list_stylesheet, calendar_stylesheet, print_stylesheet = styles
    icons = _drawn(texts, problems)
    roles = parse_roles({path: texts.get(path, b"").decode() for path in FACE})[MODES[0]]
    # What a script fetches lies beside it, and is known to it by its published name.
    fetched = {
        "list.css": list_stylesheet.encode(),
        "qr.js": scripts.get("qr.js", b""),
        "said.js": scripts.get("said.js", b""),
        "listen.js": scripts.get("listen.js", b""),
    }
    beside = {name: asset(name, _hash(data)) for name, data in fetched.items()}
    shortlist = _beside(scripts.get("shortlist.js", b""), beside)
    beside["shortlist.js"] = asset("shortlist.js", _hash(shortlist))
    made = {
        "stylesheet": ("style", "css", stylesheet.encode()),
        "print_stylesheet": ("print", "css", print_stylesheet.encode()),
        "film_stylesheet": ("film", "css", film_stylesheet.encode()),
        "staff_stylesheet": ("staff", "css", staff_stylesheet.encode()),
        "list_stylesheet": ("list", "css", list_stylesheet.encode()),
        "calendar_stylesheet": ("calendar", "css", calendar_stylesheet.encode()),
        "script": ("site", "js", _beside(scripts.get("site.js", b""), beside)),
        "search_script": ("search", "js", _beside(scripts.get("search.js", b""), beside)),
        "query_script": ("query", "js", scripts.get("query.js", b"")),
        "film_script": ("film", "js", scripts.get("film.js", b"")),
        "browse_script": ("browse", "js", scripts.get("browse.js", b"")),
        "shortlist_script": ("shortlist", "js", shortlist),
        "sheet_script": ("sheet", "js", _beside(scripts.get("sheet.js", b""), beside)),
        "sprite": ("icons", "svg", _sprite(icons).encode()),
    }
    names = {key: asset(f"{stem}.{ending}", _hash(data)) for key, (stem, ending, data) in made.items()}
    files = {names[key]: data for key, (_, _, data) in made.items()}
    files |= {beside[name]: data for name, data in fetched.items()}
    if ICON in texts:
        files[ICON] = fill_in(texts[ICON].decode(), roles).encode()
    colors = frozenset(_COLOR.findall(stylesheet))
    return Assets(files=files, icons=frozenset(icons), colors=colors, roles=roles, **names)


def _join_stylesheets(texts: Mapping[str, bytes], table: str, problems: Problems) -> str:
    """What a table of contents names, in its order; what it names may be a table again."""
    parts = []
    for name in _IMPORT.findall(texts.get(table, b"").decode()):
        path = f"css/{name}"
        data = texts.get(path)
        if data is None:
            problems.add("assets/no-stylesheet", Position(f"static/{table}"), file=f"static/{path}")
        else:
            text = data.decode()
            parts.append(_join_stylesheets(texts, path, problems) if _IMPORT.search(text) else text)
    return "\n".join(parts)


def _smaller(css: str) -> str:
    """Without comments, needless space, last semicolons. A space before a colon stays: `a :focus` is not `a:focus`."""
    shorter = _SPACE.sub(lambda m: m[1] or (":" if m[0].startswith(":") else " "), _COMMENT.sub("", css)).strip()
    return shorter.replace(";}", "}")


def _settled(sheets: list[str]) -> list[str]:
    """With what never changes, such as a colour of the palette, where it is asked for, and with the shortest names for
    the rest: people need the names, and on a slow line they are an eighth of the styles. The same names in all, since a
    page may have two."""
    together = "".join(dict.fromkeys(sheets[:1] + sheets[-1:]))
    given = _GIVEN.findall(together)
    changing = {name for name, count in Counter(name for name, _ in given).items() if count > 1}
    fixed = {name: value for name, value in given if len(value) < 9 and "(" not in value and name not in changing}
    names = Counter(each for each in _NAME.findall(together) if each not in fixed)
    short = {name: f"--{_letters(place)}" for place, (name, _) in enumerate(names.most_common())}
    settled = []
    for css in sheets:
        css = _GIVEN.sub(lambda found: "" if found[1] in fixed else found[0], css)
        css = _ASKED.sub(lambda found: fixed.get(found[1], found[0]), css)
        settled.append(_NAME.sub(lambda found: short.setdefault(found[0], f"--{_letters(len(short))}"), css))
    return settled


def _letters(place: int) -> str:
    return ascii_lowercase[place] if place < 26 else _letters(place // 26 - 1) + ascii_lowercase[place % 26]


def _without_remarks(script: bytes) -> bytes:
    """Lines that are remarks alone: no telephone reads them."""
    return _REMARK.sub(b"", script)


def _beside(script: bytes, names: Mapping[str, str]) -> bytes:
    """With the published names of the files that it fetches from its own folder."""
    for name, address in names.items():
        script = script.replace(f'"./{name}"'.encode(), f'"./{address.rpartition("/")[2]}"'.encode())
    return script


def _drawn(texts: Mapping[str, bytes], problems: Problems) -> dict[str, str]:
    """Those that can be shown: without a viewBox nobody knows how large a drawing is."""
    icons = {}
    for path, data in texts.items():
        if path.startswith("icons/") and _SVG.search(text := data.decode(errors="replace")):
            icons[path.removeprefix("icons/").removesuffix(".svg")] = text
        elif path.startswith("icons/"):
            problems.add("assets/no-drawing", Position(f"static/{path}"))
    return icons


def _sprite(icons: Mapping[str, str]) -> str:
    symbols = []
    for name in sorted(icons):
        view, drawing = _SVG.search(icons[name]).groups()
        worn = " ".join(f'{key}="{value}"' for key, value in _KEPT.findall(_WORN_ON_SVG.search(icons[name])[1]))
        inner = re.sub(r"\s+", " ", _COMMENT.sub("", drawing)).strip()
        symbols.append(f'<symbol id="{name}" viewBox="{view}"{" " + worn if worn else ""}>{inner}</symbol>')
    return f'<svg xmlns="http://www.w3.org/2000/svg">{"".join(symbols)}</svg>\n'


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:10]
