import { Document, isMap, isScalar, type Pair, stringify } from 'yaml';
import { type Assembled, inOrder } from './assemble.ts';
import type { Origin } from './place/builder.ts';
import { type CommentLanguage, placeholders, words } from './words.ts';

export interface Stamp {
  file: string;
  today: string;
  language: CommentLanguage;
}

/** Stands for the id until that is known. */
const NO_ID = 'id-to-come';

/** Writes one persona, given its id, as YAML that says where each of its parts came from. */
export function writePersona(made: Assembled, stamp: Stamp): (id: string) => string {
  const data = Object.fromEntries([['id', NO_ID], ...inOrder({ ...made.data, ...notesOf(made) }).filter(([key]) => key !== 'id')]);
  const document = new Document(data, { aliasDuplicateObjects: false });
  document.commentBefore = header(made, stamp);
  if (isMap(document.contents)) for (const pair of document.contents.items) commentKey(pair, made, stamp.language);
  const text = document.toString({ lineWidth: 0, blockQuote: 'literal', doubleQuotedAsJSON: true });
  const [, before = '', after = ''] = /^([\s\S]*?^id: )id-to-come(\n[\s\S]*)$/m.exec(text) ?? [];
  return (id) => before + stringify(id).trimEnd() + after;
}

/** What found no field, under the headings that it had, after the notes that the source had itself. */
function notesOf({ data, notes }: Assembled): { notes?: string } {
  const blocks = notes.map(({ label, text }) => {
    if (!label) return text;
    return /^\s*-\s|\n/.test(text) ? `**${label}**\n\n${text}` : `**${label}**${text ? `: ${text}` : ''}`;
  });
  const all = [...(typeof data.notes === 'string' ? [data.notes] : []), ...blocks];
  return all.length > 0 ? { notes: all.join('\n\n') } : {};
}

function header({ data, origins, notes, empty: hollow }: Assembled, { file, today, language }: Stamp): string {
  const say = words[language];
  const near = [...origins.values()]
    .flat()
    .filter((origin) => origin.near)
    .map(({ label }) => oneLine(label));
  const empty = hollow.map(({ label }) => oneLine(label));
  const points = [
    ...(placeholders.includes(String(data.role)) ? [say.role] : []),
    ...(origins.has('state') ? [] : [say.state]),
    ...(near.length > 0 ? [say.near([...new Set(near)].join(', '))] : []),
    ...(notes.length > 0 ? [say.notes] : []),
    say.evidence,
  ];
  const lines = [
    say.from(oneLine(file), today),
    say.look,
    ...points.map((point) => `- ${point}`),
    ...(empty.length > 0 ? [say.empty(empty.join(', '))] : []),
  ];
  return lines.map((line) => ` ${line}`).join('\n');
}

function commentKey({ key }: Pair, { origins }: Assembled, language: CommentLanguage): void {
  if (!isScalar(key)) return;
  const found = origins.get(String(key.value));
  if (!found) return;
  // Bullets below one heading have it in common.
  const labels = new Map([...found].reverse().map((origin) => [origin.label, origin]));
  key.commentBefore = [...labels.values()]
    .reverse()
    .map((origin) => ` ${originText(origin, language)}`)
    .join('\n');
  if (key.value !== 'id') key.spaceBefore = true;
}

function originText({ label, line, near }: Origin, language: CommentLanguage): string {
  const say = words[language];
  return `${say.origin(oneLine(label), line)}${near ? `, ${say.unsure}` : ''}`;
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a comment takes none
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ').trim();
}
