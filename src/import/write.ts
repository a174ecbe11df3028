import { type LanguageCode, languages } from '../languages/index.ts';
import { type Assembled, keysInOrder } from './assemble.ts';
import type { Origin } from './place/builder.ts';
import { placeholders } from './placeholders.ts';
import { endsOpen, yamlOf } from './yaml.ts';

interface Stamp {
  file: string;
  today: string;
  language: LanguageCode;
}

/** Writes one persona as YAML that says where each of its parts came from. */
export function writePersona(made: Assembled, id: string, stamp: Stamp): string {
  const data = keysInOrder({ ...made.data, ...notesOf(made) }).filter(([key, value]) => key !== 'id' && value !== undefined);
  const parts = [`${comment(header(made, stamp))}\n`];
  const entries: [string, unknown][] = [['id', id], ...data];
  for (const [key, value] of entries) {
    const origins = originsOf(made.origins.get(key) ?? [], stamp.language);
    if (origins.length > 0 && key !== 'id' && !endsOpen(parts.at(-1) ?? '')) parts.push('\n');
    parts.push(comment(origins), yamlOf(key, value));
  }
  return parts.join('');
}

const comment = (lines: readonly string[]) => lines.map((line) => `${`# ${line}`.trimEnd()}\n`).join('');

/** What found no field, under the headings that it had, after the notes that the source had itself. */
function notesOf({ data, notes }: Assembled): { notes?: string } {
  const blocks = notes.map(({ label, text }) => {
    if (!label) return text;
    return /^\s*-\s|\n/.test(text) ? `**${label}**\n\n${text}` : `**${label}**${text ? `: ${text}` : ''}`;
  });
  const all = [...(typeof data.notes === 'string' ? [data.notes] : []), ...blocks];
  return all.length > 0 ? { notes: all.join('\n\n') } : {};
}

function header({ data, origins, notes, empty: hollow }: Assembled, { file, today, language }: Stamp): string[] {
  const say = languages[language].importing.comments;
  const near = [...origins.values()]
    .flat()
    .filter((origin) => origin.near)
    .map(({ label }) => oneLine(label));
  const empty = [...new Set(hollow.map(({ label }) => label))].map(oneLine);
  const points = [
    ...(placeholders.includes(String(data.role)) ? [say.role] : []),
    ...(origins.has('state') ? [] : [say.state]),
    ...(near.length > 0 ? [say.near([...new Set(near)].join(', '))] : []),
    ...(notes.length > 0 ? [say.notes] : []),
    say.evidence,
  ];
  return [
    say.from(oneLine(file), today),
    say.look,
    ...points.map((point) => `- ${point}`),
    ...(empty.length > 0 ? [say.empty(empty.join(', '))] : []),
  ];
}

function originsOf(found: readonly Origin[], language: LanguageCode): string[] {
  // Bullets below one heading have it in common.
  const labels = new Map([...found].reverse().map((origin) => [origin.label, origin]));
  return [...labels.values()].reverse().map((origin) => originText(origin, language));
}

function originText({ label, line, near }: Origin, language: LanguageCode): string {
  const say = languages[language].importing.comments;
  return `${say.origin(oneLine(label), line)}${near ? `, ${say.unsure}` : ''}`;
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a comment takes none
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ').trim();
}
