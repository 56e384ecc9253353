"""The root of a share by docs/CREDIT-RECORD.md alone, with nothing but Python's own library: the files in, the CIDs out."""

import base64
import hashlib
import json
import sys

RAW, DIRECTORY = 0x55, 0x70


def varint(number):
    rest = number >> 7
    return bytes([number & 0x7F | (0x80 if rest else 0)]) + (varint(rest) if rest else b"")


def field(number, content):
    """A field of a protobuf message: bytes, or a number."""
    if isinstance(content, int):
        return varint(number << 3) + varint(content)
    return varint(number << 3 | 2) + varint(len(content)) + content


def address(codec, block):
    return bytes([1, codec, 0x12, 0x20]) + hashlib.sha256(block).digest()


def text_of(cid):
    return "b" + base64.b32encode(cid).decode().lower().rstrip("=")


def place(tree):
    """The CID and the size of a file's bytes, or of a directory as a dict of them."""
    if isinstance(tree, bytes):
        assert len(tree) <= 1024 * 1024
        return address(RAW, tree), len(tree)
    links = [(name, *place(tree[name])) for name in sorted(tree, key=lambda name: name.encode())]
    block = b"".join(
        field(2, field(1, cid) + field(2, name.encode()) + field(3, size)) for name, cid, size in links
    ) + field(1, b"\x08\x01")
    return address(DIRECTORY, block), len(block) + sum(size for _, _, size in links)


vectors = json.load(sys.stdin)
texts = {
    "work.txt": vectors["file"]["text"],
    "credit.json": json.dumps(vectors["record"], indent=2, ensure_ascii=False) + "\n",
    **vectors["texts"],
}
texts.setdefault("index.html", texts["CREDIT.html"])
tree = {}
for path, text in texts.items():
    *folders, name = path.split("/")
    inner = tree
    for folder in folders:
        inner = inner.setdefault(folder, {})
    inner[name] = text.encode()
named = {part["url"]: part["cid"] for part in vectors["record"]["subjectOf"]}
json.dump(
    {
        "root": text_of(place(tree)[0]),
        "file": text_of(place(tree["work.txt"])[0]),
        "parts": {path: text_of(place(texts[path].encode())[0]) for path in named},
        "named": named,
    },
    sys.stdout,
)
