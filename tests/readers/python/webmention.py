"""A receiver of Webmentions that is not ours takes one: the form's two addresses in, what it made of them out."""

import json
import sys

from webmentions import WebmentionDirection, WebmentionsHandler
from webmentions.storage import WebmentionsStorage


class Memory(WebmentionsStorage):
    """Keeps what is stored for as long as the script runs."""

    def __init__(self):
        self.mentions = []

    def store_webmention(self, mention):
        self.mentions.append(mention)

    def delete_webmention(self, source, target, direction):
        self.mentions = [each for each in self.mentions if (each.source, each.target) != (source, target)]

    def retrieve_webmentions(self, resource, direction):
        return [each for each in self.mentions if each.direction == direction]


given = json.load(sys.stdin)
memory = Memory()
# The pages of the test are on this machine, which a receiver refuses unless it is told otherwise.
handler = WebmentionsHandler(storage=memory, base_url=given["base"], ssrf_protection=False)
refused = None
try:
    handler.process_incoming_webmention(given["source"], given["target"])
except Exception as error:
    refused = str(error)
stored = memory.retrieve_webmentions(given["target"], WebmentionDirection.IN)
json.dump(
    {"stored": [{"source": each.source, "target": each.target, "title": each.title} for each in stored], "refused": refused},
    sys.stdout,
)
