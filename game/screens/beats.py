"""How beats are set: lines under their speaker's name, narration plain, cues in italics, one's own beside a rule."""

from collections.abc import Sequence

from game.drawing.colour import Colour
from game.drawing.palette import Palette
from game.play.view import Beat, BeatKind, Seat
from game.ui.column import Column
from game.ui.theme import Type


def write_beats(
    column: Column, beats: Sequence[Beat], seats: Sequence[Seat], you: str, *, fresh: int = 0, slips: bool = False
) -> None:
    """The beats follow in the column; those before `fresh` were read already and are a little paler.

    With `slips`, a question that somebody asks stands on a slip of paper.
    """
    palette = column.theme.palette
    before: tuple[BeatKind, str] | None = None
    for k, beat in enumerate(beats):
        ink = palette.ink if k >= fresh else palette.ink_soft
        mine = beat.kind in (BeatKind.YOU, BeatKind.DONE)
        who = (BeatKind.YOU if mine else beat.kind, beat.speaker)
        if beat.kind is BeatKind.LINE:
            if who != before:
                column.add(beat.name, Type.BODY_BOLD, speaker_ink(palette, beat.speaker, seats), gap=14)
            if slips and is_question(beat):
                light = palette.hue(_world(beat.speaker, seats)).light.toward(palette.paper_light, 0.35)
                column.add(beat.text, Type.BODY, ink, gap=8, indent=12, slip=light)
                column.space(6)
            else:
                column.add(beat.text, Type.BODY, ink, gap=2)
        elif mine:
            if who != before:
                column.add(you, Type.BODY_BOLD, palette.you.deep, gap=14, indent=18, rule=palette.you.mid)
            kind = Type.BODY if beat.kind is BeatKind.YOU else Type.BODY_ITALIC
            column.add(beat.text, kind, ink, gap=0, indent=18, rule=palette.you.mid)
        elif beat.kind is BeatKind.CUE:
            column.add(beat.text, Type.BODY_ITALIC, palette.ink_soft, gap=6, indent=18)
        else:
            column.add(beat.text, Type.BODY, ink, gap=12)
        before = who


def speaker_ink(palette: Palette, speaker: str, seats: Sequence[Seat]) -> Colour:
    """The dark tone of the speaker's world."""
    return palette.hue(_world(speaker, seats)).deep


def _world(speaker: str, seats: Sequence[Seat]) -> str | None:
    seat = next((seat for seat in seats if seat.id == speaker), None)
    return seat.world.value if seat else None


def is_question(beat: Beat) -> bool:
    """True for something that somebody asks."""
    return beat.kind is BeatKind.LINE and beat.text.endswith("?")


def breaths(beats: Sequence[Beat]) -> tuple[int, ...]:
    """Where the reader may pause: indices after which one speaker has been heard, the last being the end."""
    ends: list[int] = []
    speaker: str | None = None
    for k, beat in enumerate(beats):
        who = _voice(beat)
        if who is not None and speaker is not None and who != speaker:
            ends.append(k)
            speaker = who
        elif who is not None:
            speaker = who
    if beats:
        ends.append(len(beats))
    return tuple(ends)


def _voice(beat: Beat) -> str | None:
    if beat.kind is BeatKind.LINE:
        return beat.speaker or beat.name
    if beat.kind in (BeatKind.YOU, BeatKind.DONE):
        return "vous"
    return None
