import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths, monthsBetween } from '../../../src/i18n/calendar.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dayBefore = (of: string) => new Date(Date.parse(`${of}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

it('the day some months later is the first on which as many have passed', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (from, months) => {
      const later = addMonths(from, months);
      expect(monthsBetween(from, later)).toBe(months);
      expect(monthsBetween(from, dayBefore(later))).toBe(months - 1);
    }),
  );
});
