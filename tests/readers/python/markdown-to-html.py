"""The HTML that Python-Markdown, and so MkDocs, makes of texts: a list of texts in, a list of HTML out."""

import json
import sys

import markdown

json.dump([markdown.markdown(text) for text in json.load(sys.stdin)], sys.stdout)
