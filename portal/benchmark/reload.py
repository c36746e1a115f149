"""A preview, and a save → seconds until the page that somebody looks at has been loaded anew.

Does what a browser does with the preview's own script: it listens on livereload's line, and fetches the page when told
to. Nothing is asked before that message, so whatever the server waits for is measured too.
"""

import asyncio
import json
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tornado.httpclient import AsyncHTTPClient
from tornado.websocket import WebSocketClientConnection, websocket_connect

_HELLO = json.dumps({"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]})
_PATIENCE = 120


async def measure_reloads(program: Path, source: Path, output: Path, entry: Path, page: str, times: int) -> list[float]:
    """`entry` is saved with another summary each time; `page` is the address on which that is shown."""
    command = [sys.executable, str(program), "serve", "--source", str(source), "--output", str(output), "--port", "0"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    before = entry.read_text(encoding="utf-8")
    try:
        home = await asyncio.wait_for(_address(process.stdout), _PATIENCE)
        line = await websocket_connect(f"{home.replace('http', 'ws', 1)}livereload")
        await line.write_message(_HELLO)
        await line.read_message()
        await AsyncHTTPClient().fetch(home + page)
        # As the script does: who does not say what page is shown is not told to load it anew.
        await line.write_message(json.dumps({"command": "info", "plugins": {}, "url": home + page}))
        waiting = asyncio.create_task(_drain(process.stdout))
        taken = []
        for turn in range(times + 1):
            await asyncio.sleep(1)
            taken.append(await _reload(line, entry, before, home + page, turn))
        waiting.cancel()
        return taken[1:]  # the first is the one in which the builder still learns what it will keep
    finally:
        entry.write_text(before, encoding="utf-8")
        process.terminate()
        await process.wait()


async def _reload(line: WebSocketClientConnection, entry: Path, before: str, address: str, turn: int) -> float:
    new = f"Turn {turn}."
    changed = re.sub(r"^summary: .*$", f"summary: {new}", before, count=1, flags=re.MULTILINE)
    begun = time.perf_counter()
    entry.write_text(changed, encoding="utf-8")
    while True:
        told = json.loads(await asyncio.wait_for(line.read_message(), _PATIENCE))
        if told["command"] == "reload":
            answer = await AsyncHTTPClient().fetch(address)
            if new.encode() in answer.body:
                return time.perf_counter() - begun


async def _address(told: asyncio.StreamReader) -> str:
    while line := await told.readline():
        if found := re.search(rb"http://localhost:\d+/", line):
            return found[0].decode()
    raise RuntimeError("the preview ended before it began")


async def _drain(told: asyncio.StreamReader) -> Sequence[bytes]:
    """What nobody reads fills the pipe, and then the preview waits."""
    return [line async for line in told]
