"""The JSON Schema that editors use for completion, hover help and a first check, chosen by `genre`."""

import json
from typing import Any, Final

from pydantic.json_schema import models_json_schema

from game.authoring.campaign_forms import CampaignShape
from game.authoring.professions_forms import ProfessionsShape
from game.authoring.questions_forms import QuestionsShape
from game.authoring.schema import ScenarioShape
from game.authoring.schema_files import CuesShape, RulebookShape, ScriptShape
from game.authoring.shapes import Shape

_FILES: Final[dict[str, type[Shape]]] = {
    "scenario": ScenarioShape,
    "partie": ScriptShape,
    "regles": RulebookShape,
    "indices": CuesShape,
    "metiers": ProfessionsShape,
    "campagne": CampaignShape,
    "questions": QuestionsShape,
}


def json_schema() -> str:
    """The schema of every kind of file, as the text of `assets/schema/scenario.schema.json`."""
    refs, shared = models_json_schema(
        [(form, "validation") for form in _FILES.values()], by_alias=True, ref_template="#/definitions/{model}"
    )
    whole: dict[str, Any] = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Alliances : scénarios, parties, règles, indices, métiers, campagnes et questions",
        "type": "object",
        "required": ["genre", "format"],
        "properties": {"genre": {"description": "Ce que ce fichier est.", "enum": list(_FILES)}},
        "allOf": [
            {
                "if": {"properties": {"genre": {"const": kind}}, "required": ["genre"]},
                "then": refs[(form, "validation")],
            }
            for kind, form in _FILES.items()
        ],
        "definitions": _told(shared["$defs"]),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _told(schema: Any) -> Any:
    """The schema as an author should see it: no English titles or defaults, no null, no key outside its pattern."""
    if isinstance(schema, list):
        return [_told(one) for one in schema if one != {"type": "null"}]
    if not isinstance(schema, dict):
        return schema
    told = {
        name: {key: _told(one) for key, one in part.items()} if name == "properties" else _told(part)
        for name, part in schema.items()
        if name not in ("title", "default") or isinstance(part, dict)
    }
    if "patternProperties" in told:
        told["additionalProperties"] = False
    choices = told.get("anyOf", ())
    if len(choices) == 1:
        del told["anyOf"]
        told = choices[0] | told
    return told
