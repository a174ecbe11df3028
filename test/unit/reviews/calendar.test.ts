import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { pagesOf } from '../../../src/page-types/index.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { reviewCalendar } from '../../../src/reviews/calendar.ts';
import { calendarText } from '../../../src/reviews/ics.ts';
import { handbookOf, sample, today } from '../reading/sample.ts';

/** The lines of a calendar as they were before they were folded. */
const linesOf = (calendar: string) => calendar.replace(/\r\n[ \t]/g, '').split('\r\n');

const company = {
  'handbook.yaml': 'company: X\nlanguages: [fr, en, de]\nsite: https://personas.example.com\nbase: /p/\n',
  'personas/lea.yaml': 'id: lea\nname: Léa, la pro; vraiment\nrole: Cliente\nstate: draft\nreviewed: 2025-05-13\nowner: Équipe A\n',
  'personas/nina.yaml': 'id: nina\nname: Nina\nrole: Cliente\nstate: draft\nreviewed: 2026-03-01\nvisibility: restricted\n',
  'research/vieux.yaml': 'id: vieux\ntitle: Vieux\nkind: survey\ndate: 2025-01-01\nkeepUntil: 2027-01-31\n',
};
const calendarOf = async (language: string, readers = 'research', day = today) =>
  reviewCalendar(viewIn(visibleTo(await handbookOf(company), readers), language, day));

describe('a calendar', () => {
  it('ends its lines as the standard asks, and folds them at 75 octets, never within a character', () => {
    const summary = `${'é'.repeat(60)}😀${'字'.repeat(60)}`;
    const text = calendarText('N', today, [{ uid: 'u', day: today, summary, description: 'D' }]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(linesOf(text)).toContain(`SUMMARY:${summary}`);
  });

  it('escapes what means something to a calendar', () => {
    const summary = 'a,b;c\\d\r\nBEGIN:VEVENT\u2028e\u0007f';
    const lines = linesOf(calendarText('N', today, [{ uid: 'u', day: today, summary, description: 'D' }]));
    expect(lines).toContain('SUMMARY:a\\,b\\;c\\\\d\\nBEGIN:VEVENT\\ne f');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('ends an event of a whole day on the day after', () => {
    const lines = linesOf(calendarText('N', today, [{ uid: 'u', day: '2026-12-31', summary: 'S', description: 'D' }]));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  });
});

describe('the calendar of reviews', () => {
  it('names what is due, on its day, and what is late on the day of the run', async () => {
    const lines = linesOf(await calendarOf('fr'));
    expect(lines.filter((line) => /^(?:UID|DTSTART|DTSTAMP|SUMMARY|URL)/.test(line))).toEqual(
      [
        'UID:review-persona-lea@personas.example.com',
        'DTSTAMP:20261121T000000Z',
        'DTSTART;VALUE=DATE:20261121',
        'SUMMARY:Relire Léa\\, la pro\\; vraiment',
        'URL:https://personas.example.com/p/personas/lea/',
        'UID:erasure-record-vieux@personas.example.com',
        'DTSTAMP:20261121T000000Z',
        'DTSTART;VALUE=DATE:20270131',
        'SUMMARY:Supprimer l’étude « Vieux »',
        'URL:https://personas.example.com/p/research/vieux/',
        'UID:review-persona-nina@personas.example.com',
        'DTSTAMP:20261121T000000Z',
        'DTSTART;VALUE=DATE:20270301',
        'SUMMARY:Relire Nina',
        'URL:https://personas.example.com/p/personas/nina/',
      ].map((line) =>
        expect.stringMatching(new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ (?=»)|(?<=«) /g, '\\s')}$`)),
      ),
    );
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toBe(
      'DESCRIPTION:À relire depuis le 13 mai 2026\\nResponsable : Équipe A\\nhttps://personas.example.com/p/personas/lea/'.replace(
        ' :',
        '\u00A0:',
      ),
    );
  });

  it('is the same again, holds no day that has passed, and shows readers what they may read', async () => {
    expect(await calendarOf('fr')).toBe(await calendarOf('fr'));
    for (const language of ['fr', 'en']) {
      const calendar = reviewCalendar(viewIn(visibleTo(await sample(), 'staff'), language, today));
      for (const [, day = ''] of calendar.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)) expect(Number(day)).toBeGreaterThanOrEqual(20261121);
    }
    expect(await calendarOf('fr', 'staff')).not.toContain('Nina');
    expect(await calendarOf('fr', 'staff')).not.toContain('nina');
  });

  it('speaks the language of its file, and leads to the pages of that language', async () => {
    const files = pagesOf(await handbookOf(company), { today });
    expect(files.files().filter((path) => path.endsWith('.ics'))).toEqual(['reviews.ics', 'reviews.en.ics', 'reviews.de.ics']);
    expect(linesOf(files.file('reviews.en.ics') ?? '')).toContain('SUMMARY:Delete the study “Vieux”');
    expect(linesOf(files.file('reviews.en.ics') ?? '')).toContain('URL:https://personas.example.com/p/en/research/vieux/');
    expect(linesOf(files.file('reviews.de.ics') ?? '')).toContain('SUMMARY:Nina überprüfen');
  });

  it('has no event where nobody says which day it is', async () => {
    expect(reviewCalendar(viewIn(await handbookOf(company), 'fr'))).not.toContain('VEVENT');
  });
});
