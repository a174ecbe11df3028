import { expect, test } from 'vitest';
import { countedIn, describedShare, portfolioOf } from '../../../src/facts/measured.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { type MeasuredSegment, OTHERS, type Snapshot, sealOf } from '../../../src/schema/snapshot.ts';
import { handbookOf } from '../reading/sample.ts';

const nothing = { r: null, f: null, m: null, rfm: null, churn: null, mean: null, median: null };
const part = (size: number, value: string, more: Partial<MeasuredSegment> = {}): MeasuredSegment => ({
  size,
  share: size / 200,
  buyers: size,
  value,
  valueShare: Number(value) / 1000,
  active: size,
  retained: size,
  ...nothing,
  ...more,
});

function snapshot(at: string, segments: Snapshot['segments']): Record<string, string> {
  const unsealed = {
    schemaVersion: 1,
    at,
    days: { value: 365, active: 90 },
    contacts: 200,
    value: '1000.00',
    overlaps: [{ segment: 'pme', also: 'secret', size: 20 }],
    segments,
    cutPoints: null,
    floor: 10,
  };
  return { [`segments/figures/${at}.json`]: JSON.stringify({ ...unsealed, seal: sealOf(unsealed) }) };
}

const figures = (date: string) =>
  `figures:\n  - { id: clients, label: Clients, value: 100, measured: size, date: ${date} }\n  - { id: autre, label: Autre, value: 7, date: 2026-06-30 }\n`;
const folder = (typed: string) => ({
  'handbook.yaml': 'company: X\nlanguages: [fr]\n',
  'segments/pme.yaml': `id: pme\nname: PME\naliases: [petites]\n${figures(typed)}`,
  'segments/secret.yaml': 'id: secret\nname: Réservé\nvisibility: restricted\n',
  'personas/clara.yaml': 'id: clara\nname: Clara\nrole: Cliente\nstate: draft\nsegments: [pme]\n',
  ...snapshot('2026-03-31', { petites: part(110, '500.00'), [OTHERS]: part(90, '500.00') }),
  ...snapshot('2026-06-30', {
    pme: part(120, '600.00', { entries: 30, exits: 20, moves: { secret: 12, [OTHERS]: 18 } }),
    secret: part(50, '300.00'),
    [OTHERS]: part(30, '100.00'),
  }),
});

test('what was measured takes the place of what was typed, under a former name as well, and tells how the figure moved', async () => {
  const handbook = await handbookOf(folder('2025-12-31'));
  const [clients, other] = handbook.segments.get('pme')?.data.figures ?? [];
  expect(clients).toMatchObject({ value: 120, date: '2026-06-30' });
  expect(clients?.series?.map(({ date, value }) => [date, value])).toEqual([
    ['2025-12-31', 100],
    ['2026-03-31', 110],
    ['2026-06-30', 120],
  ]);
  expect(other).toMatchObject({ value: 7 });
  expect(other).not.toHaveProperty('series');
});

test('a figure that was typed for a later day stays', async () => {
  const handbook = await handbookOf(folder('2026-09-30'));
  expect(handbook.segments.get('pme')?.data.figures?.[0]).toMatchObject({ value: 100, date: '2026-09-30' });
});

test('a segment that readers may not know of counts among those of no segment, so that no total gives it away', async () => {
  const whole = await handbookOf(folder('2026-06-30'));
  const handbook = visibleTo(whole, 'staff');
  const last = handbook.snapshots.at(-1)?.snapshot;
  expect(JSON.stringify(handbook.snapshots)).not.toContain('secret');
  expect(last?.segments[OTHERS]).toMatchObject({ size: 80, share: 0.4, value: '400.00', valueShare: 0.4, mean: null });
  expect(last?.segments.pme?.moves).toEqual({ [OTHERS]: 30 });
  expect(last?.overlaps).toEqual([]);
  expect(visibleTo(whole, 'research').snapshots).toBe(whole.snapshots);
});

test('the customer base is told by its last snapshot, largest segments first, with the share that personas tell of', async () => {
  const handbook = await handbookOf(folder('2026-06-30'));
  const { parts = [] } = portfolioOf(handbook) ?? {};
  expect(parts.map(({ id, isDescribed }) => [id, isDescribed])).toEqual([
    ['pme', true],
    ['secret', false],
    [OTHERS, false],
  ]);
  expect(describedShare(parts, 'share')).toBe(0.6);
  const segment = handbook.segments.get('pme');
  expect(segment && countedIn(handbook, segment).map(({ own }) => own.size)).toEqual([110, 120]);
});
