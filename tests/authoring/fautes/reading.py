"""Files that cannot be read as YAML; « ¤ » stands just before the character where the problem must be told."""

from typing import Final

FAULTS: Final = (
    ("L03", "genre: scenario\ntitre: Es¤\x07sai\n"),
    ("L04", "genre: scenario\ntitre: Es¤\u202esai\n"),
    ("L05", "¤"),
    ("L05", "¤# rien que cela\n"),
    ("L06", "genre: scenario\n¤---\ngenre: partie\n"),
    ("L07", "¤%YAML 1.1\n---\ngenre: partie\n"),
    ("L08", "genre: partie\nscenario: ¤&ici essai\n"),
    ("L08", "genre: partie\nscenario: ¤*ici\n"),
    ("L09", "genre: partie\nscenario: ¤!!python/object/apply:os.system x\n"),
    ("L10", "genre: partie\n¤<<: {scenario: essai}\n"),
    ("L11", "genre: partie\nscenario: essai\n¤scenario: autre\n"),
    ("L12", "genre: partie\n? ¤[scenario]\n: essai\n"),
    ("L13", "genre: " + "[" * 31 + "¤" + "[" * 40),
    ("L15", "genre: partie\nscenario: ¤" + "x" * 20_001),
    ("L16", "genre: partie\nscenario: Franchement ? Elle ¤: non\n"),
    ("L17", "genre: partie\nscenario\n¤"),
    ("L18", "genre: partie\nattendu:\n    fin: x\n  ¤vrai: []\n"),
    ("L19", "genre: partie\nchoix: [un, deux\ngraine¤: 3\n"),
    ("L20", "genre: partie\nscenario: ¤'essai\ngraine: 3\n"),
    ("L21", "genre: partie\nscenario: 'l'¤école'\n"),
    ("L22", "genre: partie\nscenario: ¤@moi\n"),
    ("L23", "genre: partie\nattendu:\n¤\tfin: x\n"),
    ("L24", "genre: partie\nattendu:\n  fin: x\n¤\u00a0 vrai: []\n"),
    ("L25", 'genre: partie\nscenario: "a¤\\q"\n'),
    ("L26", "genre: partie\nscenario: | ¤essai\n"),
    ("L27", "genre: partie\nattendu: {fin¤:]x: 1}\n"),
    ("D01", "genre: partie\nformat: 1\nscenario: essai ¤#3\n"),
)
