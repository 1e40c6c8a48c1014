"""Codes of prose and of conditions."""

from typing import Final

from game.authoring.catalogue.entry import Entry, Severity

TEXT: Final = (
    Entry(
        "C01",
        Severity.ERROR,
        "Condition mal écrite",
        "La condition ne se lit pas à cet endroit.",
        "Écrivez par exemple « choisi(combien) et confiance(m_rochat -> vous) >= solide ».",
    ),
    Entry(
        "C02",
        Severity.ERROR,
        "Mot inconnu dans une condition",
        "Ce n’est ni une mesure ni une question du langage des conditions.",
        "Choisissez l’un des mots de la liste.",
    ),
    Entry(
        "C03",
        Severity.ERROR,
        "Parenthèses mal remplies",
        "Cette mesure ou cette question attend autre chose entre ses parenthèses.",
        "Suivez le modèle donné.",
    ),
    Entry(
        "C04",
        Severity.ERROR,
        "Comparaison absente ou de trop",
        "Une mesure se compare à un niveau ; une question ne se compare à rien.",
        "Écrivez « tension(a -> b) >= forte », ou « choisi(x) » tout seul.",
    ),
    Entry(
        "C05",
        Severity.ERROR,
        "Niveau inconnu dans une condition",
        "Ce niveau n’est pas sur l’échelle de cette mesure.",
        "Choisissez l’un des niveaux proposés.",
    ),
    Entry(
        "C06",
        Severity.ERROR,
        "Condition trop longue",
        "Une condition compte au plus 64 mots et signes : au-delà, personne ne sait plus quand elle est vraie.",
        "Retenez un mot avec « retient » et testez-le avec « memoire(…) ».",
    ),
    Entry(
        "C07",
        Severity.ERROR,
        "Condition jamais vraie",
        "La mesure n’atteint jamais ce niveau.",
        "Choisissez un niveau de l’échelle.",
    ),
    Entry(
        "C08",
        Severity.ERROR,
        "Question qui n’a pas de sens ici",
        "Certaines questions n’existent que dans les règles, d’autres que dans les scénarios.",
        "Choisissez une question permise ici.",
    ),
    Entry(
        "T01",
        Severity.ERROR,
        "Personne inconnue au début d’une réplique",
        "La ligne commence comme une réplique, et ce nom n’est pas celui d’une personne déclarée.",
        "Corrigez le nom ; pour un récit, commencez la phrase autrement.",
    ),
    Entry(
        "T02",
        Severity.ERROR,
        "Didascalie mal fermée",
        "Une didascalie tient toute sa ligne, entre parenthèses.",
        "Fermez la parenthèse à la fin de la ligne, et mettez le reste sur une autre ligne.",
    ),
    Entry(
        "T03",
        Severity.ERROR,
        "Réplique ou didascalie vide",
        "Il n’y a pas de paroles après le nom, ou rien entre les parenthèses.",
        "Écrivez le texte, ou effacez la ligne.",
    ),
    Entry(
        "T04",
        Severity.ERROR,
        "Accolade seule",
        "Une accolade ouverte n’est pas fermée, ou l’inverse.",
        "Fermez-la ; pour une accolade qu’on lit, écrivez-la deux fois : « {{ ».",
    ),
    Entry(
        "T05",
        Severity.ERROR,
        "Forme inconnue entre accolades",
        "Entre accolades, on écrit {si … : … | sinon : …}, {allée|allé}, {prenom} ou {rejoue passage}.",
        "Choisissez l’une de ces formes.",
    ),
    Entry(
        "T06",
        Severity.ERROR,
        "« {rejoue …} » au milieu d’une ligne",
        "Un passage se rejoue seul sur sa ligne, et seulement dans un texte de plusieurs lignes.",
        "Mettez-le seul sur une ligne.",
    ),
    Entry(
        "T07",
        Severity.ERROR,
        "Suite de ligne sans début",
        "Une ligne en retrait de deux espaces continue la précédente ; ici, il n’y en a pas.",
        "Enlevez le retrait.",
    ),
    Entry(
        "T08",
        Severity.ERROR,
        "« {prenom} » sans prénom",
        "Le joueur n’a pas de prénom.",
        "Ajoutez « prenom: … » sous « joueur: ».",
    ),
    Entry(
        "T09",
        Severity.ERROR,
        "Nom à remplacer inconnu",
        "Dans une phrase de règle ou un indice, seuls certains noms entre accolades sont remplacés.",
        "Choisissez l’un des noms proposés.",
    ),
    Entry(
        "T10",
        Severity.ERROR,
        "Réplique qui commence dans une accolade",
        "Le nom de qui parle ouvre la ligne ; dans une accolade, il serait lu comme du texte.",
        "Écrivez le nom devant l’accolade : « M. Rochat : {si … : … | sinon : …} ».",
    ),
)
