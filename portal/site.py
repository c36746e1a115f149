"""Source → Site: everything read, every reference resolved, every problem listed. In: Source, today. Out: Site.

A Site is made only of what may be published on that day; what is left out is kept as a list with reasons, because
nothing may disappear silently.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from portal import documents, schedule, schedule_checks
from portal.calendars import RED_DAYS, Calendar, Calendars
from portal.captions import Cue, parse_captions
from portal.config import Config, Language, parse_config
from portal.errors import Position, Problem, Problems, nearest
from portal.fields import LANGUAGE_NAMES, SIMPLE, Reading, Use, read
from portal.i18n import Translator, fallbacks, load_words
from portal.models.addresses import Addresses, parse_addresses
from portal.models.event import Event
from portal.models.film import Film, check_captioned, check_captions, check_files
from portal.models.folder import Folder, locate
from portal.models.kinds import EVENT_KINDS, KINDS, Kind
from portal.models.named_days import NamedDays
from portal.models.queries import Queries, join_queries, parse_queries
from portal.models.recording import collect_recordings
from portal.models.rules import Rules, check_written, rules_of
from portal.models.theme import is_everywhere
from portal.models.vocabulary import Term, Vocabulary, check_shown, merge_vocabularies, parse_vocabulary
from portal.source import File, Source

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WORD_FILE = re.compile(r"index\.([A-Za-z0-9-]+)\.md")
_TOP_KINDS = {kind.folder: kind for kind in KINDS if not kind.in_area}
_AREA_KINDS = {kind.folder: kind for kind in KINDS if kind.in_area}
_FOLDERS = {kind.name: kind.folder for kind in KINDS}
_NEEDED = ("area", "unit", "venue")
_OTHER_FOLDERS = {
    "vocabularies": ".yaml",
    "calendars": ".yaml",
    "queries": ".yaml",
    "interface": ".ftl",
    "ledger": ".json",
}
_SCHEDULED_KINDS = (*EVENT_KINDS, "network")

Key = tuple[str, str]
"""Kind and slug: what a thing is called for ever."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of content that is not published, or not in lists; `reason` is draft, before-its-day or over."""

    path: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class Site:
    """`things[kind][slug]` are models; `occurrences`, `rules` and `documents` are by (kind, slug), the documents then
    by language tag, for checks that point at a line; `captions` by path below content/; `ledger` by path below
    content/ledger/."""

    config: Config
    words: Mapping[str, Translator]
    vocabularies: Mapping[str, Vocabulary]
    queries: Mapping[str, Queries]
    calendars: Calendars
    things: Mapping[str, Mapping[str, Any]]
    rules: Mapping[Key, Rules]
    occurrences: Mapping[Key, tuple[schedule.Occurrence, ...]]
    documents: Mapping[Key, Mapping[str, documents.Document]]
    captions: Mapping[str, tuple[Cue, ...]]
    addresses: Addresses
    ledger: Mapping[str, bytes]
    files: Mapping[str, File]
    texts: Mapping[str, bytes]
    left_out: tuple[LeftOut, ...]

    @property
    def events(self) -> Iterator[Event]:
        for kind in EVENT_KINDS:
            yield from self.things[kind].values()

    def term(self, vocabulary: str, code: str) -> Term:
        return self.vocabularies[vocabulary][code]

    def say(self, vocabulary: str, code: str, tag: str, form: str = "label") -> str:
        """What a code is called in a language."""
        return self.vocabularies[vocabulary][code].forms[form].texts[tag]

    @property
    def signed(self) -> frozenset[str]:
        """Tags of sign languages."""
        return _signed(self.vocabularies)

    def order(self, language: Language) -> tuple[str, ...]:
        """The languages a text may be shown in on a page of this language, best first."""
        return fallbacks(language.tag, self.config.source_language)


def collect_site(
    source: Source, today: dt.date, drafts: bool, base_url: str | None = None
) -> tuple[Site | None, tuple[Problem, ...]]:
    """The site as it may be published on `today`, and every problem found; no site when the settings are wrong.

    With errors it holds what could be read: enough to look for more problems, not enough to make pages of.
    """
    problems = Problems()
    problems.extend(source.problems)
    config = parse_config("site.toml", source.settings, problems)
    if config is None:
        return None, problems.in_order()
    if base_url is not None:
        config = replace(config, base_url=base_url)
    reading = Reading(problems, config.phone_trunk)
    tags = tuple(language.tag for language in config.languages)
    words, word_problems = load_words(config.languages, config.source_language, _interface(source, tags, problems))
    problems.extend(word_problems)
    vocabularies = _vocabularies(source, tags, problems)
    queries = _queries(source, tags, problems)
    calendars = _calendars(source, config, reading)
    addresses = _addresses(source, config, reading)
    folders = _folders(source, config, problems)
    things = _things(folders, config, reading)
    uses = [*reading.uses, *_named_in_settings(config), *_broader(vocabularies), *_not_waiting(vocabularies)]
    uses += _on_every_theme(vocabularies)
    _resolve(uses, vocabularies, calendars, {kind: set(folders[kind]) for kind in folders}, addresses, problems)
    for name, vocabulary in vocabularies.items():
        used = (use.name for use in uses if use.target == f"code:{name}")
        check_shown(name, vocabulary, used, tags, problems)
    published, left_out = _published(things, config, today, drafts)
    _refuse_hidden(reading.uses, things, published, problems)
    _refuse_taken(things, folders, addresses, config, problems)
    _refuse_nowhere(published, addresses, problems)
    found = {(kind, slug): folder.documents for kind in folders for slug, folder in folders[kind].items()}
    rules, occurrences = _timetable(published, found, calendars, config, problems)
    problems.extend(_check_pictures(things, found, source.files, config.source_language))
    captions = _captions(things["film"], found, source, config, problems)
    for slug, film in things["film"].items():
        original = found["film", slug][config.source_language]
        problems.extend(check_captioned(film, original, _signed(vocabularies)))
    site = Site(
        config=config,
        words=words,
        vocabularies=vocabularies,
        queries=queries,
        calendars=calendars,
        things=published,
        rules=rules,
        occurrences=occurrences,
        documents=found,
        captions=captions,
        addresses=addresses,
        ledger={p.removeprefix("ledger/"): data for p, data in source.texts.items() if p.startswith("ledger/")},
        files=source.files,
        texts=source.texts,
        left_out=left_out,
    )
    return site, problems.in_order()


def _interface(source: Source, tags: tuple[str, ...], problems: Problems) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """The site's own words, by language tag: content/interface/<tag>.ftl."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for path, data in source.texts.items():
        if path.startswith("interface/") and path.endswith(".ftl"):
            tag = path.removeprefix("interface/").removesuffix(".ftl")
            if tag not in tags:
                arguments = {"language": tag, "nearest": ", ".join(sorted(tags))}
                problems.add("translation/unknown-language", Position(f"content/{path}"), **arguments)
                continue
            text = documents.parse_text(f"content/{path}", data, problems)
            if text is not None:
                found[tag] = ((f"content/{path}", text),)
    return found


def _vocabularies(source: Source, tags: tuple[str, ...], problems: Problems) -> Mapping[str, Vocabulary]:
    """The program's lists with the site's list of the same name on top of each."""
    own = {
        path.removeprefix("vocabularies/"): data
        for path, data in source.texts.items()
        if path.startswith("vocabularies/") and path.endswith(".yaml")
    }
    lists: dict[str, list[Vocabulary]] = {}
    for prefix, files in (("portal/vocabularies/", source.base_vocabularies), ("content/vocabularies/", own)):
        for name in dict.fromkeys((*source.base_vocabularies, *own)):
            node = documents.parse_yaml(prefix + name, files[name], problems) if name in files else None
            terms = parse_vocabulary(node, problems) if node is not None else {}
            lists.setdefault(name.removesuffix(".yaml"), []).append(terms)
    return {name: merge_vocabularies(base, site, tags, problems) for name, (base, site) in lists.items()}


def _queries(source: Source, tags: tuple[str, ...], problems: Problems) -> Mapping[str, Queries]:
    """By language, the program's lists with the site's on top; what the program does not know begins empty."""
    own = {path.removeprefix("queries/"): data for path, data in source.texts.items() if path.startswith("queries/")}
    for name in own:
        tag = name.removesuffix(".yaml")
        if tag not in tags:
            arguments = {"language": tag, "nearest": ", ".join(sorted(tags))}
            problems.add("translation/unknown-language", Position(f"content/queries/{name}"), **arguments)
    found: dict[str, Queries] = {}
    for tag in tags:
        found[tag] = Queries()
        for prefix, files in (("portal/queries/", source.base_queries), ("content/queries/", own)):
            name = f"{tag}.yaml"
            node = documents.parse_yaml(prefix + name, files[name], problems) if name in files else None
            found[tag] = join_queries(found[tag], parse_queries(node, problems)) if node is not None else found[tag]
    return found


def _calendars(source: Source, config: Config, reading: Reading) -> Calendars:
    named: dict[str, Calendar] = {}
    for path, data in source.texts.items():
        if not (path.startswith("calendars/") and path.endswith(".yaml")):
            continue
        node = documents.parse_yaml(f"content/{path}", data, reading.problems)
        if node is not None and not isinstance(node, documents.Mapping):
            reading.problems.add("value/mapping", node.position, key="calendar", keys="…")
        for code, entry in node.values.items() if isinstance(node, documents.Mapping) else ():
            if code == RED_DAYS or code in named:
                reading.problems.add("calendar/taken", node.keys[code], code=code)
            elif not isinstance(entry, documents.Mapping):
                reading.problems.add("value/mapping", node.keys[code], key=code, keys="label, days")
            elif (value := read(NamedDays, entry, {}, config.source_language, reading)) is not None:
                named[code] = Calendar(code, value.label, tuple((days.from_, days.to) for days in value.days))
                if any(days.to < days.from_ for days in value.days):
                    reading.problems.add("calendar/backwards", node.keys[code], code=code)
    return Calendars(named, config.holidays.country, config.holidays.categories)


def _addresses(source: Source, config: Config, reading: Reading) -> Addresses:
    data = source.texts.get("addresses.yaml")
    node = documents.parse_yaml("content/addresses.yaml", data, reading.problems) if data is not None else None
    return parse_addresses(node, config.source_language, reading) if node is not None else Addresses()


def _folders(source: Source, config: Config, problems: Problems) -> Mapping[str, Mapping[str, Folder]]:
    """The folders of content by kind and slug, each with its documents; what belongs nowhere is a problem."""
    listing: dict[tuple[Kind, str], list[str]] = {}
    for path in (*source.texts, *source.files):
        place = _place(path)
        if place is not None:
            listing.setdefault(place, []).append(path)
        elif path != "addresses.yaml" and not path.endswith(_OTHER_FOLDERS.get(path.split("/")[0], "/")):
            problems.add("content/unknown-place", Position(f"content/{path}"), nearest=_place_meant(path))
    folders: dict[str, dict[str, Folder]] = {kind.name: {} for kind in KINDS}
    owners: dict[Key, str] = {}
    for (kind, path), inside in sorted(listing.items(), key=lambda item: item[0][1]):
        # On many disks and servers names that differ in capital letters only are one name.
        owner = owners.setdefault((kind.name, path.rsplit("/", 1)[-1].casefold()), path)
        if owner != path:
            problems.add("content/same-address", Position(f"content/{path}"), other=f"content/{owner}")
            continue
        folder = _folder(kind, path, inside, source, config, problems)
        if folder is not None:
            folders[kind.name][folder.slug] = folder
    return folders


def _place(path: str) -> tuple[Kind, str] | None:
    """The kind and folder that a file belongs to: areas/<area>/<kind>/<slug>/… or <kind>/<slug>/…"""
    parts = path.split("/")
    if len(parts) == 5 and parts[0] == "areas" and parts[2] in _AREA_KINDS:
        return _AREA_KINDS[parts[2]], "/".join(parts[:4])
    if len(parts) == 3 and parts[0] in _TOP_KINDS:
        return _TOP_KINDS[parts[0]], "/".join(parts[:2])
    return None


def _place_meant(path: str) -> str:
    """Where a file that lies nowhere perhaps should lie; "" when its place looks like none."""
    top, *rest = path.split("/")
    if top in _OTHER_FOLDERS:
        return path.rpartition(".")[0] + _OTHER_FOLDERS[top] if len(rest) == 1 and "." in path else ""
    if top == "areas" and len(rest) > 2:
        return nearest(rest[1], _AREA_KINDS)
    return nearest(top, (*_TOP_KINDS, *_AREA_KINDS, *_OTHER_FOLDERS))


def _folder(
    kind: Kind, path: str, inside: list[str], source: Source, config: Config, problems: Problems
) -> Folder | None:
    slug = path.rsplit("/", 1)[-1]
    if not _SLUG.fullmatch(slug):
        problems.add("content/slug", Position(f"content/{path}"), slug=slug)
        return None
    known = {language.tag for language in config.languages} | {config.source_language + SIMPLE}
    found: dict[str, documents.Document] = {}
    others: set[str] = set()
    broken = False
    names = [each.rsplit("/", 1)[-1] for each in inside]
    for name in names:
        match = _WORD_FILE.fullmatch(name)
        if match is None:
            others.add(name)
        elif match[1] not in known:
            where = Position(f"content/{path}/{name}")
            problems.add("translation/unknown-language", where, language=match[1], nearest=", ".join(sorted(known)))
        else:
            document = documents.parse_document(f"content/{path}/{name}", source.texts[f"{path}/{name}"], problems)
            broken |= document is None
            if document is not None:
                found[match[1]] = document
    if config.source_language not in found:
        if not broken:
            problems.add("content/no-original", Position(f"content/{path}"), file=f"index.{config.source_language}.md")
        return None
    area = path.split("/")[1] if kind.in_area else None
    recordings = collect_recordings(path, names, source.files, known, problems)
    return Folder(kind.name, slug, path, area, found, frozenset(others), recordings)


def _things(
    folders: Mapping[str, Mapping[str, Folder]], config: Config, reading: Reading
) -> Mapping[str, Mapping[str, Any]]:
    things: dict[str, dict[str, Any]] = {}
    for kind in KINDS:
        things[kind.name] = {}
        for slug, folder in folders[kind.name].items():
            thing = kind.parse(folder, config.source_language, reading)
            if thing is None:
                continue
            original = folder.documents[config.source_language]
            for name, steps in _files_named(thing):
                if name not in folder.files:
                    reading.problems.add("file/missing", locate(original, *steps), file=name)
            before = reading.problems.count
            if kind.name in _SCHEDULED_KINDS:
                check_written(thing, original, reading)
            # What is missing in a schedule is told once, and not again as dates that cannot be computed.
            if reading.problems.count == before:
                things[kind.name][slug] = thing
    return things


def _check_pictures(
    things: Mapping[str, Mapping[str, Any]],
    found: Mapping[Key, Mapping[str, documents.Document]],
    files: Mapping[str, File],
    source_language: str,
) -> Iterator[Problem]:
    """That each picture is one, and no larger than a machine can unfold. One that is missing is told where its thing is
    read."""
    for (kind, slug), thing in {(kind, slug): each[slug] for kind, each in things.items() for slug in each}.items():
        image = getattr(thing, "image", None)
        file = files.get(f"{thing.origin.path}/{image.file}") if image else None
        if file is None:
            continue
        position, head = locate(found[kind, slug][source_language], "image", "file"), file.picture
        if head is None:
            yield Problem("picture/damaged", position, {"file": image.file})
        elif head.is_too_large:
            arguments = {"file": image.file, "width": head.width, "height": head.height}
            yield Problem("picture/too-large", position, arguments)
        elif head.moving:
            yield Problem("picture/moves", position, {"file": image.file})


def _signed(vocabularies: Mapping[str, Vocabulary]) -> frozenset[str]:
    return frozenset(tag for tag, term in vocabularies["language-names"].items() if "signed" in term.facts)


def _captions(
    films: Mapping[str, Film],
    found: Mapping[Key, Mapping[str, documents.Document]],
    source: Source,
    config: Config,
    problems: Problems,
) -> Mapping[str, tuple[Cue, ...]]:
    """What each caption file says, read once: pages, search and linked data are made of it. Here is also seen whether
    captions and film are of the same length."""
    read_so_far: dict[str, tuple[Cue, ...]] = {}
    for slug, film in films.items():
        problems.extend(check_files(film, found["film", slug][config.source_language], source.files))
        for path in (f"{film.origin.path}/{captions.file}" for captions in film.captions):
            if path in source.texts:
                read_so_far[path] = parse_captions(f"content/{path}", source.texts[path], problems)
                problems.extend(check_captions(film, f"content/{path}", read_so_far[path]))
    return read_so_far


def _files_named(thing: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Pictures and films that should lie beside a thing, and where it names them."""
    image, versions = getattr(thing, "image", None), getattr(thing, "versions", None)
    if image:
        yield image.file, ("image", "file")
    for key in ("plain", "signed", "described") if versions else ():
        name = getattr(versions, key)
        if name and not name.startswith("https://"):
            yield name, ("versions", key)


def _resolve(
    uses: list[Use],
    vocabularies: Mapping[str, Vocabulary],
    calendars: Calendars,
    slugs: Mapping[str, set[str]],
    addresses: Addresses,
    problems: Problems,
) -> None:
    """Every code and every thing that is named must be there. A thing that is there but broken tells so itself. What
    addresses.yaml tells of is left out where a page only leads to it; a place must be there, or no door is found."""
    gone = {each.retired for each in addresses.retired} | {each.moved for each in addresses.moved}
    for use in uses:
        if use.target.startswith("code:"):
            name = use.target.removeprefix("code:")
            known = vocabularies.get(name, {})
            code, arguments = "reference/unknown-code", {"vocabulary": name}
        elif use.target == "calendar":
            known, code, arguments = calendars.codes, "reference/unknown-calendar", {}
        else:
            known, code, arguments = slugs[use.target], f"reference/unknown-{use.target}", {}
        if use.name not in known:
            if use.target not in _NEEDED and f"{_FOLDERS.get(use.target)}/{use.name}" in gone:
                code = "reference/gone"
            close = nearest(use.name, known)
            problems.add(code, use.position, name=use.name, nearest=close, **arguments)


def _named_in_settings(config: Config) -> Iterator[Use]:
    """Codes in site.toml. The statement names what is not accessible by codes, so that all languages say it."""
    position = Position("site.toml")
    for language in config.languages:
        yield Use(LANGUAGE_NAMES, language.tag, position)
    for tag in config.help_languages:
        yield Use(LANGUAGE_NAMES, tag, position)
    if config.help_hours:
        yield Use("code:hours", config.help_hours, position)
    statement = config.accessibility_statement
    for code in (*statement.issues, *statement.burden, *statement.outside) if statement else ():
        yield Use("code:statement-issues", code, position)


def _broader(vocabularies: Mapping[str, Vocabulary]) -> Iterator[Use]:
    """A topic belongs to a broader one, which search offers too."""
    for name, vocabulary in vocabularies.items():
        shipped = Position(f"portal/vocabularies/{name}.yaml")
        for term in vocabulary.values():
            if "broader" in term.facts:
                yield Use(f"code:{name}", term.facts["broader"], term.places.get("", shipped))


def _not_waiting(vocabularies: Mapping[str, Vocabulary]) -> Iterator[Use]:
    """Whom to call when something may not wait, and on the pages of which topics it is said."""
    for name, vocabulary in vocabularies.items():
        shipped = Position(f"portal/vocabularies/{name}.yaml")
        for term in vocabulary.values():
            yield from (Use("code:care-lines", line, term.places.get("lines", shipped)) for line in term.lines)
            yield from (Use("code:topics", topic, term.places.get("topics", shipped)) for topic in term.topics)


def _on_every_theme(vocabularies: Mapping[str, Vocabulary]) -> Iterator[Use]:
    """Lines that no theme needs to name."""
    shipped = Position("portal/vocabularies/care-lines.yaml")
    for code, term in vocabularies.get("care-lines", {}).items():
        if is_everywhere(term):
            yield Use("code:care-lines", code, term.places.get("", shipped))


def _published(
    things: Mapping[str, Mapping[str, Any]], config: Config, today: dt.date, drafts: bool
) -> tuple[Mapping[str, Mapping[str, Any]], tuple[LeftOut, ...]]:
    left_out = []
    published: dict[str, dict[str, Any]] = {kind: {} for kind in things}
    for kind, by_slug in things.items():
        for slug, thing in by_slug.items():
            early = thing.publish_from is not None and today < thing.publish_from
            if drafts or (thing.publication == "published" and not early):
                published[kind][slug] = thing
            else:
                title = thing.title.texts[config.source_language]
                reason = "before-its-day" if early and thing.publication == "published" else "draft"
                left_out.append(LeftOut(f"content/{thing.origin.path}", title, reason))
    return published, tuple(left_out)


def _refuse_hidden(
    uses: list[Use],
    things: Mapping[str, Mapping[str, Any]],
    published: Mapping[str, Mapping[str, Any]],
    problems: Problems,
) -> None:
    """What is published may not lead to what is not: a reader would meet a dead link."""
    hidden = {
        thing.origin.path
        for kind, by_slug in things.items()
        for slug, thing in by_slug.items()
        if slug not in published[kind]
    }
    for use in uses:
        here = use.position.path.removeprefix("content/").rsplit("/", 1)[0]
        there = things.get(use.target, {}).get(use.name)
        if there is not None and there.origin.path in hidden and here not in hidden:
            problems.add("reference/not-published", use.position, name=use.name)


def _refuse_taken(
    things: Mapping[str, Mapping[str, Any]],
    folders: Mapping[str, Mapping[str, Folder]],
    addresses: Addresses,
    config: Config,
    problems: Problems,
) -> None:
    """What was somewhere once may not have the address of another thing that is there today."""
    older: list[tuple[str, str, Position]] = []
    for kind, by_slug in things.items():
        for slug, thing in by_slug.items():
            original = folders[kind][slug].documents[config.source_language]
            older += [(kind, name, locate(original, "formerly", index)) for index, name in enumerate(thing.formerly)]
    kinds = {kind.folder: kind.name for kind in KINDS}
    for name, position in addresses.positions:
        place, _, slug = name.partition("/")
        older.append((kinds.get(place, ""), slug, position))
    claimed: dict[Key, Position] = {}
    for kind, slug, position in older:
        owner = folders.get(kind, {}).get(slug)
        first = claimed.setdefault((kind, slug), position)
        if owner is not None:
            problems.add("content/same-address", position, other=f"content/{owner.path}")
        elif first is not position:
            problems.add("content/same-address", position, other=f"{first.path}:{first.line}")


def _refuse_nowhere(published: Mapping[str, Mapping[str, Any]], addresses: Addresses, problems: Problems) -> None:
    """Whoever follows an old address must come out at a page, and not go round in a ring."""
    there = {f"{kind.folder}/{slug}" for kind in KINDS for slug in published[kind.name]}
    there |= {
        f"{kind.folder}/{old}" for kind in KINDS for thing in published[kind.name].values() for old in thing.formerly
    }
    there |= {each.retired for each in addresses.retired}
    onward = {each.moved: each.to for each in addresses.moved}
    for old, position in addresses.positions:
        if old not in onward:
            continue
        target, passed = onward[old], {old}
        while target in onward and target not in passed:
            passed.add(target)
            target = onward[target]
        if target not in there:
            problems.add("addresses/to-nowhere", position, name=onward[old], nearest=nearest(onward[old], there))


def _timetable(
    published: Mapping[str, Mapping[str, Any]],
    found: Mapping[Key, Mapping[str, documents.Document]],
    calendars: Calendars,
    config: Config,
    problems: Problems,
) -> tuple[Mapping[Key, Rules], Mapping[Key, tuple[schedule.Occurrence, ...]]]:
    rules: dict[Key, Rules] = {}
    occurrences: dict[Key, tuple[schedule.Occurrence, ...]] = {}
    # A pause that is not known has been told already; here it takes no days away.
    known = set(calendars.codes)

    def days(code: str, first: dt.date, last: dt.date) -> frozenset[dt.date]:
        return calendars.days(code, first, last) if code in known else frozenset()

    for kind in _SCHEDULED_KINDS:
        for slug, thing in published[kind].items():
            mine = rules_of(thing, published["venue"], published["unit"])
            arguments = (mine.schedules, mine.changes, mine.closures, days, config.zone, mine.venue)
            original = found[kind, slug][config.source_language]
            for finding in schedule_checks.check_schedule(*arguments):
                subject = "exceptions" if finding.subject == "change" else "schedule"
                problems.add(finding.code, locate(original, subject, finding.index), **finding.arguments)
            rules[kind, slug] = mine
            occurrences[kind, slug] = schedule.collect_occurrences(*arguments)
    return rules, occurrences
