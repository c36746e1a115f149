"""A portal of one street, in memory: what a test changes is all that differs from it."""

import datetime as dt
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from unittest.mock import patch

from portal.config import Language
from portal.edition import Edition, collect_editions
from portal.errors import Problem, Problems
from portal.i18n import Translator, load_words
from portal.ledger import collect_ledger
from portal.pages import collect_pages
from portal.site import Site, collect_site
from portal.source import File, Source
from portal.views import Browse, Chosen, Link, Page

VOCABULARIES = Path(__file__).parents[2] / "portal/vocabularies"
QUERIES = Path(__file__).parents[2] / "portal/queries"
TODAY = dt.date(2026, 11, 23)

SETTINGS = """
format = 1
name = "Lotsen"
base_url = "https://lots.example.org/stad/"
publisher = "Staden"
email = "stad@example.org"
phone = "031-11 11 11"
source_language = "sv"
time_zone = "Europe/Stockholm"
currency = "SEK"
phone_prefix = "+46"
calendar_domain = "lots.example.org"
[holidays]
country = "SE"
[tagline]
sv = "Gratis"
en = "Free"
[[languages]]
tag = "sv"
name = "Svenska"
direction = "ltr"
locale = "sv_SE"
[[languages]]
tag = "en"
name = "English"
direction = "ltr"
locale = "en_GB"
[sections]
activity = "aktiviteter"
course = "kurser"
lecture = "forelasningar"
film = "filmer"
theme = "teman"
venue = "platser"
area = "omraden"
unit = "enheter"
organization = "foreningar"
series = "serier"
network = "natverk"
guide = "guider"
page = "om"
notice = "nyheter"
everything = "allt"
search = "sok"
calendar = "kalender"
topic = "amnen"
month = "manader"
week = "veckan"
weekday = "veckodagar"
online = "online"
subscribe = "prenumerera"
browse = "hitta"
target-group = "for"
language = "sprak"
time = "tider"
dropin = "utan-anmalan"
setting = "inne-ute"
access = "tillganglighet"
referral = "recept"
professionals = "for-professionella"
need = "behov"
shortlist = "lista"
show = "kort"
sign = "teckensprak"
year = "ar"
captions = "text"
simple = "lattlast"
"""

COMMON = "publication: published\nreviewed: 2026-11-01\n"

FILES = {
    "vocabularies/topics.yaml": "move: {label: {sv: Rörelse, en: Movement}, icon: movement, color: coral}\n"
    "sit: {label: {sv: Stol, en: Chair}, icon: chair, color: coral, broader: move}\n"
    "sleep: {label: {sv: Sömn, en: Sleep}, icon: sleep, color: indigo}\n",
    "vocabularies/referrals.yaml": "far: {label: {sv: Fysisk aktivitet på recept (FaR), "
    "en: Physical activity on prescription (FaR)}}\n",
    "areas/norr/index.sv.md": f"---\ntitle: Norr\nsummary: I norr.\n{COMMON}---\n",
    "areas/syd/index.sv.md": f"---\ntitle: Syd\nsummary: I syd.\n{COMMON}---\n",
    "units/enheten/index.sv.md": f"---\ntitle: Enheten\nsummary: Vi.\narea: norr\n{COMMON}"
    "contact: {phone: 031-22 22 22, sms: 070-22 22 22, email: enheten@example.org}\n---\n",
    "venues/huset/index.sv.md": f"---\ntitle: Huset\nsummary: Ett hus.\narea: norr\n{COMMON}"
    "address: {street: Gatan 1, city: Staden}\nposition: {lat: 57.5, lon: 11.5}\n"
    "access: {lift: true, step_free: false}\n---\n",
    "venues/rummet/index.sv.md": f"---\ntitle: Rummet\nsummary: Ett rum.\narea: norr\n{COMMON}part_of: huset\n---\n",
}

EVENT = {
    "area": "norr",
    "title": "Gympa",
    "summary": "Lugn gympa.",
    "publication": "published",
    "reviewed": "2026-11-01",
    "status": "running",
    "run_by": "{unit: enheten}",
    "venue": "rummet",
    "topics": "[sit]",
    "schedule": "[{kind: weekly, days: [tuesday], start: '10:00', end: '11:00', first: 2026-09-01, last: 2027-05-25}]",
}


def event(body: str = "Vi rör oss.", **fields: str | None) -> str:
    """An activity's file; a field that is None is left out."""
    given = {**EVENT, **fields}
    lines = "\n".join(f"{key.rstrip('_')}: {value}" for key, value in given.items() if value is not None)
    return f"---\n{lines}\n---\n\n{body}\n"


def activity(slug: str, body: str = "Vi rör oss.", kind: str = "activities", **fields: str | None) -> dict[str, str]:
    area = fields.get("area") or "norr"
    return {f"areas/{area}/{kind}/{slug}/index.sv.md": event(body, **fields)}


@cache
def _shipped_words(languages: tuple[Language, ...], source: str) -> tuple[Mapping[str, Translator], list[Problem]]:
    return load_words(languages, source, {})


def _load_words(
    languages: tuple[Language, ...], source: str, overrides: Mapping[str, object]
) -> tuple[Mapping[str, Translator], list[Problem]]:
    """Reading the words takes longer than all the rest, and no test changes them."""
    assert not overrides
    return _shipped_words(languages, source)


def make_site(
    *files: Mapping[str, str],
    settings: str = SETTINGS,
    today: dt.date = TODAY,
    sounds: Mapping[str, str] = MappingProxyType({}),
) -> Site:
    """`sounds` are recordings of half a minute by path, each with its stamp."""
    texts = {**FILES, **{path: text for more in files for path, text in more.items()}}
    source = Source(
        settings=settings.encode(),
        texts={path: text.encode() for path, text in texts.items()},
        files={path: File(Path(path), 250_000, stamp, 31.6) for path, stamp in sounds.items()},
        static={},
        static_texts={},
        templates={},
        base_vocabularies={path.name: path.read_bytes() for path in VOCABULARIES.glob("*.yaml")},
        base_queries={path.name: path.read_bytes() for path in QUERIES.glob("*.yaml")},
        code_stamp="",
        words_stamp="",
        pictures_stamp="",
    )
    with patch("portal.site.load_words", _load_words):
        site, problems = collect_site(source, today, drafts=False)
    assert site is not None, [(p.code, p.position, dict(p.arguments)) for p in problems if p.severity == "error"]
    return site


def make_editions(*files: Mapping[str, str], settings: str = SETTINGS, today: dt.date = TODAY) -> dict[str, Edition]:
    site = make_site(*files, settings=settings, today=today)
    ledger = collect_ledger(site, today, Problems())
    return {edition.tag: edition for edition in collect_editions(site, today, ledger)}


def make_pages(*files: Mapping[str, str], settings: str = SETTINGS, today: dt.date = TODAY) -> dict[str, Page]:
    """By address."""
    return {
        page.address: page for page in collect_pages(make_editions(*files, settings=settings, today=today).values())
    }


def lines(fact: object) -> list[str]:
    """What stands there on the day of the build."""
    return [str(line.text) for line in fact.lines if not (line.span and line.span.since)]


def links(page: Page) -> list[Link]:
    """Every link that promises a number of things."""
    match page.view:
        case Browse(choices=sections):
            return [link for section in sections for link in section.links]
        case Chosen(also=also, others=others):
            return [link for section in (*also, *others) for link in section.links]
    raise AssertionError(page)


def names(page: Page) -> list[str]:
    """The slugs on the cards of a page, in order."""
    return [card.href.rstrip("/").rpartition("/")[2] for card in page.view.cards]
