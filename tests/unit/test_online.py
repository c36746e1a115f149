"""Films on other hosts, asked for in parts: a host of our own answers here as good and as bad hosts do."""

import re
import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from portal.cli import main
from portal.errors import OK, Position, Problem
from portal.online import PART, Version, look_at, look_at_films
from tests.unit.sample import COMMON, TODAY, make_site

BROKEN = Path(__file__).parents[1] / "broken/film-of-another-length/content/areas/centrum/films/film-of-another-length"
WEBM, MP4 = BROKEN / "somn.webm", BROKEN / "tecken.mp4"
HERE = Position("content/areas/norr/films/somn/index.sv.md", 10, 3)
FOLDER = "areas/norr/films/somn/index.sv.md"


def film(length: str = "0:03", versions: str = "{plain: https://media.example.org/a.webm}", rights: str = "") -> str:
    return (
        f"---\narea: norr\ntitle: Sömn\nsummary: Om sömn.\n{COMMON}versions: {versions}\nspoken: zxx\n"
        f"length: '{length}'\nrecorded: 2026-10-01\ntopics: [sleep]\nrun_by: {{unit: enheten}}\n{rights}---\n"
    )


def far_apart() -> bytes:
    """A film whose heads stand at its end, behind megabytes of picture."""
    data = MP4.read_bytes()
    start = data.index(b"mdat") - 4
    size = int.from_bytes(data[start : start + 4])
    body, rest = data[start + 8 : start + size], data[start + size :]
    body += bytes(40 * PART)
    return data[:start] + (len(body) + 8).to_bytes(4) + b"mdat" + body + rest


class _Host(BaseHTTPRequestHandler):
    """Gives what its path names; `asked` is how many bytes it was asked for and sent."""

    sent = 0

    def do_GET(self) -> None:
        name = self.path.split("?")[0].removeprefix("/")
        if name == "gone.webm":
            self.send_error(404)
            return
        data, kind = {
            "film.webm": (WEBM.read_bytes(), "video/webm"),
            "whole.webm": (WEBM.read_bytes(), "video/webm"),
            "unknown.webm": (WEBM.read_bytes(), "application/octet-stream"),
            "long.mp4": (far_apart(), "video/mp4"),
            "watch": (b"<html>a page that shows a film</html>", "text/html"),
            "page.mp4": (b"<html>not found, says the page</html>", "text/html"),
            "empty.webm": (b"x" * 300, "video/webm"),
        }[name]
        asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers["Range"])
        first, last = int(asked[1]), min(int(asked[2]), len(data) - 1)
        if name == "whole.webm":
            self.send_response(200)
            first, last = 0, len(data) - 1
        else:
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(data)}")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        _Host.sent += last - first + 1
        self.wfile.write(data[first : last + 1])

    def log_message(self, *arguments: object) -> None:
        """Says nothing between the tests' own lines."""


@pytest.fixture(scope="module")
def host() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Host) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def told(address: str, length: str = "0:03", is_film: bool = True, fits: bool = True) -> list[tuple[str, dict]]:
    value = make_site({FOLDER: film(length)}).things["film"]["somn"]
    found = look_at(Version(value, address, HERE, is_film, fits))
    assert all(problem.severity == "warning" and problem.position == HERE for problem in found)
    return [(problem.code, dict(problem.arguments)) for problem in found]


@pytest.mark.parametrize(
    ("name", "length"), [("film.webm?v=2", "0:03"), ("unknown.webm", "0:04"), ("long.mp4", "1:15")]
)
def test_a_film_that_is_as_told_is_not_remarked_upon(host: str, name: str, length: str) -> None:
    """An editor reads nothing of a film that answers, is one, and is as long as it says."""
    assert told(host + name, length) == []


def test_another_length_is_told_with_the_real_one(host: str) -> None:
    """The warning holds what to write; a described version may be longer."""
    (problem,) = told(f"{host}long.mp4", "12:30")
    assert problem == ("film/length-elsewhere", {"address": f"{host}long.mp4", "real": "1:15", "length": "12:30"})
    assert told(f"{host}long.mp4", "0:30", fits=False) == []


def test_what_cannot_be_reached_is_told(host: str) -> None:
    """A film that is gone, or a host that is, is a warning with the reason, and no traceback."""
    assert told(f"{host}gone.webm") == [("film/unreachable", {"address": f"{host}gone.webm", "what": "404"})]
    ((code, arguments),) = told("http://127.0.0.1:9/film.webm")
    assert code == "film/unreachable" and arguments["what"]


def test_what_is_no_film_is_told(host: str) -> None:
    """A page where a film should be is told; a page that shows a film is what some hosts have, and may be linked to."""
    assert [code for code, _ in told(f"{host}page.mp4")] == ["film/no-film"]
    assert told(f"{host}watch", is_film=False) == []
    assert [code for code, _ in told(f"{host}empty.webm")] == ["film/length-unknown"]


def test_a_host_that_gives_no_parts_is_told(host: str) -> None:
    """Without parts nobody can jump to a minute: the film plays from its beginning only."""
    assert [code for code, _ in told(f"{host}whole.webm")] == ["film/no-parts"]


def test_a_long_film_is_not_fetched(host: str) -> None:
    """Whatever a film weighs, a check costs a few parts of it."""
    _Host.sent = 0
    told(f"{host}long.mp4", "1:15")
    assert 0 < _Host.sent <= 4 * PART < len(far_apart()) / 8


def test_only_films_that_are_shown_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each version that lies elsewhere is asked for once; what lies beside the text, or may not be shown, is not."""
    asked: list[tuple[str, bool, bool]] = []

    def answer(version: Version) -> tuple[Problem, ...]:
        asked.append((version.address, version.is_film, version.fits))
        return ()

    monkeypatch.setattr("portal.online.look_at", answer)
    versions = "{plain: https://media.example.org/a.webm, signed: https://play.example.org/42, described: b.mp4}"
    over = "rights: {owner: Oss, people: none, until: 2026-11-01}\n"
    site = make_site({FOLDER: film(versions=versions), FOLDER.replace("somn", "over"): film(rights=over)})
    assert look_at_films(site, TODAY) == ()
    assert sorted(asked) == [
        ("https://media.example.org/a.webm", True, True),
        ("https://play.example.org/42", False, True),
    ]


def test_nothing_is_asked_of_the_network_unless_wanted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A check on a train finds what a check in the office finds; only --online asks other hosts."""
    site = tmp_path / "site"
    shutil.copytree(BROKEN.parents[5] / "_base", site)
    folder = site / "content/areas/centrum/films/somn"
    folder.mkdir(parents=True)
    text = film().replace("norr", "centrum").replace("enheten", "halsolotsen")
    (folder / "index.sv.md").write_text(text, encoding="utf-8")
    asked: list[str] = []
    monkeypatch.setattr("portal.online.look_at", lambda version: asked.append(version.address) or ())
    for wish, addresses in (((), []), (("--online",), ["https://media.example.org/a.webm"])):
        assert main(["check", "--source", str(site), "--today", TODAY.isoformat(), *wish]) == OK
        assert asked == addresses
