"""A page of a play as lines of text: who is there, what is said, what can be answered. Pure: it prints nothing."""

from collections.abc import Iterator, Sequence

from game.app.form_sheet import Sheet
from game.app.wrapping import wrapped
from game.model.cast import Channel
from game.model.scenario import EncounterKind
from game.play.view import (
    AgendaView,
    Beat,
    BeatKind,
    BriefingView,
    CalendarView,
    ChapterStatus,
    ChapterView,
    CommitmentView,
    CompanionView,
    EncounterView,
    EndingView,
    FormView,
    OptionView,
    Remembered,
    View,
)
from game.wording.catalogue import FRENCH, Words


def page_lines(page: View | Remembered, width: int, after: View | None = None, words: Words = FRENCH) -> list[str]:
    """The lines of a page, none longer than `width` unless a single word is.

    `after` is the page read just before: who is there is not told again while nobody has moved.
    """
    teller = _Teller(width, words)
    match page:
        case BriefingView():
            lines = list(teller.briefing(page))
        case AgendaView():
            lines = list(teller.agenda(page))
        case EncounterView():
            lines = list(teller.encounter(page, told=_same_room(page, after)))
        case FormView():
            lines = list(teller.form(page, told=_same_room(page, after)))
        case CompanionView():
            lines = list(teller.companion(page))
        case EndingView():
            lines = [*teller.title(page.title), "", *teller.beats(page.beats)]
        case CalendarView():
            lines = list(teller.calendar(page))
        case Remembered():
            return teller.beats(page.beats)
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


def _same_room(view: EncounterView | FormView, after: View | None) -> bool:
    return isinstance(after, EncounterView | FormView) and _room(view) == _room(after)


def _room(view: EncounterView | FormView) -> tuple[object, ...]:
    return view.encounter, view.moment, {seat.id for seat in view.seats}, {chair.id for chair in view.empty_chairs}


class _Teller:
    """Tells pages in lines of one width and in the words of one language."""

    def __init__(self, width: int, words: Words) -> None:
        self._width = width
        self._words = words

    def _wrapped(self, text: str, first: str = "", then: str = "") -> list[str]:
        return wrapped(text, self._width, first, then)

    def _said(self, key: str, **values: str | int) -> list[str]:
        return self._wrapped(self._words(key, **values))

    def title(self, title: str) -> list[str]:
        lines = self._wrapped(title)
        return [*lines, "─" * min(self._width, max(map(len, lines)))]

    def briefing(self, view: BriefingView) -> Iterator[str]:
        yield from self.title(view.title)
        yield ""
        if view.profession and view.first_name:
            yield from self._said("text.you_are_named", profession=view.profession, name=view.first_name)
        elif view.profession:
            yield from self._said("text.you_are", profession=view.profession)
        else:
            yield from self._wrapped(view.first_name)
        if view.may:
            yield from self._said("text.may", what=view.may)
        if view.may_not:
            yield from self._said("text.may_not", what=view.may_not)
        yield ""
        how = self._how(view.channel)
        if view.sender and how:
            yield from self._said("text.asked_how", how=how, sender=view.sender)
        elif view.sender:
            yield from self._said("text.asked", sender=view.sender)
        yield from self.beats(view.request)
        if view.people:
            yield ""
            for seat in view.people:
                yield from self._wrapped(f"{seat.name}, {seat.role}" if seat.role else seat.name, "· ", "  ")

    def agenda(self, view: AgendaView) -> Iterator[str]:
        words, left = self._words, view.slots_left
        yield from self.title(words("agenda.title"))
        yield ""
        yield words.counted("text.slots", left) if left else words("text.slots.none")
        for one in view.appointments:
            cost = f" — {words.counted('agenda.cost', one.slots)}" if one.slots > 1 else ""
            who = f" ({', '.join(one.people)})" if one.people else ""
            when = f", {one.moment}" if one.moment else ""
            yield ""
            yield from self._wrapped(f"{one.letter}. {one.title}{when}{who}{cost}", "", "   ")
            if one.why:
                yield from self._wrapped(one.why, "   ")
        if view.commitments:
            yield ""
            yield words("text.promises")
            for promise in view.commitments:
                yield from self._wrapped(self._promise(promise), "· ", "  ")
        if view.may_go_on:
            yield ""
            if view.next_title:
                yield from self._said("text.go_on_to", next=view.next_title)
            else:
                yield words("text.go_on")

    def _promise(self, promise: CommitmentView) -> str:
        words = self._words
        said = words("text.promise", what=promise.what, to=promise.to)
        if promise.settled:
            return f"{said} — {words(f'promise.{promise.settled.value}')}"
        before = words("text.promise.before", before=promise.before) if promise.before else words("agenda.before_end")
        return f"{said}, {before}"

    def calendar(self, view: CalendarView) -> Iterator[str]:
        yield from self.title(view.title)
        for chapter in view.chapters:
            yield ""
            yield from self._chapter(chapter)
        yield ""
        if view.opens_next:
            yield from self._said("text.calendar.open", title=view.opens_next.title)
        else:
            yield from self._said("calendar.all_lived")

    def _chapter(self, chapter: ChapterView) -> Iterator[str]:
        mark = {ChapterStatus.DONE: "✓", ChapterStatus.NOW: "→", ChapterStatus.COMING: "·"}[chapter.status]
        when = ", ".join(part for part in (chapter.when, self._words(f"calendar.{chapter.status.value}")) if part)
        yield from self._wrapped(f"{mark} {chapter.title} ({when})", "", "  ")
        if chapter.text:
            yield from self._wrapped(chapter.text, "  ")

    def encounter(self, view: EncounterView, *, told: bool) -> Iterator[str]:
        if not told:
            yield from self._heading(view)
        yield from self.beats(view.beats)
        if view.options:
            if view.beats:
                yield ""
            for option in view.options:
                yield from self._option(option)

    def form(self, view: FormView, *, told: bool) -> Iterator[str]:
        if not told:
            yield from self._heading(view)
        if view.beats:
            yield from self.beats(view.beats)
            yield ""
        yield from Sheet(view, self._width, self._words).lines()

    def companion(self, view: CompanionView) -> Iterator[str]:
        name = view.name or self._words("companion.colleague")
        yield from self._said("companion.asks", name=name[:1].upper() + name[1:])
        yield ""
        yield from self._wrapped(view.text, "   ")
        yield ""
        yield from self._said("text.companion.note")

    def _heading(self, view: EncounterView | FormView) -> Iterator[str]:
        if not view.title:
            yield from self.title(self._words("encounter.meanwhile"))
            yield ""
            return
        words, how = self._words, self._how(view.channel)
        kind = self._kind(view) if isinstance(view, EncounterView) else ""
        yield from self.title(" · ".join(part for part in (view.title, view.moment, how, kind) if part))
        if view.seats:
            yield from self._said("text.present", names=", ".join(seat.name for seat in view.seats))
        if view.empty_chairs:
            names = ", ".join(chair.name for chair in view.empty_chairs)
            yield from self._wrapped(words.counted("text.chairs", len(view.empty_chairs), names=names))
        yield ""

    def _kind(self, view: EncounterView) -> str:
        """What sort of occasion it is, where that is not the usual one and the title does not say it."""
        if view.kind is EncounterKind.ENCOUNTER:
            return ""
        said = self._words(f"text.kind.{view.kind.value}")
        return "" if said.casefold() in view.title.casefold() else said

    def _how(self, channel: Channel) -> str:
        return "" if channel is Channel.FACE_TO_FACE else self._words(f"text.channel.{channel.value}")

    def _option(self, option: OptionView) -> list[str]:
        # The words are the scenario's, and so are the quotation marks around them.
        text = f"«\u00a0{option.text}\u00a0»" if option.spoken and not option.text.startswith("«") else option.text
        return self._wrapped(f"{option.letter}. {text}", "", "   ")

    def beats(self, beats: Sequence[Beat]) -> list[str]:
        return [line for beat in beats for line in self._beat(beat)]

    def _beat(self, beat: Beat) -> list[str]:
        colon = self._words("mark.colon")
        match beat.kind:
            case BeatKind.LINE:
                return self._wrapped(f"{beat.name or beat.speaker}{colon}{beat.text}", "", "   ")
            case BeatKind.YOU:
                return self._wrapped(f"{self._words('you')}{colon}{beat.text}", "", "   ")
            case BeatKind.CUE:
                return self._wrapped(f"({beat.text})", "   ")
            case BeatKind.NARRATION | BeatKind.DONE:
                return self._wrapped(beat.text)
