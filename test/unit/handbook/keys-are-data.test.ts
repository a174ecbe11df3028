import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { componentsOf } from '../../../src/blocks/embed-elements.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { jsonFiles } from '../../../src/data/handbook-json.ts';
import { jsonSchema } from '../../../src/data/schemas.ts';
import { personasSheet } from '../../../src/data/workbook/personas.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { schemasFor } from '../../../src/handbook/content-file.ts';
import { visibleTo } from '../../../src/handbook/readers.ts';
import { importFile } from '../../../src/import/import.ts';
import { noMapping, readMapping } from '../../../src/import/mapping-file.ts';
import { namesOf } from '../../../src/import/names/names.ts';
import { pagesOf } from '../../../src/page-types/index.ts';
import { viewIn } from '../../../src/reading/view.ts';
import { extraFieldTypes } from '../../../src/schema/extra-field.ts';
import { own } from '../../../src/schema/own.ts';
import { parseText } from '../../../src/text/markdown.ts';
import { treeToHtml } from '../../../src/text/to-html.ts';
import { contentFolder } from '../../support/io.ts';
import { today } from '../reading/sample.ts';

/** Every name that every object has, and two that code is fond of. */
const names = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'then'];
const isKey = (name: string) => /^[a-z][A-Za-z0-9]*$/.test(name);
const isId = (name: string) => /^[a-z0-9]+$/.test(name);

const persona = (id: string, more = '') => `id: ${id}\nname: Anne ${id}\nrole: R\nstate: draft\n${more}`;
const config = (more = '') => `company: C\nlanguages: [fr, en]\n${more}`;

/** The errors of a handbook: where, rule, and the key that they name. */
const errorsIn = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, rule, params }) => `${file}:${line} ${rule} ${(params as { key?: string }).key ?? ''}`.trim());

async function errorsOf(files: Record<string, string>): Promise<string[]> {
  return errorsIn((await checkContent(await contentFolder(files), { today })).diagnostics);
}

/** The errors of a handbook, what its pages say, and its data for other tools. */
async function outputsOf(files: Record<string, string>) {
  const { handbook: whole, diagnostics } = await checkContent(await contentFolder(files), { today });
  const handbook = visibleTo(whole, 'staff');
  const pages = pagesOf(handbook, { today, diagnostics });
  const said = await Promise.all(pages.addresses().map(({ make }) => make()));
  const views = handbook.config.languages.map((language) => viewIn(handbook, language, today));
  const data = views.flatMap((view) => [...jsonFiles(view)].map(({ content }) => String(content))).join('');
  return {
    errors: errorsIn(diagnostics),
    handbook,
    pages: JSON.stringify(said),
    data,
    sheet: personasSheet(viewIn(handbook, 'fr', today)),
  };
}

describe('a name that every object has is a name like any other', () => {
  it('as a look-up finds it', () => {
    for (const name of names) {
      expect(own({}, name)).toBeUndefined();
      expect(own(Object.fromEntries([[name, 1]]), name)).toBe(1);
    }
  });

  it.each(names.filter(isKey))('an extra field may be called %s, whatever it takes, used or not', async (name) => {
    const values = {
      line: 'Valeur',
      inline: 'Un *mot*',
      prose: 'Un texte',
      number: '7',
      date: '2026-03-12',
      boolean: 'true',
      list: '[Valeur]',
      choice: 'Valeur',
    };
    for (const type of extraFieldTypes) {
      const files = {
        'handbook.yaml': config(
          `extraFields:\n  - { key: ${name}, on: persona, type: ${type}, title: Titre maison${type === 'choice' ? ', values: [Valeur, autre]' : ''} }\n`,
        ),
        'personas/a.yaml': persona('a', `${name}: ${values[type]}\nfieldVisibility: { notes: restricted, ${name}: staff }\n`),
        'personas/b.yaml': persona('b'),
        ...(type === 'line' && { 'personas/a.en.yaml': `role: R-en\n${name}: Value\n` }),
      };
      const { errors, handbook, pages, data, sheet } = await outputsOf(files);
      expect(errors, type).toEqual([]);
      expect(pages).toContain('Titre maison');
      expect(Object.hasOwn(handbook.personas.get('a')?.data ?? {}, name)).toBe(true);
      expect(Object.hasOwn(handbook.personas.get('b')?.data ?? {}, name)).toBe(false);
      expect(data).toMatch(new RegExp(`"${name}":\\s?`));
      expect(jsonSchema(schemasFor(handbook.config.extraFields).persona, 'fr').properties).toSatisfy((keys: object) =>
        Object.hasOwn(keys, name),
      );
      const column = sheet.header.indexOf('Titre maison');
      expect(column).toBeGreaterThan(0);
      expect(sheet.rows.map((row) => row[column]?.value !== undefined)).toEqual([true, false]);
      if (type === 'line') expect(pages).toContain('"Value"');
    }
  });

  it.each(names.filter((name) => !isKey(name)))('an extra field cannot be called %s, which is told once, at its line', async (name) => {
    const files = {
      'handbook.yaml': config(`extraFields:\n  - { key: ${name}, on: persona, type: line, title: T }\n`),
      'personas/a.yaml': persona('a', `${name}: x\n`),
    };
    expect((await outputsOf(files)).errors).toEqual(['handbook.yaml:4 schema/format']);
  });

  it.each(names)('a key called %s that no map has is told at its line, wherever it stands', async (name) => {
    const settings = config(
      `${name}: x\nreview: { every: 12, ${name}: 1 }\ndepartments:\n  - { id: support, name: S, ${name}: {} }\nrules:\n  ${name}: info\nsources:\n  - id: s\n    name: S\n    kind: internal\n    ${name}: x\n`,
    );
    const files = {
      'handbook.yaml': config('departments: [{ id: support, name: S }]\n'),
      'personas/a.yaml': persona(
        'a',
        `${name}: { a: 1 }\ndemographics:\n  age: 3\n  ${name}: x\ngoals:\n  - text: T\n    ${name}: [x]\nguidance:\n  support:\n    tone: x\n    ${name}: x\nfieldVisibility:\n  ${name}: restricted\n`,
      ),
      'segments/s.yaml': `id: s\nname: S\n${name}: 1\n`,
      'research/r.yaml': `id: r\ntitle: R\nkind: interview\ndate: 2026-01-01\nverbatims:\n  - id: v\n    text: T\n    ${name}: x\n`,
      'personas/b.yaml': persona('b', 'goals:\n  - { id: g, text: T }\n'),
      'personas/b.en.yaml': `${name}: x\ngoals:\n  g: T\n  ${name}: x\n`,
    };
    const errors = [...(await errorsOf({ 'handbook.yaml': settings })), ...(await outputsOf(files)).errors];
    const at = (place: string) => errors.filter((error) => error.startsWith(`${place} `));
    const unknown = (place: string) => expect(at(place), `${place}\n${errors.join('\n')}`).toEqual([`${place} schema/unknown-key ${name}`]);
    for (const line of [3, 4, 6, 13]) unknown(`handbook.yaml:${line}`);
    expect(at('handbook.yaml:8')).toHaveLength(1);
    for (const line of [5, 8, 11, 15]) unknown(`personas/a.yaml:${line}`);
    unknown('segments/s.yaml:3');
    unknown('research/r.yaml:8');
    expect(errors.filter((error) => error.startsWith('personas/b.en.yaml'))).toHaveLength(2);
  });

  it.each(names)('guidance and visibility for %s are told where they name nothing', async (name) => {
    const files = {
      'handbook.yaml': config(),
      'personas/a.yaml': persona('a', `guidance:\n  ${name}: { tone: x }\n`),
      'personas/b.yaml': persona('b', `fieldVisibility:\n  ${name}: restricted\n`),
      'personas/c.yaml': persona(
        'c',
        `visibility: ${name}\nsegments: [${name}]\ngoals: [{ text: T, evidence: ["${name}", "r#${name}"] }]\nrelated: [${name}]\n`,
      ),
      'research/r.yaml': 'id: r\ntitle: R\nkind: interview\ndate: 2026-01-01\n',
    };
    const { errors } = await outputsOf(files);
    expect(errors.filter((error) => error.startsWith('personas/a.yaml:6'))).toHaveLength(1);
    expect(errors.filter((error) => error.startsWith('personas/b.yaml:6'))).toHaveLength(1);
    expect(errors.filter((error) => error.startsWith('personas/c.yaml:'))).toHaveLength(5);
  });

  it.each(names.filter(isId))('%s may be the id of anything', async (name) => {
    const files = {
      'handbook.yaml': config(`departments: [{ id: ${name}, name: Service }]\nsources: [{ id: ${name}, name: Source, kind: internal }]\n`),
      [`personas/${name}.yaml`]: persona(
        name,
        `segments: [${name}]\ngoals: [{ id: ${name}, text: But, evidence: ["${name}-r#${name}"] }]\nguidance: { ${name}: { tone: Doux, do: [Faire] } }\nfieldVisibility: { notes: ${name} }\n`,
      ),
      [`personas/${name}.en.yaml`]: `role: Role\ngoals: { ${name}: Aim }\nguidance: { ${name}: { tone: Soft } }\n`,
      'personas/b.yaml': persona('b', `related: [${name}]\n`),
      [`segments/${name}.yaml`]: `id: ${name}\nname: Segment\n`,
      [`research/${name}-r.yaml`]: `id: ${name}-r\ntitle: R\nkind: interview\ndate: 2026-01-01\nverbatims: [{ id: ${name}, text: Dit }]\n`,
    };
    const { errors, pages, data, sheet } = await outputsOf(files);
    expect(errors).toEqual([]);
    for (const text of ['But', 'Aim', 'Doux', 'Soft', 'Service', 'Segment', 'Dit']) expect(pages).toContain(`"${text}"`);
    expect(data).toContain('"Soft"');
    expect(sheet.rows).toHaveLength(2);
  });

  it.each(names)('%s may be a value to choose', async (name) => {
    const files = {
      'handbook.yaml': config(`extraFields:\n  - { key: choix, on: persona, type: choice, title: Choix, values: ["${name}", autre] }\n`),
      'personas/a.yaml': persona('a', `choix: "${name}"\n`),
    };
    const { errors, pages } = await outputsOf(files);
    expect(errors).toEqual([]);
    expect(pages).toContain(`"${name}"`);
  });

  it.each(names)('components called %s, and what they name, show nothing and crash nothing', async (name) => {
    const text = `<Note ${name}="x" kind="${name}">\n\nMots gardés\n\n</Note>\n\n<Verbatim ref="${name}" />\n\n<Persona id="${name}" />\n`;
    const embeds = { cards: {}, verbatims: {}, notes: { '': { text: 'Note' } } };
    const html = treeToHtml(parseText(text, 'mdx'), { components: componentsOf(embeds) });
    expect(html).toContain('Mots gardés');
    expect(html).not.toMatch(/function|undefined|\[object/);
    expect(treeToHtml(parseText(`<${name}>\n\nMots gardés\n\n</${name}>\n`, 'mdx'), { components: componentsOf(embeds) })).toContain(
      'Mots gardés',
    );
    const files = {
      'handbook.yaml': config(),
      'personas/a.yaml': persona('a'),
      'guide/g.mdx': `---\nid: g\ntitle: G\n---\n\n<${name} />\n\n${text}`,
    };
    const { errors } = await outputsOf(files);
    expect(errors.filter((error) => error.startsWith('guide/g.mdx:6 '))).toHaveLength(1);
    expect(errors.length).toBeGreaterThanOrEqual(5);
  });
});

describe('an import keeps what stands under a name that every object has', () => {
  const importing = (file: string, source: string, mapping = noMapping, departments = [{ id: 'support', name: 'Support' }]) =>
    importFile(new TextEncoder().encode(source), { file, names: namesOf(departments), mapping, known: new Map(), today, language: 'fr' });

  it.each(names)('%s', async (name) => {
    const sources: Record<string, string> = {
      'p.json': `[{"name":"Ana Diaz","${name}":{"a":"mot-un"},"job":{"${name}":"mot-deux"},"goals":[{"${name}":"mot-trois"}]}]`,
      'p.yaml': `${name}:\n  name: Ana Diaz\n  ${name}: mot-un\n  guidance:\n    ${name}: mot-deux\n  goals:\n    - ${name}: mot-trois\n`,
      'p.csv': `Nom,${name},${name}\nAna Diaz,mot-un,mot-deux mot-trois\n`,
      'p.md': `# Ana Diaz\n\n## Objectifs\n\n- **${name} :** mot-un\n\n## ${name}\n\n${name} : mot-deux\n\n| ${name} | Valeur |\n| --- | --- |\n| ${name} | mot-trois |\n`,
    };
    for (const [file, source] of Object.entries(sources)) {
      const { personas } = await importing(file, source);
      expect(personas, file).toHaveLength(1);
      for (const word of ['mot-un', 'mot-deux', 'mot-trois']) expect(personas[0]?.text, `${file} ${word}`).toContain(word);
      const made = parse(personas[0]?.text ?? '') as Record<string, unknown>;
      expect(await errorsOf({ 'handbook.yaml': config(), [`personas/${String(made.id)}.yaml`]: personas[0]?.text ?? '' }), file).toEqual(
        [],
      );
    }
  });

  it.each(names)('%s in a mapping, as a heading and as a department', async (name) => {
    const known = namesOf([{ id: 'support', name: 'Support' }]);
    expect(() => readMapping(`Objectifs: ${name}\n`, known)).toThrow();
    const mapped = await importing('p.csv', `Nom,${name}\nAna Diaz,Vendre plus\n`, readMapping(`"${name}": goals\n`, known));
    expect(parse(mapped.personas[0]?.text ?? '')).toMatchObject({ goals: ['Vendre plus'] });
    if (!isId(name)) return;
    const own = await importing('p.yaml', `name: Ana Diaz\nguidance:\n  ${name}:\n    do: [Appeler]\n`, noMapping, [
      { id: name, name: 'Service' },
    ]);
    expect(parse(own.personas[0]?.text ?? '')).toMatchObject({ guidance: { [name]: { do: ['Appeler'] } } });
  });
});
