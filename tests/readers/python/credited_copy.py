"""Tells what independent readers find in a copy of slides or a book: paths as JSON on the standard input, what is in each as JSON on the other."""

import json
import sys
import warnings
from zipfile import ZipFile

from ebooklib import ITEM_DOCUMENT, epub
from lxml import etree, html
from odf import teletype
from odf.draw import Page
from odf.opendocument import load
from odf.text import A
from pptx import Presentation


def tell_pptx(path):
    slides = []
    for slide in Presentation(path).slides:
        texts = [each.text_frame.text for each in slide.shapes if each.has_text_frame]
        runs = [r for each in slide.shapes if each.has_text_frame for p in each.text_frame.paragraphs for r in p.runs]
        links = [each.hyperlink.address for each in runs if each.hyperlink.address]
        slides.append({"layout": slide.slide_layout.name, "texts": texts, "links": links})
    return slides


def tell_odp(path):
    pages = load(path).presentation.getElementsByType(Page)
    return [
        {
            "layout": page.getAttribute("masterpagename"),
            "texts": [teletype.extractText(page)],
            "links": [each.getAttribute("href") for each in page.getElementsByType(A)],
        }
        for page in pages
    ]


def tell_epub(path):
    # Every page of a book is XML: a reading system refuses one that is not.
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[0] == "mimetype"
        for name in archive.namelist():
            if name.endswith((".xhtml", ".opf", ".ncx", ".xml")):
                etree.fromstring(archive.read(name))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = epub.read_epub(path)
    named = [each.title for each in book.toc]
    pages = []
    for identifier, _ in book.spine:
        item = book.get_item_with_id(identifier)
        assert item.get_type() == ITEM_DOCUMENT
        page = html.document_fromstring(item.get_content())
        links = [each.get("href") for each in page.iter("a")]
        texts = [each.text_content() for each in page.iter("p", "figcaption", "h1")]
        pages.append({"layout": " / ".join(named), "texts": texts, "links": links})
    return pages


TELL = {"pptx": tell_pptx, "odp": tell_odp, "epub": tell_epub}
print(json.dumps({path.rsplit("/", 1)[-1]: TELL[path.rsplit(".", 1)[-1]](path) for path in json.load(sys.stdin)}))
