"""How long a film is, read from the heads of its file, whatever lies in it."""

import io
import random
import shutil
from pathlib import Path

import pytest

from portal.film_files import read_seconds
from portal.reading import read_source

BROKEN = Path(__file__).parents[1] / "broken"
FOLDER = BROKEN / "film-of-another-length/content/areas/centrum/films/film-of-another-length"
WEBM, MP4 = (FOLDER / "somn.webm").read_bytes(), (FOLDER / "tecken.mp4").read_bytes()
SEEK_HEAD, CLUSTER = bytes.fromhex("114d9b74"), bytes.fromhex("1f43b675")


def test_a_film_says_how_long_it_is() -> None:
    """The length is read in both formats, whatever the letters of the file's ending."""
    assert read_seconds(io.BytesIO(WEBM), "somn.WebM") == pytest.approx(3, abs=0.1)
    assert read_seconds(io.BytesIO(MP4), "tecken.mp4") == pytest.approx(75, abs=0.1)


def test_a_film_without_a_table_of_contents_says_it_too() -> None:
    """A browser that records writes none, and people hand in what their browser recorded."""
    start = WEBM.index(SEEK_HEAD)
    size = WEBM[start + 4] ^ 0x80 if WEBM[start + 4] & 0x80 else None
    without = WEBM[:start] + WEBM[start + 5 + size :] if size is not None else None
    assert without is not None and SEEK_HEAD not in without
    assert read_seconds(io.BytesIO(without), "somn.webm") == pytest.approx(3, abs=0.1)


def test_only_the_heads_are_read() -> None:
    """What is filmed is passed over: reading ends where the pictures begin."""
    stream = io.BytesIO(WEBM)
    read_seconds(stream, "somn.webm")
    assert 0 < stream.tell() < WEBM.index(CLUSTER)


@pytest.mark.parametrize(("name", "whole"), [("somn.webm", WEBM), ("tecken.mp4", MP4)])
def test_no_file_ends_a_build(name: str, whole: bytes, caplog: pytest.LogCaptureFixture) -> None:
    """Half a film, a damaged one and what is none at all have no length, or one above nothing."""
    chance = random.Random(name)
    for _ in range(400):
        data = bytearray(whole[: chance.randint(0, len(whole))])
        for _ in range(chance.randint(0, 9) if data else 0):
            data[chance.randrange(min(len(data), 400))] = chance.randrange(256)
        seconds = read_seconds(io.BytesIO(data), name)
        assert seconds is None or seconds > 0
    for nothing in (b"", b"Filmen kommer senare.", b"\x1aE\xdf\xa3", bytes(1000)):
        assert read_seconds(io.BytesIO(nothing), name) is None
    assert not caplog.records  # they would stand among the messages to editors


def test_what_is_read_from_disk_knows_its_length(tmp_path: Path) -> None:
    """A film beside its text comes with its length, and nothing else is asked for one."""
    shutil.copytree(BROKEN / "_base", tmp_path, dirs_exist_ok=True)
    shutil.copytree(BROKEN / "film-of-another-length/content", tmp_path / "content", dirs_exist_ok=True)
    (tmp_path / "content/areas/centrum/films/film-of-another-length/bild.jpg").write_bytes(b"x")
    found = {path.rsplit("/", 1)[-1]: file.seconds for path, file in read_source(tmp_path).files.items()}
    assert found == {"somn.webm": pytest.approx(3, abs=0.1), "tecken.mp4": pytest.approx(75, abs=0.1), "bild.jpg": None}
