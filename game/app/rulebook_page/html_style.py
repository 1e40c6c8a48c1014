"""How the HTML page looks: sheets of warm paper, ink, one hue for what is ours; on a printer, black on white."""

from typing import Final

from game.drawing.palette import PAPER_PALETTE as _P

STYLE: Final = f"""\
:root {{ color-scheme: light; --ink: {_P.ink.hex}; --soft: {_P.ink_soft.hex}; --paper: {_P.paper.hex};
  --sheet: {_P.paper_light.hex}; --edge: {_P.paper_dark.hex}; --wood: {_P.wood.hex};
  --school: {_P.school.deep.hex}; --ours: {_P.family.deep.hex}; --ours-light: {_P.family.light.hex}; }}
* {{ box-sizing: border-box; }}
html {{ background: var(--paper); color: var(--ink); font: 17px/1.55 "Source Sans 3", "Source Sans Pro", "Segoe UI",
  "Noto Sans", "DejaVu Sans", sans-serif; hyphens: manual; }}
body {{ max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }}
header {{ border-bottom: 3px double var(--wood); padding-bottom: 1rem; }}
.over {{ margin: 0; color: var(--wood); letter-spacing: .18em; text-transform: uppercase; font-size: .8rem; }}
h1, h2 {{ font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
  font-weight: 600; line-height: 1.2; text-wrap: balance; }}
h1 {{ font-size: 2.4rem; margin: .2rem 0 1rem; }}
h2 {{ font-size: 1.6rem; margin: 3.5rem 0 1rem; padding-bottom: .3rem; border-bottom: 1px solid var(--wood); }}
nav ol {{ columns: 2 16rem; column-gap: 2rem; padding-left: 1.6rem; }}
nav li {{ break-inside: avoid; margin: .15rem 0; }}
a {{ color: var(--school); text-underline-offset: .15em; }}
a:focus-visible {{ outline: 3px solid {_P.focus.hex}; outline-offset: 2px; }}
dl, dd {{ margin: 0; }}
dl > div {{ display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0 1rem; padding: .35rem 0;
  border-bottom: 1px solid var(--edge); break-inside: avoid; }}
code {{ font: .82em/1.4 "JetBrains Mono", "DejaVu Sans Mono", Consolas, monospace; color: var(--soft);
  overflow-wrap: anywhere; }}
article {{ background: var(--sheet); border: 1px solid var(--edge); border-left: 5px solid var(--school);
  border-radius: 3px; padding: 1rem 1.25rem .8rem; margin: 1rem 0; break-inside: avoid;
  box-shadow: 0 1px 3px rgb({_P.shadow.red} {_P.shadow.green} {_P.shadow.blue} / .16); }}
article.ours {{ border-left: 5px double var(--ours); }}
h3 {{ margin: 0; font-size: 1.05rem; line-height: 1.4; }}
h3 em {{ font-weight: 400; }}
article ul {{ margin: .5rem 0; padding-left: 1.2rem; }}
article li::marker {{ color: var(--wood); }}
blockquote {{ margin: .6rem 0; padding-left: .9rem; border-left: 2px solid var(--edge); font-style: italic;
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif; }}
article footer {{ display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; color: var(--soft); font-size: .86rem; }}
article footer p {{ margin: 0; }}
.ours .source {{ background: var(--ours-light); color: var(--ours); padding: 0 .45rem; border-radius: 2px; }}
table {{ width: 100%; border-collapse: collapse; }}
th, td {{ text-align: left; font-weight: 400; padding: .35rem .2rem; border-bottom: 1px solid var(--edge);
  vertical-align: top; }}
thead th {{ font-weight: 600; }}
th:last-child, td {{ text-align: right; font-variant-numeric: tabular-nums; }}
@media (max-width: 34rem) {{ dl > div {{ grid-template-columns: 1fr; }} h1 {{ font-size: 1.9rem; }} }}
@media print {{
  @page {{ margin: 16mm 14mm 18mm; }}
  html {{ background: none; font-size: 10pt; color: #000; }}
  body {{ max-width: none; padding: 0; }}
  article {{ background: none; box-shadow: none; }}
  h2 {{ break-after: avoid; margin-top: 1.6rem; }}
  a {{ color: inherit; text-decoration: none; }}
}}
"""
"""The style sheet."""
