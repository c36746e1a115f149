"""A picture's file → how large it is, and the copies of it that are published. In: a stream or its bytes. Out:
PictureHead, Copy, and a copy's bytes, the same for the same picture and the same Pillow.

Only heads are read to know how large a picture is, and whether its end has come along, too; a copy is made late, when
somebody publishes it. No copy is larger than the picture, and none holds what a camera wrote beside it: the place, the
day, the owner's name.
"""

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from portal.errors import CONTENT, PortalError

if TYPE_CHECKING:
    from PIL.Image import Image

WEBP_WIDTHS = (400, 800, 1280)
"""Pixels: for telephones, for sharp telephones and plain screens, for sharp screens."""

JPEG_WIDTHS = (800, 1280)
"""For browsers before 2020, which know nothing newer; the largest for whoever shows a picture beside a link."""

MOST_PIXELS = 50_000_000
"""As a telephone takes them at most. Two hundred megabytes of memory, whatever a small file says that it unfolds to."""

LONGEST_SIDE = 16_000
"""Pixels that a WebP can have in one direction, rounded down."""

WORTH_A_COPY = 1.25
"""A width must be so many times smaller than the largest, or it saves nobody anything."""

_START_OF_SCAN, _END_OF_IMAGE = 0xDA, b"\xff\xd9"
_PNG_END = b"\0\0\0\0IEND"
_TAIL, _PIECE = 1 << 14, 1 << 20
"""Bytes: where nearly every picture ends, and how much is looked through at a time of the others."""

_FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF")
_MOVING = ("PNG", "WEBP", "AVIF", "GIF")
_ORIENTATION = 0x0112
_SIDEWAYS = 5
"""From this orientation on, a camera was held on its side."""

_WEBP = {"format": "WEBP", "quality": 80, "method": 4}
_JPEG = {"format": "JPEG", "quality": 82, "optimize": True, "progressive": True}


@dataclass(frozen=True, slots=True)
class PictureHead:
    """Pixels, as the picture is seen: the way its camera was held is told already. `moving` has several frames."""

    width: int
    height: int
    moving: bool = False

    @property
    def is_too_large(self) -> bool:
        return self.width * self.height > MOST_PIXELS or max(self.width, self.height) > LONGEST_SIDE


@dataclass(frozen=True, slots=True)
class Copy:
    """A size and a format to publish a picture in; `ending` is "webp" or "jpg"."""

    width: int
    height: int
    ending: str


def read_head(stream: BinaryIO) -> PictureHead | None:
    """None when it is no picture in a format that we know, or its end is missing."""
    # What a decoder raises of a damaged file is written down nowhere, and what it warns of is no message for editors.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image = _opened(stream)
            width, height = image.size
            if _orientation(image) >= _SIDEWAYS:
                width, height = height, width
            moving = image.format in _MOVING and getattr(image, "is_animated", False)
            head = PictureHead(width, height, moving) if width and height else None
            return head if head and (head.is_too_large or _is_whole(stream, image)) else None
        except Exception:
            return None


def _is_whole(stream: BinaryIO, image: "Image") -> bool:
    """Whether what was fetched or sent has come to its end. A telephone may write a film or another picture behind it,
    so it is not the last bytes that tell. A WebP without its end has no head either."""
    stream.seek(0)
    match image.format:
        case "JPEG" | "MPO":
            return _is_whole_jpeg(stream)
        case "PNG":
            return _holds(stream, _PNG_END)
        case "AVIF":
            return _is_whole_avif(stream)
        case "GIF":
            # Its end has no sign that cannot stand elsewhere; raises when the picture stops before it.
            image.load()
    return True


def _is_whole_jpeg(stream: BinaryIO) -> bool:
    """What stands before the picture itself may hold a small one with an end of its own, and is passed over."""
    stream.seek(2)
    while (sign := stream.read(2)) and sign[0] == 0xFF:
        if sign[1] == 0xFF:
            stream.seek(-1, io.SEEK_CUR)
            continue
        stream.seek(int.from_bytes(stream.read(2)) - 2, io.SEEK_CUR)
        if sign[1] == _START_OF_SCAN:
            return _holds(stream, _END_OF_IMAGE)
    return True


def _is_whole_avif(stream: BinaryIO) -> bool:
    """Each part says how long it is; the last one may say 0 for "to the end", and one too long for four bytes 1."""
    end, place = stream.seek(0, io.SEEK_END), 0
    while place < end:
        stream.seek(place)
        size = int.from_bytes(stream.read(4))
        if size == 1:
            stream.seek(4, io.SEEK_CUR)
            size = int.from_bytes(stream.read(8))
        if not size:
            return True
        place += size
    return place == end


def _holds(stream: BinaryIO, sign: bytes) -> bool:
    """Whether it stands anywhere from here on."""
    here, end = stream.tell(), stream.seek(0, io.SEEK_END)
    stream.seek(max(here, end - _TAIL))
    if sign in stream.read():
        return True
    stream.seek(here)
    before = b""
    while piece := stream.read(_PIECE):
        if sign in before + piece:
            return True
        before = piece[1 - len(sign) :]
    return False


def copies(head: PictureHead) -> tuple[Copy, ...]:
    return (*webp_copies(head), *jpeg_copies(head))


def webp_copies(head: PictureHead) -> tuple[Copy, ...]:
    """The narrowest first."""
    return _copies(head, WEBP_WIDTHS, "webp")


def jpeg_copies(head: PictureHead) -> tuple[Copy, ...]:
    """The narrowest first; for a small picture only one."""
    return _copies(head, JPEG_WIDTHS, "jpg")


def _copies(head: PictureHead, widths: tuple[int, ...], ending: str) -> tuple[Copy, ...]:
    largest = min(widths[-1], head.width)
    chosen = [*(width for width in widths if width * WORTH_A_COPY <= largest), largest]
    return tuple(Copy(width, max(1, round(head.height * width / head.width)), ending) for width in chosen)


def make_copy(copy: Copy, name: str, data: bytes) -> bytes:
    """`name` is what an editor calls the picture. Raises PortalError (CONTENT) when it is damaged: that shows only when
    the whole of it is looked at, and that is done once for each picture, not in each build."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            made = io.BytesIO()
            drawn = _draw(_opened(io.BytesIO(data)), copy)
            drawn.save(made, **(_WEBP if copy.ending == "webp" else _JPEG))
        except Exception as error:
            raise PortalError(CONTENT, "picture/damaged", file=name) from error
    return made.getvalue()


def _opened(stream: BinaryIO) -> "Image":
    from PIL import Image
    from PIL.Image import open as parse_picture

    # Our own bound is asked before anything is unfolded, and says so to whoever can change it.
    Image.MAX_IMAGE_PIXELS = None
    return parse_picture(stream, formats=_FORMATS)


def _orientation(image: "Image") -> int:
    """As EXIF tells it, 1 to 8."""
    from PIL.Image import Exif

    exif = Exif()
    exif.load(image.info.get("exif", b""))
    told = exif.get(_ORIENTATION, 1)
    return told if told in range(1, 9) else 1


def _draw(image: "Image", copy: Copy) -> "Image":
    from PIL import Image

    if PictureHead(*image.size).is_too_large:
        raise ValueError(image.size)
    orientation = _orientation(image)
    size = (copy.height, copy.width) if orientation >= _SIDEWAYS else (copy.width, copy.height)
    # A JPEG can be unfolded to a half, a quarter or an eighth: a large photograph is made small four times as fast.
    image.draft(None, (2 * size[0], 2 * size[1]))
    image.load()
    profile = image.info.get("icc_profile")
    small = _in_plain_colours(image).resize(size, Image.Resampling.LANCZOS, reducing_gap=3)
    drawn = _in_srgb(_on_white(small), profile)
    if orientation in _TURNS:
        drawn = drawn.transpose(Image.Transpose[_TURNS[orientation]])
    drawn.info.clear()
    return drawn


_TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
"""What a picture needs to stand upright, by its orientation."""


def _in_plain_colours(image: "Image") -> "Image":
    """Eight bits of each colour, and no list of colours: what can be made smaller smoothly."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image if image.mode in ("RGB", "L", "CMYK") else image.convert("RGB")


def _on_white(image: "Image") -> "Image":
    """A page may be dark, and black lines on nothing would not be seen."""
    from PIL import Image

    if image.mode != "RGBA":
        return image
    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _in_srgb(image: "Image", profile: bytes | None) -> "Image":
    """The colours that every screen shows alike. A profile that does not fit the picture says nothing."""
    from PIL import ImageCms

    if profile:
        try:
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            return ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass
    return image.convert("RGB")
