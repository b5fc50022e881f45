"""The documents that our own clients send by their hashes; they come along in one file, written by `make documents`."""

import sys
from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

import orjson
from graphql import OperationDefinitionNode, parse

FORMAT = "apollo-persisted-query-manifest"


def trusted_documents() -> Mapping[str, str]:
    """Give the texts by their hashes."""
    written = orjson.loads(files("api.guarding").joinpath("trusted_documents.json").read_bytes())
    return {each["id"]: each["body"] for each in written["operations"]}


def manifest(folder: Path) -> bytes:
    """Write the file out of the documents in a folder, a document a file, whose text is taken as it stands."""
    operations = [_entry(path.read_text("utf-8")) for path in sorted(folder.rglob("*.graphql"))]
    made = {"format": FORMAT, "version": 1, "operations": [each for each in operations if each]}
    return orjson.dumps(made, option=orjson.OPT_INDENT_2) + b"\n"


def _entry(text: str) -> dict[str, Any] | None:
    found = [each for each in parse(text).definitions if isinstance(each, OperationDefinitionNode)]
    if not found:
        return None
    name = found[0].name.value if found[0].name else None
    return {"id": sha256(text.encode()).hexdigest(), "name": name, "type": found[0].operation.value, "body": text}


if __name__ == "__main__":
    sys.stdout.buffer.write(manifest(Path(sys.argv[1])))
