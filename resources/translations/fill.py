#!/usr/bin/env python3
"""Lists what is not translated yet, and fills translations in.

  fill.py --list            prints one JSON list of all messages that a language lacks
  fill.py FILE.json         fills the .ts files from such a list, whose "de", "th" … are filled in;
                            messages that count ("numerus") have a list of plural forms there

The files are edited in place, so that only what changes shows as changed.
"""
import json
import re
import sys
from html import unescape
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
CONTEXT = re.compile(r"<context>\s*<name>(.*?)</name>(.*?)</context>", re.S)
MESSAGE = re.compile(r"<message(?P<n> numerus=\"yes\")?>(?P<body>.*?)</message>", re.S)
FORMS = {"de": 2, "en": 2, "th": 1}


def field(body, name):
    found = re.search(rf"<{name}>(.*?)</{name}>", body, re.S)
    return unescape(found[1]) if found else ""


def escaped(text):
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(sign, entity)
    return text


def languages():
    return {path.stem.split("_")[-1]: path for path in sorted(FOLDER.glob("groundglass_*.ts"))}


def messages(text):
    for context in CONTEXT.finditer(text):
        for message in MESSAGE.finditer(context[2]):
            yield unescape(context[1]), message


def missing():
    found = {}
    for code, path in languages().items():
        for context, message in messages(path.read_text("utf-8")):
            body = message["body"]
            if 'type="unfinished"' not in body:
                continue
            key = (context, field(body, "source"), field(body, "comment"))
            entry = found.setdefault(key, {"context": key[0], "source": key[1]})
            if key[2]:
                entry["comment"] = key[2]
            entry[code] = [""] * FORMS.get(code, 1) if message["n"] else ""
    return list(found.values())


def translation(entry, code):
    value = entry.get(code)
    if isinstance(value, list):
        if len(value) != FORMS.get(code, len(value)) or not all(value):
            return None
        forms = "".join(f"\n            <numerusform>{escaped(form)}</numerusform>" for form in value)
        return f"<translation>{forms}\n        </translation>"
    return f"<translation>{escaped(value)}</translation>" if value else None


def fill(entries):
    known = {(e.get("context"), e["source"], e.get("comment", "")): e for e in entries}
    for code, path in languages().items():

        def in_context(context):
            name = unescape(context[1])

            def in_message(message):
                body = message[0]
                source, comment = field(body, "source"), field(body, "comment")
                entry = known.get((name, source, comment)) or known.get((None, source, comment))
                text = entry and translation(entry, code)
                if not text or 'type="unfinished"' not in body:
                    return body
                return re.sub(r"<translation type=\"unfinished\">.*?</translation>", lambda _: text, body, flags=re.S)

            return MESSAGE.sub(in_message, context[0])

        path.write_text(CONTEXT.sub(in_context, path.read_text("utf-8")), "utf-8")


def main():
    if sys.argv[1:] == ["--list"]:
        json.dump(missing(), sys.stdout, ensure_ascii=False, indent=1)
        print()
    elif len(sys.argv) == 2:
        fill(json.loads(Path(sys.argv[1]).read_text("utf-8")))
    else:
        sys.exit(__doc__)


main()
