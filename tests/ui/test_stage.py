"""Whatever a scenario may say of people and places has its picture."""

from collections.abc import Callable
from itertools import combinations

import pygame
import pytest

from game.authoring.vocabulary import CLOTHES, HAIR, HAIR_STYLES, SKINS
from game.authoring.vocabulary import PLACES as PLACE_NAMES
from game.model.cast import Channel, Looks, World
from game.play.view import Distance, EmptyChair, Face, Seat
from game.ui.fonts import Fonts
from game.ui.pad import Pad
from game.ui.places import PLACES, place
from game.ui.stage import Scene, draw_seat, paint_scene
from game.ui.theme import Theme

SIZE = (320, 260)


def somebody(
    looks: Looks | None = None,
    face: Face = Face.NEUTRAL,
    distance: Distance = Distance.MIDDLE,
    world: World = World.CARE,
) -> Seat:
    """A person in a seat."""
    return Seat("x", "Mme X", "infirmière", world, False, looks or Looks(), face, distance)


def pad() -> Pad:
    """Something small to paint on."""
    return Pad(pygame.Surface(SIZE), Theme((1280, 720), Fonts()))


def bust(seat: Seat) -> bytes:
    """The pixels of somebody."""
    return pygame.image.tobytes(draw_seat(pad(), seat, 0.6, -1.0), "RGBA")


def scene(**changes: object) -> bytes:
    """The pixels of a scene."""
    told = {"place": "bureau", "channel": Channel.FACE_TO_FACE, "seats": (somebody(),), "chairs": ()} | changes
    made = pad()
    paint_scene(made, Scene(**told))  # type: ignore[arg-type]
    return pygame.image.tobytes(made.surface, "RGB")


def all_differ(pictures: list[bytes]) -> bool:
    """No two pictures are the same."""
    return all(one != other for one, other in combinations(pictures, 2))


def test_every_place_of_the_language_has_its_own_picture() -> None:
    """The thirteen places are drawn, each differently; a name without picture gets one all the same."""
    assert set(PLACES) == set(PLACE_NAMES)
    assert all_differ([scene(place=name) for name in PLACES])
    assert place("nowhere") is place("salle_de_classe")


@pytest.mark.parametrize(
    ("looks", "words"),
    [
        (lambda word: Looks(hair=word), HAIR),
        (lambda word: Looks(hair_style=word), HAIR_STYLES),
        (lambda word: Looks(skin=word), SKINS),
        (lambda word: Looks(clothes=word), CLOTHES),
    ],
    ids=["hair", "hair style", "skin", "clothes"],
)
def test_every_word_about_looks_can_be_seen(looks: Callable[[str], Looks], words: dict[str, str]) -> None:
    """Two different words give two different busts."""
    assert all_differ([bust(somebody(looks(word))) for word in words.values()])


def test_glasses_beard_and_age_can_be_seen() -> None:
    """Each of them changes the picture: a child, a teenager, an adult, somebody older."""
    looks = [Looks(), Looks(glasses=True), Looks(beard=True), Looks(age=8), Looks(age=15), Looks(age=70)]
    assert all_differ([bust(somebody(one)) for one in looks])


def test_faces_and_distances_can_be_told_apart() -> None:
    """Five expressions and three distances give fifteen pictures."""
    assert all_differ([bust(somebody(face=face, distance=distance)) for face in Face for distance in Distance])


def test_clothes_show_the_world_unless_they_are_named() -> None:
    """Without a colour of their own, people wear that of their world."""
    assert all_differ([bust(somebody(world=world)) for world in World])
    assert len({bust(somebody(Looks(clothes="plum"), world=world)) for world in World}) == 1


def test_a_group_is_several_people() -> None:
    """A group has no looks, and a picture nevertheless."""
    group = Seat("la_classe", "La classe", "", World.SCHOOL, True, None, Face.OPEN, Distance.FAR)
    assert bust(group) != bust(somebody())


def test_every_channel_has_its_stage() -> None:
    """A phone, a letter and a mail do not look like a room."""
    channels = (Channel.FACE_TO_FACE, Channel.PHONE, Channel.LETTER, Channel.MAIL)
    assert all_differ([scene(channel=channel) for channel in channels])


def test_who_speaks_and_who_is_missing_can_be_seen() -> None:
    """The speaker's neighbours are in the shade; an absent person leaves a chair."""
    two = (somebody(), Seat("y", "M. Y", "père", World.FAMILY, False, Looks(), Face.OPEN, Distance.NEAR))
    assert all_differ([scene(seats=two), scene(seats=two, speaker="x"), scene(seats=two, speaker="y")])
    assert scene() != scene(chairs=(EmptyChair("z", "Z"),))


@pytest.mark.parametrize("channel", list(Channel))
def test_a_scene_may_be_empty(channel: Channel) -> None:
    """Nobody and no chair: the place remains."""
    assert scene(channel=channel, seats=())


@pytest.mark.parametrize("count", range(1, 10))
def test_a_table_holds_nine(count: int) -> None:
    """However many they are, nobody's name leaves the picture."""
    made = pad()
    people = tuple(
        Seat(f"p{k}", f"Mme Numéro-{k}", "", World.FAMILY, False, Looks(), Face.OPEN, Distance.NEAR)
        for k in range(count)
    )
    paint_scene(made, Scene("salle_de_reunion", Channel.FACE_TO_FACE, people, ()))
    assert len({text.region.x for text in made.texts}) == count
    assert all(made.rect.contains(text.rect) for text in made.texts)
