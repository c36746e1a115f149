"""Activities, courses and lectures → Event. In: a folder. Out: Event.

They are one shape (schema.org's Event): what differs is how the schedule is written and what a page shows, not what
can be said of them. So a nurse's question has the same answer in the same place for all three.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from portal.fields import Code, Folder, Month, MonthOr, Reading, Ref, Words, one_of
from portal.models import folder as folders
from portal.models.parts import (
    AccessFacts,
    Age,
    Areas,
    Booking,
    Contact,
    ExceptionFields,
    FirstVisit,
    ForProfessionals,
    Image,
    LanguageOffered,
    Leader,
    NextStep,
    Online,
    Operator,
    Price,
    Publication,
    ScheduleFields,
    SessionWords,
    Slugs,
    TargetGroups,
    Topics,
    Walk,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    origin: Folder
    body: Folder
    area: Annotated[str, Ref("area")]
    title: Words
    summary: Words
    publication: Publication
    status: Annotated[str, one_of("running", "planned", "paused", "cancelled", "ended")]
    run_by: Operator
    reviewed: date
    topics: Topics
    poster_title: Words | None = None
    also_in: Areas = ()
    publish_from: date | None = None
    formerly: Slugs = ()
    expected: Month | None = None
    from_: date | None = None
    reason: Annotated[str, Code("reasons")] | None = None
    places: Annotated[str, one_of("open", "full", "waiting-list")] = "open"
    returns: MonthOr = "unknown"
    partners: tuple[Annotated[str, Ref("organization")], ...] = ()
    led_by: Annotated[str, Ref("organization")] | None = None
    leader: Leader | None = None
    series: tuple[Annotated[str, Ref("series")], ...] = ()
    audience: Annotated[str, one_of("residents", "professionals")] = "residents"
    attendance: Annotated[str, one_of("in-person", "online", "hybrid")] = "in-person"
    venue: Annotated[str, Ref("venue")] | None = None
    place_given: Annotated[str, one_of("public", "after-booking")] = "public"
    meeting_point: Words | None = None
    online: Online | None = None
    setting: Annotated[str, one_of("indoors", "outdoors")] = "indoors"
    rain: Annotated[str, one_of("runs", "cancelled", "indoors")] | None = None
    walk: Walk | None = None
    schedule: tuple[ScheduleFields, ...] = ()
    exceptions: tuple[ExceptionFields, ...] = ()
    session_words: SessionWords | None = None
    booking: Booking = Booking()
    price: Price = Price()
    open_to: Annotated[str, one_of("everyone", "target-group-only")] = "everyone"
    target_groups: TargetGroups = ()
    gender: Annotated[str, one_of("all", "women", "men")] = "all"
    age: Age | None = None
    children: Annotated[str, Code("children")] | None = None
    companion: Annotated[str, Code("companion")] | None = None
    level: Annotated[str, Code("levels")] | None = None
    format: Annotated[str, Code("formats")] | None = None
    referral: tuple[Annotated[str, Code("referrals")], ...] = ()
    languages: tuple[LanguageOffered, ...] = ()
    access: AccessFacts | None = None
    contact: Contact | None = None
    first_visit: FirstVisit | None = None
    next_steps: tuple[NextStep, ...] = ()
    caution: Words | None = None
    professionals: ForProfessionals | None = None
    image: Image | None = None
    filmed: bool = False
    film: Annotated[str, Ref("film")] | None = None
    speaker: Words | None = None


def parse_event(folder: folders.Folder, source: str, reading: Reading) -> Event | None:
    event = folders.parse_folder(Event, folder, source, reading)
    if event is None:
        return None
    document = folder.documents[source]
    _check_place(event, document, reading)
    _check_status(event, document, reading)
    return event


def _check_place(event: Event, document: folders.documents.Document, reading: Reading) -> None:
    if event.area != event.origin.path.split("/")[1]:
        found = event.origin.path.split("/")[1]
        reading.problems.add("event/area-differs", folders.locate(document, "area"), area=event.area, folder=found)
    if event.attendance != "online" and event.place_given == "public" and not (event.venue or _names_venues(event)):
        reading.problems.add("event/no-venue", folders.locate(document, "venue"))
    if event.place_given == "after-booking":
        for steps in _told_places(event):
            reading.problems.add("event/secret-place", folders.locate(document, *steps), key=str(steps[-1]))
    if event.online and event.online.link_given == "after-booking" and event.online.url:
        reading.problems.add("event/secret-link", folders.locate(document, "online", "url"))
    if event.attendance != "in-person" and not event.online:
        reading.problems.add("event/no-online", folders.locate(document, "attendance"))
    if event.setting == "indoors" and event.rain:
        reading.problems.add("event/rain-indoors", folders.locate(document, "rain"))
    if bool(event.run_by.unit) == bool(event.run_by.organization):
        reading.problems.add("event/operator", folders.locate(document, "run_by"))


def _told_places(event: Event) -> Iterator[tuple[str | int, ...]]:
    """Where a file says where a thing is: once for all, for one time or for one day."""
    if event.venue:
        yield ("venue",)
    if event.meeting_point:
        yield ("meeting_point",)
    for index, entry in enumerate(event.schedule):
        for key in ("slots", "hours", "sessions"):
            for place, time in enumerate(getattr(entry, key)):
                if time.venue:
                    yield "schedule", index, key, place, "venue"
    for index, change in enumerate(event.exceptions):
        if change.venue:
            yield "exceptions", index, "venue"


def _names_venues(event: Event) -> bool:
    """Whether each time says by itself where it is."""
    times = [time for entry in event.schedule for time in (*entry.slots, *entry.hours, *entry.sessions)]
    return bool(times) and all(time.venue for time in times) and not any(s.days or s.dates for s in event.schedule)


def _check_status(event: Event, document: folders.documents.Document, reading: Reading) -> None:
    if event.status in ("running", "cancelled") and not event.schedule:
        reading.problems.add("event/no-schedule", folders.locate(document, "status"))
    if event.expected and event.status != "planned":
        reading.problems.add("event/expected", folders.locate(document, "expected"))
    if event.film and not event.filmed:
        reading.problems.add("event/film-without-filmed", folders.locate(document, "film"))
    for index, step in enumerate(event.next_steps):
        given = [v for v in (step.organization, step.activity, step.course, step.venue, step.unit) if v]
        if len(given) != 1:
            reading.problems.add("event/next-step", folders.locate(document, "next_steps", index))
    if event.open_to == "target-group-only" and not event.target_groups and event.gender == "all" and not event.age:
        reading.problems.add("event/group-missing", folders.locate(document, "open_to"))
