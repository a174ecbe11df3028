import type { Handbook } from '../../../src/handbook/handbook.ts';
import { loadHandbook } from '../../../src/handbook/load.ts';
import { type View, viewIn } from '../../../src/reading/view.ts';
import { contentFolder } from '../../support/io.ts';

/** The day on which sample pages are made. */
export const today = '2026-11-21';

const loaded = loadHandbook(process.cwd()).then(({ handbook }) => handbook);

/** The sample handbook of this repository, loaded once. */
export const sample = (): Promise<Handbook> => loaded;

/** The sample handbook as read in a language. */
export const sampleIn = async (language: string): Promise<View> => viewIn(await loaded, language, today);

/** A handbook of the files given. */
export async function handbookOf(files: Record<string, string>): Promise<Handbook> {
  return (await loadHandbook(await contentFolder(files))).handbook;
}

export interface Said {
  text: string;
  lang: string | undefined;
}

/** Everything that a page model says: its texts with their language, and its plain strings. */
export function saidBy(page: unknown): Said[] {
  const said: Said[] = [];
  const visit = (value: unknown) => {
    if (typeof value === 'string') said.push({ text: value, lang: undefined });
    if (typeof value !== 'object' || value === null) return;
    const { text, lang } = value as { text?: unknown; lang?: string };
    if (typeof text === 'string' && lang) said.push({ text, lang });
    else for (const [key, inner] of Object.entries(value)) if (key !== 'tree') visit(inner);
  };
  visit(page);
  return said.map(({ text, lang }) => ({ text: collapse(text), lang }));
}

/** Words with one space between them, narrow and no-break ones kept. */
export const collapse = (text: string): string => text.replace(/[ \n]+/g, ' ').trim();
