"""Conditions: a small French expression language, read into data. Nothing in it is ever run as code."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from lark import Token, Tree
from lark.exceptions import UnexpectedInput

from game.authoring.condition_errors import explain
from game.authoring.grammar import conditions
from game.authoring.levels import LADDERS, level, level_words
from game.authoring.references import FUNCTIONS, meter_of, part, pattern, tokens
from game.authoring.scope import Complaint, Scope
from game.authoring.spelling import did_you_mean
from game.authoring.vocabulary import METERS, OPERATORS, QUESTIONS, RINGS, WINDS, WORLDS, Asked, Kind
from game.model.conditions import ALWAYS, AllOf, AnyOf, Ask, Compare, Condition, Not, Operator, Question
from game.model.meters import SCALES, MeterRef

MOST_TOKENS: Final = 64
_TOKEN: Final = re.compile(r"\w+(?:['’]\w+)*|->|[<>!]=|\S")

_WORDS: Final[Mapping[Kind, Mapping[str, StrEnum]]] = {Kind.WORLD: WORLDS, Kind.RING: RINGS, Kind.WIND: WINDS}
"""Arguments that come from a closed list of words."""

Node = Tree[Token]


def parse_condition(text: str, scope: Scope, complain: Complaint) -> Condition:
    """The condition that a text says; `ALWAYS` where it cannot be read, and then the reason was told."""
    if sum(1 for _ in zip(range(MOST_TOKENS + 1), _TOKEN.finditer(text), strict=False)) > MOST_TOKENS:
        complain("C06", 0, "Cette condition compte plus de 64 mots et signes.", "")
        return ALWAYS
    try:
        tree = conditions().parse(text, start="condition")
    except UnexpectedInput as error:
        explain(text, error, scope, complain)
        return ALWAYS
    return _Reading(scope, complain).condition(tree.children[0])


class _Reading:
    """Turns one syntax tree into a condition, telling every problem on the way."""

    def __init__(self, scope: Scope, complain: Complaint) -> None:
        self.scope = scope
        self.complain = complain

    def condition(self, node: "Node | Token") -> Condition:
        if isinstance(node, Token):
            return ALWAYS
        if node.data == "any":
            return AnyOf(tuple(self.condition(child) for child in node.children))
        if node.data == "all":
            return AllOf(tuple(self.condition(child) for child in node.children))
        if node.data == "not":
            return Not(self.condition(node.children[0]))
        if node.data == "compare":
            return self.comparison(node)
        return self.question(node)

    def comparison(self, node: Node) -> Condition:
        call, operator, wanted = node.children
        if isinstance(call, Token) or isinstance(wanted, Token) or not isinstance(operator, Token):
            return ALWAYS
        name = call.children[0]
        if not isinstance(name, Token) or not self.known(name):
            return ALWAYS
        if str(name) not in METERS:
            self.complain("C04", operator.start_pos or 0, f"« {name} » est une question : on ne la compare pas.", "")
            return ALWAYS
        ref = meter_of(call, self.scope, self.complain)
        meter = METERS[str(name)]
        words = tokens(wanted)
        written, offset = " ".join(words), words[0].start_pos or 0
        sign = OPERATORS[str(operator)]
        if words[0].type == "INT":
            number = int(words[0])
            scale = SCALES[meter]
            if not scale.low <= number <= scale.high:
                self.complain("C07", offset, f"« {name} » va de {scale.low} à {scale.high}.", "")
            return Compare(meter, ref.holder, ref.about, sign, number) if ref else ALWAYS
        found = level(meter, written)
        if found is None:
            ladder = [one.word for one in LADDERS.get(meter, ())]
            near = did_you_mean(written, ladder) if ladder else f"Écrivez {level_words(meter)}."
            self.complain("C05", offset, f"« {written[:40]} » n’est pas un niveau de « {name} ».", near)
            return ALWAYS
        ladder_borders = [one.border for one in LADDERS[meter]]
        above = next((border for border in ladder_borders if border > found.border), None)
        if sign is Operator.MORE and above is None:
            self.complain("C07", offset, f"Rien n’est au-dessus de « {found.word} ».", "")
        if sign is Operator.LESS and found.border == ladder_borders[0]:
            self.complain("C07", offset, f"Rien n’est au-dessous de « {found.word} ».", "")
        return _against_level(ref, sign, found.border, above) if ref else ALWAYS

    def question(self, call: Node) -> Condition:
        name = call.children[0]
        if not isinstance(name, Token) or not self.known(name):
            return ALWAYS
        offset = name.start_pos or 0
        if str(name) in METERS:
            meter = METERS[str(name)]
            example = f"{pattern(meter, str(name))} >= {LADDERS[meter][-1].word if meter in LADDERS else 1}"
            self.complain(
                "C04", offset, f"« {name} » est une mesure : il manque une comparaison.", f"Écrivez « {example} »."
            )
            return ALWAYS
        asked = QUESTIONS[str(name)]
        if not (asked.in_rules if self.scope.in_rules else asked.in_scenarios):
            where = "dans une règle" if self.scope.in_rules else "dans un scénario"
            self.complain("C08", offset, f"« {name} » n’a pas de sens {where}.", "")
            return ALWAYS
        values = self.arguments(call, name, asked)
        if values is None:
            return ALWAYS
        answer = Ask(asked.question, values)
        return Not(answer) if str(name) == "absent" else answer

    def known(self, name: Token) -> bool:
        """True when there is such a meter or question; told otherwise."""
        if str(name) in FUNCTIONS:
            return True
        self.complain("C02", name.start_pos or 0, f"« {name[:40]} » est inconnu.", did_you_mean(str(name), FUNCTIONS))
        return False

    def arguments(self, call: Node, name: Token, asked: Asked) -> tuple[str, ...] | None:
        listed, source = part(call, "listed"), part(call, "source")
        groups = [tokens(one) for one in listed.children if isinstance(one, Tree)] if listed else []
        takes = asked.takes
        if source is not None and asked.question is Question.KNOWS:
            groups.append(tokens(source))
            takes = (*takes, Kind.PERSON)
        stray = source is not None and asked.question is not Question.KNOWS
        if part(call, "pair", "triad") is not None or stray or len(groups) != len(takes):
            model = f"{name}({', '.join(kind.value for kind in asked.takes)})"
            self.complain("C03", name.start_pos or 0, f"« {name} » est mal rempli.", f"Écrivez « {model} ».")
            return None
        values = [self.argument(kind, group) for kind, group in zip(takes, groups, strict=True)]
        return None if None in values else tuple(value for value in values if value is not None)

    def argument(self, kind: Kind, group: list[Token]) -> str | None:
        written, offset = " ".join(group), group[0].start_pos or 0
        if kind is Kind.WORD:
            return written
        if (kind is Kind.NUMBER) != (group[0].type == "INT") or len(group) > 1:
            self.complain("C03", offset, f"Il faut ici : {kind.value}.", "")
            return None
        if kind in _WORDS:
            words = _WORDS[kind]
            if written not in words:
                self.complain("S09", offset, f"« {written} » n’est pas possible ici.", did_you_mean(written, words))
                return None
            return words[written].value
        trouble = self.scope.unknown(kind, written)
        if trouble is not None:
            self.complain(trouble[0], offset, trouble[1], trouble[2])
            return None
        return written


def _against_level(ref: MeterRef, sign: Operator, border: int, above: int | None) -> Condition:
    """A level in words is a band: at most « prudente » is below « en construction »."""

    def compare(operator: Operator, number: int) -> Compare:
        return Compare(ref.meter, ref.holder, ref.about, operator, number)

    top = SCALES[ref.meter].high
    at_least = compare(Operator.AT_LEAST, border)
    at_most = compare(Operator.LESS, above) if above is not None else compare(Operator.AT_MOST, top)
    if sign is Operator.AT_LEAST:
        return at_least
    if sign is Operator.LESS:
        return compare(Operator.LESS, border)
    if sign is Operator.AT_MOST:
        return at_most
    if sign is Operator.MORE:
        return compare(Operator.AT_LEAST, above) if above is not None else compare(Operator.MORE, top)
    if above == border + 1 or (above is None and border == top):
        return compare(sign, border)
    if sign is Operator.EQUAL:
        return AllOf((at_least, at_most))
    below = compare(Operator.LESS, border)
    return AnyOf((below, compare(Operator.AT_LEAST, above))) if above is not None else below
