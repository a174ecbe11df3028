/** Somebody to be placed on a map of two scales, each from 0 to 10. */
export interface PlotPoint {
  x: number;
  y: number;
  label: string;
}

/** A size to draw at: in pixels of the screen, as what is written must not shrink. */
export interface PlotSize {
  width: number;
  height: number;
  /** Of a dot. */
  radius: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A dot on the map, with its label where there was room for it. */
export interface PlacedDot {
  /** Which of the points it is. */
  of: number;
  cx: number;
  cy: number;
  label?: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

/** Several at one place of the map. */
export interface Bubble {
  cx: number;
  cy: number;
  radius: number;
  count: number;
}

/** The sizes at which a map is drawn: in a wide window, and on a phone. */
export const plotSizes = {
  wide: { width: 720, height: 460, radius: 15 },
  narrow: { width: 288, height: 360, radius: 12 },
} as const satisfies Record<string, PlotSize>;

/** More people than this on one map are counted, not named. */
export const MOST_NAMED = 24;

/** A letter of a label is no wider than this on average, in pixels, and a line of it no higher. */
const [LETTER, LINE] = [7.6, 20];
const STEPS = 10;
const GAP = 3;

/** The place of a point on a map. */
export function placeOf({ x, y }: Pick<PlotPoint, 'x' | 'y'>, { width, height, radius }: PlotSize): { cx: number; cy: number } {
  const margin = radius + 2;
  return { cx: margin + (x / STEPS) * (width - 2 * margin), cy: height - margin - (y / STEPS) * (height - 2 * margin) };
}

/** Places dots where they belong, or as near as no other stands, and a label beside each that covers nothing. One that finds no room is left out. */
export function placedDots(points: readonly PlotPoint[], size: PlotSize): PlacedDot[] {
  const dots: PlacedDot[] = [];
  for (const [of, point] of points.entries()) dots.push({ of, ...freePlace(placeOf(point, size), dots, size) });
  const taken = dots.map(({ cx, cy }) => around(cx, cy, size.radius));
  return dots.map((dot) => {
    const found = labelPlace(dot, points[dot.of]?.label ?? '', taken, size);
    if (!found) return dot;
    taken.push(found.box);
    return { ...dot, label: found.label };
  });
}

/** How far from its place a dot may go, in rings around it. */
const RINGS = 12;
const TURNS = 16;

function freePlace({ cx, cy }: { cx: number; cy: number }, dots: readonly PlacedDot[], size: PlotSize): { cx: number; cy: number } {
  const apart = 2 * size.radius + GAP;
  for (let ring = 0; ring <= RINGS; ring++) {
    for (let turn = 0; turn < (ring === 0 ? 1 : TURNS); turn++) {
      const angle = (turn / TURNS) * 2 * Math.PI;
      const reach = (ring * apart) / 2;
      const at = { cx: Math.round(cx + Math.cos(angle) * reach), cy: Math.round(cy + Math.sin(angle) * reach) };
      const isFree = dots.every((dot) => (dot.cx - at.cx) ** 2 + (dot.cy - at.cy) ** 2 >= apart ** 2);
      if (isFree && isWithin(around(at.cx, at.cy, size.radius), size)) return at;
    }
  }
  return { cx: Math.round(cx), cy: Math.round(cy) };
}

/** Beside the dot, below and above it, each also drawn a little to a side. */
function labelPlace(
  { cx, cy }: PlacedDot,
  label: string,
  taken: readonly Box[],
  size: PlotSize,
): { label: NonNullable<PlacedDot['label']>; box: Box } | undefined {
  const width = [...label].length * LETTER;
  const beside = size.radius + GAP + 1;
  const stacked = size.radius + LINE / 2 + 1;
  const shifts = [0, -0.5, 0.5, -1, 1];
  const candidates = [
    { x: cx + beside, y: cy },
    { x: cx - beside - width, y: cy },
    ...shifts.flatMap((shift) => [
      { x: cx - width / 2 + (shift * width) / 2, y: cy + stacked },
      { x: cx - width / 2 + (shift * width) / 2, y: cy - stacked },
    ]),
  ];
  for (const { x, y } of candidates) {
    const box = { left: x, right: x + width, top: y - LINE / 2, bottom: y + LINE / 2 };
    if (!isWithin(box, size) || taken.some((other) => overlaps(box, other))) continue;
    // Drawn from the side of its dot, a label that is narrower than it may be stays beside it.
    if (x + width < cx) return { label: { x: x + width, y, anchor: 'end' }, box };
    return { label: x > cx ? { x, y, anchor: 'start' } : { x: x + width / 2, y, anchor: 'middle' }, box };
  }
  return undefined;
}

function around(cx: number, cy: number, radius: number): Box {
  return { left: cx - radius, right: cx + radius, top: cy - radius, bottom: cy + radius };
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: PlotSize): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** So many people that they are counted at each place: the more there are, the larger. */
export function bubblesOf(points: readonly PlotPoint[], size: PlotSize): Bubble[] {
  const counts = new Map<string, { point: PlotPoint; count: number }>();
  for (const point of points) {
    const known = counts.get(`${point.x} ${point.y}`);
    if (known) known.count += 1;
    else counts.set(`${point.x} ${point.y}`, { point, count: 1 });
  }
  const most = Math.max(1, ...[...counts.values()].map(({ count }) => count));
  const least = size.radius * 0.65;
  return [...counts.values()].map(({ point, count }) => {
    const { cx, cy } = placeOf(point, size);
    const radius = least + (size.radius - least) * Math.sqrt(count / most);
    return { cx: Math.round(cx), cy: Math.round(cy), radius: Math.round(radius * 10) / 10, count };
  });
}
