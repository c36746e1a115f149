"""How many entries, and a seed → the files of a synthetic city: site.toml and content/ in six languages.

The same numbers give the same bytes on every machine, so that two measurements are of the same city. Its shape is that
of a real one: most entries are things that happen every week, and each names a place, a unit and what to go on to. What
is written once by hand (settings, vocabularies, words) lies in city/ and words.yaml; everything else is made here.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml

TODAY = dt.date(2027, 1, 18)
"""The day a benchmark builds for: with the clock's own day, the same city would have other pages tomorrow."""

ORIGINAL = "sv"
SHARES = {
    "activities": 0.15,
    "courses": 0.04,
    "lectures": 0.04,
    "films": 0.22,
    "guides": 0.03,
    "venues": 0.26,
    "units": 0.01,
    "series": 0.02,
    "themes": 0.01,
}
"""What part of the entries each kind is, by its folder; the rest are organizations. Lists are not cut into pages, so
with more events than these the city would be one of long lists, and no longer of pages of some 20 kilobytes."""

_WORDS_OF_BODY = 120
_FIXED = Path(__file__).with_name("city")
_LAND = "abcdefghiklmnoprstuv"
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
_ICONS = (
    *("walk", "chair", "dance", "food", "balance", "hands", "heart", "water"),
    *("book", "garden", "bike", "movement", "sleep", "mind", "pain", "nature"),
)
_TOPICS = tuple(f"topic-{icon}" for icon in _ICONS)
_GROUPS = ("seniors", "parents", "newcomers", "beginners")
_SPRING = dt.date(2027, 1, 11)


@dataclass(frozen=True, slots=True)
class Shape:
    """The slugs of each kind, by its folder."""

    slugs: dict[str, tuple[str, ...]]

    @property
    def areas(self) -> tuple[str, ...]:
        return self.slugs["areas"]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words to make texts of, and things to name, in one language."""

    words: tuple[str, ...]
    things: tuple[str, ...]


def make_city(entries: int, seed: int = 8) -> Iterator[tuple[str, bytes]]:
    """Path → bytes of every file, in the same order each time."""
    vocabularies = _vocabularies()
    shape = shape_of(entries)
    for path in sorted(_FIXED.rglob("*")):
        if path.is_file():
            yield path.relative_to(_FIXED).as_posix(), path.read_bytes()
    yield "content/vocabularies/topics.yaml", _topics(vocabularies)
    for folder, slugs in shape.slugs.items():
        for number, slug in enumerate(slugs):
            chance = Random(f"{seed} {folder} {slug}")
            area = shape.areas[number % len(shape.areas)]
            inside = f"areas/{area}/" if folder in _FACTS_IN_AREA else ""
            place = f"content/{inside}{folder}/{slug}/index"
            facts = _facts(folder, number, area, shape, chance)
            for tag, vocabulary in vocabularies.items():
                words = _words(folder, number, vocabulary, chance)
                fields = {**facts, **words} if tag == ORIGINAL else {"translation": "person", **words}
                yield f"{place}.{tag}.md", _document(fields, _body(vocabulary, chance))
            if folder == "films":
                yield f"content/{inside}{folder}/{slug}/captions.vtt", _captions(vocabularies[ORIGINAL], chance)


def shape_of(entries: int) -> Shape:
    """Areas come beside the entries: one for every 125, as a city of twice the size has twice the parts."""
    counts = {folder: max(1, round(entries * share)) for folder, share in SHARES.items()}
    counts["organizations"] = max(1, entries - sum(counts.values()))
    counts["areas"] = max(2, entries // 125)
    return Shape({folder: tuple(f"{folder}-{n}" for n in range(1, counts[folder] + 1)) for folder in _ORDER})


def _topics(vocabularies: dict[str, Vocabulary]) -> bytes:
    """The sixteen things that are done there are what it is all about."""
    lines = []
    for number, (code, icon) in enumerate(zip(_TOPICS, _ICONS, strict=True)):
        label = {tag: each.things[number] for tag, each in vocabularies.items()}
        lines.append(f"{code}: {_flow({'label': label, 'icon': icon, 'color': 'moss'})}\n")
    return "".join(lines).encode()


def _vocabularies() -> dict[str, Vocabulary]:
    read = yaml.safe_load(Path(__file__).with_name("words.yaml").read_text(encoding="utf-8"))
    return {tag: Vocabulary(tuple(each["words"].split()), tuple(each["things"])) for tag, each in read.items()}


# The facts: what only the original's file holds


def _facts(folder: str, number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    common = {"publication": "published", "reviewed": dt.date(2026, 11, 1) + dt.timedelta(number % 60)}
    return common | _FACTS[folder](number, area, shape, chance)


def _event(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    return {
        "area": area,
        "status": "running",
        "run_by": {"unit": _one(shape, "units", number)},
        "venue": _one(shape, "venues", number),
        "topics": _about(number, chance),
        "target_groups": chance.sample(_GROUPS, 1),
        "level": chance.choice(("easy", "medium")),
        "languages": [{"tag": ORIGINAL, "how": "led"}, {"tag": chance.choice(("en", "ar", "so")), "how": "staff"}],
        "booking": {"mode": chance.choice(("none", "none", "recommended"))},
        "price": {"kind": "free"},
        "next_steps": [
            {"organization": _one(shape, "organizations", number)},
            {"activity": _one(shape, "activities", number + 1)},
            {"venue": _one(shape, "venues", number + 1)},
        ],
    }


def _activity(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    day = chance.randrange(5)
    start = dt.time(chance.randrange(8, 18), chance.choice((0, 15, 30)))
    weekly = {
        "kind": "weekly",
        "days": [_DAYS[day]],
        "weeks": ("all", "odd", "even")[number % 3],
        "start": f"{start:%H:%M}",
        "end": f"{start.hour + 1}:{start:%M}".zfill(5),
        "pauses": ["winter-holiday", "red-days"],
    }
    spring = weekly | {
        "id": "spring",
        "term": "spring",
        "first": _SPRING + dt.timedelta(day),
        "last": dt.date(2027, 5, 28),
    }
    autumn = weekly | {"id": "autumn", "term": "autumn", "first": dt.date(2026, 10, 5), "last": dt.date(2026, 12, 11)}
    facts = _event(number, area, shape, chance) | {"schedule": [autumn, spring] if number % 2 else [spring]}
    if number % 6 == 0:
        cancelled = {"kind": "cancelled", "date": _spring_day(day, 2), "reason": "illness"}
        moved = {
            "kind": "moved",
            "date": _spring_day(day, 3),
            "to": _spring_day(day, 3),
            "start": "18:00",
            "end": "19:00",
        }
        facts["exceptions"] = [cancelled, moved]
    return facts


def _course(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    sessions = [
        {"id": f"s{n}", "date": _spring_day(chance.randrange(5), 2 + n), "start": "17:00", "end": "18:30"}
        for n in range(4)
    ]
    schedule = [{"kind": "sessions", "sessions": sessions}]
    return _event(number, area, shape, chance) | {
        "schedule": schedule,
        "booking": {"mode": "required", "places": 12, "join": "from-start"},
    }


def _lecture(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    slots = [{"date": _spring_day(chance.randrange(5), week), "start": "12:00", "end": "13:00"} for week in (3, 8)]
    return _event(number, area, shape, chance) | {
        "schedule": [{"kind": "dates", "slots": slots}],
        "series": [_one(shape, "series", number)],
    }


def _film(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    return {
        "area": area,
        "versions": {"plain": f"https://media.example.org/film-{number}.mp4"},
        "spoken": ORIGINAL,
        "captions": [{"language": ORIGINAL, "file": "captions.vtt"}],
        "length": "2:00",
        "recorded": dt.date(2026, 5, 1),
        "topics": _about(number, chance),
        "run_by": {"unit": _one(shape, "units", number)},
    }


def _guide(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    return {
        "run_by": {"unit": _one(shape, "units", number)},
        "languages": [ORIGINAL, chance.choice(("en", "ar"))],
        "tasks": ["lead-walk", "first-time"],
    }


def _venue(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    return {
        "area": area,
        "type": chance.choice(("library", "park", "meeting-place")),
        "address": {"street": f"{_name(number)} {number + 1}", "postal_code": "412 56", "city": _name(0)},
        "position": {"lat": round(chance.uniform(57.6, 57.8), 4), "lon": round(chance.uniform(11.8, 12.1), 4)},
        "stop": {"name": _name(number), "metres": chance.randrange(50, 600, 50), "lines": ["1", "3"]},
        "access": {"step_free": True, "lift": chance.random() < 0.5, "accessible_toilet": True},
    }


def _unit(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    return {
        "area": area,
        "kind": "office",
        "contact": {
            "phone": f"031-390 {number % 100:02} 00",
            "sms": f"070-174 {number % 100:02} 05",
            "email": f"unit{number}@example.org",
            "hours": "weekdays-9-11",
            "answers_in": [ORIGINAL, "en"],
        },
        "languages": [{"tag": ORIGINAL, "how": "led"}],
    }


def _organization(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    return {"type": "association", "areas": [area], "topics": _about(number, chance)}


def _series(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    return {"from": dt.date(2026, 9, 1), "until": dt.date(2027, 5, 31)}


def _theme(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    return {"topics": [_TOPICS[number % len(_TOPICS)]], "order": number + 1}


def _area(number: int, area: str, shape: Shape, chance: Random) -> dict[str, Any]:
    return {"order": number + 1, "tint": "teal"}


_FACTS = {
    "areas": _area,
    "units": _unit,
    "organizations": _organization,
    "venues": _venue,
    "series": _series,
    "themes": _theme,
    "activities": _activity,
    "courses": _course,
    "lectures": _lecture,
    "films": _film,
    "guides": _guide,
}
_ORDER = tuple(_FACTS)
_FACTS_IN_AREA = ("activities", "courses", "lectures", "films")


def _about(number: int, chance: Random) -> list[str]:
    """What its title says, and something else."""
    first = _TOPICS[number % len(_TOPICS)]
    return [first, chance.choice([each for each in _TOPICS if each != first])]


def _one(shape: Shape, folder: str, number: int) -> str:
    slugs = shape.slugs[folder]
    return slugs[number % len(slugs)]


def _spring_day(day: int, week: int) -> dt.date:
    """A day of the term's first ten weeks, the holiday left out: none of them is red."""
    return _SPRING + dt.timedelta(days=day, weeks=week if week < 5 else week + 1)


# The words: what each language's file holds


def _words(folder: str, number: int, vocabulary: Vocabulary, chance: Random) -> dict[str, Any]:
    thing = vocabulary.things[number % len(vocabulary.things)]
    named = {"areas", "venues", "units", "organizations"}
    title = f"{_name(number)} {folder[0].upper()}{number + 1}" if folder in named else f"{thing}, {_name(number)}"
    words: dict[str, Any] = {"title": title, "summary": _sentence(vocabulary, chance, 9)}
    if folder in ("activities", "courses", "lectures"):
        words["meeting_point"] = _sentence(vocabulary, chance, 4).rstrip(".")
        words["first_visit"] = {"wear": _sentence(vocabulary, chance, 5), "bring": _sentence(vocabulary, chance, 4)}
    if folder == "activities":
        words["professionals"] = {"suits": _sentence(vocabulary, chance, 6)}
    if folder == "courses":
        words["session_words"] = {f"s{n}": _sentence(vocabulary, chance, 3).rstrip(".") for n in range(4)}
    if folder == "venues":
        words["find"] = _sentence(vocabulary, chance, 6)
    return words


def _body(vocabulary: Vocabulary, chance: Random) -> str:
    """Three paragraphs, a heading, a list and a link: what editors use."""
    told = [_paragraph(vocabulary, chance, _WORDS_OF_BODY // 4) for _ in range(3)]
    items = "\n".join(f"- {_sentence(vocabulary, chance, 5)}" for _ in range(4))
    heading = _sentence(vocabulary, chance, 3).rstrip(".")
    link = f"[{_sentence(vocabulary, chance, 2).rstrip('.')}](https://www.example.org/)"
    bold = f"**{_sentence(vocabulary, chance, 3)}**"
    return f"{told[0]}\n\n{told[1]} {bold} {link}\n\n## {heading}\n\n{items}\n\n{told[2]}\n"


def _paragraph(vocabulary: Vocabulary, chance: Random, words: int) -> str:
    return " ".join(_sentence(vocabulary, chance, words // 4) for _ in range(4))


def _sentence(vocabulary: Vocabulary, chance: Random, words: int) -> str:
    said = " ".join(chance.choices(vocabulary.words, k=words))
    return f"{said[0].upper()}{said[1:]}."


def _name(number: int) -> str:
    """A name of a place that is nowhere, another for each number below 8,000."""
    first, second, third = number % 20, number // 20 % 20, number // 400 % 20
    return f"{_LAND[first].upper()}o{_LAND[second]}a{_LAND[third]}o"


def _captions(vocabulary: Vocabulary, chance: Random) -> bytes:
    said = "\n\n".join(
        f"00:{n * 5:02}.000 --> 00:{n * 5 + 4:02}.000\n{_sentence(vocabulary, chance, 7)}" for n in range(11)
    )
    return f"WEBVTT\n\n{said}\n".encode()


def _document(fields: dict[str, Any], body: str) -> bytes:
    """As people write it: a short list or a fact with parts stands on its line."""
    lines = [f"{key}: {_flow(value)}" for key, value in fields.items()]
    return "\n".join(("---", *lines, "---", "", body)).encode()


def _flow(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) and not value.isalnum() else str(value)


def write_city(folder: Path, entries: int) -> None:
    """Raises FileExistsError when anything is in the folder: a city is nobody's content, and takes nobody's place."""
    if folder.exists() and any(folder.iterdir()):
        raise FileExistsError(folder)
    for path, data in make_city(entries):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
