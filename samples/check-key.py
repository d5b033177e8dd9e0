#!/usr/bin/env python3
"""Shows that answer-key.json speaks of these pages: each file exists, and the words it quotes are in their page.

    python3 check-key.py    exit status 1, with a line for each fault, if something is not as the key says
"""

import gzip
import html
import json
import re
import sys
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
CODECS = {"utf-8": "utf-8", "windows-1252": "cp1252", "iso-8859-1": "latin-1", "utf-16": "utf-16"}
WORDS = {"quote", "body_first", "body_last"}


def fold(text):
    return re.sub(r"\s+", " ", text).strip()


def visible(markup):
    """The words that a reader sees, without scripts and styles; inline tags vanish, other tags part words."""
    markup = re.sub(r"(?is)<(script|style|head)\b.*?</\1>", " ", markup)
    markup = re.sub(r"(?i)</?(a|b|i|em|strong|font|span|small)\b[^>]*>", "", markup)
    return fold(html.unescape(re.sub(r"(?s)<[^>]*>", "\n", markup)))


def dechunk(body):
    out = b""
    while True:
        size, body = body.split(b"\r\n", 1)
        if int(size, 16) == 0:
            return out
        out += body[: int(size, 16)]
        body = body[int(size, 16) + 2 :]


def warc_page(data, url, captured):
    """The body of the response record of this address and time."""
    while data:
        head, rest = data.split(b"\r\n\r\n", 1)
        fields = dict(line.split(": ", 1) for line in head.decode("utf-8").split("\r\n")[1:])
        length = int(fields["Content-Length"])
        block, data = rest[:length], rest[length + 4 :]
        if fields["WARC-Type"] == "response" and fields["WARC-Target-URI"] == url and fields["WARC-Date"] == captured:
            http, body = block.split(b"\r\n\r\n", 1)
            if b"Transfer-Encoding: chunked" in http:
                body = dechunk(body)
            return gzip.decompress(body) if b"Content-Encoding: gzip" in http else body
    raise KeyError(f"no response record of {url} at {captured}")


def rss_item(data, url):
    content = "{http://purl.org/rss/1.0/modules/content/}encoded"
    item = next(i for i in ET.fromstring(data).iter("item") if i.findtext("link") == url)
    return item.findtext("title") + "\n" + item.findtext(content)


def atom_entry(data):
    atom = "{http://www.w3.org/2005/Atom}"
    entry = ET.fromstring(data).find(atom + "entry")
    content = entry.find(atom + "content")
    inner = content.text if content.get("type") == "html" else ET.tostring(content, encoding="unicode")
    return entry.findtext(atom + "title") + "\n" + inner


def text_of(page):
    path = HERE / page["file"]
    data = path.read_bytes()
    name = path.name
    if name.endswith(".txt"):
        return fold(data.decode("utf-8"))
    if ".warc" in name:
        plain = gzip.decompress(data) if name.endswith(".gz") else data
        data = warc_page(plain, page["url"], page["captured"])
    elif name.endswith(".rss"):
        return visible(rss_item(data, page["url"]))
    elif name.endswith(".atom"):
        return visible(atom_entry(data))
    elif name.endswith(".feed.json"):
        item = next(i for i in json.loads(data)["items"] if i["url"] == page["url"])
        return visible(item["title"] + "\n" + item["content_html"])
    return visible(data.decode(CODECS[page["encoding"]]))


def quotes(node, where=None):
    """Every (page, words) pair below this node of the key."""
    if isinstance(node, dict):
        where = node.get("in", where)
        for name, value in node.items():
            if name in WORDS and isinstance(value, str):
                yield where, value
            elif name == "context":
                yield where, value
            else:
                yield from quotes(value, where)
    elif isinstance(node, list):
        for value in node:
            yield from quotes(value, where)


def page_faults(key, page, text):
    expected = [page["title"], page["body_first"], page["body_last"]] + page["not_body"]
    expected += [p for p in (page["rights"],) if p and not page["file"].endswith(".atom")]
    for words in expected:
        if fold(words) not in text:
            yield f"{key}: not in the page: {words}"
    if page["published"]:
        date.fromisoformat(page["published"])


def date_faults(found, text):
    """A date is told apart from equal words of its page by a context that stands there once."""
    words = found.get("context", found["quote"])
    if found["quote"] not in words:
        yield f"dates: the context lacks the date: {words}"
    if len(re.findall(rf"\b{re.escape(words)}\b", text)) != 1:
        yield f"dates: not once in {found['in']}: {words}"


def faults(key):
    texts = {name: text_of(page) for name, page in key["pages"].items()}
    for name, page in key["pages"].items():
        yield from page_faults(name, page, texts[name])
    for part, node in key.items():
        if part == "pages":
            continue
        for where, words in quotes(node):
            if where not in texts:
                yield f"{part}: no such page: {where}"
            elif fold(words) not in texts[where]:
                yield f"{part}: not in {where}: {words}"
    for part in ("stories", "copies"):
        for group in key[part]:
            yield from (f"{part}: no such page: {p}" for p in group["pages"] if p not in texts)
    for found in key["dates"]:
        yield from date_faults(found, texts[found["in"]])
    for claim in key["claims"]:
        yield from (f"claims: no such page: {p}" for p in claim["reports"] if p not in texts)
        if claim["independent_origins"] != len(claim["origins"]):
            yield f"claims: {claim['id']} counts {claim['independent_origins']} origins and names {len(claim['origins'])}"
    told = [p for s in key["stories"] for p in s["pages"]] + ["voice-growers"]
    if sorted(told) != sorted(texts):
        yield "stories: each dated page belongs to one story"
    for skipped in key["not_articles"]:
        if not (HERE / skipped["file"]).is_file():
            yield f"not_articles: no such file: {skipped['file']}"


def main():
    key = json.loads((HERE / "answer-key.json").read_text(encoding="utf-8"))
    found = list(faults(key))
    for fault in found:
        print(fault, file=sys.stderr)
    if not found:
        print(f"{len(key['pages'])} pages and {sum(1 for _ in quotes(key)) } quotations are as the key says")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
