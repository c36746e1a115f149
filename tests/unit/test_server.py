"""The preview answers whoever writes the site, on this machine, and nobody else; and no fault ends it."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest
from tornado.escape import json_decode, json_encode
from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.websocket import websocket_connect

from portal.errors import BUSY, REFUSED, PortalError
from portal.panel import Outcome
from portal.publish import workshop
from portal.server import (
    Preview,
    Watched,
    application,
    claim_output,
    content_type,
    find_file,
    inject,
    is_own_request,
    listen,
    serve,
)
from tests.conftest import apart

PAGE = '<!doctype html>\n<html lang="sv"><head><title>x</title></head>\n<body class="b">\n<p>{}</p>\n</body>\n</html>\n'
PANEL, NOTE, ALONE = "<section>panel</section>", "<aside>note</aside>", PAGE.format("nothing yet")


def write_site(folder: Path, text: str = "first") -> Path:
    (folder / "sv").mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(PAGE.format(text))
    (folder / "sv" / "index.html").write_text(PAGE.format(text))
    (folder / "404.html").write_text(PAGE.format("missing"))
    (folder / "site.js").write_bytes(b"0123456789")
    return folder


def build_from(folder: Path, output: Path) -> Outcome:
    """Stands for a build: what content/word says decides how it goes. A preview's process imports it from here."""
    word = (folder / "content" / "word").read_text()
    with (folder / "builds").open("a") as log:
        log.write(f"{os.getpid()} {word}\n")
    if word == "die":
        os._exit(9)
    if word == "crash":
        raise RuntimeError("a fault of ours")
    if word == "wrong":
        return Outcome(False, False, PANEL, "", ALONE, ("told",))
    before = (output / "index.html").read_text() if (output / "index.html").exists() else ""
    write_site(output, word)
    return Outcome(True, word not in before, "", "", "", ())


def crashed(trace: str) -> Outcome:
    return Outcome(False, False, f"<pre>{trace}</pre>", "", f"<body><pre>{trace}</pre></body>", ())


async def get(port: int, path: str, method: str = "GET", **headers: str) -> HTTPResponse:
    address = f"http://127.0.0.1:{port}{path}"
    asked = HTTPRequest(
        address, method=method, headers=headers, follow_redirects=False, body=b"" if method == "POST" else None
    )
    return await AsyncHTTPClient().fetch(asked, raise_error=False)


@asynccontextmanager
async def answering(site: Path, outcome: Outcome | None = None) -> AsyncIterator[tuple[Preview, int]]:
    """A server without builds: it shows the outcome."""
    sockets = listen(0)
    preview = Preview(site.resolve(), sockets[0].getsockname()[1])
    preview.show(outcome or Outcome(True, True, "", "", "", ()))
    server = HTTPServer(application(preview))
    server.add_sockets(sockets)
    try:
        yield preview, preview.port
    finally:
        server.stop()


@asynccontextmanager
async def following(folder: Path, word: str) -> AsyncIterator[tuple[int, list[str]]]:
    """The whole server, with builds that follow content/word."""
    (folder / "content").mkdir()
    (folder / "site.toml").touch()
    (folder / "content" / "word").write_text(word)
    sockets, told = listen(0), []
    (folder / "program").mkdir()
    watched = Watched(folder / "site.toml", (folder / "content",), folder / "program")
    output = folder / "out"
    running = asyncio.create_task(
        serve(sockets, partial(build_from, folder, output), crashed, output, watched, told.append, "ready")
    )
    try:
        await until(lambda: "ready" in told or running.done())
        yield sockets[0].getsockname()[1], told
    finally:
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running


async def until(what: Callable[[], bool | Awaitable[bool]]) -> None:
    async with asyncio.timeout(10):
        while True:
            found = what()
            if found if isinstance(found, bool) else await found:
                return
            await asyncio.sleep(0.02)


def save(folder: Path, word: str) -> None:
    """As most editors do: the new file takes the place of the old one, and none is ever half written."""
    (folder / "new").write_text(word)
    (folder / "new").replace(folder / "content" / "word")


def processes(folder: Path) -> set[str]:
    """Which processes have built."""
    return {line.split()[0] for line in (folder / "builds").read_text().splitlines()}


async def lacks(port: int, *texts: str) -> bool:
    page = (await get(port, "/")).body.decode()
    return not any(text in page for text in texts)


async def shows(port: int, text: str) -> bool:
    return text.encode() in (await get(port, "/")).body


# Who is answered


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST:8000"])
def test_a_browser_on_this_machine_is_answered(host: str) -> None:
    """An editor may type whichever name of this machine she knows."""
    assert is_own_request(host, None, 8000)
    assert is_own_request(host, f"http://{host.lower()}", 8000)


@pytest.mark.parametrize(
    "host",
    ["evil.example:8000", "localhost", "localhost:80", "localhost:8001", "localhost.evil.example:8000",
     "localhost:8000.evil.example", "evil.example,localhost:8000", "localhost:8000@evil.example", "",
     "192.168.1.2:8000"],
)  # fmt: skip
def test_a_foreign_name_is_refused(host: str) -> None:
    """A web page elsewhere that lets its own name point to this machine reads no drafts."""
    assert not is_own_request(host, None, 8000)


@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example",
        "https://localhost:8000",
        "http://localhost:8001",
        "http://localhost",
        "null",
        "",
        "file://",
    ],
)
def test_a_foreign_page_is_refused(origin: str) -> None:
    """A web page elsewhere cannot ask, or listen, through the browser of an editor."""
    assert not is_own_request("localhost:8000", origin, 8000)


def test_port_80_goes_without_saying() -> None:
    """Browsers leave out the port that is the usual one."""
    assert is_own_request("localhost", "http://localhost", 80)


def test_every_address_refuses_a_foreign_name(tmp_path: Path) -> None:
    """Not a page, not the script, not the socket, and not what is missing tells a foreign name anything."""

    async def ask() -> None:
        async with answering(write_site(tmp_path)) as (_, port):
            for path in ("/", "/sv/", "/nothing", "/livereload.js", "/livereload/panel.css", "/livereload"):
                assert (await get(port, path, Host=f"evil.example:{port}")).code == 403
                assert (await get(port, path, Origin="http://evil.example")).code == 403
            assert (await get(port, "/", method="POST")).code == 405
            with pytest.raises(HTTPClientError, match="403"):
                await websocket_connect(
                    HTTPRequest(f"ws://127.0.0.1:{port}/livereload", headers={"Origin": "http://evil.example"})
                )

    apart(lambda: asyncio.run(ask()))


def test_only_this_machine_can_connect() -> None:
    """Nobody on the same network reads drafts."""
    sockets = listen(0)
    try:
        assert {each.getsockname()[0] for each in sockets} <= {"127.0.0.1", "::1"}
        assert len({each.getsockname()[1] for each in sockets}) == 1
    finally:
        for each in sockets:
            each.close()


def test_a_taken_port_is_told() -> None:
    """Two previews do not share a port by chance: the second says which port is taken."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PortalError) as caught:
            listen(port)
    assert (caught.value.exit_status, caught.value.code) == (BUSY, "serve/port-taken")
    assert caught.value.arguments == {"port": str(port)}


# What is answered


@pytest.mark.parametrize(
    "path",
    ["/../secret", "/%2e%2e/secret", "/..%2fsecret", "/sv/../../secret", "/sv/%2e%2e/%2e%2e/secret", "/%2e%2e%5csecret",
     "/..\\secret", "/sv/./index.html", "//secret", "//etc/passwd", "/sv//index.html", "/%00", "/x%ff", "/c:/secret",
     "secret", "http://localhost/secret", "/link", "/linked/secret", "/" + "x" * 5000],
)  # fmt: skip
def test_nothing_outside_the_output_is_served(path: str, tmp_path: Path) -> None:
    """Whatever is asked for, and however it is written, only files of the site are sent."""
    site = write_site(tmp_path / "site")
    (tmp_path / "secret").write_text("secret")
    (site / "link").symlink_to(tmp_path / "secret")
    (site / "linked").symlink_to(tmp_path, target_is_directory=True)
    assert find_file(site.resolve(), path) is None


def test_traversal_over_the_wire_is_missing(tmp_path: Path) -> None:
    """What a client that normalises nothing sends is answered like any address that is not there."""
    site = write_site(tmp_path / "site")
    (tmp_path / "secret").write_text("top secret")

    async def ask() -> None:
        async with answering(site) as (_, port):
            for path in ("/../secret", "/%2e%2e/secret", "/sv/..%2f..%2fsecret", "//secret", "http://x/../secret"):
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n".encode())
                answer = await reader.read()
                writer.close()
                assert answer.split()[1] in (b"404", b"403")
                assert b"top secret" not in answer

    apart(lambda: asyncio.run(ask()))


def test_an_address_leads_to_its_page(tmp_path: Path) -> None:
    """A folder is its index page, with a slash; letters of any language may stand in an address."""
    site = write_site(tmp_path).resolve()
    (site / "å b.vtt").write_text("WEBVTT")
    assert find_file(site, "/") == site / "index.html"
    assert find_file(site, "/sv/") == site / "sv" / "index.html"
    assert find_file(site, "/%C3%A5%20b.vtt") == site / "å b.vtt"

    async def ask() -> None:
        async with answering(site) as (_, port):
            assert b"first" in (await get(port, "/sv/?q=1")).body
            moved = await get(port, "/sv")
            assert (moved.code, moved.headers["Location"]) == (302, "/sv/")
            missing = await get(port, "/nothing/")
            assert (missing.code, b"missing" in missing.body) == (404, True)
            head = await get(port, "/", method="HEAD")
            assert (head.code, head.body) == (200, b"")

    apart(lambda: asyncio.run(ask()))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.html", "text/html; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.svg", "image/svg+xml"),
        ("a.vtt", "text/vtt; charset=utf-8"),
        ("a.ics", "text/calendar; charset=utf-8"),
        ("a.wasm", "application/wasm"),
        ("A.JPG", "image/jpeg"),
        ("wasm.unknown.pagefind", "application/octet-stream"),
        ("en_1a2b.pf_meta", "application/octet-stream"),
    ],
)
def test_browsers_are_told_what_they_get(name: str, expected: str) -> None:
    """A script runs, captions show and a calendar opens, whatever the machine believes about endings."""
    assert content_type(name) == expected


def test_nothing_is_kept_and_films_come_in_pieces(tmp_path: Path) -> None:
    """What was saved is what is seen; and a player can jump."""

    async def ask() -> None:
        async with answering(write_site(tmp_path)) as (_, port):
            for path in ("/", "/site.js", "/site.js?v=1", "/nothing"):
                answer = await get(port, path)
                assert answer.headers.get_list("Cache-Control") == ["no-store"]
                assert "Etag" not in answer.headers
            whole = await get(port, "/site.js", **{"If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT"})
            assert (whole.code, whole.body) == (200, b"0123456789")
            piece = await get(port, "/site.js", Range="bytes=2-4")
            assert (piece.code, piece.body) == (206, b"234")

    apart(lambda: asyncio.run(ask()))


# What is added to a page


def test_additions_stand_where_they_belong() -> None:
    """The panel is the first thing that is read, the note the last, and a page without a body's end still shows it."""
    made = inject(PAGE.format("</body> in words").encode(), "<script></script>", "FIRST", "LAST").decode()
    assert "<title>x</title><script></script></head>" in made
    assert '<body class="b">FIRST\n<p></body> in words</p>\nLAST</body>\n</html>' in made
    assert inject(b"<p>only this", "", "FIRST", "LAST") == b"<p>only thisLAST"


def test_a_page_gets_a_linked_script_and_its_file_stays(tmp_path: Path) -> None:
    """Pages are shown under the policy that they are published with, which allows no script in a page; and nothing of
    the preview can be published, since it is in no file."""
    site = write_site(tmp_path)
    before = (site / "index.html").read_bytes()

    async def ask() -> None:
        async with answering(site, Outcome(True, True, PANEL, NOTE, "", ())) as (_, port):
            for host in ("localhost", "[::1]"):
                page = (await get(port, "/", Host=f"{host}:{port}")).body.decode()
                assert f'<script src="/livereload.js?host={host}&amp;port={port}" defer></script>' in page
            assert f'<body class="b">{PANEL}' in page
            assert f"{NOTE}</body>" in page
            assert '<link rel="stylesheet" href="/livereload/panel.css">' in page
            assert (await get(port, "/livereload/panel.css")).headers["Content-Type"] == "text/css; charset=utf-8"
            assert b"Connector" in (await get(port, "/livereload.js")).body

    apart(lambda: asyncio.run(ask()))
    assert (site / "index.html").read_bytes() == before


# Where a preview may lie


def test_a_preview_never_takes_the_place_of_a_site(tmp_path: Path) -> None:
    """Drafts cannot get into the folder that is copied to the host."""
    public = write_site(tmp_path / "public")
    with pytest.raises(PortalError) as caught:
        claim_output(public)
    assert (caught.value.exit_status, caught.value.code) == (REFUSED, "serve/not-a-preview")
    assert not workshop(public).exists()


def test_a_preview_goes_on_where_it_was(tmp_path: Path) -> None:
    """The second start of a preview is quick: its folder is known again."""
    claim_output(tmp_path / "preview")
    write_site(tmp_path / "preview")
    claim_output(tmp_path / "preview")


# Following what is saved


def test_a_saved_file_reloads_the_page(tmp_path: Path) -> None:
    """What was saved is on the page, and the browser is told; what changed nothing disturbs nobody."""

    async def follow() -> None:
        async with following(tmp_path, "first") as (port, _):
            await shows(port, "first")
            listener = await websocket_connect(f"ws://127.0.0.1:{port}/livereload")
            await listener.write_message(json_encode({"command": "hello"}))
            assert json_decode(await listener.read_message())["command"] == "hello"
            await listener.write_message(json_encode({"command": "info", "url": f"http://localhost:{port}/"}))
            heard = asyncio.ensure_future(listener.read_message())
            save(tmp_path, "first")
            await until(lambda: (tmp_path / "builds").read_text().count("first") >= 2)
            await asyncio.sleep(0.2)
            assert not heard.done()
            save(tmp_path, "second")
            assert json_decode(await asyncio.wait_for(heard, 10))["command"] == "reload"
            assert await shows(port, "second")
            listener.close()

    apart(lambda: asyncio.run(follow()))


def test_a_page_that_loaded_during_a_build_is_told(tmp_path: Path) -> None:
    """Saved twice in a row: a page that was not yet listening at the second time does not stay behind."""

    async def ask() -> None:
        async with answering(write_site(tmp_path)) as (preview, port):
            await get(port, "/sv/")
            preview.show(Outcome(True, True, "", "", "", ()))
            listener = await websocket_connect(f"ws://127.0.0.1:{port}/livereload")
            await listener.write_message(json_encode({"command": "info", "url": f"http://localhost:{port}/sv/#x"}))
            assert json_decode(await asyncio.wait_for(listener.read_message(), 5))["command"] == "reload"
            listener.close()

    apart(lambda: asyncio.run(ask()))


def test_a_mistake_takes_nothing_away(tmp_path: Path) -> None:
    """The last good pages stay, with a panel that goes when the mistake is mended; a fault of ours is shown the same
    way, even one that kills the process that builds."""

    async def follow() -> None:
        async with following(tmp_path, "first") as (port, told):
            for bad, shown in (("wrong", PANEL), ("crash", "a fault of ours"), ("die", "SpawnProcess")):
                save(tmp_path, bad)
                await until(lambda shown=shown: shows(port, shown))
                assert await shows(port, "first")
            assert "told" in told
            save(tmp_path, "mended")
            await until(lambda: shows(port, "mended"))
            # The new files are there a moment before the process tells that they are.
            await until(lambda: lacks(port, "<pre>", PANEL))

    apart(lambda: asyncio.run(follow()))


def test_without_any_site_the_problems_are_the_page(tmp_path: Path) -> None:
    """Who starts with a mistake sees it, at every address, and then the site."""

    async def follow() -> None:
        async with following(tmp_path, "wrong") as (port, _):
            answer = await get(port, "/any/address/")
            assert (answer.code, b"nothing yet" in answer.body, b"livereload.js" in answer.body) == (503, True, True)
            save(tmp_path, "first")
            await until(lambda: shows(port, "first"))

    apart(lambda: asyncio.run(follow()))


def test_a_folder_that_goes_and_comes_is_followed(tmp_path: Path) -> None:
    """Changing branches takes folders away and puts others in their place; the preview goes on."""

    async def follow() -> None:
        async with following(tmp_path, "first") as (port, _):
            (tmp_path / "content").rename(tmp_path / "away")
            await until(lambda: shows(port, "FileNotFoundError"))
            (tmp_path / "away").rename(tmp_path / "content")
            await until(lambda: shows(port, "first"))
            save(tmp_path, "second")
            await until(lambda: shows(port, "second"))

    apart(lambda: asyncio.run(follow()))


def test_a_changed_program_builds_anew(tmp_path: Path) -> None:
    """Who works on the portal itself sees the work: no page is made by the program as it was before."""

    async def follow() -> None:
        async with following(tmp_path, "first"):
            (tmp_path / "program" / "views.py").touch()
            await until(lambda: len(processes(tmp_path)) == 2)

    apart(lambda: asyncio.run(follow()))


def test_many_changes_are_few_builds_and_one_process(tmp_path: Path) -> None:
    """Never two builds at once, and no queue of them: the last state is what counts."""

    async def follow() -> None:
        async with following(tmp_path, "0") as (port, _):
            for number in range(1, 40):
                save(tmp_path, f"n{number}n")
                await asyncio.sleep(0.005)
            await until(lambda: shows(port, "n39n"))

    apart(lambda: asyncio.run(follow()))
    assert len((tmp_path / "builds").read_text().splitlines()) < 20
    assert len(processes(tmp_path)) == 1
