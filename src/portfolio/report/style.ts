/** How a report looks: that of the handbook, with the faces that a machine has. */
export const style = `
:root { --ink: #1d1b18; --grey: #6a655d; --line: #d9d4ca; --paper: #fdfcf9; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
h1, h2 { font-family: Georgia, 'Times New Roman', serif; font-weight: 400; line-height: 1.15; text-wrap: balance; }
h1 { margin: 0; font-size: 2.6rem; }
h2 { margin: 4rem 0 0.75rem; padding-top: 1rem; border-top: 2px solid var(--ink); font-size: 1.8rem; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.1rem; }
h4 { margin: 1rem 0 0; font-size: 1rem; }
h3 small { color: var(--grey); font-weight: 400; font-size: 1em; }
p { margin: 0.5rem 0; max-width: 44rem; }
.lead { font-size: 1.15rem; }
.warning { padding-left: 1rem; border-left: 3px solid #a8480f; }
.verdict { font: 1.15rem/1.5 Georgia, 'Times New Roman', serif; }
.wide { overflow-x: auto; }
table { margin: 0.5rem 0 1rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding-bottom: 0.25rem; color: var(--grey); text-align: left; }
th, td { padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
th:first-child, .texts td { text-align: left; font-weight: 400; }
thead th { color: var(--grey); font-weight: 400; vertical-align: bottom; }
.curves { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; margin: 1.5rem 0; }
figure { margin: 1rem 0; }
.curve { margin: 0; }
.curve svg { display: block; width: 100%; overflow: visible; }
.curve polyline { fill: none; stroke: var(--grey); stroke-width: 1.5; }
.curve circle { fill: var(--grey); }
.curve circle.best { fill: var(--ink); }
.curve text { fill: var(--grey); font-size: 11px; text-anchor: middle; }
.curve text.best { fill: var(--ink); font-weight: 700; }
figcaption { color: var(--grey); max-width: 44rem; }
.map { display: block; width: 100%; max-height: 80vh; }
.map rect { fill: #ffffff; stroke: var(--line); }
.map text { font-size: 14px; font-weight: 600; text-anchor: middle; }
.groups { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 0 3rem; margin: 0; padding: 0; list-style: none; }
.dot { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.5em; border-radius: 50%; }
.leans { width: 100%; }
.leans td, .leans th { padding-right: 0.75rem; border: 0; }
.leans td:last-child { white-space: nowrap; }
.leans td:nth-child(2) { width: 40%; vertical-align: middle; }
.lean { position: relative; display: block; height: 0.55rem; background: linear-gradient(90deg, transparent calc(50% - 0.5px), var(--ink) 0, var(--ink) calc(50% + 0.5px), transparent 0); }
.lean > span { position: absolute; top: 0; bottom: 0; }
.rule { padding-left: 1rem; border-left: 1px solid var(--line); }
.rule p { margin: 0.25rem 0; }
.rule ul { margin: 0; padding-left: 1.2rem; }
.note { color: var(--grey); }
details { margin: 1rem 0; }
summary { cursor: pointer; color: var(--grey); }
@page { margin: 16mm 14mm; }
@media print {
  body { background: none; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  li, figure, tr, .map { break-inside: avoid; }
  .map { max-height: 110mm; }
}
`;
