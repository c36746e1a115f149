"""What `build.py` promises of a build: the same bytes, nothing lost, nothing half, the right exit status."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from portal.cli import main
from portal.errors import REFUSED
from portal.pipeline import Wishes
from portal.reading import PROJECT
from tests.conftest import BASE_URL, SAMPLE, TODAY, BuiltSite, build_sample, copy_sample

WITHOUT_SEARCH = Wishes(base_url=BASE_URL, search=False)


def digest(folder: Path) -> dict[str, str]:
    """Hash by path of every file of a site, Pagefind's own bundle excepted: its bytes are not ours to promise."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
        if "pagefind" not in path.relative_to(folder).parts
    }


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A smaller copy of the sample site, that a test may spoil."""
    copy_sample(tmp_path / "source")
    return tmp_path / "source"


def build(source: Path, output: Path, *more: str) -> int:
    return main(["build", "--source", str(source), "--output", str(output), "--today", str(TODAY), *more])


def activity(source: Path) -> Path:
    """One that no other entry leads to."""
    return source / "content/areas/hisingen/activities/kvallskafe-om-npf/index.sv.md"


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_same_bytes_however_it_is_built(sample: BuiltSite, tmp_path: Path) -> None:
    """Two builds of the same content are the same site, whatever the processes, zone, locale, umask and hash seed."""
    code = "import os, sys; os.umask(0o077); from portal.cli import main; sys.exit(main(sys.argv[1:]))"
    variables = {**os.environ, "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4711", "PYTHONUTF8": "0"}
    command = [sys.executable, "-c", code, "build", "--source", str(SAMPLE), "--output", str(tmp_path / "public")]
    command += ["--today", str(TODAY), "--base-url", BASE_URL, "--jobs", "3", "--no-cache"]
    done = subprocess.run(command, cwd=PROJECT, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert digest(tmp_path / "public") == digest(sample.folder)


def test_an_edit_makes_what_a_clean_build_makes(source: Path, tmp_path: Path) -> None:
    """After an edit only what it touches is made anew, and the site is as if all of it had been."""
    folders = (source / "content",)
    build_sample(tmp_path / "public", source=source, folders=folders, wishes=WITHOUT_SEARCH)
    change(activity(source), 'start: "18:00"', 'start: "17:00"')
    after = build_sample(tmp_path / "public", source=source, folders=folders, wishes=WITHOUT_SEARCH)
    build_sample(tmp_path / "clean", source=source, folders=folders, wishes=WITHOUT_SEARCH, use_cache=False)
    assert digest(tmp_path / "public") == digest(tmp_path / "clean")
    assert 0 < after.published.written < after.published.files / 2


def test_nothing_changed_is_nothing_made(source: Path, tmp_path: Path) -> None:
    """A second build of the same content writes no file."""
    build_sample(tmp_path / "public", source=source, wishes=WITHOUT_SEARCH)
    assert build_sample(tmp_path / "public", source=source, wishes=WITHOUT_SEARCH).published.written == 0


def test_a_mistake_leaves_the_published_site_untouched(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    """An editor's mistake is told with its place, ends with status 1, and changes nothing that is published."""
    assert build(source, tmp_path / "public", "--without", "search") == 0
    before = digest(tmp_path / "public")
    change(activity(source), '"18:00"', "18.00")
    assert build(source, tmp_path / "public", "--without", "search") == 1
    assert digest(tmp_path / "public") == before
    told = capsys.readouterr().err
    assert "kvallskafe-om-npf/index.sv.md:" in told
    assert "error[value/time]" in told


def test_a_lost_address_stops_the_build(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    """A folder that is gone ends the build with status 3 and its address; a line in addresses.yaml keeps the page."""
    assert main(["record", "--source", str(source), "--today", str(TODAY)]) == 0
    folder = activity(source).parent
    shutil.rmtree(folder)
    assert build(source, tmp_path / "public", "--without", "search") == 3
    assert "sv/aktiviteter/kvallskafe-om-npf/" in capsys.readouterr().err
    assert not (tmp_path / "public").exists()
    with (source / "content/addresses.yaml").open("a", encoding="utf-8") as stream:
        stream.write("- {retired: activities/kvallskafe-om-npf, title: Kvällskafé, topics: [neurodiversity]}\n")
    assert build(source, tmp_path / "public", "--without", "search") == 0
    assert (tmp_path / "public/ar/aktiviteter/kvallskafe-om-npf/index.html").is_file()


def test_a_lost_address_is_told_beside_other_mistakes(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    """Others lead to what was removed, a mistake too: the address is named all the same, and the status is 3."""
    assert main(["record", "--source", str(source), "--today", str(TODAY)]) == 0
    change(activity(source), "next_steps:", "next_steps:\n  - {activity: stolgympa-pa-stadsbiblioteket}")
    shutil.rmtree(source / "content/areas/centrum/activities/stolgympa-pa-stadsbiblioteket")
    assert build(source, tmp_path / "public", "--without", "search") == 3
    told = capsys.readouterr().err
    assert "/aktiviteter/stolgympa-pa-stadsbiblioteket/" in told
    assert "error[reference/unknown-activity]" in told
    with (source / "content/addresses.yaml").open("a", encoding="utf-8") as stream:
        stream.write("- {retired: activities/stolgympa-pa-stadsbiblioteket, title: Stolgympa}\n")
    assert build(source, tmp_path / "public", "--without", "search") == 0
    assert (tmp_path / "public/ar/kalender/aktiviteter/stolgympa-pa-stadsbiblioteket.ics").is_file()
    assert "warning[reference/gone]" in capsys.readouterr().err


def test_a_build_never_writes_into_content(source: Path, tmp_path: Path) -> None:
    """Only `record` writes beside what editors write."""
    before = digest(source)
    assert build(source, tmp_path / "public", "--without", "search") == 0
    assert digest(source) == before


def test_drafts_are_shown_only_when_asked_for(source: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    """What is not ready is left out, and the build says so; `--drafts` shows it."""
    change(activity(source), "publication: published", "publication: draft")
    page = tmp_path / "public/sv/aktiviteter/kvallskafe-om-npf/index.html"
    assert build(source, tmp_path / "public", "--without", "search") == 0
    assert not page.exists()
    assert "kvallskafe-om-npf" in capsys.readouterr().out
    assert build(source, tmp_path / "public", "--without", "search", "--drafts") == 0
    assert page.exists()


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["build", "--today", "i morgon"], 2),
        (["build", "--source", "/"], 2),
        (["build", "--unknown"], 2),
        (["build", "--base-url", "example.org"], 2),
        (["nonsense"], 2),
        (["build", "--output", str(PROJECT)], 3),
        (["build", "--output", str(Path.home())], 3),
    ],
)
def test_wrong_use_is_told_and_changes_nothing(arguments: list[str], status: int) -> None:
    """Wrong use ends with status 2, an output folder that is not safe with 3, before anything is written."""
    if arguments[0] == "build" and "--source" not in arguments:
        arguments = [*arguments, "--source", str(SAMPLE)]
    try:
        found = main(arguments)
    except SystemExit as exit:
        found = exit.code
    assert found == status


def test_the_content_that_lies_here_is_right(capsys: pytest.CaptureFixture[str]) -> None:
    """What is committed can be published: a mistake in content/ is found here, before anybody meets it. Its health
    information can be read by all, and says where to turn."""
    assert main(["check", "--today", str(TODAY)]) == 0
    told = capsys.readouterr()
    assert "translation/unreviewed" in told.out + told.err
    assert not [code for code in ("text/hard-to-read", "theme/no-care") if code in told.out + told.err]


def test_feeds_can_be_left_out(source: Path, tmp_path: Path) -> None:
    """Whoever wants a look, or to measure, gets the same pages without calendars and open data."""
    assert build(source, tmp_path / "whole", "--without", "search") == 0
    assert build(source, tmp_path / "quick", "--without", "search", "--without", "feeds") == 0
    whole, quick = digest(tmp_path / "whole"), digest(tmp_path / "quick")
    assert quick == {path: each for path, each in whole.items() if path in quick}
    left_out = {Path(path).suffix for path in whole.keys() - quick.keys()}
    assert left_out == {".ics", ".csv", ".json", ".jsonld", ".svg"}
    assert "sitemap.xml" in quick


def test_calendars_that_somebody_has_are_not_left_out(source: Path, tmp_path: Path) -> None:
    """Once a calendar has been published and recorded, no option takes it away: a telephone would go on showing dates
    that nobody mends."""
    assert build(source, tmp_path / "public", "--without", "search") == 0
    assert main(["record", "--source", str(source), "--today", str(TODAY)]) == 0
    published = digest(tmp_path / "public")
    assert build(source, tmp_path / "public", "--without", "search", "--without", "feeds") == REFUSED
    assert digest(tmp_path / "public") == published


def test_nothing_is_made_where_nothing_has_changed(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second build of the same tells the same and compiles nothing; a hand in the site, or in the content, ends
    that."""
    output = tmp_path / "public"
    assert build(source, output, "--without", "search") == 0
    first, site = capsys.readouterr(), digest(output)

    def fail(*_: object, **__: object) -> None:
        raise AssertionError("something was compiled")

    with monkeypatch.context() as patched:
        patched.setattr("portal.pipeline.build_site", fail)
        assert build(source, output, "--without", "search") == 0
        again = capsys.readouterr()
        assert again.err == first.err
        assert again.out.splitlines()[:-2] == first.out.splitlines()[:-2]
        assert "Files: " in again.out or "Filer: " in again.out
        assert build(source, output) != 0  # with search it is another site
    (output / "sv/index.html").write_text("spoilt")
    assert build(source, output, "--without", "search") == 0
    assert digest(output) == site
    (output / "stray.html").write_text("stray")
    assert build(source, output, "--without", "search") == 0
    assert digest(output) == site
    change(activity(source), "title: ", "title: Nya ")
    assert build(source, output, "--without", "search") == 0
    assert digest(output) != site


def test_a_check_of_the_same_tells_the_same(
    source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor who checks again, or as JSON, reads the same; one who has mended something reads of what is left."""
    arguments = ["check", "--source", str(source), "--today", str(TODAY)]
    activity(source).write_text("---\ntitel: Gympa\n---\n", encoding="utf-8")
    assert main(arguments) == 1
    first = capsys.readouterr()
    with monkeypatch.context() as patched:
        patched.setattr("portal.pipeline.compile_site", None)
        assert main(arguments) == 1
        assert capsys.readouterr() == first
    assert main([*arguments, "--json"]) == 1
    assert '"code"' in capsys.readouterr().out
    shutil.rmtree(activity(source).parent)
    assert main(arguments) == 0


def test_a_build_uses_as_many_processes_as_it_is_given(source: Path, tmp_path: Path) -> None:
    """Whoever has more processors waits less: from the command line too nothing is made by the first process alone."""
    code = """
import sys
from portal import publish
from portal.cli import main
here = publish._work_here
def alone(build, tasks):
    assert len(tasks) < 16, "one process makes everything"
    return here(build, tasks)
publish._work_here = alone
sys.exit(main(sys.argv[1:]))
"""
    command = [sys.executable, "-c", code, "build", "--source", str(source), "--output", str(tmp_path / "public")]
    command += ["--today", str(TODAY), "--without", "search", "--jobs", "2"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
