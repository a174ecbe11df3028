import type { Series } from '../reading/block.ts';

/** A line of a hundred by thirty, with room for the dot at its end. */
const [WIDTH, HEIGHT, MARGIN] = [100, 30, 4];

/** Where the points of a series stand in a small drawing: days apart as they were, from the least to the most. */
export function sparkline({ points }: Pick<Series, 'points'>): { x: number; y: number }[] {
  const share = (all: readonly number[], one: number) => {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return most === least ? 0.5 : (one - least) / (most - least);
  };
  const [days, amounts] = [points.map(({ day }) => day), points.map(({ amount }) => amount)];
  const rounded = (n: number) => Math.round(n * 10) / 10;
  return points.map(({ day, amount }) => ({
    x: rounded(MARGIN + share(days, day) * (WIDTH - 2 * MARGIN)),
    y: rounded(HEIGHT - MARGIN - share(amounts, amount) * (HEIGHT - 2 * MARGIN)),
  }));
}
