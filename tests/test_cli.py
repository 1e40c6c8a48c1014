"""The commands as their users run them, each in a process of its own."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from game.version import VERSION
from tests.commands import DATA, ROOT, SMALL, environment, game

SCRIPT = SMALL.parent / "parties" / "relier.yaml"


def played(home: Path, name: str = "j.jsonl") -> Path:
    """The journal of a whole play."""
    path = home / name
    assert game("jouer", SMALL, "--auto", "collaborative", "--graine", "7", "--journal", path, home=home).status == 0
    return path


def test_a_play_by_a_bot_is_told_to_the_end(tmp_path: Path) -> None:
    """`jouer --auto` prints the whole play, keeps it, and says how to draw its map."""
    done = game("jouer", SMALL, "--auto", "experte", "--journal", tmp_path / "j", home=tmp_path)
    assert done.status == 0
    assert "Le petit essai" in done.out
    assert "La partie est finie" in done.out
    assert "non vérifié" in done.err
    assert (tmp_path / "j").is_file()


def test_a_written_play_ends_as_it_says(tmp_path: Path) -> None:
    """`jouer --partie` finds its scenario, plays its choices and checks what was expected."""
    done = game("jouer", "--partie", SCRIPT, home=tmp_path)
    assert (done.status, done.out.splitlines()[-1]) == (0, "La partie se termine comme prévu.")


def test_a_written_play_that_ends_otherwise_fails(tmp_path: Path) -> None:
    """An ending or a condition that does not come true is told, and the status is 1."""
    text = SCRIPT.read_text(encoding="utf-8").replace("fin: ensemble", "fin: autrement")
    other = tmp_path / "autre.yaml"
    other.write_text(text.replace("choisi(combien)", "choisi(trancher)"), encoding="utf-8")
    done = game("jouer", SMALL, "--partie", other, home=tmp_path)
    assert done.status == 1
    assert "la fin est « ensemble », pas « autrement »" in done.out
    assert "« choisi(trancher) » n’est pas vrai" in done.out


def test_a_play_is_proved_and_a_changed_one_is_not(tmp_path: Path) -> None:
    """`rejouer` proves what was played; a changed line is named and the status is 1."""
    path = played(tmp_path)
    done = game("rejouer", path, home=tmp_path)
    assert (done.status, "tous identiques" in done.out) == (0, True)
    told = json.loads(game("rejouer", path, "--json", home=tmp_path).out)
    assert told["prouve"] is True
    path.write_bytes(path.read_bytes().replace(b'"n":1,', b'"n":7,'))
    done = game("rejouer", path, "--json", home=tmp_path)
    assert (done.status, json.loads(done.out)["prouve"]) == (1, False)
    assert f"{path}:2" in done.err


def test_the_map_is_drawn_or_told(tmp_path: Path) -> None:
    """`carte` writes SVG and PNG of the size asked, or tells the map and the five readings."""
    path = played(tmp_path)
    done = game(
        *("carte", path, "--svg", tmp_path / "c.svg", "--png", tmp_path / "c.png"),
        *("--largeur", 640, "--hauteur", 480, "--tour", 1, "--vue-par", "anais"),
        home=tmp_path,
    )
    assert (done.status, done.out, done.err) == (0, "", "")
    assert 'width="640" height="480"' in (tmp_path / "c.svg").read_text(encoding="utf-8")
    assert (tmp_path / "c.png").read_bytes()[16:24] == (640).to_bytes(4, "big") + (480).to_bytes(4, "big")
    told = game("carte", path, home=tmp_path)
    assert told.status == 0
    assert "Mme Dutoit → M. Rochat" in told.out
    data = json.loads(game("carte", path, "--json", home=tmp_path).out)
    assert len(data["lectures"]) == 5
    assert data["carte"]


@pytest.mark.parametrize("more", [("--tour", "99"), ("--vue-par", "personne"), ("--svg", "nulle/part/c.svg")])
def test_a_map_that_cannot_be_drawn_is_the_users_problem(tmp_path: Path, more: tuple[str, str]) -> None:
    """A turn or person that is not there, a folder that is missing: 1, one French line, no trace."""
    done = game("carte", played(tmp_path), *more, home=tmp_path)
    assert done.status == 1
    assert len(done.err.splitlines()) == 1


def test_everything_that_ships_is_sound(tmp_path: Path) -> None:
    """`verifier` without a path finds no error in what ships, and says how many files it read."""
    done = game("verifier", home=tmp_path)
    assert done.status == 0, done.out
    assert re.search(r"\d+ fichiers vérifiés\s: aucune erreur", done.out.splitlines()[-1])


def test_errors_are_told_at_their_place_and_fail(tmp_path: Path) -> None:
    """An error is `fichier:ligne:colonne: CODE …` and the status is 1; warnings alone are 0."""
    assert game("verifier", DATA, home=tmp_path).status == 0
    broken = tmp_path / "s.yaml"
    broken.write_text(SMALL.read_text(encoding="utf-8").replace("de: m_rochat", "de: m_roche"), encoding="utf-8")
    done = game("verifier", broken, DATA, home=tmp_path)
    assert done.status == 1
    assert re.search(rf"^{re.escape(str(broken))}:\d+:\d+: [A-Z]\d+ .* → ", done.out, re.MULTILINE)
    told = json.loads(game("verifier", broken, "--json", home=tmp_path).out)
    assert told["erreurs"] == sum(problem["gravite"] == "error" for problem in told["problemes"]) > 0
    assert game("verifier", tmp_path / "rien.yaml", home=tmp_path).status == 1


def test_a_written_play_is_replayed_when_it_is_checked(tmp_path: Path) -> None:
    """`verifier` fails on a play whose ending, condition or choice does not come, at its place; a sound one passes."""
    folder = tmp_path / "petit_essai"
    shutil.copytree(SMALL.parent, folder)
    play = folder / "parties" / SCRIPT.name
    text = play.read_text(encoding="utf-8")
    assert game("verifier", folder, home=tmp_path).status == 0
    wrong = text.replace("fin: ensemble", "fin: autrement").replace("choisi(combien)", "choisi(je_sais)")
    play.write_text(wrong, encoding="utf-8")
    done = game("verifier", folder, home=tmp_path)
    assert done.status == 1
    assert re.search(rf"^{re.escape(str(play))}:8:8: P02 .*la fin est « ensemble »", done.out, re.MULTILINE)
    assert re.search(rf"^{re.escape(str(play))}:9:10: P03 ", done.out, re.MULTILINE)
    play.write_text(text.replace("combien, continuer, relier", "combien, relier"), encoding="utf-8")
    done = game("verifier", play, home=tmp_path)
    assert done.status == 1
    assert re.search(rf"^{re.escape(str(play))}:6:26: P01 .* → Possible : continuer\.$", done.out, re.MULTILINE)
    # Nobody's shelf learns of it.
    assert list(tmp_path.iterdir()) == [folder]


def test_the_schema_is_json(tmp_path: Path) -> None:
    """`schema` prints the schema, or writes the same to a file."""
    printed = game("schema", home=tmp_path)
    assert (printed.status, "definitions" in json.loads(printed.out)) == (0, True)
    assert game("schema", "--sortie", tmp_path / "s.json", home=tmp_path).status == 0
    assert printed.out == (tmp_path / "s.json").read_text(encoding="utf-8")


def test_a_play_left_is_taken_up(tmp_path: Path) -> None:
    """What was left with `q` or by closing the input goes on with `reprendre`, without naming the file."""
    done = game("jouer", SMALL, "--texte", "--graine", 7, home=tmp_path, typed="\n1\n1\n")
    assert (done.status, "reprendre" in done.out) == (0, True)
    done = game("reprendre", "--texte", home=tmp_path, typed="\n0\n1\n\n")
    assert (done.status, "La partie est finie" in done.out) == (0, True), done
    assert game("rejouer", home=tmp_path).status == 0
    assert game("reprendre", "--texte", home=tmp_path).status == 1


def test_a_taken_name_is_refused(tmp_path: Path) -> None:
    """`jouer --journal F` does not touch an existing F."""
    path = tmp_path / "j"
    path.write_text("à moi", encoding="utf-8")
    done = game("jouer", SMALL, "--auto", "hasard", "--journal", path, home=tmp_path)
    assert (done.status, path.read_text(encoding="utf-8")) == (1, "à moi")
    assert "existe déjà" in done.err


@pytest.mark.parametrize("typed", [(), ("jouer",), ("jouer", str(SMALL))], ids=["bare", "jouer", "jouer-scenario"])
@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these always have a display")
def test_without_a_display_it_says_so(tmp_path: Path, typed: tuple[str, ...]) -> None:
    """No display and no terminal: one French line that names --texte, and 1."""
    done = game(*typed, home=tmp_path)
    assert (done.status, done.out) == (1, "")
    assert "--texte" in done.err


def typed_at_a_terminal(home: Path, *answers: str) -> tuple[int, str]:
    """`jouer` at a terminal without a display, answered line by line, then left with Ctrl-D."""
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, str(ROOT / "run_game.py"), "jouer", str(SMALL), "--accord", "feminin"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment(home, {"TERM": "dumb"}),
        start_new_session=True,
    ) as running:
        os.close(theirs)
        os.write(ours, ("\n".join(answers) + "\n\x04\x04").encode())
        shown = b""
        try:
            while part := os.read(ours, 65536):
                shown += part
        except OSError:
            pass
        os.close(ours)
    return running.returncode, shown.decode("utf-8", "replace")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these always have a display")
def test_without_a_display_a_terminal_is_offered(tmp_path: Path) -> None:
    """At a terminal the game offers to be played there: yes plays, no ends with 1."""
    status, shown = typed_at_a_terminal(tmp_path, "o", "")
    assert status == 0
    assert "Jouer dans ce terminal" in shown
    assert "Le petit essai" in shown
    assert "La partie est gardée" in shown
    status, shown = typed_at_a_terminal(tmp_path, "n")
    assert (status, "Le petit essai" in shown) == (1, False)


@pytest.mark.parametrize(
    "command", [("jouer",), ("capturer", "titre", "--sortie", "t.png"), ("carte", "j", "--png", "c")]
)
def test_two_pygames_are_told_before_anything_breaks(tmp_path: Path, command: tuple[str, ...]) -> None:
    """With pygame and pygame-ce installed together, whatever draws says how to repair that, and ends with 1."""
    played(tmp_path, "j")
    for name in ("pygame", "pygame_ce"):
        folder = tmp_path / "double" / f"{name}-2.6.1.dist-info"
        folder.mkdir(parents=True)
        (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: 2.6.1\n")
    done = game(*command, home=tmp_path, env={"PYTHONPATH": str(tmp_path / "double")})
    assert (done.status, "uninstall -y pygame pygame-ce" in done.err) == (1, True)


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "ascii"},
        {"COLUMNS": "20"},
        {"TERM": "dumb"},
    ],
    ids=str,
)
def test_any_terminal_takes_the_play(tmp_path: Path, env: dict[str, str | None]) -> None:
    """Whatever the locale and the encoding of the console, the whole play is printed."""
    done = game("jouer", SMALL, "--auto", "engagee", home=tmp_path, env=env)
    assert (done.status, "Traceback" in done.err) == (0, False)
    assert "La partie est finie" in done.out


def test_a_reader_that_leaves_hears_no_complaint(tmp_path: Path) -> None:
    """Piping into something that closes early ends quietly."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, str(ROOT / "run_game.py"), "schema"],
            stdout=writer,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            env=environment(tmp_path),
            timeout=60,
            check=False,
        )
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_the_version_is_the_packages(tmp_path: Path) -> None:
    """`--version` says what pyproject.toml says."""
    assert f'\nversion = "{VERSION}"\n' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert game("--version", home=tmp_path).out.strip() == f"Alliances {VERSION}"


def test_the_module_is_the_game_too(tmp_path: Path) -> None:
    """`python -m game` runs the same commands."""
    done = subprocess.run(
        [sys.executable, "-m", "game", "--version"],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        check=True,
    )
    assert VERSION in done.stdout.decode()


@pytest.mark.parametrize("screen", ["titre", "rencontre", "carte", "fin"])
def test_a_screen_has_its_picture(tmp_path: Path, screen: str) -> None:
    """`capturer` draws a screen of the size asked without a display, from a new play or from a journal."""
    sizes = ("--taille", "960x600", "--taille-texte", 150)
    done = game("capturer", screen, "--sortie", tmp_path / "e.png", *sizes, "--dossier", DATA, home=tmp_path)
    assert (done.status, done.err) == (0, "")
    size = (960).to_bytes(4, "big") + (600).to_bytes(4, "big")
    assert (tmp_path / "e.png").read_bytes()[16:24] == size
    path = played(tmp_path)
    done = game("capturer", screen, "--sortie", tmp_path / "j.png", *sizes, "--journal", path, home=tmp_path)
    assert (done.status, done.err) == (0, "")
    assert (tmp_path / "j.png").read_bytes()[16:24] == size


@pytest.mark.parametrize(("screen", "file"), [("ailleurs", "e.png"), ("titre", "nulle/part/e.png")])
def test_a_picture_that_cannot_be_made_is_the_users_problem(tmp_path: Path, screen: str, file: str) -> None:
    """A screen or a folder that does not exist is 1, in one French line."""
    done = game("capturer", screen, "--sortie", tmp_path / file, home=tmp_path)
    assert (done.status, len(done.err.splitlines())) == (1, 1)


EVERYWHERE = [
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "1", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
    {"PYTHONHASHSEED": "4242", "LANG": "fr_CH.UTF-8", "TZ": "Pacific/Pago_Pago"},
]


def test_a_play_is_the_same_everywhere(tmp_path: Path) -> None:
    """The same seed and bot give the same chain and the same text under any hash seed, locale and time zone."""
    told = set()
    for n, env in enumerate(EVERYWHERE):
        path = tmp_path / f"{n}.jsonl"
        done = game("jouer", SMALL, "--auto", "hasard", "--graine", 11, "--journal", path, home=tmp_path, env=env)
        assert done.status == 0
        chain = json.loads(path.read_bytes().splitlines()[-1])["chain"]
        told.add((chain, done.out.replace(str(path), "")))
    assert len(told) == 1
