import type pptxgen from 'pptxgenjs';
import { heard } from '../../languages/spoken.ts';
import type { GlanceItem } from '../../reading/block.ts';
import { spoken } from '../../reading/text.ts';
import type { SegmentSlide } from '../../sheets/slides.ts';
import { BODY, HEIGHT, ink, MARGIN, SIZES, type SlideSetting, SMALLEST, TITLES, WIDTH } from './measures.ts';
import { drawFace, drawFoot, type Place } from './parts.ts';
import { linesOf, markRun, paragraph, plainText, type Runs, runsOfText } from './words.ts';

const LABELS = 1.45;
const FACE = 0.9;
const TABLE = 2.15;
/** Where the name of the segment stands: the title of the slide. */
export const HEADING: Place = { x: MARGIN, y: 0.35, w: 10.2, h: 0.6 };

/** Draws the people of a segment side by side, as a table that can be edited. */
export function drawSegment(slide: pptxgen.Slide, segment: SegmentSlide, setting: SlideSetting): void {
  const { colours, lang } = setting;
  const { hue, muted } = colours(segment.hue);
  const titled = {
    fontFace: TITLES,
    fontSize: 26,
    bold: true,
    color: ink(hue),
    valign: 'middle' as const,
    align: 'left' as const,
    margin: 0,
  };
  slide.addText(plainText(heard(segment.name).text), { placeholder: 'title', ...HEADING, ...titled, lang });
  const kind = { x: HEADING.x + HEADING.w, y: HEADING.y, w: WIDTH - MARGIN - HEADING.x - HEADING.w, h: HEADING.h };
  slide.addText(plainText(heard(segment.kind).text), {
    ...kind,
    fontFace: BODY,
    fontSize: 13,
    color: ink(muted),
    align: 'right',
    valign: 'middle',
    margin: 0,
    lang,
  });
  const w = (WIDTH - 2 * MARGIN - LABELS) / segment.people.length;
  for (const [at, { id, portrait }] of segment.people.entries())
    drawFace(slide, id, portrait, { x: MARGIN + LABELS + at * w + 0.08, y: 1.1, w: FACE }, segment.hue, setting);
  const h = HEIGHT - TABLE - 0.75;
  slide.addTable(rowsOf(segment, w, h, setting), {
    x: MARGIN,
    y: TABLE,
    w: WIDTH - 2 * MARGIN,
    colW: [LABELS, ...segment.people.map(() => w)],
    fontFace: BODY,
    border: { type: 'solid', pt: 0.5, color: ink(colours(segment.hue).rule) },
    valign: 'top',
    margin: [0.04, 0.08, 0.04, 0.08],
  });
  drawFoot(slide, segment.more ? [segment.more] : [], segment.page, setting);
}

function rowsOf({ compared, hue }: SegmentSlide, width: number, height: number, { colours }: SlideSetting): pptxgen.TableRow[] {
  const { ink: black, muted, tint, hue: colour } = colours(hue);
  const size = SIZES.find((one) => heightOf(compared, width - 0.16, one) <= height) ?? SMALLEST;
  const look = { fontSize: size, color: ink(black) };
  const label = (runs: Runs): pptxgen.TableCell => ({
    text: paragraph(runs, {}),
    options: { bold: true, color: ink(colour), fontSize: size, fill: { color: ink(tint) } },
  });
  const head = compared.people.map(
    ({ name, role }): pptxgen.TableCell => ({
      text: [
        ...paragraph(runsOfText(name, { bold: true, fontSize: size + 1, color: ink(colour) })),
        ...paragraph(runsOfText(role, { fontSize: size - 1, color: ink(muted) })),
      ],
      options: { fill: { color: ink(tint) } },
    }),
  );
  const quotes = compared.quotes.map(
    (quote): pptxgen.TableCell => ({
      text: quote
        ? [
            ...runsOfText(quote.text, { ...look, italic: true }),
            ...(quote.standing && quote.standing.kind !== 'supported' ? [markRun(spoken(quote.standing.label), look, ink(muted))] : []),
          ]
        : '–',
    }),
  );
  return [
    [label(runsOfText(compared.words.person, {})), ...head],
    ...(compared.quotes.some(Boolean) ? [[label(runsOfText(compared.words.quote, {})), ...quotes]] : []),
    ...compared.rows.map(({ label: name, cells, none }) => [
      label(runsOfText(name, {})),
      ...cells.map(
        (items): pptxgen.TableCell => ({
          text:
            items.length > 0
              ? items.flatMap((item) => itemRuns(item, look, ink(muted)))
              : runsOfText(none, { ...look, italic: true, color: ink(muted) }),
        }),
      ),
    ]),
  ];
}

function itemRuns({ label, text, standing }: GlanceItem, look: pptxgen.TextPropsOptions, aside: string): Runs {
  const named = label ? [{ text: `${plainText(label.text)} – `, options: { ...look, color: aside } }] : [];
  const mark = standing && standing.kind !== 'supported' ? [markRun(spoken(standing.label), look, aside)] : [];
  return paragraph([...named, ...runsOfText(text, look), ...mark]);
}

/** About how high the table is, in inches. */
function heightOf({ people, quotes, rows }: SegmentSlide['compared'], width: number, size: number): number {
  const lines = (texts: readonly string[]) => texts.reduce((sum, text) => sum + linesOf(text, width, size), 0);
  const words = ({ label, text, standing }: GlanceItem) =>
    `${label ? `${label.text} – ` : ''}${text.text}${standing ? `  ${standing.label.text}` : ''}`;
  const tallest = [
    Math.max(...people.map(({ name, role }) => lines([name.text, role.text]))),
    Math.max(...quotes.map((quote) => lines(quote ? [quote.text.text] : []))),
    ...rows.map(({ cells }) => Math.max(...cells.map((items) => lines(items.map(words))))),
  ];
  return tallest.reduce((sum, count) => sum + (count * size * 1.22) / 72 + 0.1, 0);
}
