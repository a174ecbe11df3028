import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Entity, everyEntity, type Handbook, pathKey } from '../../../src/handbook/handbook.ts';
import { formatsFor, typeset, wordsFor } from '../../../src/languages/index.ts';
import { viewIn } from '../../../src/reading/view.ts';
import type { Role } from '../../../src/schema/field.ts';
import { stageAt } from '../../../src/schema/stage.ts';
import { unwrap, walk } from '../../../src/schema/walk.ts';
import { parseText } from '../../../src/text/markdown.ts';
import { wordsOf } from '../../../src/text/nodes.ts';
import { pageOf } from '../../support/page-of.ts';
import { collapse, type Said, saidBy, sample, today } from './sample.ts';

const handbook = await sample();
const entities = everyEntity(handbook);
const cases = ['fr', 'en'].flatMap((language) => entities.map((entity) => [language, entity.file, entity] as const));

describe('a page of the sample handbook', () => {
  it.each(cases)('in %s shows every field of %s', (language, _, entity) => {
    const said = saidBy(pageOf(viewIn(handbook, language, today), entity.kind, entity.id));
    const missing = expected(handbook, entity, language).filter((one) => !isSaid(one, said));
    expect(missing).toEqual([]);
  });
});

interface Expected extends Said {
  path: string;
  /** True for what may stand within a phrase, as a number with its unit. */
  within?: true;
}

function expected({ config }: Handbook, entity: Entity, language: string): Expected[] {
  const [original = 'fr'] = config.languages;
  const translation = entity.translations.get(language);
  const words = wordsFor(language);
  const formats = formatsFor(language);
  const found: Expected[] = [];
  const body = translation?.body ?? entity.source.body;
  const tongue = translation?.body ? language : original;
  for (const paragraph of body?.text.split(/\n\n+/).filter((part) => /^\p{L}[^<\n]*\n/u.test(part)) ?? []) {
    const tree = parseText(paragraph, 'prose');
    found.push({
      path: 'body',
      text: collapse(typeset(wordsOf(tree), tongue)),
      lang: tongue === language ? undefined : tongue,
      within: true,
    });
  }
  walk(entity.schema, entity.data, ({ path, value, role, schema }) => {
    const at = path.join('.');
    const type = unwrap(schema);
    // A drawn face is seen.
    if (path.includes('avatar')) return;
    const stage = stageName(role, String(value), language);
    if (stage) found.push({ path: at, text: stage, lang: undefined });
    else if (role.text && typeof value === 'string') {
      const translated = translation?.texts.get(pathKey(path));
      const tongue = translated === undefined ? original : language;
      const tree = parseText(translated ?? value, role.text);
      const text = collapse(tree.children.map((node) => typeset(wordsOf(node), tongue)).join('\n'));
      found.push({
        path: at,
        text,
        lang: tongue === language || role.proper ? undefined : tongue,
        ...(path.at(-1) === 'unit' && { within: true }),
      });
    } else if (type instanceof z.ZodISODate) {
      found.push({ path: at, text: formats.date(String(value)), lang: undefined, within: true });
    } else if (type instanceof z.ZodEnum && path.length > 1 && path.at(-1) !== 'stance') {
      const table = Object.values<Record<string, string>>(words.values).find((each) => type.options.every((option) => option in each));
      found.push({ path: at, text: typeset(table?.[String(value)] ?? `no word for ${value}`, language), lang: undefined });
    } else if (typeof value === 'number' && path.at(-1) !== 'emotion') {
      found.push({ path: at, text: formats.number(value), lang: undefined, within: true });
    }
  });
  return found;
}

/** What the settings call a stage; undefined for words of its file. */
function stageName({ stage }: Role, typed: string, language: string): string | undefined {
  const { config, configTranslations } = handbook;
  const at = stage && stageAt(config.stages, typed);
  if (at === undefined) return undefined;
  return configTranslations.get(language)?.texts.get(pathKey(['stages', at, 'name'])) ?? config.stages?.[at]?.name;
}

function isSaid({ text, lang, within }: Expected, said: readonly Said[]): boolean {
  return said.some((one) => (within ? one.text.includes(text) : one.text === text && one.lang === lang));
}
