"""What a photographer, and whoever looks, may rely on: a picture's size, its copies, and what is not in them."""

import io
import random
import zlib

import pytest
from PIL import Image, ImageCms, ImageDraw

from portal.errors import CONTENT, PortalError
from portal.picture_files import Copy, PictureHead, copies, jpeg_copies, make_copy, read_head, webp_copies

WEBP, JPEG = Copy(40, 20, "webp"), Copy(40, 20, "jpg")
RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 160, 60), (30, 60, 200), (255, 255, 255)


def corners(width: int = 80, height: int = 40) -> Image.Image:
    """Red, green, blue and white, from the upper left by rows."""
    image = Image.new("RGB", (width, height), WHITE)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, width // 2 - 1, height // 2 - 1), fill=RED)
    pen.rectangle((width // 2, 0, width, height // 2 - 1), fill=GREEN)
    pen.rectangle((0, height // 2, width // 2 - 1, height), fill=BLUE)
    return image


def saved(image: Image.Image, format: str = "PNG", **options: object) -> bytes:
    made = io.BytesIO()
    image.save(made, format=format, **options)
    return made.getvalue()


def head(data: bytes) -> PictureHead | None:
    return read_head(io.BytesIO(data))


def made(data: bytes, copy: Copy = WEBP) -> Image.Image:
    image = Image.open(io.BytesIO(make_copy(copy, "bild", data)))
    assert image.size == (copy.width, copy.height)
    return image.convert("RGB")


def is_near(image: Image.Image, place: tuple[float, float], colour: tuple[int, int, int]) -> bool:
    """Whether the picture has a colour at a place, told as shares of width and height."""
    found = image.getpixel((int(place[0] * image.width), int(place[1] * image.height)))
    return max(abs(a - b) for a, b in zip(found, colour, strict=True)) < 24


def orientation(value: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = value
    return exif


def widths(width: int, height: int = 600) -> tuple[list[int], list[int]]:
    told = PictureHead(width, height)
    return [each.width for each in webp_copies(told)], [each.width for each in jpeg_copies(told)]


def test_each_screen_finds_a_copy_that_fits() -> None:
    """A telephone fetches no more than it shows, and browsers before 2020 find a format that they know."""
    assert widths(4000) == ([400, 800, 1280], [800, 1280])
    assert [(each.width, each.height, each.ending) for each in copies(PictureHead(4000, 3000))] == [
        (400, 300, "webp"),
        (800, 600, "webp"),
        (1280, 960, "webp"),
        (800, 600, "jpg"),
        (1280, 960, "jpg"),
    ]


def test_no_copy_is_larger_than_the_picture() -> None:
    """Nothing is blown up, and a copy that is hardly smaller than the next is not made."""
    assert widths(640) == ([400, 640], [640])
    assert widths(900) == ([400, 900], [900])
    assert widths(420) == ([420], [420])
    assert widths(1) == ([1], [1])
    assert [(each.width, each.height) for each in webp_copies(PictureHead(1200, 1))] == [(400, 1), (800, 1), (1200, 1)]


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "GIF"])
def test_every_format_is_read_and_made_smaller(format: str) -> None:
    """What people have in their telephones becomes what all browsers know."""
    data = saved(corners(), format)
    assert head(data) == PictureHead(80, 40)
    for copy, opening in ((WEBP, b"RIFF"), (JPEG, b"\xff\xd8")):
        assert make_copy(copy, "bild", data).startswith(opening)
        assert is_near(made(data, copy), (0.2, 0.2), RED)
        assert is_near(made(data, copy), (0.8, 0.8), WHITE)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize(
    ("held", "upper_left"),
    [(1, RED), (2, GREEN), (3, WHITE), (4, BLUE), (5, RED), (6, BLUE), (7, WHITE), (8, GREEN)],
)
def test_a_picture_stands_upright(held: int, upper_left: tuple[int, int, int], format: str) -> None:
    """However the telephone was held, people stand on their feet, and the room kept for the picture has its shape."""
    data = saved(corners(), format, exif=orientation(held))
    upright = PictureHead(80, 40) if held < 5 else PictureHead(40, 80)
    assert head(data) == upright
    image = made(data, Copy(upright.width // 2, upright.height // 2, "webp"))
    assert is_near(image, (0.2, 0.2), upper_left)


def test_nothing_that_a_camera_wrote_is_published() -> None:
    """Where a picture was taken, when, by whom and with what is nobody's business."""
    exif = Image.Exif()
    exif[0x010F], exif[0x013B] = "Kameramakare", "Fotografens namn"
    exif.get_ifd(0x8825).update({1: "N", 2: (57.0, 42.0, 30.0), 3: "E", 4: (11.0, 58.0, 0.0)})
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>Fotografens namn</x:xmpmeta>"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for format, more in (("JPEG", {"comment": b"Fotografens namn", "dpi": (300, 300)}), ("WEBP", {}), ("PNG", {})):
        data = saved(corners(), format, exif=exif, xmp=xmp, icc_profile=profile, **more)
        assert b"Fotografens" in data or format == "PNG"
        for copy in (WEBP, JPEG):
            small = make_copy(copy, "bild", data)
            image = Image.open(io.BytesIO(small))
            assert not image.getexif()
            assert not {"exif", "xmp", "icc_profile", "comment"} & image.info.keys()
            assert b"Fotografens" not in small and b"Kamera" not in small


def test_what_is_transparent_becomes_white() -> None:
    """Black lines on nothing are seen on a dark page too."""
    image = Image.new("RGBA", (80, 40), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((0, 0, 39, 39), fill=(0, 0, 0, 255))
    listed = image.convert("P")
    plain = Image.new("RGB", (80, 40), BLUE)
    for data in (saved(image), saved(image, "WEBP"), saved(listed, transparency=listed.getpixel((60, 20)))):
        for copy in (WEBP, JPEG):
            assert is_near(made(data, copy), (0.2, 0.5), (0, 0, 0))
            assert is_near(made(data, copy), (0.8, 0.5), WHITE)
    assert is_near(made(saved(plain, transparency=BLUE)), (0.5, 0.5), WHITE)


def test_pictures_from_a_printer_keep_their_colours() -> None:
    """In four colours, in grey, in sixteen bits or in two: what editors are given to use looks as it did."""
    grey = Image.new("L", (80, 40), 128)
    assert is_near(made(saved(Image.new("CMYK", (80, 40), (0, 220, 220, 20)), "JPEG")), (0.5, 0.5), (235, 32, 32))
    assert is_near(made(saved(grey)), (0.5, 0.5), (128, 128, 128))
    assert is_near(made(saved(Image.new("I;16", (80, 40), 0x8000))), (0.5, 0.5), (128, 128, 128))
    assert is_near(made(saved(Image.new("1", (80, 40), 1))), (0.5, 0.5), WHITE)
    assert is_near(made(saved(Image.new("LA", (80, 40), (0, 128)))), (0.5, 0.5), (127, 127, 127))


def test_colours_of_a_wider_screen_are_those_of_every_screen() -> None:
    """A profile is followed, since it is not sent along; one that does not fit says nothing."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    xyz = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (lab, xyz, b"no profile"):
        assert is_near(made(saved(corners(), icc_profile=profile)), (0.2, 0.2), RED)
        assert is_near(made(saved(Image.new("L", (80, 40), 128), icc_profile=profile)), (0.5, 0.5), (128, 128, 128))


@pytest.mark.parametrize("format", ["GIF", "PNG", "WEBP"])
def test_a_moving_picture_stands_still(format: str) -> None:
    """Nothing moves that a reader cannot stop: the first picture is shown, and the editor is told."""
    frames = [Image.new("RGB", (80, 40), colour) for colour in (GREEN, BLUE)]
    data = saved(frames[0], format, save_all=True, append_images=frames[1:], duration=500)
    assert head(data) == PictureHead(80, 40, moving=True)
    small = Image.open(io.BytesIO(make_copy(WEBP, "bild", data)))
    assert not getattr(small, "is_animated", False)
    assert is_near(small.convert("RGB"), (0.5, 0.5), GREEN)


def test_a_tiny_picture_is_published_as_tiny() -> None:
    """A single dot is a picture too."""
    data = saved(Image.new("RGB", (1, 1), RED))
    assert head(data) == PictureHead(1, 1)
    assert {made(data, copy).size for copy in copies(PictureHead(1, 1))} == {(1, 1)}


def test_the_same_picture_makes_the_same_bytes() -> None:
    """What is built twice is the same twice, so that nothing is sent anew."""
    data = saved(corners(1600, 800), "JPEG")
    for copy in copies(PictureHead(1600, 800)):
        assert make_copy(copy, "bild", data) == make_copy(copy, "bild", data)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "GIF"])
def test_half_a_picture_is_told_by_its_name(format: str, capfd: pytest.CaptureFixture[str]) -> None:
    """What was cut short on its way is never published, and the editor is told which file it is."""
    noise = Image.frombytes("RGB", (200, 100), random.Random(1).randbytes(60_000))
    data = saved(noise, format)
    assert head(data[: len(data) // 2]) is None, "nobody hears of it only when the site is built"
    with pytest.raises(PortalError) as told:
        make_copy(WEBP, "content/x/bild", data[: len(data) // 2])
    assert (told.value.exit_status, told.value.code) == (CONTENT, "picture/damaged")
    assert told.value.arguments == {"file": "content/x/bild"}
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("format", "options"),
    [
        ("JPEG", {"comment": saved(corners(), "JPEG")}),
        ("JPEG", {"progressive": True}),
        ("PNG", {}),
        ("WEBP", {}),
        ("AVIF", {}),
        ("GIF", {}),
    ],
)
def test_a_picture_that_lost_its_end_is_told_before_anybody_builds(format: str, options: dict[str, object]) -> None:
    """Its head is good, and may hold a small picture with an end of its own, as cameras write one."""
    noise = Image.frombytes("RGB", (200, 100), random.Random(1).randbytes(60_000))
    data = saved(noise, format, **options)
    assert head(data) == PictureHead(200, 100)
    assert [lost for lost in (10, 40, 1000, len(data) // 2) if head(data[:-lost])] == []


@pytest.mark.parametrize("format", ["JPEG", "PNG"])
def test_what_a_telephone_writes_behind_a_picture_is_no_damage(format: str) -> None:
    """The film of a second that a telephone takes with each picture stands behind its end."""
    data = saved(corners(), format)
    for film in (bytes(4), b"\0\0\0\x18ftypmp42" + random.Random(1).randbytes(3_000_000)):
        assert head(data + film) == PictureHead(80, 40)
        assert make_copy(WEBP, "bild", data + film)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "GIF"])
def test_no_file_ends_a_build_unexpectedly(format: str, capfd: pytest.CaptureFixture[str]) -> None:
    """A damaged picture, and what is none at all, has no size or some size, and a copy or our own sentence."""
    chance, whole = random.Random(format), saved(corners(), format, exif=orientation(6) if format != "GIF" else b"")
    for _ in range(100):
        data = bytearray(whole[: chance.randint(0, len(whole))] if chance.random() < 0.5 else whole)
        for _ in range(chance.randint(1, 9) if data else 0):
            data[chance.randrange(len(data))] = chance.randrange(256)
        found = head(bytes(data))
        if found is not None and not found.is_too_large:
            try:
                make_copy(WEBP, "bild", bytes(data))
            except PortalError as error:
                assert error.code == "picture/damaged"
    for nothing in (b"", b"Bilden kommer senare.", bytes(1000), b"<svg xmlns='http://www.w3.org/2000/svg'/>"):
        assert head(nothing) is None
    assert capfd.readouterr() == ("", "")


def png_that_says(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")

    said = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", said) + chunk(b"IDAT", zlib.compress(bytes(99))) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("width", "height"), [(30_000, 30_000), (10_000, 5_001), (16_001, 1), (1, 16_001)])
def test_a_small_file_cannot_fill_the_memory(width: int, height: int) -> None:
    """Who says to be of gigabytes is believed, told so, and never unfolded."""
    data = png_that_says(width, height)
    assert len(data) < 200
    found = head(data)
    assert found is not None and (found.width, found.height) == (width, height) and found.is_too_large
    with pytest.raises(PortalError, match="damaged"):
        make_copy(WEBP, "bild", data)


def test_the_largest_of_telephones_takes_pictures_that_fit() -> None:
    """Forty-eight million dots, upright or lying."""
    assert not PictureHead(8064, 6048).is_too_large
    assert not PictureHead(6048, 8064).is_too_large


class Counted(io.BytesIO):
    """A stream that knows how much was read of it, wherever that stood."""

    read_in_all = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.read_in_all += len(data)
        return data


def test_only_heads_and_ends_are_read_of_a_photograph() -> None:
    """A folder of large photographs costs a build no more than one of small ones."""
    data = saved(Image.frombytes("RGB", (1200, 800), random.Random(2).randbytes(2_880_000)), "JPEG", quality=95)
    stream = Counted(data)
    assert read_head(stream) == PictureHead(1200, 800)
    assert 0 < stream.read_in_all < len(data) / 10
