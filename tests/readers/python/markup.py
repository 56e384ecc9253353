"""What readers of markup find: XML by lxml, HTML by html5lib (strictly), RDFa and JSON-LD by extruct and PyLD, wikitext by mwparserfromhell."""

import json
import sys
import warnings

import extruct
import html5lib
import mwparserfromhell
from lxml import etree
from pyld import jsonld

warnings.filterwarnings("ignore")
given = json.load(sys.stdin)
DC = {"dc": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/"}


def records(text):
    root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False))
    name = lambda each: etree.QName(each).localname
    return [[[name(each), each.text] for each in record] for record in root]


def page(text):
    parser = html5lib.HTMLParser(strict=False)
    tree = parser.parse(text)
    found = extruct.extract(text, base_url="https://here.example/", syntaxes=["rdfa"], errors="strict")
    return {
        "errors": [str(error) for error in parser.errors],
        "scripts": len(list(tree.iter("{http://www.w3.org/1999/xhtml}script"))),
        "rdfa": found["rdfa"],
    }


def wiki(text):
    code = mwparserfromhell.parse(text)
    return {
        "links": [str(link.url) for link in code.filter_external_links()],
        "others": [str(node) for node in code.filter_templates() + code.filter_wikilinks() + code.filter_tags(matches=lambda tag: str(tag.tag) not in ("li", "ul"))],
        "words": str(code.strip_code(normalize=True, collapse=False)),
    }


CONTEXT = {"@vocab": "https://schema.org/", "license": {"@type": "@id"}, "url": {"@type": "@id"}, "contentUrl": {"@type": "@id"}}


def linked(text):
    document = json.loads(text)
    # The context of schema.org is on the network: what stands here says the same of the terms that are used.
    return jsonld.expand({**document, "@context": CONTEXT})


json.dump(
    {
        "dublinCore": records(given["dublinCore"]),
        "pages": [page(text) for text in given["pages"]],
        "wiki": wiki(given["wiki"]),
        "jsonLd": [linked(text) for text in given["jsonLd"]],
    },
    sys.stdout,
)
