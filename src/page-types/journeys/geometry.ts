/** How the thread is drawn: by the build, and by the script of the page once a reader has chosen. A unit is a percent of the height. */
export const STAGE_WIDTH = 100;
export const HEIGHT = 100;
const [LOWEST, HIGHEST] = [-2, 2];
/** Room above and below, and how far the lines of many lie apart that would cover one another. */
const MARGIN = 12;
const BAND = 14;

type Felt = readonly (number | undefined)[];

/** Where on the drawing something is felt. */
function heightOf(emotion: number): number {
  return MARGIN + ((HIGHEST - emotion) / (HIGHEST - LOWEST)) * (HEIGHT - 2 * MARGIN);
}

/** The heights of the words beside the drawing, from the best to the worst, in percent. */
export const levels: readonly number[] = [2, 1, 0, -1, -2].map(heightOf);

/** The line of one among some: how far it lies from where it would lie alone. */
export function shiftOf(at: number, of: number): number {
  return of > 1 ? Math.round((at / (of - 1) - 0.5) * BAND * 10) / 10 : 0;
}

/** A line through what is felt: whole between neighbours, and its bridges over what is not described. */
export function lineOf(felt: Felt, shift = 0): { line: string; bridges: string } {
  const [line, bridges]: [string[], string[]] = [[], []];
  let last: number | undefined;
  for (const [at, emotion] of felt.entries()) {
    if (emotion === undefined) continue;
    const point = `${at * STAGE_WIDTH + STAGE_WIDTH / 2} ${Math.round((heightOf(emotion) + shift) * 10) / 10}`;
    const before = last === undefined ? undefined : felt[last];
    if (last !== undefined && before !== undefined && last < at - 1)
      bridges.push(`M${last * STAGE_WIDTH + STAGE_WIDTH / 2} ${Math.round((heightOf(before) + shift) * 10) / 10}L${point}`);
    // A point that no line meets is drawn as one of no length, whose ends are round.
    line.push(last === at - 1 ? `L${point}` : `M${point}l0 0`, ...(last === at - 1 ? [] : [`M${point}`]));
    last = at;
  }
  return { line: line.join(''), bridges: bridges.join('') };
}

/** A feeling as a number with its sign, as a language writes it. */
export function signed(n: number, language: string): string {
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(n).replace('-', '−');
}
