"""A command → how long it takes, what it costs and how much memory it needs, with all the processes that it starts.

The command is run as its user runs it, in a process of its own, so that its start counts. Time and memory are measured
in different runs: whoever asks fifty times a second how much memory a gigabyte is, makes its owner wait.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_PAUSE = 0.02


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds by the wall's clock, and of all processors; None where the system does not tell the latter."""

    wall: float
    cpu: float | None


@dataclass(frozen=True, slots=True)
class Output:
    """What a build has made: `median` is the size of a page in the middle."""

    files: int
    bytes: int
    pages: int
    median: int


def run_timed(command: Sequence[str], folder: Path) -> Cost:
    """Raises CalledProcessError, with what the command told, when it fails."""
    begun = time.perf_counter()
    process = _start(command, folder)
    told = process.stdout.read() if process.stdout else b""
    if sys.platform == "win32":
        process.wait()
        cpu = None
    else:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        cpu = used.ru_utime + used.ru_stime
    wall = time.perf_counter() - begun
    _refuse_failure(process, command, told)
    return Cost(wall, cpu)


def run_weighed(command: Sequence[str], folder: Path) -> int | None:
    """The most bytes that all its processes had at once, what they share counted once; None where nobody tells."""
    process = _start(command, folder)
    peak = 0

    def watch() -> None:
        nonlocal peak
        while process.poll() is None:
            peak = max(peak, sum(map(_proportional_bytes, _with_children(process.pid))))
            time.sleep(_PAUSE)

    watcher = threading.Thread(target=watch)
    watcher.start()
    told = process.stdout.read() if process.stdout else b""
    watcher.join()
    _refuse_failure(process, command, told)
    return peak or None


def weigh_output(folder: Path) -> Output:
    files = [path for path in folder.rglob("*") if path.is_file()]
    sizes = {path: path.stat().st_size for path in files}
    pages = sorted(size for path, size in sizes.items() if path.suffix == ".html")
    return Output(len(files), sum(sizes.values()), len(pages), pages[len(pages) // 2] if pages else 0)


def _start(command: Sequence[str], folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def _refuse_failure(process: subprocess.Popen[bytes], command: Sequence[str], told: bytes) -> None:
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(command), told)


def _with_children(pid: int) -> list[int]:
    found = [pid]
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            for child in Path(f"/proc/{pid}/task/{task}/children").read_text().split():
                found += _with_children(int(child))
    except OSError:  # it has ended, or there is no /proc
        pass
    return found


def _proportional_bytes(pid: int) -> int:
    """Of what several processes share, each has its part: a page that four workers read counts once."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0
