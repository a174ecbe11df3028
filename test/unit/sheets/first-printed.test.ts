import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Handbook } from '../../../src/handbook/handbook.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { type LanguageCode, languageCodes, languages } from '../../../src/languages/index.ts';
import { type View, viewIn } from '../../../src/reading/view.ts';
import { currentSheets } from '../../../src/sheets/printed-sheets.ts';
import { today } from '../reading/sample.ts';

const fixtures = join(process.cwd(), 'test/fixtures');
/** What sheets said when the first of them were printed, by language and key. It stays as it is. */
const frozen: Record<LanguageCode, Record<string, string>> = JSON.parse(await readFile(join(fixtures, 'first-printed-words.json'), 'utf8'));

/** What the interface says today at a key of words or of fields. */
function said(code: LanguageCode, key: string): unknown {
  const { words, fields } = languages[code];
  const at = (from: unknown, path: readonly string[]) =>
    path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)?.[step], from);
  const [first, ...path] = key.split('.');
  if (first !== 'fields') return at(words, key.split('.'));
  const text = at(fields, path.slice(0, 2));
  return Array.isArray(text) ? text[path[2] === 'description' ? 1 : 0] : undefined;
}

describe.each(languageCodes)('in %s, the words that sheets show', (code) => {
  const first = languages[code].firstPrinted;

  it('are those of the first sheets, or say how these had them', () => {
    const lost = Object.entries(frozen[code]).filter(([key, text]) => (first[key] ?? said(code, key)) !== text);
    expect(lost).toEqual([]);
  });

  it('are there under every key that says so, and were others', () => {
    expect(Object.entries(first).filter(([key, text]) => typeof said(code, key) !== 'string' || said(code, key) === text)).toEqual([]);
  });
});

describe('the code of a sheet', () => {
  let handbook: Handbook;
  beforeAll(async () => {
    handbook = (await loadHandbook(join(fixtures, 'sound'))).handbook;
  });

  const codeOfClara = (view: View) => currentSheets(view).find(({ key }) => key === 'persona/clara-morel/')?.code;

  /** The code where a language says something else, and its table notes what is given. */
  function codeWhere(code: 'fr' | 'en', reworded: object, changes: object, first: Record<string, string> = {}): string | undefined {
    const { words, firstPrinted } = languages[code];
    const before = { ...reworded };
    Object.assign(reworded, changes);
    Object.assign(firstPrinted, first);
    try {
      const view = viewIn(handbook, code, today);
      return codeOfClara({ ...view, words, wording: { words, own: new Map(), borrowed: new Set() } });
    } finally {
      Object.assign(reworded, before);
      for (const key of Object.keys(first)) delete (firstPrinted as Record<string, string>)[key];
    }
  }

  it('moves with a label that nobody has noted the first words of, and stays with one that somebody has', () => {
    const { section } = languages.en.words;
    const { drives } = section;
    const code = codeOfClara(viewIn(handbook, 'en', today));
    expect(codeWhere('en', section, {})).toBe(code);
    expect(codeWhere('en', section, { drives: 'Reworded' })).not.toBe(code);
    expect(codeWhere('en', section, { drives: 'Reworded' }, { 'section.drives': drives })).toBe(code);
  });

  it('moves with the words of a company, which are what its sheets say', () => {
    const own = { ...handbook, words: new Map([['en', new Map([['section.drives', 'Our own heading']])]]) };
    expect(codeOfClara(viewIn(own, 'en', today))).not.toBe(codeOfClara(viewIn(handbook, 'en', today)));
  });

  it('is the same with any no-break space within French quotation marks', () => {
    const { quotes } = languages.fr.words.print;
    const code = codeOfClara(viewIn(handbook, 'fr', today));
    expect(codeWhere('fr', quotes, { open: '«\u00A0', close: '\u00A0»' })).toBe(code);
    expect(codeWhere('fr', quotes, { open: '«', close: '»' })).not.toBe(code);
  });
});
