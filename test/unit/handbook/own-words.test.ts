import { describe, expect, it } from 'vitest';
import { handbookFrom, loadHandbook } from '../../../src/handbook/load.ts';
import { countWords, ownableWords, readWords } from '../../../src/handbook/own-words.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { languageCodes, wordingFor } from '../../../src/languages/index.ts';
import { schemaLabel } from '../../../src/reading/label.ts';
import { counted, type View, viewIn, word } from '../../../src/reading/view.ts';
import { personaSchema } from '../../../src/schema/index.ts';
import { isContentPath } from '../../../src/site/content-saves.ts';
import { contentFolder } from '../../support/io.ts';
import { handbookOf } from '../reading/sample.ts';

const persona = 'id: a\nname: A\nrole: R\nstate: draft\n';

function files(words: object, language = 'es'): Record<string, string> {
  return {
    'handbook.yaml': `company: X\nlanguages: [fr, ${language}]\n`,
    'personas/a.yaml': persona,
    [`words/${language}.json`]: JSON.stringify(words),
  };
}

async function viewWith(words: object, language = 'es'): Promise<View> {
  return viewIn(await handbookOf(files(words, language)), language);
}

const read = (words: unknown, language = 'es') =>
  readWords({ file: `words/${language}.json`, id: language, text: typeof words === 'string' ? words : JSON.stringify(words) });
const rulesIn = (words: unknown, language = 'es') => read(words, language).diagnostics.map(({ rule }) => rule);

describe('the words of a company', () => {
  it('stand in place of ours, key by key; ours are marked as of another language', async () => {
    const view = await viewWith({ site: { home: 'Inicio' }, values: { personaState: { draft: 'Borrador' } } });
    expect(word(view, view.words.site.home)).toEqual({ text: 'Inicio' });
    expect(word(view, view.words.values.personaState.draft)).toEqual({ text: 'Borrador' });
    expect(word(view, view.words.search.open)).toEqual({ text: 'Search', lang: 'en' });
    expect(word(view, view.words.classification.department, { department: 'Ventas' })).toEqual({
      text: 'Internal use – Ventas',
      lang: 'en',
    });
  });

  it('reword a language that we speak, of which nothing is borrowed then', async () => {
    const view = await viewWith({ plural: { persona: 'Clients types' } }, 'de');
    expect(word(view, view.words.plural.persona)).toEqual({ text: 'Clients types' });
    expect(word(view, view.words.site.home)).toEqual({ text: 'Startseite' });
    expect(rulesIn({ plural: { persona: 'Kundenbilder' } }, 'de')).toEqual([]);
  });

  it('have the forms of their language; what is missing falls back to the last', async () => {
    const polish = await viewWith(
      { count: { persona: { one: '{n} osoba', few: '{n} osoby', other: '{n} osób' }, record: { other: '{n} badań' }, claim: '{n} zdań' } },
      'pl',
    );
    const { count } = polish.words;
    expect([1, 2, 5, 22].map((n) => counted(polish, n, count.persona).text)).toEqual(['1 osoba', '2 osoby', '5 osób', '22 osoby']);
    expect([1, 2].map((n) => counted(polish, n, count.record))).toEqual([{ text: '1 badań' }, { text: '2 badań' }]);
    expect(counted(polish, 3, count.claim)).toEqual({ text: '3 zdań' });
    expect([1, 2].map((n) => counted(polish, n, count.finding))).toEqual([
      { text: '1 finding', lang: 'en' },
      { text: '2 findings', lang: 'en' },
    ]);
  });

  it('are counted by the rules of English where they are English', async () => {
    const japanese = await viewWith({}, 'ja');
    expect(counted(japanese, 1, japanese.words.count.persona)).toEqual({ text: '1 persona', lang: 'en' });
  });

  it('name fields and their values', async () => {
    const view = await viewWith({
      fields: { persona: { goals: 'Objetivos', brakes: { title: 'Frenos', description: 'Lo que retiene.' } } },
    });
    const { goals, brakes, motivations } = personaSchema().shape;
    expect([goals, brakes, motivations].map((schema, at) => schemaLabel(view, schema, String(at)))).toEqual([
      { text: 'Objetivos' },
      { text: 'Frenos' },
      { text: 'Motivations', lang: 'en' },
    ]);
  });

  it('are those of every audience, and travel with the files that a process is given', async () => {
    const root = await contentFolder(files({ site: { home: 'Inicio' } }));
    const { handbook, files: all } = await loadHandbook(root);
    const again = handbookFrom(all).handbook;
    for (const one of [visibleTo(handbook, 'staff'), visibleTo(handbook, 'marketing'), again, visibleTo(again, 'staff')])
      expect(viewIn(one, 'es').words.site.home).toBe('Inicio');
    expect(isContentPath('words/es.json')).toBe(true);
  });

  it('are data: no name of a key reaches anything else', async () => {
    const text =
      '{ "__proto__": { "site": { "home": "x" } }, "site": { "__proto__": "x", "constructor": "x", "home": "Inicio" }, "toString": {} }';
    const { words, diagnostics } = read(text);
    expect([...words]).toEqual([['site.home', 'Inicio']]);
    expect(diagnostics.filter(({ rule }) => rule === 'words/unknown-key')).toHaveLength(4);
    expect(Object.hasOwn(Object.prototype, 'site')).toBe(false);
    expect(wordingFor('es', words).words.site.home).toBe('Inicio');
  });
});

describe('what is told of the words of a company', () => {
  it('leaves our word where theirs is at fault', () => {
    for (const [words, rule] of [
      [{ site: { title: 'Las personas' } }, 'words/placeholder'],
      [{ site: { home: 'Inicio {n}' } }, 'words/placeholder'],
      [{ site: { home: 7 } }, 'words/wrong-type'],
      [{ site: { home: 'x'.repeat(1001) } }, 'words/too-long'],
      [{ site: { hom: 'Inicio' } }, 'words/unknown-key'],
      [{ count: { persona: { other: 'personas' } } }, 'words/placeholder'],
      [{ count: { persona: { few: '{n} personas' } } }, 'words/unknown-key'],
      ['{ "site": ', 'words/not-json'],
    ] as const) {
      expect(rulesIn(words)).toContain(rule);
      expect([...read(words).words]).toEqual([]);
    }
  });

  it('stands at the line of the key or the value, behind tabs too', () => {
    const [told] = read('{\n\t"site": {\n\t\t"home": "Inicio",\n\t\t"skipp": "x"\n\t}\n}\n').diagnostics;
    expect(told).toMatchObject({ line: 4, column: 3, params: { suggestion: 'skip' } });
  });

  it('allows a form of few things to say their number in a word, and an empty word to be written later', () => {
    const { words, diagnostics } = read({
      count: { statement: { one: 'citada una vez', other: 'citada {n} veces' } },
      site: { home: '  ' },
    });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['words/missing']);
    expect([...words.keys()]).toEqual(['count.statement.one', 'count.statement.other']);
  });

  it('counts what is missing, once', () => {
    const total = countWords(ownableWords('es'));
    expect(read({ site: { home: 'Inicio' } }).diagnostics).toMatchObject([{ rule: 'words/missing', params: { count: total - 1, total } }]);
  });

  it('is nothing of a sound file in any language that we speak, which all have the same words', () => {
    for (const language of languageCodes) {
      const { fields, ...words } = ownableWords(language) as { fields: Record<string, Record<string, readonly string[]>> };
      const titles = Object.fromEntries(
        Object.entries(fields).map(([shape, keys]) => [
          shape,
          Object.fromEntries(Object.entries(keys).map(([key, [title]]) => [key, title])),
        ]),
      );
      expect(rulesIn({ ...words, fields: titles })).toEqual([]);
    }
  });

  it('is not the language of a handbook whose settings cannot be read', async () => {
    const root = await contentFolder({ 'handbook.yaml': 'company: [\n', 'personas/a.yaml': persona, 'words/es.json': '{}' });
    const { diagnostics } = await loadHandbook(root);
    expect(diagnostics.filter(({ rule }) => rule === 'words/language')).toEqual([]);
  });
});
