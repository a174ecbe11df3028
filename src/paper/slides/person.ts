import type pptxgen from 'pptxgenjs';
import { heard } from '../../languages/spoken.ts';
import type { Part } from '../../sheets/parts.ts';
import { wordsIn } from '../../sheets/runs.ts';
import { type PersonSlide, saidIn } from '../../sheets/slides.ts';
import { drawChannels, drawCurve } from './charts.ts';
import { BODY, GAP, HEIGHT, ink, MARGIN, SIZES, type SlideSetting, SMALLEST, TITLES, WIDTH } from './measures.ts';
import { drawFace, drawFoot, type Place } from './parts.ts';
import { lengthOf, linesOf, paragraph, plainText, type Runs, runsOfSaid } from './words.ts';

const FACE = 1.35;
/** Where the name stands: the title of the slide. */
export const NAME: Place = { x: MARGIN + FACE + 0.3, y: 0.4, w: 4.5, h: 0.66 };
/** How high a line is, in heights of its letters. */
const LINE = 1.22;
/** How much wider bold letters are than those of running text. */
const BOLD = 1.3;
const TOP = 2.05;
const CHARTS = 4.98;
/** Where the questions begin about somebody of whom nearly nothing is known. */
const QUESTIONS = 3.1;
const FOOT = HEIGHT - 0.72;

/** Draws somebody on one slide: face, name, role, voice; three columns; how they are reached and what they go through as charts. */
export function drawPerson(slide: pptxgen.Slide, { person }: PersonSlide, setting: SlideSetting): void {
  const { colours, lang } = setting;
  const { hue, muted } = colours(person.hue);
  drawFace(slide, person.id, person.portrait, { x: MARGIN, y: 0.42, w: FACE }, person.hue, setting);
  const name = wordsIn(person.name);
  const [fontSize = 18] = [30, 26, 23, 20].filter((size) => linesOf(name, NAME.w, size * BOLD) === 1);
  const titled = { fontFace: TITLES, fontSize, bold: true, color: ink(hue), valign: 'bottom' as const, align: 'left' as const, margin: 0 };
  slide.addText(plainText(name), { placeholder: 'title', ...NAME, ...titled, lang });
  drawRole(slide, person, setting);
  if (person.quote) {
    const words = lengthOf(person.quote);
    const place = { x: 6.95, y: 0.4, w: WIDTH - MARGIN - 6.95, h: 1.45 };
    const quoted = [22, 20, 18, 16, 14, 12].find((size) => linesOf(words, place.w, size) * size * LINE <= place.h * 72) ?? 11;
    slide.addText(runsOfSaid(person.quote, { fontSize: quoted, italic: true, color: ink(hue) }, ink(muted)), {
      ...place,
      margin: 0,
      fontFace: TITLES,
      valign: 'middle',
      lang,
    });
  }
  slide.addShape('line', { x: MARGIN, y: TOP - 0.1, w: WIDTH - 2 * MARGIN, h: 0, line: { color: ink(hue), width: 1.5 } });
  const hasCharts = person.channels !== undefined || person.curve !== undefined;
  drawColumns(
    slide,
    person.columns,
    { x: MARGIN, y: TOP, w: WIDTH - 2 * MARGIN, h: (person.missing ? QUESTIONS : hasCharts ? CHARTS : FOOT) - TOP - 0.1 },
    person.hue,
    setting,
  );
  if (person.missing)
    drawMissing(slide, person.missing, { x: MARGIN, y: QUESTIONS, w: WIDTH - 2 * MARGIN, h: FOOT - QUESTIONS - 0.05 }, person.hue, setting);
  const half = (WIDTH - 2 * MARGIN - GAP) / 2;
  const both = person.channels && person.curve;
  const chart = (second: boolean): Place => ({
    x: MARGIN + (second && both ? half + GAP : 0),
    y: CHARTS,
    w: both ? half : WIDTH - 2 * MARGIN,
    h: FOOT - CHARTS - 0.05,
  });
  if (person.channels) drawChannels(slide, person.channels, chart(false), person.hue, setting);
  if (person.curve) drawCurve(slide, person.curve, chart(true), person.hue, setting);
  const { grounds, upkeep, classification, page } = person.imprint;
  // Who keeps it and when it is due stand in the notes: what bears on its truth comes first.
  drawFoot(slide, [...person.notices.map(({ text }) => text), ...grounds.slice(-1), ...upkeep.slice(-1), classification], page, setting);
}

/** Who it is in a few words, set as large as they fit below the name. */
function drawRole(slide: pptxgen.Slide, { role, tags, places, hue }: PersonSlide['person'], { colours, lang }: SlideSetting): void {
  const { muted, ink: black } = colours(hue);
  const marks = [...tags.map(({ label }) => label), ...places.map(({ text }) => text)].map((one) => heard(one).text).join(' · ');
  const h = 0.82;
  const height = (size: number) => (role ? linesOf(wordsIn(role), NAME.w, size) * size : 0) + linesOf(marks, NAME.w, size - 3) * (size - 3);
  const size = [15, 14, 13].find((one) => height(one) * LINE <= h * 72) ?? 12;
  slide.addText(
    [
      ...(role ? paragraph(runsOfSaid(role, { fontSize: size, color: ink(black) }, ink(muted))) : []),
      { text: plainText(marks), options: { fontSize: size - 3, color: ink(muted) } },
    ],
    { ...NAME, y: NAME.y + NAME.h + 0.04, h, margin: 0, fontFace: BODY, valign: 'top', lang },
  );
}

/** What nobody has written yet, as questions: worth more than empty columns. */
function drawMissing(
  slide: pptxgen.Slide,
  { title, lead, items }: NonNullable<PersonSlide['person']['missing']>,
  place: Place,
  of: number | undefined,
  { colours, lang }: SlideSetting,
): void {
  const { hue, muted, ink: black } = colours(of);
  const half = Math.ceil(items.length / 2);
  const head = { ...place, h: 0.62, margin: 0, fontFace: BODY, valign: 'top' as const, lang };
  slide.addText(
    [
      { text: plainText(heard(title).text), options: { bold: true, fontSize: 15, color: ink(hue), breakLine: true } },
      { text: plainText(heard(lead).text), options: { fontSize: 12, color: ink(muted) } },
    ],
    head,
  );
  const w = (place.w - GAP) / 2;
  for (const [at, part] of [items.slice(0, half), items.slice(half)].entries()) {
    if (part.length === 0) continue;
    const runs = part.flatMap(({ label, description }) =>
      paragraph(
        [
          { text: plainText(heard(label).text), options: { bold: true, fontSize: 12, color: ink(black) } },
          { text: `  ${plainText(heard(description).text)}`, options: { fontSize: 12, color: ink(black) } },
        ],
        { paraSpaceBefore: 4 },
      ),
    );
    slide.addText(runs, { ...head, x: place.x + at * (w + GAP), y: place.y + head.h, w, h: place.h - head.h, fit: 'shrink' });
  }
}

/** Parts side by side, set as large as they all fit. */
function drawColumns(slide: pptxgen.Slide, parts: readonly Part[], place: Place, of: number | undefined, setting: SlideSetting): void {
  const w = (place.w - GAP * (parts.length - 1)) / parts.length;
  const size = SIZES.find((one) => parts.every((part) => heightOf(part, w, one) <= place.h)) ?? SMALLEST;
  for (const [at, part] of parts.entries()) {
    slide.addText(partRuns(part, size, of, setting), {
      x: place.x + at * (w + GAP),
      y: place.y,
      w,
      h: place.h,
      margin: 0,
      fontFace: BODY,
      valign: 'top',
      lang: setting.lang,
      // Programs that can make long words fit by themselves are asked to.
      fit: 'shrink',
    });
  }
}

function partRuns({ title, groups, none }: Part, size: number, of: number | undefined, { colours }: SlideSetting): Runs {
  const { hue, muted, ink: black } = colours(of);
  const head = paragraph([{ text: plainText(heard(title).text), options: { bold: true, fontSize: size + 1, color: ink(hue) } }]);
  const rest = groups.flatMap(({ title: label, items }) => [
    ...(label
      ? paragraph([{ text: plainText(heard(label).text), options: { fontSize: size - 2, color: ink(muted), bold: true } }], {
          paraSpaceBefore: 4,
        })
      : []),
    ...items.flatMap((said) =>
      paragraph(runsOfSaid(said, { fontSize: size, color: ink(black) }, ink(muted)), { paraSpaceBefore: 3, bullet: { indent: 11 } }),
    ),
  ]);
  return rest.length > 0 || !none
    ? [...head, ...rest]
    : [...head, ...paragraph([{ text: plainText(heard(none).text), options: { fontSize: size, italic: true, color: ink(muted) } }])];
}

/** About how high a part is, in inches. */
function heightOf(part: Part, width: number, size: number): number {
  const line = (size * LINE) / 72;
  const titles = 1 + part.groups.filter(({ title }) => title).length;
  const lines = saidIn(part).reduce((sum, said) => sum + linesOf(lengthOf(said), width - 0.2, size), 0);
  return (titles + lines) * line + (saidIn(part).length * 3) / 72;
}
