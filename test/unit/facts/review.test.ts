import { describe, expect, it } from 'vitest';
import { personaStale } from '../../../src/check/rules/persona-stale.ts';
import { resolve } from '../../../src/facts/relations.ts';
import { isStale, reviewOf, staleMonths } from '../../../src/facts/review.ts';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { persona, small, sure } from './small.ts';

const handbook = small({
  'personas/yearly.yaml': persona('yearly', 'reviewed: 2025-05-13\n'),
  'personas/monthly.yaml': persona('monthly', 'reviewed: 2026-01-31\nreviewEvery: 1\n'),
  'personas/never.yaml': persona('never'),
  'personas/sketch.yaml': 'id: sketch\nname: S\nrole: R\nstate: proto\nreviewed: 2020-01-01\n',
  'personas/gone.yaml': 'id: gone\nname: G\nrole: R\nstate: retired\nreviewed: 2020-01-01\nsuccessor: ana\n',
  'segments/agence.yaml': 'id: agence\nname: A\nreviewed: 2025-05-13\n',
});
const review = (id: string, kind: 'persona' | 'segment' = 'persona') => reviewOf(handbook, sure(resolve(handbook, kind, id)));

describe('a review', () => {
  it('is due as many months after the last as the file says, else as the company says', () => {
    expect(review('yearly')).toEqual({ last: '2025-05-13', due: '2026-05-13' });
    expect(review('agence', 'segment')).toEqual({ last: '2025-05-13', due: '2026-05-13' });
    // February has no 31st: the month is over when it is.
    expect(review('monthly')).toEqual({ last: '2026-01-31', due: '2026-03-01' });
  });

  it('is awaited of no sketch and of nobody retired; that of a persona in use may be missing', () => {
    expect([review('sketch'), review('gone')]).toEqual([{ last: '2020-01-01' }, { last: '2020-01-01' }]);
    expect(review('never')).toEqual({ never: true });
    expect(reviewOf(handbook, sure(resolve(handbook, 'icp', 'pme')))).toEqual({});
  });
});

describe('what stale means', () => {
  it('begins on the day on which the review is due, and not on the day before', () => {
    expect(isStale(review('yearly'), '2026-05-12')).toBe(false);
    expect(isStale(review('yearly'), '2026-05-13')).toBe(true);
    expect(isStale(review('monthly'), '2026-02-28')).toBe(false);
    expect(isStale(review('monthly'), '2026-03-01')).toBe(true);
  });

  it('holds whatever the day for what was never reviewed; nothing else is stale where nobody says which day it is', () => {
    expect(isStale(review('never'), undefined)).toBe(true);
    expect(isStale(review('yearly'), undefined)).toBe(false);
    expect(isStale(review('sketch'), '2026-11-21')).toBe(false);
    expect(isStale(review('gone'), '2026-11-21')).toBe(false);
  });

  it('is told in whole months since the last review', () => {
    expect(staleMonths(review('yearly'), '2026-05-12')).toBeUndefined();
    expect(staleMonths(review('yearly'), '2026-05-13')).toBe(12);
    expect(staleMonths(review('yearly'), '2026-06-12')).toBe(12);
    expect(staleMonths(review('never'), '2026-05-13')).toBeUndefined();
  });

  it('is the same for the check', () => {
    const toldOn = (today: string) => [...personaStale({ handbook, today, images: new Map() })].map(({ rule, file }) => `${file} ${rule}`);
    expect(toldOn('2026-05-12')).not.toContain('personas/yearly.yaml persona/stale');
    expect(toldOn('2026-05-13')).toContain('personas/yearly.yaml persona/stale');
    expect(toldOn('2026-02-28')).not.toContain('personas/monthly.yaml persona/stale');
    expect(toldOn('2026-03-01')).toContain('personas/monthly.yaml persona/stale');
    expect(toldOn('2026-05-13')).toContain('personas/never.yaml persona/never-reviewed');
    expect(toldOn('2026-05-13').filter((one) => /sketch|gone/.test(one))).toEqual([]);
  });

  it('hangs on the pace of the company where a file sets none', () => {
    const slower: Handbook = { ...handbook, config: { ...handbook.config, review: { ...handbook.config.review, every: 24 } } };
    expect(reviewOf(slower, sure(resolve(handbook, 'persona', 'yearly'))).due).toBe('2027-05-13');
    expect(reviewOf(slower, sure(resolve(handbook, 'persona', 'monthly'))).due).toBe('2026-03-01');
  });
});
