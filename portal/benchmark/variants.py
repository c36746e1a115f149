"""A place to work in → the rows of the table. In: a city, ours and Hugo's, and how often. Out: Rows and Figures.

Each turn builds with us and with Hugo before the next turn begins, so that a machine that slows down does it to both.
Hugo has no incremental build on the command line: beside each of our incremental builds stands its whole one, with the
same file changed.
"""

import asyncio
import re
import shutil
import sys
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from portal.benchmark.city import TODAY, write_city
from portal.benchmark.hugo import write_hugo_site
from portal.benchmark.measuring import Cost, Output, run_timed, run_weighed, weigh_output
from portal.benchmark.reload import measure_reloads
from portal.benchmark.table import Figure, Goal, Row

_PAGES_ONLY = ("--without", "search", "--without", "feeds")
_LARGE = 5


@dataclass(frozen=True, slots=True)
class Bench:
    """Where it is measured: the program, a folder of its own, Hugo's program if there is one, and how many turns."""

    project: Path
    folder: Path
    hugo: Path | None
    turns: int
    tell: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Town:
    """A city and what is made of it, by us and by Hugo."""

    bench: Bench
    folder: Path

    @property
    def source(self) -> Path:
        return self.folder / "city"

    @property
    def output(self) -> Path:
        return self.folder / "public"

    @property
    def hugo_site(self) -> Path:
        return self.folder / "hugo"

    @property
    def hugo_output(self) -> Path:
        return self.folder / "hugo-public"

    def our_command(self, *without: str) -> list[str]:
        command = [sys.executable, str(self.bench.project / "build.py"), "build", "--source", str(self.source)]
        return [*command, "--output", str(self.output), "--today", TODAY.isoformat(), *without]

    def hugo_command(self) -> list[str]:
        command = [str(self.bench.hugo), "build", "--source", str(self.hugo_site)]
        return [*command, "--destination", str(self.hugo_output), "--quiet"]

    def build(self, *without: str) -> Cost:
        return run_timed(self.our_command(*without), self.folder)

    def build_with_hugo(self) -> Cost:
        return run_timed(self.hugo_command(), self.folder)

    def forget(self) -> None:
        """As on a machine that has never built it."""
        for folder in (self.output, self.folder / f".{self.output.name}.portal"):
            shutil.rmtree(folder, ignore_errors=True)

    def forget_hugo(self) -> None:
        shutil.rmtree(self.hugo_output, ignore_errors=True)
        shutil.rmtree(self.hugo_site / "resources", ignore_errors=True)


def make_town(bench: Bench, name: str, entries: int) -> Town:
    town = Town(bench, bench.folder / name)
    write_city(town.source, entries)
    # Its own, so that a template can be changed in it.
    shutil.copytree(bench.project / "templates", town.source / "templates")
    if bench.hugo:
        write_hugo_site(town.source, town.hugo_site)
    return town


def measure_pages(town: Town) -> Iterator[Row]:
    """What the issue of speed asks: pages and sitemap, cold and after each kind of change."""
    ours, theirs = [], []
    for _ in range(town.bench.turns):
        town.forget()
        ours.append(town.build(*_PAGES_ONLY))
        if town.bench.hugo:
            town.forget_hugo()
            theirs.append(town.build_with_hugo())
    yield _row("cold", ours, theirs, 0.75)
    yield _row("nothing changed", *_in_turn(town, _keep, _keep), 0.03)
    yield _row("one entry edited in one language", *_in_turn(town, _edit_entry, _edit_hugo_entry), 0.08)
    yield _row("a template of one page kind changed", *_in_turn(town, _edit_template, _edit_hugo_template), 0.4)
    copies = []
    for turn in range(town.bench.turns):
        target = town.folder / f"copy-{turn}"
        copies.append(run_timed(["cp", "-R", str(town.output), str(target)], town.folder))
        shutil.rmtree(target)
    yield Row("cold, against copying its output", tuple(ours), tuple(copies), "cp -R", Goal(5, "times"))


def measure_parts(town: Town) -> Iterator[Row]:
    """What a published site has beside its pages, each with the pages and held against them alone."""
    alone = town.bench.turns * [()]
    pages = [_cold(town, *_PAGES_ONLY) for _ in alone]
    feeds = [_cold(town, "--without", "search") for _ in alone]
    yield Row("cold, with feeds", tuple(feeds), tuple(pages), "pages only")
    search = [_cold(town, "--without", "feeds") for _ in alone]
    yield Row("cold, with search", tuple(search), tuple(pages), "pages only")
    edited = []
    for turn, _ in enumerate(alone):
        _edit_entry(town, turn)
        edited.append(town.build("--without", "feeds"))
    note = "only the language that was edited is indexed again. Nothing is made for print yet."
    yield Row("with search, one entry edited in one language", tuple(edited), tuple(search), "cold", note=note)


def measure_memory(town: Town) -> tuple[int | None, int | None]:
    town.forget()
    ours = run_weighed(town.our_command(*_PAGES_ONLY), town.folder)
    if not town.bench.hugo:
        return ours, None
    town.forget_hugo()
    return ours, run_weighed(town.hugo_command(), town.folder)


def compare_outputs(town: Town) -> tuple[Output, Output | None]:
    return weigh_output(town.output), weigh_output(town.hugo_output) if town.bench.hugo else None


def measure_large(bench: Bench, entries: int, cold: Row, small_pages: int) -> Iterator[Row | Figure]:
    """Five times the city: time and memory of a page, held against those of the small one."""
    town = make_town(bench, "large", entries * _LARGE)
    ours = [_cold(town, *_PAGES_ONLY)]
    theirs = []
    if bench.hugo:
        town.forget_hugo()
        theirs = [town.build_with_hugo()]
    output = weigh_output(town.output)
    yield _row(f"large, {output.pages:,} pages, cold", ours, theirs, None)
    scaled = tuple(_times(each, output.pages / small_pages) for each in cold.ours)
    note = (
        f"the small city's time, for as many pages; a page of the large one has {output.bytes // output.pages:,} bytes"
    )
    yield Row("large, time per page", tuple(ours), scaled, "small", Goal(1.2, "times"), note)
    our_peak, hugo_peak = measure_memory(town)
    yield Figure("large, peak memory of all processes", our_peak, hugo_peak, "bytes", 0.3)
    shutil.rmtree(town.folder)


def measure_demo(bench: Bench) -> Iterator[Row]:
    """The content of the project itself, as an editor has it."""
    check = [sys.executable, str(bench.project / "build.py"), "check"]
    run_timed(check, bench.project)
    checks = tuple(run_timed(check, bench.project) for _ in range(bench.turns))
    yield Row("check of the project's own content, warm", checks, goal=Goal(0.6, "cpu-seconds"))
    source = bench.folder / "demo"
    for name in ("content", "templates", "static"):
        shutil.copytree(bench.project / name, source / name)
    shutil.copy(bench.project / "site.toml", source)
    entry, page = _translated_activity(source)
    program, output = bench.project / "build.py", bench.folder / "preview"
    taken = asyncio.run(measure_reloads(program, source, output, entry, page, bench.turns))
    costs = tuple(Cost(each, None) for each in taken)
    note = "as an HTTP client sees it that fetches the page when livereload says so"
    yield Row("serve: from a save to the reloaded page", costs, goal=Goal(0.5, "seconds"), note=note)


def _translated_activity(source: Path) -> tuple[Path, str]:
    """A file of words of the first activity that has been translated, and the address of its page."""
    settings = tomllib.loads((source / "site.toml").read_text(encoding="utf-8"))
    original = settings["source_language"]
    found = sorted(source.glob("content/areas/*/activities/*/index.??.md"))
    entry = next(path for path in found if path.suffixes[0] != f".{original}")
    return entry, f"{entry.suffixes[0][1:]}/{settings['sections']['activity']}/{entry.parent.name}/"


def _row(name: str, ours: Sequence[Cost], theirs: Sequence[Cost], limit: float | None) -> Row:
    return Row(name, tuple(ours), tuple(theirs), "Hugo, all" if theirs else "", Goal(limit, "times") if limit else None)


def _cold(town: Town, *without: str) -> Cost:
    town.forget()
    return town.build(*without)


def _times(cost: Cost, factor: float) -> Cost:
    return Cost(cost.wall * factor, None if cost.cpu is None else cost.cpu * factor)


def _in_turn(
    town: Town, change: Callable[[Town, int], None], change_hugo: Callable[[Town, int], None]
) -> tuple[list[Cost], list[Cost]]:
    ours, theirs = [], []
    for turn in range(town.bench.turns):
        change(town, turn)
        ours.append(town.build(*_PAGES_ONLY))
        if town.bench.hugo:
            change_hugo(town, turn)
            theirs.append(town.build_with_hugo())
    return ours, theirs


def _keep(town: Town, turn: int) -> None:
    """Nothing is changed."""


def _edit_entry(town: Town, turn: int) -> None:
    _edit(next(town.source.glob("content/areas/*/activities/activities-3/index.en.md")), turn)


def _edit_hugo_entry(town: Town, turn: int) -> None:
    _edit(next((town.hugo_site / "content").rglob("activities-3.en.md")), turn)


def _edit_template(town: Town, turn: int) -> None:
    _mark(town.source / "templates/pages/film.html", "{% block first %}", turn)


def _edit_hugo_template(town: Town, turn: int) -> None:
    _mark(town.hugo_site / "layouts/film.html", "<h1>", turn)


def _edit(path: Path, turn: int) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text.rstrip()}\n\nTurn {turn}.\n", encoding="utf-8")


def _mark(path: Path, before: str, turn: int) -> None:
    """Something else each turn, before what each page of the kind has. ValueError when the template no longer has it:
    what is measured then would be that nothing changed."""
    text = re.sub(r'<i data-turn="\d+"></i>', "", path.read_text(encoding="utf-8"))
    place = text.index(before) + len(before) * before.startswith("{")
    path.write_text(f'{text[:place]}<i data-turn="{turn}"></i>{text[place:]}', encoding="utf-8")
