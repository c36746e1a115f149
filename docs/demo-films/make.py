"""Words in <slug>.yaml → a film, its captions and its poster. In: YAML. Out: files beside the film's words.

Everything that is heard and seen comes from here: a program speaks the lines, Pillow draws the pictures, and the music
is made of sine waves. So nobody else has a right in it, and it can be made again. Times come from how long each line
takes to say; captions of every language have the same. One thread and no dates: the same words give the same bytes
with the same versions of the programs.
"""

import array
import html
import io
import math
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from PIL import Image

sys.path.insert(0, str(Path(__file__).parent))

from drawing import HEIGHT, WIDTH
from scenes import SCENES, draw_placeholder

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RATE = 22050
FRAMES_PER_SECOND = 8
FADE = 0.7
"""Seconds in which one scene gives way to the next."""

LEAD, TAIL, GAP = 0.7, 1.4, 0.45
LOUDNESS, MOST = 0.11, 0.7
"""Of the samples, whose limit is 1: how strong on average, and what no peak passes, so that nothing crackles."""
MOST_ON_A_LINE = 42
POSTER_BYTES = 12_000

VOICES = {
    "low": ("sv", 148, 38),
    "high": ("sv+f2", 146, 46),
    "describer": ("sv+f2", 155, 40),
}
"""Voice, words in a minute, pitch: slow enough to be followed, quick enough not to fall apart into syllables."""

VIDEO = ("-c:v", "libvpx-vp9", "-b:v", "0", "-deadline", "good", "-cpu-used", "1", "-threads", "1", "-row-mt", "0")
SPEECH = ("-c:a", "libopus", "-b:a", "11k", "-application", "voip", "-frame_duration", "60")
MUSIC = ("-c:a", "libopus", "-b:a", "16k", "-application", "audio", "-frame_duration", "60")
EXACT = ("-fflags", "+bitexact", "-flags", "+bitexact", "-map_metadata", "-1")
COLOURS = ("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv")
TO_YUV = "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"


@dataclass(frozen=True, slots=True)
class Line:
    """What is said from `start` to `end`; `aside` is what the described version says in the pause before it."""

    entry: Mapping[str, Any]
    start: float
    end: float
    sound: array.array
    aside: array.array | None
    aside_start: float


@dataclass(frozen=True, slots=True)
class Part:
    """A scene's share of the film, with the moments at which its lines begin, counted from its own beginning."""

    scene: str
    start: float
    end: float
    moments: tuple[float, ...]


def make(slug: str) -> None:
    film = yaml.safe_load((HERE / f"{slug}.yaml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as name:
        aside = Path(name)
        if "music" in film:
            lines: tuple[Line, ...] = ()
            seconds = film["music"]["seconds"]
            parts = (Part(film["music"]["scene"], 0, seconds, ()),)
            sound = play(film["music"], seconds)
        else:
            lines = speak(film["lines"], aside)
            seconds = math.ceil(lines[-1].end + TAIL)
            parts = divide(lines, seconds)
            sound = mix([(line.start, line.sound) for line in lines], seconds)
        files = {"poster.webp": poster(parts, film["poster"])}
        pictures = encode_pictures(parts, seconds, film.get("crf", 48), aside)
        files["film.webm"] = join(pictures, sound, MUSIC if "music" in film else SPEECH, aside)
        if any(line.aside for line in lines):
            both = [(line.start, line.sound) for line in lines]
            both += [(line.aside_start, line.aside) for line in lines if line.aside]
            files["described.webm"] = join(pictures, mix(both, seconds), SPEECH, aside)
        if "signed" in film:
            files["signed.webm"] = encode_still(draw_placeholder(film["signed"]), seconds, aside)
        for language in film.get("captions", ()):
            files[f"captions.{language}.vtt"] = captions(lines, language, film.get("speakers", {})).encode()
    for folder in film["folders"]:
        for file, data in files.items():
            (ROOT / folder / file).write_bytes(data)
    sizes = ", ".join(f"{file} {len(data)}" for file, data in sorted(files.items()))
    print(f'{slug}: length "{seconds // 60}:{seconds % 60:02}", {sizes}')


# Sound


def speak(entries: list[Mapping[str, Any]], aside: Path) -> tuple[Line, ...]:
    lines, at = [], LEAD
    for entry in entries:
        described = say(entry["described"], "describer", aside) if "described" in entry else None
        aside_start = at + GAP
        if described:
            at = aside_start + len(described) / RATE
        at += entry.get("pause", GAP) if lines or described else 0
        sound = say(entry["sv"], entry.get("voice", "low"), aside)
        end = at + len(sound) / RATE
        lines.append(Line(entry, at, end, sound, described, aside_start))
        at = end
    return tuple(lines)


def say(words: str, voice: str, aside: Path) -> array.array:
    """As samples without silence at either end, as loud as all others."""
    name, speed, pitch = VOICES[voice]
    file = aside / "line.wav"
    command = ["espeak-ng", "-v", name, "-s", str(speed), "-p", str(pitch), "-g", "1", "-w", str(file), "--stdin"]
    subprocess.run(command, input=words.encode(), check=True)
    with wave.open(str(file)) as spoken:
        samples = array.array("h", spoken.readframes(spoken.getnframes()))
    heard = [index for index, sample in enumerate(samples) if abs(sample) > 200]
    floats = [sample / 32768 for sample in samples[heard[0] : heard[-1] + 1]]
    strength = math.sqrt(sum(sample * sample for sample in floats) / len(floats))
    return array.array("f", (MOST * math.tanh(sample * LOUDNESS / strength / MOST) for sample in floats))


def mix(sounds: list[tuple[float, array.array]], seconds: int) -> array.array:
    whole = array.array("f", bytes(4 * RATE * seconds))
    for start, sound in sounds:
        first = round(start * RATE)
        for index, sample in enumerate(sound):
            whole[first + index] += sample
    return whole


def play(music: Mapping[str, Any], seconds: int) -> array.array:
    """Notes as `pitch:beats` (MIDI number, `-` rests): a soft bell for the melody, a rounder tone an octave down."""
    beat = 60 / music["tempo"]
    sounds = []
    for voice, strength, overtone, fade in (("melody", 0.16, 0.25, 1.1), ("bass", 0.13, 0.1, 0.9)):
        at = 0.4
        for note in " ".join(music[voice]).split():
            pitch, beats = note.split(":")
            if pitch != "-":
                length = float(beats) * beat * 1.6
                sounds.append((at, tone(int(pitch), length, strength, overtone, fade)))
            at += float(beats) * beat
        if at + beat > seconds:
            raise SystemExit(f"the {voice} needs {at + beat:.1f} s")
    return mix(sounds, seconds)


def tone(pitch: int, length: float, strength: float, overtone: float, fade: float) -> array.array:
    frequency = 440 * 2 ** ((pitch - 69) / 12)
    samples = array.array("f")
    for index in range(round(length * RATE)):
        time = index / RATE
        loud = min(1, time / 0.03) * math.exp(-time / (fade * 0.6)) * min(1, (length - time) / 0.08)
        angle = 2 * math.pi * frequency * time
        samples.append(
            strength * loud * (math.sin(angle) + overtone * math.sin(2 * angle) + overtone / 3 * math.sin(3 * angle))
        )
    return samples


# Pictures


def divide(lines: tuple[Line, ...], seconds: int) -> tuple[Part, ...]:
    """Lines that follow each other in one scene are one part; it begins in the pause before its first line."""
    begun: list[tuple[str, float, list[float]]] = []
    before = 0.0
    for line in lines:
        scene = line.entry["scene"]
        if not begun or begun[-1][0] != scene:
            begun.append((scene, before, []))
        begun[-1][2].append(line.start)
        before = line.end
    ends = [start for _, start, _ in begun[1:]] + [seconds]
    return tuple(
        Part(scene, start, end, tuple(moment - start for moment in moments))
        for (scene, start, moments), end in zip(begun, ends, strict=True)
    )


def draw(parts: tuple[Part, ...], at: float) -> Image.Image:
    index = max(number for number, part in enumerate(parts) if part.start <= at)
    part = parts[index]
    picture = draw_part(part, at)
    since = at - part.start
    if index and since < FADE:
        return Image.blend(draw_part(parts[index - 1], at), picture, (1 - math.cos(math.pi * since / FADE)) / 2)
    return picture


def draw_part(part: Part, at: float) -> Image.Image:
    return SCENES[part.scene](at - part.start, part.end - part.start, part.moments)


def poster(parts: tuple[Part, ...], wanted: float | str) -> bytes:
    """The film at a second, or a scene that is made for it alone."""
    picture = SCENES[wanted](0, 1, ()) if isinstance(wanted, str) else draw(parts, wanted)
    for quality in range(90, 20, -5):
        file = io.BytesIO()
        picture.save(file, "WEBP", quality=quality, method=6)
        if file.tell() <= POSTER_BYTES:
            return file.getvalue()
    raise SystemExit("the poster does not get small enough")


def frames(parts: tuple[Part, ...], seconds: int) -> Iterator[bytes]:
    for number in range(seconds * FRAMES_PER_SECOND):
        yield draw(parts, number / FRAMES_PER_SECOND).tobytes()


def encode_pictures(parts: tuple[Part, ...], seconds: int, crf: int, aside: Path) -> Path:
    file = aside / "pictures.webm"
    run_with(frames(parts, seconds), FRAMES_PER_SECOND, (*VIDEO, "-crf", str(crf), "-g", "150"), file)
    return file


def encode_still(picture: Image.Image, seconds: int, aside: Path) -> bytes:
    file = aside / "still.webm"
    run_with((picture.tobytes() for _ in range(seconds)), 1, (*VIDEO, "-crf", "38", "-g", "999"), file)
    return file.read_bytes()


def run_with(pictures: Iterator[bytes], rate: int, options: tuple[str, ...], file: Path) -> None:
    command = ["ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}"]
    command += ["-r", str(rate), "-i", "-", "-vf", TO_YUV, *options, *COLOURS, *EXACT, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as encoder:
        assert encoder.stdin
        for picture in pictures:
            encoder.stdin.write(picture)
        encoder.stdin.close()
    if encoder.returncode:
        raise SystemExit(encoder.returncode)


def join(pictures: Path, sound: array.array, codec: tuple[str, ...], aside: Path) -> bytes:
    heard, file = aside / "sound.wav", aside / "film.webm"
    with wave.open(str(heard), "wb") as out:
        out.setparams((1, 2, RATE, 0, "NONE", ""))
        out.writeframes(array.array("h", (round(32767 * max(-0.98, min(0.98, sample))) for sample in sound)).tobytes())
    command = [
        "ffmpeg",
        "-y",
        "-loglevel",
        "error",
        "-i",
        str(pictures),
        "-i",
        str(heard),
        "-map",
        "0:v",
        "-map",
        "1:a",
    ]
    command += ["-c:v", "copy", "-af", "highpass=f=80,lowpass=f=8500", "-ac", "1", "-ar", "48000", *codec]
    subprocess.run([*command, *EXACT, "-cues_to_front", "1", str(file)], check=True)
    return file.read_bytes()


# Captions


def captions(lines: tuple[Line, ...], language: str, speakers: Mapping[str, Mapping[str, str]]) -> str:
    cues = ["WEBVTT\n"]
    for line in lines:
        words = break_line(html.escape(line.entry[language], quote=False))
        speaker = line.entry.get("speaker")
        voice = f"<v {speakers[speaker][language]}>" if speaker else ""
        cues.append(f"{clock(line.start)} --> {clock(line.end + 0.25)}\n{voice}{words}\n")
    return "\n".join(cues)


def clock(seconds: float) -> str:
    milliseconds = round(seconds * 1000)
    return f"{milliseconds // 60_000:02}:{milliseconds // 1000 % 60:02}.{milliseconds % 1000:03}"


def break_line(words: str) -> str:
    """Two lines of about the same length when one would be too long for a telephone."""
    if len(words) <= MOST_ON_A_LINE:
        return words
    middle = min((abs(index - len(words) / 2), index) for index, sign in enumerate(words) if sign == " ")[1]
    return f"{words[:middle]}\n{words[middle + 1 :]}"


if __name__ == "__main__":
    for wanted in sys.argv[1:] or sorted(path.stem for path in HERE.glob("*.yaml")):
        make(wanted)
