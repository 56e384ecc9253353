"""Signs files with Content Credentials, and says of others whether theirs still hold, by the library of who wrote the specification."""

import datetime
import json
import sys

import c2pa
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

TYPES = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp", "gif": "image/gif", "svg": "image/svg+xml", "avif": "image/avif", "mp3": "audio/mpeg"}

SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"


def make_signer():
    """A signer whom nobody trusts: a root of its own, and a certificate for one year."""
    now = datetime.datetime.now(datetime.timezone.utc)
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())

    def name(text):
        return x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Nobody"), x509.NameAttribute(NameOID.COMMON_NAME, text)])

    def build(subject, public_key, is_root):
        usage = dict.fromkeys(
            "digital_signature content_commitment key_encipherment data_encipherment key_agreement key_cert_sign crl_sign encipher_only decipher_only".split(),
            False,
        )
        usage["key_cert_sign" if is_root else "digital_signature"] = True
        made = (
            x509.CertificateBuilder()
            .subject_name(name(subject))
            .issuer_name(name("root"))
            .public_key(public_key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=365))
            .add_extension(x509.BasicConstraints(ca=is_root, path_length=None), critical=True)
            .add_extension(x509.KeyUsage(**usage), critical=True)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
        )
        if not is_root:
            made = made.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        return made.sign(root_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)

    chain = build("leaf", key.public_key(), False) + build("root", root_key.public_key(), True)
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    info = c2pa.C2paSignerInfo(alg=b"es256", sign_cert=chain, private_key=secret, ta_url=None)
    return c2pa.Signer.from_info(info)


CREATED = {"label": "c2pa.actions.v2", "data": {"actions": [{"action": "c2pa.created", "digitalSourceType": SOURCE}]}}


def sign(job):
    builder = c2pa.Builder({"claim_generator_info": [{"name": "test"}], "assertions": [CREATED, *job["assertions"]]})
    kind = TYPES[job["from"].rsplit(".", 1)[1]]
    with open(job["from"], "rb") as source, open(job["to"], "w+b") as target:
        builder.sign(make_signer(), kind, source, target)
    return None


def check(path):
    """The codes of what does not hold; a signer whom nobody knows is none."""
    with open(path, "rb") as stream:
        store = json.loads(c2pa.Reader(TYPES[path.rsplit(".", 1)[1]], stream).json())
    return [each["code"] for each in store.get("validation_status", []) if each["code"] != "signingCredential.untrusted"]


asked = json.load(sys.stdin)
print(json.dumps({"signed": [sign(job) for job in asked.get("sign", [])], "wrong": [check(path) for path in asked.get("check", [])]}))
