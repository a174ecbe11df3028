import { qrSvg } from '../../src/design/qr.ts';
import type { PictureFile } from '../../src/paper/typst/images.ts';
import type { Part } from '../../src/sheets/parts.ts';
import type { Poster } from '../../src/sheets/poster.ts';
import type { Said } from '../../src/sheets/runs.ts';

const face = (at: number, family: string, weight: number, style = 'normal') =>
  `@font-face { font-family: ${family}; src: url(/${at}.ttf); font-weight: ${weight}; font-style: ${style} }`;
/** The faces of paper, in the order of its fonts. */
const style = `${face(0, 'Voice', 600)} ${face(1, 'Voice', 400, 'italic')} ${face(2, 'Facts', 400)} ${face(3, 'Facts', 400, 'italic')} ${face(4, 'Facts', 600)}
@page { size: A4; margin: 0 } body { margin: 0; font: 9.25pt/1.3 Facts; color: #1c1d20 } main { padding: 4mm 13mm }
header { background: #fbe9df; padding: 12mm 13mm 6mm; display: grid; grid-template-columns: 42mm 1fr; gap: 9mm; align-items: center }
header img { width: 42mm; height: 42mm; border-radius: 50%; background: #fff } h1 { font: 600 50pt/1 Voice; margin: 0 }
blockquote { grid-column: 1 / 3; margin: 0; font: italic 400 19pt/1.2 Voice; text-wrap: balance } section { break-inside: avoid }
h2 { font: 600 12pt/1.2 Voice; border-top: 1pt solid #804a20; padding-top: 2mm; margin: 4mm 0 2mm } h3 { font-size: 8pt; margin: 2mm 0 1mm }
ul { list-style: none; margin: 0; padding: 0 } li { margin-bottom: 1mm } dl, .rows { display: flex; justify-content: space-between; margin: 0 }
.columns { display: grid; grid-template-columns: repeat(3, 1fr); gap: 7mm } .mark { text-decoration: underline dashed } footer { font-size: 8pt; display: flex }`;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const said = ({ runs, mark }: Said) => {
  const words = runs.map(({ text }) => escaped(text)).join('');
  return mark ? `<span class="mark">${words}</span> <i>${mark.label}</i>` : words;
};
const part = ({ title, groups }: Part) =>
  `<section><h2>${title}</h2>${groups.map((group) => `<h3>${group.title ?? ''}</h3><ul>${group.items.map((item) => `<li>${said(item)}</li>`).join('')}</ul>`).join('')}</section>`;
const dot = (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="4" fill="#804a20"/>`;
const chart = (alt: string, width: number, height: number, shapes: string) =>
  `<svg role="img" aria-label="${escaped(alt)}" width="${width}" height="${height}">${shapes}</svg>`;

/** A page that says what a poster says, in the same faces, with as many pictures: laid out by a browser, without looking for its size. */
export function pageOf(poster: Poster, portrait: PictureFile | undefined): string {
  const { columns, channels, scales, cues, curve, imprint } = poster;
  const more = [
    channels &&
      `<h2>${channels.title}</h2>${channels.items.map(({ channel, alt, max, value }) => `<div class="rows"><span>${said(channel)}</span>${chart(alt, 60, 10, Array.from({ length: max }, (_, at) => (at < value ? dot(6 + at * 11, 5) : '')).join(''))}</div>`).join('')}`,
    scales &&
      `<h2>${scales.title}</h2>${scales.items.map(({ left, right, alt, share }) => `<div class="rows"><span>${said(left)}</span><span>${said(right)}</span></div>${chart(alt, 210, 10, dot(share * 200, 5))}`).join('')}`,
    cues && part(cues),
  ];
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${escaped(poster.title)}</title><style>${style}</style><header>
<img alt="${escaped(poster.portrait.alt)}" src="data:image/svg+xml;base64,${portrait?.bytes.toString('base64') ?? ''}">
<div><small>${poster.kind}</small><h1>${said(poster.name)}</h1><p>${poster.role ? said(poster.role) : ''}</p><small>${poster.tags.map(({ label }) => label).join(' ')}</small></div>
${poster.quote ? `<blockquote>${said(poster.quote)}</blockquote>` : ''}</header><main>
<dl>${poster.facts.map(({ label, value }) => `<div><dt>${label}</dt><dd>${said(value)}</dd></div>`).join('')}</dl>
<div class="columns">${columns.map((column, at) => `<div>${part(column)}${more[at] ?? ''}</div>`).join('')}</div>
${curve ? `<h2>${curve.title}</h2>${chart(curve.alt, 640, 60, curve.steps.map(({ emotion = 0 }, at) => dot(20 + at * 100, 30 - emotion * 10)).join(''))}<div class="rows">${curve.steps.map(({ stage }) => `<span>${said(stage)}</span>`).join('')}</div>` : ''}
<footer><p>${[...imprint.grounds, ...imprint.upkeep, imprint.page, imprint.site, imprint.classification].join(' ')}</p>${imprint.page ? qrSvg(imprint.page).replace('<svg', '<svg width="84"') : ''}</footer></main>`;
}
