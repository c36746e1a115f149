"""Output → disk, all or nothing. In: plans, the output folder, the folders it is made from. Out: the site, Published.

A visitor meets the old release or the new one, whole, whenever a build fails, is killed or fills the disk. Beside the
output `public`, on the same file system, lies `.public.portal/` with

    lock       held while a build runs; the kernel lets go of it when the build dies
    marker     what lies at the top of the output, so that nobody else's folder is ever replaced
    manifest   what each published file was made from and how it looked, so that only what is new is made
    batches    what each batch last made of which stamp, so that one whose stamp is the same need not so much as plan
    staging-*  the release on its way in; after the swap the one it replaced, kept for its readers until the next build
    before     the name of the folder in which that replaced one lies: what else is called so, a killed run has left
    swapping   the release on its way out, for a moment, where the system cannot exchange two folders in one step

Releases share unchanged files by hard links. So nothing here opens a file that exists for writing.
"""

import errno
import gc
import hashlib
import json
import os
import re
import shutil
import sys
import tempfile
import threading
import time
import traceback
import unicodedata
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from portal.errors import BUSY, MACHINE, REFUSED, PortalError
from portal.plans import Batch, FilePlan, Plan

_MANIFEST = b"portal-manifest 1"
_BATCHES = b"portal-batches 1"
_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_CANNOT_EXCHANGE = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}
_CHUNKS = 256  # of files whose plans are known: small enough to share out evenly, large enough to tell of seldom
_WORTH_A_WORKER = 16  # files; below that, starting a process costs more than it saves
# The colon names a drive or a stream on Windows; a lone surrogate cannot be written down in UTF-8.
_SEGMENT = r"(?!\.{1,2}(?:/|\Z))[^/\\:\x00-\x1f\x7f\ud800-\udfff]+"
_PATH = re.compile(rf"{_SEGMENT}(?:/{_SEGMENT})*")

Record = list[str | int]
"""Fingerprint ("" of a folder), size in bytes, time of the last change in nanoseconds, inode, mode, as published."""


@dataclass(frozen=True, slots=True)
class Published:
    """What a build did: files written, taken over from the release before, gone; files and bytes of the whole site."""

    written: int
    reused: int
    removed: int
    files: int
    bytes_total: int


Plans = dict[str, list[str]]
"""Of a batch, by path: the plan's fingerprint, and what the rest of the site must know of it."""


@dataclass(frozen=True, slots=True)
class _Build:
    """What all that make files must know. `trusted` is the manifest of the release before, `batches` the stamps and
    plans of batches, by name."""

    place: Path
    staging: Path
    sources: tuple[Path, ...]
    trusted: dict[str, Record]
    batches: dict[str, tuple[str, Plans]]


@dataclass(frozen=True, slots=True)
class _Made:
    """Records by path, the paths among them that were taken over, and the plans of each batch, by task."""

    records: dict[str, Record]
    reused: set[str]
    plans: dict[int, Plans]


Task = tuple[Plan | FilePlan, ...] | Batch


class _Names:
    """Collects the paths of a release, and the folders that they need, outer before inner; "" is the site itself.

    No two may share a name on any disk: some ignore case, some write é in two ways, and no file can be a folder.
    """

    def __init__(self) -> None:
        self._spelled: dict[str, str] = {}
        self._folders = {""}

    def add(self, path: str) -> None:
        self._claim(path, path)
        folder = path.rpartition("/")[0]
        while folder not in self._folders:
            self._claim(folder, path)
            self._folders.add(folder)
            folder = folder.rpartition("/")[0]

    def folders(self) -> list[str]:
        return sorted(self._folders)

    def _claim(self, name: str, path: str) -> None:
        key = name.lower() if name.isascii() else _folded(name)
        if key in self._spelled:
            raise PortalError(REFUSED, "publish/two-files", path=path, other=self._spelled[key])
        self._spelled[key] = path


def _nothing_more(known: list[str]) -> Iterable[Plan | FilePlan]:
    return ()


def publish_site(
    plans: Iterable[Plan | FilePlan | Batch],
    output: Path,
    sources: tuple[Path, ...],
    *,
    jobs: int,
    use_cache: bool,
    progress: Callable[[int, int | None], None],
    last: Callable[[list[str]], Iterable[Plan | FilePlan]] = _nothing_more,
) -> Published:
    """Makes what is new and swaps the whole site in, or raises PortalError and leaves the published site as it was.

    The plans are asked for when the lock is held: a generator that compiles the site runs under it. `last` makes more
    of them out of what is known of the plans of batches, in their order, and may refuse the site. The sources are the
    folders that hold what the site is made from; the output may not be, hold or lie inside any of them. A symbolic link
    at or above the output is followed once, then everything happens, and is checked, at the place it names. `progress`
    is told the files done and, as soon as anybody can say, their total.
    """
    place = _safe_place(output, sources)
    state = _state_of(place)
    with _alone(state, place) as lock:
        with _told(place):
            _recover(state, place)
        names, given = _Names(), tuple(plans)
        batches = tuple(each for each in given if isinstance(each, Batch))
        accepted = _checked((each for each in given if not isinstance(each, Batch)), sources, names)
        if not batches:
            accepted += _checked(last([]), sources, names)
        with _told(place):
            known = _read_state(state / "manifest", _MANIFEST)
            trusted = known if use_cache else {}
            folders = names.folders()
            whole = not batches and len(trusted) == len(accepted) + len(folders)
            if (
                whole
                and all(_is_known(place, plan, trusted) for plan in accepted)
                and _are_folders_known(place, folders, trusted)
            ):
                progress(len(accepted), len(accepted))
                records, reused = trusted, len(accepted)
            else:
                # First of all: on a disk that is full of them, nothing could be made.
                _clean(state, _read_before(state))
                staging = Path(tempfile.mkdtemp(prefix="staging-", dir=state))
                build = _Build(place, staging, sources, trusted, _read_state(state / "batches", _BATCHES))
                records, reused = _publish(
                    build, accepted, batches, names, last if batches else _nothing_more, jobs, lock, progress
                )
    files = {path: record for path, record in records.items() if not path.endswith("/")}
    removed = sum(not path.endswith("/") and path not in files for path in known)
    size = sum(int(record[1]) for record in files.values())
    return Published(len(files) - reused, reused, removed, len(files), size)


def _safe_place(output: Path, sources: tuple[Path, ...]) -> Path:
    """Where the output really is, if replacing what lies there cannot cost anybody anything."""
    try:
        place = output.resolve()
        home = Path.home().resolve()
    except (OSError, RuntimeError) as error:
        raise _unsafe(output, "link") from error
    with _told(place):
        if place.parent == place:
            raise _unsafe(place, "root")
        if _holds(place, home):
            raise _unsafe(place, "home")
        if any(_holds(place, source.resolve()) or _holds(source.resolve(), place) for source in sources):
            raise _unsafe(place, "source")
        if place.is_symlink() or _state_of(place).is_symlink():  # a link that leads nowhere, or away from this disk
            raise _unsafe(place, "link")
        if place.exists() and not place.is_dir():
            raise _unsafe(place, "file")
        if os.path.ismount(place):  # cannot be renamed, so it cannot be swapped
            raise _unsafe(place, "mount")
        found = set(os.listdir(place)) if place.exists() else set()
        if found and found.isdisjoint(_read_marker(_state_of(place) / "marker")):
            raise PortalError(REFUSED, "publish/not-ours", path=str(place))
    return place


def _unsafe(place: Path, reason: str) -> PortalError:
    return PortalError(REFUSED, "publish/unsafe-output", path=str(place), reason=reason)


def is_as_published(output: Path) -> bool:
    """Whether each file and folder lies there as the last build left it, and no other."""
    place = output.resolve()
    known = _read_state(_state_of(place) / "manifest", _MANIFEST)
    return bool(known) and all(
        _is_as_recorded(f"{place}/{path.removesuffix('/')}", record, str(record[0])) for path, record in known.items()
    )


def workshop(output: Path) -> Path:
    """A folder beside the output for what is made on the way to it and may be kept until the next time."""
    return _state_of(output.resolve()) / "workshop"


def _state_of(place: Path) -> Path:
    return place.parent / f".{place.name}.portal"


def _holds(outer: Path, inner: Path) -> bool:
    """Also where a disk that ignores case, or a second mount, gives one folder two names."""
    if inner.is_relative_to(outer):
        return True
    return outer.exists() and any(place.exists() and place.samefile(outer) for place in (inner, *inner.parents))


@contextmanager
def _told(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _failure(error, str(place), place) from error


def _failure(error: Exception, path: str, place: Path) -> PortalError:
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        return PortalError(MACHINE, "publish/disk-full", path=str(place))
    return PortalError(MACHINE, "publish/failed", path=path, detail=f"{type(error).__name__}: {error}")


@contextmanager
def _alone(state: Path, place: Path) -> Iterator[int]:
    """Holds the lock, and gives the handle that a worker has to close."""
    with _told(place):
        state.mkdir(parents=True, exist_ok=True)
        lock = os.open(state / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        # A worker born as its build was killed holds the lock until it comes to close it; a running build, for longer.
        patience = time.monotonic() + 0.5
        while not _try_lock(lock):
            if time.monotonic() > patience:
                raise PortalError(BUSY, "publish/busy", path=str(place))
            time.sleep(0.02)
        yield lock
    finally:
        os.close(lock)


def _try_lock(lock: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _recover(state: Path, place: Path) -> None:
    """Brings back a release that a run killed between two renames had moved away."""
    waiting = state / "swapping"
    if waiting.exists() and not place.exists():
        waiting.rename(place)


def _clean(state: Path, kept: str) -> None:
    """Removes what killed runs left, and every release but the one that is kept. A process about to die may still write
    into such a folder; what it leaves goes next time."""
    for name in os.listdir(state):
        if (name.startswith("staging-") and name != kept) or name == "swapping":
            shutil.rmtree(state / name, ignore_errors=True)


def _read_before(state: Path) -> str:
    try:
        return (state / "before").read_text(encoding="ascii")
    except (OSError, ValueError):
        return ""


def _checked(plans: Iterable[Plan | FilePlan], sources: tuple[Path, ...], names: _Names) -> tuple[Plan | FilePlan, ...]:
    accepted = tuple(plans)
    for plan in accepted:
        _check(plan, sources)
        names.add(plan.path)
    return accepted


def _check(plan: Plan | FilePlan, sources: tuple[Path, ...]) -> None:
    if not _PATH.fullmatch(plan.path):
        raise PortalError(REFUSED, "publish/path-outside", path=ascii(plan.path)[1:-1])
    if isinstance(plan, FilePlan):
        _check_source(plan, sources)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _check_source(plan: FilePlan, sources: tuple[Path, ...]) -> None:
    """A regular file, and no link on the way to it from the folder it belongs to: a link can lead outside."""
    way = [plan.source]
    for folder in sources:
        if plan.source.is_relative_to(folder):
            way += [parent for parent in plan.source.parents if parent != folder and parent.is_relative_to(folder)]
    if not plan.source.is_file() or any(part.is_symlink() for part in way):
        raise PortalError(REFUSED, "publish/not-a-file", path=plan.path, source=str(plan.source))


def _publish(
    build: _Build,
    plans: tuple[Plan | FilePlan, ...],
    batches: tuple[Batch, ...],
    names: _Names,
    last: Callable[[list[str]], Iterable[Plan | FilePlan]],
    jobs: int,
    lock: int,
    progress: Callable[[int, int | None], None],
) -> tuple[dict[str, Record], int]:
    """Every record of the site that is there then, and how many of its files were taken over."""
    place, staging, state = build.place, build.staging, build.staging.parent
    try:
        os.chmod(staging, 0o755)  # whatever the umask says
        made = _fill(build, (*batches, *_chunks(plans)), jobs, lock, progress)
        for path in made.records.keys() - {plan.path for plan in plans}:
            names.add(path)
        known = [each for number in sorted(made.plans) for _, each in made.plans[number].values()]
        more = _fill(build, _chunks(_checked(last(known), build.sources, names)), jobs, lock, lambda *_: None)
        records, reused = made.records | more.records, len(made.reused) + len(more.reused)
        progress(len(records), len(records))
        # True of any release: what a stamp becomes.
        stamps = {batch.name: (batch.stamp, made.plans[number]) for number, batch in enumerate(batches)}
        _write_state(state / "batches", _format_state(_BATCHES, stamps))
        folders = names.folders()
        whole = reused == len(records) and len(build.trusted) == len(records) + len(folders)
        if whole and _are_folders_known(place, folders, build.trusted):
            shutil.rmtree(staging)
            return build.trusted, reused
        for folder in folders:
            records[f"{folder}/"] = _record("", os.lstat(f"{staging}/{folder}"))
        # Before the swap, and true on either side of it: a record holds for one inode only, a release's own; and until
        # the swap both releases' names are ours.
        _write_state(state / "manifest", _format_state(_MANIFEST, records))
        top = {*os.listdir(staging), *(os.listdir(place) if place.exists() else ())}
        _write_state(state / "marker", json.dumps(sorted(top)).encode("ascii"))
        _write_state(state / "before", staging.name.encode("ascii"))
        _clean(state, staging.name)
        _sync(state)
        _swap(staging, place, state)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    return records, reused


def _chunks(plans: tuple[Plan | FilePlan, ...]) -> list[Task]:
    size = -(-len(plans) // _CHUNKS) or 1
    return [plans[start : start + size] for start in range(0, len(plans), size)]


def _fill(
    build: _Build, tasks: Sequence[Task], jobs: int, lock: int, progress: Callable[[int, int | None], None]
) -> _Made:
    files = sum(len(task) for task in tasks if not isinstance(task, Batch))
    batches = sum(isinstance(task, Batch) for task in tasks)
    workers = min(jobs, batches + files // _WORTH_A_WORKER)
    # Only a process with one thread may be copied by fork: what another thread holds locked stays locked in the copy.
    forks = hasattr(os, "fork") and threading.active_count() == 1
    total = None if batches else files
    made = _Made({}, set(), {})
    many = forks and workers > 1
    with closing(_work_in_processes(build, tasks, workers, lock) if many else _work_here(build, tasks)) as parts:
        for part in parts:
            made.records.update(part.records)
            made.reused.update(part.reused)
            made.plans.update(part.plans)
            progress(len(made.records), total)
    return made


def _work_here(build: _Build, tasks: Sequence[Task]) -> Iterator[_Made]:
    for number, task in enumerate(tasks):
        yield _do(build, number, task)


def _do(build: _Build, number: int, task: Task) -> _Made:
    late = isinstance(task, Batch)
    made = _Made({}, set(), {number: {}} if late else {})
    try:
        kept = _kept_plans(build, task) if late else None
        if kept is not None:
            for path, (fingerprint, _) in kept.items():
                made.records[path] = _take_over(build, path, fingerprint)
            made.plans[number].update(kept)
            made.reused.update(kept)
            return made
        for plan, known in task.make() if late else ((plan, "") for plan in task):
            if late:
                _check(plan, build.sources)
                made.plans[number][plan.path] = [plan.fingerprint, known]
            if _is_known(build.place, plan, build.trusted):
                made.records[plan.path] = _take_over(build, plan.path, plan.fingerprint)
                made.reused.add(plan.path)
            else:
                made.records[plan.path] = _make(build, plan)
    except PortalError:
        raise
    except Exception as error:  # in the making of a plan: a file's own failure has its own words
        raise _failure(error, task.group if late else "", build.place) from error
    return made


def _kept_plans(build: _Build, batch: Batch) -> Plans | None:
    """The plans of a batch of the same stamp, if all that they would make lies there already."""
    stamp, plans = build.batches.get(batch.name, (None, {}))
    if stamp != batch.stamp:
        return None
    for path, (fingerprint, _) in plans.items():
        if not _is_as_recorded(f"{build.place}/{path}", build.trusted.get(path), fingerprint):
            return None
    return plans


def _work_in_processes(build: _Build, tasks: Sequence[Task], workers: int, lock: int) -> Iterator[_Made]:
    """Copies of this process know all tasks; their numbers go to them, records come back, bytes go straight to disk.

    There is a queue for each group, and each process begins with another one: what one thing of a group needs has then
    been made for the next. When its own are empty a process helps the others.
    """
    from multiprocessing import connection, get_context

    context = get_context("fork")
    queues: list[int] = []
    running: dict[Any, Any] = {}
    try:
        for numbers in _grouped(tasks):
            todo, feed = os.pipe()
            queues.append(todo)
            os.write(feed, array("H", numbers).tobytes())
            os.close(feed)
        for worker in range(workers):
            answers, sender = context.Pipe(duplex=False)
            first = worker * len(queues) // workers
            mine = (*queues[first:], *queues[:first])
            process = context.Process(target=_work, args=(build, tasks, mine, sender, lock, os.getpid()), daemon=True)
            process.start()
            sender.close()
            running[answers] = process
        while running:
            for answers in connection.wait(list(running)):
                try:
                    answer = answers.recv()
                except EOFError:
                    raise PortalError(MACHINE, "publish/worker-lost") from None
                if answer is None:
                    running.pop(answers).join()
                elif isinstance(answer, _Made):
                    yield answer
                else:
                    exit_status, code, arguments, trace = answer
                    error = PortalError(exit_status, code, **arguments)
                    error.add_note(trace)
                    raise error
    finally:
        for todo in queues:
            os.close(todo)
        for process in running.values():
            process.kill()
            process.join()


def _grouped(tasks: Sequence[Task]) -> list[list[int]]:
    """The tasks' numbers by their group; what belongs to none is the last."""
    groups: dict[str, list[int]] = {}
    for number, task in enumerate(tasks):
        groups.setdefault(task.group if isinstance(task, Batch) else "", []).append(number)
    return sorted(groups.values())


def _work(build: _Build, tasks: Sequence[Task], queues: Sequence[int], sender: Any, lock: int, parent: int) -> None:
    """The life of one worker. It gives up the lock and ends with its parent, so that a killed build blocks nobody."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it too, and ends its workers
    gc.disable()  # what is made here goes as soon as it is written; looking for more took a tenth of the time
    os.close(lock)
    with suppress(BrokenPipeError):
        try:
            for queue in queues:
                while number := array("H", os.read(queue, 2)):
                    if os.getppid() != parent:
                        return
                    sender.send(_do(build, number[0], tasks[number[0]]))
            sender.send(None)
        except PortalError as error:
            sender.send((error.exit_status, error.code, error.arguments, traceback.format_exc()))


def _take_over(build: _Build, path: str, fingerprint: str) -> Record:
    return _put(build, path, fingerprint, partial(_share, f"{build.place}/{path}"))


def _make(build: _Build, plan: Plan | FilePlan) -> Record:
    return _put(build, plan.path, plan.fingerprint, partial(_make_at, plan))


def _make_at(plan: Plan | FilePlan, target: str) -> None:
    if isinstance(plan, FilePlan) and plan.make:
        with _read(plan.source) as reader:
            _write(target, plan.make(reader.read()))
    elif isinstance(plan, FilePlan):
        _copy(plan.source, target)
    else:
        _write(target, plan.render())


def _put(build: _Build, path: str, fingerprint: str, put: Callable[[str], None]) -> Record:
    target = f"{build.staging}/{path}"  # thousands of times: a Path would cost more than the linking
    try:
        _make_folders(build.staging, path.rpartition("/")[0])
        put(target)
        return _record(fingerprint, os.lstat(target))
    except PortalError:
        raise
    except (FileExistsError, NotADirectoryError) as error:
        raise PortalError(REFUSED, "publish/two-files", path=path, other=path) from error
    except Exception as error:
        raise _failure(error, path, build.place) from error


def _make_folders(staging: Path, folder: str) -> None:
    """Several processes may come to the same one."""
    path = f"{staging}/{folder}"
    if folder and not os.path.isdir(path):
        _make_folders(staging, folder.rpartition("/")[0])
        with suppress(FileExistsError):
            os.mkdir(path)
        os.chmod(path, 0o755)  # whatever the umask says


def _share(published: str, target: str) -> None:
    try:
        os.link(published, target, follow_symlinks=False)
    except OSError:  # this disk has no links, or this file no room for one more
        shutil.copyfile(published, target, follow_symlinks=False)
        os.chmod(target, 0o644)


def _read(source: Path) -> BinaryIO:
    return open(os.open(source, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)), "rb")


def _copy(source: Path, target: str) -> None:
    with _read(source) as reader, open(target, "xb") as writer:
        shutil.copyfileobj(reader, writer, 1 << 20)
    os.chmod(target, 0o644)


def _write(target: str, data: bytes) -> None:
    with open(target, "xb") as writer:
        writer.write(data)
    os.chmod(target, 0o644)


def _record(fingerprint: str, status: os.stat_result) -> Record:
    return [fingerprint, status.st_size, status.st_mtime_ns, status.st_ino, status.st_mode]


def _is_known(place: Path, plan: Plan | FilePlan, trusted: dict[str, Record]) -> bool:
    """Whether what the plan would make lies there already."""
    return _is_as_recorded(f"{place}/{plan.path}", trusted.get(plan.path), plan.fingerprint)


def _are_folders_known(place: Path, folders: list[str], trusted: dict[str, Record]) -> bool:
    return all(_is_as_recorded(f"{place}/{name}", trusted.get(f"{name}/"), "") for name in folders)


def _is_as_recorded(path: str, record: Record | None, fingerprint: str) -> bool:
    if record is None or record[0] != fingerprint:
        return False
    try:
        return record == _record(fingerprint, os.lstat(path))
    except OSError:
        return False


def _format_state(version: bytes, value: dict[str, Any]) -> bytes:
    body = orjson.dumps(value)  # in the order that it has: what is known of plans is told in theirs
    return b"\n".join((version, hashlib.sha256(body).hexdigest().encode("ascii"), body))


def _read_state(path: Path, expected: bytes) -> dict[str, Any]:
    """Empty when it is missing, damaged, cut short or of another version: then everything is made anew."""
    try:
        version, digest, body = path.read_bytes().split(b"\n", 2)
    except (OSError, ValueError):
        return {}
    if version != expected or digest != hashlib.sha256(body).hexdigest().encode("ascii"):
        return {}
    return orjson.loads(body)


def _read_marker(path: Path) -> list[str]:
    try:
        names = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return []
    return names if isinstance(names, list) else []


def _write_state(path: Path, data: bytes) -> None:
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(data)
    new.replace(path)


def _sync(folder: Path) -> None:
    """Once for the whole file system: thousands of files, one wait."""
    if sys.platform == "linux":
        import ctypes

        handle = os.open(folder, os.O_RDONLY)
        try:
            if ctypes.CDLL(None, use_errno=True).syncfs(handle):
                raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        finally:
            os.close(handle)
    elif hasattr(os, "sync"):
        os.sync()


def _swap(staging: Path, place: Path, state: Path) -> None:
    """Afterwards the release before, if any, lies where the new one was made."""
    if not place.exists():
        staging.rename(place)
    elif not _exchange(staging, place):
        waiting = state / "swapping"
        place.rename(waiting)
        try:
            staging.rename(place)
        except BaseException:
            waiting.rename(place)
            raise
        waiting.rename(staging)


def _exchange(one: Path, other: Path) -> bool:
    """Two folders change names in one step; False where the system or the file system has no such step."""
    if sys.platform == "win32":
        return False
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    here = -100  # AT_FDCWD
    if hasattr(libc, "renameat2"):
        status = libc.renameat2(here, os.fsencode(one), here, os.fsencode(other), 2)  # RENAME_EXCHANGE
    elif hasattr(libc, "renamex_np"):
        status = libc.renamex_np(os.fsencode(one), os.fsencode(other), 2)  # RENAME_SWAP
    else:
        return False
    if status and ctypes.get_errno() not in _CANNOT_EXCHANGE:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return not status
