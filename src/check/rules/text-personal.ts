import { basename } from 'node:path/posix';
import { type Diagnostic, diagnose, startOf } from '../../diagnostics/diagnostic.ts';
import type { RuleParams } from '../../diagnostics/rules.ts';
import { allOf, type Handbook } from '../../handbook/handbook.ts';
import { lastKey } from '../../handbook/value-at.ts';
import { fold, wordParts } from '../../languages/fold.ts';
import { slugify } from '../../languages/slug.ts';
import { placedRules } from '../../portfolio/segment-rules.ts';
import { isRecord } from '../../schema/own.ts';
import type { Path } from '../../schema/walk.ts';
import { digitsOf } from '../../text/personal-data/found.ts';
import { namesIn } from '../../text/personal-data/people.ts';
import { certainKinds, type PersonalData, personalDataIn } from '../../text/personal-data/personal-data.ts';
import { allEntries, type Rule } from '../context.ts';
import { type HarmfulText, harmIn } from '../harm.ts';

/** No text names somebody who exists, or says where to find them. Personas do not exist: their own names are nobody's. */
export const textPersonal: Rule = function* ({ handbook }) {
  const isNobodys = ownWords(handbook);
  for (const text of harmIn(handbook)) {
    const of = subjectOf(text);
    if (of === undefined) continue;
    for (const one of text.personal) {
      if (isNobodys(one) || (of === 'owner' && one.kind !== 'email' && one.kind !== 'phone')) continue;
      const params = { data: one.data, kind: one.kind, of, ...(text.inBody && { inBody: true as const }) };
      const found = diagnose('text/personal-data', text.placeOf(one.data, one.index), params);
      yield certainKinds.has(one.kind) && !mayBeFiction(text, one) ? found : { ...found, severity: 'info' };
    }
  }
  yield* inFileNames(handbook, isNobodys);
  yield* inRules(handbook, isNobodys);
};

/** A rule that names somebody is printed on a page. */
function* inRules(handbook: Handbook, isNobodys: (one: PersonalData) => boolean): Generator<Diagnostic> {
  for (const { source, path: place, typed } of placedRules(handbook))
    for (const { path, text } of textsOf(typed, place))
      for (const one of personalDataIn(text))
        if (certainKinds.has(one.kind) && !isNobodys(one))
          yield diagnose('text/personal-data', source.locate(path), { data: one.data, kind: one.kind, of: 'text' });
}

/** The values of a rule that are texts, with their places. */
function* textsOf(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* textsOf(one, [...path, at]);
  else if (isRecord(value)) for (const [key, one] of Object.entries(value)) yield* textsOf(one, [...path, key]);
}

/** Keys that say who answers for something: staff may be named there, and are not to be written to. */
const OWNERS: ReadonlySet<string> = new Set(['owner', 'by', 'who']);

/** Whom a text would give away; nobody in the address that a company gives to be written to. */
function subjectOf({ entry, path }: HarmfulText): RuleParams['text/personal-data']['of'] | undefined {
  if (entry.kind === 'config' && path[0] === 'contact') return undefined;
  if (entry.kind === 'record' && lastKey(path) !== 'owner') return 'study';
  return OWNERS.has(lastKey(path)) ? 'owner' : 'text';
}

const STORIES: ReadonlySet<unknown> = new Set(['story', 'scenarios', 'dayInLife']);

/** Whoever appears in the story of a persona is as invented as the persona. */
function mayBeFiction({ entry, path }: HarmfulText, { kind }: PersonalData): boolean {
  return kind === 'name' && entry.kind === 'persona' && (path.length === 0 || STORIES.has(path[0]));
}

/** Tells of data whether it is a persona's name, the company's, or what the settings give out as the address of the company. */
export function ownWords(handbook: Handbook): (one: PersonalData) => boolean {
  const { company, contact, intranet, nav = [], footer = [] } = handbook.config;
  const names = [...allOf(handbook, 'persona').map(({ data }) => data.name), company].map((name) => new Set(wordParts(fold(name))));
  const given = [contact, intranet, ...nav, ...footer].flatMap((link) => (link ? [link.label, link.url] : []));
  const known = new Set(given.flatMap((text) => personalDataIn(text).map(sameData)));
  const isNamed = (typed: string) => {
    const words = namesIn(typed).flatMap((name) => wordParts(fold(name)));
    return names.some((name) => words.every((word) => name.has(word)));
  };
  return (one) =>
    known.has(sameData(one)) ||
    (one.kind === 'name' && isNamed(one.data)) ||
    (one.kind === 'handle' &&
      fold(one.data)
        .replace(/[^a-z\d]/g, '')
        .includes(slugify(company).replaceAll('-', '')));
}

/** What two ways to type the same have in common. */
function sameData({ kind, data }: PersonalData): string {
  return kind === 'phone' ? `phone ${digitsOf(data).slice(-9)}` : `${kind} ${data.toLowerCase().replace(/\s/g, '')}`;
}

const CIVILITY = /(?:^|-)(?:mme|mlle|madame|monsieur|mademoiselle|mrs?|docteur|maitre)-/;

/** `entretien-mme-durand.yaml`: names of files stand in addresses, in search and in git. */
function* inFileNames(handbook: Handbook, isNobodys: (one: PersonalData) => boolean): Generator<Diagnostic> {
  for (const { file, id, facts } of allEntries(handbook)) {
    const names = [id, ...facts.images.map(({ image }) => basename(image).replace(/\.\w+$/, ''))];
    for (const name of names)
      for (const one of inName(name).filter((one) => !isNobodys(one)))
        yield diagnose('text/personal-data', startOf(file), { data: name, kind: one.kind, of: 'file' });
  }
}

function inName(name: string): PersonalData[] {
  const words = name.replace(/[-_]+/g, ' ');
  const spoken = CIVILITY.test(name.toLowerCase()) ? words.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase()) : words;
  return personalDataIn(spoken).filter(({ kind }) => kind === 'name' || kind === 'phone' || kind === 'email' || kind === 'nir');
}
