"""Command line → the portal's command line, run by a Python that has what the portal needs.

The one program an editor starts, on a machine with nothing but Python: it makes an environment in .venv with the exact
packages of the lock, once, and hands over to portal.cli (`test` also gets what the tests need and goes to pytest).
Standard library only, and written so that an old Python can read it far enough to be refused in words.
"""

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator
from pathlib import Path

OLDEST_PYTHON = (3, 11)
SET_UP_FAILED = 5
INTERRUPTED = 130


def refuse_old_python(version):  # noqa: ANN001, ANN201 - an old Python evaluates type hints and would stumble here
    """A sentence when this Python is too old, else an empty string."""
    if tuple(version[:2]) >= OLDEST_PYTHON:
        return ""
    sentence = "error: This needs Python {}.{} or newer and was started with Python {}.{}: start it with a newer one."
    return sentence.format(*OLDEST_PYTHON, *version[:2])


if refuse_old_python(sys.version_info):
    print(refuse_old_python(sys.version_info), file=sys.stderr)
    sys.exit(SET_UP_FAILED)

ROOT = Path(__file__).resolve().parent
PORTAL_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"  # holds everything of the portal's lock too, in the same versions

# Run with the environment's Python. The first argument is the folder of portal/, whatever folder the user stands in.
HAND_OVER = "import sys; sys.path[0] = sys.argv.pop(1); from {} import {} as run; sys.exit(run(sys.argv[1:]))"

# What pip's output tells → what to do about it; the first that is found counts.
ADVICE = (
    (r"No space left|Errno 28", "The disk is full: make room and run the same line again."),
    (
        r"DO NOT MATCH THE HASHES",
        "A package that came is not the one that the lock names, so it was refused: clear a damaged store with "
        "`python3 -m pip cache purge`, or ask whoever runs your network's proxy or package index.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError",
        "The package index could not be trusted, which is usual behind a proxy that opens encrypted traffic: name the "
        "proxy's certificate, PIP_CERT=/path/to/certificate.pem, and run the same line again.",
    ),
    (
        r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|Max retries|Connection broken",
        "The package index cannot be reached: connect this machine to the network, or name your proxy "
        "(HTTPS_PROXY=http://proxy:port), or give a folder of wheels (PORTAL_WHEELS=/path/to/folder), and run the same "
        "line again.",
    ),
)


class SetUpFailed(Exception):
    """Its text is the whole message to the user: what is wrong and what to do."""


def main(arguments: list[str]) -> int:
    arguments = arguments or ["build"]
    try:
        set_up(ROOT, for_tests=arguments[0] == "test")
    except SetUpFailed as failure:
        print(f"error: {failure}", file=sys.stderr)
        return SET_UP_FAILED
    except OSError as failure:
        print(f"error: Setting up failed: {failure}.", file=sys.stderr)
        return SET_UP_FAILED
    except KeyboardInterrupt:
        print("Interrupted; the next run sets up anew.", file=sys.stderr)
        return INTERRUPTED
    return hand_over(ROOT, arguments)


def hand_over(root: Path, arguments: list[str]) -> int:
    if arguments[0] == "test":
        program, arguments = HAND_OVER.format("portal.commands.test", "run"), arguments[1:]
    else:
        program = HAND_OVER.format("portal.cli", "main")
    command = [str(environment_python(root)), "-c", program, str(root), *arguments]
    # Without UTF-8 mode a Windows console or a C locale could not show the words of six languages.
    variables = {**os.environ, "PYTHONUTF8": "1"}
    if os.name != "nt":
        os.execve(command[0], command, variables)
    # On Windows exec gives the prompt back at once, so there the portal runs beneath us and hears Ctrl-C itself.
    with contextlib.suppress(KeyboardInterrupt):
        return subprocess.run(command, env=variables).returncode
    return INTERRUPTED


# The environment, and how we know that it is whole and ours


def environment_python(root: Path) -> Path:
    return root / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def describe_python() -> str:
    """All of a Python that an environment depends on; the same inside the environment and outside it."""
    return f"{sys.version} {sys.base_prefix} {sysconfig.get_platform()}"


def fingerprint(root: Path, lock: str, python: str) -> str:
    """The place counts because an environment holds its own path: a moved or copied one leads elsewhere."""
    content = hashlib.sha256((root / lock).read_bytes()).hexdigest()
    return hashlib.sha256(f"{content}\n{python}\n{root}".encode()).hexdigest()


def stamp_file(root: Path, lock: str) -> Path:
    return root / ".venv" / f"{lock}.stamp"


def is_ready(root: Path, lock: str, python: str) -> bool:
    try:
        stamp = stamp_file(root, lock).read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return stamp == fingerprint(root, lock, python) and environment_python(root).exists()


def set_up(root: Path, for_tests: bool, python: str | None = None) -> None:
    """Makes .venv hold what the locks say; does nothing where it already does."""
    python = python or describe_python()
    wanted = [PORTAL_LOCK, TEST_LOCK] if for_tests else [PORTAL_LOCK]
    if all(is_ready(root, lock, python) for lock in wanted):
        return
    with one_at_a_time(root) as lock_handle:
        if all(is_ready(root, lock, python) for lock in wanted):
            return  # somebody else did it while we waited
        began = time.monotonic()
        outdated_tests = stamp_file(root, TEST_LOCK).exists() and not is_ready(root, TEST_LOCK, python)
        if outdated_tests or not is_ready(root, PORTAL_LOCK, python):
            tell("Setting up, this once …")
            make_environment(root, lock_handle)
        # From here until the end no stamp stands, so that a set-up that is killed is begun again.
        for lock in (PORTAL_LOCK, TEST_LOCK):
            stamp_file(root, lock).unlink(missing_ok=True)
        install(root, wanted[-1], lock_handle)
        for lock in wanted:
            stamp_file(root, lock).write_text(fingerprint(root, lock, python), encoding="utf-8")
        tell(f"Set up in {time.monotonic() - began:.0f} s.")


@contextlib.contextmanager
def one_at_a_time(root: Path) -> Iterator[int]:
    """Waits for any other set-up in this folder. The system frees the lock when its holders end, however they do."""
    place = root / ".cache"
    place.mkdir(exist_ok=True)
    with open(place / "set-up.lock", "a+b") as handle:
        told = False
        while not has_locked(handle.fileno()):
            if not told:
                tell("Another set-up is at work in this folder; waiting for it …")
                told = True
            time.sleep(0.2)
        yield handle.fileno()


def has_locked(handle: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def make_environment(root: Path, lock_handle: int) -> None:
    ensure_ensurepip(lock_handle)
    place = root / ".venv"
    if place.is_symlink():
        place.unlink()
    elif place.exists():
        # Stamps first: should the removal be cut short, what is left must not look whole.
        for lock in (PORTAL_LOCK, TEST_LOCK):
            stamp_file(root, lock).unlink(missing_ok=True)
        shutil.rmtree(place)
    status, output = run([base_python(), "-I", "-m", "venv", str(place)], lock_handle)
    if status:
        raise SetUpFailed(f"The environment in {place} could not be made. {advise(output)}")


def base_python() -> str:
    """The Python outside any environment: ours may be about to be removed."""
    return getattr(sys, "_base_executable", None) or sys.executable


def install(root: Path, lock: str, lock_handle: int) -> None:
    # -I: nothing of the user's own packages or PYTHONPATH counts as installed already.
    command = [str(environment_python(root)), "-I", "-X", "utf8", "-m", "pip", "install", "--require-hashes"]
    # Nothing is compiled: that would need tools we do not pin, and run code before its hash is known.
    command += ["--only-binary", ":all:", "--no-input", "--progress-bar", "off", "--disable-pip-version-check"]
    if "PORTAL_WHEELS" in os.environ:  # PIP_FIND_LINKS cannot name a folder with a space
        command += ["--no-index", "--find-links", str(Path(os.environ["PORTAL_WHEELS"]).resolve())]
    what = "what the portal and its tests need" if lock == TEST_LOCK else "what the portal needs"
    tell(f"Fetching {what} …")
    status, output = run([*command, "-r", str(root / lock)], lock_handle, show=name_of_large_download)
    if status:
        raise SetUpFailed(advise(output))


def name_of_large_download(line: str) -> str:
    found = re.search(r"Downloading (?:\S*/)?([\w.]+)-\d\S* \((\d[\d.]* MB)\)", line)
    return f"  {found[1]}, {found[2]}" if found else ""


def advise(output: str) -> str:
    for pattern, advice in ADVICE:
        if re.search(pattern, output):
            return advice
    missing = re.search(r"No matching distribution found for (\S+)", output)
    if missing:
        return (
            f"There is no ready-made package of {missing[1]} for this machine, where one was looked for: use a Python "
            f"between {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} and the newest but one, or complete your folder of wheels."
        )
    lines = [line.strip() for line in output.splitlines() if line.strip()] or ["no reason was given"]
    return next((line for line in reversed(lines) if line.upper().startswith("ERROR")), lines[-1])


# Debian gives Python without the part that makes environments


def ensure_ensurepip(lock_handle: int) -> None:
    if has_ensurepip():
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if sys.base_prefix != "/usr" or not shutil.which("apt-get"):
        raise SetUpFailed(
            "This Python lacks its standard modules venv and ensurepip: install a whole Python "
            f"{OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} or newer and run the same line with it."
        )
    if os.geteuid() != 0:
        raise SetUpFailed(
            f"This Python lacks the module ensurepip: type `sudo apt-get install {package}`, then the same line again."
        )
    if not apt_install(package, lock_handle) or not has_ensurepip():
        raise SetUpFailed(
            f"This Python lacks the module ensurepip, and apt could not bring it: type `apt-get install {package}`, "
            "mend what it complains about, and run the same line again."
        )


def has_ensurepip() -> bool:
    # Asked of a fresh process: what apt has just brought, this one may not see.
    probe = [base_python(), "-I", "-c", "import venv, ensurepip; ensurepip.version()"]
    return subprocess.run(probe, stdin=subprocess.DEVNULL, capture_output=True).returncode == 0


def apt_install(package: str, lock_handle: int) -> bool:
    tell(f"Installing {package} with apt …")
    run(["apt-get", "update", "-qq"], lock_handle)  # a fresh container has no lists; old lists may still do
    status, _ = run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], lock_handle)
    return status == 0


# The outer world


def run(command: list[str], lock_handle: int, show: Callable[[str], str] = lambda line: "") -> tuple[int, str]:
    """Exit status and all output. `show` makes of a line of output what the user should see at once, or nothing."""
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    if os.name != "nt":
        # Our children hold the lock as well: were we killed alone, pip would still be writing.
        options["pass_fds"] = (lock_handle,)
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    lines = []
    with subprocess.Popen(command, env=variables, text=True, encoding="utf-8", errors="replace", **options) as process:
        for line in process.stdout:
            lines.append(line)
            if show(line):
                tell(show(line))
    return process.returncode, "".join(lines)


def tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
