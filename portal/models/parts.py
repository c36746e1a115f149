"""Values that several kinds hold: contact, image, booking and the like. In: fields. Out: frozen parts of models."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated

from portal.fields import (
    Code,
    Email,
    Form,
    Identifier,
    Phone,
    PictureFile,
    Plain,
    PostalCode,
    Ref,
    Slug,
    Tag,
    Url,
    Weekday,
    Words,
    one_of,
)

Date = date
"""Another name for the type, for values that have a field called `date`."""


@dataclass(frozen=True, slots=True)
class Translation:
    """How a translation was made, and when somebody last compared it with the original."""

    translation: Annotated[str, one_of("machine", "person", "reviewed")]
    checked: date | None = None


@dataclass(frozen=True, slots=True)
class EasyWords:
    """When somebody last compared the easy words with the full ones."""

    checked: date | None = None


@dataclass(frozen=True, slots=True)
class Rights:
    """Past `until` the picture or film is left out, and the build says so."""

    owner: Plain | None = None
    licence: Plain | None = None
    people: Annotated[str, one_of("none", "consented")] = "none"
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Image:
    file: PictureFile
    alt: Words | None = None
    rights: Rights | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    role: Annotated[str, Code("roles")] | None = None
    phone: Phone | None = None
    sms: Phone | None = None
    email: Email | None = None
    hours: Annotated[str, Code("hours")] | None = None
    answers_in: tuple[Tag, ...] = ()


@dataclass(frozen=True, slots=True)
class Operator:
    """Exactly one of the two; checked by whoever reads it."""

    unit: Annotated[str, Ref("unit")] | None = None
    organization: Annotated[str, Ref("organization")] | None = None


@dataclass(frozen=True, slots=True)
class Online:
    platform: Plain | None = None
    link_given: Annotated[str, one_of("public", "after-booking")] = "after-booking"
    url: Url | None = None


@dataclass(frozen=True, slots=True)
class Walk:
    metres: int | None = None
    surface: Annotated[str, Code("surfaces")] | None = None
    pace: Annotated[str, Code("paces")] | None = None
    benches: bool | None = None
    pram: bool | None = None


@dataclass(frozen=True, slots=True)
class Booking:
    mode: Annotated[str, one_of("none", "recommended", "required", "by-appointment", "by-referral")] = "none"
    opens: date | None = None
    last_day: date | None = None
    places: int | None = None
    minimum: int | None = None
    join: Annotated[str, one_of("anytime", "from-start")] | None = None
    phone: Phone | None = None
    email: Email | None = None
    url: Url | None = None


@dataclass(frozen=True, slots=True)
class Price:
    """Amounts are whole units of the currency in site.toml."""

    kind: Annotated[str, one_of("free", "fee", "reduced")] = "free"
    amount: int | None = None
    with_referral: int | None = None
    materials: int | None = None
    refreshments: Annotated[str, Code("refreshments")] | None = None


@dataclass(frozen=True, slots=True)
class Age:
    from_: int | None = None
    to: int | None = None


@dataclass(frozen=True, slots=True)
class LanguageOffered:
    tag: Tag
    how: Annotated[str, one_of("led", "staff", "interpreter", "on-request")] = "led"
    notice_days: int | None = None


@dataclass(frozen=True, slots=True)
class Leader:
    """A first name only, and never past the date of consent."""

    first_name: Plain
    consent_until: date


@dataclass(frozen=True, slots=True)
class FirstVisit:
    met_by: Annotated[str, Code("met-by")] | None = None
    sit_down: bool | None = None
    bring_friend: bool | None = None
    bring_child: bool | None = None
    late_ok: bool | None = None
    leave_early_ok: bool | None = None
    changing_room: bool | None = None
    wear: Words | None = None
    bring: Words | None = None
    note: Words | None = None


@dataclass(frozen=True, slots=True)
class NextStep:
    organization: Annotated[str, Ref("organization")] | None = None
    activity: Annotated[str, Ref("activity")] | None = None
    course: Annotated[str, Ref("course")] | None = None
    venue: Annotated[str, Ref("venue")] | None = None
    unit: Annotated[str, Ref("unit")] | None = None


@dataclass(frozen=True, slots=True)
class ForProfessionals:
    suits: Words | None = None
    not_for: Words | None = None
    note: Words | None = None


@dataclass(frozen=True, slots=True)
class ClosureFields:
    from_: date
    to: date
    reason: Annotated[str, Code("reasons")]
    instead: Annotated[str, Ref("venue")] | None = None


@dataclass(frozen=True, slots=True)
class SlotFields:
    """A slot of any kind of schedule: days for a rhythm, a date for a single occasion."""

    start: time
    end: time
    days: tuple[Weekday, ...] = ()
    date: Date | None = None
    id: Identifier | None = None
    venue: Annotated[str, Ref("venue")] | None = None
    languages: tuple[LanguageOffered, ...] = ()
    places: Annotated[str, one_of("open", "full", "waiting-list")] | None = None


@dataclass(frozen=True, slots=True)
class SessionFields:
    id: Identifier
    date: Date
    start: time
    end: time
    venue: Annotated[str, Ref("venue")] | None = None
    languages: tuple[LanguageOffered, ...] = ()
    places: Annotated[str, one_of("open", "full", "waiting-list")] | None = None


@dataclass(frozen=True, slots=True)
class ScheduleFields:
    """A schedule entry as it is written; models/schedules.py makes the rule of it."""

    kind: Annotated[str, one_of("weekly", "dates", "sessions", "opening-hours", "always")]
    id: Identifier | None = None
    term: Annotated[str, Ref("calendar")] | None = None
    first: date | None = None
    last: date | None = None
    weeks: Annotated[str, one_of("all", "odd", "even")] = "all"
    pauses: tuple[Annotated[str, Ref("calendar")], ...] = ()
    days: tuple[Weekday, ...] = ()
    start: time | None = None
    end: time | None = None
    dates: tuple[date, ...] = ()
    slots: tuple[SlotFields, ...] = ()
    hours: tuple[SlotFields, ...] = ()
    sessions: tuple[SessionFields, ...] = ()


@dataclass(frozen=True, slots=True)
class ExceptionFields:
    kind: Annotated[str, one_of("cancelled", "moved", "extra")]
    date: Date
    at: time | None = None
    to: Date | None = None
    start: time | None = None
    end: time | None = None
    venue: Annotated[str, Ref("venue")] | None = None
    reason: Annotated[str, Code("reasons")] | None = None
    schedule: Identifier | None = None


@dataclass(frozen=True, slots=True)
class PostalAddress:
    street: Plain | None = None
    postal_code: PostalCode | None = None
    city: Plain | None = None


@dataclass(frozen=True, slots=True)
class GeoPosition:
    """Degrees, WGS 84."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Stop:
    """The nearest stop; `metres` to walk from it."""

    name: Plain
    metres: int | None = None
    lines: tuple[Plain, ...] = ()


SearchWords = Annotated[Mapping[str, tuple[Plain, ...]], Code("language-names")]
AccessFacts = Annotated[Mapping[str, bool], Code("access")]
SessionWords = Mapping[str, Words]
Publication = Annotated[str, one_of("draft", "published")]
Slugs = tuple[Slug, ...]
Topics = tuple[Annotated[str, Code("topics")], ...]
TargetGroups = tuple[Annotated[str, Code("target-groups")], ...]
Areas = Annotated[tuple[str, ...], Ref("area", or_all=True)]
PalettePlain = Annotated[str, Form("value/id", r"[a-z]+")]
