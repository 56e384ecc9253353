"""What others make of files before and after a credit was written into them: their pixels or samples, and what they say."""

import hashlib
import json
import subprocess
import sys

import imageio_ffmpeg
import mutagen
import pyexiv2
from PIL import Image, ImageSequence

SOUNDS = (".mp3", ".flac", ".ogg", ".opus", ".oga")


def decoded(path):
    """A hash of what is seen or heard; None where nobody here decodes it."""
    if path.endswith(SOUNDS):
        program = imageio_ffmpeg.get_ffmpeg_exe()
        ran = subprocess.run([program, "-v", "error", "-i", path, "-f", "s16le", "-"], capture_output=True, check=False)
        return f"{hashlib.sha256(ran.stdout).hexdigest()} {len(ran.stdout) > 0} {ran.stderr.decode()}"
    if path.endswith(".svg"):
        return None
    total = hashlib.sha256()
    with Image.open(path) as image:
        for frame in ImageSequence.Iterator(image):
            total.update(f"{frame.size} {frame.info.get('duration')} {image.info.get('loop')}".encode())
            total.update(frame.convert("RGBA").tobytes())
    return total.hexdigest()


def told(path):
    """What a library of its format says of the work."""
    if path.endswith(SOUNDS):
        tags = mutagen.File(path)
        return {name: [str(each) for each in value] if isinstance(value, list) else str(value) for name, value in dict(tags).items()}
    if path.endswith((".svg", ".gif", ".avif")):
        return {}
    with pyexiv2.Image(path) as image:
        return {**image.read_xmp(), **image.read_iptc()}


print(json.dumps([{"decoded": decoded(path), "told": told(path)} for path in json.load(sys.stdin)]))
