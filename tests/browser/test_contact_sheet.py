"""Every kind of page in small beside the others, for people to look at: what no test finds, an eye finds.

`--contact-sheet FOLDER` keeps one picture for each language and scheme, with each page as a telephone and as a desk
shows it. Without it two pages are laid out, so that the sheet is there on the day that somebody wants to look.
"""

import io
import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.browser.conftest import Screen
from tests.browser.test_every_page import LANGUAGES, PAGES, SCHEMES, WIDTHS

IN_A_ROW = 5
HEIGHT, GAP, LABEL = 900, 8, 24
SMALLER = {320: 2, 1280: 4}
COLUMNS = {320: 3, 1280: 1}
"""A telephone's long page goes on in the next column. What does not find room here is more of the same list."""

CELL = sum((width // SMALLER[width] + GAP) * COLUMNS[width] for width in WIDTHS) + 2 * GAP
GROUND, WORDS = "#777", "#fff"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "sheet_of" in metafunc.fixturenames:
        kept = metafunc.config.getoption("contact_sheet")
        wanted = itertools.product(LANGUAGES, SCHEMES) if kept else [("ar", "dark")]
        metafunc.parametrize("sheet_of", list(wanted), ids="-".join)


def picture_of(screen: Screen, address: str, width: int) -> Image.Image:
    page = screen.open(address)
    page.wait_for_load_state("networkidle")  # the list of professionals asks for its dates, then grows
    tall = min(page.evaluate("document.documentElement.scrollHeight"), HEIGHT * SMALLER[width] * COLUMNS[width])
    clip = {"x": 0, "y": 0, "width": width, "height": tall}
    large = Image.open(io.BytesIO(page.screenshot(full_page=True, clip=clip))).convert("RGB")
    return large.resize((width // SMALLER[width], tall // SMALLER[width]), Image.Resampling.LANCZOS)


def cell_of(name: str, pictures: dict[int, Image.Image]) -> Image.Image:
    """The pages of one name, the narrow one folded into columns."""
    cell = Image.new("RGB", (CELL, LABEL + HEIGHT + GAP), GROUND)
    ImageDraw.Draw(cell).text((GAP, 2), name, fill=WORDS, font=ImageFont.load_default(size=16))
    left = GAP
    for width, picture in pictures.items():
        for top in range(0, HEIGHT * COLUMNS[width], HEIGHT):
            if top < picture.height:
                part = picture.crop((0, top, picture.width, min(top + HEIGHT, picture.height)))
                cell.paste(part, (left, LABEL))
            left += picture.width + GAP
    return cell


def sheet_with(cells: list[Image.Image]) -> Image.Image:
    across, down = min(IN_A_ROW, len(cells)), -(-len(cells) // IN_A_ROW)
    sheet = Image.new("RGB", (across * CELL, down * cells[0].height), GROUND)
    for number, cell in enumerate(cells):
        sheet.paste(cell, (number % IN_A_ROW * CELL, number // IN_A_ROW * cell.height))
    return sheet


@pytest.mark.browser
def test_every_page_has_its_picture_on_the_sheet(
    screen: Callable[[str, int], Screen], sheet_of: tuple[str, str], pytestconfig: pytest.Config
) -> None:
    """Whoever looks through a sheet has seen each kind of page: none is left out, and none came too early, blank."""
    language, scheme = sheet_of
    kept = pytestconfig.getoption("contact_sheet")
    cells = []
    for name, address in PAGES.items() if kept else (("show", PAGES["show"]), ("worst", PAGES["worst"])):
        pictures = {width: picture_of(screen(scheme, width), f"{language}/{address}", width) for width in WIDTHS}
        for width, picture in pictures.items():
            darkest, lightest = picture.convert("L").getextrema()
            assert lightest - darkest > 100, f"{name} is blank at {width} px"
        cells.append(cell_of(name, pictures))
    sheet = sheet_with(cells)
    if kept:
        Path(kept).mkdir(parents=True, exist_ok=True)
        sheet.save(Path(kept) / f"{language}-{scheme}.jpg", quality=85)
