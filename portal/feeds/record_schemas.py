"""What may stand in each field of the open data, in the words of JSON Schema (2020-12). In: Edition. Out: plain data.

Published beside each file, so that whoever reads it knows what may come, and need not guess from what came today.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from portal.edition import Edition
from portal.subscriptions import DATED_KINDS

Object = dict[str, Any]

LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/"
"""Facts of public activities: anybody may use them for anything, and need not ask."""

_TEXT: Object = {"type": "string", "minLength": 1}
_TEXT_OR_NOT: Object = {"type": ["string", "null"], "minLength": 1}
_CODE: Object = {"type": "string", "pattern": "^[a-z0-9]+([_-][a-z0-9]+)*$"}
_CODE_OR_NOT: Object = {"type": ["string", "null"], "pattern": _CODE["pattern"]}
_CODES: Object = {"type": "array", "items": _CODE, "uniqueItems": True}
_MOMENT: Object = {"type": "string", "format": "date-time"}
_DATE: Object = {"type": "string", "format": "date"}
_DATE_OR_NOT: Object = {"type": ["string", "null"], "format": "date"}
_NUMBER_OR_NOT: Object = {"type": ["number", "null"]}
_COUNT_OR_NOT: Object = {"type": ["integer", "null"], "minimum": 0}
_YES_OR_NO: Object = {"type": "boolean"}
_URL: Object = {"type": "string", "format": "uri"}
_URL_OR_NOT: Object = {"type": ["string", "null"], "format": "uri"}
_THING: Object = {"type": "string", "pattern": f"^({'|'.join(DATED_KINDS)})/[a-z0-9-]+$"}
_TAG = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"


def _one_of(*values: str) -> Object:
    return {"type": "string", "enum": list(values)}


def _closed(properties: Mapping[str, Object]) -> Object:
    """All of them are always there, and no others: what is not known is null or empty."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def _by_language(edition: Edition, value: Object, required: Sequence[str] = ()) -> Object:
    tags = [language.tag for language in edition.site.config.languages]
    return {**_closed(dict.fromkeys(tags, value)), "required": list(required)}


_PLACES = _one_of("open", "full", "waiting-list")
_WHEREABOUTS: Mapping[str, Object] = {
    "place_given": _one_of("public", "after-booking"),
    "venue": _CODE_OR_NOT,
    "place": _TEXT_OR_NOT,
    "street": _TEXT_OR_NOT,
    "postal_code": _TEXT_OR_NOT,
    "city": _TEXT_OR_NOT,
    "latitude": _NUMBER_OR_NOT,
    "longitude": _NUMBER_OR_NOT,
    "online_url": _URL_OR_NOT,
}
_LANGUAGES: Object = {
    "type": "array",
    "items": _closed(
        {"tag": {"type": "string", "pattern": _TAG}, "how": _one_of("led", "staff", "interpreter", "on-request")}
    ),
}
_SHARED: Mapping[str, Object] = {
    "area": _CODE_OR_NOT,
    "areas": _CODES,
    "unit": _CODE_OR_NOT,
    "organization": _CODE_OR_NOT,
    "topics": _CODES,
    "target_groups": _CODES,
    "audience": _one_of("residents", "professionals"),
    "referral": _CODES,
    "attendance": _one_of("in-person", "online", "hybrid"),
    "state": _one_of("running", "open", "planned", "paused", "cancelled", "ended", "between", "held", "over"),
    "free": _YES_OR_NO,
    "booking": _one_of("none", "recommended", "required", "by-appointment", "by-referral"),
    "addresses": {},
    "changed": _DATE,
}
OCCURRENCE: Mapping[str, Object] = {
    "id": {"type": "string", "pattern": r"^[a-z]+/[a-z0-9-]+/\d{4}-\d\d-\d\dT\d\d:\d\d(-\d+)?$"},
    "activity": _THING,
    "title": _TEXT,
    "start": _MOMENT,
    "end": _MOMENT,
    "planned": _MOMENT,
    "status": _one_of("scheduled", "cancelled", "moved", "extra"),
    "reason": _CODE_OR_NOT,
    "schedule": _CODE_OR_NOT,
    "session": _CODE_OR_NOT,
    **_WHEREABOUTS,
    "languages": _LANGUAGES,
    "places": _PLACES,
    **_SHARED,
}
_PRICE: Object = {
    **_closed(
        {
            "kind": _one_of("free", "fee", "reduced"),
            "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
            "amount": _COUNT_OR_NOT,
            "with_referral": _COUNT_OR_NOT,
            "materials": _COUNT_OR_NOT,
        }
    ),
    "type": ["object", "null"],
}
_SIGN_UP: Object = {
    **_closed(
        {
            "mode": _SHARED["booking"],
            "opens": _DATE_OR_NOT,
            "last_day": _DATE_OR_NOT,
            "places": _COUNT_OR_NOT,
            "join": {"type": ["string", "null"], "enum": ["anytime", "from-start", None]},
            "url": _URL_OR_NOT,
        }
    ),
    "type": ["object", "null"],
}


def _addresses(edition: Edition) -> Object:
    """A page there is in every language, also where nobody has translated it."""
    return _by_language(edition, _URL, [language.tag for language in edition.site.config.languages])


def _occurrence_schema(edition: Edition) -> Object:
    return _closed({**OCCURRENCE, "addresses": _addresses(edition)})


def _activity_schema(edition: Edition) -> Object:
    source = [edition.site.config.source_language]
    month = {"type": ["string", "null"], "pattern": r"^(\d{4}-\d\d|unknown|no)$"}
    return _closed(
        {
            "id": _THING,
            "kind": _one_of(*DATED_KINDS),
            "title": _by_language(edition, _TEXT, source),
            "summary": _by_language(edition, _TEXT, source),
            "reason": _CODE_OR_NOT,
            "from": _DATE_OR_NOT,
            "returns": month,
            "expected": {**month, "pattern": r"^\d{4}-\d\d$"},
            "places": _PLACES,
            "next": {**_MOMENT, "type": ["string", "null"]},
            "occurrences": {"type": "integer", "minimum": 0},
            **_WHEREABOUTS,
            "languages": _LANGUAGES,
            **_SHARED,
            "addresses": _addresses(edition),
            "price": _PRICE,
            "sign_up": _SIGN_UP,
            "open_to": _one_of("everyone", "target-group-only"),
            "gender": _one_of("all", "women", "men"),
            "age_from": _COUNT_OR_NOT,
            "age_to": _COUNT_OR_NOT,
            "level": _CODE_OR_NOT,
            "format": _CODE_OR_NOT,
            "setting": _one_of("indoors", "outdoors"),
            "access": {"type": "object", "propertyNames": _CODE, "additionalProperties": _YES_OR_NO},
            "series": _CODES,
            "calendars": _by_language(edition, _URL),
            "created": _DATE,
            "reviewed": _DATE,
        }
    )


def schema_of(edition: Edition, name: str) -> Object:
    """The schema of a whole file, by the file's name."""
    urls = edition.urls
    item = _occurrence_schema(edition) if name == "occurrences" else _activity_schema(edition)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": urls.absolute(urls.data(f"{name}.schema.json")),
        **_closed(
            {
                "$schema": _URL,
                "name": _TEXT,
                "publisher": _TEXT,
                "licence": {"const": LICENCE},
                "url": _URL,
                "as_of": _DATE,
                "time_zone": _TEXT,
                "language": {"type": "string", "pattern": _TAG},
                "example": _YES_OR_NO,
                name: {"type": "array", "items": item},
            }
        ),
    }
