"""The two small grammars, in lark: conditions, and the inline forms of prose. Each is built once, when needed."""

from functools import cache
from typing import Final

from lark import Lark

_CONDITION: Final = r"""
condition: _either
_either: any | _both
_both: all | _one
any: _both (_OU _both)+
all: _one (_ET _one)+
_one: not | "(" _either ")" | call | compare
not: _NON _one
compare: call OPERATOR level
call: WORD "(" [_arguments] ")" [source]
source: _PAR WORD
_arguments: pair | triad | listed
pair: WORD _ARROW WORD
triad: WORD "|" WORD "+" WORD [_CONTRE WORD]
listed: argument ("," argument)*
argument: WORD+ | INT
level: WORD+ | INT
reference: call

OPERATOR: />=|<=|!=|[≥≤≠]|[<>=](?![=<>])/
_ARROW: /->|→/
_ET.2: /et(?!\w)/
_OU.2: /ou(?!\w)/
_NON.2: /non(?!\w)/
_PAR.2: /par(?!\w)/
_CONTRE.2: /contre(?!\w)/
INT: /[+-]?\d{1,9}(?!\w)/
WORD: /[^\W\d_](?:\w|['’](?=\w))*/
%ignore /[\s\u00a0\u202f]+/
"""

_INLINE: Final = r"""
text: (TEXT | _form)*
_form: either | AGREEMENT | FIRST_NAME
either: _IF CONDITION _COLON inner [_OTHERWISE inner] "}"
inner: (INNER | _nested)*
// The same forms again: a parser state of their own keeps « }}» inside a form from being read as a literal brace.
_nested: deeper | AGREEMENT | FIRST_NAME
deeper: _IF CONDITION _COLON inner [_OTHERWISE inner] "}" -> either

TEXT: /(?:[^{}]|\{\{|\}\})+/
INNER: /[^{}|]+/
AGREEMENT.2: /\{(?!\s*(?:si|rejoue)\s)[^{}|:]*\|[^{}|:]*\}/
FIRST_NAME.2: /\{\s*prenom\s*\}/
_IF.2: /\{\s*si(?!\w)/
CONDITION: /[^:{}]+/
_COLON: ":"
_OTHERWISE.2: /\|\s*sinon\s*:/
"""


@cache
def conditions() -> Lark:
    """The parser of conditions (`condition`) and of a meter by itself (`reference`)."""
    return Lark(_CONDITION, parser="lalr", maybe_placeholders=False, start=["condition", "reference"])


@cache
def inline() -> Lark:
    """The parser of the inline forms of prose."""
    return Lark(_INLINE, parser="lalr", maybe_placeholders=False, start="text")
