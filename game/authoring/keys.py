"""How the schema writes a key: its French name, and the help that editors show for it."""

from typing import Any

from pydantic import Field


def key(alias: str, help_text: str, default: Any = ..., examples: list[Any] | None = None, **limits: Any) -> Any:
    """A key by its French name, with the help that editors show."""
    return Field(default, alias=alias, description=help_text, examples=examples, **limits)


def several(alias: str, help_text: str, examples: list[Any] | None = None, **limits: Any) -> Any:
    """A key that holds a list, empty when it is not written."""
    return Field(default_factory=list, alias=alias, description=help_text, examples=examples, **limits)


def named(alias: str, help_text: str, **limits: Any) -> Any:
    """A key that holds a mapping, empty when it is not written."""
    return Field(default_factory=dict, alias=alias, description=help_text, **limits)
