"""A scenario with forms, for tests: a planning table that costs effort, an obstacle, a report with a free line."""

from pathlib import Path
from typing import Final

from game.app.session import PlaySession
from game.model.cast import Gender

TEXT: Final = """\
genre: scenario
format: 1
id: petite_fiche
titre: La petite fiche
joueur: {metier: médiatrice, accord: feminin, prenom: Camille}
mandat: {peut: Réunir., ne_peut_pas: Décider.}
demande: {de: mme_keller, texte: "Mme Keller : Alors ?"}
personnes:
  mme_keller: {nom: Mme Keller, fonction: maîtresse, monde: ecole}
  ilyes: {nom: Ilyes, fonction: élève, monde: famille, eleve: oui}
relations:
  - mme_keller -> vous: {}
rencontres:
  table:
    titre: La table
    lieu: salle_de_reunion
    sorte: reunion
    presents: [mme_keller]
    concernes: [ilyes]
    scenes:
      preparer:
        texte: "Mme Keller : On se voit où ?"
        fiche:
          sorte: preparation
          effort: 2
          champs:
            lieu:
              titre: Le lieu
              options: {ici: {geste: Ici.}, kiosque: {geste: Au kiosque., effort: 2}}
            heure:
              titre: L’heure
              options: {midi: {geste: À midi.}, seize: {geste: À seize heures., effort: 1}}
      obstacle:
        fiche:
          sorte: obstacle
          titre: Ce qui bloque
          champs:
            comment: {titre: Comment, options: {venir: {geste: venir}, rester: {geste: rester}}}
            sans: {titre: Sans, options: {peur: {geste: avoir peur}, bruit: {geste: faire de bruit}}}
      rapport:
        fiche:
          sorte: rapport
          titre: Rapport annuel
          ligne_libre: Ce qui n’entre dans aucune case
          champs:
            suivis: {titre: Élèves suivis, options: {un: {geste: Un.}, douze: {geste: Douze.}}}
fins:
  belle: {si: choisi(seize), texte: Ils sont venus.}
  autre: {texte: Personne n’est venu.}
"""


def form_session(folder: Path) -> PlaySession:
    """A session in which that scenario is under way."""
    (folder / "petite_fiche").mkdir()
    (folder / "petite_fiche" / "scenario.yaml").write_text(TEXT, encoding="utf-8")
    session = PlaySession(extra=folder, journal=folder / "j.jsonl", seed=7)
    session.begin("petite_fiche", Gender.FEMININE)
    return session
