import { basename } from 'node:path';
import { parseDocument, visit } from 'yaml';
import { type ImportResult, importFile } from '../../../src/import/import.ts';
import { noMapping, readMapping } from '../../../src/import/mapping-file.ts';
import { namesOf } from '../../../src/import/names/names.ts';
import { usualDepartments } from '../../../src/schema/department.ts';

export const names = namesOf(usualDepartments('fr'));

/** Imports a text or bytes as a file of that name, in English, on a fixed day. */
export function importText(file: string, content: string | Uint8Array, mapping = ''): Promise<ImportResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return importFile(bytes, {
    file: basename(file),
    names,
    mapping: mapping ? readMapping(mapping, names) : noMapping,
    known: new Map(),
    today: '2026-11-21',
    language: 'en',
  });
}

/** The data of the personas that an import makes. */
export async function dataFrom(file: string, content: string | Uint8Array, mapping = ''): Promise<Record<string, unknown>[]> {
  const { personas } = await importText(file, content, mapping);
  return personas.map(({ text }) => parseDocument(text).toJS() as Record<string, unknown>);
}

/** The words of a text, without case, signs and markup. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** All words of an outcome: of keys, values and comments. */
export function wordsWritten({ personas }: ImportResult): Set<string> {
  const found: string[] = [];
  for (const { text } of personas) {
    const document = parseDocument(text);
    found.push(JSON.stringify(document.toJS()), document.commentBefore ?? '');
    visit(document, (_, node) => {
      const { commentBefore } = (node ?? {}) as { commentBefore?: string };
      if (commentBefore) found.push(commentBefore);
    });
  }
  return new Set(wordsOf(found.join('\n').replace(/\\[nt"\\]/g, ' ')));
}
