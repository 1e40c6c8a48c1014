"""Codes of campaigns: scenarios that are not there, or that do not go together."""

from typing import Final

from game.authoring.catalogue.entry import Entry, Severity

CAMPAIGNS: Final = (
    Entry(
        "K01",
        Severity.ERROR,
        "Scénario inconnu",
        "« scenario » nomme un scénario qui n’est ni à côté de la campagne, ni parmi ceux du jeu.",
        "Corrigez l’identifiant, ou mettez le dossier du scénario à côté de « campagnes/ ».",
    ),
    Entry(
        "K02",
        Severity.ERROR,
        "Campagne d’un seul chapitre",
        "Une campagne garde quelque chose d’un chapitre à l’autre : il lui en faut deux au moins.",
        "Ajoutez un chapitre sous « etapes », ou jouez le scénario seul.",
    ),
    Entry(
        "K03",
        Severity.WARNING,
        "Scénario vécu deux fois",
        "La même situation revient : les mêmes demandes et les mêmes mots, comme si elle n’avait pas eu lieu.",
        "Écrivez une autre situation, avec les mêmes personnes sous les mêmes identifiants.",
    ),
    Entry(
        "K04",
        Severity.ERROR,
        "Aucun accord commun",
        "On parle de la personne jouée au féminin ou au masculin pour toute la campagne, et ses scénarios n’ont aucun"
        " accord en commun.",
        "Écrivez « accord: au_choix » dans le « joueur » de ces scénarios.",
    ),
    Entry(
        "K05",
        Severity.WARNING,
        "Rien ne passe d’un chapitre à l’autre",
        "Aucune relation entre adultes, ou avec la personne jouée, n’est déclarée ici et plus haut sous les mêmes"
        " identifiants.",
        "Donnez le même identifiant à la même personne dans les deux scénarios, et déclarez-y ses relations.",
    ),
    Entry(
        "K06",
        Severity.WARNING,
        "Scénario d’un autre pays",
        "Les chapitres d’une campagne se vivent dans la même maison.",
        "Corrigez « pays » dans la campagne ou dans le scénario.",
    ),
    Entry(
        "K07",
        Severity.WARNING,
        "Un identifiant pour deux personnes",
        "Ce qui a été vécu avec l’une passerait à l’autre.",
        "Donnez à chaque personne un identifiant à elle, le même dans toute la campagne.",
    ),
)
