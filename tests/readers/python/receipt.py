"""Checks receipts as docs/RECEIPT.md says, which is all that it was written from: a list of them in, what is found of each out."""

import hashlib
import json
import re
import sys

import base58
import bolt11
import rfc8785
from bech32 import CHARSET, bech32_decode
from coincurve import PublicKey
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

MEANINGS = {
    "cryptographic": "Anybody can check that this was paid: the secret that only a paid invoice reveals is here.",
    "stated": "The wallet or the service said that this was paid, and the giver passes that on.",
    "own-word": "The giver says that they paid this. Nobody else has confirmed it.",
}
THANKS = "The giver says thanks. No money is spoken of."

# RFC 8032, 5.1: the field and the order of Ed25519, and the heights of the eight points of small order.
PRIME = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
SMALL = {
    0,
    1,
    PRIME - 1,
    *(
        int.from_bytes(bytes.fromhex(height), "little")
        for height in (
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        )
    ),
}
ONCE = set("psdnhxcm9")
LETTERS_AT_MOST = 4000


def is_sound(point):
    height = int.from_bytes(point, "little") & (2**255 - 1)
    return height < PRIME and height not in SMALL


def digest(value):
    return hashlib.sha256(rfc8785.dumps(value)).digest()


def who_signed(receipt):
    """The did:key that signed it, or None."""
    try:
        proof = dict(receipt["proof"])
        kind = (proof["type"], proof["cryptosuite"], proof["proofPurpose"])
        if kind != ("DataIntegrityProof", "eddsa-jcs-2022", "assertionMethod"):
            return None
        name, fragment = proof["verificationMethod"].split("#")
        value = proof.pop("proofValue")
        if name != "did:key:" + fragment or fragment[0] != "z" or value[0] != "z":
            return None
        key, signature = base58.b58decode(fragment[1:]), base58.b58decode(value[1:])
        if len(key) != 34 or key[:2] != b"\xed\x01" or len(signature) != 64:
            return None
        if not (is_sound(key[2:]) and is_sound(signature[:32])):
            return None
        if int.from_bytes(signature[32:], "little") >= ORDER:
            return None
        rest = {field: content for field, content in receipt.items() if field != "proof"}
        Ed25519PublicKey.from_public_bytes(key[2:]).verify(signature, digest(proof) + digest(rest))
        return name
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, InvalidSignature, rfc8785.CanonicalizationError):
        return None


def to_bytes(words):
    """Groups of five bits as bytes, the last one filled up with zeros."""
    bits = "".join(f"{word:05b}" for word in words)
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8))


def read_fields(words):
    """The tagged fields behind the time of seven letters: [letter, words]."""
    fields, at = [], 7
    while at + 3 <= len(words):
        length = words[at + 1] * 32 + words[at + 2]
        fields.append((CHARSET[words[at]], words[at + 3 : at + 3 + length]))
        at += 3 + length
    return fields


def key_of(text, words):
    """The key that signed an invoice, in hex, or None."""
    signature = to_bytes(words[-104:])
    message = text[: text.rindex("1")].encode("ascii") + to_bytes(words[:-104])
    try:
        return PublicKey.from_signature_and_message(signature, message).format(compressed=True).hex()
    except Exception:
        return None


def check_payment(receipt):
    """Whether it is proved, the key of the invoice, and the findings."""
    written, preimage = receipt.get("invoice"), receipt.get("preimage")
    if "invoice" not in receipt:
        return False, None, ["it has a preimage and no invoice"] if "preimage" in receipt else []
    unread = False, None, ["its invoice cannot be read"]
    if not isinstance(written, str) or len(written) > LETTERS_AT_MOST or written not in (written.lower(), written.upper()):
        return unread
    text = written.lower()
    start, words = bech32_decode(text)
    if start is None or not start.startswith("ln") or len(words) < 7 + 104:
        return unread
    fields = read_fields(words[:-104])
    findings = []
    if not re.match(r"lnbc(\d|$)", start):
        findings.append("its invoice is not of bitcoin")
    letters = [letter for letter, _ in fields if letter in ONCE]
    if len(letters) != len(set(letters)):
        findings.append("its invoice can be read in two ways")
    amount = bolt11.utils.verify_hrp(start)[1]
    if not isinstance(receipt.get("amountMsat"), int) or amount != receipt["amountMsat"]:
        findings.append("its invoice is of another amount")
    key = key_of(text, words)
    named = next((to_bytes(value).hex()[:66] for letter, value in fields if letter == "n"), None)
    if key is None or named not in (None, key):
        findings.append("its invoice is not signed by its payee")
    payment = next((to_bytes(value).hex()[:64] for letter, value in fields if letter == "p"), "")
    is_own = (
        isinstance(preimage, str)
        and re.fullmatch("[0-9a-fA-F]{64}", preimage) is not None
        and hashlib.sha256(bytes.fromhex(preimage)).hexdigest() == payment
    )
    if "preimage" in receipt and not is_own:
        findings.append("its preimage is not that of the invoice")
    return is_own and not findings, key, findings


def check(receipt):
    if not isinstance(receipt, dict) or receipt.get("format") != "commoner-receipt-1":
        return {"signedBy": None, "invoiceKey": None, "grade": "own-word", "findings": ["it is no receipt of this format"]}
    signed_by = who_signed(receipt)
    is_proved, key, findings = check_payment(receipt)
    if signed_by is None:
        findings = ["its signature does not fit", *findings]
    claimed = receipt.get("grade")
    meaning = THANKS if receipt.get("manner") == "word" else MEANINGS.get(claimed)
    if "meaning" in receipt and receipt["meaning"] != meaning:
        findings.append("its meaning is not that of its grade")
    if is_proved:
        grade = "cryptographic"
    else:
        if claimed == "cryptographic" and "preimage" not in receipt:
            findings.append("it has no preimage")
        grade = "stated" if claimed == "stated" and not findings else "own-word"
    return {"signedBy": signed_by, "invoiceKey": key, "grade": grade, "findings": findings}


def read_by_library(receipt):
    """What a library for BOLT 11 alone reads of the invoice: it has to be what was read above."""
    invoice = bolt11.decode(receipt["invoice"])
    return {"msat": invoice.amount_msat, "hash": invoice.payment_hash, "payee": invoice.payee}


given = json.load(sys.stdin)
json.dump([check(receipt) for receipt in given["receipts"]] if "receipts" in given else read_by_library(given), sys.stdout)
