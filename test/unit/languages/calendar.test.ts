import { describe, expect, it } from 'vitest';
import { monthsAfter, monthsBetween } from '../../../src/languages/calendar.ts';

const dayAfter = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('months after a day', () => {
  it('are over on the same day of a later month, or on the first of the next where there is none', () => {
    expect(monthsAfter('2025-05-13', 12)).toBe('2026-05-13');
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-03-01');
    expect(monthsAfter('2024-01-31', 1)).toBe('2024-03-01');
    expect(monthsAfter('2026-11-21', 3)).toBe('2027-02-21');
  });

  it('are over on the first day on which as many are counted', () => {
    for (let at = 0; at < 800; at++) {
      const day = dayAfter('2023-12-01', at);
      for (const months of [1, 3, 12]) {
        const due = monthsAfter(day, months);
        expect([day, monthsBetween(day, due), monthsBetween(day, dayAfter(due, -1))]).toEqual([day, months, months - 1]);
      }
    }
  });
});
