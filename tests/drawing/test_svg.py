"""A picture becomes SVG: standalone, escaped, the same each time."""

from xml.parsers.expat import ParserCreate

from hypothesis import given
from hypothesis import strategies as st

from game.drawing.colour import colour
from game.drawing.display_list import Circle, DisplayList, Group, Path, Point, Polygon, Stroke, Text
from game.drawing.svg import number, to_svg
from tests.drawing.pictures import INK, PAPER, picture

GOLDEN = """\
<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" role="img" \
aria-labelledby="titre description" font-family="'Source Sans Pro', 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', \
Arial, sans-serif" stroke-linecap="round" stroke-linejoin="round">
<title id="titre">Un fil</title>
<desc id="description">Un fil entre deux points.</desc>
<rect width="100" height="50" fill="#f6eedd"/>
<g id="lien-a_b" role="group">
<title>A → B</title>
<path d="M10 25L50 20.33L90 25" fill="none" stroke="#2b2622" stroke-opacity="0.5" stroke-width="1.5" \
stroke-dasharray="6 4"/>
<path d="M0 0L4 0L0 4Z" fill="#b3361e"/>
<circle cx="10" cy="25" r="3" fill="none" stroke="#2b2622" stroke-width="1"/>
</g>
<text x="50" y="45" font-size="12" text-anchor="start" aria-hidden="true" fill="#f6eedd" stroke="#f6eedd" \
stroke-width="4">M. &amp; Mme</text>
<text x="50" y="45" font-size="12" text-anchor="start" fill="#2b2622">M. &amp; Mme</text>
</svg>
"""


def test_the_text_of_a_small_picture() -> None:
    """Every primitive is written in one known way."""
    line = (Point(10, 25), Point(50, 20.3333), Point(50.001, 20.3341), Point(90, 25))
    corner = (Point(0, 0), Point(4, 0), Point(0, 4))
    thread = Group(
        (
            Path(line, Stroke(INK.faded(0.5), 1.5, (6.0, 4.0))),
            Polygon(corner, colour("#b3361e")),
            Circle(Point(10, 25), 3, None, Stroke(INK, 1)),
        ),
        "lien-a b",
        "A → B",
    )
    words = Text(Point(50, 45), "M. & Mme", 12, INK, halo=PAPER, halo_width=2)
    assert to_svg(DisplayList(100, 50, PAPER, (thread, words), "Un fil", "Un fil entre deux points.")) == GOLDEN


@given(st.text())
def test_no_name_breaks_out_of_its_text(words: str) -> None:
    """Whatever a name holds, the document stays well-formed and holds no element that we did not write."""
    elements: set[str] = set()
    parser = ParserCreate()
    parser.StartElementHandler = lambda tag, _: elements.add(tag)
    parser.Parse(to_svg(picture(words)).encode(), True)
    assert elements <= {"svg", "title", "desc", "rect", "g", "path", "circle", "text"}


def test_a_script_in_a_name_is_only_words() -> None:
    """A hostile name is shown, not run."""
    svg = to_svg(picture("</text><script>alert('x')</script>"))
    assert "<script" not in svg
    assert "&lt;/text&gt;&lt;script&gt;alert(&#39;x&#39;)" in svg


def test_two_pictures_of_one_page_keep_their_ids_apart() -> None:
    """A prefix stands before every id and every reference."""
    svg = to_svg(picture(), prefix="fin-")
    assert 'aria-labelledby="fin-titre fin-description"' in svg
    assert svg.count('id="') == svg.count('id="fin-')


@given(st.floats(-1e6, 1e6))
def test_numbers_are_short_and_close(value: float) -> None:
    """A number has at most two decimals, no exponent and no negative zero."""
    written = number(value)
    assert abs(float(written) - value) <= 0.00501
    assert "e" not in written
    assert written != "-0"
