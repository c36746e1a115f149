"""A city → the same site for Hugo: the same pages from the same Markdown, in Hugo's own way. In: its folder.

All that costs thought is done for Hugo beforehand: what stands on a list, when something happens and how that is said
come as data in front matter. What is said on many pages it looks up, as we do; what a card shows it makes once for all
lists (partialCached). Its templates lie in hugo_layouts/ and say the same HTML as ours.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from markupsafe import escape

from portal.assets import collect_assets
from portal.benchmark.city import TODAY
from portal.errors import Problems
from portal.framing import collect_chromes
from portal.pipeline import Wishes, compile_site
from portal.reading import read_source
from portal.site import Site
from portal.urls import Urls
from portal.views import Agenda, Body, Card, Chrome, Link, Page, Span, Text

_LAYOUTS = Path(__file__).with_name("hugo_layouts")
_SAID_OFTEN = 20
_LAYOUT_OF = {"films_chosen": "chosen", "films": "browse"}
_WITH_LAYOUT = ("detail", "film", "chosen", "browse", "listing", "staff", "calendar", "show")
_NOT_PAGES = ("chooser", "not-found")


def write_hugo_site(city: Path, folder: Path) -> None:
    """`city` as write_city left it. What Hugo makes of `folder` has the same pages as ours."""
    source = read_source(city)
    compiled = compile_site(source, TODAY, Wishes(search=False, feeds=False))
    pages = [page for page in compiled.pages if page.type not in _NOT_PAGES and not page.refresh]
    assets = collect_assets(source.static_texts, Problems())
    chromes = collect_chromes(compiled.editions, assets)
    sprite = Urls(compiled.site.config).href(assets.sprite)
    for path, text in (
        ("hugo.yaml", _settings(compiled.site)),
        *_data(compiled.site, chromes, pages),
        *_contents(pages),
    ):
        _write(folder / path, text)
    for path in sorted(_LAYOUTS.rglob("*.html")):
        text = path.read_text(encoding="utf-8").replace("SPRITE", sprite)
        _write(folder / "layouts" / path.relative_to(_LAYOUTS), text)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _settings(site: Site) -> str:
    languages = {
        each.tag: {
            "label": each.name,
            "direction": each.direction,
            "locale": each.locale.replace("_", "-"),
            "weight": n,
        }
        for n, each in enumerate(site.config.languages, start=1)
    }
    return _yaml(
        {
            "baseURL": site.config.base_url,
            "title": site.config.name,
            "defaultContentLanguage": site.config.source_language,
            "defaultContentLanguageInSubdir": True,
            "disableKinds": ["taxonomy", "term", "section", "RSS", "404"],
            "markup": {"goldmark": {"parser": {"autoHeadingID": False}}},
            "languages": languages,
        }
    )


def _data(site: Site, chromes: Mapping[str, Chrome], pages: Sequence[Page]) -> Iterator[tuple[str, str]]:
    """What is the same on all pages of a language, and what is said on many."""
    for tag, chrome in chromes.items():
        kept = {field.name: _short(getattr(chrome, field.name)) for field in fields(chrome)}
        words = {name: str(site.words[tag].t(name)) for name in _INTERFACE}
        yield f"data/chrome/{tag}.yaml", _yaml(kept | {"said": words})
    for tag, words in _often(pages).items():
        yield f"data/words/{tag}.yaml", _yaml({key: text for text, key in words.items()})


_INTERFACE = (
    *("skip-to-content", "switcher-label", "menu-link", "search-label", "search-submit", "navigation-label"),
    *("example-word", "example-text", "help-heading", "help-text", "footer-navigation-label", "breadcrumb-label"),
    *("share-button", "print-button", "report-heading", "report-text", "listen-pause", "listen-button"),
    *("film-broken", "film-open", "film-captions-how", "film-captions-heading", "film-captions-none"),
    *("film-transcript-heading", "browse-chosen", "search-chip-remove", "browse-also", "browse-other"),
    *("professionals-narrower", "professionals-on", "agenda-choose", "agenda-own-heading", "agenda-later-heading"),
    *("agenda-next-dates", "listing-elsewhere"),
)


def _often(pages: Sequence[Page]) -> dict[str, dict[str, str]]:
    """By language: what is said on many pages → its key."""
    counts: dict[str, Counter[str]] = {}
    for page in pages:
        if page.template in ("detail", "film"):
            counts.setdefault(page.language, Counter()).update(set(_sayings(page.view)))
    return {
        tag: {text: f"w{n}" for n, text in enumerate(sorted(t for t, c in each.items() if c >= _SAID_OFTEN))}
        for tag, each in counts.items()
    }


def _sayings(view: Any) -> Iterator[str]:
    """Labels and lines of facts, at the head of the page and in its sections."""
    for facts in (view.facts, *(section.facts for section in view.sections)):
        for fact in facts:
            yield str(escape(fact.label))
            yield from (str(escape(line.text)) for line in fact.lines if not line.starts)


def _contents(pages: Sequence[Page]) -> Iterator[tuple[str, str]]:
    """Path and text of each content file. An entry also brings what its card shows, on lists and for staff."""
    often = _often(pages)
    cards: dict[tuple[str, str], dict[str, Any]] = {}
    for page in pages:
        for card in _inside(page.view, Card):
            kept = cards.setdefault((page.language, card.href), {})
            name = "staff" if page.template == "staff" else "card"
            # Some lists show a card with one date only; Hugo has one card for all, the one that tells most.
            kept[name] = max(kept.get(name, {}), _short(card), key=lambda each: len(json.dumps(each)))
    for page in pages:
        words = often.get(page.language, {})
        body = next(_inside(page.view, Body), None)
        view = {field.name: getattr(page.view, field.name) for field in fields(page.view) if field.name != "body"}
        if isinstance(page.view, Agenda):
            view["weeks"], view["parts"] = _weeks(page.view), _parts(page.view)
        if _layout(page) == "rest":
            view = {"title": page.view.title}
        front = {
            "title": page.title,
            "description": page.description,
            "layout": _layout(page),
            "kind_of_page": page.type,
            "location": _short(page.location),
            **({"body_first": True} if getattr(page.view, "body", None) else {}),
            **({"built": str(page.built.text.text), "built_span": page.built.text.span.since} if page.built else {}),
            **{f"v_{name}": _say(_short(value), words) for name, value in view.items() if value not in (None, (), "")},
            **(_rest(page) if _layout(page) == "rest" else {}),
            **cards.get((page.language, f"/{page.address}"), {}),
            **({"data": str(page.data)} if page.data else {}),
        }
        name = page.address.strip("/").partition("/")[2] or "_index"
        yield f"content/{name}.{page.language}.md", f"---\n{_yaml(front)}---\n\n{body.source if body else ''}\n"


def _layout(page: Page) -> str:
    layout = _LAYOUT_OF.get(page.template, page.template)
    return layout if layout in _WITH_LAYOUT else "rest"


def _rest(page: Page) -> dict[str, Any]:
    """Of the ten pages that there is one of in a language: what they lead to."""
    return {
        "rest_links": [[_short(link) for link in _inside(page.view, Link)]],
        "rest_cards": [[_page_of(card) for card in _inside(page.view, Card)]],
    }


def _weeks(view: Agenda) -> list[dict[str, Any]]:
    return [
        {
            "heading": str(week.heading),
            "held": _held(week.span),
            "moments": _short(week.moments),
            "days": [
                {
                    "heading": str(day.heading),
                    "held": _held(day.span),
                    "leaf": _short(day.leaf),
                    "rows": _rows(day.rows),
                }
                for day in week.days
            ],
        }
        for week in view.weeks
    ]


def _parts(view: Agenda) -> list[dict[str, Any]]:
    return [{"heading": str(part.heading), "rows": _rows(part.rows)} for part in view.parts]


def _rows(rows: Sequence[Any]) -> list[dict[str, Any]]:
    return [
        _short(row) | {"places": " · ".join(f"<span>{escape(place.text)}</span>" for place in row.places)}
        for row in rows
    ]


def _inside(value: Any, kind: type) -> Iterator[Any]:
    if isinstance(value, kind):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _inside(getattr(value, field.name), kind)
    elif isinstance(value, tuple):
        for each in value:
            yield from _inside(each, kind)


def _short(value: Any) -> Any:
    """A view as front matter: what is empty is left out, words alone are words, a card in a list is its address."""
    if isinstance(value, Span):
        return _held(value)
    if isinstance(value, Body):  # it is the file's own text
        return True
    if isinstance(value, Text):
        short = _plain(value)
        if value.leaf:
            short["leaf"] = f"{value.leaf.weekday}|{value.leaf.month}"
        return short["text"] if short.keys() == {"text"} else short
    if is_dataclass(value):
        return _plain(value)
    if isinstance(value, (tuple, list)):
        return [_page_of(each) if isinstance(each, Card) else _short(each) for each in value]
    if isinstance(value, str):
        return str(escape(value))
    return value


def _page_of(card: Card) -> str:
    """As Hugo finds a page: without its language."""
    return f"/{card.href.strip('/').partition('/')[2]}"


def _plain(value: Any) -> dict[str, Any]:
    named = ((field.name, getattr(value, field.name)) for field in fields(value))
    given = ((name, each) for name, each in named if each not in (None, (), False, ""))
    # Hugo's templates escape an address, and not what is told to be safe.
    return {name: str(each) if name == "href" else _short(each) for name, each in given}


def _held(span: Span | None) -> str:
    """The attributes that say when something is shown."""
    if span is None:
        return ""
    begin = " hidden data-after" if span.follows else f' hidden data-from="{span.since}"' if span.since else ""
    return begin + (f' data-until="{span.until}"' if span.until else "")


def _say(value: Any, words: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return words.get(value, value)
    if isinstance(value, list):
        return [_say(each, words) for each in value]
    if isinstance(value, dict):
        return {key: _say(each, words) for key, each in value.items()}
    return value


def _yaml(fields_of: Mapping[str, Any]) -> str:
    """Every JSON is YAML: a line for each key."""
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in fields_of.items())
