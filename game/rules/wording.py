"""Names put into sentences: « {cible} » becomes a name, and French contracts and elides around it."""

import re
from collections.abc import Mapping

_ELIDED = re.compile(r"\b([Dd]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)e (?=[AEIOUYÀÂÉÈÊËÎÏÔÛaeiouyàâéèêëîïôû])")
_CONTRACTED = (
    (re.compile(r"\bde le (?=\w)"), "du "),
    (re.compile(r"\bde les (?=\w)"), "des "),
    (re.compile(r"\bà le (?=\w)"), "au "),
    (re.compile(r"\bà les (?=\w)"), "aux "),
)
_PLACE = re.compile(r"(?:\b(?P<before>de|De|que|Que|à) )?\{(?P<role>[a-z]+)\}")


def named(template: str, names: Mapping[str, str]) -> str:
    """The sentence with every known role replaced by its name; an unknown role stays as it was written."""

    def fill(found: re.Match[str]) -> str:
        role, before = found["role"], found["before"]
        if role not in names:
            return found[0]
        if before is None:
            return names[role]
        joined = _ELIDED.sub(r"\1’", f"{before} {names[role]}")
        for pattern, contracted in _CONTRACTED:
            joined = pattern.sub(contracted, joined)
        return joined

    sentence = _PLACE.sub(fill, template)
    return sentence[:1].upper() + sentence[1:]
