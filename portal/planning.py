"""Editions, Page, Feed → Plan: a path, a fingerprint of all that its bytes depend on, and how to make them when asked.

Nothing is rendered here. The fingerprint is made of the page's own data, its template with every part it uses, what is
the same on all pages of its language, and the program; so a plan that is not new need never be rendered.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from types import ModuleType
from typing import Any

import orjson

from portal.assets import Assets
from portal.dependencies import collect_stamps
from portal.edition import Edition
from portal.feeds.feed import Feed
from portal.framing import collect_chromes
from portal.known import known_of, write_known
from portal.media import PictureCopy, collect_media, collect_pictures
from portal.pages import PAGES
from portal.picture_files import make_copy
from portal.plans import Batch, FilePlan, Plan
from portal.recordings import collect_recordings
from portal.rendering import Renderer, template_closure
from portal.roles import Role
from portal.shared_picture import draw_shared_picture
from portal.sheets import collect_codes, collect_sheet
from portal.source import File, Source, Wishes
from portal.urls import SHARED_PICTURE, file_of

_PAGES = "pages/"


@dataclass(frozen=True, slots=True)
class Planner:
    """What turns the parts of one site into plans. `stamps` is by language what all its pages depend on beside their
    own data, `inputs` what that data depends on, `closures` by template what its text is and uses."""

    source: Source
    editions: tuple[Edition, ...]
    assets: Assets
    renderer: Renderer
    stamps: Mapping[str, str]
    inputs: Mapping[str, str]
    closures: Mapping[str, str]

    def batches(self) -> Iterator[Batch]:
        """Of each language the pages, kind by kind, and what somebody's own list is made of."""
        for edition in self.editions:
            whole = digest(self.stamps[edition.tag], self.inputs[edition.tag])
            for module in PAGES:
                name = f"{edition.tag}/{module.__name__.rpartition('.')[2]}"
                closures = {template: self.closures[template] for template in module.TEMPLATES}
                stamp = digest(whole, *closures.values())
                yield Batch(edition.tag, name, stamp, partial(self._pages_of, module, edition, closures))
            yield Batch(edition.tag, f"{edition.tag}/sheet", whole, partial(_plan_sheet, edition))

    def _pages_of(
        self, module: ModuleType, edition: Edition, closures: Mapping[str, str]
    ) -> Iterator[tuple[Plan, str]]:
        for page in module.pages(edition):
            stamp = digest(self.stamps[page.language], closures[page.template], as_json(page))
            plan = Plan(file_of(page.address), stamp, partial(self.renderer.render_page, page))
            yield plan, write_known(known_of(page))

    def feeds(self, feeds: Iterable[Feed]) -> Iterator[Plan]:
        for feed in feeds:
            stamp = digest(self.source.code_stamp, as_json(feed))
            yield Plan(feed.path, stamp, partial(self.renderer.render_feed, feed))

    def files(self) -> Iterator[Plan | FilePlan]:
        """The face, what search and lists load, and what lies beside things: media, pictures, recordings."""
        first = self.editions[0]
        site, today = first.site, first.today
        yield from plan_bytes(self.assets.files)
        yield from plan_bytes({each.address: each.data for each in first.glossaries.values()})
        yield from plan_bytes(collect_codes(self.editions))
        files, media_texts = collect_media(site, today)
        yield from plan_files(files)
        yield from plan_files(collect_recordings(site, first.ledger))
        yield from plan_bytes(media_texts)
        yield from plan_pictures(collect_pictures(site, today), self.source.pictures_stamp)
        if SHARED_PICTURE not in self.source.static:
            yield plan_shared_picture(self.assets.roles, self.source.pictures_stamp)
        yield from plan_files(self.source.static)


def collect_planner(source: Source, wishes: Wishes, editions: tuple[Edition, ...], assets: Assets) -> Planner:
    first = editions[0]
    # The search page of a language tells where the words of the others lie, by an address made of what they are.
    addresses = [each.address for each in first.glossaries.values()]
    inputs = collect_stamps(source, first.site, first.ledger, first.today, wishes.drafts, wishes.base_url, addresses)
    urls, words, chromes = editions[0].urls, editions[0].site.words, collect_chromes(editions, assets)
    resolvers = {tag: partial(urls.written, tag) for tag in words}
    renderer = Renderer(source.templates, words, chromes, urls.href(assets.sprite), assets.icons, resolvers)
    # Everything that a page may say beside its own data: the words of its language, and the program that makes it.
    shared = digest(source.code_stamp, source.words_stamp, assets.sprite)
    stamps = {tag: digest(shared, as_json(chromes[tag])) for tag in chromes}
    used = {name: template_closure(source.templates, name) for name in source.templates if name.startswith(_PAGES)}
    closures = {
        name.removeprefix(_PAGES).removesuffix(".html"): digest(*(source.templates[each] for each in names))
        for name, names in used.items()
    }
    return Planner(source, editions, assets, renderer, stamps, inputs, closures)


def _plan_sheet(edition: Edition) -> Iterator[tuple[Plan, str]]:
    for plan in plan_bytes(collect_sheet(edition)):
        yield plan, ""


def plan_bytes(files: Mapping[str, bytes]) -> Iterator[Plan]:
    """Files whose bytes are known already: stylesheet, scripts, sprite."""
    for path, data in files.items():
        yield Plan(path, hashlib.sha256(data).hexdigest(), partial(bytes, data))


def plan_files(files: Mapping[str, File]) -> Iterator[FilePlan]:
    """Files that are published as they are, by their published path."""
    for path, file in files.items():
        yield FilePlan(path, file.stamp, file.path)


def plan_pictures(pictures: Mapping[str, PictureCopy], stamp: str) -> Iterator[FilePlan]:
    """Copies of pictures by their published path; `stamp` is of what makes them."""
    for path, each in pictures.items():
        fingerprint = digest(stamp, each.file.stamp, as_json(each.copy))
        yield FilePlan(path, fingerprint, each.file.path, partial(make_copy, each.copy, each.name))


def plan_shared_picture(roles: Mapping[str, Role], stamp: str) -> Plan:
    """What stands beside a shared link, in the colours of the face; `stamp` is of what draws it."""
    return Plan(SHARED_PICTURE, digest(stamp, as_json(roles)), partial(draw_shared_picture, roles))


def as_json(value: Any) -> bytes:
    """One text per value, whatever order its mappings were made in."""
    return orjson.dumps(value, default=_plain, option=orjson.OPT_SORT_KEYS)


def _plain(value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else str(value)


def digest(*parts: str | bytes) -> str:
    made = hashlib.sha256()
    for part in parts:
        made.update((part if isinstance(part, bytes) else part.encode()) + b"\0")
    return made.hexdigest()
