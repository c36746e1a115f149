"""A term or a holiday as it is written in content/calendars/. In: fields. Out: NamedDays."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from portal.fields import Plain


@dataclass(frozen=True, slots=True)
class Range:
    """Both ends included."""

    from_: date
    to: date


@dataclass(frozen=True, slots=True)
class NamedDays:
    label: Mapping[str, Plain]
    days: tuple[Range, ...]
