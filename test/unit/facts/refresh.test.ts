import { describe, expect, it } from 'vitest';
import { duesOf } from '../../../src/facts/due.ts';
import { handlesOf, ownerSlug } from '../../../src/facts/owners.ts';
import { hasMoved, type RefreshCause, refreshCauses } from '../../../src/facts/refresh.ts';
import { resolve } from '../../../src/facts/relations.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { persona, small, sure } from './small.ts';

const today = '2026-11-21';
const inShort = (cause: RefreshCause) =>
  cause.kind === 'study' ? `${cause.record.id}${cause.isCited ? ' cited' : ''}` : `${cause.figure.id} ${cause.was.value} ${cause.is.value}`;

function causesOf(more: Record<string, string>, id = 'lea', day: string | undefined = today, readers = 'research'): string[] {
  const handbook = visibleTo(small(more), readers);
  return refreshCauses(handbook, sure(resolve(handbook, 'persona', id)), day).map(inShort);
}

const lea = (reviewed: string, more = 'segments: [agence]\n') => ({
  'personas/lea.yaml': persona('lea', `reviewed: ${reviewed}\n${more}`),
});
const figure = (series: string, value: number, date = '2026-10-01') => ({
  'segments/agence.yaml': `id: agence\nname: Agence\nfigures: [{ id: part, label: Part, value: ${value}, date: ${date}, series: ${series} }]\n`,
});

describe('a figure that has moved', () => {
  it.each([
    [100, 110, true],
    [100, 109.9, false],
    [100, 90, true],
    [1.1, 1.21, true],
    [0.3, 0.33, true],
    [-100, -110, true],
    [-100, -91, false],
    [5, -5, true],
    [0, 0, false],
    [0, 0.001, true],
    [3, 0, true],
  ])('from %d to %d: %s', (was, is, moved) => {
    expect(hasMoved(was, is)).toBe(moved);
  });

  it('is compared with the last measure on or before the review', () => {
    const series = '[{ date: 2025-01-01, value: 50 }, { date: 2026-03-01, value: 60 }, { date: 2026-10-01, value: 66 }]';
    const after = { ...lea('2026-04-15'), ...figure(series, 66) };
    expect(causesOf(after)).toEqual(['part 60 66']);
    expect(causesOf({ ...after, ...lea('2026-03-01') })).toContain('part 60 66');
    expect(causesOf({ ...after, ...lea('2026-02-28') })).toContain('part 50 66');
    expect(causesOf({ ...after, ...lea('2026-10-01') })).toEqual([]);
  });

  it('is unknown where nothing was measured by then, and never of a day to come', () => {
    expect(causesOf({ ...lea('2026-04-15'), ...figure('[]', 66) })).toEqual([]);
    const series = '[{ date: 2026-03-01, value: 60 }]';
    expect(causesOf({ ...lea('2026-04-15'), ...figure(series, 90, '2027-01-01') })).toEqual([]);
    expect(causesOf({ ...lea('2026-04-15'), ...figure(series, 90) }, 'lea', undefined)).toEqual(['part 60 90']);
  });
});

describe('a newer study', () => {
  const study = (date: string, more: string) => ({
    'research/neuf.yaml': `id: neuf\ntitle: Neuf\nkind: survey\ndate: ${date}\nfindings: [{ id: f1, text: F }]\n${more}`,
  });

  it('is one on a segment or an ICP, dated after the review and not after today', () => {
    const of = (reviewed: string, date: string) => causesOf({ ...lea(reviewed), ...study(date, 'segments: [guichet]\n') });
    expect(of('2026-05-01', '2026-05-02')).toEqual(['neuf']);
    expect(of('2026-05-01', '2026-05-01')).toEqual([]);
    expect(of('2026-05-01', '2026-11-22')).toEqual([]);
    expect(causesOf(lea('2026-03-31', 'icps: [pme]\n'))).toEqual(['enquete']);
    expect(causesOf({ ...lea('2026-05-01', ''), ...study('2026-06-01', 'segments: [agence]\n') })).toEqual([]);
  });

  it('is told once, whoever of its people it speaks of, and says whether the page cites it', () => {
    const more = 'segments: [agence, banque]\ngoals: [{ text: G, evidence: [neuf#f1] }]\n';
    const banque = { 'segments/banque.yaml': 'id: banque\nname: Banque\n' };
    expect(causesOf({ ...lea('2026-05-01', more), ...banque, ...study('2026-06-01', 'segments: [agence, banque]\n') })).toEqual([
      'neuf cited',
    ]);
  });

  it('is none for those who may not read it', () => {
    const all = { ...lea('2026-05-01'), ...study('2026-06-01', 'segments: [agence]\nvisibility: restricted\n') };
    expect(causesOf(all)).toEqual(['neuf']);
    expect(causesOf(all, 'lea', today, 'staff')).toEqual([]);
  });

  it('is waited for of no sketch, of nobody retired, and of nobody who was never reviewed', () => {
    const like = (state: string, more = 'reviewed: 2026-05-01\n') => ({
      'personas/lea.yaml': `id: lea\nname: L\nrole: R\nstate: ${state}\nsegments: [agence]\n${more}`,
    });
    const newer = study('2026-06-01', 'segments: [agence]\n');
    expect(causesOf({ ...like('draft'), ...newer })).toEqual(['neuf']);
    expect(causesOf({ ...like('proto'), ...newer })).toEqual([]);
    expect(causesOf({ ...like('retired', 'reviewed: 2026-05-01\nsuccessor: ana\n'), ...newer })).toEqual([]);
    expect(causesOf({ ...like('draft', ''), ...newer })).toEqual([]);
  });
});

describe('what is due', () => {
  it('is what is late, what has news, what was never reviewed and what is not to be kept, the first day at the head', () => {
    const dues = duesOf(
      small({
        'personas/late.yaml': persona('late', 'reviewed: 2025-05-13\n'),
        'personas/news.yaml': persona('news', 'reviewed: 2026-02-15\nsegments: [agence]\n'),
        'personas/fresh.yaml': persona('fresh', 'reviewed: 2026-06-01\n'),
        'research/garde.yaml': 'id: garde\ntitle: G\nkind: survey\ndate: 2025-01-01\nkeepUntil: 2026-11-21\n',
      }),
      today,
    );
    expect(dues.map(({ kind, entity, day, isNow }) => `${kind} ${entity.id} ${day} ${isNow ? 'now' : 'later'}`)).toEqual([
      'review ana undefined now',
      'review ben undefined now',
      'review eva undefined now',
      'review news 2026-03-01 now',
      'review late 2026-05-13 now',
      'erasure garde 2026-11-21 now',
      'review fresh 2027-06-01 later',
    ]);
  });
});

describe('an owner', () => {
  it('is known by a name typed otherwise, in any letters; nobody is nobody else', () => {
    expect(ownerSlug('Équipe Clients')).toBe('equipe-clients');
    expect(ownerSlug('王')).toBe('738b');
    expect(new Set(['Nobody', '_nobody', undefined].map(ownerSlug))).toEqual(new Set(['nobody', '_nobody']));
  });

  it('has the account that the settings name, if they do', () => {
    const handbook = small();
    expect(handlesOf(handbook, 'Équipe')).toEqual([]);
    const owners = [{ name: 'équipe', handle: ['@clients'] }];
    const config = { ...handbook.config, owners };
    expect(handlesOf({ ...handbook, config }, 'Équipe')).toEqual(['@clients']);
    expect(handlesOf({ ...handbook, config }, undefined)).toEqual([]);
  });
});
