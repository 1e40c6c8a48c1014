"""Alliances, a serious game for people who work together around a pupil. This is the map of the house.

    model/      what a situation is: frozen values, pure
    rules/      how acts change ties: (state, option) → (state, events)
    play/       the encounter machine, the playthrough, its views, its journal, its bots
    drawing/    a display list and its renderers: screen, PNG, SVG
    wording/    the interface's words in each language, and how a name fits into a sentence
    authoring/  YAML → model, with every problem at its place
    debrief/    events → alliance map, text twin, readings
    ui/         paper, type, busts, places: what screens are made of
    screens/    a screen turns a control into an intent and draws a view
    app/        composition, the one loop, the commands
    cli.py      the command line

Imports point one way: model ← rules ← play; drawing beside model; authoring and debrief stand on those and do not
meet; ui and screens above; app outermost. tests/test_layers.py holds it so.
"""
