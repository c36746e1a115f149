"""site.toml → Config. In: the file's text. Out: everything that makes a portal its own city's, or problems.

No city and no country stands in the program: source language, time zone, holidays, currency and the authority that
supervises accessibility are all settings here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from portal import documents
from portal.errors import Position, Problems
from portal.fields import NO_TRUNK, TRUNK, Email, Form, Phone, Plain, Reading, Slug, Tag, Url, one_of, read

FORMAT = "1"
BASE_URL = r"https?://[^\s/]+(?:/[^\s?#]*)?"
SECTIONS = (
    "activity",
    "course",
    "lecture",
    "film",
    "theme",
    "venue",
    "area",
    "unit",
    "organization",
    "series",
    "network",
    "guide",
    "page",
    "notice",
    "everything",
    "search",
    "calendar",
    "topic",
    "month",
    "week",
    "weekday",
    "online",
    "subscribe",
    "browse",
    "target-group",
    "language",
    "time",
    "dropin",
    "setting",
    "access",
    "referral",
    "professionals",
    "need",
    "shortlist",
    "show",
    "sign",
    "year",
    "captions",
    "simple",
)
"""What has a word of its own in every address: each kind of content, the list of everything, search, calendars, what
things are chosen by, what is made for professionals, to be shown to somebody, for whoever signs, and in easy words."""


Days = Annotated[int, Form("config/days", r"[1-9][0-9]?", int)]
Months = Annotated[int, Form("config/months", r"[1-9][0-9]?", int)]


@dataclass(frozen=True, slots=True)
class Language:
    """`tag` is BCP 47 and the first part of every address; `locale` is what CLDR and Open Graph call it."""

    tag: Tag
    name: Plain
    direction: Annotated[str, one_of("ltr", "rtl")]
    locale: Plain


@dataclass(frozen=True, slots=True)
class Holidays:
    """Country (ISO 3166) and categories as the package `holidays` names them."""

    country: Annotated[str, Form("config/country", r"[A-Z]{2}")]
    categories: tuple[Plain, ...] = ("public",)


@dataclass(frozen=True, slots=True)
class Review:
    """Months since an entry was last read through: until it gets a note, and until it sinks in lists. Days since the
    site was built, until it says that it is old."""

    note_after: Months = 6
    sink_after: Months = 12
    old_build_after: Days = 3


@dataclass(frozen=True, slots=True)
class Statement:
    """The accessibility statement's facts; issues, burden and outside are codes of the vocabulary statement-issues."""

    status: Annotated[str, one_of("full", "partial", "none")]
    assessed: date
    updated: date
    method: Annotated[str, one_of("self", "external")]
    authority: Plain
    authority_url: Url
    report_url: Url
    issues: tuple[Plain, ...] = ()
    burden: tuple[Plain, ...] = ()
    outside: tuple[Plain, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    format: Annotated[str, one_of(FORMAT)]
    name: Plain
    tagline: Mapping[str, Plain]
    base_url: Annotated[str, Form("config/base-url", BASE_URL)]
    publisher: Plain
    email: Email
    phone: Phone
    source_language: Tag
    languages: tuple[Language, ...]
    time_zone: Plain
    currency: Annotated[str, Form("config/currency", r"[A-Z]{3}")]
    phone_prefix: Annotated[str, Form("config/phone-prefix", r"\+\d{1,3}")]
    calendar_domain: Annotated[str, Form("config/domain", r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")]
    holidays: Holidays
    sections: Mapping[str, Slug]
    phone_trunk: Annotated[str, Form("value/number", rf"\d{{1,2}}|{NO_TRUNK}")] = TRUNK
    example: bool = False
    editors_language: Annotated[str, one_of("sv", "en")] = "en"
    help_hours: Plain | None = None
    help_languages: tuple[Tag, ...] = ()
    media_base: Url | None = None
    review: Review = Review()
    accessibility_statement: Statement | None = None

    @property
    def source(self) -> str:
        return self.source_language

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @property
    def base_path(self) -> str:
        """Where the site lies on its host, with a slash at both ends."""
        return urlsplit(self.base_url).path.rstrip("/") + "/"

    @property
    def origin(self) -> str:
        """Scheme and host, without a slash at the end."""
        parts = urlsplit(self.base_url)
        return f"{parts.scheme}://{parts.netloc}"

    def language(self, tag: str) -> Language:
        return next(language for language in self.languages if language.tag == tag)


def parse_config(path: str, data: bytes, problems: Problems) -> Config | None:
    """Settings from the bytes of site.toml; None, and problems, when one is missing, wrong or not known."""
    text = documents.parse_text(path, data, problems)
    node = documents.parse_toml(path, text, problems) if text is not None else None
    if node is None:
        return None
    trunk = node.values.get("phone_trunk")
    phones = {"phone_trunk": trunk.text} if isinstance(trunk, documents.Scalar) else {}
    config = read(Config, node, {}, "", Reading(problems, **phones))
    if config is None:
        return None
    before = problems.count
    _check_languages(config, node, problems)
    _check_sections(config, node, problems)
    try:
        ZoneInfo(config.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        problems.add("config/time-zone", node.keys["time_zone"], value=config.time_zone)
    return config if problems.count == before else None


def _check_languages(config: Config, node: documents.Mapping, problems: Problems) -> None:
    tags = [language.tag for language in config.languages]
    position = node.keys["languages"]
    if len(set(tags)) != len(tags):
        problems.add("config/language-twice", position, languages=", ".join(tags))
    if config.source_language not in tags:
        problems.add("config/source-language", node.keys["source_language"], value=config.source_language)
    for tag in config.tagline:
        if tag not in tags:
            problems.add("config/no-language", node.keys["tagline"], value=tag)
    if config.source_language not in config.tagline:
        problems.add("config/tagline", node.keys["tagline"], language=config.source_language)


def _check_sections(config: Config, node: documents.Mapping, problems: Problems) -> None:
    position: Position = node.keys["sections"]
    for missing in sorted(set(SECTIONS) - set(config.sections)):
        problems.add("field/missing", position, key=f"sections.{missing}")
    for extra in sorted(set(config.sections) - set(SECTIONS)):
        problems.add("field/unknown", position, key=f"sections.{extra}", nearest="")
    words = list(config.sections.values())
    for word in sorted({word for word in words if words.count(word) > 1}):
        problems.add("config/section-twice", position, value=word)
