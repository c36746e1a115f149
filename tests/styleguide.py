"""Components and their examples → the style guide. In: tests/components/, templates/, static/. Out: a folder of pages.

Each file of tests/components/ tells one macro of templates/components/: its parameters, and examples of what it is
given, as the values of portal/views.py. The same examples are documentation, HTML to validate, pages for axe and
snapshots. One page for each direction of writing, since examining a page costs more than making it. The macros are
rendered by the portal's own Renderer, as a page's are; only the page around them is the guide's.
"""

import re
import shutil
import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import yaml
from markupsafe import Markup

from portal import views
from portal.assets import CALENDAR, FILM, LIST, PAGES, STAFF, Assets, collect_assets
from portal.errors import Problems
from portal.reading import PROJECT, read_source
from portal.rendering import Renderer
from portal.shared_picture import draw_shared_picture
from portal.site import Site, collect_site
from portal.source import Source
from portal.urls import SHARED_PICTURE, Urls
from portal.views import Head, Page, Text
from tests.conftest import BASE_URL, SAMPLE, TODAY
from tests.unit.test_stylesheets import COLORS, GROUNDS, MARK_PAIRS, MODES, color, contrast, tokens

COMPONENTS = PROJECT / "tests/components"
TEMPLATES = PROJECT / "templates/components"
DIRECTIONS = {"sv": "ltr", "ar": "rtl"}
"""The guide's languages, one for each direction."""

LIKE = "="
"""What begins with this is taken from another example: `=card/usual` is what the example `usual` of `card` gives first,
`=facts/usual/2/lines` the lines of the third in the list that is given first."""

_FIRST_COMMENT = re.compile(r"\A\{# (.+?) #\}", re.DOTALL)
_KEYS = {"parameters", "around", "examples"}
_EXAMPLE_KEYS = {"language", "around", "inside", "given"}
_WRAP = '<div class="wrap">{}</div>'
PAIRS = (
    *((ink, ground) for ink in ("ink", "quiet", "accent") for ground in GROUNDS),
    *(("on-accent", "accent"), ("on-band", "band"), ("band-mark", "band")),
    *((f"{name}-ink", f"{name}-ground") for name in COLORS),
)
_SIZES = re.compile(r"--(?:space-\d|small|lead|large|display|radius|target|measure|page)")


class NotAsWritten(Exception):
    """An example that is not what the component takes; the text tells where and what."""


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    type: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Example:
    """`around` is the HTML that it stands in, as two halves; `inside` what a `call` block gives it. Without `language`
    it holds no words of any, and stands on the pages of both directions."""

    component: str
    name: str
    language: str | None
    around: tuple[Markup, Markup]
    inside: Markup | None
    given: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Component:
    """`purpose` is the first comment of the template."""

    name: str
    purpose: str
    parameters: tuple[Parameter, ...]
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A role on its ground, and what its contrast is in each mode."""

    front: str
    ground: str
    ratios: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    stylesheet: str
    components: tuple[Component, ...]
    modes: tuple[str, ...]
    texts: tuple[Pair, ...]
    marks: tuple[Pair, ...]
    sizes: tuple[tuple[str, str], ...]
    icons: tuple[str, ...]


# What is written → values


def names() -> list[str]:
    """Of all components."""
    return sorted(path.stem for path in TEMPLATES.glob("*.html"))


@cache
def written(name: str) -> Mapping[str, Any]:
    """A component's file, as it is written."""
    path = COMPONENTS / f"{name}.yaml"
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    _check_keys(data, _KEYS, {"parameters", "examples"}, path.name)
    return data


@cache
def read_component(name: str) -> Component:
    """A component with its examples. NotAsWritten when an example is not what its parameters say."""
    data = written(name)
    found = _FIRST_COMMENT.match((TEMPLATES / f"{name}.html").read_text(encoding="utf-8"))
    if found is None:
        raise NotAsWritten(f"templates/components/{name}.html does not begin with what it is for")
    parameters = tuple(Parameter(key, **each) for key, each in (data["parameters"] or {}).items())
    examples = tuple(
        _example(name, key, each, data.get("around", _WRAP), parameters) for key, each in data["examples"].items()
    )
    return Component(name, " ".join(found[1].split()), parameters, examples)


def type_of(parameter: Parameter) -> Any:
    """`tuple[Card, ...]` as it is written in portal/views.py."""
    return eval(parameter.type, {**vars(views)})


def _example(
    component: str, name: str, data: Mapping[str, Any], around: str, parameters: tuple[Parameter, ...]
) -> Example:
    place = f"{component}.yaml: {name}"
    _check_keys(data, _EXAMPLE_KEYS, {"given"}, place)
    types_ = {each.name: type_of(each) for each in parameters}
    given = data["given"] or {}
    _check_keys(given, set(types_), set(), place)
    before, _, after = data.get("around", around).partition("{}")
    language = data.get("language")
    if language not in (None, *DIRECTIONS):
        raise NotAsWritten(f"{place}: the guide has no page in {language}")
    return Example(
        component,
        name,
        language,
        (Markup(before), Markup(after)),
        Markup(data["inside"]) if "inside" in data else None,
        {key: parse_value(types_[key], value, f"{place}: {key}") for key, value in given.items()},
    )


def parse_value(kind: Any, data: Any, place: str) -> Any:
    """What is written as a value of this kind, and nothing near it: no other type, no key too many, none too few. A
    field that may be None may be left out, and a Text that has words alone may be written as its words."""
    if isinstance(data, str) and data.startswith(LIKE):
        component, example, *steps = data.removeprefix(LIKE).split("/")
        found = next(iter(written(component)["examples"][example]["given"].values()))
        for step in steps:
            found = found[int(step) if step.isdecimal() else step]
        return parse_value(kind, found, place)
    if get_origin(kind) in (types.UnionType, Union):
        (inner,) = (each for each in get_args(kind) if each is not type(None))
        return None if data is None else parse_value(inner, data, place)
    if get_origin(kind) is tuple:
        return _parse_row(get_args(kind), data, place)
    if kind is Text and isinstance(data, str):
        return Text(data)
    if is_dataclass(kind):
        return _parse_mapping(kind, data, place)
    if type(data) is not kind:
        raise NotAsWritten(f"{place}: {data!r} is not {getattr(kind, '__name__', kind)}")
    return data


def _parse_row(kinds: tuple[Any, ...], data: Any, place: str) -> tuple[Any, ...]:
    if not isinstance(data, list):
        raise NotAsWritten(f"{place}: {data!r} is not a list")
    if kinds[-1] is Ellipsis:
        kinds = (kinds[0],) * len(data)
    if len(kinds) != len(data):
        raise NotAsWritten(f"{place}: {len(data)} instead of {len(kinds)}")
    return tuple(
        parse_value(kind, each, f"{place}[{at}]") for at, (kind, each) in enumerate(zip(kinds, data, strict=True))
    )


def _parse_mapping(kind: type, data: Any, place: str) -> Any:
    if not isinstance(data, dict):
        raise NotAsWritten(f"{place}: {data!r} is not {kind.__name__}")
    hints = get_type_hints(kind)
    needed = {
        each.name for each in fields(kind) if each.default is MISSING and type(None) not in get_args(hints[each.name])
    }
    _check_keys(data, set(hints), needed, place)
    nothing = {each.name: None for each in fields(kind) if each.default is MISSING}
    return kind(**nothing | {key: parse_value(hints[key], value, f"{place}.{key}") for key, value in data.items()})


def _check_keys(data: Any, known: set[str], needed: set[str], place: str) -> None:
    if not isinstance(data, dict):
        raise NotAsWritten(f"{place}: {data!r} has no keys")
    if unknown := data.keys() - known:
        raise NotAsWritten(f"{place}: unknown {sorted(unknown)}")
    if missing := needed - data.keys():
        raise NotAsWritten(f"{place}: missing {sorted(missing)}")


# Values → pages


def write_styleguide(folder: Path) -> None:
    """The guide as a site of its own in the folder, which is made: a page for each direction, and what they need."""
    source = read_source(SAMPLE)
    site, _ = collect_site(source, TODAY, drafts=False, base_url=BASE_URL)
    assets = collect_assets(_with_all_styles(source.static_texts), Problems())
    urls, renderer = Urls(site.config), make_renderer(source, site, assets)
    for tag, direction in DIRECTIONS.items():
        guide = Guide(
            stylesheet=urls.href(assets.film_stylesheet),
            components=tuple(_on_page(read_component(name), tag) for name in names()),
            modes=MODES,
            texts=tuple(_pair(*each) for each in PAIRS),
            marks=tuple(_pair(*each) for each in MARK_PAIRS),
            sizes=tuple((name, value) for name, value in tokens("light").items() if _SIZES.fullmatch(name)),
            icons=tuple(sorted(assets.icons)),
        )
        write_file(folder / tag / "index.html", renderer.render_page(make_page(tag, direction, guide)))
    for path, data in assets.files.items():
        write_file(folder / path, data)
    for path, file in source.static.items():
        shutil.copy(file.path, folder / path)
    write_file(folder / SHARED_PICTURE, draw_shared_picture(assets.roles))


def make_renderer(source: Source, site: Site, assets: Assets) -> Renderer:
    """The portal's, with one page more. The guide stands outside the site, so it has no header and footer."""
    templates = {**source.templates, "pages/styleguide.html": (COMPONENTS / "styleguide.html").read_text("utf-8")}
    urls = Urls(site.config)
    resolvers = {tag: partial(urls.written, tag) for tag in site.words}
    return Renderer(templates, site.words, dict.fromkeys(site.words), urls.href(assets.sprite), assets.icons, resolvers)


def make_page(tag: str, direction: str, guide: Guide) -> Page:
    return Page(
        address=f"{tag}/",
        language=tag,
        dir=direction,
        type="styleguide",
        template="styleguide",
        title="Style guide",
        description="",
        head=Head("", (), index=False, image="", locale=""),
        switcher=(),
        view=guide,
    )


def write_file(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


_IMPORT = re.compile(r'@import "[^"]+";')
LAST = '@import "last.css";'


def _with_all_styles(texts: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """What any page has, in one stylesheet: all components stand on one page here."""
    named = (line for each in (PAGES, STAFF, LIST, CALENDAR, FILM) for line in _IMPORT.findall(texts[each].decode()))
    return {**texts, FILM: "\n".join(sorted(dict.fromkeys(named), key=LAST.__eq__)).encode()}


def _on_page(component: Component, tag: str) -> Component:
    shown = tuple(each for each in component.examples if each.language in (None, tag))
    return Component(component.name, component.purpose, component.parameters, shown)


def _pair(front: str, ground: str) -> Pair:
    values = [tokens(mode) for mode in MODES]
    return Pair(front, ground, tuple(f"{contrast(color(front, each), color(ground, each)):.1f}" for each in values))


def all_examples() -> Iterator[Example]:
    for name in names():
        yield from read_component(name).examples
