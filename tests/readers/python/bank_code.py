"""Bank transfers as another library pictures them, into a folder, and the check sums of codes of Pix by Python's own."""

import binascii
import json
import sys
from decimal import Decimal

from segno.helpers import make_epc_qr

given = json.load(sys.stdin)
versions = []
for at, transfer in enumerate(given["transfers"]):
    amount = Decimal(str(transfer["amount"]))
    code = make_epc_qr(**{**transfer, "amount": amount, "encoding": "utf-8"})
    code.save(f"{given['folder']}/{at}.png", scale=4, border=4)
    versions.append([code.version, code.error])
sums = [f"{binascii.crc_hqx(text[:-4].encode('ascii'), 0xFFFF):04X}" for text in given["pix"]]
json.dump({"versions": versions, "sums": sums}, sys.stdout)
