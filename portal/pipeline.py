"""The whole way through, on one screen. In: a Source and a day. Out: what there is to publish, or the site."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from portal.assets import collect_assets
from portal.checks import calendar_names, companions, face, links, lost, recordings, statement, texts, translations
from portal.edition import Edition, collect_editions
from portal.errors import Problem, Problems, has_errors
from portal.feeds import OF_CONTENT, OF_PAGES, collect_feeds
from portal.feeds.feed import Feed
from portal.known import Known, known_of, read_known
from portal.ledger import Ledger, add_addresses, collect_ledger
from portal.pages import collect_pages
from portal.planning import Planner, collect_planner
from portal.plans import Batch, FilePlan, Plan
from portal.publish import Published, publish_site, workshop
from portal.said import collect_said
from portal.search import run_said, run_search
from portal.site import LeftOut, Site, collect_site
from portal.source import Source, Wishes
from portal.standing import collect_unlisted
from portal.urls import Urls
from portal.views import Page


@dataclass(frozen=True, slots=True)
class Prepared:
    """Content that holds together, before a page of it is made; all but `problems` is None or empty when any of them is
    an error. `feeds` are those that tell of content; `planner` turns all of it into plans."""

    problems: tuple[Problem, ...]
    site: Site | None = None
    ledger: Ledger | None = None
    editions: tuple[Edition, ...] = ()
    feeds: tuple[Feed, ...] = ()
    planner: Planner | None = None


@dataclass(frozen=True, slots=True)
class Compiled:
    """Everything there is to publish, as data; `site` is None when any problem is an error. `known` is what is kept of
    each page, `feeds` is all of them, `addresses` those of both."""

    problems: tuple[Problem, ...]
    site: Site | None = None
    ledger: Ledger | None = None
    editions: tuple[Edition, ...] = ()
    known: tuple[Known, ...] = ()
    feeds: tuple[Feed, ...] = ()
    addresses: frozenset[str] = frozenset()
    left_out: tuple[LeftOut, ...] = ()
    planner: Planner | None = None

    @property
    def pages(self) -> tuple[Page, ...]:
        """All of them at once, for whoever looks at them: a build makes one after the other."""
        return tuple(collect_pages(self.editions))

    def plans(self) -> Iterator[Plan | FilePlan]:
        """Every file, whether it is made in a batch or not."""
        if self.planner:
            yield from (plan for batch in self.planner.batches() for plan, _ in batch.make())
            yield from self.planner.files()
            yield from self.planner.feeds(self.feeds)


@dataclass(frozen=True, slots=True)
class Built:
    """`published` is None when the content has errors: then the site that was there is still there."""

    problems: tuple[Problem, ...]
    published: Published | None = None
    pages_per_language: tuple[tuple[str, int], ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def prepare_site(source: Source, today: dt.date, wishes: Wishes) -> Prepared:
    """Content → all that pages are made of, and every problem on the way but those of lost addresses. Pure: nothing is
    read, rendered or written."""
    site, found = collect_site(source, today, wishes.drafts, wishes.base_url)
    if site is None:
        return Prepared(found)
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
        return Prepared(problems.in_order())
    ledger = collect_ledger(site, today, problems)
    editions = collect_editions(site, today, ledger)
    feeds = tuple(collect_feeds(editions, (), OF_CONTENT if wishes.feeds else ()))
    problems.extend(calendar_names.check(site, feeds))
    problems.extend(translations.check(site, ledger, today))
    problems.extend(recordings.check(site, ledger))
    return Prepared(
        problems.in_order(), site, ledger, editions, feeds, collect_planner(source, wishes, editions, assets)
    )


def conclude_site(prepared: Prepared, pages: Iterable[Known]) -> Compiled:
    """What only all pages together tell: which addresses there are, and which are lost."""
    site, editions, known = prepared.site, prepared.editions, tuple(pages)
    if site is None:
        return Compiled(prepared.problems)
    feeds = (*prepared.feeds, *collect_feeds(editions, known, OF_PAGES))
    addresses = frozenset((*(page.address for page in known), *(feed.path for feed in feeds)))
    ledger = add_addresses(prepared.ledger, site.config, addresses)
    problems = Problems()
    problems.extend(prepared.problems)
    problems.extend(lost.check(site, ledger, addresses, editions[0].today))
    left_out = (*site.left_out, *collect_unlisted(site, editions[0].register))
    found = problems.in_order()
    return Compiled(found, site, ledger, editions, known, feeds, addresses, left_out, prepared.planner)


def compile_site(source: Source, today: dt.date, wishes: Wishes) -> Compiled:
    """Content → every problem, and what there is to publish. Each page is made once, looked at and forgotten."""
    prepared = prepare_site(source, today, wishes)
    return conclude_site(prepared, map(known_of, collect_pages(prepared.editions)))


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
    prepared = prepare_site(source, today, wishes)
    planner, compiled = prepared.planner, Compiled(prepared.problems)
    if planner is None or has_errors(p for p in prepared.problems if not p.code.startswith(lost.CODES)):
        return Built(prepared.problems)

    def first() -> Iterator[Plan | FilePlan | Batch]:
        yield from planner.batches()
        yield from planner.files()
        yield from planner.feeds(prepared.feeds)

    def last(told: list[str]) -> Iterator[Plan | FilePlan]:
        nonlocal compiled
        pages = [read_known(each) for each in told if each]
        compiled = conclude_site(prepared, pages)
        lost.refuse_lost(compiled.ledger, compiled.addresses)
        yield from planner.feeds(compiled.feeds[len(prepared.feeds) :])
        if wishes.search:
            urls, kept = Urls(prepared.site.config), workshop(output)
            yield from run_search(pages, urls, kept / "search", use_cache=use_cache)
            yield from run_said(collect_said(prepared.editions), urls, kept / "said", use_cache=use_cache)

    published = publish_site(first(), output, folders, jobs=jobs, use_cache=use_cache, progress=progress, last=last)
    counted = Counter(page.language for page in compiled.known)
    per_language = tuple((each.name, counted[each.tag]) for each in compiled.site.config.languages)
    return Built(compiled.problems, published, per_language, compiled.left_out)
