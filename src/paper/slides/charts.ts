import type pptxgen from 'pptxgenjs';
import { heard } from '../../languages/spoken.ts';
import type { PrintedCurve } from '../../sheets/parts.ts';
import type { Poster } from '../../sheets/poster.ts';
import { wordsIn } from '../../sheets/runs.ts';
import { BODY, ink, type SlideSetting } from './measures.ts';
import type { Place } from './parts.ts';
import { plainText } from './words.ts';

/** More bars than this are too thin to be read. */
const MOST = 6;
const TITLE = 0.28;
/** What is felt goes from as much below nought as above it. */
const MOST_FELT = 2;
/** By itself the axis of bars begins below; the types of the library know no other. */
const TOP_DOWN: object = { catAxisOrientation: 'maxMin' };

/** How somebody is reached, as bars that can be edited. */
export function drawChannels(
  slide: pptxgen.Slide,
  channels: NonNullable<Poster['channels']>,
  place: Place,
  of: number | undefined,
  setting: SlideSetting,
): void {
  const shown = channels.items.slice(0, MOST);
  const title = heard(channels.title).text;
  drawTitle(slide, title, place, of, setting);
  const { hue, ink: black } = setting.colours(of);
  const labels = shown.map(({ channel }) => plainText(wordsIn(channel)));
  slide.addChart('bar', [{ name: plainText(title), labels, values: shown.map(({ value }) => value) }], {
    ...below(place),
    altText: plainText(shown.map(({ alt }) => alt).join(', ')),
    barDir: 'bar',
    barGapWidthPct: 45,
    chartColors: [ink(hue)],
    ...TOP_DOWN,
    catAxisLabelFontSize: 11,
    catAxisLabelFontFace: BODY,
    catAxisLabelColor: ink(black),
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valAxisMinVal: 0,
    valAxisMaxVal: Math.max(1, ...shown.map(({ max }) => max)),
    valGridLine: { style: 'none' },
    showValue: true,
    dataLabelFontSize: 11,
    dataLabelFontFace: BODY,
    dataLabelFormatCode: '0',
    showLegend: false,
    showTitle: false,
  });
}

/** What somebody goes through, stage by stage, as a line that can be edited. A stage of which nobody said what is felt breaks it. */
export function drawCurve(slide: pptxgen.Slide, curve: PrintedCurve, place: Place, of: number | undefined, setting: SlideSetting): void {
  const { title, good, bad, steps, alt } = curve;
  drawTitle(slide, `${heard(title).text} (↑ ${heard(good).text}, ↓ ${heard(bad).text})`, place, of, setting);
  const { hue, ink: black, rule } = setting.colours(of);
  const labels = steps.map(({ stage }) => plainText(wordsIn(stage)));
  // The type of the library knows numbers alone; what is empty it leaves out.
  const values = steps.map(({ emotion }) => emotion ?? null) as number[];
  slide.addChart('line', [{ name: plainText(heard(title).text), labels, values }], {
    ...below(place),
    altText: plainText(alt),
    chartColors: [ink(hue)],
    lineSize: 2.25,
    lineDataSymbol: 'circle',
    lineDataSymbolSize: 8,
    catAxisLabelFontSize: 11,
    catAxisLabelFontFace: BODY,
    catAxisLabelColor: ink(black),
    catGridLine: { style: 'none' },
    // Stages are named below the line, not at its middle.
    catAxisLabelPos: 'low',
    valAxisHidden: true,
    valAxisMinVal: -MOST_FELT,
    valAxisMaxVal: MOST_FELT,
    valAxisMajorUnit: 1,
    valGridLine: { style: 'solid', size: 0.5, color: ink(rule) },
    displayBlanksAs: 'gap',
    showLegend: false,
    showTitle: false,
  });
}

function drawTitle(slide: pptxgen.Slide, text: string, { x, y, w }: Place, of: number | undefined, { colours, lang }: SlideSetting): void {
  slide.addText(plainText(text), {
    x,
    y,
    w,
    h: TITLE,
    margin: 0,
    fontFace: BODY,
    fontSize: 12,
    bold: true,
    color: ink(colours(of).hue),
    lang,
  });
}

const below = ({ x, y, w, h }: Place): Place => ({ x, y: y + TITLE, w, h: h - TITLE });
