import { parse } from 'yaml';
import { yamlOf } from '../../import/yaml.ts';
import { type LanguageCode, languages } from '../../languages/index.ts';
import { typeset } from '../../languages/typography.ts';
import { docOf } from '../../schema/field.ts';
import { guideSchema } from '../../schema/guide.ts';
import type { Config } from '../../schema/index.ts';
import { planOf } from '../../schema/walk.ts';

/** Where VS Code looks for what Markdown files are completed with: it reads no folder below this one for it. */
export const SNIPPETS = '.vscode/handbook.code-snippets';

/** The keys with which a page of the guide begins. */
const HEAD = ['title', 'summary', 'owner', 'order'] as const;
/** What the program writes itself: the name of the file, and its former names. */
const WRITTEN_BY_US = new Set(['id', 'aliases']);
/** What VS Code knows of the day on which somebody writes. */
const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

/**
 * What VS Code offers in a Markdown file: the head of a page of the guide, and each of its keys with what it is for. No schema reaches a
 * head in Markdown there (decision 45).
 */
export function snippetsFile(language: LanguageCode, departments: Config['departments']): string {
  const { template } = languages[language].writing;
  const shape = planOf(guideSchema()).map?.shape ?? {};
  const audiences = ['staff', ...departments.map(({ id }) => id), 'restricted'];
  const line = (key: string, stop: number) => {
    const { choices, isDay } = planOf(shape[key] ?? guideSchema());
    const options = key === 'visibility' ? audiences : choices;
    if (options) return `${key}: ${choice(stop, options)}`;
    const example = parse(docOf(shape[key], language)?.example ?? '');
    return `${key}: ${isDay ? `\${${stop}:${TODAY}}` : hole(stop, yamlValue(key, example))}`;
  };
  const keys = Object.keys(shape).filter((key) => !WRITTEN_BY_US.has(key));
  const said = (text: string) => typeset(text, language).replaceAll('\n', ' ');
  const own = keys.map((key): [string, Snippet] => {
    const { title = key, description = '' } = docOf(shape[key], language) ?? {};
    return [said(title), inMarkdown(key, said(description), [line(key, 1)])];
  });
  const head = [...HEAD.map((key, at) => line(key, at + 1))];
  const page = inMarkdown('guide', said(template.opening.guide), ['---', ...head, '---', '', `\${0:${escaped(template.page)}}`]);
  return `${JSON.stringify({ [languages[language].words.kind.guide]: page, ...Object.fromEntries(own) }, null, 2)}\n`;
}

function inMarkdown(prefix: string, description: string, body: string[]): Snippet {
  return { scope: 'markdown,mdx', prefix, description, body };
}

/** A value as it stands after its key. */
function yamlValue(key: string, value: unknown): string {
  return yamlOf(key, value).trimEnd().slice(`${key}: `.length);
}

/** A place to write in, with an example that the first letter typed replaces. */
function hole(stop: number, example: string): string {
  return `\${${stop}:${escaped(example)}}`;
}

function choice(stop: number, options: readonly string[]): string {
  return `\${${stop}|${options.map((option) => escaped(option).replace(/[,|]/g, '\\$&')).join(',')}|}`;
}

/** The signs that mean something within a snippet. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
