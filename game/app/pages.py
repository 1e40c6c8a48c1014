"""A page of a play as lines of text: who is there, what is said, what can be answered. Pure: it prints nothing."""

import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from game.model.scenario import Channel
from game.play.view import (
    AgendaView,
    Beat,
    BeatKind,
    BriefingView,
    EncounterView,
    EndingView,
    OptionView,
    Remembered,
    Seat,
    View,
)

_CHANNELS: Final = {
    Channel.FACE_TO_FACE: "",
    Channel.CORRIDOR: "entre deux portes",
    Channel.PHONE: "au téléphone",
    Channel.LETTER: "par lettre",
    Channel.MAIL: "par courriel",
}


def page_lines(page: View | Remembered, width: int, after: View | None = None) -> list[str]:
    """The lines of a page, none longer than `width` unless a single word is.

    `after` is the page read just before: who is there is not told again while nobody has moved.
    """
    match page:
        case BriefingView():
            lines = list(_briefing(page, width))
        case AgendaView():
            lines = list(_agenda(page, width))
        case EncounterView():
            lines = list(_encounter(page, width, _same_room(page, after)))
        case EndingView():
            lines = [*_title(page.title, width), "", *_beats(page.beats, width)]
        case Remembered():
            return _beats(page.beats, width)
    return ["", *lines, ""]


def options_of(view: View) -> tuple[tuple[str, str], ...]:
    """The letters of a page with what they choose, in their order."""
    match view:
        case AgendaView():
            return tuple((one.letter, one.id) for one in view.appointments)
        case EncounterView():
            return tuple((one.letter, one.id) for one in view.options)
        case _:
            return ()


def wrapped(text: str, width: int, first: str = "", then: str = "") -> list[str]:
    """The text in lines; a no-break space never ends one."""
    paragraphs = text.split("\n") or [""]
    return [
        line
        for paragraph in paragraphs
        for line in textwrap.wrap(
            paragraph, width, initial_indent=first, subsequent_indent=then or first, break_on_hyphens=False
        )
        or [""]
    ]


def _title(title: str, width: int) -> list[str]:
    lines = wrapped(title, width)
    return [*lines, "─" * min(width, max(map(len, lines)))]


def _briefing(view: BriefingView, width: int) -> Iterator[str]:
    yield from _title(view.title, width)
    yield ""
    name = f", {view.first_name}" if view.first_name else ""
    yield from wrapped(f"Vous êtes {view.profession}{name}." if view.profession else view.first_name, width)
    if view.may:
        yield from wrapped(f"Ce que votre mandat permet\u00a0: {view.may}", width)
    if view.may_not:
        yield from wrapped(f"Ce qu’il ne permet pas\u00a0: {view.may_not}", width)
    yield ""
    how = _CHANNELS[view.channel]
    if view.sender:
        yield from wrapped(f"On vient vous chercher{f' ({how})' if how else ''}\u00a0: {view.sender}.", width)
    yield from _beats(view.request, width)
    if view.people:
        yield ""
        for seat in view.people:
            yield from wrapped(_person(seat), width, "· ", "  ")


def _agenda(view: AgendaView, width: int) -> Iterator[str]:
    yield from _title("Votre agenda", width)
    yield ""
    left = view.slots_left
    yield "Il ne vous reste aucun créneau." if left == 0 else f"Il vous reste {left} créneau{'x' if left > 1 else ''}."
    for one in view.appointments:
        cost = f" — {one.slots} créneaux" if one.slots > 1 else ""
        who = f" ({', '.join(one.people)})" if one.people else ""
        when = f", {one.moment}" if one.moment else ""
        yield ""
        yield from wrapped(f"{one.letter}. {one.title}{when}{who}{cost}", width, "", "   ")
        if one.why:
            yield from wrapped(one.why, width, "   ")
    if view.commitments:
        yield ""
        yield "Ce que vous avez promis\u00a0:"
        for promise in view.commitments:
            settled = f" — {promise.settled}" if promise.settled else f", avant {promise.before}"
            yield from wrapped(f"{promise.what} (à {promise.to}){settled}", width, "· ", "  ")
    if view.may_go_on:
        yield ""
        yield from wrapped(f"0. Continuer\u00a0: {view.next_title}" if view.next_title else "0. Continuer", width)


def _same_room(view: EncounterView, after: View | None) -> bool:
    return isinstance(after, EncounterView) and _room(view) == _room(after)


def _room(view: EncounterView) -> tuple[object, ...]:
    return view.encounter, view.moment, {seat.id for seat in view.seats}, {chair.id for chair in view.empty_chairs}


def _encounter(view: EncounterView, width: int, told: bool) -> Iterator[str]:
    if not told:
        yield from _heading(view, width)
    yield from _beats(view.beats, width)
    if view.options:
        if view.beats:
            yield ""
        for option in view.options:
            yield from _option(option, width)


def _heading(view: EncounterView, width: int) -> Iterator[str]:
    how = _CHANNELS[view.channel]
    yield from _title(" · ".join(part for part in (view.title, view.moment, how) if part), width)
    if view.seats:
        names = ", ".join(seat.name for seat in view.seats)
        yield from wrapped(f"Sont là\u00a0: {names}.", width)
    if view.empty_chairs:
        names = ", ".join(chair.name for chair in view.empty_chairs)
        chairs = "Une chaise vide" if len(view.empty_chairs) == 1 else "Des chaises vides"
        yield from wrapped(f"{chairs} pour\u00a0: {names}.", width)
    yield ""


def _option(option: OptionView, width: int) -> list[str]:
    text = f"«\u00a0{option.text}\u00a0»" if option.spoken and not option.text.startswith("«") else option.text
    return wrapped(f"{option.letter}. {text}", width, "", "   ")


def _beats(beats: Sequence[Beat], width: int) -> list[str]:
    return [line for beat in beats for line in _beat(beat, width)]


def _beat(beat: Beat, width: int) -> list[str]:
    match beat.kind:
        case BeatKind.LINE:
            return wrapped(f"{beat.name or beat.speaker}\u00a0: {beat.text}", width, "", "   ")
        case BeatKind.YOU:
            return wrapped(f"Vous\u00a0: {beat.text}", width, "", "   ")
        case BeatKind.CUE:
            return wrapped(f"({beat.text})", width, "   ")
        case BeatKind.NARRATION | BeatKind.DONE:
            return wrapped(beat.text, width)


def _person(seat: Seat) -> str:
    return f"{seat.name}, {seat.role}" if seat.role else seat.name
