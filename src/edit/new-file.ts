import { parse } from 'yaml';
import { schemasFor } from '../handbook/content-file.ts';
import type { EntityKind } from '../handbook/handbook.ts';
import { yamlOf } from '../import/yaml.ts';
import { type LanguageCode, languages } from '../languages/index.ts';
import { typeset } from '../languages/typography.ts';
import { docOf } from '../schema/field.ts';
import { isRecord, own } from '../schema/own.ts';
import { planOf } from '../schema/walk.ts';
import { commentLines } from './comment-lines.ts';

/** What a new file says, and what it offers to say, with the keys in the order in which they are of most use. */
const OFFERED: Readonly<Record<EntityKind, readonly string[]>> = {
  persona: [
    ...['id', 'name', 'role', 'state', 'summary', 'owner', 'created', 'quote', 'story', 'segments', 'demographics'],
    ...['goals', 'motivations', 'levers', 'brakes', 'painPoints', 'journey', 'guidance', 'cues'],
  ],
  segment: ['id', 'name', 'summary', 'definition', 'criteria', 'figures', 'strategy', 'owner', 'created'],
  icp: [
    'id',
    'name',
    'kind',
    'summary',
    'criteria',
    'size',
    'sectors',
    'triggers',
    'disqualifiers',
    'buyingGroup',
    'figures',
    'owner',
    'created',
  ],
  record: [
    'id',
    'title',
    'kind',
    'date',
    'summary',
    'method',
    'sample',
    'segments',
    'participants',
    'verbatims',
    'findings',
    'consent',
    'keepUntil',
    'ai',
    'owner',
  ],
  decision: [
    ...['id', 'title', 'date', 'departments', 'personas', 'decided', 'segments', 'icps', 'restsOn', 'alternatives'],
    ...['reviewOn', 'outcome', 'owner'],
  ],
  guide: ['title', 'order', 'summary', 'within', 'worksheet', 'owner', 'reviewed', 'visibility'],
};

/** What a new file is about. */
export interface Begun {
  kind: EntityKind;
  /** What it says from the start, by key; the other keys are comments, each with an example. */
  says: Readonly<Record<string, unknown>>;
  /** Better examples than those of the documentation; undefined where there is none that would do, and the key is left out. */
  examples: Readonly<Record<string, unknown>>;
  language: LanguageCode;
}

/** The text of a new file: sound as it is, with a comment on each key and an example to be written over. */
export function newFile({ kind, says, examples, language }: Begun): string {
  const words = languages[language].writing.template;
  const shape = planOf(schemasFor()[kind]).map?.shape ?? {};
  const opening = [...words.opening[kind].split('\n'), words.fill].flatMap((line) => commentLines(typeset(line, language)));
  const offered = OFFERED[kind].filter((key) => !Object.hasOwn(examples, key) || examples[key] !== undefined);
  const blocks = offered.map((key) => {
    const doc = docOf(own(shape, key), language);
    const about = commentLines(typeset(doc?.description ?? '', language));
    if (Object.hasOwn(says, key)) return [...(SELF_EVIDENT.has(key) ? [] : about), yamlOf(key, says[key]).trimEnd()];
    const example = yamlOf(key, own(examples, key) ?? notBefore(says.date, parse(doc?.example ?? ''))).trimEnd();
    return ['', ...about, ...example.split('\n').map((line) => `# ${line}`.trimEnd())];
  });
  const yaml = [...opening, ...blocks.flat(), ''].join('\n');
  return kind === 'guide' ? `---\n${yaml}---\n\n${typeset(words.page, language)}\n` : yaml;
}

/** An example of what follows from something has no earlier date than that. */
function notBefore(day: unknown, example: unknown): unknown {
  const isEarlier = typeof day === 'string' && isRecord(example) && typeof example.date === 'string' && example.date < day;
  return isEarlier ? { ...example, date: day } : example;
}

/** Keys of which a new file needs to say nothing. */
const SELF_EVIDENT = new Set(['id', 'name', 'title', 'created']);
