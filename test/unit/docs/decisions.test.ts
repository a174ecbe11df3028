import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../docs/decisions');
const files = readdirSync(folder).filter((file) => /^\d{4}-/.test(file));
const list = readFileSync(join(folder, 'README.md'), 'utf8');
const HEAD = /^# (\d+)\. (.+)\n\nDate: (\d{4}-\d\d-\d\d) · Status: (.+?)(?: · Changes: (.+))?\n/;
const STATUS = /^(?:accepted(?:; (?:extended|partly superseded) by \d+(?:, \d+)*)?|superseded by \d+)$/;

/** A list of links to decisions, as their numbers. */
const numbers = (links = '') => links.replace(/\[(\d+)\]\([^)]*\)/g, '$1');
const decisions = files.map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const [, number = '', title = '', date = '', status = '', changes = ''] = HEAD.exec(text) ?? [];
  return { file, text, number, title, date, status: numbers(status), changes: numbers(changes).split(', ').filter(Boolean) };
});

describe.each(decisions)('$file', ({ file, text, number, title, date, status }) => {
  it('has its number, a date and a status', () => {
    expect(number).toBe(String(Number(file.slice(0, 4))));
    expect(date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(status).toMatch(STATUS);
  });

  it('is listed with them', () => {
    expect(list).toContain(`| ${number} | [${title}](${file}) | ${date} | ${status} |`);
  });

  it('has no paragraph that nobody would read', () => {
    expect(text.split(/\n\n|\n(?=- )/).filter((paragraph) => paragraph.length > 1000)).toEqual([]);
  });
});

it('decisions are numbered one after the other, and dated in that order', () => {
  expect(decisions.map(({ number }) => number)).toEqual(decisions.map((_, at) => String(at + 1)));
  expect(decisions.map(({ date }) => date)).toEqual(decisions.map(({ date }) => date).sort());
});

it('a decision that changes another is named by it, and the other way round', () => {
  const changing = decisions.flatMap(({ number, changes }) => changes.map((other) => `${other} by ${number}`));
  const changed = decisions.flatMap(({ number, status }) => {
    const [, by = ''] = /by (.+)$/.exec(status) ?? [];
    return by
      .split(', ')
      .filter(Boolean)
      .map((other) => `${number} by ${other}`);
  });
  expect(changed.sort()).toEqual(changing.sort());
});
