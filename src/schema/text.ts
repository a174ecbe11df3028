import { z } from 'zod';
import { type RefKind, type TextKind, withRole } from './field.ts';

/** Whether there is anything to read in some words: spaces, and signs that only say how others are read, are nothing. */
export function isSeen(words: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(words);
}

const text = (kind: TextKind) =>
  withRole(
    z
      .string()
      .overwrite((typed) => (isSeen(typed) ? typed.trim() : ''))
      .min(1),
    { text: kind },
  );

/** Plain text on one line: no Markdown. */
export const line = () => text('line');
/** A proper name: one line that is the same in every language. */
export const properName = () => withRole(line(), { proper: true });
/** A name for machines, such as a branch or a font: no text that anybody translates. */
export const token = () => z.string().trim().min(1);
/** One paragraph with emphasis and links. */
export const inline = () => text('inline');
/** Markdown: paragraphs, lists, headings. */
export const prose = () => text('prose');

/** Lower-case letters without accents, digits and hyphens: what a file name, a link and a printed code can all carry. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: `clara`, `directrice-programme`. */
export const id = () => withRole(z.string().regex(ID_PATTERN), { format: 'id' });

/** When something takes place: a stage that the settings declare, by its id or its name, or words of one's own. */
export const stage = () => withRole(line(), { stage: true });

/** An id of something else. Whether it exists is checked over the whole handbook, not here. */
export const ref = (kind: RefKind) => withRole(z.string().trim().min(1), { ref: kind });

/** A calendar date as text, `2026-03-01`: never a `Date`, whose time zone would move it. */
export const date = () => z.iso.date();

/** A whole number on a short scale, ends included. */
export const scale = (min: number, max: number) => z.number().int().min(min).max(max);

/** A path to an image, relative to the file that names it. */
export const imagePath = () => withRole(z.string().trim().min(1), { image: true });

/** A rule as it is typed. Its own reader tells what is wrong with it, condition by condition: `portfolio/rules/read.ts`. */
export const typedRule = () => withRole(z.unknown(), { rule: true });
