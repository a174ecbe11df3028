import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { splitFrontMatter } from '../source/front-matter.ts';
import { type FileFormat, parseSource } from '../source/source.ts';
import { commentsIn } from './comments.ts';
import { laidOut } from './layout.ts';
import { type Neighbour, neighbourIn } from './neighbours.ts';
import { withFewQuotes } from './quotes.ts';

/**
 * A content file as we write it: keys in our order, quotes where they are needed, two blanks for each level. Its values and its
 * comments are what they were, and the text below a front matter is not touched. Undefined where that cannot be vouched for.
 * @param text as it was decoded: lines end in `\n`, and no byte order mark precedes them.
 */
export function formatted(text: string, format: FileFormat, schema: z.ZodType): string | undefined {
  return inForm(text, format, schema)?.text;
}

/** A file in form. */
interface InForm {
  text: string;
  /** What keeps its keys from their places: where they stood there, the file would say something else. */
  held?: Neighbour;
}

/** The same, with what keeps its keys where they are: a file of which that is told is in form but for their order. */
export function inForm(text: string, format: FileFormat, schema: z.ZodType): InForm | undefined {
  const [before, yaml, after] = partsOf(text, format);
  if (yaml.trim() === '') return { text };
  const tidy = withFewQuotes(yaml);
  const whole = (written: string) => `${before}${written}${after}`;
  const ordered = laidOut(tidy, schema, true);
  if (ordered === undefined) return undefined;
  if (saysTheSame(yaml, ordered)) return { text: whole(ordered) };
  const held = neighbourIn(tidy, ordered);
  const left = held && laidOut(tidy, schema, false);
  if (left === undefined || left === ordered || !saysTheSame(yaml, left)) return undefined;
  return { text: whole(left), held };
}

/** What precedes the YAML of a file, the YAML, and what follows it. */
function partsOf(text: string, format: FileFormat): [string, string, string] {
  if (format === 'yaml') return ['', text, ''];
  const { yaml, yamlLine, bodyLine, body } = splitFrontMatter(text, '');
  const lines = text.split('\n');
  const end = bodyLine > lines.length ? '' : `\n${body}`;
  return ['---\n', yamlLine > 1 ? yaml : '', `---${end}`];
}

/** Whether two texts hold the same values and comments, and the check has no more to say of the second. */
function saysTheSame(before: string, after: string): boolean {
  const [old, now] = [before, after].map((yaml) => parseSource(yaml, '', 'yaml'));
  if (!old || !now || !isDeepStrictEqual(now.data, old.data)) return false;
  if (now.diagnostics.length > old.diagnostics.length) return false;
  return isDeepStrictEqual(commentsIn(after).sort(), commentsIn(before).sort());
}
