import { EditFault, spliced } from '../edit/splice.ts';
import { textSplices } from '../edit/text-splices.ts';
import type { RefKind } from '../schema/field.ts';
import { readReference, referenceTo } from '../schema/reference.ts';
import type { Body } from '../source/source.ts';
import { readLink } from '../text/links.ts';
import { type Dialect, dialectOf } from '../text/markdown.ts';
import type { Matches } from './match.ts';

/** A text as it is compared, and how it is read. */
export interface Compared {
  text: string;
  dialect: Dialect;
}

/**
 * Whether two texts say the same and lead to the same, whatever that is called by now. Of days that are gone, nobody knows what the parts
 * of a study were called: what is found no more may be any part of it.
 */
export function isSameNow(before: Compared, after: Compared, matches: Matches): boolean {
  if (before.text === after.text) return true;
  const unknown: string[] = [];
  const noted = (name: string) => {
    if (!knowsPart(name, matches)) unknown.push(name);
    return name;
  };
  const [was, is] = [namedIn(before, noted, matches), textNow(after, matches)];
  if (was === is) return true;
  const whole = (name: string) => readReference(name).id;
  return unknown.length > 0 && namedIn(before, whole, matches) === namedIn(after, whole, matches);
}

/** A text in which links and components name all by its present name. */
export function textNow(text: Compared, matches: Matches): string {
  return namedIn(text, (name) => name, matches);
}

/** The Markdown below the keys of a file. */
export function bodyOf(file: string, { body }: { body?: Body }): Compared {
  return { text: body?.text.trim() ?? '', dialect: dialectOf(file, body) };
}

function namedIn({ text, dialect }: Compared, asCompared: (name: string) => string, matches: Matches): string {
  const within = { kind: '', id: '' };
  const names = {
    link: (url: string) => {
      const name = linkNow(url, matches);
      return name === undefined ? undefined : asCompared(name);
    },
    reference: (kind: RefKind, id: string) => asCompared(matches.referenceNow(kind, id, within)),
  };
  try {
    return spliced(text, textSplices(text, dialect, names));
  } catch (error) {
    // What cannot be taken apart is compared as it stands.
    if (error instanceof EditFault) return text;
    throw error;
  }
}

function linkNow(url: string, { nameNow, partNow }: Matches): string | undefined {
  const target = readLink(url);
  if (target.type !== 'inside') return undefined;
  const name = nameNow(target.kind, target.id);
  return target.hash === '' ? name : referenceTo(name, partNow(name, target.hash));
}

function knowsPart(reference: string, { hasPart }: Matches): boolean {
  const { id, part } = readReference(reference);
  return part === undefined || hasPart(id, part);
}
