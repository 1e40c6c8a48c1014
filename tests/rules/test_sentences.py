"""Names enter sentences in good French."""

import pytest

from game.rules.sentences import named


@pytest.mark.parametrize(
    ("template", "names", "expected"),
    [
        ("{cible} respire.", {"cible": "Anaïs"}, "Anaïs respire."),
        ("En parlant de {objet}.", {"objet": "Anaïs"}, "En parlant d’Anaïs."),
        ("Ce que {objet} pense.", {"objet": "Émile"}, "Ce qu’Émile pense."),
        ("Loin de {objet}.", {"objet": "le groupe"}, "Loin du groupe."),
        ("Promis à {cible}.", {"cible": "les autres"}, "Promis aux autres."),
        ("Avec {objet}.", {"objet": "la classe"}, "Avec la classe."),
        ("{inconnu} reste.", {"cible": "Anaïs"}, "{inconnu} reste."),
        ("{cible.__class__}", {"cible": "Anaïs"}, "{cible.__class__}"),
    ],
)
def test_named(template: str, names: dict[str, str], expected: str) -> None:
    """Elision and contraction follow the name; anything that is not a plain role stays verbatim."""
    assert named(template, names) == expected
