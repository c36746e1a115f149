"""The list of kinds: adding one is a module beside this file and one line here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from portal.fields import Reading
from portal.models.area import Area, parse_area
from portal.models.event import Event, parse_event
from portal.models.film import Film, parse_film
from portal.models.folder import Folder
from portal.models.guide import Guide, parse_guide
from portal.models.network import Network, parse_network
from portal.models.notice import Notice, parse_notice
from portal.models.organization import Organization, parse_organization
from portal.models.page import ProsePage, parse_page
from portal.models.series import Series, parse_series
from portal.models.theme import Theme, parse_theme
from portal.models.unit import Unit, parse_unit
from portal.models.venue import Venue, parse_venue


@dataclass(frozen=True, slots=True)
class Kind:
    """`folder` is where things of this kind lie: below content/, or below an area's folder."""

    name: str
    folder: str
    in_area: bool
    model: type
    parse: Callable[[Folder, str, Reading], Any]


KINDS = (
    Kind("area", "areas", False, Area, parse_area),
    Kind("unit", "units", False, Unit, parse_unit),
    Kind("organization", "organizations", False, Organization, parse_organization),
    Kind("venue", "venues", False, Venue, parse_venue),
    Kind("series", "series", False, Series, parse_series),
    Kind("theme", "themes", False, Theme, parse_theme),
    Kind("activity", "activities", True, Event, parse_event),
    Kind("course", "courses", True, Event, parse_event),
    Kind("lecture", "lectures", True, Event, parse_event),
    Kind("film", "films", True, Film, parse_film),
    Kind("network", "networks", False, Network, parse_network),
    Kind("guide", "guides", False, Guide, parse_guide),
    Kind("page", "pages", False, ProsePage, parse_page),
    Kind("notice", "notices", False, Notice, parse_notice),
)

EVENT_KINDS = ("activity", "course", "lecture")

CODED_KINDS = (*EVENT_KINDS, "film")
"""Their pages have a QR code: from paper to the telephone, for the latest dates, or for what paper cannot play."""
