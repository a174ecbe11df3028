import { hueCount, hueOnPaper } from '../../../design/hues.ts';
import { html, type Markup } from '../../report/markup.ts';
import type { MapPoint } from '../explore.ts';

/** Groups as far apart on the colour wheel as they can be. */
export function hueOfGroup(group: number): { ink: string; tint: string } {
  return hueOnPaper(((group - 1) * 5) % hueCount) ?? { ink: '#333333', tint: '#eeeeee' };
}

const CURVE = { width: 260, height: 120, margin: 24 };

/** One index over the numbers of groups. The table beside it says the same. */
export function curve(values: readonly number[], from: number, best: number, label: string): Markup {
  const { width, height, margin } = CURVE;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (at: number) => margin + (at / Math.max(1, values.length - 1)) * (width - 2 * margin);
  const y = (value: number) => height - margin - ((value - low) / (high - low || 1)) * (height - 2 * margin);
  const points = values.map((value, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`);
  const marks = values.map((value, at) => {
    const isBest = from + at === best;
    return html`<circle cx="${x(at).toFixed(1)}" cy="${y(value).toFixed(1)}" r="${isBest ? 5 : 2.5}" class="${isBest ? 'best' : ''}"/><text x="${x(at).toFixed(1)}" y="${height - 4}" class="${isBest ? 'best' : ''}">${from + at}</text>`;
  });
  return html`<figure class="curve"><svg viewBox="0 0 ${width} ${height}" aria-hidden="true"><polyline points="${points.join(' ')}"/>${marks}</svg><figcaption>${label}</figcaption></figure>`;
}

const MAP = { width: 720, height: 460, margin: 12, radius: 2.4 };

/** Contacts as points, those far outside brought to the edge. */
export function contactMap(points: readonly MapPoint[], centres: readonly MapPoint[], label: string): Markup {
  const { width, height, margin, radius } = MAP;
  const [x, y] = [
    axis(
      points.map((one) => one.x),
      margin,
      width - margin,
    ),
    axis(
      points.map((one) => one.y),
      height - margin,
      margin,
    ),
  ];
  const groups = [...new Set(points.map(({ group }) => group))].sort((a, b) => a - b);
  const dots = groups.map((group) => {
    const own = points.filter((one) => one.group === group);
    const path = own.map((one) => `M${x(one.x).toFixed(1)} ${y(one.y).toFixed(1)}h0`).join('');
    return html`<path d="${path}" stroke="${hueOfGroup(group).ink}" stroke-width="${2 * radius}" stroke-linecap="round" stroke-opacity="0.55"/>`;
  });
  const names = centres.map(
    ({ x: across, y: up, group }) =>
      html`<g transform="translate(${x(across).toFixed(1)} ${y(up).toFixed(1)})"><circle r="13" fill="#ffffff" stroke="${hueOfGroup(group).ink}" stroke-width="2"/><text dy="5">${group}</text></g>`,
  );
  return html`<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><rect width="${width}" height="${height}"/>${dots}${names}</svg>`;
}

/** From the first to the last percent of values to a length. */
function axis(values: readonly number[], from: number, to: number): (value: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor(sorted.length * 0.01)] ?? 0, sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 1];
  return (value) => from + ((Math.min(high, Math.max(low, value)) - low) / (high - low || 1)) * (to - from);
}

/** How far a group lies from the mean, to the left or to the right of it. */
export function lean(by: number, group: number): Markup {
  const reach = Math.min(50, Math.abs(by) * 20);
  return html`<span class="lean" aria-hidden="true"><span style="left:${(by < 0 ? 50 - reach : 50).toFixed(1)}%;width:${reach.toFixed(1)}%;background:${hueOfGroup(group).ink}"></span></span>`;
}
