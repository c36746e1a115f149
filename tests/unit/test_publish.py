"""What publishing promises while the machine obeys; tests/test_publish_kill.py has what happens when it does not."""

import json
import os
import random
import shutil
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import pytest

from portal import publish
from portal.errors import BUSY, CONTENT, MACHINE, REFUSED, PortalError
from portal.picture_files import Copy, make_copy
from portal.plans import Batch, FilePlan, Plan
from portal.publish import Published, publish_site

ROOT = Path(__file__).parents[2]

IN_PROCESSES = """
import os, sys, time
from pathlib import Path
from portal.errors import PortalError
from portal.plans import FilePlan, Plan
from portal.publish import publish_site

def publish(plans, output, jobs, use_cache=True):
    return publish_site(plans, Path(output), (), jobs=jobs, use_cache=use_cache, progress=lambda done, total: None)

"""
"""Begins a program of its own: a test runner may have threads, and then no processes are started."""


def run(program: str, *arguments: object) -> str:
    command = [sys.executable, "-c", IN_PROCESSES + program, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=60).stdout


def page(path: str, text: str = "text", fingerprint: str | None = None) -> Plan:
    return Plan(path, fingerprint or text, text.encode)


def never(path: str, text: str = "text") -> Plan:
    def render() -> bytes:
        raise AssertionError(f"{path} was rendered again")

    return Plan(path, text, render)


def put(
    plans: Iterable[Plan | FilePlan],
    output: Path,
    *sources: Path,
    use_cache: bool = True,
    progress: Callable[[int, int | None], None] = lambda done, total: None,
) -> Published:
    return publish_site(plans, output, sources, jobs=1, use_cache=use_cache, progress=progress)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): b"" if path.is_dir() else path.read_bytes() for path in sorted(folder.rglob("*"))
    }


def refusal(plans: Iterable[Plan | FilePlan], output: Path, *sources: Path) -> PortalError:
    with pytest.raises(PortalError) as raised:
        put(plans, output, *sources)
    return raised.value


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "public"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / ".public.portal"


def test_visitors_get_what_was_planned(output: Path, tmp_path: Path) -> None:
    """Pages and files lie where their plans say, with their bytes, and nothing else does."""
    (tmp_path / "logo.svg").write_bytes(b"<svg/>")
    plans = [page("index.html", "hem"), page("sv/å/index.html", "å"), FilePlan("logo.svg", "1", tmp_path / "logo.svg")]
    assert put(plans, output) == Published(written=3, reused=0, removed=0, files=3, bytes_total=3 + 2 + 6)
    files = {path: data for path, data in tree(output).items() if data}
    assert files == {"index.html": b"hem", "logo.svg": b"<svg/>", "sv/å/index.html": "å".encode()}


def test_an_editor_who_changes_a_picture_does_not_change_the_site(output: Path, tmp_path: Path) -> None:
    """A published file is a copy of its source, never the same file on disk."""
    source = tmp_path / "logo.svg"
    source.write_bytes(b"old")
    put([FilePlan("logo.svg", "1", source)], output)
    source.write_bytes(b"new")
    assert (output / "logo.svg").read_bytes() == b"old"


def test_what_was_made_of_an_unchanged_file_is_not_made_again(output: Path, tmp_path: Path) -> None:
    """Hundreds of photographs are made small once, and again only where one has changed."""
    source, made = tmp_path / "bild.jpg", []

    def make(data: bytes) -> bytes:
        made.append(data)
        return data.upper()

    source.write_bytes(b"old")
    put([FilePlan("bild.webp", "1", source, make)], output)
    put([FilePlan("bild.webp", "1", source, make), page("index.html")], output)
    assert (output / "bild.webp").read_bytes() == b"OLD"
    source.write_bytes(b"new")
    put([FilePlan("bild.webp", "2", source, make)], output)
    assert (output / "bild.webp").read_bytes() == b"NEW"
    assert made == [b"old", b"new"]


def test_a_damaged_picture_leaves_the_site_as_it_was(output: Path, tmp_path: Path) -> None:
    """What shows only when it is made ends the build with the content's exit status and the file's name."""
    source = tmp_path / "bild.jpg"
    source.write_bytes(b"half a picture")
    put([page("index.html")], output)
    error = refusal(
        [FilePlan("b.webp", "1", source, partial(make_copy, Copy(1, 1, "webp"), "content/bild.jpg"))], output
    )
    assert (error.exit_status, error.code, error.arguments) == (
        CONTENT,
        "picture/damaged",
        {"file": "content/bild.jpg"},
    )
    assert list(tree(output)) == ["index.html"]


def test_an_editor_waits_only_for_what_changed(output: Path) -> None:
    """A page with the fingerprint of the release before is taken over, not rendered."""
    put([page("a/index.html"), page("b/index.html")], output)
    assert put([never("a/index.html"), page("b/index.html", "new")], output) == Published(1, 1, 0, 2, 7)
    assert (output / "b/index.html").read_text() == "new"


def test_nothing_changed_touches_nothing(output: Path, state: Path) -> None:
    """A build that would publish the same site leaves the folder, and the release before it, alone."""
    put([page("a/index.html", "1")], output)
    put([page("a/index.html", "2")], output)
    before = output.stat(), sorted(os.listdir(state))
    assert put([never("a/index.html", "2")], output).reused == 1
    assert (output.stat(), sorted(os.listdir(state))) == before


def test_what_is_no_longer_planned_is_no_longer_published(output: Path) -> None:
    """A removed page goes, and so does its folder, when nothing else changed."""
    put([page("a/index.html"), page("b/index.html")], output)
    assert put([never("a/index.html")], output).removed == 1
    assert tree(output) == {"a": b"", "a/index.html": b"text"}


def test_clean_and_incremental_builds_are_the_same_site(tmp_path: Path) -> None:
    """After any series of edits the site equals one built from nothing."""
    dice = random.Random(7)
    paths = ["index.html", "a/index.html", "a/b/index.html", "a/b/c.json", "d/index.html", "d/e", "f"]
    for step in range(15):
        chosen = dice.sample(paths, dice.randint(0, len(paths)))
        plans = [page(path, f"{path} {dice.randint(1, 2)}") for path in chosen]
        put(plans, tmp_path / "edited")
        put(plans, tmp_path / f"clean-{step}")
        assert tree(tmp_path / "edited") == tree(tmp_path / f"clean-{step}")


def damage(manifest: Path) -> None:
    data = manifest.read_bytes()
    manifest.write_bytes(data.replace(b"text", b"TEXT"))


def cut_short(manifest: Path) -> None:
    manifest.write_bytes(manifest.read_bytes()[:-10])


def empty(manifest: Path) -> None:
    manifest.write_bytes(b"")


def other_version(manifest: Path) -> None:
    manifest.write_bytes(manifest.read_bytes().replace(b" 1\n", b" 0\n", 1))


def lose(manifest: Path) -> None:
    manifest.unlink()


@pytest.mark.parametrize("spoil", [damage, cut_short, empty, other_version, lose])
def test_a_spoilt_manifest_costs_time_only(spoil: Callable[[Path], None], output: Path, state: Path) -> None:
    """A manifest that is damaged, cut short, of another version or gone is no cache; everything is made anew."""
    put([page("a/index.html"), page("b")], output)
    spoil(state / "manifest")
    assert put([page("a/index.html"), page("b")], output).written == 2
    assert put([never("a/index.html"), never("b")], output).reused == 2


def test_a_fingerprint_can_be_overruled(output: Path) -> None:
    """Without the cache everything is rendered, whatever the fingerprints say."""
    put([page("a", "old", fingerprint="same")], output)
    assert put([page("a", "new", fingerprint="same")], output, use_cache=False).written == 1
    assert (output / "a").read_text() == "new"


def edit(site: Path) -> None:
    (site / "a/index.html").write_text("TEXT")


def delete(site: Path) -> None:
    (site / "a/index.html").unlink()


def replace_by_link(site: Path) -> None:
    (site / "a/index.html").rename(site / "a/moved")
    (site / "a/index.html").symlink_to("moved")


def add(site: Path) -> None:
    (site / "a/stray.html").write_text("stray")


def add_at_top(site: Path) -> None:
    (site / "stray.html").write_text("stray")


def close(site: Path) -> None:
    (site / "a/index.html").chmod(0o600)


def close_folder(site: Path) -> None:
    (site / "a").chmod(0o700)


@pytest.mark.parametrize("tamper", [edit, delete, replace_by_link, add, add_at_top, close, close_folder])
def test_a_hand_in_the_published_site_is_undone(tamper: Callable[[Path], None], output: Path, tmp_path: Path) -> None:
    """Whatever somebody did to the published files, the next build publishes what the content says."""
    plans = [page("a/index.html"), page("b/index.html", "other")]
    put(plans, output)
    put(plans, tmp_path / "untouched")
    tamper(output)
    put(plans, output)
    assert tree(output) == tree(tmp_path / "untouched")
    assert (output / "a").stat().st_mode & 0o777 == 0o755
    assert (output / "a/index.html").lstat().st_mode == 0o100644


def test_a_web_server_may_read_everything(output: Path, tmp_path: Path) -> None:
    """Files are 0644 and folders 0755 under the strictest umask too."""
    (tmp_path / "private").write_text("text")
    (tmp_path / "private").chmod(0o600)
    before = os.umask(0o077)
    try:
        put([page("a/b/index.html"), FilePlan("c/d", "1", tmp_path / "private")], output)
        put([page("a/b/index.html"), FilePlan("c/d", "2", tmp_path / "private")], output)
    finally:
        os.umask(before)
    modes = {oct(path.stat().st_mode & 0o7777) for path in output.rglob("*") if path.is_file()}
    assert modes == {"0o644"}
    assert {oct(path.stat().st_mode & 0o7777) for path in (output, *output.rglob("*")) if path.is_dir()} == {"0o755"}


def test_a_disk_without_links_works_too(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file cannot be linked it is copied, still without rendering."""

    def no_links(*_: object, **__: object) -> None:
        raise PermissionError

    put([page("a"), page("b")], output)
    monkeypatch.setattr(os, "link", no_links)
    assert put([never("a"), page("b", "new")], output).reused == 1
    assert tree(output) == {"a": b"text", "b": b"new"}


def test_a_reader_in_the_middle_of_the_old_site_loses_nothing(output: Path) -> None:
    """The release just replaced stays, whole, until the next build."""
    put([page("a/index.html", "old")], output)
    folder = os.open(output, os.O_RDONLY)
    try:
        put([page("a/index.html", "new")], output)
        handle = os.open("a/index.html", os.O_RDONLY, dir_fd=folder)
        assert os.read(handle, 10) == b"old"
        os.close(handle)
    finally:
        os.close(folder)


def test_the_disk_does_not_fill_with_old_releases(output: Path, state: Path) -> None:
    """There are never more than two releases, and leftovers of killed runs go."""
    (state / "staging-killed/a").mkdir(parents=True)
    for number in range(5):
        put([page("a", str(number))], output)
        assert len([name for name in os.listdir(state) if name.startswith("staging-")]) == min(number, 1)


def test_a_page_that_cannot_be_rendered_stops_everything(output: Path, state: Path) -> None:
    """The error names the page, nothing is published and nothing is left lying about."""
    put([page("a", "old")], output)
    error = refusal([page("a", "new"), Plan("b/index.html", "1", lambda: b"" + 1 / 0)], output)
    assert (error.exit_status, error.code) == (MACHINE, "publish/failed")
    assert error.arguments == {"path": "b/index.html", "detail": "ZeroDivisionError: division by zero"}
    assert tree(output) == {"a": b"old"}
    assert not [name for name in os.listdir(state) if name.startswith("staging-")]


def test_an_error_told_by_a_renderer_is_passed_on(output: Path) -> None:
    """An error with words of its own, such as a missing program, keeps them."""

    def render() -> bytes:
        raise PortalError(MACHINE, "print/no-program", program="typst")

    assert refusal([Plan("a", "1", render)], output).code == "print/no-program"


def test_a_second_build_says_so_at_once(output: Path) -> None:
    """While one build runs, from before it compiles, another ends with exit status 4."""

    def plans() -> Iterable[Plan]:
        error = refusal([page("a", "second")], output)
        assert (error.exit_status, error.code, error.arguments) == (BUSY, "publish/busy", {"path": str(output)})
        yield page("a", "first")

    put(plans(), output)
    assert tree(output) == {"a": b"first"}


@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_the_number_of_processes_changes_nothing(jobs: int, tmp_path: Path) -> None:
    """One process or four, clean or incremental: the same files, and they all count."""
    program = """
output, jobs = sys.argv[1], int(sys.argv[2])
def plans(version):
    made = [Plan(f"{i % 7}/{i}/index.html", f"{i}" if i % 3 else f"{i} {version}",
                 (lambda i=i: f"{i} {'' if i % 3 else version}".encode() * 50)) for i in range(400)]
    return [*made, FilePlan("program", "1", Path(sys.executable).resolve())]
print(publish(plans(1), output, jobs), publish(plans(2), output, jobs))
"""
    told = run(program, tmp_path / "public", jobs)
    assert "written=401, reused=0" in told
    assert "written=134, reused=267" in told
    expected = {f"{i % 7}/{i}/index.html": f"{i} {'' if i % 3 else 2}".encode() * 50 for i in range(400)}
    expected["program"] = Path(sys.executable).resolve().read_bytes()
    assert {path: data for path, data in tree(tmp_path / "public").items() if data} == expected


def test_all_processors_work(output: Path) -> None:
    """With two jobs, two processes render."""
    run(
        """
def render():
    time.sleep(0.002)
    return str(os.getpid()).encode()
publish([Plan(str(i), "1", render) for i in range(64)], sys.argv[1], 2)
""",
        output,
    )
    assert len({path.read_bytes() for path in output.iterdir()}) == 2


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        ("1 / 0", "5 publish/failed {'path': '77', 'detail': 'ZeroDivisionError: division by zero'}"),
        ("os.kill(os.getpid(), 9)", "5 publish/worker-lost {}"),
        ("os._exit(0)", "5 publish/worker-lost {}"),
        ("raise OSError(28, 'full')", "5 publish/disk-full {'path': OUTPUT}"),
    ],
)
def test_a_worker_in_trouble_stops_everything(failure: str, told: str, output: Path, state: Path) -> None:
    """A page that fails in a worker, or a worker that the machine ends, is told; the old site stays."""
    put([page("0", "old")], output)
    program = f"""
def render():
    {failure}
plans = [Plan(str(i), "1", render if i == 77 else (lambda: b"new")) for i in range(200)]
try:
    publish(plans, sys.argv[1], 2)
except PortalError as error:
    print(error.exit_status, error.code, error.arguments)
"""
    assert run(program, output).strip() == told.replace("OUTPUT", repr(str(output)))
    assert tree(output) == {"0": b"old"}
    assert not [name for name in os.listdir(state) if name.startswith("staging-")]


def test_memory_does_not_grow_with_the_site(output: Path) -> None:
    """Rendered bytes go to disk and are forgotten: 40 pages of 1 MB need far less than 40 MB."""
    tracemalloc.start()
    try:
        put([Plan(f"{i}", "1", lambda: b"x" * 1_000_000) for i in range(40)], output)
        assert tracemalloc.get_traced_memory()[1] < 4_000_000
    finally:
        tracemalloc.stop()


def test_a_person_at_the_screen_sees_how_far_it_is(output: Path) -> None:
    """Progress counts files up to their total, also when nothing had to be done."""
    told: list[tuple[int, int | None]] = []
    plans = [page(str(i)) for i in range(600)]
    put(plans, output, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert len(told) > 100
    assert told[-1] == (600, 600)
    put(plans, output, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (600, 600)


@pytest.mark.parametrize(
    "path",
    ["", "/etc", "../a", "a/../../b", "a/..", "./a", "a/./b", "a//b", "a/", "a\\b", "a\0b", "c:/a", "a\nb", "a/\udcff"],
)
def test_no_plan_writes_outside_the_site(path: str, output: Path, tmp_path: Path) -> None:
    """A path that is not plainly inside the site is refused, and nothing is published."""
    error = refusal([page("index.html"), page(path)], output)
    assert (error.exit_status, error.code) == (REFUSED, "publish/path-outside")
    str(error.arguments["path"]).encode("utf-8")
    assert set(os.listdir(tmp_path)) == {".public.portal"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a/index.html", "a/index.html"),
        ("a/Index.html", "a/index.html"),
        ("caf\u00e9", "cafe\u0301"),
        ("straße", "STRASSE"),
        ("a", "a/index.html"),
        ("a/index.html", "a"),
        ("Sv/a.html", "sv/b.html"),
    ],
)
def test_no_two_plans_share_a_name_on_any_disk(first: str, second: str, output: Path) -> None:
    """What one disk keeps apart another merges (case, é in two spellings), so it is refused everywhere."""
    error = refusal([page(first), page(second)], output)
    assert (error.exit_status, error.code) == (REFUSED, "publish/two-files")
    assert error.arguments == {"path": second, "other": first}


def link(static: Path, secret: Path) -> Path:
    (static / "logo.svg").symlink_to(secret / "passwords")
    return static / "logo.svg"


def linked_folder(static: Path, secret: Path) -> Path:
    (static / "images").symlink_to(secret)
    return static / "images/passwords"


def folder(static: Path, secret: Path) -> Path:
    return static


def pipe(static: Path, secret: Path) -> Path:
    os.mkfifo(static / "pipe")
    return static / "pipe"


def missing(static: Path, secret: Path) -> Path:
    return static / "missing.svg"


@pytest.mark.parametrize("make", [link, linked_folder, folder, pipe, missing])
def test_nothing_from_outside_is_published(make: Callable[[Path, Path], Path], output: Path, tmp_path: Path) -> None:
    """A file to copy is a regular file inside its folder; links lead outside and are refused."""
    static, secret = tmp_path / "static", tmp_path / "secret"
    static.mkdir()
    secret.mkdir()
    (secret / "passwords").write_text("secret")
    source = make(static, secret)
    error = refusal([FilePlan("logo.svg", "1", source)], output, static)
    assert (error.exit_status, error.code) == (REFUSED, "publish/not-a-file")
    assert error.arguments == {"path": "logo.svg", "source": str(source)}
    assert not output.exists()


def test_the_sources_are_never_replaced(tmp_path: Path) -> None:
    """An output that is, holds or lies inside a source folder is refused, also by a link or before it is there."""
    content = tmp_path / "project/content"
    (content / "activities").mkdir(parents=True)
    (tmp_path / "link").symlink_to(content)
    before = tree(tmp_path)
    unsafe = ["project/content", "project", ".", "project/content/public", "link", "link/public", "project/templates"]
    for output in unsafe:
        error = refusal([page("a")], tmp_path / output, content, tmp_path / "project/templates")
        assert (error.exit_status, error.code) == (REFUSED, "publish/unsafe-output"), output
        assert error.arguments["reason"] == "source"
    assert tree(tmp_path) == before


def test_a_home_is_never_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the home folder, even an empty one, nor what holds it, nor the root of the disk."""
    (tmp_path / "homes/me").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(tmp_path / "homes/me"))
    for output, reason in ((tmp_path / "homes/me", "home"), (tmp_path / "homes", "home"), (Path("/"), "root")):
        error = refusal([page("a")], output)
        assert (error.code, error.arguments) == ("publish/unsafe-output", {"path": str(output), "reason": reason})
    assert put([page("a")], tmp_path / "homes/me/public").files == 1


def test_what_cannot_be_swapped_is_refused(output: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in the output's place, a state folder that is a link, a loop of links and a mounted disk are told."""
    output.write_text("mine")
    assert refusal([page("a")], output).arguments["reason"] == "file"
    output.unlink()
    output.symlink_to(output)
    assert refusal([page("a")], output).arguments["reason"] == "link"
    output.unlink()
    state.symlink_to(output.parent)
    assert refusal([page("a")], output).arguments == {"path": str(output), "reason": "link"}
    state.unlink()
    output.mkdir()
    monkeypatch.setattr(os.path, "ismount", lambda path: True)
    assert refusal([page("a")], output).arguments["reason"] == "mount"


def test_a_folder_of_somebody_else_is_never_replaced(output: Path, state: Path) -> None:
    """A folder with files that we did not put there is refused and nothing is written, not even beside it."""
    output.mkdir()
    (output / "thesis.odt").write_text("years of work")
    error = refusal([page("index.html")], output)
    assert (error.exit_status, error.code, error.arguments) == (REFUSED, "publish/not-ours", {"path": str(output)})
    assert tree(output.parent) == {"public": b"", "public/thesis.odt": b"years of work"}


def test_a_folder_that_took_our_place_is_not_ours(output: Path) -> None:
    """Our marker names what we published; a new folder of the same name with other things in it is not ours."""
    put([page("index.html")], output)
    (output / "index.html").unlink()
    output.rmdir()
    output.mkdir()
    (output / "thesis.odt").write_text("years of work")
    assert refusal([page("index.html")], output).code == "publish/not-ours"


def test_an_empty_folder_may_be_used(output: Path) -> None:
    """Somebody who makes the folder first gets the site in it."""
    output.mkdir()
    put([page("a")], output)
    assert tree(output) == {"a": b"text"}


def test_a_project_may_be_moved(tmp_path: Path) -> None:
    """A copied or moved project still knows its own output."""
    put([page("a", "old")], tmp_path / "here/public")
    (tmp_path / "here").rename(tmp_path / "there")
    put([page("a", "new")], tmp_path / "there/public")
    assert tree(tmp_path / "there/public") == {"a": b"new"}


def test_two_sites_may_have_nothing_in_common(output: Path) -> None:
    """A site whose top looks wholly different from the one before is still ours, then and next time."""
    for name in ("a", "b", "c"):
        put([page(name)], output)
        assert tree(output) == {name: b"text"}


def test_a_link_at_the_output_is_followed_and_kept(tmp_path: Path) -> None:
    """An output that is a link to where the site lies is published there, by the same rules."""
    (tmp_path / "srv").mkdir()
    (tmp_path / "public").symlink_to(tmp_path / "srv/site")
    for text in ("old", "new"):
        put([page("a", text)], tmp_path / "public")
        assert tree(tmp_path / "srv/site") == {"a": text.encode()}
    assert (tmp_path / "public").is_symlink()
    assert set(os.listdir(tmp_path)) == {"public", "srv"}


def test_systems_without_an_exchange_publish_too(output: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two renames do the same where two folders cannot change names in one step."""
    monkeypatch.setattr(publish, "_exchange", lambda one, other: False)
    for number in range(3):
        put([page("a", str(number))], output)
        assert tree(output) == {"a": str(number).encode()}
        assert "swapping" not in os.listdir(state)


def test_a_run_killed_between_two_renames_is_mended(output: Path, state: Path) -> None:
    """The next run brings the old site back before anything else, so it is there even if that run fails."""
    put([page("a", "old")], output)
    output.rename(state / "swapping")
    refusal([Plan("a", "2", lambda: b"" + 1)], output)
    assert tree(output) == {"a": b"old"}


def test_the_state_tells_nothing_of_the_machine(output: Path, state: Path) -> None:
    """The marker and the manifest hold no address of the machine, so that they can be kept with a site."""
    put([page("a/index.html")], output)
    assert json.loads((state / "marker").read_text()) == ["a"]
    assert str(output.parent) not in (state / "manifest").read_text()


def batch(group: str, *plans: Plan, stamp: str | None = None) -> Batch:
    """One whose stamp, if none is given, tells of its plans as it ought to."""
    told = repr([(plan.path, plan.fingerprint) for plan in plans]) if stamp is None else stamp
    return Batch(group, group, told, lambda: ((plan, plan.path) for plan in plans))


def put_batches(batches: Iterable[Batch | Plan], output: Path, **more: object) -> Published:
    options = {"jobs": 1, "use_cache": True, "progress": lambda done, total: None} | more
    return publish_site(batches, output, (), **options)


def test_what_lists_pages_is_made_of_what_is_known_of_them(output: Path) -> None:
    """Plans made late tell of themselves in their order, and what is made of that is published with them."""
    batches = [batch("b", page("2"), page("1")), page("face"), batch("a", page("3"))]
    put_batches(batches, output, last=lambda known: [page("list", " ".join(known))])
    assert tree(output) == {"1": b"text", "2": b"text", "3": b"text", "face": b"text", "list": b"2 1 3"}


def test_batches_are_the_same_site_with_any_number_of_processes(tmp_path: Path) -> None:
    """However many make them, in whatever order they come back, each file and the list of them are the same."""
    for jobs in (1, 2, 5):
        made = run(
            """
def batch(number):
    paths = [f"{number % 3}/{number}/{i}.html" for i in range(number)]
    return Batch(str(number % 3), str(number), "", lambda: ((Plan(path, path, path.encode), path) for path in paths))

from portal.plans import Batch
published = publish_site(
    [batch(number) for number in range(40)], Path(sys.argv[1]), (), jobs=int(sys.argv[2]), use_cache=True,
    progress=lambda done, total: None, last=lambda known: [Plan("list", "", "\\n".join(known).encode)])
print(published.files)
""",
            tmp_path / str(jobs),
            jobs,
        )
        assert int(made) == sum(range(40)) + 1
        assert tree(tmp_path / str(jobs)) == tree(tmp_path / "1")


def test_batches_that_change_nothing_touch_nothing(output: Path, state: Path) -> None:
    """Also where plans are made late, a build of the same site leaves the folder and the release before it alone."""
    put_batches([batch("a", page("a/b", "1"))], output)
    put_batches([batch("a", page("a/b", "2"))], output, last=lambda known: [page("c")])
    before = output.stat(), sorted(os.listdir(state))
    again = put_batches([batch("a", never("a/b", "2"))], output, last=lambda known: [never("c")])
    assert again == Published(0, 2, 0, 2, 5)
    assert (output.stat(), sorted(os.listdir(state))) == before
    assert put_batches([batch("a", never("a/b", "2"))], output) == Published(0, 1, 1, 1, 1)
    assert tree(output) == {"a": b"", "a/b": b"2"}


@pytest.mark.parametrize(
    ("batches", "code"),
    [
        ([batch("a", page("x")), batch("b", page("x"))], "publish/two-files"),
        ([batch("a", page("x")), batch("b", page("X"))], "publish/two-files"),
        ([batch("a", page("x")), batch("b", page("x/y"))], "publish/two-files"),
        ([batch("a", page("x")), page("x")], "publish/two-files"),
        ([batch("a", page("../x"))], "publish/path-outside"),
        ([Batch("a", "a", "", lambda: iter([1 / 0]))], "publish/failed"),
    ],
)
def test_a_batch_that_cannot_be_published_stops_everything(
    batches: list[Batch | Plan], code: str, output: Path, state: Path
) -> None:
    """What is planned late is checked as what is planned early, and nothing is published or left lying about."""
    put([page("old")], output)
    with pytest.raises(PortalError) as raised:
        put_batches(batches, output)
    assert raised.value.code == code
    assert tree(output) == {"old": b"text"}
    assert not [name for name in os.listdir(state) if name.startswith("staging-")]


def test_what_is_known_of_the_pages_may_refuse_the_site(output: Path) -> None:
    """An address that would be lost is seen when all pages are made: then none of them is published."""

    def refuse(known: list[str]) -> list[Plan]:
        raise PortalError(REFUSED, "guard/addresses-lost", count=1, addresses=known[0])

    put([page("old")], output)
    with pytest.raises(PortalError):
        put_batches([batch("a", page("new"))], output, last=refuse)
    assert tree(output) == {"old": b"text"}


def test_what_killed_runs_left_goes_before_anything_is_made(output: Path, state: Path) -> None:
    """On a disk that they have filled every build would fail; the release just replaced is none of them."""
    put([page("a", "1")], output)
    put([page("a", "2")], output)
    (before,) = [name for name in os.listdir(state) if name.startswith("staging-")]
    (state / "staging-killed").mkdir()

    def look() -> Iterator[tuple[Plan, str]]:
        assert not (state / "staging-killed").exists()
        assert (state / before / "a").read_text() == "1"
        yield page("a", "2"), ""

    assert put_batches([Batch("a", "a", "", look)], output).reused == 1
    assert (state / before / "a").read_text() == "1"


def unplanned(name: str, stamp: str) -> Batch:
    """A batch that may not be asked what it is."""

    def make() -> Iterator[tuple[Plan, str]]:
        raise AssertionError(f"{name} was planned, and nothing of it had changed")

    return Batch(name, name, stamp, make)


def names_of(known: list[str]) -> list[Plan]:
    return [page("list", " ".join(known))]


def test_a_batch_of_the_same_stamp_is_taken_over_unasked(output: Path) -> None:
    """One language was mended: the pages of the others are not so much as planned, and still stand on every list."""
    put_batches([batch("a", page("a/2"), page("a/1")), batch("b", page("b", "1"))], output, last=names_of)
    same = unplanned("a", batch("a", page("a/2"), page("a/1")).stamp)
    again = put_batches([same, batch("b", page("b", "2"), page("c"))], output, last=names_of)
    assert again == Published(3, 2, 0, 5, 24)
    assert tree(output) == {"a": b"", "a/1": b"text", "a/2": b"text", "b": b"2", "c": b"text", "list": b"a/2 a/1 b c"}


@pytest.mark.parametrize("spoil", [damage, cut_short, empty, other_version, lose])
@pytest.mark.parametrize("name", ["manifest", "batches"])
def test_what_is_kept_of_batches_is_trusted_only_whole(
    spoil: Callable[[Path], None], name: str, output: Path, state: Path
) -> None:
    """When either file is spoilt, the batch is asked again, and the site is right."""
    made = batch("text", page("text"), stamp="1")
    put_batches([made], output, last=names_of)
    spoil(state / name)
    put_batches([batch("text", page("text", "new"), stamp="1")], output, last=names_of)
    assert tree(output) == {"text": b"new", "list": b"text"}


def spoil_file(output: Path) -> None:
    (output / "a").unlink()
    (output / "a").write_bytes(b"somebody's own")


def lose_file(output: Path) -> None:
    (output / "a").unlink()


def lose_site(output: Path) -> None:
    shutil.rmtree(output)


@pytest.mark.parametrize("spoil", [spoil_file, lose_file, lose_site])
def test_a_batch_is_asked_again_when_a_page_of_it_is_not_as_published(
    spoil: Callable[[Path], None], output: Path
) -> None:
    """Whatever has happened to the output, each page of it is what the content says."""
    put_batches([batch("a", page("a"), page("b"))], output)
    spoil(output)
    put_batches([batch("a", page("a"), page("b"))], output)
    assert tree(output) == {"a": b"text", "b": b"text"}


def test_a_batch_comes_back_as_it_was_asked_for_then(output: Path, state: Path) -> None:
    """A run that was killed may have left new records beside old batches: a page that has been made of other content
    since is not taken for the one that this stamp once made."""
    put_batches([batch("a", page("a", "1"), stamp="1")], output)
    old = (state / "batches").read_bytes()
    put_batches([batch("a", page("a", "2"), stamp="2")], output)
    (state / "batches").write_bytes(old)
    put_batches([batch("a", page("a", "1"), stamp="1")], output)
    assert tree(output) == {"a": b"1"}


def test_a_build_without_cache_asks_every_batch(output: Path) -> None:
    """Whoever distrusts what is kept is given a site that owes nothing to it."""
    put_batches([batch("a", page("a", "1"), stamp="1")], output)
    put_batches([batch("a", page("a", "2"), stamp="1")], output, use_cache=False)
    assert tree(output) == {"a": b"2"}
