"""`metiers`: what each profession may and may not do in each country, and the words of each country."""

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from game.app.commands.shared import Commands, command
from game.app.french_arguments import nearest
from game.app.refusal import FINE, RefusalError
from game.model.cast import Gender
from game.model.prose import Agreement, Text

if TYPE_CHECKING:
    from game.authoring.professions import Concept, Local, Professions

NAME: Final = "metiers"
ALIASES: Final = ("professions",)
COUNTRIES: Final = ("ch_vd", "fr", "be")


def add(commands: Commands) -> None:
    """The command joins the command line."""
    parser = command(
        commands,
        NAME,
        ALIASES,
        "Montre les métiers qu’un scénario peut nommer : leur mandat et les mots de chaque pays (sans ID : la liste)",
        "python run_game.py metiers logopediste --pays fr",
        run,
    )
    parser.add_argument("metier", metavar="ID", nargs="?", help="un métier, par son identifiant ou son nom")
    parser.add_argument("--pays", choices=COUNTRIES, help="un seul pays (sinon, les trois)")
    parser.add_argument("--json", action="store_true", help="les métiers en JSON")


def run(arguments: argparse.Namespace) -> int:
    """One profession is shown, or the list of them with the vocabulary.

    Raises:
        RefusalError: no profession bears that name, or the list cannot be read.
    """
    # YAML is read only once somebody asks: the command line opens without it.
    from game.app.content import shipped_professions

    listed = shipped_professions()
    countries = (arguments.pays,) if arguments.pays else COUNTRIES
    chosen = None
    if arguments.metier is not None:
        chosen = listed.called(arguments.metier)
        if chosen is None:
            hint = nearest(arguments.metier, listed.known).strip() or "« metiers », sans rien d’autre, les montre tous."
            raise RefusalError(f"Aucun métier ne s’appelle « {arguments.metier} ».", hint)
    if arguments.json:
        print(json.dumps(_as_json(listed, chosen, countries), ensure_ascii=False, indent=2))
        return FINE
    _say(_page(listed, chosen, countries) if chosen else _list(listed, countries))
    return FINE


def _say(lines: Iterator[tuple[str, str]]) -> None:
    """Every line with what stands before it, as wide as the terminal."""
    from game.app.terminal import width
    from game.app.wrapping import wrapped

    columns = width()
    for before, line in lines:
        print("\n".join(wrapped(line, columns, before, " " * len(before))) if line else before)


def _list(listed: "Professions", countries: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for profession, local in listed.known.items():
        yield "", profession
        for country in countries:
            yield "    ", f"{country}\u00a0: {_named(local[country])}"
    yield "", ""
    yield "", "Les mots"
    for concept in listed.vocabulary:
        yield "", concept.meaning
        for country in countries:
            yield "    ", f"{country}\u00a0: {concept.words[country]}"


def _page(listed: "Professions", profession: str, countries: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for number, country in enumerate(countries):
        local = listed.known[profession][country]
        place = listed.places[country]
        if number:
            yield "", ""
        yield "", f"{place[:1].upper()}{place[1:]} ({country})"
        yield "  ", _named(local)
        for heading, text in _headed(local):
            yield "  ", f"{heading}\u00a0: {text}"
    yield "", ""
    yield "", "Les mots"
    for concept in listed.vocabulary:
        words = " · ".join(f"{country}\u00a0: {concept.words[country]}" for country in countries)
        yield "  ", f"{concept.meaning} — {words}"
    yield "", ""
    yield "", f"Dans un scénario\u00a0: « metier: {profession} », sous « joueur: »."


def _headed(local: "Local") -> Iterator[tuple[str, str]]:
    if not local.absent:
        yield "Peut", inclusive(local.may)
        yield "Ne peut pas", inclusive(local.may_not)
        yield "Dépend", local.answers_to
        yield "Confidentialité", local.confidentiality
    yield "À vérifier sur place", local.to_check


def _named(local: "Local") -> str:
    return local.absent or " ou ".join(dict.fromkeys(local.forms.values()))


def inclusive(text: Text) -> str:
    """A mandate with both forms where it agrees with the player: « seule ou seul »."""
    return "".join(
        f"{span.feminine} ou {span.masculine}" if isinstance(span, Agreement) else span if isinstance(span, str) else ""
        for span in text
    )


def _as_json(listed: "Professions", chosen: str | None, countries: tuple[str, ...]) -> dict[str, object]:
    return {
        "metiers": {
            profession: {country: _local_json(local[country]) for country in countries}
            for profession, local in listed.known.items()
            if chosen in {None, profession}
        },
        "vocabulaire": {concept.id: _concept_json(concept, countries) for concept in listed.vocabulary},
    }


def _local_json(local: "Local") -> dict[str, object]:
    if local.absent:
        return {"absent": local.absent, "a_verifier": local.to_check}
    return {
        "formes": {"feminin": local.forms[Gender.FEMININE], "masculin": local.forms[Gender.MASCULINE]},
        "peut": inclusive(local.may),
        "ne_peut_pas": inclusive(local.may_not),
        "depend_de": local.answers_to,
        "confidentialite": local.confidentiality,
        "a_verifier": local.to_check,
    }


def _concept_json(concept: "Concept", countries: tuple[str, ...]) -> dict[str, object]:
    return {
        "sens": concept.meaning,
        "mots": {country: concept.words[country] for country in countries},
        "propres": {country: list(concept.marks[country]) for country in countries},
    }
