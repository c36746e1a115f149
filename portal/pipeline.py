"""The whole way through, on one screen. In: a Source and a day. Out: what there is to publish, or the site."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from portal.assets import Assets, collect_assets
from portal.checks import calendar_names, companions, face, links, lost, recordings, statement, texts, translations
from portal.edition import Edition, collect_editions
from portal.errors import Problem, Problems, has_errors
from portal.feeds import collect_feeds
from portal.feeds.feed import Feed
from portal.framing import collect_chromes
from portal.glossary import Glossary
from portal.ledger import Ledger, add_addresses, collect_ledger
from portal.media import collect_media, collect_pictures
from portal.pages import collect_pages
from portal.planning import (
    as_json,
    digest,
    plan_bytes,
    plan_feeds,
    plan_files,
    plan_pages,
    plan_pictures,
    plan_shared_picture,
)
from portal.plans import FilePlan, Plan
from portal.publish import Published, publish_site, workshop
from portal.recordings import collect_recordings
from portal.rendering import Renderer
from portal.said import Said, collect_said
from portal.search import run_said, run_search
from portal.sheets import collect_sheets
from portal.site import LeftOut, Site, collect_site
from portal.source import Source
from portal.standing import collect_unlisted
from portal.urls import SHARED_PICTURE, Urls
from portal.views import Chrome, Page

GARBAGE_LATER = 100_000
"""How much is made until Python looks for what is not used any more. A build makes millions of small things and uses
them until its end: looking among them as often as usual took two fifths of its time."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody asked for on the command line."""

    drafts: bool = False
    base_url: str | None = None
    search: bool = True


@dataclass(frozen=True, slots=True)
class Compiled:
    """Everything there is to publish, as data; `site` is None when any problem is an error. The plans are made when
    they are asked for: whoever only checks needs none."""

    problems: tuple[Problem, ...]
    site: Site | None = None
    ledger: Ledger | None = None
    pages: tuple[Page, ...] = ()
    addresses: frozenset[str] = frozenset()
    plans: Callable[[], Iterator[Plan | FilePlan]] = tuple
    said: Callable[[], Said] = Said
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Built:
    """`published` is None when the content has errors: then the site that was there is still there."""

    problems: tuple[Problem, ...]
    published: Published | None = None
    pages_per_language: tuple[tuple[str, int], ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def compile_site(source: Source, today: dt.date, wishes: Wishes) -> Compiled:
    """Content → plans, and every problem on the way. Pure: nothing is read, rendered or written."""
    site, found = collect_site(source, today, wishes.drafts, wishes.base_url)
    if site is None:
        return Compiled(found)
    problems = Problems()
    problems.extend(found)
    assets = collect_assets(source.static_texts, problems)
    problems.extend(texts.check(site, today))
    problems.extend(links.check(site))
    problems.extend(face.check(site, assets, source.static_texts))
    problems.extend(statement.check(site, today))
    problems.extend(companions.check(site))
    if has_errors(problems.in_order()):
        problems.extend(lost.check_folders(site))
        return Compiled(problems.in_order())
    ledger = collect_ledger(site, today, problems)
    editions = collect_editions(site, today, ledger)
    pages = tuple(collect_pages(editions))
    feeds = tuple(collect_feeds(editions, pages))
    addresses = frozenset((*(page.address for page in pages), *(feed.path for feed in feeds)))
    ledger = add_addresses(ledger, site.config, addresses)
    problems.extend(calendar_names.check(site, feeds))
    problems.extend(translations.check(site, ledger, today))
    problems.extend(recordings.check(site, ledger))
    problems.extend(lost.check(site, ledger, addresses, today))
    chromes, glossaries = collect_chromes(editions, assets), editions[0].glossaries
    plans = partial(_plan, site, source, editions, pages, feeds, chromes, assets, glossaries, today)
    left_out = (*site.left_out, *collect_unlisted(site, editions[0].register))
    said = partial(collect_said, editions)
    return Compiled(problems.in_order(), site, ledger, pages, addresses, plans, said, left_out)


def build_site(
    source: Source,
    today: dt.date,
    wishes: Wishes,
    output: Path,
    folders: tuple[Path, ...],
    *,
    jobs: int,
    use_cache: bool,
    progress: Callable[[int, int | None], None],
) -> Built:
    """Publishes the site, or nothing. `folders` are what the site is made from and must never be written over.

    Raises PortalError when a published address would be lost, another build is running, or the machine fails.
    """
    compiled = compile_site(source, today, wishes)
    if compiled.site is None or has_errors(p for p in compiled.problems if not p.code.startswith(lost.CODES)):
        return Built(compiled.problems)
    lost.refuse_lost(compiled.ledger, compiled.addresses)

    def plans() -> Iterator[Plan | FilePlan]:
        yield from compiled.plans()
        if wishes.search:
            urls = Urls(compiled.site.config)
            kept = workshop(output)
            yield from run_search(compiled.pages, urls, kept / "search", use_cache=use_cache)
            yield from run_said(compiled.said(), urls, kept / "said", use_cache=use_cache)

    published = publish_site(plans(), output, folders, jobs=jobs, use_cache=use_cache, progress=progress)
    counted = Counter(page.language for page in compiled.pages)
    per_language = tuple((each.name, counted[each.tag]) for each in compiled.site.config.languages)
    return Built(compiled.problems, published, per_language, compiled.left_out)


def _plan(
    site: Site,
    source: Source,
    editions: tuple[Edition, ...],
    pages: tuple[Page, ...],
    feeds: tuple[Feed, ...],
    chromes: Mapping[str, Chrome],
    assets: Assets,
    glossaries: Mapping[str, Glossary],
    today: dt.date,
) -> Iterator[Plan | FilePlan]:
    urls = Urls(site.config)
    renderer = Renderer(
        source.templates,
        site.words,
        chromes,
        urls.href(assets.sprite),
        assets.icons,
        {tag: partial(urls.written, tag) for tag in site.words},
    )
    # Everything that a page may say beside its own data: the words of its language, and the program that makes it.
    shared = digest(source.code_stamp, source.words_stamp, assets.sprite)
    stamps = {tag: digest(shared, as_json(chromes[tag])) for tag in chromes}
    yield from plan_pages(pages, renderer, stamps, source.templates)
    yield from plan_feeds(feeds, renderer, source.code_stamp)
    yield from plan_bytes(assets.files)
    yield from plan_bytes({each.address: each.data for each in glossaries.values()})
    yield from plan_bytes(collect_sheets(editions))
    files, media_texts = collect_media(site, today)
    yield from plan_files(files)
    yield from plan_files(collect_recordings(site, editions[0].ledger))
    yield from plan_bytes(media_texts)
    yield from plan_pictures(collect_pictures(site, today), source.pictures_stamp)
    if SHARED_PICTURE not in source.static:
        yield plan_shared_picture(assets.roles, source.pictures_stamp)
    yield from plan_files(source.static)
