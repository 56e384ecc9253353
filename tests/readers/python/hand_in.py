"""Tells what independent readers find in documents: paths as JSON on the standard input, what is in each as JSON on the other."""

import json
import os
import sys

import docx
import openpyxl
from docx.oxml.ns import qn
from odf import teletype
from odf.draw import Frame
from odf.opendocument import load
from odf.table import Table, TableCell, TableRow
from odf.text import A, H, P


def tell_docx(path):
    document = docx.Document(path)
    body = document.element.body
    related = document.part.rels
    links = [related[each.get(qn("r:id"))].target_ref for each in body.iter(qn("w:hyperlink"))]
    # A picture that has no bytes is none.
    for each in body.iter(qn("a:blip")):
        assert related[each.get(qn("r:embed"))].target_part.image.px_width > 0
    rows = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    return {
        "title": document.core_properties.title,
        "language": document.core_properties.language,
        "headings": [each.text for each in document.paragraphs if each.style.name == "Heading 1"],
        "captions": [each.text for each in document.paragraphs if each.style.name == "Caption"],
        "rows": rows,
        "links": links,
        "pictures": [each.get("descr") for each in body.iter(qn("wp:docPr"))],
        "formulas": 0,
    }


def tell_odt(path):
    document = load(path)
    text = document.text
    styled = lambda each: each.getAttribute("stylename")
    meta = {each.qname[1]: str(each) for each in document.meta.childNodes}
    return {
        "title": meta["title"],
        "language": meta["language"],
        "headings": [teletype.extractText(each) for each in text.getElementsByType(H)],
        "captions": [teletype.extractText(each) for each in text.getElementsByType(P) if styled(each) == "Caption"],
        "rows": [
            ["\n".join(teletype.extractText(line) for line in cell.getElementsByType(P)) for cell in row.getElementsByType(TableCell)]
            for table in text.getElementsByType(Table)
            for row in table.getElementsByType(TableRow)
        ],
        "links": [each.getAttribute("href") for each in text.getElementsByType(A)],
        "pictures": [
            str(child)
            for frame in text.getElementsByType(Frame)
            for child in frame.childNodes
            if child.qname[1] == "desc"
        ],
        "formulas": 0,
    }


def tell_xlsx(path):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    return {
        "title": book.properties.title,
        "language": book.properties.language,
        "headings": [],
        "captions": [],
        "rows": [["" if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()],
        "links": [cell.hyperlink.target for cell in cells if cell.hyperlink],
        "pictures": [],
        "formulas": sum(1 for cell in cells if cell.data_type == "f"),
    }


TELL = {".docx": tell_docx, ".odt": tell_odt, ".xlsx": tell_xlsx}

if __name__ == "__main__":
    paths = json.load(sys.stdin)
    told = {os.path.basename(path): TELL[os.path.splitext(path)[1]](path) for path in paths}
    json.dump(told, sys.stdout)
