"""What publishing promises when the machine does not obey: kills at random moments, workers left alone, full disks.

PORTAL_THOROUGH=1 kills five hundred times instead of thirty.
"""

import os
import random
import select
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from portal.errors import MACHINE, PortalError
from portal.plans import Plan
from tests.publish_forever import CHANGING, CONSTANT, put, site

ROOT = Path(__file__).parents[1]
KILLS = 500 if os.environ.get("PORTAL_THOROUGH") else 30
FOREVER = ROOT / "tests/publish_forever.py"


def read(path: str, folder: int) -> bytes:
    with open(os.open(path, os.O_RDONLY, dir_fd=folder), "rb") as file:
        return file.read()


def release_in(output: Path) -> int | None:
    """The number of the release that lies there; None when it was replaced while we read it.

    Raises AssertionError, ValueError or FileNotFoundError when it is not whole: files of two releases, cut short,
    missing, or more than planned.
    """
    folder = os.open(output, os.O_RDONLY)
    try:
        found = set()
        for path in CHANGING:
            first, _, last = read(path, folder).split(b"\n")
            found |= {int(first), int(last)}
        assert {read(path, folder) for path in CONSTANT} == {b"constant"}
        files = {f"{root}/{name}"[2:] for root, _, names, _ in os.fwalk(".", dir_fd=folder) for name in names}
        assert files == {*CHANGING, *CONSTANT}
        assert len(found) == 1
        return found.pop()
    except (AssertionError, ValueError, FileNotFoundError):
        if os.stat(output).st_ino != os.fstat(folder).st_ino:
            return None
        raise
    finally:
        os.close(folder)


class Visitor(threading.Thread):
    """Reads the first page by its address, and the whole site, all the time; keeps what went wrong."""

    def __init__(self, output: Path) -> None:
        super().__init__()
        self.output = output
        self.leave = threading.Event()
        self.releases: list[int] = []
        self.trouble: list[BaseException] = []

    def run(self) -> None:
        try:
            while not self.leave.is_set():
                for _ in range(20):
                    first, _, last = (self.output / "index.html").read_bytes().split(b"\n")
                    assert first == last
                if (release := release_in(self.output)) is not None:
                    self.releases.append(release)
        except BaseException as trouble:
            self.trouble.append(trouble)


@contextmanager
def visitor(output: Path) -> Iterator[Visitor]:
    reading = Visitor(output)
    reading.start()
    try:
        yield reading
    finally:
        reading.leave.set()
        reading.join()


@contextmanager
def program(*command: object) -> Iterator[subprocess.Popen[str]]:
    """A program of ours that says when it is ready. Afterwards it is killed, and its workers must have gone too."""
    alive, held = os.pipe()
    child = subprocess.Popen(
        [sys.executable, *map(str, command)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        pass_fds=[held],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(held)
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        yield child
    finally:
        child.kill()
        child.wait()
        ended = select.select([alive], [], [], 5)[0]
        os.close(alive)
        told = child.communicate()[1]
    assert ended, "a worker outlives its build"
    assert (child.returncode, told) == (-9, "")


def seconds_of_a_life(output: Path, *how: object) -> float:
    """How long three releases take, a quarter of a second at most; within that time the others are killed."""
    with program(FOREVER, output, 1, *how) as child:
        assert child.stdout is not None
        start = time.monotonic()
        assert [child.stdout.readline() for _ in range(3)] == ["1\n", "2\n", "3\n"]
        return min(0.25, time.monotonic() - start)


def leftovers(output: Path) -> set[str]:
    return {name for name in os.listdir(output.parent / f".{output.name}.portal") if name.startswith("staging-")}


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_killed_build_leaves_a_whole_site(jobs: int, tmp_path: Path) -> None:
    """Killed at any moment: a visitor sees one release, whole, all the time, and the next run works."""
    dice = random.Random()
    output = tmp_path / "public"
    put(site(0), output)
    with visitor(output) as reading:
        life = seconds_of_a_life(output, "one-step", jobs)
        for kill in range(1, KILLS // 2 + 1):
            with program(FOREVER, output, kill * 1000, "one-step", jobs):
                time.sleep(dice.uniform(0, life))
            assert release_in(output) is not None
    assert not reading.trouble
    assert reading.releases == sorted(reading.releases)
    assert reading.releases[-1] > reading.releases[0]
    put(site(10**9), output)
    assert release_in(output) == 10**9
    assert len(leftovers(output)) == 1


def test_a_kill_between_two_renames_is_mended_by_the_next_run(tmp_path: Path) -> None:
    """Where the system needs two renames, a site away for a moment comes back whole, even by a run that fails."""
    dice = random.Random()
    output = tmp_path / "public"
    life = seconds_of_a_life(output, "two-renames", 1)
    for kill in range(1, KILLS // 3 + 1):
        with program(FOREVER, output, kill * 1000, "two-renames", 1):
            time.sleep(dice.uniform(0, life))
        with pytest.raises(PortalError):
            put([Plan("a", "1", lambda: b"" + 1)], output)
        assert release_in(output) is not None


def test_workers_of_a_killed_build_block_nobody(tmp_path: Path) -> None:
    """The lock goes with the build, although its workers are in the middle of a slow page, and they write no more."""
    slow = """
import os, sys, time
from pathlib import Path
from portal.plans import Plan
from tests.publish_forever import put

def render():
    os.write(1, b"ready\\n")
    time.sleep(1)
    return b"late"
put([Plan(str(number), "1", render) for number in range(100)], Path(sys.argv[1]), jobs=2)
"""
    output = tmp_path / "public"
    with program("-c", slow, output) as child:
        with pytest.raises(PortalError, match="publish/busy"):
            put(site(1), output)
        child.kill()
        child.wait()
        put(site(2), output)
        assert release_in(output) == 2
    put(site(3), output)
    assert release_in(output) == 3
    assert len(leftovers(output)) == 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 800 KB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    command = [mount or "mount", "-t", "tmpfs", "-o", "size=800k", "none", str(place)]
    if mount is None or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("this user may not mount a small disk; the limit on file sizes is tested instead")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_leaves_the_old_site(small_disk: Path) -> None:
    """Wherever the disk fills up, from the first folder to the last line of the manifest, the old site stays whole."""
    output = small_disk / "public"
    put(site(0, size=10), output)
    room = os.statvfs(small_disk).f_bavail * 4096
    outcomes = set()
    release = 0
    for left in range(0, room, 2 * 4096):
        (small_disk / "ballast").write_bytes(b"x" * (os.statvfs(small_disk).f_bavail * 4096 - left))
        try:
            put(site(release + 1, size=10), output)
            release += 1
            outcomes.add("published")
        except PortalError as error:
            assert (error.exit_status, error.code) == (MACHINE, "publish/disk-full")
            assert error.arguments == {"path": str(output)}
            assert not leftovers(output)
            outcomes.add("full")
        assert release_in(output) == release
        (small_disk / "ballast").unlink()
    assert {"published", "full"} == outcomes


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_file_that_does_not_fit_leaves_the_old_site(jobs: int, tmp_path: Path) -> None:
    """A page bigger than the disk or the user's limit allows is told as a full disk; the old site stays."""
    output = tmp_path / "public"
    put(site(0), output)
    program = """
import resource, sys
from pathlib import Path
from portal.errors import PortalError
from tests.publish_forever import put, site

resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    put(site(1, size=30_000), Path(sys.argv[1]), int(sys.argv[2]))
except PortalError as error:
    print(error.exit_status, error.code)
"""
    command = [sys.executable, "-c", program, str(output), str(jobs)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.check_output(command, env=environment, text=True) == "5 publish/disk-full\n"
    assert release_in(output) == 0
    assert not leftovers(output)
