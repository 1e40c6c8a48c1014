"""The schema that editors use: in step with the code, and with help for every key."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from game.authoring.json_schema import json_schema

_FILE = Path(__file__).parents[2] / "assets" / "schema" / "scenario.schema.json"


def test_the_shipped_schema_is_what_the_code_says() -> None:
    """`assets/schema/scenario.schema.json` is up to date."""
    assert json_schema() == _FILE.read_text(encoding="utf-8")


def _properties(schema: Any) -> Iterator[tuple[str, Any]]:
    for form in schema["definitions"].values():
        yield from form.get("properties", {}).items()


def test_every_key_has_help_and_no_english() -> None:
    """Each key is described; no default or title of the code shows."""
    schema = json.loads(json_schema())
    for name, part in _properties(schema):
        told = part if "$ref" not in part else schema["definitions"][part["$ref"].rpartition("/")[2]]
        assert told.get("description"), name
        assert "default" not in part
        assert not isinstance(part.get("title"), str)


def test_the_form_is_chosen_by_genre() -> None:
    """Each kind of file has its own form."""
    kinds = [one["if"]["properties"]["genre"]["const"] for one in json.loads(json_schema())["allOf"]]
    assert kinds == ["scenario", "partie", "regles", "indices", "metiers", "campagne", "questions"]
