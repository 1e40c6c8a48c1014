"""A display list as standalone SVG text: escaped, without script, byte for byte the same for the same picture."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from game.drawing.colour import Colour
from game.drawing.display_list import Circle, DisplayList, Group, Item, Path, Point, Polygon, Stroke, Text
from game.drawing.plain import printable

FONT_FAMILY: Final = "'Source Sans Pro', 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
_NOT_IN_ID: Final = re.compile(r"[^A-Za-z0-9_.-]")


def to_svg(display_list: DisplayList, prefix: str = "") -> str:
    """The picture as an SVG document. `prefix` keeps ids apart when several stand in one page."""
    width, height = display_list.width, display_list.height
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img"{_labelled(display_list, prefix)} font-family="{FONT_FAMILY}" stroke-linecap="round" '
        'stroke-linejoin="round">'
    ]
    if display_list.title:
        lines.append(f'<title id="{prefix}titre">{escape(display_list.title)}</title>')
    if display_list.description:
        lines.append(f'<desc id="{prefix}description">{escape(display_list.description)}</desc>')
    lines.append(f'<rect width="{width}" height="{height}"{_fill(display_list.background)}/>')
    for item in display_list.items:
        lines.extend(_item(item, prefix))
    lines.append("</svg>")
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    """The text as it may stand in an XML element or attribute; characters that XML forbids are replaced."""
    clean = printable(text)
    for raw, safe in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;")):
        clean = clean.replace(raw, safe)
    return clean


def number(value: float) -> str:
    """The number with at most two decimals, without trailing zeros or negative zero."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _labelled(display_list: DisplayList, prefix: str) -> str:
    ids = [
        prefix + name
        for name, text in (("titre", display_list.title), ("description", display_list.description))
        if text
    ]
    return f' aria-labelledby="{" ".join(ids)}"' if ids else ""


def _item(item: Item, prefix: str) -> Iterator[str]:
    match item:
        case Group():
            yield from _group(item, prefix)
        case Polygon(points, fill, stroke):
            yield f'<path d="{_data(points)}Z"{_fill(fill)}{_stroke(stroke)}/>'
        case Path(points, line):
            yield f'<path d="{_data(points)}"{_fill(None)}{_stroke(line)}/>'
        case Circle(centre, radius, fill, stroke):
            yield (
                f'<circle cx="{number(centre.x)}" cy="{number(centre.y)}" r="{number(radius)}"'
                f"{_fill(fill)}{_stroke(stroke)}/>"
            )
        case Text():
            yield from _text(item)


def _group(group: Group, prefix: str) -> Iterator[str]:
    name = f' id="{prefix}{_NOT_IN_ID.sub("_", group.id)}"' if group.id else ""
    role = ' role="group"' if group.title else ""
    yield f"<g{name}{role}>"
    if group.title:
        yield f"<title>{escape(group.title)}</title>"
    if group.description:
        yield f"<desc>{escape(group.description)}</desc>"
    for item in group.items:
        yield from _item(item, prefix)
    yield "</g>"


def _text(text: Text) -> Iterator[str]:
    weight = ' font-weight="700"' if text.bold else ""
    common = (
        f'x="{number(text.at.x)}" y="{number(text.at.y)}" font-size="{number(text.size)}"{weight} '
        f'text-anchor="{text.anchor.value}"'
    )
    if text.halo is not None:
        outline = _stroke(Stroke(text.halo, 2 * text.halo_width))
        yield f'<text {common} aria-hidden="true"{_fill(text.halo)}{outline}>{escape(text.text)}</text>'
    yield f"<text {common}{_fill(text.colour)}>{escape(text.text)}</text>"


def _data(points: Sequence[Point]) -> str:
    places = [f"{number(point.x)} {number(point.y)}" for point in points]
    kept = places[:1] + [place for before, place in pairwise(places) if place != before]
    return "M" + "L".join(kept)


def _fill(colour: Colour | None) -> str:
    return ' fill="none"' if colour is None else f' fill="{colour.hex}"{_opacity("fill", colour)}'


def _stroke(stroke: Stroke | None) -> str:
    if stroke is None:
        return ""
    dash = f' stroke-dasharray="{" ".join(map(number, stroke.dash))}"' if stroke.dash else ""
    return (
        f' stroke="{stroke.colour.hex}"{_opacity("stroke", stroke.colour)} stroke-width="{number(stroke.width)}"{dash}'
    )


def _opacity(what: str, colour: Colour) -> str:
    return "" if colour.alpha == 255 else f' {what}-opacity="{number(colour.alpha / 255)}"'
