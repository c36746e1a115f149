"""The site on this machine, for whoever writes it. In: a way to build, an output folder. Out: pages over HTTP, which
load themselves again when something was saved. An edge.

Building happens in a process of its own, which stays warm and can use all processors; so pages are answered meanwhile,
and no fault in a build can end the server. A failed build takes nothing away: the last good pages stay, with a panel
that tells what to mend. What is added to a page is added on its way out, never to a file.

Any web page that is open in the same browser can send requests to this machine. So only requests by this server's own
names are answered, from its own pages, and only with files of the output. What livereload does is carry the message.
"""

import asyncio
import errno
import re
import signal
import socket
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from livereload.watcher import Watcher
from tornado.escape import json_decode
from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPServerRequest
from tornado.netutil import bind_sockets
from tornado.routing import Matcher, Rule
from tornado.web import Application, ErrorHandler, HTTPError, RequestHandler, StaticFileHandler
from watchfiles import Change, awatch

from portal.errors import BUSY, MACHINE, REFUSED, PortalError
from portal.panel import Outcome
from portal.publish import workshop
from portal.urls import NOT_FOUND

_NAMES = ("localhost", "127.0.0.1", "[::1]")
_LOOPBACK = ("127.0.0.1", "::1")
_STYLE = Path(__file__).parent / "preview" / "panel.css"
_STYLE_HREF = "/livereload/panel.css"
_BODY = re.compile(rb"<body\b[^>]*>")

# Not asked of the system: what a system knows differs, and a browser runs no script of a wrong type.
_TYPES = {
    ".atom": "application/atom+xml",
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".ics": "text/calendar; charset=utf-8",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".rdf": "application/rdf+xml",
    ".svg": "image/svg+xml",
    ".ttl": "text/turtle; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".wasm": "application/wasm",
    ".webm": "video/webm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}


@dataclass(frozen=True, slots=True)
class Watched:
    """What the site is made from: the settings, folders with all below them, which may come and go, and the program,
    which a process that builds has read once and for all."""

    settings: Path
    folders: tuple[Path, ...]
    program: Path


class Preview:
    """What is shown now. Its number grows with every change that somebody could see."""

    def __init__(self, output: Path, port: int) -> None:
        self.output, self.port = output, port
        self.has_site = False
        self.outcome = Outcome(False, False, "", "", "", ())
        self._number = 0
        self._served: dict[str, int] = {}

    def show(self, outcome: Outcome) -> None:
        shown = (self.outcome.panel, self.outcome.note, self.outcome.page)
        self.has_site = self.has_site or outcome.built
        self.outcome = outcome
        if outcome.changed or shown != (outcome.panel, outcome.note, outcome.page):
            self._number += 1
            _Reloading.reload_waiters("*")

    def note_served(self, path: str) -> None:
        self._served[path] = self._number

    def is_behind(self, path: str) -> bool:
        """True of a page that was sent before the newest change: while it loaded, it heard no message."""
        return self._served.get(path) != self._number


class Builder:
    """A process that builds when it is asked: never two builds at once, and nothing is imported twice."""

    def __init__(self, build: Callable[[], Outcome]) -> None:
        context = get_context("spawn")  # this process has threads, and a copy of it would have their locks
        self._line, theirs = context.Pipe()
        self._process = context.Process(target=_build_when_asked, args=(build, theirs))
        self._process.start()
        theirs.close()
        self.is_old = False

    def build(self) -> Outcome | str:
        """The outcome, or what the program told about a fault of its own."""
        try:
            self._line.send(None)
            return self._line.recv()
        except (EOFError, OSError):
            self._process.join()
            self.is_old = True
            return f"{self._process}"

    def close(self) -> None:
        self._process.terminate()
        self._process.join()
        self._line.close()


def _build_when_asked(build: Callable[[], Outcome], line: Connection) -> None:
    """The life of the process. It ends with the server, however that ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server hears it too, and ends us
    with suppress(EOFError, OSError):
        while True:
            line.recv()
            try:
                answer: Outcome | str = build()
            except Exception:
                answer = traceback.format_exc()
            line.send(answer)


def listen(port: int) -> list[socket.socket]:
    """Sockets on this machine only, under both its addresses where it has both; 0 takes any free port.

    Raises PortalError (BUSY) when another program has the port, if only under one of them: a browser may choose that.
    """
    found: list[socket.socket] = []
    for address in _LOOPBACK:
        try:
            found += bind_sockets(found[0].getsockname()[1] if found else port, address)
        except OSError as error:
            if found and error.errno != errno.EADDRINUSE:  # a machine without the newer kind of address
                continue
            for each in found:
                each.close()
            raise PortalError(BUSY, "serve/port-taken", port=str(port)) from error
    return found


def claim_output(output: Path) -> None:
    """Marks a folder as a preview's. Raises PortalError (REFUSED) when anything else is in it: a preview shows drafts,
    and must not take the place of a site that is to be published."""
    mark = workshop(output) / "preview"
    if mark.exists():
        return
    if output.exists() and (not output.is_dir() or any(output.iterdir())):
        raise PortalError(REFUSED, "serve/not-a-preview", path=str(output))
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.touch()


async def serve(
    sockets: list[socket.socket],
    build: Callable[[], Outcome],
    crashed: Callable[[str], Outcome],
    output: Path,
    watched: Watched,
    tell: Callable[[str], None],
    welcome: str,
) -> None:
    """Serves until it is cancelled. Raises PortalError (MACHINE) when the system does not tell what was saved.

    `build` is called by another process, so it must be importable; `crashed` makes an outcome of what was told about a
    fault of ours; `welcome` is told when the first build is done.
    """
    preview = Preview(output.resolve(), sockets[0].getsockname()[1])
    server = HTTPServer(application(preview))
    builder = Builder(build)
    waiting = asyncio.Event()
    waiting.set()

    def changed(paths: set[str]) -> None:
        builder.is_old = builder.is_old or any(Path(path).is_relative_to(watched.program) for path in paths)
        waiting.set()

    watching = asyncio.create_task(_watch(watched, changed))
    watching.add_done_callback(lambda task: waiting.set())
    try:
        while True:
            await waiting.wait()
            # Before the build begins: what is saved while it runs, however often, is one more build.
            waiting.clear()
            if watching.done():
                watching.result()
            if builder.is_old:
                builder.close()
                builder = Builder(build)
            answer = await asyncio.to_thread(builder.build)
            outcome = answer if isinstance(answer, Outcome) else crashed(answer)
            for line in outcome.lines:
                tell(line)
            preview.show(outcome)
            if welcome:
                # Not before: a browser that came early waits, instead of being told that there is nothing.
                server.add_sockets(sockets)
                tell(welcome)
                welcome = ""
    finally:
        builder.close()  # first, since a thread waits for its answer
        server.stop()


# What was saved


async def _watch(watched: Watched, changed: Callable[[set[str]], None]) -> None:
    again = asyncio.Event()
    try:
        await asyncio.gather(_watch_folders(watched, again, changed), _watch_around(watched, again, changed))
    except OSError as error:
        raise PortalError(MACHINE, "serve/cannot-watch", reason=str(error)) from error


async def _watch_folders(watched: Watched, again: asyncio.Event, changed: Callable[[set[str]], None]) -> None:
    while True:
        folders = [folder for folder in (*watched.folders, watched.program) if folder.is_dir()]
        try:
            async for changes in awatch(*folders, stop_event=again, step=20, debounce=300):
                changed({path for _, path in changes})
        except FileNotFoundError:  # it went this very moment, and whoever took it away may bring it back
            await asyncio.sleep(0.1)
        again.clear()
        changed(set())


async def _watch_around(watched: Watched, again: asyncio.Event, changed: Callable[[set[str]], None]) -> None:
    """The settings by way of their folder, since most editors save by putting a new file in the place of the old one;
    and folders that come or go, since a watch dies with its folder."""
    folders = {str(folder) for folder in watched.folders}
    around = {path.parent for path in (watched.settings, *watched.folders)}
    async for changes in awatch(*around, step=20, debounce=300, recursive=False):
        if any(path == str(watched.settings) for _, path in changes):
            changed(set())
        if any(path in folders and change is not Change.modified for change, path in changes):
            again.set()


# What is answered


def application(preview: Preview) -> Application:
    """Answers 403 to whatever was not asked by our own name, before anything looks at what was asked."""
    own = [
        (r"/livereload", _Reloading, {"preview": preview}),
        (r"/livereload\.js", LiveReloadJSHandler),
        (re.escape(_STYLE_HREF), _PanelStyle),
        (r"/(.*)", _Published, {"path": str(preview.output), "preview": preview}),
    ]
    return Application(
        [Rule(_OwnRequest(preview.port), own)],
        default_handler_class=ErrorHandler,
        default_handler_args={"status_code": 403},
        log_function=lambda handler: None,
    )


def is_own_request(host: str, origin: str | None, port: int) -> bool:
    """Whether the Host header is a name of ours, and the Origin header, where there is one, a page of ours.

    A foreign site can make its own name point to this machine, but the browser still sends that name as Host.
    """
    names = {f"{name}:{port}" for name in _NAMES} | (set(_NAMES) if port == 80 else set())
    return host.lower() in names and (origin is None or origin in {f"http://{name}" for name in names})


def find_file(site: Path, path: str) -> Path | None:
    """The file, or folder, that a request's path names below the site; None for anything else.

    The site is a path without links; the request's path is percent-encoded, as it came.
    """
    try:
        first, *segments = unquote(path, errors="strict").split("/")
        if first or any(segment in (".", "..") or re.search(r"[\\:\x00]", segment) for segment in segments):
            return None
        if "" in segments[:-1]:
            return None
        found = site.joinpath(*segments)
        if path.endswith("/"):
            found /= "index.html"
        # A link, wherever on the way, makes the two differ.
        return found if found.exists() and found.resolve() == found else None
    except (OSError, ValueError):
        return None


def content_type(name: str) -> str:
    return _TYPES.get(Path(name).suffix.lower(), "application/octet-stream")


def inject(html: bytes, head: str, first: str, last: str) -> bytes:
    """Puts something at the end of the head, and first and last in the body."""
    html = html.replace(b"</head>", head.encode() + b"</head>", 1)
    html = _BODY.sub(lambda found: found[0] + first.encode(), html, count=1)
    end = html.rfind(b"</body>")
    end = len(html) if end < 0 else end
    return html[:end] + last.encode() + html[end:]


class _OwnRequest(Matcher):
    def __init__(self, port: int) -> None:
        self._port = port

    def match(self, request: HTTPServerRequest) -> dict[str, Any] | None:
        return {} if is_own_request(request.host, request.headers.get("Origin"), self._port) else None


class _Reloading(LiveReloadHandler):
    """livereload's own, without its watcher and its readiness to talk to everybody."""

    watcher = Watcher()
    live_css = False

    def initialize(self, preview: Preview) -> None:
        self._preview = preview

    def check_origin(self, origin: str) -> bool:
        return is_own_request(self.request.host, origin, self._preview.port)

    def on_message(self, message: str | bytes) -> None:
        super().on_message(message)
        asked = json_decode(message)
        if asked["command"] == "info" and self._preview.is_behind(urlsplit(asked.get("url", "")).path):
            self.send_message({"command": "reload", "path": "*", "liveCSS": False})


class _PanelStyle(RequestHandler):
    def get(self) -> None:
        self.set_header("Content-Type", content_type(_STYLE.name))
        self.set_header("Cache-Control", "no-store")
        self.finish(_STYLE.read_bytes())


class _Published(StaticFileHandler):
    """A file of the output. Tornado's own handler sends what is no page: players ask for films in pieces."""

    def initialize(self, path: str, preview: Preview) -> None:
        super().initialize(path)
        self._preview = preview

    def set_default_headers(self) -> None:
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")
        # A foreign page may not put what it cannot ask for into itself, as a picture or a script.
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")

    async def get(self, path: str, include_body: bool = True) -> None:
        if not self._preview.has_site:
            self._send_page(503, self._preview.outcome.page.encode(), alone=True)
            return
        found = find_file(self._preview.output, self.request.path)
        if found is None:
            self._send_missing()
        elif found.is_dir():
            self.redirect(f"{self.request.path}/")
        elif found.suffix == ".html":
            self._send_page(200, found.read_bytes())
        else:
            await super().get(found.relative_to(self._preview.output).as_posix(), include_body)

    def get_content_type(self) -> str:
        return content_type(self.absolute_path)

    def get_cache_time(self, *_: Any) -> int:
        return 0

    def compute_etag(self) -> None:
        return None

    def should_return_304(self) -> bool:
        return False

    def _send_missing(self) -> None:
        page = find_file(self._preview.output, f"/{NOT_FOUND}")
        if page is None:
            raise HTTPError(404)
        self._send_page(404, page.read_bytes())

    def _send_page(self, status: int, html: bytes, alone: bool = False) -> None:
        outcome = self._preview.outcome
        panel, note = ("", "") if alone else (outcome.panel, outcome.note)
        host = self.request.host.lower().removesuffix(f":{self._preview.port}")
        # A file and no script in the page: pages have the policy that they will be published with.
        head = f'<script src="/livereload.js?host={escape(host)}&amp;port={self._preview.port}" defer></script>\n'
        if panel or note:
            head = f'<link rel="stylesheet" href="{_STYLE_HREF}">\n{head}'
        self._preview.note_served(self.request.path)
        self.set_status(status)
        self.set_header("Content-Type", content_type(NOT_FOUND))
        self.finish(inject(html, head, panel, note))
