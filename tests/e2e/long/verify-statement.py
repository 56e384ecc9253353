"""Checks a statement as docs/EVIDENCE.md says, with nothing but what Python brings. Prints what it finds as JSON.

usage: verify-statement.py STATEMENT.json [PICTURE.jpg]
"""

import base64
import hashlib
import json
import sys

PRIME = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, PRIME - 2, PRIME) % PRIME
ROOT = pow(2, (PRIME - 1) // 4, PRIME)
LETTERS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def recover_x(y, sign):
    """The x of a point of the curve (RFC 8032, 5.1.3), or None."""
    if y >= PRIME:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, PRIME - 2, PRIME) % PRIME
    if square == 0:
        return None if sign else 0
    x = pow(square, (PRIME + 3) // 8, PRIME)
    if (x * x - square) % PRIME:
        x = x * ROOT % PRIME
    if (x * x - square) % PRIME:
        return None
    return PRIME - x if x & 1 != sign else x


def add(p, q):
    """The sum of two points in extended coordinates (RFC 8032, 5.1.4)."""
    a = (p[1] - p[0]) * (q[1] - q[0]) % PRIME
    b = (p[1] + p[0]) * (q[1] + q[0]) % PRIME
    c = 2 * p[3] * q[3] * D % PRIME
    d = 2 * p[2] * q[2] % PRIME
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % PRIME, g * h % PRIME, f * g % PRIME, e * h % PRIME)


def multiply(count, point):
    total = (0, 1, 1, 0)
    while count > 0:
        if count & 1:
            total = add(total, point)
        point = add(point, point)
        count >>= 1
    return total


def read_point(given):
    number = int.from_bytes(given, "little")
    y = number & ((1 << 255) - 1)
    x = recover_x(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % PRIME)


def is_signed(key, text, signature):
    """Whether an Ed25519 signature fits (RFC 8032, 5.1.7)."""
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r = read_point(key), read_point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER:
        return False
    y = 4 * pow(5, PRIME - 2, PRIME) % PRIME
    x = recover_x(y, 0)
    hashed = hashlib.sha512(signature[:32] + key + text).digest()
    h = int.from_bytes(hashed, "little") % ORDER
    left, right = multiply(s, (x, y, 1, x * y % PRIME)), add(r, multiply(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % PRIME == 0 and (
        left[1] * right[2] - right[1] * left[2]
    ) % PRIME == 0


def base58(text):
    """What stands behind the z of base58btc."""
    assert text.startswith("z")
    number = 0
    for letter in text[1:]:
        number = number * 58 + LETTERS.index(letter)
    zeros = len(text[1:]) - len(text[1:].lstrip("1"))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def canonical(value):
    """RFC 8785. A statement has whole numbers alone."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    if isinstance(value, float):
        raise ValueError("a number that is not whole")
    return json.dumps(value, ensure_ascii=False)


def digest(value):
    return hashlib.sha256(canonical(value).encode("utf-8"))


def cid_of(given):
    name = b"\x01\x55\x12\x20" + hashlib.sha256(given).digest()
    return "b" + base64.b32encode(name).decode("ascii").lower().rstrip("=")


def who_signed(statement):
    """The did:key that signed it, or None."""
    rest = {name: value for name, value in statement.items() if name != "proof"}
    proof = dict(statement["proof"])
    signature = base58(proof.pop("proofValue"))
    if (proof["type"], proof["cryptosuite"]) != ("DataIntegrityProof", "eddsa-jcs-2022"):
        return None
    name, _, fragment = proof["verificationMethod"].partition("#")
    key = base58(fragment)
    if name != "did:key:" + fragment or key[:2] != b"\xed\x01":
        return None
    signed = digest(proof).digest() + digest(rest).digest()
    return name if is_signed(key[2:], signed, signature) else None


def check(given, picture):
    statement = json.loads(given)
    assert statement["format"] == "commoner-evidence-1"
    said = {"page": statement["page"]["address"], "said": statement["said"]}
    found = {
        "cid": cid_of(given),
        "isCanonical": canonical(statement).encode("utf-8") == given,
        "isDigest": digest(said).hexdigest() == statement["digest"],
        "signedBy": who_signed(statement),
    }
    if picture is not None:
        found["isPicture"] = hashlib.sha256(picture).hexdigest() == statement["capture"]["sha256"]
    return found


if __name__ == "__main__":
    files = [open(name, "rb").read() for name in sys.argv[1:3]]
    print(json.dumps(check(files[0], files[1] if len(files) > 1 else None)))
